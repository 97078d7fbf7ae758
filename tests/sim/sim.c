/* SPDX-License-Identifier: Apache-2.0 */
/* See sim.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "proto/gen/rpc.capnp.h"
#include "rpc/output.h"
#include "sim/sim.h"

/* --- vats ------------------------------------------------------------------- */

static void *
sim_allocate(void *userdata, size_t n)
{
	struct sim_vat *vat = userdata;

	vat->n_allocations++;
	if (vat->fail_at != 0 &&
		(vat->n_allocations == vat->fail_at ||
			(vat->fail_all_later &&
				vat->n_allocations > vat->fail_at)))
		return NULL;
	vat->n_blocks++;
	return malloc(n);
}

static void
sim_release(void *userdata, void *block, size_t n)
{
	struct sim_vat *vat = userdata;

	(void)n;
	if (block == NULL)
		return;
	vat->n_blocks--;
	free(block);
}

void
sim_vat_init(struct sim_vat *vat)
{
	memset(vat, 0, sizeof(*vat));
	vat->memory.allocate = sim_allocate;
	vat->memory.release = sim_release;
	vat->memory.userdata = vat;
	vat->vat = capnrpc_vat_new(&vat->memory, 42);
	assert_non_null(vat->vat);
}

void
sim_vat_deinit(struct sim_vat *vat)
{
	sim_turns(vat);
	capnrpc_vat_free(vat->vat);
	assert_int_equal(vat->n_blocks, 0);
}

void
sim_turns(struct sim_vat *vat)
{
	while (capnrpc_vat_turn(vat->vat))
		continue;
}

/* --- links ------------------------------------------------------------------ */

void
sim_link_init_limits(struct sim_link *link, struct sim_vat *a,
	struct capnrpc_cap *bootstrap_a, struct sim_vat *b,
	struct capnrpc_cap *bootstrap_b,
	const struct capnrpc_conn_limits *limits_b)
{
	link->ends[0] = capnrpc_conn_new(a->vat, bootstrap_a, NULL);
	link->ends[1] = capnrpc_conn_new(b->vat, bootstrap_b, limits_b);
	assert_non_null(link->ends[0]);
	assert_non_null(link->ends[1]);
}

void
sim_link_init(struct sim_link *link, struct sim_vat *a,
	struct capnrpc_cap *bootstrap_a, struct sim_vat *b,
	struct capnrpc_cap *bootstrap_b)
{
	sim_link_init_limits(link, a, bootstrap_a, b, bootstrap_b, NULL);
}

void
sim_link_deinit(struct sim_link *link)
{
	capnrpc_conn_free(link->ends[0]);
	capnrpc_conn_free(link->ends[1]);
}

/* The first message that waits, read afresh from its bytes; NULL for none. */
static struct capnrpc_message *
first_message(struct capnrpc_conn *conn)
{
	struct capnrpc_bytes piece;
	struct capnrpc_outbound *outbound;
	struct capnrpc_message *message;
	uint8_t *bytes;
	size_t used;

	if (capnrpc_conn_output(conn, &piece, 1) == 0)
		return NULL;
	outbound = capnrpc_container_of(
		conn->outbound.next, struct capnrpc_outbound, link);
	bytes = malloc(outbound->n);
	assert_non_null(bytes);
	capnrpc_message_write(outbound->message, bytes);
	assert_int_equal(
		capnrpc_message_parse(outbound->message->memory, bytes,
			outbound->n, NULL, &message, &used),
		0);
	free(bytes);
	return message;
}

static size_t
describe_target(char *text, size_t n, struct rpc_message_target_r target)
{
	struct rpc_promised_answer_r promised;

	if (rpc_message_target_which(target) ==
		RPC_MESSAGE_TARGET_IMPORTED_CAP)
		return (size_t)snprintf(text, n, "i%u",
			rpc_message_target_get_imported_cap(target));
	promised = rpc_message_target_get_promised_answer(target);
	return (size_t)snprintf(text, n, "q%u.%u",
		rpc_promised_answer_get_question_id(promised),
		rpc_promised_answer_op_list_len(
			rpc_promised_answer_get_transform(promised)));
}

