/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The packed encoding: words with their zero bytes left out.
 *
 * Each word becomes a tag byte, whose bits say which bytes are not zero, and
 * those bytes. Tag 0x00 is followed by a count of further zero words; tag 0xff
 * by its eight bytes and a count of words that follow as they are.
 */
#ifndef CAPNRPC_WIRE_PACKED_H
#define CAPNRPC_WIRE_PACKED_H

#include "wire/message.h"

/*
 * Packs n words to ret_bytes and returns how many bytes that are; with
 * ret_bytes NULL it only counts.
 */
size_t capnrpc_pack(const uint8_t *words, size_t n_words, uint8_t *ret_bytes);

/* A decoder in the middle of its input. Zero-initialise it. */
struct capnrpc_unpacker {
	const uint8_t *bytes; /* the input, borrowed */
	size_t n; /* its length */
	size_t used; /* taken so far */
	unsigned int n_zero; /* zero words still to come of a run */
	unsigned int n_plain; /* words to come as they are */
};

/*
 * The next n_words of output. After an error the unpacker is of no use.
 * Errors: CAPNRPC_EAGAIN when the input ends before.
 */
CAPNRPC_CHECK int capnrpc_unpack(
	struct capnrpc_unpacker *unpacker, uint8_t *ret_words, size_t n_words);

/* Whether the output may end here: no run is half used. */
bool capnrpc_unpacker_is_at_boundary(const struct capnrpc_unpacker *unpacker);

#endif
