/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Making and checking the canonical form.
 *
 * Making copies in preorder into a segment that is big enough from the start:
 * the canonical form is never bigger than what reading reaches. Checking is
 * written apart from making, a walk that expects each object exactly where
 * the last one ended, so that tests can hold one against the other.
 */
#include "wire/canonical.h"

#include "wire/builder.h"

static void make_pointers(
	struct capnrpc_pointer_b to, struct capnrpc_struct_r s, uint16_t n);

static bool
is_null(struct capnrpc_pointer_r p)
{
	uint64_t word = capnrpc_pointer_word(p);

	return word == 0 ||
		(capnrpc_word_kind(word) == CAPNRPC_WORD_FAR &&
			capnrpc_pointer_kind(p) == CAPNRPC_POINTER_NULL);
}

/* The sections without the defaults at their ends. */
static struct capnrpc_struct_size
struct_trimmed(struct capnrpc_struct_r s)
{
	uint16_t n_data = (uint16_t)(s.data_bits / 64);
	uint16_t n = s.n_pointers;
	struct capnrpc_struct_size size;

	while (n_data > 0 &&
		capnrpc_load_u64(s.data + ((size_t)n_data - 1) * 8) == 0)
		n_data--;
	while (n > 0 &&
		is_null(capnrpc_struct_get_pointer(s, (uint16_t)(n - 1))))
		n--;
	size.n_data_words = n_data;
	size.n_pointers = n;
	return size;
}

/* What the element that needs most needs, of each section. */
static struct capnrpc_struct_size
elements_trimmed(const struct capnrpc_list_r *l)
{
	struct capnrpc_struct_size max = { 0, 0 }, size;
	uint32_t i;

	for (i = 0; i < l->n && l->step_bits > 0; i++) {
		size = struct_trimmed(capnrpc_list_get_struct(*l, i));
		if (size.n_data_words > max.n_data_words)
			max.n_data_words = size.n_data_words;
		if (size.n_pointers > max.n_pointers)
			max.n_pointers = size.n_pointers;
	}
	return max;
}

/* Fills the sections of size at to, which lie ready. */
static void
make_sections(struct capnrpc_pointer_b to, struct capnrpc_struct_r s,
	struct capnrpc_struct_size size)
{
	size_t n_data = (size_t)size.n_data_words * 8;

	memcpy(to.location, s.data, n_data);
	to.location += n_data;
	make_pointers(to, s, size.n_pointers);
}

static void
make_struct(struct capnrpc_pointer_b p, const struct capnrpc_object *o)
{
	struct capnrpc_struct_r s;
	struct capnrpc_struct_size size;
	struct capnrpc_place place;

	if (!capnrpc_object_struct(o, &s))
		return;
	size = struct_trimmed(s);
	if (!capnrpc_place_take(p,
		    (uint64_t)size.n_data_words + size.n_pointers,
		    capnrpc_word_of_struct(0, size), &place))
		return;
	capnrpc_store_u64(p.location, place.link);
	p.location = place.bytes;
	make_sections(p, s, size);
}

static void
make_struct_list(struct capnrpc_pointer_b p, const struct capnrpc_list_r *l)
{
	struct capnrpc_struct_size size = elements_trimmed(l);
	size_t step = ((size_t)size.n_data_words + size.n_pointers) * 8;
	struct capnrpc_place place;
	uint32_t i;

	if (!capnrpc_place_take_structs(p, l->n, size, &place))
		return;
	capnrpc_store_u64(p.location, place.link);
	p.location = place.bytes;
	if (step > 0)
		memset(place.bytes, 0, step * l->n);
	for (i = 0; i < l->n && step > 0; i++, p.location += step)
		make_sections(p, capnrpc_list_get_struct(*l, i), size);
}

