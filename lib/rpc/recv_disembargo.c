/* SPDX-License-Identifier: Apache-2.0 */
/* Disembargo: the peer asks for, or sends, the echo along a path. */
#include "config.h"

#include "rpc/descriptor.h"
#include "rpc/recv.h"
#include "rpc/remote.h"
#include "rpc/send.h"
#include "rpc/told.h"

/*
 * The echo goes to exactly what the entry was said to be (rule 7). Calls that
 * came along the same route before are in the output already, so it follows
 * them by itself.
 */
static void
echo(struct capnrpc_conn *conn, struct capnrpc_route *route,
	capnrpc_embargo_id id)
{
	struct capnrpc_route *end = capnrpc_route_end(route);

	if (capnrpc_cap_is_row_of(end->cap, conn))
		capnrpc_send_disembargo_echo(conn, end->cap, id);
	else
		capnrpc_conn_protocol_error(conn,
			"Disembargo (senderLoopback %u) of something that does "
			"not lead back to its sender",
			id.n);
}

static void
recv_sender_loopback(struct capnrpc_conn *conn,
	struct rpc_message_target_r target, uint32_t id)
{
	struct capnrpc_route *route;
	int r = capnrpc_target_read(conn, target, &route);

	if (r == CAPNRPC_ENOMEM)
		capnrpc_conn_overloaded(conn, "memory");
	if (r != 0)
		return;
	echo(conn, route, (capnrpc_embargo_id){ id });
	capnrpc_route_unref(route);
}

static void
recv_receiver_loopback(struct capnrpc_conn *conn, uint32_t id)
{
	struct capnrpc_embargo *embargo =
		capnrpc_slots_get(&conn->embargoes, id);

	if (embargo == NULL)
		capnrpc_conn_protocol_error(conn,
			"Disembargo (receiverLoopback) of embargo %u, which "
			"is not in force",
			id);
	else
		capnrpc_embargo_lifted(embargo);
}

void
capnrpc_recv_disembargo(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_message_r root)
{
	struct rpc_disembargo_r disembargo = rpc_message_get_disembargo(root);
	struct rpc_disembargo_context_r context =
		rpc_disembargo_get_context(disembargo);

	switch (rpc_disembargo_context_which(context)) {
	case RPC_DISEMBARGO_CONTEXT_SENDER_LOOPBACK:
		recv_sender_loopback(conn,
			rpc_disembargo_get_target(disembargo),
			rpc_disembargo_context_get_sender_loopback(context));
		break;
	case RPC_DISEMBARGO_CONTEXT_RECEIVER_LOOPBACK:
		recv_receiver_loopback(conn,
			rpc_disembargo_context_get_receiver_loopback(context));
		break;
	default:
		capnrpc_send_unimplemented(conn, message);
		break;
	}
}
