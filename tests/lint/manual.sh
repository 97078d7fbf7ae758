#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The manual is complete and no more: capnrpcd(8) has exactly the daemon's options,
# capnrpcd.conf(5) and the example exactly its configuration keys with the same kind,
# default and effect of a reload, capnrpcctl(1) exactly its commands and options, each
# library's page exactly the functions of its
# installed headers.
. "$(dirname "$0")/lint.sh"

plants='option_missing option_gone key_missing key_gone default_wrong
	example_missing function_missing function_gone
	command_missing command_gone'

# One option, one key and one function, each documented.
plant() {
	option=--loud key=socket.path default=/run/a function=capnrpc_a
	command='a do' in_ctl_page=$command
	in_page=$option page_key=$key page_default=$default example=path
	fn=$function
	case $1 in
	option_missing) in_page= ;;
	option_gone) option= ;;
	key_missing) page_key= ;;
	key_gone) key= ;;
	default_wrong) page_default=/run/b ;;
	example_missing) example=mode ;;
	function_missing) fn= ;;
	function_gone) function= ;;
	command_missing) in_ctl_page='a undo' ;;
	command_gone) command= ;;
	esac
	mkdir -p "$2/man" "$2/daemon" "$2/lib/include/capnrpc"
	{
		echo '#!/bin/sh'
		echo 'case $1 in'
		echo "--list-options) echo ${option:-:} ;;"
		echo "--list-config-keys) ${key:+printf '$key\tpath\t$default\trestart\tx\n'} ;;"
		echo 'esac'
	} >"$2/capnrpcd"
	printf '#!/bin/sh\necho "%s --loud="\n' "${command:-b}" >"$2/capnrpcctl"
	chmod +x "$2/capnrpcd" "$2/capnrpcctl"
	printf '.It Nm Cm %s Ar X\n.It Fl Fl loud Ar X\n' "$in_ctl_page" \
		>"$2/man/capnrpcctl.1"
	[ -n "$option" ] || sed -i 's/echo :/echo --other/' "$2/capnrpcd"
	echo '.It Fl Fl other' >"$2/man/capnrpcd.8"
	[ -z "$option" ] || : >"$2/man/capnrpcd.8"
	[ -z "$in_page" ] || echo ".It Fl Fl ${in_page#--} Ar HOW" >>"$2/man/capnrpcd.8"
	[ -z "$page_key" ] ||
		echo ".It Va $page_key Pq path, default $page_default, restart" \
			>"$2/man/capnrpcd.conf.5"
	printf '[socket]\n# Where.\n#%s = a\n' "$example" >"$2/daemon/capnrpcd.conf.example"
	[ -z "$function" ] || echo "CAPNRPC_API int $function(void);" \
		>"$2/lib/include/capnrpc/a.h"
	printf '.Sh SYNOPSIS\n%s\n.Sh DESCRIPTION\n' "${fn:+.Fo $fn}" \
		>"$2/man/libcapnrpc-client.3"
}

# differ WHERE PAGE: $lint_tmp/program against $lint_tmp/page.
differ() {
	comm -23 "$lint_tmp/program" "$lint_tmp/page" | sed "s,\$,: is not in $1,"
	comm -13 "$lint_tmp/program" "$lint_tmp/page" |
		sed "s,\$,: stands in $1 and is not so,"
	saw "$(grep -c '' "$lint_tmp/program")" 'options, keys and functions'
}

examine_options() {
	"$2/capnrpcd" --list-options | sort >"$lint_tmp/program"
	sed -n 's/^\.It Fl Fl \([a-z-]*\).*/--\1/p' "$1/man/capnrpcd.8" |
		sort >"$lint_tmp/page"
	differ man/capnrpcd.8
}

# A command is a line: its words, then the options that it takes.
examine_commands() {
	"$2/capnrpcctl" complete commands | sed 's/ --.*//' | sort >"$lint_tmp/program"
	sed -n 's/^\.It Nm Cm \([a-z ]*[a-z]\).*/\1/p' "$1/man/capnrpcctl.1" |
		sort >"$lint_tmp/page"
	differ man/capnrpcctl.1
	"$2/capnrpcctl" complete commands | grep -o -e '--[a-z-]*' |
		sort -u >"$lint_tmp/program"
	sed -n 's/^\.It Fl Fl \([a-z-]*\).*/--\1/p' "$1/man/capnrpcctl.1" |
		sort >"$lint_tmp/page"
	differ man/capnrpcctl.1
}

# A key is a line "name kind default reload"; no default is "-".
examine_keys() {
	"$2/capnrpcd" --list-config-keys | awk -F '\t' '{ print $1, $2, $3, $4 }' |
		sort >"$lint_tmp/program"
	sed -n 's/^\.It Va \([^ ]*\) Pq \([^,]*\), \(no default\|default [^,]*\), \([a-z]*\)$/\1 \2 \3 \4/p' \
		"$1/man/capnrpcd.conf.5" 2>/dev/null |
		sed 's/ no default / - /; s/ default / /' | sort >"$lint_tmp/page"
	differ man/capnrpcd.conf.5
	"$2/capnrpcd" --list-config-keys | cut -f 1 | sort >"$lint_tmp/program"
	awk '/^#?\[/ { gsub(/[][#]/, ""); section = $1 }
		/^#?[a-z-]+ = / { sub(/^#/, ""); print section "." $1 }' \
		"$1/daemon/capnrpcd.conf.example" | sort >"$lint_tmp/page"
	differ daemon/capnrpcd.conf.example
}

examine_functions() {
	headers=$(library_headers "$1" "$2")
	in_tree "$1" "$headers" awk -f "$lint_dir/prototypes.awk" |
		awk '$4 { print $5 }' | sort >"$lint_tmp/program"
	sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/s/^\.F[no] "\{0,1\}\(capnrpc_[a-z0-9_]*\).*/\1/p' \
		"$1/man/libcapnrpc-$2.3" | sort >"$lint_tmp/page"
	differ "man/libcapnrpc-$2.3"
}

examine() {
	[ -x "$2/capnrpcd" ] && [ -x "$2/capnrpcctl" ] && [ -d "$1/man" ] || return
	examine_options "$1" "$2"
	examine_commands "$1" "$2"
	examine_keys "$1" "$2"
	for library in $lint_libraries; do
		[ ! -e "$1/man/libcapnrpc-$library.3" ] ||
			examine_functions "$1" "$library"
	done
}

lint_run
