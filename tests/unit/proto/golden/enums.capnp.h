/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from enums.capnp, id 0xb7c1e0a2d4f50007; do not edit.
 *
 * Enums: as fields, with defaults; one without values.
 */
#ifndef ENUMS_CAPNP_B7C1E0A2D4F50007_H
#define ENUMS_CAPNP_B7C1E0A2D4F50007_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in enums.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50007;
#define ENUMS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50007)

enum enums_colour {
	ENUMS_COLOUR_RED = 0,
	ENUMS_COLOUR_GREEN = 1,
	ENUMS_COLOUR_DEEP_BLUE = 2,
};

struct enums_r {
	struct capnrpc_struct_r s;
};

struct enums_b {
	struct capnrpc_struct_b s;
};

static inline struct enums_r
enums_reader(struct enums_b b)
{
	struct enums_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
enums_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct enums_r
enums_read(struct capnrpc_pointer_r p)
{
	struct enums_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct enums_b
enums_init(struct capnrpc_pointer_b p)
{
	struct enums_b v;

	v.s = capnrpc_pointer_init_struct(p, enums_size());
	return v;
}

static inline struct enums_b
enums_edit(struct capnrpc_pointer_b p)
{
	struct enums_b v;

	v.s = capnrpc_pointer_edit_struct(p, enums_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(enums_list, enums);

static inline uint16_t
enums_get_colour(struct enums_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
enums_set_colour(struct enums_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline uint16_t
enums_get_default(struct enums_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 2);
}

static inline void
enums_set_default(struct enums_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, v, 2);
}

static inline uint16_t
enums_get_nothing(struct enums_r r)
{
	return capnrpc_struct_get_u16(r.s, 2, 0);
}

static inline void
enums_set_nothing(struct enums_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 2, v, 0);
}

#ifdef __cplusplus
}
#endif

#endif
