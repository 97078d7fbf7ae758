#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""SIGTERM ends it well, SIGHUP reads the configuration again, and
--check-config says what is wrong with one."""
import re
import signal
import socket
import subprocess

import capnrpcd
from capnrpcd import Daemon, attached, check, check_works, free_port, started, until


def sigterm_exits_0(place, things):
    daemon = started(things, place)
    check(daemon.terminate() == 0, f"exit status {daemon.process.returncode}")
    check(not daemon.socket.exists(), "the socket file is left behind")
    with socket.socket() as end:
        check(end.connect_ex(("127.0.0.1", daemon.port)) != 0, "the port is open")


def sigterm_with_everybody_connected(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    provider = attached(things, first)
    check_works(second, provider.uri)
    with socket.socket(socket.AF_UNIX) as idle:
        idle.connect(str(first.socket))
        check(first.terminate() == 0, f"exit status {first.process.returncode}")
    provider.process.wait(capnrpcd.PROGRAM_SECONDS)
    check(second.terminate() == 0, f"exit status {second.process.returncode}")


def after_sigterm_it_starts_again(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    check(daemon.terminate() == 0, "did not end well")
    daemon.start()
    attached(things, daemon, "--attach-only")
    check_works(daemon, provider.uri)


def reload(daemon, extra, word):
    """Changes the file, says so, and waits for that word in the log."""
    before = len(daemon.log())
    daemon.configure(extra)
    daemon.process.send_signal(signal.SIGHUP)
    until(lambda: word in daemon.log()[before:], f"the log says {word!r}")
    return daemon.log()[before:]


def sighup_takes_over_what_can_change(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    daemon.public_port = free_port()
    text = daemon.config.read_text()
    daemon.config.write_text(
        re.sub(r"(public-address = .*:)\d+", rf"\g<1>{daemon.public_port}", text)
    )
    daemon.process.send_signal(signal.SIGHUP)
    until(lambda: "reload" in daemon.log(), "the log tells of a reload")
    again = attached(things, daemon, name="other")
    check(f":{daemon.public_port}/" in again.uri, f"the old address: {again.uri}")
    check_works(daemon, provider.uri)


def sighup_with_a_faulty_file_changes_nothing(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    said = reload(daemon, "[log]\nlevel = loud\n", "level")
    check(str(daemon.config) in said, f"does not name the file: {said}")
    check_works(daemon, provider.uri)
    check(daemon.is_alive(), "the daemon ended")


def check_config(daemon, *options):
    done = subprocess.run(
        [capnrpcd.DAEMON, "--config", daemon.config, "--check-config", *options],
        capture_output=True, text=True, check=False,
        timeout=capnrpcd.PROGRAM_SECONDS,
    )
    return done.returncode, done.stdout + done.stderr


def check_config_of_a_good_file(place, things):
    daemon = Daemon(place)
    status, text = check_config(daemon)
    check(status == 0, text)
    check(not daemon.state.exists(), "checking has made files")


def check_config_of_faulty_files(place, things):
    """What is in the file, in which line the fault is, and what has to be said."""
    for extra, fault, words in (
        ("[log]\nlevel = loud\n", 2, ("level", "loud", "debug")),
        ("[log]\ncolour = red\n", 2, ("colour",)),
        ("[weather]\nrain = yes\n", 1, ("weather",)),
        ("[limits]\nconnections = many\n", 2, ("connections", "many")),
        ("[limits]\nconnections = 0\n", 2, ("connections", "0")),
        ("[limits]\nidle-deadline = 5 fortnights\n", 2, ("idle-deadline",)),
        ("[vat]\nlisten = 127.0.0.1\n", 2, ("listen", "127.0.0.1")),
        ("[vat]\ntls = 1.1\n", 2, ("tls", "1.1", "1.3")),
        ("[socket]\nmode = 999\n", 2, ("mode", "999")),
        ("[socket]\nno equals sign\n", 2, ()),
        ("[log\n", 1, ()),
    ):
        daemon = Daemon(place, f"daemon-{len(list(place.iterdir()))}")
        n_lines = len(daemon.config.read_text().splitlines())
        daemon.configure(extra)
        status, text = check_config(daemon)
        check(status > 0, f"accepted: {extra!r}")
        for word in (f"{daemon.config}:{n_lines + fault}:", *words):
            check(word in text, f"{extra!r}: does not say {word!r}: {text}")
        check(len(text.splitlines()) == 1, f"not one line: {text}")
        check(daemon.start_in_vain() != "", "refused without a word")


def check_config_of_a_file_that_is_not_there(place, things):
    daemon = Daemon(place)
    daemon.config.unlink()
    status, text = check_config(daemon)
    check(status > 0 and str(daemon.config) in text, text)


def faulty_command_lines(place, things):
    daemon = Daemon(place)
    for options, word in (
        (("--listen", "nowhere"), "--listen"),
        (("--log-level", "loud"), "--log-level"),
        (("--colour",), "--colour"),
        (("--socket",), "--socket"),
        (("surplus",), "surplus"),
    ):
        status, text = check_config(daemon, *options)
        check(status > 0, f"accepted: {options}")
        check(word in text, f"{options}: does not say {word!r}: {text}")


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(
        sigterm_exits_0,
        sigterm_with_everybody_connected,
        after_sigterm_it_starts_again,
        sighup_takes_over_what_can_change,
        sighup_with_a_faulty_file_changes_nothing,
        check_config_of_a_good_file,
        check_config_of_faulty_files,
        check_config_of_a_file_that_is_not_there,
        faulty_command_lines,
    )
