/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Making calls: a request is a call whose parameters are still being written.
 * They are written into the very message that may later go out: the RPC layer
 * only adds its header to it.
 */
#include "config.h"

#include "cap/call.h"
#include "cap/promise.h"
#include "cap/redirect.h"

/* A call by another name, so that a request cannot be answered by mistake. */
struct capnrpc_request {
	struct capnrpc_call call;
};

static struct capnrpc_request *
request_of(struct capnrpc_call *call)
{
	return capnrpc_container_of(call, struct capnrpc_request, call);
}

struct capnrpc_request *
capnrpc_request_new(
	struct capnrpc_cap *cap, uint64_t interface_id, uint16_t method_id)
{
	struct capnrpc_vat *vat = cap->vat;
	struct capnrpc_call *call =
		capnrpc_call_new(vat, interface_id, method_id);
	struct capnrpc_message *params;

	if (call == NULL)
		return NULL;
	params = capnrpc_message_new_content(vat->memory, 0);
	if (params == NULL) {
		capnrpc_call_free(call);
		return NULL;
	}
	capnrpc_message_set_cap_hooks(params, &capnrpc_cap_hooks);
	capnrpc_call_set_params(call, params, capnrpc_message_content(params));
	call->target = capnrpc_cap_ref(cap);
	return request_of(call);
}

struct capnrpc_pointer_b
capnrpc_request_params(struct capnrpc_request *request)
{
	return capnrpc_message_edit_content(request->call.params);
}

size_t
capnrpc_request_bytes(const struct capnrpc_request *request)
{
	return (size_t)capnrpc_message_words(request->call.params) * 8;
}

struct capnrpc_request *
capnrpc_request_free(struct capnrpc_request *request)
{
	if (request != NULL)
		capnrpc_call_free(&request->call);
	return NULL;
}

/* Sends a call that has its promise; parameters that did not fit fail it. */
static void
send_call(struct capnrpc_call *call)
{
	struct capnrpc_cap *target = call->target;

	call->target = NULL;
	if (capnrpc_message_error(call->params) != 0)
		capnrpc_call_break(call, &capnrpc_fault_no_memory);
	else
		capnrpc_cap_call(target, call);
	capnrpc_cap_unref(target);
}

struct capnrpc_promise *
capnrpc_request_send(struct capnrpc_request *request_taken)
{
	struct capnrpc_call *call = &request_taken->call;
	struct capnrpc_promise *promise = capnrpc_promise_new(call->vat);

	if (promise == NULL) {
		capnrpc_call_free(call);
		return NULL;
	}
	capnrpc_call_set_promise(call, promise);
	send_call(call);
	return promise;
}

/*
 * The request's call becomes the producer of the first call's results: where
 * the target is the caller's own, the RPC layer makes a true tail call of it.
 */
void
capnrpc_call_tail(
	struct capnrpc_call *call_taken, struct capnrpc_request *request_taken)
{
	struct capnrpc_call *call = &request_taken->call;
	struct capnrpc_promise *promise = capnrpc_call_take_promise(call_taken);

	capnrpc_call_set_promise(call, promise);
	capnrpc_promise_produced(promise);
	capnrpc_call_free(call_taken);
	if (promise->n_consumers == 0)
		capnrpc_call_free(call);
	else
		send_call(call);
}

void
capnrpc_call_follow(
	struct capnrpc_call *call_taken, struct capnrpc_promise *promise_taken)
{
	struct capnrpc_promise *promise = capnrpc_call_take_promise(call_taken);

	if (promise->n_consumers > 0)
		capnrpc_promise_redirect(promise, promise_taken);
	capnrpc_promise_unref(promise_taken);
	capnrpc_promise_produced(promise);
	capnrpc_call_free(call_taken);
}
