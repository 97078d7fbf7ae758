/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Batches and the store's thread, on an engine made for the test: it counts its
 * commits, can be held up, and fails where it is told to.
 */
#include <config.h>

#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/store_engine.h"
#include "daemon/store_thread.h"

#define N_NUMBERS 8192

/* A row is a number, put by its owner field; poison is where it fails. */
struct toy {
	struct store_engine engine;
	pthread_mutex_t gate; /* held by the test: begin waits */
	bool is_alive;
	bool is_begin_failing;
	uint32_t poison_operation; /* put of it: the operation fails */
	uint32_t poison_batch; /* put of it: all of the batch is lost */
	uint32_t poison_commit; /* with it in the batch, commit fails */
	uint32_t batch[N_NUMBERS];
	size_t n_batch;
	uint32_t durable[N_NUMBERS];
	size_t n_durable;
	size_t n_commits, n_rollbacks, n_largest;
	bool has_written; /* what begin was told last */
	bool *is_freed;
};

static struct toy *
toy_of(struct store_engine *engine)
{
	return (struct toy *)engine;
}

static int
toy_begin(struct store_engine *engine, bool is_writing, struct reason *reason)
{
	struct toy *toy = toy_of(engine);

	(void)pthread_mutex_lock(&toy->gate);
	(void)pthread_mutex_unlock(&toy->gate);
	toy->has_written = is_writing;
	toy->n_batch = 0;
	toy->is_alive = !toy->is_begin_failing;
	if (toy->is_alive)
		return 0;
	reason_set(reason, "begin fails");
	return CAPNRPC_ESYSTEM;
}

static int
toy_commit(struct store_engine *engine, struct reason *reason)
{
	struct toy *toy = toy_of(engine);

	for (size_t i = 0; i < toy->n_batch; i++) {
		if (toy->batch[i] == toy->poison_commit) {
			reason_set(reason, "commit fails");
			return CAPNRPC_ESYSTEM;
		}
	}
	for (size_t i = 0; i < toy->n_batch; i++)
		toy->durable[toy->n_durable++] = toy->batch[i];
	toy->n_commits++;
	if (toy->n_batch > toy->n_largest)
		toy->n_largest = toy->n_batch;
	return 0;
}

static void
toy_rollback(struct store_engine *engine)
{
	toy_of(engine)->n_rollbacks++;
}

static bool
toy_is_alive(const struct store_engine *engine)
{
	return ((const struct toy *)engine)->is_alive;
}

static void
toy_put(struct store_engine *engine, struct store_request *request)
{
	struct toy *toy = toy_of(engine);

	if (request->owner == toy->poison_operation) {
		store_request_fail(request, "operation fails");
		return;
	}
	if (request->owner == toy->poison_batch) {
		store_request_fail(request, "batch fails");
		toy->is_alive = false;
		return;
	}
	toy->batch[toy->n_batch++] = request->owner;
}

static void
toy_get(struct store_engine *engine, struct store_request *request)
{
	(void)engine;
	request->answer.outcome = STORE_NOT_FOUND;
}

static void
toy_free(struct store_engine *engine)
{
	struct toy *toy = toy_of(engine);

	if (toy->is_freed != NULL)
		*toy->is_freed = true;
	(void)pthread_mutex_destroy(&toy->gate);
	free(toy);
}

static const struct store_engine_ops toy_ops = {
	.name = "toy",
	.begin = toy_begin,
	.commit = toy_commit,
	.rollback = toy_rollback,
	.is_alive = toy_is_alive,
	.operations = {
		[STORE_REF_GET] = toy_get,
		[STORE_REF_PUT] = toy_put,
	},
	.free = toy_free,
};

static struct toy *
toy_new(void)
{
	struct toy *toy = calloc(1, sizeof(*toy));

	assert_non_null(toy);
	toy->engine.ops = &toy_ops;
	toy->poison_operation = toy->poison_batch = UINT32_MAX;
	toy->poison_commit = UINT32_MAX;
	assert_int_equal(pthread_mutex_init(&toy->gate, NULL), 0);
	return toy;
}

