/* SPDX-License-Identifier: Apache-2.0 */
/* Types: their elements, fields, methods and names. */
#include <string.h>

#include "schema/brand.h"
#include "schema/types.h"

struct capnrpc_type
capnrpc_decl_type(const struct capnrpc_decl *decl)
{
	struct capnrpc_type type = { CAPNRPC_TYPE_VOID, CAPNRPC_TYPE_VOID, 0,
		decl, NULL };

	if (decl->kind == CAPNRPC_DECL_STRUCT)
		type.kind = CAPNRPC_TYPE_STRUCT;
	else if (decl->kind == CAPNRPC_DECL_ENUM)
		type.kind = CAPNRPC_TYPE_ENUM;
	else if (decl->kind == CAPNRPC_DECL_INTERFACE)
		type.kind = CAPNRPC_TYPE_INTERFACE;
	else
		type.decl = NULL;
	type.innermost = type.kind;
	return type;
}

struct capnrpc_type
capnrpc_type_element(struct capnrpc_type type)
{
	struct capnrpc_type none = { CAPNRPC_TYPE_VOID, CAPNRPC_TYPE_VOID, 0,
		NULL, NULL };

	if (type.n_lists == 0)
		return none;
	type.n_lists--;
	if (type.n_lists == 0)
		type.kind = type.innermost;
	return type;
}

struct capnrpc_struct_size
capnrpc_type_size(struct capnrpc_type type)
{
	struct capnrpc_struct_size none = { 0, 0 };

	return type.kind == CAPNRPC_TYPE_STRUCT ? type.decl->size : none;
}

/* --- names ------------------------------------------------------------------
 */

/* A text that is cut off where the room ends. */
struct cut_text {
	char *bytes;
	size_t n;
	size_t n_max; /* without the NUL */
};

static void
cut_text_add(struct cut_text *text, const char *more)
{
	size_t n = strlen(more);

	if (n > text->n_max - text->n)
		n = text->n_max - text->n;
	memcpy(text->bytes + text->n, more, n);
	text->n += n;
	text->bytes[text->n] = '\0';
}

static void
write_type(struct capnrpc_type type, struct cut_text *text)
{
	static const char *const names[] = { "Void", "Bool", "Int8", "Int16",
		"Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64",
		"Float32", "Float64", "Text", "Data", "List", "", "", "",
		"AnyPointer", "AnyStruct", "AnyList", "Capability" };
	const char *colon;
	unsigned int i;

	for (i = 0; i < type.n_lists; i++)
		cut_text_add(text, "List(");
	if (type.decl != NULL) {
		colon = strrchr(type.decl->name, ':');
		cut_text_add(text, colon != NULL ? colon + 1 : type.decl->name);
	} else {
		cut_text_add(text, names[type.innermost]);
	}
	for (i = 0; type.brand != NULL && i < type.brand->n; i++) {
		cut_text_add(text, i == 0 ? "(" : ", ");
		if (text->n < text->n_max)
			write_type(type.brand->bindings[i].type, text);
	}
	cut_text_add(text, type.brand != NULL ? ")" : "");
	for (i = 0; i < type.n_lists; i++)
		cut_text_add(text, ")");
}

void
capnrpc_type_write(struct capnrpc_type type, char *ret_text, size_t n)
{
	struct cut_text text = { ret_text, 0, n - 1 };

	ret_text[0] = '\0';
	write_type(type, &text);
}

/* --- fields -----------------------------------------------------------------
 */

bool
capnrpc_type_field(
	struct capnrpc_type type, size_t i, struct capnrpc_field *ret_field)
{
	if (type.kind != CAPNRPC_TYPE_STRUCT || i >= type.decl->n_members)
		return false;
	capnrpc_member_field(type, &type.decl->members[i], ret_field);
	return true;
}

bool
capnrpc_type_find_field(struct capnrpc_type type, const char *name, size_t n,
	struct capnrpc_field *ret_field)
{
	const struct capnrpc_member *member = NULL;

	if (type.kind == CAPNRPC_TYPE_STRUCT)
		member = capnrpc_decl_member(type.decl, name, n);
	if (member == NULL)
		return false;
	capnrpc_member_field(type, member, ret_field);
	return true;
}

/* --- interfaces -------------------------------------------------------------
 */

/* An ancestor's brand follows from its child's, and so on up to the type. */
static struct capnrpc_type
ancestor_type(struct capnrpc_type type, uint32_t i)
{
	const struct capnrpc_ancestor *ancestor = &type.decl->ancestors[i];
	struct capnrpc_type child;

	if (i == 0)
		return type;
	child = ancestor_type(type, ancestor->child);
	child.brand = capnrpc_brand_enter(
		child.brand, type.decl->types, ancestor->brand);
	child.decl = ancestor->decl;
	return child;
}

bool
capnrpc_type_ancestor(
	struct capnrpc_type type, size_t i, struct capnrpc_type *ret_ancestor)
{
	if (type.kind != CAPNRPC_TYPE_INTERFACE || i >= type.decl->n_ancestors)
		return false;
	*ret_ancestor = ancestor_type(type, (uint32_t)i);
	return true;
}

/* A method of an interface that the type is. */
static void
method_of(struct capnrpc_type owner, const struct capnrpc_member *member,
	struct capnrpc_method *ret_method)
{
	struct capnrpc_types *types = owner.decl->types;

	ret_method->name = member->name;
	ret_method->interface_id = owner.decl->id;
	ret_method->method_id = member->index;
	ret_method->params =
		capnrpc_brand_apply(owner.brand, types, &member->params);
	ret_method->results =
		capnrpc_brand_apply(owner.brand, types, &member->results);
}

bool
capnrpc_type_method(
	struct capnrpc_type type, size_t i, struct capnrpc_method *ret_method)
{
	const struct capnrpc_decl *decl;
	uint32_t k;

	if (type.kind != CAPNRPC_TYPE_INTERFACE)
		return false;
	for (k = 0; k < type.decl->n_ancestors; k++) {
		decl = type.decl->ancestors[k].decl;
		if (i < decl->n_members) {
			method_of(ancestor_type(type, k), &decl->members[i],
				ret_method);
			return true;
		}
		i -= decl->n_members;
	}
	return false;
}

bool
capnrpc_type_find_method(struct capnrpc_type type, const char *name,
	struct capnrpc_method *ret_method)
{
	const struct capnrpc_member *member;
	uint32_t k;

	if (type.kind != CAPNRPC_TYPE_INTERFACE)
		return false;
	for (k = 0; k < type.decl->n_ancestors; k++) {
		member = capnrpc_decl_member(
			type.decl->ancestors[k].decl, name, strlen(name));
		if (member == NULL)
			continue;
		method_of(ancestor_type(type, k), member, ret_method);
		return true;
	}
	return false;
}
