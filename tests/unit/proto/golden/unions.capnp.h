/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from unions.capnp, id 0xb7c1e0a2d4f50006; do not edit.
 *
 * Unions without a name, with one, and in groups and each other.
 */
#ifndef UNIONS_CAPNP_B7C1E0A2D4F50006_H
#define UNIONS_CAPNP_B7C1E0A2D4F50006_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in unions.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50006;
#define UNIONS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50006)

enum unions_unnamed_which {
	UNIONS_UNNAMED_NOTHING = 0,
	UNIONS_UNNAMED_NUMBER = 1,
	UNIONS_UNNAMED_TEXT = 2,
	UNIONS_UNNAMED_GROUP = 3,
};

enum unions_named_either_which {
	UNIONS_NAMED_EITHER_LEFT = 0,
	UNIONS_NAMED_EITHER_RIGHT = 1,
};

enum unions_named_or_which {
	UNIONS_NAMED_OR_REAL = 0,
	UNIONS_NAMED_OR_DEEPER = 1,
};

enum unions_named_or_deeper_which {
	UNIONS_NAMED_OR_DEEPER_ONE = 0,
	UNIONS_NAMED_OR_DEEPER_TWO = 1,
};

struct unions_unnamed_r {
	struct capnrpc_struct_r s;
};

struct unions_unnamed_b {
	struct capnrpc_struct_b s;
};

struct unions_unnamed_group_r {
	struct capnrpc_struct_r s;
};

struct unions_unnamed_group_b {
	struct capnrpc_struct_b s;
};

struct unions_named_r {
	struct capnrpc_struct_r s;
};

struct unions_named_b {
	struct capnrpc_struct_b s;
};

struct unions_named_either_r {
	struct capnrpc_struct_r s;
};

struct unions_named_either_b {
	struct capnrpc_struct_b s;
};

struct unions_named_or_r {
	struct capnrpc_struct_r s;
};

struct unions_named_or_b {
	struct capnrpc_struct_b s;
};

struct unions_named_or_deeper_r {
	struct capnrpc_struct_r s;
};

struct unions_named_or_deeper_b {
	struct capnrpc_struct_b s;
};

