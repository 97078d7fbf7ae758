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

#include "rpc/import.h"
#include "rpc/limits.h"
#include "sim/raw.h"

static void
begin(struct sim_raw *raw)
{
	sim_raw_open(raw, NULL);
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
	sim_raw_refused(&raw, "question 5 was asked while it was still open");
	sim_raw_deinit(&raw);
}

static void
return_of_unknown_question_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	send_return(&raw, 3);
	sim_raw_refused(&raw, "Return of question 3, which was never asked");
	sim_raw_deinit(&raw);
}

static void
second_return_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_import(&raw, 0);
	send_return(&raw, 0);
	sim_raw_refused(&raw, "Return of question 0, which was never asked");
	sim_raw_deinit(&raw);
}

/* Calls are pipelined on pointer 0 of a struct, and a capability comes: whoever
 * pipelined may be wrong as well. */
static void
results_of_another_kind_are_null(void **state)
{
	struct sim_raw raw;
	struct capnrpc_promise *promise;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&raw);
	cap = sim_ask(sim_raw_import(&raw, 1), NULL);
	sim_raw_expect(&raw, "call q0 to i7");
	rpc_cap_descriptor_set_sender_hosted(
		sim_raw_answer_with_cap(&raw, 0), 8);
	sim_raw_send(&raw);
	sim_raw_expect(&raw, "finish q0");
	sim_raw_ignored(&raw);
	promise = sim_keep(sim_call(cap, SIM_LOG, 1, NULL));
	sim_turns(&raw.pair.vats[1]);
	assert_string_equal(capnrpc_promise_exception(promise)->reason,
		"called a null capability");
	sim_raw_deinit(&raw);
}

static void
finish_of_unknown_question_is_ignored(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_finish(&raw, 77, true);
	sim_raw_finish(&raw, UINT32_MAX, false);
	sim_raw_ignored(&raw);
	sim_raw_deinit(&raw);
}

/* Redirected results to an ordinary question, and the other way round. */
static void
return_that_does_not_fit_aborts(void **state)
{
	static const char *const reasons[] = {
		"Return of question 0 says resultsSentElsewhere, which does "
		"not fit the question",
		"Return of question 0 says canceled, which does not fit the "
		"question",
		"takeFromOtherQuestion names question 9, which is not one to "
		"take results from",
		"Return of question 0 says something unknown, which does not "
		"fit the question",
		"Return of question 0 says something unknown, which does not "
		"fit the question",
	};
	struct sim_raw raw;
	struct rpc_return_b ret;
	int i;

	(void)state;
	for (i = 0; i < 5; i++) {
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
		else if (i == 3)
			(void)rpc_return_edit_await_from_third_party(ret);
		else
			capnrpc_struct_set_u16(ret.s, 3, 77, 0);
		sim_raw_send(&raw);
		sim_raw_refused(&raw, reasons[i]);
		sim_raw_deinit(&raw);
	}
}

/* The id of one that has returned stays taken until its Finish. */
static void
question_id_of_unfinished_answer_aborts(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_bootstrap(&raw, 5);
	sim_raw_answered(&raw, "return q5 results sh0");
	sim_raw_bootstrap(&raw, 5);
	sim_raw_refused(&raw, "question 5 was asked while it was still open");
	sim_raw_deinit(&raw);
}

static void
second_finish_is_ignored(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	(void)sim_raw_call(&raw, 5, 0, SIM_HOLD);
	sim_raw_send(&raw);
	sim_raw_finish(&raw, 5, true);
	sim_raw_answered(&raw, "return q5 canceled");
	sim_raw_finish(&raw, 5, true);
	sim_raw_ignored(&raw);
	sim_raw_deinit(&raw);
}

/* Nor does it release the results a second time. */
static void
second_finish_releases_nothing(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_bootstrap(&raw, 5);
	sim_raw_answered(&raw, "return q5 results sh0");
	sim_raw_finish(&raw, 5, true);
	sim_raw_finish(&raw, 5, true);
	sim_raw_ignored(&raw);
	sim_raw_release(&raw, 0, 1);
	sim_raw_ignored(&raw);
	sim_raw_release(&raw, 0, 1);
	sim_raw_refused(
		&raw, "Release of 1 references on export 0, which has 0");
	sim_raw_deinit(&raw);
}

static void
unknown_exception_type_is_failed(void **state)
{
	struct sim_raw raw;
	struct rpc_return_b ret;
	struct capnrpc_promise *promise;

	(void)state;
	begin(&raw);
	promise = sim_hold(sim_raw_import(&raw, 0), NULL);
	sim_raw_answered(&raw, "call q0 to i7");
	ret = rpc_message_init_return(sim_raw_begin(&raw));
	rpc_exception_set_type(rpc_return_init_exception(ret), 999);
	sim_raw_send(&raw);
	sim_raw_answered(&raw, "finish q0");
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_FAILED);
	sim_raw_deinit(&raw);
}

