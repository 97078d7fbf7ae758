/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The client's side of an interface: for each method a request with typed
 * parameters, a typed promise of its results, and the capabilities in them that
 * can be used before they are there.
 *
 * A capability has no type in C. So the methods that an interface inherits are
 * called by the functions of the interface that declares them, and a cast, up
 * to a parent or across to another interface of the object, is nothing at all.
 */
#include "proto/compiler/declaration.h"

#include "proto/compiler/generic.h"
#include "proto/compiler/memory.h"
#include "proto/compiler/method.h"
#include "proto/compiler/name.h"

/*
 * How many pointers, and groups, deep accessors for pipelining go. Deeper
 * capabilities are reached with capnrpc_promise_cap() and a path written
 * out.
 */
#define MAX_PATH 4

/* The way from a method's results to a capability. */
struct path {
	const struct method *method;
	const char *name; /* "_outer" "_inner" */
	const char *indices; /* "0, 2", "" at first */
	unsigned int n; /* pointers followed */
	unsigned int n_groups; /* groups gone into */
	const struct path *outer; /* the way so far; NULL at first */
	const struct node *type; /* where it led */
};

static void add_paths(struct output *output, const struct path *path,
	const struct node *node);

static void
add_request(struct output *output, const struct method *method)
{
	const char *params = method->params->name;

	text_comment(&output->text, 0, method->doc.bytes, method->doc.n);
	method_begin(output, method, "struct capnrpc_request *", "request",
		memory_format(
			"struct capnrpc_cap *cap, struct %s_b *ret_params",
			params));
	text_add(&output->text,
		"\tstruct capnrpc_request *request;\n"
		"\tstruct %s_b params;\n\n",
		params);
	output_call(output, 1, "request = capnrpc_request_new(",
		memory_format("cap, %s_ID, %s", method->interface->upper_name,
			method->ordinal),
		");");
	text_add(&output->text, "\tif (request == NULL)\n\t\treturn NULL;\n");
	output_call(output, 1, memory_format("params = %s_init(", params),
		"capnrpc_request_params(request)", ");");
	text_add(&output->text,
		"\tif (ret_params != NULL)\n"
		"\t\t*ret_params = params;\n"
		"\treturn request;\n");
	output_end(output);
}

static const char *
promise_of(const struct method *method)
{
	return memory_format("struct %s_promise", method->full_name);
}

static void
add_send(struct output *output, const struct method *method)
{
	static const char doc[] =
		"Sends the request, NULL too. The promise, owned by the "
		"caller, holds NULL when memory ran out by here.";
	const char *promise = promise_of(method);

	output_take(output, method->interface, promise);
	text_add(&output->text, "%s {\n\tstruct capnrpc_promise *p;\n};\n\n",
		promise);
	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	method_begin(output, method, promise, "send",
		"struct capnrpc_request *request_taken");
	text_add(&output->text,
		"\t%s promise;\n\n"
		"\tpromise.p = NULL;\n"
		"\tif (request_taken != NULL)\n"
		"\t\tpromise.p = capnrpc_request_send(request_taken);\n"
		"\treturn promise;\n",
		promise);
	output_end(output);
}

static void
add_promised(struct output *output, const struct method *method)
{
	static const char doc[] =
		"The results, once they are there; good while the promise is "
		"held.";
	const char *type = method->results->name;

	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	method_begin(output, method, memory_format("struct %s_r", type),
		"promised", memory_format("%s promise", promise_of(method)));
	output_call(output, 1, memory_format("return %s_read(", type),
		"capnrpc_promise_results(promise.p)", ");");
	output_end(output);
}

static void
add_results(struct output *output, const struct method *method)
{
	static const char doc[] = "The same of a promise without its type.";
	const char *type = method->results->name;

	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	method_begin(output, method, memory_format("struct %s_r", type),
		"results", "struct capnrpc_promise *promise");
	output_call(output, 1, memory_format("return %s_read(", type),
		"capnrpc_promise_results(promise)", ");");
	output_end(output);
}

/* The path into a group: another name, but no pointer to follow. */
static struct path
step_into(const struct path *path, const char *name)
{
	struct path next = *path;

	next.name = memory_format("%s_%s", path->name, name);
	next.n_groups++;
	next.outer = path;
	return next;
}

