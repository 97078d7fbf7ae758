/* SPDX-License-Identifier: Apache-2.0 */
/* Structs and groups: types of one field each, passed by value. */
#include "proto/compiler/declaration.h"

#include "proto/compiler/member.h"
#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

static bool
is_group(const struct node *node)
{
	return schema_node_struct_get_is_group(schema_node_get_struct(node->r));
}

static void
add_type(struct output *output, const struct node *node, const char *suffix,
	const char *content)
{
	const char *name = memory_format("struct %s%s", node->name, suffix);

	output_take(output, node, name);
	text_add(&output->text, "%s {\n\tstruct capnrpc_%s;\n};\n\n", name,
		content);
}

void
declare_struct(struct output *output, const struct node *node)
{
	struct capnrpc_text_r doc = request_doc(node, -1);

	output_begin_part(output, node, "TYPE");
	text_comment(&output->text, 0, doc.bytes, doc.n);
	add_type(output, node, "_r", "struct_r s");
	add_type(output, node, "_b", "struct_b s");
	output_end_part(output, node);
}

/* A function of the type: type name_verb(parameters). */
static void
begin(struct output *output, const struct node *node, const char *type,
	const char *verb, const char *parameters)
{
	output_function(output, node, type,
		memory_format("%s_%s", node->name, verb), parameters);
}

/* "struct x v;", "v.s = ...;", "return v;" for what a type wraps. */
static void
wrap(struct output *output, const char *type, const char *lead,
	const char *arguments)
{
	text_add(&output->text, "\t%s v;\n\n", type);
	output_call(output, 1, lead, arguments, ");");
	text_add(&output->text, "\treturn v;\n");
	output_end(output);
}

static void
add_struct_basics(struct output *output, const struct node *node)
{
	struct schema_node_struct_r s = schema_node_get_struct(node->r);
	const char *name = node->name;
	const char *reader = memory_format("struct %s_r", name);
	const char *builder = memory_format("struct %s_b", name);

	begin(output, node, "struct capnrpc_struct_size", "size", "void");
	text_add(&output->text,
		"\tstruct capnrpc_struct_size size = { %u, %u };\n\n"
		"\treturn size;\n",
		(unsigned int)schema_node_struct_get_data_word_count(s),
		(unsigned int)schema_node_struct_get_pointer_count(s));
	output_end(output);
	begin(output, node, reader, "read", "struct capnrpc_pointer_r p");
	wrap(output, reader, "v.s = capnrpc_pointer_struct(", "p, NULL");
	begin(output, node, builder, "init", "struct capnrpc_pointer_b p");
	wrap(output, builder, "v.s = capnrpc_pointer_init_struct(",
		memory_format("p, %s_size()", name));
	begin(output, node, builder, "edit", "struct capnrpc_pointer_b p");
	wrap(output, builder, "v.s = capnrpc_pointer_edit_struct(",
		memory_format("p, %s_size(), NULL", name));
}

static void
add_list_basics(struct output *output, const struct node *node)
{
	const char *name = memory_format("%s_list", node->name);

	output_take(output, node, memory_format("struct %s_r", name));
	output_call(output, 0, "CAPNRPC_STRUCT_LIST(",
		memory_format("%s, %s", name, node->name), ");");
	text_add(&output->text, "\n");
}

static void
add_which(struct output *output, const struct node *node)
{
	struct schema_node_struct_r s = schema_node_get_struct(node->r);
	unsigned int tag = schema_node_struct_get_discriminant_offset(s);

	if (schema_node_struct_get_discriminant_count(s) == 0)
		return;
	begin(output, node, "uint16_t", "which",
		memory_format("struct %s_r r", node->name));
	text_add(&output->text,
		"\treturn capnrpc_struct_get_u16(r.s, %u, 0);\n", tag);
	output_end(output);
	begin(output, node, "uint16_t", "which_b",
		memory_format("struct %s_b b", node->name));
	output_call(output, 1, "return capnrpc_struct_get_u16(",
		memory_format("capnrpc_struct_reader(b.s), %u, 0", tag), ");");
	output_end(output);
}

void
declare_struct_basics(struct output *output, const struct node *node)
{
	const char *reader = memory_format("struct %s_r", node->name);

	output_begin_part(output, node, "BASICS");
	begin(output, node, reader, "reader",
		memory_format("struct %s_b b", node->name));
	wrap(output, reader, "v.s = capnrpc_struct_reader(", "b.s");
	add_which(output, node);
	if (!is_group(node)) {
		add_struct_basics(output, node);
		add_list_basics(output, node);
	}
	output_end_part(output, node);
}

/* Fills in what only a slot has. */
static void
read_slot(struct member *member)
{
	struct schema_field_slot_r slot = schema_field_get_slot(member->r);

	member->bound =
		generic_type(member->owner, schema_field_slot_get_type(slot));
	member->type = member->bound.r;
	member->class = type_class_of(member->type);
	member->offset = schema_field_slot_get_offset(slot);
	member->default_value = schema_field_slot_get_default_value(slot);
}

static struct member
read_member(struct output *output, const struct node *node,
	struct schema_field_r field, uint32_t i)
{
	struct member member = { 0 };
	struct schema_node_struct_r s = schema_node_get_struct(node->r);

	member.output = output;
	member.owner = node;
	member.r = field;
	member.label = schema_field_get_name(field).bytes;
	member.name =
		name_member(output->request, node, schema_field_get_name(field),
			schema_field_get_annotations(field));
	member.doc = request_doc(node, i);
	if (schema_field_get_discriminant_value(field) != UINT16_MAX)
		member.tag = memory_format(
			"%s_%s", node->upper_name, name_upper(member.name));
	member.tag_offset = schema_node_struct_get_discriminant_offset(s);
	return member;
}

static void
add_slot(struct member *member)
{
	read_slot(member);
	switch (member->class) {
	case TYPE_VOID:
		member_void(member);
		break;
	case TYPE_SCALAR:
		member_scalar(member);
		break;
	case TYPE_UNKNOWN:
		request_fault(member->output->request, member->owner,
			member->label,
			"a type that this version does not know");
		break;
	case TYPE_TEXT:
	case TYPE_DATA:
	case TYPE_LIST:
	case TYPE_STRUCT:
	case TYPE_CAP:
	case TYPE_ANY:
	case TYPE_ANY_STRUCT:
	case TYPE_ANY_LIST:
		member_pointer(member);
		break;
	}
}

static void
add_group(struct member *member)
{
	uint64_t id = schema_field_group_get_type_id(
		schema_field_get_group(member->r));

	member->group = generic_group(member->output, member->owner, id);
	if (member->group != NULL)
		member_group(member);
	else
		request_fault(member->output->request, member->owner,
			member->label, "the request lacks its group");
}

void
declare_fields(struct output *output, const struct node *node)
{
	struct schema_field_list_r fields =
		schema_node_struct_get_fields(schema_node_get_struct(node->r));
	uint32_t i, n = schema_field_list_len(fields);

	output_begin_part(output, node, "FIELDS");
	for (i = 0; i < n; i++) {
		struct member member = read_member(
			output, node, schema_field_list_at(fields, i), i);

		if (schema_field_which(member.r) == SCHEMA_FIELD_SLOT)
			add_slot(&member);
		else if (schema_field_which(member.r) == SCHEMA_FIELD_GROUP)
			add_group(&member);
		else
			request_fault(output->request, node, member.label,
				"a field that this version does not know");
	}
	output_end_part(output, node);
}
