/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The only place that writes messages.
 *
 * A function that returns an int reserves everything first: when it fails,
 * nothing was sent and nothing is exported. The others write small messages
 * that the protocol owes; when there is no memory for one, the connection
 * cannot go on and is aborted with words that were put by for that.
 */
#ifndef CAPNRPC_RPC_SEND_H
#define CAPNRPC_RPC_SEND_H

#include "cap/call.h"
#include "rpc/answer.h"
#include "rpc/conn.h"
#include "rpc/export.h"
#include "rpc/question.h"

/*
 * Bootstrap. object_id (n bytes, n 0 for none) goes out as Text.
 * Errors: CAPNRPC_ENOMEM, CAPNRPC_ELIMIT.
 */
CAPNRPC_CHECK int capnrpc_send_bootstrap(struct capnrpc_conn *conn,
	struct capnrpc_question *question, const uint8_t *object_id, size_t n);

/*
 * Call of call's method on row; a tail call if the question says so. The
 * parameters are used up when they were built here, else copied. On success
 * the question's list has the exports. Errors: CAPNRPC_ENOMEM, CAPNRPC_ELIMIT
 * (the output is full, the message too large, too many exports),
 * CAPNRPC_EPROTOCOL (what was received for this is malformed).
 */
CAPNRPC_CHECK int capnrpc_send_call(struct capnrpc_conn *conn,
	struct capnrpc_question *question, struct capnrpc_cap *row,
	struct capnrpc_call *call);

/*
 * Return.results from the answer's promise; fills the answer's list and its
 * routes. Errors: as capnrpc_send_call.
 */
CAPNRPC_CHECK int capnrpc_send_return_results(
	struct capnrpc_conn *conn, struct capnrpc_answer *answer);

/* Return.exception. */
void capnrpc_send_return_exception(struct capnrpc_conn *conn,
	capnrpc_answer_id id, const struct capnrpc_exception *exception);

/* Return.canceled. */
void capnrpc_send_return_canceled(
	struct capnrpc_conn *conn, capnrpc_answer_id id);

/* Return.resultsSentElsewhere. */
void capnrpc_send_return_elsewhere(
	struct capnrpc_conn *conn, capnrpc_answer_id id);

/* Return.takeFromOtherQuestion. */
void capnrpc_send_return_take(struct capnrpc_conn *conn, capnrpc_answer_id id,
	capnrpc_question_id question);

/* Finish. is_releasing: the Return, if it comes, will not be looked at. */
void capnrpc_send_finish(
	struct capnrpc_conn *conn, capnrpc_question_id id, bool is_releasing);

/* Resolve of an export whose promise has resolved; freezes its route. */
void capnrpc_send_resolve(
	struct capnrpc_conn *conn, struct capnrpc_export *export);

/* Release of n references. */
void capnrpc_send_release(
	struct capnrpc_conn *conn, capnrpc_import_id id, uint32_t n);

/* Disembargo.senderLoopback along row. */
void capnrpc_send_disembargo(struct capnrpc_conn *conn,
	const struct capnrpc_cap *row, capnrpc_embargo_id id);

/* Disembargo.receiverLoopback along row. */
void capnrpc_send_disembargo_echo(struct capnrpc_conn *conn,
	const struct capnrpc_cap *row, capnrpc_embargo_id id);

/* Unimplemented, with a copy of message. */
void capnrpc_send_unimplemented(
	struct capnrpc_conn *conn, struct capnrpc_message *message);

/* Abort with the connection's fault; never fails to be sent. */
void capnrpc_send_abort(struct capnrpc_conn *conn);

#endif
