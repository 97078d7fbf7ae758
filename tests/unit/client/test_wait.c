/* SPDX-License-Identifier: Apache-2.0 */
/* The blocking way, mostly against a process at the far end. */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

/* Longer than anything here takes; a test that gets there has failed. */
#define LONG_MS 20000

static int64_t
now_ms(void)
{
	struct timespec now;

	assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &now), 0);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void
calls_are_answered_one_by_one(void **state)
{
	struct capnrpc_client *client;
	struct capnrpc_cap *root;
	pid_t child;
	uint64_t i;

	(void)state;
	client = pair_fork(pair_serve, &child);
	root = capnrpc_client_bootstrap(client);
	for (i = 0; i < 200; i++) {
		struct capnrpc_promise *promise =
			servant_call(root, SERVANT_ECHO, i, NULL, 0, NULL);

		assert_int_equal(
			capnrpc_client_wait(client, promise, LONG_MS), 0);
		assert_int_equal(servant_number(promise), i);
		capnrpc_promise_unref(promise);
	}
	capnrpc_cap_unref(root);
	capnrpc_client_free(client);
	pair_reap(child);
}

static void
an_exception_is_told_from_a_result(void **state)
{
	struct capnrpc_promise *promise;
	struct capnrpc_client *client;
	struct capnrpc_cap *root;
	pid_t child;

	(void)state;
	client = pair_fork(pair_serve, &child);
	root = capnrpc_client_bootstrap(client);
	promise = servant_call(root, SERVANT_FAIL, 42, NULL, 0, NULL);
	assert_int_equal(capnrpc_client_wait(client, promise, LONG_MS),
		CAPNRPC_EEXCEPTION);
	assert_text_has(
		capnrpc_promise_exception(promise)->reason, "no 42 for you");
	/* Waiting again does not change it. */
	assert_int_equal(
		capnrpc_client_wait(client, promise, 0), CAPNRPC_EEXCEPTION);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(root);
	capnrpc_client_free(client);
	pair_reap(child);
}

static void
three_mebibytes_go_there_and_back(void **state)
{
	const size_t n = (size_t)3 * 1024 * 1024;
	struct capnrpc_promise *promise;
	struct capnrpc_client *client;
	struct capnrpc_cap *root;
	uint8_t *data = malloc(n);
	pid_t child;
	size_t i;

	(void)state;
	assert_non_null(data);
	for (i = 0; i < n; i++)
		data[i] = (uint8_t)(i * 31 + (i >> 13));
	client = pair_fork(pair_serve, &child);
	root = capnrpc_client_bootstrap(client);
	promise = servant_call(root, SERVANT_ECHO, 1, data, n, NULL);
	assert_int_equal(capnrpc_client_wait(client, promise, LONG_MS), 0);
	assert_int_equal(servant_data(promise).n, n);
	assert_memory_equal(servant_data(promise).bytes, data, n);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(root);
	capnrpc_client_free(client);
	pair_reap(child);
	free(data);
}

static void
a_timeout_leaves_the_call_pending(void **state)
{
	struct capnrpc_promise *promise;
	int64_t begin_ms = now_ms();
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	promise = servant_call(pair.root, SERVANT_LATER, 1, NULL, 0, NULL);
	assert_int_equal(
		capnrpc_client_wait(pair.near, promise, 0), CAPNRPC_ETIMEOUT);
	assert_int_equal(
		capnrpc_client_wait(pair.near, promise, 30), CAPNRPC_ETIMEOUT);
	assert_true(now_ms() - begin_ms >= 30);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	pair_run(&pair);
	servant_answer(&pair.servant, 9);
	assert_int_equal(capnrpc_client_process(pair.far), 0);
	assert_int_equal(capnrpc_client_wait(pair.near, promise, 0), 0);
	assert_int_equal(servant_number(promise), 9);
	capnrpc_promise_unref(promise);
	pair_close(&pair);
}

static volatile sig_atomic_t n_alarms;

static void
on_alarm(int signal_number)
{
	(void)signal_number;
	n_alarms++;
}

