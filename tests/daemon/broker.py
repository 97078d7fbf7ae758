#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The Broker's methods, called by stock pycapnp: what each answers, to whom,
and what happens to live references when what is behind them goes."""
import asyncio
import os
import shutil
import subprocess

import capnrpcd
from capnrpcd import attached, check, started
from stock import asynchronous, breaks, calculator_capnp, broker_capnp, compute
from stock import connect, fails, interop_capnp, restore

PUBLISHER = capnrpcd.find("tests/interop/peers/server")
NOBODY = 65534


class Callee(calculator_capnp.Value.Server):
    async def read(self, **_):
        return 42


class Restorer(broker_capnp.Restorer.Server):
    """Remembers what it was asked for."""

    def __init__(self):
        self.asked = []

    async def restore(self, token, info, **_):
        self.asked.append((bytes(token), info.label, info.principal.which()))
        if bytes(token) == b"refused":
            raise ValueError("not this one")
        return Callee()


@asynchronous
async def who_am_i_ping_and_features(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    local = (await broker.whoAmI()).principal.local
    check((local.uid, local.gid) == (os.getuid(), os.getgid()), str(local))
    check(local.pid == os.getpid(), str(local))
    await broker.ping()
    features = await broker.features()
    check(features.vatId.startswith("sha-256:"), features.vatId)
    check(features.address == f"127.0.0.1:{daemon.port}", features.address)
    client.close()


def publisher(things, daemon):
    """A process that publishes one object; (process, URI)."""
    process = subprocess.Popen(
        [PUBLISHER, "--publish", daemon.socket], stdout=subprocess.PIPE, text=True
    )
    things.callback(process.stdout.close)
    things.callback(process.wait)
    things.callback(process.kill)
    return process, process.stdout.readline().split()[1]


@asynchronous
async def publish_lasts_as_long_as_its_process(place, things):
    daemon = started(things, place)
    process, uri = publisher(things, daemon)
    client, broker = await connect(daemon)
    live = broker.restore(uri).cap.cast_as(interop_capnp.Peer)
    check((await live.echo("hello")).text == "hello", "another text")
    process.kill()
    process.wait()
    await fails(live.echo("hello"), "disconnected")
    await fails(broker.restore(uri), "failed")
    client.close()


@asynchronous
async def published_and_revoked(place, things):
    daemon = started(things, place)
    owner, owners_broker = await connect(daemon)
    guest, broker = await connect(daemon)
    published = await owners_broker.publish(cap=Callee(), label="a value")
    live = broker.restore(published.uri).cap.cast_as(calculator_capnp.Value)
    check((await live.read()).number == 42, "another number")
    check((await published.ref.uri()).uri == published.uri, "another URI")
    info = (await published.ref.info()).info
    check(info.label == "a value" and not info.durable, str(info))
    await published.ref.revoke()
    await published.ref.revoke()
    await fails(broker.restore(published.uri), "failed")
    check((await published.ref.info()).info.revoked, "not said to be revoked")
    owner.close()
    guest.close()


@asynchronous
async def the_provider_is_told_what_and_for_whom(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    restorer = Restorer()
    service = (await broker.attach("service", restorer)).service
    minted = await service.mint(b"token \0 of bytes", "a label")
    value = broker.restore(minted.uri).cap.cast_as(calculator_capnp.Value)
    check((await value.read()).number == 42, "another number")
    check(restorer.asked == [(b"token \0 of bytes", "a label", "local")],
          str(restorer.asked))
    info = (await minted.ref.info()).info
    check(info.durable and info.service == "service", str(info))
    refused = await service.mint(b"refused", "")
    await fails(broker.restore(refused.uri), "failed", "not this one")
    client.close()


@asynchronous
async def faulty_requests(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = (await broker.attach("service", Restorer())).service
    for name in ("", "a b", "a/b", "x" * 129, "\u00e4"):
        await fails(broker.attach(name, Restorer()), "failed")
    await broker.attach("x" * 128, Restorer())
    null = broker.attach_request()
    null.name = "other"
    await fails(null.send(), "failed")
    await fails(broker.publish(label="nothing"), "failed")
    await fails(broker.publish(cap=Callee(), label="x" * 257), "failed")
    await broker.publish(cap=Callee(), label="x" * 256)
    await fails(service.mint(b"x" * 65537, ""), "failed")
    await service.mint(b"x" * 65536, "")
    await fails(service.mint(b"", "x" * 257), "failed")
    await fails(broker.reference("capnp://nonsense"), "failed")
    await broker.ping()
    client.close()


@asynchronous
async def a_second_attach_takes_over(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    first, second = Restorer(), Restorer()
    old = (await broker.attach("service", first)).service
    minted = await old.mint(b"token", "")
    new = (await broker.attach("service", second)).service
    await broker.restore(minted.uri)
    check(not first.asked and len(second.asked) == 1, "the wrong one was asked")
    await fails(old.mint(b"token", ""), "failed")
    await new.detach()
    await asyncio.sleep(0.05)
    await fails(broker.restore((await minted.ref.uri()).uri), "disconnected")
    client.close()


@asynchronous
async def live_references_are_disconnected_with_the_provider(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    provider = attached(things, first)
    near, near_broker = await connect(first)
    far, far_broker = await connect(second)
    lives = [restore(broker, provider.uri) for broker in (near_broker, far_broker)]
    for live in lives:
        check(await compute(live) == 3, "not 3")
    provider.kill()
    for live in lives:
        await breaks(live, "disconnected")
    attached(things, first, "--attach-only")
    for broker in (near_broker, far_broker):
        check(await compute(restore(broker, provider.uri)) == 3, "not 3")
    near.close()
    far.close()


@asynchronous
async def live_references_are_disconnected_with_the_daemon(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    uri = attached(things, first).uri
    far, broker = await connect(second)
    live = restore(broker, uri)
    check(await compute(live) == 3, "not 3")
    first.kill()
    await breaks(live, "disconnected")
    first.start()
    attached(things, first, "--attach-only")
    check(await compute(restore(broker, uri)) == 3, "not 3")
    far.close()


def another_user_is_kept_out(place, things):
    """The same calls as nobody: neither the name nor the reference is his."""
    if os.geteuid() != 0:
        print("# not run: only root can be two users")
        return
    place.chmod(0o755)
    daemon = started(things, place)
    daemon.folder.chmod(0o755)
    uri = attached(things, daemon).uri
    # The build may be where nobody cannot go, so he gets a copy.
    program = real_program(place)
    for arguments in (("--attach-only", daemon.socket, "calculator"),
                      ("--revoke", uri, daemon.socket)):
        done = subprocess.run(
            [program, *arguments], capture_output=True, text=True, check=False,
            timeout=capnrpcd.PROGRAM_SECONDS, user=NOBODY, group=NOBODY,
            extra_groups=[], env=library_path(place), cwd="/",
        )
        check(done.returncode == 1, f"{arguments[0]}: {done.stdout}{done.stderr}")
        check(done.stderr.startswith("failed:"), done.stderr)
    capnrpcd.check_works(daemon, uri)


def real_program(place):
    """libtool's wrapper script stands for a program beside it."""
    inner = capnrpcd.PROVIDER.parent / ".libs" / capnrpcd.PROVIDER.name
    program = place / "provider"
    shutil.copy(inner if inner.exists() else capnrpcd.PROVIDER, program)
    program.chmod(0o755)
    return program


def library_path(place):
    for library in (capnrpcd.BUILD / ".libs").glob("libcapnrpc-client.so.0"):
        shutil.copy(library, place / library.name)
    return {**os.environ, "LD_LIBRARY_PATH": str(place)}


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, publisher=PUBLISHER)
    capnrpcd.run(
        who_am_i_ping_and_features,
        publish_lasts_as_long_as_its_process,
        published_and_revoked,
        the_provider_is_told_what_and_for_whom,
        faulty_requests,
        a_second_attach_takes_over,
        live_references_are_disconnected_with_the_provider,
        live_references_are_disconnected_with_the_daemon,
        another_user_is_kept_out,
    )
