#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# fuzz_readers calls each accessor of each reader, found here in another way than
# fuzz_readers.awk finds them; and that one stops at what it does not know.
set -u
: "${top_srcdir:=../..}" "${top_builddir:=.}" "${AWK:=awk}"
made=$top_builddir/tests/fuzz/fuzz_readers_visit.c
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT

tr '{};\n' '\n\n\n ' <"$top_builddir/tests/fuzz/fuzz_readers.i" |
	sed -n 's/.* \**\([a-z0-9_]*\)( *struct [a-z0-9_]*_r [a-z].*/\1/p' |
	sort -u >"$tmp/all"
# What the library has for every struct and list is no generated accessor.
grep -v -e '^capnrpc_\(struct\|list\|pointer\|message\|value\)_' "$tmp/all" >"$tmp/names"
n=0
n_missed=0
while read -r name; do
	n=$((n + 1))
	grep -q "[^a-z0-9_]$name(" "$made" && continue
	echo "fuzz_readers: $name is not called"
	n_missed=$((n_missed + 1))
done <"$tmp/names"
echo "fuzz_readers: $n accessors looked for, $n_missed missed"
[ "$n" -gt 500 ] && [ $n_missed -eq 0 ] || exit 1

# stops WHAT LINE: a header with a function that begins with LINE is refused.
stops() {
	{
		echo 'static inline uint32_t'
		printf '%s\n{\n\treturn 0;\n}\n' "$2"
	} >"$tmp/planted.h"
	if "$AWK" -f "$top_srcdir/tests/fuzz/fuzz_readers.awk" \
		"$tmp/planted.h" >/dev/null 2>"$tmp/said"; then
		echo "fuzz_readers: $1 passes"
		exit 1
	fi
	grep -q ': .*is no accessor' "$tmp/said" || exit 1
}
stops 'an accessor with an unknown second parameter' \
	'foo_get_bar(struct foo_r r, bool which)'
stops 'an accessor with three parameters' \
	'foo_at(struct foo_r r, uint32_t i, uint32_t j)'
