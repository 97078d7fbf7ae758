/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Deep copies, and moves without a copy.
 *
 * A copy reads its source exactly as an application would, with the source's
 * budget and nesting, so a hostile source cannot come out as anything else
 * than a well-formed copy of what it reads as. Elements of composite lists are
 * visited by the list's own stride (CVE-2022-46149). Slack behind the elements
 * is not copied, nor are bits that pad the last byte.
 */
#include "wire/builder.h"

static void copy_object(
	struct capnrpc_pointer_b p, const struct capnrpc_object *o);

/* Copies n pointers that stand side by side. */
static void
copy_pointers(
	struct capnrpc_pointer_b to, struct capnrpc_pointer_r from, uint32_t n)
{
	struct capnrpc_object o;
	uint32_t i;

	for (i = 0; i < n; i++) {
		capnrpc_store_u64(to.location, 0);
		if (capnrpc_pointer_follow(from, &o))
			copy_object(to, &o);
		to.location += 8;
		from.location += 8;
	}
}

/* Copies the sections of a struct to words that lie ready. */
static void
copy_sections(struct capnrpc_message *m, uint32_t segment, uint8_t *to,
	struct capnrpc_struct_r s)
{
	size_t n_data = s.data_bits / 8;
	struct capnrpc_pointer_b p = { m, to + n_data, segment };
	struct capnrpc_pointer_r from = { s.message, s.pointers, s.segment,
		s.nesting };

	memcpy(to, s.data, n_data);
	copy_pointers(p, from, s.n_pointers);
}

static void
copy_struct(struct capnrpc_pointer_b p, const struct capnrpc_object *o)
{
	struct capnrpc_struct_size size = {
		capnrpc_word_data_words(o->word),
		capnrpc_word_n_pointers(o->word),
	};
	struct capnrpc_struct_r s;
	struct capnrpc_place place;

	if (!capnrpc_object_struct(o, &s) ||
		!capnrpc_place_take(p, capnrpc_word_struct_words(o->word),
			capnrpc_word_of_struct(0, size), &place))
		return;
	copy_sections(p.message, place.segment, place.bytes, s);
	capnrpc_store_u64(p.location, place.link);
}

static void
copy_struct_list(struct capnrpc_pointer_b p, const struct capnrpc_list_r *l)
{
	struct capnrpc_struct_size size = { (uint16_t)(l->data_bits / 64),
		l->n_pointers };
	size_t step = (size_t)(l->step_bits / 8);
	struct capnrpc_place place;
	uint32_t i;

	if (!capnrpc_place_take_structs(p, l->n, size, &place))
		return;
	for (i = 0; i < l->n && step > 0; i++)
		copy_sections(p.message, place.segment, place.bytes + i * step,
			capnrpc_list_get_struct(*l, i));
	capnrpc_store_u64(p.location, place.link);
}

/* Copies elements without pointers; what pads the last word becomes zero. */
static void
copy_bytes(uint8_t *to, const struct capnrpc_list_r *l, uint64_t n_words)
{
	size_t n = capnrpc_list_bytes(l);

	if (n_words == 0)
		return;
	memset(to + (n_words - 1) * 8, 0, 8);
	memcpy(to, l->elements, n);
	if (l->element_size == CAPNRPC_ELEMENT_BIT && l->n % 8 != 0)
		to[n - 1] = (uint8_t)(to[n - 1] & ((1u << l->n % 8) - 1));
}

static void
copy_flat_list(struct capnrpc_pointer_b p, const struct capnrpc_list_r *l)
{
	uint64_t n_words = capnrpc_words_of_bits(l->n, l->step_bits);
	struct capnrpc_pointer_r from = { l->message, l->elements, l->segment,
		l->nesting };
	struct capnrpc_pointer_b to = { p.message, NULL, 0 };
	struct capnrpc_place place;

	if (!capnrpc_place_take(p, n_words,
		    capnrpc_word_of_list(0, l->element_size, l->n), &place))
		return;
	to.location = place.bytes;
	to.segment = place.segment;
	if (l->n_pointers > 0)
		copy_pointers(to, from, l->n);
	else
		copy_bytes(place.bytes, l, n_words);
	capnrpc_store_u64(p.location, place.link);
}

static void
copy_list(struct capnrpc_pointer_b p, const struct capnrpc_object *o)
{
	struct capnrpc_list_r l;

	if (!capnrpc_object_list(o, &l))
		return;
	if (l.element_size == CAPNRPC_ELEMENT_COMPOSITE)
		copy_struct_list(p, &l);
	else
		copy_flat_list(p, &l);
}

