#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Each header compiles alone and twice in a row: the installed ones as C99, C11
# and C++17, the generated ones as C11 and C++17, the library's own as C11.
. "$(dirname "$0")/lint.sh"

plants='incomplete no_guard not_c99 not_cxx inner generated'
strict='-pedantic-errors -Wall -Wextra -Werror -Wundef'

plant() {
	mkdir -p "$2/lib/include/capnrpc" "$2/lib/wire" "$2/proto/gen"
	for h in lib/include/capnrpc/a lib/wire/a proto/gen/a; do
		printf '#ifndef A\n#define A\n#include <stddef.h>\nextern size_t a;\n#endif\n' >"$2/$h.h"
	done
	h=lib/include/capnrpc/b.h
	case $1 in
	incomplete) echo 'extern size_t b;' ;;
	no_guard) echo 'struct b { int n; };' ;;
	not_c99) printf '#ifndef B\n#define B\n_Static_assert(1, "");\n#endif\n' ;;
	not_cxx) echo 'void b(int class);' ;;
	inner) h=lib/wire/b.h && echo 'extern size_t b;' ;;
	generated) h=proto/gen/b.h && echo 'void b(int class);' ;;
	esac >"$lint_tmp/b.h"
	[ ! -s "$lint_tmp/b.h" ] || mv "$lint_tmp/b.h" "$2/$h"
}

# compiles TREE HEADER COMPILER LANGUAGE STANDARD
compiles() {
	printf '#include "%s"\n#include "%s"\nextern int alone;\n' "$2" "$2" |
		$3 -x "$4" -std="$5" $strict -fsyntax-only \
			-I "$1/lib/include" -I "$1/lib" -I "$1" - \
			>"$lint_tmp/said" 2>&1 && return
	sed "s|^|$2 as $5: |" "$lint_tmp/said"
}

# compile_all TREE FOLDER PREFIX: the headers below FOLDER, named without PREFIX.
compile_all() {
	(cd "$1" && find "$2" -name '*.h' 2>/dev/null | sort) |
		sed "s,^$3,," >"$lint_tmp/headers"
	saw "$(grep -c '' "$lint_tmp/headers")" 'headers'
}

examine() {
	compile_all "$1" lib/include/capnrpc lib/include/
	while read -r h; do
		compiles "$1" "$h" "$CC" c c99
		compiles "$1" "$h" "$CC" c c11
		[ "$HAVE_CXX" != yes ] || compiles "$1" "$h" "$CXX" c++ c++17
	done <"$lint_tmp/headers"
	compile_all "$1" proto/gen ''
	while read -r h; do
		compiles "$1" "$h" "$CC" c c11
		[ "$HAVE_CXX" != yes ] || compiles "$1" "$h" "$CXX" c++ c++17
	done <"$lint_tmp/headers"
	for folder in base wire cap rpc client schema; do
		compile_all "$1" lib/$folder lib/
		while read -r h; do
			compiles "$1" "$h" "$CC" c c11
		done <"$lint_tmp/headers"
	done
}

if [ "$HAVE_CXX" != yes ]; then
	echo 'headers: NOT LOOKED AT as C++: no C++ compiler'
	plants='incomplete no_guard not_c99 inner'
fi
lint_run
