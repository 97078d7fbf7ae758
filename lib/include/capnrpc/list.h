/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Copies of structs and lists that are at hand as such, for capnrpc/message.h,
 * which copies what a pointer points at.
 *
 * Everything here is inline and made of what message.h exports; generated
 * code includes it.
 */
#ifndef CAPNRPC_LIST_H
#define CAPNRPC_LIST_H

#include <string.h>

#include <capnrpc/message.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- copies of structs and lists that are at hand as such --------------- */

/*
 * Copies the fields of from to the struct at to, as far as that has room for
 * them, and everything below. from must not lie below to.
 */
static inline void
capnrpc_struct_copy(struct capnrpc_struct_b to, struct capnrpc_struct_r from)
{
	uint32_t bits =
		from.data_bits < to.data_bits ? from.data_bits : to.data_bits;
	uint16_t i;

	if (bits >= 8)
		memcpy(to.data, from.data, bits / 8);
	for (i = 0; i < from.n_pointers && i < to.n_pointers; i++)
		capnrpc_pointer_copy(capnrpc_struct_edit_pointer(to, i),
			capnrpc_struct_get_pointer(from, i));
}

/*
 * Makes all of the struct at to, which may be an element of a list, a copy of
 * from: fields that from has not are the default afterwards.
 */
static inline void
capnrpc_struct_set(struct capnrpc_struct_b to, struct capnrpc_struct_r from)
{
	uint16_t i;

	if (to.data_bits >= 8)
		memset(to.data, 0, to.data_bits / 8);
	for (i = from.n_pointers; i < to.n_pointers; i++)
		capnrpc_pointer_clear(capnrpc_struct_edit_pointer(to, i));
	capnrpc_struct_copy(to, from);
}

/*
 * Makes pointer point at a deep copy of a struct: what the field of a message
 * is set to from another message. What was here is dropped, so from must not
 * lie below it.
 */
static inline void
capnrpc_pointer_set_struct(
	struct capnrpc_pointer_b pointer, struct capnrpc_struct_r from)
{
	struct capnrpc_struct_size size = {
		(uint16_t)((from.data_bits + 63) / 64), from.n_pointers
	};

	capnrpc_struct_copy(capnrpc_pointer_init_struct(pointer, size), from);
}

/* A list that is being built, for reading. */
static inline struct capnrpc_list_r
capnrpc_list_reader(struct capnrpc_list_b l)
{
	struct capnrpc_list_r r = { l.message, l.elements, l.segment, l.n,
		l.step_bits, l.data_bits, l.n_pointers, CAPNRPC_NESTING_DEFAULT,
		l.element_size };

	return r;
}

/* Copies the elements; both lists have the same size and number of them. */
static inline void
capnrpc_list_copy(struct capnrpc_list_b to, struct capnrpc_list_r from)
{
	uint32_t i;

	if (from.element_size == CAPNRPC_ELEMENT_BIT) {
		for (i = 0; i < from.n; i++)
			capnrpc_list_set_bit(
				to, i, capnrpc_list_get_bit(from, i));
	} else if (from.step_bits > 0 && to.elements != NULL) {
		for (i = 0; i < from.n; i++)
			capnrpc_struct_copy(capnrpc_list_edit_struct(to, i),
				capnrpc_list_get_struct(from, i));
	}
}

/*
 * A new zeroed list of n elements of any size. struct_size is that of its
 * elements where they are structs, and nothing elsewhere.
 */
static inline struct capnrpc_list_b
capnrpc_pointer_init_any_list(struct capnrpc_pointer_b pointer,
	enum capnrpc_element_size element,
	struct capnrpc_struct_size struct_size, uint32_t n)
{
	if (element == CAPNRPC_ELEMENT_COMPOSITE)
		return capnrpc_pointer_init_struct_list(
			pointer, n, struct_size);
	return capnrpc_pointer_init_list(pointer, element, n);
}

/* The same as capnrpc_pointer_set_struct for a list of any elements. */
static inline void
capnrpc_pointer_set_list(
	struct capnrpc_pointer_b pointer, struct capnrpc_list_r from)
{
	struct capnrpc_struct_size size = { (uint16_t)(from.data_bits / 64),
		from.n_pointers };

	capnrpc_list_copy(capnrpc_pointer_init_any_list(
				  pointer, from.element_size, size, from.n),
		from);
}

#ifdef __cplusplus
}
#endif

#endif
