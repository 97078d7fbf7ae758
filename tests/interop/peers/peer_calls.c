/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Each call in flight is a row of its group; the group answers when the last
 * one is done, or with the first exception.
 */
#include "tests/interop/peers/peer_calls.h"

#include <stdbool.h>
#include <stdlib.h>

#include "tests/interop/interop.capnp.h"

struct group;

struct row {
	struct group *group;
	uint32_t seq;
	struct capnrpc_promise *promise; /* NULL before it is sent */
};

struct group {
	struct capnrpc_call *call; /* NULL once answered */
	struct capnrpc_cap *callback; /* of callBack */
	uint32_t n;
	uint32_t n_sent;
	uint32_t n_answered;
	bool are_in_order;
	void (*finish)(struct group *group);
	struct row rows[];
};

static struct group *
group_new(struct capnrpc_call *call, uint32_t n,
	void (*finish)(struct group *group))
{
	struct group *group =
		calloc(1, sizeof(*group) + n * sizeof(group->rows[0]));

	if (group == NULL)
		abort();
	group->call = call;
	group->n = n;
	group->finish = finish;
	group->are_in_order = true;
	for (uint32_t i = 0; i < n; i++) {
		group->rows[i].group = group;
		group->rows[i].seq = i;
	}
	return group;
}

static void
group_free(struct group *group)
{
	for (uint32_t i = 0; i < group->n; i++)
		capnrpc_promise_unref(group->rows[i].promise);
	capnrpc_cap_unref(group->callback);
	free(group);
}

static struct capnrpc_request *
callback_request(
	struct capnrpc_cap *callback, uint32_t seq, struct capnrpc_text_r text)
{
	struct capnrpc_request *request = capnrpc_request_new(
		callback, INTEROP_CALLBACK_ID, INTEROP_CALLBACK_CALL);
	struct interop_callback_call_params_b params;

	if (request == NULL)
		abort();
	params = interop_callback_call_params_init(
		capnrpc_request_params(request));
	interop_callback_call_params_set_seq(params, seq);
	interop_callback_call_params_set_text(params, text.bytes, text.n);
	return request;
}

static uint32_t
reply_of(struct capnrpc_promise *promise)
{
	return interop_reply_get_reply(
		interop_reply_read(capnrpc_promise_results(promise)));
}

static void on_reply(void *userdata, struct capnrpc_promise *promise);

static void
send_row(struct row *row, struct capnrpc_cap *callback,
	struct capnrpc_text_r text)
{
	row->promise = capnrpc_request_send(
		callback_request(callback, row->seq, text));
	if (row->promise == NULL)
		abort();
	capnrpc_promise_on_done(row->promise, on_reply, row);
	row->group->n_sent++;
}

static void
on_reply(void *userdata, struct capnrpc_promise *promise)
{
	struct row *row = userdata;
	struct group *group = row->group;
	struct capnrpc_text_r no_text = { "", 0 };

	if (capnrpc_promise_state(promise) == CAPNRPC_BROKEN) {
		capnrpc_call_fail_with(
			group->call, capnrpc_promise_exception(promise));
		group_free(group);
		return;
	}
	group->are_in_order = group->are_in_order &&
		group->n_answered == row->seq &&
		reply_of(promise) == row->seq + 1;
	group->n_answered++;
	if (group->n_sent < group->n)
		send_row(&group->rows[group->n_sent], group->callback, no_text);
	if (group->n_answered < group->n)
		return;
	group->finish(group);
	group_free(group);
}

/* --- callBack ----------------------------------------------------------- */

static void
finish_call_back(struct group *group)
{
	struct interop_peer_call_back_results_b results =
		interop_peer_call_back_results_init(
			capnrpc_call_results(group->call));

	interop_peer_call_back_results_set_n_called(results, group->n_sent);
	interop_peer_call_back_results_set_are_in_order(
		results, group->are_in_order);
	capnrpc_call_return(group->call);
}

