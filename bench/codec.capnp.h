/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from codec.capnp, id 0xc2d4b6a8f1e39507; do not edit.
 *
 * What the benchmark encodes and decodes: a record of about 200 bytes, as
 * programs have them, and a batch of them of about 10 KiB.
 */
#ifndef CODEC_CAPNP_C2D4B6A8F1E39507_H
#define CODEC_CAPNP_C2D4B6A8F1E39507_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in codec.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_c2d4b6a8f1e39507;
#define CODEC_CAPNP_SCHEMA (&capnrpc_schema_c2d4b6a8f1e39507)

enum codec_state {
	CODEC_STATE_OPEN = 0,
	CODEC_STATE_PAID = 1,
	CODEC_STATE_SENT = 2,
};

struct codec_place_r {
	struct capnrpc_struct_r s;
};

struct codec_place_b {
	struct capnrpc_struct_b s;
};

struct codec_record_r {
	struct capnrpc_struct_r s;
};

struct codec_record_b {
	struct capnrpc_struct_b s;
};

struct codec_batch_r {
	struct capnrpc_struct_r s;
};

struct codec_batch_b {
	struct capnrpc_struct_b s;
};

static inline struct codec_place_r
codec_place_reader(struct codec_place_b b)
{
	struct codec_place_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
codec_place_size(void)
{
	struct capnrpc_struct_size size = { 2, 0 };

	return size;
}

static inline struct codec_place_r
codec_place_read(struct capnrpc_pointer_r p)
{
	struct codec_place_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct codec_place_b
codec_place_init(struct capnrpc_pointer_b p)
{
	struct codec_place_b v;

	v.s = capnrpc_pointer_init_struct(p, codec_place_size());
	return v;
}

static inline struct codec_place_b
codec_place_edit(struct capnrpc_pointer_b p)
{
	struct codec_place_b v;

	v.s = capnrpc_pointer_edit_struct(p, codec_place_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(codec_place_list, codec_place);

static inline struct codec_record_r
codec_record_reader(struct codec_record_b b)
{
	struct codec_record_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
codec_record_size(void)
{
	struct capnrpc_struct_size size = { 4, 5 };

	return size;
}

static inline struct codec_record_r
codec_record_read(struct capnrpc_pointer_r p)
{
	struct codec_record_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct codec_record_b
codec_record_init(struct capnrpc_pointer_b p)
{
	struct codec_record_b v;

	v.s = capnrpc_pointer_init_struct(p, codec_record_size());
	return v;
}

static inline struct codec_record_b
codec_record_edit(struct capnrpc_pointer_b p)
{
	struct codec_record_b v;

	v.s = capnrpc_pointer_edit_struct(p, codec_record_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(codec_record_list, codec_record);

static inline struct codec_batch_r
codec_batch_reader(struct codec_batch_b b)
{
	struct codec_batch_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
codec_batch_size(void)
{
	struct capnrpc_struct_size size = { 0, 1 };

	return size;
}

static inline struct codec_batch_r
codec_batch_read(struct capnrpc_pointer_r p)
{
	struct codec_batch_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct codec_batch_b
codec_batch_init(struct capnrpc_pointer_b p)
{
	struct codec_batch_b v;

	v.s = capnrpc_pointer_init_struct(p, codec_batch_size());
	return v;
}

static inline struct codec_batch_b
codec_batch_edit(struct capnrpc_pointer_b p)
{
	struct codec_batch_b v;

	v.s = capnrpc_pointer_edit_struct(p, codec_batch_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(codec_batch_list, codec_batch);

static inline double
codec_place_get_latitude(struct codec_place_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 0, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
codec_place_set_latitude(struct codec_place_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 0, capnrpc_bits_of_double(v), 0);
}

static inline double
codec_place_get_longitude(struct codec_place_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 1, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
codec_place_set_longitude(struct codec_place_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 1, capnrpc_bits_of_double(v), 0);
}

static inline uint64_t
codec_record_get_id(struct codec_record_r r)
{
	return capnrpc_struct_get_u64(r.s, 0, 0);
}

static inline void
codec_record_set_id(struct codec_record_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 0, v, 0);
}

static inline int64_t
codec_record_get_time(struct codec_record_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
codec_record_set_time(struct codec_record_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline double
codec_record_get_price(struct codec_record_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 2, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
codec_record_set_price(struct codec_record_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 2, capnrpc_bits_of_double(v), 0);
}

static inline uint32_t
codec_record_get_amount(struct codec_record_r r)
{
	return capnrpc_struct_get_u32(r.s, 6, 0);
}

static inline void
codec_record_set_amount(struct codec_record_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 6, v, 0);
}

static inline uint16_t
codec_record_get_state(struct codec_record_r r)
{
	return capnrpc_struct_get_u16(r.s, 14, 0);
}

static inline void
codec_record_set_state(struct codec_record_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 14, v, 0);
}

static inline bool
codec_record_get_is_urgent(struct codec_record_r r)
{
	return capnrpc_struct_get_bit(r.s, 240, false);
}

static inline void
codec_record_set_is_urgent(struct codec_record_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 240, v, false);
}

static inline struct capnrpc_text_r
codec_record_get_name(struct codec_record_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_text(p, NULL, 0);
}

static inline bool
codec_record_has_name(struct codec_record_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
codec_record_set_name(struct codec_record_b b, const char *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_text(p, bytes, n);
}

static inline struct capnrpc_data_r
codec_record_get_key(struct codec_record_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_data(p, NULL, 0);
}

static inline bool
codec_record_has_key(struct codec_record_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 1);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
codec_record_set_key(struct codec_record_b b, const uint8_t *bytes, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	capnrpc_pointer_set_data(p, bytes, n);
}

static inline struct capnrpc_data_b
codec_record_init_key(struct codec_record_b b, size_t n)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 1);

	return capnrpc_pointer_init_data(p, n);
}

static inline struct codec_place_r
codec_record_get_place(struct codec_record_r r)
{
	return codec_place_read(capnrpc_struct_get_pointer(r.s, 2));
}

static inline bool
codec_record_has_place(struct codec_record_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 2);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
codec_record_set_place(struct codec_record_b b, struct codec_place_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 2);

	capnrpc_pointer_set_struct(p, from.s);
}

static inline struct codec_place_b
codec_record_init_place(struct codec_record_b b)
{
	return codec_place_init(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct codec_place_b
codec_record_edit_place(struct codec_record_b b)
{
	return codec_place_edit(capnrpc_struct_edit_pointer(b.s, 2));
}

static inline struct capnrpc_text_list_r
codec_record_get_tags(struct codec_record_r r)
{
	return capnrpc_text_list_read(capnrpc_struct_get_pointer(r.s, 3));
}

static inline bool
codec_record_has_tags(struct codec_record_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 3);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
codec_record_set_tags(struct codec_record_b b, struct capnrpc_text_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 3);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_text_list_b
codec_record_init_tags(struct codec_record_b b, uint32_t n)
{
	return capnrpc_text_list_init(capnrpc_struct_edit_pointer(b.s, 3), n);
}

static inline struct capnrpc_text_list_b
codec_record_edit_tags(struct codec_record_b b)
{
	return capnrpc_text_list_open(capnrpc_struct_edit_pointer(b.s, 3));
}

static inline struct capnrpc_uint16_list_r
codec_record_get_counts(struct codec_record_r r)
{
	return capnrpc_uint16_list_read(capnrpc_struct_get_pointer(r.s, 4));
}

static inline bool
codec_record_has_counts(struct codec_record_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 4);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
codec_record_set_counts(
	struct codec_record_b b, struct capnrpc_uint16_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 4);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct capnrpc_uint16_list_b
codec_record_init_counts(struct codec_record_b b, uint32_t n)
{
	return capnrpc_uint16_list_init(capnrpc_struct_edit_pointer(b.s, 4), n);
}

static inline struct capnrpc_uint16_list_b
codec_record_edit_counts(struct codec_record_b b)
{
	return capnrpc_uint16_list_open(capnrpc_struct_edit_pointer(b.s, 4));
}

static inline struct codec_record_list_r
codec_batch_get_records(struct codec_batch_r r)
{
	return codec_record_list_read(capnrpc_struct_get_pointer(r.s, 0));
}

static inline bool
codec_batch_has_records(struct codec_batch_r r)
{
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(r.s, 0);

	return capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;
}

static inline void
codec_batch_set_records(struct codec_batch_b b, struct codec_record_list_r from)
{
	struct capnrpc_pointer_b p = capnrpc_struct_edit_pointer(b.s, 0);

	capnrpc_pointer_set_list(p, from.l);
}

static inline struct codec_record_list_b
codec_batch_init_records(struct codec_batch_b b, uint32_t n)
{
	return codec_record_list_init(capnrpc_struct_edit_pointer(b.s, 0), n);
}

static inline struct codec_record_list_b
codec_batch_edit_records(struct codec_batch_b b)
{
	return codec_record_list_open(capnrpc_struct_edit_pointer(b.s, 0));
}

#ifdef __cplusplus
}
#endif

#endif
