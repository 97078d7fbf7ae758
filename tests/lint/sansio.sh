#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The core asks nothing of the system: of all it leaves undefined, only the
# functions below, which look at memory they are given, are allowed. So no I/O,
# no clock, no randomness, no malloc, today or by tomorrow's new name for it. What
# prints and parses has strtod and qsort besides, and the client library.
. "$(dirname "$0")/lint.sh"

allowed='mem(cpy|move|set|cmp|chr|rchr|mem|pcpy)|str(len|nlen|cmp|ncmp|chr|rchr|str|spn|cspn|pbrk)|v?snprintf|bcmp|__assert_fail|abort'
# What compilers add: stack protector, checked string functions, instrumentation.
added='__stack_chk_fail(_local)?|__(mem|str|v?snprintf)[a-z]*_chk|_GLOBAL_OFFSET_TABLE_|__(asan|ubsan|sanitizer|sancov|gcov|llvm)_.*|__sancov.*'

plants='read clock_gettime getrandom malloc SSL_read printf in_schema'

plant() {
	mkdir "$2/.libs" || return 1
	call=$1
	[ "$1" != clean ] && [ "$1" != in_schema ] || call=memcpy
	cat >"$2/a.c" <<-END
	extern int $call();
	int capnrpc_a(void);
	int capnrpc_b(void);
	int capnrpc_a(void) { return capnrpc_b(); }
	int capnrpc_b(void) { return $call(0, 0, 0); }
	END
	$CC -w -std=c11 -fno-builtin -c -o "$2/a.o" "$2/a.c" &&
		$AR cr "$2/.libs/libcapnrpc-core.a" "$2/a.o" || return 1
	[ "$1" != in_schema ] || {
		echo 'int open(const char *, int, ...); int b(void) { return open("", 0); }' \
			>"$2/b.c"
		$CC -w -shared -fPIC -o "$2/.libs/libcapnrpc-schema.so" "$2/b.c"
	}
}

# What libcapnrpc-schema may ask for besides.
also='strto[df]|qsort|__errno_location|capnrpc_[a-z0-9_]+'
# What each shared library refers to.
ever='_ITM_.*|__gmon_start__|__cxa_finalize'

examine() {
	examine_core "$@"
	examine_schema "$@"
}

examine_schema() {
	so=$2/.libs/libcapnrpc-schema.so
	[ -e "$so" ] || return 0
	symbols=$($NM -D --undefined-only "$so") || echo "cannot read $so"
	saw "$(n_lines "$symbols")" 'symbols of the core and of the schema library'
	printf '%s\n' "$symbols" | awk '{ sub(/@.*/, "", $2); print $2 }' |
		grep -v -E "^($allowed|$added|$also|$ever)\$" |
		sed 's/$/ is called by libcapnrpc-schema/'
}

examine_core() {
	archive=$2/.libs/libcapnrpc-core.a
	[ -e "$archive" ] || return
	symbols=$($NM "$archive") || echo "cannot read $archive"
	saw "$(printf '%s\n' "$symbols" | grep -c ' [TtRrDdBb] ')" 'symbols of the core'
	printf '%s\n' "$symbols" | awk -v ok="^($allowed|$added)\$" '
	NF == 2 && ($1 == "U" || $1 == "w") { wanted[$2] = 1 }
	NF == 3 { defined[$3] = 1 }
	END {
		for (name in wanted)
			if (!(name in defined) && name !~ ok)
				print "the core calls " name ", which is not its own"
	}'
}

lint_run