static size_t
describe_cap(char *text, size_t n, struct rpc_cap_descriptor_r cap)
{
	switch (rpc_cap_descriptor_which(cap)) {
	case RPC_CAP_DESCRIPTOR_SENDER_HOSTED:
		return (size_t)snprintf(text, n, " sh%u",
			rpc_cap_descriptor_get_sender_hosted(cap));
	case RPC_CAP_DESCRIPTOR_SENDER_PROMISE:
		return (size_t)snprintf(text, n, " sp%u",
			rpc_cap_descriptor_get_sender_promise(cap));
	case RPC_CAP_DESCRIPTOR_RECEIVER_HOSTED:
		return (size_t)snprintf(text, n, " rh%u",
			rpc_cap_descriptor_get_receiver_hosted(cap));
	case RPC_CAP_DESCRIPTOR_RECEIVER_ANSWER:
		return (size_t)snprintf(text, n, " ra%u",
			rpc_promised_answer_get_question_id(
				rpc_cap_descriptor_get_receiver_answer(cap)));
	default:
		return (size_t)snprintf(text, n, " none");
	}
}

static void
describe_payload(char *text, size_t n, struct rpc_payload_r payload)
{
	struct rpc_cap_descriptor_list_r table =
		rpc_payload_get_cap_table(payload);
	uint32_t i;
	size_t used = 0;

	for (i = 0; i < rpc_cap_descriptor_list_len(table); i++)
		used += describe_cap(text + used, n - used,
			rpc_cap_descriptor_list_at(table, i));
}

static void
describe_call(char *text, size_t n, struct rpc_call_r call)
{
	size_t used = (size_t)snprintf(
		text, n, "call q%u to ", rpc_call_get_question_id(call));

	used += describe_target(
		text + used, n - used, rpc_call_get_target(call));
	if (rpc_call_send_results_to_which(
		    rpc_call_get_send_results_to(call)) ==
		RPC_CALL_SEND_RESULTS_TO_YOURSELF)
		used += (size_t)snprintf(text + used, n - used, " yourself");
	describe_payload(text + used, n - used, rpc_call_get_params(call));
}

static void
describe_return(char *text, size_t n, struct rpc_return_r ret)
{
	static const char *const names[] = { "results", "exception",
		"canceled", "elsewhere", "take", "await" };
	uint16_t which = rpc_return_which(ret);
	size_t used = (size_t)snprintf(text, n, "return q%u %s",
		rpc_return_get_answer_id(ret), names[which]);

	if (which == RPC_RETURN_RESULTS)
		describe_payload(
			text + used, n - used, rpc_return_get_results(ret));
	if (which == RPC_RETURN_TAKE_FROM_OTHER_QUESTION)
		(void)snprintf(text + used, n - used, " q%u",
			rpc_return_get_take_from_other_question(ret));
}

static void
describe_disembargo(char *text, size_t n, struct rpc_disembargo_r disembargo)
{
	struct rpc_disembargo_context_r context =
		rpc_disembargo_get_context(disembargo);
	int is_sender = rpc_disembargo_context_which(context) ==
		RPC_DISEMBARGO_CONTEXT_SENDER_LOOPBACK;
	size_t used = (size_t)snprintf(text, n, "disembargo %s to ",
		is_sender ? "sender" : "receiver");

	describe_target(
		text + used, n - used, rpc_disembargo_get_target(disembargo));
}

static void
describe_resolve(char *text, size_t n, struct rpc_resolve_r resolve)
{
	size_t used = (size_t)snprintf(
		text, n, "resolve e%u", rpc_resolve_get_promise_id(resolve));

	if (rpc_resolve_which(resolve) == RPC_RESOLVE_CAP)
		describe_cap(
			text + used, n - used, rpc_resolve_get_cap(resolve));
	else
		(void)snprintf(text + used, n - used, " exception");
}

