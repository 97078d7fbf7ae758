/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Membranes in one vat: what crosses is wrapped, what comes back is unwrapped,
 * the policy decides, and revoking ends all of it. What they do between
 * connections is tested in tests/sim/test_membrane.c.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cap/membrane.h"
#include "cap/wrapper.h"
#include "sim/sim.h"

struct stage {
	struct sim_vat vat;
	struct sim_object inside;
	struct sim_object outside;
	struct capnrpc_membrane *membrane;
	struct capnrpc_cap *cap; /* of inside, as it is known outside */
	size_t n_asked;
	uint16_t refused; /* the method that refuses is about */
	int refuses;
	size_t n_idle;
};

static bool
admits(void *userdata, struct capnrpc_cap *cap, enum capnrpc_side to,
	struct capnrpc_call *call)
{
	struct stage *s = userdata;

	(void)cap;
	s->n_asked++;
	if (!s->refuses || to != CAPNRPC_INSIDE ||
		capnrpc_call_method_id(call) != s->refused)
		return true;
	capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", "not allowed");
	return false;
}

static void
on_idle(void *userdata)
{
	struct stage *s = userdata;

	s->n_idle++;
}

static const struct capnrpc_membrane_ops ops = { admits, on_idle };

static void
begin(struct stage *s)
{
	*s = (struct stage){ 0 };
	sim_vat_init(&s->vat);
	sim_object_init(&s->inside, &s->vat);
	sim_object_init(&s->outside, &s->vat);
	s->membrane = capnrpc_membrane_new(s->vat.vat, &ops, s);
	assert_non_null(s->membrane);
	s->cap = capnrpc_membrane_pass(
		s->membrane, s->inside.cap, CAPNRPC_OUTSIDE);
}

static void
end(struct stage *s)
{
	sim_turns(&s->vat);
	sim_forget();
	capnrpc_cap_unref(s->cap);
	sim_object_deinit(&s->inside);
	sim_object_deinit(&s->outside);
	sim_turns(&s->vat);
	assert_true(s->inside.is_released && s->outside.is_released);
	capnrpc_membrane_free(s->membrane);
	sim_vat_deinit(&s->vat);
}

static void
revoke(struct stage *s)
{
	struct capnrpc_fault *fault = capnrpc_fault_new(
		s->vat.vat, CAPNRPC_FAILED, "it was revoked", 14);

	capnrpc_membrane_revoke(s->membrane, fault);
	capnrpc_fault_unref(fault);
}

static void
assert_revoked(struct capnrpc_promise *promise)
{
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "it was revoked");
}

static struct capnrpc_cap *
argument(struct sim_object *object)
{
	return capnrpc_cap_shortest(sim_keep_cap(sim_argument(object)));
}

static struct capnrpc_cap *
promise_of(struct stage *s, struct capnrpc_resolver **ret_resolver)
{
	struct capnrpc_cap *cap;

	assert_int_equal(
		capnrpc_cap_new_promise(s->vat.vat, &cap, ret_resolver), 0);
	return sim_keep_cap(cap);
}

/* --- crossing ------------------------------------------------------------- */

static void
calls_pass_in_order(void **state)
{
	struct stage s;

	(void)state;
	begin(&s);
	assert_ptr_not_equal(s.cap, s.inside.cap);
	sim_log(s.cap, 1);
	sim_log(s.cap, 2);
	sim_turns(&s.vat);
	sim_assert_log(&s.inside, "1 2");
	assert_int_equal(s.n_asked, 2);
	end(&s);
}

static void
one_capability_has_one_wrapper(void **state)
{
	struct stage s;
	struct capnrpc_cap *again;

	(void)state;
	begin(&s);
	again = capnrpc_membrane_pass(
		s.membrane, s.inside.cap, CAPNRPC_OUTSIDE);
	assert_ptr_equal(again, s.cap);
	capnrpc_cap_unref(again);
	/* Where it already is, it is not wrapped once more. */
	again = capnrpc_membrane_pass(s.membrane, s.cap, CAPNRPC_OUTSIDE);
	assert_ptr_equal(again, s.cap);
	capnrpc_cap_unref(again);
	end(&s);
}

