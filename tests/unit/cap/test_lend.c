/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a promise lends (capnrpc_promise_cap), and answering by a promise
 * (capnrpc_call_follow): who keeps whom, and that nothing stays behind.
 */
#include "config.h"

#include "stage.h"

#include "cap/promise.h"

static void
lent_capability_is_called_without_being_given_back(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *second;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	second = stage_call(capnrpc_promise_cap(first, stage_field, 1), 1);
	stage_turn(s.vat);
	stage_answer(s.keeper.calls[0], s.cap);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n, 2);
	capnrpc_call_return(s.keeper.calls[1]);
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(second);
	stage_end(&s);
}

/* It stays the promise's through its being settled, and is the same one. */
static void
lent_capability_outlives_the_answer(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_cap *cap;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	cap = capnrpc_promise_cap(first, stage_field, 1);
	assert_ptr_equal(capnrpc_promise_cap(first, stage_field, 1), cap);
	assert_true(capnrpc_cap_is_promise(cap));
	stage_turn(s.vat);
	stage_answer(s.keeper.calls[0], s.cap);
	stage_turn(s.vat);
	assert_ptr_equal(capnrpc_cap_shortest(cap), s.cap);
	assert_ptr_equal(capnrpc_promise_cap(first, stage_field, 1), s.cap);
	capnrpc_promise_unref(first);
	stage_end(&s);
}

/* The promise and what it lent keep each other, but not for ever. */
static void
dropping_a_promise_that_has_lent_cancels(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	(void)capnrpc_promise_cap(first, stage_field, 1);
	(void)capnrpc_promise_cap(first, NULL, 0);
	stage_turn(s.vat);
	capnrpc_promise_unref(first);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 1);
	capnrpc_call_return(s.keeper.calls[0]);
	stage_end(&s);
}

/* A call that waits in it, or a reference of the program, keeps it. */
static void
lent_capability_that_is_used_keeps_the_call(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *second;
	struct capnrpc_cap *kept;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	second = stage_call(capnrpc_promise_cap(first, stage_field, 1), 1);
	kept = capnrpc_cap_ref(capnrpc_promise_cap(first, NULL, 0));
	capnrpc_promise_unref(first);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 0);
	capnrpc_cap_unref(kept);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 0);
	capnrpc_promise_unref(second);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 1);
	capnrpc_call_return(s.keeper.calls[0]);
	stage_end(&s);
}

static void
broken_results_lend_what_is_broken(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_cap *cap;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	stage_turn(s.vat);
	capnrpc_call_fail(s.keeper.calls[0], CAPNRPC_OVERLOADED, "full");
	cap = capnrpc_promise_cap(first, stage_field, 1);
	assert_int_equal(capnrpc_cap_exception(cap)->type, CAPNRPC_OVERLOADED);
	assert_ptr_equal(capnrpc_promise_cap(first, stage_field, 1), cap);
	capnrpc_promise_unref(first);
	stage_end(&s);
}

/* --- answering by a promise --------------------------------------------- */

static void
call_follows_a_promise(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *piped;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	piped = stage_call(capnrpc_promise_cap(first, stage_field, 1), 1);
	stage_turn(s.vat);
	capnrpc_call_follow(s.keeper.calls[0], stage_call(s.cap, 9));
	stage_turn(s.vat);
	assert_int_equal(capnrpc_call_method_id(s.keeper.calls[1]), 9);
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_PENDING);
	stage_answer(s.keeper.calls[1], s.cap);
	stage_turn(s.vat);
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_DONE);
	assert_int_equal(capnrpc_call_method_id(s.keeper.calls[2]), 1);
	capnrpc_call_return(s.keeper.calls[2]);
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(piped);
	stage_end(&s);
}

/* One that has broken already, too. */
static void
call_follows_a_failure(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *other;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	other = stage_call(s.cap, 1);
	stage_turn(s.vat);
	capnrpc_call_fail(s.keeper.calls[1], CAPNRPC_DISCONNECTED, "gone");
	capnrpc_call_follow(s.keeper.calls[0], other);
	assert_string_equal(capnrpc_promise_exception(first)->reason, "gone");
	capnrpc_promise_unref(first);
	stage_end(&s);
}

static void
cancelling_reaches_what_a_call_follows(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *second;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	second = stage_call(s.cap, 1);
	stage_turn(s.vat);
	capnrpc_call_follow(s.keeper.calls[0], stage_call(s.cap, 9));
	stage_turn(s.vat);
	capnrpc_promise_unref(first);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 1);
	capnrpc_promise_unref(second);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 2);
	/* Cancelled first, handed over then: nothing is asked any more. */
	capnrpc_call_follow(s.keeper.calls[1], stage_call(s.cap, 10));
	capnrpc_call_return(s.keeper.calls[2]);
	stage_turn(s.vat);
	assert_int_equal(s.keeper.n_cancelled, 3);
	capnrpc_call_return(s.keeper.calls[3]);
	stage_end(&s);
}

/* The first call follows the second, and that one the first. */
static void
circle_of_followers_is_broken(void **state)
{
	struct stage s;
	struct capnrpc_promise *first;
	struct capnrpc_promise *second;

	(void)state;
	stage_begin(&s);
	first = stage_call(s.cap, 0);
	second = stage_call(s.cap, 1);
	stage_turn(s.vat);
	capnrpc_call_follow(s.keeper.calls[0], capnrpc_promise_ref(second));
	capnrpc_call_follow(s.keeper.calls[1], capnrpc_promise_ref(first));
	assert_int_equal(capnrpc_promise_state(first), CAPNRPC_BROKEN);
	assert_int_equal(capnrpc_promise_state(second), CAPNRPC_BROKEN);
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(second);
	stage_end(&s);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			lent_capability_is_called_without_being_given_back),
		cmocka_unit_test(lent_capability_outlives_the_answer),
		cmocka_unit_test(dropping_a_promise_that_has_lent_cancels),
		cmocka_unit_test(lent_capability_that_is_used_keeps_the_call),
		cmocka_unit_test(broken_results_lend_what_is_broken),
		cmocka_unit_test(call_follows_a_promise),
		cmocka_unit_test(call_follows_a_failure),
		cmocka_unit_test(cancelling_reaches_what_a_call_follows),
		cmocka_unit_test(circle_of_followers_is_broken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
