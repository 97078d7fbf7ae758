#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every client against every server, of five languages, through one capnrpcd.

Each pair has a server process of its own, so what one pair breaks no other
sees; the daemon is the same for all and has to outlive them. A scenario that
PEERS.md says fails, or varies, runs by itself with a server of its own, for a
few seconds: it may hang or crash either end. All others have to pass. A
language that cannot be had here is left out, and the last lines say so.

    INTEROP_ROUNDS=n    all of it n times; the table has the worst of them
    INTEROP_JOBS=n      so many pairs at once (2)
    INTEROP_PAIRS=text  only the pairs with that in "CLIENT to SERVER"
"""
import collections
import concurrent.futures
import contextlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "daemon"))
import capnrpcd  # noqa: E402  (its folder is in the path only now)

SOURCES = HERE / "peers"
PEERS = capnrpcd.BUILD / "tests" / "interop" / "peers"
ROUNDS = int(os.environ.get("INTEROP_ROUNDS", "1"))
JOBS = int(os.environ.get("INTEROP_JOBS", "2"))
PAIRS = os.environ.get("INTEROP_PAIRS", "")

# A driver of 38 scenarios takes 1 to 6 seconds on a quiet machine, and gives
# up a scenario by itself after 20.
DRIVER_SECONDS = 90
# What is known to fail and hangs need not hang for long; Rust gives up after 3.
WRONG_SECONDS = 4
BUILD_SECONDS = 300


class Language:
    """The programs of one implementation; None is one that it has not."""

    def __init__(self, name, driver, server):
        self.name = name
        self.driver = driver
        self.server = server


class Result:
    """What came of one pair in one round."""

    def __init__(self):
        self.passed = set()
        self.failed = set()
        self.wrong = []  # what has to be told, one line each

    @property
    def text(self):
        return f"{len(self.passed)}/{len(self.passed) + len(self.failed)}"


# A row of PEERS.md.
Known = collections.namedtuple("Known", "client server way scenario outcome")


def read_known():
    """The table of PEERS.md whose rows say who calls whom by which way."""
    rows = []
    for line in (HERE / "PEERS.md").read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 6:
            rows.append(Known(*cells[:5]))
    rows = [row for row in rows if row.outcome in ("fails", "varies")]
    if not rows:
        sys.exit("PEERS.md has no table that this can read")
    return rows


KNOWN = read_known()


def known(client, server):
    """Its rows for one pair, through the daemon."""
    rows = [row for row in KNOWN
            if row.client in ("*", client.name)
            and row.server in ("*", server.name)
            and row.way in ("*", "capnrpcd")]
    # Two peers may each have their own reason; one that varies is the weaker
    # claim, and dict() keeps the last.
    rows.sort(key=lambda row: row.outcome == "varies")
    return list({row.scenario: row for row in rows}.values())


def built(folder):
    """[driver, server] there, or None."""
    # A folder that is absolute replaces what is in front of it.
    programs = [PEERS / folder / name for name in ("driver", "server")]
    return programs if all(os.access(p, os.X_OK) for p in programs) else None


def build(script, *arguments):
    """Why those programs cannot be had, or None. What is there but does not
    compile is a failure, not a reason to skip."""
    environment = dict(os.environ, top_srcdir=str(HERE.parents[1]),
                       top_builddir=str(capnrpcd.BUILD))
    done = subprocess.run(["sh", SOURCES / script, *arguments],
                          capture_output=True, text=True, env=environment,
                          timeout=BUILD_SECONDS, check=False)
    text = (done.stdout + done.stderr).strip()
    if done.returncode not in (0, 77):
        sys.exit(f"{script}: {text}")
    return text.splitlines()[-1] if done.returncode else None


def python_client():
    """The command of the Python driver, or None."""
    python = os.environ.get("CAPNRPC_TEST_PYTHON") or sys.executable
    has_it = subprocess.run([python, "-c", "import capnp"], check=False,
                            stderr=subprocess.DEVNULL).returncode == 0
    return [python, SOURCES / "driver.py"] if has_it else None


def find_languages():
    """(those that are here, lines about those that are not)."""
    missing = {}
    rust = os.environ.get("CAPNRPC_TEST_RUST", str(PEERS / "rust" / "out"))
    missing["Rust"] = build("rust/build.sh", rust)
    missing["Go"] = build("go/build.sh")
    languages = []
    for name, folder in (("C", "."), ("C++", "cxx"), ("Rust", rust), ("Go", "go")):
        programs = None if missing.get(name) else built(folder)
        if programs:
            languages.append(Language(name, [programs[0]], [programs[1]]))
        else:
            missing[name] = missing.get(name) or "its peers are not built"
    python = python_client()
    if python:
        languages.append(Language("Python", python, None))
    else:
        missing["Python"] = "no pycapnp (CAPNRPC_TEST_PYTHON)"
    skipped = [f"SKIP: {n}: {why}" for n, why in missing.items() if why]
    return languages, skipped


@contextlib.contextmanager
def published(server, daemon, place):
    """A server that publishes its Peer through the daemon; (process, URI)."""
    with tempfile.TemporaryFile(dir=place) as errors:
        with subprocess.Popen([*server, "--publish", daemon.socket],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=errors, text=True) as process:
            # A server that says nothing must not keep this waiting.
            limit = threading.Timer(capnrpcd.START_SECONDS, process.kill)
            limit.start()
            try:
                line = process.stdout.readline()
                limit.cancel()
                if not line.startswith("ready "):
                    raise capnrpcd.Wrong(f"did not publish: {line!r}")
                yield process, line.split()[1]
            finally:
                limit.cancel()
                process.kill()


def drive(client, options, daemon, uri, seconds):
    """(names that passed, that failed, whether it came to its end, text)."""
    command = [*client.driver, *options, "--broker", daemon.socket, uri]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=seconds, check=False)
        output = done.stdout
    except subprocess.TimeoutExpired as error:
        output = error.stdout or b""
    text = output.decode(errors="replace")
    passed = re.findall(r"^ok \d+ - (.*)$", text, re.M)
    failed = re.findall(r"^not ok \d+ - (.*)$", text, re.M)
    failed += re.findall(r"^not ok - .*giving up: (.*)$", text, re.M)
    has_ended = re.search(r"^1\.\.[1-9]", text, re.M) is not None
    return set(passed), set(failed), has_ended, text


def what_it_said(text):
    """The lines of a driver that say why, without a URI in them."""
    lines = [line for line in text.splitlines()
             if not line.startswith("ok ") and "capnp://" not in line]
    return "\n".join("    " + line for line in lines[-12:])


def drive_alone(client, server, name, daemon, place):
    """Whether that one scenario passes, with a server of its own; None where
    the driver has none of that name."""
    with published(server.server, daemon, place) as (_, uri):
        passed, _, _, text = drive(client, ["--only", name], daemon, uri,
                                   WRONG_SECONDS)
        return None if "1..0" in text.splitlines() else name in passed


def run_wrong(client, server, rows, daemon, place, result):
    """Those of PEERS.md, all at once: each waits for nothing most of the time."""
    with concurrent.futures.ThreadPoolExecutor(max(1, len(rows))) as pool:
        outcomes = [(row, pool.submit(drive_alone, client, server, row.scenario,
                                      daemon, place)) for row in rows]
        for row, outcome in outcomes:
            passes = outcome.result()
            if passes is None:
                continue
            (result.passed if passes else result.failed).add(row.scenario)
            if passes and row.outcome == "fails":
                result.wrong.append(
                    f"'{row.scenario}' passes now: take it out of PEERS.md")


def run_pair(client, server, daemon, place):
    """All scenarios of one client against one server."""
    result = Result()
    rows = known(client, server)
    options = ["--except", "\n".join(row.scenario for row in rows)]
    with published(server.server, daemon, place) as (process, uri):
        passed, failed, has_ended, text = drive(
            client, options if rows else [], daemon, uri, DRIVER_SECONDS)
        result.passed |= passed
        result.failed |= failed
        result.wrong += [f"'{name}' failed" for name in sorted(failed)]
        if not has_ended:
            result.wrong.append("the driver ended in the middle")
        if process.poll() is not None:
            result.wrong.append(f"the server ended: {process.returncode}")
    if result.wrong:
        result.wrong.append("the driver said:\n" + what_it_said(text))
    run_wrong(client, server, rows, daemon, place, result)
    return result


def try_pair(client, server, daemon, place):
    """The same; what goes wrong around it is the pair's failure, too."""
    try:
        result = run_pair(client, server, daemon, place)
    except (capnrpcd.Wrong, OSError, subprocess.SubprocessError) as error:
        result = Result()
        result.wrong.append(repr(error))
    if not daemon.is_alive():
        result.wrong.append("the daemon is gone")
    return result


