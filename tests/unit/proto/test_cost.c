/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a typed call costs in allocations once everything is warm: of generated
 * client and server in one vat, and over a connection between two. The numbers
 * are exact, so that one more is seen; who makes them smaller, lowers them.
 */
#include "check.h"

#include <stdlib.h>

#include <capnrpc/vat.h>

#include "everything.capnp.h"

/* Of one call, both vats together. README.md names them. */
#define ALLOCATIONS_LOCAL 4
#define ALLOCATIONS_REMOTE 14

/* Calls before counting, in which tables and queues grow, and counted ones. */
#define N_WARM 100
#define N_COUNTED 1000

static unsigned long n_allocations;
static long n_blocks;

static void *
count_allocate(void *userdata, size_t n)
{
	(void)userdata;
	n_allocations++;
	n_blocks++;
	return malloc(n);
}

static void
count_release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	n_blocks -= block != NULL;
	free(block);
}

static const struct capnrpc_memory memory = { count_allocate, count_release,
	NULL };

/* A vat that calls, one that serves, and what is between them. */
struct pair {
	struct capnrpc_vat *vats[2];
	struct capnrpc_conn *conns[2];
	struct capnrpc_cap *object;
	unsigned int n_served;
};

static void
serve_get(void *object, struct every_object_get_params_r params,
	struct capnrpc_call *call_taken)
{
	struct pair *pair = object;

	(void)params;
	every_object_get_results_set_value(
		every_object_get_answer(call_taken), ++pair->n_served);
	capnrpc_call_return(call_taken);
}

static const struct every_object_server server = { serve_get, NULL, NULL, NULL,
	NULL };
static const struct capnrpc_object_ops ops = {
	.interfaces = CAPNRPC_INTERFACES(CAPNRPC_SERVES(every_object, &server)),
};

/* Hands one connection's output to the other; false when there was none. */
static bool
carry(struct capnrpc_conn *from, struct capnrpc_conn *to)
{
	struct capnrpc_bytes piece;

	if (capnrpc_conn_output(from, &piece, 1) == 0)
		return false;
	assert_int_equal(capnrpc_conn_feed(to, piece.bytes, piece.n), 0);
	capnrpc_conn_sent(from, piece.n);
	return true;
}

static void
run_all(struct pair *pair)
{
	bool is_busy = true;
	int i;

	while (is_busy) {
		is_busy = false;
		for (i = 0; i < 2; i++) {
			if (capnrpc_vat_turn(pair->vats[i]) ||
				capnrpc_conn_step(pair->conns[i]) ||
				carry(pair->conns[i], pair->conns[1 - i]))
				is_busy = true;
		}
	}
}

static int
setup(void **state)
{
	static struct pair pair;
	int i;

	memset(&pair, 0, sizeof(pair));
	for (i = 0; i < 2; i++)
		pair.vats[i] = capnrpc_vat_new(&memory, 1);
	pair.object = capnrpc_cap_new_object(pair.vats[1], &ops, &pair);
	for (i = 0; i < 2; i++)
		pair.conns[i] = capnrpc_conn_new(
			pair.vats[i], i == 1 ? pair.object : NULL, NULL);
	assert_non_null(pair.conns[0]);
	assert_non_null(pair.conns[1]);
	*state = &pair;
	return 0;
}

static int
teardown(void **state)
{
	struct pair *pair = *state;
	int i;

	capnrpc_cap_unref(pair->object);
	for (i = 0; i < 2; i++)
		capnrpc_conn_free(pair->conns[i]);
	for (i = 0; i < 2; i++) {
		while (capnrpc_vat_turn(pair->vats[i])) {
		}
		capnrpc_vat_free(pair->vats[i]);
	}
	assert_int_equal(n_blocks, 0);
	return 0;
}

static void
call_once(struct pair *pair, struct capnrpc_cap *cap)
{
	struct every_object_get_promise promise =
		every_object_get_send(every_object_get_request(cap, NULL));

	run_all(pair);
	assert_int_equal(capnrpc_promise_state(promise.p), CAPNRPC_DONE);
	assert_int_equal(every_object_get_results_get_value(
				 every_object_get_promised(promise)),
		pair->n_served);
	capnrpc_promise_unref(promise.p);
	run_all(pair);
}

/* n allocations for each of the calls, no block kept. */
static void
expect_cost(struct pair *pair, struct capnrpc_cap *cap, unsigned long n)
{
	unsigned int i;
	long n_before;

	for (i = 0; i < N_WARM; i++)
		call_once(pair, cap);
	n_allocations = 0;
	n_before = n_blocks;
	for (i = 0; i < N_COUNTED; i++)
		call_once(pair, cap);
	print_message(
		"%lu allocations in %d calls\n", n_allocations, N_COUNTED);
	assert_int_equal(n_allocations, n * N_COUNTED);
	assert_int_equal(n_blocks, n_before);
}

static void
test_call_in_one_vat(void **state)
{
	struct pair *pair = *state;

	expect_cost(pair, pair->object, ALLOCATIONS_LOCAL);
}

static void
test_call_over_a_connection(void **state)
{
	struct pair *pair = *state;
	struct capnrpc_cap *cap = capnrpc_conn_bootstrap(pair->conns[0]);

	expect_cost(pair, cap, ALLOCATIONS_REMOTE);
	capnrpc_cap_unref(cap);
	run_all(pair);
}

#define test(function) \
	cmocka_unit_test_setup_teardown(function, setup, teardown)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		test(test_call_in_one_vat),
		test(test_call_over_a_connection),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
