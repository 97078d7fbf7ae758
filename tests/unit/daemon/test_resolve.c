/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/resolve.h"
#include "tests/unit/daemon/loop_fixture.h"

/* The lookup waits at this gate when it is shut. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static bool is_gate_shut;
static unsigned int n_waiting;
static unsigned int n_lookups;

/* Shut behind those that an open gate still lets through: a thread of the test
 * before would be counted among this one's. */
static void
set_gate(bool is_shut)
{
	(void)pthread_mutex_lock(&lock);
	while (is_shut && n_waiting > 0)
		(void)pthread_cond_wait(&changed, &lock);
	is_gate_shut = is_shut;
	(void)pthread_cond_broadcast(&changed);
	(void)pthread_mutex_unlock(&lock);
}

static void
wait_for_waiting(unsigned int n)
{
	(void)pthread_mutex_lock(&lock);
	while (n_waiting != n)
		(void)pthread_cond_wait(&changed, &lock);
	(void)pthread_mutex_unlock(&lock);
}

static int
gated_lookup(const struct address *address, struct endpoints *ret_endpoints,
	struct reason *reason)
{
	(void)pthread_mutex_lock(&lock);
	n_lookups++;
	n_waiting++;
	(void)pthread_cond_broadcast(&changed);
	while (is_gate_shut)
		(void)pthread_cond_wait(&changed, &lock);
	n_waiting--;
	(void)pthread_cond_broadcast(&changed);
	(void)pthread_mutex_unlock(&lock);
	if (strcmp(address->at.host, "good") == 0) {
		ret_endpoints->n = 2;
		return 0;
	}
	reason_set(reason, "no such host as %s", address->at.host);
	return CAPNRPC_ESYSTEM;
}

struct question {
	struct resolver *resolver;
	struct resolve_request *request;
	bool is_answered;
	size_t n_endpoints;
	struct endpoint first;
	char why[REASON_SIZE];
	bool frees_resolver;
};

static void
on_answer(void *userdata, const struct endpoints *endpoints, const char *why)
{
	struct question *question = userdata;

	assert_false(question->is_answered);
	assert_true((endpoints == NULL) == (why != NULL));
	question->is_answered = true;
	question->request = NULL;
	if (endpoints != NULL) {
		question->n_endpoints = endpoints->n;
		question->first = endpoints->at[0];
	} else {
		(void)snprintf(question->why, sizeof(question->why), "%s", why);
	}
	if (question->frees_resolver)
		question->resolver = resolver_free(question->resolver);
}

static int
ask(struct resolver *resolver, const char *text, struct question *question)
{
	struct address address;

	*question = (struct question){ .resolver = resolver };
	assert_int_equal(address_parse(text, strlen(text), ADDRESS_TO_DIAL,
				 &address, NULL),
		0);
	return resolve_start(
		resolver, &address, on_answer, question, &question->request);
}

static void
test_numeric(void **state)
{
	static const char *const texts[] = { "tcp:127.0.0.1:7000",
		"tcp:[::1]:7000", "unix:/run/socket" };
	static const char *const want[] = { "127.0.0.1:7000", "[::1]:7000",
		"unix:/run/socket" };
	struct loop *loop;
	struct resolver *resolver;
	struct question question;
	size_t i;

	(void)state;
	assert_int_equal(loop_new(&loop), 0);
	assert_int_equal(resolver_new(loop, gated_lookup, &resolver), 0);
	n_lookups = 0;
	for (i = 0; i < 3; i++) {
		assert_int_equal(ask(resolver, texts[i], &question), 0);
		assert_false(question.is_answered);
		loop_fixture_until(loop, &question.is_answered);
		assert_int_equal(question.n_endpoints, 1);
		assert_string_equal(
			endpoint_print(&question.first).text, want[i]);
	}
	assert_int_equal(n_lookups, 0);
	(void)resolver_free(resolver);
	(void)loop_free(loop);
}

/* By libc, as the daemon does it. */
static void
test_localhost(void **state)
{
	struct loop *loop;
	struct resolver *resolver;
	struct question question;

	(void)state;
	assert_int_equal(loop_new(&loop), 0);
	assert_int_equal(resolver_new(loop, NULL, &resolver), 0);
	assert_int_equal(ask(resolver, "tcp:localhost:7000", &question), 0);
	loop_fixture_until(loop, &question.is_answered);
	assert_true(question.n_endpoints > 0);
	assert_int_equal(endpoint_port(&question.first), 7000);
	(void)resolver_free(resolver);
	(void)loop_free(loop);
}

