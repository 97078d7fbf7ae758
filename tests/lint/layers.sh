#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# An include never points to a layer further right, and each foreign library is
# included only where it belongs. The two tables below are the whole rule.
. "$(dirname "$0")/lint.sh"

# What a folder may include: layers, with /public only their installed headers.
layers='
base      base
wire      base wire
cap       base wire cap
gen       base/public wire/public cap/public gen
rpc       base wire cap gen rpc
client    base wire cap gen rpc client
schema    base/public wire/public gen schema
daemon    base wire cap gen rpc daemon
ctl       base/public wire/public cap/public rpc/public client/public schema/public gen ctl
examples  base/public wire/public cap/public rpc/public client/public schema/public gen examples
bench     base/public wire/public cap/public rpc/public client/public schema/public gen bench
compiler  base/public wire/public gen compiler
'
# What the core may know of libc: nothing that does I/O, allocates or tells time.
core_libc='assert inttypes limits stdalign stdarg stdbool stddef stdint stdio stdnoreturn string'
# Foreign headers, and the only files (a regular expression) that include them.
foreign='
event2/    ^(daemon/loop[.]c|examples/)
openssl/   ^daemon/(tls|identity)[a-z_]*[.][ch]$
sodium     ^daemon/seal[.]c$
sqlite3    ^daemon/store_sqlite[a-z_]*[.][ch]$
ini.h      ^daemon/config_file[.]c$
jansson.h  ^daemon/store_json[.]c$
systemd/   ^$
'

plants='rightward sideways unpublished core_in_schema parent library_in_core clock_in_core
	openssl_in_store sqlite_in_client event2_in_peer config_in_header'

plant() {
	mkdir -p "$2/lib/wire" "$2/lib/client" "$2/daemon" "$2/ctl"
	cat >"$2/lib/wire/a.c" <<-'END'
	#include <string.h>
	#include <capnrpc/message.h>
	#include "base/list.h"
	#include "wire/a.h"
	#include "b.h"
	END
	case $1 in
	rightward) echo '#include "rpc/conn.h"' >>"$2/lib/wire/a.c" ;;
	sideways) echo '#include "client/loop.h"' >"$2/daemon/a.c" ;;
	core_in_schema) mkdir "$2/lib/schema" && echo '#include "wire/a.h"' >"$2/lib/schema/a.c" ;;
	unpublished) echo '#include "wire/a.h"' >"$2/ctl/a.c" ;;
	parent) echo '#include "../cap/cap.h"' >>"$2/lib/wire/a.c" ;;
	library_in_core) echo '#  include <event2/event.h>' >>"$2/lib/wire/a.c" ;;
	clock_in_core) echo '#include <time.h>' >>"$2/lib/wire/a.c" ;;
	openssl_in_store) echo '#include <openssl/ssl.h>' >"$2/daemon/store.c" ;;
	event2_in_peer) echo '#include <event2/event.h>' >"$2/daemon/peer.c" ;;
	config_in_header) echo '#include "config.h"' >"$2/lib/client/a.h" ;;
	sqlite_in_client) echo '#include <sqlite3.h>' >"$2/lib/client/a.c" ;;
	esac
}

examine() {
	files=$( (c_files "$1"; cd "$1" && find proto/gen -name '*.[ch]' 2>/dev/null) |
		grep -v '^tests/')
	includes=$(in_tree "$1" "$files" grep -nE '^[[:space:]]*#[[:space:]]*include' /dev/null)
	saw "$(n_lines "$includes")" "includes in $(n_lines "$files") files"
	printf '%s\n' "$includes" | awk -v layers="$layers" \
		-v core_libc="$core_libc" -v foreign="$foreign" '
	BEGIN {
		n = split(layers, rows, "\n")
		for (i = 1; i <= n; i++) {
			m = split(rows[i], words, " ")
			for (j = 2; j <= m; j++)
				may[words[1], words[j]] = 1
		}
		n = split(core_libc, words, " ")
		for (i = 1; i <= n; i++)
			in_core_libc["<" words[i] ".h>"] = 1
		n_foreign = split(foreign, rows, "\n")
		for (i = 1; i <= n_foreign; i++) {
			split(rows[i], words, " ")
			head[i] = words[1]
			where[i] = words[2]
		}
		n = split("attr base error base memory base message wire list wire typed_list wire scalar wire schema wire types schema value schema cap cap stream cap vat cap client client", words, " ")
		for (i = 1; i < n; i += 2)
			public[words[i]] = words[i + 1]
		split("base wire cap gen rpc", words, " ")
		for (i in words)
			core[words[i]] = 1
	}
	function layer_of(path,    part) {
		split(path, part, "/")
		if (path ~ /^lib\/include\/capnrpc\//)
			return public_layer(path)
		if (path ~ /^lib\//)
			return part[2]
		if (path ~ /^proto\//)
			return part[2]
		return part[1]
	}
	function public_layer(path) {
		sub(/.*\//, "", path)
		sub(/\.h$/, "", path)
		return path in public ? public[path] : "unknown"
	}
	function fault(text) {
		print at ": " $0 "   <- " text
	}
	{
		split($0, field, ":")
		file = field[1]
		at = file ":" field[2]
		sub(/^[^:]*:[^:]*:[ \t]*#[ \t]*include[ \t]*/, "")
		sub(/[ \t]*(\/[*\/].*)?$/, "")
		from = layer_of(file)
		name = substr($0, 2, length($0) - 2)
		published = file ~ /^lib\/include\//
		for (i = 1; i <= n_foreign; i++)
			if (head[i] != "" && index(name, head[i]) == 1) {
				if (file !~ where[i])
					fault(head[i] " does not belong in this file")
				next
			}
		if (name ~ /\.\./) {
			fault("names a parent folder")
		} else if (name ~ /^capnrpc\//) {
			to = public_layer(name)
			if (to == "unknown")
				fault("no public header that this lint knows")
			else if (!((from, to) in may) && !((from, to "/public") in may))
				fault(from " may not include " to)
		} else if (name ~ /^(base|wire|cap|rpc|client|schema)\// || name ~ /^(proto|daemon|ctl|examples|bench)\//) {
			to = name
			sub(/^proto\//, "", to)
			sub(/\/.*/, "", to)
			if (!((from, to) in may))
				fault(from " may not include the inside of " to)
			else if (published)
				fault("an installed header includes one that is not")
		} else if ($0 ~ /^</) {
			if (from in core && !($0 in in_core_libc))
				fault("the core does without this part of libc")
		} else if (name ~ /\// && name !~ /^compiler\//) {
			fault("no folder that this lint knows")
		} else if (name == "config.h" && file ~ /\.h$/) {
			fault("config.h is for the beginning of .c files")
		} else if (published) {
			fault("an installed header includes one that is not")
		}
	}'
}

lint_run
