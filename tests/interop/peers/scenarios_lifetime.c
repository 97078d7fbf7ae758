/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lifetimes: what is let go is released at the other end, what is cancelled
 * stops, and a connection that ends takes nothing else with it.
 */
#include <stdlib.h>
#include <string.h>

#include "tests/interop/peers/scenario.h"

struct counted {
	uint32_t n_peers;
	uint32_t n_cancelled;
};

static struct counted
count(struct setting *setting)
{
	struct capnrpc_promise *promise =
		call(setting, interop_peer_counts_request(setting->peer, NULL));
	struct interop_peer_counts_results_r results =
		interop_peer_counts_results(promise);
	struct counted counted = {
		interop_peer_counts_results_get_n_peers(results),
		interop_peer_counts_results_get_n_cancelled(results),
	};

	capnrpc_promise_unref(promise);
	return counted;
}

static bool
has_peers(struct setting *setting, void *n_expected)
{
	return count(setting).n_peers == *(uint32_t *)n_expected;
}

static bool
has_cancelled(struct setting *setting, void *n_expected)
{
	return count(setting).n_cancelled == *(uint32_t *)n_expected;
}

static bool
is_gone(struct setting *setting, void *seen)
{
	(void)setting;
	return !((struct seen *)seen)->is_alive;
}

static void
make_children(struct setting *setting, struct capnrpc_cap *peer, uint32_t n,
	struct capnrpc_promise **ret_promise)
{
	struct interop_peer_children_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_children_request(peer, &params);

	interop_peer_children_params_set_n(params, n);
	*ret_promise = call(setting, request);
}

static void
results_are_released(struct setting *setting)
{
	uint32_t n_before;
	struct capnrpc_promise *promise;

	/* What the scenario before has dropped takes a moment. */
	pause_for(setting, 50);
	n_before = count(setting).n_peers;
	make_children(setting, setting->peer, 100, &promise);
	CHECK(setting, count(setting).n_peers == n_before + 100);
	capnrpc_promise_unref(promise);
	eventually(setting, has_peers, &n_before);
}

static void
unused_answers_are_released(struct setting *setting)
{
	uint32_t n_before = count(setting).n_peers;

	for (unsigned int i = 0; i < 50; i++)
		capnrpc_cap_unref(fresh(setting, "unused"));
	eventually(setting, has_peers, &n_before);
}

static void
hold(struct setting *setting, struct capnrpc_cap *peer,
	struct capnrpc_cap *callback_taken)
{
	struct interop_peer_hold_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_hold_request(peer, &params);

	interop_peer_hold_params_set_callback(params, callback_taken);
	capnrpc_cap_unref(callback_taken);
	capnrpc_promise_unref(call(setting, request));
}

static struct capnrpc_request *
call_held_request(struct capnrpc_cap *peer, uint32_t seq)
{
	struct interop_peer_call_held_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_call_held_request(peer, &params);

	interop_peer_call_held_params_set_seq(params, seq);
	interop_peer_call_held_params_set_text(params, "held", 4);
	return request;
}

static void
held_until_dropped(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *peer = fresh(setting, "holder");

	hold(setting, peer, callback_new(setting, &seen));
	pause_for(setting, 30);
	CHECK(setting, seen->is_alive);
	capnrpc_promise_unref(call(setting, call_held_request(peer, 0)));
	CHECK(setting, strcmp(seen->last_text, "held") == 0);
	capnrpc_promise_unref(
		call(setting, interop_peer_drop_request(peer, NULL)));
	eventually(setting, is_gone, seen);
	call_fails(setting, call_held_request(peer, 0), CAPNRPC_FAILED,
		"nothing is held");
	capnrpc_cap_unref(peer);
}

static void
same_capability_twice(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *callback = callback_new(setting, &seen);
	struct capnrpc_cap *one = fresh(setting, "one");
	struct capnrpc_cap *two = fresh(setting, "two");

	hold(setting, one, capnrpc_cap_ref(callback));
	hold(setting, two, callback);
	capnrpc_promise_unref(
		call(setting, interop_peer_drop_request(one, NULL)));
	pause_for(setting, 30);
	CHECK(setting, seen->is_alive);
	capnrpc_promise_unref(call(setting, call_held_request(two, 0)));
	capnrpc_promise_unref(
		call(setting, interop_peer_drop_request(two, NULL)));
	eventually(setting, is_gone, seen);
	capnrpc_cap_unref(one);
	capnrpc_cap_unref(two);
}

static void
cancelled(struct setting *setting)
{
	uint32_t n_expected = count(setting).n_cancelled + 1;
	struct capnrpc_promise *promise =
		send_request(interop_peer_never_request(setting->peer, NULL));

	pause_for(setting, 30);
	capnrpc_promise_unref(promise);
	eventually(setting, has_cancelled, &n_expected);
}

static void
lost_connection_cancels(struct setting *setting)
{
	struct counted before = count(setting);
	uint32_t n_expected = before.n_cancelled + 1;
	struct capnrpc_cap *peer = setting->connect_again(setting);
	struct capnrpc_promise *children, *never;

	make_children(setting, peer, 10, &children);
	never = send_request(interop_peer_never_request(peer, NULL));
	pause_for(setting, 30);
	loop_disconnect_after(setting->loop, 1);
	await(setting, never);
	CHECK(setting, capnrpc_promise_exception(never) != NULL);
	CHECK(setting,
		capnrpc_promise_exception(never)->type == CAPNRPC_DISCONNECTED);
	call_fails(setting, interop_peer_name_request(peer, NULL),
		CAPNRPC_DISCONNECTED, "");
	capnrpc_promise_unref(never);
	capnrpc_promise_unref(children);
	capnrpc_cap_unref(peer);
	eventually(setting, has_cancelled, &n_expected);
	eventually(setting, has_peers, &before.n_peers);
}

static void
between_two_connections(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *peer = setting->connect_again(setting);

	hold(setting, setting->peer, callback_new(setting, &seen));
	for (uint32_t i = 0; i < 20; i++) {
		struct capnrpc_promise *promise =
			call(setting, call_held_request(peer, i));

		CHECK(setting,
			interop_reply_get_reply(interop_peer_call_held_results(
				promise)) == i + 1);
		capnrpc_promise_unref(promise);
	}
	CHECK(setting, seen->n_calls == 20 && seen->are_in_order);
	capnrpc_promise_unref(
		call(setting, interop_peer_drop_request(setting->peer, NULL)));
	eventually(setting, is_gone, seen);
	capnrpc_cap_unref(peer);
	loop_disconnect_after(setting->loop, 1);
}

const struct scenario lifetime_scenarios[] = {
	{ "results are released", results_are_released },
	{ "unused answers are released", unused_answers_are_released },
	{ "a held capability lives until it is dropped", held_until_dropped },
	{ "one capability sent twice", same_capability_twice },
	{ "a cancelled call stops", cancelled },
	{ "a lost connection cancels its calls", lost_connection_cancels },
	{ "a capability between two connections", between_two_connections },
	{ NULL, NULL },
};
