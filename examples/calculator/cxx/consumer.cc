/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Uses somebody's calculator from a stock C++ program.
 *
 *     consumer SOCKET URI       restores the URI through the daemon at SOCKET
 *     consumer --direct ADDRESS two-party, to "unix:PATH" or "HOST:PORT"
 *
 * Every line says what was asked and what came back; the exit status is 0
 * when all of it was right.
 */
#include <capnp/ez-rpc.h>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>

#include "broker.capnp.h"
#include "calculator.capnp.h"

namespace
{

/* A function that lives here: the calculator calls it back. */
class PowerFunction final : public Function::Server
{
      public:
	explicit PowerFunction(unsigned int &nCalls) : nCalls(nCalls)
	{
	}

      protected:
	kj::Promise<void> call(CallContext context) override
	{
		auto arguments = context.getParams().getArguments();
		KJ_REQUIRE(arguments.size() == 2, "two arguments, please");
		nCalls++;
		context.getResults().setNumber(
			std::pow(arguments[0], arguments[1]));
		return kj::READY_NOW;
	}

      private:
	unsigned int &nCalls;
};

/* Makes expression function(?, right), and returns the place of the "?". */
Expression::Builder
leftOf(Expression::Builder expression, Function::Client function, double right)
{
	auto call = expression.initCall();
	call.setFunction(kj::mv(function));
	auto arguments = call.initArguments(2);
	arguments[1].setLiteral(right);
	return arguments[0];
}

Function::Client
sign(Calculator::Client calculator, Operator which)
{
	auto request = calculator.getOperatorRequest();
	request.setOperator(which);
	return request.send().getFunction();
}

bool
report(const char *what, double got, double expected)
{
	printf("%s = %g\n", what, got);
	return got == expected;
}

/*
 * (123 + 45 - 67) * 2, each step on the promised value of the one before; the
 * functions are promises, too. Only the last line waits: one round trip, or
 * two where the calculator itself had to be restored first.
 */
bool
chain(Calculator::Client calculator, kj::WaitScope &waitScope)
{
	auto first = calculator.evaluateRequest();
	leftOf(first.initExpression(), sign(calculator, Operator::ADD), 45)
		.setLiteral(123);
	auto sum = first.send().getValue();

	auto second = calculator.evaluateRequest();
	leftOf(second.initExpression(), sign(calculator, Operator::SUBTRACT),
		67)
		.setValue(sum);
	auto difference = second.send().getValue();

	auto third = calculator.evaluateRequest();
	leftOf(third.initExpression(), sign(calculator, Operator::MULTIPLY), 2)
		.setValue(difference);
	auto product = third.send().getValue();

	auto answer = product.readRequest().send().wait(waitScope);
	return report("chain (123 + 45 - 67) * 2", answer.getNumber(), 202);
}

/* f(x) = x * 3 + 1, defined there, called from here. */
bool
definition(Calculator::Client calculator, kj::WaitScope &waitScope)
{
	auto define = calculator.defineRequest();
	define.setNParameters(1);
	auto sum =
		leftOf(define.initBody(), sign(calculator, Operator::ADD), 1);
	leftOf(sum, sign(calculator, Operator::MULTIPLY), 3).setParameter(0);

	auto call = define.send().getFunction().callRequest();
	call.setArguments({ 5 });
	auto answer = call.send().wait(waitScope);
	return report("defined f(5) = 5 * 3 + 1", answer.getNumber(), 16);
}

/* pow(2, 3) + 0.5, where pow is ours. */
bool
callback(Calculator::Client calculator, kj::WaitScope &waitScope)
{
	unsigned int nCalls = 0;
	Function::Client power = kj::heap<PowerFunction>(nCalls);
	auto request = calculator.evaluateRequest();
	auto sum = leftOf(
		request.initExpression(), sign(calculator, Operator::ADD), 0.5);
	leftOf(sum, power, 3).setLiteral(2);
	auto answer =
		request.send().getValue().readRequest().send().wait(waitScope);
	bool isRight =
		report("callback pow(2, 3) + 0.5", answer.getNumber(), 8.5);
	printf("called back %u time%s\n", nCalls, nCalls == 1 ? "" : "s");
	return isRight && nCalls == 1;
}

Calculator::Client
restore(capnp::EzRpcClient &client, const char *uri)
{
	auto request = client.getMain<Broker>().restoreRequest();
	request.setUri(uri);
	return request.send().getCap().castAs<Calculator>();
}

} // namespace

int
main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr,
			"usage: %s SOCKET URI\n"
			"       %s --direct unix:PATH | HOST:PORT\n",
			argv[0], argv[0]);
		return 2;
	}

	try {
		bool isDirect = !strcmp(argv[1], "--direct");
		capnp::EzRpcClient client(isDirect
				? std::string(argv[2])
				: std::string("unix:") + argv[1]);
		auto calculator = isDirect ? client.getMain<Calculator>()
					   : restore(client, argv[2]);
		auto &waitScope = client.getWaitScope();

		bool isRight = chain(calculator, waitScope);
		isRight = definition(calculator, waitScope) && isRight;
		isRight = callback(calculator, waitScope) && isRight;
		return isRight ? 0 : 1;
	} catch (kj::Exception &e) {
		static const char *const TYPES[] = { "failed", "overloaded",
			"disconnected", "unimplemented" };
		fprintf(stderr, "%s: %s\n", TYPES[int(e.getType())],
			e.getDescription().cStr());
		return 1;
	}
}
