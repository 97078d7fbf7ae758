#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The Rust implementation against ours and against stock C++, both ways. What it
# gets wrong is in PEERS.md, and has to fail. Through the daemon: matrix.py.
. "$top_srcdir/tests/interop/peers.sh"
needs "$peers/server" "$peers/driver"
rust=${CAPNRPC_TEST_RUST-$peers/rust/out}
echo '# building the Rust peers'
"$sources/rust/build.sh" "$rust"
case $? in
0) ;;
77) exit 77 ;;
*) exit 1 ;;
esac

# known CLIENT SERVER: the scenarios that PEERS.md has for the two, directly.
known() {
	awk -F ' *[|] *' -v client="$1" -v server="$2" '
		($2 == client || $2 == "*") && ($3 == server || $3 == "*") &&
		($4 == "direct" || $4 == "*") { print $5 }' \
		"$top_srcdir/tests/interop/PEERS.md" | sort
}

# drive_rust SERVER ADDRESS: all scenarios; those that fail are the known.
drive_rust() {
	pair="Rust to $1"
	echo "# $pair"
	"$rust/driver" "$2" >"$place/tap"
	known Rust "$1" >"$place/known"
	sed -n 's/^not ok [0-9]* - //p' "$place/tap" | sort >"$place/failed"
	tail -n 1 "$place/tap"
	grep -q '^1\.\.[1-9]' "$place/tap" || complain "$pair: ended in the middle"
	cmp -s "$place/known" "$place/failed" && return
	complain "$pair: fails (>) otherwise than PEERS.md says (<)"
	diff "$place/known" "$place/failed"
	grep '^#' "$place/tap"
}

# drive_at_rust CLIENT DRIVER ADDRESS: what is known runs by itself, as it
# hangs.
drive_at_rust() {
	pair="$1 to Rust"
	wrong=$(known "$1" Rust)
	drive "$pair" "$2" --except "$wrong" "$3"
	[ -n "$wrong" ] || return
	timeout 3 "$2" --only "$wrong" "$3" >"$place/tap" 2>&1 &&
		complain "$pair: '$wrong' passes now: take it out of PEERS.md"
}

start_peer c "$peers/server" "unix:$place/c-socket"
drive_rust C "unix:$place/c-socket"
start_peer rust "$rust/server" "unix:$place/rust-socket"
drive_at_rust C "$peers/driver" "unix:$place/rust-socket"
if [ -x "$peers/cxx/driver" ]; then
	start_peer cxx "$peers/cxx/server" "unix:$place/cxx-socket"
	drive_rust C++ "unix:$place/cxx-socket"
	drive_at_rust C++ "$peers/cxx/driver" "unix:$place/rust-socket"
fi
finish