static void
make_flat_list(struct capnrpc_pointer_b p, const struct capnrpc_list_r *l)
{
	struct capnrpc_list_b to =
		capnrpc_pointer_init_list(p, l->element_size, l->n);
	struct capnrpc_struct_r s = { l->message, NULL, l->elements, l->segment,
		0, 1, l->nesting };
	struct capnrpc_pointer_b at = { p.message, to.elements, to.segment };
	uint32_t i;

	if (to.n == 0)
		return;
	if (l->n_pointers == 0)
		memcpy(to.elements, l->elements, capnrpc_list_bytes(l));
	if (l->element_size == CAPNRPC_ELEMENT_BIT)
		for (i = l->n; i % 8 != 0; i++)
			to.elements[i / 8] =
				(uint8_t)(to.elements[i / 8] & ~(1u << i % 8));
	for (i = 0; i < l->n && l->n_pointers > 0; i++) {
		make_pointers(at, s, 1);
		at.location += 8;
		s.pointers += 8;
	}
}

static void
make_list(struct capnrpc_pointer_b p, const struct capnrpc_object *o)
{
	struct capnrpc_list_r l;

	if (!capnrpc_object_list(o, &l))
		return;
	if (l.element_size == CAPNRPC_ELEMENT_COMPOSITE)
		make_struct_list(p, &l);
	else
		make_flat_list(p, &l);
}

static void
make_pointer(struct capnrpc_pointer_b to, struct capnrpc_pointer_r from)
{
	struct capnrpc_object o;

	if (!capnrpc_pointer_follow(from, &o))
		return;
	if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_STRUCT)
		make_struct(to, &o);
	else if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_LIST)
		make_list(to, &o);
	else
		capnrpc_message_fail(to.message,
			capnrpc_word_is_cap(o.word) ? CAPNRPC_EINVAL
						    : CAPNRPC_EPROTOCOL);
}

static void
make_pointers(
	struct capnrpc_pointer_b to, struct capnrpc_struct_r s, uint16_t n)
{
	uint16_t i;

	for (i = 0; i < n; i++, to.location += 8) {
		capnrpc_store_u64(to.location, 0);
		make_pointer(to, capnrpc_struct_get_pointer(s, i));
	}
}

/* Measures first, at no charge, so that one segment takes it all. */
static int
make_measured(const struct capnrpc_memory *memory,
	struct capnrpc_pointer_r from, struct capnrpc_message **ret_message)
{
	struct capnrpc_message *source = from.message, *m;
	uint64_t budget = source != NULL ? source->traversal_words : 0;
	uint64_t n = capnrpc_pointer_total_words(from) + 1;
	int r;

	if (source != NULL)
		source->traversal_words = budget;
	if (n > CAPNRPC_SEGMENT_WORDS_MAX)
		return CAPNRPC_ELIMIT;
	m = capnrpc_message_new(memory, (size_t)n);
	if (m == NULL)
		return CAPNRPC_ENOMEM;
	if (source == NULL || source->error == 0)
		make_pointer(capnrpc_message_edit_root(m), from);
	r = m->error;
	if (source != NULL && source->error < 0)
		r = source->error;
	if (r < 0) {
		capnrpc_message_unref(m);
		return r;
	}
	*ret_message = m;
	return 0;
}

int
capnrpc_canonical_make(const struct capnrpc_memory *memory,
	struct capnrpc_pointer_r from, struct capnrpc_message **ret_message)
{
	struct capnrpc_message *source = from.message;
	int before = 0, r;

	/* An earlier fault of the source need not be in this part of it. */
	if (source != NULL) {
		before = source->error;
		source->error = 0;
	}
	r = make_measured(memory, from, ret_message);
	if (before < 0)
		source->error = before;
	return r;
}

/* --- checking ----------------------------------------------------------------
 */

/* A walk over a segment; next is where the next object must start. */
struct walk {
	struct capnrpc_message *message;
	const uint8_t *next;
};

static bool walk_pointer(struct walk *w, struct capnrpc_pointer_r p);

static bool
walk_pointers(struct walk *w, struct capnrpc_struct_r s)
{
	uint16_t i;

	for (i = 0; i < s.n_pointers; i++)
		if (!walk_pointer(w, capnrpc_struct_get_pointer(s, i)))
			return false;
	return true;
}

