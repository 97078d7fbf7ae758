#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A value for every kind of field, between generated C and `capnp`: what C writes
# reads as everything.txt there, and what `capnp` writes of that, C reads; in
# one segment, in many, and packed.
set -u
: "${top_srcdir:=../../..}" "${top_builddir:=.}" "${CAPNP:=$(command -v capnp)}"
if [ -z "$CAPNP" ]; then
	echo 'everything: SKIPPED: no capnp (package capnproto)'
	exit 77
fi
here=$top_srcdir/tests/unit/proto
peer=$top_builddir/tests/unit/proto/everything_peer
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT

convert() {
	"$CAPNP" "$@" -I"$top_srcdir" "$here/everything.capnp" Every
}

fail() {
	echo "everything: FAILED: $*"
	exit 1
}

"$peer" write >"$tmp/ours" || fail 'writing'
convert decode <"$tmp/ours" >"$tmp/text" || fail 'capnp does not read it'
diff "$here/everything.txt" "$tmp/text" || fail 'capnp reads something else'

# What a pointer of no type holds cannot be written as text.
sed 's/any = <opaque pointer>,//' "$tmp/text" >"$tmp/known"
convert encode <"$tmp/known" >"$tmp/theirs" || fail 'capnp does not write it'
"$peer" read <"$tmp/theirs" || fail 'C reads something else'
"$peer" read <"$tmp/ours" || fail 'C does not read its own'
convert encode --segment-size=10 <"$tmp/known" >"$tmp/segments" || fail 'segments'
"$peer" read <"$tmp/segments" || fail 'C does not read many segments'

"$peer" write packed >"$tmp/packed" || fail 'writing the packed form'
[ "$(wc -c <"$tmp/packed")" -lt "$(wc -c <"$tmp/ours")" ] || fail 'nothing was packed'
convert decode --packed <"$tmp/packed" >"$tmp/text" || fail 'capnp does not read it packed'
diff "$here/everything.txt" "$tmp/text" || fail 'capnp reads something else packed'
convert encode --packed <"$tmp/known" >"$tmp/theirs" || fail 'capnp does not pack it'
"$peer" read packed <"$tmp/theirs" || fail 'C reads something else packed'
"$peer" read packed <"$tmp/packed" || fail 'C does not read its own packed'
head -c 300 "$tmp/packed" >"$tmp/part"
"$peer" read packed <"$tmp/part" && fail 'C reads half of a packed message'

: >"$tmp/empty"
"$peer" read <"$tmp/empty" && fail 'C reads what is not there'
echo 'everything: written by C and read by capnp, and the reverse, packed too'
