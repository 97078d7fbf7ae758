#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The table of limits in proto/PROTOCOL.md and the code: every constant of lib/
# that is a limit has a row, with the number it has there, a configuration key
# that there is, and a test that there is; and the other way round. Each field of
# struct capnrpc_conn_limits has its default among them, and a key.
. "$(dirname "$0")/lint.sh"

plants='row_gone constant_gone number_wrong key_gone test_gone field_unnamed'

# Limits that are no peer's doing, or that a peer does not notice.
inner='
	CAPNRPC_CAPS_MAX: of messages built here
	CAPNRPC_EARLY_PATH_MAX: of one fast path; longer ones take the usual one
	CAPNRPC_FIRST_WORDS_DEFAULT: how messages built here grow
	CAPNRPC_GROWTH_WORDS_MAX: the same
	CAPNRPC_LIST_MAX: the width of a field
	CAPNRPC_NESTING_MAX: what a program may set
	CAPNRPC_SEGMENT_WORDS_MAX: the width of a field
	CHAIN_MAX: where a search takes a chain for a circle
	CIRCLE_MAX: the same
	FOLLOWED_MAX: of what a dump prints
	NESTED_MAX: recursion, behind which a loop goes on
	PASSAGES_MAX: twice CAPNRPC_MEMBRANE_DEPTH_MAX
	RUN_MAX: the width of a field
	SEARCH_STEPS_MAX: where a search is put off
	UNWANTED_MAX: where a search ends
	WRAPPERS_MAX: never reached; exports and imports end sooner
'

plant() {
	mkdir -p "$2/lib/rpc" "$2/lib/include/capnrpc" "$2/proto" "$2/daemon" \
		"$2/tests/sim"
	constant=CAPNRPC_THINGS_DEFAULT number=65536 key=things
	test=things_at_their_limit field=things
	[ "$1" != constant_gone ] || constant=RUN_MAX
	[ "$1" != number_wrong ] || number=65535
	[ "$1" != key_gone ] || key=dreams
	[ "$1" != test_gone ] || test=things_at_noon
	[ "$1" != field_unnamed ] || field=wonders
	echo "#define $constant (UINT32_C(1) << 16)" >"$2/lib/rpc/limits.h"
	printf 'struct capnrpc_conn_limits {\n\tuint32_t %s; /* a */\n};\n' \
		"$field" >"$2/lib/include/capnrpc/vat.h"
	echo '{ COUNT("things", things, 1, 2) },' >"$2/daemon/config_keys.c"
	{
		echo '### 2.4 Limits'
		[ "$1" = row_gone ] ||
			echo "| \`CAPNRPC_THINGS_DEFAULT\` | $number | a | \`$key\` | b | \`sim/test_a.c $test\` |"
	} >"$2/proto/PROTOCOL.md"
	printf 'static void\nthings_at_their_limit(void **state)\n{\n}\n' \
		>"$2/tests/sim/test_a.c"
}

# Each constant on a line: its name, its value as the C text says.
limit_constants() {
	cat "$1"/lib/rpc/*.[ch] "$1"/lib/cap/*.[ch] "$1"/lib/wire/*.[ch] \
		"$1"/lib/include/capnrpc/message.h 2>/dev/null |
		sed -n 's/^#define \([A-Z_]*_\(MAX\|DEFAULT\)\) \(.*\)$/\1 \3/p' |
		sort -u
}

# The number of a C expression, or nothing when it refers to other constants.
number_of() {
	expression=$(echo "$1" | sed -e 's/UINT\(32\|64\)_C//g' \
		-e 's/\([0-9]\)u\b/\1/g')
	case $expression in
	*[!0-9\ \(\)\*+\<-]*) ;;
	*) echo $(($expression)) ;;
	esac
}

# Each row on a line: constant, number, key or -, file, test.
limit_rows() {
	awk -F' *[|] *' '
	/^##/ { is_here = /Limits/ }
	is_here && $2 ~ /^`[A-Z_]+`$/ {
		gsub(/`/, "")
		print $2, $3, ($5 == "" ? "-" : $5), $7
	}' "$1/proto/PROTOCOL.md"
}

check_row() {
	name=$2 number=$3 key=$4 file=$5 test=$6
	value=$(sed -n "s/^$name //p" "$lint_tmp/constants")
	[ -n "$value" ] || echo "$name: has a row, and is no constant"
	[ -z "$value" ] || [ "$(number_of "$value")" = "$number" ] ||
		echo "$name: is $value, and $number in its row"
	[ "$key" = - ] || grep -q "(\"$key\"," "$1/daemon/config_keys.c" ||
		echo "$name: there is no key $key"
	grep -q "^$test(void \*\*state)" "$1/tests/$file" 2>/dev/null ||
		echo "$name: there is no test $test in $file"
}

# Each field of the struct is a limit with a row that has a key.
check_fields() {
	sed -n '/^struct capnrpc_conn_limits {/,/^}/s/^\tuint[0-9]*_t \([a-z_]*\);.*/\1/p' \
		"$1/lib/include/capnrpc/vat.h" | tr a-z A-Z |
		while read -r field; do
			grep -q "^CAPNRPC_${field}_DEFAULT [0-9]* [^-]" \
				"$lint_tmp/rows" ||
				echo "$field: a field without a row that has a key"
		done
}

examine() {
	[ -f "$1/proto/PROTOCOL.md" ] || return 0
	limit_constants "$1" >"$lint_tmp/constants"
	limit_rows "$1" >"$lint_tmp/rows"
	saw "$(n_lines "$(cat "$lint_tmp/constants")")" 'limits'
	while read -r name value; do
		grep -q "^$name " "$lint_tmp/rows" ||
			echo "$inner" | grep -q "^	$name: " ||
			echo "$name: is $value, and has no row"
	done <"$lint_tmp/constants"
	while read -r row; do
		check_row "$1" $row
	done <"$lint_tmp/rows"
	check_fields "$1"
}

lint_run
