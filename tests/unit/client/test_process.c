/* SPDX-License-Identifier: Apache-2.0 */
/* One wake-up: how much it does, and how each kind of end is noticed. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

static void
an_idle_client_wants_only_to_read(void **state)
{
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	pair_run(&pair);
	assert_int_equal(capnrpc_client_events(pair.near), CAPNRPC_WANT_READ);
	assert_int_equal(capnrpc_client_deadline(pair.near), -1);
	assert_int_equal(capnrpc_client_process(pair.near), 0);
	pair_close(&pair);
}

static void
a_call_makes_it_want_to_write(void **state)
{
	struct capnrpc_promise *promise;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	promise = servant_call(pair.root, SERVANT_ECHO, 1, NULL, 0, NULL);
	assert_true(capnrpc_client_deadline(pair.near) == 0 ||
		(capnrpc_client_events(pair.near) & CAPNRPC_WANT_WRITE) != 0);
	capnrpc_promise_unref(promise);
	pair_close(&pair);
}

static void
local_work_makes_it_want_to_run(void **state)
{
	struct capnrpc_promise *promise;
	struct servant own;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	pair_run(&pair);
	servant_init(&own, capnrpc_client_vat(pair.near));
	promise = servant_call(own.cap, SERVANT_ECHO, 1, NULL, 0, NULL);
	assert_int_equal(capnrpc_client_deadline(pair.near), 0);
	pair_finish(&pair, promise);
	capnrpc_promise_unref(promise);
	servant_drop(&own);
	pair_close(&pair);
}

static void
the_biggest_writes_go_through_the_smallest_buffer(void **state)
{
	const size_t n = (size_t)3 * 1024 * 1024;
	uint8_t *data = malloc(n);
	struct capnrpc_promise *promise;
	struct pair pair;
	size_t i;

	(void)state;
	assert_non_null(data);
	for (i = 0; i < n; i++)
		data[i] = (uint8_t)(i * 7 + (i >> 11));
	pair_open(&pair, 1);
	promise = servant_call(pair.root, SERVANT_ECHO, 1, data, n, NULL);
	pair_finish(&pair, promise);
	assert_int_equal(servant_data(promise).n, n);
	assert_memory_equal(servant_data(promise).bytes, data, n);
	capnrpc_promise_unref(promise);
	pair_close(&pair);
	free(data);
}

/* Sends n_calls of n bytes from one side to an object of the other. */
static void
flood(struct capnrpc_cap *cap, struct capnrpc_promise **ret_promises,
	size_t n_calls, const uint8_t *data, size_t n)
{
	size_t i;

	for (i = 0; i < n_calls; i++)
		ret_promises[i] =
			servant_call(cap, SERVANT_ECHO, i, data, n, NULL);
}

static void
both_may_send_much_at_once(void **state)
{
	enum {
		N_CALLS = 32,
		N_BYTES = 256 * 1024
	};
	struct capnrpc_promise *there[N_CALLS];
	struct capnrpc_promise *back[N_CALLS];
	uint8_t *data = calloc(1, N_BYTES);
	struct capnrpc_cap *near_root;
	struct servant own;
	struct pair pair;
	size_t i;

	(void)state;
	assert_non_null(data);
	pair_open(&pair, 0);
	servant_init(&own, capnrpc_client_vat(pair.near));
	capnrpc_client_serve(pair.near, own.cap);
	near_root = capnrpc_client_bootstrap(pair.far);
	flood(pair.root, there, N_CALLS, data, N_BYTES);
	flood(near_root, back, N_CALLS, data, N_BYTES);
	for (i = 0; i < N_CALLS; i++) {
		pair_finish(&pair, there[i]);
		pair_finish(&pair, back[i]);
		assert_int_equal(servant_data(there[i]).n, N_BYTES);
		assert_int_equal(servant_number(back[i]), i);
		capnrpc_promise_unref(there[i]);
		capnrpc_promise_unref(back[i]);
	}
	capnrpc_cap_unref(near_root);
	servant_drop(&own);
	pair_close(&pair);
	free(data);
}

static void
one_wake_up_is_bounded(void **state)
{
	struct capnrpc_promise *promises[600];
	struct pair pair;
	size_t i;

	(void)state;
	pair_open(&pair, 0);
	for (i = 0; i < 600; i++)
		promises[i] =
			servant_call(pair.root, SERVANT_ECHO, 0, NULL, 0, NULL);
	while ((capnrpc_client_events(pair.near) & CAPNRPC_WANT_WRITE) != 0 ||
		capnrpc_client_deadline(pair.near) == 0)
		assert_int_equal(capnrpc_client_process(pair.near), 0);
	/* All has arrived, but one wake-up does not handle all of it. */
	assert_int_equal(capnrpc_client_process(pair.far), 0);
	assert_true(pair.servant.n_calls > 0 && pair.servant.n_calls < 600);
	assert_int_equal(capnrpc_client_deadline(pair.far), 0);
	for (i = 0; i < 600; i++) {
		pair_finish(&pair, promises[i]);
		capnrpc_promise_unref(promises[i]);
	}
	assert_int_equal(pair.servant.n_calls, 600);
	pair_close(&pair);
}

