#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Generated clients and servers against those of stock C++, both ways: values of
# every type, pipelining, inheritance, generics, streams, each way to answer.
. "$top_srcdir/tests/interop/peers.sh"
typed=$top_builddir/tests/interop/typed
needs "$typed/c/client" "$typed/c/server"

# Ours ends when its client has gone, and by itself.
ends() {
	wait "$!" || complain "$1 ended with status $?"
}

start_peer c "$typed/c/server" "$place/c-to-c"
drive 'C to C' "$typed/c/client" "$place/c-to-c"
ends c
if [ -x "$typed/cxx/client" ] && [ -x "$typed/cxx/server" ]; then
	start_peer cxx "$typed/cxx/server" "$place/c-to-cxx"
	drive 'C to C++' "$typed/c/client" "$place/c-to-cxx"
	start_peer c-for-cxx "$typed/c/server" "$place/cxx-to-c"
	drive 'C++ to C' "$typed/cxx/client" "$place/cxx-to-c"
	ends c-for-cxx
	start_peer cxx-for-cxx "$typed/cxx/server" "$place/cxx-to-cxx"
	drive 'C++ to C++' "$typed/cxx/client" "$place/cxx-to-cxx"
else
	echo '# the C++ peers are not built: only C to C was tried'
fi
finish
