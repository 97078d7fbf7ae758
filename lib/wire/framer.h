/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Messages out of a stream of bytes, however it is cut.
 *
 * One framer belongs to each connection. Between messages it holds no memory
 * at all; within one it holds the message it fills, which was allocated only
 * after the whole segment table was judged. Fed bytes go straight to their
 * final place, and a driver with a big message ahead can read into that place
 * itself (capnrpc_framer_space).
 */
#ifndef CAPNRPC_WIRE_FRAMER_H
#define CAPNRPC_WIRE_FRAMER_H

#include "wire/message.h"

struct capnrpc_framer {
	const struct capnrpc_memory *memory;
	struct capnrpc_read_limits limits;
	struct capnrpc_message *message; /* being filled; or NULL */
	uint8_t *table; /* head, or a block of n_table when that is longer */
	size_t n_table; /* its length; 8 until the head told it */
	size_t n_have; /* bytes of the table, later of the body */
	size_t n_body; /* length of the body */
	int error; /* what ended the stream; 0 while it goes on */
	uint8_t head[8];
};

/*
 * Begins at a message boundary. memory is borrowed; limits (NULL for the
 * defaults) hold for each message: traversal_words is also how long one may
 * be.
 */
void capnrpc_framer_init(struct capnrpc_framer *framer,
	const struct capnrpc_memory *memory,
	const struct capnrpc_read_limits *limits);

/* Drops what is partial. */
void capnrpc_framer_deinit(struct capnrpc_framer *framer);

/*
 * Takes up to n bytes, until a message is whole: then 0, and the caller owns
 * *ret_message. *ret_used, which is always written, is how many bytes were
 * taken; feed the rest again.
 * Errors: CAPNRPC_EAGAIN when all bytes were taken and no message is whole;
 * CAPNRPC_ELIMIT for too many segments or words, for good; CAPNRPC_ENOMEM, and
 * feeding again (even nothing) tries again.
 */
CAPNRPC_CHECK int capnrpc_framer_feed(struct capnrpc_framer *framer,
	const uint8_t *bytes, size_t n, size_t *ret_used,
	struct capnrpc_message **ret_message);

/*
 * Where the next bytes of the stream belong, for reading straight into:
 * returns how many, 0 when that is not known yet (feed then).
 */
size_t capnrpc_framer_space(struct capnrpc_framer *framer, uint8_t **ret_bytes);

/*
 * Says that n bytes (<= capnrpc_framer_space) were put there. As
 * capnrpc_framer_feed: 0 with a message, or CAPNRPC_EAGAIN.
 */
CAPNRPC_CHECK int capnrpc_framer_filled(struct capnrpc_framer *framer, size_t n,
	struct capnrpc_message **ret_message);

/* Whether the stream may not end here: it is inside a message. */
bool capnrpc_framer_is_partial(const struct capnrpc_framer *framer);

#endif
