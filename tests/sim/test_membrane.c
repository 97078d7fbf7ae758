/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A membrane in the middle vat, around what it passes on from the server: as
 * the daemon has one around each reference. To client and server it must not
 * show, until it is revoked.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cap/membrane.h"
#include "sim/trio.h"

struct stage {
	struct sim_trio t;
	struct capnrpc_membrane *membrane;
	struct capnrpc_cap *boot; /* the server through it, at the client */
};

static void
begin(struct stage *s)
{
	struct sim_trio *t = &s->t;
	struct capnrpc_cap *wrapped;

	sim_trio_init(t);
	s->membrane = capnrpc_membrane_new(t->vats[1].vat, NULL, NULL);
	assert_non_null(s->membrane);
	wrapped =
		capnrpc_membrane_pass(s->membrane, t->through, CAPNRPC_OUTSIDE);
	capnrpc_conn_serve(t->links[0].ends[1], wrapped);
	capnrpc_cap_unref(wrapped);
	s->boot = capnrpc_conn_bootstrap(t->links[0].ends[0]);
	sim_settle(t->links, 2);
}

static void
end(struct stage *s)
{
	capnrpc_cap_unref(s->boot);
	sim_settle(s->t.links, 2);
	sim_forget();
	capnrpc_conn_serve(s->t.links[0].ends[1], NULL);
	sim_settle(s->t.links, 2);
	capnrpc_membrane_free(s->membrane);
	sim_trio_deinit(&s->t);
}

static void
settle(struct stage *s)
{
	sim_settle(s->t.links, 2);
}

static void
revoke(struct stage *s)
{
	struct capnrpc_fault *fault = capnrpc_fault_new(
		s->t.vats[1].vat, CAPNRPC_FAILED, "it was revoked", 14);

	capnrpc_membrane_revoke(s->membrane, fault);
	capnrpc_fault_unref(fault);
}

static void
assert_revoked(struct capnrpc_promise *promise)
{
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_FAILED);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "it was revoked");
}

static struct capnrpc_cap *
argument(struct sim_object *object)
{
	return sim_keep_cap(sim_argument(object));
}

static struct capnrpc_cap *
promise_of(struct sim_vat *vat, struct capnrpc_resolver **ret_resolver)
{
	struct capnrpc_cap *cap;

	assert_int_equal(
		capnrpc_cap_new_promise(vat->vat, &cap, ret_resolver), 0);
	return sim_keep_cap(cap);
}

/* --- it does not show ------------------------------------------------------
 */

static void
chain_is_pipelined(void **state)
{
	struct stage s;
	struct capnrpc_cap *first;
	struct capnrpc_cap *second;

	(void)state;
	begin(&s);
	first = sim_ask(s.boot, NULL);
	second = sim_ask(first, NULL);
	sim_log(second, 1);
	SIM_SCRIPT(&s.t.links[0], "> call q", "> call q", "> call q");
	SIM_SCRIPT(&s.t.links[1], "> call q0 to i0", "> call q1 to q0.1",
		"> call q2 to q1.1");
	sim_answer(&s.t.objects[2], s.t.objects[2].cap);
	sim_turns(&s.t.vats[2]);
	sim_answer(&s.t.objects[2], s.t.objects[2].cap);
	settle(&s);
	sim_assert_log(&s.t.objects[2], "1");
	assert_ptr_equal(
		capnrpc_cap_shortest(second), capnrpc_cap_shortest(s.boot));
	end(&s);
}

static void
own_capability_comes_back(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	promise = sim_keep(sim_call(s.boot, SIM_ECHO, 0, s.t.objects[0].cap));
	settle(&s);
	assert_ptr_equal(capnrpc_cap_shortest(sim_keep_cap(sim_field(promise))),
		s.t.objects[0].cap);
	end(&s);
}

static void
servers_capability_comes_back(void **state)
{
	struct stage s;
	struct capnrpc_cap *field;

	(void)state;
	begin(&s);
	field = sim_ask(s.boot, NULL);
	settle(&s);
	sim_answer(&s.t.objects[2], s.t.objects[2].cap);
	settle(&s);
	(void)sim_hold(s.boot, field);
	settle(&s);
	assert_ptr_equal(capnrpc_cap_shortest(argument(&s.t.objects[2])),
		s.t.objects[2].cap);
	end(&s);
}

static void
callback_reaches_client(void **state)
{
	struct stage s;

	(void)state;
	begin(&s);
	(void)sim_hold(s.boot, s.t.objects[0].cap);
	settle(&s);
	sim_log(argument(&s.t.objects[2]), 5);
	settle(&s);
	sim_assert_log(&s.t.objects[0], "5");
	end(&s);
}

