/* SPDX-License-Identifier: Apache-2.0 */
/* Loading: the phases, and what all of them use. */
#include "schema/load.h"

#include <stdlib.h>
#include <string.h>

void
capnrpc_load_refuse(struct capnrpc_load *load, int status, const char *text)
{
	if (load->status < 0)
		return;
	load->status = status;
	if (load->decl == NULL)
		(void)capnrpc_complain(
			load->complaint, status, "the schema %s", text);
	else if (load->member == NULL)
		(void)capnrpc_complain(load->complaint, status, "%.100s %s",
			load->decl->name, text);
	else
		(void)capnrpc_complain(load->complaint, status,
			"%.80s, member %.40s: %s", load->decl->name,
			load->member, text);
}

void *
capnrpc_load_take(struct capnrpc_load *load, size_t n, size_t size)
{
	void *taken = capnrpc_arena_take(&load->types->arena, n, size);

	if (taken == NULL && n > 0)
		capnrpc_load_refuse(load, CAPNRPC_ENOMEM, "needs more memory");
	return taken;
}

const char *
capnrpc_load_string(struct capnrpc_load *load, struct capnrpc_text_r text)
{
	if (strlen(text.bytes) != text.n)
		capnrpc_load_refuse(
			load, CAPNRPC_EPROTOCOL, "has a NUL in a name");
	return text.bytes;
}

struct capnrpc_decl *
capnrpc_load_resolve(
	struct capnrpc_load *load, uint64_t id, enum capnrpc_decl_kind kind)
{
	struct capnrpc_decl *decl = capnrpc_types_get(load->types, id);

	if (decl != NULL && decl->kind == kind)
		return decl;
	capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
		decl == NULL ? "refers to an id that is not there"
			     : "refers to something of another kind");
	return NULL;
}

bool
capnrpc_load_members(
	struct capnrpc_load *load, struct capnrpc_decl *decl, uint32_t n)
{
	uint32_t i;

	if (n > CAPNRPC_MEMBERS_MAX ||
		n > CAPNRPC_ALL_MEMBERS_MAX - load->n_members) {
		capnrpc_load_refuse(
			load, CAPNRPC_ELIMIT, "has too many members");
		return false;
	}
	load->n_members += n;
	decl->members = capnrpc_load_take(load, n, sizeof(*decl->members));
	decl->by_name = capnrpc_load_take(load, n, sizeof(*decl->by_name));
	if (load->status < 0)
		return false;
	decl->n_members = n;
	for (i = 0; i < n; i++) {
		decl->members[i].index = (uint16_t)i;
		decl->members[i].discriminant = CAPNRPC_NO_DISCRIMINANT;
		decl->by_name[i] = &decl->members[i];
	}
	return true;
}

static bool
is_identifier(const char *name)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "abcdefghijklmnopqrstuvwxyz_0123456789";

	return name[0] != '\0' && (name[0] < '0' || name[0] > '9') &&
		name[strspn(name, letters)] == '\0';
}

void
capnrpc_load_name(struct capnrpc_load *load, struct capnrpc_member *member,
	struct capnrpc_text_r name)
{
	member->name = capnrpc_load_string(load, name);
	load->member = member->name;
	if (!is_identifier(member->name))
		capnrpc_load_refuse(
			load, CAPNRPC_EPROTOCOL, "has a name that cannot be");
}

static int
compare_names(const void *a, const void *b)
{
	const struct capnrpc_member *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

void
capnrpc_load_sort(struct capnrpc_load *load, struct capnrpc_decl *decl)
{
	uint32_t i;

	if (decl->n_members == 0)
		return;
	qsort(decl->by_name, decl->n_members, sizeof(*decl->by_name),
		compare_names);
	for (i = 1; i < decl->n_members; i++) {
		if (compare_names(&decl->by_name[i - 1], &decl->by_name[i]) !=
			0)
			continue;
		load->member = decl->by_name[i]->name;
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"has a name of another member");
	}
	load->member = NULL;
}

/* --- gather -----------------------------------------------------------------
 */

/* Room for one more declaration among those added. */
static bool
reserve_added(struct capnrpc_load *load)
{
	struct capnrpc_decl **more;
	size_t n = load->n_added_max == 0 ? 64 : load->n_added_max * 2;

	if (load->n_added < load->n_added_max)
		return true;
	if (load->n_added + load->types->n_decls >= CAPNRPC_DECLS_MAX) {
		capnrpc_load_refuse(
			load, CAPNRPC_ELIMIT, "has too many declarations");
		return false;
	}
	more = capnrpc_load_take(load, n, sizeof(*more));
	if (more == NULL)
		return false;
	if (load->n_added > 0)
		memcpy(more, load->added, load->n_added * sizeof(*more));
	load->added = more;
	load->n_added_max = n;
	return true;
}

/* The name behind the prefix that its scopes make. */
static const char *
short_name(
	struct capnrpc_load *load, struct schema_node_r node, const char *name)
{
	uint32_t n_prefix = schema_node_get_display_name_prefix_length(node);

