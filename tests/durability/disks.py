#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A store that is deleted under the daemon, a file system that turns read-only,
a daemon that was killed: clear errors, and nothing acknowledged is lost.
(A full disk is tests/daemon/store_full.py; faults of single writes are
tests/unit/daemon/test_store_faults.c.)
"""
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "daemon"))

import capnrpcd
from capnrpcd import Wrong, attached, check, check_works, started, until


def check_cannot_mint(daemon, *words):
    try:
        capnrpcd.Provider(daemon).end()
    except Wrong as refusal:
        for word in words:
            check(word in str(refusal), f"does not say {word!r}: {refusal}")
        return
    raise Wrong("it minted, but cannot have kept it")


def a_deleted_store_acknowledges_nothing(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    for file in daemon.state.glob("store.sqlite*"):
        file.unlink()
    check_cannot_mint(daemon, "failed:", "deleted")
    check(daemon.is_alive(), "the daemon ended")
    daemon.kill()
    daemon.start()
    capnrpcd.check_refused(daemon, provider.uri, "failed")
    check_works(daemon, attached(things, daemon).uri)


def mount(*arguments):
    done = subprocess.run(["mount", *arguments], capture_output=True, check=False)
    return done.returncode == 0


def a_read_only_file_system_still_restores(place, things):
    daemon = capnrpcd.Daemon(place)
    daemon.state.mkdir(mode=0o700)
    if not mount("-t", "tmpfs", "-o", "mode=700", "tmpfs", daemon.state):
        print("# skipped: this user may not mount")
        return
    things.callback(subprocess.run, ["umount", "-l", daemon.state], check=False)
    things.callback(daemon.end)
    daemon.start()
    provider = attached(things, daemon)
    before = provider.uri
    # Open files keep such a mount writable; so it is filled to the brim too.
    if not mount("-o", "remount,ro", daemon.state):
        mount("-o", "remount,size=4k", daemon.state)
    check_cannot_mint(daemon, "failed:", "store")
    provider = attached(things, daemon, "--attach-only")
    check_works(daemon, before)
    check(mount("-o", "remount,rw,size=50%", daemon.state), "remount")
    after = attached(things, daemon)
    check_works(daemon, after.uri)
    daemon.kill()
    daemon.start()
    attached(things, daemon, "--attach-only")
    check_works(daemon, before)
    check_works(daemon, after.uri)
    del provider


def after_a_kill_it_is_read_through(place, things):
    daemon = started(things, place)
    attached(things, daemon)
    check("store.unclean" not in daemon.log(), "a new store is not unclean")
    daemon.kill()
    daemon.start()
    until(lambda: "store.sound" in daemon.log(), "the log says that it is sound")
    check("store.unclean" in daemon.log(), "the log does not say why")
    daemon.terminate()
    before = len(daemon.log())
    daemon.start()
    check("store.unclean" not in daemon.log()[before:], "it was closed")


def a_damaged_store_is_said_to_be(place, things):
    daemon = started(things, place)
    for _ in range(3):
        attached(things, daemon).end()
    daemon.terminate()
    path = daemon.state / "store.sqlite"
    with open(path, "r+b") as file:
        file.seek(3 * 4096)
        file.write(os.urandom(path.stat().st_size - 3 * 4096))
    (daemon.state / "store.sqlite-wal").write_bytes(b"x")
    (daemon.state / "store.sqlite-wal").chmod(0o600)
    daemon.start()
    until(lambda: "store.damaged" in daemon.log(), "the log says what is damaged")
    check(daemon.is_alive(), "the daemon ended")


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(
        a_deleted_store_acknowledges_nothing,
        a_read_only_file_system_still_restores,
        after_a_kill_it_is_read_through,
        a_damaged_store_is_said_to_be,
    )
