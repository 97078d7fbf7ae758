#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every row of tests/sim/SCENARIOS.md names tests that are there (`file name`,
# name a function or a string in quotation marks; or just a script), or says why
# there is none. Every scenario of test_every_order.c has a row.
. "$(dirname "$0")/lint.sh"

plants='test_gone file_gone string_gone nothing_said scenario_without_row'

plant() {
	mkdir -p "$2/tests/sim"
	test=is_there
	[ "$1" != test_gone ] || test=is_gone
	file=sim/test_a.c
	[ "$1" != file_gone ] || file=sim/test_b.c
	string=there
	[ "$1" != string_gone ] || string=gone
	{
		echo '| 1 | a thing | `'"$file $test"'` |'
		echo '| 2 | a thing | `sim/test_every_order.c "'"$string"'"` |'
		echo '| 3 | a thing | does not apply: for a reason |'
		[ "$1" != nothing_said ] || echo '| 4 | a thing | later |'
	} >"$2/tests/sim/SCENARIOS.md"
	printf 'static void\nis_there(void **state)\n' >"$2/tests/sim/test_a.c"
	{
		echo '	{ "there", begin,'
		[ "$1" != scenario_without_row ] || echo '	{ "alone", begin,'
	} >"$2/tests/sim/test_every_order.c"
}

# What a row refers to, one a line: file, a tab, name or nothing.
references() {
	grep '^|' "$1" | grep -o '`[^`]*/[^`]*`' | tr -d '`' |
		sed 's/ /	/' | sort -u
}

# name_is_in NAME FILE: a function that begins a line, or a string.
name_is_in() {
	case $1 in
	'') return 0 ;;
	\"*) grep -qF "$1" "$2" ;;
	*) grep -q "^$1(" "$2" ;;
	esac
}

examine() {
	table=$1/tests/sim/SCENARIOS.md
	[ -f "$table" ] || return 0
	saw "$(grep -c '^|' "$table")" 'rows of scenarios'
	references "$table" | while IFS='	' read -r file name; do
		if [ ! -f "$1/tests/$file" ]; then
			echo "tests/$file: is named, and is not there"
		elif ! name_is_in "$name" "$1/tests/$file"; then
			echo "tests/$file: has no $name"
		fi
	done
	grep '^|' "$table" | grep -v -e '^| there |' -e '^|---' |
		grep -v -e '`[^`]*/[^`]*`' -e 'does not apply: ' |
		sed 's/^/says neither test nor reason: /'
	sed -n 's/^	{ \("[^"]*"\), .*/\1/p' \
		"$1/tests/sim/test_every_order.c" | while read -r name; do
		grep -qF "$name" "$table" ||
			echo "tests/sim/SCENARIOS.md: has no row with $name"
	done
}

lint_run
