/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/request.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"
#include "proto/compiler/position.h"
#include "proto/compiler/verify.h"

static int
compare_nodes(const void *a, const void *b)
{
	const struct node *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

struct node *
request_node(const struct request *request, uint64_t id)
{
	struct node key = { 0 };

	key.id = id;
	if (request->n_nodes == 0)
		return NULL;
	return bsearch(&key, request->nodes, request->n_nodes,
		sizeof(*request->nodes), compare_nodes);
}

/* A line on stderr. */
struct said {
	struct said *next;
	const char *line;
};

static void
say_once(struct request *request, const char *line)
{
	struct said **place = &request->said;

	while (*place != NULL && strcmp((*place)->line, line) != 0)
		place = &(*place)->next;
	if (*place != NULL)
		return;
	*place = memory_get(sizeof(**place));
	(*place)->line = line;
	fprintf(stderr, "%s\n", line);
}

/* The file of a node also while files are still being found; or NULL. */
static struct node *
file_of(const struct request *request, const struct node *node)
{
	const struct node *at = node;
	struct node *file = node->file;
	unsigned int depth;

	for (depth = 0; depth < MAX_SCOPES && file == NULL && at != NULL;
		depth++) {
		if (schema_node_which(at->r) == SCHEMA_NODE_FILE)
			file = request_node(request, at->id);
		at = at->scope != NULL
			? at->scope
			: request_node(
				  request, schema_node_get_scope_id(at->r));
	}
	return file;
}

/* What a node is called inside of its file: "Message.call"; "" for a file. */
static const char *
path_of(const struct node *node, const struct node *file)
{
	size_t n = strlen(file->label);

	if (strncmp(node->label, file->label, n) != 0)
		return node->label;
	return node->label + n + (node->label[n] == ':');
}

static const char *
text_of(const struct request *request, struct node *file, size_t *ret_n)
{
	if (!file->has_sought_text && request->read_source != NULL)
		file->text = request->read_source(
			file->label, file->id, &file->n_text);
	file->has_sought_text = true;
	*ret_n = file->n_text;
	return file->text;
}

/* Where the member of node is declared; if that is not found, where node is. */
static bool
find_position(const struct node *node, const char *path, const char *member,
	const char *text, size_t n, struct position *ret_position)
{
	uint32_t start = schema_node_source_info_get_start_byte(node->info);

	if (position_find(text, n, path, member, ret_position) ||
		position_find(text, n, path, NULL, ret_position))
		return true;
	/* Told by newer compilers; a file's is where it begins anyway. */
	if (start < n)
		*ret_position = position_at(text, n, start);
	return start < n;
}

/* "file.capnp:12:3", or without the numbers where they are not known. */
static const char *
place_of(const struct request *request, struct node *file,
	const struct node *node, const char *path, const char *member)
{
	struct position position;
	const char *text;
	size_t n;

	text = text_of(request, file, &n);
	if (text == NULL ||
		!find_position(node, path, member, text, n, &position))
		return file->label;
	return memory_format(
		"%s:%u:%u", file->label, position.line, position.column);
}

/* Labels are of anybody's making: they must not speak to a terminal. */
static const char *
without_controls(char *line)
{
	size_t i;

	for (i = 0; line[i] != '\0'; i++)
		if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
			line[i] = '?';
	return line;
}

void
request_fault(struct request *request, const struct node *node,
	const char *member, const char *format, ...)
{
	struct node *file = file_of(request, node);
	const char *path = file != NULL ? path_of(node, file) : node->label;
	const char *place, *why;
	va_list args;

	request->has_faults = true;
	va_start(args, format);
	why = memory_vformat(format, args);
	va_end(args);
	place = file != NULL ? place_of(request, file, node, path, member)
			     : "capnpc-capnrpc";
	say_once(request,
		without_controls(memory_format("%s: error: %s%s%s%s%s", place,
			path, path[0] != '\0' && member != NULL ? "." : "",
			member != NULL ? member : "",
			path[0] != '\0' || member != NULL ? ": " : "", why)));
}

const char *
request_annotation(struct schema_annotation_list_r annotations, uint64_t id)
{
	uint32_t i, n = schema_annotation_list_len(annotations);

	for (i = 0; i < n; i++) {
		struct schema_annotation_r a =
			schema_annotation_list_at(annotations, i);
		struct schema_value_r value = schema_annotation_get_value(a);
		struct capnrpc_text_r text;

		if (schema_annotation_get_id(a) != id ||
			schema_value_which(value) != SCHEMA_VALUE_TEXT)
			continue;
		text = schema_value_get_text(value);
		return memory_copy(text.bytes, text.n);
	}
	return NULL;
}

struct capnrpc_text_r
request_doc(const struct node *node, int64_t i)
{
	struct schema_node_source_info_member_list_r members;

	if (i < 0)
		return schema_node_source_info_get_doc_comment(node->info);
	members = schema_node_source_info_get_members(node->info);
	return schema_node_source_info_member_get_doc_comment(
		schema_node_source_info_member_list_at(members, (uint32_t)i));
}

static const char *
label_of(struct schema_node_r r)
{
	struct capnrpc_text_r name = schema_node_get_display_name(r);

	return memory_copy(name.bytes, name.n);
}

/* Takes the nodes over, in the order of their ids. */
static void
index_nodes(struct request *request)
{
	struct schema_node_list_r list = schema_request_get_nodes(request->r);
	uint32_t i, n = schema_node_list_len(list);

	request->nodes = memory_get((n + (size_t)1) * sizeof(*request->nodes));
	request->n_nodes = n;
	for (i = 0; i < n; i++) {
		request->nodes[i].r = schema_node_list_at(list, i);
		request->nodes[i].id = schema_node_get_id(request->nodes[i].r);
		request->nodes[i].label = label_of(request->nodes[i].r);
	}
	qsort(request->nodes, n, sizeof(*request->nodes), compare_nodes);
}

static void
index_source_info(struct request *request)
{
	struct schema_node_source_info_list_r list =
		schema_request_get_source_info(request->r);
	uint32_t i, n = schema_node_source_info_list_len(list);

	for (i = 0; i < n; i++) {
		struct schema_node_source_info_r info =
			schema_node_source_info_list_at(list, i);
		struct node *node = request_node(
			request, schema_node_source_info_get_id(info));

		if (node != NULL)
			node->info = info;
	}
}

/* Ties a method's implicit struct, which has no scope, to its interface. */
static void
tie_implicit(struct request *request, struct node *interface, uint64_t id,
	const char *method, const char *suffix)
{
	struct node *node = request_node(request, id);

	if (node == NULL || schema_node_get_scope_id(node->r) != 0 ||
		schema_node_which(node->r) != SCHEMA_NODE_STRUCT)
		return;
	node->scope = interface;
	node->given_name = memory_format("%s%s", method, suffix);
}

static void
tie_methods(struct request *request, struct node *node)
{
	struct schema_method_list_r methods = schema_node_interface_get_methods(
		schema_node_get_interface(node->r));
	uint32_t i, n = schema_method_list_len(methods);

	for (i = 0; i < n; i++) {
		struct schema_method_r m = schema_method_list_at(methods, i);
		const char *name =
			name_member(request, node, schema_method_get_name(m),
				schema_method_get_annotations(m));

		tie_implicit(request, node,
			schema_method_get_param_struct_type(m), name,
			"_params");
		tie_implicit(request, node,
			schema_method_get_result_struct_type(m), name,
			"_results");
	}
}

/* Groups are named by their fields, which hold their annotations. */
static void
tie_groups(struct request *request, struct node *node)
{
	struct schema_field_list_r fields =
		schema_node_struct_get_fields(schema_node_get_struct(node->r));
	uint32_t i, n = schema_field_list_len(fields);

	for (i = 0; i < n; i++) {
		struct schema_field_r field = schema_field_list_at(fields, i);
		struct node *group = request_node(request,
			schema_field_group_get_type_id(
				schema_field_get_group(field)));

		if (schema_field_which(field) == SCHEMA_FIELD_GROUP &&
			group != NULL)
			group->given_name = name_member(request, node,
				schema_field_get_name(field),
				schema_field_get_annotations(field));
	}
}

static void
tie_scopes(struct request *request)
{
	size_t i;

	for (i = 0; i < request->n_nodes; i++) {
		struct node *node = &request->nodes[i];
		uint64_t scope = schema_node_get_scope_id(node->r);

		if (scope != 0)
			node->scope = request_node(request, scope);
		if (schema_node_which(node->r) == SCHEMA_NODE_INTERFACE)
			tie_methods(request, node);
		if (schema_node_which(node->r) == SCHEMA_NODE_STRUCT)
			tie_groups(request, node);
	}
}

static void
find_files(struct request *request)
{
	size_t i;

	for (i = 0; i < request->n_nodes; i++) {
		struct node *file = &request->nodes[i];
		unsigned int depth;

		for (depth = 0; depth < MAX_SCOPES && file->scope != NULL;
			depth++)
			file = file->scope;
		if (schema_node_which(file->r) == SCHEMA_NODE_FILE)
			request->nodes[i].file = file;
	}
}

bool
request_is_intact(const struct request *request)
{
	int status = capnrpc_message_error(request->message);

	if (status != 0)
		fprintf(stderr, "capnpc-capnrpc: the request is damaged: %s\n",
			capnrpc_strerror(status));
	return status == 0;
}

bool
request_init(struct request *request, struct capnrpc_message *message,
	source_reader *read_source)
{
	memset(request, 0, sizeof(*request));
	request->read_source = read_source;
	request->message = message;
	request->r = schema_request_read(capnrpc_message_root(message));
	index_nodes(request);
	index_source_info(request);
	tie_scopes(request);
	find_files(request);
	verify_request(request);
	name_nodes(request);
	return request_is_intact(request) && !request->has_faults;
}
