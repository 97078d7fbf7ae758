#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Our library calls an object served by stock C++.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/cxx/server" "$peers/driver"

start_peer server "$peers/cxx/server" "unix:$place/socket"
drive 'C to C++, Unix socket' "$peers/driver" "unix:$place/socket"
start_peer tcp-server "$peers/cxx/server" 127.0.0.1
drive 'C to C++, TCP' "$peers/driver" "127.0.0.1:$ready"
finish