static void
null_and_broken_are_themselves(void **state)
{
	struct stage s;
	struct capnrpc_cap *broken;
	struct capnrpc_cap *null;

	(void)state;
	begin(&s);
	broken = sim_keep_cap(
		capnrpc_cap_new_broken(s.vat.vat, CAPNRPC_FAILED, "x"));
	assert_ptr_equal(sim_keep_cap(capnrpc_membrane_pass(
				 s.membrane, broken, CAPNRPC_INSIDE)),
		broken);
	null = capnrpc_vat_null_cap(s.vat.vat);
	assert_ptr_equal(sim_keep_cap(capnrpc_membrane_pass(
				 s.membrane, null, CAPNRPC_OUTSIDE)),
		null);
	end(&s);
}

/* A callback is wrapped on its way in, and is itself when it comes back. */
static void
argument_is_wrapped_and_comes_back_as_itself(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	promise = sim_hold(s.cap, s.outside.cap);
	sim_turns(&s.vat);
	assert_ptr_not_equal(argument(&s.inside), s.outside.cap);
	sim_log(argument(&s.inside), 7);
	sim_turns(&s.vat);
	sim_assert_log(&s.outside, "7");
	sim_answer(&s.inside, argument(&s.inside));
	sim_turns(&s.vat);
	assert_ptr_equal(capnrpc_cap_shortest(sim_keep_cap(sim_field(promise))),
		s.outside.cap);
	end(&s);
}

/* What comes out is wrapped, and goes in as itself. */
static void
result_is_wrapped_and_goes_in_as_itself(void **state)
{
	struct stage s;
	struct sim_object more;
	struct capnrpc_cap *result;

	(void)state;
	begin(&s);
	sim_object_init(&more, &s.vat);
	result = sim_ask(s.cap, NULL);
	sim_turns(&s.vat);
	sim_answer(&s.inside, more.cap);
	sim_turns(&s.vat);
	assert_ptr_not_equal(capnrpc_cap_shortest(result), more.cap);
	sim_log(result, 4);
	(void)sim_hold(s.cap, result);
	sim_turns(&s.vat);
	sim_assert_log(&more, "4");
	assert_ptr_equal(argument(&s.inside), more.cap);
	sim_answer(&s.inside, NULL);
	sim_turns(&s.vat);
	sim_object_deinit(&more);
	sim_forget();
	end(&s);
	assert_true(more.is_released);
}

/* Both ways on one message: the table of others is untouched. */
static void
results_of_two_sides_keep_their_places(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	promise = sim_hold(s.cap, s.outside.cap);
	sim_turns(&s.vat);
	sim_answer_both(&s.inside, s.inside.cap, argument(&s.inside));
	sim_turns(&s.vat);
	assert_ptr_equal(
		capnrpc_cap_shortest(sim_keep_cap(sim_field_at(promise, 0))),
		s.cap);
	assert_ptr_equal(
		capnrpc_cap_shortest(sim_keep_cap(sim_field_at(promise, 1))),
		s.outside.cap);
	end(&s);
}

static void
pipelined_calls_keep_their_order(void **state)
{
	struct stage s;
	struct capnrpc_cap *field;

	(void)state;
	begin(&s);
	field = sim_ask(s.cap, NULL);
	sim_log(field, 1);
	sim_turns(&s.vat);
	sim_log(field, 2);
	sim_answer(&s.inside, s.inside.cap);
	sim_log(field, 3);
	sim_turns(&s.vat);
	sim_assert_log(&s.inside, "1 2 3");
	assert_ptr_equal(capnrpc_cap_shortest(field), s.cap);
	end(&s);
}

/* --- promises ------------------------------------------------------------- */

