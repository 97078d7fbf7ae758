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
		memory_format("b.s, %u, %s, 0", (unsigned int)member->tag_offset,
			member->tag),
		");");
}

void
member_add_unless_set(const struct member *member, bool is_builder)
{
	const char *owner = member->owner->name;

	text_binary(&member->output->text, 1,
		is_builder ? memory_format("if (%s_which(%s_reader(b))", owner,
				     owner)
			   : memory_format("if (%s_which(r)", owner),
		"!=", member->tag, ")");
}
