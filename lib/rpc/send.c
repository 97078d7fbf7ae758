/* SPDX-License-Identifier: Apache-2.0 */
/* See send.h. Messages with a payload are in send_payload.c. */
#include "config.h"

#include "proto/gen/rpc.capnp.h"
#include "rpc/descriptor.h"
#include "rpc/output.h"
#include "rpc/send.h"

/* Words that hold any message without payload and text: a Disembargo with a
 * path of a few fields is the largest. */
#define SMALL_WORDS 24u

/* A message to fill; when there is none the writes below go nowhere. */
static struct capnrpc_message *
begin(struct capnrpc_conn *conn, struct rpc_message_b *ret_root)
{
	static const struct capnrpc_pointer_b nowhere;
	struct capnrpc_message *message =
		capnrpc_message_new(conn->vat->memory, SMALL_WORDS);

	*ret_root = rpc_message_init(
		message == NULL ? nowhere : capnrpc_message_edit_root(message));
	return message;
}

static int
end(struct capnrpc_conn *conn, struct capnrpc_message *message)
{
	int r = CAPNRPC_ENOMEM;

	if (message != NULL)
		r = capnrpc_output_queue(conn, message);
	capnrpc_message_unref(message);
	return r;
}

/* What the protocol owes must go out. */
static void
end_or_abort(struct capnrpc_conn *conn, struct capnrpc_message *message)
{
	if (end(conn, message) != 0)
		capnrpc_conn_overloaded(conn, "memory");
}

int
capnrpc_send_bootstrap(struct capnrpc_conn *conn,
	struct capnrpc_question *question, const uint8_t *object_id, size_t n)
{
	struct rpc_message_b root;
	struct capnrpc_message *message = begin(conn, &root);
	struct rpc_bootstrap_b bootstrap = rpc_message_init_bootstrap(root);

	rpc_bootstrap_set_question_id(bootstrap, question->id.n);
	if (n > 0)
		capnrpc_pointer_set_text(
			rpc_bootstrap_edit_deprecated_object_id(bootstrap),
			(const char *)object_id, n);
	return end(conn, message);
}

static struct rpc_return_b
begin_return(struct capnrpc_conn *conn, capnrpc_answer_id id,
	struct capnrpc_message **ret_message)
{
	struct rpc_message_b root;
	struct rpc_return_b ret;

	*ret_message = begin(conn, &root);
	ret = rpc_message_init_return(root);
	rpc_return_set_answer_id(ret, id.n);
	rpc_return_set_release_param_caps(ret, false);
	return ret;
}

static void
write_exception(struct rpc_exception_b target,
	const struct capnrpc_exception *exception)
{
	rpc_exception_set_type(target, (uint16_t)exception->type);
	rpc_exception_set_reason(
		target, exception->reason, exception->n_reason);
}

void
capnrpc_send_return_exception(struct capnrpc_conn *conn, capnrpc_answer_id id,
	const struct capnrpc_exception *exception)
{
	struct capnrpc_message *message;
	struct rpc_return_b ret = begin_return(conn, id, &message);

	write_exception(rpc_return_init_exception(ret), exception);
	end_or_abort(conn, message);
}

void
capnrpc_send_return_canceled(struct capnrpc_conn *conn, capnrpc_answer_id id)
{
	struct capnrpc_message *message;

	rpc_return_set_canceled(begin_return(conn, id, &message));
	end_or_abort(conn, message);
}

void
capnrpc_send_return_elsewhere(struct capnrpc_conn *conn, capnrpc_answer_id id)
{
	struct capnrpc_message *message;

	rpc_return_set_results_sent_elsewhere(begin_return(conn, id, &message));
	end_or_abort(conn, message);
}

void
capnrpc_send_return_take(struct capnrpc_conn *conn, capnrpc_answer_id id,
	capnrpc_question_id question)
{
	struct capnrpc_message *message;

	rpc_return_set_take_from_other_question(
		begin_return(conn, id, &message), question.n);
	end_or_abort(conn, message);
}

/* Without the workaround for implementations of before 1.0, which cancelled
 * calls that had not been delivered: ours are always delivered first. */
void
capnrpc_send_finish(
	struct capnrpc_conn *conn, capnrpc_question_id id, bool is_releasing)
{
	struct rpc_message_b root;
	struct capnrpc_message *message = begin(conn, &root);
	struct rpc_finish_b finish = rpc_message_init_finish(root);

