/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The calculator's four kinds of object. Each is a struct, a table of its
 * methods, and what to do when the last reference is gone.
 */
#include "examples/calculator/calculator.h"

#include <stdlib.h>

#include "examples/calculator/evaluation.h"

struct calculator {
	struct capnrpc_vat *vat;
};

struct value {
	double number;
};

struct sign {
	enum calculator_operator which;
};

struct defined {
	struct capnrpc_message *body; /* its root is the expression */
	uint32_t n_parameters;
};

static void
fail_memory(struct capnrpc_call *call_taken)
{
	capnrpc_call_fail(call_taken, CAPNRPC_OVERLOADED, "out of memory");
}

/* A capability to object (or NULL), which is freed when there is none. */
static struct capnrpc_cap *
object_new(struct capnrpc_vat *vat, const struct capnrpc_object_ops *ops,
	void *object_taken)
{
	struct capnrpc_cap *cap = NULL;

	if (object_taken != NULL)
		cap = capnrpc_cap_new_object(vat, ops, object_taken);
	if (cap == NULL)
		free(object_taken);
	return cap;
}

/* --- values ------------------------------------------------------------- */

static void
value_read(void *object, struct calculator_value_read_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct value *value = object;

	(void)params;
	calculator_value_read_results_set_number(
		calculator_value_read_answer(call_taken), value->number);
	capnrpc_call_return(call_taken);
}

static const struct calculator_value_server value_methods = {
	.read = value_read,
};

static const struct capnrpc_object_ops value_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(calculator_value, &value_methods)),
	.release = free,
};

static struct capnrpc_cap *
value_new(struct capnrpc_vat *vat, double number)
{
	struct value *value = calloc(1, sizeof(*value));

	if (value != NULL)
		value->number = number;
	return object_new(vat, &value_ops, value);
}

/* --- functions: what both kinds share ----------------------------------- */

static void
return_number(void *userdata, struct capnrpc_call *call_taken, double number)
{
	(void)userdata;
	calculator_function_call_results_set_number(
		calculator_function_call_answer(call_taken), number);
	capnrpc_call_return(call_taken);
}

static void
fail_arguments(struct capnrpc_call *call_taken, uint32_t n, uint32_t n_expected)
{
	capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
		"%u arguments, where %u are expected", n, n_expected);
}

/* --- functions behind a sign -------------------------------------------- */

static double
apply(enum calculator_operator which, double left, double right)
{
	switch (which) {
	case CALCULATOR_OPERATOR_ADD:
		return left + right;
	case CALCULATOR_OPERATOR_SUBTRACT:
		return left - right;
	case CALCULATOR_OPERATOR_MULTIPLY:
		return left * right;
	case CALCULATOR_OPERATOR_DIVIDE:
		return left / right;
	}
	return 0; /* no such object is made */
}

static void
sign_apply(void *object, struct calculator_function_call_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct sign *sign = object;
	struct capnrpc_double_list_r arguments =
		calculator_function_call_params_get_arguments(params);
	uint32_t n = capnrpc_double_list_len(arguments);

	if (n != 2)
		fail_arguments(call_taken, n, 2);
	else
		return_number(NULL, call_taken,
			apply(sign->which, capnrpc_double_list_at(arguments, 0),
				capnrpc_double_list_at(arguments, 1)));
}

static const struct calculator_function_server sign_methods = {
	.call = sign_apply,
};

static const struct capnrpc_object_ops sign_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(calculator_function, &sign_methods)),
	.release = free,
};

static struct capnrpc_cap *
sign_new(struct capnrpc_vat *vat, enum calculator_operator which)
{
	struct sign *sign = calloc(1, sizeof(*sign));

	if (sign != NULL)
		sign->which = which;
	return object_new(vat, &sign_ops, sign);
}

/* --- functions that somebody has defined -------------------------------- */

static void
defined_apply(void *object, struct calculator_function_call_params_r params,
	struct capnrpc_call *call_taken)
{
	struct defined *defined = object;
	struct capnrpc_double_list_r arguments =
		calculator_function_call_params_get_arguments(params);
	uint32_t n = capnrpc_double_list_len(arguments);
	double *numbers;

	if (n != defined->n_parameters) {
		fail_arguments(call_taken, n, defined->n_parameters);
		return;
	}
	numbers = calloc((size_t)n + 1, sizeof(*numbers));
	if (numbers == NULL) {
		fail_memory(call_taken);
		return;
	}
	for (uint32_t i = 0; i < n; i++)
		numbers[i] = capnrpc_double_list_at(arguments, i);
	evaluation_start(call_taken,
		calculator_expression_read(capnrpc_message_root(defined->body)),
		numbers, n, return_number, NULL);
	free(numbers);
}

static const struct calculator_function_server defined_methods = {
	.call = defined_apply,
};

