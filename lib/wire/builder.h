/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The steps that every way of writing is made of: take a place, fill it, link
 * it; and the reverse, detach an object and erase it.
 *
 * Linking comes last, so that a copy within one message cannot meet itself
 * half-built. Erasing comes after linking, so that what is written may come
 * from what it replaces.
 */
#ifndef CAPNRPC_WIRE_BUILDER_H
#define CAPNRPC_WIRE_BUILDER_H

#include "wire/reader.h"

/* Words taken for an object, not cleared and not linked yet. */
struct capnrpc_place {
	uint8_t *bytes;
	uint32_t segment;
	uint64_t link; /* what the pointer has to hold */
};

/*
 * Takes n words for an object that pointer will point at; word has its kind
 * and size, offset 0. False for a sink, and when the message cannot grow.
 */
bool capnrpc_place_take(struct capnrpc_pointer_b pointer, uint64_t n,
	uint64_t word, struct capnrpc_place *ret_place);

/*
 * Takes what pointer points at away from it: pointer is null then, landing
 * pads are wiped. False when there was nothing.
 */
bool capnrpc_pointer_detach(
	struct capnrpc_pointer_b pointer, struct capnrpc_object *ret_object);

/* Makes pointer null, and zeroes what was there. */
void capnrpc_pointer_erase(struct capnrpc_pointer_b pointer);

/* Zeroes a detached object and all below it, and drops its capabilities. */
void capnrpc_object_erase(const struct capnrpc_object *object);

/* Where a reader's bytes can be written. */
uint8_t *capnrpc_message_writable(struct capnrpc_message *message,
	uint32_t segment, const uint8_t *bytes);

/* The same struct, for writing. */
struct capnrpc_struct_b capnrpc_struct_writable(struct capnrpc_struct_r s);

/* The same list, for writing. */
struct capnrpc_list_b capnrpc_list_writable(struct capnrpc_list_r l);

/*
 * Takes a place for n structs and writes their tag; bytes of the place are
 * behind the tag. False as capnrpc_place_take.
 */
bool capnrpc_place_take_structs(struct capnrpc_pointer_b pointer, uint32_t n,
	struct capnrpc_struct_size size, struct capnrpc_place *ret_place);

/* A place that what a pointer led to is to be replaced at. */
static inline void
capnrpc_place_link(
	struct capnrpc_pointer_b pointer, const struct capnrpc_place *place)
{
	struct capnrpc_object old;
	bool have_old = capnrpc_load_u64(pointer.location) != 0 &&
		capnrpc_pointer_detach(pointer, &old);

	capnrpc_store_u64(pointer.location, place->link);
	if (have_old)
		capnrpc_object_erase(&old);
}

#endif
