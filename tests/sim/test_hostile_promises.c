/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A peer that lies about promises, and asks for echoes along paths that do not
 * lead back to it.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sim/raw.h"

static void
begin(struct sim_raw *raw)
{
	sim_raw_open(raw, NULL);
}

static struct rpc_resolve_b
begin_resolve(struct sim_raw *raw, uint32_t id)
{
	struct rpc_resolve_b resolve =
		rpc_message_init_resolve(sim_raw_begin(raw));

	rpc_resolve_set_promise_id(resolve, id);
	return resolve;
}

/* --- promises
 * ------------------------------------------------------------------ */

static void
second_resolve_is_released(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&raw);
	cap = sim_raw_import(&raw, 1);
	(void)sim_ask(cap, NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	/* Resolved to our own export, so that the embargo keeps the row. */
	rpc_cap_descriptor_set_receiver_hosted(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)), 0);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "disembargo sender to i7 #0");
	rpc_cap_descriptor_set_sender_hosted(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)), 9);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "release e7 x1");
	sim_raw_answered(&raw, "release e9 x1");
	sim_raw_deinit(&raw);
}

/* What our own promise was said to be keeps the row: then it is noticed. */
static void
second_resolve_of_promise_in_use_aborts(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	uint32_t i;

	(void)state;
	begin(&raw);
	cap = sim_raw_import(&raw, 1);
	assert_int_equal(capnrpc_cap_new_promise(
				 raw.pair.vats[1].vat, &promised, &resolver),
		0);
	(void)sim_hold(cap, sim_keep_cap(promised));
	sim_raw_expect(&raw, "call q0 to i7 sp1");
	capnrpc_resolver_fulfil(resolver, cap);
	sim_raw_answered(&raw, "resolve e1 rh7");
	for (i = 0; i < 2; i++) {
		rpc_cap_descriptor_set_sender_hosted(
			rpc_resolve_init_cap(begin_resolve(&raw, 7)), 8 + i);
		sim_raw_send(&raw);
	}
	sim_raw_expect_abort(&raw, "second Resolve of promise 7");
	sim_raw_deinit(&raw);
}

static void
resolve_of_settled_import_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_import(&raw, 0);
	rpc_cap_descriptor_set_sender_hosted(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)), 8);
	sim_raw_send(&raw);
	sim_raw_refused(&raw, "Resolve of export 7, which is not a promise");
	sim_raw_deinit(&raw);
}

/* It was released meanwhile: what it resolved to is released as well. */
static void
resolve_of_released_import_is_released(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_import(&raw, 1);
	sim_forget();
	sim_turns(&raw.pair.vats[1]);
	sim_raw_expect(&raw, "release e7 x1");
	rpc_cap_descriptor_set_sender_hosted(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)), 8);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "release e8 x1");
	sim_raw_expect(&raw, "");
	sim_raw_deinit(&raw);
}

static void
resolve_to_nothing_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_import(&raw, 1);
	rpc_cap_descriptor_set_none(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)));
	sim_raw_send(&raw);
	sim_raw_refused(&raw, "Resolve of promise 7 to nothing");
	sim_raw_deinit(&raw);
}

/* There was no such promise, or it is gone: what came is given back. */
static void
resolve_of_unknown_promise_is_released(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	rpc_cap_descriptor_set_sender_hosted(
		rpc_resolve_init_cap(begin_resolve(&raw, UINT32_MAX)), 8);
	sim_raw_send(&raw);
	sim_raw_answered(&raw, "release e8 x1");
	sim_raw_deinit(&raw);
}

/* The same with a question whose result our promise was said to be. */
static void
second_return_of_question_in_use_aborts(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	uint32_t i;

	(void)state;
	begin(&raw);
	cap = sim_raw_import(&raw, 0);
	assert_int_equal(capnrpc_cap_new_promise(
				 raw.pair.vats[1].vat, &promised, &resolver),
		0);
	(void)sim_hold(cap, sim_keep_cap(promised));
	sim_raw_expect(&raw, "call q0 to i7 sp1");
	cap = sim_keep_cap(capnrpc_conn_bootstrap(raw.conn));
	sim_raw_expect(&raw, "bootstrap q1");
	capnrpc_resolver_fulfil(resolver, cap);
	sim_raw_answered(&raw, "resolve e1 ra1");
	for (i = 0; i < 2; i++) {
		rpc_cap_descriptor_set_sender_hosted(
			sim_raw_answer_with_cap(&raw, 1), 8 + i);
		sim_raw_send(&raw);
	}
	sim_raw_refused(&raw, "second Return of question 1");
	sim_raw_deinit(&raw);
}

