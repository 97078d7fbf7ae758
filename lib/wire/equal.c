/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Equality by value.
 *
 * Two structs are equal when every field of either reads the same in both, so
 * a newer schema's trailing defaults make no difference. A list of structs
 * may equal a list of primitives or pointers that it is an upgrade of. What
 * cannot be read is equal to null, as it would read; whoever cares looks at
 * the messages' errors.
 */
#include "wire/reader.h"

static bool
is_zero(const uint8_t *bytes, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (bytes[i] != 0)
			return false;
	return true;
}

static bool
data_equal(struct capnrpc_struct_r a, struct capnrpc_struct_r b)
{
	size_t n_a = a.data_bits / 8, n_b = b.data_bits / 8;
	size_t n = n_a < n_b ? n_a : n_b;

	return (n == 0 || memcmp(a.data, b.data, n) == 0) &&
		is_zero(a.data + n, n_a - n) && is_zero(b.data + n, n_b - n);
}

static bool
struct_equal(struct capnrpc_struct_r a, struct capnrpc_struct_r b)
{
	uint16_t n = a.n_pointers > b.n_pointers ? a.n_pointers : b.n_pointers;
	uint16_t i;

	if (!data_equal(a, b))
		return false;
	for (i = 0; i < n; i++)
		if (!capnrpc_pointer_equal(capnrpc_struct_get_pointer(a, i),
			    capnrpc_struct_get_pointer(b, i)))
			return false;
	return true;
}

static bool
elements_equal(const struct capnrpc_list_r *a, const struct capnrpc_list_r *b)
{
	uint32_t i;

	if (a->step_bits == 0 && b->step_bits == 0)
		return true;
	for (i = 0; i < a->n; i++)
		if (!struct_equal(capnrpc_list_get_struct(*a, i),
			    capnrpc_list_get_struct(*b, i)))
			return false;
	return true;
}

static bool
bits_equal(const struct capnrpc_list_r *a, const struct capnrpc_list_r *b)
{
	uint32_t i;

	for (i = 0; i < a->n; i++)
		if (capnrpc_list_get_bit(*a, i) != capnrpc_list_get_bit(*b, i))
			return false;
	return true;
}

static bool
list_equal(const struct capnrpc_list_r *a, const struct capnrpc_list_r *b)
{
	bool is_bit = a->element_size == CAPNRPC_ELEMENT_BIT;
	bool is_same = a->element_size == b->element_size;

	if (a->n != b->n)
		return false;
	if (is_bit || b->element_size == CAPNRPC_ELEMENT_BIT)
		return is_same && bits_equal(a, b);
	if (!is_same && a->element_size != CAPNRPC_ELEMENT_COMPOSITE &&
		b->element_size != CAPNRPC_ELEMENT_COMPOSITE)
		return false;
	return elements_equal(a, b);
}

bool
capnrpc_pointer_equal(struct capnrpc_pointer_r a, struct capnrpc_pointer_r b)
{
	struct capnrpc_object at_a, at_b;
	struct capnrpc_list_r l, k;
	struct capnrpc_struct_r s, t;
	bool has_a = capnrpc_pointer_follow(a, &at_a);
	bool has_b = capnrpc_pointer_follow(b, &at_b);

	if (!has_a || !has_b)
		return has_a == has_b;
	if (capnrpc_word_kind(at_a.word) != capnrpc_word_kind(at_b.word))
		return false;
	switch (capnrpc_word_kind(at_a.word)) {
	case CAPNRPC_WORD_STRUCT:
		return capnrpc_object_struct(&at_a, &s) &&
			capnrpc_object_struct(&at_b, &t) && struct_equal(s, t);
	case CAPNRPC_WORD_LIST:
		return capnrpc_object_list(&at_a, &l) &&
			capnrpc_object_list(&at_b, &k) && list_equal(&l, &k);
	case CAPNRPC_WORD_FAR:
	case CAPNRPC_WORD_OTHER:
	default:
		return capnrpc_pointer_borrow_cap(a) ==
			capnrpc_pointer_borrow_cap(b);
	}
}
