/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Order across path shortening: every way in which a promise that was used can
 * come back to its user, and that no later call overtakes an earlier one.
 *
 * Where one echo is not enough: test_embargo_rounds.c.
 *
 * The client's vat is end 0. Each script says what must go over the wire; the
 * numbers logged at the object say in which order calls arrived.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sim/pair.h"
#include "cap/promised.h"

/* The pointer 0 of the newest call held by object, kept. */
static struct capnrpc_cap *
argument(struct sim_object *object)
{
	return sim_keep_cap(sim_argument(object));
}

/* The call made before the Return comes bounces; the one made after waits. */
static void
result_is_own_capability(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, argument(&p.server));
	SIM_SCRIPT(&p.link, "< return q0 results rh0");
	sim_log(field, 2);
	sim_log(field, 3);
	SIM_SCRIPT(&p.link, "> call q1 to q0.1");
	sim_assert_log(&p.client, "");
	SIM_SCRIPT(&p.link, "< call q0 to i0 yourself", "< return q1 take q0",
		"> disembargo sender to q0.1 #0");
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "< disembargo receiver to i0 #0");
	sim_assert_log(&p.client, "1 2 3");
	sim_log(field, 4);
	sim_turns(&p.vats[0]);
	sim_assert_log(&p.client, "1 2 3 4");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* It is a result of ours that has not come yet, when the Return says so. */
static void
result_is_own_answer(void **state)
{
	struct sim_pair p;
	struct sim_object target;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_object_init(&target, &p.vats[0]);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, sim_ask(argument(&p.server), NULL));
	SIM_SCRIPT(&p.link, "< call q0 to i0", "< return q0 results ra0");
	sim_log(field, 2);
	SIM_SCRIPT(
		&p.link, "> call q1 to q0.1", "> disembargo sender to q0.1 #0");
	sim_answer(&p.client, target.cap);
	sim_log(field, 3);
	SIM_SCRIPT(&p.link, "< call q1 to q0.1 yourself");
	sim_assert_log(&target, "1");
	SIM_SCRIPT(&p.link, "< return q1 take q1",
		"< disembargo receiver to q0.1 #0");
	sim_assert_log(&target, "1 2 3");
	sim_pair_assert_idle(&p);
	sim_object_deinit(&target);
	sim_pair_deinit(&p);
}

/* The echo comes while that result is still awaited: its order goes on. */
static void
own_answer_comes_after_the_echo(void **state)
{
	struct sim_pair p;
	struct sim_object target;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_object_init(&target, &p.vats[0]);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, sim_ask(argument(&p.server), NULL));
	SIM_SCRIPT(&p.link, "< call q0 to i0", "< return q0 results ra0");
	sim_log(field, 2);
	SIM_SCRIPT(&p.link, "> call q1 to q0.1",
		"> disembargo sender to q0.1 #0", "< call q1 to q0.1 yourself",
		"< return q1 take q1", "< disembargo receiver to q0.1 #0");
	sim_log(field, 3);
	sim_assert_log(&target, "");
	sim_answer(&p.client, target.cap);
	sim_turns(&p.vats[0]);
	sim_assert_log(&target, "1 2 3");
	sim_pair_assert_idle(&p);
	sim_object_deinit(&target);
	sim_pair_deinit(&p);
}

/* A promise of a vat's own, its reference kept. */
static struct capnrpc_cap *
promise_of(struct sim_vat *vat, struct capnrpc_resolver **ret_resolver)
{
	struct capnrpc_cap *cap;

	assert_int_equal(
		capnrpc_cap_new_promise(vat->vat, &cap, ret_resolver), 0);
	return sim_keep_cap(cap);
}

