#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""On a full disk nothing is promised, and nothing promised is lost."""
import capnrpcd
from capnrpcd import Wrong, attached, check, check_works, started

# Room for an empty store and a few references; more than that is "full".
FILE_BYTES_MAX = 400 * 1024
N_MINTED_MAX = 500


def mint_until_it_fails(things, daemon):
    """The URIs that were answered, and what the refusal said."""
    uris = []
    while len(uris) < N_MINTED_MAX:
        try:
            provider = attached(things, daemon)
        except Wrong as refusal:
            return uris, str(refusal)
        uris.append(provider.uri)
        provider.kill()
    raise Wrong("the disk never got full")


def minting_fails_and_the_rest_goes_on(place, things):
    daemon = started(things, place, file_bytes_max=FILE_BYTES_MAX)
    uris, refusal = mint_until_it_fails(things, daemon)
    check(uris, f"not even one: {refusal}")
    check("failed:" in refusal, f"not of type failed: {refusal}")
    check("store" in refusal, f"does not say what: {refusal}")
    check(daemon.is_alive(), "the daemon ended")

    attached(things, daemon, "--attach-only")
    check_works(daemon, uris[0])
    check_works(daemon, uris[-1])


def with_room_again_it_goes_on_where_it_was(place, things):
    daemon = started(things, place, file_bytes_max=FILE_BYTES_MAX)
    uris, _ = mint_until_it_fails(things, daemon)
    daemon.kill()
    daemon.file_bytes_max = None
    daemon.start()
    provider = attached(things, daemon)
    check_works(daemon, provider.uri)
    for uri in uris[:3] + uris[-3:]:
        check_works(daemon, uri)


if __name__ == "__main__":
    capnrpcd.require(provider=capnrpcd.PROVIDER, consumer=capnrpcd.CONSUMER)
    capnrpcd.run(
        minting_fails_and_the_rest_goes_on,
        with_room_again_it_goes_on_where_it_was,
    )
