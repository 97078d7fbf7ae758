/* SPDX-License-Identifier: Apache-2.0 */
/* What all scenarios need. */
#include "tests/interop/peers/scenario.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* How often a claim is looked at until it holds, 10 ms apart. */
#define N_TRIES 300

void
check_failed(
	struct setting *setting, const char *file, int line, const char *claim)
{
	setting->has_failed = true;
	printf("# %s:%d: %s\n", file, line, claim);
}

struct kept {
	struct kept *next;
	max_align_t bytes[];
};

void *
keep(struct setting *setting, size_t n)
{
	struct kept *kept = calloc(1, sizeof(*kept) + n);

	if (kept == NULL)
		abort();
	kept->next = setting->kept;
	setting->kept = kept;
	return kept->bytes;
}

void
forget_kept(struct setting *setting)
{
	while (setting->kept != NULL) {
		struct kept *kept = setting->kept;

		setting->kept = kept->next;
		free(kept);
	}
}

struct capnrpc_promise *
send_request(struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise = NULL;

	if (request_taken != NULL)
		promise = capnrpc_request_send(request_taken);
	if (promise == NULL)
		abort();
	return promise;
}

static void
set_done(void *userdata, struct capnrpc_promise *promise)
{
	bool *is_done = userdata;

	(void)promise;
	*is_done = true;
}

void
await(struct setting *setting, struct capnrpc_promise *promise)
{
	bool is_done = false;

	if (capnrpc_promise_state(promise) != CAPNRPC_PENDING)
		return;
	capnrpc_promise_on_done(promise, set_done, &is_done);
	loop_run(setting->loop, &is_done);
}

struct capnrpc_promise *
call(struct setting *setting, struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise = send_request(request_taken);

	await(setting, promise);
	CHECK(setting, capnrpc_promise_state(promise) == CAPNRPC_DONE);
	if (capnrpc_promise_state(promise) == CAPNRPC_BROKEN)
		printf("# %s\n", capnrpc_promise_exception(promise)->reason);
	return promise;
}

void
call_fails(struct setting *setting, struct capnrpc_request *request_taken,
	enum capnrpc_exception_type type, const char *text)
{
	struct capnrpc_promise *promise = send_request(request_taken);
	const struct capnrpc_exception *exception;

	await(setting, promise);
	exception = capnrpc_promise_exception(promise);
	CHECK(setting, exception != NULL);
	if (exception != NULL) {
		CHECK(setting, exception->type == type);
		CHECK(setting, strstr(exception->reason, text) != NULL);
	}
	capnrpc_promise_unref(promise);
}

static void
set_true(void *userdata)
{
	*(bool *)userdata = true;
}

void
pause_for(struct setting *setting, unsigned int ms)
{
	bool is_over = false;

	loop_after(setting->loop, ms, set_true, &is_over);
	loop_run(setting->loop, &is_over);
}

void
eventually(struct setting *setting,
	bool (*claim)(struct setting *setting, void *userdata), void *userdata)
{
	for (unsigned int i = 0; i < N_TRIES; i++) {
		if (claim(setting, userdata))
			return;
		pause_for(setting, 10);
	}
	check_failed(setting, __FILE__, __LINE__, "what never happened");
}

struct capnrpc_cap *
fresh(struct setting *setting, const char *name)
{
	struct interop_peer_child_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_child_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *child;

	if (request == NULL)
		abort();
	interop_peer_child_params_set_name(params, name, strlen(name));
	promise = send_request(request);
	child = interop_peer_child_pipeline_peer(promise);
	capnrpc_promise_unref(promise);
	return child;
}

/* --- our own object ----------------------------------------------------- */

static void
see(void *object, struct interop_callback_call_params_r params,
	struct capnrpc_call *call_taken)
{
	struct seen *seen = object;
	uint32_t seq = interop_callback_call_params_get_seq(params);

	seen->are_in_order = seen->are_in_order && seq == seen->n_calls;
	seen->n_calls++;
	snprintf(seen->last_text, sizeof(seen->last_text), "%s",
		interop_callback_call_params_get_text(params).bytes);
	interop_reply_set_reply(
		interop_callback_call_answer(call_taken), seq + 1);
	capnrpc_call_return(call_taken);
}

static void
callback_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct interop_callback_server methods = { .call = see };

	interop_callback_dispatch(&methods, object, call_taken);
}

static void
callback_release(void *object)
{
	struct seen *seen = object;

	seen->is_alive = false;
}

static const struct capnrpc_object_ops callback_ops = {
	.call = callback_call,
	.release = callback_release,
};

struct capnrpc_cap *
callback_new(struct setting *setting, struct seen **ret_seen)
{
	struct seen *seen = keep(setting, sizeof(*seen));
	struct capnrpc_cap *callback = capnrpc_cap_new_object(
		loop_vat(setting->loop), &callback_ops, seen);

	if (callback == NULL)
		abort();
	seen->is_alive = seen->are_in_order = true;
	*ret_seen = seen;
	return callback;
}

struct capnrpc_request *
callback_request(struct capnrpc_cap *callback, uint32_t seq, const char *text)
{
	struct interop_callback_call_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_callback_call_request(callback, &params);

	if (request == NULL)
		abort();
	interop_callback_call_params_set_seq(params, seq);
	interop_callback_call_params_set_text(params, text, strlen(text));
	return request;
}
