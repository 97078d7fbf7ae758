/* SPDX-License-Identifier: Apache-2.0 */
/* Bootstrap and Call: the peer asks. */
#include "config.h"

#include "cap/call.h"
#include "rpc/answer.h"
#include "rpc/descriptor.h"
#include "rpc/recv.h"
#include "rpc/send.h"
#include "rpc/told.h"

/* A new row for the peer's question id, or NULL: the connection is aborted. */
static struct capnrpc_answer *
new_answer(struct capnrpc_conn *conn, uint32_t wire_id,
	const struct capnrpc_message *message)
{
	capnrpc_answer_id id = capnrpc_answer_of_peer_question(wire_id);
	struct capnrpc_answer *answer;
	int r;

	if (capnrpc_answer_is_open(conn, id)) {
		capnrpc_conn_protocol_error(conn,
			"question %u was asked while it was still open",
			wire_id);
		return NULL;
	}
	r = capnrpc_answer_new(
		conn, id, capnrpc_message_words(message) * 8, &answer);
	if (r != 0) {
		capnrpc_conn_overloaded(conn, "answers");
		return NULL;
	}
	return answer;
}

/* --- Bootstrap --------------------------------------------------------------
 */

/* Answers with a capability (borrowed). */
static void
answer_cap(struct capnrpc_answer *answer, struct capnrpc_cap *cap)
{
	struct capnrpc_call *call = capnrpc_call_new(answer->conn->vat, 0, 0);

	if (call == NULL) {
		capnrpc_promise_break(
			answer->promise, &capnrpc_fault_no_memory);
		return;
	}
	capnrpc_call_set_promise(call, answer->promise);
	capnrpc_pointer_set_cap(capnrpc_call_results(call), cap);
	if (capnrpc_cap_exception(cap) != NULL)
		capnrpc_call_fail_with(call, capnrpc_cap_exception(cap));
	else
		capnrpc_call_return(call);
}

static void
answer_refused(struct capnrpc_answer *answer, const char *reason)
{
	struct capnrpc_cap *broken = capnrpc_cap_new_broken(
		answer->conn->vat, CAPNRPC_FAILED, reason);

	answer_cap(answer, broken);
	capnrpc_cap_unref(broken);
}

/* An object id is a call on whoever restores here. */
static void
answer_restored(struct capnrpc_answer *answer, struct capnrpc_message *message,
	struct capnrpc_pointer_r object_id)
{
	struct capnrpc_conn *conn = answer->conn;
	struct capnrpc_call *call;

	if (conn->restorer == NULL) {
		answer_refused(answer,
			"this vat has one bootstrap capability and no others "
			"by object id");
		return;
	}
	call = capnrpc_call_new(conn->vat, CAPNRPC_RESTORE_INTERFACE, 0);
	if (call == NULL) {
		capnrpc_promise_break(
			answer->promise, &capnrpc_fault_no_memory);
		return;
	}
	capnrpc_call_set_params(call, capnrpc_message_ref(message), object_id);
	capnrpc_call_set_promise(call, answer->promise);
	capnrpc_cap_call(conn->restorer, call);
}

void
capnrpc_recv_bootstrap(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_message_r root)
{
	struct rpc_bootstrap_r bootstrap = rpc_message_get_bootstrap(root);
	struct capnrpc_pointer_r object_id =
		rpc_bootstrap_get_deprecated_object_id(bootstrap);
	struct capnrpc_answer *answer = new_answer(
		conn, rpc_bootstrap_get_question_id(bootstrap), message);

	if (answer == NULL)
		return;
	capnrpc_answer_start(answer);
	if (capnrpc_pointer_kind(object_id) != CAPNRPC_POINTER_NULL)
		answer_restored(answer, message, object_id);
	else if (conn->bootstrap != NULL)
		answer_cap(answer, conn->bootstrap);
	else
		answer_refused(answer, "this vat has no bootstrap capability");
}

/* --- Call -------------------------------------------------------------------
 */

