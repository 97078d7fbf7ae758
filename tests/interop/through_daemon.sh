#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Two programs that know nothing of each other, through one capnrpcd.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/cxx/server" "$peers/cxx/driver"

start_daemon daemon "$(free_port)"
start_peer cxx-server "$peers/cxx/server" --publish "$place/daemon.socket"
cxx_uri=$ready
drive 'C++ to C++, through capnrpcd' \
	"$peers/cxx/driver" --broker "$place/daemon.socket" "$cxx_uri"
if [ -x "$peers/server" ]; then
	start_peer c-server "$peers/server" --publish "$place/daemon.socket"
	drive 'C++ to C, through capnrpcd' \
		"$peers/cxx/driver" --broker "$place/daemon.socket" "$ready"
fi
if [ -x "$peers/driver" ]; then
	drive 'C to C++, through capnrpcd' \
		"$peers/driver" --broker "$place/daemon.socket" "$cxx_uri"
fi
finish
