/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is done about each message of the peer's: one handler per message,
 * listed in dispatch.c, in a file per family.
 */
#ifndef CAPNRPC_RPC_RECV_H
#define CAPNRPC_RPC_RECV_H

#include "cap/route.h"
#include "proto/gen/rpc.capnp.h"
#include "rpc/conn.h"

/* A handler reads its part from the root struct of message (borrowed). */
typedef void capnrpc_recv_function(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_message_r root);

capnrpc_recv_function capnrpc_recv_unimplemented;
capnrpc_recv_function capnrpc_recv_abort;
capnrpc_recv_function capnrpc_recv_bootstrap;
capnrpc_recv_function capnrpc_recv_call;
capnrpc_recv_function capnrpc_recv_return;
capnrpc_recv_function capnrpc_recv_finish;
capnrpc_recv_function capnrpc_recv_resolve;
capnrpc_recv_function capnrpc_recv_release;
capnrpc_recv_function capnrpc_recv_disembargo;
/* A message we know the name of and do not speak: it is echoed. */
capnrpc_recv_function capnrpc_recv_unknown;

/* Handles one message, whatever it is. */
void capnrpc_dispatch(
	struct capnrpc_conn *conn, struct capnrpc_message *message);

/*
 * What was read of the message so far must have been sound, or it was acted on
 * defaults; false: aborted. A Call or Return is looked at when all but its
 * content was read: that is for others, and fails what they do with it.
 */
bool capnrpc_recv_is_sound(struct capnrpc_conn *conn,
	const struct capnrpc_message *message, const char *name);

/* The peer answered a question of ours with this exception. */
void capnrpc_return_exception(struct capnrpc_conn *conn, capnrpc_question_id id,
	enum capnrpc_exception_type type, const char *reason, size_t n_reason);

/* Exception.type of a peer; what we do not know is failed. */
enum capnrpc_exception_type capnrpc_exception_type_of(uint16_t wire);

#endif
