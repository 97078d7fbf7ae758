/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/visit.h"

static void
visit_fields(const struct visitor *visitor, const struct node *node)
{
	struct schema_field_list_r fields =
		schema_node_struct_get_fields(schema_node_get_struct(node->r));
	uint32_t i, n = schema_field_list_len(fields);

	for (i = 0; i < n; i++) {
		struct schema_field_r f = schema_field_list_at(fields, i);

		if (schema_field_which(f) == SCHEMA_FIELD_SLOT)
			visitor->on_type(visitor->data, node,
				schema_field_get_name(f).bytes,
				schema_field_slot_get_type(
					schema_field_get_slot(f)));
		else if (visitor->on_group != NULL)
			visitor->on_group(visitor->data, node,
				schema_field_group_get_type_id(
					schema_field_get_group(f)));
	}
}

static void
visit_parents(const struct visitor *visitor, const struct node *node)
{
	struct schema_superclass_list_r parents =
		schema_node_interface_get_superclasses(
			schema_node_get_interface(node->r));
	uint32_t i, n = schema_superclass_list_len(parents);

	for (i = 0; i < n; i++) {
		struct schema_superclass_r p =
			schema_superclass_list_at(parents, i);

		visitor->on_branded(visitor->data, node, NULL,
			schema_superclass_get_id(p),
			schema_superclass_get_brand(p));
	}
}

static void
visit_methods(const struct visitor *visitor, const struct node *node)
{
	struct schema_method_list_r methods = schema_node_interface_get_methods(
		schema_node_get_interface(node->r));
	uint32_t i, n = schema_method_list_len(methods);

	for (i = 0; i < n; i++) {
		struct schema_method_r m = schema_method_list_at(methods, i);
		const char *label = schema_method_get_name(m).bytes;

		visitor->on_branded(visitor->data, node, label,
			schema_method_get_param_struct_type(m),
			schema_method_get_param_brand(m));
		visitor->on_branded(visitor->data, node, label,
			schema_method_get_result_struct_type(m),
			schema_method_get_result_brand(m));
	}
}

void
visit_node(const struct visitor *visitor, const struct node *node)
{
	switch (schema_node_which(node->r)) {
	case SCHEMA_NODE_STRUCT:
		visit_fields(visitor, node);
		break;
	case SCHEMA_NODE_INTERFACE:
		visit_parents(visitor, node);
		visit_methods(visitor, node);
		break;
	case SCHEMA_NODE_CONST:
		visitor->on_type(visitor->data, node, NULL,
			schema_node_const_get_type(
				schema_node_get_const(node->r)));
		break;
	default:
		break;
	}
}
