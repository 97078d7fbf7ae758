#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Go's capnproto.org/go/capnp/v3 against ours, both ways. What that library gets
# wrong is in peers/go/README.md: those scenarios are expected to fail, and one
# that begins to pass fails the test.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/server" "$peers/driver"
sh "$top_srcdir/tests/interop/peers/go/build.sh" || exit $?

go_client_fails="a capability of a lost connection
a message of many segments
a tail call
our own object back at once
our own object back later: embargo
our own object back twice: embargoes
the peer's own object, there and back"

go_server_passes="echo
200 calls at once
a call that waits blocks no other
a pipelined chain of 8
pipelining on a late answer
20 capabilities in a list
50 callbacks, one by one
200 callbacks at once
5 callbacks in a list
a tail call
an exception of each type
an interface that is not there
a null capability as a parameter
results of 0 bytes to 3 MiB
parameters of 3 MiB
calls arrive in order
order holds while a promise resolves
a promise that breaks
our own object back at once
our own object back later: embargo
a promise of ours, kept later
a stream of 100 writes
a stream that fails
a cancelled call stops
a held capability lives until it is dropped
one capability sent twice"

# from_go WHAT ADDRESS: exactly those of the list above fail.
from_go() {
	echo "# $1"
	"$peers/go/driver" "$2" >"$place/tap" 2>&1
	cat "$place/tap"
	sed -n 's/^not ok [0-9]* - //p' "$place/tap" | LC_ALL=C sort >"$place/now"
	echo "$go_client_fails" >"$place/known"
	grep -q '^31 passed, 7 failed' "$place/tap" &&
		cmp -s "$place/now" "$place/known" && return
	echo 'not ok - others failed than are known to (< now, > known):'
	diff "$place/now" "$place/known"
	n_failed=$((n_failed + 1))
}

# to_go WHAT ADDRESS: one process for each scenario that must pass.
to_go() {
	echo "# $1"
	while read -r scenario; do
		"$peers/driver" --only "$scenario" "$2" >"$place/tap" 2>&1 &&
			echo "ok - $scenario" && continue
		cat "$place/tap"
		n_failed=$((n_failed + 1))
	done <<-EOF
	$go_server_passes
	EOF
}

start_peer server "$peers/server" "unix:$place/c"
from_go 'Go to C, Unix socket' "unix:$place/c"
ends_well server
start_peer tcp-server "$peers/server" 127.0.0.1:0
from_go 'Go to C, TCP' "127.0.0.1:$ready"
ends_well tcp-server
start_peer go-server "$peers/go/server" "unix:$place/go"
to_go 'C to Go, Unix socket' "unix:$place/go"
ends_well go-server
start_peer go-tcp-server "$peers/go/server" 127.0.0.1:0
to_go 'C to Go, TCP' "127.0.0.1:$ready"
ends_well go-tcp-server
finish
