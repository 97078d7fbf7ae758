/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Promises of capabilities: what is said of them over the wire, when they
 * resolve and break, and that none of them waits for itself.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cap/promised.h"
#include "sim/pair.h"

static void
begin(struct sim_pair *p)
{
	sim_pair_init(p);
	sim_settle(&p->link, 1);
}

static void
end(struct sim_pair *p)
{
	sim_pair_assert_idle(p);
	sim_pair_deinit(p);
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

static struct capnrpc_cap *
argument(struct sim_object *object)
{
	return sim_keep_cap(sim_argument(object));
}

/* --- what is said -----------------------------------------------------------
 */

/* A result that has not come is given to who is to answer it. */
static void
promise_passed_back_is_shortened(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_cap *field;
	struct capnrpc_cap *seen;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[1]);
	field = sim_ask(p.boot, NULL);
	(void)sim_hold(p.boot, field);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "> call q1 to i0 ra0");
	seen = argument(&p.server);
	sim_log(seen, 1);
	assert_string_equal(sim_peek(&p.link, 1), "");
	sim_answer(&p.server, more.cap);
	sim_log(seen, 2);
	sim_turns(&p.vats[1]);
	assert_ptr_equal(capnrpc_cap_shortest(seen), more.cap);
	sim_assert_log(&more, "1 2");
	sim_settle(&p.link, 1);
	sim_answer(&p.server, NULL);
	sim_settle(&p.link, 1);
	sim_forget();
	sim_object_deinit(&more);
	end(&p);
}

/* As long as nobody knows what it is, it is not said to be an object. */
static void
unresolved_promise_is_a_promise_each_time(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolvers[2];
	struct capnrpc_cap *outer;
	struct capnrpc_cap *inner;

	(void)state;
	begin(&p);
	outer = promise_of(&p.vats[0], &resolvers[0]);
	inner = promise_of(&p.vats[0], &resolvers[1]);
	(void)sim_hold(p.boot, outer);
	(void)sim_hold(p.boot, outer);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0", "> call q1 to i0 sp0");
	/* Now it is another promise: still no object, and no news. */
	capnrpc_resolver_fulfil(resolvers[0], inner);
	(void)sim_hold(p.boot, outer);
	(void)sim_hold(p.boot, inner);
	SIM_SCRIPT(&p.link, "> call q2 to i0 sp0", "> call q3 to i0 sp0");
	capnrpc_resolver_fulfil(resolvers[1], p.client.cap);
	(void)sim_hold(p.boot, outer);
	SIM_SCRIPT(&p.link, "> resolve e0 sh1", "> call q4 to i0 sh1");
	while (p.server.n_held > 0)
		sim_answer(&p.server, NULL);
	end(&p);
}

/* It turns out to be something that the peer has not seen yet. */
static void
promise_resolves_to_new_export(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *seen;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[0]);
	(void)sim_hold(p.boot, promise_of(&p.vats[0], &resolver));
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	seen = argument(&p.server);
	sim_log(seen, 1);
	SIM_SCRIPT(&p.link, "< call q0 to i0");
	sim_assert_log(&more, "");
	capnrpc_resolver_fulfil(resolver, more.cap);
	sim_turns(&p.vats[0]);
	sim_assert_log(&more, "1");
	SIM_SCRIPT(&p.link, "> resolve e0 sh1");
	sim_log(seen, 2);
	SIM_SCRIPT(&p.link, "> return q0 results", "< release e0 x1",
		"< call q1 to i1");
	sim_assert_log(&more, "1 2");
	sim_answer(&p.server, NULL);
	sim_settle(&p.link, 1);
	sim_forget();
	sim_object_deinit(&more);
	end(&p);
}

/* Nobody is left who would want to know. */
static void
released_promise_sends_no_resolve(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;

	(void)state;
	begin(&p);
	(void)sim_hold(p.boot, promise_of(&p.vats[0], &resolver));
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	sim_answer(&p.server, NULL);
	SIM_SCRIPT(&p.link, "< return q0 results", "< release e0 x1");
	capnrpc_resolver_fulfil(resolver, p.client.cap);
	assert_string_equal(sim_peek(&p.link, 0), "");
	end(&p);
}

