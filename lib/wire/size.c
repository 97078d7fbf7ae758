/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How big what a pointer leads to is, everything below it included.
 *
 * A list whose elements have no pointers is one multiplication, never a loop:
 * 2^29 elements of no size at all would be much work for sixteen bytes
 * (CVE-2015-2313).
 */
#include "wire/reader.h"

/* What hangs below n pointers that stand side by side. */
static uint64_t
pointers_words(struct capnrpc_pointer_r p, uint32_t n)
{
	uint64_t sum = 0;

	for (; n > 0; n--, p.location += 8)
		sum += capnrpc_pointer_total_words(p);
	return sum;
}

static uint64_t
struct_words(const struct capnrpc_object *o)
{
	struct capnrpc_struct_r s;
	struct capnrpc_pointer_r p;

	if (!capnrpc_object_struct(o, &s))
		return 0;
	p.message = s.message;
	p.location = s.pointers;
	p.segment = s.segment;
	p.nesting = s.nesting;
	return capnrpc_word_struct_words(o->word) +
		pointers_words(p, s.n_pointers);
}

static uint64_t
list_words(const struct capnrpc_object *o)
{
	struct capnrpc_list_r l;
	struct capnrpc_pointer_r p;
	uint64_t sum;
	uint32_t i;

	if (!capnrpc_object_list(o, &l))
		return 0;
	sum = capnrpc_words_of_bits(l.n, l.step_bits);
	if (l.element_size == CAPNRPC_ELEMENT_COMPOSITE)
		sum++;
	for (i = 0; i < l.n && l.n_pointers > 0; i++) {
		p = capnrpc_list_get_pointer(l, i);
		sum += pointers_words(p, l.n_pointers);
	}
	return sum;
}

uint64_t
capnrpc_pointer_total_words(struct capnrpc_pointer_r pointer)
{
	struct capnrpc_object o;

	if (!capnrpc_pointer_follow(pointer, &o))
		return 0;
	if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_STRUCT)
		return struct_words(&o);
	if (capnrpc_word_kind(o.word) == CAPNRPC_WORD_LIST)
		return list_words(&o);
	return 0;
}
