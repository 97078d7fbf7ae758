/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The server's side of an interface: a table of functions, one for each
 * method, and the function that hands a call to the right one.
 */
#include "proto/compiler/declaration.h"

#include <string.h>

#include "proto/compiler/generic.h"
#include "proto/compiler/memory.h"
#include "proto/compiler/method.h"
#include "proto/compiler/name.h"

/* Interfaces inherit no deeper; deeper is a circle in a broken request. */
#define MAX_INHERITANCE 64

static bool has_server(
	struct output *output, const struct node *node, unsigned int depth);

/* Parent i of node, if it has any method to serve. */
static const struct node *
parent_of(struct output *output, const struct node *node, uint32_t i,
	unsigned int depth)
{
	struct schema_superclass_list_r list =
		schema_node_interface_get_superclasses(
			schema_node_get_interface(node->r));
	struct schema_superclass_r r = schema_superclass_list_at(list, i);
	const struct node *parent = generic_branded(output, node, NULL,
		schema_superclass_get_id(r), schema_superclass_get_brand(r));

	if (parent == NULL)
		return NULL;
	return has_server(output, parent, depth + 1) ? parent : NULL;
}

static uint32_t
count_parents(const struct node *node)
{
	return schema_superclass_list_len(
		schema_node_interface_get_superclasses(
			schema_node_get_interface(node->r)));
}

/* Whether node has methods, of its own or inherited. */
static bool
has_server(struct output *output, const struct node *node, unsigned int depth)
{
	uint32_t i, n = count_parents(node);

	if (method_count(node) > 0)
		return true;
	for (i = 0; i < n && depth < MAX_INHERITANCE; i++)
		if (parent_of(output, node, i, depth) != NULL)
			return true;
	return false;
}

static void
add_answer(struct output *output, const struct method *method)
{
	static const char doc[] = "The results, afresh, to be filled in: "
				  "capnrpc_call_return() sends them.";
	const char *type = method->results->name;

	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	method_begin(output, method, memory_format("struct %s_b", type),
		"answer", "struct capnrpc_call *call");
	output_call(output, 1, memory_format("return %s_init(", type),
		"capnrpc_call_results(call)", ");");
	output_end(output);
}

static void
add_answers(struct output *output, const struct node *node)
{
	uint32_t i, n = method_count(node);

	for (i = 0; i < n; i++) {
		struct method method;

		if (method_read(output, node, i, &method) &&
			method.results != NULL)
			add_answer(output, &method);
	}
}

/* --- the table ---------------------------------------------------------- */

static void
add_table_method(struct output *output, const struct method *method)
{
	const char *name = name_plain(method->name);

	output_take(output, method->interface,
		memory_format("%s_server.%s", method->interface->name, name));
	output_call(output, 1, memory_format("void (*%s)(", name),
		memory_format("void *object, struct %s_r params, "
			      "struct capnrpc_call *call_taken",
			method->params->name),
		");");
}

static void
add_table(struct output *output, const struct node *node)
{
	static const char doc[] =
		"What answers the methods; NULL for those that are not there. "
		"Each owns its call and answers it, now or later; params are "
		"good until then.";
	const char *name = memory_format("struct %s_server", node->name);
	uint32_t i, n = count_parents(node);

	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	output_take(output, node, name);
	text_add(&output->text, "%s {\n", name);
	for (i = 0; i < n; i++) {
		const struct node *parent = parent_of(output, node, i, 0);

		if (parent == NULL)
			continue;
		output_use(output, parent);
		output_take(output, node,
			memory_format(
				"%s_server.%s", node->name, parent->name));
		text_add(&output->text, "\tstruct %s_server %s;\n",
			parent->name, name_plain(parent->name));
	}
	n = method_count(node);
	for (i = 0; i < n; i++) {
		struct method method;

		if (method_read(output, node, i, &method))
			add_table_method(output, &method);
	}
	text_add(&output->text, "};\n\n");
}

/* --- the calls ---------------------------------------------------------- */

static void
add_parent_call(struct output *output, const struct node *parent)
{
	if (parent == NULL)
		return;
	output_call(output, 2, memory_format("if (%s_serve(", parent->name),
		memory_format("&server->%s, object, call_taken",
			name_plain(parent->name)),
		"))");
	text_add(&output->text, "\t\t\treturn true;\n");
}

