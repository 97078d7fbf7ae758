#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The life of a reference: terms, children, its end and the way back.

The provider is in this process, so that a test can see what it is asked.
"""
import asyncio
import base64
import hashlib
import hmac
import os
import time

import capnrpcd
from capnrpcd import TOP, check, started
from stock import asynchronous, broker_capnp, calculator_capnp, connect, fails

import capnp

persistent_capnp = capnp.load(str(TOP / "proto/persistent.capnp"))

# Seconds after which a reference is to expire within the test.
SHORT = 2


class Value(calculator_capnp.Value.Server):
    def __init__(self, number):
        self.number = number

    async def read(self, **_):
        return self.number


class Calculator(calculator_capnp.Calculator.Server):
    async def evaluate(self, **_):
        return Value(1)

    async def getOperator(self, **_):
        return None


class Restorer(broker_capnp.Restorer.Server):
    def __init__(self, make=lambda: Value(42), seconds=0):
        self.make = make
        self.seconds = seconds
        self.asked = []

    async def restore(self, token, info, **_):
        self.asked.append((bytes(token), info.label))
        await asyncio.sleep(self.seconds)
        return self.make()


def value(broker, uri):
    return broker.restore(uri).cap.cast_as(calculator_capnp.Value)


async def number(live):
    return (await live.read()).number


async def attach(broker, restorer=None, name="service"):
    return (await broker.attach(name, restorer or Restorer())).service


def mint(service, label="", derived="", **terms):
    return service.mint(token=b"token", label=label, terms=terms, derived=derived)


async def info_of(ref):
    return (await ref.info()).info


async def works(broker, uri):
    check(await number(value(broker, uri)) == 42, "not 42")


async def refused(broker, uri):
    await fails(broker.restore(uri), "failed", "no such reference is known here")


async def breaks(live, word):
    """Its calls fail within a moment, and say why."""
    for _ in range(500):
        try:
            await number(live)
        except capnp.KjException as error:
            check(error.type == "FAILED", error.type)
            check(word in error.description, error.description)
            return
        await asyncio.sleep(0.02)
    raise capnrpcd.Wrong("the live reference goes on working")


# --- the clock -----------------------------------------------------------------


@asynchronous
async def what_expires_breaks_and_can_be_extended(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service, expiresAt=int(time.time()) + SHORT)
    live = value(broker, minted.uri)
    check(await number(live) == 42, "not 42")
    await breaks(live, "has expired")
    await refused(broker, minted.uri)
    check((await info_of(minted.ref)).state == "expired", "not expired")
    await minted.ref.extend(int(time.time()) + 1000)
    await works(broker, minted.uri)
    await fails(minted.ref.extend(1), "failed", "expiresAt")
    await minted.ref.extend(0)
    check((await info_of(minted.ref)).terms.expiresAt == 0, "still ends")
    client.close()


@asynchronous
async def what_is_unused_expires(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service, unusedFor=SHORT)
    until = time.monotonic() + 1.5 * SHORT
    live = value(broker, minted.uri)
    while time.monotonic() < until:
        check(await number(live) == 42, "it broke while it was used")
        await asyncio.sleep(0.2)
    await asyncio.sleep(SHORT + 1)
    await breaks(live, "has expired")
    await refused(broker, minted.uri)
    client.close()


@asynchronous
async def contradictions_are_refused(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    await fails(mint(service, expiresAt=1), "failed", "expiresAt")
    await fails(mint(service, callBurst=1), "failed", "callBurst")
    await fails(mint(service, sealedFor={"vat": "me"}), "failed", "vat id")
    twice = [{"interfaceId": 1}, {"interfaceId": 1}]
    await fails(mint(service, allowed=twice), "failed", "twice")
    client.close()


# --- who, how often, what ---------------------------------------------------------


@asynchronous
async def uses_are_counted_over_a_crash(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service, useLimit=3)
    await works(broker, minted.uri)
    await works(broker, minted.uri)
    uri = minted.uri
    client.close()
    daemon.kill()
    daemon.start()
    client, broker = await connect(daemon)
    service = await attach(broker)
    live = value(broker, uri)
    check(await number(live) == 42, "not 42")
    await refused(broker, uri)
    ref = (await broker.reference(uri)).ref
    info = await info_of(ref)
    check((info.uses, info.state) == (3, "exhausted"), str(info))
    check(await number(live) == 42, "the last one broke")
    client.close()


@asynchronous
async def sealed_for_an_owner(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    near, near_broker = await connect(first)
    far, far_broker = await connect(second)
    vat = (await far_broker.features()).vatId
    service = await attach(near_broker)
    mine = await mint(service, sealedFor={"uid": os.getuid()})
    group = await mint(service, sealedFor={"gid": os.getgid()})
    others = await mint(service, sealedFor={"uid": os.getuid() + 1})
    remote = await mint(service, sealedFor={"vat": vat})
    for minted in (mine, group):
        await works(near_broker, minted.uri)
        await refused(far_broker, minted.uri)
    for broker in (near_broker, far_broker):
        await refused(broker, others.uri)
    await works(far_broker, remote.uri)
    await refused(near_broker, remote.uri)
    near.close()
    far.close()


@asynchronous
async def only_what_is_allowed_is_called(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker, Restorer(Calculator))
    interface = calculator_capnp.Calculator.schema.node.id
    minted = await mint(service, allowed=[{"interfaceId": interface, "methods": [0]}])
    live = broker.restore(minted.uri).cap.cast_as(calculator_capnp.Calculator)
    result = (await live.evaluate()).value
    await fails(live.getOperator("add"), "failed", "does not allow")
    # What came out of it is under the same terms.
    await fails(result.read(), "failed", "does not allow")
    client.close()


@asynchronous
async def calls_have_a_rate(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service, callsPerSecond=1, callBurst=3)
    lives = [value(broker, minted.uri) for _ in range(2)]
    for live in (lives[0], lives[1], lives[0]):
        check(await number(live) == 42, "not 42")
    await fails(lives[1].read(), "overloaded", "calls per second")
    await asyncio.sleep(1.2)
    check(await number(lives[1]) == 42, "not 42")
    client.close()


# --- children ------------------------------------------------------------------


@asynchronous
async def children_end_with_their_parent(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    restorer = Restorer()
    service = await attach(broker, restorer)
    parent = await mint(service, label="parent", useLimit=100)
    child = await parent.ref.attenuate("child", {"useLimit": 10})
    grandchild = await child.ref.attenuate("grandchild", {})
    lives = [value(broker, one.uri) for one in (parent, child, grandchild)]
    for live in lives:
        check(await number(live) == 42, "not 42")
    check(restorer.asked == [(b"token", "parent")], str(restorer.asked))
    info = await info_of(grandchild.ref)
    check((info.label, info.parent) == ("grandchild", (await info_of(child.ref)).key),
          str(info))
    await parent.ref.revoke()
    for live in lives:
        await breaks(live, "was revoked")
    for one in (parent, child, grandchild):
        await refused(broker, one.uri)
    check((await info_of(grandchild.ref)).state == "ended", "not ended")
    await fails(child.ref.attenuate("", {}), "failed", "has ended")
    await parent.ref.undo()
    for one in (parent, child, grandchild):
        await works(broker, one.uri)
    client.close()


@asynchronous
async def revoking_a_child_leaves_its_parent(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    parent = await mint(service)
    child = await parent.ref.attenuate("", {})
    of_parent, of_child = value(broker, parent.uri), value(broker, child.uri)
    check(await number(of_parent) == await number(of_child) == 42, "not 42")
    await child.ref.revoke()
    await breaks(of_child, "was revoked")
    check(await number(of_parent) == 42, "the parent's broke")
    client.close()


@asynchronous
async def children_do_not_exceed_their_parent(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    end = int(time.time()) + 1000
    parent = await mint(service, useLimit=2, expiresAt=end)
    await fails(parent.ref.attenuate("", {"useLimit": 3}), "failed", "useLimit")
    later = {"expiresAt": end + 1}
    await fails(parent.ref.attenuate("", later), "failed", "expiresAt")
    child = await parent.ref.attenuate("", {"expiresAt": end})
    await fails(child.ref.extend(end + 1), "failed", "parent")
    # The parent's limit counts its children's uses.
    await works(broker, child.uri)
    await works(broker, parent.uri)
    await refused(broker, child.uri)
    client.close()


@asynchronous
async def sixteen_children_deep(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    one = await mint(service)
    for _ in range(16):
        one = await one.ref.attenuate("", {})
    await works(broker, one.uri)
    await fails(one.ref.attenuate("", {}), "failed", "16")
    client.close()


# --- its end -------------------------------------------------------------------


@asynchronous
async def undo_and_purge(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service)
    await fails(minted.ref.undo(), "failed", "not revoked")
    await fails(minted.ref.purge(), "failed", "revoke it first")
    await minted.ref.revoke()
    await minted.ref.revoke()
    await minted.ref.undo()
    await works(broker, minted.uri)
    child = await minted.ref.attenuate("", {})
    await minted.ref.revoke()
    await minted.ref.purge()
    await fails(minted.ref.undo(), "failed", "not there")
    await fails(child.ref.info(), "failed", "not there")
    await refused(broker, minted.uri)
    client.close()


@asynchronous
async def without_a_grace_revoking_is_for_good(place, things):
    daemon = capnrpcd.Daemon(place)
    daemon.configure("[limits]\nrevoke-grace = 0s\n")
    things.callback(daemon.end)
    daemon.start()
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service)
    await minted.ref.revoke()
    await fails(minted.ref.undo(), "failed", "revoke-grace")
    client.close()


@asynchronous
async def calls_under_way_are_answered(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)

    class Slow(calculator_capnp.Value.Server):
        async def read(self, **_):
            await asyncio.sleep(60)

    service = await attach(broker, Restorer(Slow))
    minted = await mint(service)
    live = value(broker, minted.uri)
    call = live.read()
    await asyncio.sleep(0.2)
    await minted.ref.revoke()
    await fails(call, "failed", "was revoked")
    client.close()


@asynchronous
async def what_nobody_waits_for_is_not_minted(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    for _ in range(10):
        promise = mint(service)
        promise.cancel()
    await broker.ping()
    for _ in range(100):
        refs = (await service.refs({})).refs
        if len(refs) == 0:
            break
        await asyncio.sleep(0.02)
    check(len(refs) == 0, f"{len(refs)} rows are left")
    await mint(service)
    check(len((await service.refs({})).refs) == 1, "not one row")
    client.close()


# --- stable ids ----------------------------------------------------------------


@asynchronous
async def derived_ids_are_mirages(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    other = await attach(broker, name="other")
    minted = await mint(service, label="one", derived="main")
    again = await mint(service, label="two", derived="main")
    check(minted.uri == again.uri, "another URI")
    key = next(daemon.state.glob("*.pem")).read_bytes()
    secret = hashlib.sha256(key).digest()
    expected = hmac.new(secret, b"main", hashlib.sha256).digest()
    text = base64.urlsafe_b64encode(expected).rstrip(b"=").decode()
    check(minted.uri.endswith("/" + text), "another id than mirage's")
    info = await info_of(minted.ref)
    check(info.derived and info.label == "two", str(info))
    await fails(mint(other, derived="main"), "failed")
    client.close()
    daemon.kill()
    daemon.start()
    client, broker = await connect(daemon)
    service = await attach(broker)
    await works(broker, minted.uri)
    check((await mint(service, derived="main")).uri == minted.uri, "another URI")
    client.close()


# --- one object for all ----------------------------------------------------------


@asynchronous
async def concurrent_restores_share_one_load(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    near, near_broker = await connect(first)
    far, far_broker = await connect(second)
    restorer = Restorer(seconds=0.5)
    service = await attach(near_broker, restorer)
    minted = await mint(service)
    lives = [value(broker, minted.uri)
             for broker in (near_broker, far_broker) for _ in range(10)]
    numbers = await asyncio.gather(*(number(live) for live in lives))
    check(numbers == [42] * 20, str(numbers))
    check(len(restorer.asked) == 1, f"asked {len(restorer.asked)} times")
    check((await info_of(minted.ref)).live, "not said to be live")
    near.close()
    far.close()


@asynchronous
async def a_load_that_fails_fails_for_all(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)

    def nothing():
        raise RuntimeError("not today")

    restorer = Restorer(nothing, seconds=0.3)
    service = await attach(broker, restorer)
    minted = await mint(service)
    asked = [broker.restore(minted.uri) for _ in range(3)]
    for promise in asked:
        await fails(promise, "failed", "not today")
    check(len(restorer.asked) == 1, f"asked {len(restorer.asked)} times")
    restorer.make = lambda: Value(42)
    await works(broker, minted.uri)
    client.close()


@asynchronous
async def nobody_holds_it_and_it_is_let_go(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    restorer = Restorer()
    service = await attach(broker, restorer)
    minted = await mint(service)
    await works(broker, minted.uri)
    for _ in range(100):
        if not (await info_of(minted.ref)).live:
            break
        await asyncio.sleep(0.02)
    else:
        raise capnrpcd.Wrong("it is held for ever")
    await works(broker, minted.uri)
    check(len(restorer.asked) == 2, f"asked {len(restorer.asked)} times")
    client.close()


@asynchronous
async def a_new_provider_takes_over_and_the_old_one_goes_on(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker, Restorer(lambda: Value(1)))
    minted = await mint(service)
    old = value(broker, minted.uri)
    check(await number(old) == 1, "not 1")
    later = await attach(broker, Restorer(lambda: Value(2)))
    new = value(broker, minted.uri)
    check(await number(new) == 2, "not 2")
    check(await number(old) == 1, "not 1 any more")
    await later.detach()
    client.close()


# --- published ones ----------------------------------------------------------------


@asynchronous
async def published_ones_have_terms_as_well(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    one = await broker.publish(cap=Value(42), label="one", terms={"useLimit": 2})
    child = await one.ref.attenuate("child", {"useLimit": 1})
    await works(broker, child.uri)
    await refused(broker, child.uri)
    live = value(broker, one.uri)
    check(await number(live) == 42, "not 42")
    await refused(broker, one.uri)
    await one.ref.relabel("two")
    info = await info_of(one.ref)
    check((info.label, info.state, info.durable) == ("two", "exhausted", False),
          str(info))
    await one.ref.revoke()
    await breaks(live, "was revoked")
    check((await info_of(one.ref)).state == "revoked", "not revoked")
    await fails(one.ref.undo(), "failed", "publish the object again")
    await one.ref.purge()
    await fails(child.ref.info(), "failed", "not there")
    client.close()


@asynchronous
async def published_ones_expire(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    one = await broker.publish(
        cap=Value(42), terms={"expiresAt": int(time.time()) + SHORT})
    live = value(broker, one.uri)
    check(await number(live) == 42, "not 42")
    await breaks(live, "has expired")
    await refused(broker, one.uri)
    client.close()


# --- lists and save ----------------------------------------------------------------


@asynchronous
async def refs_of_a_service_page_by_page(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    other = await attach(broker, name="other")
    await mint(other)
    minted = [await mint(service, label=str(i)) for i in range(5)]
    await minted[0].ref.attenuate("child", {})
    await minted[0].ref.revoke()
    found = {}
    after = b""
    while True:
        page = await service.refs({"after": after, "most": 2})
        check(len(page.refs) <= 2, "too many")
        found.update({ref.label: str(ref.state) for ref in page.refs})
        after = page.next
        if not after:
            break
    expected = {str(i): "good" for i in range(1, 5)}
    expected.update({"0": "revoked", "child": "ended"})
    check(found == expected, str(found))
    await fails(service.refs({"after": b"x"}), "failed", "page.after")
    client.close()


def persistent(live):
    return live.cast_as(persistent_capnp.Persistent)


@asynchronous
async def save_gives_the_uri_again(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    near, near_broker = await connect(first)
    far, far_broker = await connect(second)
    service = await attach(near_broker)
    minted = await mint(service)
    for broker in (near_broker, far_broker):
        live = value(broker, minted.uri)
        saved = (await persistent(live).save()).sturdyRef.as_text()
        check(saved == minted.uri, "another URI")
    near.close()
    far.close()


@asynchronous
async def save_seals_for_an_owner(place, things):
    daemon = started(things, place)
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service)
    live = persistent(value(broker, minted.uri))
    sealed = []
    for uid in (os.getuid(), os.getuid(), os.getuid() + 1):
        request = live.save_request()
        owner = broker_capnp.Owner.new_message(uid=uid)
        request.sealFor = owner
        sealed.append((await request.send()).sturdyRef.as_text())
    check(sealed[0] == sealed[1] != minted.uri, "not the same child")
    await works(broker, sealed[0])
    await refused(broker, sealed[2])
    await minted.ref.revoke()
    await refused(broker, sealed[0])
    client.close()


# --- guessing ----------------------------------------------------------------------


@asynchronous
async def failed_restores_have_a_rate(place, things):
    daemon = capnrpcd.Daemon(place)
    daemon.configure("[limits]\nfailed-restores = 10\n")
    things.callback(daemon.end)
    daemon.start()
    client, broker = await connect(daemon)
    service = await attach(broker)
    minted = await mint(service)
    wrong = minted.uri.rpartition("/")[0] + "/" + "A" * 43
    for _ in range(10):
        await refused(broker, wrong)
    for _ in range(20):
        try:
            await refused(broker, wrong)
        except capnrpcd.Wrong as error:
            check("OVERLOADED" in str(error), str(error))
            break
    else:
        raise capnrpcd.Wrong("it may fail for ever")
    await fails(broker.restore(minted.uri), "overloaded", "failed-restores")
    client.close()


if __name__ == "__main__":
    capnrpcd.run(
        what_expires_breaks_and_can_be_extended,
        what_is_unused_expires,
        contradictions_are_refused,
        uses_are_counted_over_a_crash,
        sealed_for_an_owner,
        only_what_is_allowed_is_called,
        calls_have_a_rate,
        children_end_with_their_parent,
        revoking_a_child_leaves_its_parent,
        children_do_not_exceed_their_parent,
        sixteen_children_deep,
        undo_and_purge,
        without_a_grace_revoking_is_for_good,
        calls_under_way_are_answered,
        what_nobody_waits_for_is_not_minted,
        derived_ids_are_mirages,
        concurrent_restores_share_one_load,
        a_load_that_fails_fails_for_all,
        nobody_holds_it_and_it_is_let_go,
        a_new_provider_takes_over_and_the_old_one_goes_on,
        published_ones_have_terms_as_well,
        published_ones_expire,
        refs_of_a_service_page_by_page,
        save_gives_the_uri_again,
        save_seals_for_an_owner,
        failed_restores_have_a_rate,
    )
