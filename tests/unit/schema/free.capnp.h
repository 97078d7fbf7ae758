/*
 * Generated from free.capnp, id 0xd1e4c8a7b2f09356; do not edit.
 *
 * JSON inside JSON. Value has the id that it has in json.capnp, by which it is
 * known, and the same members.
 */
#ifndef FREE_CAPNP_D1E4C8A7B2F09356_H
#define FREE_CAPNP_D1E4C8A7B2F09356_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in free.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_d1e4c8a7b2f09356;
#define FREE_CAPNP_SCHEMA (&capnrpc_schema_d1e4c8a7b2f09356)

enum free_which {
	FREE_NONE = 0,
	FREE_EITHER = 1,
};

enum free_value_which {
	FREE_VALUE_NULL = 0,
	FREE_VALUE_BOOLEAN = 1,
	FREE_VALUE_NUMBER = 2,
	FREE_VALUE_STRING = 3,
	FREE_VALUE_ARRAY = 4,
	FREE_VALUE_OBJECT = 5,
	FREE_VALUE_CALL = 6,
};

struct free_r {
	struct capnrpc_struct_r s;
};

struct free_b {
	struct capnrpc_struct_b s;
};

struct free_value_r {
	struct capnrpc_struct_r s;
};

struct free_value_b {
	struct capnrpc_struct_b s;
};

struct free_value_field_r {
	struct capnrpc_struct_r s;
};

struct free_value_field_b {
	struct capnrpc_struct_b s;
};

struct free_value_call_r {
	struct capnrpc_struct_r s;
};

struct free_value_call_b {
	struct capnrpc_struct_b s;
};