/* The Release and the Resolve cross: what the Resolve brings goes back. */
static void
resolve_crosses_the_release(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_resolver *resolver;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[0]);
	(void)sim_hold(p.boot, promise_of(&p.vats[0], &resolver));
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	sim_answer(&p.server, NULL);
	capnrpc_resolver_fulfil(resolver, more.cap);
	sim_object_deinit(&more);
	SIM_SCRIPT(&p.link, "< return q0 results", "< release e0 x1",
		"> resolve e0 sh1");
	sim_forget();
	assert_false(more.is_released);
	SIM_SCRIPT(&p.link, "< release e1 x1");
	sim_turns(&p.vats[0]);
	assert_true(more.is_released);
	end(&p);
}

/*
 * Our promise became one of the peer's, and nobody here has either: the peer
 * may still send to ours, and it goes where the peer was told.
 */
static void
import_is_kept_to_forward_to(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;
	struct capnrpc_cap *seen;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[1]);
	(void)sim_hold(p.boot, promise_of(&p.vats[0], &resolver));
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	seen = argument(&p.server);
	field = sim_ask(p.boot, NULL);
	SIM_SCRIPT(&p.link, "> call q1 to i0");
	sim_log(seen, 1);
	sim_answer(&p.server, NULL);
	sim_answer(&p.server, more.cap);
	SIM_SCRIPT(&p.link, "< call q0 to i0", "< return q0 results",
		"< return q1 results sh1");
	capnrpc_resolver_fulfil(resolver, field);
	assert_int_equal(p.link.ends[0]->imports.n_used, 2);
	sim_log(seen, 2);
	SIM_SCRIPT(&p.link, "< call q1 to i0");
	sim_settle(&p.link, 1);
	sim_log(seen, 3);
	sim_settle(&p.link, 1);
	sim_assert_log(&more, "1 2 3");
	assert_ptr_equal(capnrpc_cap_shortest(seen), more.cap);
	sim_forget();
	sim_settle(&p.link, 1);
	assert_int_equal(p.link.ends[0]->imports.n_used, 1);
	sim_object_deinit(&more);
	end(&p);
}

/* A request is made, its target resolves, and then it is sent. */
static void
request_follows_a_promise_that_resolves_meanwhile(void **state)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct sim_pair p;
	struct capnrpc_cap *field;
	struct capnrpc_request *request;

	(void)state;
	begin(&p);
	field = sim_ask(p.boot, p.client.cap);
	request = capnrpc_request_new(field, SIM_INTERFACE, SIM_LOG);
	capnrpc_struct_set_u32(capnrpc_pointer_init_struct(
				       capnrpc_request_params(request), size),
		0, 1, 0);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, argument(&p.server));
	SIM_SCRIPT(&p.link, "< return q0 results rh0");
	sim_log(field, 2);
	(void)sim_keep(capnrpc_request_send(request));
	sim_log(field, 3);
	sim_turns(&p.vats[0]);
	sim_assert_log(&p.client, "2 1 3");
	SIM_SCRIPT(&p.link, "> finish q0");
	assert_string_equal(sim_peek(&p.link, 0), "");
	end(&p);
}

/* --- promises that break ----------------------------------------------------
 */

/* Results with something broken in them are results. */
static void
broken_result_is_promise_then_exception(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *broken;
	struct capnrpc_cap *field;

	(void)state;
	begin(&p);
	promise = sim_hold(p.boot, NULL);
	field = sim_keep_cap(sim_field(promise));
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	broken = capnrpc_cap_new_broken(
		p.vats[1].vat, CAPNRPC_OVERLOADED, "worn out");
	sim_answer(&p.server, broken);
	capnrpc_cap_unref(broken);
	SIM_SCRIPT(
		&p.link, "< return q0 results sp1", "< resolve e1 exception");
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	assert_string_equal(capnrpc_cap_exception(field)->reason, "worn out");
	SIM_SCRIPT(&p.link, "> finish q0", "> release e1 x1");
	end(&p);
}

/* Calls made before hear of it, and calls made after. */
static void
calls_on_a_promise_that_breaks_fail(void **state)
{
	struct sim_pair p;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *seen;
	struct capnrpc_promise *calls[2];
	size_t i;

	(void)state;
	begin(&p);
	(void)sim_hold(p.boot, promise_of(&p.vats[0], &resolver));
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0");
	seen = argument(&p.server);
	calls[0] = sim_hold(seen, NULL);
	SIM_SCRIPT(&p.link, "< call q0 to i0");
	capnrpc_resolver_break(resolver, CAPNRPC_FAILED, "never mind");
	SIM_SCRIPT(&p.link, "> return q0 exception", "> resolve e0 exception");
	calls[1] = sim_hold(seen, NULL);
	sim_settle(&p.link, 1);
	for (i = 0; i < 2; i++)
		assert_string_equal(capnrpc_promise_exception(calls[i])->reason,
			"never mind");
	assert_int_equal(p.link.ends[0]->exports.n_used, 0);
	sim_answer(&p.server, NULL);
	end(&p);
}