static void
promise_is_wrapped_as_a_promise(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *inner;
	struct capnrpc_cap *outer;

	(void)state;
	begin(&s);
	inner = promise_of(&s, &resolver);
	outer = sim_keep_cap(
		capnrpc_membrane_pass(s.membrane, inner, CAPNRPC_OUTSIDE));
	assert_true(capnrpc_cap_is_promise(outer));
	assert_ptr_equal(sim_keep_cap(capnrpc_membrane_pass(
				 s.membrane, inner, CAPNRPC_OUTSIDE)),
		outer);
	assert_ptr_equal(sim_keep_cap(capnrpc_membrane_pass(
				 s.membrane, outer, CAPNRPC_INSIDE)),
		inner);
	sim_log(outer, 1);
	sim_log(inner, 2);
	capnrpc_resolver_fulfil(resolver, s.inside.cap);
	sim_log(outer, 3);
	sim_turns(&s.vat);
	sim_assert_log(&s.inside, "1 2 3");
	assert_ptr_equal(capnrpc_cap_shortest(outer), s.cap);
	end(&s);
}

/* A promise from inside that turns out to be something of the outside. */
static void
promise_that_resolves_outside_is_unwrapped(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *inner;
	struct capnrpc_cap *outer;

	(void)state;
	begin(&s);
	(void)sim_hold(s.cap, s.outside.cap);
	inner = promise_of(&s, &resolver);
	outer = sim_keep_cap(
		capnrpc_membrane_pass(s.membrane, inner, CAPNRPC_OUTSIDE));
	sim_log(outer, 1);
	sim_turns(&s.vat);
	capnrpc_resolver_fulfil(resolver, argument(&s.inside));
	sim_log(outer, 2);
	sim_turns(&s.vat);
	sim_assert_log(&s.outside, "1 2");
	assert_ptr_equal(capnrpc_cap_shortest(outer), s.outside.cap);
	sim_answer(&s.inside, NULL);
	end(&s);
}

static void
promise_of_itself_through_the_membrane_is_broken(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *inner;
	struct capnrpc_cap *outer;

	(void)state;
	begin(&s);
	inner = promise_of(&s, &resolver);
	outer = sim_keep_cap(
		capnrpc_membrane_pass(s.membrane, inner, CAPNRPC_OUTSIDE));
	capnrpc_resolver_fulfil(resolver, outer);
	assert_non_null(capnrpc_cap_exception(inner));
	assert_non_null(capnrpc_cap_exception(outer));
	end(&s);
}

/* A call whose target is in its own results, by way of the membrane. */
static void
call_that_waits_for_itself_is_broken(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *inner;
	struct capnrpc_cap *outer;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	inner = promise_of(&s, &resolver);
	outer = sim_keep_cap(
		capnrpc_membrane_pass(s.membrane, inner, CAPNRPC_OUTSIDE));
	promise = sim_hold(outer, NULL);
	capnrpc_resolver_fulfil(resolver,
		sim_keep_cap(capnrpc_membrane_pass(s.membrane,
			sim_keep_cap(sim_field(promise)), CAPNRPC_INSIDE)));
	sim_turns(&s.vat);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	end(&s);
}

/* --- the policy ------------------------------------------------------------
 */

static void
policy_refuses_a_call(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	s.refuses = 1;
	s.refused = SIM_HOLD;
	promise = sim_hold(s.cap, s.outside.cap);
	sim_log(s.cap, 1);
	sim_turns(&s.vat);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "not allowed");
	assert_int_equal(s.inside.n_held, 0);
	sim_assert_log(&s.inside, "1");
	end(&s);
}

static void
idle_is_told_when_nobody_holds_anything(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	promise = sim_call(s.cap, SIM_HOLD, 0, s.outside.cap);
	s.cap = capnrpc_cap_unref(s.cap);
	sim_turns(&s.vat);
	assert_int_equal(s.n_idle, 0);
	sim_answer(&s.inside, NULL);
	sim_turns(&s.vat);
	capnrpc_promise_unref(promise);
	sim_turns(&s.vat);
	assert_int_equal(s.n_idle, 1);
	end(&s);
}

/* --- revoking --------------------------------------------------------------
 */

