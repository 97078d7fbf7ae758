/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CodeGeneratorRequests that no `capnp` makes: broken ones, and ones that a
 * newer version might make. golden.sh gives them to the plugin.
 *
 *   bad_request        lists their names
 *   bad_request NAME   writes one to standard output
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "proto/compiler/memory.h"
#include "proto/gen/schema.capnp.h"

/* Ids of the nodes; what has no node is 99. */
#define FILE_ID 1
#define THING_ID 2
#define OTHER_ID 3
#define MISSING_ID 99

/* Where the tags of these are, in units of 16 bits: schema.capnp. */
#define NODE_TAG 6
#define FIELD_TAG 4
#define TYPE_TAG 0

/* A kind that no version has yet. */
#define UNKNOWN 77

/* A file with struct Thing, which has one field; and one more node. */
struct parts {
	struct schema_request_b request;
	struct schema_node_b file, thing, other;
	struct schema_field_b field;
};

static void
name_node(struct schema_node_b node, uint64_t id, const char *name)
{
	const char *part = strrchr(name, ':');

	schema_node_set_id(node, id);
	schema_node_set_display_name(node, name, strlen(name));
	schema_node_set_display_name_prefix_length(
		node, part != NULL ? (uint32_t)(part + 1 - name) : 0);
	if (id != FILE_ID)
		schema_node_set_scope_id(node, FILE_ID);
}

static void
nest(struct schema_node_nested_node_b nested, uint64_t id, const char *name)
{
	schema_node_nested_node_set_id(nested, id);
	schema_node_nested_node_set_name(nested, name, strlen(name));
}

static struct parts
make_parts(struct capnrpc_pointer_b root)
{
	struct parts p;
	struct schema_node_list_b nodes;
	struct schema_node_struct_b body;
	struct schema_request_file_b file;
	struct schema_node_nested_node_list_b nested;

	p.request = schema_request_init(root);
	nodes = schema_request_init_nodes(p.request, 3);
	p.file = schema_node_list_edit(nodes, 0);
	p.thing = schema_node_list_edit(nodes, 1);
	p.other = schema_node_list_edit(nodes, 2);
	name_node(p.file, FILE_ID, "bad.capnp");
	name_node(p.thing, THING_ID, "bad.capnp:Thing");
	name_node(p.other, OTHER_ID, "bad.capnp:Other");
	nested = schema_node_init_nested_nodes(p.file, 2);
	nest(schema_node_nested_node_list_edit(nested, 0), THING_ID, "Thing");
	nest(schema_node_nested_node_list_edit(nested, 1), OTHER_ID, "Other");
	schema_node_init_struct(p.other);
	body = schema_node_init_struct(p.thing);
	schema_node_struct_set_data_word_count(body, 1);
	schema_node_struct_set_pointer_count(body, 1);
	p.field = schema_field_list_edit(
		schema_node_struct_init_fields(body, 1), 0);
	schema_field_set_name(p.field, "field", 5);
	schema_type_set_bool(
		schema_field_slot_init_type(schema_field_init_slot(p.field)));
	file = schema_request_file_list_edit(
		schema_request_init_requested_files(p.request, 1), 0);
	schema_request_file_set_id(file, FILE_ID);
	schema_request_file_set_filename(file, "bad.capnp", 9);
	return p;
}

static struct schema_type_b
field_type(struct parts p)
{
	return schema_field_slot_edit_type(schema_field_edit_slot(p.field));
}

/* --- what is wrong ------------------------------------------------------- */

static void
no_file(struct parts p)
{
	schema_request_init_requested_files(p.request, 0);
}

static void
no_node(struct parts p)
{
	schema_node_set_id(p.file, MISSING_ID);
}

static void
no_type(struct parts p)
{
	schema_type_struct_set_type_id(
		schema_type_init_struct(field_type(p)), MISSING_ID);
}

static void
no_group(struct parts p)
{
	schema_field_group_set_type_id(
		schema_field_init_group(p.field), MISSING_ID);
}

static void
no_method_type(struct parts p)
{
	struct schema_method_b method = schema_method_list_edit(
		schema_node_interface_init_methods(
			schema_node_init_interface(p.other), 1),
		0);

	schema_method_set_name(method, "act", 3);
	schema_method_set_param_struct_type(method, FILE_ID);
	schema_method_set_result_struct_type(method, THING_ID);
}

static void
node_kind(struct parts p)
{
	capnrpc_struct_set_u16(p.other.s, NODE_TAG, UNKNOWN, 0);
}

static void
field_kind(struct parts p)
{
	capnrpc_struct_set_u16(p.field.s, FIELD_TAG, UNKNOWN, 0);
}

static void
type_kind(struct parts p)
{
	capnrpc_struct_set_u16(field_type(p).s, TYPE_TAG, UNKNOWN, 0);
}