static void
test_names(void **state)
{
	struct loop *loop;
	struct resolver *resolver;
	struct question good;
	struct question bad;

	(void)state;
	assert_int_equal(loop_new(&loop), 0);
	assert_int_equal(resolver_new(loop, gated_lookup, &resolver), 0);
	assert_int_equal(ask(resolver, "tcp:good:1", &good), 0);
	assert_int_equal(ask(resolver, "tcp:bad:1", &bad), 0);
	loop_fixture_until(loop, &good.is_answered);
	loop_fixture_until(loop, &bad.is_answered);
	assert_int_equal(good.n_endpoints, 2);
	assert_string_equal(bad.why, "no such host as bad");
	(void)resolver_free(resolver);
	(void)loop_free(loop);
}

/* All threads are busy, then the queue is full; numbers still get through. */
static void
test_limits(void **state)
{
	static struct question asked[RESOLVE_THREADS_MAX + RESOLVE_QUEUE_MAX];
	static const size_t n = sizeof(asked) / sizeof(asked[0]);
	struct loop *loop;
	struct resolver *resolver;
	struct question extra;
	size_t i;

	(void)state;
	assert_int_equal(loop_new(&loop), 0);
	assert_int_equal(resolver_new(loop, gated_lookup, &resolver), 0);
	set_gate(true);
	for (i = 0; i < n; i++) {
		assert_int_equal(ask(resolver, "tcp:good:1", &asked[i]), 0);
		if (i < RESOLVE_THREADS_MAX)
			wait_for_waiting((unsigned int)i + 1);
	}
	assert_int_equal(ask(resolver, "tcp:good:1", &extra), CAPNRPC_ELIMIT);
	assert_int_equal(ask(resolver, "tcp:127.0.0.1:1", &extra), 0);
	loop_fixture_until(loop, &extra.is_answered);
	/* A cancelled one makes room again. */
	asked[n - 1].request = resolve_cancel(asked[n - 1].request);
	assert_int_equal(ask(resolver, "tcp:good:1", &asked[n - 1]), 0);
	set_gate(false);
	for (i = 0; i < n; i++)
		loop_fixture_until(loop, &asked[i].is_answered);
	(void)resolver_free(resolver);
	(void)loop_free(loop);
}

/* Cancelled while queued, while a thread has it, and when it is answered. */
static void
test_cancel(void **state)
{
	struct loop *loop;
	struct resolver *resolver;
	struct question running;
	struct question done;
	struct question probe;

	(void)state;
	assert_int_equal(loop_new(&loop), 0);
	assert_int_equal(resolver_new(loop, gated_lookup, &resolver), 0);
	set_gate(true);
	assert_int_equal(ask(resolver, "tcp:good:1", &running), 0);
	wait_for_waiting(1);
	running.request = resolve_cancel(running.request);
	set_gate(false);
	assert_int_equal(ask(resolver, "tcp:127.0.0.1:1", &done), 0);
	done.request = resolve_cancel(done.request);
	assert_int_equal(ask(resolver, "tcp:good:1", &probe), 0);
	loop_fixture_until(loop, &probe.is_answered);
	assert_false(running.is_answered);
	assert_false(done.is_answered);
	assert_null(resolve_cancel(NULL));
	(void)resolver_free(resolver);
	(void)loop_free(loop);
}

/* Nobody waits for a thread that is stuck in libc. */
static void
test_free_while_running(void **state)
{
	struct loop *loop;
	struct resolver *resolver;
	struct question questions[RESOLVE_THREADS_MAX + 2];
	size_t i;

	(void)state;
	assert_int_equal(loop_new(&loop), 0);
	assert_int_equal(resolver_new(loop, gated_lookup, &resolver), 0);
	set_gate(true);
	for (i = 0; i < RESOLVE_THREADS_MAX + 2; i++) {
		assert_int_equal(ask(resolver, "tcp:good:1", &questions[i]), 0);
		if (i < RESOLVE_THREADS_MAX)
			wait_for_waiting((unsigned int)i + 1);
	}
	(void)resolver_free(resolver);
	(void)loop_free(loop);
	set_gate(false);
	wait_for_waiting(0);
	for (i = 0; i < RESOLVE_THREADS_MAX + 2; i++)
		assert_false(questions[i].is_answered);
}

static void
test_free_in_answer(void **state)
{
	struct loop *loop;
	struct resolver *resolver;
	struct question first;
	struct question second;

	(void)state;
	assert_int_equal(loop_new(&loop), 0);
	assert_int_equal(resolver_new(loop, gated_lookup, &resolver), 0);
	assert_int_equal(ask(resolver, "tcp:127.0.0.1:1", &first), 0);
	assert_int_equal(ask(resolver, "tcp:127.0.0.1:2", &second), 0);
	first.frees_resolver = true;
	loop_fixture_until(loop, &first.is_answered);
	loop_fixture_for(loop, 5);
	assert_false(second.is_answered);
	(void)loop_free(loop);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numeric),
		cmocka_unit_test(test_localhost),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_cancel),
		cmocka_unit_test(test_free_while_running),
		cmocka_unit_test(test_free_in_answer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
