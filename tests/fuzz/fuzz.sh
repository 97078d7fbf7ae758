#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# fuzz.sh TARGET...: runs libFuzzer targets, each for FUZZ_SECONDS, FUZZ_JOBS at
# a time; FUZZ_TARGETS picks some by name. Inputs that reach something new stay
# below fuzz/NAME/new for the next run. A line each; a finding stays where the
# line says, with the command that shows it again. Fails on a finding, and when
# a target ran nothing.
set -u
: "${top_srcdir:=.}" "${top_builddir:=.}"
: "${FUZZ_SECONDS:=60}" "${FUZZ_JOBS:=1}" "${FUZZ_TARGETS:=}"
corpus=$top_srcdir/tests/fuzz/corpus
place=$top_builddir/fuzz

# What one target's log says, as one line; fails unless it ran and held.
tell() {
	log=$place/$1/log
	n_runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
	n_seen=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
	n_new=$(sed -n 's/^stat::new_units_added: *//p' "$log")
	found=$(find "$place/$1" -maxdepth 1 -name '*-*[0-9a-f]' -newer "$place/$1/begun")
	printf '%-10s %12s runs %6s edges %6s new inputs%s\n' "$1" \
		"${n_runs:-0}" "${n_seen:-0}" "${n_new:-0}" "${found:+  FINDING}"
	for input in $found; do
		echo "    again: $top_builddir/tests/fuzz/fuzz_$1 $input"
	done
	[ -z "$found" ] && [ "${n_runs:-0}" -gt 0 ] && return
	[ -n "$found" ] || {
		echo "    it did not run to its end; the end of $log:"
		tail -n 5 "$log" | sed 's/^/    /'
	}
	return 1
}

run() {
	mkdir -p "$place/$1/new" && : >"$place/$1/begun" || return 1
	dictionary=
	[ ! -f "$top_srcdir/tests/fuzz/$1.dict" ] ||
		dictionary=-dict=$top_srcdir/tests/fuzz/$1.dict
	# Calls overtake each other in long histories only; short ones are dull.
	length=
	[ "$1" != history ] || length='-len_control=0 -max_len=4096'
	"$top_builddir/tests/fuzz/fuzz_$1" $dictionary $length \
		-max_total_time="$FUZZ_SECONDS" -timeout=25 -rss_limit_mb=3000 \
		-print_final_stats=1 -artifact_prefix="$place/$1/" \
		"$place/$1/new" "$corpus/$1" >"$place/$1/log" 2>&1
	tell "$1" >"$place/$1/line"
	status=$?
	cat "$place/$1/line"
	return $status
}

# The workers take every FUZZ_JOBSth target.
work() {
	first=$1 at=0 is_good=0
	shift
	for target in "$@"; do
		if [ $((at % FUZZ_JOBS)) -eq "$first" ]; then
			run "$target" || is_good=1
		fi
		at=$((at + 1))
	done
	return $is_good
}

targets=
for program in "$@"; do
	name=${program##*/fuzz_}
	case " ${FUZZ_TARGETS:-$name} " in
	*" $name "*) targets="$targets $name" ;;
	esac
done
[ -n "$targets" ] || {
	echo "fuzz: no target is called '$FUZZ_TARGETS'" >&2
	exit 1
}

workers= worker=0
while [ "$worker" -lt "$FUZZ_JOBS" ]; do
	work $worker $targets &
	workers="$workers $!"
	worker=$((worker + 1))
done
status=0
for worker in $workers; do
	wait "$worker" || status=1
done
exit $status
