#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds the Go peers into the build directory: their sources and the schemas
# are copied there, since Go wants all packages of a module below one folder.
# The schemas get Go's annotations on the way; ours stay without. Status 77,
# with the reason, where a tool or the network is missing.
set -u
go=${GO-go}
command -v "$go" >/dev/null || go=/usr/local/go/bin/go
schemas='proto/broker tests/interop/interop'
programs=$top_builddir/tests/interop/peers/go
sources=$top_srcdir/tests/interop/peers/go
module=$programs/module
library=capnproto.org/go/capnp/v3

skip() {
	echo "SKIP: $*"
	exit 77
}

# annotate SCHEMA NAME: without our annotations, with Go's.
annotate() {
	sed -e '/^using C = /d' -e '/^\$C\./d' \
		-e "1a using Go = import \"/go.capnp\";" \
		-e "1a \$Go.package(\"$2\"); \$Go.import(\"$2\");" "$1"
}

# generate NAME SCHEMA: the package NAME of the module.
generate() {
	mkdir -p "$1" && annotate "$2" "$1" >"$1/$1.capnp" &&
		"$capnp" compile -I "$standard" "-o$module/capnpc-go:$1" \
			"--src-prefix=$1" "$1/$1.capnp"
}

command -v "$go" >/dev/null || skip 'no go'
capnp=${CAPNP-capnp}
command -v "$capnp" >/dev/null || skip 'no capnp, the schema compiler'
mkdir -p "$module" || exit 99
# Two tests build them; the second waits.
exec 9>"$programs/lock" && flock 9 || exit 99
cp -R "$sources/go.mod" "$sources/go.sum" "$sources/serve" "$sources/drive" \
	"$sources/link" "$module" && chmod -R u+w "$module" || exit 99
schemas_at=$(cd "$top_srcdir" && pwd) || exit 99
cd "$module" || exit 99
module=$(pwd)
export GOFLAGS='-mod=readonly -buildvcs=false' GOTOOLCHAIN=local
log=$module/download.log
"$go" mod download >"$log" 2>&1 || skip "no Go modules: $(tail -n 1 "$log")"
standard=$("$go" list -m -f '{{.Dir}}' $library)/std || exit 1
"$go" build -o capnpc-go $library/capnpc-go || exit 1
for schema in $schemas; do
	generate "${schema##*/}" "$schemas_at/$schema.capnp" || exit 1
done
"$go" build -o ../server ./serve && "$go" build -o ../driver ./drive
