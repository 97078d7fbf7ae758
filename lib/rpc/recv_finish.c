/* SPDX-License-Identifier: Apache-2.0 */
/* Finish and Release: the peer lets go. */
#include "config.h"

#include "rpc/answer.h"
#include "rpc/export.h"
#include "rpc/recv.h"

/*
 * A Finish that crosses a Return with noFinishNeeded names a question that is
 * gone: peers that do not know the flag always send it.
 */
void
capnrpc_recv_finish(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_message_r root)
{
	struct rpc_finish_r finish = rpc_message_get_finish(root);
	struct capnrpc_answer *answer = capnrpc_answer_get(conn,
		capnrpc_answer_of_peer_question(
			rpc_finish_get_question_id(finish)));

	(void)message;
	if (answer != NULL)
		capnrpc_answer_finish(
			answer, rpc_finish_get_release_result_caps(finish));
}

void
capnrpc_recv_release(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_message_r root)
{
	struct rpc_release_r release = rpc_message_get_release(root);
	uint32_t id = rpc_release_get_id(release);
	uint32_t n = rpc_release_get_reference_count(release);
	struct capnrpc_export *export =
		capnrpc_export_get(conn, capnrpc_export_of_peer_import(id));

	(void)message;
	if (export == NULL || n > export->n_sent) {
		capnrpc_conn_protocol_error(conn,
			"Release of %u references on export %u, which has %u",
			n, id, export == NULL ? 0 : export->n_sent);
		return;
	}
	if (n > 0)
		capnrpc_export_release(export, n);
}
