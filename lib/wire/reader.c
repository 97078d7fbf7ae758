/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading: from a pointer word to what it means.
 *
 * The words come from somebody who may wish us ill. Places are compared as
 * integers, word indices within a segment, and become C pointers only after
 * they were found inside: an out-of-range C pointer is undefined even if it
 * is never followed (CVE-2017-7892). Sizes are multiplied in 64 bits, where
 * 2^30 elements of 2^17 words cannot overflow (CVE-2015-2310). The order of
 * checks is the reference's: nesting, far pointers, kind, bounds, budget.
 */
#include "wire/reader.h"

/* How far trusted constants reach around any word of theirs. */
#define TRUSTED_WORDS (UINT64_C(1) << 32)

static const uint8_t empty_text[1] = { 0 };

static bool
fault(struct capnrpc_message *m, int error)
{
	if (m != NULL)
		capnrpc_message_fail(m, error);
	return false;
}

/* Charges words that were reached; constants are free. */
static bool
charge(struct capnrpc_message *m, uint64_t n)
{
	return m == NULL || capnrpc_message_charge(m, n);
}

/*
 * The object that a word with an offset, at index of its segment, points at:
 * it may start anywhere up to the segment's end.
 */
static bool
follow_near(const struct capnrpc_segment *segment, int64_t index, uint64_t word,
	struct capnrpc_object *o)
{
	int64_t start = index + 1 + capnrpc_word_offset(word);

	if (start < 0 || start > (int64_t)segment->n_words)
		return false;
	o->word = word;
	o->bytes = segment->bytes + (size_t)start * 8;
	o->n_words = segment->n_words - (uint64_t)start;
	return true;
}

/* A landing pad of two words: a far pointer to the object, and its tag. */
static bool
follow_double(
	struct capnrpc_message *m, const uint8_t *pad, struct capnrpc_object *o)
{
	uint64_t far = capnrpc_load_u64(pad);
	const struct capnrpc_segment *segment;

	if (capnrpc_word_kind(far) != CAPNRPC_WORD_FAR ||
		capnrpc_word_far_segment(far) >= m->n_segments)
		return false;
	o->word = capnrpc_load_u64(pad + 8);
	o->segment = capnrpc_word_far_segment(far);
	if (capnrpc_word_kind(o->word) == CAPNRPC_WORD_OTHER)
		return true;
	segment = &m->segments[o->segment];
	if (capnrpc_word_kind(o->word) == CAPNRPC_WORD_FAR ||
		capnrpc_word_far_offset(far) > segment->n_words)
		return false;
	o->bytes = segment->bytes + (size_t)capnrpc_word_far_offset(far) * 8;
	o->n_words = segment->n_words - capnrpc_word_far_offset(far);
	return true;
}

/* Follows a far pointer to its pad, and the pad. */
static bool
follow_far(struct capnrpc_message *m, uint64_t far, struct capnrpc_object *o)
{
	uint32_t at = capnrpc_word_far_offset(far);
	uint32_t n_pad = capnrpc_word_far_is_double(far) ? 2 : 1;
	const struct capnrpc_segment *segment;
	uint64_t word;

	o->segment = capnrpc_word_far_segment(far);
	if (o->segment >= m->n_segments)
		return fault(m, CAPNRPC_EPROTOCOL);
	segment = &m->segments[o->segment];
	if ((uint64_t)at + n_pad > segment->n_words)
		return fault(m, CAPNRPC_EPROTOCOL);
	if (!charge(m, n_pad))
		return false;
	if (n_pad == 2)
		return follow_double(m, segment->bytes + (size_t)at * 8, o) ||
			fault(m, CAPNRPC_EPROTOCOL);
	word = capnrpc_load_u64(segment->bytes + (size_t)at * 8);
	o->word = word;
	if (word == 0)
		return false;
	if (capnrpc_word_kind(word) == CAPNRPC_WORD_OTHER)
		return true;
	if (capnrpc_word_kind(word) == CAPNRPC_WORD_FAR ||
		!follow_near(segment, at, word, o))
		return fault(m, CAPNRPC_EPROTOCOL);
	return true;
}

