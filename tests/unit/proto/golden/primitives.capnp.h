/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Generated from primitives.capnp, id 0xb7c1e0a2d4f50001; do not edit.
 *
 * Each primitive type, without a default and with one.
 */
#ifndef PRIMITIVES_CAPNP_B7C1E0A2D4F50001_H
#define PRIMITIVES_CAPNP_B7C1E0A2D4F50001_H

#include <capnrpc/typed_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The schema as data (capnrpc/schema.h), in primitives.capnp.c. */
struct capnrpc_schema;
extern const struct capnrpc_schema capnrpc_schema_b7c1e0a2d4f50001;
#define PRIMITIVES_CAPNP_SCHEMA (&capnrpc_schema_b7c1e0a2d4f50001)

struct primitives_r {
	struct capnrpc_struct_r s;
};

struct primitives_b {
	struct capnrpc_struct_b s;
};

static inline struct primitives_r
primitives_reader(struct primitives_b b)
{
	struct primitives_r v;

	v.s = capnrpc_struct_reader(b.s);
	return v;
}

static inline struct capnrpc_struct_size
primitives_size(void)
{
	struct capnrpc_struct_size size = { 12, 0 };

	return size;
}

static inline struct primitives_r
primitives_read(struct capnrpc_pointer_r p)
{
	struct primitives_r v;

	v.s = capnrpc_pointer_struct(p, NULL);
	return v;
}

static inline struct primitives_b
primitives_init(struct capnrpc_pointer_b p)
{
	struct primitives_b v;

	v.s = capnrpc_pointer_init_struct(p, primitives_size());
	return v;
}

static inline struct primitives_b
primitives_edit(struct capnrpc_pointer_b p)
{
	struct primitives_b v;

	v.s = capnrpc_pointer_edit_struct(p, primitives_size(), NULL);
	return v;
}

CAPNRPC_STRUCT_LIST(primitives_list, primitives);

static inline bool
primitives_get_bool(struct primitives_r r)
{
	return capnrpc_struct_get_bit(r.s, 0, false);
}

static inline void
primitives_set_bool(struct primitives_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 0, v, false);
}

static inline int8_t
primitives_get_i8(struct primitives_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 1, 0);
}

static inline void
primitives_set_i8(struct primitives_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 1, (uint8_t)v, 0);
}

static inline int16_t
primitives_get_i16(struct primitives_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 1, 0);
}

static inline void
primitives_set_i16(struct primitives_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 1, (uint16_t)v, 0);
}

static inline int32_t
primitives_get_i32(struct primitives_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 1, 0);
}

static inline void
primitives_set_i32(struct primitives_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 1, (uint32_t)v, 0);
}

static inline int64_t
primitives_get_i64(struct primitives_r r)
{
	return (int64_t)capnrpc_struct_get_u64(r.s, 1, 0);
}

static inline void
primitives_set_i64(struct primitives_b b, int64_t v)
{
	capnrpc_struct_set_u64(b.s, 1, (uint64_t)v, 0);
}

static inline uint8_t
primitives_get_u8(struct primitives_r r)
{
	return capnrpc_struct_get_u8(r.s, 16, 0);
}

static inline void
primitives_set_u8(struct primitives_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 16, v, 0);
}

static inline uint16_t
primitives_get_u16(struct primitives_r r)
{
	return capnrpc_struct_get_u16(r.s, 9, 0);
}

static inline void
primitives_set_u16(struct primitives_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 9, v, 0);
}

static inline uint32_t
primitives_get_u32(struct primitives_r r)
{
	return capnrpc_struct_get_u32(r.s, 5, 0);
}

static inline void
primitives_set_u32(struct primitives_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 5, v, 0);
}

static inline uint64_t
primitives_get_u64(struct primitives_r r)
{
	return capnrpc_struct_get_u64(r.s, 3, 0);
}

static inline void
primitives_set_u64(struct primitives_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 3, v, 0);
}

static inline float
primitives_get_f32(struct primitives_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 8, 0);
	return capnrpc_float_of_bits(bits);
}

static inline void
primitives_set_f32(struct primitives_b b, float v)
{
	capnrpc_struct_set_u32(b.s, 8, capnrpc_bits_of_float(v), 0);
}

static inline double
primitives_get_f64(struct primitives_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 5, 0);
	return capnrpc_double_of_bits(bits);
}

static inline void
primitives_set_f64(struct primitives_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 5, capnrpc_bits_of_double(v), 0);
}

