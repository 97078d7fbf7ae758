/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/list.h"

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

/* Lists nest no deeper; deeper is a circle in a broken request. */
#define MAX_LISTS 64

/* Which list, and who asks. */
struct wanted {
	struct output *output;
	const struct node *owner;
	const char *member;
	unsigned int depth;
};

static const char *list_of(struct wanted wanted, struct bound element);

/* Declares a list type by a macro of capnrpc/typed_list.h, once. */
static void
declare(struct output *output, const struct node *owner, const char *name,
	const char *macro, const char *element)
{
	const char *arguments[] = { name, element, NULL };
	const char *guard = memory_format("CAPNRPC_HAS_%s", name_upper(name));
	const char *type = memory_format("struct %s_r", name);

	if (output_has_taken(output, guard))
		return;
	output_take(output, owner, guard);
	output_take(output, owner, type);
	text_add(&output->lists, "#ifndef %s\n#define %s\n", guard, guard);
	text_call(&output->lists, 0, macro, arguments, ");");
	text_add(&output->lists, "#endif\n\n");
}

static const char *
list_of_enums(struct wanted wanted, struct bound element)
{
	const struct node *node = generic_node(
		wanted.output, wanted.owner, wanted.member, element);
	const char *name;

	if (node == NULL)
		return NULL;
	name = memory_format("%s_list", node->name);
	declare(wanted.output, node, name, "CAPNRPC_ENUM_LIST(", NULL);
	return name;
}

static const char *
list_of_structs(struct wanted wanted, struct bound element)
{
	const struct node *node = generic_node(
		wanted.output, wanted.owner, wanted.member, element);

	return node != NULL ? memory_format("%s_list", node->name) : NULL;
}

static const char *
list_of_lists(struct wanted wanted, struct bound element)
{
	const char *inner, *name;

	if (wanted.depth++ >= MAX_LISTS) {
		request_fault(wanted.output->request, wanted.owner,
			wanted.member, "lists in lists without end");
		return NULL;
	}
	inner = list_of(wanted, generic_element(element));
	if (inner == NULL)
		return NULL;
	name = memory_format("%s_list", inner);
	declare(wanted.output, wanted.owner, name, "CAPNRPC_LIST_LIST(", inner);
	return name;
}

static const char *
list_of(struct wanted wanted, struct bound element)
{
	switch (type_class_of(element.r)) {
	case TYPE_SCALAR:
		if (schema_type_which(element.r) == SCHEMA_TYPE_ENUM)
			return list_of_enums(wanted, element);
		break;
	case TYPE_VOID:
	case TYPE_TEXT:
	case TYPE_DATA:
		break;
	case TYPE_LIST:
		return list_of_lists(wanted, element);
	case TYPE_STRUCT:
		return list_of_structs(wanted, element);
	case TYPE_CAP:
		return "capnrpc_cap_list";
	case TYPE_ANY:
	case TYPE_ANY_STRUCT:
	case TYPE_ANY_LIST:
		return "capnrpc_any_list";
	case TYPE_UNKNOWN:
		request_fault(wanted.output->request, wanted.owner,
			wanted.member, "a list of an unknown type");
		return NULL;
	}
	return memory_format(
		"capnrpc_%s_list", generic_type_name(wanted.output, element));
}

const char *
list_type(struct output *output, const struct node *owner, const char *member,
	struct bound list)
{
	struct wanted wanted = { output, owner, member, 0 };

	return list_of(wanted, generic_element(list));
}