/* The same within a trusted constant: no bounds are known, nor needed. */
static bool
follow_trusted(const uint8_t *location, uint64_t word, struct capnrpc_object *o)
{
	o->word = word;
	o->bytes = location + (1 + (ptrdiff_t)capnrpc_word_offset(word)) * 8;
	o->n_words = TRUSTED_WORDS;
	return (word & 2) == 0;
}

bool
capnrpc_pointer_follow(
	struct capnrpc_pointer_r pointer, struct capnrpc_object *ret_object)
{
	uint64_t word = capnrpc_pointer_word(pointer);
	struct capnrpc_message *m = pointer.message;
	const struct capnrpc_segment *segment;

	if (word == 0)
		return false;
	ret_object->message = m;
	ret_object->segment = pointer.segment;
	if (pointer.nesting == 0 &&
		capnrpc_word_kind(word) != CAPNRPC_WORD_OTHER)
		return fault(m, CAPNRPC_ELIMIT);
	ret_object->nesting = pointer.nesting - 1;
	if (m == NULL)
		return follow_trusted(pointer.location, word, ret_object);
	if (capnrpc_word_kind(word) == CAPNRPC_WORD_FAR)
		return follow_far(m, word, ret_object);
	if (capnrpc_word_kind(word) == CAPNRPC_WORD_OTHER) {
		ret_object->word = word;
		return true;
	}
	segment = &m->segments[pointer.segment];
	if (!follow_near(segment,
		    (int64_t)((uint64_t)(pointer.location - segment->bytes) >>
			    3),
		    word, ret_object))
		return fault(m, CAPNRPC_EPROTOCOL);
	return true;
}

bool
capnrpc_object_struct(
	const struct capnrpc_object *object, struct capnrpc_struct_r *ret_s)
{
	uint32_t n_data = capnrpc_word_data_words(object->word);
	uint32_t n = capnrpc_word_struct_words(object->word);

	if (capnrpc_word_kind(object->word) != CAPNRPC_WORD_STRUCT ||
		n > object->n_words)
		return fault(object->message, CAPNRPC_EPROTOCOL);
	if (!charge(object->message, n))
		return false;
	ret_s->message = object->message;
	ret_s->data = object->bytes;
	ret_s->pointers = object->bytes + (size_t)n_data * 8;
	ret_s->segment = object->segment;
	ret_s->data_bits = n_data * 64;
	ret_s->n_pointers = capnrpc_word_n_pointers(object->word);
	ret_s->nesting = (uint16_t)object->nesting;
	return true;
}

/* A list whose elements are described by a tag word in front of them. */
static bool
object_composite_list(const struct capnrpc_object *o, struct capnrpc_list_r *l)
{
	uint64_t n_words = capnrpc_word_list_count(o->word);
	uint64_t tag, step;

	if (n_words + 1 > o->n_words)
		return fault(o->message, CAPNRPC_EPROTOCOL);
	if (!charge(o->message, n_words + 1))
		return false;
	tag = capnrpc_load_u64(o->bytes);
	step = capnrpc_word_struct_words(tag);
	if (capnrpc_word_kind(tag) != CAPNRPC_WORD_STRUCT ||
		capnrpc_word_tag_count(tag) > CAPNRPC_LIST_MAX ||
		capnrpc_word_tag_count(tag) * step > n_words)
		return fault(o->message, CAPNRPC_EPROTOCOL);
	/* Elements of no size would make work for free (CVE-2015-2312). */
	if (step == 0 && !charge(o->message, capnrpc_word_tag_count(tag)))
		return false;
	l->elements = o->bytes + 8;
	l->n = capnrpc_word_tag_count(tag);
	l->step_bits = step * 64;
	l->data_bits = (uint32_t)capnrpc_word_data_words(tag) * 64;
	l->n_pointers = capnrpc_word_n_pointers(tag);
	return true;
}

