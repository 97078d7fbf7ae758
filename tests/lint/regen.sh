#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The generated code that is committed is what the generator makes of the
# schemas that are committed.
. "$(dirname "$0")/lint.sh"

plants='edited missing schema source'

# A planted tree's schema is in no file of its own id; the generator is real.
plant() {
	mkdir -p "$2/proto/gen" || return 1
	echo '@0xd6b4e8f0a1c2b3d5; struct Thing { number @0 :UInt32; }' \
		>"$2/proto/thing.capnp"
	generate "$2" "$2" >/dev/null || return 1
	case $1 in
	edited) echo '/* and more */' >>"$2/proto/gen/thing.capnp.h" ;;
	missing) rm "$2/proto/gen/thing.capnp.h" ;;
	schema) echo 'enum More { one @0; }' >>"$2/proto/thing.capnp" ;;
	source) echo '/* and more */' >>"$2/proto/gen/thing.capnp.c" ;;
	esac
}

# generate SRC OUT: what the generator makes of the schemas of a tree.
generate() {
	"$top_srcdir/proto/regen.sh" "$generator" "$1" "$2" 2>&1
}

examine() {
	fresh=$(mktemp -d "$lint_tmp/fresh.XXXXXX")
	generate "$1" "$fresh" | sed 's/^/the generator says: /'
	files=$(cd "$fresh" && find . -name '*.capnp.[ch]' | sort)
	[ -n "$files" ] || return
	for file in $files; do
		cmp -s "$fresh/$file" "$1/$file" ||
			echo "${file#./}: not what \"make regen\" makes"
	done
	saw "$(n_lines "$files")" 'files made from schemas'
}

: "${CAPNP:=$(command -v capnp)}"
[ -n "$CAPNP" ] || lint_skip 'no capnp (package capnproto)'
export CAPNP
generator=$(cd "$top_builddir" && pwd)/proto/compiler/capnpc-capnrpc
[ -x "$generator" ] || lint_broken 'capnpc-capnrpc is not built'
lint_run
