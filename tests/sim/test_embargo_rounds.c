/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Order across path shortening, continued: echoes of which one is not enough,
 * or of which none is asked for where one might think so.
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

/* A pair whose bootstraps have arrived on both sides; what end 1 sees of the
 * client is *ret_back, kept. */
static void
both_init(struct sim_pair *p, struct capnrpc_cap **ret_back)
{
	sim_pair_init(p);
	*ret_back = sim_keep_cap(capnrpc_conn_bootstrap(p->link.ends[1]));
	sim_settle(&p->link, 1);
}

/* The pointer 0 of the newest call held by object, kept. */
static struct capnrpc_cap *
argument(struct sim_object *object)
{
	return sim_keep_cap(sim_argument(object));
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

/*
 * Issue 59 of mirage/capnp-rpc (facts, 7.3), with the same order of handling:
 * the first call bounces three times, and two echoes are needed.
 */
static void
calls_that_bounce_twice(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *back;
	struct capnrpc_cap *pts1;
	struct capnrpc_cap *pts2;
	struct capnrpc_cap *ptc1;

	(void)state;
	both_init(&p, &back);
	pts1 = sim_ask(p.boot, NULL);
	pts2 = sim_ask(p.boot, NULL);
	ptc1 = sim_ask(back, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "> call q1 to i0",
		"< call q0 to i0");
	sim_answer(&p.client, pts1);
	sim_answer(&p.server, back);
	sim_answer(&p.server, ptc1);
	sim_log(pts2, 1);
	SIM_SCRIPT(
		&p.link, "< return q0 results rh0", "< return q1 results ra0");
	sim_log(pts2, 2);
	SIM_SCRIPT(&p.link, "> return q0 results ra0", "> call q2 to q1.1",
		"< call q1 to q0.1 yourself", "> disembargo sender to q1.1 #0",
		"< return q2 take q1", "< disembargo receiver to q0.1 #0");
	sim_assert_log(&p.client, "");
	SIM_SCRIPT(&p.link, "> finish q1", "< finish q0", "> call q1 to q0.1",
		"< call q0 to i0 yourself");
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "> finish q2", "< return q1 take q0",
		"> disembargo sender to q0.1 #0", "< finish q1",
		"> return q0 elsewhere", "< disembargo receiver to i0 #0");
	sim_assert_log(&p.client, "1 2");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/*
 * Issue 78 (facts, 7.4): the echo names an answer of ours that is the peer's
 * by now, and what that is has itself come back to us meanwhile.
 */
static void
target_of_echo_has_come_back(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *back;
	struct capnrpc_cap *x2;
	struct capnrpc_cap *x3;

	(void)state;
	both_init(&p, &back);
	x2 = sim_ask(p.boot, NULL);
	x3 = sim_ask(p.boot, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "> call q1 to i0");
	sim_answer(&p.server, sim_ask(back, NULL));
	SIM_SCRIPT(&p.link, "< call q0 to i0");
	sim_answer(&p.client, x3);
	sim_log(x2, 1);
	SIM_SCRIPT(&p.link, "< return q0 results ra0");
	sim_log(x2, 2);
	sim_answer(&p.server, promise_of(&p.vats[1], &resolver));
	capnrpc_resolver_fulfil(resolver, back);
	SIM_SCRIPT(&p.link, "< return q1 results sp1", "< resolve e1 rh0",
		"> return q0 results ra1", "> call q2 to q0.1",
		"> disembargo sender to q0.1 #0", "< call q1 to q0.1 yourself",
		"< return q2 take q1", "< disembargo receiver to q0.1 #0");
	sim_assert_log(&p.client, "");
	while (strstr(sim_peek(&p.link, 0), "disembargo") == NULL)
		sim_deliver(&p.link, 0, "");
	SIM_SCRIPT(&p.link, "> disembargo sender to q1.1 #0");
	sim_assert_log(&p.client, "");
	while (strstr(sim_peek(&p.link, 1), "disembargo") == NULL)
		SIM_SCRIPT(&p.link, "< ");
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "< disembargo receiver to i0 #0");
	sim_assert_log(&p.client, "1 2");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* --- no round too many ------------------------------------------------------
 */

/*
 * The echo names an answer of ours which the peer will give: it stays there, so
 * there is nothing to wait for again, although the call has bounced.
 */
static void
target_of_echo_stays_with_the_peer(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *back;
	struct capnrpc_cap *x2;
	struct capnrpc_cap *x3;

	(void)state;
	both_init(&p, &back);
	x2 = sim_ask(p.boot, NULL);
	x3 = sim_ask(p.boot, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "> call q1 to i0");
	sim_answer(&p.server, sim_ask(back, NULL));
	SIM_SCRIPT(&p.link, "< call q0 to i0");
	sim_answer(&p.client, x3);
	sim_log(x2, 1);
	SIM_SCRIPT(&p.link, "< return q0 results ra0");
	sim_log(x2, 2);
	SIM_SCRIPT(&p.link, "> return q0 results ra1", "> call q2 to q0.1",
		"> disembargo sender to q0.1 #0", "< call q1 to q0.1 yourself",
		"< return q2 take q1", "< disembargo receiver to q0.1 #0");
	while (sim_peek(&p.link, 0)[0] != '\0') {
		assert_null(strstr(sim_peek(&p.link, 0), "disembargo"));
		SIM_SCRIPT(&p.link, "> ");
	}
	sim_answer(&p.server, p.server.cap);
	sim_settle(&p.link, 1);
	sim_log(x2, 3);
	sim_settle(&p.link, 1);
	sim_assert_log(&p.server, "1 2 3");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* Our own promise comes back, and has broken: an error is not reflected. */
static void
own_promise_that_broke_needs_no_embargo(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, promise_of(&p.vats[0], &resolver));
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	sim_answer(&p.server, argument(&p.server));
	capnrpc_resolver_break(resolver, CAPNRPC_FAILED, "gone");
	SIM_SCRIPT(&p.link, "< return q0 results rh0");
	sim_log(field, 2);
	while (sim_peek(&p.link, 0)[0] != '\0') {
		assert_null(strstr(sim_peek(&p.link, 0), "disembargo"));
		SIM_SCRIPT(&p.link, "> ");
	}
	sim_settle(&p.link, 1);
	assert_string_equal(capnrpc_cap_exception(field)->reason, "gone");
	assert_null(capnrpc_conn_closed(p.link.ends[0]));
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* It breaks while calls wait for the echo: they fail for that reason. */
static void
embargoed_calls_get_the_exception(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;
	struct capnrpc_promise *calls[6];
	size_t i;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, promise_of(&p.vats[0], &resolver));
	for (i = 0; i < 3; i++)
		calls[i] = sim_hold(field, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	sim_answer(&p.server, argument(&p.server));
	SIM_SCRIPT(&p.link, "< return q0 results rh0");
	for (; i < 6; i++)
		calls[i] = sim_hold(field, NULL);
	SIM_SCRIPT(&p.link, "> call q1 to q0.1", "> call q2 to q0.1",
		"> call q3 to q0.1", "> disembargo sender to q0.1 #0");
	capnrpc_resolver_break(resolver, CAPNRPC_FAILED, "gone");
	sim_settle(&p.link, 1);
	for (i = 0; i < 6; i++)
		assert_string_equal(
			capnrpc_promise_exception(calls[i])->reason, "gone");
	assert_null(capnrpc_conn_closed(p.link.ends[0]));
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* Calls made at every stage of it. */
static void
six_calls_around_an_embargo(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	field = sim_ask(p.boot, promise_of(&p.vats[0], &resolver));
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	sim_answer(&p.server, argument(&p.server));
	sim_log(field, 2);
	SIM_SCRIPT(&p.link, "> call q1 to q0.1", "< return q0 results rh0");
	sim_log(field, 3);
	capnrpc_resolver_fulfil(resolver, p.client.cap);
	sim_log(field, 4);
	SIM_SCRIPT(&p.link, "> call q2 to q0.1");
	sim_assert_log(&p.client, "");
	SIM_SCRIPT(&p.link, "< call q0 to i0 yourself", "< return q1 take q0",
		"> disembargo sender to q0.1 #0");
	sim_log(field, 5);
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "< call q1 to i0 yourself", "< return q2 take q1");
	sim_assert_log(&p.client, "1 2");
	sim_settle(&p.link, 1);
	sim_log(field, 6);
	sim_settle(&p.link, 1);
	sim_assert_log(&p.client, "1 2 3 4 5 6");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* Pipelined on Bootstrap, whose answer is the peer's own: no echo is due. */
static void
bootstrap_needs_no_embargo(void **state)
{
	struct sim_pair p;

	(void)state;
	sim_pair_init(&p);
	sim_log(p.boot, 1);
	SIM_SCRIPT(&p.link, "> bootstrap q0", "> call q1 to q0.0",
		"< return q0 results sh0");
	sim_log(p.boot, 2);
	SIM_SCRIPT(&p.link, "> finish q0", "> call q0 to i0");
	assert_string_equal(sim_peek(&p.link, 0), "");
	sim_assert_log(&p.server, "1 2");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* The same when what the peer serves is our own object: an echo is due. */
static void
bootstrap_that_is_our_own_is_embargoed(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *back;
	struct capnrpc_cap *again;

	(void)state;
	both_init(&p, &back);
	capnrpc_conn_serve(p.link.ends[1], back);
	again = sim_keep_cap(capnrpc_conn_bootstrap(p.link.ends[0]));
	sim_log(again, 1);
	SIM_SCRIPT(&p.link, "> bootstrap q0", "> call q1 to q0.0",
		"< return q0 results rh0");
	sim_log(again, 2);
	SIM_SCRIPT(&p.link, "< call q0 to i0 yourself", "< return q1 take q0",
		"> disembargo sender to q0.0 #0");
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "< disembargo receiver to i0 #0");
	sim_assert_log(&p.client, "1 2");
	sim_settle(&p.link, 1);
	sim_forget();
	capnrpc_conn_serve(p.link.ends[1], NULL);
	sim_pair_deinit(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(calls_that_bounce_twice),
		cmocka_unit_test(target_of_echo_has_come_back),
		cmocka_unit_test(target_of_echo_stays_with_the_peer),
		cmocka_unit_test(own_promise_that_broke_needs_no_embargo),
		cmocka_unit_test(embargoed_calls_get_the_exception),
		cmocka_unit_test(six_calls_around_an_embargo),
		cmocka_unit_test(bootstrap_needs_no_embargo),
		cmocka_unit_test(bootstrap_that_is_our_own_is_embargoed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
