#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The protocol's schemas have the ids and layouts that the protocol has: those
# written down in layout.txt, and those of the schemas that come with `capnp`
# wherever these have the same declaration in the same size.
set -u
: "${top_srcdir:=../../..}" "${CAPNP:=$(command -v capnp)}"
if [ -z "$CAPNP" ]; then
	echo 'layout: SKIPPED: no capnp (package capnproto)'
	exit 77
fi
here=$top_srcdir/tests/unit/proto
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT

# layout FILE: ids, sizes, offsets; no annotations, which are not on the wire.
layout() {
	"$CAPNP" compile -ocapnp --src-prefix="$(dirname "$1")" "$1" |
		sed -e '/^\$/d' -e 's/ \$import "[^"]*"\.[A-Za-z]*("[^"]*")//g'
}

status=0
for name in rpc rpc-twoparty persistent schema; do
	layout "$top_srcdir/proto/$name.capnp"
done >"$tmp/ours"
n=$(grep -c '@0x' "$tmp/ours")
diff "$here/layout.txt" "$tmp/ours" || {
	echo 'layout: FAILED: not the layout written down'
	status=1
}

n_ids=0
for root in /usr/local/include /usr/include; do
	for name in rpc rpc-twoparty persistent schema; do
		[ -e "$root/capnp/$name.capnp" ] || continue
		layout "$root/capnp/$name.capnp" |
			grep -o '[A-Za-z]* @0x[0-9a-f]*' >"$tmp/theirs"
		while read -r type id; do
			ours=$(grep -o "$type @0x[0-9a-f]*" "$tmp/ours") || continue
			n_ids=$((n_ids + 1))
			echo "$ours" | grep -q "$id" || {
				echo "layout: FAILED: $type is $id in $root"
				status=1
			}
		done <"$tmp/theirs"
	done
done
echo "layout: looked at $n declarations, $n_ids ids compared with those installed"
[ "$n" -gt 0 ] || status=1
exit $status
