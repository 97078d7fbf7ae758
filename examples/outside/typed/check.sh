#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs into a new folder, and builds the project beside this script against
# that, by autotools with the installed macro and by CMake with the installed
# package: both generate the C of its schema, and run. So do the programs of
# examples/stream, by a Makefile and pkg-config.
set -eu

src=$(cd "$(dirname "$0")" && pwd)
build=${top_builddir:-.}
for tool in pkg-config capnp; do
	command -v $tool >/dev/null || {
		echo "typed: no $tool here; skipped"
		exit 77
	}
done
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# The make inside is not a part of the one outside.
unset MAKEFLAGS MFLAGS MAKELEVEL
make -C "$build" DESTDIR="$tmp/root" install >"$tmp/log" 2>&1 || {
	cat "$tmp/log"
	exit 1
}
pc=$(find "$tmp/root" -name capnrpc-client.pc)
lib=$(dirname "$(dirname "$pc")")
prefix=$(dirname "$lib")
# As if it had been configured for where it is now.
sed "s|^prefix=.*|prefix=$prefix|" "$pc" >"$tmp/pc" && cp "$tmp/pc" "$pc"
PKG_CONFIG_PATH=$(dirname "$pc")
LD_LIBRARY_PATH=$lib
export PKG_CONFIG_PATH LD_LIBRARY_PATH
CFLAGS="${CFLAGS--g -O2} ${INSTRUMENT_CFLAGS-} -Wall -Wextra -Werror"
export CFLAGS

# try WHAT PROGRAM COMMAND...: the commands of stdin make a PROGRAM that greets.
try() {
	echo "typed: by $1"
	if ! sh -eu >"$tmp/log" 2>&1; then
		cat "$tmp/log"
		exit 1
	fi
	[ "$("$2")" = 'hello' ]
}

n=0
if command -v autoreconf >/dev/null; then
	n=$((n + 1))
	cp -R "$src" "$tmp/auto"
	chmod -R u+w "$tmp/auto"
	mkdir "$tmp/auto/build"
	ACLOCAL_PATH=$prefix/share/aclocal
	export ACLOCAL_PATH
	try autotools "$tmp/auto/build/outside" <<-END
	cd "$tmp/auto"
	autoreconf -i
	cd build
	../configure
	make
	make
	END
	cmp "$src/greeting.capnp" "$tmp/auto/greeting.capnp"
else
	echo 'typed: autotools NOT TRIED: no autoreconf'
fi
if command -v cmake >/dev/null; then
	n=$((n + 1))
	try CMake "$tmp/cmake/outside" <<-END
	cmake -S "$src" -B "$tmp/cmake" -DCMAKE_PREFIX_PATH="$prefix"
	cmake --build "$tmp/cmake"
	END
else
	echo 'typed: CMake NOT TRIED: no cmake'
fi
echo 'typed: examples/stream by make'
cp -R "$src/../../stream" "$tmp/stream"
chmod -R u+w "$tmp/stream"
rm -f "$tmp/stream"/upload.capnp.[ch] "$tmp/stream/send" "$tmp/stream/receive"
make -C "$tmp/stream" ${CC:+CC="$CC"} CFLAGS="$CFLAGS" >"$tmp/log" 2>&1 || {
	cat "$tmp/log"
	exit 1
}
"$tmp/stream/check.sh" "$tmp/stream"
[ "$n" -gt 0 ] || exit 77
echo "typed: built in $n ways, and each greets"
