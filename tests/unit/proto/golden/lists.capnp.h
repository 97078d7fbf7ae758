/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from lists.capnp, id 0xb7c1e0a2d4f50003; do not edit.
 *
 * Lists of each type, and lists of lists.
 */
#ifndef LISTS_CAPNP_B7C1E0A2D4F50003_H
#define LISTS_CAPNP_B7C1E0A2D4F50003_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in lists.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50003;
#define LISTS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50003)

enum lists_kind {
	LISTS_KIND_PLAIN = 0,
};

struct lists_element_r {
	struct capnrpc_struct_r s;
};

struct lists_element_b {
	struct capnrpc_struct_b s;
};

struct lists_r {
	struct capnrpc_struct_r s;
};

struct lists_b {
	struct capnrpc_struct_b s;
};

static inline struct lists_element_r
lists_element_reader(struct lists_element_b b)
{
	struct lists_element_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
lists_element_size(void)
{
	struct capnrpc_struct_size size = { 1, 0 };

	return size;
}

static inline struct lists_element_r
lists_element_read(struct capnrpc_pointer_r p)
{
	struct lists_element_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct lists_element_b
lists_element_init(struct capnrpc_pointer_b p)
{
	struct lists_element_b v;

	v.s = capnrpc_pointer_init_struct(p, lists_element_size());
	return v;
}

static inline struct lists_element_b
lists_element_edit(struct capnrpc_pointer_b p)
{
	struct lists_element_b v;

	v.s = capnrpc_pointer_edit_struct(p, lists_element_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(lists_element_list, lists_element);

static inline struct lists_r
lists_reader(struct lists_b b)
{
	struct lists_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
lists_size(void)
{
	struct capnrpc_struct_size size = { 0, 23 };

	return size;
}

static inline struct lists_r
lists_read(struct capnrpc_pointer_r p)
{
	struct lists_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct lists_b
lists_init(struct capnrpc_pointer_b p)
{
	struct lists_b v;

	v.s = capnrpc_pointer_init_struct(p, lists_size());
	return v;
}

static inline struct lists_b
lists_edit(struct capnrpc_pointer_b p)
{
	struct lists_b v;

	v.s = capnrpc_pointer_edit_struct(p, lists_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(lists_list, lists);

#define LISTS_THING_ID UINT64_C(0xcd22d6fa2e3522bf)

#ifndef CAPNRPC_HAS_LISTS_KIND_LIST
#define CAPNRPC_HAS_LISTS_KIND_LIST
CAPNRPC_ENUM_LIST(lists_kind_list);
#endif

#ifndef CAPNRPC_HAS_CAPNRPC_BOOL_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_BOOL_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_bool_list_list, capnrpc_bool_list);
#endif

#ifndef CAPNRPC_HAS_CAPNRPC_TEXT_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_TEXT_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_text_list_list, capnrpc_text_list);
#endif

#ifndef CAPNRPC_HAS_CAPNRPC_TEXT_LIST_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_TEXT_LIST_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_text_list_list_list, capnrpc_text_list_list);
#endif

#ifndef CAPNRPC_HAS_LISTS_ELEMENT_LIST_LIST
#define CAPNRPC_HAS_LISTS_ELEMENT_LIST_LIST
CAPNRPC_LIST_LIST(lists_element_list_list, lists_element_list);
#endif

static inline int8_t
lists_element_get_a(struct lists_element_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 0, 0);
}

static inline void
lists_element_set_a(struct lists_element_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 0, (uint8_t)v, 0);
}

static inline struct capnrpc_void_list_r
lists_get_voids(struct lists_r r)
{
	return capnrpc_void_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
lists_has_voids(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_voids(struct lists_b b, struct capnrpc_void_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_void_list_b
lists_init_voids(struct lists_b b, uint32_t n)
{
	return capnrpc_void_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct capnrpc_void_list_b
lists_edit_voids(struct lists_b b)
{
	return capnrpc_void_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_bool_list_r
lists_get_bools(struct lists_r r)
{
	return capnrpc_bool_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
lists_has_bools(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_bools(struct lists_b b, struct capnrpc_bool_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_bool_list_b
lists_init_bools(struct lists_b b, uint32_t n)
{
	return capnrpc_bool_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct capnrpc_bool_list_b
lists_edit_bools(struct lists_b b)
{
	return capnrpc_bool_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_int8_list_r
lists_get_i8s(struct lists_r r)
{
	return capnrpc_int8_list_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
lists_has_i8s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_i8s(struct lists_b b, struct capnrpc_int8_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int8_list_b
lists_init_i8s(struct lists_b b, uint32_t n)
{
	return capnrpc_int8_list_init(capnrpc_struct_edit_pointer(b.s, 2), n);
}

static inline struct capnrpc_int8_list_b
lists_edit_i8s(struct lists_b b)
{
	return capnrpc_int8_list_open(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct capnrpc_int16_list_r
lists_get_i16s(struct lists_r r)
{
	return capnrpc_int16_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
lists_has_i16s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_i16s(struct lists_b b, struct capnrpc_int16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int16_list_b
lists_init_i16s(struct lists_b b, uint32_t n)
{
	return capnrpc_int16_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct capnrpc_int16_list_b
lists_edit_i16s(struct lists_b b)
{
	return capnrpc_int16_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct capnrpc_int32_list_r
lists_get_i32s(struct lists_r r)
{
	return capnrpc_int32_list_read(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
lists_has_i32s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_i32s(struct lists_b b, struct capnrpc_int32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int32_list_b
lists_init_i32s(struct lists_b b, uint32_t n)
{
	return capnrpc_int32_list_init(capnrpc_struct_edit_pointer(b.s, 4), n);
}

static inline struct capnrpc_int32_list_b
lists_edit_i32s(struct lists_b b)
{
	return capnrpc_int32_list_open(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct capnrpc_int64_list_r
lists_get_i64s(struct lists_r r)
{
	return capnrpc_int64_list_read(capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
lists_has_i64s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_i64s(struct lists_b b, struct capnrpc_int64_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_int64_list_b
lists_init_i64s(struct lists_b b, uint32_t n)
{
	return capnrpc_int64_list_init(capnrpc_struct_edit_pointer(b.s, 5), n);
}

static inline struct capnrpc_int64_list_b
lists_edit_i64s(struct lists_b b)
{
	return capnrpc_int64_list_open(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct capnrpc_uint8_list_r
lists_get_u8s(struct lists_r r)
{
	return capnrpc_uint8_list_read(capnrpc_struct_get_pointer(r.s, 6));
}

static inline bool
lists_has_u8s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_u8s(struct lists_b b, struct capnrpc_uint8_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint8_list_b
lists_init_u8s(struct lists_b b, uint32_t n)
{
	return capnrpc_uint8_list_init(capnrpc_struct_edit_pointer(b.s, 6), n);
}

static inline struct capnrpc_uint8_list_b
lists_edit_u8s(struct lists_b b)
{
	return capnrpc_uint8_list_open(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct capnrpc_uint16_list_r
lists_get_u16s(struct lists_r r)
{
	return capnrpc_uint16_list_read(capnrpc_struct_get_pointer(r.s, 7));
}

static inline bool
lists_has_u16s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 7);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_u16s(struct lists_b b, struct capnrpc_uint16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 7);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint16_list_b
lists_init_u16s(struct lists_b b, uint32_t n)
{
	return capnrpc_uint16_list_init(capnrpc_struct_edit_pointer(b.s, 7), n);
}

static inline struct capnrpc_uint16_list_b
lists_edit_u16s(struct lists_b b)
{
	return capnrpc_uint16_list_open(capnrpc_struct_edit_pointer(b.s, 7));
}

static inline struct capnrpc_uint32_list_r
lists_get_u32s(struct lists_r r)
{
	return capnrpc_uint32_list_read(capnrpc_struct_get_pointer(r.s, 8));
}

static inline bool
lists_has_u32s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 8);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_u32s(struct lists_b b, struct capnrpc_uint32_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 8);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint32_list_b
lists_init_u32s(struct lists_b b, uint32_t n)
{
	return capnrpc_uint32_list_init(capnrpc_struct_edit_pointer(b.s, 8), n);
}

static inline struct capnrpc_uint32_list_b
lists_edit_u32s(struct lists_b b)
{
	return capnrpc_uint32_list_open(capnrpc_struct_edit_pointer(b.s, 8));
}

static inline struct capnrpc_uint64_list_r
lists_get_u64s(struct lists_r r)
{
	return capnrpc_uint64_list_read(capnrpc_struct_get_pointer(r.s, 9));
}

static inline bool
lists_has_u64s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 9);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_u64s(struct lists_b b, struct capnrpc_uint64_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 9);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint64_list_b
lists_init_u64s(struct lists_b b, uint32_t n)
{
	return capnrpc_uint64_list_init(capnrpc_struct_edit_pointer(b.s, 9), n);
}

static inline struct capnrpc_uint64_list_b
lists_edit_u64s(struct lists_b b)
{
	return capnrpc_uint64_list_open(capnrpc_struct_edit_pointer(b.s, 9));
}

static inline struct capnrpc_float_list_r
lists_get_f32s(struct lists_r r)
{
	return capnrpc_float_list_read(capnrpc_struct_get_pointer(r.s, 10));
}

static inline bool
lists_has_f32s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 10);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_f32s(struct lists_b b, struct capnrpc_float_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 10);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_float_list_b
lists_init_f32s(struct lists_b b, uint32_t n)
{
	return capnrpc_float_list_init(capnrpc_struct_edit_pointer(b.s, 10), n);
}

static inline struct capnrpc_float_list_b
lists_edit_f32s(struct lists_b b)
{
	return capnrpc_float_list_open(capnrpc_struct_edit_pointer(b.s, 10));
}

static inline struct capnrpc_double_list_r
lists_get_f64s(struct lists_r r)
{
	return capnrpc_double_list_read(capnrpc_struct_get_pointer(r.s, 11));
}

static inline bool
lists_has_f64s(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 11);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_f64s(struct lists_b b, struct capnrpc_double_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 11);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_double_list_b
lists_init_f64s(struct lists_b b, uint32_t n)
{
	return capnrpc_double_list_init(
		capnrpc_struct_edit_pointer(b.s, 11), n);
}

static inline struct capnrpc_double_list_b
lists_edit_f64s(struct lists_b b)
{
	return capnrpc_double_list_open(capnrpc_struct_edit_pointer(b.s, 11));
}

static inline struct lists_kind_list_r
lists_get_kinds(struct lists_r r)
{
	return lists_kind_list_read(capnrpc_struct_get_pointer(r.s, 12));
}

static inline bool
lists_has_kinds(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 12);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_kinds(struct lists_b b, struct lists_kind_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 12);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct lists_kind_list_b
lists_init_kinds(struct lists_b b, uint32_t n)
{
	return lists_kind_list_init(capnrpc_struct_edit_pointer(b.s, 12), n);
}

static inline struct lists_kind_list_b
lists_edit_kinds(struct lists_b b)
{
	return lists_kind_list_open(capnrpc_struct_edit_pointer(b.s, 12));
}

static inline struct capnrpc_text_list_r
lists_get_texts(struct lists_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 13));
}

static inline bool
lists_has_texts(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 13);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_texts(struct lists_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 13);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
lists_init_texts(struct lists_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 13), n);
}

static inline struct capnrpc_text_list_b
lists_edit_texts(struct lists_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 13));
}

static inline struct capnrpc_data_list_r
lists_get_datas(struct lists_r r)
{
	return capnrpc_data_list_read(capnrpc_struct_get_pointer(r.s, 14));
}

static inline bool
lists_has_datas(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 14);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_datas(struct lists_b b, struct capnrpc_data_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 14);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_data_list_b
lists_init_datas(struct lists_b b, uint32_t n)
{
	return capnrpc_data_list_init(capnrpc_struct_edit_pointer(b.s, 14), n);
}

static inline struct capnrpc_data_list_b
lists_edit_datas(struct lists_b b)
{
	return capnrpc_data_list_open(capnrpc_struct_edit_pointer(b.s, 14));
}

static inline struct lists_element_list_r
lists_get_structs(struct lists_r r)
{
	return lists_element_list_read(capnrpc_struct_get_pointer(r.s, 15));
}

static inline bool
lists_has_structs(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 15);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_structs(struct lists_b b, struct lists_element_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 15);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct lists_element_list_b
lists_init_structs(struct lists_b b, uint32_t n)
{
	return lists_element_list_init(capnrpc_struct_edit_pointer(b.s, 15), n);
}

static inline struct lists_element_list_b
lists_edit_structs(struct lists_b b)
{
	return lists_element_list_open(capnrpc_struct_edit_pointer(b.s, 15));
}

static inline struct capnrpc_cap_list_r
lists_get_things(struct lists_r r)
{
	return capnrpc_cap_list_read(capnrpc_struct_get_pointer(r.s, 16));
}

static inline bool
lists_has_things(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 16);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_things(struct lists_b b, struct capnrpc_cap_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 16);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_cap_list_b
lists_init_things(struct lists_b b, uint32_t n)
{
	return capnrpc_cap_list_init(capnrpc_struct_edit_pointer(b.s, 16), n);
}

static inline struct capnrpc_cap_list_b
lists_edit_things(struct lists_b b)
{
	return capnrpc_cap_list_open(capnrpc_struct_edit_pointer(b.s, 16));
}

static inline struct capnrpc_bool_list_list_r
lists_get_bit_lists(struct lists_r r)
{
	return capnrpc_bool_list_list_read(capnrpc_struct_get_pointer(r.s, 17));
}

static inline bool
lists_has_bit_lists(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 17);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_bit_lists(struct lists_b b, struct capnrpc_bool_list_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 17);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_bool_list_list_b
lists_init_bit_lists(struct lists_b b, uint32_t n)
{
	return capnrpc_bool_list_list_init(
		capnrpc_struct_edit_pointer(b.s, 17), n);
}

static inline struct capnrpc_bool_list_list_b
lists_edit_bit_lists(struct lists_b b)
{
	return capnrpc_bool_list_list_open(
		capnrpc_struct_edit_pointer(b.s, 17));
}

static inline struct capnrpc_text_list_list_list_r
lists_get_text_lists(struct lists_r r)
{
	return capnrpc_text_list_list_list_read(
		capnrpc_struct_get_pointer(r.s, 18));
}

static inline bool
lists_has_text_lists(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 18);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_text_lists(
	struct lists_b b, struct capnrpc_text_list_list_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 18);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_list_list_b
lists_init_text_lists(struct lists_b b, uint32_t n)
{
	return capnrpc_text_list_list_list_init(
		capnrpc_struct_edit_pointer(b.s, 18), n);
}

static inline struct capnrpc_text_list_list_list_b
lists_edit_text_lists(struct lists_b b)
{
	return capnrpc_text_list_list_list_open(
		capnrpc_struct_edit_pointer(b.s, 18));
}

static inline struct lists_element_list_list_r
lists_get_struct_lists(struct lists_r r)
{
	return lists_element_list_list_read(
		capnrpc_struct_get_pointer(r.s, 19));
}

static inline bool
lists_has_struct_lists(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 19);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_struct_lists(struct lists_b b, struct lists_element_list_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 19);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct lists_element_list_list_b
lists_init_struct_lists(struct lists_b b, uint32_t n)
{
	return lists_element_list_list_init(
		capnrpc_struct_edit_pointer(b.s, 19), n);
}

static inline struct lists_element_list_list_b
lists_edit_struct_lists(struct lists_b b)
{
	return lists_element_list_list_open(
		capnrpc_struct_edit_pointer(b.s, 19));
}

static inline struct capnrpc_uint16_list_r
lists_get_default(struct lists_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001b00000001)),
		CAPNRPC_WORD(UINT64_C(0x0000ffff00020001)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 20);
	struct capnrpc_uint16_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_2_BYTES, words);
	return v;
}

static inline bool
lists_has_default(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 20);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_default(struct lists_b b, struct capnrpc_uint16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 20);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint16_list_b
lists_init_default(struct lists_b b, uint32_t n)
{
	return capnrpc_uint16_list_init(
		capnrpc_struct_edit_pointer(b.s, 20), n);
}

static inline struct capnrpc_uint16_list_b
lists_edit_default(struct lists_b b)
{
	return capnrpc_uint16_list_open(capnrpc_struct_edit_pointer(b.s, 20));
}

static inline struct lists_element_list_r
lists_get_struct_default(struct lists_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001700000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000100000008)),
		CAPNRPC_WORD(UINT64_C(0x00000000000000ff)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 21);
	struct lists_element_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, words);
	return v;
}

static inline bool
lists_has_struct_default(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 21);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_struct_default(struct lists_b b, struct lists_element_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 21);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct lists_element_list_b
lists_init_struct_default(struct lists_b b, uint32_t n)
{
	return lists_element_list_init(capnrpc_struct_edit_pointer(b.s, 21), n);
}

static inline struct lists_element_list_b
lists_edit_struct_default(struct lists_b b)
{
	return lists_element_list_open(capnrpc_struct_edit_pointer(b.s, 21));
}

static inline struct capnrpc_text_list_r
lists_get_text_default(struct lists_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001600000001)),
		CAPNRPC_WORD(UINT64_C(0x0000001200000005)),
		CAPNRPC_WORD(UINT64_C(0x0000000a00000005)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000061)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 22);
	struct capnrpc_text_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_POINTER, words);
	return v;
}

static inline bool
lists_has_text_default(struct lists_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 22);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
lists_set_text_default(struct lists_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 22);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
lists_init_text_default(struct lists_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 22), n);
}

static inline struct capnrpc_text_list_b
lists_edit_text_default(struct lists_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 22));
}

#ifdef __cplusplus
}
#endif

#endif
