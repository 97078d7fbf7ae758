#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The libraries need libc and nothing else, so that anything can link them; what
# prints and parses needs the client library, too.
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

# examine_library BUILD NAME ALLOWED
examine_library() {
	so=$1/.libs/libcapnrpc-$2.so
	[ -e "$so" ] || return 0
	names=$(needed "$so")
	saw "$(n_lines "$names")" "libraries that ours need"
	printf '%s\n' "$names" | grep -v -E "^(\$|$3)" |
		sed "s/\$/ is needed by libcapnrpc-$2/"
}

examine() {
	examine_library "$2" client "$allowed"
	examine_library "$2" schema "$allowed|libcapnrpc-client"
}

command -v readelf >/dev/null 2>&1 || command -v objdump >/dev/null 2>&1 ||
	lint_skip 'neither readelf nor objdump (Debian: binutils)'
lint_run