	rpc_finish_set_question_id(finish, id.n);
	rpc_finish_set_release_result_caps(finish, is_releasing);
	rpc_finish_set_require_early_cancellation_workaround(finish, false);
	end_or_abort(conn, message);
}

/* From here on the route leads to exactly what is said. */
static void
freeze(struct capnrpc_export *export, struct capnrpc_route *said,
	struct capnrpc_cap *cap)
{
	if (said == NULL)
		capnrpc_route_lead(export->route, cap);
	else
		capnrpc_route_continue(export->route, said);
}

void
capnrpc_send_resolve(struct capnrpc_conn *conn, struct capnrpc_export *export)
{
	struct capnrpc_cap *cap = capnrpc_cap_shortest(export->cap);
	const struct capnrpc_exception *exception = capnrpc_cap_exception(cap);
	struct capnrpc_id_list ids = { NULL, 0, 0 };
	struct capnrpc_route *said = NULL;
	struct rpc_message_b root;
	struct capnrpc_message *message = begin(conn, &root);
	struct rpc_resolve_b resolve = rpc_message_init_resolve(root);
	int r = 0;

	rpc_resolve_set_promise_id(resolve, export->id.n);
	if (exception != NULL) {
		write_exception(rpc_resolve_init_exception(resolve), exception);
	} else {
		r = capnrpc_id_list_reserve(&ids, conn->vat, 1);
		if (r == 0)
			r = capnrpc_descriptor_write(conn,
				rpc_resolve_init_cap(resolve), cap, &ids,
				&said);
	}
	freeze(export, said, cap);
	capnrpc_route_unref(said);
	capnrpc_id_list_clear(&ids, conn->vat);
	end_or_abort(conn, message);
	if (r != 0)
		capnrpc_conn_overloaded(conn, "exports");
}

void
capnrpc_send_release(
	struct capnrpc_conn *conn, capnrpc_import_id id, uint32_t n)
{
	struct rpc_message_b root;
	struct capnrpc_message *message = begin(conn, &root);
	struct rpc_release_b release = rpc_message_init_release(root);

	rpc_release_set_id(release, id.n);
	rpc_release_set_reference_count(release, n);
	end_or_abort(conn, message);
}

static struct rpc_disembargo_context_b
begin_disembargo(struct capnrpc_conn *conn, const struct capnrpc_cap *row,
	struct capnrpc_message **ret_message)
{
	struct rpc_message_b root;
	struct rpc_disembargo_b disembargo;

	*ret_message = begin(conn, &root);
	disembargo = rpc_message_init_disembargo(root);
	capnrpc_target_write(rpc_disembargo_init_target(disembargo), row);
	return rpc_disembargo_edit_context(disembargo);
}

void
capnrpc_send_disembargo(struct capnrpc_conn *conn,
	const struct capnrpc_cap *row, capnrpc_embargo_id id)
{
	struct capnrpc_message *message;

	rpc_disembargo_context_set_sender_loopback(
		begin_disembargo(conn, row, &message), id.n);
	end_or_abort(conn, message);
}

void
capnrpc_send_disembargo_echo(struct capnrpc_conn *conn,
	const struct capnrpc_cap *row, capnrpc_embargo_id id)
{
	struct capnrpc_message *message;

	rpc_disembargo_context_set_receiver_loopback(
		begin_disembargo(conn, row, &message), id.n);
	end_or_abort(conn, message);
}

void
capnrpc_send_unimplemented(
	struct capnrpc_conn *conn, struct capnrpc_message *message)
{
	struct rpc_message_b root;
	struct capnrpc_message *echo = begin(conn, &root);

	capnrpc_message_set_limits(message, NULL);
	capnrpc_struct_set_u16(root.s, 0, RPC_MESSAGE_UNIMPLEMENTED, 0);
	capnrpc_pointer_copy(capnrpc_struct_edit_pointer(root.s, 0),
		capnrpc_message_root(message));
	/* Malformed: dispatch says so, and no half of it goes back. */
	if (capnrpc_message_error(message) != 0)
		capnrpc_message_unref(echo);
	else
		end_or_abort(conn, echo);
}

void
capnrpc_send_abort(struct capnrpc_conn *conn)
{
	struct rpc_message_b root;
	struct capnrpc_message *message = begin(conn, &root);

	write_exception(rpc_message_init_abort(root), &conn->lost->exception);
	if (end(conn, message) != 0)
		capnrpc_output_last_words(conn);
}
