/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The calculator's four objects. Evaluation is a tree of promises: a value or
 * a function may live in any process, so each step may have to wait.
 */
#include <capnp/message.h>
#include <kj/debug.h>

#include "calculator.h"

namespace
{

typedef kj::Array<double> Numbers;

class ValueServer final : public Value::Server
{
      public:
	explicit ValueServer(double number) : number(number)
	{
	}

      protected:
	kj::Promise<void> read(ReadContext context) override
	{
		context.getResults().setNumber(number);
		return kj::READY_NOW;
	}

      private:
	double number;
};

kj::Promise<double> evaluate(
	Expression::Reader expression, kj::ArrayPtr<const double> parameters);

kj::Promise<double>
callFunction(
	Expression::Call::Reader call, kj::ArrayPtr<const double> parameters)
{
	KJ_REQUIRE(call.hasFunction(), "a call without a function");
	auto function = call.getFunction();
	auto arguments = kj::heapArrayBuilder<kj::Promise<double>>(
		call.getArguments().size());

	for (auto argument : call.getArguments())
		arguments.add(evaluate(argument, parameters));

	return kj::joinPromises(arguments.finish())
		.then([function = kj::mv(function)](Numbers &&numbers) mutable {
			auto request = function.callRequest();
			request.setArguments(numbers.asPtr());
			return request.send().then(
				[](auto &&response) -> double {
					return response.getNumber();
				});
		});
}

/* The readers must outlive the promise: the callers see to that. */
kj::Promise<double>
evaluate(Expression::Reader expression, kj::ArrayPtr<const double> parameters)
{
	switch (expression.which()) {
	case Expression::LITERAL:
		return expression.getLiteral();
	case Expression::VALUE:
		return expression.getValue().readRequest().send().then(
			[](auto &&response) -> double {
				return response.getNumber();
			});
	case Expression::PARAMETER:
		KJ_REQUIRE(expression.getParameter() < parameters.size(),
			"no such parameter", expression.getParameter());
		return parameters[expression.getParameter()];
	case Expression::CALL:
		return callFunction(expression.getCall(), parameters);
	}
	KJ_FAIL_REQUIRE("an expression of a kind not known here");
}

/* A definition is checked when it is made, not when it is first called. */
void
checkParameters(Expression::Reader expression, uint32_t nParameters)
{
	if (expression.isParameter()) {
		KJ_REQUIRE(expression.getParameter() < nParameters,
			"no such parameter", expression.getParameter());
	} else if (expression.isCall()) {
		for (auto argument : expression.getCall().getArguments())
			checkParameters(argument, nParameters);
	}
}

class DefinedFunction final : public Function::Server
{
      public:
	DefinedFunction(uint32_t nParameters, Expression::Reader body)
	    : nParameters(nParameters)
	{
		this->body.setRoot(body);
	}

      protected:
	kj::Promise<void> call(CallContext context) override
	{
		auto given = context.getParams().getArguments();
		KJ_REQUIRE(given.size() == nParameters,
			"the wrong number of arguments", given.size());
		auto numbers = kj::heapArray<double>(given.size());
		for (auto i : kj::indices(numbers))
			numbers[i] = given[i];
		auto promise = ::evaluate(
			body.getRoot<Expression>().asReader(), numbers);
		return promise.attach(kj::mv(numbers), thisCap())
			.then([context](double number) mutable {
				context.getResults().setNumber(number);
			});
	}

      private:
	uint32_t nParameters;
	capnp::MallocMessageBuilder body;
};

class OperatorFunction final : public Function::Server
{
      public:
	explicit OperatorFunction(Operator sign) : sign(sign)
	{
	}

      protected:
	kj::Promise<void> call(CallContext context) override
	{
		auto given = context.getParams().getArguments();
		KJ_REQUIRE(given.size() == 2, "the wrong number of arguments",
			given.size());
		context.getResults().setNumber(apply(given[0], given[1]));
		return kj::READY_NOW;
	}

      private:
	Operator sign;

	double apply(double left, double right) const
	{
		switch (sign) {
		case Operator::ADD:
			return left + right;
		case Operator::SUBTRACT:
			return left - right;
		case Operator::MULTIPLY:
			return left * right;
		case Operator::DIVIDE:
			return left / right;
		}
		KJ_UNREACHABLE;
	}
};

class CalculatorServer final : public Calculator::Server
{
      protected:
	kj::Promise<void> evaluate(EvaluateContext context) override
	{
		auto expression = context.getParams().getExpression();
		return ::evaluate(expression, nullptr)
			.then([context](double number) mutable {
				context.getResults().setValue(
					kj::heap<ValueServer>(number));
			});
	}

	kj::Promise<void> define(DefineContext context) override
	{
		auto params = context.getParams();
		checkParameters(params.getBody(), params.getNParameters());
		context.getResults().setFunction(kj::heap<DefinedFunction>(
			params.getNParameters(), params.getBody()));
		return kj::READY_NOW;
	}

	kj::Promise<void> getOperator(GetOperatorContext context) override
	{
		auto sign = context.getParams().getOperator();
		if (sign > Operator::DIVIDE)
			KJ_UNIMPLEMENTED("a sign not known here");
		context.getResults().setFunction(
			kj::heap<OperatorFunction>(sign));
		return kj::READY_NOW;
	}
};

} // namespace

Calculator::Client
makeCalculator()
{
	return kj::heap<CalculatorServer>();
}
