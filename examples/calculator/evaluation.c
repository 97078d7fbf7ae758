/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An evaluation is a tree of steps: calls of functions, and values to be read.
 * A step is made with all those below it, so the expression is walked once;
 * a function is called when the last of its arguments has come. The first
 * failure ends the evaluation, and dropping the promises cancels the rest.
 *
 * The walk is recursive: the reader's nesting limit keeps it shallow, and its
 * traversal limit keeps the tree small.
 */
#include "examples/calculator/evaluation.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

/* A call of a function, or the reading of a value. */
struct step {
	struct step *next; /* in the evaluation */
	struct evaluation *evaluation;
	struct step *parent; /* whose argument this is; NULL for the root */
	uint32_t place; /* among the parent's arguments */
	struct capnrpc_cap *function; /* NULL when a value is read */
	struct capnrpc_promise *promise; /* of the answer; NULL before */
	uint32_t n_missing; /* arguments still to come */
	uint32_t n_arguments;
	double arguments[];
};

struct evaluation {
	struct capnrpc_call *call; /* NULL once it is answered */
	void (*finish)(
		void *userdata, struct capnrpc_call *call_taken, double number);
	void *userdata;
	const double *parameters;
	size_t n_parameters;
	struct step *steps; /* all of them, in no order */
};

static void begin(struct evaluation *evaluation, struct step *parent,
	uint32_t place, struct calculator_expression_r expression);

static void
evaluation_free(struct evaluation *evaluation)
{
	while (evaluation->steps != NULL) {
		struct step *step = evaluation->steps;

		evaluation->steps = step->next;
		capnrpc_cap_unref(step->function);
		capnrpc_promise_unref(step->promise);
		free(step);
	}
	free(evaluation);
}

static void
fail(struct evaluation *evaluation, enum capnrpc_exception_type type,
	const char *reason)
{
	if (evaluation->call != NULL)
		capnrpc_call_fail(evaluation->call, type, "%s", reason);
	evaluation->call = NULL;
}

static struct step *
step_new(struct evaluation *evaluation, struct step *parent, uint32_t place,
	uint32_t n_arguments)
{
	struct step *step = calloc(
		1, sizeof(*step) + n_arguments * sizeof(step->arguments[0]));

	if (step == NULL) {
		fail(evaluation, CAPNRPC_OVERLOADED, "out of memory");
		return NULL;
	}
	step->evaluation = evaluation;
	step->parent = parent;
	step->place = place;
	step->n_arguments = step->n_missing = n_arguments;
	step->next = evaluation->steps;
	evaluation->steps = step;
	return step;
}

static void deliver(struct evaluation *evaluation, struct step *parent,
	uint32_t place, double number);

static double
answer_of(struct step *step)
{
	if (step->function != NULL)
		return calculator_function_call_results_get_number(
			calculator_function_call_results(step->promise));
	return calculator_value_read_results_get_number(
		calculator_value_read_results(step->promise));
}

static void
on_answer(void *userdata, struct capnrpc_promise *promise)
{
	struct step *step = userdata;
	struct evaluation *evaluation = step->evaluation;

	if (capnrpc_promise_state(promise) == CAPNRPC_DONE) {
		deliver(evaluation, step->parent, step->place, answer_of(step));
	} else {
		capnrpc_call_fail_with(
			evaluation->call, capnrpc_promise_exception(promise));
		evaluation->call = NULL;
	}
	if (evaluation->call == NULL)
		evaluation_free(evaluation);
}

/* request NULL: there was no memory for it. */
static void
send(struct step *step, struct capnrpc_request *request_taken)
{
	if (request_taken != NULL)
		step->promise = capnrpc_request_send(request_taken);
	if (step->promise == NULL)
		fail(step->evaluation, CAPNRPC_OVERLOADED, "out of memory");
	else
		capnrpc_promise_on_done(step->promise, on_answer, step);
}

