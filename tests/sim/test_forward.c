/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A vat in the middle, as the daemon is: it forwards by exporting what it
 * imported, and nothing of the two connections may show through but order.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cap/promise.h"
#include "sim/trio.h"

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

/* A chain of calls on results of calls goes out at once, over both links. */
static void
chain_is_pipelined(void **state)
{
	struct sim_trio t;
	struct capnrpc_cap *first;
	struct capnrpc_cap *second;

	(void)state;
	sim_trio_init(&t);
	first = sim_ask(t.boot, NULL);
	second = sim_ask(first, NULL);
	sim_log(second, 1);
	SIM_SCRIPT(&t.links[0], "> call q0 to i0", "> call q1 to q0.1",
		"> call q2 to q1.1");
	SIM_SCRIPT(&t.links[1], "> call q0 to i0", "> call q1 to q0.1",
		"> call q2 to q1.1");
	sim_answer(&t.objects[2], t.objects[2].cap);
	sim_turns(&t.vats[2]);
	sim_answer(&t.objects[2], t.objects[2].cap);
	sim_turns(&t.vats[2]);
	sim_assert_log(&t.objects[2], "1");
	sim_trio_deinit(&t);
}

/* The server calls the client's object, while the client's call is open. */
static void
callback_reaches_client(void **state)
{
	struct sim_trio t;
	struct capnrpc_promise *promise;

	(void)state;
	sim_trio_init(&t);
	promise = sim_hold(t.boot, t.objects[0].cap);
	sim_settle(t.links, 2);
	sim_log(argument(&t.objects[2]), 5);
	sim_settle(t.links, 2);
	sim_assert_log(&t.objects[0], "5");
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	sim_trio_deinit(&t);
}

static void
own_capability_comes_back(void **state)
{
	struct sim_trio t;
	struct capnrpc_promise *promise;

	(void)state;
	sim_trio_init(&t);
	promise = sim_keep(sim_call(t.boot, SIM_ECHO, 0, t.objects[0].cap));
	sim_settle(t.links, 2);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	assert_ptr_equal(capnrpc_cap_shortest(sim_keep_cap(sim_field(promise))),
		t.objects[0].cap);
	sim_trio_deinit(&t);
}

/* The client's promise, known to the server, becomes the server's object. */
static void
promise_resolves_through_the_middle(void **state)
{
	struct sim_trio t;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *seen;

	(void)state;
	sim_trio_init(&t);
	(void)sim_hold(t.boot, promise_of(&t.vats[0], &resolver));
	sim_settle(t.links, 2);
	seen = argument(&t.objects[2]);
	sim_log(seen, 1);
	capnrpc_resolver_fulfil(resolver, t.boot);
	sim_log(seen, 2);
	sim_settle(t.links, 2);
	sim_log(seen, 3);
	sim_settle(t.links, 2);
	assert_ptr_equal(capnrpc_cap_shortest(seen), t.objects[2].cap);
	sim_assert_log(&t.objects[2], "1 2 3");
	sim_trio_deinit(&t);
}

static void
cancellation_reaches_server(void **state)
{
	struct sim_trio t;
	struct capnrpc_promise *promise;

	(void)state;
	sim_trio_init(&t);
	promise = sim_call(t.boot, SIM_HOLD, 0, t.objects[0].cap);
	sim_settle(t.links, 2);
	capnrpc_promise_unref(promise);
	sim_settle(t.links, 2);
	assert_int_equal(t.objects[2].n_cancelled, 1);
	sim_trio_deinit(&t);
}

static void
exception_is_unchanged(void **state)
{
	struct sim_trio t;
	struct capnrpc_promise *promise;

	(void)state;
	sim_trio_init(&t);
	promise = sim_hold(t.boot, NULL);
	sim_settle(t.links, 2);
	capnrpc_call_fail(sim_take(&t.objects[2]), CAPNRPC_OVERLOADED,
		"come back %s", "later");
	sim_settle(t.links, 2);
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_OVERLOADED);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "come back later");
	sim_trio_deinit(&t);
}

/* The client hears `disconnected` of what was the server's, and its own
 * connection goes on. */