static struct store_request *
make_put(uint32_t number)
{
	struct store_request *request = store_request_new(STORE_REF_PUT);

	assert_non_null(request);
	request->owner = number;
	return request;
}

static void
free_all(struct store_request *request)
{
	while (request != NULL) {
		struct store_request *next = request->next;

		(void)store_request_free(request);
		request = next;
	}
}

/* batches */

/* Runs puts of 0 to 4 as one batch; failing is who must have failed, or -1. */
static void
check_batch(struct toy *toy, int failing, const char *why)
{
	struct store_request *requests[5] = { NULL };

	for (uint32_t i = 0; i < 5; i++) {
		requests[i] = make_put(i);
		if (i > 0)
			requests[i - 1]->next = requests[i];
	}
	store_batch_run(&toy->engine, requests[0]);
	for (int i = 0; i < 5; i++) {
		const struct store_answer *answer = &requests[i]->answer;

		assert_int_equal(answer->outcome,
			i == failing ? STORE_FAILED : STORE_DONE);
		if (i == failing)
			assert_string_equal(answer->reason.text, why);
		assert_ptr_equal(
			requests[i]->next, i == 4 ? NULL : requests[i + 1]);
	}
	assert_int_equal(toy->n_durable, failing < 0 ? 5 : 4);
	for (size_t i = 1; i < toy->n_durable; i++)
		assert_true(toy->durable[i - 1] < toy->durable[i]);
	free_all(requests[0]);
	toy_free(&toy->engine);
}

static void
test_batch_is_one_commit(void **state)
{
	struct toy *toy = toy_new();
	struct store_request *request = make_put(1);

	(void)state;
	request->next = make_put(2);
	store_batch_run(&toy->engine, request);
	assert_int_equal(toy->n_commits, 1);
	assert_true(toy->has_written);
	free_all(request);
	request = store_request_new(STORE_REF_GET);
	assert_non_null(request);
	store_batch_run(&toy->engine, request);
	assert_false(toy->has_written);
	assert_int_equal(request->answer.outcome, STORE_NOT_FOUND);
	free_all(request);
	check_batch(toy_new(), -1, NULL);
	toy_free(&toy->engine);
}

static void
test_one_operation_fails(void **state)
{
	(void)state;
	for (int i = 0; i < 5; i++) {
		struct toy *toy = toy_new();

		toy->poison_operation = (uint32_t)i;
		check_batch(toy, i, "operation fails");
	}
}

static void
test_one_loses_the_batch(void **state)
{
	(void)state;
	for (int i = 0; i < 5; i++) {
		struct toy *toy = toy_new();

		toy->poison_batch = (uint32_t)i;
		check_batch(toy, i, "batch fails");
	}
}

static void
test_one_fails_the_commit(void **state)
{
	(void)state;
	for (int i = 0; i < 5; i++) {
		struct toy *toy = toy_new();

		toy->poison_commit = (uint32_t)i;
		check_batch(toy, i, "commit fails");
	}
}

static void
test_begin_fails(void **state)
{
	struct toy *toy = toy_new();
	struct store_request *request = make_put(1);

	(void)state;
	toy->is_begin_failing = true;
	request->next = make_put(2);
	store_batch_run(&toy->engine, request);
	assert_int_equal(request->answer.outcome, STORE_FAILED);
	assert_int_equal(request->next->answer.outcome, STORE_FAILED);
	assert_string_equal(request->answer.reason.text, "begin fails");
	assert_int_equal(toy->n_durable, 0);
	free_all(request);

	/* Once it works again, so does the store. */
	toy->is_begin_failing = false;
	check_batch(toy, -1, NULL);
}

