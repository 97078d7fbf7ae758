#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What examples/convert makes of messages is, byte for byte, what `capnp convert`
# makes of them: text and JSON, both ways, in both their forms.
set -u
seed=
: "${top_srcdir:=../../..}" "${top_builddir:=.}" "${CAPNP:=$(command -v capnp)}"
if [ -z "$CAPNP" ]; then
	echo 'convert: SKIPPED: no capnp (package capnproto)'
	exit 77
fi
here=$top_srcdir/tests/unit/schema
proto=$top_srcdir/tests/unit/proto
convert=$top_builddir/examples/convert
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
n=0

fail() {
	echo "convert: FAILED (CONVERT_SEED=${seed-}): $*"
	exit 1
}

# stock FROM TO: `capnp convert`, of $schema and $type.
stock() {
	is_short=
	to=$2
	case $2 in
	short) is_short=--short to=text ;;
	json-short) is_short=--short to=json ;;
	esac
	"$CAPNP" convert $is_short "$1:$to" -I"$top_srcdir" "$schema" "$type"
}

# ours FROM TO: the same, by what is tested.
ours() {
	"$convert" "$tmp/schema" "$type" "$1" "$2"
}

# same FROM TO FILE: both make the same of it.
same() {
	n=$((n + 1))
	stock "$1" "$2" <"$3" >"$tmp/theirs" 2>"$tmp/error" ||
		fail "capnp: $type $1 to $2: $(cat "$tmp/error" "$3")"
	ours "$1" "$2" <"$3" >"$tmp/ours" 2>"$tmp/error" ||
		fail "$type $1 to $2: $(cat "$tmp/error" "$3")"
	cmp "$tmp/theirs" "$tmp/ours" && return
	diff "$tmp/theirs" "$tmp/ours" | head -n 20
	fail "$type $1 to $2 of $3"
}

# reads FORMAT FILE: both read it as the same message.
reads() {
	n=$((n + 1))
	stock "$1" canonical <"$2" >"$tmp/theirs" 2>"$tmp/error" ||
		fail "capnp: $type from $1: $(cat "$tmp/error" "$2")"
	ours "$1" binary <"$2" >"$tmp/read" 2>"$tmp/error" ||
		fail "$type from $1: $(cat "$tmp/error" "$2")"
	stock binary canonical <"$tmp/read" | cmp - "$tmp/theirs" ||
		fail "$type from $1 of $(cat "$2")"
}

# reads_calls FILE: calls, which capnp prints and does not read, are read again.
reads_calls() {
	n=$((n + 1))
	ours json json <"$1" >"$tmp/ours" 2>"$tmp/error" ||
		fail "$type from json: $(cat "$tmp/error" "$1")"
	cmp "$tmp/ours" "$1" || fail "$type from json of $(cat "$1")"
}

# every BINARY FORMATS: prints as theirs, and what is printed reads as theirs.
every() {
	for form in $2; do
		same binary "$form" "$1"
		cp "$tmp/ours" "$tmp/printed"
		case $form$(grep -l 'call = (function' "$tmp/text") in
		json*text) [ $form != json ] || reads_calls "$tmp/printed" ;;
		json*) reads json "$tmp/printed" ;;
		*) reads text "$tmp/printed" ;;
		esac
	done
}

# types SCHEMA TYPE: what the rest is about.
types() {
	schema=$1
	type=$2
	"$CAPNP" compile -o- -I"$top_srcdir" "$schema" >"$tmp/schema" ||
		fail "capnp compile $schema"
}

# Each line of a file of texts is a message.
lines() {
	while IFS= read -r line; do
		printf '%s\n' "$line" >"$tmp/text"
		stock text binary <"$tmp/text" >"$tmp/binary" ||
			fail "capnp does not read $line"
		every "$tmp/binary" "$2"
	done <"$1"
}

types "$here/odd.capnp" Odd
# Floats of 32 bits lose bits as text, in both; -0 loses its sign, in theirs.
grep -v singles "$here/odd.txt" >"$tmp/lines"
lines "$tmp/lines" 'text short json json-short'
grep singles "$here/odd.txt" >"$tmp/text"
stock text binary <"$tmp/text" >"$tmp/binary"
for form in text short json json-short; do
	same binary $form "$tmp/binary"
done
# Of this one capnp cannot print JSON: its type has no end.
types "$here/odd.capnp" Growers
lines "$here/growers.txt" 'text short'
types "$here/odd.capnp" Annotated
lines "$here/annotated.txt" 'text short json json-short'
# refuses SED TEXT: free.capnp, changed so, is refused with these words.
refuses() {
	n=$((n + 1))
	sed "$1" "$here/free.capnp" >"$tmp/free.capnp"
	cmp -s "$here/free.capnp" "$tmp/free.capnp" && fail "nothing to do: $1"
	types "$tmp/free.capnp" Free
	ours json json </dev/null >"$tmp/ours" 2>&1 && fail "not refused: $1"
	grep -q "$2" "$tmp/ours" || fail "$1: $(cat "$tmp/ours")"
}

is_another="the id of json.capnp's Value, but is another"
refuses 's/null @0/nil @0/; /preset/d' "$is_another"
refuses 's/string @3 :Text/string @3 :Data/' "$is_another"
refuses 's/array @4 :List(Value)/array @4 :List(Field)/; /preset/d' "$is_another"
refuses 's/value @1 :Value;/value @1 :Free;/' "$is_another"
refuses 's/params @1 :List(Value)/params @1 :Value/' "$is_another"
refuses 's/call @6 :Call;//' "$is_another"
refuses 's/value @0 :Value/& $flat()/
	$a annotation flat @0x82d3e852af0336bf (field) :Options;
	$a struct Options { prefix @0 :Text; }' 'value: is JSON of any kind'
types "$here/free.capnp" Free
lines "$here/free.txt" 'text short json json-short'
# The real Value, as a root.
types /usr/include/capnp/compat/json.capnp Value
echo '(object = [(name = "a", value = (array = [(number = 1), ()]))])' >"$tmp/text"
stock text binary <"$tmp/text" >"$tmp/binary"
every "$tmp/binary" 'json json-short'

# Random values; the seed makes a failing run again.
seed=${CONVERT_SEED:-$(date +%s)}
for type in Odd Annotated Free; do
	case $type in
	Free) types "$here/free.capnp" Free ;;
	*) types "$here/odd.capnp" $type ;;
	esac
	"$top_builddir/tests/unit/schema/random_text" $type "$seed" 12 >"$tmp/lines" ||
		fail 'random_text'
	lines "$tmp/lines" 'text short json json-short'
done

# A value for every kind of field.
types "$proto/everything.capnp" Every
sed 's/any = <opaque pointer>,//' "$proto/everything.txt" >"$tmp/text"
stock text binary <"$tmp/text" >"$tmp/binary"
every "$tmp/binary" 'text short json json-short'
"$top_builddir/tests/unit/proto/everything_peer" write >"$tmp/binary"
for form in text short; do
	same binary $form "$tmp/binary"
done

# A schema is a message, too: the largest at hand.
for file in "$proto/everything.capnp" "$here/odd.capnp" \
	"$top_srcdir/proto/rpc.capnp" "$top_srcdir/proto/schema.capnp"; do
	"$CAPNP" compile -o- -I"$top_srcdir" "$file" >"$tmp/request"
	types "$top_srcdir/proto/schema.capnp" CodeGeneratorRequest
	"$CAPNP" compile -o- -I"$top_srcdir" "$file" >"$tmp/request"
	for form in text short; do
		same binary $form "$tmp/request"
	done
done
echo "convert: the same as capnp convert, $n times"
