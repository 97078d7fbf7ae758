/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Call and Return: the messages with a payload.
 *
 * What was built here (parameters of a request, results of an object) has its
 * content in a message that leaves room for a root pointer: the header is
 * added behind it and the content moved under it without a copy. What was
 * received for another connection is copied into a message of its own, which
 * checks it once more on the way.
 */
#include "config.h"

#include "cap/promise.h"
#include "proto/gen/rpc.capnp.h"
#include "rpc/descriptor.h"
#include "rpc/output.h"
#include "rpc/send.h"

/* Words of any header: Message, Call, target, a short path, Payload, and a
 * table of a few capabilities. */
#define HEADER_WORDS 40u

/*
 * The message that content goes out in: its own, when it was built here and
 * nobody else holds it, else a copy. Errors: CAPNRPC_ENOMEM; CAPNRPC_EPROTOCOL
 * when what was received turns out to be malformed.
 */
static int
message_for(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct capnrpc_pointer_r content, struct capnrpc_message **ret_message)
{
	struct capnrpc_message *copy;
	int r = 0;

	if (message->n_refs == 1 && capnrpc_message_is_building(message)) {
		*ret_message = capnrpc_message_ref(message);
		return 0;
	}
	copy = capnrpc_message_new_content(conn->vat->memory,
		(size_t)capnrpc_message_words(message) + HEADER_WORDS);
	if (copy == NULL)
		return CAPNRPC_ENOMEM;
	capnrpc_message_set_cap_hooks(copy, &capnrpc_cap_hooks);
	capnrpc_message_set_limits(message, NULL);
	capnrpc_pointer_copy(capnrpc_message_edit_content(copy), content);
	if (capnrpc_message_error(copy) != 0)
		r = CAPNRPC_ENOMEM;
	else if (capnrpc_message_error(message) != 0)
		r = CAPNRPC_EPROTOCOL;
	if (r != 0)
		capnrpc_message_unref(copy);
	else
		*ret_message = copy;
	return r;
}

/* Puts the content where the payload wants it, and writes its table. */
static int
write_payload(struct capnrpc_conn *conn, struct capnrpc_message *message,
	struct rpc_payload_b payload, struct capnrpc_id_list *ids,
	struct capnrpc_route **routes)
{
	capnrpc_pointer_move(rpc_payload_edit_content(payload),
		capnrpc_message_edit_content(message));
	return capnrpc_cap_table_write(conn, message, payload, ids, routes);
}

static int
write_call(struct capnrpc_conn *conn, struct capnrpc_question *question,
	struct capnrpc_cap *row, const struct capnrpc_call *call,
	struct capnrpc_message *message)
{
	struct rpc_call_b header = rpc_message_init_call(
		rpc_message_init(capnrpc_message_edit_root(message)));

	rpc_call_set_question_id(header, question->id.n);
	rpc_call_set_interface_id(header, call->interface_id);
	rpc_call_set_method_id(header, call->method_id);
	if (question->is_tail)
		rpc_call_send_results_to_set_yourself(
			rpc_call_edit_send_results_to(header));
	capnrpc_target_write(rpc_call_init_target(header), row);
	return write_payload(conn, message, rpc_call_init_params(header),
		&question->params, NULL);
}

int
capnrpc_send_call(struct capnrpc_conn *conn, struct capnrpc_question *question,
	struct capnrpc_cap *row, struct capnrpc_call *call)
{
	struct capnrpc_message *message;
	int r;

	if (conn->output_bytes > conn->limits.output_bytes)
		return CAPNRPC_ELIMIT;
	r = message_for(conn, call->params, call->content, &message);
	if (r != 0)
		return r;
	r = write_call(conn, question, row, call, message);
	if (r == 0) {
		capnrpc_message_drop_caps(message);
		r = capnrpc_output_queue(conn, message);
	}
	if (r == 0)
		capnrpc_exports_sent(conn, &question->params);
	else
		capnrpc_exports_release(conn, &question->params);
	capnrpc_message_unref(message);
	return r;
}

static int
write_return(struct capnrpc_conn *conn, struct capnrpc_answer *answer,
	struct capnrpc_message *message, struct rpc_payload_b *ret_payload)
{
	struct rpc_return_b ret = rpc_message_init_return(
		rpc_message_init(capnrpc_message_edit_root(message)));

	rpc_return_set_answer_id(ret, answer->id.n);
	rpc_return_set_release_param_caps(ret, false);
	rpc_return_set_no_finish_needed(
		ret, capnrpc_message_n_caps(message) == 0);
	*ret_payload = rpc_return_init_results(ret);
	return write_payload(
		conn, message, *ret_payload, &answer->results, answer->routes);
}

/*
 * The answer keeps its results until the Finish, because calls may still be
 * pipelined on them: from now on they are the ones in the message sent.
 */
static void
keep_results(struct capnrpc_promise *promise, struct capnrpc_message *message,
	struct rpc_payload_b payload)
{
	struct capnrpc_message *before = promise->message;

	promise->message = capnrpc_message_ref(message);
	promise->content =
		capnrpc_pointer_reader(rpc_payload_edit_content(payload));
	capnrpc_message_unref(before);
}

int
capnrpc_send_return_results(
	struct capnrpc_conn *conn, struct capnrpc_answer *answer)
{
	struct capnrpc_promise *promise = answer->promise;
	struct rpc_payload_b payload;
	struct capnrpc_message *message;
	int r = message_for(conn, promise->message, promise->content, &message);

	if (r != 0)
		return r;
	answer->n_routes = capnrpc_message_n_caps(message);
	r = capnrpc_routes_new(conn->vat, answer->n_routes, &answer->routes);
	if (r == 0)
		r = write_return(conn, answer, message, &payload);
	if (r == 0)
		r = capnrpc_output_queue(conn, message);
	if (r == 0)
		keep_results(promise, message, payload);
	else
		capnrpc_exports_release(conn, &answer->results);
	capnrpc_message_unref(message);
	return r;
}
