#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What mint and revoke have answered survives SIGKILL of everybody."""
import capnrpcd
from capnrpcd import attached, check_refused, check_works, revoke, started

N_ROUNDS = 5


def restart(things, daemon, provider):
    provider.kill()
    daemon.kill()
    daemon.start()
    return attached(things, daemon, "--attach-only")


def a_minted_uri_survives(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    check_works(daemon, provider.uri)
    restart(things, daemon, provider)
    check_works(daemon, provider.uri)


def every_minted_uri_survives_a_kill_right_after_its_answer(place, things):
    daemon = started(things, place)
    uris = []
    for _ in range(N_ROUNDS):
        provider = attached(things, daemon)
        daemon.kill()
        uris.append(provider.uri)
        provider.kill()
        daemon.start()
    attached(things, daemon, "--attach-only")
    for uri in uris:
        check_works(daemon, uri)


def a_revoked_uri_stays_revoked(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    revoke(daemon, provider.uri)
    text = check_refused(daemon, provider.uri, "failed")
    restart(things, daemon, provider)
    again = check_refused(daemon, provider.uri, "failed")
    capnrpcd.check(text == again, f"two texts: {text!r}, {again!r}")


def without_a_provider_it_is_disconnected(place, things):
    daemon = started(things, place)
    provider = attached(things, daemon)
    provider.kill()
    check_refused(daemon, provider.uri, "disconnected")
    attached(things, daemon, "--attach-only")
    check_works(daemon, provider.uri)


def from_another_daemon_too(place, things):
    first = started(things, place, "first")
    second = started(things, place, "second")
    provider = attached(things, first)
    check_works(second, provider.uri)
    provider.kill()
    first.kill()
    check_refused(second, provider.uri, "disconnected")
    first.start()
    attached(things, first, "--attach-only")
    check_works(second, provider.uri)
    revoke(first, provider.uri)
    check_refused(second, provider.uri, "failed")


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(
        a_minted_uri_survives,
        every_minted_uri_survives_a_kill_right_after_its_answer,
        a_revoked_uri_stays_revoked,
        without_a_provider_it_is_disconnected,
        from_another_daemon_too,
    )
