/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calls and what they carry: plain ones, pipelined ones, callbacks, tail
 * calls, exceptions, large messages.
 */
#include <stdlib.h>
#include <string.h>

#include "tests/interop/peers/scenario.h"

#define MANY 200u
#define THREE_MIB (3u * 1024 * 1024)

static struct capnrpc_request *
echo_request(struct setting *setting, const char *text)
{
	struct interop_peer_echo_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_echo_request(setting->peer, &params);

	if (request == NULL)
		abort();
	interop_peer_echo_params_set_text(params, text, strlen(text));
	return request;
}

static bool
says(struct capnrpc_text_r text, const char *expected)
{
	return text.n == strlen(expected) &&
		memcmp(text.bytes, expected, text.n) == 0;
}

static void
check_echo(struct setting *setting, const char *text)
{
	struct capnrpc_promise *promise =
		call(setting, echo_request(setting, text));

	CHECK(setting,
		says(interop_peer_echo_results_get_text(
			     interop_peer_echo_results(promise)),
			text));
	capnrpc_promise_unref(promise);
}

static void
echoes(struct setting *setting)
{
	check_echo(setting, "hello");
	check_echo(setting, "");
}

static void
many_at_once(struct setting *setting)
{
	struct capnrpc_promise *promises[MANY];
	char text[16];

	for (unsigned int i = 0; i < MANY; i++) {
		snprintf(text, sizeof(text), "%u", i);
		promises[i] = send_request(echo_request(setting, text));
	}
	for (unsigned int i = 0; i < MANY; i++) {
		await(setting, promises[i]);
		snprintf(text, sizeof(text), "%u", i);
		CHECK(setting,
			says(interop_peer_echo_results_get_text(
				     interop_peer_echo_results(promises[i])),
				text));
		capnrpc_promise_unref(promises[i]);
	}
}

static void
waiting_blocks_nobody(struct setting *setting)
{
	struct interop_peer_echo_later_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_echo_later_request(setting->peer, &params);
	struct capnrpc_promise *slow;

	interop_peer_echo_later_params_set_text(params, "slow", 4);
	interop_peer_echo_later_params_set_delay_ms(params, 300);
	slow = send_request(request);
	check_echo(setting, "quick");
	CHECK(setting, capnrpc_promise_state(slow) == CAPNRPC_PENDING);
	await(setting, slow);
	CHECK(setting,
		says(interop_peer_echo_later_results_get_text(
			     interop_peer_echo_later_results(slow)),
			"slow"));
	capnrpc_promise_unref(slow);
}

/* The name of peer ends like this. */
static void
check_name(struct setting *setting, struct capnrpc_cap *peer, const char *end)
{
	struct capnrpc_promise *promise =
		call(setting, interop_peer_name_request(peer, NULL));
	struct capnrpc_text_r name = interop_peer_name_results_get_name(
		interop_peer_name_results(promise));

	CHECK(setting,
		name.n >= strlen(end) &&
			strcmp(name.bytes + name.n - strlen(end), end) == 0);
	capnrpc_promise_unref(promise);
}

