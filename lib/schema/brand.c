/* SPDX-License-Identifier: Apache-2.0 */
/* What generic parameters stand for. */
#include "schema/brand.h"

#include "schema/types.h"

/* Loading lets no brand bind more; inherited ones are bound to fit as well. */
#define BINDINGS_MAX 64u

/* Bindings in the making. */
struct draft {
	uint32_t n;
	struct capnrpc_binding bindings[BINDINGS_MAX];
};

static void
draft_add(struct draft *draft, uint64_t scope, uint16_t parameter,
	struct capnrpc_type type)
{
	if (draft->n == BINDINGS_MAX || type.kind == CAPNRPC_TYPE_ANY_POINTER)
		return; /* the same as unbound */
	draft->bindings[draft->n].scope = scope;
	draft->bindings[draft->n].parameter = parameter;
	draft->bindings[draft->n++].type = type;
}

static void
draft_scope(struct draft *draft, const struct capnrpc_brand *outer,
	struct capnrpc_types *types, const struct capnrpc_written_scope *scope)
{
	uint32_t i;

	for (i = 0; i < scope->n_types; i++)
		draft_add(draft, scope->id, (uint16_t)i,
			capnrpc_brand_apply(outer, types, &scope->types[i]));
	if (!scope->is_inherited || outer == NULL)
		return;
	for (i = 0; i < outer->n; i++)
		if (outer->bindings[i].scope == scope->id)
			draft_add(draft, scope->id,
				outer->bindings[i].parameter,
				outer->bindings[i].type);
}

static bool
binding_equals(const struct capnrpc_binding *a, const struct capnrpc_binding *b)
{
	return a->scope == b->scope && a->parameter == b->parameter &&
		a->type.innermost == b->type.innermost &&
		a->type.n_lists == b->type.n_lists &&
		a->type.decl == b->type.decl && a->type.brand == b->type.brand;
}

static bool
brand_equals(const struct capnrpc_brand *brand, const struct draft *draft)
{
	uint32_t i;

	if (brand->n != draft->n)
		return false;
	for (i = 0; i < brand->n; i++)
		if (!binding_equals(&brand->bindings[i], &draft->bindings[i]))
			return false;
	return true;
}

/* The one brand that has these bindings. */
static const struct capnrpc_brand *
brand_of(struct capnrpc_types *types, const struct draft *draft)
{
	size_t n = draft->n * sizeof(draft->bindings[0]);
	struct capnrpc_brand *brand;
	uint32_t i;

	for (brand = types->brands; brand != NULL; brand = brand->next)
		if (brand_equals(brand, draft))
			return brand;
	if (types->n_brands == CAPNRPC_BRANDS_MAX) {
		types->brand_error = CAPNRPC_ELIMIT;
		return NULL;
	}
	brand = capnrpc_arena_take(&types->arena, 1, sizeof(*brand) + n);
	if (brand == NULL) {
		types->brand_error = CAPNRPC_ENOMEM;
		types->arena.is_out = false;
		return NULL;
	}
	brand->n = draft->n;
	for (i = 0; i < draft->n; i++)
		brand->bindings[i] = draft->bindings[i];
	brand->next = types->brands;
	types->brands = brand;
	types->n_brands++;
	return brand;
}

const struct capnrpc_brand *
capnrpc_brand_enter(const struct capnrpc_brand *outer,
	struct capnrpc_types *types,
	const struct capnrpc_written_brand *written)
{
	struct draft draft;
	uint32_t i;

	if (written == NULL)
		return NULL;
	draft.n = 0;
	for (i = 0; i < written->n_scopes; i++)
		draft_scope(&draft, outer, types, &written->scopes[i]);
	return draft.n == 0 ? NULL : brand_of(types, &draft);
}

static struct capnrpc_type
find_binding(const struct capnrpc_brand *brand,
	const struct capnrpc_written_type *type)
{
	struct capnrpc_type unbound = { CAPNRPC_TYPE_ANY_POINTER,
		CAPNRPC_TYPE_ANY_POINTER, 0, NULL, NULL };
	uint32_t i;

	for (i = 0; brand != NULL && i < brand->n; i++)
		if (brand->bindings[i].scope == type->parameter_scope &&
			brand->bindings[i].parameter == type->parameter)
			return brand->bindings[i].type;
	return unbound;
}

struct capnrpc_type
capnrpc_brand_apply(const struct capnrpc_brand *brand,
	struct capnrpc_types *types, const struct capnrpc_written_type *written)
{
	struct capnrpc_type type = { CAPNRPC_TYPE_VOID, CAPNRPC_TYPE_VOID, 0,
		NULL, NULL };

	if (written->kind == CAPNRPC_WRITTEN_PARAMETER) {
		type = find_binding(brand, written);
	} else {
		type.innermost = (enum capnrpc_type_kind)written->kind;
		type.decl = written->decl;
		type.brand = capnrpc_brand_enter(brand, types, written->brand);
	}
	type.n_lists += written->n_lists;
	type.kind = type.n_lists > 0 ? CAPNRPC_TYPE_LIST : type.innermost;
	return type;
}

struct capnrpc_type
capnrpc_member_type(
	struct capnrpc_type parent, const struct capnrpc_member *member)
{
	struct capnrpc_type type = capnrpc_brand_apply(
		parent.brand, parent.decl->types, &member->type);

	/* A group is no scope of its own. */
	if (member->is_group)
		type.brand = parent.brand;
	return type;
}

void
capnrpc_member_field(struct capnrpc_type parent,
	const struct capnrpc_member *member, struct capnrpc_field *ret_field)
{
	ret_field->name = member->name;
	ret_field->type = capnrpc_member_type(parent, member);
	ret_field->is_group = member->is_group;
	ret_field->is_in_union =
		member->discriminant != CAPNRPC_NO_DISCRIMINANT;
	ret_field->discriminant = member->discriminant;
	ret_field->member = member;
}
