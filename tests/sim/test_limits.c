/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Each limit of struct capnrpc_conn_limits, and those of lib/rpc that are the
 * same for every connection, at the limit and one past it. What is done about
 * it depends on whose doing it is: our own call fails, a peer that goes too far
 * is told so and disconnected, or is not read for a while.
 * call_bytes is rule 14: test_rules.c and test_flow.c.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rpc/export.h"
#include "rpc/import.h"
#include "rpc/limits.h"
#include "sim/raw.h"

static void
answers_at_their_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .answers = 3 };
	struct sim_raw raw;
	uint32_t i;

	(void)state;
	sim_raw_open(&raw, &limits);
	for (i = 1; i <= 3; i++) {
		(void)sim_raw_call(&raw, i, 0, SIM_HOLD);
		sim_raw_send(&raw);
		sim_raw_expect(&raw, "");
	}
	(void)sim_raw_call(&raw, 4, 0, SIM_HOLD);
	sim_raw_send(&raw);
	sim_raw_expect_abort(&raw, "out of room for answers");
	sim_raw_deinit(&raw);
}

static void
imports_at_their_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .imports = 2 };
	struct sim_raw raw;
	uint32_t past;

	(void)state;
	for (past = 0; past < 2; past++) {
		struct rpc_cap_descriptor_list_b table;
		uint32_t i;

		sim_raw_open(&raw, &limits);
		table = sim_raw_call_caps(&raw, 1, 0, SIM_HOLD, 2 + past);
		for (i = 0; i < 2 + past; i++)
			rpc_cap_descriptor_set_sender_hosted(
				rpc_cap_descriptor_list_edit(table, i), i);
		sim_raw_send(&raw);
		if (past)
			sim_raw_expect_abort(&raw, "out of room for imports");
		else
			sim_raw_expect(&raw, "");
		sim_raw_deinit(&raw);
	}
}

/* A call of ours that needs one more fails; the connection goes on. */
static void
questions_at_their_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .questions = 2 };
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	struct capnrpc_promise *promise;

	(void)state;
	sim_raw_open(&raw, &limits);
	cap = sim_raw_import(&raw, 0);
	(void)sim_hold(cap, NULL);
	(void)sim_hold(cap, NULL);
	promise = sim_hold(cap, NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	sim_raw_expect(&raw, "call q1 to i7");
	sim_raw_expect(&raw, "");
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_OVERLOADED);
	assert_null(capnrpc_conn_closed(raw.conn));
	sim_raw_deinit(&raw);
}

static void
exports_at_their_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .exports = 1 };
	struct sim_raw raw;
	struct sim_object more;
	struct capnrpc_cap *cap;
	struct capnrpc_promise *promise;

	(void)state;
	sim_raw_open(&raw, &limits);
	sim_object_init(&more, &raw.pair.vats[1]);
	cap = sim_raw_import(&raw, 0);
	(void)sim_hold(cap, raw.pair.server.cap);
	sim_raw_expect(&raw, "call q0 to i7 sh0");
	promise = sim_hold(cap, more.cap);
	sim_raw_expect(&raw, "");
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_OVERLOADED);
	sim_object_deinit(&more);
	sim_raw_deinit(&raw);
}

static void
message_words_at_their_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .message_words = 100 };
	static const uint8_t past[8] = { 0, 0, 0, 0, 101, 0, 0, 0 };
	static uint8_t at[8 + 800] = { 0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 1,
		0, 1, 0, 7 };
	struct sim_raw raw;

	(void)state;
	sim_raw_open(&raw, &limits);
	/* obsoleteSave, which is echoed. */
	sim_raw_feed(&raw, at, sizeof(at));
	sim_raw_expect(&raw, "message 0");
	sim_raw_feed(&raw, past, sizeof(past));
	sim_raw_expect_abort(&raw,
		"frame with more than 511 segments, or more "
		"than 100 words");
	sim_raw_deinit(&raw);
}

