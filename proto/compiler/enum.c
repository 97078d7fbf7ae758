/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Enums: of the schema, and of the tags of unions. Values are kept in
 * uint16_t, so that those of a newer schema survive; the enum names them.
 */
#include "proto/compiler/declaration.h"

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

static void
add_enumerator(struct output *output, const struct node *node, const char *name,
	unsigned int value, struct capnrpc_text_r doc)
{
	const char *full =
		memory_format("%s_%s", node->upper_name, name_upper(name));

	output_take(output, node, full);
	text_comment(&output->text, 1, doc.bytes, doc.n);
	text_binary(
		&output->text, 1, full, "=", memory_format("%u", value), ",");
}

void
declare_enum(struct output *output, const struct node *node)
{
	struct schema_enumerant_list_r list =
		schema_node_enum_get_enumerants(schema_node_get_enum(node->r));
	struct capnrpc_text_r doc = request_doc(node, -1);
	uint32_t i, n = schema_enumerant_list_len(list);

	if (n == 0)
		return; /* which C does not have */
	text_comment(&output->text, 0, doc.bytes, doc.n);
	output_take(output, node, memory_format("enum %s", node->name));
	text_add(&output->text, "enum %s {\n", node->name);
	for (i = 0; i < n; i++) {
		struct schema_enumerant_r e = schema_enumerant_list_at(list, i);

		add_enumerator(output, node,
			name_member(output->request, node,
				schema_enumerant_get_name(e),
				schema_enumerant_get_annotations(e)),
			i, request_doc(node, i));
	}
	text_add(&output->text, "};\n\n");
}

void
declare_union(struct output *output, const struct node *node)
{
	struct schema_node_struct_r s = schema_node_get_struct(node->r);
	struct schema_field_list_r fields = schema_node_struct_get_fields(s);
	uint32_t i, n = schema_field_list_len(fields);
	struct capnrpc_text_r no_doc = { "", 0 };

	/* The instances of a generic have its tags. */
	if (node->generic != NULL ||
		schema_node_struct_get_discriminant_count(s) == 0)
		return;
	output_take(output, node, memory_format("enum %s_which", node->name));
	text_add(&output->text, "enum %s_which {\n", node->name);
	for (i = 0; i < n; i++) {
		struct schema_field_r f = schema_field_list_at(fields, i);
		uint16_t value = schema_field_get_discriminant_value(f);

		if (value != UINT16_MAX)
			add_enumerator(output, node,
				name_member(output->request, node,
					schema_field_get_name(f),
					schema_field_get_annotations(f)),
				value, no_doc);
	}
	text_add(&output->text, "};\n\n");
}
