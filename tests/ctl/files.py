#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
""".cap files and command lines: what is taken, what is refused and how, and
with which exit status."""
import os
import pathlib
import re
import subprocess

import ctl
from ctl import DONE, FAILED, UNREACHABLE, USAGE, write_cap
import capnrpcd
from capnrpcd import check, started

VAT = "s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s"
URI = f"capnp://sha-256:{VAT}@localhost:7000/bWFpbg"


def cap_files_are_strict(place, things):
    daemon = started(things, place)
    add = ["name", "add", "x", "--replace"]
    cap = write_cap(place / "a.cap", URI)
    ctl.ctl(daemon, *add, cap)
    cap.write_text(URI)
    ctl.ctl(daemon, *add, cap)
    for mode in (0o640, 0o604, 0o620):
        cap.chmod(mode)
        ctl.ctl(daemon, *add, cap, status=USAGE, says="chmod 600")
        ctl.ctl(daemon, *add, cap, "--allow-readable")
    cap.chmod(0o600)
    for text, words in (("", "is empty"), ("\n", "is empty"),
                        (URI + "\n\n", "more than one line"),
                        (URI + "\n" + URI + "\n", "more than one line"),
                        ("x" * 3000, "more than 2048 bytes"),
                        ("capnp://a\0b", "NUL")):
        cap.write_text(text)
        ctl.ctl(daemon, *add, cap, status=USAGE, says=words)
    ctl.ctl(daemon, *add, place / "none.cap", status=USAGE, says="No such file")
    ctl.ctl(daemon, *add, place, status=USAGE, says="not a file")
    ctl.ctl(daemon, *add, "-", stdin=URI + "\n")


# facts of other implementations: what they take, and what to write instead.
LENIENT = (
    ("CAPNP" + URI[5:], "small letters"),
    (URI + "=", "="),
    (URI.replace("bWFpbg", "bWFpbh"), "bits"),
    (URI.replace("bWFpbg", "bWFpb"), "character"),
    (URI.replace("bWFpbg", "bW%46pbg"), "not escapes"),
    (URI + "?a=b", "query or fragment"),
    (URI + "#a", "query or fragment"),
    (URI + " ", "URI alone"),
    (URI + "\r", "URI alone"),
    (URI + "/", "more than one '/'"),
    (URI.replace(VAT, ""), "digest is missing"),
    (URI.replace(VAT, "abc"), "has 3 characters"),
    (URI.replace("sha-256", "sha256"), "sha-256"),
    (URI.replace(":7000", ":0"), "port"),
    (URI.replace(":7000", ":99999"), "port"),
    (URI.replace(":7000", ""), "port"),
    (URI.replace("localhost", "::1"), "["),
    ("capnp://insecure:@localhost:7000", "takes no ':'"),
    ("capnp://insecure@/tmp/calc.socket", ""),
    ("http" + URI[5:], "capnp://"),
)

GOOD = (
    ("capnp://insecure@/sock/", "/sock"),
    ("capnp://insecure@localhost:7000", "localhost:7000"),
    (URI, "localhost:7000"),
    (f"capnp://sha-256:{VAT}@/sock/bWFpbg", "/sock"),
    (f"capnp://sha-256:{VAT}@[::1]:7000/bWFpbg", "[::1]:7000"),
)


def canonical_uris_alone_are_taken(place, things):
    daemon = started(things, place)
    for uri, address in GOOD:
        ctl.ctl(daemon, "name", "add", "x", "-", "--replace", stdin=uri + "\n")
        name = ctl.records(daemon, "name", "list")[0]
        check(name["address"] == address, f"{uri}: {name}")
        check(name["vat"] == ("" if "insecure" in uri else f"sha-256:{VAT}"),
              f"{uri}: {name}")
    for uri, words in LENIENT:
        answer = ctl.ctl(daemon, "name", "add", "y", "-", stdin=uri + "\n",
                         status=FAILED, says=words)
        check("bWFpb" not in answer.err, f"shows the id: {answer}")
    check(len(ctl.records(daemon, "name", "list")) == 1, "one was taken")


def nothing_is_overwritten_unasked(place, things):
    daemon = started(things, place)
    out = place / "out.cap"
    ctl.ctl(daemon, "ref", "mint", "s", "--to", out)
    before = out.read_text()
    n_refs = len(ctl.records(daemon, "ref", "list"))
    ctl.ctl(daemon, "ref", "mint", "s", "--to", out, status=USAGE, says="--force")
    check(out.read_text() == before, "it was overwritten")
    ctl.ctl(daemon, "ref", "mint", "s", "--to", place / "no" / "x.cap",
            status=USAGE, says="No such file")
    check(len(ctl.records(daemon, "ref", "list")) == n_refs, "minted in vain")
    os.chmod(out, 0o644)
    ctl.ctl(daemon, "ref", "mint", "s", "--to", out, "--force")
    check(out.read_text() != before, "--force did not overwrite it")
    check(out.stat().st_mode & 0o777 == 0o600, "others can read it")
    check(len(list(place.glob("out.cap*"))) == 1, "a temporary file is left")


