/* SPDX-License-Identifier: Apache-2.0 */
/* The set of declarations, and finding one. */
#include "schema/types.h"

#include <string.h>

#include "proto/gen/schema.capnp.h"

struct capnrpc_types *
capnrpc_types_new(const struct capnrpc_memory *memory)
{
	struct capnrpc_types *types =
		memory->allocate(memory->userdata, sizeof(*types));

	if (types == NULL)
		return NULL;
	memset(types, 0, sizeof(*types));
	capnrpc_arena_init(&types->arena, memory);
	return types;
}

struct capnrpc_types *
capnrpc_types_free(struct capnrpc_types *types)
{
	const struct capnrpc_memory *memory;
	struct capnrpc_types_source *source;

	if (types == NULL)
		return NULL;
	memory = types->arena.memory;
	for (source = types->sources; source != NULL; source = source->next)
		capnrpc_message_unref(source->message);
	capnrpc_arena_deinit(&types->arena);
	memory->release(memory->userdata, types, sizeof(*types));
	return NULL;
}

struct capnrpc_decl *
capnrpc_types_get(const struct capnrpc_types *types, uint64_t id)
{
	size_t low = 0, high = types->n_decls, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (types->decls[middle]->id == id)
			return types->decls[middle];
		if (types->decls[middle]->id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const struct capnrpc_decl *
capnrpc_types_find_id(const struct capnrpc_types *types, uint64_t id)
{
	return capnrpc_types_get(types, id);
}

const struct capnrpc_decl *
capnrpc_types_at(const struct capnrpc_types *types, size_t i)
{
	return i < types->n_decls ? types->decls[i] : NULL;
}

/* Whether name is the whole of a name, or the end of it from a part's start. */
static bool
is_called(const struct capnrpc_decl *decl, const char *name)
{
	size_t n_whole = strlen(decl->name), n = strlen(name);
	const char *end;

	if (n == 0 || n > n_whole)
		return false;
	end = decl->name + n_whole - n;
	return strcmp(end, name) == 0 &&
		(n == n_whole || end[-1] == ':' || end[-1] == '/');
}

const struct capnrpc_decl *
capnrpc_types_find(const struct capnrpc_types *types, const char *name)
{
	const struct capnrpc_decl *found = NULL;
	size_t i;

	for (i = 0; i < types->n_decls; i++) {
		if (!is_called(types->decls[i], name))
			continue;
		if (found != NULL)
			return NULL;
		found = types->decls[i];
	}
	return found;
}

enum capnrpc_decl_kind
capnrpc_decl_kind(const struct capnrpc_decl *decl)
{
	return decl->kind;
}

uint64_t
capnrpc_decl_id(const struct capnrpc_decl *decl)
{
	return decl->id;
}

const char *
capnrpc_decl_name(const struct capnrpc_decl *decl)
{
	return decl->name;
}

const struct capnrpc_decl *
capnrpc_decl_nested(const struct capnrpc_decl *decl, size_t i)
{
	struct schema_node_r node = { decl->node_struct };
	struct schema_node_nested_node_list_r nested =
		schema_node_get_nested_nodes(node);
	const struct capnrpc_decl *found;
	uint32_t k;

	for (k = 0; k < schema_node_nested_node_list_len(nested); k++) {
		found = capnrpc_types_get(decl->types,
			schema_node_nested_node_get_id(
				schema_node_nested_node_list_at(nested, k)));
		if (found != NULL && i-- == 0)
			return found;
	}
	return NULL;
}

const char *
capnrpc_decl_enumerant(const struct capnrpc_decl *decl, size_t i)
{
	if (decl->kind != CAPNRPC_DECL_ENUM || i >= decl->n_members)
		return NULL;
	return decl->members[i].name;
}

/* Orders as strcmp does, but the n bytes at name may hold a NUL. */
static int
compare_name(const struct capnrpc_member *member, const char *name, size_t n)
{
	size_t n_member = strlen(member->name);
	int order = memcmp(member->name, name, n_member < n ? n_member : n);

	return order != 0 ? order : (n_member > n) - (n_member < n);
}

const struct capnrpc_member *
capnrpc_decl_member(const struct capnrpc_decl *decl, const char *name, size_t n)
{
	size_t low = 0, high = decl->n_members, middle;
	int order;

	while (low < high) {
		middle = low + (high - low) / 2;
		order = compare_name(decl->by_name[middle], name, n);
		if (order == 0)
			return decl->by_name[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const struct capnrpc_member *
capnrpc_decl_in_union(const struct capnrpc_decl *decl, uint16_t discriminant)
{
	if (discriminant >= decl->n_in_union)
		return NULL;
	return decl->by_discriminant[discriminant];
}