static void
fail_null(struct capnrpc_call *call_taken)
{
	capnrpc_call_fail(call_taken, CAPNRPC_FAILED, "the callback is null");
}

void
peer_call_back(struct capnrpc_call *call_taken)
{
	struct interop_peer_call_back_params_r params =
		interop_peer_call_back_params_read(
			capnrpc_call_params(call_taken));
	struct capnrpc_cap *callback =
		interop_peer_call_back_params_get_callback(params);
	uint32_t n = interop_peer_call_back_params_get_n(params);
	uint32_t window = interop_peer_call_back_params_get_window(params);
	struct capnrpc_text_r no_text = { "", 0 };
	struct group *group;

	if (callback == NULL) {
		fail_null(call_taken);
		return;
	}
	group = group_new(call_taken, n, finish_call_back);
	group->callback = capnrpc_cap_ref(callback);
	if (window == 0 || window > n)
		window = n;
	for (uint32_t i = 0; i < window; i++)
		send_row(&group->rows[i], callback, no_text);
	if (n == 0) {
		finish_call_back(group);
		group_free(group);
	}
}

/* --- callEach ----------------------------------------------------------- */

static void
finish_call_each(struct group *group)
{
	struct capnrpc_uint32_list_b replies =
		interop_peer_call_each_results_init_replies(
			interop_peer_call_each_results_init(
				capnrpc_call_results(group->call)),
			group->n);

	for (uint32_t i = 0; i < group->n; i++)
		capnrpc_uint32_list_set(
			replies, i, reply_of(group->rows[i].promise));
	capnrpc_call_return(group->call);
}

void
peer_call_each(struct capnrpc_call *call_taken)
{
	struct interop_peer_call_each_params_r params =
		interop_peer_call_each_params_read(
			capnrpc_call_params(call_taken));
	struct capnrpc_cap_list_r callbacks =
		interop_peer_call_each_params_get_callbacks(params);
	struct group *group = group_new(
		call_taken, capnrpc_cap_list_len(callbacks), finish_call_each);

	for (uint32_t i = 0; i < capnrpc_cap_list_len(callbacks); i++) {
		struct capnrpc_cap *callback =
			capnrpc_cap_list_at(callbacks, i);

		if (callback == NULL) {
			fail_null(call_taken);
			group_free(group);
			return;
		}
		send_row(&group->rows[i], callback,
			interop_peer_call_each_params_get_text(params));
	}
	if (group->n == 0) {
		finish_call_each(group);
		group_free(group);
	}
}

/* --- tail and callHeld -------------------------------------------------- */

void
peer_tail(struct capnrpc_call *call_taken)
{
	struct interop_peer_tail_params_r params =
		interop_peer_tail_params_read(capnrpc_call_params(call_taken));
	struct capnrpc_cap *callback =
		interop_peer_tail_params_get_callback(params);

	if (callback == NULL)
		fail_null(call_taken);
	else
		capnrpc_call_tail(call_taken,
			callback_request(callback,
				interop_peer_tail_params_get_seq(params),
				interop_peer_tail_params_get_text(params)));
}

static void
finish_call_held(struct group *group)
{
	interop_reply_set_reply(
		interop_reply_init(capnrpc_call_results(group->call)),
		reply_of(group->rows[0].promise));
	capnrpc_call_return(group->call);
}

void
peer_call_held(struct capnrpc_cap *held, struct capnrpc_call *call_taken)
{
	struct interop_peer_call_held_params_r params =
		interop_peer_call_held_params_read(
			capnrpc_call_params(call_taken));
	struct group *group;

	if (held == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "nothing is held");
		return;
	}
	group = group_new(call_taken, 1, finish_call_held);
	group->rows[0].seq = interop_peer_call_held_params_get_seq(params);
	send_row(&group->rows[0], held,
		interop_peer_call_held_params_get_text(params));
}
