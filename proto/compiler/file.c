/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/file.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "proto/compiler/declaration.h"
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

/*
 * Words of default values are numbers, and the library reads them as bytes: so
 * that nobody reads them wrongly, other machines get an error.
 */
#define WORDS_CHECK                                                           \
	"#if defined(__BYTE_ORDER__) && "                                     \
	"__BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__\n"                         \
	"#error \"default values are laid out for little-endian machines\"\n" \
	"#endif\n\n"

/* Everything between the includes and the end, in an order that C can read. */
static void
declare_all(struct output *output)
{
	static const struct {
		uint16_t which;
		void (*declare)(struct output *output, const struct node *node);
	} passes[] = {
		{ SCHEMA_NODE_ENUM, declare_enum },
		{ SCHEMA_NODE_STRUCT, declare_union },
		{ SCHEMA_NODE_STRUCT, declare_struct },
		{ SCHEMA_NODE_STRUCT, declare_struct_basics },
		{ SCHEMA_NODE_CONST, declare_constant },
		{ SCHEMA_NODE_STRUCT, declare_fields },
		{ SCHEMA_NODE_INTERFACE, declare_interface },
		{ SCHEMA_NODE_INTERFACE, declare_client },
		{ SCHEMA_NODE_INTERFACE, declare_server },
	};
	size_t i, j;

	for (i = 0; i < sizeof(passes) / sizeof(passes[0]); i++)
		for (j = 0; j < output->n_nodes; j++)
			if (schema_node_which(output->nodes[j]->r) ==
				passes[i].which)
				passes[i].declare(output, output->nodes[j]);
}

/* "proto/rpc.capnp" for a message to people: without its folders. */
static const char *
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash != NULL ? slash + 1 : path;
}

static void
add_head(struct text *text, const struct node *file)
{
	const char *spdx = request_annotation(
		schema_node_get_annotations(file->r), NAME_ANNOTATION_SPDX);
	struct capnrpc_text_r doc = request_doc(file, -1);
	const char *note = memory_format("Generated from %s, id 0x%016" PRIx64
					 "; do not edit.%s%s",
		base_name(file->label), file->id, doc.n > 0 ? "\n\n" : "",
		doc.bytes);

	if (spdx != NULL)
		text_comment(text, 0,
			memory_format("SPDX-License-Identifier: %s", spdx),
			strlen(spdx) + strlen("SPDX-License-Identifier: "));
	text_comment(text, 0, note, strlen(note));
}

/* What another file is included as: as this one imports it. */
static const char *
import_name(const struct output *output, struct schema_request_file_r file,
	uint64_t id)
{
	struct schema_request_file_import_list_r list =
		schema_request_file_get_imports(file);
	uint32_t i, n = schema_request_file_import_list_len(list);

	(void)output;
	for (i = 0; i < n; i++) {
		struct schema_request_file_import_r m =
			schema_request_file_import_list_at(list, i);

		if (schema_request_file_import_get_id(m) == id)
			return schema_request_file_import_get_name(m).bytes;
	}
	return NULL;
}

static void
add_includes(const struct output *output, struct schema_request_file_r file,
	struct text *text)
{
	const struct used_file *used;

	text_add(text, "#include <capnrpc/%s.h>\n",
		output->has_interfaces ? "cap" : "message");
	if (output->files != NULL)
		text_add(text, "\n");
	for (used = output->files; used != NULL; used = used->next) {
		const char *name = import_name(output, file, used->file->id);

		if (name == NULL)
			request_fault(output->request, output->file, NULL,
				"uses a type of %s without importing it",
				used->file->label);
		else if (name[0] == '/')
			text_add(text, "#include <%s.h>\n", name + 1);
		else
			text_add(text, "#include \"%s.h\"\n", name);
	}
}

void
file_generate(struct request *request, struct schema_request_file_r file,
	struct text *text)
{
	struct output output = { 0 };
	const char *guard;

	output.request = request;
	output.file = request_node(request, schema_request_file_get_id(file));
	if (output.file == NULL) {
		fputs("capnpc-capnrpc: the request lacks a file's node\n",
			stderr);
		request->has_faults = true;
		return;
	}
	output.nodes = memory_get(request->n_nodes * sizeof(*output.nodes));
	list_node(&output, output.file);
	declare_all(&output);
	add_head(text, output.file);
	guard = memory_format("%s_CAPNP_%016" PRIX64 "_H",
		output.file->upper_name, output.file->id);
	text_add(text, "#ifndef %s\n#define %s\n\n", guard, guard);
	add_includes(&output, file, text);
	text_add(text, "\n%s#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n%s",
		output.has_words ? WORDS_CHECK : "",
		output.text.bytes != NULL ? output.text.bytes : "");
	text_add(text, "#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
	text_deinit(&output.text);
}