USAGES = (
    ([], "--help"),
    (["bogus"], "no command 'bogus'"),
    (["ref"], "ref --help"),
    (["ref", "bogus"], "no command 'ref bogus'"),
    (["ref", "list", "extra"], "too many"),
    (["ref", "show"], "KEY|FILE"),
    (["ref", "list", "--label", "x"], "--label is not for"),
    (["ref", "list", "--bogus"], "no option --bogus"),
    (["ref", "list", "--service"], "--service takes an argument"),
    (["ref", "mint", "s", "--label", "a", "--label", "b"], "twice"),
    (["ref", "mint", "s", "--expires", "soon"], "2027-01-31"),
    (["ref", "mint", "s", "--expires", "2001-01-01"], "over already"),
    (["ref", "mint", "s", "--uses", "0"], "from 1 on"),
    (["ref", "mint", "s", "--uses", "4294967296"], "from 1 on"),
    (["ref", "mint", "s", "--unused-for", "5"], "12h"),
    (["ref", "mint", "s", "--allow", "printer"], "ordinals"),
    (["ref", "mint", "s", "--for", "me"], "user:NAME"),
    (["ref", "mint", "s", "--for", "user:no-such-user"], "no user"),
    (["ref", "mint", "s", "--token", "/nowhere/token"], "No such file"),
    (["ref", "mint", "s", "--burst", "4"], "--rate"),
    (["ref", "extend", "abcdef", "later"], "no time"),
    (["ref", "extend", "abcdef", "2001-01-01"], "over already"),
    (["ref", "attenuate", "abcdef"], "./abcdef"),
    (["ref", "share", "abcdef"], "./abcdef"),
    (["ref", "attenuate", "-"], "--expires"),
    (["ref", "share", "-", "--same", "--label", "x"], "leave out"),
    (["store", "restore", "/dev/null"], "--yes"),
    (["audit", "--last", "-1"], "whole number"),
)


def command_lines_are_checked(place, things):
    daemon = started(things, place)
    for words, says in USAGES:
        ctl.ctl(daemon, *words, status=USAGE, says=says)
    for words in (["-h"], ["ref", "-h"], ["ref", "list", "-h"]):
        check("Usage: capnrpcctl" in ctl.ctl(daemon, *words).out, str(words))
    done = subprocess.run([ctl.CTL, "help", "ref", "mint"], capture_output=True,
                          text=True, check=True)
    check(done.stdout.startswith("Usage: capnrpcctl ref mint"), done.stdout)
    text = ctl.ctl(daemon, "--help").out
    for line in text.splitlines():
        if re.match(r"  (ref|name|service|store) [a-z]+ ", line):
            words = line.split()[:2]
            help_text = ctl.ctl(daemon, *words, "--help").out
            check(help_text.startswith("Usage: capnrpcctl " + " ".join(words)),
                  help_text)
    check(max(map(len, text.splitlines())) < 100, "a line is too long")
    check(ctl.ctl(daemon, "--version").out.startswith("capnrpcctl "), "version")


def a_key_may_begin_with_dashes(place, things):
    daemon = started(things, place)
    for words in (["-abcdefghijk"], ["--", "--abcdefghij"]):
        ctl.ctl(daemon, "ref", "show", *words, status=ctl.NOT_FOUND)


def without_a_daemon(place, _):
    nowhere = capnrpcd.Daemon(place)
    ctl.ctl(nowhere, "status", status=UNREACHABLE,
            says=[str(nowhere.socket), "systemctl", "--user"])
    done = subprocess.run([ctl.CTL, "status", "--user"], text=True,
                          env={"XDG_RUNTIME_DIR": str(place)},
                          capture_output=True, check=False)
    check(done.returncode == UNREACHABLE, done.stderr)
    check(f"{place}/capnrpcd/socket" in done.stderr, done.stderr)


def a_full_disk_is_told(place, things):
    daemon = started(things, place)
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run([ctl.CTL, "--socket", daemon.socket, "status"],
                              stdout=full, stderr=subprocess.PIPE, text=True,
                              check=False)
    check(done.returncode == FAILED and "written" in done.stderr, done.stderr)


def secrets_are_on_no_command_line(place, things):
    """Looks at every process while a slow command has a secret."""
    daemon = started(things, place)
    process = subprocess.Popen(
        [ctl.CTL, "--socket", daemon.socket, "name", "add", "x", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    things.callback(process.wait)
    process.stdin.write(URI)
    process.stdin.flush()
    for line in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            text = line.read_bytes()
        except OSError:
            continue
        check(b"bWFpbg" not in text, f"on the command line of {line}")
    process.stdin.close()
    check(process.wait(capnrpcd.PROGRAM_SECONDS) == DONE, "it failed")


if __name__ == "__main__":
    capnrpcd.require(capnrpcctl=ctl.CTL)
    capnrpcd.run(
        cap_files_are_strict,
        canonical_uris_alone_are_taken,
        nothing_is_overwritten_unasked,
        command_lines_are_checked,
        a_key_may_begin_with_dashes,
        without_a_daemon,
        a_full_disk_is_told,
        secrets_are_on_no_command_line,
    )
