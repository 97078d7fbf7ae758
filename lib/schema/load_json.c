/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loading what annotations of capnp/compat/json.capnp say, and its Value.
 *
 * They are part of what is loaded, and not of JSON alone, so that a schema
 * whose annotations cannot be honoured is refused once, by name, and not at
 * the first message that comes across them.
 */
#include "schema/load.h"

#include <string.h>

/* Ids of the annotations, as json.capnp declares them. */
#define JSON_NAME UINT64_C(0xfa5b1fd61c2e7c3d)
#define JSON_FLATTEN UINT64_C(0x82d3e852af0336bf)
#define JSON_DISCRIMINATOR UINT64_C(0xcfa794e8d19a0162)
#define JSON_BASE64 UINT64_C(0xd7d879450a253e4b)
#define JSON_HEX UINT64_C(0xf061e22f0ae5c7b5)

/* A text in a struct that is an annotation's value; NULL when not set. */
static const char *
struct_string(
	struct capnrpc_load *load, struct schema_value_r value, uint16_t index)
{
	struct capnrpc_struct_r s =
		capnrpc_pointer_struct(schema_value_get_struct(value), NULL);
	struct capnrpc_pointer_r p = capnrpc_struct_get_pointer(s, index);

	if (schema_value_which(value) != SCHEMA_VALUE_STRUCT ||
		capnrpc_pointer_kind(p) == CAPNRPC_POINTER_NULL)
		return NULL;
	return capnrpc_load_string(load, capnrpc_pointer_text(p, NULL, 0));
}

static struct capnrpc_json_union
load_discriminator(struct capnrpc_load *load, struct schema_value_r value)
{
	struct capnrpc_json_union json;

	json.tag = struct_string(load, value, 0);
	json.value_name = struct_string(load, value, 1);
	return json;
}

static bool
type_is(const struct capnrpc_written_type *type, enum capnrpc_type_kind kind)
{
	return type->n_lists == 0 && type->kind == kind;
}

static void
load_bytes(struct capnrpc_load *load, struct capnrpc_member *member,
	enum capnrpc_json_bytes bytes)
{
	if (!type_is(&member->type, CAPNRPC_TYPE_DATA))
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is not Data, but has $Json.base64 or $Json.hex");
	member->json.bytes = bytes;
}

static void
load_flatten(struct capnrpc_load *load, struct capnrpc_member *member,
	struct schema_value_r value)
{
	const char *prefix = struct_string(load, value, 0);

	if (!type_is(&member->type, CAPNRPC_TYPE_STRUCT))
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is no struct, but has $Json.flatten");
	else if (member->type.decl->id == CAPNRPC_JSON_VALUE_ID)
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is JSON of any kind, but has $Json.flatten");
	member->json.is_flat = true;
	member->json.prefix = prefix != NULL ? prefix : "";
}

/*
 * $discriminator without a name, on a flat group, names the tag as the group;
 * on another group there is no name for it, and no tag.
 */
static void
load_group_discriminator(struct capnrpc_load *load,
	const struct capnrpc_member *member, struct schema_value_r value,
	struct capnrpc_json_union *ret_union)
{
	if (!member->is_group)
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is no group, but has $Json.discriminator");
	*ret_union = load_discriminator(load, value);
}

void
capnrpc_load_json_member(struct capnrpc_load *load,
	struct schema_annotation_list_r annotations,
	struct capnrpc_member *member, struct capnrpc_json_union *ret_union)
{
	uint32_t i, n = schema_annotation_list_len(annotations);
	bool has_union = false;

	member->json.name = member->name;
	for (i = 0; load->status == 0 && i < n; i++) {
		struct schema_annotation_r r =
			schema_annotation_list_at(annotations, i);
		struct schema_value_r value = schema_annotation_get_value(r);
		uint64_t id = schema_annotation_get_id(r);

		if (id == JSON_NAME) {
			member->json.name = capnrpc_load_string(
				load, schema_value_get_text(value));
		} else if (id == JSON_FLATTEN) {
			load_flatten(load, member, value);
		} else if (id == JSON_BASE64) {
			load_bytes(load, member, CAPNRPC_JSON_BASE64);
		} else if (id == JSON_HEX) {
			load_bytes(load, member, CAPNRPC_JSON_HEX);
		} else if (id == JSON_DISCRIMINATOR) {
			load_group_discriminator(
				load, member, value, ret_union);
			has_union = true;
		}
	}
	if (has_union && member->json.is_flat && ret_union->tag == NULL)
		ret_union->tag = member->name;
}

void
capnrpc_load_json_struct(struct capnrpc_load *load,
	struct schema_annotation_list_r annotations, struct capnrpc_decl *decl)
{
	uint32_t i, n = schema_annotation_list_len(annotations);

