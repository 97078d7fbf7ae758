/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A peer that sends what we do not speak, or says that it does not speak what
 * we sent: level 3, messages from newer protocols, unions with more members.
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
messages_not_taken_come_back(void **state)
{
	static const uint16_t kinds[] = { RPC_MESSAGE_OBSOLETE_SAVE,
		RPC_MESSAGE_OBSOLETE_DELETE, RPC_MESSAGE_PROVIDE,
		RPC_MESSAGE_ACCEPT, RPC_MESSAGE_JOIN,
		RPC_MESSAGE_THIRD_PARTY_ANSWER, 99, UINT16_MAX };
	struct sim_raw raw;
	size_t i;

	(void)state;
	begin(&raw);
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		capnrpc_struct_set_u16(sim_raw_begin(&raw).s, 0, kinds[i], 0);
		sim_raw_send(&raw);
		sim_raw_unimplemented(&raw, kinds[i]);
	}
	sim_raw_deinit(&raw);
}

/* sendResultsTo 2 is thirdParty, 9 is nothing yet. */
static void
results_sent_to_others_come_back(void **state)
{
	struct sim_raw raw;
	uint16_t which;

	(void)state;
	begin(&raw);
	for (which = 2; which <= 9; which = (uint16_t)(which + 7)) {
		capnrpc_struct_set_u16(
			sim_raw_call(&raw, 1, 0, SIM_LOG).s, 3, which, 0);
		sim_raw_send(&raw);
		sim_raw_unimplemented(&raw, RPC_MESSAGE_CALL);
	}
	assert_int_equal(raw.pair.server.n_log, 0);
	sim_raw_deinit(&raw);
}

/* 2 and 3 were accept and provide, 9 is nothing yet. */
static void
other_disembargoes_come_back(void **state)
{
	static const uint16_t kinds[] = { 2, 3, 9 };
	struct sim_raw raw;
	size_t i;

	(void)state;
	begin(&raw);
	for (i = 0; i < 3; i++) {
		capnrpc_struct_set_u16(
			begin_disembargo(&raw, 0).s, 2, kinds[i], 0);
		sim_raw_send(&raw);
		sim_raw_unimplemented(&raw, RPC_MESSAGE_DISEMBARGO);
	}
	sim_raw_deinit(&raw);
}

static void
unknown_resolution_comes_back(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_import(&raw, 1);
	capnrpc_struct_set_u16(begin_resolve(&raw, 7).s, 2, 9, 0);
	sim_raw_send(&raw);
	sim_raw_unimplemented(&raw, RPC_MESSAGE_RESOLVE);
	sim_raw_deinit(&raw);
}

static void
unimplemented_message_aborts(void **state)
{
	struct sim_raw raw;
	struct rpc_message_b ours;

	(void)state;
	begin(&raw);
	ours = rpc_message_init_unimplemented(sim_raw_begin(&raw));
	(void)rpc_message_init_finish(ours);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"the peer does not implement message 4, without which there "
		"is no going on");
	sim_raw_deinit(&raw);
}

static void
unimplemented_call_never_made_aborts(void **state)
{
	struct sim_raw raw;
	struct rpc_message_b ours;

	(void)state;
	begin(&raw);
	ours = rpc_message_init_unimplemented(sim_raw_begin(&raw));
	rpc_call_set_question_id(rpc_message_init_call(ours), 9);
	sim_raw_send(&raw);
	sim_raw_refused(&raw, "Return of question 9, which was never asked");
	sim_raw_deinit(&raw);
}

static void
unimplemented_resolve_of_unknown_export_aborts(void **state)
{
	struct sim_raw raw;
	struct rpc_message_b ours;

	(void)state;
	begin(&raw);
	ours = rpc_message_init_unimplemented(sim_raw_begin(&raw));
	rpc_cap_descriptor_set_sender_hosted(
		rpc_resolve_init_cap(rpc_message_init_resolve(ours)), 6);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"Unimplemented Resolve names export 6, which does not exist");
	sim_raw_deinit(&raw);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(messages_not_taken_come_back),
		cmocka_unit_test(results_sent_to_others_come_back),
		cmocka_unit_test(other_disembargoes_come_back),
		cmocka_unit_test(unknown_resolution_comes_back),
		cmocka_unit_test(unimplemented_message_aborts),
		cmocka_unit_test(unimplemented_call_never_made_aborts),
		cmocka_unit_test(
			unimplemented_resolve_of_unknown_export_aborts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
