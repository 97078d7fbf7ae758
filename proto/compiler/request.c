/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/request.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

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

void
request_fault(struct request *request, const struct node *node,
	const char *member, const char *format, ...)
{
	va_list args;
	const char *why;

	request->has_faults = true;
	va_start(args, format);
	why = memory_vformat(format, args);
	va_end(args);
	say_once(request,
		memory_format("capnpc-capnrpc: %s%s%s: %s", node->label,
			member != NULL ? "." : "", member != NULL ? member : "",
			why));
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

	if (node == NULL || schema_node_get_scope_id(node->r) != 0)
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
request_init(struct request *request, struct capnrpc_message *message)
{
	memset(request, 0, sizeof(*request));
	request->message = message;
	request->r = schema_request_read(capnrpc_message_root(message));
	index_nodes(request);
	index_source_info(request);
	tie_scopes(request);
	find_files(request);
	name_nodes(request);
	return request_is_intact(request) && !request->has_faults;
}
