#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# regen.sh PLUGIN SRC OUT: makes the C code of every schema of the tree at SRC,
# in the folders below OUT where it is committed in the tree. "make regen" has
# both the same; tests/lint/regen.sh compares.
set -eu
: "${CAPNP:=$(command -v capnp)}"
plugin=$1
src=$(cd "$2" && pwd)
mkdir -p "$3"
out=$(cd "$3" && pwd)

# Schemas that are compiled outside of the tree, too, import what is installed.
include=$(mktemp -d)
trap 'rm -rf "$include"' EXIT
mkdir "$include/capnrpc"
[ ! -e "$src/proto/capnrpc.capnp" ] || # as in the lint's planted trees
	cp "$src/proto/capnrpc.capnp" "$include/capnrpc"

# regen CODE OPTION... SCHEMA: the schema's code into the folder CODE.
regen() {
	mkdir -p "$out/$1"
	code=$1
	shift
	"$CAPNP" compile -o"$plugin:$out/$code" -I"$src" -I"$include" "$@"
}

cd "$src"
# From capnrpc.capnp only annotations are used; no code is made from it.
for schema in proto/*.capnp; do
	[ "$schema" = proto/capnrpc.capnp ] ||
		regen proto/gen --src-prefix=proto "$schema"
done
for schema in bench/bench.capnp bench/codec.capnp examples/calculator/calculator.capnp \
	examples/stream/upload.capnp tests/interop/interop.capnp tests/interop/typed/typed.capnp \
	tests/unit/proto/everything.capnp tests/unit/proto/generic.capnp \
	tests/unit/proto/circle/one.capnp tests/unit/proto/circle/two.capnp \
	tests/unit/proto/evolution/new.capnp tests/unit/proto/evolution/old.capnp \
	tests/unit/proto/golden/*.capnp tests/unit/proto/golden/far/*.capnp \
	tests/unit/proto/golden/far/deep/*.capnp tests/unit/proto/sub/box.capnp \
	tests/unit/proto/sub/other-file.capnp tests/unit/schema/free.capnp \
	tests/unit/schema/odd.capnp; do
	# The lint's planted trees have none of these.
	[ ! -e "$schema" ] || regen . "$schema"
done
