/* SPDX-License-Identifier: Apache-2.0 */
/* Loading interfaces, and the list of all that one extends. */
#include "schema/load.h"

static void
load_struct_type(struct capnrpc_load *load, uint64_t id,
	struct schema_brand_r brand, struct capnrpc_written_type *type)
{
	type->kind = CAPNRPC_TYPE_STRUCT;
	type->decl = capnrpc_load_resolve(load, id, CAPNRPC_DECL_STRUCT);
	if (load->status == 0)
		type->brand = capnrpc_load_brand(load, brand);
}

static void
load_method(struct capnrpc_load *load, struct schema_method_r r,
	struct capnrpc_member *member)
{
	struct capnrpc_json_union ignored = { NULL, NULL };

	capnrpc_load_name(load, member, schema_method_get_name(r));
	if (load->status == 0)
		load_struct_type(load, schema_method_get_param_struct_type(r),
			schema_method_get_param_brand(r), &member->params);
	if (load->status == 0)
		load_struct_type(load, schema_method_get_result_struct_type(r),
			schema_method_get_result_brand(r), &member->results);
	if (load->status == 0)
		capnrpc_load_json_member(load, schema_method_get_annotations(r),
			member, &ignored);
}

static void
load_parents(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_superclass_list_r parents)
{
	uint32_t i;

	decl->n_parents = schema_superclass_list_len(parents);
	if (decl->n_parents > CAPNRPC_ANCESTORS_MAX) {
		capnrpc_load_refuse(
			load, CAPNRPC_ELIMIT, "extends too many interfaces");
		return;
	}
	decl->parents = capnrpc_load_take(
		load, decl->n_parents, sizeof(*decl->parents));
	for (i = 0; load->status == 0 && i < decl->n_parents; i++) {
		struct schema_superclass_r r =
			schema_superclass_list_at(parents, i);

		decl->parents[i].kind = CAPNRPC_TYPE_INTERFACE;
		decl->parents[i].decl = capnrpc_load_resolve(load,
			schema_superclass_get_id(r), CAPNRPC_DECL_INTERFACE);
		if (load->status == 0)
			decl->parents[i].brand = capnrpc_load_brand(
				load, schema_superclass_get_brand(r));
	}
}

void
capnrpc_load_interface(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_node_r node)
{
	struct schema_node_interface_r r = schema_node_get_interface(node);
	struct schema_method_list_r methods =
		schema_node_interface_get_methods(r);
	uint32_t i, n = schema_method_list_len(methods);

	load_parents(load, decl, schema_node_interface_get_superclasses(r));
	if (load->status < 0 || !capnrpc_load_members(load, decl, n))
		return;
	for (i = 0; load->status == 0 && i < n; i++) {
		load_method(load, schema_method_list_at(methods, i),
			&decl->members[i]);
		load->member = NULL;
	}
}

/* Whether it is among the first n ancestors. */
static bool
is_listed(const struct capnrpc_ancestor *ancestors, uint32_t n,
	const struct capnrpc_decl *decl)
{
	uint32_t i;

	for (i = 0; i < n; i++)
		if (ancestors[i].decl == decl)
			return true;
	return false;
}

/*
 * Breadth first, each once, so that diamonds cost nothing and a circle ends.
 * The list is first made on the stack, because its length is not known.
 */
void
capnrpc_load_ancestors(struct capnrpc_load *load, struct capnrpc_decl *decl)
{
	struct capnrpc_ancestor all[CAPNRPC_ANCESTORS_MAX];
	const struct capnrpc_written_type *parent;
	uint32_t i, k, n = 1;

	all[0] = (struct capnrpc_ancestor){ decl, NULL, 0 };
	for (i = 0; i < n; i++) {
		for (k = 0; k < all[i].decl->n_parents; k++) {
			parent = &all[i].decl->parents[k];
			if (is_listed(all, n, parent->decl))
				continue;
			if (n == CAPNRPC_ANCESTORS_MAX) {
				capnrpc_load_refuse(load, CAPNRPC_ELIMIT,
					"extends too many interfaces");
				return;
			}
			all[n++] = (struct capnrpc_ancestor){ parent->decl,
				parent->brand, i };
		}
	}
	decl->ancestors = capnrpc_load_take(load, n, sizeof(*decl->ancestors));
	for (i = 0; decl->ancestors != NULL && i < n; i++)
		decl->ancestors[i] = all[i];
	decl->n_ancestors = n;
}
