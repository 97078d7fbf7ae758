/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/used.h"

#include "proto/compiler/memory.h"

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
add_fields(struct search *search, const struct node *node)
{
	struct schema_field_list_r fields =
		schema_node_struct_get_fields(schema_node_get_struct(node->r));
	uint32_t i, n = schema_field_list_len(fields);

	for (i = 0; i < n; i++) {
		struct schema_field_r f = schema_field_list_at(fields, i);

		if (schema_field_which(f) == SCHEMA_FIELD_SLOT)
			add_type(search,
				schema_field_slot_get_type(
					schema_field_get_slot(f)),
				0);
	}
}

static void
add_methods(struct search *search, const struct node *node)
{
	struct schema_node_interface_r interface =
		schema_node_get_interface(node->r);
	struct schema_method_list_r methods =
		schema_node_interface_get_methods(interface);
	struct schema_superclass_list_r parents =
		schema_node_interface_get_superclasses(interface);
	uint32_t i;

	for (i = 0; i < schema_superclass_list_len(parents); i++) {
		struct schema_superclass_r parent =
			schema_superclass_list_at(parents, i);

		add_id(search, schema_superclass_get_id(parent));
		add_brand(search, schema_superclass_get_brand(parent), 0);
	}
	for (i = 0; i < schema_method_list_len(methods); i++) {
		struct schema_method_r m = schema_method_list_at(methods, i);

		add_id(search, schema_method_get_param_struct_type(m));
		add_brand(search, schema_method_get_param_brand(m), 0);
		add_id(search, schema_method_get_result_struct_type(m));
		add_brand(search, schema_method_get_result_brand(m), 0);
	}
}

struct used_file *
used_by_file(const struct request *request, const struct node *file)
{
	struct search search = { request, file, NULL };
	size_t i;

	for (i = 0; i < request->n_nodes; i++) {
		const struct node *node = &request->nodes[i];

		if (node->file != file)
			continue;
		switch (schema_node_which(node->r)) {
		case SCHEMA_NODE_STRUCT:
			add_fields(&search, node);
			break;
		case SCHEMA_NODE_INTERFACE:
			add_methods(&search, node);
			break;
		case SCHEMA_NODE_CONST:
			add_type(&search,
				schema_node_const_get_type(
					schema_node_get_const(node->r)),
				0);
			break;
		default:
			break;
		}
	}
	return search.used;
}
