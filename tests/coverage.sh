#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# coverage.sh FILE: says how many branches of lib/ the tests took, of a trace
# that lcov captured, worst files first, and fails below what HACKING.md
# promises. With "-b" in front it lists the branches that were never taken, for
# who wants to know why.
set -u
least=90

show_branches() {
	awk -F '[:,]' '
	/^SF:/ { file = $2; n = index(file, "/lib/"); is_ours = n > 0 }
	/^BRDA:/ && is_ours && ($5 == "-" || $5 == 0) && !seen[file, $2]++ {
		print substr(file, n + 1) ":" $2
	}' "$1"
}

show_files() {
	awk -F : -v least=$least '
	function rate(hit, found) { return found ? 100 * hit / found : 100 }
	/^SF:/ { n = index($2, "/lib/"); name = n ? substr($2, n + 1) : "" }
	/^LF:/ { lines = $2 }
	/^LH:/ { lines_hit = $2 }
	/^BRF:/ { branches = $2 }
	/^BRH:/ { hit = $2 }
	/^end_of_record/ && name != "" {
		n_files++
		all += branches; all_hit += hit
		all_lines += lines; all_lines_hit += lines_hit
		if (rate(hit, branches) < least)
			printf "%6.1f %%  of %4d branches  %s\n",
				rate(hit, branches), branches, name | "sort -n"
		branches = hit = lines = lines_hit = 0
	}
	END {
		close("sort -n")
		if (n_files == 0) {
			print "coverage: the trace has no file of lib/"
			exit 1
		}
		printf "%6.1f %%  of %4d branches  lib/, %d files; %.1f %% of its lines\n",
			rate(all_hit, all), all, n_files,
			rate(all_lines_hit, all_lines)
		if (rate(all_hit, all) < least) {
			print "coverage: lib/ is to have " least " % at least"
			exit 1
		}
	}' "$1"
}

case ${1-} in
-b) show_branches "$2" ;;
*) show_files "${1:?which trace?}" ;;
esac
