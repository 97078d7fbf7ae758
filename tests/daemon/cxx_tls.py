#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A stock C++ program as a vat of its own, with the TLS of KJ: it redeems a
reference through our Gateway, and we one of its own through the one it has."""
import base64
import ssl
import subprocess

import capnrpcd
from capnrpcd import PROGRAM_SECONDS, check, make_identity, started, vat_digest

TLS = capnrpcd.find("tests/interop/peers/cxx/tls")
SERVER = capnrpcd.find("tests/interop/peers/cxx/server")
DRIVER = capnrpcd.find("tests/interop/peers/cxx/driver")


def serving(things, *command):
    """What a server says behind its "ready"."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    things.callback(process.stdout.close)
    things.callback(process.wait)
    things.callback(process.kill)
    return process.stdout.readline().split()[1]


def it_redeems_ours(place, things):
    daemon = started(things, place)
    uri = serving(things, SERVER, "--publish", daemon.socket)
    cert, key = make_identity(place)
    theirs = place / "theirs.pem"
    theirs.write_text(ssl.get_server_certificate(("127.0.0.1", daemon.port)))
    text = uri.rpartition("/")[2]
    done = subprocess.run(
        [TLS, "--restore", key, cert, theirs, str(daemon.port)],
        input=base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)),
        capture_output=True, timeout=PROGRAM_SECONDS, check=False,
    )
    check(done.stdout == b"ok\n", (done.stdout + done.stderr).decode())


def we_redeem_its(place, things):
    daemon = started(things, place)
    cert, key = make_identity(place)
    port = serving(things, TLS, "--serve", key, cert)
    uri = f"capnp://sha-256:{vat_digest(cert)}@127.0.0.1:{port}/cGVlcg"
    done = subprocess.run(
        [DRIVER, "--broker", daemon.socket, uri],
        capture_output=True, text=True, timeout=PROGRAM_SECONDS, check=False,
    )
    check(done.returncode == 0, done.stdout + done.stderr)
    check("not ok" not in done.stdout, done.stdout)
    check(done.stdout.count("\nok ") > 20, done.stdout)


if __name__ == "__main__":
    if None in (TLS, SERVER, DRIVER):
        capnrpcd.skip("the C++ peers are not built (libcapnp-dev with kj-tls)")
    capnrpcd.run(it_redeems_ours, we_redeem_its)
