#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# capnpc-capnrpc as people run it: what it makes of good schemas is the text that
# is committed, and compiles; what it says about bad ones, and about input that
# is none, is clear, and leaves no file. golden/ has a schema for each construct,
# bad/ what is refused, with what is said then. "golden.sh --update" writes all
# that is expected anew; look at what that changes ("make golden-update").
set -u
: "${top_srcdir:=../../..}" "${top_builddir:=.}" "${CAPNP:=$(command -v capnp)}"
: "${CC:=cc}" "${CXX:=c++}" "${HAVE_CXX:=yes}"
src=$(cd "$top_srcdir" && pwd)
here=$src/tests/unit/proto
build=$(cd "$top_builddir" && pwd)
plugin=$build/proto/compiler/capnpc-capnrpc
bad_request=$build/tests/unit/proto/bad_request
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
n_passed=0
n_failed=0

passed() {
	n_passed=$((n_passed + 1))
}

failed() {
	echo "golden: FAILED: $*"
	n_failed=$((n_failed + 1))
}

# expect WHAT COMMAND...: COMMAND succeeds and says nothing.
expect() {
	what=$1
	shift
	if "$@" >"$tmp/said" 2>&1 && [ ! -s "$tmp/said" ]; then
		passed
	else
		failed "$what"
		cat "$tmp/said"
	fi
}

# refuses WHAT TEXT INPUT: the plugin fails on INPUT, says TEXT and writes nothing.
refuses() {
	mkdir -p "$tmp/none"
	if (cd "$tmp/none" && "$plugin" <"$3" >"$tmp/said" 2>&1); then
		failed "$1: exit status 0"
	elif ! grep -q -e "$2" "$tmp/said"; then
		failed "$1: said"
		cat "$tmp/said"
	elif [ -n "$(ls "$tmp/none")" ]; then
		failed "$1: left a file"
	else
		passed
	fi
}

strict='-pedantic -Wall -Wextra -Wshadow -Wconversion -Wsign-conversion
	-Wpointer-arith -Wcast-qual -Wwrite-strings -Wundef -Wvla -Werror'
# A header given to clang as the file to compile has nobody to use its functions.
strict="$strict -Wno-unused-function"

compiles() {
	printf '#include "%s"\n#include "%s"\n' "$1" "$1" >"$tmp/alone.c"
	cp "$tmp/alone.c" "$tmp/alone.cc"
	expect "$1 as C99" $CC -x c -std=c99 $strict -Wstrict-prototypes \
		-Wmissing-prototypes -fsyntax-only -I"$src/lib/include" \
		-I"$here" -I"$src" "$tmp/alone.c"
	if [ "$HAVE_CXX" = yes ]; then
		expect "$1 as c++17" $CXX -x c++ -std=c++17 $strict \
			-fsyntax-only -I"$src/lib/include" -I"$here" \
			-I"$src" "$tmp/alone.cc"
	else
		echo "golden: $1 NOT LOOKED AT as C++: no C++ compiler"
	fi
}

good=$(cd "$here" && echo everything.capnp generic.capnp sub/*.capnp \
	circle/*.capnp golden/*.capnp golden/far/*.capnp \
	golden/far/deep/*.capnp)
# Two versions of one schema, which cannot be in one program.
versions='evolution/new.capnp evolution/old.capnp'

# generate DIR OUT SCHEMA...: from inside DIR, into OUT.
generate() {
	(cd "$1" && out=$2 && shift 2 &&
		"$CAPNP" compile -o"$plugin:$out" -I"$src" "$@")
}

# faults COMMAND...: what it says, less what capnp adds.
faults() {
	"$@" 2>&1 | grep -v ': plugin failed: '
}

# request NAME: the plugin's answer to a request that capnp would not make.
request() {
	(cd "$tmp/bad" && "$bad_request" "$1" | "$plugin")
}

if [ "${1-}" = --update ]; then
	mkdir "$tmp/bad"
	generate "$here" "$here" $good || exit 1
	for schema in "$here"/bad/*.capnp; do
		faults generate "$here/bad" "$tmp/bad" "${schema##*/}" \
			>"${schema%.capnp}.err"
	done
	for name in $("$bad_request"); do
		faults request "$name" >"$here/bad/request-$name.err"
	done
	[ -z "$(ls "$tmp/bad")" ]
	exit
fi

# No capnp is needed for these.
for schema in $good $versions; do
	compiles "$schema.h"
	expect "$schema.c" $CC -std=c99 $strict -fsyntax-only \
		-I"$src/lib/include" -I"$here" "$here/$schema.c"
done
# Nothing of one file is in the way of another's.
for schema in $good; do
	echo "#include \"$schema.h\""
done >"$tmp/all.c"
expect 'all of them in one program' $CC -std=c11 $strict -fsyntax-only \
	-I"$src/lib/include" -I"$here" -I"$src" "$tmp/all.c"
for name in $("$bad_request"); do
	mkdir -p "$tmp/bad"
	request "$name" >"$tmp/faults" 2>&1 &&
		failed "request-$name: exit status 0"
	expect "what is said about request-$name" \
		diff "$here/bad/request-$name.err" "$tmp/faults"
	[ -z "$(ls "$tmp/bad")" ] && passed || failed "request-$name left a file"
