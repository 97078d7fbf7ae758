# SPDX-License-Identifier: Apache-2.0
# What every lint is made of; sourced, never run.
#
# A lint looks for one kind of fault. It defines
#   examine SRC BUILD   prints a line per fault found in the source tree SRC and
#                       its build tree BUILD, and says with `saw` what it read
#   plants              words, each the name of a fault
#   plant WORD DIR      makes at DIR a tiny tree (source and build in one) with
#                       that fault in it; the word "clean" means with none
# and ends with `lint_run`. Before the real tree is examined, each planted fault
# must be reported, the clean tree must pass, and an empty one must count as
# nothing seen: a lint that has gone blind fails.

set -u
LC_ALL=C
export LC_ALL
lint_name=$(basename "$0" .sh)
lint_dir=$(cd "$(dirname "$0")" && pwd)
: "${top_srcdir:=$lint_dir/../..}" "${top_builddir:=.}"
: "${CC:=cc}" "${CXX:=c++}" "${AR:=ar}" "${NM:=nm}" "${HAVE_CXX:=yes}"
lint_tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$lint_tmp"' EXIT
trap 'exit 99' HUP INT TERM

# saw N WHAT: N more things were read.
saw() {
	echo "$1" >>"$lint_tmp/seen"
	lint_what=$2
	echo "$2" >"$lint_tmp/what"
}

# skip WHY: this machine cannot tell. Never silently.
lint_skip() {
	echo "$lint_name: SKIPPED: $*"
	exit 77
}

lint_broken() {
	echo "$lint_name: the lint itself is broken: $*"
	exit 99
}

# Hand-written C below the folder $1, one path a line.
c_files() {
	(cd "$1" && find lib proto daemon ctl examples bench tests \
		-name '.*' -prune -o -type f -name '*.[ch]' -print 2>/dev/null) |
		grep -v -e '^proto/gen/' -e '\.capnp\.[ch]$' | sort
}

# Every hand-written text below the folder $1, one path a line: no builds, no
# borrowed macros, nothing made by a tool.
source_files() {
	(cd "$1" && find . \
		\( -path './build*' -o -path './.git' -o -path './m4' \
		-o -path './coverage' -o -path './stock' -o -path './autom4te.cache' \
		-o -path './capnrpcd-[0-9]*' -o -name _build -o -name _inst \
		-o -name .libs -o -name .deps -o -name __pycache__ \) -prune \
		-o -type f \( -name '*.[ch]' -o -name '*.cc' -o -name '*.sh' \
		-o -name '*.py' -o -name '*.awk' -o -name '*.capnp' \
		-o -name '*.inc' -o -name '*.in' -o -name '*.am' \
		-o -name '*.ac' -o -name '*.md' -o -name '*.map' \
		-o -name '*.conf' -o -name '*.service' -o -name '*.socket' \
		-o -name '*.[1-8]' -o -path ./check -o -path ./demo \
		-o -path ./.ci/run -o -path ./NEWS \) -print 2>/dev/null) |
		sed 's,^\./,,' |
		grep -v -e 'Makefile\.in$' -e '^config\.h' | sort
}

# in_tree DIR LIST COMMAND...: runs COMMAND on the paths of LIST from inside DIR.
in_tree() {
	lint_in=$1
	lint_list=$2
	shift 2
	[ -n "$lint_list" ] || return 0
	(cd "$lint_in" && printf '%s\n' "$lint_list" | xargs "$@")
}

# The installed headers of a library, one path a line, and the libraries.
lint_libraries='client schema'
library_headers() {
	(cd "$1" && find lib/include -name '*.h' 2>/dev/null) | sort |
		if [ "$2" = schema ]; then
			grep -E '/(types|value)\.h$'
		else
			grep -v -E '/(types|value)\.h$'
		fi
}

n_lines() {
	printf '%s' "$1" | grep -c ''
}

lint_n_seen() {
	awk '{ n += $1 } END { print n + 0 }' "$lint_tmp/seen"
}

# lint_try SRC BUILD: examines; faults go to $lint_tmp/faults.
lint_try() {
	: >"$lint_tmp/seen"
	examine "$1" "$2" >"$lint_tmp/faults" 2>&1
	lint_status=$?
	[ $lint_status -ne 77 ] && [ $lint_status -ne 99 ] || {
		cat "$lint_tmp/faults"
		exit $lint_status
	}
}

lint_run() {
	mkdir "$lint_tmp/empty"
	lint_try "$lint_tmp/empty" "$lint_tmp/empty"
	[ "$(lint_n_seen)" -eq 0 ] ||
		lint_broken "saw something in an empty folder"
	for lint_word in clean $plants; do
		mkdir "$lint_tmp/$lint_word"
		plant "$lint_word" "$lint_tmp/$lint_word" ||
			lint_broken "cannot plant '$lint_word'"
		lint_try "$lint_tmp/$lint_word" "$lint_tmp/$lint_word"
		if [ "$lint_word" = clean ]; then
			[ ! -s "$lint_tmp/faults" ] && [ "$(lint_n_seen)" -gt 0 ] || {
				cat "$lint_tmp/faults"
				lint_broken "the clean tree did not pass"
			}
		elif [ ! -s "$lint_tmp/faults" ]; then
			lint_broken "the planted fault '$lint_word' was not reported"
		fi
	done
	lint_try "$top_srcdir" "$top_builddir"
	cat "$lint_tmp/faults"
	lint_faults=$(grep -c '' "$lint_tmp/faults")
	echo "$lint_name: looked at $(lint_n_seen) $(cat "$lint_tmp/what" 2>/dev/null), lines of complaint: $lint_faults; planted and caught: $(echo $plants)"
	if [ "$(lint_n_seen)" -eq 0 ]; then
		echo "$lint_name: looked at nothing, which proves nothing"
		exit 1
	fi
	[ "$lint_faults" -eq 0 ] || exit 1
	exit 0
}
