/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Building: new structs, lists, text, data and capabilities.
 *
 * Objects go next to their pointer where the segment has room. Where it has
 * not, the object takes one word more in front of itself as a landing pad,
 * and the pointer becomes a far pointer to it.
 */
#include "wire/builder.h"

/*
 * The way of nearly every object that is built: n words right behind the others
 * of the pointer's segment, and nothing at the pointer yet. NULL: it has to go
 * the general way, below. Inline, and by reference, because a copy of a pointer
 * that was just put together costs more than all the rest.
 */
static inline uint8_t *
take_near(const struct capnrpc_pointer_b *pointer, uint64_t n)
{
	struct capnrpc_message *m = pointer->message;
	struct capnrpc_segment *segment;
	uint8_t *words;

	if (pointer->location == NULL || !m->is_building ||
		capnrpc_load_u64(pointer->location) != 0)
		return NULL;
	segment = &m->segments[pointer->segment];
	if (n > segment->n_words_max - segment->n_words)
		return NULL;
	words = segment->bytes + (size_t)segment->n_words * 8;
	segment->n_words += (uint32_t)n;
	m->n_words += n;
	return words;
}

/* Points at words that were taken near; word is their kind and size. */
static inline void
link_near(const struct capnrpc_pointer_b *pointer, const uint8_t *words,
	uint64_t word)
{
	capnrpc_store_u64(pointer->location,
		word |
			capnrpc_word_of_offset(
				(words - pointer->location) / 8 - 1,
				CAPNRPC_WORD_STRUCT));
}

/* Zeroes n words: mostly so few that a call would cost more. */
static inline void
zero_words(uint8_t *words, size_t n)
{
	size_t i;

	if (n > 8) {
		memset(words, 0, n * 8);
		return;
	}
	for (i = 0; i < n; i++)
		capnrpc_store_u64(words + i * 8, 0);
}

bool
capnrpc_place_take(struct capnrpc_pointer_b pointer, uint64_t n, uint64_t word,
	struct capnrpc_place *ret_place)
{
	struct capnrpc_message *m = pointer.message;
	uint32_t segment;
	uint8_t *bytes;

	if (pointer.location == NULL)
		return false;
	bytes = capnrpc_message_take_words(m, pointer.segment, n, &segment);
	if (bytes == NULL)
		return false;
	ret_place->segment = segment;
	if (segment != pointer.segment) {
		capnrpc_store_u64(bytes, word);
		ret_place->bytes = bytes + 8;
		ret_place->link = capnrpc_word_of_far(segment,
			(uint32_t)capnrpc_message_index(m, segment, bytes),
			false);
		return true;
	}
	ret_place->bytes = bytes;
	ret_place->link = word == 0 ? CAPNRPC_WORD_EMPTY_STRUCT
				    : word |
			capnrpc_word_of_offset(
				(bytes - pointer.location) / 8 - 1,
				CAPNRPC_WORD_STRUCT);
	return true;
}

bool
capnrpc_place_take_structs(struct capnrpc_pointer_b pointer, uint32_t n,
	struct capnrpc_struct_size size, struct capnrpc_place *ret_place)
{
	uint64_t step = (uint64_t)size.n_data_words + size.n_pointers;
	uint64_t n_words = step * n;

	if (pointer.location == NULL)
		return false;
	if (n > CAPNRPC_LIST_MAX || n_words > CAPNRPC_LIST_MAX) {
		capnrpc_message_fail(pointer.message, CAPNRPC_ELIMIT);
		return false;
	}
	if (size.n_pointers > 0)
		capnrpc_message_expect(
			pointer.message, pointer.segment, n_words + 1);
	if (!capnrpc_place_take(pointer, n_words + 1,
		    capnrpc_word_of_list(
			    0, CAPNRPC_ELEMENT_COMPOSITE, (uint32_t)n_words),
		    ret_place))
		return false;
	capnrpc_store_u64(ret_place->bytes, capnrpc_word_of_tag(n, size));
	ret_place->bytes += 8;
	return true;
}

uint8_t *
capnrpc_message_writable(
	struct capnrpc_message *message, uint32_t segment, const uint8_t *bytes)
{
	uint8_t *start = message->segments[segment].bytes;

	return start + (bytes - start);
}

