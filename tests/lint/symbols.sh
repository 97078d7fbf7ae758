#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# For each library three lists are one: what its installed headers declare, what
# its version script names, and what it exports. And they stay short, at
# most 96 functions: an interface that a person can know.
. "$(dirname "$0")/lint.sh"

most=96
plants='undeclared unmapped undefined unexported too_many'

# A library of $2 functions f0..., all declared, mapped and defined.
plant() {
	n=3
	[ "$1" != too_many ] || n=$((most + 1))
	mkdir -p "$2/lib/include/capnrpc" "$2/.libs"
	declared=$2/lib/include/capnrpc/a.h
	map=$2/lib/capnrpc-client.map
	echo 'CAPNRPC_0 {
global:' >"$map"
	i=0
	while [ $i -lt $n ]; do
		echo "CAPNRPC_API int capnrpc_f$i(void);" >>"$declared"
		echo "	capnrpc_f$i;" >>"$map"
		echo "int capnrpc_f$i(void) { return $i; }" >>"$2/a.c"
		i=$((i + 1))
	done
	case $1 in
	undeclared)
		echo '	capnrpc_more;' >>"$map"
		echo 'int capnrpc_more(void) { return 0; }' >>"$2/a.c"
		;;
	unmapped)
		echo 'CAPNRPC_API int capnrpc_more(void);' >>"$declared"
		echo 'int capnrpc_more(void) { return 0; }' >>"$2/a.c"
		;;
	undefined)
		echo 'CAPNRPC_API int capnrpc_more(void);' >>"$declared"
		echo '	capnrpc_more;' >>"$map"
		;;
	unexported)
		echo 'int capnrpc_more(void);' >>"$declared"
		;;
	esac
	echo 'local:
	*;
};' >>"$map"
	$CC -w -shared -fPIC -Wl,--version-script="$map" \
		-o "$2/.libs/libcapnrpc-client.so" "$2/a.c"
}

# lacking A B TEXT: what the file A has and the file B has not.
lacking() {
	comm -23 "$lint_tmp/$1" "$lint_tmp/$2" | sed "s/\$/ $3/"
}

# examine_library SRC BUILD NAME
examine_library() {
	so=$2/.libs/libcapnrpc-$3.so
	headers=$(library_headers "$1" "$3")
	found=$(in_tree "$1" "$headers" awk -f "$lint_dir/prototypes.awk")
	printf '%s\n' "$found" | awk 'NF { print $5 }' | sort >"$lint_tmp/declared"
	printf '%s\n' "$found" | awk 'NF && !$4 { print $1 ":" $2 ": " $5 " has no CAPNRPC_API" }'
	{
		sed -n '/global:/,/local:/p' "$1/lib/capnrpc-$3.map" 2>/dev/null
	} | grep -oE 'capnrpc_[a-z0-9_]+' | sort >"$lint_tmp/mapped"
	: >"$lint_tmp/exported"
	if [ -e "$so" ]; then
		$NM -D --defined-only "$so" | awk 'NF == 3 && $2 != "A" { sub(/@.*/, "", $3); print $3 }' |
			grep -v -E '^__(asan|ubsan|odr_asan|sancov|start|stop|llvm|gcov)' |
			sort >"$lint_tmp/exported"
	fi
	saw "$(cat "$lint_tmp/declared" "$lint_tmp/mapped" "$lint_tmp/exported" |
		sort -u | grep -c '')" 'functions'
	uniq -d "$lint_tmp/declared" | sed 's/$/ is declared twice/'
	sort -u "$lint_tmp/declared" -o "$lint_tmp/declared"
	lacking declared mapped 'is declared, but not in the version script'
	lacking mapped declared 'is in the version script, but no header declares it'
	lacking declared exported 'is declared, but not exported'
	lacking exported declared 'is exported, but not declared'
	n=$(grep -c '' "$lint_tmp/declared")
	[ "$n" -le $most ] || echo "$3: $n public functions, more than $most"
}


examine() {
	for library in $lint_libraries; do
		examine_library "$1" "$2" "$library"
	done
}

lint_run