/* A Resolve says so instead of a Return. */
static void
promise_resolves_to_own_capability(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	promised = promise_of(&p.vats[1], &resolver);
	field = sim_ask(p.boot, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = argument(&p.server);
	sim_answer(&p.server, promised);
	SIM_SCRIPT(&p.link, "< return q0 results sp1", "> finish q0");
	sim_log(field, 1);
	capnrpc_resolver_fulfil(resolver, back);
	SIM_SCRIPT(&p.link, "< resolve e1 rh0");
	sim_log(field, 2);
	SIM_SCRIPT(&p.link, "> call q0 to i1", "< call q0 to i0 yourself",
		"< return q0 take q0", "> disembargo sender to i1 #0");
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "< disembargo receiver to i0 #0");
	sim_assert_log(&p.client, "1 2");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* Rule 5: an error cannot be reflected, so nothing is asked for. */
static void
missing_field_needs_no_embargo(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, NULL);
	SIM_SCRIPT(&p.link, "< return q0 results");
	sim_log(field, 2);
	SIM_SCRIPT(&p.link, "> call q1 to q0.1", "< release e0 x1",
		"< return q1 exception", "> finish q1");
	assert_string_equal(sim_peek(&p.link, 0), "");
	sim_assert_log(&p.client, "");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* Rule 5: nothing went through it, so nothing can be overtaken. */
static void
unused_promise_needs_no_embargo(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, argument(&p.server));
	SIM_SCRIPT(&p.link, "< return q0 results rh0", "> finish q0");
	sim_log(field, 1);
	sim_turns(&p.vats[0]);
	sim_assert_log(&p.client, "1");
	assert_string_equal(sim_peek(&p.link, 0), "");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* A promise of the peer's that breaks after it was used. */
static void
broken_promise_needs_no_embargo(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, promise_of(&p.vats[1], &resolver));
	SIM_SCRIPT(&p.link, "< return q0 results sp1");
	sim_log(field, 1);
	capnrpc_resolver_break(resolver, CAPNRPC_FAILED, "gone");
	SIM_SCRIPT(&p.link, "< release e0 x1", "< resolve e1 exception",
		"> finish q0", "> call q0 to i1", "> release e1 x1",
		"< return q0 exception", "> finish q0");
	assert_string_equal(sim_peek(&p.link, 0), "");
	assert_string_equal(capnrpc_cap_exception(field)->reason, "gone");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/*
 * The Return says "a promise of mine": no embargo, but the mark goes along.
 * The promise comes back to us without that a call named it.
 */
static void
used_mark_moves_to_next_promise(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = argument(&p.server);
	sim_answer(&p.server, promise_of(&p.vats[1], &resolver));
	capnrpc_resolver_fulfil(resolver, back);
	SIM_SCRIPT(&p.link, "< return q0 results sp1", "< resolve e1 rh0");
	sim_log(field, 2);
	SIM_SCRIPT(&p.link, "> call q1 to q0.1", "< call q0 to i0 yourself",
		"> finish q0", "> disembargo sender to i1 #0",
		"< return q1 take q0");
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "< disembargo receiver to i0 #0");
	sim_assert_log(&p.client, "1 2");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* Our answer, which is the peer's capability: both sides wait for an echo. */
static void
both_sides_embargo(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *field;
	struct capnrpc_cap *got;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	got = sim_ask(argument(&p.server), NULL);
	sim_log(got, 11);
	sim_answer(&p.server, got);
	SIM_SCRIPT(&p.link, "< call q0 to i0");
	sim_answer(&p.client, p.boot);
	SIM_SCRIPT(&p.link, "> call q1 to q0.1", "> return q0 results rh0",
		"< call q1 to q0.1", "< return q0 results ra0");
	sim_log(field, 2);
	sim_log(got, 12);
	SIM_SCRIPT(&p.link, "> call q2 to i0 yourself", "> return q1 take q2",
		"< call q2 to q0.1 yourself", "> disembargo sender to q0.1 #0",
		"< return q1 take q2", "< disembargo sender to q0.1 #0");
	sim_settle(&p.link, 1);
	sim_assert_log(&p.server, "11 1 12 2");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/*
 * Our own promise, which we resolved to the peer's capability meanwhile
 * (facts: the reflected case). The echo has to go to what the peer's promise
 * was said to be first, although it has resolved further there by now.
 */
static void
reflected_resolution_is_embargoed(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *ours;
	struct capnrpc_resolver *theirs;
	struct capnrpc_cap *field;
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, promise_of(&p.vats[0], &ours));
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	back = argument(&p.server);
	sim_answer(&p.server, promise_of(&p.vats[1], &theirs));
	SIM_SCRIPT(&p.link, "< return q0 results sp1", "> finish q0");
	sim_log(field, 1);
	capnrpc_resolver_fulfil(theirs, back);
	capnrpc_resolver_fulfil(ours, p.boot);
	SIM_SCRIPT(&p.link, "< resolve e1 rh0");
	sim_log(field, 2);
	SIM_SCRIPT(&p.link, "> call q0 to i1", "> resolve e0 rh0",
		"< call q0 to i0 yourself", "> disembargo sender to i1 #0");
	sim_assert_log(&p.server, "");
	SIM_SCRIPT(&p.link, "< return q0 take q0", "> release e1 x1",
		"> call q1 to i0");
	sim_assert_log(&p.server, "1");
	SIM_SCRIPT(&p.link, "< disembargo receiver to i0 #0");
	sim_settle(&p.link, 1);
	sim_assert_log(&p.server, "1 2");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* The peer's answer is a tail call to us: the results are our own. */
static void
tail_call_back_is_embargoed(void **state)
{
	struct sim_pair p;
	struct sim_object target;
	struct capnrpc_cap *field;
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	sim_object_init(&target, &p.vats[0]);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = argument(&p.server);
	sim_answer_tail(&p.server, back, SIM_HOLD, NULL);
	SIM_SCRIPT(&p.link, "< call q0 to i0 yourself", "< return q0 take q0");
	sim_log(field, 2);
	sim_answer(&p.client, target.cap);
	sim_log(field, 3);
	sim_assert_log(&target, "");
	SIM_SCRIPT(&p.link, "> call q1 to q0.1", "< call q1 to q0.1 yourself",
		"< return q1 take q1", "> disembargo sender to q0.1 #0");
	sim_assert_log(&target, "1");
	SIM_SCRIPT(&p.link, "> finish q0", "> return q0 elsewhere",
		"< disembargo receiver to q0.1 #0");
	sim_assert_log(&target, "1 2 3");
	sim_pair_assert_idle(&p);
	sim_object_deinit(&target);
	sim_pair_deinit(&p);
}

/* The same, and the results are an exception, or lack the field. */
static void
broken_tail_call_back(int is_exception)
{
	struct sim_pair p;
	struct capnrpc_cap *field;
	struct capnrpc_cap *back;

	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = argument(&p.server);
	sim_answer_tail(&p.server, back, SIM_HOLD, NULL);
	SIM_SCRIPT(&p.link, "< call q0 to i0 yourself");
	if (is_exception)
		capnrpc_call_fail(
			sim_take(&p.client), CAPNRPC_FAILED, "no such thing");
	else
		sim_answer(&p.client, NULL);
	SIM_SCRIPT(&p.link, "< return q0 take q0");
	sim_log(field, 2);
	assert_non_null(capnrpc_cap_exception(field));
	SIM_SCRIPT(&p.link, "> call q1 to q0.1");
	while (sim_peek(&p.link, 0)[0] != '\0') {
		assert_null(strstr(sim_peek(&p.link, 0), "disembargo"));
		sim_deliver(&p.link, 0, "");
	}
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

static void
tail_call_back_that_fails(void **state)
{
	(void)state;
	broken_tail_call_back(1);
}

static void
tail_call_back_without_the_field(void **state)
{
	(void)state;
	broken_tail_call_back(0);
}

/* Two fields: one is null, the other needs its embargo. */
static void
tail_call_back_with_one_broken_field(void **state)
{
	struct sim_pair p;
	struct sim_object target;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *fields[2];
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	sim_object_init(&target, &p.vats[0]);
	sim_settle(&p.link, 1);
	promise = sim_hold(p.boot, p.client.cap);
	fields[0] = sim_keep_cap(sim_field_at(promise, 0));
	fields[1] = sim_keep_cap(sim_field_at(promise, 1));
	sim_log(fields[0], 1);
	sim_log(fields[1], 2);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = argument(&p.server);
	sim_answer_tail(&p.server, back, SIM_HOLD, NULL);
	SIM_SCRIPT(&p.link, "< call q0 to i0 yourself");
	sim_answer_both(&p.client, NULL, target.cap);
	SIM_SCRIPT(&p.link, "< return q0 take q0");
	sim_log(fields[0], 3);
	sim_log(fields[1], 4);
	sim_assert_log(&target, "");
	SIM_SCRIPT(&p.link, "> call q1 to q0.1", "> call q2 to q0.1",
		"> return q0 elsewhere", "> disembargo sender to q0.1 #0");
	sim_settle(&p.link, 1);
	sim_assert_log(&target, "2 4");
	assert_non_null(capnrpc_cap_exception(fields[0]));
	assert_null(capnrpc_conn_closed(p.link.ends[0]));
	sim_pair_assert_idle(&p);
	sim_object_deinit(&target);
	sim_pair_deinit(&p);
}

/* The capability in the results is in order with the one pipelined on it. */
static void
capability_in_results_waits_as_well(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *field;
	struct capnrpc_cap *taken;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	promise = sim_hold(p.boot, p.client.cap);
	field = sim_keep_cap(sim_field(promise));
	sim_log(field, 1);
	field = NULL;
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, argument(&p.server));
	SIM_SCRIPT(&p.link, "< return q0 results rh0");
	taken = sim_keep_cap(sim_field(promise));
	sim_log(taken, 2);
	sim_turns(&p.vats[0]);
	sim_assert_log(&p.client, "");
	sim_settle(&p.link, 1);
	sim_assert_log(&p.client, "1 2");
	(void)field;
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* Rule 13: an embargo that is never lifted. */
static void
embargo_breaks_with_the_connection(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *field;
	struct capnrpc_promise *later;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, argument(&p.server));
	SIM_SCRIPT(&p.link, "< return q0 results rh0");
	later = sim_keep(sim_call(field, SIM_LOG, 2, NULL));
	capnrpc_conn_feed_eof(p.link.ends[0], "cable cut");
	capnrpc_conn_feed_eof(p.link.ends[1], "cable cut");
	sim_turns(&p.vats[0]);
	assert_int_equal(
		capnrpc_promise_exception(later)->type, CAPNRPC_DISCONNECTED);
	sim_assert_log(&p.client, "");
	sim_pair_deinit(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(result_is_own_capability),
		cmocka_unit_test(result_is_own_answer),
		cmocka_unit_test(own_answer_comes_after_the_echo),
		cmocka_unit_test(promise_resolves_to_own_capability),
		cmocka_unit_test(missing_field_needs_no_embargo),
		cmocka_unit_test(unused_promise_needs_no_embargo),
		cmocka_unit_test(broken_promise_needs_no_embargo),
		cmocka_unit_test(used_mark_moves_to_next_promise),
		cmocka_unit_test(both_sides_embargo),
		cmocka_unit_test(reflected_resolution_is_embargoed),
		cmocka_unit_test(tail_call_back_is_embargoed),
		cmocka_unit_test(tail_call_back_that_fails),
		cmocka_unit_test(tail_call_back_without_the_field),
		cmocka_unit_test(tail_call_back_with_one_broken_field),
		cmocka_unit_test(capability_in_results_waits_as_well),
		cmocka_unit_test(embargo_breaks_with_the_connection),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
