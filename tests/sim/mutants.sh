#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Shows that test_order sees. Each mutant is the core with one of the rules that
# keep order left out: a file of it with a few lines changed, compiled and
# linked in the place of the right one. test_order must find, for each, a
# history that goes wrong; and none where the changed lines stay as they are.
#
# A mutant whose line is no longer in its file, just once, is a failure of this
# test: it has to follow the code.
set -u
: "${top_srcdir:=.}" "${top_builddir:=.}" "${CC:=cc}" "${CFLAGS:=-O1}"
: "${INSTRUMENT_CFLAGS:=}" "${CMOCKA_LIBS:=-lcmocka}"

# The first history that fails ends a search; it need not be cut down.
SIM_SEEDS=20000
SIM_STEPS=3000
SIM_SHRINK=0
export SIM_SEEDS SIM_STEPS SIM_SHRINK SIM_TOPOLOGY SIM_POOL

tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
trap 'exit 99' HUP INT TERM
n_failed=0

fail() {
	echo "mutants: $*"
	n_failed=$((n_failed + 1))
}

# mutate FILE LINE REPLACEMENT: the one line that is just LINE, replaced.
mutate() {
	FILE=$top_srcdir/$1 LINE=$2 REPLACEMENT=$3 awk '
	$0 == ENVIRON["LINE"] { n++; print ENVIRON["REPLACEMENT"]; next }
	{ print }
	END { exit n == 1 ? 0 : 1 }' "$top_srcdir/$1" >"$tmp/mutant.c"
}

# The objects of test_order as they are, with the mutant before the library.
build() {
	$CC -std=c11 -I"$top_builddir" -I"$top_srcdir/lib/include" \
		-I"$top_srcdir/lib" -I"$top_srcdir" $CFLAGS \
		$INSTRUMENT_CFLAGS -c -o "$tmp/mutant.o" "$tmp/mutant.c" &&
		$CC $CFLAGS $INSTRUMENT_CFLAGS -o "$tmp/test_order" \
			"$top_builddir"/tests/sim/test_order-*.o "$tmp/mutant.o" \
			"$top_builddir/.libs/libcapnrpc-core.a" $CMOCKA_LIBS
}

# survives NAME FILE LINE REPLACEMENT: no history goes wrong.
survives() {
	if ! mutate "$2" "$3" "$4" || ! build; then
		fail "$1: $2 cannot be changed so"
		return 2
	fi
	"$tmp/test_order" >"$tmp/out" 2>&1
}

# dies TOPOLOGY POOL NAME FILE LINE REPLACEMENT: in a row of test_order's table,
# with pools of that size, where such a history is not far.
dies() {
	begun=$(date +%s) SIM_TOPOLOGY=$1 SIM_POOL=$2
	shift 2
	survives "$@"
	case $? in
	0) fail "$1: no history showed that it is wrong" ;;
	1) echo "mutants: $1: $(grep -a '^history:' "$tmp/out" | head -n 1)," \
		"after $(($(date +%s) - begun)) s" ;;
	esac
}

# As it is: the replacement is the line itself.
SIM_TOPOLOGY=1 SIM_POOL=2
survives 'unchanged' lib/rpc/told.c \
	'	bool has_bounced = end->was_used;' \
	'	bool has_bounced = end->was_used;' ||
	{ cat "$tmp/out"; fail 'unchanged: fails as it is'; }

# Rule 5: calls that went round are not waited for.
dies 2 10 'no embargo' lib/rpc/told.c \
	'		if (end.route != NULL) {' \
	'		if (false) {'

# Rule 6: messages go where the announced path leads by now.
dies 2 10 'no Tribble rule' lib/cap/route.c \
	'	capnrpc_cap_call(route->cap, call_taken);' \
	'	{
		struct capnrpc_import;
		extern struct capnrpc_import *capnrpc_import_of(
			const struct capnrpc_cap *cap);
		extern struct capnrpc_cap *capnrpc_import_best(
			struct capnrpc_import *import);
		struct capnrpc_import *import = capnrpc_import_of(route->cap);
		struct capnrpc_cap *best = import != NULL ?
			capnrpc_import_best(import) :
			capnrpc_cap_ref(route->cap);
		capnrpc_cap_call(best, call_taken);
		capnrpc_cap_unref(best);
	}'

# Rule 7: the first echo opens, though calls have bounced again.
dies 2 2 'no second round' lib/rpc/told.c \
	'	bool has_bounced = end->was_used;' \
	'	bool has_bounced = false;'

# Rule 5: a promise that resolves to the next does not say that it was used.
dies 1 10 'the used mark stays behind' lib/rpc/told.c \
	'		if (next != NULL)' \
	'		if (false)'

[ $n_failed -eq 0 ]
