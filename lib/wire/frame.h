/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The segment table in front of a message on a stream.
 *
 * One u32 with the number of segments less one, one u32 per segment with its
 * words, and zeros up to a whole word. Both readers of frames (a flat one in
 * frame.c, an incremental one in framer.c) judge a table here, before a byte
 * is allocated for what it promises.
 */
#ifndef CAPNRPC_WIRE_FRAME_H
#define CAPNRPC_WIRE_FRAME_H

#include "wire/message.h"

/* Bytes of the table of n_segments, padding included. */
static inline size_t
capnrpc_frame_table_bytes(uint32_t n_segments)
{
	return ((size_t)n_segments / 2 + 1) * 8;
}

/*
 * Judges the first word of a table by its raw first field: *ret_n_table is
 * how long the table is. Errors: CAPNRPC_ELIMIT for too many segments.
 */
CAPNRPC_CHECK int capnrpc_frame_check_head(
	const uint8_t *head, size_t *ret_n_table);

/*
 * Judges a whole table (its head was checked): *ret_n_words is the sum of the
 * segments. Errors: CAPNRPC_ELIMIT when that is past max_words.
 */
CAPNRPC_CHECK int capnrpc_frame_check_table(
	const uint8_t *table, uint64_t max_words, uint64_t *ret_n_words);

/* Writes the table of message to ret_table, padding included. */
void capnrpc_frame_write_table(
	const struct capnrpc_message *message, uint8_t *ret_table);

#endif
