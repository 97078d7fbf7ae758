#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The core asks nothing of the system: of all it leaves undefined, only the
# functions below, which look at memory they are given, are allowed. So no I/O,
# no clock, no randomness, no malloc, today or by tomorrow's new name for it.
. "$(dirname "$0")/lint.sh"

allowed='mem(cpy|move|set|cmp|chr|rchr|mem|pcpy)|str(len|nlen|cmp|ncmp|chr|rchr|str|spn|cspn|pbrk)|v?snprintf|bcmp|__assert_fail|abort'
# What compilers add: stack protector, checked string functions, instrumentation.
added='__stack_chk_fail(_local)?|__(mem|str|v?snprintf)[a-z]*_chk|_GLOBAL_OFFSET_TABLE_|__(asan|ubsan|sanitizer|sancov|gcov|llvm)_.*|__sancov.*'

plants='read clock_gettime getrandom malloc SSL_read printf'

plant() {
	mkdir "$2/.libs" || return 1
	call=$1
	[ "$1" != clean ] || call=memcpy
	cat >"$2/a.c" <<-END
	extern int $call();
	int capnrpc_a(void);
	int capnrpc_b(void);
	int capnrpc_a(void) { return capnrpc_b(); }
	int capnrpc_b(void) { return $call(0, 0, 0); }
	END
	$CC -w -std=c11 -fno-builtin -c -o "$2/a.o" "$2/a.c" &&
		$AR cr "$2/.libs/libcapnrpc-core.a" "$2/a.o"
}

examine() {
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
