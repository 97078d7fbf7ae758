/* SPDX-License-Identifier: Apache-2.0 */
/* Accessors of groups: views of some of the owner's fields. */
#include "proto/compiler/member.h"

#include <string.h>

#include "proto/compiler/memory.h"

/* Groups nest no deeper than this; deeper is a circle in a broken request. */
#define MAX_GROUPS 64

/* The places that were cleared already; members of unions share theirs. */
struct cleared {
	struct cleared *next;
	const char *statement;
};

/* Adds "lead(arguments);" unless it was there before. */
static void
clear_once(struct output *output, struct cleared **cleared, const char *lead,
	const char *arguments)
{
	const char *statement = memory_format("%s%s", lead, arguments);
	struct cleared *c;

	for (c = *cleared; c != NULL; c = c->next)
		if (strcmp(c->statement, statement) == 0)
			return;
	c = memory_get(sizeof(*c));
	c->statement = statement;
	c->next = *cleared;
	*cleared = c;
	output_call(output, 1, lead, arguments, ");");
}

static void
clear_slot(struct output *output, struct cleared **cleared,
	struct schema_field_r field)
{
	struct schema_field_slot_r slot = schema_field_get_slot(field);
	struct schema_type_r type = schema_field_slot_get_type(slot);
	unsigned int offset = schema_field_slot_get_offset(slot);
	enum type_class class = type_class_of(type);

	if (class == TYPE_SCALAR)
		clear_once(output, cleared,
			memory_format("capnrpc_struct_set_%s(",
				type_scalar_of(type)->access),
			memory_format("b.s, %u, %s", offset,
				type_scalar_of(type)->bits == 1 ? "false, false"
								: "0, 0"));
	else if (class != TYPE_VOID)
		clear_once(output, cleared, "capnrpc_pointer_clear(",
			memory_format("capnrpc_struct_edit_pointer(b.s, %u)",
				offset));
}

static void
clear_group(struct output *output, struct cleared **cleared,
	const struct node *group, unsigned int depth)
{
	struct schema_node_struct_r s = schema_node_get_struct(group->r);
	struct schema_field_list_r fields = schema_node_struct_get_fields(s);
	uint32_t i, n = schema_field_list_len(fields);

	if (schema_node_struct_get_discriminant_count(s) > 0) {
		uint32_t tag = schema_node_struct_get_discriminant_offset(s);

		clear_once(output, cleared, "capnrpc_struct_set_u16(",
			memory_format("b.s, %u, 0, 0", (unsigned int)tag));
	}
	for (i = 0; i < n; i++) {
		struct schema_field_r field = schema_field_list_at(fields, i);
		const struct node *inner;

		if (schema_field_which(field) != SCHEMA_FIELD_GROUP) {
			clear_slot(output, cleared, field);
			continue;
		}
		inner = request_node(output->request,
			schema_field_group_get_type_id(
				schema_field_get_group(field)));
		if (inner != NULL && depth < MAX_GROUPS)
			clear_group(output, cleared, inner, depth + 1);
	}
}

/* The accessor: verb_x(r) or verb_x(b), a view of the owner's struct. */
static void
add_view(const struct member *member, const char *verb, const char *suffix,
	bool is_fresh)
{
	struct output *output = member->output;
	const char *name = member->group->name;
	struct cleared *cleared = NULL;

	output_function(output, member->owner,
		memory_format("struct %s%s", name, suffix),
		member_function(member, verb),
		memory_format("%s %s", member_owner_type(member, suffix),
			suffix + 1));
	text_add(&output->text, "\tstruct %s%s g = { %s.s };\n\n", name, suffix,
		suffix + 1);
	if (is_fresh) {
		member_add_tag(member);
		clear_group(output, &cleared, member->group, 0);
	} else if (strcmp(suffix, "_b") == 0) {
		member_add_fresh_start(member, "b");
	}
	text_add(&output->text, "\treturn g;\n");
	output_end(output);
}

void
member_group(const struct member *member)
{
	text_comment(
		&member->output->text, 0, member->doc.bytes, member->doc.n);
	add_view(member, "get", "_r", false);
	add_view(member, "init", "_b", true);
	add_view(member, "edit", "_b", false);
}
