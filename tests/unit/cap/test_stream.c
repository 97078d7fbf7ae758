/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Streams: the window of the sender (capnrpc/stream.h), and the order of the
 * receiver (capnrpc_call_begin_stream).
 */
#include "config.h"

#include "stage.h"

#include <capnrpc/stream.h>

#include "cap/call.h"
#include "cap/promise.h"

#define KIB 1024u

/* A request of about n bytes. */
static struct capnrpc_request *
piece(struct capnrpc_cap *cap, uint16_t method, size_t n)
{
	const struct capnrpc_struct_size size = { 0, 1 };
	struct capnrpc_request *request = capnrpc_request_new(cap, 1, method);

	assert_non_null(request);
	(void)capnrpc_pointer_init_data(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_request_params(request), size),
			0),
		n);
	return request;
}

static enum capnrpc_promise_state
state_of(struct capnrpc_promise *promise_taken)
{
	enum capnrpc_promise_state state;

	assert_non_null(promise_taken);
	state = capnrpc_promise_state(promise_taken);
	capnrpc_promise_unref(promise_taken);
	return state;
}

/* --- the sender --------------------------------------------------------- */

static void
full_window_asks_to_wait(void **state)
{
	struct stage s;
	struct capnrpc_stream *stream;
	struct capnrpc_promise *ready;

	(void)state;
	stage_begin(&s);
	stream = capnrpc_stream_new(s.vat, 0);
	assert_int_equal(
		capnrpc_stream_send(stream, piece(s.cap, 0, 32 * KIB)), 0);
	assert_int_equal(state_of(capnrpc_stream_ready(stream)), CAPNRPC_DONE);
	assert_int_equal(capnrpc_stream_send(stream, piece(s.cap, 0, 32 * KIB)),
		CAPNRPC_EAGAIN);
	ready = capnrpc_stream_ready(stream);
	assert_int_equal(capnrpc_promise_state(ready), CAPNRPC_PENDING);
	stage_turn(s.vat);
	capnrpc_call_return(s.keeper.calls[0]);
	assert_int_equal(capnrpc_promise_state(ready), CAPNRPC_DONE);
	capnrpc_promise_unref(ready);
	capnrpc_call_return(s.keeper.calls[1]);
	assert_null(capnrpc_stream_free(stream));
	stage_end(&s);
}

/* One byte below the window, and at it. */
static void
window_is_counted_in_bytes(void **state)
{
	struct stage s;
	struct capnrpc_stream *stream;
	struct capnrpc_promise *end;
	struct capnrpc_request *request;
	size_t i;

	(void)state;
	stage_begin(&s);
	request = piece(s.cap, 0, 48);
	stream = capnrpc_stream_new(
		s.vat, 4 * capnrpc_request_bytes(request) + 1);
	capnrpc_request_free(request);
	for (i = 0; i < 4; i++)
		assert_int_equal(
			capnrpc_stream_send(stream, piece(s.cap, 0, 48)), 0);
	assert_int_equal(capnrpc_stream_send(stream, piece(s.cap, 0, 48)),
		CAPNRPC_EAGAIN);
	end = capnrpc_stream_finish(stream);
	stage_turn(s.vat);
	for (i = 0; i < 5; i++) {
		assert_int_equal(capnrpc_promise_state(end), CAPNRPC_PENDING);
		capnrpc_call_return(s.keeper.calls[i]);
	}
	assert_int_equal(state_of(end), CAPNRPC_DONE);
	stage_end(&s);
}

/* Calls larger than the window still go two at a time, not one. */
static void
large_calls_overlap(void **state)
{
	struct stage s;
	struct capnrpc_stream *stream;

	(void)state;
	stage_begin(&s);
	stream = capnrpc_stream_new(s.vat, 1 * KIB);
	assert_int_equal(
		capnrpc_stream_send(stream, piece(s.cap, 0, 9 * KIB)), 0);
	assert_int_equal(capnrpc_stream_send(stream, piece(s.cap, 0, 9 * KIB)),
		CAPNRPC_EAGAIN);
	stage_turn(s.vat);
	capnrpc_call_return(s.keeper.calls[0]);
	assert_int_equal(state_of(capnrpc_stream_ready(stream)), CAPNRPC_DONE);
	capnrpc_call_return(s.keeper.calls[1]);
	capnrpc_stream_free(stream);
	stage_end(&s);
}