/* The client's promise, known to the server, becomes the server's object. */
static void
promise_of_client_resolves_to_server(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *seen;

	(void)state;
	begin(&s);
	(void)sim_hold(s.boot, promise_of(&s.t.vats[0], &resolver));
	settle(&s);
	seen = argument(&s.t.objects[2]);
	sim_log(seen, 1);
	capnrpc_resolver_fulfil(resolver, s.boot);
	sim_log(seen, 2);
	settle(&s);
	sim_log(seen, 3);
	settle(&s);
	assert_ptr_equal(capnrpc_cap_shortest(seen), s.t.objects[2].cap);
	sim_assert_log(&s.t.objects[2], "1 2 3");
	end(&s);
}

/* The server's promise, known to the client, becomes the client's object. */
static void
promise_of_server_resolves_to_client(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *seen;
	struct capnrpc_cap *given;

	(void)state;
	begin(&s);
	(void)sim_hold(s.boot, s.t.objects[0].cap);
	settle(&s);
	given = argument(&s.t.objects[2]);
	sim_answer(&s.t.objects[2], NULL);
	seen = sim_ask(s.boot, NULL);
	settle(&s);
	sim_answer(&s.t.objects[2], promise_of(&s.t.vats[2], &resolver));
	settle(&s);
	sim_log(seen, 1);
	SIM_SCRIPT(&s.t.links[0], "> call q");
	capnrpc_resolver_fulfil(resolver, given);
	sim_log(seen, 2);
	settle(&s);
	sim_log(seen, 3);
	settle(&s);
	assert_ptr_equal(capnrpc_cap_shortest(seen), s.t.objects[0].cap);
	sim_assert_log(&s.t.objects[0], "1 2 3");
	end(&s);
}

/*
 * The client's object goes to the server and comes back, with calls pipelined
 * on it: the middle has to wait for its own echo first.
 */
static void
embargo_over_two_hops(void **state)
{
	struct stage s;
	struct capnrpc_cap *field;

	(void)state;
	begin(&s);
	field = sim_ask(s.boot, s.t.objects[0].cap);
	sim_log(field, 1);
	SIM_SCRIPT(&s.t.links[0], "> call q");
	SIM_SCRIPT(&s.t.links[1], "> call q");
	sim_answer(&s.t.objects[2], argument(&s.t.objects[2]));
	SIM_SCRIPT(&s.t.links[0], "> call q");
	SIM_SCRIPT(&s.t.links[1], "< return q0 results rh0");
	SIM_SCRIPT(&s.t.links[0], "< return q0 results sp", "> finish q0");
	sim_log(field, 2);
	settle(&s);
	sim_log(field, 3);
	settle(&s);
	sim_log(field, 4);
	settle(&s);
	sim_assert_log(&s.t.objects[0], "1 2 3 4");
	assert_ptr_equal(capnrpc_cap_shortest(field), s.t.objects[0].cap);
	end(&s);
}

static void
exception_is_unchanged(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	promise = sim_hold(s.boot, NULL);
	settle(&s);
	capnrpc_call_fail(sim_take(&s.t.objects[2]), CAPNRPC_OVERLOADED,
		"come back %s", "later");
	settle(&s);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "come back later");
	end(&s);
}

static void
cancellation_reaches_server(void **state)
{
	struct stage s;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	promise = sim_call(s.boot, SIM_HOLD, 0, s.t.objects[0].cap);
	settle(&s);
	capnrpc_promise_unref(promise);
	settle(&s);
	assert_int_equal(s.t.objects[2].n_cancelled, 1);
	end(&s);
}

static void
server_that_goes_is_disconnected(void **state)
{
	struct stage s;
	struct capnrpc_promise *pending;
	struct capnrpc_promise *later;

	(void)state;
	begin(&s);
	pending = sim_hold(s.boot, s.t.objects[0].cap);
	settle(&s);
	capnrpc_conn_feed_eof(s.t.links[1].ends[0], "cable cut");
	capnrpc_conn_feed_eof(s.t.links[1].ends[1], "cable cut");
	settle(&s);
	assert_string_equal(
		capnrpc_promise_exception(pending)->reason, "cable cut");
	later = sim_hold(s.boot, NULL);
	settle(&s);
	assert_int_equal(
		capnrpc_promise_exception(later)->type, CAPNRPC_DISCONNECTED);
	end(&s);
}

/* --- revoked -----------------------------------------------------------------
 */

