# SPDX-License-Identifier: Apache-2.0
"""The Broker and the calculator by stock pycapnp, for tests of coroutines.

Importing it starts the test again with the Python that has pycapnp, or skips
the test when there is none.
"""
import asyncio
import os
import sys

import capnrpcd
from capnrpcd import TOP, Wrong, check

try:
    import capnp
except ImportError:
    PYTHON = os.environ.get("CAPNRPC_TEST_PYTHON")
    if PYTHON is None or PYTHON == sys.executable:
        capnrpcd.skip("no Python with pycapnp (CAPNRPC_TEST_PYTHON is not set)")
    os.execv(PYTHON, [PYTHON, *sys.argv])

calculator_capnp = capnp.load(str(TOP / "examples/calculator/calculator.capnp"))
# Where the capnp tool looks for /capnp/stream.capnp, too.
STANDARD = ["/usr/local/include", "/usr/include"]
interop_capnp = capnp.load(
    str(TOP / "tests/interop/interop.capnp"), imports=STANDARD
)
broker_capnp = capnp.load(str(TOP / "proto/broker.capnp"))

# Longer than anything here takes; what hangs must not hang the run.
SECONDS = 30


def asynchronous(test):
    """A test(place, things) of a coroutine."""

    def wrapped(place, things):
        with_limit = asyncio.wait_for(test(place, things), SECONDS)
        try:
            asyncio.run(capnp.run(with_limit))
        except TimeoutError as error:
            raise Wrong("took too long") from error
        except capnp.KjException as error:
            raise Wrong(f"{error.type}: {error.description}") from error

    wrapped.__name__ = test.__name__
    return wrapped


async def connect(daemon):
    """(client, broker); the connection lasts as long as the client."""
    stream = await capnp.AsyncIoStream.create_unix_connection(str(daemon.socket))
    client = capnp.TwoPartyClient(stream)
    return client, client.bootstrap().cast_as(broker_capnp.Broker)


def restore(broker, uri):
    return broker.restore(uri).cap.cast_as(calculator_capnp.Calculator)


async def compute(calculator):
    """1 + 2, worked out by a calculator."""
    request = calculator.evaluate_request()
    call = request.expression.init("call")
    call.function = calculator.getOperator("add").function
    arguments = call.init("arguments", 2)
    arguments[0].literal, arguments[1].literal = 1, 2
    return (await request.send().value.read()).number


async def fails(promise, kind, word=""):
    """It must fail with this type, and say this."""
    try:
        await promise
    except capnp.KjException as error:
        check(error.type.lower() == kind, f"{error.type}: {error.description}")
        check(word in error.description, error.description)
        return
    raise Wrong(f"should have failed: {kind}, {word!r}")


async def breaks(calculator, kind):
    """Within a moment every call fails with this type."""
    for _ in range(200):
        try:
            await compute(calculator)
        except capnp.KjException as error:
            check(error.type.lower() == kind, f"{error.type}: {error.description}")
            return
        await asyncio.sleep(0.02)
    raise Wrong("the live reference goes on working")
