/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Payloads whose content is malformed: it is not for the vat that they pass
 * through, so they fail what is done with them, and nothing else.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sim/raw.h"

/* What a pointer of the content holds. */
static const uint64_t astray[] = {
	UINT64_C(0x000000017ffffffc), /* a struct past the end */
	UINT64_C(0x0000000700000001) | UINT64_C(0x7ffffff0) << 32, /* a list */
	UINT64_C(0x0000000900000002), /* in a segment that is not there */
	UINT64_C(0x0000000500000003), /* a capability not in the table */
	UINT64_C(0x0000000000000007), /* no pointer at all */
};
#define N_ASTRAY (sizeof(astray) / sizeof(astray[0]))

/* Content with that word in pointer 0 of its struct. */
static void
spoil(struct rpc_payload_b payload, uint64_t word)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	uint8_t *location = capnrpc_struct_edit_pointer(
		capnrpc_pointer_init_struct(
			rpc_payload_edit_content(payload), size),
		0)
				    .location;

	assert_non_null(location);
	if (location != NULL)
		capnrpc_store_u64(location, word);
}

/* The raw peer gets the honest one's object, as export 1. */
static void
give_foreign(struct sim_raw *raw)
{
	struct capnrpc_cap *foreign;

	(void)sim_hold(raw->pair.boot, raw->pair.client.cap);
	sim_settle(&raw->pair.link, 1);
	foreign = sim_keep_cap(sim_argument(&raw->pair.server));
	(void)sim_raw_call(raw, 1, 0, SIM_HOLD);
	raw->n_honest[0] += 4;
	raw->n_honest[1] += 4;
	sim_raw_send(raw);
	sim_answer(&raw->pair.server, NULL);
	sim_answer(&raw->pair.server, foreign);
	sim_turns(&raw->pair.vats[1]);
	sim_raw_answered(raw, "return q1 results sh1");
}

static void
malformed_params_fail_their_call(void **state)
{
	struct sim_raw raw;
	uint32_t i;

	(void)state;
	sim_raw_open(&raw, NULL);
	give_foreign(&raw);
	for (i = 0; i < N_ASTRAY; i++) {
		spoil(rpc_call_edit_params(
			      sim_raw_call(&raw, 2 + i, 1, SIM_LOG)),
			astray[i]);
		sim_raw_send(&raw);
		sim_raw_failed(&raw, 2 + i, "the parameters are malformed");
		sim_raw_ignored(&raw);
	}
	sim_raw_deinit(&raw);
}

/* Content of n structs, each in the one before. */
static void
nest(struct rpc_payload_b payload, unsigned int n)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct capnrpc_pointer_b at = rpc_payload_edit_content(payload);

	for (; n > 0; n--)
		at = capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(at, size), 0);
}

/* 64 levels, three of which are the message, the call and the payload. */
static void
nesting_at_its_limit(void **state)
{
	struct sim_raw raw;

	(void)state;
	sim_raw_open(&raw, NULL);
	give_foreign(&raw);
	nest(rpc_call_edit_params(sim_raw_call(&raw, 2, 1, SIM_FAIL)), 61);
	sim_raw_send(&raw);
	sim_raw_failed(&raw, 2, "asked to fail");
	nest(rpc_call_edit_params(sim_raw_call(&raw, 3, 1, SIM_FAIL)), 62);
	sim_raw_send(&raw);
	sim_raw_failed(&raw, 3, "the parameters are malformed");
	sim_raw_ignored(&raw);
	sim_raw_deinit(&raw);
}

/* The raw peer's object, seen by the honest one. */
static struct capnrpc_cap *
give_import(struct sim_raw *raw)
{
	struct capnrpc_cap *import = sim_raw_import(raw, 0);
	struct capnrpc_cap *seen = sim_ask(raw->pair.boot, NULL);

	sim_settle(&raw->pair.link, 1);
	sim_answer(&raw->pair.server, import);
	sim_settle(&raw->pair.link, 1);
	raw->n_honest[0] += 4;
	raw->n_honest[1] += 4;
	return seen;
}

/* Results of the oldest question, with that word in them. */
static void
answer_spoilt(struct sim_raw *raw, uint64_t word)
{
	struct rpc_return_b ret = rpc_message_init_return(sim_raw_begin(raw));

	rpc_return_set_answer_id(ret, 0);
	spoil(rpc_return_init_results(ret), word);
	sim_raw_send(raw);
}

static void
malformed_results_fail_their_call(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *seen;
	size_t i;

	(void)state;
	sim_raw_open(&raw, NULL);
	seen = give_import(&raw);
	for (i = 0; i < N_ASTRAY; i++) {
		struct capnrpc_promise *promise = sim_hold(seen, NULL);

		sim_settle(&raw.pair.link, 1);
		sim_raw_expect(&raw, "call q0 to i7");
		answer_spoilt(&raw, astray[i]);
		sim_settle(&raw.pair.link, 1);
		assert_string_equal(capnrpc_promise_exception(promise)->reason,
			"the results are malformed");
		sim_raw_expect(&raw, "finish q0");
		sim_raw_ignored(&raw);
	}
	sim_raw_deinit(&raw);
}

/* Neither has anybody else to give it to. */
static void
malformed_content_is_delivered(void **state)
{
	struct sim_raw raw;
	struct capnrpc_promise *promise;
	struct capnrpc_pointer_r content;

	(void)state;
	sim_raw_open(&raw, NULL);
	spoil(rpc_call_edit_params(sim_raw_call(&raw, 1, 0, SIM_LOG)),
		astray[0]);
	sim_raw_send(&raw);
	sim_raw_answered(&raw, "return q1 results");
	promise = sim_hold(sim_raw_import(&raw, 0), NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	answer_spoilt(&raw, astray[0]);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	content = capnrpc_promise_results(promise);
	assert_int_equal(capnrpc_message_error(content.message), 0);
	content = capnrpc_struct_get_pointer(
		capnrpc_pointer_struct(content, NULL), 0);
	assert_int_equal(capnrpc_pointer_struct(content, NULL).n_pointers, 0);
	assert_int_equal(
		capnrpc_message_error(content.message), CAPNRPC_EPROTOCOL);
	assert_null(capnrpc_conn_closed(raw.conn));
	sim_raw_deinit(&raw);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(malformed_params_fail_their_call),
		cmocka_unit_test(nesting_at_its_limit),
		cmocka_unit_test(malformed_results_fail_their_call),
		cmocka_unit_test(malformed_content_is_delivered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
