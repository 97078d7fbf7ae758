#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The stock C++ client calls an object served by our library.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/server" "$peers/cxx/driver"

start_peer server "$peers/server" "unix:$place/socket"
drive 'C++ to C, Unix socket' "$peers/cxx/driver" "unix:$place/socket"
ends_well server
start_peer tcp-server "$peers/server" 127.0.0.1:0
drive 'C++ to C, TCP' "$peers/cxx/driver" "127.0.0.1:$ready"
ends_well server
finish
