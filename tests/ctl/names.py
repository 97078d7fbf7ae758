#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Petnames: kept by capnrpcctl, looked up by programs that never see the URI,
by others when they are allowed, and picked up again when they change."""
import os
import shutil
import subprocess

import ctl
from ctl import FAILED, NOT_ALLOWED, NOT_FOUND, records, write_cap
import capnrpcd
from capnrpcd import attached, check, started
from stock import asynchronous, calculator_capnp, compute, connect, fails

NOBODY = 65534


def as_calculator(cap):
    return cap.cast_as(calculator_capnp.Calculator)


@asynchronous
async def looked_up_and_replaced(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    cap = write_cap(place / "calc.cap", provider.uri)
    client, broker = await connect(daemon)
    await fails(broker.lookup("calc"), "failed", "not found")
    ctl.ctl(daemon, "name", "add", "calc", cap)
    await compute(as_calculator(broker.lookup("calc").cap))
    await compute(as_calculator(broker.lookup(f"{os.getuid()}/calc").cap))
    await fails(broker.lookup("nobody-at-all/calc"), "failed", "not found")
    await fails(broker.lookup("a b"), "failed", "malformed")
    ctl.ctl(daemon, "name", "add", "calc", cap, status=FAILED, says="--replace")
    key = records(daemon, "ref", "list")[0]["key"]
    ctl.ctl(daemon, "ref", "revoke", key)
    await fails(broker.lookup("calc"), "failed")
    other = attached(things, daemon, name="other")
    write_cap(cap, other.uri)
    ctl.ctl(daemon, "name", "add", "calc", cap, "--replace")
    await compute(as_calculator(broker.lookup("calc").cap))
    ctl.ctl(daemon, "name", "rename", "calc", "sums")
    await fails(broker.lookup("calc"), "failed", "not found")
    await compute(as_calculator(broker.lookup("sums").cap))
    ctl.ctl(daemon, "name", "forget", "sums")
    await fails(broker.lookup("sums"), "failed", "not found")
    client.close()


@asynchronous
async def a_reconnecting_reference_follows_its_name(place, things):
    daemon = started(things, place)
    first = attached(things, daemon)
    cap = write_cap(place / "calc.cap", first.uri)
    ctl.ctl(daemon, "name", "add", "calc", cap)
    client, broker = await connect(daemon)
    live = as_calculator(broker.lookup(
        "calc", {"enabled": True, "deadlineMs": 20000}).cap)
    await compute(live)
    second = attached(things, daemon, name="second")
    write_cap(cap, second.uri)
    ctl.ctl(daemon, "name", "add", "calc", cap, "--replace")
    first.kill()
    await compute(live)
    client.close()


def names_survive_a_restart_and_are_sealed(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    ctl.ctl(daemon, "name", "add", "calc", "-", stdin=provider.uri)
    before = records(daemon, "name", "list")
    daemon.kill()
    daemon.start()
    check(records(daemon, "name", "list") == before, "it changed")
    secret = ctl.secret_of(provider.uri).encode()
    for path in daemon.state.iterdir():
        check(secret not in path.read_bytes(), f"{path.name} has the id")


def errors_and_statuses(place, things):
    daemon = started(things, place)
    uri = "capnp://insecure@localhost:7000"
    ctl.ctl(daemon, "name", "add", "a/b", "-", stdin=uri, status=FAILED)
    ctl.ctl(daemon, "name", "add", "x" * 129, "-", stdin=uri, status=FAILED)
    ctl.ctl(daemon, "name", "add", "x" * 128, "-", stdin=uri)
    ctl.ctl(daemon, "name", "add", "y", "-", stdin=uri)
    ctl.ctl(daemon, "name", "rename", "y", "x" * 128, status=FAILED, says="already")
    ctl.ctl(daemon, "name", "rename", "z", "w", status=NOT_FOUND)
    ctl.ctl(daemon, "name", "forget", "z", status=NOT_FOUND)
    ctl.ctl(daemon, "name", "allow", "z", "anyone", status=NOT_FOUND)
    ctl.ctl(daemon, "name", "allow", "y", f"user:{NOBODY}", "anyone")
    ctl.ctl(daemon, "name", "deny", "y", "anyone")
    allowed = [row["allowed"] for row in records(daemon, "name", "list")
               if row["name"] == "y"]
    check(len(allowed[0]) == 1 and allowed[0][0].startswith("user:"), str(allowed))
    what = [event["what"] for event in records(daemon, "audit")]
    check("name.set" in what and "name.allow" in what, str(what))


def no_more_than_the_limits(place, things):
    daemon = capnrpcd.Daemon(place)
    daemon.configure("[limits]\nnames-per-uid = 2\n")
    things.callback(daemon.end)
    daemon.start()
    uri = "capnp://insecure@localhost:7000"
    for name in ("a", "b"):
        ctl.ctl(daemon, "name", "add", name, "-", stdin=uri)
    ctl.ctl(daemon, "name", "add", "c", "-", stdin=uri, status=ctl.OVERLOADED,
            says="names-per-uid")
    ctl.ctl(daemon, "name", "add", "b", "-", "--replace", stdin=uri)
    users = [f"user:{uid}" for uid in range(100000, 100033)]
    ctl.ctl(daemon, "name", "allow", "a", *users[:32])
    ctl.ctl(daemon, "name", "allow", "a", users[32], status=ctl.OVERLOADED)
    ctl.ctl(daemon, "name", "deny", "a", users[0])
    ctl.ctl(daemon, "name", "allow", "a", users[32])


def real_program(place, program):
    """libtool's wrapper script stands for a program beside it."""
    inner = program.parent / ".libs" / program.name
    copy = place / program.name
    shutil.copy(inner if inner.exists() else program, copy)
    copy.chmod(0o755)
    for library in (capnrpcd.BUILD / ".libs").glob("libcapnrpc-client.so.0"):
        shutil.copy(library, place / library.name)
    return copy


