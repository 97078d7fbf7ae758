#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Providers of one service: who has the name, hand-over, crashes of each side,
and providers that are slow, silent or wrong."""
import asyncio
import signal
import time

import capnrpcd
from capnrpcd import attached, check, started
from stock import asynchronous, breaks, calculator_capnp, broker_capnp, compute
from stock import connect, fails, restore


class Callee(calculator_capnp.Value.Server):
    def __init__(self, number):
        self.number = number

    async def read(self, **_):
        return self.number


class Restorer(broker_capnp.Restorer.Server):
    """Restores values of its number; waits first where it was told to."""

    def __init__(self, number, gate=None):
        self.number = number
        self.gate = gate
        self.n_asked = 0

    async def restore(self, token, info, **_):
        self.n_asked += 1
        if bytes(token) == b"wrong":
            raise ValueError("no such row 7")
        if self.gate is not None:
            await self.gate.wait()
        return Callee(self.number)


class Provider:
    """A connection that provides a service."""

    def __init__(self, client, service, restorer):
        self.client = client
        self.service = service
        self.restorer = restorer


async def provide(daemon, number, gate=None, name="service"):
    client, broker = await connect(daemon)
    restorer = Restorer(number, gate)
    service = (await broker.attach(name, restorer)).service
    return Provider(client, service, restorer)


def value(broker, uri):
    return broker.restore(uri).cap.cast_as(calculator_capnp.Value)


async def read(live):
    return (await live.read()).number


async def mint(provider, token=b"token"):
    return (await provider.service.mint(token, "")).uri


@asynchronous
async def who_attached_last_has_the_name(place, things):
    """In both orders, and the loser's handle says so."""
    daemon = started(things, place)
    client, broker = await connect(daemon)
    one = await provide(daemon, 1)
    two = await provide(daemon, 2)
    uri = await mint(two)
    check(await read(value(broker, uri)) == 2, "the first has it")
    await fails(mint(one), "failed", "another provider took over")
    again = (await one.client.bootstrap().cast_as(broker_capnp.Broker)
             .attach("service", one.restorer)).service
    check(await read(value(broker, uri)) == 1, "the second has it")
    await fails(mint(two), "failed", "another provider took over")
    await again.mint(b"other", "")
    # The handle that lost has nothing to detach any more.
    await one.service.detach()
    await two.service.detach()
    check(await read(value(broker, uri)) == 1, "nobody has it")
    for connection in client, one.client, two.client:
        connection.close()