/* Runs the near end until it is over; the far one is gone or raw. */
static const struct capnrpc_exception *
run_to_end(struct pair *pair)
{
	const struct capnrpc_exception *exception;

	pair_run(pair);
	assert_int_equal(capnrpc_client_process(pair->near), CAPNRPC_ECLOSED);
	assert_int_equal(capnrpc_client_process(pair->near), CAPNRPC_ECLOSED);
	assert_int_equal(capnrpc_client_events(pair->near), 0);
	assert_int_equal(capnrpc_client_deadline(pair->near), -1);
	assert_int_equal(capnrpc_client_run(pair->near), 0);
	exception = capnrpc_client_closed(pair->near);
	assert_non_null(exception);
	return exception;
}

/* A pair whose far end is the bare socket. */
static int
open_raw(struct pair *pair)
{
	int fds[2];

	memset(pair, 0, sizeof(*pair));
	pair_sockets(fds);
	assert_int_equal(capnrpc_client_new_fd(fds[0], &pair->near), 0);
	return fds[1];
}

static void
the_end_of_the_other_side_is_the_end(void **state)
{
	const struct capnrpc_exception *exception;
	struct capnrpc_promise *promise;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	promise = servant_call(pair.root, SERVANT_LATER, 1, NULL, 0, NULL);
	pair_run(&pair);
	servant_answer(&pair.servant, 1);
	servant_drop(&pair.servant);
	capnrpc_promise_unref(promise);
	promise = servant_call(pair.root, SERVANT_ECHO, 1, NULL, 0, NULL);
	pair.far = capnrpc_client_free(pair.far);
	exception = run_to_end(&pair);
	assert_int_equal(exception->type, CAPNRPC_DISCONNECTED);
	assert_text_has(exception->reason, "descriptor ");
	assert_text_has(exception->reason, "closed by the other side");
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	capnrpc_promise_unref(promise);
	pair_close(&pair);
}

static void
an_answer_that_arrived_before_the_end_counts(void **state)
{
	struct capnrpc_promise *answered;
	struct capnrpc_promise *lost;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	answered = servant_call(pair.root, SERVANT_ECHO, 4, NULL, 0, NULL);
	assert_int_equal(capnrpc_client_process(pair.near), 0);
	assert_int_equal(capnrpc_client_process(pair.far), 0);
	servant_drop(&pair.servant);
	pair.far = capnrpc_client_free(pair.far);
	/* This write fails first; the answer before the end is read all the
	 * same. */
	lost = servant_call(pair.root, SERVANT_ECHO, 5, NULL, 0, NULL);
	(void)run_to_end(&pair);
	assert_int_equal(servant_number(answered), 4);
	assert_int_equal(capnrpc_promise_state(lost), CAPNRPC_BROKEN);
	capnrpc_promise_unref(answered);
	capnrpc_promise_unref(lost);
	pair_close(&pair);
}

static void
a_side_that_no_longer_reads_ends_it_too(void **state)
{
	const struct capnrpc_exception *exception;
	struct pair pair;
	int raw;

	(void)state;
	raw = open_raw(&pair);
	assert_int_equal(shutdown(raw, SHUT_RD), 0);
	pair.root = capnrpc_client_bootstrap(pair.near);
	exception = run_to_end(&pair);
	assert_int_equal(exception->type, CAPNRPC_DISCONNECTED);
	assert_text_has(exception->reason, "closed by the other side");
	close(raw);
	pair_close(&pair);
}

static void
garbage_is_answered_by_an_abort(void **state)
{
	/* A table of 2^32 segments. */
	static const uint8_t garbage[8] = { 0xff, 0xff, 0xff, 0xff };
	const struct capnrpc_exception *exception;
	uint8_t bytes[4096];
	struct pair pair;
	int raw;

	(void)state;
	raw = open_raw(&pair);
	assert_int_equal(write(raw, garbage, sizeof(garbage)), 8);
	exception = run_to_end(&pair);
	assert_true(exception->n_reason > 0);
	/* The Abort, and behind it the end, though the client still lives. */
	assert_true(read(raw, bytes, sizeof(bytes)) > 0);
	assert_int_equal(read(raw, bytes, sizeof(bytes)), 0);
	close(raw);
	pair_close(&pair);
}

