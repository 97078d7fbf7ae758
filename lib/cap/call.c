/* SPDX-License-Identifier: Apache-2.0 */
/* See call.h. */
#include "config.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cap/call.h"
#include "cap/object.h"
#include "cap/promise.h"
#include "cap/promised.h"

struct capnrpc_call *
capnrpc_call_new(
	struct capnrpc_vat *vat, uint64_t interface_id, uint16_t method_id)
{
	struct capnrpc_call *call = capnrpc_vat_allocate(vat, sizeof(*call));

	if (call == NULL)
		return NULL;
	call->vat = vat;
	call->interface_id = interface_id;
	call->method_id = method_id;
	capnrpc_link_init(&call->turn.link);
	capnrpc_link_init(&call->cancel_turn.link);
	return call;
}

void
capnrpc_call_free(struct capnrpc_call *call)
{
	if (call->is_streaming)
		capnrpc_object_stream_ended(call);
	capnrpc_turn_cancel(&call->turn);
	capnrpc_turn_cancel(&call->cancel_turn);
	capnrpc_cap_unref(call->target);
	capnrpc_cap_unref(call->early);
	capnrpc_message_unref(call->params);
	capnrpc_message_unref(call->results);
	if (call->promise != NULL)
		capnrpc_promise_abandon(call->promise);
	capnrpc_vat_release(call->vat, call, sizeof(*call));
}

void
capnrpc_call_set_params(struct capnrpc_call *call,
	struct capnrpc_message *params_taken, struct capnrpc_pointer_r content)
{
	call->params = params_taken;
	call->content = content;
}

static void
source_cancel(struct capnrpc_promise *promise)
{
	capnrpc_call_cancel(promise->source_object);
}

static struct capnrpc_cap *
source_pipeline(struct capnrpc_promise *promise, const uint16_t *path, size_t n)
{
	const struct capnrpc_call *call = promise->source_object;

	if (call->early == NULL || n != call->n_early_path)
		return NULL;
	if (n > 0 && memcmp(path, call->early_path, n * sizeof(path[0])) != 0)
		return NULL;
	return capnrpc_cap_ref(call->early);
}

/* A held call waits for the results that its target is in. */
static struct capnrpc_promise *
source_awaits(const struct capnrpc_promise *promise)
{
	const struct capnrpc_call *call = promise->source_object;

	return call->holder == NULL ? NULL : call->holder->results;
}

static const struct capnrpc_source_ops source_ops = {
	.cancel = source_cancel,
	.pipeline = source_pipeline,
	.awaits = source_awaits,
};

void
capnrpc_call_set_pipeline(struct capnrpc_call *call, const uint16_t *path,
	size_t n, struct capnrpc_cap *cap)
{
	assert(call->early == NULL && n <= CAPNRPC_EARLY_PATH_MAX);
	call->early = capnrpc_cap_ref(cap);
	if (n > 0)
		memcpy(call->early_path, path, n * sizeof(path[0]));
	call->n_early_path = n;
	capnrpc_promise_set_source(call->promise, &source_ops, call);
}

void
capnrpc_call_set_promise(
	struct capnrpc_call *call, struct capnrpc_promise *promise)
{
	assert(call->promise == NULL);
	call->promise = capnrpc_promise_produce(promise);
	capnrpc_promise_set_source(promise, &source_ops, call);
}

struct capnrpc_promise *
capnrpc_call_take_promise(struct capnrpc_call *call)
{
	struct capnrpc_promise *promise = call->promise;

	call->promise = NULL;
	capnrpc_promise_set_source(promise, NULL, NULL);
	return promise;
}

void
capnrpc_call_break(struct capnrpc_call *call_taken, struct capnrpc_fault *fault)
{
	struct capnrpc_promise *promise = capnrpc_call_take_promise(call_taken);

	if (call_taken->is_streaming)
		capnrpc_object_stream_broke(call_taken, fault);
	capnrpc_promise_break(promise, fault);
	capnrpc_promise_produced(promise);
	capnrpc_call_free(call_taken);
}

void
capnrpc_call_break_with(struct capnrpc_call *call_taken,
	enum capnrpc_exception_type type, const char *reason)
{
	struct capnrpc_fault *fault = capnrpc_fault_new(
		call_taken->vat, type, reason, strlen(reason));

