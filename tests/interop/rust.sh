#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The Rust implementation against ours and against stock C++, both ways, and
# through the daemon. What it gets wrong is in PEERS.md, and has to fail.
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

# known PAIR: the scenarios that PEERS.md has for it.
known() {
	awk -F ' *[|] *' -v pair="$1" '$2 == pair { print $3 }' \
		"$top_srcdir/tests/interop/PEERS.md" | sort
}

# drive_rust PAIR ARGUMENT...: all scenarios; those that fail are the known.
drive_rust() {
	pair=$1
	shift
	echo "# $pair"
	"$rust/driver" "$@" >"$place/tap"
	known "$pair" >"$place/known"
	sed -n 's/^not ok [0-9]* - //p' "$place/tap" | sort >"$place/failed"
	tail -n 1 "$place/tap"
	grep -q '^1\.\.[1-9]' "$place/tap" || complain "$pair: ended in the middle"
	cmp -s "$place/known" "$place/failed" && return
	complain "$pair: fails (>) otherwise than PEERS.md says (<)"
	diff "$place/known" "$place/failed"
	grep '^#' "$place/tap"
}

# drive_at_rust PAIR DRIVER...: what is known runs by itself, as it hangs.
drive_at_rust() {
	pair=$1 program=$2
	shift 2
	wrong=$(known "$pair")
	drive "$pair" "$program" --except "$wrong" "$@"
	[ -n "$wrong" ] || return
	timeout 3 "$program" --only "$wrong" "$@" >"$place/tap" 2>&1 &&
		complain "$pair: '$wrong' passes now: take it out of PEERS.md"
}

start_peer c "$peers/server" "unix:$place/c-socket"
drive_rust 'Rust to C' "unix:$place/c-socket"
start_peer rust "$rust/server" "unix:$place/rust-socket"
drive_at_rust 'C to Rust' "$peers/driver" "unix:$place/rust-socket"
if [ -x "$peers/cxx/driver" ]; then
	start_peer cxx "$peers/cxx/server" "unix:$place/cxx-socket"
	drive_rust 'Rust to C++' "unix:$place/cxx-socket"
	drive_at_rust 'C++ to Rust' "$peers/cxx/driver" "unix:$place/rust-socket"
fi

start_daemon daemon "$(free_port)"
start_peer rust-published "$rust/server" --publish "$place/daemon.socket"
drive_at_rust 'C to Rust, through capnrpcd' \
	"$peers/driver" --broker "$place/daemon.socket" "$ready"
# PEERS.md says why without that one.
drive_rust 'Rust to Rust, through capnrpcd' \
	--except "the peer's own object, there and back" \
	--broker "$place/daemon.socket" "$ready"
finish