/* Whether the last word of each section says something, in this struct. */
static void
sections_used(struct capnrpc_struct_r s, bool *data, bool *pointers)
{
	if (s.data_bits > 0 &&
		capnrpc_load_u64(s.data + s.data_bits / 8 - 8) != 0)
		*data = true;
	if (s.n_pointers > 0 &&
		capnrpc_load_u64(s.pointers + ((size_t)s.n_pointers - 1) * 8) !=
			0)
		*pointers = true;
}

static bool
walk_struct(struct walk *w, const struct capnrpc_object *o, uint64_t word)
{
	struct capnrpc_struct_r s;
	bool has_data, has_pointers;

	if (capnrpc_word_struct_words(word) == 0)
		return word == CAPNRPC_WORD_EMPTY_STRUCT;
	if (o->bytes != w->next || !capnrpc_object_struct(o, &s))
		return false;
	has_data = s.data_bits == 0;
	has_pointers = s.n_pointers == 0;
	sections_used(s, &has_data, &has_pointers);
	w->next += s.data_bits / 8 + (size_t)s.n_pointers * 8;
	return has_data && has_pointers && walk_pointers(w, s);
}

static bool
walk_struct_list(struct walk *w, const struct capnrpc_list_r *l, uint64_t word)
{
	bool has_data = l->data_bits == 0, has_pointers = l->n_pointers == 0;
	uint64_t n_words = capnrpc_words_of_bits(l->n, l->step_bits);
	uint32_t i;

	if (n_words != capnrpc_word_list_count(word))
		return false;
	w->next += (size_t)(n_words + 1) * 8;
	for (i = 0; i < l->n && l->step_bits > 0; i++)
		sections_used(capnrpc_list_get_struct(*l, i), &has_data,
			&has_pointers);
	if (!has_data || !has_pointers)
		return false;
	for (i = 0; i < l->n && l->n_pointers > 0; i++)
		if (!walk_pointers(w, capnrpc_list_get_struct(*l, i)))
			return false;
	return true;
}

static bool
walk_flat_list(struct walk *w, const struct capnrpc_list_r *l)
{
	uint64_t n_words = capnrpc_words_of_bits(l->n, l->step_bits);
	uint64_t n_bits = l->step_bits * l->n, bit;
	uint32_t i;

	w->next += (size_t)n_words * 8;
	for (bit = n_bits; bit < n_words * 64; bit++)
		if ((l->elements[bit / 8] >> bit % 8 & 1) != 0)
			return false;
	for (i = 0; i < l->n && l->n_pointers > 0; i++)
		if (!walk_pointer(w, capnrpc_list_get_pointer(*l, i)))
			return false;
	return true;
}

static bool
walk_pointer(struct walk *w, struct capnrpc_pointer_r p)
{
	uint64_t word = capnrpc_pointer_word(p);
	struct capnrpc_object o;
	struct capnrpc_list_r l;

	if (word == 0)
		return true;
	if ((word & 2) != 0 || !capnrpc_pointer_follow(p, &o))
		return false;
	if (capnrpc_word_kind(word) == CAPNRPC_WORD_STRUCT)
		return walk_struct(w, &o, word);
	if (o.bytes != w->next || !capnrpc_object_list(&o, &l))
		return false;
	if (l.element_size == CAPNRPC_ELEMENT_COMPOSITE)
		return walk_struct_list(w, &l, word);
	return walk_flat_list(w, &l);
}

bool
capnrpc_canonical_is(struct capnrpc_message *message)
{
	uint64_t budget = message->traversal_words;
	struct capnrpc_bytes all = capnrpc_message_segment(message, 0);
	struct walk w = { message, all.bytes + 8 };
	int before = message->error;
	bool is;

	if (message->n_segments != 1 || all.n == 0)
		return false;
	is = walk_pointer(&w, capnrpc_message_root(message)) &&
		w.next == all.bytes + all.n;
	message->traversal_words = budget;
	message->error = before;
	return is;
}
