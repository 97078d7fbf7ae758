/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/used.h"

#include "proto/compiler/memory.h"
#include "proto/compiler/visit.h"

/* Lists and brands nest no deeper; deeper is a circle in a broken request. */
#define MAX_TYPES 64

struct search {
	const struct request *request;
	const struct node *file;
	struct used_file *used;
};

static void add_type(
	struct search *search, struct schema_type_r type, unsigned int depth);

void
used_add(struct used_file **used, const struct node *file,
	const struct node *node)
{
	if (node == NULL || node->file == NULL || node->file == file)
		return;
	while (*used != NULL && (*used)->file != node->file)
		used = &(*used)->next;
	if (*used != NULL)
		return;
	*used = memory_get(sizeof(**used));
	(*used)->file = node->file;
}

static void
add_id(struct search *search, uint64_t id)
{
	used_add(
		&search->used, search->file, request_node(search->request, id));
}

static void
add_brand(
	struct search *search, struct schema_brand_r brand, unsigned int depth)
{
	struct schema_brand_scope_list_r scopes =
		schema_brand_get_scopes(brand);
	uint32_t i, j;

	for (i = 0; i < schema_brand_scope_list_len(scopes); i++) {
		struct schema_brand_scope_r scope =
			schema_brand_scope_list_at(scopes, i);
		struct schema_brand_binding_list_r list =
			schema_brand_scope_get_bind(scope);

		if (schema_brand_scope_which(scope) != SCHEMA_BRAND_SCOPE_BIND)
			continue;
		for (j = 0; j < schema_brand_binding_list_len(list); j++) {
			struct schema_brand_binding_r binding =
				schema_brand_binding_list_at(list, j);

			if (schema_brand_binding_which(binding) ==
				SCHEMA_BRAND_BINDING_TYPE)
				add_type(search,
					schema_brand_binding_get_type(binding),
					depth + 1);
		}
	}
}

static void
add_type(struct search *search, struct schema_type_r type, unsigned int depth)
{
	if (depth >= MAX_TYPES)
		return;
	switch (schema_type_which(type)) {
	case SCHEMA_TYPE_LIST:
		add_type(search,
			schema_type_list_group_get_element_type(
				schema_type_get_list(type)),
			depth + 1);
		break;
	case SCHEMA_TYPE_ENUM:
		add_id(search,
			schema_type_enum_get_type_id(
				schema_type_get_enum(type)));
		break;
	case SCHEMA_TYPE_STRUCT:
		add_id(search,
			schema_type_struct_get_type_id(
				schema_type_get_struct(type)));
		add_brand(search,
			schema_type_struct_get_brand(
				schema_type_get_struct(type)),
			depth);
		break;
	case SCHEMA_TYPE_INTERFACE:
		add_id(search,
			schema_type_interface_get_type_id(
				schema_type_get_interface(type)));
		add_brand(search,
			schema_type_interface_get_brand(
				schema_type_get_interface(type)),
			depth);
		break;
	default:
		break;
	}
}

static void
on_type(void *data, const struct node *node, const char *member,
	struct schema_type_r type)
{
	(void)node;
	(void)member;
	add_type((struct search *)data, type, 0);
}

static void
on_branded(void *data, const struct node *node, const char *member, uint64_t id,
	struct schema_brand_r brand)
{
	struct search *search = (struct search *)data;

	(void)node;
	(void)member;
	add_id(search, id);
	add_brand(search, brand, 0);
}

static struct used_file *
search_file(const struct request *request, const struct node *file)
{
	struct search search = { request, file, NULL };
	struct visitor visitor = { &search, on_type, on_branded, NULL };
	size_t i;

	for (i = 0; i < request->n_nodes; i++)
		if (request->nodes[i].file == file)
			visit_node(&visitor, &request->nodes[i]);
	return search.used;
}

const struct used_file *
used_by_file(const struct request *request, const struct node *file)
{
	struct node *node = request_node(request, file->id);

	if (!node->has_uses)
		node->uses = search_file(request, file);
	node->has_uses = true;
	return node->uses;
}

/* Whether the declarations of from need to, be it by way of other files. */
static bool
reaches(const struct request *request, const struct node *from,
	const struct node *to)
{
	struct used_file *reached = NULL;
	const struct used_file *r, *u;

	/* The list grows on the way. */
	used_add(&reached, NULL, from);
	for (r = reached; r != NULL; r = r->next)
		for (u = used_by_file(request, r->file); u != NULL;
			u = u->next) {
			if (u->file == to)
				return true;
			used_add(&reached, NULL, u->file);
		}
	return false;
}

bool
used_in_circle(const struct request *request, const struct node *a,
	const struct node *b)
{
	return reaches(request, a, b) && (a == b || reaches(request, b, a));
}
