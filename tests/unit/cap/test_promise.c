/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Promises of results and of capabilities in one vat: settling, pipelining,
 * cancelling, watching, routes. What a connection does with them is tested in
 * tests/sim.
 */
#include "config.h"

#include "stage.h"

#include "cap/promise.h"
#include "cap/route.h"

static void
pipelined_calls_keep_their_order(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *more[2];
	struct capnrpc_cap *cap;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	cap = capnrpc_promise_pipeline(first, stage_field, 1);
	more[0] = stage_call(cap, 1);
	more[1] = stage_call(cap, 2);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n, 1);
	stage_answer(s.keeper.calls[0], s.cap);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n, 3);
	assert_int_equal(capnrpc_call_method_id(s.keeper.calls[1]), 1);
	assert_int_equal(capnrpc_call_method_id(s.keeper.calls[2]), 2);
	assert_ptr_equal(capnrpc_cap_shortest(cap), s.cap);
	capnrpc_call_return(s.keeper.calls[1]);
	capnrpc_call_return(s.keeper.calls[2]);
	assert_int_equal(capnrpc_promise_state(more[1]), CAPNRPC_DONE);
	capnrpc_cap_unref(cap);
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(more[0]);
	capnrpc_promise_unref(more[1]);
	stage_end(&s);
}

/* Results dropped: an object hears of it, a held call is gone at once. */
static void
dropping_results_cancels(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_cap *cap;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	cap = capnrpc_promise_pipeline(first, stage_field, 1);
	capnrpc_promise_unref(stage_call(cap, 1));
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 0);
	capnrpc_promise_unref(first);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 0);
	capnrpc_cap_unref(cap);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 1);
	stage_answer(s.keeper.calls[0], s.cap);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n, 1);
	stage_end(&s);
}

static void
broken_results_break_what_is_pipelined(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *second;
	struct capnrpc_cap *cap;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	cap = capnrpc_promise_pipeline(first, stage_field, 1);
	second = stage_call(cap, 1);
	stage_turn(s.vat);
	capnrpc_call_fail(s.keeper.calls[0], CAPNRPC_OVERLOADED, "%s", "full");
	assert_string_equal(capnrpc_promise_exception(second)->reason, "full");
	assert_int_equal(capnrpc_cap_exception(cap)->type, CAPNRPC_OVERLOADED);
	capnrpc_cap_unref(cap);
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(second);
	stage_end(&s);
}

static void
tail_call_answers_for_it(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	stage_turn(s.vat);
	capnrpc_call_tail(s.keeper.calls[0], capnrpc_request_new(s.cap, 1, 9));
	stage_turn(s.vat);
	assert_int_equal(capnrpc_call_method_id(s.keeper.calls[1]), 9);
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_PENDING);
	stage_answer(s.keeper.calls[1], s.cap);
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_DONE);
	capnrpc_promise_unref(first);
	stage_end(&s);
}

static void
path_that_is_too_long_is_broken(void **state)
{
	static const uint16_t path[CAPNRPC_PATH_MAX + 1];
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_cap *caps[2];

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	caps[0] = capnrpc_promise_pipeline(first, path, CAPNRPC_PATH_MAX);
	caps[1] = capnrpc_promise_pipeline(first, path, CAPNRPC_PATH_MAX + 1);
	assert_null(capnrpc_cap_exception(caps[0]));
	assert_non_null(capnrpc_cap_exception(caps[1]));
	stage_turn(s.vat);
	stage_answer(s.keeper.calls[0], s.cap);
	assert_non_null(capnrpc_cap_exception(caps[0]));
	capnrpc_cap_unref(caps[0]);
	capnrpc_cap_unref(caps[1]);
	capnrpc_promise_unref(first);
	stage_end(&s);
}

static void
count_done(void *userdata, struct capnrpc_promise *promise)
{
	int *n = userdata;

	assert_int_not_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	(*n)++;
}

/* Rule 8: not inside the answer, but in a turn behind it; and only once. */
static void
callback_takes_its_turn(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	int n = 0;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	capnrpc_promise_on_done(first, count_done, &n);
	stage_turn(s.vat);
	stage_answer(s.keeper.calls[0], NULL);
	assert_int_equal(n, 0);
	stage_turn(s.vat);
	assert_int_equal(n, 1);
	capnrpc_promise_on_done(first, count_done, &n);
	capnrpc_promise_on_done(first, NULL, NULL);
	stage_turn(s.vat);
	assert_int_equal(n, 1);
	capnrpc_promise_unref(first);
	stage_end(&s);
}

static void
count_change(void *userdata, const struct capnrpc_exception *exception)
{
	int *n = userdata;

	*n += exception == NULL ? 1 : 100;
}

