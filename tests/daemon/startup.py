#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is in the way of a start is said and left alone, or cleared away."""
import os
import socket

import capnrpcd
from capnrpcd import Daemon, check, started


def says(text, *words):
    for word in words:
        check(str(word) in text, f"does not say {str(word)!r}: {text}")


def a_stale_socket_file_is_replaced(place, things):
    daemon = started(things, place)
    daemon.kill()
    check(daemon.socket.exists(), "SIGKILL leaves the file")
    daemon.start()


def a_socket_that_somebody_listens_on_is_left_alone(place, things):
    daemon = Daemon(place)
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(daemon.socket))
        other.listen()
        says(daemon.start_in_vain(), daemon.socket)
        check(daemon.socket.exists(), "somebody else's socket is gone")


def a_file_in_the_place_of_the_socket_is_left_alone(place, things):
    daemon = Daemon(place)
    daemon.socket.write_text("a letter")
    says(daemon.start_in_vain(), daemon.socket)
    check(daemon.socket.read_text() == "a letter", "the file is gone")


def a_port_in_use(place, things):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        says(Daemon(place, port=port).start_in_vain(), port, "in use")


def a_second_instance_on_the_same_state_directory(place, things):
    first = started(things, place, "first")
    second = Daemon(place, "second")
    second.state = first.state
    second.configure()
    says(second.start_in_vain(), first.state, first.process.pid)
    check(first.is_alive(), "the first one ended")
    check(first.is_listening_or_over(), "the first one listens no more")


def a_new_key_is_private_and_stays(place, things):
    daemon = started(things, place)
    key = daemon.state / "key.pem"
    check(key.stat().st_mode & 0o777 == 0o600, oct(key.stat().st_mode))
    check(daemon.state.stat().st_mode & 0o077 == 0, oct(daemon.state.stat().st_mode))
    before = key.read_bytes()
    check(daemon.terminate() == 0, "did not end well")
    daemon.start()
    check(key.read_bytes() == before, "another key")


def with_key(place, things, change):
    """Starts once for a key, changes it, and starts in vain."""
    daemon = started(things, place)
    check(daemon.terminate() == 0, "did not end well")
    key = daemon.state / "key.pem"
    change(key)
    says(daemon.start_in_vain(), key)


def a_key_that_others_can_read(place, things):
    with_key(place, things, lambda key: key.chmod(0o644))


def a_key_that_cannot_be_read(place, things):
    if os.geteuid() != 0:
        with_key(place, things, lambda key: key.chmod(0))
    # root reads every file, so for it there is a folder in the key's place.
    else:
        with_key(place, things, lambda key: (key.unlink(), key.mkdir(0o700)))


def a_key_that_is_no_key(place, things):
    with_key(place, things, lambda key: key.write_text("a letter\n"))


def a_store_that_is_no_store(place, things):
    daemon = started(things, place)
    check(daemon.terminate() == 0, "did not end well")
    stores = list(daemon.state.glob("*.sqlite"))
    check(len(stores) == 1, f"stores: {stores}")
    for side in daemon.state.glob("*.sqlite-*"):
        side.unlink()
    stores[0].write_text("a letter, not a database\n" * 100)
    says(daemon.start_in_vain(), stores[0])


def a_state_directory_that_others_can_enter(place, things):
    daemon = Daemon(place)
    daemon.state.mkdir()
    daemon.state.chmod(0o755)
    says(daemon.start_in_vain(), daemon.state)


if __name__ == "__main__":
    capnrpcd.run(
        a_stale_socket_file_is_replaced,
        a_socket_that_somebody_listens_on_is_left_alone,
        a_file_in_the_place_of_the_socket_is_left_alone,
        a_port_in_use,
        a_second_instance_on_the_same_state_directory,
        a_new_key_is_private_and_stays,
        a_key_that_others_can_read,
        a_key_that_cannot_be_read,
        a_key_that_is_no_key,
        a_store_that_is_no_store,
        a_state_directory_that_others_can_enter,
    )