static bool
object_flat_list(const struct capnrpc_object *o, struct capnrpc_list_r *l)
{
	enum capnrpc_element_size size = capnrpc_word_element_size(o->word);
	uint64_t n_words;

	l->elements = o->bytes;
	l->n = capnrpc_word_list_count(o->word);
	l->data_bits = capnrpc_element_data_bits(size);
	l->n_pointers = capnrpc_element_n_pointers(size);
	l->step_bits = l->data_bits + l->n_pointers * 64u;
	n_words = capnrpc_words_of_bits(l->n, l->step_bits);
	if (n_words > o->n_words)
		return fault(o->message, CAPNRPC_EPROTOCOL);
	return charge(
		o->message, size == CAPNRPC_ELEMENT_VOID ? l->n : n_words);
}

bool
capnrpc_object_list(
	const struct capnrpc_object *object, struct capnrpc_list_r *ret_l)
{
	if (capnrpc_word_kind(object->word) != CAPNRPC_WORD_LIST)
		return fault(object->message, CAPNRPC_EPROTOCOL);
	ret_l->message = object->message;
	ret_l->segment = object->segment;
	ret_l->nesting = (uint16_t)object->nesting;
	ret_l->element_size = capnrpc_word_element_size(object->word);
	if (ret_l->element_size == CAPNRPC_ELEMENT_COMPOSITE)
		return object_composite_list(object, ret_l);
	return object_flat_list(object, ret_l);
}

bool
capnrpc_list_is_readable_as(
	const struct capnrpc_list_r *l, enum capnrpc_element_size expected)
{
	bool is_bit = l->element_size == CAPNRPC_ELEMENT_BIT;

	/* Bits never turn into anything, nor anything into bits. */
	if (is_bit || expected == CAPNRPC_ELEMENT_BIT)
		return is_bit && expected == CAPNRPC_ELEMENT_BIT;
	return capnrpc_element_data_bits(expected) <= l->data_bits &&
		capnrpc_element_n_pointers(expected) <= l->n_pointers;
}

/* --- what applications call ----------------------------------------------- */

static struct capnrpc_pointer_r
default_pointer(const uint64_t *words)
{
	struct capnrpc_pointer_r p = { NULL, (const uint8_t *)words, 0,
		CAPNRPC_NESTING_MAX };

	return p;
}

enum capnrpc_pointer_kind
capnrpc_pointer_kind(struct capnrpc_pointer_r pointer)
{
	struct capnrpc_object o;

	o.word = CAPNRPC_WORD_OTHER; /* stays so when it leads nowhere */
	if (capnrpc_pointer_word(pointer) == 0)
		return CAPNRPC_POINTER_NULL;
	if (!capnrpc_pointer_follow(pointer, &o))
		return o.word == 0 ? CAPNRPC_POINTER_NULL
				   : CAPNRPC_POINTER_INVALID;
	if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_STRUCT)
		return CAPNRPC_POINTER_STRUCT;
	if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_LIST)
		return CAPNRPC_POINTER_LIST;
	if (capnrpc_word_is_cap(o.word))
		return CAPNRPC_POINTER_CAP;
	fault(pointer.message, CAPNRPC_EPROTOCOL);
	return CAPNRPC_POINTER_INVALID;
}

/*
 * The way of nearly every pointer to a struct: near, good, and paid for. All
 * else, faults included, is left to the general way below.
 */
static inline bool
near_struct(struct capnrpc_pointer_r p, struct capnrpc_struct_r *s)
{
	uint64_t word = capnrpc_pointer_word(p);
	const struct capnrpc_segment *segment;
	uint64_t start, n_data, n;

	if (p.message == NULL || p.nesting == 0 || word == 0 ||
		capnrpc_word_kind(word) != CAPNRPC_WORD_STRUCT)
		return false;
	segment = &p.message->segments[p.segment];
	/* A start before the segment wraps to one far behind it. */
	start = ((uint64_t)(p.location - segment->bytes) >> 3) + 1 +
		(uint64_t)capnrpc_word_offset(word);
	n_data = capnrpc_word_data_words(word);
	n = n_data + capnrpc_word_n_pointers(word);
	if (start > segment->n_words || n > segment->n_words - start ||
		n > p.message->traversal_words)
		return false;
	p.message->traversal_words -= n;
	s->message = p.message;
	s->data = segment->bytes + (size_t)start * 8;
	s->pointers = s->data + (size_t)n_data * 8;
	s->segment = p.segment;
	s->data_bits = (uint32_t)n_data * 64;
	s->n_pointers = capnrpc_word_n_pointers(word);
	s->nesting = (uint16_t)(p.nesting - 1);
	return true;
}

