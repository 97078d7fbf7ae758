#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a store of a million references costs the daemon, beside one of a thousand.

Rows are written into the store's file while no daemon runs, and one reference is
minted by the calculator's provider. Measured in turns: the time from exec until
the socket answers, and the daemon's CPU time per restore (all threads, as the
kernel counts it). Each restore is a process of its own that connects, restores
and calls; the same without a restore (Broker.ping is not asked, the connection
is refused its URI) would cost nearly as much, so the figure is an upper bound.

Writes bench/restore.md into the build directory.
"""
import argparse
import os
import pathlib
import sqlite3
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests/daemon"))

import capnrpcd
from capnrpcd import Daemon, Provider, check_works

FILL = """
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
INSERT INTO ref (digest, service, sealed, label, owner, created_at)
SELECT randomblob(32), 'calculator', randomblob(60), 'reference ' || i,
(SELECT owner FROM service WHERE name = 'calculator'), 1700000000 FROM n
"""


def cpu_seconds(pid):
    """Of all threads, in nanoseconds from the scheduler."""
    total = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text().split()[0])
    return total / 1e9


class Store:
    """A daemon whose store has n references more than it minted."""

    def __init__(self, place, n):
        self.n = n
        self.daemon = Daemon(place, f"n{n}")
        self.daemon.start()
        provider = Provider(self.daemon)
        self.uri = provider.uri
        provider.end()
        self.daemon.terminate()
        with sqlite3.connect(self.daemon.state / "store.sqlite") as db:
            db.execute(FILL, (n,))
        db.close()
        self.starts, self.restores = [], []

    def start(self):
        begun = time.monotonic()
        self.daemon.spawn()
        while not self.daemon.is_listening_or_over():
            time.sleep(0.0002)
        self.starts.append(time.monotonic() - begun)

    def restore(self, n_times):
        provider = Provider(self.daemon, "--attach-only")
        check_works(self.daemon, self.uri)
        before = cpu_seconds(self.daemon.process.pid)
        for _ in range(n_times):
            check_works(self.daemon, self.uri)
        used = cpu_seconds(self.daemon.process.pid) - before
        self.restores.append(used / n_times)
        provider.end()

    def round(self, n_times):
        self.start()
        self.restore(n_times)
        self.daemon.terminate()


def median_ms(values):
    return statistics.median(values) * 1000


def report(stores):
    lines = ["| references | start ms | CPU per restore ms | store MiB |",
             "|-----------:|---------:|-------------------:|----------:|"]
    for store in stores:
        size = (store.daemon.state / "store.sqlite").stat().st_size / 2**20
        lines.append(f"| {store.n:10,} | {median_ms(store.starts):8.1f} | "
                     f"{median_ms(store.restores):18.3f} | {size:9.1f} |")
    few, many = stores
    for name in "starts", "restores":
        ratios = [b / a for a, b in zip(getattr(few, name), getattr(many, name))]
        lines.append(f"\n{name}: {many.n:,} take {statistics.median(ratios):.2f} "
                     f"times as much as {few.n:,}")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--restores", type=int, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="capnrpcd-") as place:
        stores = [Store(pathlib.Path(place), n) for n in (1000, options.rows)]
        for _ in range(options.rounds):
            for store in stores:
                store.round(options.restores)
        text = report(stores)
    print(text, end="")
    target = capnrpcd.BUILD / "bench/restore.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text(text)
    many = stores[1]
    if median_ms(many.restores) >= 1:
        sys.exit("a restore takes a millisecond of the daemon's CPU or more")


if __name__ == "__main__":
    os.environ.setdefault("top_builddir", ".")
    main()
