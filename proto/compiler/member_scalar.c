/* SPDX-License-Identifier: Apache-2.0 */
/* Accessors of fields in the data section, and of those that have no value. */
#include "proto/compiler/member.h"

#include "proto/compiler/memory.h"

/* "r.s, 3, 0": what the access functions take before a value. */
static const char *
place(const struct member *member, const char *builder_value)
{
	const char *mask =
		type_bits(type_scalar_of(member->type), member->default_value);
	bool is_reader = builder_value == NULL;

	return memory_format("%s, %u%s%s, %s", is_reader ? "r.s" : "b.s",
		(unsigned int)member->offset, is_reader ? "" : ", ",
		is_reader ? "" : builder_value, mask);
}

static void
add_get_body(const struct member *member, const struct type_scalar *scalar)
{
	struct output *output = member->output;
	const char *arguments = place(member, NULL);

	if (!scalar->is_float) {
		output_call(output, 1,
			memory_format("return %s%s%scapnrpc_struct_get_%s(",
				scalar->is_cast ? "(" : "",
				scalar->is_cast ? scalar->c_type : "",
				scalar->is_cast ? ")" : "", scalar->access),
			arguments, ");");
		return;
	}
	text_add(&output->text, "\tuint%u_t bits;\n\n", scalar->bits);
	output_call(output, 1,
		memory_format("bits = capnrpc_struct_get_%s(", scalar->access),
		arguments, ");");
	text_add(&output->text, "\treturn capnrpc_%s_of_bits(bits);\n",
		scalar->c_type);
}

static const char *
set_value(const struct type_scalar *scalar)
{
	if (scalar->is_float)
		return memory_format("capnrpc_bits_of_%s(v)", scalar->c_type);
	if (scalar->is_cast)
		return memory_format("(uint%u_t)v", scalar->bits);
	return "v";
}

void
member_scalar(const struct member *member)
{
	const struct type_scalar *scalar = type_scalar_of(member->type);
	struct output *output = member->output;

	text_comment(&output->text, 0, member->doc.bytes, member->doc.n);
	output_function(output, member->owner, scalar->c_type,
		member_function(member, "get"),
		memory_format("%s r", member_owner_type(member, "_r")));
	add_get_body(member, scalar);
	output_end(output);

	output_function(output, member->owner, "void",
		member_function(member, "set"),
		memory_format("%s b, %s v", member_owner_type(member, "_b"),
			scalar->c_type));
	member_add_tag(member);
	output_call(output, 1,
		memory_format("capnrpc_struct_set_%s(", scalar->access),
		place(member, set_value(scalar)), ");");
	output_end(output);
}

void
member_void(const struct member *member)
{
	struct output *output = member->output;

	if (member->tag == NULL)
		return;
	text_comment(&output->text, 0, member->doc.bytes, member->doc.n);
	output_function(output, member->owner, "void",
		member_function(member, "set"),
		memory_format("%s b", member_owner_type(member, "_b")));
	member_add_tag(member);
	output_end(output);
}