	if (n_prefix <= strlen(name))
		return name + n_prefix;
	capnrpc_load_refuse(
		load, CAPNRPC_EPROTOCOL, "has a prefix longer than its name");
	return name;
}

static void
gather_node(struct capnrpc_load *load, struct schema_node_r node)
{
	struct capnrpc_decl *decl;

	/* Kinds of a newer schema.capnp: nothing that we know refers to them.
	 */
	if (schema_node_which(node) > SCHEMA_NODE_ANNOTATION ||
		!reserve_added(load))
		return;
	decl = capnrpc_load_take(load, 1, sizeof(*decl));
	if (decl == NULL)
		return;
	decl->types = load->types;
	decl->id = schema_node_get_id(node);
	decl->scope_id = schema_node_get_scope_id(node);
	decl->kind = (enum capnrpc_decl_kind)schema_node_which(node);
	decl->node_struct = node.s;
	decl->name =
		capnrpc_load_string(load, schema_node_get_display_name(node));
	decl->short_name = short_name(load, node, decl->name);
	load->added[load->n_added++] = decl;
}

static int
compare_ids(const void *a, const void *b)
{
	const struct capnrpc_decl *const *x = a, *const *y = b;

	return ((*x)->id > (*y)->id) - ((*x)->id < (*y)->id);
}

/* Leaves out what is known already. */
static void
drop_known(struct capnrpc_load *load)
{
	const struct capnrpc_decl *known;
	size_t i, n = 0;

	for (i = 0; i < load->n_added; i++) {
		load->decl = load->added[i];
		known = capnrpc_types_get(load->types, load->added[i]->id);
		if (known != NULL && known->kind != load->added[i]->kind)
			capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
				"was loaded before as something else");
		if (n > 0 && load->added[n - 1]->id == load->added[i]->id)
			capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
				"has an id that is there twice");
		if (known == NULL)
			load->added[n++] = load->added[i];
	}
	load->decl = NULL;
	load->n_added = n;
}

/* The old table and the new declarations in one, sorted. */
static void
merge(struct capnrpc_load *load)
{
	struct capnrpc_types *types = load->types;
	size_t i, n = types->n_decls + load->n_added;
	struct capnrpc_decl **all = capnrpc_load_take(load, n, sizeof(*all));
	size_t old = 0, new = 0;

	if (all == NULL)
		return;
	for (i = 0; i < n; i++)
		if (new == load->n_added ||
			(old < types->n_decls &&
				types->decls[old]->id < load->added[new]->id))
			all[i] = types->decls[old++];
		else
			all[i] = load->added[new ++];
	types->decls = all;
	types->n_decls = n;
}

/* --- decode and check -------------------------------------------------------
 */

static void
load_enum(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_node_r node)
{
	struct schema_enumerant_list_r l =
		schema_node_enum_get_enumerants(schema_node_get_enum(node));
	struct capnrpc_json_union ignored = { NULL, NULL };
	uint32_t i, n = schema_enumerant_list_len(l);

	if (!capnrpc_load_members(load, decl, n))
		return;
	for (i = 0; load->status == 0 && i < n; i++) {
		struct schema_enumerant_r r = schema_enumerant_list_at(l, i);

		capnrpc_load_name(
			load, &decl->members[i], schema_enumerant_get_name(r));
		if (load->status == 0)
			capnrpc_load_json_member(load,
				schema_enumerant_get_annotations(r),
				&decl->members[i], &ignored);
		load->member = NULL;
	}
}

static void
load_const(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_node_r node)
{
	struct schema_node_const_r r = schema_node_get_const(node);

	decl->value.name = decl->short_name;
	capnrpc_load_type(
		load, schema_node_const_get_type(r), &decl->value.type);
	capnrpc_load_default(
		load, schema_node_const_get_value(r), &decl->value);
}

static void
decode(struct capnrpc_load *load, struct capnrpc_decl *decl)
{
	struct schema_node_r node = { decl->node_struct };

	load->decl = decl;
	if (decl->kind == CAPNRPC_DECL_STRUCT)
		capnrpc_load_struct(load, decl, node);
	else if (decl->kind == CAPNRPC_DECL_ENUM)
		load_enum(load, decl, node);
	else if (decl->kind == CAPNRPC_DECL_INTERFACE)
		capnrpc_load_interface(load, decl, node);
	else if (decl->kind == CAPNRPC_DECL_CONST)
		load_const(load, decl, node);
	if (load->status == 0)
		capnrpc_load_sort(load, decl);
	load->decl = NULL;
}

static void
check(struct capnrpc_load *load, struct capnrpc_decl *decl)
{
	load->decl = decl;
	if (decl->kind == CAPNRPC_DECL_STRUCT) {
		capnrpc_load_check_groups(load, decl);
		if (load->status == 0)
			capnrpc_load_check_json(load, decl);
	} else if (decl->kind == CAPNRPC_DECL_INTERFACE) {
		capnrpc_load_ancestors(load, decl);
	}
	load->decl = NULL;
}

