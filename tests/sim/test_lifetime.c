/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How long things live: references counted on both sides, calls given up,
 * objects in use, and what is left when a connection ends.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cap/call.h"
#include "sim/pair.h"

/* A pair whose bootstrap has arrived, so that ids begin at nothing. */
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

/* --- references -------------------------------------------------------------
 */

/* Two pointers to it are two references on one id, there and back. */
static void
same_capability_in_arguments_and_results(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *fields[2];

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[1]);
	promise = sim_hold(p.boot, p.client.cap);
	fields[0] = sim_keep_cap(sim_field_at(promise, 0));
	fields[1] = sim_keep_cap(sim_field_at(promise, 1));
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer_both(&p.server, more.cap, more.cap);
	SIM_SCRIPT(&p.link, "< return q0 results sh1 sh1", "> finish q0",
		"< release e0 x1");
	assert_ptr_equal(capnrpc_cap_shortest(fields[0]),
		capnrpc_cap_shortest(fields[1]));
	sim_log(fields[0], 1);
	sim_log(fields[1], 2);
	SIM_SCRIPT(&p.link, "> call q0 to i1", "> call q1 to i1");
	sim_assert_log(&more, "1 2");
	SIM_SCRIPT(&p.link, "< return q0 results", "< return q1 results");
	sim_forget();
	SIM_SCRIPT(&p.link, "> release e1 x2");
	sim_object_deinit(&more);
	sim_turns(&p.vats[1]);
	assert_true(more.is_released);
	end(&p);
}

/* What was taken out of results is good without them. */
static void
capability_outlives_its_results(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *taken;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[1]);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	sim_answer(&p.server, more.cap);
	SIM_SCRIPT(&p.link, "< return q0 results sh1");
	taken = sim_keep_cap(sim_field(promise));
	capnrpc_promise_unref(promise);
	SIM_SCRIPT(&p.link, "> finish q0");
	assert_string_equal(sim_peek(&p.link, 0), "");
	sim_log(taken, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i1");
	sim_assert_log(&more, "1");
	sim_settle(&p.link, 1);
	sim_object_deinit(&more);
	end(&p);
}

