#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""URIs that cannot be restored: the right type of exception, a text that says
what and which, and never the secret."""
import re
import socket
import threading

import capnrpcd
from capnrpcd import attached, check, check_refused, check_works, free_port, started

DIGEST = "A" * 43
ID = "bWFpbiBvYmplY3QgaWQgb2YgYSB0ZXN0"


def malformed(place, things):
    daemon = started(things, place)
    for uri in (
        "",
        "capnp",
        "capnp://",
        "http://example.com/" + ID,
        f"capnp://sha-256@127.0.0.1:1/{ID}",
        f"capnp://sha-256:abc@127.0.0.1:1/{ID}",
        f"capnp://sha-512:{DIGEST}@127.0.0.1:1/{ID}",
        f"capnp://sha256:{DIGEST}@127.0.0.1:1/{ID}",
        f"capnp://sha-256:{DIGEST}@127.0.0.1:0/{ID}",
        f"capnp://sha-256:{DIGEST}@127.0.0.1:65536/{ID}",
        f"capnp://sha-256:{DIGEST}@127.0.0.1:port/{ID}",
        f"capnp://sha-256:{DIGEST}@127.0.0.1/{ID}",
        f"capnp://sha-256:{DIGEST}@:1/{ID}",
        f"capnp://sha-256:{DIGEST}@127.0.0.1:1/{ID}=",
        f"capnp://sha-256:{DIGEST}@127.0.0.1:1/{ID}/more",
        f"capnp://sha-256:{DIGEST}@127.0.0.1:1/not+base64url",
        f"capnp://insecure@127.0.0.1:1/{ID}",
        f"capnp://sha-256:{DIGEST}@127.0.0.1:1/" + "A" * 100000,
    ):
        check_refused(daemon, uri, "failed")


def unknown_id_here_and_there(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    provider = attached(things, first)
    head, _, own = provider.uri.rpartition("/")
    for unknown in (ID, own[:-4], "A" * len(own)):
        check_refused(first, f"{head}/{unknown}", "failed")
        check_refused(second, f"{head}/{unknown}", "failed")
    check_works(second, provider.uri)


def unknown_and_revoked_are_one_answer(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    head, _, own = provider.uri.rpartition("/")
    unknown = check_refused(daemon, f"{head}/{'A' * len(own)}", "failed")
    capnrpcd.revoke(daemon, provider.uri)
    revoked = check_refused(daemon, provider.uri, "failed")
    check(unknown == revoked, f"{unknown!r} is not {revoked!r}")


def another_vat_than_the_digest_says(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    uri = attached(things, first).uri
    digest = re.search(r"sha-256:([\w-]+)@", uri).group(1)
    wrong = uri.replace(digest, DIGEST)
    check_refused(second, wrong, "failed", DIGEST[:8])
    check_works(second, uri)
    check(first.is_alive(), "the first daemon ended")


def nobody_listens(place, things):
    daemon = started(things, place)
    port = free_port()
    uri = f"capnp://sha-256:{DIGEST}@127.0.0.1:{port}/{ID}"
    check_refused(daemon, uri, "disconnected", str(port))
    check_refused(
        daemon, f"capnp://sha-256:{DIGEST}@{place}/no-socket/{ID}", "disconnected"
    )


def no_such_host(place, things):
    daemon = started(things, place)
    uri = f"capnp://sha-256:{DIGEST}@host.invalid:1/{ID}"
    check_refused(daemon, uri, "disconnected", "host.invalid")


def somebody_who_never_answers(place, things):
    daemon = capnrpcd.Daemon(place)
    daemon.configure("[limits]\nhandshake-deadline = 500ms\n")
    things.callback(daemon.end)
    daemon.start()
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        uri = f"capnp://sha-256:{DIGEST}@127.0.0.1:{port}/{ID}"
        check_refused(daemon, uri, "disconnected", str(port))


def somebody_who_speaks_no_tls(place, things):
    daemon = started(things, place)
    with Answering(b"220 mail.example\r\n" * 40) as port:
        uri = f"capnp://sha-256:{DIGEST}@127.0.0.1:{port}/{ID}"
        check_refused(daemon, uri, "failed", str(port), "TLS")


class Answering:
    """Accepts in a thread, answers everybody with these bytes, and closes."""

    def __init__(self, answer):
        self.server = socket.create_server(("127.0.0.1", 0))
        self.answer = answer
        self.thread = threading.Thread(target=self.serve)

    def serve(self):
        while True:
            try:
                end, _ = self.server.accept()
            except OSError:
                return
            with end:
                end.sendall(self.answer)
                end.recv(4096)

    def __enter__(self):
        self.thread.start()
        return self.server.getsockname()[1]

    def __exit__(self, *_):
        self.server.shutdown(socket.SHUT_RDWR)
        self.thread.join()
        self.server.close()


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(
        malformed,
        unknown_id_here_and_there,
        unknown_and_revoked_are_one_answer,
        another_vat_than_the_digest_says,
        nobody_listens,
        no_such_host,
        somebody_who_never_answers,
        somebody_who_speaks_no_tls,
    )