static void
revoking_breaks_both_ends(void **state)
{
	struct stage s;
	struct capnrpc_promise *calls[3];
	struct capnrpc_cap *callback;

	(void)state;
	begin(&s);
	calls[0] = sim_hold(s.boot, s.t.objects[0].cap);
	calls[1] = sim_hold(sim_keep_cap(sim_field(calls[0])), NULL);
	settle(&s);
	callback = argument(&s.t.objects[2]);
	calls[2] = sim_hold(callback, NULL);
	settle(&s);
	revoke(&s);
	settle(&s);
	assert_revoked(calls[0]);
	assert_revoked(calls[1]);
	assert_revoked(calls[2]);
	assert_int_equal(s.t.objects[2].n_cancelled, 1);
	assert_int_equal(s.t.objects[0].n_cancelled, 1);
	calls[0] = sim_hold(s.boot, NULL);
	calls[1] = sim_hold(callback, NULL);
	settle(&s);
	assert_revoked(calls[0]);
	assert_revoked(calls[1]);
	assert_null(capnrpc_conn_closed(s.t.links[0].ends[0]));
	assert_null(capnrpc_conn_closed(s.t.links[1].ends[0]));
	end(&s);
}

/* What is under way when it is revoked is not lost: it is answered. */
static void
revoking_meets_messages_under_way(void **state)
{
	struct stage s;
	struct capnrpc_promise *answered;
	struct capnrpc_promise *called;

	(void)state;
	begin(&s);
	answered = sim_hold(s.boot, NULL);
	settle(&s);
	sim_answer(&s.t.objects[2], s.t.objects[2].cap);
	sim_turns(&s.t.vats[2]);
	called = sim_hold(s.boot, s.t.objects[0].cap);
	revoke(&s);
	settle(&s);
	assert_revoked(answered);
	assert_revoked(called);
	end(&s);
}

static void
revoking_breaks_promises(void **state)
{
	struct stage s;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;
	struct capnrpc_promise *held;

	(void)state;
	begin(&s);
	field = sim_ask(s.boot, NULL);
	settle(&s);
	sim_answer(&s.t.objects[2], promise_of(&s.t.vats[2], &resolver));
	settle(&s);
	held = sim_hold(field, NULL);
	settle(&s);
	revoke(&s);
	settle(&s);
	assert_revoked(held);
	assert_string_equal(
		capnrpc_cap_exception(field)->reason, "it was revoked");
	capnrpc_resolver_fulfil(resolver, s.t.objects[2].cap);
	end(&s);
}

/* The server's object goes when nobody but the membrane's far side holds it. */
static void
revoking_releases_the_server(void **state)
{
	struct stage s;
	struct sim_object more;
	struct capnrpc_cap *field;

	(void)state;
	begin(&s);
	sim_object_init(&more, &s.t.vats[2]);
	field = sim_ask(s.boot, NULL);
	settle(&s);
	sim_answer(&s.t.objects[2], more.cap);
	sim_object_deinit(&more);
	settle(&s);
	assert_false(more.is_released);
	revoke(&s);
	settle(&s);
	assert_true(more.is_released);
	(void)field;
	end(&s);
}

/* --- between two programs of the same vat ------------------------------------
 */

/* The provider uses its own reference: its calls go round through the middle,
 * and its own object comes back to it as itself. */
static void
server_uses_its_own_reference(void **state)
{
	struct stage s;
	struct capnrpc_cap *own;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&s);
	capnrpc_conn_serve(s.t.links[1].ends[0],
		sim_keep_cap(capnrpc_membrane_pass(
			s.membrane, s.t.through, CAPNRPC_OUTSIDE)));
	own = sim_keep_cap(capnrpc_conn_bootstrap(s.t.links[1].ends[1]));
	settle(&s);
	promise = sim_keep(sim_call(own, SIM_ECHO, 0, s.t.objects[2].cap));
	sim_log(own, 1);
	settle(&s);
	sim_assert_log(&s.t.objects[2], "1");
	assert_ptr_equal(capnrpc_cap_shortest(sim_keep_cap(sim_field(promise))),
		s.t.objects[2].cap);
	revoke(&s);
	promise = sim_hold(own, NULL);
	settle(&s);
	assert_revoked(promise);
	capnrpc_conn_serve(s.t.links[1].ends[0], NULL);
	end(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(chain_is_pipelined),
		cmocka_unit_test(own_capability_comes_back),
		cmocka_unit_test(servers_capability_comes_back),
		cmocka_unit_test(callback_reaches_client),
		cmocka_unit_test(promise_of_client_resolves_to_server),
		cmocka_unit_test(promise_of_server_resolves_to_client),
		cmocka_unit_test(embargo_over_two_hops),
		cmocka_unit_test(exception_is_unchanged),
		cmocka_unit_test(cancellation_reaches_server),
		cmocka_unit_test(server_that_goes_is_disconnected),
		cmocka_unit_test(revoking_breaks_both_ends),
		cmocka_unit_test(revoking_meets_messages_under_way),
		cmocka_unit_test(revoking_breaks_promises),
		cmocka_unit_test(revoking_releases_the_server),
		cmocka_unit_test(server_uses_its_own_reference),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
