#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The generated code that is committed is what the generator makes of the
# schemas that are committed.
. "$(dirname "$0")/lint.sh"

plants='edited missing schema'

# A planted tree's schema is in no file of its own id; the generator is real.
plant() {
	mkdir -p "$2/proto/gen" || return 1
	echo '@0xd6b4e8f0a1c2b3d5; struct Thing { number @0 :UInt32; }' \
		>"$2/proto/thing.capnp"
	generate "$2" thing.capnp "$2/proto/gen" >/dev/null || return 1
	case $1 in
	edited) echo '/* and more */' >>"$2/proto/gen/thing.capnp.h" ;;
	missing) rm "$2/proto/gen/thing.capnp.h" ;;
	schema) echo 'enum More { one @0; }' >>"$2/proto/thing.capnp" ;;
	esac
}

# generate SRC SCHEMA DIR: what the generator makes of SCHEMA, into DIR.
generate() {
	"$CAPNP" compile -o"$generator:$3" --src-prefix="$1/proto" \
		"$1/proto/$2" 2>&1
}

# Whether code is made from the schema at all: from some only annotations are.
wanted() {
	[ "$1" != capnrpc.capnp ]
}

examine() {
	schemas=$(cd "$1/proto" 2>/dev/null && ls -- *.capnp 2>/dev/null)
	[ -n "$schemas" ] || return
	fresh=$(mktemp -d "$lint_tmp/fresh.XXXXXX")
	n=0
	for schema in $schemas; do
		wanted "$schema" || continue
		n=$((n + 1))
		generate "$1" "$schema" "$fresh" ||
			echo "proto/$schema: the generator refuses it"
		cmp -s "$fresh/$schema.h" "$1/proto/gen/$schema.h" ||
			echo "proto/gen/$schema.h: not what \"make regen\" makes"
	done
	saw "$n" 'schemas and the code made from them'
}

: "${CAPNP:=$(command -v capnp)}"
[ -n "$CAPNP" ] || lint_skip 'no capnp (package capnproto)'
generator=$(cd "$top_builddir" && pwd)/proto/compiler/capnpc-capnrpc
[ -x "$generator" ] || lint_broken 'capnpc-capnrpc is not built'
lint_run
