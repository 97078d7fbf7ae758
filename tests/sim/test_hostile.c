/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A peer that breaks the protocol: what it gets for each kind of mistake, and
 * that an honest connection of the same vat does not notice.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rpc/limits.h"
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

static void
send_return(struct sim_raw *raw, uint32_t answer)
{
	struct rpc_return_b ret = rpc_message_init_return(sim_raw_begin(raw));

	rpc_return_set_answer_id(ret, answer);
	(void)rpc_return_init_results(ret);
	sim_raw_send(raw);
}

/* --- questions and answers
 * ---------------------------------------------------- */

static void
question_id_in_use_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_call(&raw, 5, 0, SIM_HOLD);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "");
	(void)sim_raw_call(&raw, 5, 0, SIM_LOG);
	sim_raw_send(&raw);
	sim_raw_expect_abort(
		&raw, "question 5 was asked while it was still open");
	sim_raw_deinit(&raw);
}

static void
return_of_unknown_question_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_return(&raw, 3);
	sim_raw_expect_abort(
		&raw, "Return of question 3, which was never asked");
	sim_raw_deinit(&raw);
}

static void
second_return_aborts(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&raw);
	cap = sim_raw_import(&raw, 1);
	(void)sim_ask(cap, NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	rpc_cap_descriptor_set_sender_promise(
		sim_raw_answer_with_cap(&raw, 0), 8);
	sim_raw_send(&raw);
	send_return(&raw, 0);
	sim_raw_expect_abort(&raw, "");
	sim_raw_deinit(&raw);
}

static void
finish_of_unknown_question_is_ignored(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_finish(&raw, 77, true);
	sim_raw_expect(&raw, "");
	assert_null(capnrpc_conn_closed(raw.conn));
	sim_raw_deinit(&raw);
}

/* Redirected results to an ordinary question, and the other way round. */
static void
return_that_does_not_fit_aborts(void **state)
{
	struct sim_raw raw;
	struct rpc_return_b ret;
	int i;

	(void)state;
	for (i = 0; i < 4; i++) {
		begin(&raw);
		(void)sim_keep_cap(capnrpc_conn_bootstrap(raw.conn));
		sim_raw_expect(&raw, "bootstrap q0");
		ret = rpc_message_init_return(sim_raw_begin(&raw));
		rpc_return_set_answer_id(ret, 0);
		if (i == 0)
			rpc_return_set_results_sent_elsewhere(ret);
		else if (i == 1)
			rpc_return_set_canceled(ret);
		else if (i == 2)
			rpc_return_set_take_from_other_question(ret, 9);
		else
			(void)rpc_return_edit_await_from_third_party(ret);
		sim_raw_send(&raw);
		sim_raw_expect_abort(&raw,
			i == 2 ? "takeFromOtherQuestion names question 9"
			       : "Return of question 0 says");
		sim_raw_deinit(&raw);
	}
}

/* --- references
 * --------------------------------------------------------------- */

static void
release_of_too_much_aborts(void **state)
{
	struct sim_raw raw;
	uint32_t n;

	(void)state;
	for (n = 2; n != 0; n = n == 2 ? UINT32_MAX : 0) {
		begin(&raw);
		sim_raw_release(&raw, 0, n);
		sim_raw_expect_abort(&raw, "Release of ");
		sim_raw_deinit(&raw);
	}
}

static void
release_of_unknown_export_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_release(&raw, 1, 1);
	sim_raw_expect_abort(&raw, "Release of 1 references on export 1");
	sim_raw_deinit(&raw);
}

static void
release_of_all_is_fine_and_one_more_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_release(&raw, 0, 1);
	sim_raw_expect(&raw, "");
	sim_raw_release(&raw, 0, 1);
	sim_raw_expect_abort(&raw, "Release of 1");
	sim_raw_deinit(&raw);
}

static void
call_to_unknown_export_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_call(&raw, 1, 99, SIM_LOG);
	sim_raw_send(&raw);
	sim_raw_expect_abort(
		&raw, "message to export 99, which does not exist");
	sim_raw_deinit(&raw);
}

/* A call pipelined on what is finished fails alone. */
static void
call_to_unknown_answer_fails(void **state)
{
	struct sim_raw raw;
	struct rpc_call_b call;

	(void)state;
	begin(&raw);
	call = sim_raw_call(&raw, 1, 0, SIM_LOG);
	rpc_promised_answer_set_question_id(
		rpc_message_target_init_promised_answer(
			rpc_call_edit_target(call)),
		55);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "return q1 exception");
	assert_null(capnrpc_conn_closed(raw.conn));
	sim_raw_deinit(&raw);
}

/* --- promises
 * ------------------------------------------------------------------ */