/*
 * The struct behind any pointer, or the default, or the empty struct. Kept
 * apart so that the short way has no stack frame to set up.
 */
static CAPNRPC_NOINLINE struct capnrpc_struct_r
any_struct(struct capnrpc_pointer_r pointer, const uint64_t *default_words)
{
	struct capnrpc_struct_r s = { pointer.message, NULL, NULL,
		pointer.segment, 0, 0, 0 };
	struct capnrpc_object o;

	if (capnrpc_pointer_follow(pointer, &o) &&
		capnrpc_object_struct(&o, &s))
		return s;
	if (default_words != NULL &&
		capnrpc_pointer_follow(default_pointer(default_words), &o))
		(void)capnrpc_object_struct(&o, &s);
	return s;
}

struct capnrpc_struct_r
capnrpc_pointer_struct(
	struct capnrpc_pointer_r pointer, const uint64_t *default_words)
{
	struct capnrpc_struct_r s;

	if (near_struct(pointer, &s))
		return s;
	return any_struct(pointer, default_words);
}

/*
 * The same for lists that are not composite, are near, good and paid for. Gives
 * the pointer word and where the elements start, or NULL.
 */
static inline const uint8_t *
near_list(const struct capnrpc_pointer_r *p, uint64_t *ret_word)
{
	uint64_t word = capnrpc_pointer_word(*p);
	const struct capnrpc_segment *segment;
	enum capnrpc_element_size size = capnrpc_word_element_size(word);
	uint64_t start, n;

	if (p->message == NULL || p->nesting == 0 ||
		capnrpc_word_kind(word) != CAPNRPC_WORD_LIST ||
		size == CAPNRPC_ELEMENT_VOID ||
		size == CAPNRPC_ELEMENT_COMPOSITE)
		return NULL;
	segment = &p->message->segments[p->segment];
	start = ((uint64_t)(p->location - segment->bytes) >> 3) + 1 +
		(uint64_t)capnrpc_word_offset(word);
	n = capnrpc_words_of_bits(capnrpc_word_list_count(word),
		capnrpc_element_data_bits(size) +
			capnrpc_element_n_pointers(size) * 64u);
	if (start > segment->n_words || n > segment->n_words - start ||
		n > p->message->traversal_words)
		return NULL;
	p->message->traversal_words -= n;
	*ret_word = word;
	return segment->bytes + (size_t)start * 8;
}

/* The list, provided that it can be read as expected. */
static bool
list_expected(struct capnrpc_pointer_r pointer,
	enum capnrpc_element_size expected, struct capnrpc_list_r *l)
{
	struct capnrpc_object o;

	if (!capnrpc_pointer_follow(pointer, &o) || !capnrpc_object_list(&o, l))
		return false;
	return capnrpc_list_is_readable_as(l, expected) ||
		fault(pointer.message, CAPNRPC_EPROTOCOL);
}

static struct capnrpc_list_r
list_empty(struct capnrpc_pointer_r pointer)
{
	struct capnrpc_list_r l = { pointer.message, NULL, pointer.segment, 0,
		0, 0, 0, 0, CAPNRPC_ELEMENT_VOID };

	return l;
}

static CAPNRPC_NOINLINE struct capnrpc_list_r
any_list_expected(struct capnrpc_pointer_r pointer,
	enum capnrpc_element_size expected, const uint64_t *default_words)
{
	struct capnrpc_list_r l;

	if (list_expected(pointer, expected, &l))
		return l;
	if (default_words != NULL &&
		list_expected(default_pointer(default_words), expected, &l))
		return l;
	return list_empty(pointer);
}

/* The short way, for elements of just the size that is expected. */
static inline bool
near_list_expected(const struct capnrpc_pointer_r *pointer,
	enum capnrpc_element_size expected, struct capnrpc_list_r *l)
{
	uint64_t word = capnrpc_pointer_word(*pointer);