static void
call_function(struct step *step)
{
	struct calculator_function_call_params_b params;
	struct capnrpc_request *request =
		calculator_function_call_request(step->function, &params);

	if (request != NULL) {
		struct capnrpc_double_list_b numbers =
			calculator_function_call_params_init_arguments(
				params, step->n_arguments);

		for (uint32_t i = 0; i < step->n_arguments; i++)
			capnrpc_double_list_set(numbers, i, step->arguments[i]);
	}
	send(step, request);
}

/* An answer goes to the step above, or ends the evaluation. */
static void
deliver(struct evaluation *evaluation, struct step *parent, uint32_t place,
	double number)
{
	if (parent == NULL) {
		evaluation->finish(
			evaluation->userdata, evaluation->call, number);
		evaluation->call = NULL;
		return;
	}
	parent->arguments[place] = number;
	parent->n_missing--;
	if (parent->n_missing == 0)
		call_function(parent);
}

static void
begin_value(struct evaluation *evaluation, struct step *parent, uint32_t place,
	struct calculator_expression_r expression)
{
	struct capnrpc_cap *value = calculator_expression_get_value(expression);
	struct step *step;

	if (value == NULL) {
		fail(evaluation, CAPNRPC_FAILED, "a value that is null");
		return;
	}
	step = step_new(evaluation, parent, place, 0);
	if (step != NULL)
		send(step, calculator_value_read_request(value, NULL));
}

static void
begin_parameter(struct evaluation *evaluation, struct step *parent,
	uint32_t place, struct calculator_expression_r expression)
{
	uint32_t i = calculator_expression_get_parameter(expression);

	if (i < evaluation->n_parameters)
		deliver(evaluation, parent, place, evaluation->parameters[i]);
	else
		fail(evaluation, CAPNRPC_FAILED, "no such parameter");
}

static void
begin_call(struct evaluation *evaluation, struct step *parent, uint32_t place,
	struct calculator_expression_r expression)
{
	struct calculator_expression_call_r call =
		calculator_expression_get_call(expression);
	struct capnrpc_cap *function =
		calculator_expression_call_get_function(call);
	struct calculator_expression_list_r arguments =
		calculator_expression_call_get_arguments(call);
	uint32_t n = calculator_expression_list_len(arguments);
	struct step *step;

	if (function == NULL) {
		fail(evaluation, CAPNRPC_FAILED, "a call without a function");
		return;
	}
	step = step_new(evaluation, parent, place, n);
	if (step == NULL)
		return;
	step->function = capnrpc_cap_ref(function);
	if (n == 0)
		call_function(step);
	for (uint32_t i = 0; i < n && evaluation->call != NULL; i++)
		begin(evaluation, step, i,
			calculator_expression_list_at(arguments, i));
}

static void
begin(struct evaluation *evaluation, struct step *parent, uint32_t place,
	struct calculator_expression_r expression)
{
	switch (calculator_expression_which(expression)) {
	case CALCULATOR_EXPRESSION_LITERAL:
		deliver(evaluation, parent, place,
			calculator_expression_get_literal(expression));
		break;
	case CALCULATOR_EXPRESSION_VALUE:
		begin_value(evaluation, parent, place, expression);
		break;
	case CALCULATOR_EXPRESSION_PARAMETER:
		begin_parameter(evaluation, parent, place, expression);
		break;
	case CALCULATOR_EXPRESSION_CALL:
		begin_call(evaluation, parent, place, expression);
		break;
	default:
		fail(evaluation, CAPNRPC_FAILED,
			"an expression of a kind not known here");
	}
}

void
evaluation_start(struct capnrpc_call *call_taken,
	struct calculator_expression_r expression, const double *parameters,
	size_t n_parameters,
	void (*finish)(
		void *userdata, struct capnrpc_call *call_taken, double number),
	void *userdata)
{
	struct evaluation *evaluation = calloc(1, sizeof(*evaluation));

	if (evaluation == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	evaluation->call = call_taken;
	evaluation->finish = finish;
	evaluation->userdata = userdata;
	evaluation->parameters = parameters;
	evaluation->n_parameters = n_parameters;
	begin(evaluation, NULL, 0, expression);
	evaluation->parameters = NULL;
	if (evaluation->call == NULL)
		evaluation_free(evaluation);
}