/* The capability moves over from the table of one message to the other's. */
static void
copy_cap(struct capnrpc_pointer_b p, const struct capnrpc_object *o)
{
	struct capnrpc_message *from = o->message;
	struct capnrpc_cap *cap;
	uint32_t index = capnrpc_word_cap_index(o->word);

	if (!capnrpc_word_is_cap(o->word) || index >= from->n_caps) {
		capnrpc_message_fail(from, CAPNRPC_EPROTOCOL);
		return;
	}
	cap = from->caps[index];
	if (p.message->hooks == NULL)
		p.message->hooks = from->hooks;
	if (cap != NULL && capnrpc_message_add_cap(p.message, cap, &index) == 0)
		capnrpc_store_u64(p.location, capnrpc_word_of_cap(index));
}

static void
copy_object(struct capnrpc_pointer_b p, const struct capnrpc_object *o)
{
	switch (capnrpc_word_kind(o->word)) {
	case CAPNRPC_WORD_STRUCT:
		copy_struct(p, o);
		break;
	case CAPNRPC_WORD_LIST:
		copy_list(p, o);
		break;
	case CAPNRPC_WORD_OTHER:
		copy_cap(p, o);
		break;
	case CAPNRPC_WORD_FAR:
	default:
		break;
	}
}

void
capnrpc_pointer_copy(
	struct capnrpc_pointer_b pointer, struct capnrpc_pointer_r from)
{
	struct capnrpc_object old, o;
	bool have_old, have;

	if (pointer.location == NULL || !pointer.message->is_building ||
		pointer.location == from.location)
		return;
	have = capnrpc_pointer_follow(from, &o);
	have_old = capnrpc_pointer_detach(pointer, &old);
	if (have)
		copy_object(pointer, &o);
	if (have_old)
		capnrpc_object_erase(&old);
}

/* --- moves ---------------------------------------------------------------- */

/* The link for an object whose segment the pointer is not in. */
static bool
link_across(struct capnrpc_pointer_b p, uint32_t segment, int64_t start,
	uint64_t word, uint64_t *ret_link)
{
	struct capnrpc_message *m = p.message;
	uint8_t *pad = capnrpc_message_take_words_in(m, segment, 1);
	bool is_double = pad == NULL;
	uint32_t in = segment;
	int64_t at;

	word &= ~capnrpc_word_of_offset(-1, CAPNRPC_WORD_STRUCT);
	if (is_double)
		pad = capnrpc_message_take_words(m, p.segment, 2, &in);
	if (pad == NULL)
		return false;
	if (is_double && in != p.segment)
		capnrpc_store_u64(pad + 16, 0); /* the word too many */
	at = capnrpc_message_index(m, in, pad);
	*ret_link = capnrpc_word_of_far(in, (uint32_t)at, is_double);
	if (is_double) {
		capnrpc_store_u64(pad,
			capnrpc_word_of_far(segment, (uint32_t)start, false));
		capnrpc_store_u64(pad + 8, word);
		return true;
	}
	capnrpc_store_u64(pad,
		word |
			capnrpc_word_of_offset(
				start - at - 1, CAPNRPC_WORD_STRUCT));
	return true;
}

/* What p has to hold to point at what from points at. */
static bool
link_of(struct capnrpc_pointer_b p, struct capnrpc_pointer_b from,
	uint64_t *ret_link)
{
	struct capnrpc_message *m = p.message;
	uint64_t word = capnrpc_load_u64(from.location);
	uint64_t sizes =
		word & ~capnrpc_word_of_offset(-1, CAPNRPC_WORD_STRUCT);
	int64_t start;

	*ret_link = word;
	if ((word & 2) != 0 || word == 0 || sizes == 0)
		return true; /* far, capability, null, empty: not relative */
	start = capnrpc_message_index(m, from.segment, from.location) + 1 +
		capnrpc_word_offset(word);
	if (p.segment != from.segment)
		return link_across(p, from.segment, start, word, ret_link);
	*ret_link = sizes |
		capnrpc_word_of_offset(start - 1 -
				capnrpc_message_index(m, p.segment, p.location),
			CAPNRPC_WORD_STRUCT);
	return true;
}

void
capnrpc_pointer_move(
	struct capnrpc_pointer_b pointer, struct capnrpc_pointer_b from)
{
	struct capnrpc_place place;

	if (pointer.location == NULL || pointer.location == from.location)
		return;
	if (from.location == NULL) {
		capnrpc_pointer_clear(pointer);
		return;
	}
	if (pointer.message != from.message) {
		capnrpc_pointer_copy(pointer, capnrpc_pointer_reader(from));
		capnrpc_pointer_clear(from);
		return;
	}
	if (!pointer.message->is_building ||
		!link_of(pointer, from, &place.link))
		return;
	capnrpc_store_u64(from.location, 0);
	capnrpc_place_link(pointer, &place);
}
