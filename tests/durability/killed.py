#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The daemon is killed at every system call of minting, revoking, attenuating,
making its key and store, and bringing an old store up to date. After each: it starts, the
store is sound, what was acknowledged is true, and nothing is half there.

All calls of the window are tried where there is time (DURABILITY_SECONDS), else
evenly many of them; how many is said, and none is a failure.
"""
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "daemon"))

import capnrpcd
from capnrpcd import Provider, Wrong, check, check_refused, check_works, until

KILL_AT = capnrpcd.find("tests/durability/kill_at")
CTL = capnrpcd.find("ctl/capnrpcctl", "capnrpcctl")
OLD_STORE = capnrpcd.TOP / "tests/data/store/version_1.sql"
# For each of the operations below.
SECONDS = float(os.environ.get("DURABILITY_SECONDS", "15"))
NEVER = 0


class Traced(capnrpcd.Daemon):
    """A daemon that dies at a system call of one's choice."""

    def spawn_traced(self, number, armed_by=None):
        """Counts from when that path exists, or from arm() on."""
        self.report = self.folder / "report"
        options = ["-e", armed_by] if armed_by else []
        with open(self.report, "wb") as report, open(self.log_file, "ab") as log:
            self.tracer = subprocess.Popen(
                [KILL_AT, str(number), *options, DAEMON, "--config", self.config],
                stdin=subprocess.DEVNULL, stdout=report, stderr=log,
            )

    def start_traced(self, number):
        self.spawn_traced(number)
        until(self.is_reachable_or_over, "the daemon listens")
        if self.tracer.poll() == capnrpcd.SKIPPED:
            capnrpcd.skip("programs cannot be traced here (ptrace)")
        check(self.tracer.poll() is None, f"the daemon ended: {self.log()}")

    def is_reachable_or_over(self):
        self.process = self.tracer
        return self.is_listening_or_over()

    def arm(self):
        self.tracer.send_signal(signal.SIGUSR1)
        until(lambda: "armed" in self.report.read_text(), "the tracer is armed")

    def counted(self):
        """Ends it; how many calls were counted."""
        self.tracer.terminate()
        self.tracer.wait()
        return int(self.report.read_text().splitlines()[-1].split()[1])

    def was_killed(self):
        """Waits for the tracer's end, or ends it. Was it killed at its call?"""
        if self.tracer.poll() is None:
            self.tracer.terminate()
        self.tracer.wait()
        return "killed" in self.report.read_text()


DAEMON = capnrpcd.DAEMON


def look_into(daemon, n_old=0):
    """Reads the store's file as it lies there. n_old: references in it that the
    trail does not know."""
    path = daemon.state / "store.sqlite"
    if not path.exists():
        return
    with sqlite3.connect(path) as db:
        problems = [row[0] for row in db.execute("PRAGMA integrity_check")]
        check(problems == ["ok"], f"the store is damaged: {problems}")
        found = db.execute("PRAGMA user_version").fetchone()[0]
        if found == 0:
            n = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            check(n == 0, "the store is half made")
            return
        check(found in (1, 2), f"version {found}")
        if found == 1:
            return
        check(not db.execute("PRAGMA foreign_key_check").fetchall(), "keys")
        wrong = db.execute(
            "SELECT name FROM service WHERE n_refs <> (SELECT count(*) FROM ref"
            " WHERE service = name AND revoked_at IS NULL)").fetchall()
        check(not wrong, f"counts of references are wrong: {wrong}")
        n_minted = db.execute(
            "SELECT count(*) FROM audit WHERE what IN"
            " ('ref.mint', 'ref.attenuate')").fetchone()[0]
        n_refs = db.execute("SELECT count(*) FROM ref").fetchone()[0]
        check(n_refs == n_minted + n_old,
              f"{n_refs} references, but the trail says {n_minted}")
    db.close()


def spread(n_calls):
    """All calls, in an order whose every beginning is spread over the window."""
    return sorted(range(1, n_calls + 1), key=lambda n: n * 0.6180339887 % 1)


def sweep(what, n_calls, attempt):
    """Dies at each call, as long as there is time, and says at how many."""
    begun = time.monotonic()
    n_killed = 0
    for number in spread(n_calls):
        if time.monotonic() - begun > SECONDS:
            break
        n_killed += attempt(number)
    print(f"# {what}: killed at {n_killed} of {n_calls} system calls, "
          f"{time.monotonic() - begun:.0f} s", flush=True)
    check(n_killed > 0, "never killed")


def mint(daemon):
    """(acknowledged URI or None) of minting while the daemon may die."""
    try:
        provider = Provider(daemon)
    except Wrong:
        return None
    uri = provider.uri
    provider.end()
    return uri


def mint_is_durable(place, things):
    daemon = Traced(place)
    things.callback(daemon.end)
    daemon.start_traced(NEVER)
    acknowledged = [mint(daemon)]
    daemon.arm()
    acknowledged.append(mint(daemon))
    n_calls = daemon.counted()

    def attempt(number):
        daemon.start_traced(number)
        daemon.arm()
        uri = mint(daemon)
        if uri is not None:
            acknowledged.append(uri)
        was_killed = daemon.was_killed()
        look_into(daemon)
        daemon.start()
        provider = capnrpcd.attached(things, daemon, "--attach-only")
        check_works(daemon, acknowledged[0])
        check_works(daemon, acknowledged[-1])
        provider.end()
        daemon.kill()
        return was_killed

    sweep("mint", n_calls, attempt)
    daemon.start()
    capnrpcd.attached(things, daemon, "--attach-only")
    for uri in acknowledged:
        check_works(daemon, uri)


