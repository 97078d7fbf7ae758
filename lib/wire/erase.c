/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Dropping what a pointer holds: everything below it is zeroed.
 *
 * Zeroing matters twice. What was overwritten must not leave the process in
 * the unreachable words of a message, and zeros pack to nothing. The words are
 * found as a reader would find them; a tree deeper than CAPNRPC_NESTING_MAX,
 * which no reader could read, is a fault of the message, not left behind in
 * silence.
 */
#include "wire/builder.h"

static void erase_pointers(struct capnrpc_message *m, uint32_t segment,
	uint8_t *pointers, uint32_t n, uint32_t nesting);

/* Zeroes the landing pad of a far pointer that was found to be good. */
static void
wipe_pad(struct capnrpc_message *m, uint64_t far)
{
	uint8_t *pad = m->segments[capnrpc_word_far_segment(far)].bytes +
		(size_t)capnrpc_word_far_offset(far) * 8;

	memset(pad, 0, capnrpc_word_far_is_double(far) ? 16 : 8);
}

static bool
detach(struct capnrpc_pointer_b p, uint32_t nesting,
	struct capnrpc_object *ret_object)
{
	struct capnrpc_pointer_r r = { p.message, p.location, p.segment,
		nesting };
	uint64_t word = capnrpc_pointer_word(r);
	bool have = capnrpc_pointer_follow(r, ret_object);

	if (have && capnrpc_word_kind(word) == CAPNRPC_WORD_FAR)
		wipe_pad(p.message, word);
	if (word != 0)
		capnrpc_store_u64(p.location, 0);
	return have;
}

static void
erase_struct(const struct capnrpc_object *o)
{
	struct capnrpc_struct_r r;
	struct capnrpc_struct_b s;

	if (!capnrpc_object_struct(o, &r))
		return;
	s = capnrpc_struct_writable(r);
	erase_pointers(
		s.message, s.segment, s.pointers, s.n_pointers, o->nesting);
	memset(s.data, 0, s.data_bits / 8);
}

static void
erase_list(const struct capnrpc_object *o)
{
	struct capnrpc_list_r r;
	struct capnrpc_list_b l;
	uint32_t i;

	if (!capnrpc_object_list(o, &r))
		return;
	l = capnrpc_list_writable(r);
	if (l.n_pointers > 0)
		for (i = 0; i < l.n; i++)
			erase_pointers(l.message, l.segment,
				l.elements + (size_t)(l.step_bits / 8) * i +
					l.data_bits / 8,
				l.n_pointers, o->nesting);
	memset(l.elements, 0, capnrpc_list_bytes(&r));
	if (l.element_size == CAPNRPC_ELEMENT_COMPOSITE)
		memset(l.elements - 8, 0, 8);
}

static void
erase_cap(struct capnrpc_message *m, uint32_t index)
{
	if (index < m->n_caps)
		capnrpc_message_set_cap(m, index, NULL);
}

void
capnrpc_object_erase(const struct capnrpc_object *object)
{
	switch (capnrpc_word_kind(object->word)) {
	case CAPNRPC_WORD_STRUCT:
		erase_struct(object);
		break;
	case CAPNRPC_WORD_LIST:
		erase_list(object);
		break;
	case CAPNRPC_WORD_OTHER:
		erase_cap(
			object->message, capnrpc_word_cap_index(object->word));
		break;
	case CAPNRPC_WORD_FAR:
	default:
		break;
	}
}

static void
erase_pointers(struct capnrpc_message *m, uint32_t segment, uint8_t *pointers,
	uint32_t n, uint32_t nesting)
{
	struct capnrpc_pointer_b p = { m, pointers, segment };
	struct capnrpc_object o;
	uint32_t i;

	for (i = 0; i < n; i++, p.location += 8)
		if (detach(p, nesting, &o))
			capnrpc_object_erase(&o);
}

bool
capnrpc_pointer_detach(
	struct capnrpc_pointer_b pointer, struct capnrpc_object *ret_object)
{
	return detach(pointer, CAPNRPC_NESTING_MAX, ret_object);
}

void
capnrpc_pointer_erase(struct capnrpc_pointer_b pointer)
{
	struct capnrpc_object old;

	if (pointer.location != NULL && pointer.message->is_building &&
		capnrpc_pointer_detach(pointer, &old))
		capnrpc_object_erase(&old);
}