static void
revoking_breaks_wrappers_on_both_sides(void **state)
{
	struct stage s;
	struct capnrpc_cap *callback;

	(void)state;
	begin(&s);
	(void)sim_hold(s.cap, s.outside.cap);
	sim_turns(&s.vat);
	callback = argument(&s.inside);
	revoke(&s);
	assert_string_equal(
		capnrpc_cap_exception(s.cap)->reason, "it was revoked");
	assert_non_null(capnrpc_cap_exception(callback));
	assert_revoked(sim_hold(s.cap, NULL));
	assert_revoked(sim_hold(callback, NULL));
	assert_ptr_equal(sim_keep_cap(capnrpc_membrane_pass(
				 s.membrane, s.inside.cap, CAPNRPC_OUTSIDE)),
		s.membrane->broken);
	sim_answer(&s.inside, NULL);
	revoke(&s);
	end(&s);
	assert_int_equal(s.n_idle, 0);
}

static void
revoking_ends_calls_under_way_and_cancels_them(void **state)
{
	struct stage s;
	struct capnrpc_promise *inwards;
	struct capnrpc_promise *outwards;
	struct capnrpc_promise *pipelined;

	(void)state;
	begin(&s);
	inwards = sim_hold(s.cap, s.outside.cap);
	pipelined = sim_hold(sim_keep_cap(sim_field(inwards)), NULL);
	sim_turns(&s.vat);
	outwards = sim_hold(argument(&s.inside), NULL);
	sim_turns(&s.vat);
	revoke(&s);
	assert_revoked(inwards);
	assert_revoked(outwards);
	assert_revoked(pipelined);
	sim_turns(&s.vat);
	assert_int_equal(s.inside.n_cancelled, 1);
	assert_int_equal(s.outside.n_cancelled, 1);
	sim_answer(&s.inside, s.inside.cap);
	sim_answer(&s.outside, NULL);
	end(&s);
}

static void
revoking_breaks_promises(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *outer;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	outer = sim_keep_cap(capnrpc_membrane_pass(
		s.membrane, promise_of(&s, &resolver), CAPNRPC_OUTSIDE));
	promise = sim_hold(outer, NULL);
	revoke(&s);
	assert_non_null(capnrpc_cap_exception(outer));
	assert_revoked(promise);
	sim_turns(&s.vat);
	capnrpc_resolver_fulfil(resolver, s.inside.cap);
	sim_turns(&s.vat);
	assert_int_equal(s.inside.n_held, 0);
	end(&s);
}

static void
revoking_lets_go_of_what_was_wrapped(void **state)
{
	struct stage s;

	(void)state;
	begin(&s);
	sim_object_deinit(&s.inside);
	sim_turns(&s.vat);
	assert_false(s.inside.is_released);
	revoke(&s);
	sim_turns(&s.vat);
	assert_true(s.inside.is_released);
	s.inside.cap = NULL;
	end(&s);
}

/* Rule 13: what ends everything cannot depend on memory. */
static void
revoking_needs_no_memory(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;
	struct capnrpc_fault *fault;

	(void)state;
	begin(&s);
	promise = sim_hold(s.cap, s.outside.cap);
	sim_turns(&s.vat);
	fault = capnrpc_fault_new(
		s.vat.vat, CAPNRPC_FAILED, "it was revoked", 14);
	s.vat.fail_at = s.vat.n_allocations + 1;
	s.vat.fail_all_later = 1;
	capnrpc_membrane_revoke(s.membrane, fault);
	assert_revoked(promise);
	assert_non_null(capnrpc_cap_exception(s.cap));
	s.vat.fail_at = 0;
	s.vat.fail_all_later = 0;
	capnrpc_fault_unref(fault);
	sim_answer(&s.inside, NULL);
	end(&s);
}

/* --- more than one ---------------------------------------------------------
 */

static void
inner_membrane_ends_what_the_outer_one_let_out(void **state)
{
	struct stage s;
	struct capnrpc_membrane *child;
	struct capnrpc_cap *cap;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	child = capnrpc_membrane_new(s.vat.vat, NULL, NULL);
	cap = sim_keep_cap(
		capnrpc_membrane_pass(child, s.cap, CAPNRPC_OUTSIDE));
	promise = sim_hold(cap, s.outside.cap);
	sim_turns(&s.vat);
	sim_log(argument(&s.inside), 1);
	sim_turns(&s.vat);
	sim_assert_log(&s.outside, "1");
	revoke(&s);
	assert_revoked(promise);
	assert_non_null(capnrpc_cap_exception(cap));
	sim_answer(&s.inside, NULL);
	capnrpc_membrane_free(child);
	end(&s);
}

