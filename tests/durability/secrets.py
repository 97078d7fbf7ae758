#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No id, token or key is where it does not belong: the store and its log, the
daemon's log, its command line and environment, and what a core image of it
would hold once it is idle.

A core image is every mapping of the process but those that the kernel is told
to leave out (VmFlags "dd"). Reading it takes the right to look into the
process; dumps themselves are forbidden, which is looked at too.
"""
import base64
import os
import pathlib
import re
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "daemon"))

import capnrpcd
from capnrpcd import attached, check, check_works, revoke, started

# What examples/calculator/provider.c mints its reference for.
TOKEN = b"the calculator"
N_ROUNDS = 4


def decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def private_key(daemon):
    """The bytes that make the vat: the last 32 of an Ed25519 key's DER."""
    pem = (daemon.state / "key.pem").read_text()
    der = base64.b64decode("".join(pem.splitlines()[1:-1]))
    return pem.encode(), der[-32:]


def secrets_of(daemon, uris):
    """What must not be found, by name."""
    found = {"token": TOKEN}
    for number, uri in enumerate(uris):
        text = uri.rpartition("/")[2]
        found[f"id {number} as text"] = text.encode()
        found[f"id {number}"] = decode(text)
    pem, key = private_key(daemon)
    found["key"] = key
    found["key as PEM"] = pem.splitlines()[1]
    return found


def look(place, data, secrets):
    found = []
    for name, secret in secrets.items():
        at = data.find(secret)
        if at >= 0:
            around = data[max(0, at - 24):at + len(secret) + 24]
            found.append(f"{name} at {at}: {around!r}")
    check(not found, f"{place} has " + "; ".join(found))


def core_image(pid):
    """(name, bytes) of each mapping that a core image would have."""
    maps = pathlib.Path(f"/proc/{pid}/smaps").read_text()
    head = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+ *(.*)$")
    mapping, wanted = None, []
    for line in maps.splitlines():
        match = head.match(line)
        if match:
            mapping = match
        elif line.startswith("VmFlags:") and "dd" not in line.split():
            wanted.append(mapping)
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for match in wanted:
            start, end = int(match[1], 16), int(match[2], 16)
            if "r" not in match[3] or match[4] in ("[vvar]", "[vsyscall]"):
                continue
            memory.seek(start)
            data = b""
            while start + len(data) < end:
                part = memory.read(end - start - len(data))
                if not part:
                    break
                data += part
            yield match[4] or "memory", data


def work(things, place):
    """Two daemons after a day's work; the URIs that were used."""
    near = started(things, place, "near")
    far = started(things, place, "far")
    uris = []
    for _ in range(N_ROUNDS):
        provider = attached(things, near)
        uris.append(provider.uri)
        check_works(near, provider.uri)
        check_works(far, provider.uri)
        provider.kill()
    revoke(near, uris[0])
    capnrpcd.check_refused(near, uris[0], "failed")
    return near, far, uris


def not_in_files(place, things):
    near, far, uris = work(things, place)
    for daemon in near, far:
        secrets = secrets_of(near, uris) | {
            "key": private_key(daemon)[1], "key as PEM": private_key(daemon)[0]}
        n_files = 0
        for file in [*daemon.state.glob("store*"), daemon.log_file]:
            look(file.name, file.read_bytes(), secrets)
            n_files += 1
        check(n_files >= 3, f"only {n_files} files were looked at")
        for name in "cmdline", "environ":
            data = pathlib.Path(f"/proc/{daemon.process.pid}/{name}").read_bytes()
            check(data or name == "environ", "no command line to look at")
            look(name, data, secrets)


def not_in_a_core_image(place, things):
    if os.environ.get("INSTRUMENT_CFLAGS"):
        print("# core image not looked at: a sanitizer keeps what libraries have freed")
        return
    near, far, uris = work(things, place)
    for daemon in near, far:
        limits = pathlib.Path(f"/proc/{daemon.process.pid}/limits").read_text()
        line = next(x for x in limits.splitlines() if "core file" in x)
        check(line.split()[4] in ("0", "1"), f"core dumps: {line}")
        # Buffers are wiped a second after they were used.
        time.sleep(1.5)
        secrets = secrets_of(near, uris)
        secrets["key"] = private_key(daemon)[1]
        secrets["key as PEM"] = private_key(daemon)[0].splitlines()[1]
        n_bytes = 0
        try:
            for name, data in core_image(daemon.process.pid):
                n_bytes += len(data)
                look(f"{daemon.folder.name}'s core image, {name},", data, secrets)
        except PermissionError:
            capnrpcd.skip("this user may not read a process's memory")
        check(n_bytes > 1 << 20, "hardly any memory was looked at")
        print(f"# {daemon.folder.name}: {n_bytes >> 20} MiB looked at")


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(not_in_files, not_in_a_core_image)