static void
test_rows_of_a_request(void **state)
{
	struct store_request *request = store_request_new(STORE_REF_LIST);

	(void)state;
	assert_non_null(request);
	for (size_t i = 0; i < STORE_LIST_MAX; i++)
		assert_non_null(store_request_add_ref(request));
	assert_null(store_request_add_ref(request));
	assert_int_equal(request->answer.n_refs, STORE_LIST_MAX);
	store_request_fail(request, "no %s", "luck\n");
	assert_int_equal(request->answer.n_refs, 0);
	assert_null(request->answer.refs);
	assert_int_equal(request->answer.outcome, STORE_FAILED);
	assert_string_equal(request->answer.reason.text, "no luck?");
	assert_null(store_request_free(request));
	assert_null(store_request_free(NULL));
	assert_null(store_engine_free(NULL));
}

/* the thread */

static void
wait_readable(const struct store_thread *thread)
{
	struct pollfd wanted = { store_thread_fd(thread), POLLIN, 0 };

	assert_int_equal(poll(&wanted, 1, 10000), 1);
}

/* Takes n answers, which must come in the order of their numbers. */
static void
take(struct store_thread *thread, uint32_t n)
{
	uint32_t next = 0;

	while (next < n) {
		struct store_request *answered;

		wait_readable(thread);
		answered = store_thread_take(thread);
		for (struct store_request *r = answered; r != NULL; r = r->next)
			assert_int_equal(r->owner, next++);
		free_all(answered);
	}
	assert_int_equal(next, n);
}

static void
test_order_and_group_commit(void **state)
{
	const uint32_t n = STORE_QUEUE_MAX;
	struct store_thread *thread;
	struct toy *toy = toy_new();

	(void)state;
	assert_int_equal(pthread_mutex_lock(&toy->gate), 0);
	assert_int_equal(store_thread_new(&toy->engine, &thread, NULL), 0);
	for (uint32_t i = 0; i < n; i++)
		assert_int_equal(store_thread_submit(thread, make_put(i)), 0);
	assert_int_equal(pthread_mutex_unlock(&toy->gate), 0);
	take(thread, n);
	assert_int_equal(toy->n_durable, n);
	/* The first batch may have been as small as one. */
	assert_true(toy->n_commits <= n / STORE_BATCH_MAX + 1);
	assert_int_equal(toy->n_largest, STORE_BATCH_MAX);
	assert_null(store_thread_take(thread));
	assert_null(store_thread_free(thread));
}

static void
test_queue_limit(void **state)
{
	struct store_thread *thread;
	struct toy *toy = toy_new();
	struct store_request *late = make_put(STORE_QUEUE_MAX);

	(void)state;
	assert_int_equal(pthread_mutex_lock(&toy->gate), 0);
	assert_int_equal(store_thread_new(&toy->engine, &thread, NULL), 0);
	for (uint32_t i = 0; i < STORE_QUEUE_MAX; i++)
		assert_int_equal(store_thread_submit(thread, make_put(i)), 0);
	assert_int_equal(store_thread_submit(thread, late), CAPNRPC_ELIMIT);
	assert_int_equal(pthread_mutex_unlock(&toy->gate), 0);
	take(thread, STORE_QUEUE_MAX);
	assert_int_equal(store_thread_submit(thread, late), 0);
	wait_readable(thread);
	free_all(store_thread_take(thread));
	assert_null(store_thread_free(thread));
}

static struct store_request *
make_large_put(uint32_t number)
{
	struct store_request *request = make_put(number);

	request->ref.sealed.bytes = calloc(1, SEAL_TOKEN_MAX);
	assert_non_null(request->ref.sealed.bytes);
	request->ref.sealed.n = SEAL_TOKEN_MAX;
	return request;
}

