/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A peer whose messages are sound, and what they name is not: capability
 * tables, descriptors, transforms and targets.
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
			sim_raw_refused(&raw,
				"capability table of 65537 entries; at most "
				"65536 are taken");
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
	sim_raw_refused(&raw, "CapDescriptor of unknown kind 99");
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
			sim_raw_refused(&raw,
				"PromisedAnswer.transform has 65 operations; "
				"at most 64 make sense");
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
	sim_raw_refused(&raw, "PromisedAnswer.Op 9 is unknown");
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
	sim_raw_refused(&raw, "MessageTarget of unknown kind 9");
	sim_raw_deinit(&raw);
}

/* A field that the results do not have holds the null capability. */
static void
transform_of_absurd_index_fails(void **state)
{
	struct sim_raw raw;
	struct rpc_call_b call;
	struct rpc_promised_answer_b answer;

	(void)state;
	begin(&raw);
	(void)sim_raw_call(&raw, 1, 0, SIM_HOLD);
	sim_raw_send(&raw);
	call = sim_raw_call(&raw, 2, 0, SIM_LOG);
	answer = rpc_message_target_init_promised_answer(
		rpc_call_edit_target(call));
	rpc_promised_answer_set_question_id(answer, 1);
	rpc_promised_answer_op_set_get_pointer_field(
		rpc_promised_answer_op_list_edit(
			rpc_promised_answer_init_transform(answer, 1), 0),
		UINT16_MAX);
	sim_raw_send(&raw);
	sim_raw_ignored(&raw);
	sim_answer(&raw.pair.server, raw.pair.server.cap);
	sim_turns(&raw.pair.vats[1]);
	sim_raw_failed(&raw, 2, "called a null capability");
	sim_raw_answered(&raw, "return q1 results sh0");
	sim_raw_deinit(&raw);
}

/* The vine of a third party's object is used as if it were the object. */
static void
vine_is_used(void **state)
{
	struct sim_raw raw;
	struct rpc_third_party_cap_descriptor_b third;

	(void)state;
	begin(&raw);
	third = rpc_cap_descriptor_init_third_party_hosted(
		sim_raw_call_with_cap(&raw, 1, 0, SIM_LOG));
	rpc_third_party_cap_descriptor_set_vine_id(third, 33);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "return q1 results");
	sim_raw_answered(&raw, "release e33 x1");
	sim_raw_deinit(&raw);
}

static void
same_export_many_times_is_counted(void **state)
{
	struct sim_raw raw;
	struct rpc_cap_descriptor_list_b table;
	uint32_t i;

	(void)state;
	begin(&raw);
	table = sim_raw_call_caps(&raw, 1, 0, SIM_LOG, 3);
	for (i = 0; i < 3; i++)
		rpc_cap_descriptor_set_sender_hosted(
			rpc_cap_descriptor_list_edit(table, i), UINT32_MAX);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "return q1 results");
	sim_raw_answered(&raw, "release e4294967295 x3");
	sim_raw_deinit(&raw);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(capability_outside_the_table_is_null),
		cmocka_unit_test(capability_table_at_its_limit),
		cmocka_unit_test(unknown_descriptor_aborts),
		cmocka_unit_test(unknown_own_export_is_broken),
		cmocka_unit_test(transform_at_its_limit),
		cmocka_unit_test(unknown_transform_aborts),
		cmocka_unit_test(unknown_target_aborts),
		cmocka_unit_test(transform_of_absurd_index_fails),
		cmocka_unit_test(vine_is_used),
		cmocka_unit_test(same_export_many_times_is_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