static inline struct free_r
free_reader(struct free_b b)
{
	struct free_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
free_which(struct free_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
free_which_b(struct free_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
free_size(void)
{
	struct capnrpc_struct_size size = { 1, 7 };

	return size;
}

static inline struct free_r
free_read(struct capnrpc_pointer_r p)
{
	struct free_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct free_b
free_init(struct capnrpc_pointer_b p)
{
	struct free_b v;

	v.s = capnrpc_pointer_init_struct(p, free_size());
	return v;
}

static inline struct free_b
free_edit(struct capnrpc_pointer_b p)
{
	struct free_b v;

	v.s = capnrpc_pointer_edit_struct(p, free_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(free_list, free);

static inline struct free_value_r
free_value_reader(struct free_value_b b)
{
	struct free_value_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline uint16_t
free_value_which(struct free_value_r r)
{
	return capnrpc_struct_get_u16(r.s, 0, 0);
}

static inline uint16_t
free_value_which_b(struct free_value_b b)
{
	return capnrpc_struct_get_u16(capnrpc_struct_reader(b.s), 0, 0);
}

static inline struct capnrpc_struct_size
free_value_size(void)
{
	struct capnrpc_struct_size size = { 2, 1 };

	return size;
}

static inline struct free_value_r
free_value_read(struct capnrpc_pointer_r p)
{
	struct free_value_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct free_value_b
free_value_init(struct capnrpc_pointer_b p)
{
	struct free_value_b v;

	v.s = capnrpc_pointer_init_struct(p, free_value_size());
	return v;
}

static inline struct free_value_b
free_value_edit(struct capnrpc_pointer_b p)
{
	struct free_value_b v;

	v.s = capnrpc_pointer_edit_struct(p, free_value_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(free_value_list, free_value);

static inline struct free_value_field_r
free_value_field_reader(struct free_value_field_b b)
{
	struct free_value_field_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
free_value_field_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct free_value_field_r
free_value_field_read(struct capnrpc_pointer_r p)
{
	struct free_value_field_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct free_value_field_b
free_value_field_init(struct capnrpc_pointer_b p)
{
	struct free_value_field_b v;

	v.s = capnrpc_pointer_init_struct(p, free_value_field_size());
	return v;
}

static inline struct free_value_field_b
free_value_field_edit(struct capnrpc_pointer_b p)
{
	struct free_value_field_b v;

	v.s = capnrpc_pointer_edit_struct(p, free_value_field_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(free_value_field_list, free_value_field);

static inline struct free_value_call_r
free_value_call_reader(struct free_value_call_b b)
{
	struct free_value_call_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
free_value_call_size(void)
{
	struct capnrpc_struct_size size = { 0, 2 };

	return size;
}

static inline struct free_value_call_r
free_value_call_read(struct capnrpc_pointer_r p)
{
	struct free_value_call_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct free_value_call_b
free_value_call_init(struct capnrpc_pointer_b p)
{
	struct free_value_call_b v;

	v.s = capnrpc_pointer_init_struct(p, free_value_call_size());
	return v;
}

static inline struct free_value_call_b
free_value_call_edit(struct capnrpc_pointer_b p)
{
	struct free_value_call_b v;

	v.s = capnrpc_pointer_edit_struct(p, free_value_call_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(free_value_call_list, free_value_call);

static inline struct free_value_r
free_get_value(struct free_r r)
{
	return free_value_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
free_has_value(struct free_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_set_value(struct free_b b, struct free_value_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct free_value_b
free_init_value(struct free_b b)
{
	return free_value_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct free_value_b
free_edit_value(struct free_b b)
{
	return free_value_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct free_value_list_r
free_get_all(struct free_r r)
{
	return free_value_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
free_has_all(struct free_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_set_all(struct free_b b, struct free_value_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct free_value_list_b
free_init_all(struct free_b b, uint32_t n)
{
	return free_value_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct free_value_list_b
free_edit_all(struct free_b b)
{
	return free_value_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct free_value_field_r
free_get_field(struct free_r r)
{
	return free_value_field_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
free_has_field(struct free_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_set_field(struct free_b b, struct free_value_field_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct free_value_field_b
free_init_field(struct free_b b)
{
	return free_value_field_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct free_value_field_b
free_edit_field(struct free_b b)
{
	return free_value_field_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct free_value_call_r
free_get_call(struct free_r r)
{
	return free_value_call_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
free_has_call(struct free_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_set_call(struct free_b b, struct free_value_call_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct free_value_call_b
free_init_call(struct free_b b)
{
	return free_value_call_init(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct free_value_call_b
free_edit_call(struct free_b b)
{
	return free_value_call_edit(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline void
free_set_none(struct free_b b)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_NONE, 0);
}

static inline struct free_value_r
free_get_either(struct free_r r)
{
	return free_value_read(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
free_has_either(struct free_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	if (free_which(r) != FREE_EITHER)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_set_either(struct free_b b, struct free_value_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_struct_set_u16(b.s, 0, FREE_EITHER, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct free_value_b
free_init_either(struct free_b b)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_EITHER, 0);
	return free_value_init(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct free_value_b
free_edit_either(struct free_b b)
{
	if (free_which_b(b) != FREE_EITHER)
		return free_init_either(b);
	return free_value_edit(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct free_value_field_list_r
free_get_fields(struct free_r r)
{
	return free_value_field_list_read(capnrpc_struct_get_pointer(r.s, 5));
}

static inline bool
free_has_fields(struct free_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 5);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_set_fields(struct free_b b, struct free_value_field_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 5);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct free_value_field_list_b
free_init_fields(struct free_b b, uint32_t n)
{
	return free_value_field_list_init(
		capnrpc_struct_edit_pointer(b.s, 5), n);
}

static inline struct free_value_field_list_b
free_edit_fields(struct free_b b)
{
	return free_value_field_list_open(capnrpc_struct_edit_pointer(b.s, 5));
}

static inline struct free_value_r
free_get_preset(struct free_r r)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000200000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000004)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000003700000001)),
		CAPNRPC_WORD(UINT64_C(0x0001000200000008)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000002)),
		CAPNRPC_WORD(UINT64_C(0x3ff0000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);
	struct free_value_r v;

	v.s = capnrpc_pointer_struct(p, words);
	return v;
}

static inline bool
free_has_preset(struct free_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 6);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_set_preset(struct free_b b, struct free_value_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct free_value_b
free_init_preset(struct free_b b)
{
	return free_value_init(capnrpc_struct_edit_pointer(b.s, 6));
}

static inline struct free_value_b
free_edit_preset(struct free_b b)
{
	static const uint64_t words[] = {
		CAPNRPC_WORD(UINT64_C(0x0001000200000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000004)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000003700000001)),
		CAPNRPC_WORD(UINT64_C(0x0001000200000008)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000002)),
		CAPNRPC_WORD(UINT64_C(0x3ff0000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
		CAPNRPC_WORD(UINT64_C(0x0000000000000000)),
	};
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 6);
	struct free_value_b v;

	v.s = capnrpc_pointer_edit_struct(p, free_value_size(), words);
	return v;
}

static inline void
free_value_set_null(struct free_value_b b)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_NULL, 0);
}

static inline bool
free_value_get_boolean(struct free_value_r r)
{
	return capnrpc_struct_get_bit(r.s, 16, false);
}

static inline void
free_value_set_boolean(struct free_value_b b, bool v)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_BOOLEAN, 0);
	capnrpc_struct_set_bit(b.s, 16, v, false);
}

static inline double
free_value_get_number(struct free_value_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 1, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
free_value_set_number(struct free_value_b b, double v)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_NUMBER, 0);
	capnrpc_struct_set_u64(b.s, 1, capnrpc_bits_of_double(v), 0);
}

static inline struct capnrpc_text_r
free_value_get_string(struct free_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
free_value_has_string(struct free_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (free_value_which(r) != FREE_VALUE_STRING)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_set_string(struct free_value_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_STRING, 0);
	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct free_value_list_r
free_value_get_array(struct free_value_r r)
{
	return free_value_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
free_value_has_array(struct free_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (free_value_which(r) != FREE_VALUE_ARRAY)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_set_array(struct free_value_b b, struct free_value_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_ARRAY, 0);
	capnrpc_pointer_set_list(p, from.l);
}

static inline struct free_value_list_b
free_value_init_array(struct free_value_b b, uint32_t n)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_ARRAY, 0);
	return free_value_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct free_value_list_b
free_value_edit_array(struct free_value_b b)
{
	if (free_value_which_b(b) != FREE_VALUE_ARRAY)
		return free_value_init_array(b, 0);
	return free_value_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct free_value_field_list_r
free_value_get_object(struct free_value_r r)
{
	return free_value_field_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
free_value_has_object(struct free_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (free_value_which(r) != FREE_VALUE_OBJECT)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_set_object(
	struct free_value_b b, struct free_value_field_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_OBJECT, 0);
	capnrpc_pointer_set_list(p, from.l);
}

static inline struct free_value_field_list_b
free_value_init_object(struct free_value_b b, uint32_t n)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_OBJECT, 0);
	return free_value_field_list_init(
		capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct free_value_field_list_b
free_value_edit_object(struct free_value_b b)
{
	if (free_value_which_b(b) != FREE_VALUE_OBJECT)
		return free_value_init_object(b, 0);
	return free_value_field_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct free_value_call_r
free_value_get_call(struct free_value_r r)
{
	return free_value_call_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
free_value_has_call(struct free_value_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	if (free_value_which(r) != FREE_VALUE_CALL)
		return false;
	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_set_call(struct free_value_b b, struct free_value_call_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_CALL, 0);
	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct free_value_call_b
free_value_init_call(struct free_value_b b)
{
	capnrpc_struct_set_u16(b.s, 0, FREE_VALUE_CALL, 0);
	return free_value_call_init(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct free_value_call_b
free_value_edit_call(struct free_value_b b)
{
	if (free_value_which_b(b) != FREE_VALUE_CALL)
		return free_value_init_call(b);
	return free_value_call_edit(capnrpc_struct_edit_pointer(b.s, 0));
}

static inline struct capnrpc_text_r
free_value_field_get_name(struct free_value_field_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
free_value_field_has_name(struct free_value_field_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_field_set_name(
	struct free_value_field_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct free_value_r
free_value_field_get_value(struct free_value_field_r r)
{
	return free_value_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
free_value_field_has_value(struct free_value_field_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_field_set_value(
	struct free_value_field_b b, struct free_value_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct free_value_b
free_value_field_init_value(struct free_value_field_b b)
{
	return free_value_init(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct free_value_b
free_value_field_edit_value(struct free_value_field_b b)
{
	return free_value_edit(capnrpc_struct_edit_pointer(b.s, 1));
}

static inline struct capnrpc_text_r
free_value_call_get_function(struct free_value_call_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
free_value_call_has_function(struct free_value_call_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_call_set_function(
	struct free_value_call_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct free_value_list_r
free_value_call_get_params(struct free_value_call_r r)
{
	return free_value_list_read(capnrpc_struct_get_pointer(r.s, 1));
}

static inline bool
free_value_call_has_params(struct free_value_call_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
free_value_call_set_params(
	struct free_value_call_b b, struct free_value_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct free_value_list_b
free_value_call_init_params(struct free_value_call_b b, uint32_t n)
{
	return free_value_list_init(capnrpc_struct_edit_pointer(b.s, 1), n);
}

static inline struct free_value_list_b
free_value_call_edit_params(struct free_value_call_b b)
{
	return free_value_list_open(capnrpc_struct_edit_pointer(b.s, 1));
}

#ifdef __cplusplus
}
#endif

#endif