done
: >"$tmp/empty"
refuses 'no input' 'cut off' "$tmp/empty"
head -c 1000 /dev/zero >"$tmp/zeros"
refuses 'a request of zeros' 'names no file' "$tmp/zeros"
head -c 1000 /dev/urandom >"$tmp/noise"
printf '\377\377\377\377' | cat - "$tmp/noise" >"$tmp/garbage"
refuses 'garbage' 'no CodeGeneratorRequest' "$tmp/garbage"
"$plugin" --version | grep -q '^capnpc-capnrpc [0-9]' && passed || failed '--version'
"$plugin" --help | grep -q '^usage: capnp compile -ocapnrpc' && passed || failed '--help'
"$plugin" nonsense </dev/null 2>&1 | grep -q '^usage:' && passed || failed 'an argument'
"$plugin" nonsense </dev/null 2>/dev/null && failed 'status of an argument' || passed

if [ -z "$CAPNP" ]; then
	[ $n_failed -eq 0 ] || exit 1
	echo "golden: $n_passed passed; the rest SKIPPED: no capnp (package capnproto)"
	exit 77
fi

mkdir -p "$tmp/out" "$tmp/again" "$tmp/bad"
expect 'generating the good schemas' generate "$here" "$tmp/out" $good
generate "$here" "$tmp/again" $good
for schema in $good; do
	for made in "$schema.h" "$schema.c"; do
		expect "$made is as committed" \
			cmp "$tmp/out/$made" "$here/$made"
		expect "$made is the same each time" \
			cmp "$tmp/out/$made" "$tmp/again/$made"
	done
done
[ -z "$(find "$tmp/out" -type f ! -name '*.capnp.[ch]')" ] && passed ||
	failed 'a draft was left'
if command -v clang-format-14 >/dev/null 2>&1; then
	for schema in $good; do
		expect "$schema.h is formatted" clang-format-14 -n -Werror \
			--style=file "$here/$schema.h"
	done
fi

for schema in "$here"/bad/*.capnp; do
	name=$(basename "$schema" .capnp)
	generate "$here/bad" "$tmp/bad" "$name.capnp" >"$tmp/said" 2>&1 &&
		failed "bad/$name.capnp: exit status 0"
	faults cat "$tmp/said" >"$tmp/faults"
	expect "what is said about bad/$name.capnp" \
		diff "$here/bad/$name.err" "$tmp/faults"
	[ -z "$(ls "$tmp/bad")" ] && passed || failed "bad/$name.capnp left a file"
done

"$CAPNP" compile -o- -I"$src" "$here/everything.capnp" >"$tmp/request"
size=$(wc -c <"$tmp/request")
for part in 1 7 8 1000 $((size - 8)); do
	head -c "$part" "$tmp/request" >"$tmp/part"
	refuses "a request cut after $part bytes" 'cut off' "$tmp/part"
done

# What cannot be written is said, and leaves what was there.
mkdir -p "$tmp/small"
echo '@0xd6b4e8f0a1c2b3d5; struct T { a @0 :Text; }' >"$tmp/small/t.capnp"
(cd "$tmp/small" && "$CAPNP" compile -o- t.capnp) >"$tmp/small/request"
# keeps WHAT TEXT LIMIT REQUEST: fails, says TEXT, and leaves the folder "kept"
# with the header of before in it. LIMIT is of a file's size, in blocks.
keeps() {
	if (cd "$tmp/kept" && ulimit -f "$3" &&
		"$plugin" <"$4") >"$tmp/said" 2>&1; then
		failed "$1: exit status 0"
	elif ! grep -q -e "$2" "$tmp/said"; then
		failed "$1: said"
		cat "$tmp/said"
	elif [ "$(cat "$tmp/kept"/*.h)" != before ] ||
		[ "$(find "$tmp/kept" -type f | wc -l)" != 1 ]; then
		failed "$1: left files"
	else
		passed
	fi
}
mkdir "$tmp/kept"
echo before >"$tmp/kept/t.capnp.h"
keeps 'a full disk' 'cannot write t.capnp.[ch]: ' 1 "$tmp/small/request"
(cd "$here" && "$CAPNP" compile -o- -I"$src" sub/other-file.capnp) >"$tmp/sub"
: >"$tmp/file"
(cd "$tmp/kept" && ln -s "$tmp/file" sub)
keeps 'a folder that is a file' 'cannot write sub/other-file.capnp.h: ' \
	unlimited "$tmp/sub"

# Schemas of others, which know nothing of us.
mkdir "$tmp/others"
echo 'extern int nothing;' >"$tmp/empty.c"
for name in c++ compat/byte-stream compat/http-over-capnp compat/json \
	persistent rpc rpc-twoparty schema stream; do
	path=/capnp/$name.capnp
	for root in /usr/local/include /usr/include; do
		[ -e "$root$path" ] || continue
		expect "generating $path" "$CAPNP" compile \
			-o"$plugin:$tmp/others" --src-prefix="$root" "$root$path"
		# Included, because clang takes a main file's own unused
		# functions for a mistake.
		expect "the data of $path as C" $CC -x c -std=c99 $strict \
			-fsyntax-only -I"$src/lib/include" \
			"$tmp/others$path.c"
		expect "$path as C" $CC -x c -std=c99 $strict -fsyntax-only \
			-I"$src/lib/include" -I"$tmp/others" \
			-include "$tmp/others$path.h" "$tmp/empty.c"
		if [ "$HAVE_CXX" != yes ]; then
			echo "golden: $path NOT LOOKED AT as C++: no C++ compiler"
		else
			expect "$path as C++" $CXX -x c++ -std=c++17 -Wall \
				-Wextra -pedantic -Werror -fsyntax-only \
				-I"$src/lib/include" -I"$tmp/others" \
				-include "$tmp/others$path.h" "$tmp/empty.c"
		fi
		break
	done
done

echo "golden: $n_passed passed, $n_failed failed"
[ $n_failed -eq 0 ]