/* A question of ours that is a tail call has its results at the peer. */
static void
results_of_a_tail_call_abort(void **state)
{
	struct sim_raw raw;
	struct capnrpc_cap *cap;

	(void)state;
	begin(&raw);
	rpc_cap_descriptor_set_sender_hosted(
		sim_raw_call_with_cap(&raw, 1, 0, SIM_HOLD), 9);
	sim_raw_send(&raw);
	cap = sim_keep_cap(sim_argument(&raw.pair.server));
	sim_answer_tail(&raw.pair.server, cap, SIM_LOG, NULL);
	sim_turns(&raw.pair.vats[1]);
	sim_raw_expect(&raw, "call q0 to i9 yourself");
	sim_raw_expect(&raw, "return q1 take q0");
	send_return(&raw, 0);
	sim_raw_refused(&raw,
		"Return of question 0 says something else than "
		"resultsSentElsewhere, which does not fit the question");
	sim_raw_deinit(&raw);
}

/* Only a question that was asked with `yourself` has results to take. */
static void
take_from_a_usual_question_aborts(void **state)
{
	struct sim_raw raw;
	struct rpc_return_b ret;

	(void)state;
	begin(&raw);
	(void)sim_raw_call(&raw, 5, 0, SIM_HOLD);
	sim_raw_send(&raw);
	(void)sim_keep_cap(capnrpc_conn_bootstrap(raw.conn));
	sim_raw_answered(&raw, "bootstrap q0");
	ret = rpc_message_init_return(sim_raw_begin(&raw));
	rpc_return_set_take_from_other_question(ret, 5);
	sim_raw_send(&raw);
	sim_raw_refused(&raw,
		"takeFromOtherQuestion names question 5, which is not one to "
		"take results from");
	sim_raw_deinit(&raw);
}

static void
second_take_aborts(void **state)
{
	struct sim_raw raw;
	uint32_t i;

	(void)state;
	begin(&raw);
	rpc_call_send_results_to_set_yourself(rpc_call_edit_send_results_to(
		sim_raw_call(&raw, 5, 0, SIM_HOLD)));
	sim_raw_send(&raw);
	for (i = 0; i < 2; i++) {
		(void)sim_keep_cap(capnrpc_conn_bootstrap(raw.conn));
		sim_raw_expect(&raw, "bootstrap");
	}
	for (i = 0; i < 2; i++) {
		struct rpc_return_b ret =
			rpc_message_init_return(sim_raw_begin(&raw));

		rpc_return_set_answer_id(ret, i);
		rpc_return_set_take_from_other_question(ret, 5);
		sim_raw_send(&raw);
	}
	sim_raw_expect(&raw, "finish q0");
	sim_raw_refused(&raw,
		"takeFromOtherQuestion names question 5, which is not one to "
		"take results from");
	sim_raw_deinit(&raw);
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
		sim_raw_refused(&raw,
			n == 2 ? "Release of 2 references on export 0, which "
				 "has 1"
			       : "Release of 4294967295 references on export "
				 "0, which has 1");
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
	sim_raw_refused(
		&raw, "Release of 1 references on export 1, which has 0");
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
	sim_raw_refused(
		&raw, "Release of 1 references on export 0, which has 0");
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
	sim_raw_refused(&raw, "message to export 99, which does not exist");
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
	sim_raw_failed(&raw, 1,
		"pipelined call on an answer that returned no capabilities, "
		"or was finished already");
	sim_raw_deinit(&raw);
}

static void
release_of_nothing(void **state)
{
	struct sim_raw raw;

	(void)state;
	begin(&raw);
	sim_raw_release(&raw, 0, 0);
	sim_raw_ignored(&raw);
	sim_raw_release(&raw, 3, 0);
	sim_raw_refused(
		&raw, "Release of 0 references on export 3, which has 0");
	sim_raw_deinit(&raw);
}

/* As if 2^30 descriptors had come before: the count never wraps. */
static void
too_many_references_abort(void **state)
{
	struct sim_raw raw;
	capnrpc_import_id id = capnrpc_import_of_peer_export(7);

	(void)state;
	begin(&raw);
	(void)sim_raw_import(&raw, 0);
	capnrpc_import_get(raw.conn, id)->n_received = CAPNRPC_REFERENCES_MAX;
	rpc_cap_descriptor_set_sender_hosted(
		sim_raw_call_with_cap(&raw, 1, 0, SIM_LOG), 7);
	sim_raw_send(&raw);
	sim_raw_refused(&raw, "out of room for imports on this connection");
	sim_raw_deinit(&raw);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(question_id_in_use_aborts),
		cmocka_unit_test(return_of_unknown_question_aborts),
		cmocka_unit_test(second_return_aborts),
		cmocka_unit_test(results_of_another_kind_are_null),
		cmocka_unit_test(finish_of_unknown_question_is_ignored),
		cmocka_unit_test(return_that_does_not_fit_aborts),
		cmocka_unit_test(question_id_of_unfinished_answer_aborts),
		cmocka_unit_test(second_finish_is_ignored),
		cmocka_unit_test(second_finish_releases_nothing),
		cmocka_unit_test(unknown_exception_type_is_failed),
		cmocka_unit_test(results_of_a_tail_call_abort),
		cmocka_unit_test(take_from_a_usual_question_aborts),
		cmocka_unit_test(second_take_aborts),
		cmocka_unit_test(release_of_too_much_aborts),
		cmocka_unit_test(release_of_unknown_export_aborts),
		cmocka_unit_test(release_of_all_is_fine_and_one_more_aborts),
		cmocka_unit_test(call_to_unknown_export_aborts),
		cmocka_unit_test(call_to_unknown_answer_fails),
		cmocka_unit_test(release_of_nothing),
		cmocka_unit_test(too_many_references_abort),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