static void
membranes_around_membranes_have_an_end(void **state)
{
	struct stage s;
	struct capnrpc_membrane *all[CAPNRPC_MEMBRANE_DEPTH_MAX];
	struct capnrpc_cap *cap;
	size_t i;

	(void)state;
	begin(&s);
	cap = s.cap;
	for (i = 0; i < CAPNRPC_MEMBRANE_DEPTH_MAX; i++) {
		assert_null(capnrpc_cap_exception(cap));
		all[i] = capnrpc_membrane_new(s.vat.vat, NULL, NULL);
		cap = sim_keep_cap(
			capnrpc_membrane_pass(all[i], cap, CAPNRPC_OUTSIDE));
		if (i + 2 == CAPNRPC_MEMBRANE_DEPTH_MAX)
			sim_log(cap, 1);
	}
	assert_non_null(capnrpc_cap_exception(cap));
	sim_turns(&s.vat);
	sim_assert_log(&s.inside, "1");
	for (i = 0; i < CAPNRPC_MEMBRANE_DEPTH_MAX; i++)
		capnrpc_membrane_free(all[i]);
	end(&s);
}

/* --- memory ----------------------------------------------------------------
 */

/* Whatever allocation fails, the caller gets an answer and nothing leaks. */
static void
every_allocation_may_fail(void **state)
{
	size_t k;

	(void)state;
	for (k = 1; k < 60; k++) {
		struct stage s;
		struct capnrpc_request *request;
		struct capnrpc_promise *promise;

		begin(&s);
		promise = sim_call(s.cap, SIM_ECHO, 0, s.outside.cap);
		sim_turns(&s.vat);
		capnrpc_promise_unref(promise);
		request = capnrpc_request_new(s.cap, SIM_INTERFACE, SIM_HOLD);
		promise = capnrpc_request_send(request);
		s.vat.fail_at = s.vat.n_allocations + k;
		(void)sim_keep_cap(sim_field(promise));
		sim_turns(&s.vat);
		sim_answer(&s.inside, s.inside.cap);
		sim_turns(&s.vat);
		s.vat.fail_at = 0;
		assert_int_not_equal(
			capnrpc_promise_state(promise), CAPNRPC_PENDING);
		capnrpc_promise_unref(promise);
		end(&s);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(calls_pass_in_order),
		cmocka_unit_test(one_capability_has_one_wrapper),
		cmocka_unit_test(null_and_broken_are_themselves),
		cmocka_unit_test(argument_is_wrapped_and_comes_back_as_itself),
		cmocka_unit_test(result_is_wrapped_and_goes_in_as_itself),
		cmocka_unit_test(results_of_two_sides_keep_their_places),
		cmocka_unit_test(pipelined_calls_keep_their_order),
		cmocka_unit_test(promise_is_wrapped_as_a_promise),
		cmocka_unit_test(promise_that_resolves_outside_is_unwrapped),
		cmocka_unit_test(
			promise_of_itself_through_the_membrane_is_broken),
		cmocka_unit_test(call_that_waits_for_itself_is_broken),
		cmocka_unit_test(policy_refuses_a_call),
		cmocka_unit_test(idle_is_told_when_nobody_holds_anything),
		cmocka_unit_test(revoking_breaks_wrappers_on_both_sides),
		cmocka_unit_test(
			revoking_ends_calls_under_way_and_cancels_them),
		cmocka_unit_test(revoking_breaks_promises),
		cmocka_unit_test(revoking_lets_go_of_what_was_wrapped),
		cmocka_unit_test(revoking_needs_no_memory),
		cmocka_unit_test(
			inner_membrane_ends_what_the_outer_one_let_out),
		cmocka_unit_test(membranes_around_membranes_have_an_end),
		cmocka_unit_test(every_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
