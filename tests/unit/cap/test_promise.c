/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Promises of results and of capabilities in one vat: settling, pipelining,
 * cancelling, watching, routes. What a connection does with them is tested in
 * tests/sim.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "cap/promise.h"
#include "cap/route.h"
#include "cap/vat.h"

static size_t n_blocks;

static void *
allocate(void *userdata, size_t n)
{
	(void)userdata;
	n_blocks++;
	return malloc(n);
}

static void
release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	if (block != NULL)
		n_blocks--;
	free(block);
}

static const struct capnrpc_memory memory = { allocate, release, NULL };

/* An object that keeps its calls. */
struct keeper {
	struct capnrpc_call *calls[8];
	size_t n;
	size_t n_cancelled;
	int is_released;
};

static void
keeper_cancel(void *userdata)
{
	struct keeper *keeper = userdata;

	keeper->n_cancelled++;
}

static void
keeper_call(void *userdata, struct capnrpc_call *call_taken)
{
	struct keeper *keeper = userdata;

	assert_true(keeper->n < 8);
	capnrpc_call_on_cancel(call_taken, keeper_cancel, keeper);
	keeper->calls[keeper->n++] = call_taken;
}

static void
keeper_release(void *userdata)
{
	struct keeper *keeper = userdata;

	keeper->is_released++;
}

static const struct capnrpc_object_ops keeper_ops = {
	.call = keeper_call,
	.release = keeper_release,
};

static const uint16_t field[] = { 0 };

/* Method n; the results, owned. */
static struct capnrpc_promise *
call(struct capnrpc_cap *cap, uint16_t method)
{
	struct capnrpc_request *request = capnrpc_request_new(cap, 1, method);

	assert_non_null(request);
	return capnrpc_request_send(request);
}

static void
turn(struct capnrpc_vat *vat)
{
	while (capnrpc_vat_turn(vat))
		continue;
}

/* Answers a call with a struct whose pointer 0 is cap. */
static void
answer(struct capnrpc_call *kept, struct capnrpc_cap *cap)
{
	const struct capnrpc_struct_size size = { 0, 1 };

	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_call_results(kept), size),
			0),
		cap);
	capnrpc_call_return(kept);
}

struct stage {
	struct capnrpc_vat *vat;
	struct keeper keeper;
	struct capnrpc_cap *cap;
};

static void
begin(struct stage *stage)
{
	*stage = (struct stage){ .vat = capnrpc_vat_new(&memory, 1) };
	stage->cap =
		capnrpc_cap_new_object(stage->vat, &keeper_ops, &stage->keeper);
}

static void
end(struct stage *stage)
{
	capnrpc_cap_unref(stage->cap);
	turn(stage->vat);
	assert_int_equal(stage->keeper.is_released, 1);
	capnrpc_vat_free(stage->vat);
	assert_int_equal(n_blocks, 0);
}

static void
pipelined_calls_keep_their_order(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *more[2];
	struct capnrpc_cap *cap;

	(void)state;
	begin(&s);
	first = call(s.cap, 0);
	cap = capnrpc_promise_pipeline(first, field, 1);
	more[0] = call(cap, 1);
	more[1] = call(cap, 2);
	turn(s.vat);
	assert_int_equal(s.keeper.n, 1);
	answer(s.keeper.calls[0], s.cap);
	turn(s.vat);
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
	end(&s);
}

/* Results dropped: an object hears of it, a held call is gone at once. */
static void
dropping_results_cancels(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&s);
	first = call(s.cap, 0);
	cap = capnrpc_promise_pipeline(first, field, 1);
	capnrpc_promise_unref(call(cap, 1));
	turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 0);
	capnrpc_promise_unref(first);
	turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 0);
	capnrpc_cap_unref(cap);
	turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 1);
	answer(s.keeper.calls[0], s.cap);
	turn(s.vat);
	assert_int_equal(s.keeper.n, 1);
	end(&s);
}