static void
failure_surfaces_at_the_next_call_and_at_the_end(void **state)
{
	struct stage s;
	struct capnrpc_stream *stream;
	struct capnrpc_promise *ready;
	struct capnrpc_promise *end;

	(void)state;
	stage_begin(&s);
	stream = capnrpc_stream_new(s.vat, 1);
	assert_int_equal(capnrpc_stream_send(stream, piece(s.cap, 0, 8)), 0);
	assert_int_equal(capnrpc_stream_send(stream, piece(s.cap, 0, 8)),
		CAPNRPC_EAGAIN);
	ready = capnrpc_stream_ready(stream);
	stage_turn(s.vat);
	capnrpc_call_fail(s.keeper.calls[0], CAPNRPC_OVERLOADED, "disk full");
	assert_int_equal(state_of(ready), CAPNRPC_BROKEN);
	assert_int_equal(capnrpc_stream_send(stream, piece(s.cap, 0, 8)),
		CAPNRPC_EEXCEPTION);
	assert_int_equal(
		state_of(capnrpc_stream_ready(stream)), CAPNRPC_BROKEN);
	end = capnrpc_stream_finish(stream);
	assert_string_equal(
		capnrpc_promise_exception(end)->reason, "disk full");
	capnrpc_promise_unref(end);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 1);
	capnrpc_call_return(s.keeper.calls[1]);
	stage_end(&s);
}

/* A broken capability fails a call before send returns. */
static void
stream_to_what_is_broken(void **state)
{
	struct stage s;
	struct capnrpc_stream *stream;
	struct capnrpc_cap *broken;

	(void)state;
	stage_begin(&s);
	broken = capnrpc_cap_new_broken(s.vat, CAPNRPC_FAILED, "never there");
	stream = capnrpc_stream_new(s.vat, 0);
	(void)!capnrpc_stream_send(stream, piece(broken, 0, 8));
	stage_turn(s.vat);
	assert_int_equal(capnrpc_stream_send(stream, piece(broken, 0, 8)),
		CAPNRPC_EEXCEPTION);
	assert_int_equal(
		state_of(capnrpc_stream_finish(stream)), CAPNRPC_BROKEN);
	capnrpc_cap_unref(broken);
	stage_end(&s);
}

static void
empty_stream_ends_at_once(void **state)
{
	struct stage s;

	(void)state;
	stage_begin(&s);
	assert_int_equal(
		state_of(capnrpc_stream_finish(capnrpc_stream_new(s.vat, 0))),
		CAPNRPC_DONE);
	assert_null(capnrpc_stream_free(NULL));
	stage_end(&s);
}

/* Dropping the end, or a stream that has not ended. */
static void
dropping_cancels_what_is_under_way(void **state)
{
	struct stage s;
	struct capnrpc_stream *streams[2];
	struct capnrpc_promise *ready;
	size_t i;

	(void)state;
	stage_begin(&s);
	for (i = 0; i < 2; i++) {
		streams[i] = capnrpc_stream_new(s.vat, 1);
		(void)!capnrpc_stream_send(streams[i], piece(s.cap, 0, 8));
		(void)!capnrpc_stream_send(streams[i], piece(s.cap, 0, 8));
	}
	ready = capnrpc_stream_ready(streams[1]);
	stage_turn(s.vat);
	capnrpc_promise_unref(capnrpc_stream_finish(streams[0]));
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 2);
	capnrpc_stream_free(streams[1]);
	stage_turn(s.vat);
	assert_int_equal(state_of(ready), CAPNRPC_BROKEN);
	assert_int_equal(s.keeper.n_cancelled, 4);
	for (i = 0; i < 4; i++)
		capnrpc_call_return(s.keeper.calls[i]);
	stage_end(&s);
}

/* --- the receiver ------------------------------------------------------- */

/* A keeper whose odd methods stream. */
static bool
serve_odd(const void *methods, void *object, struct capnrpc_call *call_taken)
{
	(void)methods;
	if (capnrpc_call_method_id(call_taken) % 2 == 0)
		return false;
	capnrpc_call_begin_stream(call_taken);
	stage_keeper_ops.call(object, call_taken);
	return true;
}

static void
keep_even(void *object, struct capnrpc_call *call_taken)
{
	stage_keeper_ops.call(object, call_taken);
}

static const struct capnrpc_object_ops streaming_ops = {
	.call = keep_even,
	.interfaces = CAPNRPC_INTERFACES({ serve_odd, NULL }),
};

/* Puts an object that streams on the stage, for the keeper there. */
static struct capnrpc_cap *
begin_streaming(struct stage *s)
{
	struct capnrpc_cap *cap;

	stage_begin(s);
	cap = capnrpc_cap_new_object(s->vat, &streaming_ops, &s->keeper);
	assert_non_null(cap);
	return cap;
}

