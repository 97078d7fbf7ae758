#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Links between daemons: crossed dials that no caller sees, and what becomes of
links whose other end has gone without a word."""
import asyncio
import os
import random
import signal
import time

import capnrpcd
from capnrpcd import attached, check, started
from stock import asynchronous, compute, connect, fails, restore

# More than enough to meet both orders of every pair of events.
ROUNDS = int(os.environ.get("LINK_ROUNDS", "150"))


class Relay:
    """A TCP relay in front of a daemon, so that links can be cut and slowed."""

    def __init__(self):
        self.target = None
        self.writers = set()
        self.delay = 0.0
        self.tasks = set()

    async def start(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        return self.server.sockets[0].getsockname()[1]

    async def serve(self, reader, writer):
        delay = self.delay
        self.writers.add(writer)
        try:
            far_reader, far_writer = await asyncio.open_connection(
                "127.0.0.1", self.target
            )
        except OSError:
            writer.close()
            return
        self.writers.add(far_writer)
        await asyncio.gather(
            self.carry(reader, far_writer, delay),
            self.carry(far_reader, writer, delay),
        )

    async def carry(self, reader, writer, delay):
        try:
            while data := await reader.read(65536):
                if delay:
                    await asyncio.sleep(delay)
                writer.write(data)
            writer.write_eof()
        except (OSError, RuntimeError):
            pass

    def cut(self):
        """Every connection breaks at once."""
        for writer in self.writers:
            writer.transport.abort()
        self.writers.clear()


async def relayed(things, place, name):
    """(daemon, relay): what it publishes is reached through the relay."""
    relay = Relay()
    port = await relay.start()
    daemon = capnrpcd.Daemon(place, name)
    relay.target = daemon.port
    text = daemon.config.read_text()
    daemon.config.write_text(
        text.replace(
            f"public-address = tcp:127.0.0.1:{daemon.port}",
            f"public-address = tcp:127.0.0.1:{port}",
        )
    )
    things.callback(daemon.end)
    daemon.start()
    return daemon, relay


async def call_after(seconds, broker, uri):
    await asyncio.sleep(seconds)
    return await compute(restore(broker, uri))


async def until_cold(daemons, n_before):
    """Until both have seen the end of every link."""

    def n_gone(daemon):
        log = daemon.log()
        return log.count("vat.connect") - log.count("vat.gone")

    for _ in range(500):
        if all(n_gone(daemon) <= n for daemon, n in zip(daemons, n_before)):
            return
        await asyncio.sleep(0.005)


@asynchronous
async def crossed_dials_are_seen_by_nobody(place, things):
    pairs = [await relayed(things, place, name) for name in ("first", "second")]
    uris = [attached(things, daemon).uri for daemon, _ in pairs]
    ends = [await connect(daemon) for daemon, _ in pairs]
    random.seed(1)
    for number in range(ROUNDS):
        for _, relay in pairs:
            relay.delay = random.choice((0, 0, 0.001, 0.003))
        skew = random.choice((0, 0, 0.001, 0.002, 0.004))
        calls = []
        for _ in range(3):
            calls.append(call_after(0, ends[0][1], uris[1]))
            calls.append(call_after(skew, ends[1][1], uris[0]))
        if number % 2:
            calls.reverse()
        check(await asyncio.gather(*calls) == [3] * 6, "not 3")
        for _, relay in pairs:
            relay.cut()
        await asyncio.sleep(0.02)
    n_crossed = sum(
        daemon.log().count("dialled-by=us") for daemon, _ in pairs
    ) - ROUNDS
    check(n_crossed > 0, "no dials ever crossed: the test shows nothing")
    print(f"# {n_crossed} of {ROUNDS} rounds crossed")
    for client, _ in ends:
        client.close()


@asynchronous
async def our_own_uri_needs_no_network(place, things):
    """Whatever address it has: the key says whose it is."""
    daemon = started(things, place)
    uri = attached(things, daemon).uri
    client, broker = await connect(daemon)
    for address in ("[::1]:1", "[2001:db8::1]:7000", "host.invalid:1", "192.0.2.1:9"):
        own = uri.replace(f"127.0.0.1:{daemon.port}", address)
        check(own != uri, "the same URI")
        check(await compute(restore(broker, own)) == 3, "not 3")
    check("vat.connect" not in daemon.log(), "it dialled itself")
    client.close()


def impatient(things, place, name):
    """A daemon that thinks its peers dead early."""
    daemon = capnrpcd.Daemon(place, name)
    daemon.configure("[limits]\ndead-peer-deadline = 1500ms\n")
    things.callback(daemon.end)
    daemon.start()
    return daemon


@asynchronous
async def a_vat_that_hangs_is_noticed(place, things):
    near = impatient(things, place, "near")
    far = started(things, place, "far")
    uri = attached(things, far).uri
    client, broker = await connect(near)
    calculator = restore(broker, uri)
    check(await compute(calculator) == 3, "not 3")
    await asyncio.sleep(2.5)
    check(await compute(calculator) == 3, "a silent link was taken for dead")
    far.process.send_signal(signal.SIGSTOP)
    things.callback(far.process.send_signal, signal.SIGCONT)
    begun = time.monotonic()
    await fails(compute(calculator), "disconnected", "does not answer")
    check(time.monotonic() - begun < 5, "it took too long")
    far.process.send_signal(signal.SIGCONT)
    check(await compute(restore(broker, uri)) == 3, "not 3, afterwards")
    client.close()


@asynchronous
async def the_lesser_vat_comes_back_at_once(place, things):
    """Its old connection, which the other one dialled, is still believed in
    there: no attempt of it must fail."""
    ends = [started(things, place, name) for name in ("one", "two")]
    uris = [attached(things, daemon).uri for daemon in ends]
    for here, there in ((0, 1), (1, 0)):
        client, broker = await connect(ends[there])
        calculator = restore(broker, uris[here])
        check(await compute(calculator) == 3, "not 3")
        ends[here].kill()
        ends[here].start()
        attached(things, ends[here])
        again, other = await connect(ends[here])
        check(await compute(restore(other, uris[there])) == 3, "not 3 again")
        check(await compute(restore(broker, uris[here])) == 3, "not 3 back")
        client.close()
        again.close()


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        crossed_dials_are_seen_by_nobody,
        our_own_uri_needs_no_network,
        a_vat_that_hangs_is_noticed,
        the_lesser_vat_comes_back_at_once,
    )
