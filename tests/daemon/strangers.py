#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Peers that get it wrong on either door: they are turned away, the daemon
says so in its log, and everybody else is served on."""
import os
import socket
import ssl
import struct

import capnrpcd
from capnrpcd import attached, check, check_works, make_identity, started, until

# How long a stranger waits to be turned away.
SECONDS = 15


def words(*values):
    return b"".join(struct.pack("<Q", value) for value in values)


def framed(*values):
    """One segment of these words."""
    return struct.pack("<II", 0, len(values)) + words(*values)


# Bytes that are no Cap'n Proto message, or none that may be.
GARBAGE = (
    ("text", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    ("all ones", b"\xff" * 4096),
    ("a million segments", struct.pack("<I", 999999) + b"\0" * 4096),
    ("a segment of 32 GiB", struct.pack("<II", 0, 0xFFFFFFFF) + b"\0" * 4096),
    ("an empty message", struct.pack("<II", 0, 0)),
    ("a root out of bounds", framed(0x0001000100000FF8)),
    ("a far pointer to itself", framed(0x0000000000000002)),
    ("a root that is a list", framed(0x0000002700000001, 0)),
    ("an unknown message", framed(0x0001000100000000, 0x00000000000000F0, 0)),
    ("a return nobody asked for", framed(0x0001000100000000, 3, 0)),
)


def connect_unix(daemon):
    end = socket.socket(socket.AF_UNIX)
    end.settimeout(SECONDS)
    end.connect(str(daemon.socket))
    return end


def connect_tcp(daemon):
    return socket.create_connection(("127.0.0.1", daemon.port), SECONDS)


def read_to_end(end):
    """Everything until the other side closes, which it must."""
    data = b""
    try:
        while True:
            piece = end.recv(65536)
            if not piece:
                return data
            data += piece
    except ConnectionError:
        return data
    except TimeoutError as error:
        raise capnrpcd.Wrong("was not turned away") from error


def tls_context(identity=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if identity is not None:
        context.load_cert_chain(*identity)
    return context


def serving(things, place):
    daemon = started(things, place)
    return daemon, attached(things, daemon).uri


def garbage_on_the_unix_socket(place, things):
    daemon, uri = serving(things, place)
    for name, data in GARBAGE:
        with connect_unix(daemon) as end:
            end.sendall(data)
            end.shutdown(socket.SHUT_WR)
            read_to_end(end)
        check(daemon.is_alive(), f"the daemon ended after {name}")
    check_works(daemon, uri)


def noise_on_both_doors(place, things):
    daemon, uri = serving(things, place)
    for connect in (connect_unix, connect_tcp):
        for n in (1, 7, 8, 100, 5000, 100000):
            with connect(daemon) as end:
                try:
                    end.sendall(os.urandom(n))
                    end.shutdown(socket.SHUT_WR)
                except ConnectionError:
                    pass
                read_to_end(end)
            check(daemon.is_alive(), f"the daemon ended after {n} bytes")
    check_works(daemon, uri)


def plain_bytes_on_the_tls_port(place, things):
    daemon, uri = serving(things, place)
    for _, data in GARBAGE:
        with connect_tcp(daemon) as end:
            end.sendall(data)
            end.shutdown(socket.SHUT_WR)
            read_to_end(end)
    check(daemon.is_alive(), "the daemon ended")
    check_works(daemon, uri)


def tls_on_the_unix_socket(place, things):
    daemon, uri = serving(things, place)
    with connect_unix(daemon) as end:
        try:
            tls_context().wrap_socket(end)
        except (ssl.SSLError, OSError):
            pass
        else:
            raise capnrpcd.Wrong("TLS on the Unix socket")
    check_works(daemon, uri)


def no_client_certificate(place, things):
    daemon, uri = serving(things, place)
    turned_away(daemon, tls_context())
    until(lambda: "certificate" in daemon.log(), "the log says why")
    check_works(daemon, uri)


def turned_away(daemon, context):
    """A handshake that fails, or a connection that ends right after it."""
    with connect_tcp(daemon) as end:
        try:
            with context.wrap_socket(end) as secure:
                data = read_to_end(secure)
        except (ssl.SSLError, OSError):
            return
    check(data == b"", f"was served: {data!r}")


def old_tls(place, things):
    daemon, uri = serving(things, place)
    context = tls_context(make_identity(place))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    turned_away(daemon, context)
    check_works(daemon, uri)


def garbage_through_tls(place, things):
    daemon, uri = serving(things, place)
    context = tls_context(make_identity(place))
    for name, data in GARBAGE:
        with connect_tcp(daemon) as end, context.wrap_socket(end) as secure:
            secure.sendall(data)
            try:
                secure.unwrap().close()
            except OSError:
                pass
        check(daemon.is_alive(), f"the daemon ended after {name}")
    check_works(daemon, uri)


def a_handshake_that_is_never_finished(place, things):
    daemon = capnrpcd.Daemon(place)
    daemon.configure("[limits]\nhandshake-deadline = 500ms\n")
    things.callback(daemon.end)
    daemon.start()
    with connect_tcp(daemon) as end:
        end.sendall(b"\x16\x03\x01")
        read_to_end(end)
    check(daemon.is_alive(), "the daemon ended")


def somebody_who_connects_and_says_nothing(place, things):
    daemon, uri = serving(things, place)
    ends = [connect_unix(daemon) for _ in range(50)]
    check_works(daemon, uri)
    for end in ends:
        end.close()
    check_works(daemon, uri)


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(
        garbage_on_the_unix_socket,
        noise_on_both_doors,
        plain_bytes_on_the_tls_port,
        tls_on_the_unix_socket,
        no_client_certificate,
        old_tls,
        garbage_through_tls,
        a_handshake_that_is_never_finished,
        somebody_who_connects_and_says_nothing,
    )