/* The peer keeps what it was given, and gives it back later. */
static void
argument_is_kept_and_comes_back(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *kept;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *back;

	(void)state;
	begin(&p);
	(void)sim_hold(p.boot, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	kept = sim_argument(&p.server);
	sim_answer(&p.server, NULL);
	SIM_SCRIPT(&p.link, "< return q0 results");
	assert_string_equal(sim_peek(&p.link, 1), "");
	promise = sim_hold(p.boot, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	sim_answer(&p.server, kept);
	kept = capnrpc_cap_unref(kept);
	SIM_SCRIPT(&p.link, "< return q0 results rh0");
	back = sim_keep_cap(sim_field(promise));
	assert_ptr_equal(capnrpc_cap_shortest(back), p.client.cap);
	/* It is ours: nothing more is said about it but that it is free. */
	sim_log(back, 1);
	sim_turns(&p.vats[0]);
	sim_assert_log(&p.client, "1");
	SIM_SCRIPT(&p.link, "> finish q0", "< release e0 x1");
	assert_int_equal(p.link.ends[0]->exports.n_used, 0);
	assert_string_equal(sim_peek(&p.link, 0), "");
	end(&p);
}

/* A Finish that crosses the Return gives back everything that was in it. */
static void
one_finish_releases_all_results(void **state)
{
	struct sim_pair p;
	struct sim_object more[2];
	struct capnrpc_promise *promise;

	(void)state;
	begin(&p);
	sim_object_init(&more[0], &p.vats[1]);
	sim_object_init(&more[1], &p.vats[1]);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	sim_answer_both(&p.server, more[0].cap, more[1].cap);
	sim_object_deinit(&more[0]);
	sim_object_deinit(&more[1]);
	capnrpc_promise_unref(promise);
	assert_int_equal(p.link.ends[1]->exports.n_used, 3);
	SIM_SCRIPT(&p.link, "> finish q0");
	assert_int_equal(p.link.ends[1]->exports.n_used, 1);
	/* Here the Return comes late: none of it is taken, none released. */
	SIM_SCRIPT(&p.link, "< return q0 results sh1 sh2");
	assert_string_equal(sim_peek(&p.link, 0), "");
	sim_turns(&p.vats[1]);
	assert_true(more[0].is_released && more[1].is_released);
	end(&p);
}

/* An import that nothing holds but a watch. */
static void
tell(void *userdata, const struct capnrpc_exception *exception)
{
	const char **reason = userdata;

	*reason = exception == NULL ? "resolved" : exception->reason;
}

static void
watched_capability_is_kept(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	const char *reason = "";
	struct capnrpc_promise *promise;
	struct capnrpc_cap *taken;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[1]);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	sim_answer(&p.server, more.cap);
	SIM_SCRIPT(&p.link, "< return q0 results sh1");
	taken = sim_field(promise);
	capnrpc_promise_unref(promise);
	assert_int_equal(capnrpc_cap_watch(taken, tell, &reason), 0);
	capnrpc_cap_unref(taken);
	sim_settle(&p.link, 1);
	assert_int_equal(p.link.ends[0]->imports.n_used, 2);
	capnrpc_conn_abort(p.link.ends[1], CAPNRPC_DISCONNECTED, "going down");
	sim_settle(&p.link, 1);
	assert_string_equal(reason, "going down");
	assert_int_equal(capnrpc_conn_n_rows(p.link.ends[0]), 0);
	sim_object_deinit(&more);
	sim_pair_deinit(&p);
}

/* What was sent is not kept until something else is sent. */
static void
message_is_freed_when_it_is_sent(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	size_t n_blocks[2];

	(void)state;
	begin(&p);
	sim_log(p.boot, 1);
	sim_settle(&p.link, 1);
	sim_forget();
	n_blocks[0] = p.vats[0].n_blocks;
	n_blocks[1] = p.vats[1].n_blocks;
	sim_object_init(&more, &p.vats[0]);
	capnrpc_promise_unref(sim_call(p.boot, SIM_HOLD, 0, more.cap));
	sim_object_deinit(&more);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0", "> finish q0");
	sim_answer(&p.server, NULL);
	SIM_SCRIPT(&p.link, "< return q0 canceled", "< release e0 x1");
	assert_true(more.is_released);
	assert_int_equal(p.vats[0].n_blocks, n_blocks[0]);
	assert_int_equal(p.vats[1].n_blocks, n_blocks[1]);
	end(&p);
}

/* --- calls that are given up ------------------------------------------------
 */

/* The object is told; what it answers all the same is not sent. */
static void
cancelled_call_returns_canceled(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[1]);
	promise = sim_call(p.boot, SIM_HOLD, 0, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	capnrpc_promise_unref(promise);
	SIM_SCRIPT(&p.link, "> finish q0");
	assert_int_equal(p.server.n_cancelled, 1);
	SIM_SCRIPT(&p.link, "< return q0 canceled");
	sim_answer(&p.server, more.cap);
	assert_string_equal(sim_peek(&p.link, 1), "");
	assert_int_equal(p.link.ends[1]->exports.n_used, 1);
	sim_object_deinit(&more);
	end(&p);
}

/* An object that takes notice lets go of the parameters at once. */
static void
release_params(void *userdata)
{
	capnrpc_call_release_params(userdata);
}

static void
cancelling_releases_parameters(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[0]);
	promise = sim_call(p.boot, SIM_HOLD, 0, more.cap);
	sim_object_deinit(&more);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	assert_int_equal(p.server.n_held, 1);
	capnrpc_call_on_cancel(
		p.server.held[0], release_params, p.server.held[0]);
	assert_false(more.is_released);
	capnrpc_promise_unref(promise);
	SIM_SCRIPT(&p.link, "> finish q0", "< return q0 canceled",
		"< release e0 x1");
	assert_true(more.is_released);
	assert_int_equal(p.server.n_held, 1);
	sim_answer(&p.server, NULL);
	end(&p);
}