static void
broken_results_break_what_is_pipelined(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *second;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&s);
	first = call(s.cap, 0);
	cap = capnrpc_promise_pipeline(first, field, 1);
	second = call(cap, 1);
	turn(s.vat);
	capnrpc_call_fail(s.keeper.calls[0], CAPNRPC_OVERLOADED, "%s", "full");
	assert_string_equal(capnrpc_promise_exception(second)->reason, "full");
	assert_int_equal(capnrpc_cap_exception(cap)->type, CAPNRPC_OVERLOADED);
	capnrpc_cap_unref(cap);
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(second);
	end(&s);
}

static void
tail_call_answers_for_it(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;

	(void)state;
	begin(&s);
	first = call(s.cap, 0);
	turn(s.vat);
	capnrpc_call_tail(s.keeper.calls[0], capnrpc_request_new(s.cap, 1, 9));
	turn(s.vat);
	assert_int_equal(capnrpc_call_method_id(s.keeper.calls[1]), 9);
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_PENDING);
	answer(s.keeper.calls[1], s.cap);
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_DONE);
	capnrpc_promise_unref(first);
	end(&s);
}

static void
path_that_is_too_long_is_broken(void **state)
{
	static const uint16_t path[CAPNRPC_PATH_MAX + 1];
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_cap *caps[2];

	(void)state;
	begin(&s);
	first = call(s.cap, 0);
	caps[0] = capnrpc_promise_pipeline(first, path, CAPNRPC_PATH_MAX);
	caps[1] = capnrpc_promise_pipeline(first, path, CAPNRPC_PATH_MAX + 1);
	assert_null(capnrpc_cap_exception(caps[0]));
	assert_non_null(capnrpc_cap_exception(caps[1]));
	turn(s.vat);
	answer(s.keeper.calls[0], s.cap);
	assert_non_null(capnrpc_cap_exception(caps[0]));
	capnrpc_cap_unref(caps[0]);
	capnrpc_cap_unref(caps[1]);
	capnrpc_promise_unref(first);
	end(&s);
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
	begin(&s);
	first = call(s.cap, 0);
	capnrpc_promise_on_done(first, count_done, &n);
	turn(s.vat);
	answer(s.keeper.calls[0], NULL);
	assert_int_equal(n, 0);
	turn(s.vat);
	assert_int_equal(n, 1);
	capnrpc_promise_on_done(first, count_done, &n);
	capnrpc_promise_on_done(first, NULL, NULL);
	turn(s.vat);
	assert_int_equal(n, 1);
	capnrpc_promise_unref(first);
	end(&s);
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
	begin(&s);
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
	turn(s.vat);
	assert_int_equal(n[0], 1);
	assert_int_equal(n[1], 100);
	assert_int_equal(n[2], 0);
	capnrpc_cap_unref(caps[0]);
	capnrpc_cap_unref(caps[1]);
	end(&s);
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
	begin(&s);
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
	end(&s);
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
	begin(&s);
	first = call(s.cap, 0);
	caps[0] = capnrpc_promise_pipeline(first, field, 1);
	caps[1] = capnrpc_promise_pipeline(first, second, 1);
	turn(s.vat);
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
	end(&s);
}

/* Routes go on at others, carry their mark along, and never in a circle. */
static void
routes_continue(void **state)
{
	struct stage s;
	struct capnrpc_route *a;
	struct capnrpc_route *b;

	(void)state;
	begin(&s);
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
	end(&s);
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
	begin(&s);
	fault = capnrpc_fault_new(s.vat, CAPNRPC_DISCONNECTED, "gone", 4);
	a = capnrpc_broken_new(s.vat, fault);
	b = capnrpc_broken_new(s.vat, fault);
	assert_ptr_equal(a, b);
	capnrpc_cap_unref(a);
	capnrpc_cap_unref(b);
	turn(s.vat);
	a = capnrpc_broken_new(s.vat, fault);
	assert_string_equal(capnrpc_cap_exception(a)->reason, "gone");
	capnrpc_cap_unref(a);
	capnrpc_fault_unref(fault);
	end(&s);
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
