/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/data.h"

#include <inttypes.h>
#include <string.h>

#include <capnrpc/list.h>

#include "proto/compiler/default.h"
#include "proto/compiler/head.h"
#include "proto/compiler/memory.h"
#include "proto/compiler/used.h"

/* How many words stand on one line of 80 columns. */
#define WORDS_PER_LINE 3

/* Every file's own, short so that a line holds more than one. */
static const char word_macro[] =
	"/* clang-format off */\n"
	"#define W(word) CAPNRPC_WORD(UINT64_C(word))\n\n";

const char *
data_symbol(const struct node *file)
{
	return memory_format("capnrpc_schema_%016" PRIx64, file->id);
}

static const char *
words_symbol(const struct node *node)
{
	return memory_format("node_%016" PRIx64, node->id);
}

/*
 * The name of the node's file is what the compiler was told, which depends on
 * where it was started; without its folders it does not.
 */
static void
shorten_name(const struct node *node, struct schema_node_b b)
{
	struct capnrpc_text_r name = schema_node_get_display_name(node->r);
	uint32_t start = schema_node_get_display_name_prefix_length(node->r);
	size_t n = node->file != NULL ? strlen(node->file->label) : 0;
	size_t n_cut;

	if (n > name.n || memcmp(name.bytes, node->file->label, n) != 0)
		return;
	n_cut = n - strlen(head_file_name(node->file));
	schema_node_set_display_name(b, name.bytes + n_cut, name.n - n_cut);
	schema_node_set_display_name_prefix_length(
		b, start > n_cut ? start - (uint32_t)n_cut : 0);
}

/* The node as a flat segment of *ret_n bytes; NULL if it cannot be copied. */
static const uint8_t *
flatten_node(const struct node *node, size_t *ret_n)
{
	struct capnrpc_message *draft;
	const uint8_t *bytes = NULL;

	draft = capnrpc_message_new(memory_of_messages(), 0);
	if (draft == NULL)
		return NULL;
	capnrpc_pointer_set_struct(capnrpc_message_edit_root(draft), node->r.s);
	shorten_name(node, schema_node_edit(capnrpc_message_edit_root(draft)));
	if (capnrpc_message_error(draft) == 0)
		bytes = default_flatten(capnrpc_message_root(draft), ret_n);
	capnrpc_message_unref(draft);
	return bytes;
}

/* The words of one node; how many there are, 0 when it cannot be copied. */
static size_t
add_node(struct request *request, const struct node *node, struct text *text)
{
	const uint8_t *bytes;
	size_t i, n = 0;

	bytes = flatten_node(node, &n);
	if (bytes == NULL) {
		request_fault(request, node, NULL, "it cannot be copied");
		return 0;
	}
	text_add(text, "static const uint64_t %s[] = {", words_symbol(node));
	for (i = 0; i < n / 8; i++)
		text_add(text, "%sW(0x%016" PRIx64 "),",
			i % WORDS_PER_LINE == 0 ? "\n\t" : " ",
			capnrpc_load_u64(bytes + 8 * i));
	text_add(text, "\n};\n\n");
	return n / 8;
}

/* The words of all nodes, and the table that finds them. */
static void
add_nodes(struct request *request, const struct node *file, struct text *text)
{
	struct text table = { 0 };
	size_t i;

	for (i = 0; i < request->n_nodes; i++) {
		const struct node *node = &request->nodes[i];

		if (node->file == file)
			text_add(&table,
				"\t{ UINT64_C(0x%016" PRIx64 "), %s, %zu },\n",
				node->id, words_symbol(node),
				add_node(request, node, text));
	}
	text_add(text,
		"static const struct capnrpc_schema_node nodes[] = {\n%s};\n\n",
		table.bytes);
	text_deinit(&table);
}

/*
 * The schemas that this one's types are of; false if there are none. Weak, so
 * that who only reads and builds messages need not link them.
 */
static bool
add_imports(const struct used_file *used, struct text *text)
{
	const struct used_file *u;

	if (used == NULL)
		return false;
	for (u = used; u != NULL; u = u->next)
		text_add(text,
			"extern const struct capnrpc_schema %s CAPNRPC_WEAK;\n",
			data_symbol(u->file));
	text_add(text,
		"\nstatic const struct capnrpc_schema *const imports[] = {\n");
	for (u = used; u != NULL; u = u->next)
		text_add(text, "\t&%s,\n", data_symbol(u->file));
	text_add(text, "};\n\n");
	return true;
}

void
data_generate(
	struct request *request, const struct node *file, struct text *text)
{
	const char *symbol = data_symbol(file);
	bool has_imports;

	head_add(file, text);
	text_add(text,
		"#include <capnrpc/attr.h>\n"
		"#include <capnrpc/scalar.h>\n"
		"#include <capnrpc/schema.h>\n\n"
		"%s"
		"extern const struct capnrpc_schema %s;\n\n",
		word_macro, symbol);
	add_nodes(request, file, text);
	has_imports = add_imports(used_by_file(request, file), text);
	text_add(text, "const struct capnrpc_schema %s = {\n\t", symbol);
	text_literal(
		text, 1, head_file_name(file), strlen(head_file_name(file)));
	text_add(text,
		",\n\tnodes,\n\tsizeof(nodes) / sizeof(nodes[0]),\n%s};\n",
		has_imports ? "\timports,\n"
			      "\tsizeof(imports) / sizeof(imports[0]),\n"
			    : "\tNULL,\n\t0,\n");
}
