#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every test that capnrpcd-guarantees(7) names is there, and every promise (a .Ss
# of its description) names one.
. "$(dirname "$0")/lint.sh"

plants='test_gone promise_alone'

plant() {
	mkdir -p "$2/man" "$2/tests/daemon"
	: >"$2/tests/daemon/a.py"
	{
		echo '.Sh DESCRIPTION'
		echo '.Ss One'
		echo '.Pa tests/daemon/a.py .'
		[ "$1" != test_gone ] || echo '.Pa tests/daemon/b.py'
		[ "$1" != promise_alone ] || echo '.Ss Two'
		echo '.Sh CAVEATS'
	} >"$2/man/capnrpcd-guarantees.7"
}

examine() {
	page=$1/man/capnrpcd-guarantees.7
	[ -f "$page" ] || return 0
	named=$(sed -n 's/^\.Pa \([^ ]*\).*/\1/p' "$page" | sort -u)
	saw "$(n_lines "$named")" 'tests that the page names'
	for test in $named; do
		[ -f "$1/$test" ] || echo "$test: is named, and is not there"
	done
	awk '/^\.Sh/ || /^\.Ss/ {
		if (promise != "" && n == 0)
			print promise ": no test"
		promise = /^\.Ss/ ? substr($0, 5) : ""
		n = 0
	}
	/^\.Pa tests\// { n++ }' "$page"
}

lint_run