static void
test_queue_bytes_limit(void **state)
{
	struct store_thread *thread;
	struct toy *toy = toy_new();
	struct store_request *request = make_large_put(0);
	uint32_t n =
		(uint32_t)(STORE_QUEUE_BYTES_MAX / store_request_size(request));

	(void)state;
	assert_in_range(n, 100, STORE_QUEUE_MAX - 1);
	assert_int_equal(pthread_mutex_lock(&toy->gate), 0);
	assert_int_equal(store_thread_new(&toy->engine, &thread, NULL), 0);
	for (uint32_t i = 0; i < n; i++) {
		assert_int_equal(store_thread_submit(thread, request), 0);
		request = make_large_put(i + 1);
	}
	assert_int_equal(store_thread_submit(thread, request), CAPNRPC_ELIMIT);
	assert_int_equal(pthread_mutex_unlock(&toy->gate), 0);
	take(thread, n);
	assert_int_equal(store_thread_submit(thread, request), 0);
	assert_null(store_thread_free(thread));
}

/* Stopping answers what waits; freeing frees what nobody took. */
static void
test_stop_drains(void **state)
{
	struct store_thread *thread;
	struct toy *toy = toy_new();
	struct store_request *answered;
	bool is_freed = false;
	size_t n = 0;

	(void)state;
	toy->is_freed = &is_freed;
	assert_int_equal(store_thread_new(&toy->engine, &thread, NULL), 0);
	for (uint32_t i = 0; i < 200; i++)
		assert_int_equal(store_thread_submit(thread, make_put(i)), 0);
	store_thread_stop(thread);
	assert_int_equal(toy->n_durable, 200);
	answered = store_thread_take(thread);
	for (const struct store_request *r = answered; r != NULL; r = r->next)
		n++;
	assert_int_equal(n, 200);
	free_all(answered);
	assert_false(is_freed);
	assert_null(store_thread_free(thread));
	assert_true(is_freed);
}

static void
test_free_unanswered(void **state)
{
	struct store_thread *thread;

	(void)state;
	assert_int_equal(
		store_thread_new(&toy_new()->engine, &thread, NULL), 0);
	assert_int_equal(store_thread_submit(thread, make_put(1)), 0);
	assert_null(store_thread_free(thread));
	assert_null(store_thread_free(NULL));
}

/*
 * Signals go to the loop's thread. One that only the store's thread could take
 * stays pending; if it took it, the test would be killed.
 */
static void
test_signals_are_blocked(void **state)
{
	struct store_thread *thread;
	sigset_t set, old, pending;
	int number;

	(void)state;
	assert_int_equal(
		store_thread_new(&toy_new()->engine, &thread, NULL), 0);
	assert_int_equal(sigemptyset(&set), 0);
	assert_int_equal(sigaddset(&set, SIGUSR1), 0);
	assert_int_equal(pthread_sigmask(SIG_BLOCK, &set, &old), 0);
	assert_int_equal(sigismember(&old, SIGUSR1), 0);
	assert_int_equal(kill(getpid(), SIGUSR1), 0);
	assert_int_equal(sigpending(&pending), 0);
	assert_int_equal(sigismember(&pending, SIGUSR1), 1);
	assert_int_equal(sigwait(&set, &number), 0);
	assert_int_equal(pthread_sigmask(SIG_SETMASK, &old, NULL), 0);
	assert_null(store_thread_free(thread));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_batch_is_one_commit),
		cmocka_unit_test(test_one_operation_fails),
		cmocka_unit_test(test_one_loses_the_batch),
		cmocka_unit_test(test_one_fails_the_commit),
		cmocka_unit_test(test_begin_fails),
		cmocka_unit_test(test_rows_of_a_request),
		cmocka_unit_test(test_order_and_group_commit),
		cmocka_unit_test(test_queue_limit),
		cmocka_unit_test(test_queue_bytes_limit),
		cmocka_unit_test(test_stop_drains),
		cmocka_unit_test(test_free_unanswered),
		cmocka_unit_test(test_signals_are_blocked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
