#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Shows that the sweep sees. Each plant is the core with a bug on a way that only
# a fault leads to: a line of it changed, the file compiled and linked before the
# library. A program of scripts must fail with that fault, and only with it.
#
# A plant whose line is no longer in its file, just once, is a failure of this
# test: it has to follow the code.
set -u
: "${top_srcdir:=.}" "${top_builddir:=.}" "${CC:=cc}" "${CFLAGS:=-O1}"
: "${INSTRUMENT_CFLAGS:=}"

wrap='-Wl,--wrap=capnrpc_slots_reserve -Wl,--wrap=capnrpc_idmap_reserve'
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
trap 'exit 99' HUP INT TERM
n_failed=0

fail() {
	echo "planted: $*"
	n_failed=$((n_failed + 1))
}

# mutate FILE LINE REPLACEMENT: the one line that is just LINE, replaced.
mutate() {
	LINE=$2 REPLACEMENT=$3 awk '
	$0 == ENVIRON["LINE"] { n++; print ENVIRON["REPLACEMENT"]; next }
	{ print }
	END { exit n == 1 ? 0 : 1 }' "$top_srcdir/$1" >"$tmp/plant.c"
}

# build PROGRAM: its objects as they are, with the plant before the library.
build() {
	$CC -std=c11 -I"$top_builddir" -I"$top_srcdir/lib/include" \
		-I"$top_srcdir/lib" -I"$top_srcdir" $CFLAGS \
		$INSTRUMENT_CFLAGS -c -o "$tmp/plant.o" "$tmp/plant.c" &&
		$CC $CFLAGS $INSTRUMENT_CFLAGS $wrap -o "$tmp/sweep" \
			"$top_builddir"/tests/sim/fault_"$1"-*.o \
			"$tmp/plant.o" "$top_builddir/.libs/libcapnrpc-sweep.a" \
			"$top_builddir/.libs/libcapnrpc-core.a"
}

sweep() {
	FAULT_KIND=$1 FAULT_EVERY=$2 FAULT_SECONDS=2 "$tmp/sweep" \
		>"$tmp/out" 2>&1
	grep -a '^not ok' "$tmp/out" | head -n 1 >"$tmp/first"
}

# caught NAME PROGRAM KIND EVERY FILE LINE REPLACEMENT; KIND as in faults.h.
caught() {
	if ! mutate "$5" "$6" "$7" || ! build "$2"; then
		fail "$1: $5 cannot be changed so"
		return
	fi
	sweep 1 1
	if [ -s "$tmp/first" ]; then
		cat "$tmp/first"
		fail "$1: fails without a fault"
		return
	fi
	sweep "$3" "$4"
	if [ -s "$tmp/first" ]; then
		echo "planted: $1: $(cat "$tmp/first")"
	else
		fail "$1: was not caught"
	fi
}

# An allocation fails, and what was allocated before it is forgotten.
caught 'memory is lost' fault_basics 2 1 lib/rpc/answer.c \
	'		capnrpc_vat_release(conn->vat, answer, sizeof(*answer));' \
	'		(void)answer;'

# All later ones fail, and a call whose capabilities have no room is forgotten.
caught 'a call is lost' fault_basics 3 1 lib/rpc/recv_call.c \
	'		capnrpc_call_free(call);' \
	'		(void)call;'

# The wire is cut, and who waits for an echo waits on.
caught 'embargoes are kept' fault_forward 4 1 lib/rpc/teardown.c \
	'	lose_embargoes(conn);' \
	'	(void)lose_embargoes;'

# A row is refused, and the question of the call that needed it stays.
caught 'a question is kept' fault_basics 7 1 lib/rpc/remote.c \
	'		capnrpc_question_undo(question);' \
	'		(void)question;'

[ $n_failed -eq 0 ]