	if (capnrpc_word_element_size(word) != expected)
		return false;
	l->elements = near_list(pointer, &word);
	if (l->elements == NULL)
		return false;
	l->message = pointer->message;
	l->segment = pointer->segment;
	l->n = capnrpc_word_list_count(word);
	l->data_bits = capnrpc_element_data_bits(expected);
	l->n_pointers = capnrpc_element_n_pointers(expected);
	l->step_bits = l->data_bits + l->n_pointers * 64u;
	l->nesting = (uint16_t)(pointer->nesting - 1);
	l->element_size = expected;
	return true;
}

struct capnrpc_list_r
capnrpc_pointer_list(struct capnrpc_pointer_r pointer,
	enum capnrpc_element_size expected, const uint64_t *default_words)
{
	struct capnrpc_list_r l;

	if (near_list_expected(&pointer, expected, &l))
		return l;
	return any_list_expected(pointer, expected, default_words);
}

struct capnrpc_list_r
capnrpc_pointer_any_list(struct capnrpc_pointer_r pointer)
{
	struct capnrpc_object o;
	struct capnrpc_list_r l;

	if (capnrpc_pointer_follow(pointer, &o) && capnrpc_object_list(&o, &l))
		return l;
	return list_empty(pointer);
}

/* A list of bytes, for text and data: the general way. */
static CAPNRPC_NOINLINE const uint8_t *
any_bytes(struct capnrpc_pointer_r pointer, size_t *ret_n)
{
	struct capnrpc_list_r l;
	struct capnrpc_object o;

	if (!capnrpc_pointer_follow(pointer, &o) ||
		!capnrpc_object_list(&o, &l))
		return NULL;
	if (l.element_size != CAPNRPC_ELEMENT_1_BYTE) {
		fault(pointer.message, CAPNRPC_EPROTOCOL);
		return NULL;
	}
	*ret_n = l.n;
	return l.elements;
}

static inline const uint8_t *
pointer_bytes(const struct capnrpc_pointer_r *pointer, size_t *ret_n)
{
	uint64_t word = capnrpc_pointer_word(*pointer);
	const uint8_t *bytes = NULL;

	if (capnrpc_word_element_size(word) == CAPNRPC_ELEMENT_1_BYTE)
		bytes = near_list(pointer, &word);
	if (bytes == NULL)
		return any_bytes(*pointer, ret_n);
	*ret_n = capnrpc_word_list_count(word);
	return bytes;
}

struct capnrpc_text_r
capnrpc_pointer_text(struct capnrpc_pointer_r pointer, const char *default_text,
	size_t n_default)
{
	struct capnrpc_text_r text = { default_text, n_default };
	const uint8_t *bytes;
	size_t n;

	if (default_text == NULL) {
		text.bytes = (const char *)empty_text;
		text.n = 0;
	}
	bytes = pointer_bytes(&pointer, &n);
	if (bytes == NULL)
		return text;
	/* No bytes at all have no NUL at their end (CVE-2015-2311). */
	if (n == 0 || bytes[n - 1] != 0) {
		fault(pointer.message, CAPNRPC_EPROTOCOL);
		return text;
	}
	text.bytes = (const char *)bytes;
	text.n = n - 1;
	return text;
}

struct capnrpc_data_r
capnrpc_pointer_data(struct capnrpc_pointer_r pointer,
	const uint8_t *default_bytes, size_t n_default)
{
	struct capnrpc_data_r data = { default_bytes, n_default };
	const uint8_t *bytes;
	size_t n;

	if (default_bytes == NULL)
		data.n = 0;
	bytes = pointer_bytes(&pointer, &n);
	if (bytes != NULL) {
		data.bytes = bytes;
		data.n = n;
	}
	return data;
}

struct capnrpc_cap *
capnrpc_pointer_borrow_cap(struct capnrpc_pointer_r pointer)
{
	struct capnrpc_message *m = pointer.message;
	struct capnrpc_object o;

	if (!capnrpc_pointer_follow(pointer, &o))
		return NULL;
	if (!capnrpc_word_is_cap(o.word) ||
		capnrpc_word_cap_index(o.word) >= m->n_caps) {
		fault(m, CAPNRPC_EPROTOCOL);
		return NULL;
	}
	return m->caps[capnrpc_word_cap_index(o.word)];
}
