#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every call gets exactly one answer, whatever dies while it is under way.

Clients of one daemon call objects of its own provider and of another daemon's,
while both providers and the other daemon are killed and stopped at random. Each
call carries a number of its own, which its answer has to hold: an answer that
went to another call shows, and so does one that never comes. What fails has to
say that somebody is gone; a second answer would be a breach of the protocol,
which both ends abort on.

ANSWERS_SEED=n runs one history again as far as chance is ours.
"""
import asyncio
import os
import random
import signal
import time

import capnrpcd
from capnrpcd import attached, check, started
from stock import asynchronous, capnp, connect, restore

SEED = int(os.environ.get("ANSWERS_SEED", time.time_ns() % 1000000))
SECONDS = 8
N_CLIENTS = 6
N_CALLS_AT_ONCE = 20
# A call that takes longer has been forgotten; deadlines are well under it.
PATIENCE = 15


class Tally:
    def __init__(self):
        self.n_sent = 0
        self.n_right = 0
        self.n_failed = 0

    async def call(self, live):
        """One call with a number that nobody else uses."""
        self.n_sent += 1
        number = self.n_sent
        request = live.evaluate_request()
        request.expression.literal = number
        promise = request.send().value.read()
        try:
            answer = await asyncio.wait_for(promise, PATIENCE)
        except asyncio.TimeoutError as error:
            raise capnrpcd.Wrong(f"call {number} is never answered") from error
        except capnp.KjException as error:
            kind = error.type.lower()
            check(kind in ("disconnected", "overloaded"),
                  f"call {number}: {kind}: {error.description}")
            self.n_failed += 1
            return False
        check(answer.number == number, f"{number} got {answer.number}")
        self.n_right += 1
        return True


async def client(daemon, uris, tally, chance, end):
    connection, broker = await connect(daemon)
    while time.monotonic() < end:
        live = restore(broker, chance.choice(uris))
        # All of them are sent before the first is answered.
        while all(await asyncio.gather(
                *(tally.call(live) for _ in range(N_CALLS_AT_ONCE)))):
            if time.monotonic() > end or chance.random() < 0.2:
                break
        await asyncio.sleep(0.01)
    await broker.ping()
    connection.close()


class Calamity:
    """Kills, stops and starts again what stands behind the URIs."""

    def __init__(self, things, near, far):
        self.things = things
        self.near = near
        self.far = far
        self.providers = {near: attached(things, near), far: attached(things, far)}
        self.n_kills = 0

    def uris(self):
        return [provider.uri for provider in self.providers.values()]

    def strike(self, chance):
        choice = chance.randrange(4)
        if choice == 0:
            self.replace(self.near)
        elif choice == 1:
            self.replace(self.far)
        elif choice == 2:
            self.far.kill()
            self.far.start()
            self.replace(self.far)
        else:
            self.stall(chance.choice([self.near, self.far]))
        self.n_kills += 1

    def replace(self, daemon):
        self.providers[daemon].kill()
        self.providers[daemon] = attached(self.things, daemon, "--attach-only")

    def stall(self, daemon):
        """Stopped while calls pile up, and killed with them."""
        self.providers[daemon].process.send_signal(signal.SIGSTOP)
        time.sleep(0.05)
        self.replace(daemon)


async def strike_until(end, calamity, chance):
    while time.monotonic() < end:
        await asyncio.sleep(chance.random() * 0.3)
        await asyncio.to_thread(calamity.strike, chance)


@asynchronous
async def every_call_gets_exactly_one_answer(place, things):
    print(f"# seed {SEED}")
    near, far = started(things, place, "near"), started(things, place, "far")
    calamity, tally = Calamity(things, near, far), Tally()
    uris = calamity.uris()
    end = time.monotonic() + SECONDS
    await asyncio.gather(
        strike_until(end, calamity, random.Random(SEED)),
        *(client(near, uris, tally, random.Random(SEED + number), end)
          for number in range(1, N_CLIENTS + 1)),
    )
    print(f"# {tally.n_sent} calls, {tally.n_right} right, {tally.n_failed} failed, "
          f"{calamity.n_kills} kills")
    check(tally.n_sent == tally.n_right + tally.n_failed, "answers are missing")
    check(tally.n_right > 100, "hardly a call got through")
    check(tally.n_failed > 0, "nothing was ever lost: nothing was tried")
    for line in near.log().splitlines():
        check("peer.abort" not in line or "disconnected" in line, line)


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER)
    capnrpcd.run(every_call_gets_exactly_one_answer)
