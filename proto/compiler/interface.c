/* SPDX-License-Identifier: Apache-2.0 */
/* Interfaces: the numbers that calls carry. */
#include "proto/compiler/declaration.h"

#include <inttypes.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

static void
add_ordinal(struct output *output, const struct node *node,
	struct schema_method_r method, uint32_t i)
{
	struct capnrpc_text_r doc = request_doc(node, i);
	const char *name = memory_format("%s_%s", node->upper_name,
		name_upper(name_member(output->request, node,
			schema_method_get_name(method),
			schema_method_get_annotations(method))));

	output_take(output, node, name);
	text_comment(&output->text, 1, doc.bytes, doc.n);
	text_binary(&output->text, 1, name, "=",
		memory_format("%u", (unsigned int)i), ",");
}

void
declare_interface(struct output *output, const struct node *node)
{
	struct schema_method_list_r methods = schema_node_interface_get_methods(
		schema_node_get_interface(node->r));
	const char *id = memory_format("%s_ID", node->upper_name);
	struct capnrpc_text_r doc = request_doc(node, -1);
	uint32_t i, n = schema_method_list_len(methods);

	output->has_interfaces = true;
	if (node->generic != NULL)
		return;
	output_take(output, node, id);
	text_comment(&output->text, 0, doc.bytes, doc.n);
	text_add(&output->text, "#define %s UINT64_C(0x%016" PRIx64 ")\n\n", id,
		node->id);
	if (n == 0)
		return;
	text_add(&output->text, "enum {\n");
	for (i = 0; i < n; i++)
		add_ordinal(output, node, schema_method_list_at(methods, i), i);
	text_add(&output->text, "};\n\n");
}