static void
later_calls_wait_for_the_stream(void **state)
{
	struct stage s;
	struct capnrpc_cap *cap = begin_streaming(&s);
	struct capnrpc_promise *sent[5];
	static const uint16_t methods[] = { 1, 3, 2, 4, 5 };
	static const size_t n_with_object[] = { 1, 2, 4, 5, 5 };
	static const size_t answered[] = { 0, 1, 2, 3, 4 };
	size_t i;

	(void)state;
	for (i = 0; i < 5; i++)
		sent[i] = stage_call(cap, methods[i]);
	for (i = 0; i < 5; i++) {
		stage_turn(s.vat);
		/* 2 and 4 do not stream: nothing waits for them. */
		if (i < 2)
			assert_int_equal(s.keeper.n, n_with_object[i]);
		else
			assert_int_equal(s.keeper.n, 5);
		capnrpc_call_return(s.keeper.calls[answered[i]]);
	}
	for (i = 0; i < 5; i++)
		assert_int_equal(state_of(sent[i]), CAPNRPC_DONE);
	capnrpc_cap_unref(cap);
	stage_end(&s);
}

/* A call that comes while held ones are being delivered stays behind them. */
static void
nothing_overtakes_what_is_held(void **state)
{
	struct stage s;
	struct capnrpc_cap *cap = begin_streaming(&s);
	struct capnrpc_promise *sent[5];
	size_t i;

	(void)state;
	sent[0] = stage_call(cap, 1);
	sent[1] = stage_call(cap, 2);
	sent[2] = stage_call(cap, 4);
	stage_turn(s.vat);
	sent[3] = stage_call(cap, 6);
	capnrpc_call_return(s.keeper.calls[0]);
	sent[4] = stage_call(cap, 8);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n, 5);
	for (i = 1; i < 5; i++) {
		assert_int_equal(
			capnrpc_call_method_id(s.keeper.calls[i]), 2 * i);
		capnrpc_call_return(s.keeper.calls[i]);
	}
	for (i = 0; i < 5; i++)
		assert_int_equal(state_of(sent[i]), CAPNRPC_DONE);
	capnrpc_cap_unref(cap);
	stage_end(&s);
}

static void
failure_of_a_piece_fails_all_behind_it(void **state)
{
	struct stage s;
	struct capnrpc_cap *cap = begin_streaming(&s);
	struct capnrpc_promise *sent[3];
	size_t i;

	(void)state;
	sent[0] = stage_call(cap, 1);
	sent[1] = stage_call(cap, 3);
	sent[2] = stage_call(cap, 2);
	stage_turn(s.vat);
	capnrpc_call_fail(s.keeper.calls[0], CAPNRPC_OVERLOADED, "disk full");
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n, 1);
	for (i = 0; i < 3; i++) {
		assert_string_equal(capnrpc_promise_exception(sent[i])->reason,
			"disk full");
		capnrpc_promise_unref(sent[i]);
	}
	capnrpc_cap_unref(cap);
	stage_end(&s);
}

/* The vat ends while calls wait behind a stream. */
static void
held_calls_end_with_the_vat(void **state)
{
	struct stage s;
	struct capnrpc_cap *cap = begin_streaming(&s);
	struct capnrpc_promise *sent[2];

	(void)state;
	sent[0] = stage_call(cap, 1);
	sent[1] = stage_call(cap, 2);
	stage_turn(s.vat);
	capnrpc_call_return(s.keeper.calls[0]);
	capnrpc_promise_unref(sent[0]);
	capnrpc_promise_unref(sent[1]);
	capnrpc_cap_unref(cap);
	capnrpc_cap_unref(s.cap);
	capnrpc_vat_free(s.vat);
	assert_int_equal(s.keeper.n, 1);
	assert_int_equal(stage_n_blocks, 0);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(full_window_asks_to_wait),
		cmocka_unit_test(window_is_counted_in_bytes),
		cmocka_unit_test(large_calls_overlap),
		cmocka_unit_test(
			failure_surfaces_at_the_next_call_and_at_the_end),
		cmocka_unit_test(stream_to_what_is_broken),
		cmocka_unit_test(empty_stream_ends_at_once),
		cmocka_unit_test(dropping_cancels_what_is_under_way),
		cmocka_unit_test(later_calls_wait_for_the_stream),
		cmocka_unit_test(nothing_overtakes_what_is_held),
		cmocka_unit_test(failure_of_a_piece_fails_all_behind_it),
		cmocka_unit_test(held_calls_end_with_the_vat),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