static inline bool
primitives_get_bool_default(struct primitives_r r)
{
	return capnrpc_struct_get_bit(r.s, 1, true);
}

static inline void
primitives_set_bool_default(struct primitives_b b, bool v)
{
	capnrpc_struct_set_bit(b.s, 1, v, true);
}

static inline int8_t
primitives_get_i8_default(struct primitives_r r)
{
	return (int8_t)capnrpc_struct_get_u8(r.s, 17, 128);
}

static inline void
primitives_set_i8_default(struct primitives_b b, int8_t v)
{
	capnrpc_struct_set_u8(b.s, 17, (uint8_t)v, 128);
}

static inline int16_t
primitives_get_i16_default(struct primitives_r r)
{
	return (int16_t)capnrpc_struct_get_u16(r.s, 18, 0x8000u);
}

static inline void
primitives_set_i16_default(struct primitives_b b, int16_t v)
{
	capnrpc_struct_set_u16(b.s, 18, (uint16_t)v, 0x8000u);
}

static inline int32_t
primitives_get_i32_default(struct primitives_r r)
{
	return (int32_t)capnrpc_struct_get_u32(r.s, 12, 0x80000000u);
}

static inline void
primitives_set_i32_default(struct primitives_b b, int32_t v)
{
	capnrpc_struct_set_u32(b.s, 12, (uint32_t)v, 0x80000000u);
}

static inline int64_t
primitives_get_i64_default(struct primitives_r r)
{
	return (int64_t)capnrpc_struct_get_u64(
		r.s, 7, UINT64_C(0x8000000000000000));
}

static inline void
primitives_set_i64_default(struct primitives_b b, int64_t v)
{
	capnrpc_struct_set_u64(
		b.s, 7, (uint64_t)v, UINT64_C(0x8000000000000000));
}

static inline uint8_t
primitives_get_u8_default(struct primitives_r r)
{
	return capnrpc_struct_get_u8(r.s, 38, 255);
}

static inline void
primitives_set_u8_default(struct primitives_b b, uint8_t v)
{
	capnrpc_struct_set_u8(b.s, 38, v, 255);
}

static inline uint16_t
primitives_get_u16_default(struct primitives_r r)
{
	return capnrpc_struct_get_u16(r.s, 26, 0xffffu);
}

static inline void
primitives_set_u16_default(struct primitives_b b, uint16_t v)
{
	capnrpc_struct_set_u16(b.s, 26, v, 0xffffu);
}

static inline uint32_t
primitives_get_u32_default(struct primitives_r r)
{
	return capnrpc_struct_get_u32(r.s, 16, 0xffffffffu);
}

static inline void
primitives_set_u32_default(struct primitives_b b, uint32_t v)
{
	capnrpc_struct_set_u32(b.s, 16, v, 0xffffffffu);
}

static inline uint64_t
primitives_get_u64_default(struct primitives_r r)
{
	return capnrpc_struct_get_u64(r.s, 9, UINT64_C(0xffffffffffffffff));
}

static inline void
primitives_set_u64_default(struct primitives_b b, uint64_t v)
{
	capnrpc_struct_set_u64(b.s, 9, v, UINT64_C(0xffffffffffffffff));
}

static inline float
primitives_get_f32_default(struct primitives_r r)
{
	uint32_t bits;

	bits = capnrpc_struct_get_u32(r.s, 17, 0xff800000u);
	return capnrpc_float_of_bits(bits);
}

static inline void
primitives_set_f32_default(struct primitives_b b, float v)
{
	capnrpc_struct_set_u32(b.s, 17, capnrpc_bits_of_float(v), 0xff800000u);
}

static inline double
primitives_get_f64_default(struct primitives_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 10, UINT64_C(0x1b01297d23ab683));
	return capnrpc_double_of_bits(bits);
}

static inline void
primitives_set_f64_default(struct primitives_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 10, capnrpc_bits_of_double(v),
		UINT64_C(0x1b01297d23ab683));
}

static inline double
primitives_get_nan(struct primitives_r r)
{
	uint64_t bits;

	bits = capnrpc_struct_get_u64(r.s, 11, UINT64_C(0x7ff8000000000000));
	return capnrpc_double_of_bits(bits);
}

static inline void
primitives_set_nan(struct primitives_b b, double v)
{
	capnrpc_struct_set_u64(b.s, 11, capnrpc_bits_of_double(v),
		UINT64_C(0x7ff8000000000000));
}

#ifdef __cplusplus
}
#endif

#endif
