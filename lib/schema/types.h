/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The set of declarations that a program knows: a table sorted by id.
 *
 * A load works on the table's next state. Only when all of it is good does
 * that become the table; when not, what was decoded stays in the arena,
 * unreachable, until the types are freed.
 */
#ifndef CAPNRPC_SCHEMA_TYPES_H
#define CAPNRPC_SCHEMA_TYPES_H

#include "schema/decl.h"

struct capnrpc_brand;

/* A copy of a request; the declarations point into it. */
struct capnrpc_types_source {
	struct capnrpc_types_source *next;
	struct capnrpc_message *message;
};

struct capnrpc_types {
	struct capnrpc_arena arena;
	struct capnrpc_decl **decls; /* sorted by id */
	size_t n_decls;
	uint32_t n_members; /* of all */
	struct capnrpc_types_source *sources;
	struct capnrpc_brand *brands; /* all */
	uint32_t n_brands;
	int brand_error; /* a brand could not be made */
};

/* The declaration with that id, for writing; NULL when there is none. */
struct capnrpc_decl *capnrpc_types_get(
	const struct capnrpc_types *types, uint64_t id);

#endif
