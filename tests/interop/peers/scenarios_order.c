/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Order: calls made through one reference arrive in the order in which they
 * were made, however the path to the object shortens meanwhile. Calls go out
 * in three groups: at once, after a pause, and after the reference settled.
 */
#include <stdlib.h>
#include <string.h>

#include "tests/interop/peers/scenario.h"

#define MANY 50u
#define N_GROUPS 3u

struct calls {
	struct capnrpc_promise *promises[N_GROUPS * MANY];
	uint32_t n;
};

static void
send_next(struct calls *calls, struct capnrpc_cap *peer)
{
	for (uint32_t i = 0; i < MANY; i++)
		calls->promises[calls->n++] =
			send_request(interop_peer_next_request(peer, NULL));
}

static void
send_callbacks(struct calls *calls, struct capnrpc_cap *callback)
{
	for (uint32_t i = 0; i < MANY; i++) {
		calls->promises[calls->n] =
			send_request(callback_request(callback, calls->n, ""));
		calls->n++;
	}
}

static void
note_settled(void *userdata, const struct capnrpc_exception *exception)
{
	bool *is_settled = userdata;

	(void)exception;
	*is_settled = true;
}

/* Becomes true when cap, a promise, has turned into another. */
static bool *
watch(struct setting *setting, struct capnrpc_cap *cap)
{
	bool *is_settled = keep(setting, sizeof(*is_settled));

	if (capnrpc_cap_watch(cap, note_settled, is_settled) != 0)
		abort();
	return is_settled;
}

static bool
is_true(struct setting *setting, void *userdata)
{
	const bool *claim = userdata;

	(void)setting;
	return *claim;
}

static void
send_groups(struct setting *setting, struct calls *calls,
	struct capnrpc_cap *cap,
	void (*send)(struct calls *calls, struct capnrpc_cap *cap))
{
	bool *is_settled = watch(setting, cap);

	calls->n = 0;
	send(calls, cap);
	pause_for(setting, 20);
	send(calls, cap);
	eventually(setting, is_true, is_settled);
	send(calls, cap);
}

static void
check_next(struct setting *setting, struct calls *calls)
{
	bool are_in_order = true;

	for (uint32_t i = 0; i < calls->n; i++) {
		await(setting, calls->promises[i]);
		are_in_order = are_in_order &&
			interop_peer_next_results_get_number(
				interop_peer_next_results(
					calls->promises[i])) == i;
		capnrpc_promise_unref(calls->promises[i]);
	}
	CHECK(setting, are_in_order);
}

static void
check_callbacks(
	struct setting *setting, struct calls *calls, const struct seen *seen)
{
	for (uint32_t i = 0; i < calls->n; i++) {
		await(setting, calls->promises[i]);
		CHECK(setting,
			interop_reply_get_reply(interop_callback_call_results(
				calls->promises[i])) == i + 1);
		capnrpc_promise_unref(calls->promises[i]);
	}
	CHECK(setting, seen->n_calls == calls->n);
	CHECK(setting, seen->are_in_order);
}

static void
calls_in_order(struct setting *setting)
{
	struct capnrpc_cap *peer = fresh(setting, "order");
	struct calls calls;

	send_groups(setting, &calls, peer, send_next);
	check_next(setting, &calls);
	capnrpc_cap_unref(peer);
}

static void
promise_keeps_order(struct setting *setting)
{
	struct interop_peer_child_promise_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_child_promise_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *child;
	struct calls calls;

	interop_peer_child_promise_params_set_name(params, "promised", 8);
	interop_peer_child_promise_params_set_delay_ms(params, 100);
	promise = send_request(request);
	child = interop_peer_child_promise_pipeline_peer(promise);
	send_groups(setting, &calls, child, send_next);
	check_next(setting, &calls);
	capnrpc_cap_unref(child);
	capnrpc_promise_unref(promise);
}

static void
promise_breaks(struct setting *setting)
{
	struct interop_peer_promise_fails_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_promise_fails_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *child;

	interop_peer_promise_fails_params_set_delay_ms(params, 50);
	promise = send_request(request);
	child = interop_peer_promise_fails_pipeline_peer(promise);
	call_fails(setting, interop_peer_name_request(child, NULL),
		CAPNRPC_FAILED, "broken on request");
	call_fails(setting, interop_peer_name_request(child, NULL),
		CAPNRPC_FAILED, "broken on request");
	capnrpc_cap_unref(child);
	capnrpc_promise_unref(promise);
}

