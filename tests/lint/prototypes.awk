# SPDX-License-Identifier: Apache-2.0
# Lists the function prototypes of C headers, formatted as .clang-format wants
# them: "FILE LINE DOCUMENTED EXPORTED NAME", DOCUMENTED being 1 where a comment
# ends on the line above, EXPORTED where CAPNRPC_API stands in it. What has a body
# (static inline) is no prototype, nor is the macro that makes a type of list.

function begin_file() {
	in_comment = directive = depth = 0
	comment_end = -1
	statement = ""
}

function end_statement(    name) {
	if (statement ~ /[A-Za-z_0-9] *\(/ &&
	    statement !~ /^(typedef|_Static_assert|static_assert)[^A-Za-z_]/ &&
	    statement !~ /^CAPNRPC_[A-Z]+_LIST\(/) {
		name = statement
		gsub(/CAPNRPC_[A-Z]+(\([^()]*\))?/, " ", name)
		gsub(/__attribute__ *\(\(.*\)\)/, " ", name)
		sub(/ *\(.*/, "", name)
		sub(/.*[^A-Za-z_0-9]/, "", name)
		print FILENAME, first, (comment_end == first - 1) + 0,
			(statement ~ /CAPNRPC_API/) + 0, name
	}
	statement = ""
}

FNR == 1 { begin_file() }

{
	line = $0
	if (directive || (!in_comment && line ~ /^[ \t]*#/)) {
		directive = (line ~ /\\$/)
		next
	}
	code = ""
	closed = 0
	while (line != "") {
		if (in_comment) {
			at = index(line, "*/")
			if (!at)
				break
			line = substr(line, at + 2)
			in_comment = 0
			closed = 1
		} else {
			at = index(line, "/*")
			code = code (at ? substr(line, 1, at - 1) : line)
			if (!at)
				break
			line = substr(line, at + 2)
			in_comment = 1
		}
	}
	gsub(/^[ \t]+|[ \t]+$/, "", code)
	if (code == "") {
		if (closed && statement == "")
			comment_end = FNR
		next
	}
	if (code ~ /^extern "C" *\{$/) {
		depth--
	}
	if (depth <= 0) {
		if (statement == "")
			first = FNR
		statement = statement " " code
		sub(/^ /, "", statement)
	}
	n_open = gsub(/\{/, "{", code)
	n_closed = gsub(/\}/, "}", code)
	depth += n_open - n_closed
	if (depth < 0)
		depth = 0
	if (depth == 0 && statement ~ /;$/)
		if (statement ~ /\{/)
			statement = ""
		else
			end_statement()
	else if (n_open || n_closed)
		statement = ""
}