static void
second_resolve_aborts(void **state)
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
	/* The row is gone or it is not; what came with it never stays. */
	if (capnrpc_conn_closed(raw.conn) == NULL)
		sim_raw_expect(&raw, "release e");
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
	sim_raw_expect_abort(
		&raw, "Resolve of export 7, which is not a promise");
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
	sim_raw_expect_abort(&raw, "Resolve of promise 7 to nothing");
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
	sim_raw_expect_abort(&raw,
		"Disembargo (senderLoopback 1) of "
		"something that does not lead back");
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
	sim_raw_expect_abort(&raw, "message to export 4");
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
	sim_raw_expect_abort(
		&raw, "Disembargo (receiverLoopback) of embargo 3");
	sim_raw_deinit(&raw);
}

/* --- payloads
 * ---------------------------------------------------------------------- */

/* A capability pointer with nothing behind it is a null capability. */
static void
capability_outside_the_table_is_null(void **state)
{
	struct sim_raw raw;
	struct rpc_call_b call;
	struct capnrpc_pointer_b content;
	const struct capnrpc_struct_size size = { 1, 1 };

	(void)state;
	begin(&raw);
	call = sim_raw_call(&raw, 1, 0, SIM_ECHO);
	content = rpc_payload_edit_content(rpc_call_edit_params(call));
	capnrpc_message_set_cap_hooks(raw.message, &capnrpc_cap_hooks);
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(content, size), 0),
		raw.pair.client.cap);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "return q1 results");
	assert_null(capnrpc_conn_closed(raw.conn));
	sim_raw_deinit(&raw);
}

static void
capability_table_at_its_limit(void **state)
{
	struct sim_raw raw;
	uint32_t past;

	(void)state;
	for (past = 0; past < 2; past++) {
		begin(&raw);
		(void)sim_raw_call_caps(
			&raw, 1, 0, SIM_LOG, CAPNRPC_CAP_TABLE_MAX + past);
		sim_raw_send(&raw);
		if (past)
			sim_raw_expect_abort(
				&raw, "capability table of 65537 entries");
		else
			sim_raw_expect(&raw, "return q1 results");
		sim_raw_deinit(&raw);
	}
}

static void
unknown_descriptor_aborts(void **state)
{
	struct sim_raw raw;
	struct rpc_cap_descriptor_list_b table;

	(void)state;
	begin(&raw);
	table = sim_raw_call_caps(&raw, 1, 0, SIM_LOG, 1);
	capnrpc_struct_set_u16(
		rpc_cap_descriptor_list_edit(table, 0).s, 0, 99, 0);
	sim_raw_send(&raw);
	sim_raw_expect_abort(&raw, "CapDescriptor of unknown kind 99");
	sim_raw_deinit(&raw);
}

/* receiverHosted of nothing is a broken capability, not an error. */
static void
unknown_own_export_is_broken(void **state)
{
	struct sim_raw raw;
	struct rpc_cap_descriptor_list_b table;

	(void)state;
	begin(&raw);
	table = sim_raw_call_caps(&raw, 1, 0, SIM_LOG, 2);
	rpc_cap_descriptor_set_receiver_hosted(
		rpc_cap_descriptor_list_edit(table, 0), 1234);
	rpc_promised_answer_set_question_id(
		rpc_cap_descriptor_init_receiver_answer(
			rpc_cap_descriptor_list_edit(table, 1)),
		1234);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "return q1 results");
	assert_null(capnrpc_conn_closed(raw.conn));
	sim_raw_deinit(&raw);
}

/* n operations of a kind; -1 for getPointerField 0. */
static void
send_transform(struct sim_raw *raw, uint32_t n, int kind)
{
	struct rpc_call_b call = sim_raw_call(raw, 2, 0, SIM_LOG);
	struct rpc_promised_answer_b answer =
		rpc_message_target_init_promised_answer(
			rpc_call_edit_target(call));
	struct rpc_promised_answer_op_list_b ops;
	uint32_t i;

	rpc_promised_answer_set_question_id(answer, 1);
	ops = rpc_promised_answer_init_transform(answer, n);
	for (i = 0; i < n; i++) {
		struct rpc_promised_answer_op_b op =
			rpc_promised_answer_op_list_edit(ops, i);

		if (kind < 0)
			rpc_promised_answer_op_set_get_pointer_field(op, 0);
		else
			capnrpc_struct_set_u16(op.s, 0, (uint16_t)kind, 0);
	}
	sim_raw_send(raw);
}