def another_user(place, daemon, *words):
    """capnrpcctl as nobody; its Answer."""
    place.chmod(0o755)
    daemon.folder.chmod(0o755)
    program = real_program(place, ctl.CTL)
    done = subprocess.run(
        [program, "--socket", daemon.socket, *words], text=True, user=NOBODY,
        group=NOBODY, extra_groups=[], capture_output=True, check=False,
        env={**os.environ, "LD_LIBRARY_PATH": str(place)},
    )
    return ctl.Answer(words, done)


def others_see_their_own_alone(place, things):
    if os.getuid() != 0:
        print("# skipped: only root can be somebody else")
        return
    daemon = started(things, place)
    ctl.ctl(daemon, "ref", "mint", "s")
    key = records(daemon, "ref", "list")[0]["key"]
    ctl.ctl(daemon, "name", "add", "x", "-", stdin="capnp://insecure@localhost:7000")
    for words in (["ref", "list", "--json"], ["name", "list", "--json"],
                  ["service", "list", "--json"], ["audit", "--json"]):
        answer = another_user(place, daemon, *words)
        check(answer.status == 0 and answer.json() == [], str(answer))
    for words, status in (
        (["ref", "revoke", key], NOT_FOUND),
        (["name", "forget", "x"], NOT_FOUND),
        (["ref", "mint", "s"], NOT_ALLOWED),
        (["service", "forget", "s"], NOT_FOUND),
        (["ref", "list", "--all"], NOT_ALLOWED),
        (["store", "check"], NOT_ALLOWED),
        (["status", "--all"], NOT_ALLOWED),
    ):
        answer = another_user(place, daemon, *words)
        check(answer.status == status, f"{status} was expected: {answer}")
    answer = another_user(place, daemon, "status", "--json")
    check(answer.status == 0 and answer.json()["pid"] is None, str(answer))


def administrators_by_group(place, things):
    if os.getuid() != 0:
        print("# skipped: only root can be somebody else")
        return
    daemon = capnrpcd.Daemon(place)
    daemon.configure()
    text = daemon.config.read_text()
    daemon.config.write_text(text.replace(
        "[socket]\n", "[socket]\nadmin-group = nogroup\n", 1))
    things.callback(daemon.end)
    daemon.start()
    answer = another_user(place, daemon, "store", "check")
    check(answer.status == 0, str(answer))


if __name__ == "__main__":
    capnrpcd.require(capnrpcctl=ctl.CTL, provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        looked_up_and_replaced,
        a_reconnecting_reference_follows_its_name,
        names_survive_a_restart_and_are_sealed,
        errors_and_statuses,
        no_more_than_the_limits,
        others_see_their_own_alone,
        administrators_by_group,
    )