static struct capnrpc_cap *
child_of(struct capnrpc_cap *peer_taken, const char *name)
{
	struct interop_peer_child_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_child_request(peer_taken, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *child;

	interop_peer_child_params_set_name(params, name, strlen(name));
	promise = send_request(request);
	child = interop_peer_child_pipeline_peer(promise);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(peer_taken);
	return child;
}

static void
pipelined_chain(struct setting *setting)
{
	struct capnrpc_cap *peer = fresh(setting, "chain");

	for (char digit[] = "0"; digit[0] < '8'; digit[0]++)
		peer = child_of(peer, digit);
	check_name(setting, peer, "chain/0/1/2/3/4/5/6/7");
	capnrpc_cap_unref(peer);
}

static void
pipelined_on_late_answer(struct setting *setting)
{
	struct interop_peer_child_later_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_child_later_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *child;

	interop_peer_child_later_params_set_name(params, "late", 4);
	interop_peer_child_later_params_set_delay_ms(params, 100);
	promise = send_request(request);
	child = interop_peer_child_later_pipeline_peer(promise);
	check_name(setting, child, "/late");
	capnrpc_cap_unref(child);
	capnrpc_promise_unref(promise);
}

static void
list_of_capabilities(struct setting *setting)
{
	struct capnrpc_cap *peer = fresh(setting, "list");
	struct interop_peer_children_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_children_request(peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap_list_r peers;
	char name[32];

	interop_peer_children_params_set_n(params, 20);
	promise = call(setting, request);
	peers = interop_peer_children_results_get_peers(
		interop_peer_children_results(promise));
	CHECK(setting, capnrpc_cap_list_len(peers) == 20);
	for (uint32_t i = 0; i < capnrpc_cap_list_len(peers); i++) {
		snprintf(name, sizeof(name), "list/%u", i);
		check_name(setting, capnrpc_cap_list_at(peers, i), name);
	}
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(peer);
}

static void
call_back(struct setting *setting, uint32_t n, uint32_t window)
{
	struct seen *seen;
	struct capnrpc_cap *callback = callback_new(setting, &seen);
	struct interop_peer_call_back_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_call_back_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct interop_peer_call_back_results_r results;

	interop_peer_call_back_params_set_callback(params, callback);
	capnrpc_cap_unref(callback);
	interop_peer_call_back_params_set_n(params, n);
	interop_peer_call_back_params_set_window(params, window);
	promise = call(setting, request);
	results = interop_peer_call_back_results(promise);
	CHECK(setting,
		interop_peer_call_back_results_get_n_called(results) == n);
	CHECK(setting,
		interop_peer_call_back_results_get_are_in_order(results));
	CHECK(setting, seen->n_calls == n && seen->are_in_order);
	capnrpc_promise_unref(promise);
	pause_for(setting, 30);
}

static void
callbacks_one_by_one(struct setting *setting)
{
	call_back(setting, 50, 1);
}

static void
callbacks_all_at_once(struct setting *setting)
{
	call_back(setting, MANY, 0);
}

static void
callbacks_in_a_list(struct setting *setting)
{
	struct seen *seen[5];
	struct interop_peer_call_each_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_call_each_request(setting->peer, &params);
	struct capnrpc_cap_list_b callbacks =
		interop_peer_call_each_params_init_callbacks(params, 5);
	struct capnrpc_promise *promise;
	struct capnrpc_uint32_list_r replies;

	for (uint32_t i = 0; i < 5; i++) {
		struct capnrpc_cap *callback = callback_new(setting, &seen[i]);

		capnrpc_cap_list_set(callbacks, i, callback);
		capnrpc_cap_unref(callback);
	}
	interop_peer_call_each_params_set_text(params, "to each", 7);
	promise = call(setting, request);
	replies = interop_peer_call_each_results_get_replies(
		interop_peer_call_each_results(promise));
	for (uint32_t i = 0; i < 5; i++) {
		CHECK(setting, capnrpc_uint32_list_at(replies, i) == i + 1);
		CHECK(setting, seen[i]->n_calls == 1);
		CHECK(setting, strcmp(seen[i]->last_text, "to each") == 0);
	}
	capnrpc_promise_unref(promise);
	pause_for(setting, 30);
}

static void
tail_call(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *callback = callback_new(setting, &seen);
	struct interop_peer_tail_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_tail_request(setting->peer, &params);
	struct capnrpc_promise *promise;

	interop_peer_tail_params_set_callback(params, callback);
	capnrpc_cap_unref(callback);
	interop_peer_tail_params_set_seq(params, 41);
	interop_peer_tail_params_set_text(params, "tail", 4);
	promise = call(setting, request);
	CHECK(setting,
		interop_reply_get_reply(interop_peer_tail_results(promise)) ==
			42);
	CHECK(setting, strcmp(seen->last_text, "tail") == 0);
	capnrpc_promise_unref(promise);
	pause_for(setting, 30);
}

static void
exceptions(struct setting *setting)
{
	static const char TEXT[] = "this was asked for";

	for (int type = CAPNRPC_FAILED; type <= CAPNRPC_UNIMPLEMENTED; type++) {
		struct interop_peer_fail_params_b params = { 0 };
		struct capnrpc_request *request =
			interop_peer_fail_request(setting->peer, &params);

		interop_peer_fail_params_set_text(
			params, TEXT, sizeof(TEXT) - 1);
		interop_peer_fail_params_set_kind(params, (uint16_t)type);
		call_fails(setting, request, (enum capnrpc_exception_type)type,
			TEXT);
	}
	check_echo(setting, "still here");
}

static void
unknown_interface(struct setting *setting)
{
	call_fails(setting, callback_request(setting->peer, 0, ""),
		CAPNRPC_UNIMPLEMENTED, "");
}

static void
null_capability(struct setting *setting)
{
	struct interop_peer_call_back_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_call_back_request(setting->peer, &params);

	interop_peer_call_back_params_set_n(params, 1);
	call_fails(setting, request, CAPNRPC_FAILED, "");
	check_echo(setting, "still here");
}

static void
check_blob(struct setting *setting, uint32_t n)
{
	struct interop_peer_blob_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_blob_request(setting->peer, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_data_r data;
	bool is_filled = true;

	interop_peer_blob_params_set_n(params, n);
	interop_peer_blob_params_set_fill(params, 0xa5);
	promise = call(setting, request);
	data = interop_peer_blob_results_get_data(
		interop_peer_blob_results(promise));
	CHECK(setting, data.n == n);
	for (size_t i = 0; i < data.n; i++)
		is_filled = is_filled && data.bytes[i] == 0xa5;
	CHECK(setting, is_filled);
	capnrpc_promise_unref(promise);
}

static void
blobs(struct setting *setting)
{
	static const uint32_t sizes[] = { 0, 1, 7, 8, 9, 4095, 65536,
		THREE_MIB };

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++)
		check_blob(setting, sizes[i]);
}

static void
large_parameters(struct setting *setting)
{
	struct interop_peer_swallow_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_swallow_request(setting->peer, &params);
	uint8_t *bytes = malloc(THREE_MIB);
	struct interop_peer_swallow_results_r results;
	struct capnrpc_promise *promise;

	if (bytes == NULL)
		abort();
	memset(bytes, 3, THREE_MIB);
	interop_peer_swallow_params_set_data(params, bytes, THREE_MIB);
	free(bytes);
	promise = call(setting, request);
	results = interop_peer_swallow_results(promise);
	CHECK(setting,
		interop_peer_swallow_results_get_n(results) == THREE_MIB);
	CHECK(setting,
		interop_peer_swallow_results_get_sum(results) ==
			(uint64_t)3 * THREE_MIB);
	capnrpc_promise_unref(promise);
}

/* --- many segments ------------------------------------------------------ */

#define N_CHUNKS 16u
#define CHUNK_BYTES 100000u

static struct capnrpc_request *
chunks_request(struct setting *setting, struct capnrpc_cap *callback)
{
	struct interop_peer_chunks_params_b params = { 0 };
	struct capnrpc_request *request =
		interop_peer_chunks_request(setting->peer, &params);
	struct interop_chunk_list_b chunks =
		interop_peer_chunks_params_init_chunks(params, N_CHUNKS);
	static uint8_t bytes[CHUNK_BYTES + N_CHUNKS];

	for (uint32_t i = 0; i < N_CHUNKS; i++) {
		struct interop_chunk_b chunk =
			interop_chunk_list_edit(chunks, i);

		memset(bytes, (int)i, sizeof(bytes));
		interop_chunk_set_number(chunk, i);
		interop_chunk_set_data(chunk, bytes, CHUNK_BYTES + i);
		interop_chunk_set_callback(chunk, callback);
	}
	return request;
}

static void
check_chunk(
	struct setting *setting, struct interop_chunk_r chunk, uint32_t number)
{
	struct capnrpc_data_r data = interop_chunk_get_data(chunk);
	bool is_filled = true;

	CHECK(setting, interop_chunk_get_number(chunk) == number);
	CHECK(setting, data.n == CHUNK_BYTES + number);
	for (size_t i = 0; i < data.n; i++)
		is_filled = is_filled && data.bytes[i] == number;
	CHECK(setting, is_filled);
	/* A peer may have lost it on the way. */
	CHECK(setting, interop_chunk_get_callback(chunk) != NULL);
	if (interop_chunk_get_callback(chunk) == NULL)
		return;
	capnrpc_promise_unref(call(setting,
		callback_request(
			interop_chunk_get_callback(chunk), number, "")));
}

static void
many_segments(struct setting *setting)
{
	struct seen *seen;
	struct capnrpc_cap *callback = callback_new(setting, &seen);
	struct capnrpc_promise *promise =
		call(setting, chunks_request(setting, callback));
	struct interop_chunk_list_r chunks =
		interop_peer_chunks_results_get_chunks(
			interop_peer_chunks_results(promise));

	CHECK(setting, interop_chunk_list_len(chunks) == N_CHUNKS);
	for (uint32_t i = 0; i < interop_chunk_list_len(chunks); i++)
		check_chunk(setting,
			interop_chunk_list_at(chunks, N_CHUNKS - 1 - i), i);
	CHECK(setting, seen->n_calls == N_CHUNKS && seen->are_in_order);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(callback);
	pause_for(setting, 30);
}

const struct scenario call_scenarios[] = {
	{ "echo", echoes },
	{ "200 calls at once", many_at_once },
	{ "a call that waits blocks no other", waiting_blocks_nobody },
	{ "a pipelined chain of 8", pipelined_chain },
	{ "pipelining on a late answer", pipelined_on_late_answer },
	{ "20 capabilities in a list", list_of_capabilities },
	{ "50 callbacks, one by one", callbacks_one_by_one },
	{ "200 callbacks at once", callbacks_all_at_once },
	{ "5 callbacks in a list", callbacks_in_a_list },
	{ "a tail call", tail_call },
	{ "an exception of each type", exceptions },
	{ "an interface that is not there", unknown_interface },
	{ "a null capability as a parameter", null_capability },
	{ "results of 0 bytes to 3 MiB", blobs },
	{ "parameters of 3 MiB", large_parameters },
	{ "a message of many segments", many_segments },
	{ NULL, NULL },
};
