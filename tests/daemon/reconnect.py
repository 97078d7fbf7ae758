#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""References that reconnect: over the end of a provider, of the other daemon,
and of its machine; in order, within their deadline, and not for ever."""
import asyncio

import capnrpcd
from capnrpcd import attached, check, revoke, started
from stock import asynchronous, broker_capnp, calculator_capnp, capnp, compute
from stock import connect, fails, interop_capnp


class Watcher(broker_capnp.Watcher.Server):
    def __init__(self):
        self.states = []
        self.reasons = []

    async def changed(self, state, reason, **_):
        self.states.append(str(state))
        self.reasons.append(reason)

    async def saw(self, *states):
        for _ in range(500):
            if self.states == list(states):
                return
            await asyncio.sleep(0.02)
        check(False, f"the watcher was told {self.states}, not {states}")


def lasting(broker, uri, watcher=None, deadline_ms=20000):
    options = {"enabled": True, "deadlineMs": deadline_ms}
    if watcher is not None:
        options["watcher"] = watcher
    cap = broker.restore(uri=uri, reconnect=options).cap
    return cap.cast_as(calculator_capnp.Calculator)


def two_daemons(place, things):
    far = started(things, place, "far")
    near = started(things, place, "near")
    return near, far


async def a_call_is_lost(calculator):
    """What was lost is noticed by a call that fails, at the latest."""
    try:
        await compute(calculator)
    except capnp.KjException as error:
        check(error.type.lower() == "disconnected", f"{error.type}: {error}")


@asynchronous
async def a_provider_restarts(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    client, broker = await connect(daemon)
    watcher = Watcher()
    calculator = lasting(broker, provider.uri, watcher)
    check(await compute(calculator) == 3, "not 3")
    provider.kill()
    await watcher.saw("connected", "waiting")
    waiting = [asyncio.ensure_future(compute(calculator)) for _ in range(20)]
    await asyncio.sleep(0.3)
    check(not any(call.done() for call in waiting), "a call did not wait")
    attached(things, daemon)
    check(await asyncio.gather(*waiting) == [3] * 20, "not 3")
    await watcher.saw("connected", "waiting", "connected")
    client.close()


@asynchronous
async def a_provider_behind_another_daemon_restarts(place, things):
    near, far = two_daemons(place, things)
    provider = attached(things, far)
    client, broker = await connect(near)
    calculator = lasting(broker, provider.uri)
    check(await compute(calculator) == 3, "not 3")
    provider.kill()
    await a_call_is_lost(calculator)
    attached(things, far)
    check(await compute(calculator) == 3, "not 3")
    client.close()


@asynchronous
async def the_other_daemon_restarts(place, things):
    near, far = two_daemons(place, things)
    provider = attached(things, far)
    client, broker = await connect(near)
    watcher = Watcher()
    calculator = lasting(broker, provider.uri, watcher)
    for number in range(3):
        check(await compute(calculator) == 3, "not 3")
        far.kill()
        await watcher.saw(*["connected", "waiting"] * (number + 1))
        waiting = asyncio.ensure_future(compute(calculator))
        far.start()
        attached(things, far)
        check(await waiting == 3, "not 3")
    check(any(watcher.reasons), "no reason was told")
    client.close()


@asynchronous
async def it_is_made_while_the_other_daemon_is_away(place, things):
    near, far = two_daemons(place, things)
    provider = attached(things, far)
    far.kill()
    client, broker = await connect(near)
    calculator = lasting(broker, provider.uri)
    waiting = asyncio.ensure_future(compute(calculator))
    await asyncio.sleep(0.3)
    far.start()
    attached(things, far)
    check(await waiting == 3, "not 3")
    client.close()


@asynchronous
async def a_call_waits_no_longer_than_its_deadline(place, things):
    near, far = two_daemons(place, things)
    uri = attached(things, far).uri
    client, broker = await connect(near)
    calculator = lasting(broker, uri, deadline_ms=500)
    check(await compute(calculator) == 3, "not 3")
    far.kill()
    await a_call_is_lost(calculator)
    await fails(compute(calculator), "disconnected", "deadline")
    client.close()


@asynchronous
async def so_many_calls_wait(place, things):
    daemon = capnrpcd.Daemon(place)
    daemon.configure("[limits]\nreconnect-waiting-calls = 4\n")
    things.callback(daemon.end)
    daemon.start()
    provider = attached(things, daemon)
    client, broker = await connect(daemon)
    watcher = Watcher()
    calculator = lasting(broker, provider.uri, watcher)
    await watcher.saw("connected")
    provider.kill()
    await watcher.saw("connected", "waiting")
    operators = [calculator.getOperator("add") for _ in range(5)]
    await fails(operators.pop(), "overloaded", "reconnect-waiting-calls")
    attached(things, daemon)
    await asyncio.gather(*operators)
    client.close()


class Callback(interop_capnp.Callback.Server):
    def __init__(self, seen):
        self.seen = seen

    async def call(self, seq, **_):
        self.seen.append(seq)


class Restorer(broker_capnp.Restorer.Server):
    def __init__(self, seen):
        self.seen = seen

    async def restore(self, **_):
        return Callback(self.seen)


@asynchronous
async def calls_that_wait_keep_their_order(place, things):
    daemon = started(things, place)
    stream = await capnp.AsyncIoStream.create_unix_connection(str(daemon.socket))
    first = capnp.TwoPartyClient(stream)
    broker = first.bootstrap().cast_as(broker_capnp.Broker)
    service = (await broker.attach("ordered", Restorer([]))).service
    uri = (await service.mint(b"token", "ordered")).uri
    client, broker = await connect(daemon)
    watcher = Watcher()
    callback = lasting(broker, uri, watcher).cast_as(interop_capnp.Callback)
    await callback.call(0)
    del service
    first.close()
    stream.close()
    await watcher.saw("connected", "waiting")
    waiting = [asyncio.ensure_future(_sent(callback.call(n))) for n in range(100)]
    await asyncio.sleep(0.2)
    seen = []
    second, broker = await connect(daemon)
    service = (await broker.attach("ordered", Restorer(seen))).service
    await asyncio.gather(*waiting)
    check(seen == list(range(100)), str(seen))
    del service
    second.close()
    client.close()


async def _sent(promise):
    return await promise


@asynchronous
async def an_end_is_for_good(place, things):
    near, far = two_daemons(place, things)
    provider = attached(things, far)
    client, broker = await connect(near)
    watcher = Watcher()
    calculator = lasting(broker, provider.uri, watcher)
    check(await compute(calculator) == 3, "not 3")
    provider.kill()
    await a_call_is_lost(calculator)
    # First, so that no try in between finds the provider that is back.
    revoke(far, provider.uri)
    again = attached(things, far)
    await fails(compute(calculator), "failed")
    await watcher.saw("connected", "waiting", "broken")
    await fails(compute(calculator), "failed")
    again.kill()
    client.close()


@asynchronous
async def a_wrong_uri_fails_at_once(place, things):
    near, far = two_daemons(place, things)
    uri = attached(things, far).uri
    client, broker = await connect(near)
    head, _, own = uri.rpartition("/")
    await fails(
        broker.restore(uri=f"{head}/{'A' * len(own)}", reconnect={"enabled": True}),
        "failed", "no such reference",
    )
    client.close()


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        a_provider_restarts,
        a_provider_behind_another_daemon_restarts,
        the_other_daemon_restarts,
        it_is_made_while_the_other_daemon_is_away,
        a_call_waits_no_longer_than_its_deadline,
        so_many_calls_wait,
        calls_that_wait_keep_their_order,
        an_end_is_for_good,
        a_wrong_uri_fails_at_once,
    )
