#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every hand-written C file is as clang-format 14 leaves it. Other versions lay
# out a few things differently, so no other will do.
. "$(dirname "$0")/lint.sh"

plants='spaces wide'

plant() {
	mkdir -p "$2/lib"
	cp "$top_srcdir/.clang-format" "$2" || return 1
	case $1 in
	clean) printf 'int x;\n' ;;
	spaces) printf 'int   x;\n' ;;
	wide) echo 'void f(int a_rather_long_name, int another_long_name, int the_third_name_of_all, int d);' ;;
	esac >"$2/lib/a.c"
}

formatter=
for tool in clang-format-14 clang-format; do
	case $($tool --version 2>/dev/null) in
	*'version 14.'*)
		formatter=$tool
		break
		;;
	esac
done
[ -n "$formatter" ] ||
	lint_skip 'clang-format 14 is not installed (Debian: clang-format-14)'

examine() {
	files=$(c_files "$1")
	saw "$(n_lines "$files")" files
	in_tree "$1" "$files" "$formatter" -n -Werror --style=file 2>&1 |
		awk -F: -v tool="$formatter" '/ error: / { n[$1]++ }
		END { for (f in n) print f ": " n[f] " places; " tool " -i mends them" }'
}

lint_run
