#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The store as administrators see it: checked, copied and put back while the
daemon works, and moved to another one."""
import json

import ctl
from ctl import FAILED, USAGE, records
import capnrpcd
from capnrpcd import attached, check, check_refused, check_works, started


def backed_up_and_put_back(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    copy = place / "copy"
    ctl.ctl(daemon, "store", "check", says="sound")
    ctl.ctl(daemon, "store", "backup", copy, says="bytes are in")
    check(copy.stat().st_mode & 0o777 == 0o600, "others can read it")
    ctl.ctl(daemon, "store", "backup", copy, status=USAGE, says="--force")
    later = ctl.ctl(daemon, "ref", "mint", "calculator", "--json").json()["uri"]
    key = [ref["key"] for ref in records(daemon, "ref", "list") if ref["label"]][0]
    ctl.ctl(daemon, "ref", "revoke", key)
    check_refused(daemon, provider.uri, "failed")
    ctl.ctl(daemon, "store", "restore", copy, status=USAGE, says="--yes")
    ctl.ctl(daemon, "store", "restore", copy, "--yes")
    check_works(daemon, provider.uri)
    check_refused(daemon, later, "failed")


def what_is_no_copy_changes_nothing(place, things):
    daemon = started(things, place)
    ctl.ctl(daemon, "ref", "mint", "s")
    before = records(daemon, "ref", "list")
    bad = place / "bad"
    copy = place / "copy"
    ctl.ctl(daemon, "store", "backup", copy)
    for text in (b"", b"nonsense" * 9999, copy.read_bytes()[:8192]):
        bad.write_bytes(text)
        ctl.ctl(daemon, "store", "restore", bad, "--yes", status=FAILED)
        ctl.ctl(daemon, "store", "import", bad, status=FAILED)
    check(records(daemon, "ref", "list") == before, "it changed")


def exported_and_imported(place, things):
    one = started(things, place, "one")
    two = started(things, place, "two")
    ctl.ctl(one, "ref", "mint", "s", "--label", "moved")
    out = place / "export"
    ctl.ctl(one, "store", "export", out)
    for line in out.read_text().splitlines():
        json.loads(line)
    ctl.ctl(two, "store", "import", out, says="2 added")
    check([ref["label"] for ref in records(two, "ref", "list")] == ["moved"], "lost")
    ctl.ctl(two, "store", "import", "-", stdin=out.read_text(), says="0 added")
    piped = ctl.ctl(one, "store", "export", "-").out
    check(piped.splitlines()[1:] == out.read_text().splitlines()[1:], "differs")


def a_big_store_goes_in_pieces(place, things):
    daemon = started(things, place)
    token = place / "token"
    token.write_bytes(bytes(60000))
    for _ in range(12):
        ctl.ctl(daemon, "ref", "mint", "s", "--token", token)
    copy = place / "copy"
    ctl.ctl(daemon, "store", "backup", copy)
    check(copy.stat().st_size > 600000, "too small to be in pieces")
    ctl.ctl(daemon, "store", "restore", copy, "--yes")
    check(len(records(daemon, "ref", "list")) == 12, "some are lost")
    ctl.ctl(daemon, "store", "check", says="sound")


if __name__ == "__main__":
    capnrpcd.require(capnrpcctl=ctl.CTL, provider=capnrpcd.PROVIDER)
    capnrpcd.run(
        backed_up_and_put_back,
        what_is_no_copy_changes_nothing,
        exported_and_imported,
        a_big_store_goes_in_pieces,
    )