	for (i = 0; load->status == 0 && i < n; i++) {
		struct schema_annotation_r r =
			schema_annotation_list_at(annotations, i);

		if (schema_annotation_get_id(r) == JSON_DISCRIMINATOR)
			decl->json_union = load_discriminator(
				load, schema_annotation_get_value(r));
	}
}

/*
 * How deep members may be flattened, and how many members a flat struct may
 * have in all. They bound how long one name of an object is looked for.
 */
#define FLAT_NESTING_MAX 8u
#define FLAT_MEMBERS_MAX 4096u

/* Whether flattening what is flat below decl comes to an end soon. */
static bool
flattening_ends(const struct capnrpc_decl *decl, unsigned int nesting,
	uint32_t *n_members)
{
	uint32_t i;

	if (nesting == 0 || decl->n_members > *n_members)
		return false;
	*n_members -= decl->n_members;
	for (i = 0; i < decl->n_members; i++)
		if (decl->members[i].json.is_flat &&
			!flattening_ends(decl->members[i].type.decl,
				nesting - 1, n_members))
			return false;
	return true;
}

/* What a member of json.capnp's structs has to be. */
struct known_member {
	const char *name;
	enum capnrpc_type_kind kind;
	uint8_t n_lists;
	const struct capnrpc_decl *decl; /* of a struct */
};

static bool
is_known(const struct capnrpc_member *member, const struct known_member *known)
{
	const struct capnrpc_written_type *type = &member->type;

	return strcmp(member->name, known->name) == 0 && !member->is_group &&
		type->kind == known->kind && type->n_lists == known->n_lists &&
		(known->decl == NULL || type->decl == known->decl);
}

/* Whether a struct has two members, which are known, and no union. */
static bool
is_known_pair(const struct capnrpc_decl *decl, const struct known_member *first,
	const struct known_member *second)
{
	return decl != NULL && decl->n_members >= 2 && decl->n_in_union == 0 &&
		is_known(&decl->members[0], first) &&
		is_known(&decl->members[1], second);
}

/* A struct of Value's id is read and printed by its members: all are there. */
static bool
is_json_value(const struct capnrpc_decl *decl)
{
	const struct known_member members[] = {
		{ "null", CAPNRPC_TYPE_VOID, 0, NULL },
		{ "boolean", CAPNRPC_TYPE_BOOL, 0, NULL },
		{ "number", CAPNRPC_TYPE_FLOAT64, 0, NULL },
		{ "string", CAPNRPC_TYPE_TEXT, 0, NULL },
		{ "array", CAPNRPC_TYPE_STRUCT, 1, decl },
		{ "object", CAPNRPC_TYPE_STRUCT, 1, NULL },
		{ "call", CAPNRPC_TYPE_STRUCT, 0, NULL },
	};
	const struct known_member value = { "value", CAPNRPC_TYPE_STRUCT, 0,
		decl };
	const struct known_member name = { "name", CAPNRPC_TYPE_TEXT, 0, NULL };
	const struct known_member function = { "function", CAPNRPC_TYPE_TEXT, 0,
		NULL };
	const struct known_member params = { "params", CAPNRPC_TYPE_STRUCT, 1,
		decl };
	uint32_t i, n = sizeof(members) / sizeof(members[0]);

	for (i = 0; i < n; i++)
		if (i >= decl->n_members || i >= decl->n_in_union ||
			decl->by_discriminant[i] != &decl->members[i] ||
			!is_known(&decl->members[i], &members[i]))
			return false;
	return is_known_pair(decl->members[5].type.decl, &name, &value) &&
		is_known_pair(decl->members[6].type.decl, &function, &params);
}

void
capnrpc_load_check_json(struct capnrpc_load *load, struct capnrpc_decl *decl)
{
	const struct capnrpc_member *member;
	uint32_t i, n_members = FLAT_MEMBERS_MAX;

	if (decl->id == CAPNRPC_JSON_VALUE_ID && !is_json_value(decl))
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"has the id of json.capnp's Value, but is another");
	for (i = 0; i < decl->n_members; i++) {
		member = &decl->members[i];
		if (!member->json.is_flat)
			continue;
		decl->has_json_flat = true;
		load->member = member->name;
		if (member->discriminant != CAPNRPC_NO_DISCRIMINANT &&
			decl->json_union.tag == NULL)
			capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
				"is in a union without $Json.discriminator, "
				"but has $Json.flatten");
	}
	load->member = NULL;
	if (decl->has_json_flat &&
		!flattening_ends(decl, FLAT_NESTING_MAX + 1, &n_members))
		capnrpc_load_refuse(load, CAPNRPC_ELIMIT,
			"is flattened too deep, or into itself");
}
