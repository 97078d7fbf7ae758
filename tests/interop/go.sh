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

# Where the library itself falls, now and then: AnswerQueue.Fulfill takes what a
# queued call returned, which may be nothing. peers/go/README.md has the trace.
own_fault='panic: runtime error: invalid memory address'

# The scenarios that failed, sorted: without those, outside the list of what
# fails always, that the library's own nil pointer ended in this run.
failed_now() {
	awk -v known="$go_client_fails" -v fault="# $own_fault" '
	BEGIN { for (n = split(known, list, "\n"); n > 0; n--) is_known[list[n]] = 1 }
	/^not ok/ { sub(/^not ok [0-9]* - /, ""); name = $0; next }
	name != "" && (name in is_known || index($0, fault) != 1) { print name }
	name != "" && !(name in is_known) && index($0, fault) == 1 {
		print "# varies - " name ": nil pointer in Go" >"/dev/stderr"
	}
	{ name = "" }' "$place/tap" | LC_ALL=C sort
}

# from_go WHAT ADDRESS: exactly those of the list above fail.
from_go() {
	echo "# $1"
	"$peers/go/driver" "$2" >"$place/tap" 2>&1
	cat "$place/tap"
	failed_now >"$place/now"
	echo "$go_client_fails" >"$place/known"
	grep -q '^1\.\.38' "$place/tap" || complain "$1: ended in the middle"
	cmp -s "$place/now" "$place/known" && return
	complain "$1: others failed than are known to (< now, > known)"
	diff "$place/now" "$place/known"
}

# fell NAME: the server has ended by the library's own nil pointer, or is about
# to: its client may know before its trace is written.
fell() {
	grep -q "$own_fault" "$place/$1" && return
	sleep 0.5
	grep -q "$own_fault" "$place/$1"
}

# to_go NAME ADDRESS: one process for each scenario that must pass; a server
# that falls gets a successor.
to_go() {
	start_peer "$1" "$peers/go/server" "$2"
	echo "# C to Go, $2"
	while read -r scenario; do
		address=$2
		[ "$ready" = 0 ] || address=127.0.0.1:$ready
		"$peers/driver" --only "$scenario" "$address" >"$place/tap" 2>&1 &&
			echo "ok - $scenario" && continue
		if fell "$1"; then
			echo "# varies - $scenario: nil pointer in Go"
			grep -m 1 -A 6 '^goroutine' "$place/$1" | sed 's/^/#   /'
			rm -f "${2#unix:}"
			start_peer "$1" "$peers/go/server" "$2"
			continue
		fi
		cat "$place/tap"
		complain "C to Go, $2: $scenario"
	done <<-EOF
	$go_server_passes
	EOF
	ends_well "$1"
}

start_peer server "$peers/server" "unix:$place/c"
from_go 'Go to C, Unix socket' "unix:$place/c"
ends_well server
start_peer tcp-server "$peers/server" 127.0.0.1:0
from_go 'Go to C, TCP' "127.0.0.1:$ready"
ends_well tcp-server
to_go go-server "unix:$place/go"
to_go go-tcp-server 127.0.0.1:0
finish
