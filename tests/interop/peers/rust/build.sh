#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds the Rust peers into the folder given, all that cargo writes included:
# its server and driver are then FOLDER/server and FOLDER/driver. Prints why
# and ends with 77 where that cannot be done. It takes a minute the first time;
# who comes at the same time waits.
set -u
sources=$(cd "$(dirname "$0")" && pwd)

cannot() {
	echo "the Rust peers are not built: $*"
	exit 77
}

command -v cargo >/dev/null || cannot 'there is no cargo'
command -v capnp >/dev/null || cannot 'there is no capnp'
mkdir -p "$1" && out=$(cd "$1" && pwd) || exit 99
exec 9>"$out/lock" && flock 9 || exit 99
cd "$sources" || exit 99
# What is there already needs no network, and a crate missing is no failure of
# ours; an error of the compiler is.
CARGO_TARGET_DIR=$out cargo fetch --locked --quiet 2>"$out/fetch.log" ||
	cannot "cargo cannot fetch the crates: $(tail -n 1 "$out/fetch.log")"
if ! CARGO_TARGET_DIR=$out cargo build --locked --offline --quiet 2>"$out/build.log"; then
	# Edition and language of the crates are newer than some compilers.
	grep -q -e 'requires rustc' -e 'lock file version' "$out/build.log" &&
		cannot "$(cargo --version) is too old"
	cat "$out/build.log"
	exit 1
fi
ln -sf debug/server debug/driver "$out/"