/* All phases behind gathering; on a failure the types are as before. */
static int
load_finish(struct capnrpc_load *load)
{
	struct capnrpc_types *types = load->types;
	struct capnrpc_decl **old = types->decls;
	size_t i, n_old = types->n_decls;

	if (load->status == 0 && load->n_added > 0)
		qsort(load->added, load->n_added, sizeof(*load->added),
			compare_ids);
	if (load->status == 0)
		drop_known(load);
	if (load->status == 0 && load->n_added > 0)
		merge(load);
	for (i = 0; load->status == 0 && i < load->n_added; i++)
		decode(load, load->added[i]);
	for (i = 0; load->status == 0 && i < load->n_added; i++)
		check(load, load->added[i]);
	if (load->status < 0) {
		types->decls = old;
		types->n_decls = n_old;
		types->arena.is_out = false;
	} else {
		types->n_members = load->n_members;
	}
	return load->status;
}

static void
load_begin(struct capnrpc_load *load, struct capnrpc_types *types,
	struct capnrpc_complaint *complaint)
{
	memset(load, 0, sizeof(*load));
	load->types = types;
	load->complaint = complaint;
	load->n_members = types->n_members;
	capnrpc_complaint_clear(complaint);
}

/* --- what is loaded from ----------------------------------------------------
 */

/*
 * Files that import each other may form circles, and one is often imported by
 * many, so each is visited once. Their number is bounded by declarations.
 */
struct visited {
	const struct capnrpc_schema *schema;
	struct visited *next;
};

static bool
visit(struct capnrpc_load *load, struct visited **visited,
	const struct capnrpc_schema *schema)
{
	struct visited *v;

	for (v = *visited; v != NULL; v = v->next)
		if (v->schema == schema)
			return false;
	v = capnrpc_load_take(load, 1, sizeof(*v));
	if (v == NULL)
		return false;
	v->schema = schema;
	v->next = *visited;
	*visited = v;
	return true;
}

static void
gather_schema(struct capnrpc_load *load, struct visited **visited,
	const struct capnrpc_schema *schema)
{
	size_t i;

	/* What is not linked is missed only by what refers to it. */
	if (schema == NULL || load->status < 0 || !visit(load, visited, schema))
		return;
	for (i = 0; load->status == 0 && i < schema->n_nodes; i++) {
		/* Without a message it is trusted, as all constants are. */
		struct capnrpc_pointer_r p = { NULL,
			(const uint8_t *)schema->nodes[i].words, 0,
			CAPNRPC_NESTING_MAX };
		struct schema_node_r node = { capnrpc_pointer_struct(p, NULL) };

		gather_node(load, node);
	}
	for (i = 0; i < schema->n_imports; i++)
		gather_schema(load, visited, schema->imports[i]);
}

int
capnrpc_types_add(struct capnrpc_types *types,
	const struct capnrpc_schema *schema,
	struct capnrpc_complaint *complaint)
{
	struct visited *visited = NULL;
	struct capnrpc_load load;

	load_begin(&load, types, complaint);
	gather_schema(&load, &visited, schema);
	return load_finish(&load);
}

/* A copy of what the request says, which reads well without end. */
static struct capnrpc_message *
copy_request(struct capnrpc_load *load, struct capnrpc_message *request)
{
	struct capnrpc_message *copy =
		capnrpc_message_new(load->types->arena.memory, 0);
	int error;

	if (copy == NULL) {
		capnrpc_load_refuse(load, CAPNRPC_ENOMEM, "needs more memory");
		return NULL;
	}
	capnrpc_pointer_copy(
		capnrpc_message_edit_root(copy), capnrpc_message_root(request));
	error = capnrpc_message_error(request);
	if (error == 0)
		error = capnrpc_message_error(copy);
	if (error == 0)
		return copy;
	capnrpc_load_refuse(load, error, "is in a malformed message");
	return capnrpc_message_unref(copy);
}

int
capnrpc_types_load(struct capnrpc_types *types, struct capnrpc_message *request,
	struct capnrpc_complaint *complaint)
{
	struct capnrpc_types_source *source;
	struct schema_node_list_r nodes;
	struct schema_request_r root;
	struct capnrpc_load load;
	uint32_t i;

	load_begin(&load, types, complaint);
	source = capnrpc_load_take(&load, 1, sizeof(*source));
	if (source == NULL)
		return load_finish(&load);
	source->message = copy_request(&load, request);
	if (source->message == NULL)
		return load_finish(&load);
	source->next = types->sources;
	types->sources = source;
	root.s = capnrpc_pointer_struct(
		capnrpc_message_root(source->message), NULL);
	nodes = schema_request_get_nodes(root);
	for (i = 0; load.status == 0 && i < schema_node_list_len(nodes); i++)
		gather_node(&load, schema_node_list_at(nodes, i));
	if (load.status == 0 && schema_node_list_len(nodes) == 0)
		capnrpc_load_refuse(
			&load, CAPNRPC_EPROTOCOL, "has no declarations");
	return load_finish(&load);
}
