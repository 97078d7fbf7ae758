/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from groups.capnp, id 0xb7c1e0a2d4f50005; do not edit.
 *
 * Groups, and groups in groups.
 */
#ifndef GROUPS_CAPNP_B7C1E0A2D4F50005_H
#define GROUPS_CAPNP_B7C1E0A2D4F50005_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in groups.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50005;
#define GROUPS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50005)

struct groups_r {
	struct capnrpc_struct_r s;
};

struct groups_b {
	struct capnrpc_struct_b s;
};

struct groups_outer_r {
	struct capnrpc_struct_r s;
};

struct groups_outer_b {
	struct capnrpc_struct_b s;
};

struct groups_outer_inner_r {
	struct capnrpc_struct_r s;
};

struct groups_outer_inner_b {
	struct capnrpc_struct_b s;
};

static inline struct groups_r
groups_reader(struct groups_b b)
{
	struct groups_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
groups_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct groups_r
groups_read(struct capnrpc_pointer_r p)
{
	struct groups_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct groups_b
groups_init(struct capnrpc_pointer_b p)
{
	struct groups_b v;

	v.s = capnrpc_pointer_init_struct(p, groups_size());
	return v;
}

static inline struct groups_b
groups_edit(struct capnrpc_pointer_b p)
{
	struct groups_b v;

	v.s = capnrpc_pointer_edit_struct(p, groups_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(groups_list, groups);

static inline struct groups_outer_r
groups_outer_reader(struct groups_outer_b b)
{
	struct groups_outer_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct groups_outer_inner_r
groups_outer_inner_reader(struct groups_outer_inner_b b)
{
	struct groups_outer_inner_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint8_t
groups_get_outside(struct groups_r r)
{
	return capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
groups_set_outside(struct groups_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, v, 0);
}

static inline struct groups_outer_r
groups_get_outer(struct groups_r r)
{
	struct groups_outer_r g = { r.s };

	return g;
}

static inline struct groups_outer_b
groups_init_outer(struct groups_b b)
{
	struct groups_outer_b g = { b.s };

	capnrpc_struct_set_u32(b.s, 1, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	capnrpc_struct_set_bit(b.s, 8, false, false);
	return g;
}

static inline struct groups_outer_b
groups_edit_outer(struct groups_b b)
{
	struct groups_outer_b g = { b.s };

	return g;
}

static inline uint32_t
groups_outer_get_a(struct groups_outer_r r)
{
	return capnrpc_struct_get_u32(r.s, 1, 5);
}

static inline void
groups_outer_set_a(struct groups_outer_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, v, 5);
}

static inline struct groups_outer_inner_r
groups_outer_get_inner(struct groups_outer_r r)
{
	struct groups_outer_inner_r g = { r.s };

	return g;
}

static inline struct groups_outer_inner_b
groups_outer_init_inner(struct groups_outer_b b)
{
	struct groups_outer_inner_b g = { b.s };

	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	capnrpc_struct_set_bit(b.s, 8, false, false);
	return g;
}

static inline struct groups_outer_inner_b
groups_outer_edit_inner(struct groups_outer_b b)
{
	struct groups_outer_inner_b g = { b.s };

	return g;
}

static inline struct capnrpc_text_r
groups_outer_inner_get_b(struct groups_outer_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
groups_outer_inner_has_b(struct groups_outer_inner_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
groups_outer_inner_set_b(
	struct groups_outer_inner_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline bool
groups_outer_inner_get_c(struct groups_outer_inner_r r)
{
	return capnrpc_struct_get_bit(r.s, 8, false);
}

static inline void
groups_outer_inner_set_c(struct groups_outer_inner_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 8, v, false);
}

#ifdef __cplusplus
}
#endif

#endif
