#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The life of a reference as a person leads it: minted, shared, listed, shown,
extended, revoked, taken back and purged, with the calculator behind it."""
import os
import stat
import time

import ctl
from ctl import FAILED, NOT_FOUND, USAGE, records, secret_of, write_cap
import capnrpcd
from capnrpcd import attached, check, check_refused, check_works, started


def a_calculator(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    return daemon, write_cap(place / "calc.cap", provider.uri), provider


def key_of(daemon, label):
    found = [ref["key"] for ref in records(daemon, "ref", "list", "--ended")
             if ref["label"] == label]
    check(len(found) == 1, f"{label!r} is there {len(found)} times")
    return found[0]


def shared_revoked_and_taken_back(place, things):
    daemon, calc, _ = a_calculator(place, things)
    bob = place / "bob.cap"
    ctl.ctl(daemon, "ref", "share", calc, "--label", "for Bob", "--to", bob)
    check(stat.S_IMODE(bob.stat().st_mode) == 0o600, "others can read the file")
    uri = bob.read_text()
    check(uri.endswith("\n") and uri.count("\n") == 1, "not one line")
    check_works(daemon, uri.strip())
    key = key_of(daemon, "for Bob")
    ctl.ctl(daemon, "ref", "revoke", key, says="is revoked")
    check_refused(daemon, uri.strip(), "failed")
    check_works(daemon, calc.read_text().strip())
    ctl.ctl(daemon, "ref", "undo", key[:6], says="is good again")
    check_works(daemon, uri.strip())
    ctl.ctl(daemon, "ref", "undo", key, status=FAILED, says="is not revoked")
    ctl.ctl(daemon, "ref", "purge", bob, status=FAILED, says="revoke it first")
    ctl.ctl(daemon, "ref", "revoke", bob, says="is revoked")
    ctl.ctl(daemon, "ref", "purge", key)
    ctl.ctl(daemon, "ref", "show", key, status=NOT_FOUND, says="not found")


def terms_are_shown_and_hold(place, things):
    daemon, calc, _ = a_calculator(place, things)
    once = place / "once.cap"
    ctl.ctl(daemon, "ref", "attenuate", calc, "--label", "once", "--uses", "1",
            "--expires", "2h", "--unused-for", "30d", "--rate", "5", "--burst",
            "9", "--for", f"user:{os.getuid()}", "--allow",
            "0xf3c1a9d2b8e47560:0,2", "--allow", "@0x1", "--to", once)
    info = ctl.ctl(daemon, "ref", "show", once, "--json").json()
    check(info["useLimit"] == 1 and info["unusedFor"] == 30 * 86400, str(info))
    check(abs(info["expiresAt"] - time.time() - 7200) < 60, str(info))
    check((info["callsPerSecond"], info["callBurst"]) == (5, 9), str(info))
    check(info["sealedFor"].startswith("user:"), str(info))
    check(info["allowed"] == ["0xf3c1a9d2b8e47560:0,2", "0x0000000000000001"],
          str(info))
    check(info["parent"] == key_of(daemon, "calculator (C)"), str(info))
    text = ctl.ctl(daemon, "ref", "show", info["key"]).out
    check("ENDS UNUSED FOR  30 d\n" in text and " +0000 (in " in text, text)
    ctl.ctl(daemon, "ref", "extend", info["key"], "30m", says="expires in 30 min")
    ctl.ctl(daemon, "ref", "label", info["key"], "another")
    info = ctl.ctl(daemon, "ref", "show", once, "--json").json()
    check(info["label"] == "another", str(info))
    check(abs(info["expiresAt"] - time.time() - 1800) < 60, str(info))


def minted_for_a_service(place, things):
    daemon, _, _ = a_calculator(place, things)
    token = place / "token"
    token.write_bytes(b"calculator\0")
    answer = ctl.ctl(daemon, "ref", "mint", "calculator", "--label", "minted",
                     "--token", token)
    check(answer.out.startswith("capnp://sha-256:"), str(answer))
    first = ctl.ctl(daemon, "ref", "mint", "printer", "--derived", "main", "--json")
    again = ctl.ctl(daemon, "ref", "mint", "printer", "--derived", "main", "--json")
    check(first.json()["uri"] == again.json()["uri"], "another derived URI")
    services = {row["name"]: row for row in records(daemon, "service", "list")}
    check(services["printer"]["state"] == "detached", str(services))
    check(services["calculator"]["state"] == "attached", str(services))
    check(services["printer"]["refs"] == 1, str(services))
    ctl.ctl(daemon, "service", "forget", "printer", status=FAILED, says="revoke")
    ctl.ctl(daemon, "ref", "revoke", first.json()["key"])
    ctl.ctl(daemon, "service", "forget", "printer")
    only = records(daemon, "ref", "list", "--service", "calculator", "--ended")
    check({ref["service"] for ref in only} == {"calculator"}, str(only))


def many_at_once_and_many_pages(place, things):
    daemon = started(things, place)
    uris = [ctl.ctl(daemon, "ref", "mint", "many", "--label", f"number {i}",
                    "--json").json() for i in range(4)]
    keys = [uri["key"] for uri in uris]
    done = ctl.call(daemon, "ref", "revoke", keys[0], "aaaaaaaaaaaa", keys[1])
    check(done.status == NOT_FOUND, str(done))
    states = {ref["key"]: ref["state"]
              for ref in records(daemon, "ref", "list", "--ended")}
    check([states[key] for key in keys] == ["revoked"] * 2 + ["good"] * 2,
          str(states))
    check(len(records(daemon, "ref", "list")) == 2, "ended ones are listed")


def secrets_stay_off_the_screen(place, things):
    daemon, calc, _ = a_calculator(place, things)
    secret = secret_of(calc.read_text().strip())
    for words in (["ref", "list"], ["ref", "list", "--json"], ["audit"],
                  ["ref", "show", calc], ["ref", "explain", calc],
                  ["ref", "share", calc, "--to", place / "other.cap"]):
        answer = ctl.ctl(daemon, *words)
        check(secret not in answer.out, f"shows the id: {words}")
        other = place / "other.cap"
        if other.exists():
            check(secret_of(other.read_text().strip()) not in answer.out, "shows")
    answer = ctl.ctl(daemon, "ref", "show", calc.read_text().strip(),
                     status=USAGE, says=["secret", "standard input"])
    check(secret not in answer.err, "repeats the id")
    check(secret not in daemon.log(), "the log has the id")


def a_label_cannot_play_tricks(place, things):
    daemon = started(things, place)
    ctl.ctl(daemon, "ref", "mint", "s", "--label", "a\x1b[31mred\u202e\n")
    text = ctl.ctl(daemon, "ref", "list").out
    check("\x1b" not in text and "\u202e" not in text, repr(text))
    check(r"a\x1b[31mred\xe2\x80\xae\x0a" in text, repr(text))
    label = records(daemon, "ref", "list")[0]["label"]
    check(label == "a\x1b[31mred\u202e\n", repr(label))


GOLDEN = """\
KEY           LABEL      SERVICE  STATE  EXPIRES  LAST USED
------------  a          s        good   never    never
------------  für 日本…  s        good   never    never
"""


def tables_are_aligned(place, things):
    daemon = started(things, place)
    ctl.ctl(daemon, "ref", "mint", "s", "--label", "a")
    ctl.ctl(daemon, "ref", "mint", "s", "--label", "für 日本語のラベル")
    text = ctl.ctl(daemon, "ref", "list", env={"COLUMNS": "59"}).out
    lines = text.splitlines()
    for ref in records(daemon, "ref", "list"):
        lines = [line.replace(ref["key"], "-" * 12) for line in lines]
    text = "\n".join([lines[0], *sorted(lines[1:])]) + "\n"
    check(text == GOLDEN, f"\n{text}was expected to be\n{GOLDEN}")


if __name__ == "__main__":
    capnrpcd.require(capnrpcctl=ctl.CTL, provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        shared_revoked_and_taken_back,
        terms_are_shown_and_hold,
        minted_for_a_service,
        many_at_once_and_many_pages,
        secrets_stay_off_the_screen,
        a_label_cannot_play_tricks,
        tables_are_aligned,
    )