/* The caller and the program drop the object while it is at work. */
static void
object_lives_while_it_is_called(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&p);
	promise = sim_hold(p.boot, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	p.boot = capnrpc_cap_unref(p.boot);
	p.server.cap = capnrpc_cap_unref(p.server.cap);
	capnrpc_conn_serve(p.link.ends[1], NULL);
	SIM_SCRIPT(&p.link, "> release e0 x1");
	assert_int_equal(p.server.n_cancelled, 0);
	assert_int_equal(p.server.n_held, 1);
	sim_answer(&p.server, NULL);
	SIM_SCRIPT(&p.link, "< return q0 results");
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	sim_turns(&p.vats[1]);
	assert_true(p.server.is_released);
	sim_pair_deinit(&p);
}

/* One call fails, and the connection works on. */
static void
failed_call_leaves_the_connection(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *failed;

	(void)state;
	begin(&p);
	failed = sim_keep(sim_call(p.boot, SIM_FAIL, 0, NULL));
	sim_log(p.boot, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "> call q1 to i0",
		"< return q0 exception", "< return q1 results", "> finish q0");
	assert_int_equal(
		capnrpc_promise_exception(failed)->type, CAPNRPC_FAILED);
	sim_log(p.boot, 2);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "< return q0 results");
	sim_assert_log(&p.server, "1 2");
	end(&p);
}

/* A request with a large piece of data and a capability. */
static struct capnrpc_promise *
call_with_data(struct capnrpc_cap *cap, size_t n, struct capnrpc_cap *argument)
{
	const struct capnrpc_struct_size size = { 0, 2 };
	static const uint8_t bytes[4000];
	struct capnrpc_request *request =
		capnrpc_request_new(cap, SIM_INTERFACE, SIM_HOLD);
	struct capnrpc_struct_b params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), size);

	assert_true(n <= sizeof(bytes));
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(params, 0), argument);
	capnrpc_pointer_set_data(
		capnrpc_struct_edit_pointer(params, 1), bytes, n);
	return sim_keep(capnrpc_request_send(request));
}

