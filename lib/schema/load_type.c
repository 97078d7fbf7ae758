/* SPDX-License-Identifier: Apache-2.0 */
/* Loading types, brands and defaults. */
#include "schema/load.h"

/*
 * How many parameters one brand may bind. A type has those of all its scopes;
 * nobody writes ten.
 */
#define BINDINGS_MAX 64u

static void load_type_below(struct capnrpc_load *load, struct schema_type_r r,
	unsigned int nesting, struct capnrpc_written_type *type);

/* What one scope of a brand binds; returns how many parameters. */
static uint32_t
load_scope(struct capnrpc_load *load, struct schema_brand_scope_r r,
	unsigned int nesting, struct capnrpc_written_scope *scope)
{
	struct schema_brand_binding_list_r bindings;
	uint32_t i;

	scope->id = schema_brand_scope_get_scope_id(r);
	scope->is_inherited =
		schema_brand_scope_which(r) == SCHEMA_BRAND_SCOPE_INHERIT;
	if (schema_brand_scope_which(r) != SCHEMA_BRAND_SCOPE_BIND)
		return 0;
	bindings = schema_brand_scope_get_bind(r);
	if (schema_brand_binding_list_len(bindings) > BINDINGS_MAX) {
		capnrpc_load_refuse(
			load, CAPNRPC_ELIMIT, "binds too many parameters");
		return 0;
	}
	scope->n_types = schema_brand_binding_list_len(bindings);
	scope->types =
		capnrpc_load_take(load, scope->n_types, sizeof(*scope->types));
	for (i = 0; load->status == 0 && i < scope->n_types; i++) {
		struct schema_brand_binding_r b =
			schema_brand_binding_list_at(bindings, i);

		scope->types[i].kind = CAPNRPC_TYPE_ANY_POINTER;
		if (schema_brand_binding_which(b) == SCHEMA_BRAND_BINDING_TYPE)
			load_type_below(load, schema_brand_binding_get_type(b),
				nesting, &scope->types[i]);
	}
	return scope->n_types;
}

static const struct capnrpc_written_brand *
load_brand_below(struct capnrpc_load *load, struct schema_brand_r r,
	unsigned int nesting)
{
	struct schema_brand_scope_list_r scopes = schema_brand_get_scopes(r);
	struct capnrpc_written_brand *brand;
	uint32_t i, n_bound = 0;

	if (schema_brand_scope_list_len(scopes) == 0)
		return NULL;
	brand = capnrpc_load_take(load, 1, sizeof(*brand));
	if (brand == NULL)
		return NULL;
	brand->n_scopes = schema_brand_scope_list_len(scopes);
	if (brand->n_scopes > BINDINGS_MAX || nesting == 0) {
		capnrpc_load_refuse(
			load, CAPNRPC_ELIMIT, "binds too many parameters");
		return NULL;
	}
	brand->scopes = capnrpc_load_take(
		load, brand->n_scopes, sizeof(*brand->scopes));
	for (i = 0; load->status == 0 && i < brand->n_scopes; i++)
		n_bound +=
			load_scope(load, schema_brand_scope_list_at(scopes, i),
				nesting - 1, &brand->scopes[i]);
	if (n_bound > BINDINGS_MAX)
		capnrpc_load_refuse(
			load, CAPNRPC_ELIMIT, "binds too many parameters");
	return brand;
}

const struct capnrpc_written_brand *
capnrpc_load_brand(struct capnrpc_load *load, struct schema_brand_r r)
{
	return load_brand_below(load, r, CAPNRPC_TYPE_NESTING_MAX);
}

static void
load_any_pointer(
	struct schema_type_any_pointer_r r, struct capnrpc_written_type *type)
{
	static const uint8_t kinds[] = { CAPNRPC_TYPE_ANY_POINTER,
		CAPNRPC_TYPE_ANY_STRUCT, CAPNRPC_TYPE_ANY_LIST,
		CAPNRPC_TYPE_CAPABILITY };
	struct schema_type_any_pointer_parameter_r parameter;
	uint16_t kind;

	type->kind = CAPNRPC_TYPE_ANY_POINTER;
	switch (schema_type_any_pointer_which(r)) {
	case SCHEMA_TYPE_ANY_POINTER_UNCONSTRAINED:
		kind = schema_type_any_pointer_unconstrained_which(
			schema_type_any_pointer_get_unconstrained(r));
		if (kind < sizeof(kinds))
			type->kind = kinds[kind];
		break;
	case SCHEMA_TYPE_ANY_POINTER_PARAMETER:
		parameter = schema_type_any_pointer_get_parameter(r);
		type->kind = CAPNRPC_WRITTEN_PARAMETER;
		type->parameter_scope =
			schema_type_any_pointer_parameter_get_scope_id(
				parameter);
		type->parameter =
			schema_type_any_pointer_parameter_get_parameter_index(
				parameter);
		break;
	default: /* a method's own parameter is bound nowhere */
		break;
	}
}

