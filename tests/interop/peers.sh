# SPDX-License-Identifier: Apache-2.0
# Sourced by the tests of this folder: starts a peer and puts a driver against
# it. Everything it starts ends with the test.

set -u
peers=$top_builddir/tests/interop/peers
sources=$top_srcdir/tests/interop/peers
python=${CAPNRPC_TEST_PYTHON-}
start_seconds=20
n_failed=0
complaints=''
children=''
daemons=''

place=$(mktemp -d "${TMPDIR:-/tmp}/capnrpc-interop.XXXXXX") || exit 99

end_children() {
	for child in $children; do
		kill "$child" 2>/dev/null
	done
	wait 2>/dev/null
	rm -rf "$place"
}
trap end_children EXIT
trap 'exit 99' INT TERM HUP

skip() {
	echo "SKIP: $*"
	exit 77
}

# complain WHAT: a failure; finish says all of them again.
complain() {
	echo "not ok - $*"
	n_failed=$((n_failed + 1))
	complaints="$complaints# failed: $*
"
}

# needs PROGRAM...: without one of them there is nothing to test.
needs() {
	for program in "$@"; do
		[ -x "$program" ] || skip "$program is not built"
	done
}

needs_python() {
	[ -n "$python" ] || python=${PYTHON3-python3}
	"$python" -c 'import capnp' 2>/dev/null ||
		skip "no Python with pycapnp (CAPNRPC_TEST_PYTHON is ${CAPNRPC_TEST_PYTHON-not set})"
}

# start NAME COMMAND...: in the background, its output in $place/NAME.
start() {
	name=$1
	shift
	: >"$place/$name"
	"$@" >>"$place/$name" 2>&1 &
	children="$children $!"
}

# start_peer NAME COMMAND...: until it says "ready"; what stands behind that is
# in $ready.
start_peer() {
	start "$@"
	tries=$((start_seconds * 20))
	until grep -q '^ready.' "$place/$1"; do
		tries=$((tries - 1))
		if [ $tries -le 0 ] || ! kill -0 "$!" 2>/dev/null; then
			echo "$1 did not start:"
			sed 's/^/    /' "$place/$1"
			exit 1
		fi
		sleep 0.05
	done
	ready=$(sed -n 's/^ready *//p' "$place/$1")
}

# end_child PID: SIGTERM, and its exit status. Once waited for, its number may
# be somebody else's, so it leaves the list.
end_child() {
	kill "$1"
	wait "$1"
	status=$?
	left=''
	for child in $children; do
		[ "$child" = "$1" ] || left="$left $child"
	done
	children=$left
	return $status
}

# ends_well NAME: the peer started last ends with SIGTERM and status 0.
ends_well() {
	end_child "$!" || complain "$1 ended with status $status"
}

# start_daemon NAME PORT: its socket is $place/NAME.socket.
start_daemon() {
	if [ ! -x "${daemon=$top_builddir/daemon/capnrpcd}" ]; then
		daemon=$top_builddir/capnrpcd
		needs "$daemon"
	fi
	start "$1.log" "$daemon" --socket "$place/$1.socket" \
		--state-dir "$place/$1.state" --listen "tcp:127.0.0.1:$2" \
		--public-address "tcp:127.0.0.1:$2"
	daemons="$daemons $!"
	tries=$((start_seconds * 20))
	until [ -S "$place/$1.socket" ]; do
		tries=$((tries - 1))
		if [ $tries -le 0 ] || ! kill -0 "$!" 2>/dev/null; then
			echo "$1 did not start:"
			sed 's/^/    /' "$place/$1.log"
			exit 1
		fi
		sleep 0.05
	done
}

free_port() {
	"${PYTHON3-python3}" -c '
import socket
with socket.socket() as end:
    end.bind(("127.0.0.1", 0))
    print(end.getsockname()[1])'
}

# drive WHAT DRIVER...: runs every scenario; a failure is remembered.
drive() {
	echo "# $1"
	what=$1
	shift
	"$@" || complain "$what"
}

# Ends the daemons, and shows what all have said when it is of use; what failed
# comes last, since a long log is read from its end.
finish() {
	for process in $daemons; do
		end_child "$process" || complain "a daemon ended with status $status"
	done
	[ $n_failed -ne 0 ] || exit 0
	for log in "$place"/*; do
		[ -f "$log" ] || continue
		echo "# ${log##*/}:"
		tail -n 30 "$log" | sed 's/^/#   /'
	done
	printf '%s' "$complaints"
	exit 1
}
