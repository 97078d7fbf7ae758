#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Providers that the daemon starts: on a restore from here or elsewhere, once
for all who wait, bounded, backed off, and ended with it."""
import contextlib
import os
import signal
import socket
import subprocess
import time

import capnrpcd
from capnrpcd import CONSUMER, PROVIDER, attached, check, check_refused
from capnrpcd import check_works, consume, started, until

NOBODY = 65534


class Program:
    """A script that the daemon starts, which notes each start in a file."""

    def __init__(self, folder, name, script):
        self.path = folder / f"{name}.sh"
        self.notes = folder / f"{name}.notes"
        self.path.write_text(f"#!/bin/sh\necho $$ >>{self.notes}\n{script}\n")
        self.path.chmod(0o755)

    def pids(self):
        if not self.notes.exists():
            return []
        return [int(line) for line in self.notes.read_text().split()]

    def n_starts(self):
        return len(self.pids())


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def section(name, program, *lines):
    return "\n".join([f"[service {name}]", f"exec = {program.path}", *lines, ""])


def minted(things, daemon, name="calculator"):
    """A URI of a service that nobody is attached for."""
    provider = attached(things, daemon, name=name)
    provider.kill()
    return provider.uri


def reconfigured(daemon, extra):
    daemon.terminate()
    daemon.configure(extra)
    daemon.start()


def serving(folder, daemon, name="calculator", before=""):
    """A program that provides the calculator, as the daemon tells it to."""
    return Program(
        folder, name,
        f'{before}\n[ "$CAPNRPCD_SOCKET" = {daemon.socket} ] || exit 9\n'
        f'exec {PROVIDER} --attach-only "$CAPNRPCD_SOCKET" "$CAPNRPCD_SERVICE"',
    )


def activated(things, place, script=None, *lines, limits=""):
    """(daemon, URI, program): its provider is not running."""
    daemon = started(things, place)
    uri = minted(things, daemon)
    if script is None:
        program = serving(place, daemon)
    else:
        program = Program(place, "calculator", script)
    reconfigured(daemon, limits + section("calculator", program, *lines))
    return daemon, uri, program


def consumers(things, daemon, uri, n, **options):
    """Consumers that run at the same time."""
    processes = [
        subprocess.Popen(
            [CONSUMER, daemon.socket, uri],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options,
        )
        for _ in range(n)
    ]
    for process in processes:
        things.callback(process.stdout.close)
        things.callback(process.wait)
        things.callback(process.kill)
    return processes


def ended(process):
    """(worked, what it printed)"""
    text = process.stdout.read()
    return process.wait(capnrpcd.PROGRAM_SECONDS) == 0, text


def a_restore_starts_it(place, things):
    daemon, uri, program = activated(things, place)
    check(program.n_starts() == 0, "it runs before anybody asked for it")
    check_works(daemon, uri)
    check_works(daemon, uri)
    check(program.n_starts() == 1, f"{program.n_starts()} starts")
    check(len(daemon.children()) == 1, f"children: {daemon.children()}")
    check("service.output service=calculator" in daemon.log(), daemon.log())
    pid = program.pids()[0]
    check(daemon.terminate() == 0, "exit status")
    check(not is_running(pid), "the provider outlived the daemon")


def a_restore_from_another_daemon_starts_it(place, things):
    daemon, uri, program = activated(things, place)
    other = started(things, place, "other")
    check_works(other, uri)
    check(program.n_starts() == 1, f"{program.n_starts()} starts")


def all_who_wait_share_one_start(place, things):
    daemon, uri, program = activated(things, place)
    program.path.write_text(
        program.path.read_text().replace("\nexec", "\nsleep 0.5\nexec")
    )
    for process in consumers(things, daemon, uri, 5):
        works, text = ended(process)
        check(works, text)
    check(program.n_starts() == 1, f"{program.n_starts()} starts")


def killed_it_is_started_again(place, things):
    daemon, uri, program = activated(things, place)
    check_works(daemon, uri)
    os.kill(program.pids()[0], signal.SIGKILL)
    until(lambda: "service.failed" in daemon.log(), "its end is seen")
    text = check_refused(
        daemon, uri, "disconnected", "service calculator", "for 1 s",
        "signal 9", "soon after it had attached",
    )
    check("again" in text, text)
    time.sleep(1.1)
    check_works(daemon, uri)
    check(program.n_starts() == 2, f"{program.n_starts()} starts")


def ended_in_order_it_is_started_again_at_once(place, things):
    daemon, uri, program = activated(things, place)
    program.path.write_text(
        program.path.read_text().replace("\nexec ", "\ntimeout 1 ") + "exit 0\n"
    )
    check_works(daemon, uri)
    until(lambda: not daemon.children(), "it ends")
    check_works(daemon, uri)
    check(program.n_starts() == 2, f"{program.n_starts()} starts")


def what_dies_is_backed_off(place, things):
    daemon, uri, program = activated(things, place, "echo alas >&2; exit 3")
    check_refused(
        daemon, uri, "disconnected", "service calculator",
        "it ended with exit status 3 before it attached",
    )
    check("line=alas" in daemon.log(), daemon.log())
    for delay in 1, 2:
        text = check_refused(
            daemon, uri, "disconnected", f"for {delay} s", "exit status 3"
        )
        check("alas" not in text, f"shows what the provider said: {text}")
        check(program.n_starts() == delay, f"{program.n_starts()} starts")
        time.sleep(delay + 0.1)
        check_refused(daemon, uri, "disconnected", "exit status 3 before")
    check_refused(daemon, uri, "disconnected", "for 4 s")
    check(program.n_starts() == 3, f"{program.n_starts()} starts")


def what_cannot_be_executed_is_told(place, things):
    daemon, uri, program = activated(things, place)
    program.path.unlink()
    check_refused(
        daemon, uri, "disconnected", "service calculator", "cannot be executed",
        "No such file",
    )
    check(not daemon.children(), f"children: {daemon.children()}")


def what_never_attaches_has_a_deadline(place, things):
    daemon, uri, program = activated(
        things, place, "sleep 1000", "start-deadline = 500ms"
    )
    begin = time.monotonic()
    check_refused(
        daemon, uri, "disconnected", "did not attach", "start-deadline of 0.5 s"
    )
    check(time.monotonic() - begin < 10, "took too long")
    until(lambda: not daemon.children(), "it is ended")
    check(not is_running(program.pids()[0]), "it goes on running")


def each_bound_holds(place, things):
    for number, (limit, words) in enumerate([
        ("waiting-for-start", "waiting-for-start"),
        ("waiting-per-service", "waiting-per-service"),
        ("waiting-per-principal", "waiting-per-principal"),
    ]):
        folder = place / str(number)
        folder.mkdir()
        daemon, uri, program = activated(
            things, folder, "sleep 2; exit 3", limits=f"[limits]\n{limit} = 2\n"
        )
        first = consumers(things, daemon, uri, 2)
        until(lambda p=program: p.n_starts() == 1, "it is started")
        time.sleep(0.3)
        check_refused(daemon, uri, "overloaded", words, "service calculator")
        for process in first:
            works, text = ended(process)
            check(not works and text.startswith("disconnected"), text)
        check(program.n_starts() == 1, f"{program.n_starts()} starts")


def others_are_served_meanwhile(place, things):
    daemon = started(things, place)
    slow_uri, other_uri = minted(things, daemon, "slow"), minted(things, daemon)
    slow = Program(place, "slow", "sleep 1000")
    other = serving(place, daemon)
    reconfigured(
        daemon,
        "[limits]\nwaiting-per-principal = 4\n"
        + section("slow", slow) + section("calculator", other),
    )
    waiting = consumers(things, daemon, slow_uri, 3)
    until(lambda: slow.n_starts() == 1, "the slow one is started")
    begin = time.monotonic()
    check_works(daemon, other_uri)
    check(time.monotonic() - begin < 10, "was held up")
    check(all(process.poll() is None for process in waiting), "they wait no more")


def another_user_is_not_starved(place, things):
    if os.getuid() != 0:
        return
    daemon = started(things, place)
    slow_uri, uri = minted(things, daemon, "slow"), minted(things, daemon)
    place.chmod(0o755)
    daemon.folder.chmod(0o755)
    slow = Program(place, "slow", "sleep 1000")
    reconfigured(
        daemon,
        "[limits]\nwaiting-per-principal = 2\n"
        + section("slow", slow) + section("calculator", serving(place, daemon)),
    )
    # Only programs outside of root's own folders can be run by others.
    options = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    if not can_run_as_nobody(options):
        return
    waiting = consumers(things, daemon, slow_uri, 2, **options)
    until(lambda: slow.n_starts() == 1, "the slow one is started")
    time.sleep(0.3)
    (refused,) = consumers(things, daemon, slow_uri, 1, **options)
    works, text = ended(refused)
    check(not works and "waiting-per-principal" in text, text)
    check_works(daemon, uri)
    check(all(process.poll() is None for process in waiting), "they wait no more")


def can_run_as_nobody(options):
    with contextlib.suppress(OSError):
        subprocess.run([CONSUMER], check=False, capture_output=True, **options)
        return True
    return False


def the_daemons_end_is_theirs(place, things):
    """Also of one that does not want to."""
    daemon, uri, program = activated(
        things, place, "trap '' TERM; while :; do sleep 0.1; done",
        "start-deadline = 1h", "stop-deadline = 300ms",
    )
    (waiting,) = consumers(things, daemon, uri, 1)
    until(lambda: program.n_starts() == 1, "it is started")
    time.sleep(0.2)
    check(daemon.terminate() == 0, "exit status")
    check(not is_running(program.pids()[0]), "it outlived the daemon")
    works, text = ended(waiting)
    check(not works and text.startswith("disconnected"), text)
    check("service.killed" in daemon.log(), daemon.log())


def no_orphan_of_a_killed_daemon(place, things):
    daemon, uri, program = activated(things, place)
    check_works(daemon, uri)
    daemon.kill()
    until(lambda: not is_running(program.pids()[0]), "the provider ends")
    daemon.start()
    check_works(daemon, uri)
    check(program.n_starts() == 2, f"{program.n_starts()} starts")


def it_has_no_descriptor_of_the_daemons(place, things):
    daemon, uri, program = activated(things, place)
    before = daemon.descriptors()
    check_works(daemon, uri)
    links = [os.readlink(link) for link in descriptors(program.pids()[0])]
    sockets = [link for link in links if link.startswith("socket:")]
    check(len(links) == 4 and len(sockets) == 1, f"descriptors: {links}")
    os.kill(program.pids()[0], signal.SIGKILL)
    until(lambda: not daemon.children(), "it is reaped")
    until(lambda: daemon.descriptors() <= before, "descriptors come back")


def the_name_is_its_owners(place, things):
    if os.getuid() != 0:
        return
    daemon = started(things, place)
    program = serving(place, daemon, "owned")
    reconfigured(daemon, section("owned", program, f"owner = {NOBODY}"))
    refused = subprocess.run(
        [PROVIDER, daemon.socket, "owned"], capture_output=True, text=True,
        timeout=capnrpcd.PROGRAM_SECONDS, check=False,
    )
    check("belongs to another user" in refused.stderr, refused.stderr)
    check("configuration" in refused.stderr, refused.stderr)


def a_section_comes_and_goes(place, things):
    daemon = started(things, place)
    uri = minted(things, daemon)
    program = serving(place, daemon)
    check_refused(daemon, uri, "disconnected", "no provider is attached")
    daemon.configure(section("calculator", program))
    daemon.process.send_signal(signal.SIGHUP)
    until(lambda: "config.reload" in daemon.log(), "it is read again")
    check_works(daemon, uri)
    daemon.configure()
    daemon.process.send_signal(signal.SIGHUP)
    until(lambda: not daemon.children(), "its program is ended")
    check_refused(daemon, uri, "disconnected", "no provider is attached")


class AdoptingDaemon(capnrpcd.Daemon):
    """Gets its socket as from systemd, at another place than it is told."""

    def spawn(self):
        with socket.socket(socket.AF_UNIX) as end, open(self.log_file, "ab") as log:
            if os.path.exists(self.adopted):
                os.unlink(self.adopted)
            end.bind(str(self.adopted))
            end.listen()
            self.process = subprocess.Popen(
                ["/bin/sh", "-c",
                 f"exec 3<&{end.fileno()} && LISTEN_PID=$$ LISTEN_FDS=1 "
                 f"exec {capnrpcd.DAEMON} --config {self.config}"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                pass_fds=[end.fileno()],
            )
        self.socket = self.adopted

    @property
    def adopted(self):
        return self.folder / "adopted"


def a_socket_from_systemd_is_what_it_is_told(place, things):
    daemon = AdoptingDaemon(place)
    things.callback(daemon.end)
    daemon.start()
    uri = minted(things, daemon)
    daemon.terminate()
    program = serving(place, daemon)
    daemon.configure(section("calculator", program))
    daemon.config.write_text(
        daemon.config.read_text().replace(f"{daemon.adopted}", "/nowhere/socket")
    )
    daemon.start()
    check_works(daemon, uri)
    links = [os.readlink(link) for link in descriptors(program.pids()[0])]
    check(len(links) == 4, f"descriptors: {links}")


def descriptors(pid):
    return [f"/proc/{pid}/fd/{fd}" for fd in os.listdir(f"/proc/{pid}/fd")]


def fake_systemctl(place, script):
    """Stands in for systemd, which does not run where tests do: notes how it
    was called and does what the test says a manager would."""
    path = place / "systemctl"
    path.write_text(f'#!/bin/sh\necho "$*" >>{place}/calls\n{script}\n')
    path.chmod(0o755)
    return f"[activation]\nsystemctl = {path}\n"


def a_unit_is_started_by_systemctl(place, things):
    daemon = started(things, place)
    uri = minted(things, daemon)
    systemctl = fake_systemctl(
        place,
        f"setsid sh -c 'echo $$ >{place}/pid; exec {PROVIDER} --attach-only "
        f"{daemon.socket} calculator' </dev/null >/dev/null 2>&1 &\n"
        f"until [ -s {place}/pid ]; do sleep 0.02; done",
    )
    reconfigured(daemon, systemctl + "[service calculator]\nunit = calc.service\n")
    check_works(daemon, uri)
    things.callback(os.kill, int((place / "pid").read_text()), signal.SIGKILL)
    calls = (place / "calls").read_text()
    check(calls == "--no-ask-password start -- calc.service\n", calls)
    until(lambda: not daemon.children(), "systemctl is reaped")


def a_unit_that_fails_is_told(place, things):
    daemon = started(things, place)
    uri = minted(things, daemon)
    systemctl = fake_systemctl(place, "echo Unit calc.service not found. >&2; exit 5")
    reconfigured(daemon, systemctl + "[service calculator]\nunit = calc.service\n")
    check_refused(
        daemon, uri, "disconnected", "exit status 5",
        "Unit calc.service not found.",
    )
    check_refused(daemon, uri, "disconnected", "not started again for 1 s")


if __name__ == "__main__":
    capnrpcd.require(provider=PROVIDER, consumer=CONSUMER)
    capnrpcd.run(
        a_restore_starts_it,
        a_restore_from_another_daemon_starts_it,
        all_who_wait_share_one_start,
        killed_it_is_started_again,
        ended_in_order_it_is_started_again_at_once,
        what_dies_is_backed_off,
        what_cannot_be_executed_is_told,
        what_never_attaches_has_a_deadline,
        each_bound_holds,
        others_are_served_meanwhile,
        another_user_is_not_starved,
        the_daemons_end_is_theirs,
        no_orphan_of_a_killed_daemon,
        it_has_no_descriptor_of_the_daemons,
        the_name_is_its_owners,
        a_section_comes_and_goes,
        a_socket_from_systemd_is_what_it_is_told,
        a_unit_is_started_by_systemctl,
        a_unit_that_fails_is_told,
    )