static void
an_abort_that_nobody_reads_is_given_up(void **state)
{
	static const uint8_t garbage[8] = { 0xff, 0xff, 0xff, 0xff };
	struct capnrpc_promise *promise;
	struct pair pair;
	uint8_t *data = calloc(1, 1024 * 1024);
	int left_ms;
	int raw;

	(void)state;
	assert_non_null(data);
	raw = open_raw(&pair);
	pair.root = capnrpc_client_bootstrap(pair.near);
	promise = servant_call(
		pair.root, SERVANT_ECHO, 1, data, 1024 * 1024, NULL);
	pair_run(&pair);
	assert_int_equal(write(raw, garbage, sizeof(garbage)), 8);
	pair_run(&pair);
	assert_non_null(capnrpc_client_closed(pair.near));
	left_ms = capnrpc_client_deadline(pair.near);
	assert_true(left_ms <= 1001);
	if (left_ms > 0)
		assert_int_equal(
			capnrpc_client_events(pair.near), CAPNRPC_WANT_WRITE);
	(void)poll(NULL, 0, left_ms > 0 ? left_ms : 0);
	(void)run_to_end(&pair);
	capnrpc_promise_unref(promise);
	close(raw);
	pair_close(&pair);
	free(data);
}

static void
an_abort_of_the_other_side_is_the_reason(void **state)
{
	static const uint8_t garbage[8] = { 0xff, 0xff, 0xff, 0xff };
	const struct capnrpc_exception *exception;
	struct capnrpc_client *other = NULL;
	struct pair pair;
	int fds[2];
	int raw;

	(void)state;
	/* One client makes the Abort, and another one gets it. */
	raw = open_raw(&pair);
	pair_sockets(fds);
	assert_int_equal(capnrpc_client_new_fd(fds[0], &other), 0);
	assert_int_equal(write(fds[1], garbage, sizeof(garbage)), 8);
	assert_int_equal(capnrpc_client_run(other), 0);
	{
		uint8_t bytes[4096];
		ssize_t n = read(fds[1], bytes, sizeof(bytes));

		assert_true(n > 0);
		assert_int_equal(write(raw, bytes, (size_t)n), n);
	}
	exception = run_to_end(&pair);
	assert_text_has(
		exception->reason, capnrpc_client_closed(other)->reason);
	capnrpc_client_free(other);
	close(fds[1]);
	close(raw);
	pair_close(&pair);
}

/* What the next callback calls, and must not. */
struct nested {
	struct capnrpc_client *client;
	int process_status;
	int wait_status;
	int run_status;
};

static void
on_done_nest(void *userdata, struct capnrpc_promise *promise)
{
	struct nested *nested = userdata;

	nested->process_status = capnrpc_client_process(nested->client);
	nested->wait_status = capnrpc_client_wait(nested->client, promise, 0);
	nested->run_status = capnrpc_client_run(nested->client);
}

static void
a_callback_may_not_run_the_client(void **state)
{
	struct nested nested = { 0 };
	struct capnrpc_promise *promise;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	nested.client = pair.near;
	promise = servant_call(pair.root, SERVANT_ECHO, 1, NULL, 0, NULL);
	capnrpc_promise_on_done(promise, on_done_nest, &nested);
	pair_finish(&pair, promise);
	assert_int_equal(nested.process_status, CAPNRPC_EINVAL);
	assert_int_equal(nested.wait_status, CAPNRPC_EINVAL);
	assert_int_equal(nested.run_status, CAPNRPC_EINVAL);
	capnrpc_promise_unref(promise);
	pair_close(&pair);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_idle_client_wants_only_to_read),
		cmocka_unit_test(a_call_makes_it_want_to_write),
		cmocka_unit_test(local_work_makes_it_want_to_run),
		cmocka_unit_test(
			the_biggest_writes_go_through_the_smallest_buffer),
		cmocka_unit_test(both_may_send_much_at_once),
		cmocka_unit_test(one_wake_up_is_bounded),
		cmocka_unit_test(the_end_of_the_other_side_is_the_end),
		cmocka_unit_test(an_answer_that_arrived_before_the_end_counts),
		cmocka_unit_test(a_side_that_no_longer_reads_ends_it_too),
		cmocka_unit_test(garbage_is_answered_by_an_abort),
		cmocka_unit_test(an_abort_that_nobody_reads_is_given_up),
		cmocka_unit_test(an_abort_of_the_other_side_is_the_reason),
		cmocka_unit_test(a_callback_may_not_run_the_client),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
