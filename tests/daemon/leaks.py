#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whatever comes and goes, the daemon keeps no descriptor and no child."""
import socket
import time

import capnrpcd
from capnrpcd import attached, check, check_refused, check_works, started, until

N_ROUNDS = 40


def settled(daemon, n_expected):
    """Closing takes a moment; then there must be as many as before."""
    try:
        until(lambda: daemon.descriptors() <= n_expected, "descriptors closed", 10)
    except capnrpcd.Wrong as error:
        n = daemon.descriptors()
        raise capnrpcd.Wrong(f"{n} descriptors, were {n_expected}") from error
    check(daemon.children() == [], f"children: {daemon.children()}")


def local_programs(place, things):
    daemon = started(things, place)
    uri = attached(things, daemon).uri
    check_works(daemon, uri)
    before = quiet_count(daemon)
    for _ in range(N_ROUNDS):
        check_works(daemon, uri)
    settled(daemon, before)


def quiet_count(daemon):
    """Descriptors once their number has stayed the same for a while."""
    last, since = daemon.descriptors(), time.monotonic()
    while time.monotonic() - since < 0.5:
        time.sleep(0.05)
        if daemon.descriptors() != last:
            last, since = daemon.descriptors(), time.monotonic()
    return last


def connections_that_do_nothing(place, things):
    daemon = started(things, place)
    before = quiet_count(daemon)
    for _ in range(N_ROUNDS):
        with socket.socket(socket.AF_UNIX) as end:
            end.connect(str(daemon.socket))
        with socket.create_connection(("127.0.0.1", daemon.port)) as end:
            end.sendall(b"hello")
    settled(daemon, before)


def two_daemons(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    uri = attached(things, first).uri
    check_works(second, uri)
    before = quiet_count(first), quiet_count(second)
    for _ in range(N_ROUNDS // 4):
        check_works(second, uri)
    settled(first, before[0])
    settled(second, before[1])


def restores_that_fail(place, things):
    daemon = started(things, place)
    port = capnrpcd.free_port()
    uri = f"capnp://sha-256:{'A' * 43}@127.0.0.1:{port}/bWFpbg"
    check_refused(daemon, uri, "disconnected")
    before = quiet_count(daemon)
    for _ in range(N_ROUNDS):
        check_refused(daemon, uri, "disconnected")
    settled(daemon, before)


def providers_that_come_and_go(place, things):
    daemon = started(things, place)
    attached(things, daemon).kill()
    before = quiet_count(daemon)
    for _ in range(N_ROUNDS // 2):
        attached(things, daemon).kill()
    settled(daemon, before)


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(
        local_programs,
        connections_that_do_nothing,
        two_daemons,
        restores_that_fail,
        providers_that_come_and_go,
    )
