/* SPDX-License-Identifier: Apache-2.0 */
/* Which instances there are: those that any type in the output names. */
#include "proto/compiler/generic.h"

/* Lists nest no deeper; deeper is a circle in a broken request. */
#define MAX_LISTS 64

static void
collect_type(struct output *output, const struct node *owner,
	const char *member, struct schema_type_r type)
{
	struct bound bound = generic_type(owner, type);
	unsigned int depth;

	for (depth = 0; depth < MAX_LISTS &&
		schema_type_which(bound.r) == SCHEMA_TYPE_LIST;
		depth++)
		bound = generic_element(bound);
	if (schema_type_which(bound.r) == SCHEMA_TYPE_STRUCT ||
		schema_type_which(bound.r) == SCHEMA_TYPE_INTERFACE)
		generic_node(output, owner, member, bound);
}

static void
collect_fields(struct output *output, const struct node *node)
{
	struct schema_field_list_r fields =
		schema_node_struct_get_fields(schema_node_get_struct(node->r));
	uint32_t i, n = schema_field_list_len(fields);

	for (i = 0; i < n; i++) {
		struct schema_field_r f = schema_field_list_at(fields, i);

		if (schema_field_which(f) == SCHEMA_FIELD_SLOT)
			collect_type(output, node,
				schema_field_get_name(f).bytes,
				schema_field_slot_get_type(
					schema_field_get_slot(f)));
		else
			generic_group(output, node,
				schema_field_group_get_type_id(
					schema_field_get_group(f)));
	}
}

static void
collect_methods(struct output *output, const struct node *node)
{
	struct schema_node_interface_r interface =
		schema_node_get_interface(node->r);
	struct schema_method_list_r methods =
		schema_node_interface_get_methods(interface);
	struct schema_superclass_list_r parents =
		schema_node_interface_get_superclasses(interface);
	uint32_t i;

	for (i = 0; i < schema_superclass_list_len(parents); i++) {
		struct schema_superclass_r p =
			schema_superclass_list_at(parents, i);

		generic_branded(output, node, NULL, schema_superclass_get_id(p),
			schema_superclass_get_brand(p));
	}
	for (i = 0; i < schema_method_list_len(methods); i++) {
		struct schema_method_r m = schema_method_list_at(methods, i);
		const char *label = schema_method_get_name(m).bytes;

		generic_branded(output, node, label,
			schema_method_get_param_struct_type(m),
			schema_method_get_param_brand(m));
		if (!type_is_stream(schema_method_get_result_struct_type(m)))
			generic_branded(output, node, label,
				schema_method_get_result_struct_type(m),
				schema_method_get_result_brand(m));
	}
}

void
generic_collect(struct output *output)
{
	size_t i;

	/* The list grows on the way. */
	for (i = 0; i < output->n_nodes; i++) {
		const struct node *node = output->nodes[i];

		switch (schema_node_which(node->r)) {
		case SCHEMA_NODE_STRUCT:
			collect_fields(output, node);
			break;
		case SCHEMA_NODE_INTERFACE:
			collect_methods(output, node);
			break;
		case SCHEMA_NODE_CONST:
			collect_type(output, node, NULL,
				schema_node_const_get_type(
					schema_node_get_const(node->r)));
			break;
		default:
			break;
		}
	}
}
