/* SPDX-License-Identifier: Apache-2.0 */
/* See remote.h. */
#include "config.h"

#include "cap/call.h"
#include "cap/promised.h"
#include "rpc/answer.h"
#include "rpc/export.h"
#include "rpc/import.h"
#include "rpc/pipelined.h"
#include "rpc/remote.h"
#include "rpc/send.h"

bool
capnrpc_cap_is_row_of(
	const struct capnrpc_cap *cap, const struct capnrpc_conn *conn)
{
	const struct capnrpc_import *import = capnrpc_import_of(cap);
	const struct capnrpc_pipelined *pipelined = capnrpc_pipelined_of(cap);

	if (import != NULL)
		return import->conn == conn;
	return pipelined != NULL && pipelined->question != NULL &&
		pipelined->question->conn == conn;
}

struct capnrpc_cap *
capnrpc_cap_row_on(struct capnrpc_cap *cap, const struct capnrpc_conn *conn)
{
	struct capnrpc_promised *promised;

	cap = capnrpc_cap_shortest(cap);
	promised = capnrpc_promised_of(cap);
	if (promised != NULL) {
		if (promised->state != CAPNRPC_PROMISED_FORWARDING)
			return NULL;
		cap = promised->target;
	}
	return capnrpc_cap_is_row_of(cap, conn) ? cap : NULL;
}

/*
 * The peer asked for what it has itself: it is told to take the results from
 * our question to it (rule 10), and nothing of them comes here.
 */
static bool
can_be_tail(const struct capnrpc_conn *conn, const struct capnrpc_call *call)
{
	const struct capnrpc_answer *answer = call->promise->answer;

	return answer != NULL && answer->conn == conn &&
		answer->state == CAPNRPC_ANSWER_RUNNING &&
		!answer->is_redirected && !answer->is_only_pipeline;
}

static void
refuse(struct capnrpc_call *call, struct capnrpc_conn *conn, int error)
{
	if (conn->is_closed)
		capnrpc_call_break(call, conn->lost);
	else if (error == CAPNRPC_ENOMEM)
		capnrpc_call_break(call, &capnrpc_fault_no_memory);
	else if (error == CAPNRPC_EPROTOCOL)
		capnrpc_call_break_with(
			call, CAPNRPC_FAILED, "the parameters are malformed");
	else
		capnrpc_call_break_with(call, CAPNRPC_OVERLOADED,
			"a limit of the connection that the call should have "
			"gone over is reached");
}

void
capnrpc_row_call(struct capnrpc_conn *conn, struct capnrpc_cap *row,
	struct capnrpc_call *call_taken)
{
	bool is_tail = can_be_tail(conn, call_taken);
	struct capnrpc_answer *answer = call_taken->promise->answer;
	struct capnrpc_question *question;
	int r = conn->is_closed ? CAPNRPC_ECLOSED : 0;

	if (r == 0)
		r = capnrpc_question_new(conn, NULL, &question);
	if (r != 0) {
		refuse(call_taken, conn, r);
		return;
	}
	question->is_tail = is_tail;
	r = capnrpc_send_call(conn, question, row, call_taken);
	if (r != 0) {
		capnrpc_question_undo(question);
		refuse(call_taken, conn, r);
		return;
	}
	if (capnrpc_pipelined_of(row) != NULL)
		capnrpc_question_depend(
			question, capnrpc_pipelined_of(row)->question);
	question->promise = capnrpc_call_take_promise(call_taken);
	if (is_tail)
		capnrpc_answer_forwarded(answer, question->id);
	capnrpc_question_sent(question);
	if (is_tail)
		capnrpc_exports_forwarded(conn, question->promise);
	capnrpc_call_free(call_taken);
}
