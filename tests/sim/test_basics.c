/* SPDX-License-Identifier: Apache-2.0 */
/* Two vats: questions and answers, references, the ends of things. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sim/pair.h"

/* The first calls are pipelined on the bootstrap question. */
static void
bootstrap_is_pipelined(void **state)
{
	struct sim_pair p;

	(void)state;
	sim_pair_init(&p);
	sim_log(p.boot, 7);
	sim_deliver(&p.link, 0, "bootstrap q0");
	sim_deliver(&p.link, 0, "call q1 to q0.0");
	sim_turns(&p.vats[1]);
	assert_int_equal(p.server.n_log, 1);
	assert_int_equal(p.server.log[0], 7);
	sim_deliver(&p.link, 1, "return q0 results sh0");
	sim_deliver(&p.link, 0, "finish q0");
	sim_deliver(&p.link, 1, "return q1 results");
	assert_string_equal(sim_peek(&p.link, 0), "");
	sim_log(p.boot, 8);
	sim_deliver(&p.link, 0, "call q0 to i0");
	sim_pair_deinit(&p);
}

/* Rule 1, an exception: Return, Finish, and the id is free again. */
static void
exception_reaches_caller(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;

	(void)state;
	sim_pair_init(&p);
	promise = sim_call(p.boot, SIM_FAIL, 0, NULL);
	sim_settle(&p.link, 1);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "asked to fail");
	capnrpc_promise_unref(promise);
	sim_pair_deinit(&p);
}

/* An object that comes home is the object, not a proxy. */
static void
own_capability_comes_back(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	promise = sim_call(p.boot, SIM_ECHO, 0, p.client.cap);
	sim_settle(&p.link, 1);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	back = sim_field(promise);
	assert_ptr_equal(capnrpc_cap_shortest(back), p.client.cap);
	capnrpc_cap_unref(back);
	capnrpc_promise_unref(promise);
	sim_pair_deinit(&p);
}

/* Rule 2: one id, counted as often as it was sent, released by that count. */
static void
same_capability_twice_is_one_export(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *a;
	struct capnrpc_promise *b;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	a = sim_call(p.boot, SIM_HOLD, 0, p.client.cap);
	b = sim_call(p.boot, SIM_HOLD, 0, p.client.cap);
	sim_deliver(&p.link, 0, "call q0 to i0 sh0");
	sim_deliver(&p.link, 0, "call q1 to i0 sh0");
	sim_turns(&p.vats[1]);
	assert_int_equal(p.link.ends[0]->exports.n_used, 1);
	sim_answer(&p.server, NULL);
	sim_answer(&p.server, NULL);
	sim_deliver(&p.link, 1, "return q0");
	sim_deliver(&p.link, 1, "return q1");
	sim_deliver(&p.link, 1, "release e0 x2");
	capnrpc_promise_unref(a);
	capnrpc_promise_unref(b);
	sim_pair_deinit(&p);
}

/* Rule 2: a Release crosses a new export of the same id. */
static void
release_crosses_new_export(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *a;
	struct capnrpc_promise *b;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	a = sim_call(p.boot, SIM_HOLD, 0, p.client.cap);
	sim_deliver(&p.link, 0, "call q0");
	sim_turns(&p.vats[1]);
	sim_answer(&p.server, NULL);
	assert_int_equal(capnrpc_conn_n_rows(p.link.ends[0]) > 0, 1);
	b = sim_call(p.boot, SIM_HOLD, 0, p.client.cap);
	sim_deliver(&p.link, 1, "return q0");
	sim_deliver(&p.link, 1, "release e0 x1");
	assert_int_equal(p.link.ends[0]->exports.n_used, 1);
	sim_deliver(&p.link, 0, "call q1 to i0 sh0");
	capnrpc_promise_unref(a);
	capnrpc_promise_unref(b);
	sim_pair_deinit(&p);
}

static void
dropping_last_reference_releases_object(void **state)
{
	struct sim_pair p;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	p.server.cap = capnrpc_cap_unref(p.server.cap);
	capnrpc_conn_serve(p.link.ends[1], NULL);
	sim_settle(&p.link, 1);
	assert_false(p.server.is_released);
	p.boot = capnrpc_cap_unref(p.boot);
	sim_settle(&p.link, 1);
	assert_true(p.server.is_released);
	sim_pair_deinit(&p);
}

/* Results that arrive after the cancellation are released. */
static void
cancelled_call_releases_late_results(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	sim_deliver(&p.link, 0, "call q0");
	sim_turns(&p.vats[1]);
	sim_answer(&p.server, p.server.cap);
	capnrpc_promise_unref(promise);
	sim_deliver(&p.link, 0, "finish q0");
	sim_deliver(&p.link, 1, "return q0 results sh0");
	sim_settle(&p.link, 1);
	sim_pair_deinit(&p);
}

