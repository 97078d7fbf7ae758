/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accessors of fields in the pointer section.
 *
 * A struct and a list of structs have types of their own, whose _read, _init
 * and _edit functions do the work; everything else is read and written by the
 * library's types.
 */
#include "proto/compiler/member.h"

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
	add_struct_edit(member, type->name);
}

/* --- lists -------------------------------------------------------------- */

static void
add_list_get(const struct member *member, const char *type, const char *size)
{
	struct output *output = member->output;
	bool has_default;

	begin_get(member, memory_format("struct %s_r", type), "get");
	has_default = member_add_default(member);
	declare_pointer(member, false);
	text_add(&output->text, "\tstruct %s_r v;\n\n", type);
	output_call(output, 1,
		size == NULL ? "v.l = capnrpc_pointer_list("
			     : "v = capnrpc_pointer_list(",
		memory_format("p, %s, %s",
			size != NULL ? size : "CAPNRPC_ELEMENT_COMPOSITE",
			has_default ? "words" : "NULL"),
		");");
	text_add(&output->text, "\treturn v;\n");
	output_end(output);
}

/* The size that edit_list takes where the elements are no structs. */
#define NO_STRUCT "\tstruct capnrpc_struct_size none = { 0, 0 };\n\n"

static void
add_plain_list(const struct member *member, struct schema_type_r element)
{
	const char *size = type_element_size(element);
	struct output *output = member->output;

	add_list_get(member, "capnrpc_list", size);
	add_has(member);

	begin_edit(member, "struct capnrpc_list_b", "init", ", uint32_t n");
	declare_pointer(member, true);
	text_add(&output->text, "\n");
	member_add_tag(member);
	text_add(&output->text,
		"\treturn capnrpc_pointer_init_list(p, %s, n);\n", size);
	output_end(output);

	begin_edit(member, "struct capnrpc_list_b", "edit", "");
	declare_pointer(member, true);
	text_add(&output->text, NO_STRUCT);
	member_add_fresh_start(member, "b, 0");
	text_add(&output->text,
		"\treturn capnrpc_pointer_edit_list(p, %s, none);\n", size);
	output_end(output);
}

static void
add_struct_list(const struct member *member, const struct node *element)
{
	const char *type = memory_format("%s_list", element->name);
	const char *builder = memory_format("struct %s_b", type);
	struct output *output = member->output;

	add_list_get(member, type, NULL);
	add_has(member);

	begin_edit(member, builder, "init", ", uint32_t n");
	member_add_tag(member);
	output_call(output, 1, memory_format("return %s_init(", type),
		memory_format("%s, n", pointer_of(member, true)), ");");
	output_end(output);

	begin_edit(member, builder, "edit", "");
	declare_pointer(member, true);
	text_add(&output->text, "\tstruct %s_b v;\n\n", type);
	member_add_fresh_start(member, "b, 0");
	output_call(output, 1, "v.l = capnrpc_pointer_edit_list(",
		memory_format("p, CAPNRPC_ELEMENT_COMPOSITE, %s_size()",
			element->name),
		");");
	text_add(&output->text, "\treturn v;\n");
	output_end(output);
}

static void
add_list(const struct member *member)
{
	struct bound element = generic_element(member->bound);
	enum type_class class = type_class_of(element.r);
	struct node *type;

	if (class == TYPE_UNKNOWN) {
		request_fault(member->output->request, member->owner,
			member->label, "a list of an unknown type");
		return;
	}
	if (class != TYPE_STRUCT) {
		add_plain_list(member, element.r);
		return;
	}
	type = generic_node(
		member->output, member->owner, member->label, element);
	if (type != NULL)
		add_struct_list(member, type);
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

	begin_edit(member, "void", "set",
		memory_format(", const %s *bytes, size_t n", pointee));
	declare_pointer(member, true);
	text_add(&output->text, "\n");
	member_add_tag(member);
	text_add(&output->text, "\tcapnrpc_pointer_set_%s(p, bytes, n);\n",
		kind);
	output_end(output);
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

	begin_edit(member, "void", "set", ", struct capnrpc_cap *cap");
	declare_pointer(member, true);
	text_add(&output->text, "\n");
	member_add_tag(member);
	text_add(&output->text, "\tcapnrpc_pointer_set_cap(p, cap);\n");
	output_end(output);
}

static void
add_any(const struct member *member)
{
	struct output *output = member->output;

	begin_get(member, "struct capnrpc_pointer_r", "get");
	text_add(&output->text, "\treturn %s;\n", pointer_of(member, false));
	output_end(output);
	add_has(member);

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
	case TYPE_VOID:
	case TYPE_SCALAR:
	case TYPE_UNKNOWN:
		break;
	}
}