static void
defined_release(void *object)
{
	struct defined *defined = object;

	capnrpc_message_unref(defined->body);
	free(defined);
}

static const struct capnrpc_object_ops defined_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(calculator_function, &defined_methods)),
	.release = defined_release,
};

/* The parameters go with the call, so the function copies its body. */
static struct capnrpc_message *
copy_body(struct calculator_define_params_r params)
{
	struct capnrpc_message *body =
		capnrpc_message_new(capnrpc_memory_libc(), 0);

	if (body == NULL)
		return NULL;
	capnrpc_pointer_copy(capnrpc_message_edit_root(body),
		capnrpc_struct_get_pointer(params.s, 0));
	if (capnrpc_message_error(body) != 0)
		return capnrpc_message_unref(body);
	return body;
}

static struct capnrpc_cap *
defined_new(struct capnrpc_vat *vat, struct calculator_define_params_r params)
{
	struct defined *defined = calloc(1, sizeof(*defined));
	struct capnrpc_cap *cap = NULL;

	if (defined == NULL)
		return NULL;
	defined->n_parameters =
		calculator_define_params_get_n_parameters(params);
	defined->body = copy_body(params);
	if (defined->body != NULL)
		cap = capnrpc_cap_new_object(vat, &defined_ops, defined);
	if (cap == NULL)
		defined_release(defined);
	return cap;
}

/* A definition is checked when it is made, not when it is first called. */
static bool
has_parameters(struct calculator_expression_r expression, uint32_t n_parameters)
{
	struct calculator_expression_list_r arguments;
	uint16_t which = calculator_expression_which(expression);

	if (which == CALCULATOR_EXPRESSION_PARAMETER)
		return calculator_expression_get_parameter(expression) <
			n_parameters;
	if (which != CALCULATOR_EXPRESSION_CALL)
		return true;
	arguments = calculator_expression_call_get_arguments(
		calculator_expression_get_call(expression));
	for (uint32_t i = 0; i < calculator_expression_list_len(arguments);
		i++) {
		if (!has_parameters(calculator_expression_list_at(arguments, i),
			    n_parameters))
			return false;
	}
	return true;
}

/* --- the calculator ----------------------------------------------------- */

static void
finish_evaluate(void *userdata, struct capnrpc_call *call_taken, double number)
{
	struct capnrpc_vat *vat = userdata;
	struct capnrpc_cap *value = value_new(vat, number);

	if (value == NULL) {
		fail_memory(call_taken);
		return;
	}
	calculator_evaluate_results_set_value(
		calculator_evaluate_answer(call_taken), value);
	capnrpc_cap_unref(value);
	capnrpc_call_return(call_taken);
}

static void
evaluate(void *object, struct calculator_evaluate_params_r params,
	struct capnrpc_call *call_taken)
{
	struct calculator *calculator = object;

	evaluation_start(call_taken,
		calculator_evaluate_params_get_expression(params), NULL, 0,
		finish_evaluate, calculator->vat);
}

static void
define(void *object, struct calculator_define_params_r params,
	struct capnrpc_call *call_taken)
{
	struct calculator *calculator = object;
	struct capnrpc_cap *function;

	if (!has_parameters(calculator_define_params_get_body(params),
		    calculator_define_params_get_n_parameters(params))) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "no such parameter");
		return;
	}
	function = defined_new(calculator->vat, params);
	if (function == NULL) {
		fail_memory(call_taken);
		return;
	}
	calculator_define_results_set_function(
		calculator_define_answer(call_taken), function);
	capnrpc_cap_unref(function);
	capnrpc_call_return(call_taken);
}

static void
get_operator(void *object, struct calculator_get_operator_params_r params,
	struct capnrpc_call *call_taken)
{
	struct calculator *calculator = object;
	enum calculator_operator which =
		calculator_get_operator_params_get_operator(params);
	struct capnrpc_cap *function;

	if (which > CALCULATOR_OPERATOR_DIVIDE) {
		capnrpc_call_fail(call_taken, CAPNRPC_UNIMPLEMENTED,
			"a sign not known here");
		return;
	}
	function = sign_new(calculator->vat, which);
	if (function == NULL) {
		fail_memory(call_taken);
		return;
	}
	calculator_get_operator_results_set_function(
		calculator_get_operator_answer(call_taken), function);
	capnrpc_cap_unref(function);
	capnrpc_call_return(call_taken);
}

static const struct calculator_server calculator_methods = {
	.evaluate = evaluate,
	.define = define,
	.get_operator = get_operator,
};

static const struct capnrpc_object_ops calculator_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(calculator, &calculator_methods)),
	.release = free,
};

struct capnrpc_cap *
calculator_new(struct capnrpc_vat *vat)
{
	struct calculator *calculator = calloc(1, sizeof(*calculator));

	if (calculator != NULL)
		calculator->vat = vat;
	return object_new(vat, &calculator_ops, calculator);
}
