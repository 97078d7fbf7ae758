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

/* The same for a list, of elements of any size. */
static inline void
capnrpc_pointer_set_list(
	struct capnrpc_pointer_b pointer, struct capnrpc_list_r from)
{
	struct capnrpc_struct_size size = { (uint16_t)(from.data_bits / 64),
		from.n_pointers };

	if (from.element_size == CAPNRPC_ELEMENT_COMPOSITE)
		capnrpc_list_copy(
			capnrpc_pointer_init_struct_list(pointer, from.n, size),
			from);
	else
		capnrpc_list_copy(capnrpc_pointer_init_list(
					  pointer, from.element_size, from.n),
			from);
}

#ifdef __cplusplus
}
#endif

#endif
