/* SPDX-License-Identifier: Apache-2.0 */
/* Return: the peer answers. */
#include "config.h"

#include "cap/fault.h"
#include "rpc/answer.h"
#include "rpc/descriptor.h"
#include "rpc/export.h"
#include "rpc/question.h"
#include "rpc/recv.h"

/* Why results are not taken from a question that was pipelined on them. */
#define CIRCLE_TEXT "the call waits for its own results"

enum capnrpc_exception_type
capnrpc_exception_type_of(uint16_t wire)
{
	return wire > CAPNRPC_UNIMPLEMENTED ? CAPNRPC_FAILED
					    : (enum capnrpc_exception_type)wire;
}

static void
take_exception(struct capnrpc_question *question,
	enum capnrpc_exception_type type, const char *reason, size_t n_reason)
{
	question->fault =
		capnrpc_fault_new(question->conn->vat, type, reason, n_reason);
}

/* Brings the results into the row; false: aborted. */
static bool
take_results(struct capnrpc_question *question, struct capnrpc_message *message,
	struct rpc_payload_r payload)
{
	struct capnrpc_conn *conn = question->conn;
	uint32_t n;
	int r = capnrpc_cap_table_count(conn, payload, &n);

	if (r == 0)
		r = capnrpc_routes_new(conn->vat, n, &question->routes);
	if (r != 0) {
		if (r == CAPNRPC_ENOMEM)
			capnrpc_conn_overloaded(conn, "memory");
		return false;
	}
	question->n_routes = n;
	question->message = capnrpc_message_ref(message);
	question->content = rpc_payload_get_content(payload);
	return capnrpc_cap_table_read(
		       conn, message, payload, question->routes) == 0;
}

/* The results are those of a question the peer asked us for this purpose. */
static bool
take_from_other(struct capnrpc_question *question, uint32_t wire_id)
{
	struct capnrpc_answer *other = capnrpc_answer_get(
		question->conn, capnrpc_answer_of_peer_question(wire_id));

	if (other == NULL || !other->is_redirected || other->is_taken) {
		capnrpc_conn_protocol_error(question->conn,
			"takeFromOtherQuestion names question %u, which is not "
			"one to take results from",
			wire_id);
		return false;
	}
	other->is_taken = true;
	if (capnrpc_question_is_behind(question, other->promise)) {
		take_exception(question, CAPNRPC_FAILED, CIRCLE_TEXT,
			sizeof(CIRCLE_TEXT) - 1);
		capnrpc_promise_give_up(other->promise, question->fault);
	} else {
		question->redirect = other;
		other->taken_by = question;
	}
	return true;
}

static bool
refuse(struct capnrpc_question *question, const char *what)
{
	capnrpc_conn_protocol_error(question->conn,
		"Return of question %u says %s, which does not fit the "
		"question",
		question->id.n, what);
	return false;
}

/* The answer to a question whose results nobody wants any more: its table is
 * not ours to keep, the Finish has released it. */
static bool
take_unwanted(struct capnrpc_question *question, struct rpc_return_r ret)
{
	uint16_t which = rpc_return_which(ret);
	struct capnrpc_answer *other;

	if (which != RPC_RETURN_TAKE_FROM_OTHER_QUESTION)
		return true;
	other = capnrpc_answer_get(question->conn,
		capnrpc_answer_of_peer_question(
			rpc_return_get_take_from_other_question(ret)));
	if (other != NULL)
		other->is_taken = true;
	return true;
}

/* A tail call of ours: the results stay in the peer's vat. */
static bool
take_tail(struct capnrpc_question *question, struct rpc_return_r ret)
{
	uint16_t which = rpc_return_which(ret);

	if (which != RPC_RETURN_RESULTS_SENT_ELSEWHERE &&
		which != RPC_RETURN_CANCELED)
		return refuse(question,
			"something else than "
			"resultsSentElsewhere");
	return true;
}

static bool
take_answer(struct capnrpc_question *question, struct capnrpc_message *message,
	struct rpc_return_r ret)
{
	struct capnrpc_text_r reason;
	struct rpc_exception_r exception;

	switch (rpc_return_which(ret)) {
	case RPC_RETURN_RESULTS:
		return take_results(
			question, message, rpc_return_get_results(ret));
	case RPC_RETURN_EXCEPTION:
		exception = rpc_return_get_exception(ret);
		reason = rpc_exception_get_reason(exception);
		take_exception(question,
			capnrpc_exception_type_of(
				(uint16_t)rpc_exception_get_type(exception)),
			reason.bytes, reason.n);
		return true;
	case RPC_RETURN_TAKE_FROM_OTHER_QUESTION:
		return take_from_other(
			question, rpc_return_get_take_from_other_question(ret));
	case RPC_RETURN_CANCELED:
		return refuse(question, "canceled");
	case RPC_RETURN_RESULTS_SENT_ELSEWHERE:
		return refuse(question, "resultsSentElsewhere");
	default:
		return refuse(question, "something unknown");
	}
}

static bool
take_return(struct capnrpc_question *question, struct capnrpc_message *message,
	struct rpc_return_r ret)
{
	if (question->state == CAPNRPC_QUESTION_CANCELLED)
		return take_unwanted(question, ret);
	if (question->is_tail)
		return take_tail(question, ret);
	return take_answer(question, message, ret);
}

/* The question a Return is for, or NULL: aborted. */
static struct capnrpc_question *
question_of(struct capnrpc_conn *conn, uint32_t wire_id)
{
	struct capnrpc_question *question = capnrpc_question_get(
		conn, capnrpc_question_of_peer_answer(wire_id));

	if (question == NULL) {
		capnrpc_conn_protocol_error(conn,
			"Return of question %u, which was never asked",
			wire_id);
		return NULL;
	}
	if (question->state != CAPNRPC_QUESTION_WAITING &&
		question->state != CAPNRPC_QUESTION_CANCELLED) {
		capnrpc_conn_protocol_error(
			conn, "second Return of question %u", wire_id);
		return NULL;
	}
	return question;
}

/* What it carried belongs to nobody else: given back either way (rule 9). */
static void
release_params(struct capnrpc_question *question, bool is_releasing)
{
	if (is_releasing)
		capnrpc_exports_release(question->conn, &question->params);
	else
		capnrpc_id_list_clear(&question->params, question->conn->vat);
}

void
capnrpc_recv_return(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_message_r root)
{
	struct rpc_return_r ret = rpc_message_get_return(root);
	struct capnrpc_question *question =
		question_of(conn, rpc_return_get_answer_id(ret));
	bool is_releasing = rpc_return_get_release_param_caps(ret);
	bool is_last = rpc_return_get_no_finish_needed(ret);

	if (question == NULL || !take_return(question, message, ret) ||
		!capnrpc_recv_is_sound(conn, message, "return"))
		return;
	release_params(question, is_releasing);
	capnrpc_question_returned(question, !is_last);
}

void
capnrpc_return_exception(struct capnrpc_conn *conn, capnrpc_question_id id,
	enum capnrpc_exception_type type, const char *reason, size_t n_reason)
{
	struct capnrpc_question *question = question_of(conn, id.n);

	if (question == NULL)
		return;
	if (question->state == CAPNRPC_QUESTION_WAITING && !question->is_tail)
		take_exception(question, type, reason, n_reason);
	release_params(question, true);
	capnrpc_question_returned(question, true);
}