static void
describe(char *text, size_t n, struct rpc_message_r m)
{
	switch (rpc_message_which(m)) {
	case RPC_MESSAGE_CALL:
		describe_call(text, n, rpc_message_get_call(m));
		break;
	case RPC_MESSAGE_RETURN:
		describe_return(text, n, rpc_message_get_return(m));
		break;
	case RPC_MESSAGE_DISEMBARGO:
		describe_disembargo(text, n, rpc_message_get_disembargo(m));
		break;
	case RPC_MESSAGE_RESOLVE:
		describe_resolve(text, n, rpc_message_get_resolve(m));
		break;
	case RPC_MESSAGE_FINISH:
		(void)snprintf(text, n, "finish q%u",
			rpc_finish_get_question_id(rpc_message_get_finish(m)));
		break;
	case RPC_MESSAGE_RELEASE:
		(void)snprintf(text, n, "release e%u x%u",
			rpc_release_get_id(rpc_message_get_release(m)),
			rpc_release_get_reference_count(
				rpc_message_get_release(m)));
		break;
	case RPC_MESSAGE_BOOTSTRAP:
		(void)snprintf(text, n, "bootstrap q%u",
			rpc_bootstrap_get_question_id(
				rpc_message_get_bootstrap(m)));
		break;
	case RPC_MESSAGE_ABORT:
		(void)snprintf(text, n, "abort %s",
			rpc_exception_get_reason(rpc_message_get_abort(m))
				.bytes);
		break;
	default:
		(void)snprintf(
			text, n, "message %u", rpc_message_which(m));
		break;
	}
}

const char *
sim_peek(struct sim_link *link, int from)
{
	static char text[1200];
	struct capnrpc_message *message = first_message(link->ends[from]);

	text[0] = '\0';
	if (message == NULL)
		return text;
	describe(text, sizeof(text),
		rpc_message_read(capnrpc_message_root(message)));
	capnrpc_message_unref(message);
	return text;
}

static void
move_first(struct capnrpc_conn *from, struct capnrpc_conn *to)
{
	struct capnrpc_outbound *outbound = capnrpc_container_of(
		from->outbound.next, struct capnrpc_outbound, link);
	size_t n = outbound->n;
	uint8_t *bytes = malloc(n);
	int r;

	assert_non_null(bytes);
	capnrpc_message_write(outbound->message, bytes);
	r = capnrpc_conn_feed(to, bytes, n);
	assert_true(r == 0 || capnrpc_conn_closed(to) != NULL);
	capnrpc_conn_sent(from, n);
	free(bytes);
	capnrpc_conn_step(to);
	capnrpc_conn_check(to);
	capnrpc_conn_check(from);
}

void
sim_deliver(struct sim_link *link, int from, const char *expected)
{
	const char *found = sim_peek(link, from);

	if (strncmp(found, expected, strlen(expected)) != 0)
		fail_msg("expected \"%s\", found \"%s\"", expected, found);
	move_first(link->ends[from], link->ends[1 - from]);
}

static int
settle_once(struct sim_link *link)
{
	struct capnrpc_bytes piece;
	int moved = 0;
	int from;

	for (from = 0; from < 2; from++) {
		while (capnrpc_vat_turn(link->ends[from]->vat))
			moved = 1;
		if (capnrpc_conn_output(link->ends[from], &piece, 1) == 0)
			continue;
		if (getenv("SIM_TRACE") != NULL)
			printf("%d -> %s\n", from, sim_peek(link, from));
		move_first(link->ends[from], link->ends[1 - from]);
		moved = 1;
	}
	return moved;
}

void
sim_settle(struct sim_link *links, size_t n_links)
{
	int moved = 1;
	size_t i;

	while (moved) {
		moved = 0;
		for (i = 0; i < n_links; i++)
			moved |= settle_once(&links[i]);
	}
}