static void
cancellation_reaches_object(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;

	(void)state;
	sim_pair_init(&p);
	promise = sim_call(p.boot, SIM_HOLD, 0, p.client.cap);
	sim_settle(&p.link, 1);
	capnrpc_promise_unref(promise);
	sim_settle(&p.link, 1);
	assert_int_equal(p.server.n_cancelled, 1);
	assert_int_equal(p.server.n_held, 1);
	sim_pair_deinit(&p);
}

/* A pipelined capability keeps the question it comes from alive. */
static void
pipelined_capability_keeps_question(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	field = sim_field(promise);
	capnrpc_promise_unref(promise);
	sim_log(field, 3);
	sim_settle(&p.link, 1);
	assert_int_equal(p.server.n_cancelled, 0);
	sim_answer(&p.server, p.server.cap);
	sim_settle(&p.link, 1);
	assert_int_equal(p.server.n_log, 1);
	capnrpc_cap_unref(field);
	sim_pair_deinit(&p);
}

static void
same_path_is_same_capability(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *a;
	struct capnrpc_cap *b;

	(void)state;
	sim_pair_init(&p);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	a = sim_field(promise);
	b = sim_field(promise);
	assert_ptr_equal(a, b);
	capnrpc_cap_unref(a);
	capnrpc_cap_unref(b);
	capnrpc_promise_unref(promise);
	sim_pair_deinit(&p);
}

/* A field that turns out to be null fails its calls, not the connection. */
static void
null_field_fails_pipelined_call(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_promise *later;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	field = sim_field(promise);
	later = sim_call(field, SIM_LOG, 1, NULL);
	sim_settle(&p.link, 1);
	sim_answer(&p.server, NULL);
	sim_settle(&p.link, 1);
	assert_int_equal(capnrpc_promise_state(later), CAPNRPC_BROKEN);
	assert_null(capnrpc_conn_closed(p.link.ends[0]));
	capnrpc_cap_unref(field);
	capnrpc_promise_unref(later);
	capnrpc_promise_unref(promise);
	sim_pair_deinit(&p);
}

/* Rule 13. */
static void
disconnect_breaks_everything(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_promise *later;

	(void)state;
	sim_pair_init(&p);
	promise = sim_call(p.boot, SIM_HOLD, 0, p.client.cap);
	sim_settle(&p.link, 1);
	capnrpc_conn_feed_eof(p.link.ends[0], "cable cut");
	capnrpc_conn_feed_eof(p.link.ends[1], NULL);
	sim_turns(&p.vats[0]);
	sim_turns(&p.vats[1]);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_DISCONNECTED);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "cable cut");
	later = sim_call(p.boot, SIM_LOG, 0, NULL);
	assert_int_equal(
		capnrpc_promise_exception(later)->type, CAPNRPC_DISCONNECTED);
	assert_int_equal(p.server.n_cancelled, 1);
	assert_int_equal(capnrpc_conn_n_rows(p.link.ends[0]), 0);
	assert_int_equal(capnrpc_conn_n_rows(p.link.ends[1]), 0);
	capnrpc_promise_unref(promise);
	capnrpc_promise_unref(later);
	sim_pair_deinit(&p);
}

static void
count_change(void *userdata, const struct capnrpc_exception *exception)
{
	const char **reason = userdata;

	*reason = exception == NULL ? "resolved" : exception->reason;
}

static void
watch_tells_of_broken_import(void **state)
{
	struct sim_pair p;
	const char *reason = "";

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	assert_int_equal(capnrpc_cap_watch(p.boot, count_change, &reason), 0);
	sim_turns(&p.vats[0]);
	assert_string_equal(reason, "");
	capnrpc_conn_abort(p.link.ends[0], CAPNRPC_DISCONNECTED, "going down");
	sim_turns(&p.vats[0]);
	assert_string_equal(reason, "going down");
	sim_pair_deinit(&p);
}

/* Rule 8: the object is not entered before its turn. */
static void
call_waits_for_its_turn(void **state)
{
	struct sim_vat vat;
	struct sim_object object;

	(void)state;
	sim_vat_init(&vat);
	sim_object_init(&object, &vat);
	sim_log(object.cap, 1);
	assert_int_equal(object.n_log, 0);
	sim_turns(&vat);
	assert_int_equal(object.n_log, 1);
	sim_forget();
	sim_object_deinit(&object);
	sim_vat_deinit(&vat);
}

