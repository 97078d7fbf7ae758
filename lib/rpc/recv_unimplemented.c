/* SPDX-License-Identifier: Apache-2.0 */
/* Unimplemented and Abort, and what we answer Unimplemented to (rule 11). */
#include "config.h"

#include <string.h>

#include "cap/fault.h"
#include "rpc/export.h"
#include "rpc/question.h"
#include "rpc/recv.h"
#include "rpc/send.h"

void
capnrpc_recv_unknown(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_message_r root)
{
	(void)root;
	capnrpc_send_unimplemented(conn, message);
}

/* The peer let the descriptor in our Resolve go, without a Release. */
static void
release_descriptor(
	struct capnrpc_conn *conn, struct rpc_cap_descriptor_r descriptor)
{
	uint16_t which = rpc_cap_descriptor_which(descriptor);
	struct capnrpc_export *export;
	uint32_t id;

	if (which == RPC_CAP_DESCRIPTOR_SENDER_HOSTED)
		id = rpc_cap_descriptor_get_sender_hosted(descriptor);
	else if (which == RPC_CAP_DESCRIPTOR_SENDER_PROMISE)
		id = rpc_cap_descriptor_get_sender_promise(descriptor);
	else
		return;
	export = capnrpc_export_get(conn, capnrpc_export_of_peer_import(id));
	if (export == NULL)
		capnrpc_conn_protocol_error(conn,
			"Unimplemented Resolve names export %u, which does not "
			"exist",
			id);
	else
		capnrpc_export_release(export, 1);
}

static void
fail_question(struct capnrpc_conn *conn, uint32_t id, const char *reason)
{
	capnrpc_return_exception(conn, capnrpc_question_of_peer_answer(id),
		CAPNRPC_UNIMPLEMENTED, reason, strlen(reason));
}

void
capnrpc_recv_unimplemented(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_message_r root)
{
	struct rpc_message_r ours = rpc_message_get_unimplemented(root);
	struct rpc_resolve_r resolve;

	(void)message;
	switch (rpc_message_which(ours)) {
	case RPC_MESSAGE_RESOLVE:
		resolve = rpc_message_get_resolve(ours);
		if (rpc_resolve_which(resolve) == RPC_RESOLVE_CAP)
			release_descriptor(conn, rpc_resolve_get_cap(resolve));
		break;
	case RPC_MESSAGE_CALL:
		fail_question(conn,
			rpc_call_get_question_id(rpc_message_get_call(ours)),
			"the peer does not implement Call as it was sent");
		break;
	case RPC_MESSAGE_BOOTSTRAP:
		fail_question(conn,
			rpc_bootstrap_get_question_id(
				rpc_message_get_bootstrap(ours)),
			"the peer does not implement Bootstrap");
		break;
	default:
		capnrpc_conn_protocol_error(conn,
			"the peer does not implement message %u, without which "
			"there is no going on",
			rpc_message_which(ours));
		break;
	}
}

/* The peer's last word: no answer to it. */
void
capnrpc_recv_abort(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_message_r root)
{
	struct rpc_exception_r exception = rpc_message_get_abort(root);
	struct capnrpc_text_r reason = rpc_exception_get_reason(exception);

	(void)message;
	capnrpc_conn_lose(conn,
		capnrpc_exception_type_of(
			(uint16_t)rpc_exception_get_type(exception)),
		reason.bytes, reason.n);
}
