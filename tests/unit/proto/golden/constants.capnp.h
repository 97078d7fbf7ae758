/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from constants.capnp, id 0xb7c1e0a2d4f50008; do not edit.
 *
 * Constants of each kind, at the top and in scopes.
 */
#ifndef CONSTANTS_CAPNP_B7C1E0A2D4F50008_H
#define CONSTANTS_CAPNP_B7C1E0A2D4F50008_H

#include <capnrpc/cap.h>
#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in constants.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50008;
#define CONSTANTS_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50008)

enum constants_kind {
	CONSTANTS_KIND_FIRST = 0,
	CONSTANTS_KIND_SECOND = 1,
};

struct constants_place_r {
	struct capnrpc_struct_r s;
};

struct constants_place_b {
	struct capnrpc_struct_b s;
};

static inline struct constants_place_r
constants_place_reader(struct constants_place_b b)
{
	struct constants_place_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
constants_place_size(void)
{
	struct capnrpc_struct_size size = { 1, 1 };

	return size;
}

static inline struct constants_place_r
constants_place_read(struct capnrpc_pointer_r p)
{
	struct constants_place_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct constants_place_b
constants_place_init(struct capnrpc_pointer_b p)
{
	struct constants_place_b v;

	v.s = capnrpc_pointer_init_struct(p, constants_place_size());
	return v;
}

static inline struct constants_place_b
constants_place_edit(struct capnrpc_pointer_b p)
{
	struct constants_place_b v;

	v.s = capnrpc_pointer_edit_struct(p, constants_place_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(constants_place_list, constants_place);

#define CONSTANTS_SHOP_ID UINT64_C(0xa5dea30becfe68c1)

#ifndef CAPNRPC_HAS_CAPNRPC_INT8_LIST_LIST
#define CAPNRPC_HAS_CAPNRPC_INT8_LIST_LIST
CAPNRPC_LIST_LIST(capnrpc_int8_list_list, capnrpc_int8_list);
#endif

#define CONSTANTS_YES true

#define CONSTANTS_I8 ((int8_t)-128)

#define CONSTANTS_I16 ((int16_t)-32768)

#define CONSTANTS_I32 ((int32_t)-2147483648)

#define CONSTANTS_I64 (-INT64_C(9223372036854775807) - 1)

#define CONSTANTS_U8 ((uint8_t)255)

#define CONSTANTS_U16 ((uint16_t)0xffffu)

#define CONSTANTS_U32 ((uint32_t)0xffffffffu)

#define CONSTANTS_U64 ((uint64_t)UINT64_C(0xffffffffffffffff))

#define CONSTANTS_F32 capnrpc_float_of_bits(0x3dcccccdu)

#define CONSTANTS_F64 capnrpc_double_of_bits(UINT64_C(0xffefffffffffffff))

#define CONSTANTS_INFINITE capnrpc_float_of_bits(0x7f800000u)

#define CONSTANTS_NO_NUMBER capnrpc_double_of_bits(UINT64_C(0x7ff8000000000000))

static inline struct capnrpc_text_r
constants_text(void)
{
	static const char bytes[] = "say \"no\"";
	struct capnrpc_text_r v = { bytes, 8 };

	return v;
}

static inline struct capnrpc_data_r
constants_data(void)
{
	static const uint8_t bytes[] = {
		0xde,
		0xad,
	};
	struct capnrpc_data_r v = { bytes, 2 };

	return v;
}

#define CONSTANTS_KIND ((uint16_t)1)

static inline struct constants_place_r
constants_struct(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
		CAPNRPC_WORD(UINT64_C(0x0000002a00000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000065726568)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct constants_place_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct constants_place_list_r
constants_places(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000002700000001)),
		CAPNRPC_WORD(UINT64_C(0x0001000100000008)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000002)),
		CAPNRPC_WORD(UINT64_C(0x0000003200000001)),
		CAPNRPC_WORD(UINT64_C(0x0000006572656874)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct constants_place_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_COMPOSITE, words);
	return v;
}

static inline struct capnrpc_int32_list_r
constants_numbers(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001c00000001)),
		CAPNRPC_WORD(UINT64_C(0x00000000ffffffff)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct capnrpc_int32_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_4_BYTES, words);
	return v;
}

static inline struct capnrpc_bool_list_r
constants_bits(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001900000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000005)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct capnrpc_bool_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_BIT, words);
	return v;
}

static inline struct capnrpc_text_list_r
constants_words(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001600000001)),
		CAPNRPC_WORD(UINT64_C(0x0000002200000005)),
		CAPNRPC_WORD(UINT64_C(0x0000002200000005)),
		CAPNRPC_WORD(UINT64_C(0x0000000000656e6f)),
		CAPNRPC_WORD(UINT64_C(0x00000000006f7774)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct capnrpc_text_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_POINTER, words);
	return v;
}

static inline struct capnrpc_int8_list_list_r
constants_tables(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0000001e00000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000a00000009)),
		CAPNRPC_WORD(UINT64_C(0x0000000200000009)),
		CAPNRPC_WORD(UINT64_C(0x0000001200000005)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000302)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct capnrpc_int8_list_list_r v;

	v.l = capnrpc_pointer_list(p, CAPNRPC_ELEMENT_POINTER, words);
	return v;
}

static inline struct constants_place_r
constants_again(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000001)),
		CAPNRPC_WORD(UINT64_C(0x0000002a00000001)),
		CAPNRPC_WORD(UINT64_C(0x0000000065726568)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct constants_place_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline struct constants_place_r
constants_place_origin(void)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000100000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = { NULL, NULL, 0, 0 };
	struct constants_place_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

#define CONSTANTS_PLACE_LIMIT ((uint16_t)99)

#define CONSTANTS_SHOP_HOURS \
	capnrpc_double_of_bits(UINT64_C(0x401e000000000000))

static inline int32_t
constants_place_get_x(struct constants_place_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 0, 0);
}

static inline void
constants_place_set_x(struct constants_place_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 0, (uint32_t)v, 0);
}

static inline struct capnrpc_text_r
constants_place_get_name(struct constants_place_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
constants_place_has_name(struct constants_place_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
constants_place_set_name(
	struct constants_place_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

#ifdef __cplusplus
}
#endif

#endif