/* Rule 3 and 4: a promise as argument resolves once; calls stay in order. */
static void
promise_as_argument_resolves(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	assert_int_equal(
		capnrpc_cap_new_promise(p.vats[0].vat, &promised, &resolver),
		0);
	promise = sim_call(p.boot, SIM_ECHO, 0, promised);
	sim_deliver(&p.link, 0, "call q0 to i0 sp0");
	field = sim_field(promise);
	sim_log(field, 1);
	capnrpc_resolver_fulfil(resolver, p.client.cap);
	sim_log(field, 2);
	sim_settle(&p.link, 1);
	sim_log(field, 3);
	sim_settle(&p.link, 1);
	assert_int_equal(p.client.n_log, 3);
	assert_int_equal(p.client.log[0], 1);
	assert_int_equal(p.client.log[1], 2);
	assert_int_equal(p.client.log[2], 3);
	capnrpc_cap_unref(field);
	capnrpc_cap_unref(promised);
	capnrpc_promise_unref(promise);
	sim_pair_deinit(&p);
}

/* A broken capability goes out as a promise with a Resolve right behind. */
static void
broken_argument_is_promise_then_exception(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *broken;
	struct capnrpc_promise *promise;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	broken = capnrpc_cap_new_broken(
		p.vats[0].vat, CAPNRPC_OVERLOADED, "worn out");
	promise = sim_call(p.boot, SIM_ECHO, 0, broken);
	sim_deliver(&p.link, 0, "call q0 to i0 sp0");
	sim_deliver(&p.link, 0, "resolve e0 exception");
	sim_settle(&p.link, 1);
	capnrpc_cap_unref(broken);
	capnrpc_promise_unref(promise);
	sim_pair_deinit(&p);
}

/* Rule 12. */
static void
promise_of_itself_is_broken(void **state)
{
	struct sim_vat vat;
	struct capnrpc_cap *caps[2];
	struct capnrpc_resolver *resolvers[2];

	(void)state;
	sim_vat_init(&vat);
	assert_int_equal(
		capnrpc_cap_new_promise(vat.vat, &caps[0], &resolvers[0]), 0);
	assert_int_equal(
		capnrpc_cap_new_promise(vat.vat, &caps[1], &resolvers[1]), 0);
	capnrpc_resolver_fulfil(resolvers[0], caps[1]);
	capnrpc_resolver_fulfil(resolvers[1], caps[0]);
	assert_non_null(capnrpc_cap_exception(caps[0]));
	assert_non_null(capnrpc_cap_exception(caps[1]));
	capnrpc_cap_unref(caps[0]);
	capnrpc_cap_unref(caps[1]);
	sim_vat_deinit(&vat);
}

/* Chains of any length are taken down without recursion. */
static void
long_chain_of_promises_is_freed(void **state)
{
	enum {
		N = 100000
	};
	struct sim_vat vat;
	struct sim_object object;
	struct capnrpc_cap *cap;
	size_t i;

	(void)state;
	sim_vat_init(&vat);
	sim_object_init(&object, &vat);
	cap = capnrpc_cap_ref(object.cap);
	for (i = 0; i < N; i++) {
		struct capnrpc_cap *next;
		struct capnrpc_resolver *resolver;

		assert_int_equal(
			capnrpc_cap_new_promise(vat.vat, &next, &resolver), 0);
		capnrpc_resolver_fulfil(resolver, cap);
		capnrpc_cap_unref(cap);
		cap = next;
	}
	sim_log(cap, 1);
	sim_turns(&vat);
	assert_int_equal(object.n_log, 1);
	capnrpc_cap_unref(cap);
	sim_forget();
	sim_object_deinit(&object);
	sim_vat_deinit(&vat);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bootstrap_is_pipelined),
		cmocka_unit_test(exception_reaches_caller),
		cmocka_unit_test(own_capability_comes_back),
		cmocka_unit_test(same_capability_twice_is_one_export),
		cmocka_unit_test(release_crosses_new_export),
		cmocka_unit_test(dropping_last_reference_releases_object),
		cmocka_unit_test(cancelled_call_releases_late_results),
		cmocka_unit_test(cancellation_reaches_object),
		cmocka_unit_test(pipelined_capability_keeps_question),
		cmocka_unit_test(same_path_is_same_capability),
		cmocka_unit_test(null_field_fails_pipelined_call),
		cmocka_unit_test(disconnect_breaks_everything),
		cmocka_unit_test(watch_tells_of_broken_import),
		cmocka_unit_test(call_waits_for_its_turn),
		cmocka_unit_test(promise_as_argument_resolves),
		cmocka_unit_test(broken_argument_is_promise_then_exception),
		cmocka_unit_test(promise_of_itself_is_broken),
		cmocka_unit_test(long_chain_of_promises_is_freed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
