#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The table of proto/PROTOCOL.md that says what a wrong peer gets, and the tests
# of it: every row names a test that is there, every test of test_hostile*.c has
# a row, and the text that a row quotes is what its test expects.
. "$(dirname "$0")/lint.sh"

plants='test_gone row_gone other_text'

plant() {
	mkdir -p "$2/proto" "$2/tests/sim"
	test=it_aborts
	text='no such thing'
	[ "$1" != test_gone ] || test=it_vanished
	[ "$1" != other_text ] || text='another thing'
	{
		echo '## What a wrong peer gets'
		[ "$1" = row_gone ] || echo "| a | Abort: \"$text\" | c | \`$test\` |"
		echo '| a | ignored | c | `it_lives` |'
	} >"$2/proto/PROTOCOL.md"
	printf 'static void\n%s(void **state)\n{\n\tx("no such "\n\t  "thing");\n}\n' \
		it_aborts >"$2/tests/sim/test_hostile_a.c"
	printf 'static void\n%s(void **state)\n{\n}\n' \
		it_lives >>"$2/tests/sim/test_hostile_a.c"
}

# Each test on a line, its strings joined: name, a tab, what is in it.
hostile_tests() {
	cat "$1"/tests/sim/test_hostile*.c | awk '
	/^[a-z_0-9]+\(void \*\*state\)$/ { name = $0; sub(/\(.*/, "", name); body = "" }
	name != "" { body = body " " $0 }
	/^}$/ && name != "" {
		gsub(/[ \t]+/, " ", body)
		gsub(/" "/, "", body)
		print name "\t" body
		name = ""
	}'
}

# Each row on a line: its test, a tab, the text it quotes.
hostile_rows() {
	awk -F' *[|] *' '
	/^## / { is_here = /What a wrong peer gets/ }
	is_here && $5 ~ /^`[a-z_0-9]+`$/ {
		text = ""
		if (match($3, /".*"/))
			text = substr($3, RSTART + 1, RLENGTH - 2)
		print substr($5, 2, length($5) - 2) "\t" text
	}' "$1/proto/PROTOCOL.md"
}

examine() {
	[ -f "$1/proto/PROTOCOL.md" ] || return 0
	hostile_tests "$1" >"$lint_tmp/tests"
	hostile_rows "$1" >"$lint_tmp/rows"
	saw "$(n_lines "$(cat "$lint_tmp/rows")")" 'rows of wrong peers'
	awk -F'\t' '
	NR == FNR { body[$1] = $2; next }
	{
		has_row[$1] = 1
		if (!($1 in body))
			print $1 ": is named by a row, and is no test"
		else if (index(body[$1], $2) == 0)
			print $1 ": does not expect \"" $2 "\""
	}
	END {
		for (name in body)
			if (!(name in has_row))
				print name ": is a test without a row"
	}' "$lint_tmp/tests" "$lint_tmp/rows"
}

lint_run
