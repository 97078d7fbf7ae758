/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Uses somebody's calculator through capnrpcd, in blocking style.
 *
 *     consumer SOCKET URI
 *
 * Every line says what was asked and what came back; the exit status is 0
 * when all of it was right.
 */
#include <capnrpc/client.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "examples/calculator/calculator.capnp.h"

/* Longer than any calculator thinks, short enough for somebody to wait. */
#define TIMEOUT_MS 10000

static unsigned int n_sent; /* calls so far */

static void
die(const char *what, const char *why)
{
	fprintf(stderr, "%s: %s\n", what, why);
	exit(1);
}

static void
die_of_exception(const struct capnrpc_exception *exception)
{
	die(capnrpc_exception_type_name(exception->type), exception->reason);
}

static struct capnrpc_promise *
send(struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise = NULL;

	if (request_taken != NULL)
		promise = capnrpc_request_send(request_taken);
	if (promise == NULL)
		die("failed", "out of memory");
	n_sent++;
	return promise;
}

static void
wait_for(struct capnrpc_client *client, struct capnrpc_promise *promise)
{
	int status = capnrpc_client_wait(client, promise, TIMEOUT_MS);

	if (status == CAPNRPC_EEXCEPTION)
		die_of_exception(capnrpc_promise_exception(promise));
	if (status != 0)
		die("failed", capnrpc_strerror(status));
}

/* --- the calculator's methods ------------------------------------------- */

/* The function behind a sign, still to come. */
static struct capnrpc_cap *
function_of(struct capnrpc_cap *calculator, enum calculator_operator sign)
{
	struct calculator_get_operator_params_b params;
	struct capnrpc_request *request =
		calculator_get_operator_request(calculator, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *function;

	if (request == NULL)
		die("failed", "out of memory");
	calculator_get_operator_params_set_operator(params, (uint16_t)sign);
	promise = send(request);
	function = calculator_get_operator_pipeline_function(promise);
	capnrpc_promise_unref(promise);
	return function;
}

/* Makes expression function(?, right); returns the place of the "?". */
static struct calculator_expression_b
left_of(struct calculator_expression_b expression,
	struct capnrpc_cap *function_taken, double right)
{
	struct calculator_expression_call_b call =
		calculator_expression_init_call(expression);
	struct calculator_expression_list_b arguments =
		calculator_expression_call_init_arguments(call, 2);

	calculator_expression_call_set_function(call, function_taken);
	capnrpc_cap_unref(function_taken);
	calculator_expression_set_literal(
		calculator_expression_list_edit(arguments, 1), right);
	return calculator_expression_list_edit(arguments, 0);
}

/* The request that is filled in at *ret_expression. */
static struct capnrpc_request *
evaluate_new(struct capnrpc_cap *calculator,
	struct calculator_expression_b *ret_expression)
{
	struct calculator_evaluate_params_b params;
	struct capnrpc_request *request =
		calculator_evaluate_request(calculator, &params);

	if (request == NULL)
		die("failed", "out of memory");
	*ret_expression = calculator_evaluate_params_init_expression(params);
	return request;
}

/* Sends it; the value, still to come. */
static struct capnrpc_cap *
send_for_value(struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise = send(request_taken);
	struct capnrpc_cap *value = calculator_evaluate_pipeline_value(promise);

	capnrpc_promise_unref(promise);
	return value;
}

/* value sign right, still to come. */
static struct capnrpc_cap *
compute(struct capnrpc_cap *calculator, struct capnrpc_cap *value_taken,
	enum calculator_operator sign, double right)
{
	struct calculator_expression_b expression;
	struct capnrpc_request *request = evaluate_new(calculator, &expression);

	calculator_expression_set_value(
		left_of(expression, function_of(calculator, sign), right),
		value_taken);
	capnrpc_cap_unref(value_taken);
	return send_for_value(request);
}

static double
read_value(struct capnrpc_client *client, struct capnrpc_cap *value_taken)
{
	struct capnrpc_promise *promise =
		send(calculator_value_read_request(value_taken, NULL));
	double number;

	wait_for(client, promise);
	number = calculator_value_read_results_get_number(
		calculator_value_read_results(promise));
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(value_taken);
	return number;
}

static bool
report(const char *what, double got, double expected)
{
	printf("%s = %g\n", what, got);
	return got >= expected && got <= expected;
}

/* --- what is shown ------------------------------------------------------ */

/*
 * (123 + 45 - 67) * 2, each step on the promised value of the one before; the
 * functions are promises too. Only the last line waits: one round trip.
 */
static bool
show_chain(struct capnrpc_client *client, struct capnrpc_cap *calculator)
{
	struct calculator_expression_b expression;
	struct capnrpc_request *request = evaluate_new(calculator, &expression);
	struct capnrpc_cap *value;
	bool is_right;

	calculator_expression_set_literal(
		left_of(expression,
			function_of(calculator, CALCULATOR_OPERATOR_ADD), 45),
		123);
	value = send_for_value(request);
	value = compute(calculator, value, CALCULATOR_OPERATOR_SUBTRACT, 67);
	value = compute(calculator, value, CALCULATOR_OPERATOR_MULTIPLY, 2);
	is_right = report(
		"chain (123 + 45 - 67) * 2", read_value(client, value), 202);
	printf("%u calls sent before the first answer\n", n_sent);
	return is_right;
}

/* f(x) = x * 3 + 1, defined there. */
static struct calculator_define_promise
define(struct capnrpc_cap *calculator)
{
	struct calculator_define_params_b params;
	struct capnrpc_request *request =
		calculator_define_request(calculator, &params);
	struct calculator_expression_b product;
	struct calculator_define_promise promise;

	if (request == NULL)
		die("failed", "out of memory");
	calculator_define_params_set_n_parameters(params, 1);
	product = left_of(calculator_define_params_init_body(params),
		function_of(calculator, CALCULATOR_OPERATOR_ADD), 1);
	calculator_expression_set_parameter(
		left_of(product,
			function_of(calculator, CALCULATOR_OPERATOR_MULTIPLY),
			3),
		0);
	promise = calculator_define_send(request);
	if (promise.p == NULL)
		die("failed", "out of memory");
	return promise;
}

/* Called from here, before it is known there: one round trip for both. */
static bool
show_definition(struct capnrpc_client *client, struct capnrpc_cap *calculator)
{
	struct calculator_define_promise defined = define(calculator);
	struct calculator_function_call_params_b params;
	struct capnrpc_request *request = calculator_function_call_request(
		calculator_define_promised_function(defined), &params);
	struct calculator_function_call_promise called;
	double number;

	if (request == NULL)
		die("failed", "out of memory");
	capnrpc_double_list_set(
		calculator_function_call_params_init_arguments(params, 1), 0,
		5);
	called = calculator_function_call_send(request);
	if (called.p == NULL)
		die("failed", "out of memory");
	wait_for(client, called.p);
	number = calculator_function_call_results_get_number(
		calculator_function_call_promised(called));
	capnrpc_promise_unref(called.p);
	capnrpc_promise_unref(defined.p);
	return report("defined f(5) = 5 * 3 + 1", number, 16);
}

/* A function that lives here: the calculator calls it back. */
static void
power(void *object, struct calculator_function_call_params_r params,
	struct capnrpc_call *call_taken)
{
	unsigned int *n_calls = object;
	struct capnrpc_double_list_r arguments =
		calculator_function_call_params_get_arguments(params);

	if (capnrpc_double_list_len(arguments) != 2) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "two arguments, please");
		return;
	}
	(*n_calls)++;
	calculator_function_call_results_set_number(
		calculator_function_call_answer(call_taken),
		pow(capnrpc_double_list_at(arguments, 0),
			capnrpc_double_list_at(arguments, 1)));
	capnrpc_call_return(call_taken);
}