/*
 * The call itself, made of message; NULL: aborted. Its parameters' table is
 * read last, because only then every capability in it has an owner.
 */
static struct capnrpc_call *
new_call(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_call_r header, struct capnrpc_answer *answer)
{
	struct rpc_payload_r params = rpc_call_get_params(header);
	struct capnrpc_call *call =
		capnrpc_call_new(conn->vat, rpc_call_get_interface_id(header),
			rpc_call_get_method_id(header));

	if (call == NULL) {
		capnrpc_conn_overloaded(conn, "memory");
		return NULL;
	}
	capnrpc_call_set_params(call, capnrpc_message_ref(message),
		rpc_payload_get_content(params));
	capnrpc_call_set_promise(call, answer->promise);
	if (capnrpc_cap_table_read(conn, message, params, NULL) != 0 ||
		!capnrpc_recv_is_sound(conn, message, "call")) {
		capnrpc_call_free(call);
		return NULL;
	}
	return call;
}

/* Where results go: false means an arrangement that needs level 3. */
static bool
read_send_results_to(struct rpc_call_r header, bool *ret_is_redirected)
{
	uint16_t which = rpc_call_send_results_to_which(
		rpc_call_get_send_results_to(header));

	*ret_is_redirected = which == RPC_CALL_SEND_RESULTS_TO_YOURSELF;
	return which == RPC_CALL_SEND_RESULTS_TO_CALLER || *ret_is_redirected;
}

/*
 * Whether too many bytes of calls are here without this one. Reading has
 * stopped long before, unless something is awaited that only this peer can
 * send. Then its calls cannot be made to wait: one that runs here may wait for
 * another that the peer makes in the middle of answering it, and neither would
 * ever end.
 */
static bool
is_refused(const struct capnrpc_conn *conn, const struct capnrpc_call *call)
{
	uint64_t n_others = conn->call_bytes - call->promise->answer->n_bytes;

	return n_others / 2 > conn->limits.call_bytes;
}

/* A call that goes round between both sides is stopped by the first to know. */
static void
deliver(struct capnrpc_conn *conn, struct capnrpc_call *call_taken,
	struct capnrpc_route *route)
{
	if (is_refused(conn, call_taken))
		capnrpc_call_break_with(call_taken, CAPNRPC_OVERLOADED,
			"too many bytes of calls are waiting on this "
			"connection");
	else if (capnrpc_told_is_circle(conn, route))
		capnrpc_call_break_with(call_taken, CAPNRPC_FAILED,
			"the call went round between promises of both sides");
	else
		capnrpc_route_call(route, call_taken);
}

static void
commit_call(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_call_r header, struct capnrpc_answer *answer,
	struct capnrpc_route *route)
{
	struct capnrpc_call *call = new_call(conn, message, header, answer);

	if (call == NULL)
		return;
	capnrpc_answer_start(answer);
	deliver(conn, call, route);
}

void
capnrpc_recv_call(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_message_r root)
{
	struct rpc_call_r header = rpc_message_get_call(root);
	struct capnrpc_route *route;
	struct capnrpc_answer *answer;
	bool is_redirected;
	uint32_t n;

	if (!read_send_results_to(header, &is_redirected)) {
		capnrpc_send_unimplemented(conn, message);
		(void)capnrpc_recv_is_sound(conn, message, "call");
		return;
	}
	if (capnrpc_cap_table_count(conn, rpc_call_get_params(header), &n) != 0)
		return;
	if (capnrpc_target_read(conn, rpc_call_get_target(header), &route) !=
		0) {
		if (!conn->is_closed)
			capnrpc_conn_overloaded(conn, "memory");
		return;
	}
	answer = new_answer(conn, rpc_call_get_question_id(header), message);
	if (answer != NULL) {
		answer->is_redirected = is_redirected;
		answer->is_only_pipeline = !is_redirected &&
			rpc_call_get_only_promise_pipeline(header);
		commit_call(conn, message, header, answer, route);
	}
	capnrpc_route_unref(route);
}