/* A pipelined call to one field of the results of question 1. */
static void
pipeline_on_field(struct sim_raw *raw, uint32_t question, uint16_t field)
{
	struct rpc_promised_answer_b answer =
		rpc_message_target_init_promised_answer(rpc_call_edit_target(
			sim_raw_call(raw, question, 0, SIM_LOG)));

	rpc_promised_answer_set_question_id(answer, 1);
	rpc_promised_answer_op_set_get_pointer_field(
		rpc_promised_answer_op_list_edit(
			rpc_promised_answer_init_transform(answer, 1), 0),
		field);
	sim_raw_send(raw);
}

/* Each costs memory until the Finish; one that is known stays usable. */
static void
paths_of_an_answer_at_their_limit(void **state)
{
	struct sim_raw raw;
	uint16_t i;

	(void)state;
	sim_raw_open(&raw, NULL);
	(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
	sim_raw_send(&raw);
	for (i = 0; i < 1024; i++)
		pipeline_on_field(&raw, 2 + i, i);
	sim_raw_ignored(&raw);
	pipeline_on_field(&raw, 2000, 1024);
	sim_raw_failed(&raw, 2000,
		"pipelined on too many different results of one call");
	pipeline_on_field(&raw, 2001, 7);
	sim_raw_ignored(&raw);
	sim_raw_deinit(&raw);
}

/* Messages that are framed and not handled: the transport is to wait. */
static void
inbound_messages_at_their_limit(void **state)
{
	/* obsoleteSave, which is echoed. */
	static const uint8_t save[32] = { 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1,
		0, 1, 0, 7 };
	struct sim_raw raw;
	uint32_t i;

	(void)state;
	sim_raw_open(&raw, NULL);
	for (i = 0; i < 1024; i++) {
		assert_true(capnrpc_conn_wants_input(raw.conn));
		assert_int_equal(
			capnrpc_conn_feed(raw.conn, save, sizeof(save)), 0);
	}
	assert_false(capnrpc_conn_wants_input(raw.conn));
	assert_true(capnrpc_conn_step(raw.conn));
	assert_true(capnrpc_conn_wants_input(raw.conn));
	sim_raw_expect(&raw, "message 0");
	sim_raw_deinit(&raw);
}

/* What the protocol owes must go out: without memory the peer is told why not.
 */
static void
echo_without_memory_ends_the_connection(void **state)
{
	static const uint8_t save[32] = { 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1,
		0, 1, 0, 7 };
	struct sim_raw raw;
	struct sim_vat *vat = &raw.pair.vats[1];

	(void)state;
	sim_raw_open(&raw, NULL);
	assert_int_equal(capnrpc_conn_feed(raw.conn, save, sizeof(save)), 0);
	vat->fail_at = vat->n_allocations + 1;
	assert_true(capnrpc_conn_step(raw.conn));
	vat->fail_at = 0;
	sim_raw_expect_abort(&raw, "out of room for memory on this connection");
	sim_raw_deinit(&raw);
}

/* A call of the peer's that brings one reference more on its object 7. */
static void
bring_reference(struct sim_raw *raw, uint32_t question)
{
	rpc_cap_descriptor_set_sender_hosted(
		sim_raw_call_with_cap(raw, question, 0, SIM_LOG), 7);
	sim_raw_send(raw);
}

/* As if nearly 2^30 descriptors had come, and gone out, before. */
static void
references_at_their_limit(void **state)
{
	struct sim_raw raw;
	struct capnrpc_export *export;
	struct capnrpc_import *import;
	struct capnrpc_cap *cap;
	struct capnrpc_promise *promise;

	(void)state;
	sim_raw_open(&raw, NULL);
	cap = sim_raw_import(&raw, 0);
	export = capnrpc_export_get(raw.conn, capnrpc_export_of_peer_import(0));
	assert_non_null(export);
	export->n_sent = CAPNRPC_REFERENCES_MAX - 1;
	(void)sim_hold(cap, raw.pair.server.cap);
	sim_raw_expect(&raw, "call q0 to i7 sh0");
	promise = sim_hold(cap, raw.pair.server.cap);
	sim_raw_ignored(&raw);
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_OVERLOADED);
	import = capnrpc_import_get(raw.conn, capnrpc_import_of_peer_export(7));
	assert_non_null(import);
	import->n_received = CAPNRPC_REFERENCES_MAX - 1;
	bring_reference(&raw, 1);
	sim_raw_answered(&raw, "return q1 results");
	bring_reference(&raw, 2);
	sim_raw_refused(&raw, "out of room for imports on this connection");
	sim_raw_deinit(&raw);
}