/* What is done with calls of other interfaces. */
static void
add_parents_calls(struct output *output, const struct node *node)
{
	uint32_t i, n = count_parents(node);

	text_binary(&output->text, 1,
		"if (capnrpc_call_interface_id(call_taken)",
		"!=", memory_format("%s_ID", node->upper_name),
		n > 0 ? ") {" : ")");
	for (i = 0; i < n; i++)
		add_parent_call(output, parent_of(output, node, i, 0));
	text_add(&output->text, "\t\treturn false;\n%s", n > 0 ? "\t}\n" : "");
}

static void
add_method_call(struct output *output, const struct method *method)
{
	const char *name = name_plain(method->name);

	text_add(&output->text,
		"\tcase %s:\n"
		"\t\tif (server->%s == NULL)\n"
		"\t\t\treturn false;\n%s",
		method->ordinal, name,
		method->results == NULL
			? "\t\tcapnrpc_call_begin_stream(call_taken);\n"
			: "");
	output_call(output, 2, memory_format("server->%s(", name),
		memory_format(
			"object, %s_read(p), call_taken", method->params->name),
		");");
	text_add(&output->text, "\t\treturn true;\n");
}

static void
add_own_calls(struct output *output, const struct node *node)
{
	uint32_t i, n = method_count(node);

	text_add(&output->text,
		"\tswitch (capnrpc_call_method_id(call_taken)) {\n");
	for (i = 0; i < n; i++) {
		struct method method;

		if (method_read(output, node, i, &method))
			add_method_call(output, &method);
	}
	text_add(&output->text, "\tdefault:\n\t\treturn false;\n\t}\n");
}

static void
add_serve(struct output *output, const struct node *node)
{
	const char *doc = memory_format(
		"Hands the call to the method that it is for; methods is a "
		"struct %s_server. False, and the call is still the caller's, "
		"when there is none. For CAPNRPC_SERVES().",
		node->name);

	text_comment(&output->text, 0, doc, strlen(doc));
	output_function(output, node, "bool",
		memory_format("%s_serve", node->name),
		"const void *methods, void *object, "
		"struct capnrpc_call *call_taken");
	text_binary(&output->text, 1,
		memory_format("const struct %s_server *server", node->name),
		"=",
		memory_format("(const struct %s_server *)methods", node->name),
		";");
	if (method_count(node) == 0)
		text_add(&output->text, "\n");
	if (method_count(node) > 0)
		text_add(&output->text,
			"\tstruct capnrpc_pointer_r p = "
			"capnrpc_call_params(call_taken);\n\n");
	add_parents_calls(output, node);
	if (method_count(node) > 0)
		add_own_calls(output, node);
	else
		text_add(&output->text, "\treturn false;\n");
	output_end(output);
}

static void
add_dispatch(struct output *output, const struct node *node)
{
	static const char doc[] =
		"The same, for objects of no other interface: a call of no "
		"method of server is answered with unimplemented.";

	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	output_function(output, node, "void",
		memory_format("%s_dispatch", node->name),
		memory_format("const struct %s_server *server, void *object, "
			      "struct capnrpc_call *call_taken",
			node->name));
	output_call(output, 1, memory_format("if (!%s_serve(", node->name),
		"server, object, call_taken", "))");
	output_call(output, 2, "capnrpc_call_fail(",
		"call_taken, CAPNRPC_UNIMPLEMENTED, \"no such method\"", ");");
	output_end(output);
}

/*
 * Whether the header makes a parent's server itself. Of files that import each
 * other in a circle both make it: which of them comes first depends on what a
 * program includes.
 */
static bool
is_made_here(const struct output *output, const struct node *parent)
{
	return parent->generic != NULL || parent->file == output->file ||
		used_in_circle(output->request, output->file, parent->file);
}

/* Parents that the header makes come first, wherever the schema has them. */
static void
declare_in_order(
	struct output *output, const struct node *node, unsigned int depth)
{
	uint32_t i, n = count_parents(node);

	if (output_has_taken(
		    output, memory_format("struct %s_server", node->name)))
		return;
	for (i = 0; i < n && depth < MAX_INHERITANCE; i++) {
		const struct node *parent = parent_of(output, node, i, 0);

		if (parent != NULL && is_made_here(output, parent))
			declare_in_order(output, parent, depth + 1);
	}
	output_begin_part(output, node, "SERVER");
	add_answers(output, node);
	add_table(output, node);
	add_serve(output, node);
	add_dispatch(output, node);
	output_end_part(output, node);
}

void
declare_server(struct output *output, const struct node *node)
{
	if (has_server(output, node, 0))
		declare_in_order(output, node, 0);
}
