/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The pointer word: how kinds, offsets and sizes stand in its 64 bits.
 *
 * Pure arithmetic on a loaded word; nothing here touches memory. The two low
 * bits are the kind. A struct or list has a signed 30-bit word offset from the
 * end of the pointer, and its size in the upper half; a far pointer has the
 * landing pad's place in a segment instead; the fourth kind is a capability,
 * as long as its low half has no other bit set.
 */
#ifndef CAPNRPC_WIRE_POINTER_H
#define CAPNRPC_WIRE_POINTER_H

#include <capnrpc/message.h>

/* The two low bits of a pointer word. */
enum capnrpc_word_kind {
	CAPNRPC_WORD_STRUCT = 0,
	CAPNRPC_WORD_LIST = 1,
	CAPNRPC_WORD_FAR = 2,
	CAPNRPC_WORD_OTHER = 3,
};

/*
 * The empty struct would be the null word if its offset were 0, so it points
 * at itself: offset -1.
 */
#define CAPNRPC_WORD_EMPTY_STRUCT UINT64_C(0x00000000fffffffc)

/* Element counts and composite word counts have 29 bits. */
#define CAPNRPC_LIST_MAX ((UINT32_C(1) << 29) - 1)

/* Far pointers have 29 bits for the place of the pad in its segment. */
#define CAPNRPC_SEGMENT_WORDS_MAX ((UINT32_C(1) << 29) - 1)

static inline enum capnrpc_word_kind
capnrpc_word_kind(uint64_t word)
{
	return (enum capnrpc_word_kind)(word & 3);
}

/* Words from the end of the pointer to its object. */
static inline int64_t
capnrpc_word_offset(uint64_t word)
{
	uint32_t bits = (uint32_t)word >> 2;

	return (int64_t)(bits ^ UINT32_C(0x20000000)) - INT64_C(0x20000000);
}

static inline uint16_t
capnrpc_word_data_words(uint64_t word)
{
	return (uint16_t)(word >> 32 & 0xffff);
}

static inline uint16_t
capnrpc_word_n_pointers(uint64_t word)
{
	return (uint16_t)(word >> 48);
}

/* Words of the struct, or of one element of a composite list by its tag. */
static inline uint32_t
capnrpc_word_struct_words(uint64_t word)
{
	return (uint32_t)capnrpc_word_data_words(word) +
		capnrpc_word_n_pointers(word);
}

static inline enum capnrpc_element_size
capnrpc_word_element_size(uint64_t word)
{
	return (enum capnrpc_element_size)(word >> 32 & 7);
}

/* Elements of a list; words after the tag of a composite one. */
static inline uint32_t
capnrpc_word_list_count(uint64_t word)
{
	return (uint32_t)(word >> 35);
}

/* Elements of a composite list by its tag: a whole 30-bit field, unsigned. */
static inline uint32_t
capnrpc_word_tag_count(uint64_t word)
{
	return (uint32_t)word >> 2;
}

static inline bool
capnrpc_word_far_is_double(uint64_t word)
{
	return (word & 4) != 0;
}

static inline uint32_t
capnrpc_word_far_offset(uint64_t word)
{
	return (uint32_t)word >> 3;
}

static inline uint32_t
capnrpc_word_far_segment(uint64_t word)
{
	return (uint32_t)(word >> 32);
}

static inline bool
capnrpc_word_is_cap(uint64_t word)
{
	return (word & UINT64_C(0xffffffff)) == CAPNRPC_WORD_OTHER;
}

static inline uint32_t
capnrpc_word_cap_index(uint64_t word)
{
	return (uint32_t)(word >> 32);
}

/* The low half of a struct or list pointer; offset must fit 30 bits. */
static inline uint64_t
capnrpc_word_of_offset(int64_t offset, enum capnrpc_word_kind kind)
{
	return ((uint64_t)offset << 2 & UINT64_C(0xffffffff)) | (uint64_t)kind;
}

static inline uint64_t
capnrpc_word_of_struct(int64_t offset, struct capnrpc_struct_size size)
{
	return capnrpc_word_of_offset(offset, CAPNRPC_WORD_STRUCT) |
		(uint64_t)size.n_data_words << 32 |
		(uint64_t)size.n_pointers << 48;
}

static inline uint64_t
capnrpc_word_of_list(
	int64_t offset, enum capnrpc_element_size size, uint32_t count)
{
	return capnrpc_word_of_offset(offset, CAPNRPC_WORD_LIST) |
		(uint64_t)size << 32 | (uint64_t)count << 35;
}

static inline uint64_t
capnrpc_word_of_tag(uint32_t count, struct capnrpc_struct_size size)
{
	return (uint64_t)count << 2 | (uint64_t)size.n_data_words << 32 |
		(uint64_t)size.n_pointers << 48;
}

static inline uint64_t
capnrpc_word_of_far(uint32_t segment, uint32_t offset, bool is_double)
{
	return (uint64_t)segment << 32 | (uint64_t)offset << 3 |
		(is_double ? UINT64_C(4) : 0) | CAPNRPC_WORD_FAR;
}

static inline uint64_t
capnrpc_word_of_cap(uint32_t index)
{
	return (uint64_t)index << 32 | CAPNRPC_WORD_OTHER;
}

/* Data bits of one element of a list that is not composite. */
static inline uint32_t
capnrpc_element_data_bits(enum capnrpc_element_size size)
{
	static const uint8_t bits[8] = { 0, 1, 8, 16, 32, 64, 0, 0 };

	return bits[(unsigned int)size & 7u];
}

/* Pointers in one element of a list that is not composite. */
static inline uint16_t
capnrpc_element_n_pointers(enum capnrpc_element_size size)
{
	return size == CAPNRPC_ELEMENT_POINTER;
}

/* Words that count elements of step_bits take; both may be hostile. */
static inline uint64_t
capnrpc_words_of_bits(uint64_t count, uint64_t step_bits)
{
	return (count * step_bits + 63) / 64;
}

#endif
