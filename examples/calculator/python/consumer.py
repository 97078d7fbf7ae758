#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Uses somebody's calculator from a stock Python program (pip install pycapnp).

    consumer.py SOCKET URI         restores the URI through the daemon at SOCKET
    consumer.py --direct ADDRESS   two-party, to unix:PATH or HOST:PORT

Every line says what was asked and what came back; the exit status is 0 when
all of it was right.
"""
import asyncio
import pathlib
import sys

import capnp

HERE = pathlib.Path(__file__).resolve().parent
calculator_capnp = capnp.load(str(HERE.parent / "calculator.capnp"))
broker_capnp = capnp.load(str(HERE.parents[2] / "proto" / "broker.capnp"))


class PowerFunction(calculator_capnp.Function.Server):
    """A function that lives here: the calculator calls it back."""

    def __init__(self):
        self.n_calls = 0

    async def call(self, arguments, **_):
        self.n_calls += 1
        return arguments[0] ** arguments[1]


def left_of(expression, function, right):
    """Makes expression function(?, right); returns the place of the "?"."""
    call = expression.init("call")
    call.function = function
    arguments = call.init("arguments", 2)
    arguments[1].literal = right
    return arguments[0]


def sign(calculator, operator):
    return calculator.getOperator(operator).function


def report(what, got, expected):
    print(f"{what} = {got:g}", flush=True)
    return got == expected


async def chain(calculator):
    """(123 + 45 - 67) * 2: each step on the promised value of the one before.

    Only the last line waits.
    """
    first = calculator.evaluate_request()
    left_of(first.expression, sign(calculator, "add"), 45).literal = 123
    total = first.send().value

    second = calculator.evaluate_request()
    left_of(second.expression, sign(calculator, "subtract"), 67).value = total
    difference = second.send().value

    third = calculator.evaluate_request()
    left_of(third.expression, sign(calculator, "multiply"), 2).value = difference
    product = third.send().value

    answer = await product.read()
    return report("chain (123 + 45 - 67) * 2", answer.number, 202)


async def definition(calculator):
    """f(x) = x * 3 + 1, defined there, called from here."""
    define = calculator.define_request()
    define.nParameters = 1
    total = left_of(define.body, sign(calculator, "add"), 1)
    left_of(total, sign(calculator, "multiply"), 3).parameter = 0

    answer = await define.send().function.call([5])
    return report("defined f(5) = 5 * 3 + 1", answer.number, 16)


async def callback(calculator):
    """pow(2, 3) + 0.5, where pow is ours."""
    power = PowerFunction()
    request = calculator.evaluate_request()
    total = left_of(request.expression, sign(calculator, "add"), 0.5)
    left_of(total, power, 3).literal = 2

    answer = await request.send().value.read()
    is_right = report("callback pow(2, 3) + 0.5", answer.number, 8.5)
    print(f"called back {power.n_calls} time{'' if power.n_calls == 1 else 's'}")
    return is_right and power.n_calls == 1


async def connect(address):
    if address.startswith("unix:"):
        stream = await capnp.AsyncIoStream.create_unix_connection(address[5:])
    else:
        host, port = address.rsplit(":", 1)
        stream = await capnp.AsyncIoStream.create_connection(host, int(port))
    return capnp.TwoPartyClient(stream)


async def find_calculator(arguments):
    if arguments[0] == "--direct":
        client = await connect(arguments[1])
        return client, client.bootstrap().cast_as(calculator_capnp.Calculator)
    client = await connect("unix:" + arguments[0])
    broker = client.bootstrap().cast_as(broker_capnp.Broker)
    promise = broker.restore(arguments[1])
    return client, promise.cap.cast_as(calculator_capnp.Calculator)


async def main(arguments):
    client, calculator = await find_calculator(arguments)
    steps = [chain, definition, callback]
    are_right = [await step(calculator) for step in steps]
    return 0 if all(are_right) else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        sys.exit(asyncio.run(capnp.run(main(sys.argv[1:]))))
    except capnp.KjException as error:
        sys.exit(f"{error.type.lower()}: {error.description}")
    except OSError as error:
        sys.exit(f"disconnected: {error}")
