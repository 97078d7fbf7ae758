#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Crowds at the door: who comes honestly is served while others flood."""
import asyncio
import contextlib
import socket
import time

import capnrpcd
from capnrpcd import Wrong, attached, check, started, until
from stock import asynchronous, capnp, compute, connect, fails, restore

DIGEST = "A" * 43


def configured(things, place, name, *limits):
    daemon = capnrpcd.Daemon(place, name)
    daemon.configure("[limits]\n" + "".join(f"{limit}\n" for limit in limits))
    things.callback(daemon.end)
    daemon.start()
    return daemon


def knock(things, daemon, source, n, words=b""):
    """n connections from a source, which say this and no more."""
    for _ in range(n):
        end = things.enter_context(socket.socket())
        end.bind((source, 0))
        end.setblocking(False)
        end.connect_ex(("127.0.0.1", daemon.port))
        if words:
            end.setblocking(True)
            with contextlib.suppress(OSError):
                end.sendall(words)
                end.recv(1)


async def is_served(place, things, daemon, uri, name="honest", seconds=5):
    """A daemon that comes new is served within that time."""
    honest = started(things, place, name)
    client, broker = await connect(honest)
    begun = time.monotonic()
    check(await compute(restore(broker, uri)) == 3, "not 3")
    check(time.monotonic() - begun < seconds, "it took too long")
    check(daemon.is_alive(), "the daemon ended")
    client.close()


@asynchronous
async def silent_ones_from_one_source(place, things):
    daemon = started(things, place)
    uri = attached(things, daemon).uri
    knock(things, daemon, "127.0.0.2", 400)
    until(lambda: "handshakes-per-source" in daemon.log(), "some are sent away")
    await is_served(place, things, daemon, uri)


@asynchronous
async def silent_ones_from_many_sources(place, things):
    daemon = configured(things, place, "daemon", "handshakes = 32")
    uri = attached(things, daemon).uri
    for last in range(2, 12):
        knock(things, daemon, f"127.0.0.{last}", 40)
    await is_served(place, things, daemon, uri)
    # Every one of them with a single handshake, and more of them than places.
    for last in range(20, 120):
        knock(things, daemon, f"127.0.0.{last}", 1)
    await asyncio.sleep(1.1)
    await is_served(place, things, daemon, uri, "other")


@asynchronous
async def who_talks_nonsense_is_sent_away(place, things):
    daemon = configured(things, place, "daemon", "source-penalty = 60")
    uri = attached(things, daemon).uri
    knock(things, daemon, "127.0.0.3", 40, b"GET / HTTP/1.0\r\n\r\n")
    until(lambda: "source-penalty" in daemon.log(), "it is sent away")
    await is_served(place, things, daemon, uri)


@asynchronous
async def connections_of_one_source(place, things):
    daemon = configured(things, place, "daemon", "connections-per-source = 1")
    uri = attached(things, daemon).uri
    await is_served(place, things, daemon, uri)
    late = started(things, place, "late")
    client, broker = await connect(late)
    await fails(restore(broker, uri).evaluate(), "disconnected")
    client.close()


async def refusal(broker, uri):
    try:
        await broker.restore(uri)
    except capnp.KjException as error:
        return error.description
    raise Wrong("should have failed")


@asynchronous
async def so_many_restores_may_fail(place, things):
    daemon = configured(things, place, "daemon", "failed-restores = 10")
    head, _, own = attached(things, daemon).uri.rpartition("/")
    client, broker = await connect(daemon)
    n_failed = 0
    while "failed-restores" not in await refusal(broker, f"{head}/{'A' * len(own)}"):
        n_failed += 1
        check(n_failed < 13, "failures are not counted")
    check(n_failed >= 10, f"turned away after {n_failed} failures")
    await fails(broker.restore(f"{head}/{own}"), "overloaded", "failed-restores")
    client.close()


@asynchronous
async def so_many_restores_of_one_user_wait(place, things):
    daemon = configured(things, place, "daemon", "waiting-restores-per-principal = 2")
    client, broker = await connect(daemon)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        uri = f"capnp://sha-256:{DIGEST}@127.0.0.1:{port}/YQ"
        waiting = [broker.restore(uri) for _ in range(2)]
        await fails(broker.restore(uri), "overloaded", "per-principal")
        del waiting
    client.close()


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        silent_ones_from_one_source,
        silent_ones_from_many_sources,
        who_talks_nonsense_is_sent_away,
        connections_of_one_source,
        so_many_restores_may_fail,
        so_many_restores_of_one_user_wait,
    )
