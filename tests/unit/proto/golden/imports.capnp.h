/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from imports.capnp, id 0xb7c1e0a2d4f50016; do not edit.
 *
 * Imports from this folder, from others, and from one that imports back here.
 */
#ifndef IMPORTS_CAPNP_B7C1E0A2D4F50016_H
#define IMPORTS_CAPNP_B7C1E0A2D4F50016_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in imports.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50016;
#define IMPORTS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50016)

struct imports_r {
	struct capnrpc_struct_r s;
};

struct imports_b {
	struct capnrpc_struct_b s;
};

static inline struct imports_r
imports_reader(struct imports_b b)
{
	struct imports_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
imports_size(void)
{
	struct capnrpc_struct_size size = { 1, 3 };

	return size;
}

static inline struct imports_r
imports_read(struct capnrpc_pointer_r p)
{
	struct imports_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct imports_b
imports_init(struct capnrpc_pointer_b p)
{
	struct imports_b v;

	v.s = capnrpc_pointer_init_struct(p, imports_size());
	return v;
}

static inline struct imports_b
imports_edit(struct capnrpc_pointer_b p)
{
	struct imports_b v;

	v.s = capnrpc_pointer_edit_struct(p, imports_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(imports_list, imports);

#define IMPORTS_WALKER_ID UINT64_C(0xd91eb69f72ea8984)

#ifdef __cplusplus
}
#endif

#include "far/far.capnp.h"
#include "far/deep/near.capnp.h"
#include "scopes.capnp.h"

#ifdef __cplusplus
extern "C" {
#endif

#define IMPORTS_DISTANCE ((uint8_t)9)

static inline struct far_r
imports_get_far(struct imports_r r)
{
	return far_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
imports_has_far(struct imports_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
imports_set_far(struct imports_b b, struct far_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct far_b
imports_init_far(struct imports_b b)
{
	return far_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct far_b
imports_edit_far(struct imports_b b)
{
	return far_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint16_t
imports_get_colour(struct imports_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
imports_set_colour(struct imports_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct near_r
imports_get_near(struct imports_r r)
{
	return near_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
imports_has_near(struct imports_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
imports_set_near(struct imports_b b, struct near_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct near_b
imports_init_near(struct imports_b b)
{
	return near_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct near_b
imports_edit_near(struct imports_b b)
{
	return near_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct scopes_thing_thing_r
imports_get_thing(struct imports_r r)
{
	return scopes_thing_thing_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
imports_has_thing(struct imports_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
imports_set_thing(struct imports_b b, struct scopes_thing_thing_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct scopes_thing_thing_b
imports_init_thing(struct imports_b b)
{
	return scopes_thing_thing_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct scopes_thing_thing_b
imports_edit_thing(struct imports_b b)
{
	return scopes_thing_thing_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

/*
 * What answers the methods; NULL for those that are not there. Each owns its
 * call and answers it, now or later; params are good until then.
 */
struct imports_walker_server {
	struct far_walker_server far_walker;
};

/*
 * Hands the call to the method that it is for; methods is a struct
 * imports_walker_server. False, and the call is still the caller's, when there
 * is none. For CAPNRPC_SERVES().
 */
static inline bool
imports_walker_serve(
	const void *methods, void *object, struct capnrpc_call *call_taken)
{
	const struct imports_walker_server *server =
		(const struct imports_walker_server *)methods;

	if (capnrpc_call_interface_id(call_taken) != IMPORTS_WALKER_ID) {
		if (far_walker_serve(&server->far_walker, object, call_taken))
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
imports_walker_dispatch(const struct imports_walker_server *server,
	void *object, struct capnrpc_call *call_taken)
{
	if (!imports_walker_serve(server, object, call_taken))
		capnrpc_call_fail(
			call_taken, CAPNRPC_UNIMPLEMENTED, "no such method");
}

#ifdef __cplusplus
}
#endif

#endif