/* Our promise turns out to be an object that there is no id left for. */
static void
resolution_past_exports_aborts(void **state)
{
	const struct capnrpc_conn_limits limits = { .exports = 2 };
	struct sim_raw raw;
	struct sim_object more;
	struct capnrpc_cap *cap;
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;

	(void)state;
	sim_raw_open(&raw, &limits);
	sim_object_init(&more, &raw.pair.vats[1]);
	cap = sim_raw_import(&raw, 0);
	assert_int_equal(capnrpc_cap_new_promise(
				 raw.pair.vats[1].vat, &promised, &resolver),
		0);
	(void)sim_hold(cap, sim_keep_cap(promised));
	sim_raw_answered(&raw, "call q0 to i7 sp1");
	capnrpc_resolver_fulfil(resolver, more.cap);
	sim_raw_expect_abort(
		&raw, "out of room for exports on this connection");
	sim_object_deinit(&more);
	sim_raw_deinit(&raw);
}

static void
assert_circle(struct sim_raw *raw, struct capnrpc_cap *cap, const char *reason)
{
	struct capnrpc_promise *promise =
		sim_keep(sim_call(cap, SIM_LOG, 1, NULL));

	sim_turns(&raw->pair.vats[1]);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_string_equal(capnrpc_promise_exception(promise)->reason, reason);
	assert_null(capnrpc_conn_closed(raw->conn));
}

static void
promise_resolved_to_itself_breaks(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&raw);
	cap = sim_raw_import(&raw, 1);
	rpc_cap_descriptor_set_sender_promise(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)), 7);
	sim_raw_send(&raw);
	assert_circle(&raw, cap, "a promise was resolved to itself");
	sim_raw_deinit(&raw);
}

static void
promises_resolved_in_turns_wait(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&raw);
	cap = sim_raw_import(&raw, 1);
	rpc_cap_descriptor_set_sender_promise(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)), 8);
	sim_raw_send(&raw);
	rpc_cap_descriptor_set_sender_promise(
		rpc_resolve_init_cap(begin_resolve(&raw, 8)), 7);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "release e7 x1");
	sim_raw_answered(&raw, "release e8 x1");
	sim_log(cap, 1);
	sim_raw_answered(&raw, "call q0 to i7");
	sim_raw_deinit(&raw);
}

/* The peer's promise is a result of ours, and that result is the promise. */
static void
promise_resolved_by_way_of_our_answer_breaks(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct rpc_promised_answer_b answer;

	(void)state;
	begin(&raw);
	cap = sim_raw_import(&raw, 1);
	(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
	sim_raw_send(&raw);
	answer = rpc_cap_descriptor_init_receiver_answer(
		rpc_resolve_init_cap(begin_resolve(&raw, 7)));
	rpc_promised_answer_set_question_id(answer, 1);
	rpc_promised_answer_op_set_get_pointer_field(
		rpc_promised_answer_op_list_edit(
			rpc_promised_answer_init_transform(answer, 1), 0),
		0);
	sim_raw_send(&raw);
	sim_answer(&raw.pair.server, cap);
	sim_turns(&raw.pair.vats[1]);
	assert_circle(&raw, cap, "a promise was resolved to itself");
	sim_raw_deinit(&raw);
}

/* --- disembargoes
 * ---------------------------------------------------------------- */

static struct rpc_disembargo_b
begin_disembargo(struct sim_raw *raw, uint32_t export)
{
	struct rpc_disembargo_b disembargo =
		rpc_message_init_disembargo(sim_raw_begin(raw));

	rpc_message_target_set_imported_cap(
		rpc_disembargo_init_target(disembargo), export);
	return disembargo;
}

static void
disembargo_of_local_object_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	rpc_disembargo_context_set_sender_loopback(
		rpc_disembargo_edit_context(begin_disembargo(&raw, 0)), 1);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"Disembargo (senderLoopback 1) of "
		"something that does not lead back to its sender");
	sim_raw_deinit(&raw);
}

static void
disembargo_of_unknown_export_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	rpc_disembargo_context_set_sender_loopback(
		rpc_disembargo_edit_context(begin_disembargo(&raw, 4)), 1);
	sim_raw_send(&raw);
	sim_raw_refused(&raw, "message to export 4, which does not exist");
	sim_raw_deinit(&raw);
}

static void
echo_of_unknown_embargo_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	rpc_disembargo_context_set_receiver_loopback(
		rpc_disembargo_edit_context(begin_disembargo(&raw, 0)), 3);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"Disembargo (receiverLoopback) of embargo 3, which is not in "
		"force");
	sim_raw_deinit(&raw);
}

