#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures calls through a third process, side by side in one run.

Every process is pinned to one core: across cores the wake-up of a virtual
machine hides everything else. All configurations are alive at once and take
turns within each round, so that a slow minute of the machine is everybody's;
a figure is the median over the rounds, a ratio the median of the ratios within
each round. The floor of a configuration is the byte relay with the same peers.

Writes bench/results.json and bench/results.md into the build directory.
"""
import argparse
import json
import os
import pathlib
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time

OUTSTANDING = (1, 16, 64, 256)
PAYLOADS = (100, 64 * 1024, 1024 * 1024)

# What is held at the middle process at once while its memory is weighed.
N_OBJECTS = 10000
N_CONNECTIONS = 200

# 1 MiB times 256 is more than any limit on bytes in flight is meant to allow.
MAX_BYTES_IN_FLIGHT = 64 * 1024 * 1024

START_SECONDS = 10
ANSWER_SECONDS = 120


class Unavailable(Exception):
    """A program of this configuration is not built here."""


class Process:
    """A child that says "ready" and, for a load, answers lines with lines."""

    def __init__(self, command, log):
        if not os.access(command[0], os.X_OK):
            raise Unavailable(f"{command[0]} is not built")
        self.child = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            bufsize=1,
        )
        self.name = pathlib.Path(command[0]).name

    def await_ready(self):
        """The rest of the line that begins with "ready"."""
        words = self.read_line(START_SECONDS).split()
        if not words or words[0] != "ready":
            raise RuntimeError(f"{self.name} did not start: {words}")
        return words[1] if len(words) > 1 else ""

    def ask(self, line):
        self.child.stdin.write(line + "\n")
        self.child.stdin.flush()
        return self.read_line(ANSWER_SECONDS).split()

    def read_line(self, seconds):
        signal.alarm(seconds)
        line = self.child.stdout.readline()
        signal.alarm(0)
        if not line:
            raise RuntimeError(f"{self.name} ended: {self.child.wait()}")
        return line

    def cpu_seconds(self):
        """On the CPU so far, all threads; nanoseconds where the kernel says."""
        total = 0
        for task in pathlib.Path(f"/proc/{self.child.pid}/task").iterdir():
            total += int((task / "schedstat").read_text().split()[0])
        return total / 1e9

    def private_bytes(self):
        text = pathlib.Path(f"/proc/{self.child.pid}/smaps_rollup").read_text()
        for line in text.splitlines():
            if line.startswith("Private_Dirty:"):
                return int(line.split()[1]) * 1024
        raise RuntimeError("no Private_Dirty in smaps_rollup")

    def end(self):
        self.child.terminate()
        try:
            self.child.wait(5)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()


class Bed:
    """The processes of one configuration, set up in a folder of their own."""

    def __init__(self, programs, folder, log):
        self.programs = programs
        self.folder = folder
        self.log = log
        self.processes = []
        self.middle = None
        self.load = None

    def start(self, *command, waits=True):
        process = Process(command, self.log)
        self.processes.append(process)
        return process, process.await_ready() if waits else ""

    def end(self):
        for process in reversed(self.processes):
            process.end()


def start_direct(bed, peers):
    bed.start(peers.server, bed.folder / "server")
    bed.load, _ = bed.start(peers.load, bed.folder / "server")


def start_between(program):
    """A middle process that is told where to listen and where to go on."""

    def start(bed, peers):
        bed.start(peers.server, bed.folder / "server")
        bed.middle, _ = bed.start(
            getattr(bed.programs, program), bed.folder / "middle", bed.folder / "server"
        )
        bed.load, _ = bed.start(peers.load, bed.folder / "middle")

    return start


def start_daemon(bed, peers):
    """Server and load are both programs of one capnrpcd."""
    socket = bed.folder / "capnrpcd"
    state = bed.folder / "state"
    state.mkdir(mode=0o700)
    bed.middle, _ = bed.start(
        bed.programs.daemon,
        "--socket", socket,
        "--state-dir", state,
        "--listen", "tcp:127.0.0.1:0",
        "--public-address", "tcp:127.0.0.1:1",
        waits=False,
    )
    await_socket(socket)
    _, uri = bed.start(peers.server, "--publish", socket)
    bed.load, _ = bed.start(peers.load, socket, uri)


def await_socket(path):
    for _ in range(START_SECONDS * 100):
        if path.exists():
            return
        time.sleep(0.01)
    raise RuntimeError(f"nobody listens on {path}")


class Programs:
    def __init__(self, builddir):
        bench = builddir / "bench"
        self.relay = bench / "relay"
        self.proxy = bench / "cxx" / "proxy"
        self.daemon = builddir / "capnrpcd"


class Peers:
    def __init__(self, folder):
        self.server = folder / "server"
        self.load = folder / "load"


# name, which peers, how it is set up, its floor
CONFIGURATIONS = (
    ("C++ direct", "cxx", start_direct, "C++ relay"),
    ("C++ relay", "cxx", start_between("relay"), "C++ relay"),
    ("C++ proxy", "cxx", start_between("proxy"), "C++ relay"),
    ("C++ capnrpcd", "cxx", start_daemon, "C++ relay"),
    ("C direct", "c", start_direct, "C relay"),
    ("C relay", "c", start_between("relay"), "C relay"),
    ("C proxy", "c", start_between("proxy"), "C relay"),
    ("C capnrpcd", "c", start_daemon, "C relay"),
)


def set_up(options, folder, log):
    """All configurations that can be, by name; says why the others cannot."""
    programs = Programs(options.builddir)
    beds = {}
    for number, (name, kind, start, _) in enumerate(CONFIGURATIONS):
        if options.only and not any(word in name for word in options.only):
            continue
        place = folder / str(number)
        place.mkdir()
        bed = Bed(programs, place, log)
        try:
            start(bed, Peers(options.builddir / "bench" / kind))
        except Unavailable as reason:
            print(f"left out: {name}: {reason}")
            bed.end()
            continue
        except RuntimeError:
            bed.end()
            for other in beds.values():
                other.end()
            raise
        beds[name] = bed
    return beds


def measure_once(bed, outstanding, payload, seconds):
    before = bed.middle.cpu_seconds() if bed.middle else 0
    answer = bed.load.ask(f"run {outstanding} {payload} {seconds}")
    after = bed.middle.cpu_seconds() if bed.middle else 0
    n_calls = int(answer[0])
    return {
        "calls_per_second": n_calls / float(answer[1]),
        "p50_us": float(answer[2]),
        "p99_us": float(answer[3]),
        "middle_cpu_us": (after - before) * 1e6 / n_calls if bed.middle else None,
    }


def shapes():
    for payload in PAYLOADS:
        for outstanding in OUTSTANDING:
            if payload * outstanding <= MAX_BYTES_IN_FLIGHT:
                yield payload, outstanding


def measure_calls(options, beds):
    """{shape: {name: [one measurement a round]}}"""
    results = {}
    for number in range(options.rounds):
        for shape in shapes():
            payload, outstanding = shape
            of_shape = results.setdefault(shape, {name: [] for name in beds})
            for name, bed in beds.items():
                measured = measure_once(bed, outstanding, payload, options.seconds)
                of_shape[name].append(measured)
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr)
    return results


def median_of(measured, key):
    values = [one[key] for one in measured if one[key] is not None]
    return statistics.median(values) if values else None


def floor_of(name):
    return next(floor for one, _, _, floor in CONFIGURATIONS if one == name)


def ratio_of(of_shape, name):
    floor = of_shape.get(floor_of(name))
    if not floor:
        return None
    pairs = zip(of_shape[name], floor)
    return statistics.median(
        one["calls_per_second"] / other["calls_per_second"] for one, other in pairs
    )


def summarise(results):
    rows = []
    for (payload, outstanding), of_shape in results.items():
        for name, measured in of_shape.items():
            row = {"payload": payload, "outstanding": outstanding, "name": name}
            for key in ("calls_per_second", "p50_us", "p99_us", "middle_cpu_us"):
                row[key] = median_of(measured, key)
            row["ratio_to_floor"] = ratio_of(of_shape, name)
            rows.append(row)
    return rows


def weigh(bed):
    """Bytes of the middle process: connections first, objects on top, so that
    neither is put into memory that the other has left; then what stays."""
    bed.load.ask("drop")
    empty = bed.middle.private_bytes()
    bed.load.ask(f"connect {N_CONNECTIONS}")
    connected = bed.middle.private_bytes()
    bed.load.ask(f"hold {N_OBJECTS}")
    full = bed.middle.private_bytes()
    bed.load.ask("drop")
    left = bed.middle.private_bytes()
    return {
        "connection": (connected - empty) / N_CONNECTIONS,
        "object": (full - connected) / N_OBJECTS,
        "left": left - empty,
    }


def measure_memory(beds):
    rows = []
    for name, bed in beds.items():
        if bed.middle is not None and "relay" not in name:
            rows.append({"name": name, **weigh(bed)})
    return rows


def shown(value, form):
    return "-" if value is None else format(value, form)


def size_name(n_bytes):
    for unit, name in ((1024 * 1024, "MiB"), (1024, "KiB")):
        if n_bytes % unit == 0 and n_bytes >= unit:
            return f"{n_bytes // unit} {name}"
    return f"{n_bytes} B"


def call_table(rows):
    yield ("payload", "outst.", "configuration", "calls/s", "to floor", "p50 us",
           "p99 us", "middle us/call")
    for row in rows:
        yield (
            size_name(row["payload"]),
            str(row["outstanding"]),
            row["name"],
            shown(row["calls_per_second"], ".0f"),
            shown(row["ratio_to_floor"], ".2f"),
            shown(row["p50_us"], ".1f"),
            shown(row["p99_us"], ".1f"),
            shown(row["middle_cpu_us"], ".2f"),
        )


def memory_table(rows):
    yield ("configuration", "bytes/idle connection", "bytes/exported capability",
           "bytes left of all")
    for row in rows:
        yield (
            row["name"],
            shown(row["connection"], ".0f"),
            shown(row["object"], ".0f"),
            shown(row["left"], ".0f"),
        )


def as_markdown(table):
    lines = list(table)
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    out = []
    for number, line in enumerate(lines):
        cells = [
            cell.rjust(width) if number and cell[:1] in "-0123456789"
            else cell.ljust(width)
            for cell, width in zip(line, widths)
        ]
        out.append("| " + " | ".join(cells) + " |")
        if number == 0:
            out.append("|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(out)


def write_results(options, machine, calls, memory):
    folder = options.builddir / "bench"
    text = "\n\n".join(
        (
            f"{machine['cpu']}, Linux {machine['kernel']}; every process on one "
            f"core; {options.rounds} rounds of {options.seconds} s each; "
            f"commit {machine['commit']}.",
            as_markdown(call_table(calls)),
            as_markdown(memory_table(memory)),
        )
    )
    (folder / "results.md").write_text(text + "\n")
    (folder / "results.json").write_text(
        json.dumps({"machine": machine, "calls": calls, "memory": memory}, indent=1)
        + "\n"
    )
    print(text)
    print(f"\nwritten to {folder}/results.md and results.json")


def cpu_name():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def commit():
    here = pathlib.Path(__file__).parent
    git = subprocess.run(
        ["git", "-C", str(here), "rev-parse", "--short", "HEAD"],
        capture_output=True, text=True, check=False,
    )
    return git.stdout.strip() or "unknown"


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--builddir", type=pathlib.Path, default=pathlib.Path("."))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.3, help="per measurement")
    parser.add_argument("--core", type=int, help="default: the last one allowed")
    parser.add_argument("--only", nargs="*", help="configurations with this in the name")
    options = parser.parse_args()
    options.builddir = options.builddir.resolve()
    return options


def on_alarm(_signal, _frame):
    raise RuntimeError("a program of the benchmark did not answer in time")


def main():
    options = parse_options()
    core = options.core
    if core is None:
        core = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    signal.signal(signal.SIGALRM, on_alarm)
    machine = {"cpu": cpu_name(), "kernel": platform.release(), "commit": commit()}

    with tempfile.TemporaryDirectory(prefix="capnrpc-bench-") as folder:
        folder = pathlib.Path(folder)
        with open(options.builddir / "bench" / "log", "w") as log:
            beds = set_up(options, folder, log)
            if not beds:
                sys.exit("nothing to measure: no program of the benchmark is built")
            try:
                memory = measure_memory(beds)
                calls = summarise(measure_calls(options, beds))
            finally:
                for bed in beds.values():
                    bed.end()
    write_results(options, machine, calls, memory)


if __name__ == "__main__":
    main()
