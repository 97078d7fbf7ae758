/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rules of the protocol core, one by one, where a script of two vats or a
 * peer made by hand can show them. Elsewhere:
 *
 *      rules 2, 3, 4, 8, 13     test_basics.c (13 also in test_memory.c)
 *      rules 5, 7               test_embargo.c
 *      rule 1, wrong messages   test_hostile.c
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sim/raw.h"

/* A connection on which the raw peer has our bootstrap as export 0, and the
 * vat has the peer's as import 7 (borrowed, kept). */
static struct capnrpc_cap *
begin_limits(struct sim_raw *raw, const struct capnrpc_conn_limits *limits,
	int is_promise)
{
	sim_raw_open(raw, limits);
	return sim_raw_import(raw, is_promise);
}

static struct capnrpc_cap *
begin(struct sim_raw *raw)
{
	return begin_limits(raw, NULL, 0);
}

static void
send_log(struct sim_raw *raw, uint32_t question, uint32_t export)
{
	(void)sim_raw_call(raw, question, export, SIM_LOG);
	sim_raw_send(raw);
}

/* Results without capabilities need no Finish; one that comes is tolerated. */
static void
rule_01_late_finish_is_tolerated(void **state)
{
	struct sim_raw raw;

	(void)state;
	(void)begin(&raw);
	send_log(&raw, 5, 0);
	sim_raw_expect(&raw, "return q5 results");
	assert_int_equal(raw.conn->answers.n_used, 0);
	sim_raw_finish(&raw, 5, false);
	sim_raw_expect(&raw, "");
	send_log(&raw, 5, 0);
	sim_raw_expect(&raw, "return q5 results");
	sim_raw_deinit(&raw);
}

/* Our question that was answered so gets no Finish from us. */
static void
rule_01_no_finish_where_none_is_needed(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct rpc_return_b ret;

	(void)state;
	cap = begin(&raw);
	sim_log(cap, 1);
	sim_raw_expect(&raw, "call q0 to i7");
	ret = rpc_message_init_return(sim_raw_begin(&raw));
	(void)rpc_return_init_results(ret);
	rpc_return_set_no_finish_needed(ret, true);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "");
	assert_int_equal(raw.conn->questions.n_used, 0);
	sim_raw_deinit(&raw);
}

/* An id whose Return is due is not used again, though its Finish was sent. */
static void
rule_01_cancelled_id_is_not_free(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct rpc_return_b ret;

	(void)state;
	cap = begin(&raw);
	capnrpc_promise_unref(sim_call(cap, SIM_HOLD, 0, NULL));
	sim_turns(&raw.pair.vats[1]);
	sim_raw_expect(&raw, "call q0 to i7");
	sim_raw_expect(&raw, "finish q0");
	sim_log(cap, 1);
	sim_raw_expect(&raw, "call q1 to i7");
	ret = rpc_message_init_return(sim_raw_begin(&raw));
	rpc_return_set_canceled(ret);
	sim_raw_send(&raw);
	sim_log(cap, 2);
	sim_raw_expect(&raw, "call q0 to i7");
	sim_raw_deinit(&raw);
}

/*
 * Our promise resolved to the peer's promise, and that to our own object: what
 * the peer still sends to ours goes by the peer's, as it was told.
 */
static void
rule_06_entry_is_frozen_to_what_was_said(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	struct rpc_resolve_b resolve;

	(void)state;
	cap = begin_limits(&raw, NULL, 1);
	assert_int_equal(capnrpc_cap_new_promise(
				 raw.pair.vats[1].vat, &promised, &resolver),
		0);
	(void)sim_hold(cap, promised);
	sim_raw_expect(&raw, "call q0 to i7 sp1");
	capnrpc_resolver_fulfil(resolver, cap);
	sim_raw_expect(&raw, "resolve e1 rh7");
	resolve = rpc_message_init_resolve(sim_raw_begin(&raw));
	rpc_resolve_set_promise_id(resolve, 7);
	rpc_cap_descriptor_set_receiver_hosted(
		rpc_resolve_init_cap(resolve), 0);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "disembargo sender to i7 #0");
	send_log(&raw, 1, 1);
	sim_raw_expect(&raw, "call q1 to i7 yourself");
	assert_int_equal(raw.pair.server.n_log, 0);
	capnrpc_cap_unref(promised);
	sim_raw_deinit(&raw);
}

