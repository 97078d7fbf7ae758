#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Stock pycapnp calls stock C++, through one capnrpcd and through two.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/cxx/server"
needs_python

start_daemon first "$(free_port)"
start_daemon second "$(free_port)"
start_peer cxx-server "$peers/cxx/server" --publish "$place/first.socket"
uri=$ready
for name in first second; do
	drive "Python to C++, by the $name daemon" \
		"$python" "$sources/driver.py" --broker "$place/$name.socket" "$uri"
done
finish