/* What no peer would read is not sent: that call fails, and nothing else. */
static void
call_that_is_too_large_fails_alone(void **state)
{
	const struct capnrpc_conn_limits limits = { .message_words = 200 };
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_cap *back;
	struct capnrpc_promise *failed;

	(void)state;
	sim_pair_init_limits(&p, &limits);
	sim_settle(&p.link, 1);
	sim_object_init(&more, &p.vats[1]);
	(void)sim_hold(p.boot, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = sim_keep_cap(sim_argument(&p.server));
	failed = call_with_data(back, 1600, more.cap);
	assert_int_equal(
		capnrpc_promise_exception(failed)->type, CAPNRPC_OVERLOADED);
	assert_string_equal(sim_peek(&p.link, 1), "");
	assert_int_equal(p.link.ends[1]->exports.n_used, 1);
	assert_int_equal(p.link.ends[1]->questions.n_used, 0);
	(void)call_with_data(back, 800, more.cap);
	SIM_SCRIPT(&p.link, "< call q0 to i0 sh1");
	sim_answer(&p.client, NULL);
	sim_answer(&p.server, NULL);
	sim_settle(&p.link, 1);
	sim_object_deinit(&more);
	end(&p);
}

static void
results_that_are_too_large_are_an_exception(void **state)
{
	const struct capnrpc_conn_limits limits = { .message_words = 200 };
	const struct capnrpc_struct_size size = { 0, 2 };
	static const uint8_t bytes[1600];
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_struct_b results;

	(void)state;
	sim_pair_init_limits(&p, &limits);
	sim_settle(&p.link, 1);
	promise = sim_hold(p.boot, NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0");
	assert_int_equal(p.server.n_held, 1);
	results = capnrpc_pointer_init_struct(
		capnrpc_call_results(p.server.held[0]), size);
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(results, 0), p.server.cap);
	capnrpc_pointer_set_data(
		capnrpc_struct_edit_pointer(results, 1), bytes, sizeof(bytes));
	capnrpc_call_return(sim_take(&p.server));
	SIM_SCRIPT(&p.link, "< return q0 exception", "> finish q0");
	assert_non_null(strstr(capnrpc_promise_exception(promise)->reason,
		"larger than a message may be"));
	sim_log(p.boot, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "< return q0 results");
	end(&p);
}

/* What the results will hold is said before there are results. */
static void
pipeline_is_published_early(void **state)
{
	struct sim_pair p;
	struct sim_object more;
	struct capnrpc_promise *promise;
	const uint16_t path = 0;

	(void)state;
	begin(&p);
	sim_object_init(&more, &p.vats[1]);
	promise = sim_hold(p.boot, NULL);
	sim_log(sim_keep_cap(sim_field(promise)), 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0", "> call q1 to q0.1");
	sim_assert_log(&more, "");
	assert_int_equal(p.server.n_held, 1);
	capnrpc_call_set_pipeline(p.server.held[0], &path, 1, more.cap);
	sim_turns(&p.vats[1]);
	sim_assert_log(&more, "1");
	SIM_SCRIPT(&p.link, "< return q1 results");
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	sim_answer(&p.server, more.cap);
	SIM_SCRIPT(&p.link, "< return q0 results sh1");
	sim_log(sim_keep_cap(sim_field(promise)), 2);
	sim_settle(&p.link, 1);
	sim_assert_log(&more, "1 2");
	sim_object_deinit(&more);
	end(&p);
}

/* --- the end of a connection ------------------------------------------------
 */

static void
broken_bootstrap_fails_calls(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *broken;
	struct capnrpc_promise *promise;

	(void)state;
	sim_pair_init(&p);
	broken = capnrpc_cap_new_broken(
		p.vats[1].vat, CAPNRPC_OVERLOADED, "closed today");
	capnrpc_conn_serve(p.link.ends[1], broken);
	capnrpc_cap_unref(broken);
	promise = sim_hold(p.boot, NULL);
	SIM_SCRIPT(&p.link, "> bootstrap q0", "> call q1 to q0.0",
		"< return q0 exception", "< return q1 exception");
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_OVERLOADED);
	assert_string_equal(
		capnrpc_promise_exception(promise)->reason, "closed today");
	assert_non_null(capnrpc_cap_exception(p.boot));
	assert_null(capnrpc_conn_closed(p.link.ends[0]));
	sim_pair_deinit(&p);
}

/* Nothing is open, so there is nothing to say. */
static void
idle_connection_ends_without_words(void **state)
{
	struct sim_pair p;

	(void)state;
	begin(&p);
	p.boot = capnrpc_cap_unref(p.boot);
	sim_settle(&p.link, 1);
	assert_int_equal(capnrpc_conn_n_rows(p.link.ends[0]), 0);
	assert_int_equal(capnrpc_conn_n_rows(p.link.ends[1]), 0);
	capnrpc_conn_feed_eof(p.link.ends[0], NULL);
	capnrpc_conn_feed_eof(p.link.ends[1], NULL);
	sim_turns(&p.vats[0]);
	sim_turns(&p.vats[1]);
	assert_string_equal(sim_peek(&p.link, 0), "");
	assert_string_equal(sim_peek(&p.link, 1), "");
	assert_non_null(capnrpc_conn_closed(p.link.ends[0]));
	sim_pair_deinit(&p);
}

/* A call and what is pipelined on it, and what is pipelined on that. */
static void
pipelined_calls_end_with_the_connection(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *calls[3];
	size_t i;

	(void)state;
	begin(&p);
	calls[0] = sim_hold(p.boot, p.client.cap);
	calls[1] = sim_hold(sim_keep_cap(sim_field(calls[0])), NULL);
	calls[2] = sim_hold(sim_keep_cap(sim_field(calls[1])), NULL);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0", "> call q1 to q0.1");
	capnrpc_conn_feed_eof(p.link.ends[0], "cable cut");
	capnrpc_conn_feed_eof(p.link.ends[1], "cable cut");
	sim_turns(&p.vats[0]);
	sim_turns(&p.vats[1]);
	for (i = 0; i < 3; i++)
		assert_int_equal(capnrpc_promise_exception(calls[i])->type,
			CAPNRPC_DISCONNECTED);
	assert_int_equal(p.server.n_cancelled, 1);
	sim_answer(&p.server, p.server.cap);
	assert_string_equal(sim_peek(&p.link, 1), "");
	sim_pair_deinit(&p);
}

/* What a program does when it hears of the end is up to it. */
static void
call_again(void *userdata, struct capnrpc_promise *promise)
{
	struct sim_pair *p = userdata;

	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	(void)sim_hold(p->boot, p->client.cap);
	p->boot = capnrpc_cap_unref(p->boot);
}

static void
callback_at_the_end_may_do_anything(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&p);
	promise = sim_hold(p.boot, p.client.cap);
	capnrpc_promise_on_done(promise, call_again, &p);
	sim_settle(&p.link, 1);
	capnrpc_conn_feed_eof(p.link.ends[0], "cable cut");
	capnrpc_conn_feed_eof(p.link.ends[1], "cable cut");
	sim_turns(&p.vats[0]);
	sim_turns(&p.vats[1]);
	assert_null(p.boot);
	assert_int_equal(capnrpc_conn_n_rows(p.link.ends[0]), 0);
	sim_pair_deinit(&p);
}

