/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/output.h"

#include <string.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

/* More than any function of ours has. */
#define MAX_ARGUMENTS 8

struct taken_name {
	struct taken_name *left, *right;
	const char *name;
	const struct node *node;
};

/* One clash of two declarations brings many more, which say nothing new. */
static void
clash(struct output *output, const struct node *node,
	const struct taken_name *taken)
{
	if (output->clash != node)
		request_fault(output->request, node, NULL,
			"\"%s\" is made from %s too; use $C.name", taken->name,
			taken->node->label);
	output->clash = node;
}

void
output_take(struct output *output, const struct node *node, const char *name)
{
	struct taken_name **place = &output->names;

	while (*place != NULL) {
		int order = strcmp(name, (*place)->name);

		if (order == 0) {
			clash(output, node, *place);
			return;
		}
		place = order < 0 ? &(*place)->left : &(*place)->right;
	}
	*place = memory_get(sizeof(**place));
	(*place)->name = memory_copy(name, strlen(name));
	(*place)->node = node;
}

bool
output_has_taken(const struct output *output, const char *name)
{
	const struct taken_name *taken = output->names;

	while (taken != NULL) {
		int order = strcmp(name, taken->name);

		if (order == 0)
			return true;
		taken = order < 0 ? taken->left : taken->right;
	}
	return false;
}

void
output_use(struct output *output, const struct node *node)
{
	used_add(&output->files, output->file, node);
}

/* How far it is to the next ", " that is in no parentheses, or to the end. */
static size_t
argument_length(const char *list)
{
	unsigned int depth = 0;
	size_t n;

	for (n = 0; list[n] != '\0'; n++) {
		if (list[n] == ',' && depth == 0)
			break;
		if (list[n] == '(')
			depth++;
		else if (list[n] == ')')
			depth--;
	}
	return n;
}

static void
split(const char *list, const char *ret_parts[MAX_ARGUMENTS + 1])
{
	size_t n = 0;

	while (*list != '\0' && n < MAX_ARGUMENTS) {
		size_t length = argument_length(list);

		ret_parts[n++] = memory_copy(list, length);
		list += length;
		list += strspn(list, ", ");
	}
	ret_parts[n] = NULL;
}

void
output_function(struct output *output, const struct node *node,
	const char *type, const char *name, const char *parameters)
{
	const char *parts[MAX_ARGUMENTS + 1];

	output_take(output, node, name);
	split(parameters, parts);
	text_function(&output->text, type, name, parts);
}

void
output_call(struct output *output, unsigned int depth, const char *lead,
	const char *arguments, const char *tail)
{
	const char *parts[MAX_ARGUMENTS + 1];

	split(arguments, parts);
	text_call(&output->text, depth, lead, parts, tail);
}

void
output_end(struct output *output)
{
	text_add(&output->text, "}\n\n");
}

/* Whether several headers make the parts of node. */
static bool
is_shared(const struct output *output, const struct node *node)
{
	return node->generic != NULL ||
		(schema_node_which(node->r) == SCHEMA_NODE_INTERFACE &&
			used_in_circle(
				output->request, node->file, node->file));
}

void
output_begin_part(
	struct output *output, const struct node *node, const char *part)
{
	const char *guard = memory_format(
		"CAPNRPC_HAS_%s_%s", name_upper(node->name), part);

	if (!is_shared(output, node))
		return;
	text_add(&output->text, "#ifndef %s\n#define %s\n\n", guard, guard);
}

void
output_end_part(struct output *output, const struct node *node)
{
	if (is_shared(output, node))
		text_add(&output->text, "#endif\n\n");
}
