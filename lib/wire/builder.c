/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Building: new structs, lists, text, data and capabilities.
 *
 * Objects go next to their pointer where the segment has room. Where it has
 * not, the object takes one word more in front of itself as a landing pad,
 * and the pointer becomes a far pointer to it.
 */
#include "wire/builder.h"

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

struct capnrpc_struct_b
capnrpc_pointer_init_struct(
	struct capnrpc_pointer_b pointer, struct capnrpc_struct_size size)
{
	struct capnrpc_struct_b s = { pointer.message, NULL, NULL,
		pointer.segment, 0, 0 };
	uint32_t n = (uint32_t)size.n_data_words + size.n_pointers;
	struct capnrpc_place place;

	if (!capnrpc_place_take(
		    pointer, n, capnrpc_word_of_struct(0, size), &place))
		return s;
	memset(place.bytes, 0, (size_t)n * 8);
	capnrpc_place_link(pointer, &place);
	s.data = place.bytes;
	s.pointers = place.bytes + (size_t)size.n_data_words * 8;
	s.segment = place.segment;
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

struct capnrpc_list_b
capnrpc_pointer_init_list(struct capnrpc_pointer_b pointer,
	enum capnrpc_element_size size, uint32_t n)
{
	struct capnrpc_list_b l = list_sink(pointer);
	struct capnrpc_place place;
	uint64_t n_words;

	if (pointer.location == NULL)
		return l;
	if ((unsigned int)size >= CAPNRPC_ELEMENT_COMPOSITE ||
		n > CAPNRPC_LIST_MAX) {
		capnrpc_message_fail(pointer.message,
			n > CAPNRPC_LIST_MAX ? CAPNRPC_ELIMIT : CAPNRPC_EINVAL);
		return l;
	}
	l.data_bits = capnrpc_element_data_bits(size);
	l.n_pointers = capnrpc_element_n_pointers(size);
	l.step_bits = l.data_bits + l.n_pointers * 64u;
	n_words = capnrpc_words_of_bits(n, l.step_bits);
	if (!capnrpc_place_take(
		    pointer, n_words, capnrpc_word_of_list(0, size, n), &place))
		return list_sink(pointer);
	memset(place.bytes, 0, (size_t)n_words * 8);
	capnrpc_place_link(pointer, &place);
	l.elements = place.bytes;
	l.segment = place.segment;
	l.n = n;
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

void
capnrpc_pointer_set_bytes(struct capnrpc_pointer_b pointer, const void *bytes,
	size_t n, bool is_text)
{
	struct capnrpc_place place;
	size_t n_nul = is_text ? 1 : 0;

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
	if (is_text)
		place.bytes[n] = 0;
	capnrpc_place_link(pointer, &place);
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