struct capnrpc_struct_b
capnrpc_struct_writable(struct capnrpc_struct_r s)
{
	uint8_t *data = capnrpc_message_writable(s.message, s.segment, s.data);
	struct capnrpc_struct_b b = { s.message, data, data + s.data_bits / 8,
		s.segment, s.data_bits, s.n_pointers };

	return b;
}

struct capnrpc_list_b
capnrpc_list_writable(struct capnrpc_list_r l)
{
	struct capnrpc_list_b b = { l.message,
		capnrpc_message_writable(l.message, l.segment, l.elements),
		l.segment, l.n, l.step_bits, l.data_bits, l.n_pointers,
		l.element_size };

	return b;
}

static CAPNRPC_NOINLINE uint8_t *
init_struct_anywhere(struct capnrpc_pointer_b pointer,
	struct capnrpc_struct_size size, uint32_t *ret_segment)
{
	struct capnrpc_place place;

	if (!capnrpc_place_take(pointer,
		    (uint64_t)size.n_data_words + size.n_pointers,
		    capnrpc_word_of_struct(0, size), &place))
		return NULL;
	zero_words(place.bytes, (size_t)size.n_data_words + size.n_pointers);
	capnrpc_place_link(pointer, &place);
	*ret_segment = place.segment;
	return place.bytes;
}

struct capnrpc_struct_b
capnrpc_pointer_new_struct(const struct capnrpc_pointer_b *pointer,
	struct capnrpc_struct_size size)
{
	struct capnrpc_struct_b s = { pointer->message, NULL, NULL,
		pointer->segment, 0, 0 };
	size_t n = (size_t)size.n_data_words + size.n_pointers;
	uint8_t *words = n == 0 ? NULL : take_near(pointer, n);
	uint32_t segment = pointer->segment;

	if (words != NULL) {
		zero_words(words, n);
		link_near(pointer, words, capnrpc_word_of_struct(0, size));
	} else {
		words = init_struct_anywhere(*pointer, size, &segment);
		if (words == NULL)
			return s;
	}
	s.data = words;
	s.pointers = words + (size_t)size.n_data_words * 8;
	s.segment = segment;
	s.data_bits = (uint32_t)size.n_data_words * 64;
	s.n_pointers = size.n_pointers;
	return s;
}

static struct capnrpc_list_b
list_sink(struct capnrpc_pointer_b pointer)
{
	struct capnrpc_list_b l = { pointer.message, NULL, pointer.segment, 0,
		0, 0, 0, CAPNRPC_ELEMENT_VOID };

	return l;
}

static CAPNRPC_NOINLINE uint8_t *
init_list_anywhere(struct capnrpc_pointer_b pointer, uint64_t n_words,
	uint64_t word, uint32_t *ret_segment)
{
	struct capnrpc_place place;

	if (!capnrpc_place_take(pointer, n_words, word, &place))
		return NULL;
	zero_words(place.bytes, (size_t)n_words);
	capnrpc_place_link(pointer, &place);
	*ret_segment = place.segment;
	return place.bytes;
}

struct capnrpc_list_b
capnrpc_pointer_new_list(const struct capnrpc_pointer_b *pointer,
	enum capnrpc_element_size size, uint32_t n)
{
	struct capnrpc_list_b l = { pointer->message, NULL, pointer->segment, 0,
		0, 0, 0, CAPNRPC_ELEMENT_VOID };
	uint32_t data_bits = capnrpc_element_data_bits(size);
	uint16_t n_pointers = capnrpc_element_n_pointers(size);
	uint64_t step_bits = data_bits + n_pointers * 64u;
	uint64_t n_words = capnrpc_words_of_bits(n, step_bits);
	uint64_t word = capnrpc_word_of_list(0, size, n);
	uint32_t segment = pointer->segment;
	uint8_t *words;

	if (pointer->location == NULL)
		return l;
	if ((unsigned int)size >= CAPNRPC_ELEMENT_COMPOSITE ||
		n > CAPNRPC_LIST_MAX) {
		capnrpc_message_fail(pointer->message,
			n > CAPNRPC_LIST_MAX ? CAPNRPC_ELIMIT : CAPNRPC_EINVAL);
		return l;
	}
	words = take_near(pointer, n_words);
	if (words != NULL) {
		zero_words(words, (size_t)n_words);
		link_near(pointer, words, word);
	} else {
		words = init_list_anywhere(*pointer, n_words, word, &segment);
		if (words == NULL)
			return l;
	}
	l.elements = words;
	l.segment = segment;
	l.n = n;
	l.step_bits = step_bits;
	l.data_bits = data_bits;
	l.n_pointers = n_pointers;
	l.element_size = size;
	return l;
}

