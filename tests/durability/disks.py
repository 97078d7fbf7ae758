#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A store that is deleted under the daemon, a full and a read-only disk, a
daemon that was killed: clear errors, and nothing acknowledged is lost. (Faults
of single writes are tests/unit/daemon/test_store_faults.c.)
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


def started_on_a_small_disk(place, things):
    """A daemon whose state is on a file system of its own, or None."""
    daemon = capnrpcd.Daemon(place)
    daemon.state.mkdir(mode=0o700)
    if not mount("-t", "tmpfs", "-o", "mode=700,size=4m", "tmpfs", daemon.state):
        print("# skipped: this user may not mount")
        return None
    things.callback(mount_end, daemon.state)
    things.callback(daemon.end)
    daemon.start()
    return daemon


def mount_end(folder):
    subprocess.run(["umount", "-l", folder], check=False)


def a_full_disk_still_restores(place, things):
    daemon = started_on_a_small_disk(place, things)
    if daemon is None:
        return
    uris = [attached(things, daemon).uri]
    filler = daemon.state / "filler"
    with open(filler, "wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            pass
    refusal = None
    while refusal is None and len(uris) < 500:
        try:
            uris.append(attached(things, daemon).uri)
        except Wrong as error:
            refusal = str(error)
    check(refusal and "failed:" in refusal and "store" in refusal,
          f"the disk is full, and it says {refusal}")
    attached(things, daemon, "--attach-only")
    check_works(daemon, uris[0])
    check_works(daemon, uris[-1])
    filler.unlink()
    uris.append(attached(things, daemon).uri)
    daemon.kill()
    daemon.start()
    attached(things, daemon, "--attach-only")
    for uri in uris:
        check_works(daemon, uri)


def a_read_only_disk_is_refused_with_a_reason(place, things):
    daemon = started_on_a_small_disk(place, things)
    if daemon is None:
        return
    provider = attached(things, daemon)
    daemon.terminate()
    check(mount("-o", "remount,ro", daemon.state), "remount,ro")
    said = daemon.start_in_vain()
    check("Read-only file system" in said, f"does not say why: {said}")
    check(mount("-o", "remount,rw", daemon.state), "remount,rw")
    daemon.start()
    attached(things, daemon, "--attach-only")
    check_works(daemon, provider.uri)


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
        a_full_disk_still_restores,
        a_read_only_disk_is_refused_with_a_reason,
        after_a_kill_it_is_read_through,
        a_damaged_store_is_said_to_be,
    )
