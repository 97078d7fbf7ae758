#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# check.sh [FOLDER]: send sends a file to a receive that is four times slower than
# it could be, both out of FOLDER. What is under way never is more than the window
# and one piece; neither program needs memory for the file; and without a window
# the sender does, so that the first two were worth looking at.
set -eu
stream=${1:-${top_builddir:-.}/examples/stream}
size=$((48 * 1024 * 1024)) rate=$((24 * 1024 * 1024))
window=$((256 * 1024)) piece=$((16 * 1024))
# Freed memory that a sanitizer keeps would count as well.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}quarantine_size_mb=1
export ASAN_OPTIONS
tmp=$(mktemp -d)
receiver=
trap '[ -z "$receiver" ] || kill "$receiver" 2>/dev/null || :; rm -rf "$tmp"' EXIT

fail() {
	echo "stream: FAILED: $*"
	cat "$tmp/sent" "$tmp/received"
	exit 1
}

# upload WINDOW RATE: sends the file, and leaves what both said.
upload() {
	rm -f "$tmp/copy"
	"$stream/receive" "$tmp/socket" "$tmp/copy" "$2" >"$tmp/received" 2>&1 &
	receiver=$!
	n=0
	until [ -S "$tmp/socket" ]; do
		n=$((n + 1))
		[ $n -lt 200 ] || fail 'nobody listens'
		sleep 0.05
	done
	"$stream/send" "$tmp/socket" "$tmp/file" "$1" >"$tmp/sent" 2>&1 ||
		fail 'send'
	wait "$receiver" || fail 'receive'
	receiver=
	cmp "$tmp/file" "$tmp/copy" || fail 'another file has come'
	n_way=$(sed -n 's/.*at most \([0-9]*\) under way.*/\1/p' "$tmp/sent")
	n_sender=$(sed -n 's/.*in \([0-9]*\) KiB of memory$/\1/p' "$tmp/sent")
	n_receiver=$(sed -n 's/.*in \([0-9]*\) KiB of memory$/\1/p' "$tmp/received")
	echo "stream: a window of $1 bytes: at most $n_way under way," \
		"$n_sender KiB in the sender, $n_receiver KiB in the receiver"
}

head -c $size /dev/urandom >"$tmp/file"
upload $window $rate
[ "$n_way" -le $((window + piece)) ] || fail 'more than the window under way'
[ "$n_way" -ge $((window / 2)) ] || fail 'the window is never filled'
[ "$n_sender" -lt $((size / 2048)) ] || fail 'the sender holds the file'
[ "$n_receiver" -lt $((size / 2048)) ] || fail 'the receiver holds the file'
[ "$(grep -c ' % *: ' "$tmp/sent")" -ge 9 ] || fail 'no progress was shown'
upload $size 0
[ "$n_way" -gt $((window + piece)) ] || fail 'a window makes no difference'
