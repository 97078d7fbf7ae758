# SPDX-License-Identifier: Apache-2.0
# From generated headers, as the preprocessor leaves them (lists are made by
# macros), a C function for each type of reader that calls every accessor of it,
# and of what it leads to: fuzz_readers.h says how they are called. A function of
# a reader that is none of the kinds known here ends this with an error, so that
# no accessor is missed without a word. headers are what the result includes.

function fail(why) {
	print "fuzz_readers.awk: " function_name ": " why >"/dev/stderr"
	has_failed = 1
}

# What is done with a value of that type: a statement, or a call that goes on.
function use(type, value) {
	if (type ~ /^struct .*_r$/) {
		sub(/^struct /, "", type)
		sub(/_r$/, "", type)
		return "visit_" type "(v, " value ");"
	}
	if (type == "float" || type == "double")
		return "visit_real(v, " value ");"
	if (type == "struct capnrpc_cap *")
		return "visit_cap(v, " value ");"
	if (type ~ /^(_Bool|u?int(8|16|32|64)_t)$/)
		return "visit_number(v, (uint64_t)" value ");"
	fail("returns a type that is not known, " type)
	return ""
}

# "struct T_r r" gives T; nothing for what is no reader.
function reader_of(parameter) {
	if (parameter !~ /^struct [a-z0-9_]+_r [a-z]+$/)
		return ""
	sub(/^struct /, "", parameter)
	sub(/_r [a-z]+$/, "", parameter)
	return parameter
}

function add_reader(reader) {
	if (!(reader in order)) {
		order[reader] = ++n_readers
		readers[n_readers] = reader
	}
}

function add_accessor(reader, type, name, n, second) {
	add_reader(reader)
	n_accessors++
	if (n == 1 && type == "uint32_t" && name == reader "_len")
		is_list[reader] = 1
	if (n == 1)
		body[reader] = body[reader] "\t" use(type, name "(r)") "\n"
	else if (n == 2 && second ~ /^uint32_t [a-z]+$/ &&
	    (name == reader "_at" || name == reader "_has"))
		element[reader] = element[reader] "\t\t" use(type, name "(r, i)") "\n"
	else
		fail("is no accessor that is known")
}

function end_function(    type, name, parameters, n, part, reader) {
	gsub(/[ \t]+/, " ", head)
	sub(/^ *static inline /, "", head)
	gsub(/\( /, "(", head)
	name = head
	sub(/\(.*/, "", name)
	type = name
	sub(/.*[ *]/, "", name)
	type = substr(type, 1, length(type) - length(name))
	sub(/ $/, "", type)
	parameters = head
	sub(/^[^(]*\(/, "", parameters)
	sub(/\)[^)]*$/, "", parameters)
	# What the library has is generated code only where it is of a typed list.
	if ((name in seen) || (name ~ /^capnrpc_/ && name !~ /_list_read$/ &&
	    parameters !~ /^struct capnrpc_[a-z0-9_]+_list_r /))
		return
	seen[name] = function_name = name
	n = split(parameters, part, / *, */)
	reader = reader_of(part[1])
	if (reader == "capnrpc_pointer" && n == 1) {
		add_reader(reader_of(type " r"))
		roots[++n_roots] = use(type, name "(visit_root(v))")
		n_accessors++
	} else if (reader != "") {
		add_accessor(reader, type, name, n, part[2])
	} else if (parameters == "void" && type ~ /_r$/) {
		roots[++n_roots] = use(type, name "()")
		n_accessors++
	}
}

BEGIN {
	print "/* SPDX-License-Identifier: Apache-2.0 */"
	print "/* Made by fuzz_readers.awk; do not edit. */"
	print "#include \"tests/fuzz/fuzz_readers.h\"\n"
	n_headers = split(headers, header, " ")
	for (k = 1; k <= n_headers; k++)
		print "#include \"" header[k] "\""
	print ""
}

/^#/ { next }

{
	line = $0
	while (match(line, /[{};]/)) {
		sign = substr(line, RSTART, 1)
		if (depth == 0)
			head = head " " substr(line, 1, RSTART - 1)
		line = substr(line, RSTART + 1)
		if (sign == "{" && depth++ == 0 && head ~ /^ *static inline [^(]*\(/)
			end_function()
		if (sign == "}")
			depth--
		if (depth == 0 && sign != "{")
			head = ""
	}
	if (depth == 0)
		head = head " " line
}

END {
	if (has_failed || n_accessors == 0)
		exit 1
	for (k = 1; k <= n_readers; k++)
		print "static void visit_" readers[k] "(struct visit *v, struct " \
			readers[k] "_r r);"
	for (k = 1; k <= n_readers; k++) {
		reader = readers[k]
		print "\nstatic void\nvisit_" reader "(struct visit *v, struct " \
			reader "_r r)\n{"
		if ((reader in element) && !(reader in is_list)) {
			function_name = reader
			fail("has elements and no length")
		}
		if (reader in is_list) {
			print "\tuint32_t n = " reader "_len(r), i;\n"
			print "\tif (!visit_begin(v, n > 0))\n\t\treturn;"
			print "\tfor (i = 0; visit_index(&i, n); i++) {"
			print element[reader] "\t}"
		} else {
			print "\tif (!visit_begin(v, r.s.data_bits > 0 || r.s.n_pointers > 0))"
			print "\t\treturn;"
		}
		printf "%s", body[reader]
		print "\tvisit_end(v);\n}"
	}
	print "\nvoid\nvisit_every_reader(struct visit *v)\n{"
	for (k = 1; k <= n_roots; k++)
		print "\t" roots[k]
	print "}\n\nconst unsigned int visit_n_accessors = " n_accessors ";"
	exit has_failed
}