void
sim_inject(struct sim_link *link, int to, const void *bytes, size_t n)
{
	int r = capnrpc_conn_feed(link->ends[to], bytes, n);

	assert_true(r == 0 || capnrpc_conn_closed(link->ends[to]) != NULL);
	while (capnrpc_conn_step(link->ends[to]))
		capnrpc_conn_check(link->ends[to]);
}

/* --- objects ---------------------------------------------------------------- */

static void
on_cancel(void *userdata)
{
	struct sim_object *object = userdata;

	object->n_cancelled++;
}

static void
object_call(void *userdata, struct capnrpc_call *call)
{
	struct sim_object *object = userdata;
	struct capnrpc_struct_r params =
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
	const struct capnrpc_struct_size size = { 1, 1 };
	struct capnrpc_struct_b results;

	switch (capnrpc_call_method_id(call)) {
	case SIM_LOG:
		assert_true(object->n_log < 64);
		object->log[object->n_log++] =
			capnrpc_struct_get_u32(params, 0, 0);
		capnrpc_call_return(call);
		break;
	case SIM_ECHO:
		results = capnrpc_pointer_init_struct(
			capnrpc_call_results(call), size);
		capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, 0),
			capnrpc_pointer_borrow_cap(
				capnrpc_struct_get_pointer(params, 0)));
		capnrpc_call_return(call);
		break;
	case SIM_HOLD:
		assert_true(object->n_held < 16);
		capnrpc_call_on_cancel(call, on_cancel, object);
		object->held[object->n_held++] = call;
		break;
	default:
		capnrpc_call_fail(call, CAPNRPC_FAILED, "asked to fail");
		break;
	}
}

static void
object_release(void *userdata)
{
	struct sim_object *object = userdata;

	object->is_released = 1;
}

static const struct capnrpc_object_ops object_ops = {
	.call = object_call,
	.release = object_release,
};

void
sim_object_init(struct sim_object *object, struct sim_vat *vat)
{
	memset(object, 0, sizeof(*object));
	object->cap = capnrpc_cap_new_object(vat->vat, &object_ops, object);
	assert_non_null(object->cap);
}

void
sim_object_deinit(struct sim_object *object)
{
	while (object->n_held > 0)
		sim_answer(object, NULL);
	object->cap = capnrpc_cap_unref(object->cap);
}

void
sim_answer(struct sim_object *object, struct capnrpc_cap *cap)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct capnrpc_call *call;
	struct capnrpc_struct_b results;

	assert_true(object->n_held > 0);
	call = object->held[0];
	object->n_held--;
	memmove(object->held, object->held + 1,
		object->n_held * sizeof(object->held[0]));
	results =
		capnrpc_pointer_init_struct(capnrpc_call_results(call), size);
	capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, 0), cap);
	capnrpc_call_return(call);
}

struct capnrpc_promise *
sim_call(struct capnrpc_cap *cap, uint16_t method, uint32_t number,
	struct capnrpc_cap *argument)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct capnrpc_request *request =
		capnrpc_request_new(cap, SIM_INTERFACE, method);
	struct capnrpc_struct_b params;
	struct capnrpc_promise *promise;

	assert_non_null(request);
	params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), size);
	capnrpc_struct_set_u32(params, 0, number, 0);
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(params, 0), argument);
	promise = capnrpc_request_send(request);
	assert_non_null(promise);
	return promise;
}

static struct capnrpc_promise *logged[256];
static size_t n_logged;

void
sim_log(struct capnrpc_cap *cap, uint32_t number)
{
	assert_true(n_logged < 256);
	logged[n_logged++] = sim_call(cap, SIM_LOG, number, NULL);
}

void
sim_forget(void)
{
	while (n_logged > 0)
		capnrpc_promise_unref(logged[--n_logged]);
}

struct capnrpc_cap *
sim_field(struct capnrpc_promise *promise)
{
	static const uint16_t path[] = { 0 };

	return capnrpc_promise_pipeline(promise, path, 1);
}