/* What somebody else says is cut where it gets too long. */
static void
reasons_at_their_limit(void **state)
{
	static char text[CAPNRPC_REASON_MAX + 1];
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	size_t n;

	(void)state;
	memset(text, 'a', sizeof(text));
	sim_raw_open(&raw, NULL);
	cap = sim_raw_import(&raw, 0);
	for (n = CAPNRPC_REASON_MAX; n <= CAPNRPC_REASON_MAX + 1; n++) {
		struct capnrpc_promise *promise = sim_hold(cap, NULL);
		struct rpc_return_b ret;

		sim_raw_expect(&raw, "call q0 to i7");
		ret = rpc_message_init_return(sim_raw_begin(&raw));
		rpc_exception_set_reason(
			rpc_return_init_exception(ret), text, n);
		sim_raw_send(&raw);
		sim_raw_expect(&raw, "finish q0");
		assert_int_equal(capnrpc_promise_exception(promise)->n_reason,
			CAPNRPC_REASON_MAX);
	}
	rpc_exception_set_reason(
		rpc_message_init_abort(sim_raw_begin(&raw)), text, n - 1);
	sim_raw_send(&raw);
	assert_non_null(capnrpc_conn_closed(raw.conn));
	assert_int_equal(
		capnrpc_conn_closed(raw.conn)->n_reason, CAPNRPC_REASON_MAX);
	sim_raw_deinit(&raw);
}

/* The peer calls until it is not read from any more. */
static void
call_until_unread(struct sim_raw *raw)
{
	uint32_t i;

	for (i = 1; capnrpc_conn_wants_input(raw->conn); i++) {
		assert_true(i < 40);
		(void)sim_raw_call(raw, i, 0, SIM_LOG);
		sim_raw_send(raw);
	}
}

/* Reading stops while the peer does not read, and our calls to it fail. */
static void
output_at_its_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .output_bytes = 200 };
	struct sim_raw raw;
	struct capnrpc_cap *cap;
	uint64_t n_bytes;

	(void)state;
	sim_raw_open(&raw, &limits);
	cap = sim_raw_import(&raw, 0);
	call_until_unread(&raw);
	n_bytes = raw.conn->output_bytes;
	assert_in_range(n_bytes, 201, 300);
	assert_int_equal(capnrpc_promise_exception(sim_hold(cap, NULL))->type,
		CAPNRPC_OVERLOADED);
	assert_int_equal(raw.conn->output_bytes, n_bytes);
	sim_raw_expect(&raw, "return q1 results");
	while (raw.conn->output_bytes > 200)
		sim_raw_expect(&raw, "return q");
	assert_true(capnrpc_conn_wants_input(raw.conn));
	(void)sim_hold(cap, NULL);
	while (sim_peek(&raw.link, 1)[0] == 'r')
		sim_raw_expect(&raw, "return q");
	sim_raw_expect(&raw, "call q0 to i7");
	sim_raw_deinit(&raw);
}

/* Something is awaited of it: twice as many, and no more. */
static void
output_at_twice_its_limit(void **state)
{
	const struct capnrpc_conn_limits limits = { .output_bytes = 200 };
	struct sim_raw raw;

	(void)state;
	sim_raw_open(&raw, &limits);
	(void)sim_hold(sim_raw_import(&raw, 0), NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	call_until_unread(&raw);
	assert_in_range(raw.conn->output_bytes, 402, 500);
	sim_raw_deinit(&raw);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_at_their_limit),
		cmocka_unit_test(imports_at_their_limit),
		cmocka_unit_test(questions_at_their_limit),
		cmocka_unit_test(exports_at_their_limit),
		cmocka_unit_test(message_words_at_their_limit),
		cmocka_unit_test(paths_of_an_answer_at_their_limit),
		cmocka_unit_test(inbound_messages_at_their_limit),
		cmocka_unit_test(echo_without_memory_ends_the_connection),
		cmocka_unit_test(references_at_their_limit),
		cmocka_unit_test(reasons_at_their_limit),
		cmocka_unit_test(output_at_its_limit),
		cmocka_unit_test(output_at_twice_its_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
