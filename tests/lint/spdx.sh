#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Each C file begins with its licence, each script has it in its first lines.
# What the generator made for its tests says what their schemas said.
. "$(dirname "$0")/lint.sh"

plants='c script'

plant() {
	tag='SPDX-License-Identifier: Apache-2.0'
	mkdir -p "$2/lib"
	echo "/* $tag */" >"$2/lib/a.c"
	printf '#!/bin/sh\n# %s\n' "$tag" >"$2/a.sh"
	case $1 in
	c) echo 'int x;' >"$2/lib/a.c" ;;
	script) echo '#!/bin/sh' >"$2/a.sh" ;;
	esac
}

examine() {
	files=$(source_files "$1" |
		grep -E '(\.([ch]|cc|sh|py|awk)|^check|^demo|^\.ci/run)$' |
		grep -v '^tests/.*\.capnp\.[ch]$')
	saw "$(n_lines "$files")" files
	in_tree "$1" "$files" awk '
		function end_file() {
			if (file && !found)
				print file ":1: the line \"SPDX-License-Identifier: Apache-2.0\" is missing"
		}
		FNR == 1 { end_file(); file = FILENAME; found = 0 }
		FNR <= (FILENAME ~ /\.(c|h|cc)$/ ? 1 : 3) &&
		/SPDX-License-Identifier: Apache-2\.0/ { found = 1 }
		END { end_file() }'
}

lint_run