static inline struct unions_unnamed_r
unions_unnamed_reader(struct unions_unnamed_b b)
{
	struct unions_unnamed_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
unions_unnamed_which(struct unions_unnamed_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
unions_unnamed_which_b(struct unions_unnamed_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
unions_unnamed_size(void)
{
	struct capnrpc_struct_size size = { 2, 1 };

	return size;
}

static inline struct unions_unnamed_r
unions_unnamed_read(struct capnrpc_pointer_r p)
{
	struct unions_unnamed_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct unions_unnamed_b
unions_unnamed_init(struct capnrpc_pointer_b p)
{
	struct unions_unnamed_b v;

	v.s = capnrpc_pointer_init_struct(p, unions_unnamed_size());
	return v;
}

static inline struct unions_unnamed_b
unions_unnamed_edit(struct capnrpc_pointer_b p)
{
	struct unions_unnamed_b v;

	v.s = capnrpc_pointer_edit_struct(p, unions_unnamed_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(unions_unnamed_list, unions_unnamed);

static inline struct unions_unnamed_group_r
unions_unnamed_group_reader(struct unions_unnamed_group_b b)
{
	struct unions_unnamed_group_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct unions_named_r
unions_named_reader(struct unions_named_b b)
{
	struct unions_named_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
unions_named_size(void)
{
	struct capnrpc_struct_size size = { 2, 1 };

	return size;
}

static inline struct unions_named_r
unions_named_read(struct capnrpc_pointer_r p)
{
	struct unions_named_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct unions_named_b
unions_named_init(struct capnrpc_pointer_b p)
{
	struct unions_named_b v;

	v.s = capnrpc_pointer_init_struct(p, unions_named_size());
	return v;
}

static inline struct unions_named_b
unions_named_edit(struct capnrpc_pointer_b p)
{
	struct unions_named_b v;

	v.s = capnrpc_pointer_edit_struct(p, unions_named_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(unions_named_list, unions_named);

static inline struct unions_named_either_r
unions_named_either_reader(struct unions_named_either_b b)
{
	struct unions_named_either_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
unions_named_either_which(struct unions_named_either_r r)
{
	return capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline uint16_t
unions_named_either_which_b(struct unions_named_either_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 1, 0);
}

static inline struct unions_named_or_r
unions_named_or_reader(struct unions_named_or_b b)
{
	struct unions_named_or_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
unions_named_or_which(struct unions_named_or_r r)
{
	return capnrpc_struct_get_u16(r.s, 4, 0);
}

static inline uint16_t
unions_named_or_which_b(struct unions_named_or_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 4, 0);
}

static inline struct unions_named_or_deeper_r
unions_named_or_deeper_reader(struct unions_named_or_deeper_b b)
{
	struct unions_named_or_deeper_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
unions_named_or_deeper_which(struct unions_named_or_deeper_r r)
{
	return capnrpc_struct_get_u16(r.s, 3, 0);
}

static inline uint16_t
unions_named_or_deeper_which_b(struct unions_named_or_deeper_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 3, 0);
}

static inline void
unions_unnamed_set_nothing(struct unions_unnamed_b b)
{
	capnrpc_struct_set_u16(b.s, 0, UNIONS_UNNAMED_NOTHING, 0);
}

static inline int64_t
unions_unnamed_get_number(struct unions_unnamed_r r)
{
	return (int64_t)capnrpc_struct_get_u64(
		r.s, 1, UINT64_C(0xffffffffffffffff));
}

static inline void
unions_unnamed_set_number(struct unions_unnamed_b b, int64_t v)
{
	capnrpc_struct_set_u16(b.s, 0, UNIONS_UNNAMED_NUMBER, 0);
	capnrpc_struct_set_u64(
		b.s, 1, (uint64_t)v, UINT64_C(0xffffffffffffffff));
}

static inline struct capnrpc_text_r
unions_unnamed_get_text(struct unions_unnamed_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
unions_unnamed_has_text(struct unions_unnamed_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (unions_unnamed_which(r) != UNIONS_UNNAMED_TEXT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
unions_unnamed_set_text(struct unions_unnamed_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, UNIONS_UNNAMED_TEXT, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct unions_unnamed_group_r
unions_unnamed_get_group(struct unions_unnamed_r r)
{
	struct unions_unnamed_group_r g = { r.s };

	return g;
}

static inline struct unions_unnamed_group_b
unions_unnamed_init_group(struct unions_unnamed_b b)
{
	struct unions_unnamed_group_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 0, UNIONS_UNNAMED_GROUP, 0);
	capnrpc_struct_set_bit(b.s, 64, false, false);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct unions_unnamed_group_b
unions_unnamed_edit_group(struct unions_unnamed_b b)
{
	struct unions_unnamed_group_b g = { b.s };

	if (unions_unnamed_which_b(b) != UNIONS_UNNAMED_GROUP)
		return unions_unnamed_init_group(b);
	return g;
}

static inline bool
unions_unnamed_group_get_a(struct unions_unnamed_group_r r)
{
	return capnrpc_struct_get_bit(r.s, 64, false);
}

static inline void
unions_unnamed_group_set_a(struct unions_unnamed_group_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 64, v, false);
}

static inline struct unions_unnamed_r
unions_unnamed_group_get_b(struct unions_unnamed_group_r r)
{
	return unions_unnamed_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
unions_unnamed_group_has_b(struct unions_unnamed_group_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
unions_unnamed_group_set_b(
	struct unions_unnamed_group_b b, struct unions_unnamed_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct unions_unnamed_b
unions_unnamed_group_init_b(struct unions_unnamed_group_b b)
{
	return unions_unnamed_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct unions_unnamed_b
unions_unnamed_group_edit_b(struct unions_unnamed_group_b b)
{
	return unions_unnamed_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline uint16_t
unions_named_get_first(struct unions_named_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline void
unions_named_set_first(struct unions_named_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 0, v, 0);
}

static inline struct unions_named_either_r
unions_named_get_either(struct unions_named_r r)
{
	struct unions_named_either_r g = { r.s };

	return g;
}

static inline struct unions_named_either_b
unions_named_init_either(struct unions_named_b b)
{
	struct unions_named_either_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 1, 0, 0);
	return g;
}

static inline struct unions_named_either_b
unions_named_edit_either(struct unions_named_b b)
{
	struct unions_named_either_b g = { b.s };

	return g;
}

static inline struct unions_named_or_r
unions_named_get_or(struct unions_named_r r)
{
	struct unions_named_or_r g = { r.s };

	return g;
}

static inline struct unions_named_or_b
unions_named_init_or(struct unions_named_b b)
{
	struct unions_named_or_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 4, 0, 0);
	capnrpc_struct_set_u32(b.s, 1, 0, 0);
	capnrpc_struct_set_u16(b.s, 3, 0, 0);
	capnrpc_struct_set_u8(b.s, 4, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct unions_named_or_b
unions_named_edit_or(struct unions_named_b b)
{
	struct unions_named_or_b g = { b.s };

	return g;
}

static inline void
unions_named_either_set_left(struct unions_named_either_b b)
{
	capnrpc_struct_set_u16(b.s, 1, UNIONS_NAMED_EITHER_LEFT, 0);
}

static inline void
unions_named_either_set_right(struct unions_named_either_b b)
{
	capnrpc_struct_set_u16(b.s, 1, UNIONS_NAMED_EITHER_RIGHT, 0);
}

static inline float
unions_named_or_get_real(struct unions_named_or_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 1, 0);
	return capnrpc_float_of_bits(bits);
}

static inline void
unions_named_or_set_real(struct unions_named_or_b b, float v)
{
	capnrpc_struct_set_u16(b.s, 4, UNIONS_NAMED_OR_REAL, 0);
	capnrpc_struct_set_u32(b.s, 1, capnrpc_bits_of_float(v), 0);
}

static inline struct unions_named_or_deeper_r
unions_named_or_get_deeper(struct unions_named_or_r r)
{
	struct unions_named_or_deeper_r g = { r.s };

	return g;
}

static inline struct unions_named_or_deeper_b
unions_named_or_init_deeper(struct unions_named_or_b b)
{
	struct unions_named_or_deeper_b g = { b.s };

	capnrpc_struct_set_u16(b.s, 4, UNIONS_NAMED_OR_DEEPER, 0);
	capnrpc_struct_set_u16(b.s, 3, 0, 0);
	capnrpc_struct_set_u8(b.s, 4, 0, 0);
	capnrpc_pointer_clear(capnrpc_struct_edit_pointer(b.s, 0));
	return g;
}

static inline struct unions_named_or_deeper_b
unions_named_or_edit_deeper(struct unions_named_or_b b)
{
	struct unions_named_or_deeper_b g = { b.s };

	if (unions_named_or_which_b(b) != UNIONS_NAMED_OR_DEEPER)
		return unions_named_or_init_deeper(b);
	return g;
}

static inline uint8_t
unions_named_or_deeper_get_one(struct unions_named_or_deeper_r r)
{
	return capnrpc_struct_get_u8(r.s, 4, 0);
}

static inline void
unions_named_or_deeper_set_one(struct unions_named_or_deeper_b b, uint8_t v)
{
	capnrpc_struct_set_u16(b.s, 3, UNIONS_NAMED_OR_DEEPER_ONE, 0);
	capnrpc_struct_set_u8(b.s, 4, v, 0);
}

static inline struct capnrpc_data_r
unions_named_or_deeper_get_two(struct unions_named_or_deeper_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
unions_named_or_deeper_has_two(struct unions_named_or_deeper_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (unions_named_or_deeper_which(r) != UNIONS_NAMED_OR_DEEPER_TWO)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
unions_named_or_deeper_set_two(
	struct unions_named_or_deeper_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 3, UNIONS_NAMED_OR_DEEPER_TWO, 0);
	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
unions_named_or_deeper_init_two(struct unions_named_or_deeper_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 3, UNIONS_NAMED_OR_DEEPER_TWO, 0);
	return capnrpc_pointer_init_data(p, n);
}

#ifdef __cplusplus
}
#endif

#endif
