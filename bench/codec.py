#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures encoding and decoding in C and in the C++ reference, in one run.

Both programs are pinned to one core and take turns within each round; a figure
is the median over the rounds, a ratio the median of the ratios within each
round: the CPU time of ours per message by that of theirs. Below 1 is faster.

Writes bench/codec.md into the build directory, and with --readme the same
between its marks in a README.
"""
import argparse
import os
import pathlib
import signal
import statistics
import sys

from run import Process, Unavailable, as_markdown, cpu_name, on_alarm

BEGIN, END = "<!-- codec:begin -->", "<!-- codec:end -->"

# A record is 208 bytes; this many of them about 9 KiB.
SHAPES = (("200 B", 1), ("10 KiB", 52))
WORK = ("encode", "decode")


def measure(process, work, n_records, seconds):
    """CPU nanoseconds for a message, its bytes, and the sum of its values."""
    n, cpu, n_bytes, total = process.ask(f"{work} {n_records} {seconds}")
    return float(cpu) / int(n) * 1e9, int(n_bytes), total


def measure_all(options, ends):
    results = {}
    for _ in range(options.rounds):
        for shape in SHAPES:
            for work in WORK:
                ours, theirs = (
                    measure(end, work, shape[1], options.seconds) for end in ends
                )
                if work == "decode" and ours[2] != theirs[2]:
                    sys.exit(f"they do not read the same: {ours[2]}, {theirs[2]}")
                results.setdefault((shape, work), []).append((ours, theirs))
    return results


def table(results):
    yield "message", "", "C ns", "C++ ns", "C / C++", "C bytes", "C++ bytes"
    for ((name, _), work), rounds in results.items():
        yield (
            name,
            work,
            f"{statistics.median(ours[0] for ours, _ in rounds):.0f}",
            f"{statistics.median(theirs[0] for _, theirs in rounds):.0f}",
            f"{statistics.median(o[0] / t[0] for o, t in rounds):.2f}",
            str(rounds[0][0][1]),
            str(rounds[0][1][1]),
        )


def write_readme(path, text):
    page = path.read_text()
    head, rest = page.split(BEGIN)
    tail = rest.split(END)[1]
    path.write_text(f"{head}{BEGIN}\n{text}\n{END}{tail}")


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--builddir", type=pathlib.Path, default=pathlib.Path("."))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=0.2)
    parser.add_argument("--readme", type=pathlib.Path)
    return parser.parse_args()


def main():
    options = parse_options()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    signal.signal(signal.SIGALRM, on_alarm)
    bench = options.builddir / "bench"
    ends = []
    try:
        for kind in ("c", "cxx"):
            ends.append(Process([bench / kind / "codec"], None))
            ends[-1].await_ready()
        results = measure_all(options, ends)
    except Unavailable as reason:
        sys.exit(f"encoding and decoding are not measured: {reason}")
    finally:
        for end in ends:
            end.end()
    text = as_markdown(table(results))
    (bench / "codec.md").write_text(f"{cpu_name()}\n\n{text}\n")
    if options.readme:
        write_readme(options.readme, text)
    print(text)


if __name__ == "__main__":
    main()
