#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A calculator with a durable URI, from a stock Python program.

    provider.py SOCKET SERVICE                 mint, print the URI, serve
    provider.py --attach-only SOCKET SERVICE   serve what was minted before
    provider.py --direct ADDRESS               serve it without a daemon

ADDRESS is unix:PATH or HOST:PORT.
"""
import asyncio
import operator
import pathlib
import sys

import capnp

HERE = pathlib.Path(__file__).resolve().parent
calculator_capnp = capnp.load(str(HERE.parent / "calculator.capnp"))
broker_capnp = capnp.load(str(HERE.parents[2] / "proto" / "broker.capnp"))

# What the daemon remembers for us, and gives back when somebody restores.
TOKEN = b"the calculator"

SIGNS = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
    "divide": operator.truediv,
}


async def evaluate(expression, parameters=()):
    kind = expression.which()
    if kind == "literal":
        return expression.literal
    if kind == "value":
        return (await expression.value.read()).number
    if kind == "parameter":
        return parameters[expression.parameter]
    call = expression.call
    arguments = await asyncio.gather(
        *(evaluate(argument, parameters) for argument in call.arguments)
    )
    return (await call.function.call(list(arguments))).number


def check_parameters(expression, n_parameters):
    """A definition is checked when it is made, not when it is called."""
    kind = expression.which()
    if kind == "parameter" and expression.parameter >= n_parameters:
        raise ValueError(f"no such parameter: {expression.parameter}")
    if kind == "call":
        for argument in expression.call.arguments:
            check_parameters(argument, n_parameters)


class Value(calculator_capnp.Value.Server):
    def __init__(self, number):
        self.number = number

    async def read(self, **_):
        return self.number


class DefinedFunction(calculator_capnp.Function.Server):
    def __init__(self, n_parameters, body):
        self.n_parameters = n_parameters
        self.body = body

    async def call(self, arguments, **_):
        if len(arguments) != self.n_parameters:
            raise ValueError(f"the wrong number of arguments: {len(arguments)}")
        return await evaluate(self.body, list(arguments))


class OperatorFunction(calculator_capnp.Function.Server):
    def __init__(self, sign):
        self.sign = SIGNS[str(sign)]

    async def call(self, arguments, **_):
        if len(arguments) != 2:
            raise ValueError(f"the wrong number of arguments: {len(arguments)}")
        return self.sign(arguments[0], arguments[1])


class Calculator(calculator_capnp.Calculator.Server):
    async def evaluate(self, expression, **_):
        return Value(await evaluate(expression))

    async def define(self, nParameters, body, **_):
        check_parameters(body, nParameters)
        return DefinedFunction(nParameters, body.as_builder())

    async def getOperator(self, operator, **_):
        return OperatorFunction(operator)


class Restorer(broker_capnp.Restorer.Server):
    def __init__(self, calculator):
        self.calculator = calculator

    async def restore(self, token, **_):
        if bytes(token) != TOKEN:
            raise ValueError("a token that was never minted here")
        return self.calculator


async def provide(socket, name, may_mint):
    stream = await capnp.AsyncIoStream.create_unix_connection(socket)
    client = capnp.TwoPartyClient(stream)
    broker = client.bootstrap().cast_as(broker_capnp.Broker)
    service = (await broker.attach(name, Restorer(Calculator()))).service
    if may_mint:
        minted = await service.mint(TOKEN, "calculator (Python)")
        print("uri", minted.uri, flush=True)
    print("attached", name, flush=True)
    await client.on_disconnect()


async def serve(address):
    async def on_connection(stream):
        server = capnp.TwoPartyServer(stream, bootstrap=Calculator())
        await server.on_disconnect()

    stream = capnp.AsyncIoStream
    if address.startswith("unix:"):
        server = await stream.create_unix_server(on_connection, address[5:])
    else:
        host, port = address.rsplit(":", 1)
        server = await stream.create_server(on_connection, host, int(port))
    print("serving on", address, flush=True)
    async with server:
        await server.serve_forever()


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--direct":
        return serve(arguments[1])
    if len(arguments) == 3 and arguments[0] == "--attach-only":
        return provide(arguments[1], arguments[2], may_mint=False)
    if len(arguments) == 2:
        return provide(arguments[0], arguments[1], may_mint=True)
    sys.exit(__doc__)


if __name__ == "__main__":
    try:
        asyncio.run(capnp.run(main(sys.argv[1:])))
    except capnp.KjException as error:
        sys.exit(f"{error.type.lower()}: {error.description}")
    except OSError as error:
        sys.exit(f"disconnected: {error}")
