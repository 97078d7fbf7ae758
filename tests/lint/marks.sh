#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Nothing in the sources says that it is unfinished, and nothing in them knows
# where they were built.
. "$(dirname "$0")/lint.sh"

plants='todo xxx fixme home build'
# Written so that this file does not contain what it looks for.
words='(TO''DO|XX''X|FIX''ME)'
paths='(^|[^A-Za-z0-9_.])/(home/[a-z][a-z0-9]+/|root/|wo''rk/|fa''rm/|tmp/bash_jobs)'

plant() {
	mkdir -p "$2/lib"
	case $1 in
	clean) text='mktemp /tmp/a.XXXXXX' ;;
	todo) text='/* TO''DO: later */' ;;
	xxx) text='/* XX''X */' ;;
	fixme) text='/* FIX''ME: wrong */' ;;
	home) text='"/home/''me/src"' ;;
	build) text="$lint_tmp/build/x.c" ;;
	esac
	echo "$text" >"$2/lib/a.c"
	[ "$1" != build ] || lint_build_path=$lint_tmp
}

examine() {
	files=$(source_files "$1")
	saw "$(n_lines "$files")" files
	in_tree "$1" "$files" grep -nE "(^|[^A-Za-z0-9_])$words([^A-Za-z0-9_]|\$)" /dev/null |
		sed 's/$/   <- unfinished/'
	in_tree "$1" "$files" grep -nE "$paths" /dev/null |
		sed 's/$/   <- a path of one machine/'
	for path in "$lint_build_path" "$(cd "$2" && pwd)"; do
		[ ${#path} -lt 6 ] ||
			in_tree "$1" "$files" grep -nF "$path/" /dev/null |
			sed 's/$/   <- a path of this build/'
	done
}

lint_build_path=$(cd "$top_srcdir" && pwd)
lint_run
