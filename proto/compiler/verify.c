/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/verify.h"

#include <stdio.h>
#include <string.h>

#include "proto/compiler/type.h"

#define WORD_BITS 64u
#define TAG_BITS 16u

/* A value of n bits, at a multiple of n bits, in a data section. */
static bool
lies_in(uint32_t offset, unsigned int n, uint16_t n_words)
{
	return ((uint64_t)offset + 1) * n <= (uint64_t)n_words * WORD_BITS;
}

static bool
slot_lies_in(struct schema_field_slot_r slot, struct schema_node_struct_r body)
{
	struct schema_type_r type = schema_field_slot_get_type(slot);
	uint32_t offset = schema_field_slot_get_offset(slot);

	switch (type_class_of(type)) {
	case TYPE_VOID:
	case TYPE_UNKNOWN:
		return true;
	case TYPE_SCALAR:
		return lies_in(offset, type_scalar_of(type)->bits,
			schema_node_struct_get_data_word_count(body));
	case TYPE_TEXT:
	case TYPE_DATA:
	case TYPE_LIST:
	case TYPE_STRUCT:
	case TYPE_CAP:
	case TYPE_ANY:
	case TYPE_ANY_STRUCT:
	case TYPE_ANY_LIST:
		break;
	}
	return offset < schema_node_struct_get_pointer_count(body);
}

static void
verify_struct(struct request *request, const struct node *node)
{
	struct schema_node_struct_r body = schema_node_get_struct(node->r);
	struct schema_field_list_r fields = schema_node_struct_get_fields(body);
	uint32_t i, n = schema_field_list_len(fields);

	if (schema_node_struct_get_discriminant_count(body) > 0 &&
		!lies_in(schema_node_struct_get_discriminant_offset(body),
			TAG_BITS, schema_node_struct_get_data_word_count(body)))
		request_fault(request, node, NULL,
			"the tag of its union lies outside of it");
	for (i = 0; i < n; i++) {
		struct schema_field_r field = schema_field_list_at(fields, i);

		if (schema_field_which(field) == SCHEMA_FIELD_SLOT &&
			!slot_lies_in(schema_field_get_slot(field), body))
			request_fault(request, node,
				schema_field_get_name(field).bytes,
				"it lies outside of its struct");
	}
}

/* Whether scopes end, in a file or where the request knows no more. */
static bool
scopes_end(const struct node *node)
{
	unsigned int depth;

	for (depth = 0; depth <= MAX_SCOPES; depth++) {
		if (node->scope == NULL)
			return true;
		node = node->scope;
	}
	return false;
}

static void
verify_node(struct request *request, const struct node *node)
{
	switch (schema_node_which(node->r)) {
	case SCHEMA_NODE_STRUCT:
		verify_struct(request, node);
		break;
	case SCHEMA_NODE_FILE:
	case SCHEMA_NODE_ENUM:
	case SCHEMA_NODE_INTERFACE:
	case SCHEMA_NODE_CONST:
	case SCHEMA_NODE_ANNOTATION:
		break;
	default:
		request_fault(request, node, NULL,
			"a kind of declaration that this version does not "
			"know");
		break;
	}
	if (!scopes_end(node))
		request_fault(request, node, NULL,
			"its scopes lead in a circle, or are more than %d",
			MAX_SCOPES);
}

/* Whether a path stays below the folder that it begins in. */
static bool
stays_below(const char *path)
{
	const char *part = path;

	for (;; part++) {
		size_t n = strcspn(part, "/");

		if (n == 2 && part[0] == '.' && part[1] == '.')
			return false;
		part += n;
		if (*part == '\0')
			return path[0] != '\0';
	}
}

static void
verify_files(struct request *request)
{
	struct schema_request_file_list_r files =
		schema_request_get_requested_files(request->r);
	uint32_t i, n = schema_request_file_list_len(files);

	for (i = 0; i < n; i++) {
		struct schema_request_file_r file =
			schema_request_file_list_at(files, i);

		if (stays_below(schema_request_file_get_filename(file).bytes))
			continue;
		fputs("capnpc-capnrpc: the request names a file that is not "
		      "below the folder of the output\n",
			stderr);
		request->has_faults = true;
		return;
	}
}

void
verify_request(struct request *request)
{
	size_t i;

	for (i = 0; i < request->n_nodes; i++)
		verify_node(request, &request->nodes[i]);
	verify_files(request);
}
