/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from structs.capnp, id 0xb7c1e0a2d4f50004; do not edit.
 *
 * Structs in structs, in themselves and with defaults; an empty one.
 */
#ifndef STRUCTS_CAPNP_B7C1E0A2D4F50004_H
#define STRUCTS_CAPNP_B7C1E0A2D4F50004_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in structs.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50004;
#define STRUCTS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50004)

struct structs_empty_r {
	struct capnrpc_struct_r s;
};

struct structs_empty_b {
	struct capnrpc_struct_b s;
};

struct structs_leaf_r {
	struct capnrpc_struct_r s;
};

struct structs_leaf_b {
	struct capnrpc_struct_b s;
};

struct structs_tree_r {
	struct capnrpc_struct_r s;
};

struct structs_tree_b {
	struct capnrpc_struct_b s;
};

static inline struct structs_empty_r
structs_empty_reader(struct structs_empty_b b)
{
	struct structs_empty_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
structs_empty_size(void)
{
	struct capnrpc_struct_size size = { 0, 0 };

	return size;
}

static inline struct structs_empty_r
structs_empty_read(struct capnrpc_pointer_r p)
{
	struct structs_empty_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct structs_empty_b
structs_empty_init(struct capnrpc_pointer_b p)
{
	struct structs_empty_b v;

	v.s = capnrpc_pointer_init_struct(p, structs_empty_size());
	return v;
}

static inline struct structs_empty_b
structs_empty_edit(struct capnrpc_pointer_b p)
{
	struct structs_empty_b v;

	v.s = capnrpc_pointer_edit_struct(p, structs_empty_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(structs_empty_list, structs_empty);

static inline struct structs_leaf_r
structs_leaf_reader(struct structs_leaf_b b)
{
	struct structs_leaf_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
structs_leaf_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct structs_leaf_r
structs_leaf_read(struct capnrpc_pointer_r p)
{
	struct structs_leaf_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct structs_leaf_b
structs_leaf_init(struct capnrpc_pointer_b p)
{
	struct structs_leaf_b v;

	v.s = capnrpc_pointer_init_struct(p, structs_leaf_size());
	return v;
}

static inline struct structs_leaf_b
structs_leaf_edit(struct capnrpc_pointer_b p)
{
	struct structs_leaf_b v;

	v.s = capnrpc_pointer_edit_struct(p, structs_leaf_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(structs_leaf_list, structs_leaf);

static inline struct structs_tree_r
structs_tree_reader(struct structs_tree_b b)
{
	struct structs_tree_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
structs_tree_size(void)
{
	struct capnrpc_struct_size size = { 0, 4 };

	return size;
}

static inline struct structs_tree_r
structs_tree_read(struct capnrpc_pointer_r p)
{
	struct structs_tree_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct structs_tree_b
structs_tree_init(struct capnrpc_pointer_b p)
{
	struct structs_tree_b v;

	v.s = capnrpc_pointer_init_struct(p, structs_tree_size());
	return v;
}

static inline struct structs_tree_b
structs_tree_edit(struct capnrpc_pointer_b p)
{
	struct structs_tree_b v;

	v.s = capnrpc_pointer_edit_struct(p, structs_tree_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(structs_tree_list, structs_tree);

static inline int32_t
structs_leaf_get_number(struct structs_leaf_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 7);
}

static inline void
structs_leaf_set_number(struct structs_leaf_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 7);
}

static inline struct capnrpc_text_r
structs_leaf_get_text(struct structs_leaf_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
structs_leaf_has_text(struct structs_leaf_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
structs_leaf_set_text(struct structs_leaf_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct structs_leaf_r
structs_tree_get_leaf(struct structs_tree_r r)
{
	return structs_leaf_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
structs_tree_has_leaf(struct structs_tree_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
structs_tree_set_leaf(struct structs_tree_b b, struct structs_leaf_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct structs_leaf_b
structs_tree_init_leaf(struct structs_tree_b b)
{
	return structs_leaf_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct structs_leaf_b
structs_tree_edit_leaf(struct structs_tree_b b)
{
	return structs_leaf_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct structs_leaf_r
structs_tree_get_leaf_default(struct structs_tree_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x00000000fffffffe)),
		CAPNRPC_WORD(UINT64_C(0x0000002a00000001)),
		CAPNRPC_WORD(UINT64_C(0x000000006661656c)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);
	struct structs_leaf_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline bool
structs_tree_has_leaf_default(struct structs_tree_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
structs_tree_set_leaf_default(
	struct structs_tree_b b, struct structs_leaf_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct structs_leaf_b
structs_tree_init_leaf_default(struct structs_tree_b b)
{
	return structs_leaf_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct structs_leaf_b
structs_tree_edit_leaf_default(struct structs_tree_b b)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x00000000fffffffe)),
		CAPNRPC_WORD(UINT64_C(0x0000002a00000001)),
		CAPNRPC_WORD(UINT64_C(0x000000006661656c)),
	};
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);
	struct structs_leaf_b v;

	v.s = capnrpc_pointer_edit_struct(p, structs_leaf_size(), words);
	return v;
}

static inline struct structs_tree_r
structs_tree_get_tree(struct structs_tree_r r)
{
	return structs_tree_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
structs_tree_has_tree(struct structs_tree_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
structs_tree_set_tree(struct structs_tree_b b, struct structs_tree_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct structs_tree_b
structs_tree_init_tree(struct structs_tree_b b)
{
	return structs_tree_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct structs_tree_b
structs_tree_edit_tree(struct structs_tree_b b)
{
	return structs_tree_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct structs_empty_r
structs_tree_get_empty(struct structs_tree_r r)
{
	return structs_empty_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
structs_tree_has_empty(struct structs_tree_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
structs_tree_set_empty(struct structs_tree_b b, struct structs_empty_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct structs_empty_b
structs_tree_init_empty(struct structs_tree_b b)
{
	return structs_empty_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct structs_empty_b
structs_tree_edit_empty(struct structs_tree_b b)
{
	return structs_empty_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

#ifdef __cplusplus
}
#endif

#endif
