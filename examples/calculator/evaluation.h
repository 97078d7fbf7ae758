/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Working out an expression, whose values and functions may live in any
 * process: it ends in a later turn, when the last answer has come.
 */
#ifndef CALCULATOR_EVALUATION_H
#define CALCULATOR_EVALUATION_H

#include <capnrpc/cap.h>
#include <stddef.h>

#include "examples/calculator/calculator.capnp.h"

/*
 * Works expression out, with n_parameters numbers for its parameters, and then
 * calls finish(userdata, call, number), which answers the call. When it cannot
 * be worked out, the call is answered with an exception and finish is not
 * called. expression and parameters are needed only until this returns.
 */
void evaluation_start(struct capnrpc_call *call_taken,
	struct calculator_expression_r expression, const double *parameters,
	size_t n_parameters,
	void (*finish)(
		void *userdata, struct capnrpc_call *call_taken, double number),
	void *userdata);

#endif
