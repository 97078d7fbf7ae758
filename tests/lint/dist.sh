#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The release tarball holds every file that git does, and a file missing from it
# is not found out by the first person who builds the release.
. "$(dirname "$0")/lint.sh"

plants='forgotten'

# What only a checkout needs.
kept_back='^(\.gitignore|\.gitattributes|.*/\.gitignore|.*/\.gitkeep)$'

plant() {
	mkdir -p "$2/distributed"
	echo a >"$2/distributed/a"
	echo a >"$2/tracked"
	[ "$1" != forgotten ] || echo b >>"$2/tracked"
}

# Planted trees carry the two lists ready-made.
tracked() {
	if [ -e "$1/tracked" ]; then
		cat "$1/tracked"
	elif [ "$1" = "$top_srcdir" ]; then
		(cd "$1" && git ls-files | while read -r f; do
			[ ! -e "$f" ] || echo "$f"
		done)
	fi
}

distributed() {
	if [ -e "$1/distributed" ]; then
		(cd "$1/distributed" && find . ! -type d)
	elif [ "$1" = "$top_builddir" ]; then
		unset MAKEFLAGS MAKELEVEL MFLAGS
		(cd "$1" && make -s distdir distdir="$lint_tmp/dist") \
			>"$lint_tmp/make" 2>&1 || tail "$lint_tmp/make" >&2
		(cd "$lint_tmp/dist" 2>/dev/null && find . ! -type d)
	fi | sed 's,^\./,,'
}

examine() {
	tracked "$1" | grep -v -E "$kept_back" | sort >"$lint_tmp/tracked"
	distributed "$2" | sort >"$lint_tmp/distributed"
	saw "$(grep -c '' "$lint_tmp/tracked")" 'tracked files'
	if [ -s "$lint_tmp/tracked" ] && [ ! -s "$lint_tmp/distributed" ]; then
		echo "make distdir gave nothing in $2"
		return
	fi
	comm -23 "$lint_tmp/tracked" "$lint_tmp/distributed" |
		sed 's/$/ is tracked, but not in the tarball: name it in a Makefile.inc/'
}

(cd "$top_srcdir" && [ "$(git rev-parse --show-cdup 2>/dev/null || echo no)" = '' ]) ||
	lint_skip 'not a git checkout, so there is nothing to compare the tarball with'
lint_run
