/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Declarations as they are kept: schema.capnp's nodes, decoded and checked.
 *
 * Loading turns nodes into these structs, resolving every id on the way, so
 * that whatever stands here is known to be good: offsets are inside sizes,
 * groups form trees, ancestors form no circle, defaults are of their type.
 * Names and defaults are not copied; they point into the schema's words.
 */
#ifndef CAPNRPC_SCHEMA_DECL_H
#define CAPNRPC_SCHEMA_DECL_H

#include <capnrpc/types.h>

#include "schema/arena.h"

/*
 * Limits on what is loaded. Ordinals have 16 bits, so no declaration has more
 * members; the others are far above what people write, and bound the time and
 * memory that a hostile schema costs.
 */
#define CAPNRPC_DECLS_MAX 65536u
#define CAPNRPC_MEMBERS_MAX 65535u
#define CAPNRPC_ALL_MEMBERS_MAX (UINT32_C(1) << 20)
#define CAPNRPC_ANCESTORS_MAX 256u
#define CAPNRPC_TYPE_NESTING_MAX 32u
#define CAPNRPC_BRANDS_MAX 4096u

/* Field.noDiscriminant of schema.capnp. */
#define CAPNRPC_NO_DISCRIMINANT 0xffffu

/* Kinds of written types that capnrpc_type has not. */
enum {
	CAPNRPC_WRITTEN_PARAMETER = 64
};

/* A type as it is written in a declaration; zeroed, it is Void. */
struct capnrpc_written_type {
	uint8_t kind; /* of the innermost; or CAPNRPC_WRITTEN_PARAMETER */
	uint8_t n_lists;
	uint16_t parameter; /* which one of the scope below */
	uint64_t parameter_scope;
	const struct capnrpc_decl *decl;
	const struct capnrpc_written_brand *brand; /* NULL: none */
};

/* What generic parameters of one scope stand for. */
struct capnrpc_written_scope {
	uint64_t id;
	bool is_inherited; /* what they stand for here */
	uint32_t n_types;
	struct capnrpc_written_type *types; /* ANY_POINTER: unbound */
};

/* The parameters of a type, as they are written. */
struct capnrpc_written_brand {
	uint32_t n_scopes;
	struct capnrpc_written_scope *scopes;
};

/* Value of json.capnp: JSON as a struct. As JSON it is what it says. */
#define CAPNRPC_JSON_VALUE_ID UINT64_C(0xa3fa7845f919dd83)

/* How JSON encodes Data. */
enum capnrpc_json_bytes {
	CAPNRPC_JSON_NUMBERS, /* an array of them */
	CAPNRPC_JSON_BASE64,
	CAPNRPC_JSON_HEX,
};

/* How JSON tells which member of a union is set, when a field of it does. */
struct capnrpc_json_union {
	const char *tag; /* the name of that field; NULL: there is none */
	const char *value_name; /* the name of every member; NULL: its own */
};

/* What one member of a declaration says to JSON. */
struct capnrpc_json_member {
	const char *name;
	const char *prefix; /* of the names of its own members, if flat */
	bool is_flat; /* its members are its parent's */
	enum capnrpc_json_bytes bytes;
};

/* A member: a field, an enumerant or a method. */
struct capnrpc_member {
	const char *name;
	uint16_t index; /* in its declaration */
	struct capnrpc_json_member json;
	/* a field */
	bool is_group;
	uint16_t discriminant;
	uint32_t offset;
	struct capnrpc_written_type type;
	uint64_t default_bits;
	struct capnrpc_pointer_r default_pointer; /* location NULL: null */
	/* a method */
	struct capnrpc_written_type params;
	struct capnrpc_written_type results;
};

struct capnrpc_decl {
	struct capnrpc_types *types;
	uint64_t id;
	uint64_t scope_id;
	enum capnrpc_decl_kind kind;
	const char *name; /* whole */
	const char *short_name; /* the last part of it */
	struct capnrpc_pointer_r node; /* for loading, and what is nested */
	struct capnrpc_struct_r node_struct;
	uint32_t n_members;
	struct capnrpc_member *members; /* by ordinal */
	const struct capnrpc_member **by_name; /* sorted */
	/* a struct */
	struct capnrpc_struct_size size;
	bool is_group;
	bool is_used; /* a group that a field is of */
	uint16_t n_in_union;
	uint32_t discriminant_offset;
	const struct capnrpc_member **by_discriminant; /* n_in_union */
	struct capnrpc_json_union json_union;
	bool has_json_flat; /* below here some member is flat */
	/* an interface: as written, then each ancestor once, itself first */
	uint32_t n_parents;
	struct capnrpc_written_type *parents;
	uint32_t n_ancestors;
	struct capnrpc_ancestor *ancestors;
	/* a const */
	struct capnrpc_member value;
};

/* How an interface comes to an ancestor: by a parent's parents. */
struct capnrpc_ancestor {
	const struct capnrpc_decl *decl;
	const struct capnrpc_written_brand *brand; /* as its child writes */
	uint32_t child; /* index of that child among the ancestors */
};

/* The member called so, or NULL. */
const struct capnrpc_member *capnrpc_decl_member(
	const struct capnrpc_decl *decl, const char *name, size_t n);

/* The field that a discriminant means, or NULL. */
const struct capnrpc_member *capnrpc_decl_in_union(
	const struct capnrpc_decl *decl, uint16_t discriminant);

#endif
