/* SPDX-License-Identifier: Apache-2.0 */
/* The queue of messages that wait to be written (capnrpc_conn_output). */
#ifndef CAPNRPC_RPC_OUTPUT_H
#define CAPNRPC_RPC_OUTPUT_H

#include "rpc/conn.h"

/*
 * Seals and queues message (a reference is taken). Nothing is queued on a
 * connection that is closed. Errors: CAPNRPC_ENOMEM, the message's own error,
 * CAPNRPC_ELIMIT when it is larger than a message may be.
 */
CAPNRPC_CHECK int capnrpc_output_queue(
	struct capnrpc_conn *conn, struct capnrpc_message *message);

/* Queues the Abort in words put by for it. Cannot fail. */
void capnrpc_output_last_words(struct capnrpc_conn *conn);

/* Puts them by. Errors: CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int capnrpc_output_prepare(struct capnrpc_conn *conn);

/* Drops everything. */
void capnrpc_output_deinit(struct capnrpc_conn *conn);

#endif