	capnrpc_call_break(call_taken, fault);
	capnrpc_fault_unref(fault);
}

static void
drop_delivery(struct capnrpc_turn *turn)
{
	capnrpc_call_free(
		capnrpc_container_of(turn, struct capnrpc_call, turn));
}

void
capnrpc_call_deliver(struct capnrpc_call *call_taken,
	struct capnrpc_cap *target, void (*run)(struct capnrpc_turn *turn))
{
	struct capnrpc_cap *before = call_taken->target;

	call_taken->target = capnrpc_cap_ref(target);
	capnrpc_cap_unref(before);
	call_taken->holder = NULL;
	call_taken->turn.run = run;
	call_taken->turn.drop = drop_delivery;
	capnrpc_vat_queue(call_taken->vat, &call_taken->turn);
}

static void
run_cancel(struct capnrpc_turn *turn)
{
	struct capnrpc_call *call =
		capnrpc_container_of(turn, struct capnrpc_call, cancel_turn);

	if (call->on_cancel != NULL)
		call->on_cancel(call->on_cancel_userdata);
}

/*
 * A call that waits in the turn queue is delivered all the same, and its
 * object hears of the cancellation behind it: peers of before 1.0 rely on
 * that (Finish.requireEarlyCancellationWorkaround).
 */
void
capnrpc_call_cancel(struct capnrpc_call *call)
{
	if (call->is_cancelled)
		return;
	call->is_cancelled = true;
	if (call->holder != NULL) {
		capnrpc_promised_let_go(call->holder, call);
		capnrpc_call_free(call);
		return;
	}
	call->cancel_turn.run = run_cancel;
	if (capnrpc_link_is_empty(&call->cancel_turn.link))
		capnrpc_vat_queue(call->vat, &call->cancel_turn);
}

/* --- the object's side -------------------------------------------------- */

uint64_t
capnrpc_call_interface_id(const struct capnrpc_call *call)
{
	return call->interface_id;
}

uint16_t
capnrpc_call_method_id(const struct capnrpc_call *call)
{
	return call->method_id;
}

struct capnrpc_pointer_r
capnrpc_call_params(struct capnrpc_call *call)
{
	return call->content;
}

void
capnrpc_call_release_params(struct capnrpc_call *call)
{
	memset(&call->content, 0, sizeof(call->content));
	call->params = capnrpc_message_unref(call->params);
}

struct capnrpc_pointer_b
capnrpc_call_results(struct capnrpc_call *call)
{
	static const struct capnrpc_pointer_b sink;

	if (call->results == NULL) {
		call->results =
			capnrpc_message_new_content(call->vat->memory, 0);
		if (call->results == NULL)
			return sink;
		capnrpc_message_set_cap_hooks(
			call->results, &capnrpc_cap_hooks);
	}
	return capnrpc_message_edit_content(call->results);
}

/* The message is handed over whole, so that it can be sent as it is. */
void
capnrpc_call_return(struct capnrpc_call *call_taken)
{
	struct capnrpc_promise *promise;
	struct capnrpc_message *results;

	(void)capnrpc_call_results(call_taken);
	results = call_taken->results;
	if (results == NULL || capnrpc_message_error(results) != 0) {
		capnrpc_call_break(call_taken, &capnrpc_fault_no_memory);
		return;
	}
	call_taken->results = NULL;
	promise = capnrpc_call_take_promise(call_taken);
	capnrpc_promise_fulfil(
		promise, results, capnrpc_message_content(results));
	capnrpc_promise_produced(promise);
	capnrpc_call_free(call_taken);
}

void
capnrpc_call_fail(struct capnrpc_call *call_taken,
	enum capnrpc_exception_type type, const char *format, ...)
{
	char text[CAPNRPC_REASON_MAX + 1];
	va_list arguments;

	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	capnrpc_call_break_with(call_taken, type, text);
}

void
capnrpc_call_on_cancel(struct capnrpc_call *call,
	void (*on_cancel)(void *userdata), void *userdata)
{
	call->on_cancel = on_cancel;
	call->on_cancel_userdata = userdata;
	if (call->is_cancelled &&
		capnrpc_link_is_empty(&call->cancel_turn.link))
		capnrpc_vat_queue(call->vat, &call->cancel_turn);
}
