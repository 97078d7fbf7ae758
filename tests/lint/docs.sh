#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Each prototype in a header has a comment of its own directly above it.
. "$(dirname "$0")/lint.sh"

plants='undocumented detached second'

plant() {
	mkdir -p "$2/lib/include/capnrpc"
	{
		cat <<-'END'
		#ifdef __cplusplus
		extern "C" {
		#endif
		struct capnrpc_x {
			int (*not_a_prototype)(void);
		};
		static inline int
		neither_is_this(int a)
		{
			return (a);
		}

		END
		case $1 in
		clean) echo '/* Documented. */' ;;
		detached) printf '/* Far away. */\n\n' ;;
		second) printf '/* For the first. */\nint capnrpc_a(\n\tint b);\n' ;;
		esac
		cat <<-'END'
		CAPNRPC_API struct capnrpc_x *capnrpc_c(
			int (*f)(void)) CAPNRPC_NONNULL(1);
		#ifdef __cplusplus
		}
		#endif
		END
	} >"$2/lib/include/capnrpc/a.h"
}

examine() {
	headers=$(c_files "$1" | grep -E '^(lib|daemon|ctl)/.*\.h$')
	found=$(in_tree "$1" "$headers" awk -f "$lint_dir/prototypes.awk")
	saw "$(n_lines "$found")" prototypes
	printf '%s\n' "$found" |
		awk 'NF && !$3 { print $1 ":" $2 ": " $5 " has no comment directly above it" }'
}

lint_run