static void
transform_at_its_limit(void **state)
{
	struct sim_raw raw;
	uint32_t past;

	(void)state;
	for (past = 0; past < 2; past++) {
		begin(&raw);
		(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
		sim_raw_send(&raw);
		send_transform(&raw, 64 + past, -1);
		if (past)
			sim_raw_expect_abort(&raw,
				"PromisedAnswer.transform has 65 operations");
		else
			sim_raw_expect(&raw, "");
		sim_raw_deinit(&raw);
	}
}

static void
unknown_transform_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
	sim_raw_send(&raw);
	send_transform(&raw, 1, 9);
	sim_raw_expect_abort(&raw, "PromisedAnswer.Op 9 is unknown");
	sim_raw_deinit(&raw);
}

static void
unknown_target_aborts(void **state)
{
	struct sim_raw raw;
	struct rpc_call_b call;

	(void)state;
	begin(&raw);
	call = sim_raw_call(&raw, 1, 0, SIM_LOG);
	capnrpc_struct_set_u16(rpc_call_edit_target(call).s, 2, 9, 0);
	sim_raw_send(&raw);
	sim_raw_expect_abort(&raw, "MessageTarget of unknown kind 9");
	sim_raw_deinit(&raw);
}

/* --- bytes
 * ----------------------------------------------------------------------------
 */

static void
null_root_aborts(void **state)
{
	static const uint8_t bytes[16] = { 0, 0, 0, 0, 1, 0, 0, 0 };
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_feed(&raw, bytes, sizeof(bytes));
	sim_raw_expect_abort(&raw, "message whose root is not a struct");
	sim_raw_deinit(&raw);
}

static void
root_out_of_bounds_aborts(void **state)
{
	static const uint8_t bytes[16] = { 0, 0, 0, 0, 1, 0, 0, 0, 0xfc, 0xff,
		0, 0, 1, 0, 1, 0 };
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_feed(&raw, bytes, sizeof(bytes));
	assert_non_null(capnrpc_conn_closed(raw.conn));
	sim_raw_deinit(&raw);
}

static void
too_many_segments_abort(void **state)
{
	static const uint8_t bytes[8] = { 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0 };
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_feed(&raw, bytes, sizeof(bytes));
	sim_raw_expect_abort(&raw, "frame with more than 511 segments");
	sim_raw_deinit(&raw);
}

/* Any bytes at all: the connection may end, nothing else may happen. */
static void
garbage_never_does_harm(void **state)
{
	uint64_t x = 88172645463325252u;
	int i;

	(void)state;
	for (i = 0; i < 300; i++) {
		struct sim_raw raw;
		uint8_t bytes[264] = { 0, 0, 0, 0, 32, 0, 0, 0 };
		size_t j;

		begin(&raw);
		for (j = 8; j < sizeof(bytes); j++) {
			x ^= x << 13;
			x ^= x >> 7;
			x ^= x << 17;
			/* Mostly small numbers, as pointers and ids are. */
			bytes[j] = (uint8_t)(x & 3 ? x & 0x0c : x >> 32);
		}
		bytes[8] = 0;
		bytes[12] = 1;
		bytes[14] = 1;
		bytes[16] = (uint8_t)(i % 16);
		sim_raw_feed(&raw, bytes, sizeof(bytes));
		sim_raw_deinit(&raw);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(question_id_in_use_aborts),
		cmocka_unit_test(return_of_unknown_question_aborts),
		cmocka_unit_test(second_return_aborts),
		cmocka_unit_test(finish_of_unknown_question_is_ignored),
		cmocka_unit_test(return_that_does_not_fit_aborts),
		cmocka_unit_test(release_of_too_much_aborts),
		cmocka_unit_test(release_of_unknown_export_aborts),
		cmocka_unit_test(release_of_all_is_fine_and_one_more_aborts),
		cmocka_unit_test(call_to_unknown_export_aborts),
		cmocka_unit_test(call_to_unknown_answer_fails),
		cmocka_unit_test(second_resolve_aborts),
		cmocka_unit_test(resolve_of_settled_import_aborts),
		cmocka_unit_test(resolve_of_released_import_is_released),
		cmocka_unit_test(resolve_to_nothing_aborts),
		cmocka_unit_test(disembargo_of_local_object_aborts),
		cmocka_unit_test(disembargo_of_unknown_export_aborts),
		cmocka_unit_test(echo_of_unknown_embargo_aborts),
		cmocka_unit_test(capability_outside_the_table_is_null),
		cmocka_unit_test(capability_table_at_its_limit),
		cmocka_unit_test(unknown_descriptor_aborts),
		cmocka_unit_test(unknown_own_export_is_broken),
		cmocka_unit_test(transform_at_its_limit),
		cmocka_unit_test(unknown_transform_aborts),
		cmocka_unit_test(unknown_target_aborts),
		cmocka_unit_test(null_root_aborts),
		cmocka_unit_test(root_out_of_bounds_aborts),
		cmocka_unit_test(too_many_segments_abort),
		cmocka_unit_test(garbage_never_does_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
