#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# No function is longer than 80 lines and no file longer than 700: past that
# neither is one idea any more, and no reader holds it.
. "$(dirname "$0")/lint.sh"

plants='function file'

plant() {
	n_lines=1 n_functions=1
	case $1 in
	clean) n_lines=78 n_functions=8 ;;
	function) n_lines=79 ;;
	file) n_functions=141 ;;
	esac
	mkdir -p "$2/lib"
	awk -v n="$n_lines" -v f="$n_functions" 'BEGIN {
		for (i = 0; i < f; i++) {
			print "int\nf" i "(void)\n{"
			for (j = 0; j < n; j++)
				print "\tg();"
			print "}"
		}
	}' >"$2/lib/a.c"
}

examine() {
	files=$(c_files "$1")
	in_tree "$1" "$files" awk '
		FNR == 1 { begun = 0; if (file) end_file(); file = FILENAME }
		{ n = FNR }
		/^\{/ { begun = FNR; name = last }
		/^}/ && begun {
			length_ = FNR - begun + 1
			n_functions++
			if (length_ > 80)
				print FILENAME ":" begun ": " name " has " length_ " lines, more than 80"
			begun = 0
		}
		/^[A-Za-z_]/ { last = $0; sub(/\(.*/, "", last); sub(/.*[ *]/, "", last) }
		function end_file() {
			if (n > 700)
				print file ": " n " lines, more than 700"
		}
		END { end_file() }'
	n=$(in_tree "$1" "$files" cat | grep -c '^{')
	saw "$n" "functions in $(n_lines "$files") files"
}

lint_run
