/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What generic parameters stand for.
 *
 * A brand is a list of bindings, each a parameter of a scope and a type in
 * which no parameter is left. Entering Box(Text) makes one, and every written
 * type inside Box is read with it. Equal brands are one object, so that a
 * recursive generic type needs one brand and not one per level; they live as
 * long as the types. A type that binds parameters to ever longer types would
 * need ever more: past CAPNRPC_BRANDS_MAX its parameters read as unbound, and
 * brand_error of the types says so to whoever prints or parses.
 */
#ifndef CAPNRPC_SCHEMA_BRAND_H
#define CAPNRPC_SCHEMA_BRAND_H

#include "schema/decl.h"

struct capnrpc_binding {
	uint64_t scope;
	uint16_t parameter;
	struct capnrpc_type type;
};

struct capnrpc_brand {
	struct capnrpc_brand *next; /* of all */
	uint32_t n;
	struct capnrpc_binding bindings[];
};

/* What a written type is where brand holds. */
struct capnrpc_type capnrpc_brand_apply(const struct capnrpc_brand *brand,
	struct capnrpc_types *types, const struct capnrpc_written_type *type);

/* The brand of something written so, where outer holds. NULL: no bindings. */
const struct capnrpc_brand *capnrpc_brand_enter(
	const struct capnrpc_brand *outer, struct capnrpc_types *types,
	const struct capnrpc_written_brand *written);

/* The type of a member of a struct. */
struct capnrpc_type capnrpc_member_type(
	struct capnrpc_type parent, const struct capnrpc_member *member);

/* The public view of a member of a struct. */
void capnrpc_member_field(struct capnrpc_type parent,
	const struct capnrpc_member *member, struct capnrpc_field *ret_field);

#endif