static void
signals_do_not_end_a_wait(void **state)
{
	struct sigaction action = { .sa_handler = on_alarm };
	struct itimerval often = { { 0, 2000 }, { 0, 2000 } };
	struct itimerval never = { { 0, 0 }, { 0, 0 } };
	struct capnrpc_promise *promise;
	int64_t begin_ms = now_ms();
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	assert_int_equal(sigaction(SIGALRM, &action, NULL), 0);
	assert_int_equal(setitimer(ITIMER_REAL, &often, NULL), 0);
	promise = servant_call(pair.root, SERVANT_LATER, 1, NULL, 0, NULL);
	assert_int_equal(
		capnrpc_client_wait(pair.near, promise, 60), CAPNRPC_ETIMEOUT);
	assert_int_equal(setitimer(ITIMER_REAL, &never, NULL), 0);
	assert_true(now_ms() - begin_ms >= 60);
	assert_true(n_alarms > 0);
	capnrpc_promise_unref(promise);
	pair_run(&pair);
	servant_answer(&pair.servant, 0);
	pair_close(&pair);
}

/* Answers nothing: reads a little and goes. */
static void
serve_and_vanish(int fd)
{
	char byte;

	(void)!read(fd, &byte, 1);
	close(fd);
}

static void
the_far_end_vanishes_in_mid_call(void **state)
{
	const struct capnrpc_exception *exception;
	struct capnrpc_promise *promise;
	struct capnrpc_client *client;
	struct capnrpc_cap *root;
	pid_t child;

	(void)state;
	client = pair_fork(serve_and_vanish, &child);
	root = capnrpc_client_bootstrap(client);
	promise = servant_call(root, SERVANT_ECHO, 1, NULL, 0, NULL);
	assert_int_equal(capnrpc_client_wait(client, promise, LONG_MS),
		CAPNRPC_EEXCEPTION);
	exception = capnrpc_promise_exception(promise);
	assert_int_equal(exception->type, CAPNRPC_DISCONNECTED);
	assert_text_has(exception->reason, "by the other side");
	capnrpc_promise_unref(promise);
	/* And from now on every call, at once. */
	promise = servant_call(root, SERVANT_ECHO, 1, NULL, 0, NULL);
	assert_int_equal(
		capnrpc_client_wait(client, promise, 0), CAPNRPC_EEXCEPTION);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(root);
	capnrpc_client_free(client);
	pair_reap(child);
}

static void
what_nobody_will_answer_is_not_waited_for(void **state)
{
	struct capnrpc_promise *promise;
	struct servant servant;
	struct pair pair;

	(void)state;
	pair_open(&pair, 0);
	servant_init(&servant, capnrpc_client_vat(pair.near));
	promise = servant_call(servant.cap, SERVANT_LATER, 1, NULL, 0, NULL);
	pair_run(&pair);
	pair.root = capnrpc_cap_unref(pair.root);
	servant_drop(&pair.servant);
	pair.far = capnrpc_client_free(pair.far);
	assert_int_equal(
		capnrpc_client_wait(pair.near, promise, -1), CAPNRPC_ECLOSED);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	/* A local call still works. */
	servant_answer(&servant, 3);
	assert_int_equal(capnrpc_client_wait(pair.near, promise, -1), 0);
	assert_int_equal(servant_number(promise), 3);
	capnrpc_promise_unref(promise);
	servant_drop(&servant);
	pair_close(&pair);
}

/* Takes the connection and never reads it; ends when the test does. */
static void
serve_nothing(int fd)
{
	struct pollfd watched = { .fd = fd };

	while (poll(&watched, 1, -1) < 0 && errno == EINTR)
		;
}

static void
a_far_end_that_does_not_read_is_waited_for_in_vain(void **state)
{
	const size_t n = (size_t)3 * 1024 * 1024;
	struct capnrpc_promise *promise;
	struct capnrpc_client *client;
	uint8_t *data = calloc(1, n);
	struct capnrpc_cap *root;
	pid_t child;

	(void)state;
	assert_non_null(data);
	client = pair_fork(serve_nothing, &child);
	root = capnrpc_client_bootstrap(client);
	promise = servant_call(root, SERVANT_ECHO, 1, data, n, NULL);
	assert_int_equal(
		capnrpc_client_wait(client, promise, 30), CAPNRPC_ETIMEOUT);
	assert_true((capnrpc_client_events(client) & CAPNRPC_WANT_WRITE) != 0);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(root);
	capnrpc_client_free(client);
	pair_reap(child);
	free(data);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(calls_are_answered_one_by_one),
		cmocka_unit_test(an_exception_is_told_from_a_result),
		cmocka_unit_test(three_mebibytes_go_there_and_back),
		cmocka_unit_test(a_timeout_leaves_the_call_pending),
		cmocka_unit_test(signals_do_not_end_a_wait),
		cmocka_unit_test(the_far_end_vanishes_in_mid_call),
		cmocka_unit_test(what_nobody_will_answer_is_not_waited_for),
		cmocka_unit_test(
			a_far_end_that_does_not_read_is_waited_for_in_vain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
