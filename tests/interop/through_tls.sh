#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Two programs on two daemons, with TLS between those.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/cxx/server" "$peers/cxx/driver"

start_daemon first "$(free_port)"
start_daemon second "$(free_port)"
start_peer cxx-server "$peers/cxx/server" --publish "$place/first.socket"
cxx_uri=$ready
drive 'C++ to C++, through two daemons' \
	"$peers/cxx/driver" --broker "$place/second.socket" "$cxx_uri"
if [ -x "$peers/driver" ]; then
	drive 'C to C++, through two daemons' \
		"$peers/driver" --broker "$place/second.socket" "$cxx_uri"
fi
finish
