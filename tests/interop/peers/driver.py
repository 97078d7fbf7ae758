#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the main scenarios against a peer with stock pycapnp, and prints TAP.

    driver.py ADDRESS               two-party, to unix:PATH or HOST:PORT
    driver.py --broker SOCKET URI   restored through the daemon at SOCKET
    driver.py --only NAME ...       only the scenarios with NAME in their name
    driver.py --except NAMES ...    all but those named so, one a line

The C++ driver has them all; this one is a third implementation's view.
"""
import asyncio
import pathlib
import sys

import capnp

HERE = pathlib.Path(__file__).resolve().parent
# Where the capnp tool looks for /capnp/stream.capnp, too.
STANDARD = ["/usr/local/include", "/usr/include"]
interop_capnp = capnp.load(str(HERE.parent / "interop.capnp"), imports=STANDARD)
broker_capnp = capnp.load(str(HERE.parents[2] / "proto" / "broker.capnp"))

SECONDS_PER_SCENARIO = 20
MANY = 50
THREE_MIB = 3 * 1024 * 1024


class Callback(interop_capnp.Callback.Server):
    """Our own object: remembers what it was called with."""

    def __init__(self):
        self.seen = []

    async def call(self, seq, text, **_):
        self.seen.append((seq, text))
        return seq + 1

    def are_in_order(self):
        return [seq for seq, _ in self.seen] == list(range(len(self.seen)))


async def requires_failure(promise, kind, text):
    try:
        await promise
    except capnp.KjException as error:
        assert error.type.lower() == kind, error.type
        assert text in error.description, error.description
        return
    raise AssertionError(f"should have failed: {kind}")


async def echo(peer):
    assert (await peer.echo("hello")).text == "hello"
    assert (await peer.echo("")).text == ""


async def many_at_once(peer):
    answers = await asyncio.gather(*(peer.echo(str(i)) for i in range(200)))
    assert [answer.text for answer in answers] == [str(i) for i in range(200)]


async def pipelined_chain(peer):
    child = peer.child("chain").peer
    for i in range(8):
        child = child.child(str(i)).peer
    assert (await child.name()).name.endswith("chain/0/1/2/3/4/5/6/7")


async def late_answer(peer):
    child = peer.childLater("late", 100).peer
    assert (await child.name()).name.endswith("/late")


async def promise_keeps_order(peer):
    child = peer.childPromise("promised", 100).peer
    before = [child.next() for _ in range(MANY)]
    await asyncio.sleep(0.15)
    after = [child.next() for _ in range(MANY)]
    numbers = [(await call).number for call in before + after]
    assert numbers == list(range(2 * MANY)), numbers


async def promise_breaks(peer):
    child = peer.promiseFails(50).peer
    await requires_failure(child.name(), "failed", "broken on request")


async def capabilities_in_a_list(peer):
    answer = await peer.child("list").peer.children(20)
    names = [(await child.name()).name for child in answer.peers]
    assert [name.split("/")[-1] for name in names] == [str(i) for i in range(20)]


async def callbacks(peer):
    ours = Callback()
    answer = await peer.callBack(ours, 200, 0)
    assert answer.nCalled == 200 and answer.areInOrder
    assert len(ours.seen) == 200 and ours.are_in_order()


async def callbacks_in_a_list(peer):
    ours = [Callback() for _ in range(5)]
    request = peer.callEach_request()
    places = request.init("callbacks", 5)
    for i, callback in enumerate(ours):
        places[i] = callback
    request.text = "to each"
    answer = await request.send()
    assert list(answer.replies) == [1, 2, 3, 4, 5]
    assert [callback.seen for callback in ours] == [[(i, "to each")] for i in range(5)]


async def tail_call(peer):
    ours = Callback()
    assert (await peer.tail(ours, 41, "tail")).reply == 42
    assert ours.seen == [(41, "tail")]


async def comes_back(back, ours):
    """Calls before, while and after the path shortens stay in order."""
    calls = [back.call(i, "") for i in range(MANY)]
    await asyncio.sleep(0.15)
    calls += [back.call(i, "") for i in range(MANY, 2 * MANY)]
    replies = [(await call).reply for call in calls]
    assert replies == list(range(1, 2 * MANY + 1))
    assert ours.are_in_order(), "out of order"


async def own_back_at_once(peer):
    ours = Callback()
    await comes_back(peer.identity(ours).callback, ours)


async def own_back_later(peer):
    ours = Callback()
    await comes_back(peer.identityLater(ours, 80).callback, ours)


async def held(peer):
    ours = Callback()
    holder = peer.child("holder").peer
    await holder.hold(ours)
    assert (await holder.callHeld(0, "held")).reply == 1
    assert ours.seen == [(0, "held")]
    await holder.drop()
    await requires_failure(holder.callHeld(0, ""), "failed", "nothing is held")


async def cancelled(peer):
    before = (await peer.counts()).nCancelled
    call = asyncio.ensure_future(wait_for_ever(peer))
    await asyncio.sleep(0.05)
    call.cancel()
    for _ in range(300):
        if (await peer.counts()).nCancelled == before + 1:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("the call was not cancelled")


async def wait_for_ever(peer):
    await peer.never()


async def exceptions(peer):
    for kind in ("failed", "overloaded", "disconnected", "unimplemented"):
        await requires_failure(peer.fail("as asked", kind), kind, "as asked")
    await echo(peer)


async def large_messages(peer):
    for n in (0, 1, 8, 65536, THREE_MIB):
        assert (await peer.blob(n, 0xA5)).data == b"\xa5" * n
    answer = await peer.swallow(b"\x03" * THREE_MIB)
    assert (answer.n, answer.sum) == (THREE_MIB, 3 * THREE_MIB)


async def stream_of_writes(peer):
    sink = peer.sink().sink
    for i in range(100):
        await sink.write(i, bytes(8192))
    end = await sink.end()
    assert (end.nWrites, end.nBytes) == (100, 100 * 8192), end


async def stream_that_fails(peer):
    sink = peer.sink().sink
    writes = [sink.write(7, b""), sink.write(0, b"")]
    await requires_failure(sink.end(), "failed", "out of order")
    for write in writes:
        await requires_failure(write, "failed", "out of order")


SCENARIOS = [
    ("echo", echo),
    ("200 calls at once", many_at_once),
    ("a pipelined chain of 8", pipelined_chain),
    ("pipelining on a late answer", late_answer),
    ("order holds while a promise resolves", promise_keeps_order),
    ("a promise that breaks", promise_breaks),
    ("20 capabilities in a list", capabilities_in_a_list),
    ("200 callbacks at once", callbacks),
    ("5 callbacks in a list", callbacks_in_a_list),
    ("a tail call", tail_call),
    ("our own object back at once", own_back_at_once),
    ("our own object back later: embargo", own_back_later),
    ("a stream of 100 writes", stream_of_writes),
    ("a stream that fails", stream_that_fails),
    ("a held capability lives until it is dropped", held),
    ("a cancelled call stops", cancelled),
    ("an exception of each type", exceptions),
    ("messages of 0 bytes to 3 MiB", large_messages),
]


async def connect(address):
    if address.startswith("unix:"):
        stream = await capnp.AsyncIoStream.create_unix_connection(address[5:])
    else:
        host, port = address.rsplit(":", 1)
        stream = await capnp.AsyncIoStream.create_connection(host, int(port))
    return capnp.TwoPartyClient(stream, traversal_limit_in_words=1 << 24)


async def find_peer(arguments):
    if arguments[0] != "--broker":
        client = await connect(arguments[0])
        return client, client.bootstrap().cast_as(interop_capnp.Peer)
    client = await connect("unix:" + arguments[1])
    broker = client.bootstrap().cast_as(broker_capnp.Broker)
    promise = broker.restore(arguments[2])
    return client, promise.cap.cast_as(interop_capnp.Peer)


async def run_one(number, name, scenario, peer):
    try:
        await asyncio.wait_for(scenario(peer), SECONDS_PER_SCENARIO)
    except (AssertionError, capnp.KjException, TimeoutError) as error:
        print(f"not ok {number} - {name}")
        print(f"# {type(error).__name__}: {error}", flush=True)
        return False
    print(f"ok {number} - {name}", flush=True)
    return True


async def main(arguments):
    only, excepted = "", []
    if arguments[0] == "--only":
        only, arguments = arguments[1], arguments[2:]
    elif arguments[0] == "--except":
        excepted, arguments = arguments[1].splitlines(), arguments[2:]
    client, peer = await find_peer(arguments)
    outcomes = []
    chosen = [row for row in SCENARIOS if only in row[0] and row[0] not in excepted]
    for number, (name, scenario) in enumerate(chosen, 1):
        outcomes.append(await run_one(number, name, scenario, peer))
    n_failed = outcomes.count(False)
    print(f"1..{len(outcomes)}")
    print(f"{len(outcomes) - n_failed} passed, {n_failed} failed")
    return 0 if chosen and not n_failed else 1


if __name__ == "__main__":
    if len(sys.argv) not in (2, 4, 6):
        sys.exit(__doc__)
    try:
        sys.exit(asyncio.run(capnp.run(main(sys.argv[1:]))))
    except (capnp.KjException, OSError) as error:
        sys.exit(f"Bail out! {error}")
