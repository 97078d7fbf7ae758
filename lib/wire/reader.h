/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a pointer leads to, checked: for whoever walks over a message.
 *
 * Everything in lib/wire that follows a pointer does it through
 * capnrpc_pointer_follow, be the message hostile or our own; there is no
 * second way that could forget a check.
 *
 * A pointer whose message is NULL stands in a constant that the compiler of
 * schemas laid out (a default value). Such words are trusted, have no far
 * pointers, and are not counted.
 */
#ifndef CAPNRPC_WIRE_READER_H
#define CAPNRPC_WIRE_READER_H

#include "wire/message.h"

/* What a pointer leads to. */
struct capnrpc_object {
	struct capnrpc_message *message;
	const uint8_t *bytes; /* where its content starts */
	uint64_t word; /* the word with its kind and size, never far */
	uint64_t n_words; /* from bytes to the end of the segment */
	uint32_t segment;
	uint32_t nesting; /* levels still allowed below it */
};

/*
 * Follows the pointer. False when it is null (no fault) or bad (a fault): then
 * there is nothing behind it. True for a capability pointer, of which only
 * word is set. The size of the object is not checked yet.
 */
bool capnrpc_pointer_follow(
	struct capnrpc_pointer_r pointer, struct capnrpc_object *ret_object);

/* Checks and charges an object of kind struct; false with a fault. */
bool capnrpc_object_struct(
	const struct capnrpc_object *object, struct capnrpc_struct_r *ret_s);

/* Checks and charges an object of kind list; false with a fault. */
bool capnrpc_object_list(
	const struct capnrpc_object *object, struct capnrpc_list_r *ret_l);

/* Whether elements of such a list can be read as the expected size. */
bool capnrpc_list_is_readable_as(
	const struct capnrpc_list_r *l, enum capnrpc_element_size expected);

/* The word at a pointer's place; 0 when there is no place. */
static inline uint64_t
capnrpc_pointer_word(struct capnrpc_pointer_r pointer)
{
	return pointer.location == NULL ? 0
					: capnrpc_load_u64(pointer.location);
}

/* Whole bytes that the elements of a list that is not composite take. */
static inline size_t
capnrpc_list_bytes(const struct capnrpc_list_r *l)
{
	return (size_t)((l->step_bits * l->n + 7) / 8);
}

#endif
