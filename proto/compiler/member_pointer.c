/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accessors of fields in the pointer section.
 *
 * A struct and a list of structs have types of their own, whose _read, _init
 * and _edit functions do the work; everything else is read and written by the
 * library's types.
 */
#include "proto/compiler/member.h"

#include "proto/compiler/list.h"
#include "proto/compiler/memory.h"

/* The pointer itself, in an accessor that takes r, or b. */
static const char *
pointer_of(const struct member *member, bool is_builder)
{
	return memory_format(is_builder ? "capnrpc_struct_edit_pointer(b.s, %u)"
					: "capnrpc_struct_get_pointer(r.s, %u)",
		(unsigned int)member->offset);
}

/* "struct capnrpc_pointer_r p = ...;" and an empty line. */
static void
declare_pointer(const struct member *member, bool is_builder)
{
	text_add(&member->output->text, "\tstruct capnrpc_pointer_%s p = %s;\n",
		is_builder ? "b" : "r", pointer_of(member, is_builder));
}

/* The head of an accessor that takes a reader. */
static void
begin_get(const struct member *member, const char *type, const char *verb)
{
	output_function(member->output, member->owner, type,
		member_function(member, verb),
		memory_format("%s r", member_owner_type(member, "_r")));
}

/* The head of an accessor that takes a builder and more ("" or ", ..."). */
static void
begin_edit(const struct member *member, const char *type, const char *verb,
	const char *more)
{
	output_function(member->output, member->owner, type,
		member_function(member, verb),
		memory_format("%s b%s", member_owner_type(member, "_b"), more));
}

static void
add_has(const struct member *member)
{
	struct output *output = member->output;

	begin_get(member, "bool", "has");
	declare_pointer(member, false);
	text_add(&output->text, "\n");
	if (member->tag != NULL) {
		member_add_unless_set(member, false);
		text_add(&output->text, "\t\treturn false;\n");
	}
	text_add(&output->text,
		"\treturn capnrpc_pointer_kind(p) != CAPNRPC_POINTER_NULL;\n");
	output_end(output);
}

/* The accessor that sets from a parameter, by a statement about it and p. */
static void
add_set(const struct member *member, const char *parameter,
	const char *statement)
{
	struct output *output = member->output;

	begin_edit(member, "void", "set", memory_format(", %s", parameter));
	declare_pointer(member, true);
	text_add(&output->text, "\n");
	member_add_tag(member);
	text_add(&output->text, "\t%s\n", statement);
	output_end(output);
}

/* --- structs ------------------------------------------------------------ */

static void
add_struct_get(const struct member *member, const char *type)
{
	struct output *output = member->output;

	begin_get(member, memory_format("struct %s_r", type), "get");
	if (member_add_default(member)) {
		declare_pointer(member, false);
		text_add(&output->text,
			"\tstruct %s_r v;\n\n"
			"\tv.s = capnrpc_pointer_struct(p, words);\n"
			"\treturn v;\n",
			type);
	} else {
		output_call(output, 1, memory_format("return %s_read(", type),
			pointer_of(member, false), ");");
	}
	output_end(output);
}

static void
add_struct_edit(const struct member *member, const char *type)
{
	struct output *output = member->output;

	begin_edit(member, memory_format("struct %s_b", type), "init", "");
	member_add_tag(member);
	output_call(output, 1, memory_format("return %s_init(", type),
		pointer_of(member, true), ");");
	output_end(output);

	begin_edit(member, memory_format("struct %s_b", type), "edit", "");
	if (member_add_default(member)) {
		declare_pointer(member, true);
		text_add(&output->text, "\tstruct %s_b v;\n\n", type);
		member_add_fresh_start(member, "b");
		output_call(output, 1, "v.s = capnrpc_pointer_edit_struct(",
			memory_format("p, %s_size(), words", type), ");");
		text_add(&output->text, "\treturn v;\n");
	} else {
		member_add_fresh_start(member, "b");
		output_call(output, 1, memory_format("return %s_edit(", type),
			pointer_of(member, true), ");");
	}
	output_end(output);
}

static void
add_struct(const struct member *member)
{
	struct node *type = generic_node(
		member->output, member->owner, member->label, member->bound);

	if (type == NULL)
		return;
	add_struct_get(member, type->name);
	add_has(member);
	add_set(member, memory_format("struct %s_r from", type->name),
		"capnrpc_pointer_set_struct(p, from.s);");
	add_struct_edit(member, type->name);
}

/* --- lists -------------------------------------------------------------- */

static void
add_list_get(const struct member *member, const char *type)
{
	struct output *output = member->output;
	struct bound element = generic_element(member->bound);

	begin_get(member, memory_format("struct %s_r", type), "get");
	if (member_add_default(member)) {
		declare_pointer(member, false);
		text_add(&output->text, "\tstruct %s_r v;\n\n", type);
		output_call(output, 1, "v.l = capnrpc_pointer_list(",
			memory_format(
				"p, %s, words", type_element_size(element.r)),
			");");
		text_add(&output->text, "\treturn v;\n");
	} else {
		output_call(output, 1, memory_format("return %s_read(", type),
			pointer_of(member, false), ");");
	}
	output_end(output);
}

static void
add_list(const struct member *member)
{
	const char *type = list_type(
		member->output, member->owner, member->label, member->bound);
	const char *builder = memory_format("struct %s_b", type);
	struct output *output = member->output;

	if (type == NULL)
		return;
	add_list_get(member, type);
	add_has(member);
	add_set(member, memory_format("struct %s_r from", type),
		"capnrpc_pointer_set_list(p, from.l);");

	begin_edit(member, builder, "init", ", uint32_t n");
	member_add_tag(member);
	output_call(output, 1, memory_format("return %s_init(", type),
		memory_format("%s, n", pointer_of(member, true)), ");");
	output_end(output);

	begin_edit(member, builder, "edit", "");
	member_add_fresh_start(member, "b, 0");
	output_call(output, 1, memory_format("return %s_open(", type),
		pointer_of(member, true), ");");
	output_end(output);
}

