#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Our library calls an object served by our library.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/server" "$peers/driver"

start_peer server "$peers/server" "unix:$place/socket"
drive 'C to C, Unix socket' "$peers/driver" "unix:$place/socket"
ends_well server
finish