/* A peer of level 0 never sends Release: it says so in Return and Finish. */
static void
rule_09_return_releases_parameters(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct sim_object more;
	struct rpc_return_b ret;
	uint32_t n;

	(void)state;
	cap = begin(&raw);
	sim_object_init(&more, &raw.pair.vats[1]);
	n = raw.conn->exports.n_used;
	(void)sim_hold(cap, more.cap);
	sim_raw_expect(&raw, "call q0 to i7 sh1");
	assert_int_equal(raw.conn->exports.n_used, n + 1);
	ret = rpc_message_init_return(sim_raw_begin(&raw));
	(void)rpc_return_init_results(ret);
	rpc_return_set_release_param_caps(ret, true);
	sim_raw_send(&raw);
	assert_int_equal(raw.conn->exports.n_used, n);
	sim_object_deinit(&more);
	sim_raw_deinit(&raw);
}

static void
rule_09_finish_releases_results(void **state)
{
	struct sim_raw raw;
	struct sim_object more;

	(void)state;
	(void)begin(&raw);
	sim_object_init(&more, &raw.pair.vats[1]);
	(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
	sim_raw_send(&raw);
	sim_answer(&raw.pair.server, more.cap);
	sim_raw_expect(&raw, "return q1 results sh1");
	sim_raw_finish(&raw, 1, true);
	assert_int_equal(raw.conn->exports.n_used, 1);
	sim_object_deinit(&more);
	sim_raw_deinit(&raw);
}

/* The object gets a call that its own answer continues at the caller. */
static void
rule_10_tail_call_keeps_results_at_the_caller(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	promise = sim_hold(p.boot, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = sim_keep_cap(sim_argument(&p.server));
	sim_answer_tail(&p.server, back, SIM_HOLD, NULL);
	SIM_SCRIPT(&p.link, "< call q0 to i0 yourself", "< return q0 take q0");
	sim_answer(&p.client, p.client.cap);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	SIM_SCRIPT(
		&p.link, "> finish q0", "> return q0 elsewhere", "< finish q0");
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* C3 of the facts: the caller cancels before it hears of the tail call. */
static void
rule_10_cancelled_tail_call(void **state)
{
	struct sim_pair p;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *back;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	promise = sim_call(p.boot, SIM_HOLD, 0, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = sim_keep_cap(sim_argument(&p.server));
	capnrpc_promise_unref(promise);
	sim_answer_tail(&p.server, back, SIM_HOLD, NULL);
	sim_settle(&p.link, 1);
	assert_int_equal(p.client.n_cancelled, 1);
	while (p.client.n_held > 0)
		sim_answer(&p.client, NULL);
	sim_pair_assert_idle(&p);
	sim_pair_deinit(&p);
}

/* The other direction by hand: yourself, and what was kept is taken. */
static void
rule_10_results_are_taken_from_other_question(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct capnrpc_promise *promise;
	struct rpc_call_b call;
	struct rpc_return_b ret;

	(void)state;
	cap = begin(&raw);
	promise = sim_hold(cap, NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	call = sim_raw_call(&raw, 3, 0, SIM_HOLD);
	rpc_call_send_results_to_set_yourself(
		rpc_call_edit_send_results_to(call));
	sim_raw_send(&raw);
	ret = rpc_message_init_return(sim_raw_begin(&raw));
	rpc_return_set_take_from_other_question(ret, 3);
	sim_raw_send(&raw);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	sim_raw_expect(&raw, "finish q0");
	sim_answer(&raw.pair.server, raw.pair.server.cap);
	sim_raw_expect(&raw, "return q3 elsewhere");
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	sim_raw_deinit(&raw);
}

/* --- rule 11
 * ---------------------------------------------------------------------- */

static void
rule_11_unimplemented_call_fails(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct capnrpc_promise *promise;

	(void)state;
	cap = begin(&raw);
	promise = sim_hold(cap, raw.pair.server.cap);
	sim_raw_expect(&raw, "call q0 to i7 sh0");
	(void)rpc_message_init_call(
		rpc_message_init_unimplemented(sim_raw_begin(&raw)));
	sim_raw_send(&raw);
	assert_int_equal(capnrpc_promise_exception(promise)->type,
		CAPNRPC_UNIMPLEMENTED);
	sim_raw_deinit(&raw);
}

static void
rule_11_unimplemented_bootstrap_fails(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;

	(void)state;
	(void)begin(&raw);
	cap = sim_keep_cap(capnrpc_conn_bootstrap(raw.conn));
	sim_raw_expect(&raw, "bootstrap q0");
	(void)rpc_message_init_bootstrap(
		rpc_message_init_unimplemented(sim_raw_begin(&raw)));
	sim_raw_send(&raw);
	assert_int_equal(
		capnrpc_cap_exception(cap)->type, CAPNRPC_UNIMPLEMENTED);
	sim_raw_deinit(&raw);
}

static void
rule_11_unimplemented_resolve_releases_what_it_carried(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	struct sim_object more;
	struct rpc_resolve_b resolve;

	(void)state;
	cap = begin(&raw);
	sim_object_init(&more, &raw.pair.vats[1]);
	assert_int_equal(capnrpc_cap_new_promise(
				 raw.pair.vats[1].vat, &promised, &resolver),
		0);
	(void)sim_hold(cap, promised);
	sim_raw_expect(&raw, "call q0 to i7 sp1");
	capnrpc_resolver_fulfil(resolver, more.cap);
	sim_raw_expect(&raw, "resolve e1 sh2");
	resolve = rpc_message_init_resolve(
		rpc_message_init_unimplemented(sim_raw_begin(&raw)));
	rpc_resolve_set_promise_id(resolve, 1);
	rpc_cap_descriptor_set_sender_hosted(rpc_resolve_init_cap(resolve), 2);
	sim_raw_send(&raw);
	assert_int_equal(raw.conn->exports.n_used, 2);
	/* The promise itself works on. */
	send_log(&raw, 1, 1);
	assert_int_equal(more.n_log, 1);
	capnrpc_cap_unref(promised);
	sim_object_deinit(&more);
	sim_raw_deinit(&raw);
}

/* Messages of level 3 and 4, obsolete ones, and what nobody knows. */
static void
rule_11_unknown_messages_are_echoed(void **state)
{
	static const uint16_t kinds[] = { 7, 9, 10, 11, 12, 14, 15, 999 };
	struct sim_raw raw;
	size_t i;

	(void)state;
	(void)begin(&raw);
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		struct rpc_message_b root = sim_raw_begin(&raw);

		capnrpc_struct_set_u16(root.s, 0, kinds[i], 0);
		sim_raw_send(&raw);
		sim_raw_expect(&raw, "message 0");
		sim_raw_expect(&raw, "");
	}
	sim_raw_deinit(&raw);
}

/* Without level 3 the vine is used as a proxy, and released. */
static void
rule_11_third_party_is_reached_by_its_vine(void **state)
{
	struct sim_raw raw;
	struct rpc_cap_descriptor_list_b table;

	(void)state;
	(void)begin(&raw);
	table = sim_raw_call_caps(&raw, 1, 0, SIM_HOLD, 1);
	rpc_third_party_cap_descriptor_set_vine_id(
		rpc_cap_descriptor_init_third_party_hosted(
			rpc_cap_descriptor_list_edit(table, 0)),
		12);
	sim_raw_send(&raw);
	sim_answer(&raw.pair.server, NULL);
	sim_turns(&raw.pair.vats[1]);
	sim_raw_expect(&raw, "return q1 results");
	sim_raw_expect(&raw, "release e12 x1");
	sim_raw_deinit(&raw);
}

/* --- rule 12
 * ---------------------------------------------------------------------- */

/*
 * Each side makes its promise the other's, at the same time. The two entries
 * keep each other until the connection ends: neither side can know when the
 * other has sent its last message along them.
 */
static void
rule_12_circle_over_the_wire_is_broken(void **state)
{
	struct sim_pair p;
	struct capnrpc_cap *ours;
	struct capnrpc_cap *theirs;
	struct capnrpc_resolver *resolvers[2];
	struct capnrpc_cap *field;

	(void)state;
	sim_pair_init(&p);
	sim_settle(&p.link, 1);
	assert_int_equal(
		capnrpc_cap_new_promise(p.vats[0].vat, &ours, &resolvers[0]),
		0);
	assert_int_equal(
		capnrpc_cap_new_promise(p.vats[1].vat, &theirs, &resolvers[1]),
		0);
	(void)sim_keep_cap(ours);
	(void)sim_keep_cap(theirs);
	field = sim_ask(p.boot, ours);
	sim_log(field, 1);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sp0", "> call q1 to q0.1");
	capnrpc_resolver_fulfil(
		resolvers[1], sim_keep_cap(sim_argument(&p.server)));
	sim_answer(&p.server, theirs);
	capnrpc_resolver_fulfil(resolvers[0], field);
	sim_settle(&p.link, 1);
	sim_log(field, 2);
	sim_settle(&p.link, 1);
	assert_non_null(capnrpc_cap_exception(field));
	assert_null(capnrpc_conn_closed(p.link.ends[0]));
	sim_assert_log(&p.client, "");
	capnrpc_conn_feed_eof(p.link.ends[0], NULL);
	capnrpc_conn_feed_eof(p.link.ends[1], NULL);
	sim_pair_deinit(&p);
}

/* A call on a promise that turns out to be in the call's own results. */
static void
rule_12_call_that_waits_for_itself_fails(void **state)
{
	struct sim_vat vat;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	struct capnrpc_promise *promise;

	(void)state;
	sim_vat_init(&vat);
	assert_int_equal(
		capnrpc_cap_new_promise(vat.vat, &promised, &resolver), 0);
	promise = sim_hold(promised, NULL);
	capnrpc_resolver_fulfil(resolver, sim_keep_cap(sim_field(promise)));
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_non_null(capnrpc_cap_exception(promised));
	capnrpc_cap_unref(promised);
	sim_forget();
	sim_vat_deinit(&vat);
}

/* --- rule 14
 * ---------------------------------------------------------------------- */

/* Nothing is awaited of the peer: it is not read until there is room. */
static void
rule_14_reading_stops_at_the_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .call_bytes = 300 };
	struct sim_raw raw;
	uint32_t i;

	(void)state;
	sim_raw_init(&raw, &limits);
	sim_raw_bootstrap(&raw, 0);
	sim_raw_expect(&raw, "return q0 results sh0");
	sim_raw_finish(&raw, 0, false);
	for (i = 1; capnrpc_conn_wants_input(raw.conn); i++) {
		assert_true(i < 10);
		(void)sim_raw_call(&raw, i, 0, SIM_HOLD);
		sim_raw_send(&raw);
	}
	assert_int_equal(raw.pair.server.n_held, i - 1);
	while (raw.pair.server.n_held > 0) {
		sim_answer(&raw.pair.server, NULL);
		sim_turns(&raw.pair.vats[1]);
	}
	assert_true(capnrpc_conn_wants_input(raw.conn));
	sim_raw_deinit(&raw);
}

/*
 * Something is awaited: reading goes on, and calls are delivered up to twice
 * the limit. Behind that they are answered overloaded, and cost no more bytes.
 */
static void
rule_14_calls_past_twice_the_limit_are_refused(void **state)
{
	const struct capnrpc_conn_limits limits = { .call_bytes = 200 };
	struct sim_raw raw;
	uint64_t n_bytes;
	uint32_t i;

	(void)state;
	(void)sim_hold(begin_limits(&raw, &limits, 0), NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	for (i = 1; raw.conn->call_bytes <= 400; i++) {
		(void)sim_raw_call(&raw, i, 0, SIM_HOLD);
		sim_raw_send(&raw);
		sim_raw_ignored(&raw);
		assert_int_equal(raw.pair.server.n_held, i);
	}
	assert_true(capnrpc_conn_wants_input(raw.conn));
	n_bytes = raw.conn->call_bytes;
	(void)sim_raw_call(&raw, i, 0, SIM_HOLD);
	sim_raw_send(&raw);
	sim_raw_failed(&raw, i,
		"too many bytes of calls are waiting on this connection");
	assert_int_equal(raw.conn->call_bytes, n_bytes);
	sim_answer(&raw.pair.server, NULL);
	sim_turns(&raw.pair.vats[1]);
	sim_raw_expect(&raw, "return q1 results");
	(void)sim_raw_call(&raw, i + 1, 0, SIM_HOLD);
	sim_raw_send(&raw);
	sim_raw_ignored(&raw);
	assert_int_equal(raw.pair.server.n_held, i - 1);
	sim_raw_deinit(&raw);
}

/*
 * Each side's call waits for one that it makes back: with reading stopped both
 * would wait for ever.
 */
static void
rule_14_mutual_recursion_goes_on(void **state)
{
	const struct capnrpc_conn_limits limits = { .call_bytes = 1 };
	struct sim_pair p;
	struct capnrpc_promise *outer;
	struct capnrpc_cap *back;
	struct capnrpc_promise *inner;

	(void)state;
	sim_pair_init_limits(&p, &limits);
	sim_settle(&p.link, 1);
	outer = sim_hold(p.boot, p.client.cap);
	SIM_SCRIPT(&p.link, "> call q0 to i0 sh0");
	back = sim_keep_cap(sim_argument(&p.server));
	inner = sim_hold(back, NULL);
	assert_true(capnrpc_conn_is_over_call_limit(p.link.ends[1]));
	assert_true(capnrpc_conn_wants_input(p.link.ends[1]));
	SIM_SCRIPT(&p.link, "< call q0 to i0");
	sim_answer(&p.client, NULL);
	SIM_SCRIPT(&p.link, "> return q0 results");
	assert_int_equal(capnrpc_promise_state(inner), CAPNRPC_DONE);
	sim_answer(&p.server, NULL);
	sim_settle(&p.link, 1);
	assert_int_equal(capnrpc_promise_state(outer), CAPNRPC_DONE);
	sim_pair_deinit(&p);
}

/* --- hints
 * -------------------------------------------------------------------------- */

/* Call.onlyPromisePipeline: no Return; what is pipelined works until Finish. */
static void
only_promise_pipeline_gets_no_return(void **state)
{
	struct sim_raw raw;
	struct rpc_call_b call;
	struct rpc_promised_answer_b answer;

	(void)state;
	(void)begin(&raw);
	call = sim_raw_call(&raw, UINT32_C(1) << 31, 0, SIM_HOLD);
	rpc_call_set_only_promise_pipeline(call, true);
	sim_raw_send(&raw);
	call = sim_raw_call(&raw, 1, 0, SIM_LOG);
	answer = rpc_message_target_init_promised_answer(
		rpc_call_edit_target(call));
	rpc_promised_answer_set_question_id(answer, UINT32_C(1) << 31);
	rpc_promised_answer_op_set_get_pointer_field(
		rpc_promised_answer_op_list_edit(
			rpc_promised_answer_init_transform(answer, 1), 0),
		0);
	sim_raw_send(&raw);
	sim_answer(&raw.pair.server, raw.pair.server.cap);
	sim_turns(&raw.pair.vats[1]);
	assert_int_equal(raw.pair.server.n_log, 1);
	sim_raw_expect(&raw, "return q1 results");
	sim_raw_expect(&raw, "");
	sim_raw_finish(&raw, UINT32_C(1) << 31, true);
	sim_raw_expect(&raw, "");
	assert_int_equal(raw.conn->answers.n_used, 0);
	sim_raw_deinit(&raw);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rule_01_late_finish_is_tolerated),
		cmocka_unit_test(rule_01_no_finish_where_none_is_needed),
		cmocka_unit_test(rule_01_cancelled_id_is_not_free),
		cmocka_unit_test(rule_06_entry_is_frozen_to_what_was_said),
		cmocka_unit_test(rule_09_return_releases_parameters),
		cmocka_unit_test(rule_09_finish_releases_results),
		cmocka_unit_test(rule_10_tail_call_keeps_results_at_the_caller),
		cmocka_unit_test(rule_10_cancelled_tail_call),
		cmocka_unit_test(rule_10_results_are_taken_from_other_question),
		cmocka_unit_test(rule_11_unimplemented_call_fails),
		cmocka_unit_test(rule_11_unimplemented_bootstrap_fails),
		cmocka_unit_test(
			rule_11_unimplemented_resolve_releases_what_it_carried),
		cmocka_unit_test(rule_11_unknown_messages_are_echoed),
		cmocka_unit_test(rule_11_third_party_is_reached_by_its_vine),
		cmocka_unit_test(rule_12_circle_over_the_wire_is_broken),
		cmocka_unit_test(rule_12_call_that_waits_for_itself_fails),
		cmocka_unit_test(rule_14_reading_stops_at_the_limit),
		cmocka_unit_test(
			rule_14_calls_past_twice_the_limit_are_refused),
		cmocka_unit_test(rule_14_mutual_recursion_goes_on),
		cmocka_unit_test(only_promise_pipeline_gets_no_return),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