/* Peer.identityLater; the caller owns what will come back. */
static struct capnrpc_cap *
identity_later(struct setting *setting, struct capnrpc_cap *callback_taken,
	uint32_t delay_ms)
{
	struct interop_peer_identity_later_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_identity_later_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *back;

	interop_peer_identity_later_params_set_callback(params, callback_taken);
	capnrpc_cap_unref(callback_taken);
	interop_peer_identity_later_params_set_delay_ms(params, delay_ms);
	promise = send_request(request);
	back = interop_peer_identity_later_pipeline_callback(promise);
	capnrpc_promise_unref(promise);
	return back;
}

static struct capnrpc_cap *
identity(struct setting *setting, struct capnrpc_cap *callback_taken)
{
	struct interop_peer_identity_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_identity_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *back;

	interop_peer_identity_params_set_callback(params, callback_taken);
	capnrpc_cap_unref(callback_taken);
	promise = send_request(request);
	back = interop_peer_identity_pipeline_callback(promise);
	capnrpc_promise_unref(promise);
	return back;
}

/* Our own object comes back: what was called the long way is not overtaken. */
static void
comes_back(struct setting *setting, struct capnrpc_cap *back_taken,
	const struct seen *seen)
{
	struct calls calls;

	send_groups(setting, &calls, back_taken, send_callbacks);
	check_callbacks(setting, &calls, seen);
	capnrpc_cap_unref(back_taken);
	pause_for(setting, 30);
}

static void
own_back_at_once(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *back =
		identity(setting, callback_new(setting, &seen));

	comes_back(setting, back, seen);
}

static void
own_back_later(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *back =
		identity_later(setting, callback_new(setting, &seen), 100);

	comes_back(setting, back, seen);
}

static void
own_back_twice(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *back =
		identity_later(setting, callback_new(setting, &seen), 60);

	comes_back(setting, identity_later(setting, back, 30), seen);
}

/* A promise of ours, given away before it is kept. */
static void
promise_of_ours(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *callback = callback_new(setting, &seen);
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	struct interop_peer_call_back_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_call_back_request(setting->peer, &params);
	struct capnrpc_promise *promise;

	if (capnrpc_cap_new_promise(
		    loop_vat(setting->loop), &promised, &resolver) != 0)
		abort();
	interop_peer_call_back_params_set_callback(params, promised);
	capnrpc_cap_unref(promised);
	interop_peer_call_back_params_set_n(params, MANY);
	promise = send_request(request);
	pause_for(setting, 50);
	CHECK(setting, seen->n_calls == 0);
	capnrpc_resolver_fulfil(resolver, callback);
	capnrpc_cap_unref(callback);
	await(setting, promise);
	CHECK(setting,
		interop_peer_call_back_results_get_are_in_order(
			interop_peer_call_back_results(promise)));
	CHECK(setting, seen->n_calls == MANY && seen->are_in_order);
	capnrpc_promise_unref(promise);
	pause_for(setting, 30);
}

/* The peer's own object, through a promise of ours, back to the peer. */
static void
theirs_goes_back(struct setting *setting)
{
	struct capnrpc_cap *theirs = fresh(setting, "theirs");
	struct capnrpc_cap *promised, *back;
	struct capnrpc_resolver *resolver;
	struct calls calls = { .n = 0 };
	bool *is_settled;

	if (capnrpc_cap_new_promise(
		    loop_vat(setting->loop), &promised, &resolver) != 0)
		abort();
	back = identity(setting, promised);
	is_settled = watch(setting, back);
	send_next(&calls, back);
	pause_for(setting, 20);
	capnrpc_resolver_fulfil(resolver, theirs);
	send_next(&calls, back);
	eventually(setting, is_true, is_settled);
	send_next(&calls, back);
	check_next(setting, &calls);
	capnrpc_cap_unref(back);
	capnrpc_cap_unref(theirs);
}

const struct scenario order_scenarios[] = {
	{ "calls arrive in order", calls_in_order },
	{ "order holds while a promise resolves", promise_keeps_order },
	{ "a promise that breaks", promise_breaks },
	{ "our own object back at once", own_back_at_once },
	{ "our own object back later: embargo", own_back_later },
	{ "our own object back twice: embargoes", own_back_twice },
	{ "a promise of ours, kept later", promise_of_ours },
	{ "the peer's own object, there and back", theirs_goes_back },
	{ NULL, NULL },
};