class Cell:
    """One pair in all rounds."""

    def __init__(self):
        self.worst = None
        self.wrong = []

    def add(self, result):
        self.wrong += result.wrong
        if self.worst is None or len(result.passed) < len(self.worst.passed):
            self.worst = result


def run_round(cells, pairs, daemon, place):
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        results = {pair: pool.submit(try_pair, *pair, daemon, place)
                   for pair in pairs}
        for pair, result in results.items():
            cells[pair].add(result.result())


def print_table(cells, languages):
    servers = [language for language in languages if language.server]
    print("client \\ server" + "".join(f"{s.name:>9}" for s in servers))
    for client in languages:
        texts = [cells[client, s].worst.text if (client, s) in cells else "-"
                 for s in servers]
        print(f"{client.name:<15}" + "".join(f"{text:>9}" for text in texts))


def print_known(cells):
    """What failed and may, by pair, so that the table can be understood."""
    for (client, server), cell in cells.items():
        for row in known(client, server):
            if row.scenario in cell.worst.failed:
                print(f"known: {client.name} to {server.name}: "
                      f"{row.scenario} ({row.outcome})")


def main():
    capnrpcd.require(capnrpcd=capnrpcd.DAEMON)
    began = time.monotonic()
    languages, skipped = find_languages()
    pairs = [(client, server) for client in languages for server in languages
             if server.server and PAIRS in f"{client.name} to {server.name}"]
    if not pairs:
        capnrpcd.skip("no pair of peers; " + "; ".join(skipped))
    cells = {pair: Cell() for pair in pairs}
    wrong = []
    with tempfile.TemporaryDirectory(prefix="capnrpcd-") as folder:
        place = pathlib.Path(folder)
        daemon = capnrpcd.Daemon(place)
        daemon.start()
        try:
            for _ in range(ROUNDS):
                run_round(cells, pairs, daemon, place)
            daemon.end()
        except capnrpcd.Wrong as error:
            wrong.append(str(error))
        if not daemon.is_alive() and daemon.process.returncode:
            wrong.append(f"the daemon's end: {daemon.log()[-2000:]}")
    print_known(cells)
    print(f"{len(pairs)} pairs, {ROUNDS} rounds, "
          f"{time.monotonic() - began:.0f} seconds")
    print_table(cells, languages)
    for line in skipped:
        print(line)
    for (client, server), cell in cells.items():
        wrong += [f"{client.name} to {server.name}: {text}" for text in cell.wrong]
    for text in wrong:
        print(f"not ok - {text}")
    print(f"{len(wrong)} failures" if wrong else "ok")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
