/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/member.h"

#include "proto/compiler/memory.h"

const char *
member_function(const struct member *member, const char *verb)
{
	return memory_format(
		"%s_%s_%s", member->owner->name, verb, member->name);
}

const char *
member_owner_type(const struct member *member, const char *suffix)
{
	return memory_format("struct %s%s", member->owner->name, suffix);
}

void
member_add_tag(const struct member *member)
{
	if (member->tag == NULL)
		return;
	output_call(member->output, 1, "capnrpc_struct_set_u16(",
		memory_format("b.s, %u, %s, 0",
			(unsigned int)member->tag_offset, member->tag),
		");");
}

void
member_add_unless_set(const struct member *member, bool is_builder)
{
	text_binary(&member->output->text, 1,
		memory_format("if (%s_%s", member->owner->name,
			is_builder ? "which_b(b)" : "which(r)"),
		"!=", member->tag, ")");
}

void
member_add_fresh_start(const struct member *member, const char *arguments)
{
	if (member->tag == NULL)
		return;
	member_add_unless_set(member, true);
	output_call(member->output, 2,
		memory_format("return %s(", member_function(member, "init")),
		arguments, ");");
}
