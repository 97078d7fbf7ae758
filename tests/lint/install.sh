#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What gets installed is enough: a program outside the tree, told nothing but
# what pkg-config says, compiles against the headers, links with the library and
# runs.
. "$(dirname "$0")/lint.sh"

plants='no_header no_symbol'

plant() {
	mkdir -p "$2/lib/pkgconfig" "$2/include/capnrpc"
	{
		echo 'extern int capnrpc_a(void);'
		[ "$1" = no_symbol ] || echo 'int capnrpc_a(void) { return 0; }'
	} >"$2/a.c"
	echo 'int capnrpc_a(void);' >"$2/include/capnrpc/a.h"
	[ "$1" != no_header ] || echo '#include "inner.h"' >>"$2/include/capnrpc/a.h"
	$CC -w -shared -fPIC -o "$2/lib/libcapnrpc-client.so" "$2/a.c" &&
		cat >"$2/lib/pkgconfig/capnrpc-client.pc" <<-END
		prefix=$2
		Name: a
		Description: a
		Version: 0
		Libs: -L\${prefix}/lib -lcapnrpc-client
		Cflags: -I\${prefix}/include
		END
}

# installed BUILD: the folder that holds lib/pkgconfig; planted trees are one.
installed() {
	if [ -d "$1/lib/pkgconfig" ]; then
		echo "$1"
	elif [ "$1" = "$top_builddir" ]; then
		unset MAKEFLAGS MAKELEVEL MFLAGS
		(cd "$1" && make -s install DESTDIR="$lint_tmp/dest") >"$lint_tmp/make" 2>&1 ||
			cat "$lint_tmp/make" >&2
		pc=$(find "$lint_tmp/dest" -name capnrpc-client.pc)
		dirname "$(dirname "$(dirname "$pc")")"
	fi
}

examine() {
	root=$(installed "$2")
	headers=$(cd "$root/include" 2>/dev/null && find capnrpc -name '*.h' | sort)
	[ -n "$headers" ] || return
	saw "$(n_lines "$headers")" 'installed headers, and the library behind them'
	PKG_CONFIG_PATH=$root/lib/pkgconfig
	export PKG_CONFIG_PATH
	[ "$2" != "$top_builddir" ] || PKG_CONFIG_SYSROOT_DIR=$lint_tmp/dest
	export PKG_CONFIG_SYSROOT_DIR
	packages=$(cd "$root/lib/pkgconfig" && ls -- *.pc | sed 's/\.pc$//')
	flags=$(pkg-config --cflags --libs $packages) || return
	# Taking every function's address makes the linker look for each.
	in_tree "$root/include" "$headers" awk -f "$lint_dir/prototypes.awk" |
		awk '{ print $5 }' >"$lint_tmp/names"
	{
		printf '%s\n' "$headers" | sed 's/.*/#include <&>/'
		echo 'typedef void (*function)(void);'
		echo 'static volatile function all[] = {'
		sed 's/.*/(function)&,/' "$lint_tmp/names"
		echo '};'
		echo 'int main(void) { return all[0] == 0; }'
	} >"$lint_tmp/user.c"
	$CC -std=c99 $INSTRUMENT_CFLAGS -o "$lint_tmp/user" "$lint_tmp/user.c" $flags &&
		LD_LIBRARY_PATH=$root/lib "$lint_tmp/user" ||
		echo 'a program made with pkg-config alone does not build and run'
}

: "${INSTRUMENT_CFLAGS:=}"
command -v pkg-config >/dev/null 2>&1 || lint_skip 'no pkg-config'
PKG_CONFIG_SYSROOT_DIR=
lint_run