/* --- bytes, capabilities, anything -------------------------------------- */

/* Text and data: kind is "text" or "data", pointee what their bytes are. */
static void
add_bytes(const struct member *member, const char *kind, const char *pointee)
{
	struct output *output = member->output;
	bool has_default;

	begin_get(member, memory_format("struct capnrpc_%s_r", kind), "get");
	has_default = member_add_default(member);
	declare_pointer(member, false);
	text_add(&output->text, "\n");
	text_add(&output->text, "\treturn capnrpc_pointer_%s(p, %s);\n", kind,
		!has_default ? "NULL, 0"
			: member->class == TYPE_TEXT
			? "bytes, sizeof(bytes) - 1"
			: "bytes, sizeof(bytes)");
	output_end(output);
	add_has(member);

	add_set(member, memory_format("const %s *bytes, size_t n", pointee),
		memory_format("capnrpc_pointer_set_%s(p, bytes, n);", kind));
}

static void
add_data_init(const struct member *member)
{
	struct output *output = member->output;

	begin_edit(member, "struct capnrpc_data_b", "init", ", size_t n");
	declare_pointer(member, true);
	text_add(&output->text, "\n");
	member_add_tag(member);
	text_add(&output->text, "\treturn capnrpc_pointer_init_data(p, n);\n");
	output_end(output);
}

static void
add_cap(const struct member *member)
{
	struct output *output = member->output;

	begin_get(member, "struct capnrpc_cap *", "get");
	output_call(output, 1, "return capnrpc_pointer_borrow_cap(",
		pointer_of(member, false), ");");
	output_end(output);
	add_has(member);

	add_set(member, "struct capnrpc_cap *cap",
		"capnrpc_pointer_set_cap(p, cap);");
}

static void
add_any(const struct member *member)
{
	struct output *output = member->output;

	begin_get(member, "struct capnrpc_pointer_r", "get");
	text_add(&output->text, "\treturn %s;\n", pointer_of(member, false));
	output_end(output);
	add_has(member);
	add_set(member, "struct capnrpc_pointer_r from",
		"capnrpc_pointer_copy(p, from);");

	begin_edit(member, "struct capnrpc_pointer_b", "edit", "");
	declare_pointer(member, true);
	text_add(&output->text, "\n");
	if (member->tag != NULL) {
		member_add_unless_set(member, true);
		text_add(&output->text, "\t\tcapnrpc_pointer_clear(p);\n");
		member_add_tag(member);
	}
	text_add(&output->text, "\treturn p;\n");
	output_end(output);
}

static void
add_any_struct(const struct member *member)
{
	struct output *output = member->output;

	begin_get(member, "struct capnrpc_struct_r", "get");
	output_call(output, 1, "return capnrpc_pointer_struct(",
		memory_format("%s, NULL", pointer_of(member, false)), ");");
	output_end(output);
	add_has(member);
	add_set(member, "struct capnrpc_struct_r from",
		"capnrpc_pointer_set_struct(p, from);");

	begin_edit(member, "struct capnrpc_struct_b", "init",
		", struct capnrpc_struct_size size");
	member_add_tag(member);
	output_call(output, 1, "return capnrpc_pointer_init_struct(",
		memory_format("%s, size", pointer_of(member, true)), ");");
	output_end(output);

	begin_edit(member, "struct capnrpc_struct_b", "edit",
		", struct capnrpc_struct_size size");
	member_add_fresh_start(member, "b, size");
	output_call(output, 1, "return capnrpc_pointer_edit_struct(",
		memory_format("%s, size, NULL", pointer_of(member, true)),
		");");
	output_end(output);
}

static void
add_any_list(const struct member *member)
{
	struct output *output = member->output;

	begin_get(member, "struct capnrpc_list_r", "get");
	output_call(output, 1, "return capnrpc_pointer_any_list(",
		pointer_of(member, false), ");");
	output_end(output);
	add_has(member);
	add_set(member, "struct capnrpc_list_r from",
		"capnrpc_pointer_set_list(p, from);");

	begin_edit(member, "struct capnrpc_list_b", "init",
		", enum capnrpc_element_size element, "
		"struct capnrpc_struct_size size, uint32_t n");
	member_add_tag(member);
	output_call(output, 1, "return capnrpc_pointer_init_any_list(",
		memory_format("%s, element, size, n", pointer_of(member, true)),
		");");
	output_end(output);
}

void
member_pointer(const struct member *member)
{
	text_comment(
		&member->output->text, 0, member->doc.bytes, member->doc.n);
	switch (member->class) {
	case TYPE_STRUCT:
		add_struct(member);
		break;
	case TYPE_LIST:
		add_list(member);
		break;
	case TYPE_TEXT:
		add_bytes(member, "text", "char");
		break;
	case TYPE_DATA:
		add_bytes(member, "data", "uint8_t");
		add_data_init(member);
		break;
	case TYPE_CAP:
		add_cap(member);
		break;
	case TYPE_ANY:
		add_any(member);
		break;
	case TYPE_ANY_STRUCT:
		add_any_struct(member);
		break;
	case TYPE_ANY_LIST:
		add_any_list(member);
		break;
	case TYPE_VOID:
	case TYPE_SCALAR:
	case TYPE_UNKNOWN:
		break;
	}
}
