/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which handler takes which message. A message that is not in the table, also
 * one from a newer protocol, goes back as Unimplemented (rule 11).
 */
#include "config.h"

#include "rpc/recv.h"

struct handler {
	const char *name;
	capnrpc_recv_function *receive;
	/* Its handler looks whether it is sound, before what is in its payload
	 * goes to somebody who may find fault with that. */
	bool has_payload;
};

static const struct handler handlers[] = {
	[RPC_MESSAGE_UNIMPLEMENTED] = { "unimplemented",
		capnrpc_recv_unimplemented, false },
	[RPC_MESSAGE_ABORT] = { "abort", capnrpc_recv_abort, false },
	[RPC_MESSAGE_CALL] = { "call", capnrpc_recv_call, true },
	[RPC_MESSAGE_RETURN] = { "return", capnrpc_recv_return, true },
	[RPC_MESSAGE_FINISH] = { "finish", capnrpc_recv_finish, false },
	[RPC_MESSAGE_RESOLVE] = { "resolve", capnrpc_recv_resolve, false },
	[RPC_MESSAGE_RELEASE] = { "release", capnrpc_recv_release, false },
	[RPC_MESSAGE_OBSOLETE_SAVE] = { "obsoleteSave", capnrpc_recv_unknown,
		false },
	[RPC_MESSAGE_BOOTSTRAP] = { "bootstrap", capnrpc_recv_bootstrap,
		false },
	[RPC_MESSAGE_OBSOLETE_DELETE] = { "obsoleteDelete",
		capnrpc_recv_unknown, false },
	[RPC_MESSAGE_PROVIDE] = { "provide", capnrpc_recv_unknown, false },
	[RPC_MESSAGE_ACCEPT] = { "accept", capnrpc_recv_unknown, false },
	[RPC_MESSAGE_JOIN] = { "join", capnrpc_recv_unknown, false },
	[RPC_MESSAGE_DISEMBARGO] = { "disembargo", capnrpc_recv_disembargo,
		false },
	[RPC_MESSAGE_THIRD_PARTY_ANSWER] = { "thirdPartyAnswer",
		capnrpc_recv_unknown, false },
};

#define N_HANDLERS (sizeof(handlers) / sizeof(handlers[0]))

bool
capnrpc_recv_is_sound(struct capnrpc_conn *conn,
	const struct capnrpc_message *message, const char *name)
{
	int error = capnrpc_message_error(message);

	if (error != 0 && !conn->is_closed)
		capnrpc_conn_protocol_error(conn, "malformed %s: %s", name,
			capnrpc_strerror(error));
	return !conn->is_closed;
}

void
capnrpc_dispatch(struct capnrpc_conn *conn, struct capnrpc_message *message)
{
	struct capnrpc_pointer_r pointer = capnrpc_message_root(message);
	struct rpc_message_r root = rpc_message_read(pointer);
	uint16_t which = rpc_message_which(root);

	if (capnrpc_pointer_kind(pointer) != CAPNRPC_POINTER_STRUCT) {
		capnrpc_conn_protocol_error(
			conn, "message whose root is not a struct");
		return;
	}
	if (which >= N_HANDLERS) {
		capnrpc_recv_unknown(conn, message, root);
		(void)capnrpc_recv_is_sound(conn, message, "unknown message");
		return;
	}
	handlers[which].receive(conn, message, root);
	if (!handlers[which].has_payload)
		(void)capnrpc_recv_is_sound(
			conn, message, handlers[which].name);
}
