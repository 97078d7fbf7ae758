/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/generic.h"

#include <inttypes.h>
#include <string.h>

#include "proto/compiler/memory.h"
#include "proto/compiler/name.h"

/*
 * Generics that are used inside of themselves with ever more, as in
 * struct T(X) { next :T(Box(X)); }, would make instances without end. What is
 * bound more often than this in one name is given up, and names that would
 * not fit a line.
 */
#define MAX_BINDINGS 3
#define MAX_INSTANCE_NAME 60

/* What the parameters of one scope stand for, behind those of others. */
struct bindings {
	const struct bindings *next;
	uint64_t scope;
	uint32_t n;
	const struct binding {
		bool is_bound;
		struct bound type;
	} * list;
};

/* --- types -------------------------------------------------------------- */

static const struct bindings *
find_scope(const struct bindings *in, uint64_t scope)
{
	while (in != NULL && in->scope != scope)
		in = in->next;
	return in;
}

/* Follows one parameter to what it is bound to; false if to nothing. */
static bool
follow_parameter(struct bound *type)
{
	struct schema_type_any_pointer_r any =
		schema_type_get_any_pointer(type->r);
	struct schema_type_any_pointer_parameter_r parameter =
		schema_type_any_pointer_get_parameter(any);
	const struct bindings *scope;
	uint16_t i;

	if (schema_type_which(type->r) != SCHEMA_TYPE_ANY_POINTER ||
		schema_type_any_pointer_which(any) !=
			SCHEMA_TYPE_ANY_POINTER_PARAMETER)
		return false;
	scope = find_scope(type->in,
		schema_type_any_pointer_parameter_get_scope_id(parameter));
	i = schema_type_any_pointer_parameter_get_parameter_index(parameter);
	if (scope == NULL || i >= scope->n || !scope->list[i].is_bound)
		return false;
	*type = scope->list[i].type;
	return true;
}

static struct bound
bind(struct schema_type_r type, const struct bindings *in)
{
	struct bound bound = { type, in };

	/* What is bound was resolved when it was, so once is enough. */
	follow_parameter(&bound);
	return bound;
}

struct bound
generic_type(const struct node *owner, struct schema_type_r type)
{
	return bind(type, owner->bindings);
}

struct bound
generic_element(struct bound list)
{
	return bind(schema_type_list_group_get_element_type(
			    schema_type_get_list(list.r)),
		list.in);
}

/* The bindings of one scope of a brand; in is what holds where it stands. */
static const struct bindings *
bind_scope(struct schema_brand_scope_r scope, const struct bindings *in,
	const struct bindings *next)
{
	struct schema_brand_binding_list_r list =
		schema_brand_scope_get_bind(scope);
	struct bindings *bindings = memory_get(sizeof(*bindings));
	uint32_t i, n = schema_brand_binding_list_len(list);
	struct binding *bound = memory_get(n * sizeof(*bound));

	bindings->next = next;
	bindings->scope = schema_brand_scope_get_scope_id(scope);
	bindings->n = n;
	bindings->list = bound;
	for (i = 0; i < n; i++) {
		struct schema_brand_binding_r b =
			schema_brand_binding_list_at(list, i);

		if (schema_brand_binding_which(b) != SCHEMA_BRAND_BINDING_TYPE)
			continue;
		bound[i].type = bind(schema_brand_binding_get_type(b), in);
		bound[i].is_bound = type_class_of(bound[i].type.r) != TYPE_ANY;
	}
	return bindings;
}

/* What a brand binds, where in holds. */
static const struct bindings *
bind_brand(struct schema_brand_r brand, const struct bindings *in)
{
	struct schema_brand_scope_list_r scopes =
		schema_brand_get_scopes(brand);
	const struct bindings *bindings = NULL;
	uint32_t i;

	for (i = 0; i < schema_brand_scope_list_len(scopes); i++) {
		struct schema_brand_scope_r scope =
			schema_brand_scope_list_at(scopes, i);
		const struct bindings *outer =
			find_scope(in, schema_brand_scope_get_scope_id(scope));
		struct bindings *copy;

		if (schema_brand_scope_which(scope) ==
			SCHEMA_BRAND_SCOPE_BIND) {
			bindings = bind_scope(scope, in, bindings);
		} else if (outer != NULL) {
			copy = memory_get(sizeof(*copy));
			*copy = *outer;
			copy->next = bindings;
			bindings = copy;
		}
	}
	return bindings;
}

/* --- names -------------------------------------------------------------- */

static struct node *instance_of(struct output *output, struct node *generic,
	const struct bindings *bindings);

const char *
generic_type_name(struct output *output, struct bound type)
{
	static const char *const names[] = {
		[SCHEMA_TYPE_VOID] = "void",
		[SCHEMA_TYPE_BOOL] = "bool",
		[SCHEMA_TYPE_INT8] = "int8",
		[SCHEMA_TYPE_INT16] = "int16",
		[SCHEMA_TYPE_INT32] = "int32",
		[SCHEMA_TYPE_INT64] = "int64",
		[SCHEMA_TYPE_UINT8] = "uint8",
		[SCHEMA_TYPE_UINT16] = "uint16",
		[SCHEMA_TYPE_UINT32] = "uint32",
		[SCHEMA_TYPE_UINT64] = "uint64",
		[SCHEMA_TYPE_FLOAT32] = "float",
		[SCHEMA_TYPE_FLOAT64] = "double",
		[SCHEMA_TYPE_TEXT] = "text",
		[SCHEMA_TYPE_DATA] = "data",
	};
	uint16_t which = schema_type_which(type.r);
	enum type_class class;
	const struct node *node;

	/* Not text_list: box_of_text_list is a list of box_of_text. */
	if (which == SCHEMA_TYPE_LIST)
		return memory_format("list_of_%s",
			generic_type_name(output, generic_element(type)));
	if (which == SCHEMA_TYPE_ENUM || which == SCHEMA_TYPE_STRUCT ||
		which == SCHEMA_TYPE_INTERFACE) {
		node = generic_node(output, output->file, NULL, type);
		return node != NULL ? node->name : "unknown";
	}
	if (which < sizeof(names) / sizeof(names[0]) && names[which] != NULL)
		return names[which];
	class = type_class_of(type.r);
	if (class == TYPE_ANY_STRUCT)
		return "any_struct";
	if (class == TYPE_ANY_LIST)
		return "any_list";
	return class == TYPE_CAP ? "capability" : "any";
}

