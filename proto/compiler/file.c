/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/file.h"

#include <inttypes.h>

#include "proto/compiler/data.h"
#include "proto/compiler/declaration.h"
#include "proto/compiler/generic.h"
#include "proto/compiler/head.h"
#include "proto/compiler/include.h"
#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

/* Declarations nest no deeper; deeper is a circle in a broken request. */
#define MAX_NESTING 64

static void list_node(struct output *output, struct node *node);

/* Lists the node of that id, if the request has it. */
static void
list_id(struct output *output, uint64_t id)
{
	struct node *node = request_node(output->request, id);

	if (node != NULL)
		list_node(output, node);
}

static void
list_groups(struct output *output, const struct node *node)
{
	struct schema_field_list_r fields =
		schema_node_struct_get_fields(schema_node_get_struct(node->r));
	uint32_t i, n = schema_field_list_len(fields);

	for (i = 0; i < n; i++) {
		struct schema_field_r f = schema_field_list_at(fields, i);

		if (schema_field_which(f) == SCHEMA_FIELD_GROUP)
			list_id(output,
				schema_field_group_get_type_id(
					schema_field_get_group(f)));
	}
}

/* Lists a method's parameter or result type if it is implicit. */
static void
list_implicit(struct output *output, const struct node *interface, uint64_t id)
{
	struct node *type = request_node(output->request, id);

	if (type != NULL && type->given_name != NULL &&
		type->scope == interface)
		list_node(output, type);
}

static void
list_methods(struct output *output, const struct node *node)
{
	struct schema_method_list_r methods = schema_node_interface_get_methods(
		schema_node_get_interface(node->r));
	uint32_t i, n = schema_method_list_len(methods);

	for (i = 0; i < n; i++) {
		struct schema_method_r m = schema_method_list_at(methods, i);

		list_implicit(
			output, node, schema_method_get_param_struct_type(m));
		list_implicit(
			output, node, schema_method_get_result_struct_type(m));
	}
}

/* Lists node and what is in it, in the order of the schema, each once. */
static void
list_node(struct output *output, struct node *node)
{
	struct schema_node_nested_node_list_r nested =
		schema_node_get_nested_nodes(node->r);
	uint32_t i, n = schema_node_nested_node_list_len(nested);

	if (node->listed_in == output->file)
		return;
	node->listed_in = output->file;
	output->nodes[output->n_nodes++] = node;
	if (schema_node_which(node->r) == SCHEMA_NODE_STRUCT)
		list_groups(output, node);
	if (schema_node_which(node->r) == SCHEMA_NODE_INTERFACE)
		list_methods(output, node);
	for (i = 0; i < n; i++)
		list_id(output,
			schema_node_nested_node_get_id(
				schema_node_nested_node_list_at(nested, i)));
}

/* One walk over all nodes of a kind. */
struct pass {
	uint16_t which;
	void (*declare)(struct output *output, const struct node *node);
};

static void
declare(struct output *output, const struct pass *passes, size_t n)
{
	size_t i, j;

	for (i = 0; i < n; i++)
		for (j = 0; j < output->n_nodes; j++)
			if (schema_node_which(output->nodes[j]->r) ==
				passes[i].which)
				passes[i].declare(output, output->nodes[j]);
}

/*
 * What stands in need of no other file. It comes before the includes, so that
 * files which import each other find there what they need of each other,
 * whichever of them a program includes first.
 */
static struct text
declare_basics(struct output *output)
{
	static const struct pass passes[] = {
		{ SCHEMA_NODE_ENUM, declare_enum },
		{ SCHEMA_NODE_STRUCT, declare_union },
		{ SCHEMA_NODE_STRUCT, declare_struct },
		{ SCHEMA_NODE_STRUCT, declare_struct_basics },
		{ SCHEMA_NODE_INTERFACE, declare_interface },
	};
	static const struct text empty;
	struct text text;

	declare(output, passes, sizeof(passes) / sizeof(passes[0]));
	text = output->text;
	output->text = empty;
	return text;
}

/* Everything between the includes and the end, in an order that C can read. */
static void
declare_rest(struct output *output)
{
	static const struct pass passes[] = {
		{ SCHEMA_NODE_CONST, declare_constant },
		{ SCHEMA_NODE_STRUCT, declare_fields },
		{ SCHEMA_NODE_INTERFACE, declare_client },
		{ SCHEMA_NODE_INTERFACE, declare_server },
	};

	declare(output, passes, sizeof(passes) / sizeof(passes[0]));
}

/* The schema as data, which is in the source beside the header. */
static void
add_schema(struct output *output, struct text *text)
{
	const char *macro =
		memory_format("%s_CAPNP_SCHEMA", output->file->upper_name);
	const char *symbol = data_symbol(output->file);

	output_take(output, output->file, macro);
	text_add(text,
		"/* The schema as data (capnrpc/schema.h), in %s.c. */\n"
		"struct capnrpc_schema;\n"
		"extern const struct capnrpc_schema %s;\n"
		"#define %s (&%s)\n\n",
		head_file_name(output->file), symbol, macro, symbol);
}

/* Adds the parts that were made to the header. */
static void
add_parts(struct output *output, struct schema_request_file_r file,
	const struct text *basics, struct text *text)
{
	static const char begin[] =
		"#ifdef __cplusplus\nextern \"C\" {\n#endif";
	static const char end[] = "#ifdef __cplusplus\n}\n#endif";

	include_add_library(output, text);
	text_add(text, "\n%s\n\n", begin);
	add_schema(output, text);
	text_add(text, "%s", basics->bytes != NULL ? basics->bytes : "");
	if (output->files != NULL) {
		text_add(text, "%s\n\n", end);
		include_add(output, file, text);
		text_add(text, "\n%s\n\n", begin);
	}
	text_add(text, "%s%s%s\n\n",
		output->lists.bytes != NULL ? output->lists.bytes : "",
		output->text.bytes != NULL ? output->text.bytes : "", end);
}

void
file_generate(struct request *request, struct schema_request_file_r file,
	const struct node *node, struct text *text)
{
	struct output output = { 0 };
	struct text basics;
	const char *guard;

	output.request = request;
	output.file = request_node(request, node->id);
	output.nodes = memory_get(request->n_nodes * sizeof(*output.nodes));
	list_node(&output, output.file);
	output.n_allocated = request->n_nodes;
	generic_collect(&output);
	basics = declare_basics(&output);
	declare_rest(&output);
	head_add(output.file, text);
	guard = memory_format("%s_CAPNP_%016" PRIX64 "_H",
		output.file->upper_name, output.file->id);
	text_add(text, "#ifndef %s\n#define %s\n\n", guard, guard);
	add_parts(&output, file, &basics, text);
	text_add(text, "#endif\n");
	text_deinit(&basics);
	text_deinit(&output.lists);
	text_deinit(&output.text);
}
