/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The client's own state, for the files of this folder.
 *
 * A client owns a vat, its one connection and the descriptor. Its life has
 * three parts, and goes through them in this order only:
 *
 *   open      reading and writing
 *   draining  the connection is closed, but its last bytes (the Abort that
 *             tells the other side why) are not written yet
 *   over      nothing will happen any more; everything that broke was told
 *
 * The descriptor stays open until the client is freed, so that a loop never
 * watches a number that meanwhile means something else.
 */
#ifndef CAPNRPC_CLIENT_CLIENT_H
#define CAPNRPC_CLIENT_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/client.h>

#include "client/address.h"

/* Room for "the connection to <path> was reset by the other side" and more. */
#define CAPNRPC_CLIENT_TEXT_SIZE (CAPNRPC_ADDRESS_PATH_SIZE + 148)

struct capnrpc_client {
	struct capnrpc_vat *vat;
	struct capnrpc_conn *conn;

	/* The bootstrap that restores go through; NULL until the first. */
	struct capnrpc_cap *broker;

	/* Where reads go; NULL while there is nothing to read. */
	uint8_t *buffer;

	/* When draining is given up. */
	int64_t drain_deadline_ms;

	int fd;

	/* Inside process, wait or run: they do not nest. */
	bool is_running;

	/* The last wake-up left messages or turns for the next. */
	bool has_more;

	/* Nothing more will be read; end_text says why. */
	bool is_at_end;

	/* The vat has been told so. */
	bool is_end_fed;

	/* Nothing more can be written; end_text says why. */
	bool is_write_broken;

	bool is_draining;
	bool is_over;

	/* Why the connection ended; empty while it has not. */
	char end_text[CAPNRPC_CLIENT_TEXT_SIZE];

	/* Who is at the other side, for texts: a path, or "descriptor 5". */
	char peer[CAPNRPC_ADDRESS_PATH_SIZE];
};

/*
 * Does what can be done without blocking. may_read says whether a read is
 * worth the system call. 0, CAPNRPC_ECLOSED, or CAPNRPC_EINVAL in a callback.
 */
int capnrpc_client_wake(struct capnrpc_client *client, bool may_read);

#endif
