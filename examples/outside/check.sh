#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the library into a new folder, and builds and runs the project beside
# this script against that, with nothing of the tree in reach.
set -eu

src=$(cd "$(dirname "$0")" && pwd)
build=${top_builddir:-.}
: "${PKG_CONFIG:=pkg-config}"
command -v "$PKG_CONFIG" >/dev/null || {
	echo 'outside: no pkg-config here; skipped'
	exit 77
}

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# The make inside is not a part of the one outside.
unset MAKEFLAGS MFLAGS MAKELEVEL
make -C "$build" DESTDIR="$tmp/root" install >"$tmp/log" 2>&1 || {
	cat "$tmp/log"
	exit 1
}

pc=$(find "$tmp/root" -name capnrpc-client.pc)
[ -n "$pc" ] || {
	echo 'outside: capnrpc-client.pc was not installed'
	exit 1
}
PKG_CONFIG_LIBDIR=$(dirname "$pc")
PKG_CONFIG_SYSROOT_DIR=$tmp/root
LD_LIBRARY_PATH=$(dirname "$PKG_CONFIG_LIBDIR")
export PKG_CONFIG PKG_CONFIG_LIBDIR PKG_CONFIG_SYSROOT_DIR LD_LIBRARY_PATH

cp -R "$src" "$tmp/project"
chmod -R u+w "$tmp/project"
make -C "$tmp/project" ${CC:+CC="$CC"} \
	CFLAGS="${CFLAGS--g -O2} ${INSTRUMENT_CFLAGS-} -Wall -Wextra -Werror" sum
[ "$("$tmp/project/sum")" = '40 + 2 = 42' ]
echo 'outside: built with pkg-config alone, and it adds'
