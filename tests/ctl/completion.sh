#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# The completion for bash, run as bash runs it, against a daemon with a reference, a
# name and a service.
set -u
top=${top_srcdir-$(dirname "$0")/../..}
build=$(cd "${top_builddir-.}" && pwd)
place=$(mktemp -d)
daemon=
n_wrong=0

end() {
	[ -z "$daemon" ] || kill "$daemon"
	wait
	rm -rf "$place"
}
trap end EXIT

start_daemon() {
	printf '[socket]\npath = %s/socket\n[state]\ndirectory = %s/state\n[vat]\npublic-address = tcp:localhost:7\n' \
		"$place" "$place" >"$place/conf"
	"$build/capnrpcd" --config "$place/conf" 2>"$place/log" &
	daemon=$!
	for _ in $(seq 200); do
		"$build/capnrpcctl" --socket "$place/socket" status >/dev/null 2>&1 && return
		sleep 0.1
	done
	cat "$place/log"
	exit 1
}

# expect 'LINE' WORD...: what is completed at the end of the line, at least.
expect() {
	line=$1
	shift
	read -ra COMP_WORDS <<<"$line"
	COMP_WORDS[0]=$build/capnrpcctl
	[ "${line% }" = "$line" ] || COMP_WORDS+=('')
	COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
	COMPREPLY=()
	_capnrpcctl
	for word; do
		case " ${COMPREPLY[*]} " in
		*" $word "*) ;;
		*)
			echo "not ok - '$line' completes '${COMPREPLY[*]}', not '$word'"
			n_wrong=$((n_wrong + 1))
			;;
		esac
	done
	[ $# -gt 0 ] || [ ${#COMPREPLY[@]} -eq 0 ] || {
		echo "not ok - '$line' completes '${COMPREPLY[*]}'"
		n_wrong=$((n_wrong + 1))
	}
}

. "$top/ctl/completion/capnrpcctl"
start_daemon
export CAPNRPCD_SOCKET=$place/socket
"$build/capnrpcctl" ref mint printer --label a >"$place/uri" || exit 1
"$build/capnrpcctl" name add friend - <"$place/uri" >"$place/log2" || exit 1
key=$("$build/capnrpcctl" ref list --json | sed -n 's/.*"key": "\(.*\)",/\1/p')

expect 'capnrpcctl ' ref name service store audit status
expect 'capnrpcctl r' ref
expect 'capnrpcctl zz'
expect 'capnrpcctl ref re' revoke
expect 'capnrpcctl --json ref un' undo
expect 'capnrpcctl ref mint --ex' --expires
expect 'capnrpcctl ref mint ' printer
expect 'capnrpcctl ref mint --label printer pr' printer
expect 'capnrpcctl ref revoke ' "$key"
expect "capnrpcctl ref show ${key:0:3}" "$key"
expect 'capnrpcctl ref list --service p' printer
expect 'capnrpcctl ref list --label'
expect 'capnrpcctl name forget ' friend
expect 'capnrpcctl service forget ' printer
expect 'capnrpcctl ref share '
unset CAPNRPCD_SOCKET
expect "capnrpcctl --socket $place/socket name rename " friend
expect "capnrpcctl --socket $place/none name rename "
[ $n_wrong -eq 0 ] && echo 'ok - completion'
exit $((n_wrong > 0))