static void
server_that_goes_is_disconnected(void **state)
{
	struct sim_trio t;
	struct capnrpc_promise *pending;
	struct capnrpc_promise *later;

	(void)state;
	sim_trio_init(&t);
	pending = sim_hold(t.boot, t.objects[0].cap);
	sim_settle(t.links, 2);
	capnrpc_conn_feed_eof(t.links[1].ends[0], "cable cut");
	capnrpc_conn_feed_eof(t.links[1].ends[1], "cable cut");
	sim_settle(t.links, 2);
	assert_int_equal(
		capnrpc_promise_exception(pending)->type, CAPNRPC_DISCONNECTED);
	assert_string_equal(
		capnrpc_promise_exception(pending)->reason, "cable cut");
	later = sim_hold(t.boot, NULL);
	sim_settle(t.links, 2);
	assert_int_equal(
		capnrpc_promise_exception(later)->type, CAPNRPC_DISCONNECTED);
	assert_null(capnrpc_conn_closed(t.links[0].ends[0]));
	sim_trio_deinit(&t);
}

static void
client_that_goes_cancels_and_releases(void **state)
{
	struct sim_trio t;

	(void)state;
	sim_trio_init(&t);
	(void)sim_hold(t.boot, t.objects[0].cap);
	sim_settle(t.links, 2);
	capnrpc_conn_feed_eof(t.links[0].ends[0], NULL);
	capnrpc_conn_feed_eof(t.links[0].ends[1], NULL);
	sim_settle(t.links, 2);
	assert_int_equal(t.objects[2].n_cancelled, 1);
	assert_int_equal(t.links[1].ends[0]->answers.n_used, 0);
	assert_null(capnrpc_conn_closed(t.links[1].ends[0]));
	sim_trio_deinit(&t);
}

static void
release_reaches_server(void **state)
{
	struct sim_trio t;
	struct sim_object more;
	struct capnrpc_promise *promise;

	(void)state;
	sim_trio_init(&t);
	sim_object_init(&more, &t.vats[2]);
	promise = sim_call(t.boot, SIM_HOLD, 0, NULL);
	sim_settle(t.links, 2);
	sim_answer(&t.objects[2], more.cap);
	sim_object_deinit(&more);
	sim_settle(t.links, 2);
	assert_false(more.is_released);
	capnrpc_promise_unref(promise);
	sim_settle(t.links, 2);
	assert_true(more.is_released);
	sim_trio_deinit(&t);
}

/* More than one segment, and more than any buffer on the way. */
static void
large_message_goes_through(void **state)
{
	enum {
		N = 1 << 21
	};
	const struct capnrpc_struct_size size = { 1, 1 };
	struct sim_trio t;
	struct capnrpc_request *request;
	struct capnrpc_data_r data;
	struct capnrpc_struct_r params;
	uint8_t *bytes = test_calloc(1, N);

	(void)state;
	sim_trio_init(&t);
	bytes[0] = 1;
	bytes[N - 1] = 2;
	request = capnrpc_request_new(t.boot, SIM_INTERFACE, SIM_HOLD);
	capnrpc_pointer_set_data(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_request_params(request), size),
			0),
		bytes, N);
	(void)sim_keep(capnrpc_request_send(request));
	sim_settle(t.links, 2);
	assert_int_equal(t.objects[2].n_held, 1);
	params = capnrpc_pointer_struct(
		capnrpc_call_params(t.objects[2].held[0]), NULL);
	data = capnrpc_pointer_data(
		capnrpc_struct_get_pointer(params, 0), NULL, 0);
	assert_int_equal(data.n, N);
	assert_memory_equal(data.bytes, bytes, N);
	test_free(bytes);
	sim_trio_deinit(&t);
}

/*
 * Client, middle, server. The client's own object goes to the server and comes
 * back: the middle has to wait for its echo before it says so to the client.
 */