@asynchronous
async def of_two_that_race_one_has_it(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    for round_number in range(10):
        name = f"race-{round_number}"
        racers = await asyncio.gather(
            *(provide(daemon, number, name=name) for number in (1, 2))
        )
        minted = await asyncio.gather(
            *(mint(racer) for racer in racers), return_exceptions=True
        )
        winners = [i for i in (0, 1) if isinstance(minted[i], str)]
        check(len(winners) == 1, f"handles that mint: {winners}")
        number = await read(value(broker, minted[winners[0]]))
        check(number == winners[0] + 1, "the handle's owner is not asked")
        for racer in racers:
            racer.client.close()
    client.close()


@asynchronous
async def handed_over_without_breaking_what_lives(place, things):
    near = started(things, place, "near")
    far = started(things, place, "far")
    client, broker = await connect(near)
    far_client, far_broker = await connect(far)
    old = await provide(near, 1)
    uri = await mint(old)
    lives = [value(broker, uri), value(far_broker, uri)]
    for live in lives:
        check(await read(live) == 1, "not the old one's")
    new = await provide(near, 2)
    for live in lives:
        check(await read(live) == 1, "what lives was broken by the hand-over")
    for some_broker in broker, far_broker:
        check(await read(value(some_broker, uri)) == 2, "the old one was asked")
    for connection in client, far_client, old.client, new.client:
        connection.close()


@asynchronous
async def the_one_before_takes_only_its_own_with_it(place, things):
    near = started(things, place, "near")
    far = started(things, place, "far")
    client, broker = await connect(near)
    far_client, far_broker = await connect(far)
    old = attached(things, near)
    lives = [restore(some_broker, old.uri) for some_broker in (broker, far_broker)]
    for live in lives:
        check(await compute(live) == 3, "not 3")
    attached(things, near, "--attach-only")
    later = [restore(some_broker, old.uri) for some_broker in (broker, far_broker)]
    for live in lives + later:
        check(await compute(live) == 3, "not 3")
    old.kill()
    for live in lives:
        await breaks(live, "disconnected")
    for live in later:
        check(await compute(live) == 3, "it went with the old one")
    client.close()
    far_client.close()


@asynchronous
async def crashed_and_attached_again(place, things):
    """Calls under way fail, later restores wait for nobody, URIs come back."""
    daemon = started(things, place)
    client, broker = await connect(daemon)
    provider = attached(things, daemon)
    for _ in range(3):
        live = restore(broker, provider.uri)
        check(await compute(live) == 3, "not 3")
        provider.kill()
        await breaks(live, "disconnected")
        await fails(broker.restore(provider.uri), "disconnected", "no provider")
        uri = provider.uri
        provider = attached(things, daemon)
        check(await compute(restore(broker, uri)) == 3, "the old URI is gone")
    client.close()


@asynchronous
async def a_killed_daemon_forgets_no_service(place, things):
    daemon = started(things, place)
    provider = await provide(daemon, 1)
    uri = await mint(provider)
    daemon.kill()
    await fails(mint(provider), "disconnected")
    daemon.start()
    client, broker = await connect(daemon)
    await fails(broker.restore(uri), "disconnected", "no provider")
    again = await provide(daemon, 2)
    check(await read(value(broker, uri)) == 2, "the URI is gone")
    client.close()
    again.client.close()


@asynchronous
async def a_restorer_that_hangs_has_a_deadline(place, things):
    daemon = started(things, place)
    daemon.terminate()
    daemon.configure("[limits]\nrestore-deadline = 500ms\n")
    daemon.start()
    client, broker = await connect(daemon)
    gate = asyncio.Event()
    hangs = await provide(daemon, 1, gate)
    uri = await mint(hangs)
    begin = time.monotonic()
    await fails(broker.restore(uri), "disconnected", "restore-deadline")
    check(0.4 < time.monotonic() - begin < 10, "not at the deadline")
    gate.set()
    check(await read(value(broker, uri)) == 1, "it is held against it")
    client.close()
    hangs.client.close()


@asynchronous
async def a_slow_provider_blocks_nobody_else(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    gate = asyncio.Event()
    slow = await provide(daemon, 1, gate, "slow")
    quick = await provide(daemon, 2, None, "quick")
    slow_uri, quick_uri = await mint(slow), await mint(quick)
    waiting = [value(broker, slow_uri) for _ in range(50)]
    reads = [asyncio.ensure_future(read(live)) for live in waiting]
    begin = time.monotonic()
    for _ in range(50):
        check(await read(value(broker, quick_uri)) == 2, "not the quick one's")
    check(time.monotonic() - begin < 10, "was held up")
    check(not any(task.done() for task in reads), "answered by whom?")
    gate.set()
    check(await asyncio.gather(*reads) == [1] * 50, "some were lost")
    for connection in client, slow.client, quick.client:
        connection.close()


@asynchronous
async def what_a_restorer_says_is_passed_on(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    provider = await provide(daemon, 1)
    wrong, right = await mint(provider, b"wrong"), await mint(provider)
    await fails(broker.restore(wrong), "failed", "no such row 7")
    check(await read(value(broker, right)) == 1, "it is held against others")
    client.close()
    provider.client.close()


@asynchronous
async def lost_while_it_restores(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    provider = attached(things, daemon)
    provider.process.send_signal(signal.SIGSTOP)
    waiting = [asyncio.ensure_future(compute(restore(broker, provider.uri)))
               for _ in range(5)]
    await broker.ping()
    await asyncio.sleep(0.2)
    check(not any(task.done() for task in waiting), "answered by whom?")
    provider.kill()
    for task in waiting:
        await fails(task, "disconnected")
    client.close()


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        who_attached_last_has_the_name,
        of_two_that_race_one_has_it,
        handed_over_without_breaking_what_lives,
        the_one_before_takes_only_its_own_with_it,
        crashed_and_attached_again,
        a_killed_daemon_forgets_no_service,
        a_restorer_that_hangs_has_a_deadline,
        a_slow_provider_blocks_nobody_else,
        what_a_restorer_says_is_passed_on,
        lost_while_it_restores,
    )
