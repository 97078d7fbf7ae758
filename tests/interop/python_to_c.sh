#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Stock pycapnp calls an object served by our library.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/server"
needs_python

start_peer server "$peers/server" "unix:$place/socket"
drive 'Python to C, Unix socket' \
	"$python" "$sources/driver.py" "unix:$place/socket"
ends_well server
finish