static void
watch_tells_once_or_is_taken_back(void **state)
{
	struct stage s;
	struct capnrpc_cap *caps[2];
	struct capnrpc_resolver *resolvers[2];
	int n[3] = { 0, 0, 0 };
	int i;

	(void)state;
	stage_begin(&s);
	for (i = 0; i < 2; i++)
		assert_int_equal(
			capnrpc_cap_new_promise(s.vat, &caps[i], &resolvers[i]),
			0);
	assert_int_equal(capnrpc_cap_watch(caps[0], count_change, &n[0]), 0);
	assert_int_equal(capnrpc_cap_watch(caps[1], count_change, &n[1]), 0);
	assert_int_equal(capnrpc_cap_watch(caps[1], count_change, &n[2]), 0);
	capnrpc_cap_unwatch(caps[1], &n[2]);
	capnrpc_resolver_fulfil(resolvers[0], s.cap);
	capnrpc_resolver_break(resolvers[1], CAPNRPC_FAILED, "no");
	assert_int_equal(n[0] + n[1] + n[2], 0);
	stage_turn(s.vat);
	assert_int_equal(n[0], 1);
	assert_int_equal(n[1], 100);
	assert_int_equal(n[2], 0);
	capnrpc_cap_unref(caps[0]);
	capnrpc_cap_unref(caps[1]);
	stage_end(&s);
}

/* Rule 12, through any number of promises. */
static void
circle_of_promises_is_broken(void **state)
{
	enum {
		N = 5
	};
	struct stage s;
	struct capnrpc_cap *caps[N];
	struct capnrpc_resolver *resolvers[N];
	int i;

	(void)state;
	stage_begin(&s);
	for (i = 0; i < N; i++)
		assert_int_equal(
			capnrpc_cap_new_promise(s.vat, &caps[i], &resolvers[i]),
			0);
	for (i = 0; i < N; i++)
		capnrpc_resolver_fulfil(resolvers[i], caps[(i + 1) % N]);
	for (i = 0; i < N; i++) {
		assert_non_null(capnrpc_cap_exception(caps[i]));
		capnrpc_cap_unref(caps[i]);
	}
	stage_end(&s);
}

/* One circle breaks its own field; the other field is what it is. */
static void
result_that_is_itself_breaks_alone(void **state)
{
	static const uint16_t second[] = { 1 };
	const struct capnrpc_struct_size size = { 0, 2 };
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_struct_b results;
	struct capnrpc_cap *caps[2];

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	caps[0] = capnrpc_promise_pipeline(first, stage_field, 1);
	caps[1] = capnrpc_promise_pipeline(first, second, 1);
	stage_turn(s.vat);
	results = capnrpc_pointer_init_struct(
		capnrpc_call_results(s.keeper.calls[0]), size);
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(results, 0), caps[0]);
	capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, 1), s.cap);
	capnrpc_call_return(s.keeper.calls[0]);
	assert_non_null(capnrpc_cap_exception(caps[0]));
	assert_ptr_equal(capnrpc_cap_shortest(caps[1]), s.cap);
	capnrpc_cap_unref(caps[0]);
	capnrpc_cap_unref(caps[1]);
	capnrpc_promise_unref(first);
	stage_end(&s);
}

/* Routes go on at others, carry their mark along, and never in a circle. */
static void
routes_continue(void **state)
{
	struct stage s;
	struct capnrpc_route *a;
	struct capnrpc_route *b;

	(void)state;
	stage_begin(&s);
	a = capnrpc_route_new(s.vat, capnrpc_vat_null_cap(s.vat));
	b = capnrpc_route_new(s.vat, s.cap);
	a->was_used = true;
	capnrpc_route_continue(a, b);
	assert_ptr_equal(capnrpc_route_end(a), b);
	assert_true(b->was_used);
	capnrpc_route_continue(b, a);
	assert_ptr_equal(capnrpc_route_end(b), b);
	assert_ptr_equal(b->cap, s.cap);
	capnrpc_route_unref(b);
	capnrpc_route_unref(a);
	stage_end(&s);
}

/* A fault of a connection breaks many things with one capability. */
static void
one_fault_has_one_broken_capability(void **state)
{
	struct stage s;
	struct capnrpc_fault *fault;
	struct capnrpc_cap *a;
	struct capnrpc_cap *b;

	(void)state;
	stage_begin(&s);
	fault = capnrpc_fault_new(s.vat, CAPNRPC_DISCONNECTED, "gone", 4);
	a = capnrpc_broken_new(s.vat, fault);
	b = capnrpc_broken_new(s.vat, fault);
	assert_ptr_equal(a, b);
	capnrpc_cap_unref(a);
	capnrpc_cap_unref(b);
	stage_turn(s.vat);
	a = capnrpc_broken_new(s.vat, fault);
	assert_string_equal(capnrpc_cap_exception(a)->reason, "gone");
	capnrpc_cap_unref(a);
	capnrpc_fault_unref(fault);
	stage_end(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pipelined_calls_keep_their_order),
		cmocka_unit_test(dropping_results_cancels),
		cmocka_unit_test(broken_results_break_what_is_pipelined),
		cmocka_unit_test(tail_call_answers_for_it),
		cmocka_unit_test(path_that_is_too_long_is_broken),
		cmocka_unit_test(callback_takes_its_turn),
		cmocka_unit_test(watch_tells_once_or_is_taken_back),
		cmocka_unit_test(circle_of_promises_is_broken),
		cmocka_unit_test(result_that_is_itself_breaks_alone),
		cmocka_unit_test(routes_continue),
		cmocka_unit_test(one_fault_has_one_broken_capability),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