/* --- circles ----------------------------------------------------------------
 */

/* A field that is another field of the same results is no circle. */
static void
field_may_be_another_field(void **state)
{
	struct sim_vat vat;
	struct sim_object object;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *fields[2];

	(void)state;
	sim_vat_init(&vat);
	sim_object_init(&object, &vat);
	promise = sim_hold(object.cap, NULL);
	fields[0] = sim_keep_cap(sim_field_at(promise, 0));
	fields[1] = sim_keep_cap(sim_field_at(promise, 1));
	sim_log(fields[0], 1);
	sim_turns(&vat);
	sim_answer_both(&object, fields[1], object.cap);
	sim_log(fields[0], 2);
	sim_turns(&vat);
	assert_null(capnrpc_cap_exception(fields[0]));
	sim_assert_log(&object, "1 2");
	sim_forget();
	sim_object_deinit(&object);
	sim_vat_deinit(&vat);
}

/* Two answers that are each a field of the other: just those fields break. */
static void
answers_that_wait_for_each_other_break(void **state)
{
	struct sim_vat vat;
	struct sim_object object;
	struct capnrpc_promise *promises[2];
	struct capnrpc_cap *fields[2];
	struct capnrpc_cap *others[2];
	size_t i;

	(void)state;
	sim_vat_init(&vat);
	sim_object_init(&object, &vat);
	for (i = 0; i < 2; i++) {
		promises[i] = sim_hold(object.cap, NULL);
		fields[i] = sim_keep_cap(sim_field_at(promises[i], 0));
		others[i] = sim_keep_cap(sim_field_at(promises[i], 1));
	}
	sim_turns(&vat);
	sim_answer_both(&object, fields[1], object.cap);
	sim_answer_both(&object, fields[0], object.cap);
	sim_turns(&vat);
	for (i = 0; i < 2; i++) {
		assert_non_null(capnrpc_cap_exception(fields[i]));
		assert_null(capnrpc_cap_exception(others[i]));
		assert_int_equal(
			capnrpc_promise_state(promises[i]), CAPNRPC_DONE);
		sim_log(others[i], (uint32_t)i + 1);
	}
	sim_turns(&vat);
	sim_assert_log(&object, "1 2");
	sim_forget();
	sim_object_deinit(&object);
	sim_vat_deinit(&vat);
}

/* The same with the wire between the two. */
static void
answers_that_wait_for_each_other_over_the_wire(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *back;
	struct capnrpc_cap *ours;
	struct capnrpc_cap *theirs;

	(void)state;
	sim_pair_init(&p);
	back = sim_keep_cap(capnrpc_conn_bootstrap(p.link.ends[1]));
	sim_settle(&p.link, 1);
	ours = sim_ask(p.boot, NULL);
	theirs = sim_ask(back, NULL);
	sim_log(ours, 1);
	sim_log(theirs, 2);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "< call q0 to i0");
	sim_answer(&p.server, theirs);
	sim_answer(&p.client, ours);
	sim_settle(&p.link, 1);
	assert_non_null(capnrpc_cap_exception(ours));
	assert_non_null(capnrpc_cap_exception(theirs));
	assert_null(capnrpc_conn_closed(p.link.ends[0]));
	sim_assert_log(&p.client, "");
	sim_assert_log(&p.server, "");
	/* The two entries keep each other (rule 12). */
	capnrpc_conn_feed_eof(p.link.ends[0], NULL);
	capnrpc_conn_feed_eof(p.link.ends[1], NULL);
	sim_pair_deinit(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(promise_passed_back_is_shortened),
		cmocka_unit_test(unresolved_promise_is_a_promise_each_time),
		cmocka_unit_test(promise_resolves_to_new_export),
		cmocka_unit_test(released_promise_sends_no_resolve),
		cmocka_unit_test(resolve_crosses_the_release),
		cmocka_unit_test(import_is_kept_to_forward_to),
		cmocka_unit_test(
			request_follows_a_promise_that_resolves_meanwhile),
		cmocka_unit_test(broken_result_is_promise_then_exception),
		cmocka_unit_test(calls_on_a_promise_that_breaks_fail),
		cmocka_unit_test(field_may_be_another_field),
		cmocka_unit_test(answers_that_wait_for_each_other_break),
		cmocka_unit_test(
			answers_that_wait_for_each_other_over_the_wire),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