static struct rpc_disembargo_b
begin_disembargo_of_answer(struct sim_raw *raw, uint32_t question)
{
	struct rpc_disembargo_b disembargo = begin_disembargo(raw, 0);
	struct rpc_promised_answer_b answer =
		rpc_message_target_init_promised_answer(
			rpc_disembargo_edit_target(disembargo));

	rpc_promised_answer_set_question_id(answer, question);
	rpc_promised_answer_op_set_get_pointer_field(
		rpc_promised_answer_op_list_edit(
			rpc_promised_answer_init_transform(answer, 1), 0),
		0);
	rpc_disembargo_context_set_sender_loopback(
		rpc_disembargo_edit_context(disembargo), 1);
	return disembargo;
}

static void
disembargo_of_unknown_answer_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)begin_disembargo_of_answer(&raw, 9);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"Disembargo (senderLoopback 1) of something that does not "
		"lead back to its sender");
	sim_raw_deinit(&raw);
}

/* Nobody has been told yet where it leads: there is nothing to lift. */
static void
disembargo_of_unresolved_answer_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
	sim_raw_send(&raw);
	(void)begin_disembargo_of_answer(&raw, 1);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"Disembargo (senderLoopback 1) of something that does not "
		"lead back to its sender");
	sim_raw_deinit(&raw);
}

/* The export is the honest peer's object: not the way back to the sender. */
static void
disembargo_of_foreign_object_aborts(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *foreign;

	(void)state;
	begin(&raw);
	(void)sim_hold(raw.pair.boot, raw.pair.client.cap);
	sim_settle(&raw.pair.link, 1);
	foreign = sim_keep_cap(sim_argument(&raw.pair.server));
	(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
	raw.n_honest[0] += 4;
	raw.n_honest[1] += 4;
	sim_raw_send(&raw);
	sim_answer(&raw.pair.server, NULL);
	sim_answer(&raw.pair.server, foreign);
	sim_turns(&raw.pair.vats[1]);
	sim_raw_answered(&raw, "return q1 results sh1");
	rpc_disembargo_context_set_sender_loopback(
		rpc_disembargo_edit_context(begin_disembargo(&raw, 1)), 1);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"Disembargo (senderLoopback 1) of something that does not "
		"lead back to its sender");
	sim_raw_deinit(&raw);
}

/* --- rows of ours that a peer makes us open
 * -------------------------------------- */

/* Bootstraps that were used before their answers, which are our own object. */
static void
ask_and_be_told(struct sim_raw *raw, uint32_t question)
{
	sim_log(sim_keep_cap(capnrpc_conn_bootstrap(raw->conn)), 1);
	sim_raw_expect(raw, "bootstrap q");
	sim_raw_expect(raw, "call q");
	rpc_cap_descriptor_set_receiver_hosted(
		sim_raw_answer_with_cap(raw, question), 0);
	sim_raw_send(raw);
}

static void
embargoes_at_their_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .embargoes = 1 };
	struct sim_raw raw;

	(void)state;
	sim_raw_open(&raw, &limits);
	ask_and_be_told(&raw, 0);
	sim_raw_expect(&raw, "disembargo sender to q0.0 #0");
	sim_raw_answered(&raw, "finish q0");
	ask_and_be_told(&raw, 0);
	sim_raw_expect_abort(
		&raw, "out of room for embargoes on this connection");
	sim_raw_deinit(&raw);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(second_resolve_is_released),
		cmocka_unit_test(second_resolve_of_promise_in_use_aborts),
		cmocka_unit_test(resolve_of_settled_import_aborts),
		cmocka_unit_test(resolve_of_released_import_is_released),
		cmocka_unit_test(resolve_to_nothing_aborts),
		cmocka_unit_test(resolve_of_unknown_promise_is_released),
		cmocka_unit_test(resolution_past_exports_aborts),
		cmocka_unit_test(promise_resolved_to_itself_breaks),
		cmocka_unit_test(promises_resolved_in_turns_wait),
		cmocka_unit_test(promise_resolved_by_way_of_our_answer_breaks),
		cmocka_unit_test(disembargo_of_local_object_aborts),
		cmocka_unit_test(disembargo_of_unknown_export_aborts),
		cmocka_unit_test(echo_of_unknown_embargo_aborts),
		cmocka_unit_test(disembargo_of_unknown_answer_aborts),
		cmocka_unit_test(disembargo_of_unresolved_answer_aborts),
		cmocka_unit_test(disembargo_of_foreign_object_aborts),
		cmocka_unit_test(second_return_of_question_in_use_aborts),
		cmocka_unit_test(embargoes_at_their_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