/*
 * "_of_text_and_any" for the parameters that node itself has; "" for none. It
 * ends where it is too long for an instance: each step is a copy, and a brand
 * may list any number.
 */
static const char *
arguments_name(struct output *output, const struct node *node,
	const struct bindings *bindings)
{
	const struct bindings *own = find_scope(bindings, node->id);
	bool has_any = false;
	const char *name = "";
	uint32_t i;

	for (i = 0;
		own != NULL && i < own->n && strlen(name) <= MAX_INSTANCE_NAME;
		i++) {
		has_any = has_any || own->list[i].is_bound;
		name = memory_format("%s_%s_%s", name, i == 0 ? "of" : "and",
			own->list[i].is_bound
				? generic_type_name(output, own->list[i].type)
				: "any");
	}
	return has_any ? name : "";
}

/* The name of node where bindings hold: its own if they mean nothing to it. */
static const char *
instance_name(struct output *output, const struct node *node,
	const struct bindings *bindings, unsigned int depth)
{
	const struct node *scope = node->scope;
	const char *outer, *name = node->name;

	if (depth >= MAX_SCOPES)
		return name;
	if (scope != NULL && scope->scope != NULL) {
		outer = instance_name(output, scope, bindings, depth + 1);
		name = memory_format(
			"%s%s", outer, node->name + strlen(scope->name));
	}
	return memory_format(
		"%s%s", name, arguments_name(output, node, bindings));
}

/* --- instances ---------------------------------------------------------- */

static void
add_instance(struct output *output, struct node *instance)
{
	if (output->n_nodes == output->n_allocated) {
		struct node **more =
			memory_get((2 * output->n_nodes + 16) * sizeof(*more));

		memcpy(more, output->nodes, output->n_nodes * sizeof(*more));
		output->nodes = more;
		output->n_allocated = 2 * output->n_nodes + 16;
	}
	output->nodes[output->n_nodes++] = instance;
}

static struct node *
find_instance(const struct output *output, const struct node *generic,
	const char *name)
{
	size_t i;

	for (i = 0; i < output->n_nodes; i++)
		if (output->nodes[i]->generic == generic &&
			strcmp(output->nodes[i]->name, name) == 0)
			return output->nodes[i];
	return NULL;
}

/* Whether an instance of that name would be no use to people. */
static bool
is_too_much(const char *name)
{
	unsigned int n = 0;
	const char *of = name;

	for (of = strstr(of, "_of_"); of != NULL; of = strstr(of + 4, "_of_"))
		n++;
	return n > MAX_BINDINGS || strlen(name) > MAX_INSTANCE_NAME;
}

static struct node *
instance_of(struct output *output, struct node *generic,
	const struct bindings *bindings)
{
	struct node *instance;
	const char *name;

	if (bindings == NULL)
		return generic;
	name = instance_name(output, generic, bindings, 0);
	if (strcmp(name, generic->name) == 0 || is_too_much(name))
		return generic;
	instance = find_instance(output, generic, name);
	if (instance != NULL)
		return instance;
	instance = memory_get(sizeof(*instance));
	*instance = *generic;
	instance->generic = generic;
	instance->name = name;
	instance->bindings = bindings;
	add_instance(output, instance);
	return instance;
}

/* The node of that id or its instance; NULL if the request lacks it. */
static struct node *
find_node(struct output *output, uint64_t id, const struct bindings *bindings)
{
	struct node *node = request_node(output->request, id);

	if (node == NULL || node->file == NULL)
		return NULL;
	output_use(output, node);
	return instance_of(output, node, bindings);
}

struct node *
generic_branded(struct output *output, const struct node *owner,
	const char *member, uint64_t id, struct schema_brand_r brand)
{
	struct node *node =
		find_node(output, id, bind_brand(brand, owner->bindings));

	if (node == NULL)
		request_fault(output->request, owner, member,
			"the request lacks its type, 0x%016" PRIx64, id);
	return node;
}

struct node *
generic_node(struct output *output, const struct node *owner,
	const char *member, struct bound type)
{
	const struct bindings *bindings = NULL;
	struct schema_brand_r brand;
	struct node *node;

	if (type_brand(type.r, &brand))
		bindings = bind_brand(brand, type.in);
	node = find_node(output, type_id(type.r), bindings);
	if (node == NULL)
		request_fault(output->request, owner, member,
			"the request lacks its type, 0x%016" PRIx64,
			type_id(type.r));
	return node;
}

struct node *
generic_group(struct output *output, const struct node *owner, uint64_t id)
{
	struct node *group = request_node(output->request, id);

	if (group == NULL || schema_node_which(group->r) != SCHEMA_NODE_STRUCT)
		return NULL;
	return instance_of(output, group, owner->bindings);
}
