/* SPDX-License-Identifier: Apache-2.0 */
/* Loading structs, groups and their unions. */
#include "schema/load.h"

/* Bits that a field of the type takes in the data section. */
static uint32_t
type_bits(const struct capnrpc_written_type *type)
{
	static const uint8_t bits[] = { 0, 1, 8, 16, 32, 64, 8, 16, 32, 64, 32,
		64, 0, 0, 0, 16 };

	if (type->n_lists > 0 || type->kind >= sizeof(bits))
		return 0;
	return bits[type->kind];
}

static bool
type_is_pointer(const struct capnrpc_written_type *type)
{
	return type->n_lists > 0 ||
		(type->kind >= CAPNRPC_TYPE_TEXT &&
			type->kind != CAPNRPC_TYPE_ENUM);
}

/* A field that has a place of its own. */
static void
load_slot(struct capnrpc_load *load, const struct capnrpc_decl *decl,
	struct schema_field_slot_r r, struct capnrpc_member *member)
{
	uint64_t end;

	capnrpc_load_type(load, schema_field_slot_get_type(r), &member->type);
	capnrpc_load_default(
		load, schema_field_slot_get_default_value(r), member);
	member->offset = schema_field_slot_get_offset(r);
	end = ((uint64_t)member->offset + 1) * type_bits(&member->type);
	if (end > (uint64_t)decl->size.n_data_words * 64 ||
		(type_is_pointer(&member->type) &&
			member->offset >= decl->size.n_pointers))
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is not inside the struct's size");
}

/*
 * A group shares its parent's sections, so it belongs to one field of one
 * struct; else a few declarations could be a tree without end.
 */
static void
load_group(struct capnrpc_load *load, const struct capnrpc_decl *decl,
	struct schema_field_group_r r, struct capnrpc_member *member)
{
	struct capnrpc_decl *group = capnrpc_load_resolve(
		load, schema_field_group_get_type_id(r), CAPNRPC_DECL_STRUCT);

	if (group == NULL)
		return;
	member->is_group = true;
	member->type.kind = CAPNRPC_TYPE_STRUCT;
	member->type.decl = group;
	if (group->scope_id != decl->id || group->is_used)
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is a group of another struct");
	group->is_used = true;
}

/* Notes which field a discriminant means. */
static void
load_discriminant(struct capnrpc_load *load, struct capnrpc_decl *decl,
	const struct capnrpc_member *member)
{
	if (member->discriminant == CAPNRPC_NO_DISCRIMINANT)
		return;
	if (member->discriminant >= decl->n_in_union ||
		decl->by_discriminant[member->discriminant] != NULL)
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"has a discriminant that cannot be");
	else
		decl->by_discriminant[member->discriminant] = member;
}

static void
load_field(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_field_r r, struct capnrpc_member *member)
{
	struct capnrpc_json_union json = { NULL, NULL };

	capnrpc_load_name(load, member, schema_field_get_name(r));
	member->discriminant = schema_field_get_discriminant_value(r);
	if (load->status == 0)
		load_discriminant(load, decl, member);
	if (load->status < 0)
		return;
	if (schema_field_which(r) == SCHEMA_FIELD_SLOT)
		load_slot(load, decl, schema_field_get_slot(r), member);
	else if (schema_field_which(r) == SCHEMA_FIELD_GROUP)
		load_group(load, decl, schema_field_get_group(r), member);
	else
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is neither a slot nor a group");
	if (load->status == 0)
		capnrpc_load_json_member(
			load, schema_field_get_annotations(r), member, &json);
	if (load->status == 0 && member->is_group) {
		struct capnrpc_decl *group =
			capnrpc_types_get(load->types, member->type.decl->id);

		if (json.tag != NULL || json.value_name != NULL)
			group->json_union = json;
	}
}

/* The sizes, and the place of the union's discriminant. */
static void
load_layout(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_node_struct_r r, uint32_t n_fields)
{
	uint64_t end;

	decl->size.n_data_words = schema_node_struct_get_data_word_count(r);
	decl->size.n_pointers = schema_node_struct_get_pointer_count(r);
	decl->is_group = schema_node_struct_get_is_group(r);
	decl->n_in_union = schema_node_struct_get_discriminant_count(r);
	decl->discriminant_offset =
		schema_node_struct_get_discriminant_offset(r);
	if (decl->n_in_union == 0)
		return;
	end = ((uint64_t)decl->discriminant_offset + 1) * 16;
	if (decl->n_in_union == 1 || decl->n_in_union > n_fields ||
		end > (uint64_t)decl->size.n_data_words * 64)
		capnrpc_load_refuse(
			load, CAPNRPC_EPROTOCOL, "has a union that cannot be");
	decl->by_discriminant = capnrpc_load_take(
		load, decl->n_in_union, sizeof(*decl->by_discriminant));
}

void
capnrpc_load_struct(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_node_r node)
{
	struct schema_node_struct_r r = schema_node_get_struct(node);
	struct schema_field_list_r fields = schema_node_struct_get_fields(r);
	uint32_t i, n = schema_field_list_len(fields);

	load_layout(load, decl, r, n);
	if (load->status < 0 || !capnrpc_load_members(load, decl, n))
		return;
	for (i = 0; load->status == 0 && i < n; i++) {
		load_field(load, decl, schema_field_list_at(fields, i),
			&decl->members[i]);
		load->member = NULL;
	}
	for (i = 0; load->status == 0 && i < decl->n_in_union; i++)
		if (decl->by_discriminant[i] == NULL)
			capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
				"has a union that lacks a member");
	if (load->status == 0)
		capnrpc_load_json_struct(
			load, schema_node_get_annotations(node), decl);
}

void
capnrpc_load_check_groups(
	struct capnrpc_load *load, const struct capnrpc_decl *decl)
{
	const struct capnrpc_decl *group, *outer = decl;
	unsigned int depth;
	uint32_t i;

	for (i = 0; i < decl->n_members; i++) {
		if (!decl->members[i].is_group)
			continue;
		group = decl->members[i].type.decl;
		load->member = decl->members[i].name;
		if (!group->is_group ||
			group->size.n_data_words > decl->size.n_data_words ||
			group->size.n_pointers > decl->size.n_pointers)
			capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
				"is a group that does not fit");
	}
	load->member = NULL;
	for (depth = 0; outer != NULL && outer->is_group; depth++) {
		outer = capnrpc_types_get(load->types, outer->scope_id);
		if (depth < CAPNRPC_TYPE_NESTING_MAX)
			continue;
		capnrpc_load_refuse(load, CAPNRPC_ELIMIT,
			"is in too many groups, or in itself");
		return;
	}
}