static void
embargo_over_two_hops(void **state)
{
	struct sim_trio t;
	struct capnrpc_cap *field;

	(void)state;
	sim_trio_init(&t);
	field = sim_ask(t.boot, t.objects[0].cap);
	sim_log(field, 1);
	SIM_SCRIPT(&t.links[0], "> call q0 to i0 sh0");
	SIM_SCRIPT(&t.links[1], "> call q0 to i0 sh0");
	sim_answer(&t.objects[2], argument(&t.objects[2]));
	SIM_SCRIPT(&t.links[0], "> call q1 to q0.1");
	SIM_SCRIPT(&t.links[1], "< return q0 results rh0");
	/* The middle knows; its own echo is still to come. */
	SIM_SCRIPT(&t.links[0], "< return q0 results sp1", "> finish q0");
	sim_log(field, 2);
	SIM_SCRIPT(&t.links[0], "> call q0 to i1");
	assert_string_equal(sim_peek(&t.links[0], 1), "");
	SIM_SCRIPT(&t.links[1], "> call q1 to q0.1",
		"> disembargo sender to q0.1 #0", "< call q0 to i0 yourself",
		"< return q1 take q0", "< disembargo receiver to i0 #0");
	SIM_SCRIPT(&t.links[0], "< call q0 to i0");
	sim_assert_log(&t.objects[0], "1");
	sim_log(field, 3);
	sim_settle(t.links, 2);
	sim_log(field, 4);
	sim_settle(t.links, 2);
	sim_assert_log(&t.objects[0], "1 2 3 4");
	sim_trio_deinit(&t);
}

/* The same, and what comes back is the client's own promise. */
static void
embargo_over_two_hops_to_promise(void **state)
{
	struct sim_trio t;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;

	(void)state;
	sim_trio_init(&t);
	field = sim_ask(t.boot, promise_of(&t.vats[0], &resolver));
	sim_log(field, 1);
	SIM_SCRIPT(&t.links[0], "> call q0 to i0 sp0");
	SIM_SCRIPT(&t.links[1], "> call q0 to i0 sp0");
	sim_answer(&t.objects[2], argument(&t.objects[2]));
	SIM_SCRIPT(&t.links[0], "> call q1 to q0.1");
	SIM_SCRIPT(&t.links[1], "< return q0 results rh0");
	SIM_SCRIPT(&t.links[0], "< return q0 results sp1", "> finish q0");
	sim_log(field, 2);
	capnrpc_resolver_fulfil(resolver, t.objects[0].cap);
	sim_log(field, 3);
	sim_settle(t.links, 2);
	sim_log(field, 4);
	sim_settle(t.links, 2);
	sim_assert_log(&t.objects[0], "1 2 3 4");
	sim_trio_deinit(&t);
}

/*
 * The client takes a capability for a struct. The server, whose results are
 * what they should be, keeps its connection, and the client its results.
 */
static void
path_that_does_not_fit_harms_its_call_alone(void **state)
{
	static const uint16_t path[] = { 0, 0 };
	struct sim_trio t;
	struct capnrpc_promise *asked, *called;
	struct capnrpc_cap *cap;

	(void)state;
	sim_trio_init(&t);
	asked = sim_hold(t.boot, NULL);
	cap = sim_keep_cap(capnrpc_promise_pipeline(asked, path, 2));
	called = sim_keep(sim_call(cap, SIM_LOG, 1, NULL));
	sim_settle(t.links, 2);
	sim_answer(&t.objects[2], t.objects[2].cap);
	sim_settle(t.links, 2);
	assert_null(capnrpc_conn_closed(t.links[0].ends[1]));
	assert_null(capnrpc_conn_closed(t.links[1].ends[0]));
	assert_string_equal(capnrpc_promise_exception(called)->reason,
		"called a null capability");
	sim_log(sim_keep_cap(sim_field(asked)), 2);
	sim_settle(t.links, 2);
	sim_assert_log(&t.objects[2], "2");
	sim_trio_deinit(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(chain_is_pipelined),
		cmocka_unit_test(callback_reaches_client),
		cmocka_unit_test(own_capability_comes_back),
		cmocka_unit_test(promise_resolves_through_the_middle),
		cmocka_unit_test(cancellation_reaches_server),
		cmocka_unit_test(exception_is_unchanged),
		cmocka_unit_test(server_that_goes_is_disconnected),
		cmocka_unit_test(client_that_goes_cancels_and_releases),
		cmocka_unit_test(release_reaches_server),
		cmocka_unit_test(large_message_goes_through),
		cmocka_unit_test(embargo_over_two_hops),
		cmocka_unit_test(embargo_over_two_hops_to_promise),
		cmocka_unit_test(path_that_does_not_fit_harms_its_call_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
