/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers as they stand in a message: little-endian, at any address, floats as
 * the bits of IEEE 754. capnrpc/message.h includes this.
 */
#ifndef CAPNRPC_SCALAR_H
#define CAPNRPC_SCALAR_H

#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A constant word of a message in an array of uint64_t: its bytes in memory
 * are the wire's, on every host. Default values are made of such words.
 */
#if defined(__BYTE_ORDER__) && defined(__ORDER_BIG_ENDIAN__) && \
	__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define CAPNRPC_WORD(value) __builtin_bswap64(value)
#else
#define CAPNRPC_WORD(value) (value)
#endif

/*
 * Little-endian loads and stores, spelled out byte by byte because that is
 * the form which gcc and clang turn into one instruction.
 */
static inline uint16_t
capnrpc_load_u16(const uint8_t *p)
{
	return (uint16_t)((unsigned int)p[0] | (unsigned int)p[1] << 8);
}

static inline void
capnrpc_store_u16(uint8_t *p, uint16_t v)
{
	p[0] = (uint8_t)(v & 0xffu);
	p[1] = (uint8_t)(v >> 8);
}

static inline uint32_t
capnrpc_load_u32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
		(uint32_t)p[3] << 24;
}

static inline void
capnrpc_store_u32(uint8_t *p, uint32_t v)
{
	p[0] = (uint8_t)(v & 0xffu);
	p[1] = (uint8_t)(v >> 8 & 0xffu);
	p[2] = (uint8_t)(v >> 16 & 0xffu);
	p[3] = (uint8_t)(v >> 24);
}

static inline uint64_t
capnrpc_load_u64(const uint8_t *p)
{
	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
		(uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 |
		(uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 |
		(uint64_t)p[7] << 56;
}

static inline void
capnrpc_store_u64(uint8_t *p, uint64_t v)
{
	p[0] = (uint8_t)(v & 0xffu);
	p[1] = (uint8_t)(v >> 8 & 0xffu);
	p[2] = (uint8_t)(v >> 16 & 0xffu);
	p[3] = (uint8_t)(v >> 24 & 0xffu);
	p[4] = (uint8_t)(v >> 32 & 0xffu);
	p[5] = (uint8_t)(v >> 40 & 0xffu);
	p[6] = (uint8_t)(v >> 48 & 0xffu);
	p[7] = (uint8_t)(v >> 56);
}

/* Floats travel as the bits of IEEE 754. */
static inline float
capnrpc_float_of_bits(uint32_t bits)
{
	float value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

static inline uint32_t
capnrpc_bits_of_float(float value)
{
	uint32_t bits;

	memcpy(&bits, &value, sizeof(bits));
	return bits;
}

static inline double
capnrpc_double_of_bits(uint64_t bits)
{
	double value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

static inline uint64_t
capnrpc_bits_of_double(double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	return bits;
}

#ifdef __cplusplus
}
#endif

#endif
