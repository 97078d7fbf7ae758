/* SPDX-License-Identifier: Apache-2.0 */
/* The machine of a question: every state and every input that is legal in it.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rpc/question.h"

enum input {
	RETURN,
	LAST_RETURN,
	UNUSED
};

struct transition {
	enum capnrpc_question_state from;
	enum input input;
	enum capnrpc_question_state to;
	unsigned int actions;
};

/* A Return is illegal after a Return; recv_return.c refuses it before. */
static const struct transition transitions[] = {
	{ CAPNRPC_QUESTION_WAITING, RETURN, CAPNRPC_QUESTION_LINGERING, 0 },
	{ CAPNRPC_QUESTION_WAITING, LAST_RETURN, CAPNRPC_QUESTION_COMPLETE,
		CAPNRPC_QUESTION_FREE },
	{ CAPNRPC_QUESTION_WAITING, UNUSED, CAPNRPC_QUESTION_CANCELLED,
		CAPNRPC_QUESTION_SEND_CANCEL },
	{ CAPNRPC_QUESTION_CANCELLED, RETURN, CAPNRPC_QUESTION_COMPLETE,
		CAPNRPC_QUESTION_FREE },
	{ CAPNRPC_QUESTION_CANCELLED, LAST_RETURN, CAPNRPC_QUESTION_COMPLETE,
		CAPNRPC_QUESTION_FREE },
	{ CAPNRPC_QUESTION_CANCELLED, UNUSED, CAPNRPC_QUESTION_CANCELLED, 0 },
	{ CAPNRPC_QUESTION_LINGERING, UNUSED, CAPNRPC_QUESTION_COMPLETE,
		CAPNRPC_QUESTION_SEND_FINISH | CAPNRPC_QUESTION_FREE },
	{ CAPNRPC_QUESTION_COMPLETE, UNUSED, CAPNRPC_QUESTION_COMPLETE, 0 },
};

static unsigned int
put(struct capnrpc_question *question, enum input input)
{
	if (input == UNUSED)
		return capnrpc_question_on_unused(question);
	return capnrpc_question_on_return(question, input == RETURN);
}

static void
every_transition(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(transitions) / sizeof(transitions[0]); i++) {
		const struct transition *t = &transitions[i];
		struct capnrpc_question question = { .state = t->from };

		assert_int_equal(put(&question, t->input), t->actions);
		assert_int_equal(question.state, t->to);
	}
}

/* Rule 1: whatever the order, one Finish unless none was needed, one end. */
static void
every_path_ends_once(void **state)
{
	static const enum input paths[][2] = { { RETURN, UNUSED },
		{ UNUSED, RETURN }, { UNUSED, LAST_RETURN } };
	const unsigned int finish =
		CAPNRPC_QUESTION_SEND_FINISH | CAPNRPC_QUESTION_SEND_CANCEL;
	size_t i;

	(void)state;
	for (i = 0; i < 3; i++) {
		struct capnrpc_question question = {
			.state = CAPNRPC_QUESTION_WAITING,
		};
		unsigned int first = put(&question, paths[i][0]);
		unsigned int second = put(&question, paths[i][1]);

		assert_int_equal((first & finish) != 0, (second & finish) == 0);
		assert_false(first & CAPNRPC_QUESTION_FREE);
		assert_true(second & CAPNRPC_QUESTION_FREE);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_transition),
		cmocka_unit_test(every_path_ends_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
