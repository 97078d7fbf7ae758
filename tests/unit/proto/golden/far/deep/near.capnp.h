/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from near.capnp, id 0xb7c1e0a2d4f50018; do not edit.
 *
 * In a folder of another folder.
 */
#ifndef NEAR_CAPNP_B7C1E0A2D4F50018_H
#define NEAR_CAPNP_B7C1E0A2D4F50018_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in near.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50018;
#define NEAR_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50018)

struct near_r {
	struct capnrpc_struct_r s;
};

struct near_b {
	struct capnrpc_struct_b s;
};

static inline struct near_r
near_reader(struct near_b b)
{
	struct near_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
near_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct near_r
near_read(struct capnrpc_pointer_r p)
{
	struct near_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct near_b
near_init(struct capnrpc_pointer_b p)
{
	struct near_b v;

	v.s = capnrpc_pointer_init_struct(p, near_size());
	return v;
}

static inline struct near_b
near_edit(struct capnrpc_pointer_b p)
{
	struct near_b v;

	v.s = capnrpc_pointer_edit_struct(p, near_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(near_list, near);

static inline int8_t
near_get_a(struct near_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
near_set_a(struct near_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

#ifdef __cplusplus
}
#endif

#endif
