/* SPDX-License-Identifier: Apache-2.0 */
/* Resolve: a promise of the peer's is known. */
#include "config.h"

#include "cap/broken.h"
#include "rpc/descriptor.h"
#include "rpc/import.h"
#include "rpc/recv.h"
#include "rpc/send.h"

/* What the message says, as new references; false: aborted, or not known. */
static bool
read_resolution(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_resolve_r resolve, struct capnrpc_told *ret_told)
{
	struct rpc_exception_r exception;
	struct capnrpc_text_r reason;
	struct capnrpc_fault *fault;
	int r;

	if (rpc_resolve_which(resolve) == RPC_RESOLVE_CAP) {
		r = capnrpc_descriptor_read(
			conn, rpc_resolve_get_cap(resolve), ret_told);
		if (r != 0 && r != CAPNRPC_EPROTOCOL)
			capnrpc_conn_overloaded(conn, "imports");
		return r == 0;
	}
	if (rpc_resolve_which(resolve) != RPC_RESOLVE_EXCEPTION) {
		capnrpc_send_unimplemented(conn, message);
		return false;
	}
	exception = rpc_resolve_get_exception(resolve);
	reason = rpc_exception_get_reason(exception);
	fault = capnrpc_fault_new(conn->vat,
		capnrpc_exception_type_of(
			(uint16_t)rpc_exception_get_type(exception)),
		reason.bytes, reason.n);
	ret_told->cap = capnrpc_broken_new(conn->vat, fault);
	ret_told->route = NULL;
	capnrpc_fault_unref(fault);
	return true;
}

/*
 * A promise that was released here while its Resolve was under way is no
 * error: what the Resolve brought is simply let go again.
 */
static void
resolve_import(
	struct capnrpc_conn *conn, uint32_t id, const struct capnrpc_told *told)
{
	struct capnrpc_import *import =
		capnrpc_import_get(conn, capnrpc_import_of_peer_export(id));

	if (told->cap == NULL)
		capnrpc_conn_protocol_error(
			conn, "Resolve of promise %u to nothing", id);
	else if (import == NULL)
		return;
	else if (!import->is_promise)
		capnrpc_conn_protocol_error(conn,
			"Resolve of export %u, which is not a promise", id);
	else if (import->was_told)
		capnrpc_conn_protocol_error(
			conn, "second Resolve of promise %u", id);
	else
		capnrpc_import_resolved(import, told);
}

void
capnrpc_recv_resolve(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_message_r root)
{
	struct rpc_resolve_r resolve = rpc_message_get_resolve(root);
	struct capnrpc_told told = { NULL, NULL };

	if (!read_resolution(conn, message, resolve, &told))
		return;
	resolve_import(conn, rpc_resolve_get_promise_id(resolve), &told);
	capnrpc_cap_unref(told.cap);
	capnrpc_route_unref(told.route);
}