/* The path through the pointer field at offset. */
static struct path
step_through(const struct path *path, const char *name, uint32_t offset)
{
	struct path next = *path;

	next.name = memory_format("%s_%s", path->name, name);
	next.indices = memory_format("%s%s%u", path->indices,
		path->n > 0 ? ", " : "", (unsigned int)offset);
	next.n++;
	next.outer = path;
	return next;
}

static void
add_promised_cap(struct output *output, const struct path *path)
{
	static const char doc[] =
		"What the results will hold, usable at once; borrowed from the "
		"promise.";

	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	method_begin(output, path->method, "struct capnrpc_cap *",
		memory_format("promised%s", path->name),
		memory_format("%s promise", promise_of(path->method)));
	text_add(&output->text,
		"\tstatic const uint16_t path[] = { %s };\n\n"
		"\treturn capnrpc_promise_cap(promise.p, path, %u);\n",
		path->indices, path->n);
	output_end(output);
}

static void
add_pipeline(struct output *output, const struct path *path)
{
	static const char doc[] = "What the results will hold, usable at once; "
				  "the caller owns the reference.";

	text_comment(&output->text, 0, doc, sizeof(doc) - 1);
	method_begin(output, path->method, "struct capnrpc_cap *",
		memory_format("pipeline%s", path->name),
		"struct capnrpc_promise *promise");
	text_add(&output->text,
		"\tstatic const uint16_t path[] = { %s };\n\n"
		"\treturn capnrpc_cap_ref(capnrpc_promise_cap(promise, "
		"path, %u));\n",
		path->indices, path->n);
	output_end(output);
}

/* Whether the path has been through a struct of that type: a circle. */
static bool
has_been_at(const struct path *path, const struct node *type)
{
	while (path != NULL && path->type != type)
		path = path->outer;
	return path != NULL;
}

static void
add_slot_paths(struct output *output, const struct path *path,
	struct schema_field_r field, const char *name)
{
	struct schema_field_slot_r slot = schema_field_get_slot(field);
	struct bound type =
		generic_type(path->type, schema_field_slot_get_type(slot));
	enum type_class class = type_class_of(type.r);
	struct path next =
		step_through(path, name, schema_field_slot_get_offset(slot));
	const struct node *node;

	if (class == TYPE_CAP || class == TYPE_ANY) {
		add_promised_cap(output, &next);
		add_pipeline(output, &next);
	} else if (class == TYPE_STRUCT && next.n < MAX_PATH) {
		node = generic_node(output, path->method->interface,
			path->method->name, type);
		next.type = node;
		if (node != NULL && !has_been_at(path, node))
			add_paths(output, &next, node);
	}
}

static void
add_group_paths(struct output *output, const struct path *path,
	struct schema_field_r field, const char *name)
{
	struct path next = step_into(path, name);
	const struct node *group = generic_group(output, path->type,
		schema_field_group_get_type_id(schema_field_get_group(field)));

	if (group == NULL || next.n_groups >= MAX_PATH)
		return;
	next.type = group;
	add_paths(output, &next, group);
}

/*
 * Accessors for the capabilities below node. What is in a union is left out:
 * whether it will be there is known only with the results.
 */
static void
add_paths(
	struct output *output, const struct path *path, const struct node *node)
{
	struct schema_field_list_r fields =
		schema_node_struct_get_fields(schema_node_get_struct(node->r));
	uint32_t i, n = schema_field_list_len(fields);

	for (i = 0; i < n; i++) {
		struct schema_field_r f = schema_field_list_at(fields, i);
		const char *name = name_member(output->request, node,
			schema_field_get_name(f),
			schema_field_get_annotations(f));

		if (schema_field_get_discriminant_value(f) != UINT16_MAX)
			continue;
		if (schema_field_which(f) == SCHEMA_FIELD_SLOT)
			add_slot_paths(output, path, f, name);
		else
			add_group_paths(output, path, f, name);
	}
}

void
declare_client(struct output *output, const struct node *node)
{
	uint32_t i, n = method_count(node);

	output_begin_part(output, node, "CLIENT");
	for (i = 0; i < n; i++) {
		struct method method;
		struct path path = { &method, "", "", 0, 0, NULL, NULL };

		if (!method_read(output, node, i, &method))
			continue;
		add_request(output, &method);
		if (method.results == NULL)
			continue;
		path.type = method.results;
		add_send(output, &method);
		add_promised(output, &method);
		add_results(output, &method);
		add_paths(output, &path, method.results);
	}
	output_end_part(output, node);
}
