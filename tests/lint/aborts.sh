#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every text that lib/rpc ends a connection with is expected by a test in
# tests/sim: of a text with conversions, its longest piece between them.
. "$(dirname "$0")/lint.sh"

plants='untested overload'

plant() {
	mkdir -p "$2/lib/rpc" "$2/tests/sim"
	{
		echo 'capnrpc_conn_protocol_error(conn,'
		echo '"thing %u that "'
		echo '"does not fit", id);'
		echo 'capnrpc_conn_overloaded(conn, "things");'
		[ "$1" != untested ] ||
			echo 'capnrpc_conn_protocol_error(conn, "never seen");'
		[ "$1" != overload ] ||
			echo 'capnrpc_conn_overloaded(conn, "dreams");'
	} >"$2/lib/rpc/a.c"
	{
		echo 'x("thing 7 that does"'
		echo '	" not fit");'
		echo 'x("out of room for things");'
	} >"$2/tests/sim/test_a.c"
}

# C files on one line, without breaks between strings.
on_one_line() {
	cat "$@" 2>/dev/null | tr -s '\n\t ' '   ' | sed 's/" "//g'
}

# The texts, one a line; a % stands for what is filled in.
abort_texts() {
	on_one_line "$1"/lib/rpc/*.c |
		grep -o 'conn_\(protocol_error\|overloaded\)( *[^;"]*"[^"]*"' |
		sed -e 's/^conn_overloaded[^"]*"\(.*\)"$/out of room for \1/' \
			-e 's/^[^"]*"\(.*\)"$/\1/' -e 's/%[a-z]*/%/g' | sort -u
}

examine() {
	[ -d "$1/lib/rpc" ] || return 0
	abort_texts "$1" >"$lint_tmp/texts"
	on_one_line "$1"/tests/sim/test_*.c >"$lint_tmp/expected"
	saw "$(n_lines "$(cat "$lint_tmp/texts")")" 'texts of Aborts'
	awk -v file="$lint_tmp/expected" '
	BEGIN { while ((getline line < file) > 0) expected = expected line }
	{
		n = split($0, pieces, "%")
		longest = ""
		for (i = 1; i <= n; i++)
			if (length(pieces[i]) > length(longest))
				longest = pieces[i]
		if (index(expected, longest) == 0)
			print "no test expects \"" $0 "\""
	}' "$lint_tmp/texts"
}

lint_run
