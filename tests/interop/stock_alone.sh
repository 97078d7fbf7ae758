#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The stock peers against each other. It says nothing of our code, but that a
# scenario which fails elsewhere fails because of it.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/cxx/server" "$peers/cxx/driver"

start_peer server "$peers/cxx/server" "unix:$place/socket"
drive 'C++ to C++, Unix socket' "$peers/cxx/driver" "unix:$place/socket"
start_peer tcp-server "$peers/cxx/server" 127.0.0.1
drive 'C++ to C++, TCP' "$peers/cxx/driver" "127.0.0.1:$ready"
finish
