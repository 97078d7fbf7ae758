/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One Cap'n Proto message: reading and building it in place.
 *
 * A message is a reference-counted set of segments. It is either being built
 * (capnrpc_message_new) or was received (capnrpc_message_parse, or by a
 * connection); both are read through the same readers. Readers (_r) and
 * builders (_b) are small structs passed by value that point into the
 * message; they are good while a reference on the message is held, and need
 * no release.
 *
 * Reading never fails: a pointer that is null, malformed, out of bounds, too
 * deep or over the traversal limit reads as the default, and the message
 * remembers the first fault (capnrpc_message_error). Writing never fails
 * either: when memory runs out the builder becomes a sink that swallows
 * writes, and the message remembers CAPNRPC_ENOMEM. Check once, at the end.
 *
 * A message carries the capabilities that its capability pointers index.
 * They are opaque here; capnrpc/cap.h has the typed way to them.
 *
 * Not thread-safe: one thread at a time per message.
 */
#ifndef CAPNRPC_MESSAGE_H
#define CAPNRPC_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/error.h>
#include <capnrpc/memory.h>
#include <capnrpc/scalar.h>

#ifdef __cplusplus
extern "C" {
#endif

struct capnrpc_message;
struct capnrpc_cap;

/* Element sizes of lists, as they stand in a list pointer. */
enum capnrpc_element_size {
	CAPNRPC_ELEMENT_VOID = 0,
	CAPNRPC_ELEMENT_BIT = 1,
	CAPNRPC_ELEMENT_1_BYTE = 2,
	CAPNRPC_ELEMENT_2_BYTES = 3,
	CAPNRPC_ELEMENT_4_BYTES = 4,
	CAPNRPC_ELEMENT_8_BYTES = 5,
	CAPNRPC_ELEMENT_POINTER = 6,
	CAPNRPC_ELEMENT_COMPOSITE = 7,
};

/* What a pointer word holds. */
enum capnrpc_pointer_kind {
	CAPNRPC_POINTER_NULL,
	CAPNRPC_POINTER_STRUCT,
	CAPNRPC_POINTER_LIST,
	CAPNRPC_POINTER_CAP,
	CAPNRPC_POINTER_INVALID,
};

/*
 * Limits while reading. Both count against hostile input: traversal is charged
 * each time an object is reached, so a message that points at the same bytes
 * again and again runs out. Nesting past CAPNRPC_NESTING_MAX counts as that,
 * because deep copies recurse.
 */
struct capnrpc_read_limits {
	uint64_t traversal_words;
	unsigned int nesting;
};

#define CAPNRPC_TRAVERSAL_WORDS_DEFAULT (UINT64_C(8) * 1024 * 1024)
#define CAPNRPC_NESTING_DEFAULT 64u
#define CAPNRPC_NESTING_MAX 512u

/* A place that may hold a pointer, for reading. location NULL reads as null. */
struct capnrpc_pointer_r {
	struct capnrpc_message *message;
	const uint8_t *location; /* the pointer word */
	uint32_t segment;
	uint32_t nesting; /* levels still allowed below */
};

/* A struct for reading. Fields past its sections read as the default. */
struct capnrpc_struct_r {
	struct capnrpc_message *message;
	const uint8_t *data;
	const uint8_t *pointers;
	uint32_t segment;
	uint32_t data_bits;
	uint16_t n_pointers;
	uint16_t nesting;
};

/* A list for reading, of any element size. */
struct capnrpc_list_r {
	struct capnrpc_message *message;
	const uint8_t *elements;
	uint32_t segment;
	uint32_t n; /* elements */
	uint64_t step_bits; /* from one element to the next */
	uint32_t data_bits; /* data section of one element */
	uint16_t n_pointers; /* pointer section of one element */
	uint16_t nesting;
	enum capnrpc_element_size element_size;
};

/* Text: bytes[n] is always a NUL, and is not counted in n. */
struct capnrpc_text_r {
	const char *bytes;
	size_t n;
};

/* Data: any bytes. */
struct capnrpc_data_r {
	const uint8_t *bytes;
	size_t n;
};

/* A place for a pointer, for writing. location NULL is a sink. */
struct capnrpc_pointer_b {
	struct capnrpc_message *message;
	uint8_t *location;
	uint32_t segment;
};

/* A struct for writing. Writes past its sections are swallowed. */
struct capnrpc_struct_b {
	struct capnrpc_message *message;
	uint8_t *data;
	uint8_t *pointers;
	uint32_t segment;
	uint32_t data_bits;
	uint16_t n_pointers;
};

/* A list for writing. */
struct capnrpc_list_b {
	struct capnrpc_message *message;
	uint8_t *elements;
	uint32_t segment;
	uint32_t n;
	uint64_t step_bits;
	uint32_t data_bits;
	uint16_t n_pointers;
	enum capnrpc_element_size element_size;
};

/* Data for writing. bytes NULL when memory ran out and n was not 0. */
struct capnrpc_data_b {
	uint8_t *bytes;
	size_t n;
};

/* The size of a struct type, as its schema says. */
struct capnrpc_struct_size {
	uint16_t n_data_words;
	uint16_t n_pointers;
};

/* --- messages ----------------------------------------------------------- */

/*
 * A new empty message for building. memory is borrowed and must outlive it;
 * first_words is a hint for the size of the first segment, 0 for the default.
 * NULL when memory runs out. The caller owns the reference.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_message *capnrpc_message_new(
	const struct capnrpc_memory *memory, size_t first_words);

/*
 * Reads one message in stream framing ("Serialization Over a Stream": segment
 * table, then segments) from the n bytes at bytes, which are copied.
 * *ret_used gets how many bytes it took. limits may be NULL for the defaults.
 * Errors: CAPNRPC_EAGAIN when n is too small for the whole message,
 * CAPNRPC_EPROTOCOL for a table that cannot be, CAPNRPC_ELIMIT past the limits
 * on segments or words, CAPNRPC_ENOMEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_message_parse(
	const struct capnrpc_memory *memory, const uint8_t *bytes, size_t n,
	const struct capnrpc_read_limits *limits,
	struct capnrpc_message **ret_message, size_t *ret_used);

/* The same for the packed encoding. */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_message_parse_packed(
	const struct capnrpc_memory *memory, const uint8_t *bytes, size_t n,
	const struct capnrpc_read_limits *limits,
	struct capnrpc_message **ret_message, size_t *ret_used);

/* How many bytes capnrpc_message_write will write. */
CAPNRPC_API size_t capnrpc_message_size(const struct capnrpc_message *message)
	CAPNRPC_NONNULL(1);

/*
 * Writes the message in stream framing to the capnrpc_message_size() bytes at
 * ret_bytes. Capabilities are not part of it.
 */
CAPNRPC_API void capnrpc_message_write(const struct capnrpc_message *message,
	uint8_t *ret_bytes) CAPNRPC_NONNULL(1, 2);

/*
 * Writes the packed encoding to a block that the caller gives back to the
 * message's allocator: *ret_bytes of *ret_n bytes.
 * Errors: CAPNRPC_ENOMEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_message_write_packed(
	const struct capnrpc_message *message, uint8_t **ret_bytes,
	size_t *ret_n) CAPNRPC_NONNULL(1, 2, 3);

/* One reference less; takes NULL; returns NULL. */
CAPNRPC_API struct capnrpc_message *capnrpc_message_unref(
	struct capnrpc_message *message);

/* The first fault met while reading or building it: 0 or a CAPNRPC_E*. */
CAPNRPC_API int capnrpc_message_error(const struct capnrpc_message *message)
	CAPNRPC_NONNULL(1);

/* The root pointer, for reading. */
CAPNRPC_API struct capnrpc_pointer_r capnrpc_message_root(
	struct capnrpc_message *message) CAPNRPC_NONNULL(1);

/* The root pointer, for writing; a sink for a received message. */
CAPNRPC_API struct capnrpc_pointer_b capnrpc_message_edit_root(
	struct capnrpc_message *message) CAPNRPC_NONNULL(1);

/* --- pointers, for reading ---------------------------------------------- */

/* What it holds; INVALID (and a fault) for a word that cannot be. */
CAPNRPC_API enum capnrpc_pointer_kind capnrpc_pointer_kind(
	struct capnrpc_pointer_r pointer);

/*
 * The struct it points at; on null or a fault the struct at default_words (a
 * flat single-segment message of CAPNRPC_WORD, root word first, as generated
 * code carries it), or the empty struct when that is NULL.
 */
CAPNRPC_API struct capnrpc_struct_r capnrpc_pointer_struct(
	struct capnrpc_pointer_r pointer, const uint64_t *default_words);

/*
 * The list it points at, readable as elements of the expected size: a list of
 * structs reads as a list of their first field, and a list of primitives
 * (bits excepted) or pointers as a list of structs. default_words as above.
 */
CAPNRPC_API struct capnrpc_list_r capnrpc_pointer_list(
	struct capnrpc_pointer_r pointer, enum capnrpc_element_size expected,
	const uint64_t *default_words);

/* The list it points at, as it is: for lists of unknown type. */
CAPNRPC_API struct capnrpc_list_r capnrpc_pointer_any_list(
	struct capnrpc_pointer_r pointer);

/* The text, or default_text (n_default bytes, NUL behind), "" when NULL. */
CAPNRPC_API struct capnrpc_text_r capnrpc_pointer_text(
	struct capnrpc_pointer_r pointer, const char *default_text,
	size_t n_default);

/* The data, or the n_default bytes at default_bytes. */
CAPNRPC_API struct capnrpc_data_r capnrpc_pointer_data(
	struct capnrpc_pointer_r pointer, const uint8_t *default_bytes,
	size_t n_default);

/*
 * The capability the pointer indexes in the message's table, borrowed; NULL
 * for a null pointer, a fault, or an index outside the table.
 */
CAPNRPC_API struct capnrpc_cap *capnrpc_pointer_borrow_cap(
	struct capnrpc_pointer_r pointer);

/* Words of the object behind it, everything below included; 0 for null. */
CAPNRPC_API uint64_t capnrpc_pointer_total_words(
	struct capnrpc_pointer_r pointer);

/*
 * Equality of what two pointers point at, by value: sizes that differ only in
 * default-valued tails are equal; capabilities are equal when they are the
 * same object.
 */
CAPNRPC_API bool capnrpc_pointer_equal(
	struct capnrpc_pointer_r a, struct capnrpc_pointer_r b);

/* --- pointers, for writing ---------------------------------------------- */

/*
 * The functions that nearly every pointer of a message is written by take their
 * place by reference: a place that was just put together is copied slowly. The
 * inline ones behind them take it by value, as all others do.
 */

/* A new zeroed struct of that size here; what was here is dropped. */
CAPNRPC_API struct capnrpc_struct_b capnrpc_pointer_new_struct(
	const struct capnrpc_pointer_b *pointer,
	struct capnrpc_struct_size size) CAPNRPC_NONNULL(1);

static inline struct capnrpc_struct_b
capnrpc_pointer_init_struct(
	struct capnrpc_pointer_b pointer, struct capnrpc_struct_size size)
{
	return capnrpc_pointer_new_struct(&pointer, size);
}

/*
 * The struct that stands here, moved to a bigger place when it is smaller than
 * size; a new one (a copy of default_words if given) when there is none.
 */
CAPNRPC_API struct capnrpc_struct_b capnrpc_pointer_edit_struct(
	struct capnrpc_pointer_b pointer, struct capnrpc_struct_size size,
	const uint64_t *default_words);

/* A new zeroed list of n elements, not composite. n is at most 2^29 - 1. */
CAPNRPC_API struct capnrpc_list_b capnrpc_pointer_new_list(
	const struct capnrpc_pointer_b *pointer, enum capnrpc_element_size size,
	uint32_t n) CAPNRPC_NONNULL(1);

static inline struct capnrpc_list_b
capnrpc_pointer_init_list(struct capnrpc_pointer_b pointer,
	enum capnrpc_element_size size, uint32_t n)
{
	return capnrpc_pointer_new_list(&pointer, size, n);
}

/* A new zeroed list of n structs. */
CAPNRPC_API struct capnrpc_list_b capnrpc_pointer_init_struct_list(
	struct capnrpc_pointer_b pointer, uint32_t n,
	struct capnrpc_struct_size size);

/*
 * The list that stands here, for writing, upgraded like edit_struct: for
 * composite lists to elements of at least size. Empty when there is none.
 */
CAPNRPC_API struct capnrpc_list_b capnrpc_pointer_edit_list(
	struct capnrpc_pointer_b pointer, enum capnrpc_element_size expected,
	struct capnrpc_struct_size size);

/*
 * Copies n bytes in, as Text (with a NUL behind them) or as Data. bytes NULL
 * makes a null pointer. They may be those that stand here.
 */
CAPNRPC_API void capnrpc_pointer_set_bytes(
	const struct capnrpc_pointer_b *pointer, const void *bytes, size_t n,
	bool is_text) CAPNRPC_NONNULL(1);

/* Copies n bytes and a NUL in as Text. bytes NULL makes a null pointer. */
static inline void
capnrpc_pointer_set_text(
	struct capnrpc_pointer_b pointer, const char *bytes, size_t n)
{
	capnrpc_pointer_set_bytes(&pointer, bytes, n, true);
}

/* Copies n bytes in as Data. bytes NULL makes a null pointer. */
static inline void
capnrpc_pointer_set_data(
	struct capnrpc_pointer_b pointer, const uint8_t *bytes, size_t n)
{
	capnrpc_pointer_set_bytes(&pointer, bytes, n, false);
}

/* Makes it null; zeroes what was here. */
static inline void
capnrpc_pointer_clear(struct capnrpc_pointer_b pointer)
{
	capnrpc_pointer_set_bytes(&pointer, NULL, 0, false);
}

/* n zero bytes as Data, for the caller to fill. */
CAPNRPC_API struct capnrpc_data_b capnrpc_pointer_init_data(
	struct capnrpc_pointer_b pointer, size_t n);

/*
 * Puts cap into the message's table and points here at it. The message takes
 * its own reference; NULL makes a null pointer.
 */
CAPNRPC_API void capnrpc_pointer_set_cap(
	struct capnrpc_pointer_b pointer, struct capnrpc_cap *cap);

/*
 * Deep copy of what from points at, capabilities included, between messages
 * or within one. Everything is validated again on the way.
 */
CAPNRPC_API void capnrpc_pointer_copy(
	struct capnrpc_pointer_b pointer, struct capnrpc_pointer_r from);

/*
 * Moves what from points at to here without copying it, and makes from null.
 * Both must be of one message (else it is copied).
 */
CAPNRPC_API void capnrpc_pointer_move(
	struct capnrpc_pointer_b pointer, struct capnrpc_pointer_b from);

/* The same place, for reading. */
static inline struct capnrpc_pointer_r
capnrpc_pointer_reader(struct capnrpc_pointer_b pointer)
{
	struct capnrpc_pointer_r r = { pointer.message, pointer.location,
		pointer.segment, CAPNRPC_NESTING_DEFAULT };

	return r;
}

/* --- structs and lists: inline, because every field access is one ------- */

/*
 * Fields of a struct. index counts in units of the field's own size, as the
 * schema's Field.slot.offset does; mask is the default value's bits, which
 * the wire holds XORed in.
 */
static inline bool
capnrpc_struct_get_bit(struct capnrpc_struct_r s, uint32_t index, bool mask)
{
	if (index >= s.data_bits)
		return mask;
	return (((unsigned int)s.data[index / 8] >> (index % 8)) & 1u) !=
		(unsigned int)mask;
}

static inline void
capnrpc_struct_set_bit(
	struct capnrpc_struct_b s, uint32_t index, bool value, bool mask)
{
	uint8_t bit = (uint8_t)(1u << (index % 8));

	if (index >= s.data_bits)
		return;
	if (value != mask)
		s.data[index / 8] = (uint8_t)(s.data[index / 8] | bit);
	else
		s.data[index / 8] = (uint8_t)(s.data[index / 8] & ~bit);
}

static inline uint8_t
capnrpc_struct_get_u8(struct capnrpc_struct_r s, uint32_t index, uint8_t mask)
{
	if (((uint64_t)index + 1) * 8 > s.data_bits)
		return mask;
	return (uint8_t)(s.data[index] ^ mask);
}

static inline void
capnrpc_struct_set_u8(
	struct capnrpc_struct_b s, uint32_t index, uint8_t value, uint8_t mask)
{
	if (((uint64_t)index + 1) * 8 <= s.data_bits)
		s.data[index] = (uint8_t)(value ^ mask);
}

static inline uint16_t
capnrpc_struct_get_u16(struct capnrpc_struct_r s, uint32_t index, uint16_t mask)
{
	if (((uint64_t)index + 1) * 16 > s.data_bits)
		return mask;
	return (uint16_t)(capnrpc_load_u16(s.data + (size_t)index * 2) ^ mask);
}

static inline void
capnrpc_struct_set_u16(struct capnrpc_struct_b s, uint32_t index,
	uint16_t value, uint16_t mask)
{
	if (((uint64_t)index + 1) * 16 <= s.data_bits)
		capnrpc_store_u16(
			s.data + (size_t)index * 2, (uint16_t)(value ^ mask));
}

static inline uint32_t
capnrpc_struct_get_u32(struct capnrpc_struct_r s, uint32_t index, uint32_t mask)
{
	if (((uint64_t)index + 1) * 32 > s.data_bits)
		return mask;
	return (uint32_t)(capnrpc_load_u32(s.data + (size_t)index * 4) ^ mask);
}

static inline void
capnrpc_struct_set_u32(struct capnrpc_struct_b s, uint32_t index,
	uint32_t value, uint32_t mask)
{
	if (((uint64_t)index + 1) * 32 <= s.data_bits)
		capnrpc_store_u32(
			s.data + (size_t)index * 4, (uint32_t)(value ^ mask));
}

static inline uint64_t
capnrpc_struct_get_u64(struct capnrpc_struct_r s, uint32_t index, uint64_t mask)
{
	if (((uint64_t)index + 1) * 64 > s.data_bits)
		return mask;
	return (uint64_t)(capnrpc_load_u64(s.data + (size_t)index * 8) ^ mask);
}

static inline void
capnrpc_struct_set_u64(struct capnrpc_struct_b s, uint32_t index,
	uint64_t value, uint64_t mask)
{
	if (((uint64_t)index + 1) * 64 <= s.data_bits)
		capnrpc_store_u64(
			s.data + (size_t)index * 8, (uint64_t)(value ^ mask));
}

/* The pointer field at index; past the section it reads as null. */
static inline struct capnrpc_pointer_r
capnrpc_struct_get_pointer(struct capnrpc_struct_r s, uint16_t index)
{
	const uint8_t *location =
		index < s.n_pointers ? s.pointers + (size_t)index * 8 : NULL;
	struct capnrpc_pointer_r p = { s.message, location, s.segment,
		s.nesting };

	return p;
}

/* The pointer field at index, for writing; past the section, a sink. */
static inline struct capnrpc_pointer_b
capnrpc_struct_edit_pointer(struct capnrpc_struct_b s, uint16_t index)
{
	uint8_t *location =
		index < s.n_pointers ? s.pointers + (size_t)index * 8 : NULL;
	struct capnrpc_pointer_b p = { s.message, location, s.segment };

	return p;
}

/* A struct that is being built, for reading. */
static inline struct capnrpc_struct_r
capnrpc_struct_reader(struct capnrpc_struct_b s)
{
	struct capnrpc_struct_r r = { s.message, s.data, s.pointers, s.segment,
		s.data_bits, s.n_pointers, CAPNRPC_NESTING_DEFAULT };

	return r;
}

/* Element i of a list, as a struct; the empty struct when i is past the end. */
static inline struct capnrpc_struct_r
capnrpc_list_get_struct(struct capnrpc_list_r l, uint32_t i)
{
	struct capnrpc_struct_r s = { l.message, NULL, NULL, l.segment, 0, 0,
		l.nesting };

	if (i >= l.n)
		return s;
	s.data = l.elements + (size_t)(l.step_bits / 8) * i;
	s.pointers = s.data + l.data_bits / 8;
	s.data_bits = l.data_bits;
	s.n_pointers = l.n_pointers;
	return s;
}

static inline struct capnrpc_struct_b
capnrpc_list_edit_struct(struct capnrpc_list_b l, uint32_t i)
{
	struct capnrpc_struct_b s = { l.message, NULL, NULL, l.segment, 0, 0 };

	if (i >= l.n)
		return s;
	s.data = l.elements + (size_t)(l.step_bits / 8) * i;
	s.pointers = s.data + l.data_bits / 8;
	s.data_bits = l.data_bits;
	s.n_pointers = l.n_pointers;
	return s;
}

/* Element i of a list of pointers. */
static inline struct capnrpc_pointer_r
capnrpc_list_get_pointer(struct capnrpc_list_r l, uint32_t i)
{
	const uint8_t *location = i < l.n && l.n_pointers > 0
		? l.elements + (size_t)(l.step_bits / 8) * i + l.data_bits / 8
		: NULL;
	struct capnrpc_pointer_r p = { l.message, location, l.segment,
		l.nesting };

	return p;
}

static inline struct capnrpc_pointer_b
capnrpc_list_edit_pointer(struct capnrpc_list_b l, uint32_t i)
{
	uint8_t *location = i < l.n && l.n_pointers > 0
		? l.elements + (size_t)(l.step_bits / 8) * i + l.data_bits / 8
		: NULL;
	struct capnrpc_pointer_b p = { l.message, location, l.segment };

	return p;
}

/* Element i of a list of booleans; false past the end. */
static inline bool
capnrpc_list_get_bit(struct capnrpc_list_r l, uint32_t i)
{
	if (i >= l.n || l.data_bits == 0)
		return false;
	return (((unsigned int)l.elements[l.step_bits * i / 8] >>
			(l.step_bits * i % 8)) &
		       1u) != 0;
}

static inline void
capnrpc_list_set_bit(struct capnrpc_list_b l, uint32_t i, bool value)
{
	uint8_t bit = (uint8_t)(1u << (i % 8));

	if (i >= l.n || l.element_size != CAPNRPC_ELEMENT_BIT)
		return;
	if (value)
		l.elements[i / 8] = (uint8_t)(l.elements[i / 8] | bit);
	else
		l.elements[i / 8] = (uint8_t)(l.elements[i / 8] & ~bit);
}

/* Element i of a list of integers; 0 past the end. */
static inline uint8_t
capnrpc_list_get_u8(struct capnrpc_list_r l, uint32_t i)
{
	if (i >= l.n || l.data_bits < 8)
		return 0;
	return l.elements[(size_t)(l.step_bits / 8) * i];
}

static inline void
capnrpc_list_set_u8(struct capnrpc_list_b l, uint32_t i, uint8_t value)
{
	if (i < l.n && l.data_bits >= 8)
		l.elements[(size_t)(l.step_bits / 8) * i] = value;
}

static inline uint16_t
capnrpc_list_get_u16(struct capnrpc_list_r l, uint32_t i)
{
	if (i >= l.n || l.data_bits < 16)
		return 0;
	return capnrpc_load_u16(l.elements + (size_t)(l.step_bits / 8) * i);
}

static inline void
capnrpc_list_set_u16(struct capnrpc_list_b l, uint32_t i, uint16_t value)
{
	if (i < l.n && l.data_bits >= 16)
		capnrpc_store_u16(
			l.elements + (size_t)(l.step_bits / 8) * i, value);
}

static inline uint32_t
capnrpc_list_get_u32(struct capnrpc_list_r l, uint32_t i)
{
	if (i >= l.n || l.data_bits < 32)
		return 0;
	return capnrpc_load_u32(l.elements + (size_t)(l.step_bits / 8) * i);
}

static inline void
capnrpc_list_set_u32(struct capnrpc_list_b l, uint32_t i, uint32_t value)
{
	if (i < l.n && l.data_bits >= 32)
		capnrpc_store_u32(
			l.elements + (size_t)(l.step_bits / 8) * i, value);
}

static inline uint64_t
capnrpc_list_get_u64(struct capnrpc_list_r l, uint32_t i)
{
	if (i >= l.n || l.data_bits < 64)
		return 0;
	return capnrpc_load_u64(l.elements + (size_t)(l.step_bits / 8) * i);
}

static inline void
capnrpc_list_set_u64(struct capnrpc_list_b l, uint32_t i, uint64_t value)
{
	if (i < l.n && l.data_bits >= 64)
		capnrpc_store_u64(
			l.elements + (size_t)(l.step_bits / 8) * i, value);
}

#ifdef __cplusplus
}
#endif

#endif
