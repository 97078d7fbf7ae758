/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loading: from nodes to declarations, all or nothing.
 *
 *   gather   every node becomes a declaration with an id and a kind, so that
 *            all ids can be resolved
 *   decode   each new declaration's members, types and defaults
 *   check    what needs several declarations: groups in their structs,
 *            ancestors
 *
 * The functions here return nothing: the first fault is kept in status, and
 * each phase looks at it.
 */
#ifndef CAPNRPC_SCHEMA_LOAD_H
#define CAPNRPC_SCHEMA_LOAD_H

#include "proto/gen/schema.capnp.h"
#include "schema/complaint.h"
#include "schema/types.h"

struct capnrpc_load {
	struct capnrpc_types *types;
	struct capnrpc_complaint *complaint;
	int status;
	struct capnrpc_decl **added; /* sorted by id once all are there */
	size_t n_added;
	size_t n_added_max;
	uint32_t n_members; /* of all declarations, old and new */
	const struct capnrpc_decl *decl; /* being decoded, for complaints */
	const char *member; /* in it, or NULL */
};

/* Refuses: the declaration being decoded, and what is wrong with it. */
void capnrpc_load_refuse(
	struct capnrpc_load *load, int status, const char *text);

/* Zeroed memory that lives with the types; NULL and a fault when out. */
void *capnrpc_load_take(struct capnrpc_load *load, size_t n, size_t size);

/*
 * A text of the schema as a string that lives with it. A text with a NUL
 * inside is refused.
 */
const char *capnrpc_load_string(
	struct capnrpc_load *load, struct capnrpc_text_r text);

/* The declaration of that id and kind; refused when there is none. */
struct capnrpc_decl *capnrpc_load_resolve(
	struct capnrpc_load *load, uint64_t id, enum capnrpc_decl_kind kind);

/*
 * Room for n members of decl, counted against the limits; each gets its
 * index. False when refused.
 */
bool capnrpc_load_members(
	struct capnrpc_load *load, struct capnrpc_decl *decl, uint32_t n);

/* Sets a member's name, which has to be an identifier. */
void capnrpc_load_name(struct capnrpc_load *load, struct capnrpc_member *member,
	struct capnrpc_text_r name);

/* Sorts the members by name; two of one name are refused. */
void capnrpc_load_sort(struct capnrpc_load *load, struct capnrpc_decl *decl);

/* A type, as it is written. */
void capnrpc_load_type(struct capnrpc_load *load, struct schema_type_r r,
	struct capnrpc_written_type *ret_type);

/* A brand, as it is written; NULL when it binds nothing. */
const struct capnrpc_written_brand *capnrpc_load_brand(
	struct capnrpc_load *load, struct schema_brand_r r);

/* The default of a member whose type is loaded; it must be of that type. */
void capnrpc_load_default(struct capnrpc_load *load, struct schema_value_r r,
	struct capnrpc_member *member);

/* What decode does for a struct. */
void capnrpc_load_struct(struct capnrpc_load *load, struct capnrpc_decl *decl,
	struct schema_node_r node);

/* What check does for a struct: its groups fit into it, and form a tree. */
void capnrpc_load_check_groups(
	struct capnrpc_load *load, const struct capnrpc_decl *decl);

/* What decode does for an interface. */
void capnrpc_load_interface(struct capnrpc_load *load,
	struct capnrpc_decl *decl, struct schema_node_r node);

/* What check does for an interface: lists its ancestors. */
void capnrpc_load_ancestors(
	struct capnrpc_load *load, struct capnrpc_decl *decl);

/* What a member's annotations say to JSON. */
void capnrpc_load_json_member(struct capnrpc_load *load,
	struct schema_annotation_list_r annotations,
	struct capnrpc_member *member, struct capnrpc_json_union *ret_union);

/* What a struct's annotations say to JSON. */
void capnrpc_load_json_struct(struct capnrpc_load *load,
	struct schema_annotation_list_r annotations, struct capnrpc_decl *decl);

/* What check does for a struct's JSON: flattening ends, and can be undone. */
void capnrpc_load_check_json(
	struct capnrpc_load *load, struct capnrpc_decl *decl);

#endif
