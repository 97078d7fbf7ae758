/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A place that a value can be built at: a field, an element, or a pointer.
 *
 * Parsers know what to build, and slots where. What is built is counted in
 * words, so that a short text cannot ask for much memory: "[(), ()]" may be
 * two structs of half a megabyte each.
 */
#ifndef CAPNRPC_SCHEMA_SLOT_H
#define CAPNRPC_SCHEMA_SLOT_H

#include <capnrpc/value.h>

/* A message that is longer would not be read back by default. */
#define CAPNRPC_BUILD_WORDS_MAX CAPNRPC_TRAVERSAL_WORDS_DEFAULT

struct capnrpc_slot {
	struct capnrpc_type type;
	uint64_t *n_words; /* that may still be built */
	/* A data field: where, and the default that the wire holds XORed in. */
	struct capnrpc_struct_b data;
	uint32_t offset;
	uint64_t mask;
	/* An element that is no pointer. */
	struct capnrpc_list_b list;
	uint32_t element;
	/* What stands behind a pointer. */
	struct capnrpc_pointer_b pointer;
	/* A struct that is there already: a group, or a list's element. */
	struct capnrpc_struct_b structure;
	bool is_struct_there;
};

/* The place behind a pointer. */
struct capnrpc_slot capnrpc_slot_at(struct capnrpc_type type,
	struct capnrpc_pointer_b pointer, uint64_t *n_words);

/*
 * A field of a struct. A field of a union becomes the one that is set, a group
 * is zeroed first.
 */
struct capnrpc_slot capnrpc_slot_field(struct capnrpc_struct_b s,
	struct capnrpc_type type, const struct capnrpc_field *field,
	uint64_t *n_words);

/* Element i of a list whose elements are of the type. */
struct capnrpc_slot capnrpc_slot_element(struct capnrpc_list_b l,
	struct capnrpc_type element, uint32_t i, uint64_t *n_words);

/* Makes a field of a union the one that is set. */
void capnrpc_slot_choose(struct capnrpc_struct_b s, struct capnrpc_type type,
	const struct capnrpc_field *field);

/* Sets a value of the data section: as many low bits as the type has. */
void capnrpc_slot_set_bits(struct capnrpc_slot *slot, uint64_t bits);

/* Builds an empty struct. False when it is more than may still be built. */
bool capnrpc_slot_init_struct(
	struct capnrpc_slot *slot, struct capnrpc_struct_b *ret_s);

/* The same for a list of n elements. */
bool capnrpc_slot_init_list(
	struct capnrpc_slot *slot, size_t n, struct capnrpc_list_b *ret_l);

/* The same for n bytes of Text or Data, to be filled. */
bool capnrpc_slot_init_bytes(
	struct capnrpc_slot *slot, size_t n, struct capnrpc_data_b *ret_data);

#endif