/* What was read before the end and not handled is not answered behind it. */
static void
echo_is_not_sent_after_the_end(void **state)
{
	struct sim_pair p;
	struct capnrpc_bytes pieces[8];
	struct capnrpc_cap *field;
	size_t i, n;

	(void)state;
	begin(&p);
	field = sim_ask(p.boot, p.client.cap);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	sim_answer(&p.server, sim_keep_cap(sim_argument(&p.server)));
	SIM_SCRIPT(&p.link, "< return q0 results rh0", "> call q1 to q0.1");
	assert_string_equal(
		sim_peek(&p.link, 0), "disembargo sender to q0.1 #0");
	n = capnrpc_conn_output(p.link.ends[0], pieces, 8);
	for (i = 0; i < n; i++)
		assert_int_equal(capnrpc_conn_feed(p.link.ends[1],
					 pieces[i].bytes, pieces[i].n),
			0);
	assert_true(p.link.ends[1]->n_inbound > 0);
	capnrpc_conn_feed_eof(p.link.ends[1], "cable cut");
	(void)capnrpc_conn_step(p.link.ends[1]);
	sim_turns(&p.vats[1]);
	while (strncmp(sim_peek(&p.link, 1), "disembargo", 10) != 0 &&
		sim_peek(&p.link, 1)[0] != '\0')
		sim_deliver(&p.link, 1, "");
	assert_string_equal(sim_peek(&p.link, 1), "");
	capnrpc_conn_feed_eof(p.link.ends[0], "cable cut");
	sim_pair_deinit(&p);
}

/* Taking down what was never written needs no deep stack. */
static void
long_queue_of_output_is_freed(void **state)
{
	enum {
		N = 50000
	};
	struct sim_pair p;
	size_t i;

	(void)state;
	begin(&p);
	for (i = 0; i < N; i++)
		capnrpc_promise_unref(
			sim_call(p.boot, SIM_HOLD, 0, p.client.cap));
	capnrpc_conn_feed_eof(p.link.ends[0], "cable cut");
	capnrpc_conn_feed_eof(p.link.ends[1], "cable cut");
	sim_pair_deinit(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(same_capability_in_arguments_and_results),
		cmocka_unit_test(capability_outlives_its_results),
		cmocka_unit_test(argument_is_kept_and_comes_back),
		cmocka_unit_test(one_finish_releases_all_results),
		cmocka_unit_test(watched_capability_is_kept),
		cmocka_unit_test(message_is_freed_when_it_is_sent),
		cmocka_unit_test(cancelled_call_returns_canceled),
		cmocka_unit_test(cancelling_releases_parameters),
		cmocka_unit_test(object_lives_while_it_is_called),
		cmocka_unit_test(failed_call_leaves_the_connection),
		cmocka_unit_test(call_that_is_too_large_fails_alone),
		cmocka_unit_test(results_that_are_too_large_are_an_exception),
		cmocka_unit_test(pipeline_is_published_early),
		cmocka_unit_test(broken_bootstrap_fails_calls),
		cmocka_unit_test(idle_connection_ends_without_words),
		cmocka_unit_test(pipelined_calls_end_with_the_connection),
		cmocka_unit_test(callback_at_the_end_may_do_anything),
		cmocka_unit_test(echo_is_not_sent_after_the_end),
		cmocka_unit_test(long_queue_of_output_is_freed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
