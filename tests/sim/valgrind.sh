#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The scripts of the simulator, and a few of its histories, under valgrind: what
# the sanitizers do not see is memory that is read before it is written.
set -u
: "${top_builddir:=.}" "${INSTRUMENT_CFLAGS:=}"
programs='basics circles embargo embargo_rounds forward hostile
hostile_promises lifetime membrane promises rules order'

# Of histories, so many of each of test_order's rows.
SIM_SEEDS=4
SIM_SHRINK=0
export SIM_SEEDS SIM_SHRINK

case $INSTRUMENT_CFLAGS in
*sanitize*)
	echo 'valgrind: SKIPPED, does not run programs of the sanitizers'
	exit 77
	;;
esac
valgrind=$(command -v valgrind) || {
	echo 'valgrind: SKIPPED, it is not installed'
	exit 77
}

tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
trap 'exit 99' HUP INT TERM
n_failed=0

run() {
	"$valgrind" -q --error-exitcode=9 --leak-check=full \
		--errors-for-leak-kinds=definite,possible "$@" \
		>"$tmp/out" 2>&1
}

# It must see what it is there for.
cat >"$tmp/planted.c" <<'PLANTED'
#include <stdlib.h>
int main(void)
{
	volatile int *block = malloc(sizeof(*block));
	return *block == 42;
}
PLANTED
${CC:-cc} -O0 -o "$tmp/planted" "$tmp/planted.c" || exit 99
if run "$tmp/planted"; then
	echo 'valgrind: does not see a planted error'
	n_failed=1
fi

for name in $programs; do
	if run "$top_builddir/tests/sim/test_$name"; then
		echo "valgrind: test_$name is clean"
	else
		echo "valgrind: test_$name"
		cat "$tmp/out"
		n_failed=$((n_failed + 1))
	fi
done
[ $n_failed -eq 0 ]
