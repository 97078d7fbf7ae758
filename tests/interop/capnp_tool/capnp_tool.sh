#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Our codec against the capnp tool, both ways: what one writes the other reads,
# in one segment and in many, packed and canonical.
set -u
capnp=${CAPNP-}
[ -n "$capnp" ] || capnp=$(command -v capnp) || capnp=
if [ -z "$capnp" ]; then
	echo "SKIPPED: there is no capnp tool (Debian package capnproto)"
	exit 77
fi
top_srcdir=${top_srcdir-.}
top_builddir=${top_builddir-.}
codec=$top_builddir/tests/interop/capnp_tool/codec
schema=$top_srcdir/tests/data/wire/zoo.capnp
text=$top_srcdir/tests/data/wire/zoo.txt
n=0
n_failed=0

tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
trap 'exit 99' HUP INT TERM

# check NAME COMMAND...: one check; its output is shown when it fails.
check() {
	name=$1
	shift
	n=$((n + 1))
	if ! "$@" >"$tmp/out" 2>&1; then
		echo "FAIL $name"
		cat "$tmp/out"
		n_failed=$((n_failed + 1))
	fi
}

theirs() { # theirs OPTION...: zoo.txt, encoded by the tool
	"$capnp" encode "$@" "$schema" Zoo <"$text"
}

decodes() { # decodes FILE OPTION...: the tool reads what zoo.txt says
	file=$1
	shift
	"$capnp" decode "$@" "$schema" Zoo <"$file" >"$tmp/decoded" &&
		cmp "$tmp/decoded" "$tmp/expected"
}

reads() { # reads FILE FORMAT: we read what zoo.txt says
	"$codec" check "$2" <"$1"
}

refuses() { # refuses FILE FORMAT: we do not
	! "$codec" check "$2" <"$1"
}

is_canonical() {
	"$codec" canonical <"$1"
}

is_not_canonical() {
	! "$codec" canonical <"$1"
}

theirs >"$tmp/theirs" || exit 99
"$capnp" decode "$schema" Zoo <"$tmp/theirs" >"$tmp/expected" || exit 99

"$capnp" --version

# What we build, they read.
for words in 0 1 2 5 16 40 100; do
	"$codec" build $words flat >"$tmp/ours"
	check "ours, first segment $words" decodes "$tmp/ours"
	"$codec" build $words packed >"$tmp/ours"
	check "ours packed, first segment $words" decodes "$tmp/ours" --packed
done

# What they build, we read.
check "theirs" reads "$tmp/theirs" flat
for words in 1 2 3 7 16 31 64; do
	theirs --segment-size=$words >"$tmp/many" || exit 99
	check "theirs, segments of $words" reads "$tmp/many" flat
	theirs --packed --segment-size=$words >"$tmp/many" || exit 99
	check "theirs packed, segments of $words" reads "$tmp/many" packed
done

# The same bytes where the encoding leaves no choice.
"$capnp" convert binary:binary <"$tmp/theirs" >"$tmp/flat" || exit 99
"$capnp" convert binary:packed <"$tmp/theirs" >"$tmp/packed" || exit 99
"$codec" repack flat packed <"$tmp/flat" >"$tmp/ours"
check "packed to the same bytes" cmp "$tmp/ours" "$tmp/packed"
"$codec" repack packed flat <"$tmp/packed" >"$tmp/ours"
check "unpacked to the same bytes" cmp "$tmp/ours" "$tmp/flat"
"$codec" convert flat packed 0 <"$tmp/theirs" >"$tmp/packed"
check "a copy of theirs, packed" decodes "$tmp/packed" --packed
"$capnp" convert binary:canonical <"$tmp/theirs" >"$tmp/canonical" || exit 99
for words in 0 1 13; do
	"$codec" build $words canonical >"$tmp/ours"
	check "canonical to the same bytes, from $words" \
		cmp "$tmp/ours" "$tmp/canonical"
done
theirs --segment-size=3 >"$tmp/many" || exit 99
"$codec" convert flat canonical 0 <"$tmp/many" >"$tmp/ours"
check "canonical to the same bytes, of segments" \
	cmp "$tmp/ours" "$tmp/canonical"
check "their canonical form is one to us" is_canonical "$tmp/canonical"
tail -c +9 "$tmp/theirs" >"$tmp/words"
check "their plain form is none" is_not_canonical "$tmp/words"

# A difference is noticed.
sed 's/bear/boar/' "$text" | "$capnp" encode "$schema" Zoo >"$tmp/other" ||
	exit 99
check "another zoo is refused" refuses "$tmp/other" flat
head -c 300 "$tmp/theirs" >"$tmp/cut"
check "half a zoo is refused" refuses "$tmp/cut" flat

# Messages of real life: what the compiler of schemas hands to its plugins.
types=
for dir in /usr/include /usr/local/include; do
	[ ! -f $dir/capnp/schema.capnp ] || types=$dir/capnp/schema.capnp
done
if [ -n "$types" ]; then
	for file in "$top_srcdir"/proto/*.capnp "$schema"; do
		"$capnp" compile -o- -I"$top_srcdir/proto" "$file" \
			>"$tmp/request" 2>"$tmp/out" || {
			cat "$tmp/out"
			exit 99
		}
		"$capnp" decode "$types" CodeGeneratorRequest \
			<"$tmp/request" >"$tmp/expected.request" || exit 99
		for words in 0 1 50; do
			"$codec" convert flat packed $words <"$tmp/request" \
				>"$tmp/ours"
			"$capnp" decode --packed "$types" \
				CodeGeneratorRequest <"$tmp/ours" >"$tmp/again"
			check "$(basename "$file") through us, $words" \
				cmp "$tmp/expected.request" "$tmp/again"
		done
		"$capnp" convert binary:canonical <"$tmp/request" \
			>"$tmp/canonical" || exit 99
		"$codec" convert flat canonical 0 <"$tmp/request" >"$tmp/ours"
		check "$(basename "$file") canonical" \
			cmp "$tmp/ours" "$tmp/canonical"
	done
else
	echo "left out: requests of the compiler (no schema.capnp installed)"
fi

echo "$n checks, $n_failed failed"
[ "$n" -gt 0 ] && [ "$n_failed" -eq 0 ]
