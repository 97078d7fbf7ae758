/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The canonical form: one value, one sequence of bytes, for signing and
 * hashing.
 *
 * One segment, objects in preorder right behind each other, no far pointers,
 * no capabilities, structs without the zero words and null pointers at the
 * ends of their sections (elements of a list share the sections of the one
 * that needs most), padding zero.
 */
#ifndef CAPNRPC_WIRE_CANONICAL_H
#define CAPNRPC_WIRE_CANONICAL_H

#include "wire/message.h"

/*
 * A new message, whose only segment is the canonical form of what from points
 * at. The caller owns the reference.
 * Errors: CAPNRPC_EINVAL for capabilities in it; CAPNRPC_EPROTOCOL and
 * CAPNRPC_ELIMIT as reading has them; CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_canonical_make(const struct capnrpc_memory *memory,
	struct capnrpc_pointer_r from, struct capnrpc_message **ret_message);

/* Whether the message is its own canonical form. Leaves its budget alone. */
bool capnrpc_canonical_is(struct capnrpc_message *message);

#endif
