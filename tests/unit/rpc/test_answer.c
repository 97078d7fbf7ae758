/* SPDX-License-Identifier: Apache-2.0 */
/* The machine of an answer: every state and every input that is legal in it. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rpc/answer.h"

struct transition {
	enum capnrpc_answer_state from;
	enum capnrpc_answer_input input;
	enum capnrpc_answer_state to;
	unsigned int actions;
};

/* Results come once, so RETURNED and FORWARDED take nothing but the Finish. */
static const struct transition transitions[] = {
	{ CAPNRPC_ANSWER_RUNNING, CAPNRPC_ANSWER_ON_RESULTS,
		CAPNRPC_ANSWER_RETURNED, CAPNRPC_ANSWER_SEND_RETURN },
	{ CAPNRPC_ANSWER_RUNNING, CAPNRPC_ANSWER_ON_LAST_RESULTS,
		CAPNRPC_ANSWER_FINISHED,
		CAPNRPC_ANSWER_SEND_RETURN | CAPNRPC_ANSWER_FREE },
	{ CAPNRPC_ANSWER_RUNNING, CAPNRPC_ANSWER_ON_FORWARDED,
		CAPNRPC_ANSWER_FORWARDED, CAPNRPC_ANSWER_SEND_RETURN },
	{ CAPNRPC_ANSWER_RUNNING, CAPNRPC_ANSWER_ON_FINISH,
		CAPNRPC_ANSWER_FINISHED,
		CAPNRPC_ANSWER_SEND_CANCELED | CAPNRPC_ANSWER_FREE },
	{ CAPNRPC_ANSWER_RETURNED, CAPNRPC_ANSWER_ON_FINISH,
		CAPNRPC_ANSWER_FINISHED, CAPNRPC_ANSWER_FREE },
	{ CAPNRPC_ANSWER_FORWARDED, CAPNRPC_ANSWER_ON_FINISH,
		CAPNRPC_ANSWER_FINISHED, CAPNRPC_ANSWER_FREE },
};

static void
every_transition(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(transitions) / sizeof(transitions[0]); i++) {
		const struct transition *t = &transitions[i];
		struct capnrpc_answer answer = { .state = t->from };

		assert_int_equal(
			capnrpc_answer_on(&answer, t->input), t->actions);
		assert_int_equal(answer.state, t->to);
	}
}

/* Rule 1: one Return, and the row goes with the Finish or needs none. */
static void
return_is_sent_once(void **state)
{
	const unsigned int returns =
		CAPNRPC_ANSWER_SEND_RETURN | CAPNRPC_ANSWER_SEND_CANCELED;
	unsigned int input;

	(void)state;
	for (input = 0; input <= CAPNRPC_ANSWER_ON_FINISH; input++) {
		struct capnrpc_answer answer = {
			.state = CAPNRPC_ANSWER_RUNNING,
		};
		unsigned int first = capnrpc_answer_on(
			&answer, (enum capnrpc_answer_input)input);
		unsigned int second;

		assert_true(first & returns);
		if (first & CAPNRPC_ANSWER_FREE)
			continue;
		second = capnrpc_answer_on(&answer, CAPNRPC_ANSWER_ON_FINISH);
		assert_int_equal(second, CAPNRPC_ANSWER_FREE);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_transition),
		cmocka_unit_test(return_is_sent_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
