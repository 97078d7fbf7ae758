#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The client library needs libc and nothing else, so that anything can link it.
. "$(dirname "$0")/lint.sh"

plants='libm'
# A sanitizer's runtime comes with its build, and is no dependency of ours.
allowed='libc\.so|ld-linux|ld-musl|libasan|libubsan|libgcov'

plant() {
	mkdir "$2/.libs" || return 1
	more=
	[ "$1" != libm ] || more='-Wl,--no-as-needed -lm'
	echo 'int puts(const char *); int a(void); int a(void) { return puts(""); }' >"$2/a.c"
	$CC -w -shared -fPIC -o "$2/.libs/libcapnrpc-client.so" "$2/a.c" $more
}

needed() {
	if command -v readelf >/dev/null 2>&1; then
		readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\].*/\1/p'
	else
		objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }'
	fi
}

examine() {
	so=$2/.libs/libcapnrpc-client.so
	[ -e "$so" ] || return
	names=$(needed "$so")
	saw "$(n_lines "$names")" "libraries that the client library needs"
	printf '%s\n' "$names" | grep -v -E "^(\$|$allowed)" |
		sed 's/$/ is needed by the client library/'
}

command -v readelf >/dev/null 2>&1 || command -v objdump >/dev/null 2>&1 ||
	lint_skip 'neither readelf nor objdump (Debian: binutils)'
lint_run
