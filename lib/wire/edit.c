/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Editing what stands: the struct or list behind a pointer, for writing, made
 * bigger where the writer's schema is newer than what is there.
 *
 * Bigger means a new place: the data is copied, the pointers are moved, and
 * the old words are zeroed. What is there is followed with the same checks
 * as a reader's; a kind that does not fit is a mistake of the program, which
 * the message remembers as CAPNRPC_EINVAL.
 */
#include "wire/builder.h"

static bool
follow(struct capnrpc_pointer_b p, struct capnrpc_object *ret_object)
{
	struct capnrpc_pointer_r r = { p.message, p.location, p.segment,
		CAPNRPC_NESTING_MAX };

	return p.location != NULL && p.message->is_building &&
		capnrpc_pointer_follow(r, ret_object);
}

static bool
has_kind(const struct capnrpc_object *o, enum capnrpc_word_kind kind)
{
	if (capnrpc_word_kind(o->word) == kind)
		return true;
	capnrpc_message_fail(o->message, CAPNRPC_EINVAL);
	return false;
}

static struct capnrpc_struct_size
size_of(uint32_t data_bits, uint16_t n_pointers)
{
	struct capnrpc_struct_size size = { (uint16_t)((data_bits + 63) / 64),
		n_pointers };

	return size;
}

static struct capnrpc_struct_size
size_max(struct capnrpc_struct_size a, struct capnrpc_struct_size b)
{
	if (a.n_data_words < b.n_data_words)
		a.n_data_words = b.n_data_words;
	if (a.n_pointers < b.n_pointers)
		a.n_pointers = b.n_pointers;
	return a;
}

static bool
size_equal(struct capnrpc_struct_size a, struct capnrpc_struct_size b)
{
	return a.n_data_words == b.n_data_words && a.n_pointers == b.n_pointers;
}

/* Moves the sections of a struct to a zeroed place that is big enough. */
static void
move_sections(struct capnrpc_struct_b to, struct capnrpc_struct_b from)
{
	uint16_t i;

	if (from.data_bits > 0)
		memcpy(to.data, from.data, from.data_bits / 8);
	for (i = 0; i < from.n_pointers; i++)
		capnrpc_pointer_move(capnrpc_struct_edit_pointer(to, i),
			capnrpc_struct_edit_pointer(from, i));
}

/* The struct in a bigger place, or as it is when there is no memory. */
static struct capnrpc_struct_b
struct_grow(struct capnrpc_pointer_b p, struct capnrpc_struct_b s,
	struct capnrpc_struct_size size)
{
	uint32_t n_data = size.n_data_words;
	size_t n = ((size_t)n_data + size.n_pointers) * 8;
	struct capnrpc_struct_b to = s;
	struct capnrpc_place place;

	if (!capnrpc_place_take(
		    p, n / 8, capnrpc_word_of_struct(0, size), &place))
		return s;
	memset(place.bytes, 0, n);
	to.data = place.bytes;
	to.pointers = place.bytes + (size_t)n_data * 8;
	to.segment = place.segment;
	to.data_bits = n_data * 64;
	to.n_pointers = size.n_pointers;
	move_sections(to, s);
	capnrpc_place_link(p, &place);
	return to;
}

struct capnrpc_struct_b
capnrpc_pointer_edit_struct(struct capnrpc_pointer_b pointer,
	struct capnrpc_struct_size size, const uint64_t *default_words)
{
	struct capnrpc_pointer_r def = { NULL, (const uint8_t *)default_words,
		0, CAPNRPC_NESTING_MAX };
	struct capnrpc_struct_size have;
	struct capnrpc_object o;
	struct capnrpc_struct_r r;
	struct capnrpc_struct_b s;

	if (!follow(pointer, &o) || !has_kind(&o, CAPNRPC_WORD_STRUCT)) {
		if (default_words == NULL)
			return capnrpc_pointer_init_struct(pointer, size);
		capnrpc_pointer_copy(pointer, def);
		if (!follow(pointer, &o))
			return capnrpc_pointer_init_struct(pointer, size);
	}
	if (!capnrpc_object_struct(&o, &r))
		return capnrpc_pointer_init_struct(pointer, size);
	s = capnrpc_struct_writable(r);
	have = size_of(s.data_bits, s.n_pointers);
	if (size_equal(size_max(have, size), have))
		return s;
	return struct_grow(pointer, s, size_max(have, size));
}

/* Element i of a list of any size but bits, as a struct. */
static void
move_element(struct capnrpc_list_b to, struct capnrpc_list_b from, uint32_t i)
{
	move_sections(capnrpc_list_edit_struct(to, i),
		capnrpc_list_edit_struct(from, i));
}

/* The list as one of structs of that size, or as it is without memory. */
static struct capnrpc_list_b
list_grow(struct capnrpc_pointer_b p, struct capnrpc_list_b l,
	struct capnrpc_struct_size size)
{
	uint64_t step = (uint64_t)size.n_data_words + size.n_pointers;
	struct capnrpc_list_b to = l;
	struct capnrpc_place place;
	uint32_t i;

	if (!capnrpc_place_take_structs(p, l.n, size, &place))
		return l;
	memset(place.bytes, 0, (size_t)(step * l.n) * 8);
	to.elements = place.bytes;
	to.segment = place.segment;
	to.step_bits = step * 64;
	to.data_bits = (uint32_t)size.n_data_words * 64;
	to.n_pointers = size.n_pointers;
	to.element_size = CAPNRPC_ELEMENT_COMPOSITE;
	for (i = 0; i < l.n && l.step_bits > 0; i++)
		move_element(to, l, i);
	capnrpc_place_link(p, &place);
	return to;
}

/* A list that is to be one of structs. */
static struct capnrpc_list_b
list_upgrade(struct capnrpc_pointer_b p, struct capnrpc_list_b l,
	struct capnrpc_struct_size size)
{
	struct capnrpc_struct_size have = size_of(l.data_bits, l.n_pointers);

	if (l.element_size == CAPNRPC_ELEMENT_COMPOSITE &&
		size_equal(size_max(have, size), have))
		return l;
	return list_grow(p, l, size_max(have, size));
}

struct capnrpc_list_b
capnrpc_pointer_edit_list(struct capnrpc_pointer_b pointer,
	enum capnrpc_element_size expected, struct capnrpc_struct_size size)
{
	struct capnrpc_list_b none = { pointer.message, NULL, pointer.segment,
		0, 0, 0, 0, CAPNRPC_ELEMENT_VOID };
	struct capnrpc_object o;
	struct capnrpc_list_r r;

	if (!follow(pointer, &o) || !has_kind(&o, CAPNRPC_WORD_LIST) ||
		!capnrpc_object_list(&o, &r))
		return none;
	if (!capnrpc_list_is_readable_as(&r, expected)) {
		capnrpc_message_fail(pointer.message, CAPNRPC_EINVAL);
		return none;
	}
	if (expected != CAPNRPC_ELEMENT_COMPOSITE)
		return capnrpc_list_writable(r);
	return list_upgrade(pointer, capnrpc_list_writable(r), size);
}
