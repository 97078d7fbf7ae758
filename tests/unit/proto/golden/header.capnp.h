/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from header.capnp, id 0xb7c1e0a2d4f50013; do not edit.
 *
 * Uses parts.capnp, which says by what name it is included.
 */
#ifndef HEADER_CAPNP_B7C1E0A2D4F50013_H
#define HEADER_CAPNP_B7C1E0A2D4F50013_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in header.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50013;
#define HEADER_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50013)

struct header_whole_r {
	struct capnrpc_struct_r s;
};

struct header_whole_b {
	struct capnrpc_struct_b s;
};

static inline struct header_whole_r
header_whole_reader(struct header_whole_b b)
{
	struct header_whole_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
header_whole_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct header_whole_r
header_whole_read(struct capnrpc_pointer_r p)
{
	struct header_whole_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct header_whole_b
header_whole_init(struct capnrpc_pointer_b p)
{
	struct header_whole_b v;

	v.s = capnrpc_pointer_init_struct(p, header_whole_size());
	return v;
}

static inline struct header_whole_b
header_whole_edit(struct capnrpc_pointer_b p)
{
	struct header_whole_b v;

	v.s = capnrpc_pointer_edit_struct(p, header_whole_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(header_whole_list, header_whole);

#define HEADER_FACTORY_ID UINT64_C(0xce09873634fb67f0)

#ifdef __cplusplus
}
#endif

#include "golden/parts.capnp.h"

#ifdef __cplusplus
extern "C" {
#endif

static inline struct parts_part_r
header_whole_get_part(struct header_whole_r r)
{
	return parts_part_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
header_whole_has_part(struct header_whole_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
header_whole_set_part(struct header_whole_b b, struct parts_part_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct parts_part_b
header_whole_init_part(struct header_whole_b b)
{
	return parts_part_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct parts_part_b
header_whole_edit_part(struct header_whole_b b)
{
	return parts_part_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct header_factory_server {
	struct parts_maker_server parts_maker;
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * header_factory_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
header_factory_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct header_factory_server *server =
		(const struct header_factory_server *)methods;

	if (capnrpc_call_interface_id(call_taken) != HEADER_FACTORY_ID) {
		if (parts_maker_serve(&server->parts_maker, object, call_taken))
			return true;
		return false;
	}
	return false;
}

/*
 * The same, for objects of no other interface: a call of no method of server is
 * answered with unimplemented.
 */
static inline void
header_factory_dispatch(const struct header_factory_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!header_factory_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