static void
load_named(struct capnrpc_load *load, uint64_t id, enum capnrpc_decl_kind kind,
	struct schema_brand_r brand, unsigned int nesting,
	struct capnrpc_written_type *type)
{
	type->decl = capnrpc_load_resolve(load, id, kind);
	if (load->status == 0 && kind != CAPNRPC_DECL_ENUM)
		type->brand = load_brand_below(load, brand, nesting);
}

static void
load_type_below(struct capnrpc_load *load, struct schema_type_r r,
	unsigned int nesting, struct capnrpc_written_type *type)
{
	uint16_t which = schema_type_which(r);

	while (which == SCHEMA_TYPE_LIST &&
		type->n_lists < CAPNRPC_TYPE_NESTING_MAX) {
		type->n_lists++;
		r = schema_type_list_group_get_element_type(
			schema_type_get_list(r));
		which = schema_type_which(r);
	}
	type->kind = (uint8_t)which;
	if (which == SCHEMA_TYPE_ENUM)
		load_named(load,
			schema_type_enum_get_type_id(schema_type_get_enum(r)),
			CAPNRPC_DECL_ENUM,
			schema_type_enum_get_brand(schema_type_get_enum(r)),
			nesting, type);
	else if (which == SCHEMA_TYPE_STRUCT)
		load_named(load,
			schema_type_struct_get_type_id(
				schema_type_get_struct(r)),
			CAPNRPC_DECL_STRUCT,
			schema_type_struct_get_brand(schema_type_get_struct(r)),
			nesting, type);
	else if (which == SCHEMA_TYPE_INTERFACE)
		load_named(load,
			schema_type_interface_get_type_id(
				schema_type_get_interface(r)),
			CAPNRPC_DECL_INTERFACE,
			schema_type_interface_get_brand(
				schema_type_get_interface(r)),
			nesting, type);
	else if (which == SCHEMA_TYPE_ANY_POINTER)
		load_any_pointer(schema_type_get_any_pointer(r), type);
	else if (which == SCHEMA_TYPE_LIST)
		capnrpc_load_refuse(load, CAPNRPC_ELIMIT, "is nested too deep");
	else if (which > SCHEMA_TYPE_ANY_POINTER)
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"is of a type that is not known");
}

void
capnrpc_load_type(struct capnrpc_load *load, struct schema_type_r r,
	struct capnrpc_written_type *ret_type)
{
	load_type_below(load, r, CAPNRPC_TYPE_NESTING_MAX, ret_type);
}

/* --- defaults ---------------------------------------------------------------
 */

/* Where a value of so many bits stands in a Value: its second such field. */
static uint64_t
value_bits(struct schema_value_r r, uint16_t which)
{
	switch (which) {
	case SCHEMA_VALUE_BOOL:
		return capnrpc_struct_get_bit(r.s, 16, false);
	case SCHEMA_VALUE_INT8:
	case SCHEMA_VALUE_UINT8:
		return capnrpc_struct_get_u8(r.s, 2, 0);
	case SCHEMA_VALUE_INT16:
	case SCHEMA_VALUE_UINT16:
	case SCHEMA_VALUE_ENUM:
		return capnrpc_struct_get_u16(r.s, 1, 0);
	case SCHEMA_VALUE_INT32:
	case SCHEMA_VALUE_UINT32:
	case SCHEMA_VALUE_FLOAT32:
		return capnrpc_struct_get_u32(r.s, 1, 0);
	case SCHEMA_VALUE_INT64:
	case SCHEMA_VALUE_UINT64:
	case SCHEMA_VALUE_FLOAT64:
		return capnrpc_struct_get_u64(r.s, 1, 0);
	default:
		return 0;
	}
}

/* The kind of value that a default of the type is. */
static uint16_t
value_kind(const struct capnrpc_written_type *type)
{
	if (type->n_lists > 0)
		return SCHEMA_VALUE_LIST;
	if (type->kind > CAPNRPC_TYPE_ANY_POINTER)
		return SCHEMA_VALUE_ANY_POINTER;
	return type->kind;
}

void
capnrpc_load_default(struct capnrpc_load *load, struct schema_value_r r,
	struct capnrpc_member *member)
{
	uint16_t which = schema_value_which(r);
	struct capnrpc_pointer_r pointer;

	if (load->status < 0)
		return;
	if (which != value_kind(&member->type)) {
		capnrpc_load_refuse(load, CAPNRPC_EPROTOCOL,
			"has a default of another type");
		return;
	}
	member->default_bits = value_bits(r, which);
	pointer = capnrpc_struct_get_pointer(r.s, 0);
	if (which >= SCHEMA_VALUE_TEXT && which != SCHEMA_VALUE_ENUM &&
		which != SCHEMA_VALUE_INTERFACE &&
		capnrpc_pointer_kind(pointer) != CAPNRPC_POINTER_NULL)
		member->default_pointer = pointer;
}
