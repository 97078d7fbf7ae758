#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Revoking a reference also breaks the live references that were made of it,
wherever they are held."""
import capnrpcd
from capnrpcd import attached, check, revoke, started
from stock import asynchronous, breaks, compute, connect, restore


@asynchronous
async def live_references_break_with_revoke(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    uri = attached(things, first).uri
    near, near_broker = await connect(first)
    far, far_broker = await connect(second)
    lives = [restore(near_broker, uri), restore(far_broker, uri)]
    for live in lives:
        check(await compute(live) == 3, "not 3")
    revoke(first, uri)
    for live in lives:
        await breaks(live, "failed")
    near.close()
    far.close()


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER)
    capnrpcd.run(live_references_break_with_revoke)