struct capnrpc_list_b
capnrpc_pointer_init_struct_list(struct capnrpc_pointer_b pointer, uint32_t n,
	struct capnrpc_struct_size size)
{
	struct capnrpc_list_b l = list_sink(pointer);
	uint64_t step = (uint64_t)size.n_data_words + size.n_pointers;
	struct capnrpc_place place;

	if (!capnrpc_place_take_structs(pointer, n, size, &place))
		return l;
	memset(place.bytes, 0, (size_t)(step * n) * 8);
	capnrpc_place_link(pointer, &place);
	l.elements = place.bytes;
	l.segment = place.segment;
	l.n = n;
	l.step_bits = step * 64;
	l.data_bits = (uint32_t)size.n_data_words * 64;
	l.n_pointers = size.n_pointers;
	l.element_size = CAPNRPC_ELEMENT_COMPOSITE;
	return l;
}

/* A list of n bytes, of which only the padding is cleared. */
static bool
place_take_bytes(struct capnrpc_pointer_b pointer, size_t n,
	struct capnrpc_place *ret_place)
{
	if (pointer.location == NULL)
		return false;
	if (n > CAPNRPC_LIST_MAX) {
		capnrpc_message_fail(pointer.message, CAPNRPC_ELIMIT);
		return false;
	}
	if (!capnrpc_place_take(pointer, (n + 7) / 8,
		    capnrpc_word_of_list(
			    0, CAPNRPC_ELEMENT_1_BYTE, (uint32_t)n),
		    ret_place))
		return false;
	if (n > 0)
		memset(ret_place->bytes + (n - 1) / 8 * 8, 0, 8);
	return true;
}

/* Bytes that stand somewhere already, or find no room near, or are none. */
static CAPNRPC_NOINLINE void
set_bytes_anywhere(struct capnrpc_pointer_b pointer, const void *bytes,
	size_t n, size_t n_nul)
{
	struct capnrpc_place place;

	if (bytes == NULL) {
		capnrpc_pointer_erase(pointer);
		return;
	}
	if (n > CAPNRPC_LIST_MAX)
		n = CAPNRPC_LIST_MAX + 1; /* refused below, and no overflow */
	if (!place_take_bytes(pointer, n + n_nul, &place))
		return;
	if (n > 0)
		memcpy(place.bytes, bytes, n);
	if (n_nul > 0)
		place.bytes[n] = 0;
	capnrpc_place_link(pointer, &place);
}

void
capnrpc_pointer_set_bytes(const struct capnrpc_pointer_b *pointer,
	const void *bytes, size_t n, bool is_text)
{
	size_t n_nul = is_text ? 1 : 0;
	size_t n_words = (n + n_nul + 7) / 8;
	uint8_t *words = NULL;

	if (bytes != NULL && n < CAPNRPC_LIST_MAX && n_words > 0)
		words = take_near(pointer, n_words);
	if (words == NULL) {
		set_bytes_anywhere(*pointer, bytes, n, n_nul);
		return;
	}
	capnrpc_store_u64(words + (n_words - 1) * 8, 0);
	memcpy(words, bytes, n);
	link_near(pointer, words,
		capnrpc_word_of_list(
			0, CAPNRPC_ELEMENT_1_BYTE, (uint32_t)(n + n_nul)));
}

struct capnrpc_data_b
capnrpc_pointer_init_data(struct capnrpc_pointer_b pointer, size_t n)
{
	struct capnrpc_data_b data = { NULL, n };
	struct capnrpc_place place;

	if (!place_take_bytes(pointer, n, &place))
		return data;
	if (n > 0)
		memset(place.bytes, 0, n);
	capnrpc_place_link(pointer, &place);
	data.bytes = place.bytes;
	return data;
}

void
capnrpc_pointer_set_cap(
	struct capnrpc_pointer_b pointer, struct capnrpc_cap *cap)
{
	struct capnrpc_message *m = pointer.message;
	struct capnrpc_place place;
	uint32_t index;

	if (cap == NULL) {
		capnrpc_pointer_clear(pointer);
		return;
	}
	if (pointer.location == NULL ||
		capnrpc_message_add_cap(m, cap, &index) < 0)
		return;
	place.link = capnrpc_word_of_cap(index);
	capnrpc_place_link(pointer, &place);
}