def revoke(daemon, uri):
    """Was it acknowledged?"""
    done = subprocess.run(
        [capnrpcd.PROVIDER, "--revoke", uri, daemon.socket],
        timeout=capnrpcd.PROGRAM_SECONDS, capture_output=True, check=False)
    return done.returncode == 0


def revoke_is_durable(place, things):
    daemon = Traced(place)
    things.callback(daemon.end)
    daemon.start_traced(NEVER)
    kept, uri = mint(daemon), mint(daemon)
    daemon.arm()
    check(revoke(daemon, uri), "it could not be revoked")
    n_calls = daemon.counted()
    daemon.start()
    uris = [mint(daemon)]

    def attempt(number):
        uri = uris.pop()
        daemon.kill()
        daemon.start_traced(number)
        daemon.arm()
        is_acknowledged = revoke(daemon, uri)
        was_killed = daemon.was_killed()
        look_into(daemon)
        daemon.start()
        provider = capnrpcd.attached(things, daemon)
        uris.append(provider.uri)
        check_works(daemon, kept)
        if is_acknowledged:
            check_refused(daemon, uri, "failed")
        provider.end()
        return was_killed

    sweep("revoke", n_calls, attempt)


def attenuate(daemon, parent, child):
    """Was it acknowledged?"""
    child.unlink(missing_ok=True)
    done = subprocess.run(
        [CTL, "ref", "attenuate", parent, "--uses", "1000", "--to", child,
         "--socket", daemon.socket],
        timeout=capnrpcd.PROGRAM_SECONDS, capture_output=True, check=False)
    return done.returncode == 0


def attenuate_is_durable(place, things):
    if CTL is None:
        print("# skipped: capnrpcctl is not built")
        return
    daemon = Traced(place)
    things.callback(daemon.end)
    parent, child = place / "parent.cap", place / "child.cap"
    acknowledged = []
    daemon.start_traced(NEVER)
    parent.touch(mode=0o600)
    parent.write_text(mint(daemon) + "\n")
    daemon.arm()
    check(attenuate(daemon, parent, child), "it could not be attenuated")
    n_calls = daemon.counted()

    def attempt(number):
        daemon.start_traced(number)
        daemon.arm()
        if attenuate(daemon, parent, child):
            acknowledged.append(child.read_text().strip())
        was_killed = daemon.was_killed()
        look_into(daemon)
        daemon.start()
        provider = capnrpcd.attached(things, daemon, "--attach-only")
        check_works(daemon, parent.read_text().strip())
        for uri in acknowledged[-1:]:
            check_works(daemon, uri)
        provider.end()
        daemon.kill()
        return was_killed

    sweep("attenuate", n_calls, attempt)


def first_start_is_all_or_nothing(place, things):
    """The key and the store are made."""
    daemon = Traced(place)
    things.callback(daemon.end)
    lock = daemon.state / "lock"
    listening = []

    def start_traced(number):
        subprocess.run(["rm", "-rf", daemon.state, daemon.socket], check=True)
        daemon.spawn_traced(number, lock)
        until(daemon.is_reachable_or_over, "it listens or dies")
        listening.append(daemon.tracer.poll() is None)

    start_traced(NEVER)
    n_calls = daemon.counted()

    def attempt(number):
        start_traced(number)
        was_killed = daemon.was_killed()
        keys = list(daemon.state.glob("*key*"))
        before = {key.name: key.read_bytes() for key in keys}
        look_into(daemon)
        daemon.start()
        daemon.kill()
        after = {key.name: key.read_bytes() for key in daemon.state.glob("*key*")}
        check(len(after) == 1, f"other than one key: {list(after)}")
        for name, pem in before.items():
            if not name.endswith(".new"):
                check(after[name] == pem, "the key was made a second time")
        return was_killed

    sweep("first start", n_calls, attempt)


def migration_is_all_or_nothing(place, things):
    daemon = Traced(place)
    things.callback(daemon.end)
    path = daemon.state / "store.sqlite"
    lock = daemon.state / "lock"
    daemon.start()
    daemon.terminate()

    def start_traced(number):
        for old in daemon.state.glob("store.sqlite*"):
            old.unlink()
        with sqlite3.connect(path) as db:
            db.executescript(OLD_STORE.read_text())
        db.close()
        path.chmod(0o600)
        lock.unlink(missing_ok=True)
        daemon.socket.unlink(missing_ok=True)
        daemon.spawn_traced(number, lock)
        until(daemon.is_reachable_or_over, "it listens or dies")

    start_traced(NEVER)
    n_calls = daemon.counted()

    def attempt(number):
        start_traced(number)
        was_killed = daemon.was_killed()
        look_into(daemon, n_old=2)
        daemon.start()
        daemon.kill()
        with sqlite3.connect(path) as db:
            rows = db.execute("SELECT label FROM ref ORDER BY label").fetchall()
            version = db.execute("PRAGMA user_version").fetchone()[0]
        db.close()
        check(rows == [("",), ("for Ann",), ("gone",)], f"rows: {rows}")
        check(version == 2, f"version {version}")
        return was_killed

    sweep("migration", n_calls, attempt)


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER,
                     kill_at=KILL_AT)
    capnrpcd.run(
        mint_is_durable,
        revoke_is_durable,
        attenuate_is_durable,
        first_start_is_all_or_nothing,
        migration_is_all_or_nothing,
    )