static void
element_kind(struct parts p)
{
	struct schema_type_b element = schema_type_list_group_init_element_type(
		schema_type_init_list(field_type(p)));

	capnrpc_struct_set_u16(element.s, TYPE_TAG, UNKNOWN, 0);
}

static void
constant_kind(struct parts p)
{
	struct schema_type_b type =
		schema_node_const_init_type(schema_node_init_const(p.other));

	capnrpc_struct_set_u16(type.s, TYPE_TAG, UNKNOWN, 0);
}

static void
field_name(struct parts p)
{
	static const char name[] = "a\n\033[31mb\";";

	schema_field_set_name(p.field, name, sizeof(name) - 1);
}

static void
no_name(struct parts p)
{
	schema_field_set_name(p.field, "", 0);
}

static void
node_name(struct parts p)
{
	name_node(p.other, OTHER_ID, "bad.capnp:int x; //");
}

static void
name_file(struct parts p, const char *name)
{
	struct schema_request_file_list_b files =
		schema_request_edit_requested_files(p.request);

	schema_request_file_set_filename(
		schema_request_file_list_edit(files, 0), name, strlen(name));
}

static void
file_name(struct parts p)
{
	name_file(p, "a/../../bad.capnp");
}

static void
no_file_name(struct parts p)
{
	name_file(p, "");
}

static void
display_name(struct parts p)
{
	schema_node_set_display_name(p.file, "3\n.capnp", 8);
}

static void
same_name(struct parts p)
{
	name_node(p.other, OTHER_ID, "bad.capnp:Thing");
}

static void
circle(struct parts p)
{
	schema_node_set_scope_id(p.thing, OTHER_ID);
	schema_node_set_scope_id(p.other, THING_ID);
}

static void
offset(struct parts p)
{
	schema_field_slot_set_offset(schema_field_edit_slot(p.field), 64);
}

static void
tag_offset(struct parts p)
{
	struct schema_node_struct_b body = schema_node_edit_struct(p.thing);

	schema_node_struct_set_discriminant_count(body, 1);
	schema_node_struct_set_discriminant_offset(body, 4);
}

static void
far_offset(struct parts p)
{
	schema_type_set_text(field_type(p));
	schema_field_slot_set_offset(
		schema_field_edit_slot(p.field), UINT32_MAX);
}

/* More nodes than the words of the message would be read for. */
static void
many_nodes(struct parts p)
{
	struct capnrpc_struct_size nothing = { 0, 0 };

	capnrpc_pointer_init_struct_list(
		capnrpc_struct_edit_pointer(p.request.s, 0), 1u << 20, nothing);
}

static const struct bad {
	const char *name;
	void (*spoil)(struct parts p);
} bads[] = {
	{ "circle", circle },
	{ "constant-kind", constant_kind },
	{ "display-name", display_name },
	{ "element-kind", element_kind },
	{ "far-offset", far_offset },
	{ "field-kind", field_kind },
	{ "field-name", field_name },
	{ "file-name", file_name },
	{ "many-nodes", many_nodes },
	{ "no-file", no_file },
	{ "no-file-name", no_file_name },
	{ "no-group", no_group },
	{ "no-method-type", no_method_type },
	{ "no-name", no_name },
	{ "no-node", no_node },
	{ "no-type", no_type },
	{ "node-kind", node_kind },
	{ "node-name", node_name },
	{ "offset", offset },
	{ "same-name", same_name },
	{ "tag-offset", tag_offset },
	{ "type-kind", type_kind },
};
#define N_BADS (sizeof(bads) / sizeof(bads[0]))

static int
write_bad(const struct bad *bad)
{
	struct capnrpc_message *message =
		capnrpc_message_new(memory_of_messages(), 0);
	uint8_t *bytes;
	size_t n;
	int status;

	if (message == NULL)
		return EXIT_FAILURE;
	bad->spoil(make_parts(capnrpc_message_edit_root(message)));
	n = capnrpc_message_size(message);
	bytes = memory_get(n);
	capnrpc_message_write(message, bytes);
	status = capnrpc_message_error(message) == 0 &&
			fwrite(bytes, 1, n, stdout) == n && fflush(stdout) == 0
		? EXIT_SUCCESS
		: EXIT_FAILURE;
	capnrpc_message_unref(message);
	memory_release();
	return status;
}

int
main(int argc, char **argv)
{
	size_t i;

	for (i = 0; i < N_BADS; i++) {
		if (argc < 2)
			puts(bads[i].name);
		else if (strcmp(argv[1], bads[i].name) == 0)
			return write_bad(&bads[i]);
	}
	return argc < 2 ? EXIT_SUCCESS : EXIT_FAILURE;
}
