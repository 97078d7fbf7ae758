/* SPDX-License-Identifier: Apache-2.0 */
/* Which member of a struct a name of a JSON object means. */
#include "schema/json_object.h"

#include <string.h>

#include "schema/brand.h"

static bool
equals(const char *string, const char *name, size_t n)
{
	return string != NULL && strlen(string) == n &&
		memcmp(string, name, n) == 0;
}

/* Whether a member is named so itself, and not by way of flat members. */
static bool
is_named(const struct capnrpc_decl *decl, const struct capnrpc_member *member,
	const char *name, size_t n)
{
	bool is_in_union = member->discriminant != CAPNRPC_NO_DISCRIMINANT;

	if (member->json.is_flat ||
		(is_in_union && decl->json_union.value_name != NULL))
		return false;
	return equals(member->json.name, name, n);
}

/* Takes a flat member's prefix off a name. */
static bool
strip_prefix(const struct capnrpc_member *member, const char **name, size_t *n)
{
	size_t n_prefix;

	if (!member->json.is_flat)
		return false;
	n_prefix = strlen(member->json.prefix);
	if (n_prefix > *n || memcmp(member->json.prefix, *name, n_prefix) != 0)
		return false;
	*name += n_prefix;
	*n -= n_prefix;
	return true;
}

/* Whether a name can mean something in a struct, whatever is set. */
static bool
knows(const struct capnrpc_decl *decl, const char *name, size_t n)
{
	const char *rest;
	size_t n_rest;
	uint32_t i;

	if (equals(decl->json_union.tag, name, n) ||
		equals(decl->json_union.value_name, name, n))
		return true;
	for (i = 0; i < decl->n_members; i++) {
		if (is_named(decl, &decl->members[i], name, n))
			return true;
		rest = name;
		n_rest = n;
		if (strip_prefix(&decl->members[i], &rest, &n_rest) &&
			knows(decl->members[i].type.decl, rest, n_rest))
			return true;
	}
	return false;
}

static bool
is_set(struct capnrpc_struct_b s, const struct capnrpc_decl *decl,
	const struct capnrpc_member *member)
{
	return member->discriminant == CAPNRPC_NO_DISCRIMINANT ||
		capnrpc_struct_get_u16(capnrpc_struct_reader(s),
			decl->discriminant_offset, 0) == member->discriminant;
}

/* The struct that a flat member's own members are in; made if it is not. */
static struct capnrpc_struct_b
enter(struct capnrpc_struct_b s, const struct capnrpc_member *member,
	uint64_t *n_words)
{
	struct capnrpc_struct_size size = member->type.decl->size;
	uint64_t n = (uint64_t)size.n_data_words + size.n_pointers;
	struct capnrpc_pointer_b p;

	if (member->is_group)
		return s;
	p = capnrpc_struct_edit_pointer(s, (uint16_t)member->offset);
	if (capnrpc_pointer_kind(capnrpc_pointer_reader(p)) ==
		CAPNRPC_POINTER_NULL) {
		*n_words -= n < *n_words ? n : *n_words;
		if (member->default_pointer.location != NULL)
			capnrpc_pointer_copy(p, member->default_pointer);
	}
	return capnrpc_pointer_edit_struct(p, size, NULL);
}

static enum capnrpc_json_meaning
find_own(struct capnrpc_json_target *target, const char *name, size_t n)
{
	const struct capnrpc_decl *decl = target->type.decl;
	const struct capnrpc_member *member = NULL;
	uint32_t i;

	if (equals(decl->json_union.tag, name, n))
		return CAPNRPC_JSON_TAG;
	if (equals(decl->json_union.value_name, name, n))
		member = capnrpc_decl_in_union(decl,
			capnrpc_struct_get_u16(capnrpc_struct_reader(target->s),
				decl->discriminant_offset, 0));
	for (i = 0; member == NULL && i < decl->n_members; i++)
		if (is_named(decl, &decl->members[i], name, n))
			member = &decl->members[i];
	if (member == NULL)
		return CAPNRPC_JSON_UNKNOWN;
	capnrpc_member_field(target->type, member, &target->field);
	return CAPNRPC_JSON_MEMBER;
}

enum capnrpc_json_meaning
capnrpc_json_find(struct capnrpc_struct_b s, struct capnrpc_type type,
	const char *name, size_t n, uint64_t *n_words,
	struct capnrpc_json_target *ret_target)
{
	const struct capnrpc_member *member;
	enum capnrpc_json_meaning meaning;
	const char *rest;
	size_t n_rest;
	uint32_t i;

	ret_target->s = s;
	ret_target->type = type;
	meaning = find_own(ret_target, name, n);
	for (i = 0; meaning == CAPNRPC_JSON_UNKNOWN &&
		type.decl->has_json_flat && i < type.decl->n_members;
		i++) {
		member = &type.decl->members[i];
		rest = name;
		n_rest = n;
		if (!strip_prefix(member, &rest, &n_rest) ||
			!is_set(s, type.decl, member) ||
			!knows(member->type.decl, rest, n_rest))
			continue;
		meaning = capnrpc_json_find(enter(s, member, n_words),
			capnrpc_member_type(type, member), rest, n_rest,
			n_words, ret_target);
	}
	return meaning;
}

bool
capnrpc_json_has_tags(const struct capnrpc_decl *decl)
{
	uint32_t i;

	if (decl->json_union.tag != NULL)
		return true;
	for (i = 0; decl->has_json_flat && i < decl->n_members; i++)
		if (decl->members[i].json.is_flat &&
			capnrpc_json_has_tags(decl->members[i].type.decl))
			return true;
	return false;
}