static const struct calculator_function_server power_methods = {
	.call = power,
};

static const struct capnrpc_object_ops power_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(calculator_function, &power_methods)),
};

/* pow(2, 3) + 0.5, where pow is ours. */
static bool
show_callback(struct capnrpc_client *client, struct capnrpc_cap *calculator)
{
	unsigned int n_calls = 0;
	struct capnrpc_cap *ours = capnrpc_cap_new_object(
		capnrpc_client_vat(client), &power_ops, &n_calls);
	struct calculator_expression_b expression;
	struct capnrpc_request *request = evaluate_new(calculator, &expression);
	bool is_right;

	if (ours == NULL)
		die("failed", "out of memory");
	expression = left_of(expression,
		function_of(calculator, CALCULATOR_OPERATOR_ADD), 0.5);
	calculator_expression_set_literal(left_of(expression, ours, 3), 2);
	is_right = report("callback pow(2, 3) + 0.5",
		read_value(client, send_for_value(request)), 8.5);
	printf("called back %u time%s\n", n_calls, n_calls == 1 ? "" : "s");
	return is_right && n_calls == 1;
}

int
main(int argc, char **argv)
{
	struct capnrpc_client *client;
	struct capnrpc_cap *calculator;
	bool is_right;

	if (argc != 3) {
		fprintf(stderr, "usage: %s SOCKET URI\n", argv[0]);
		return 2;
	}
	if (capnrpc_client_connect(argv[1], &client) != 0)
		die("disconnected", strerror(errno));
	calculator = capnrpc_client_restore(client, argv[2]);
	is_right = show_chain(client, calculator);
	is_right = show_definition(client, calculator) && is_right;
	is_right = show_callback(client, calculator) && is_right;
	capnrpc_cap_unref(calculator);
	capnrpc_client_free(client);
	return is_right ? 0 : 1;
}
