/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Types at run time: what a schema declares, looked up by name or id.
 *
 * A struct capnrpc_types holds declarations: those compiled into the program
 * (capnrpc_types_add), or those of a request that `capnp compile -o-` wrote
 * (capnrpc_types_load). Whatever is added is checked once, as if it came from
 * somebody who wishes us ill; afterwards nothing here fails but for lack of
 * memory. Declarations, types, fields and methods are good until the types
 * are freed.
 *
 * A type is a small struct, passed by value. It knows what generic parameters
 * stand for where it was found: the field `content` of a Box(Text) is Text.
 *
 * Part of libcapnrpc-schema. Not thread-safe: one thread at a time per types.
 */
#ifndef CAPNRPC_TYPES_H
#define CAPNRPC_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/message.h>
#include <capnrpc/schema.h>

#ifdef __cplusplus
extern "C" {
#endif

struct capnrpc_types;
struct capnrpc_decl;
struct capnrpc_brand;
struct capnrpc_member;

/* Why something was refused: of a schema, or at a place of a text. */
struct capnrpc_complaint {
	size_t line; /* from 1; 0 when it is about no text */
	size_t column; /* in bytes, from 1 */
	char text[200]; /* ends with a NUL; printable ASCII */
};

/* What a declaration declares. */
enum capnrpc_decl_kind {
	CAPNRPC_DECL_FILE = 0,
	CAPNRPC_DECL_STRUCT = 1, /* a group too */
	CAPNRPC_DECL_ENUM = 2,
	CAPNRPC_DECL_INTERFACE = 3,
	CAPNRPC_DECL_CONST = 4,
	CAPNRPC_DECL_ANNOTATION = 5,
};

/* What a type is. An unbound generic parameter is ANY_POINTER. */
enum capnrpc_type_kind {
	CAPNRPC_TYPE_VOID = 0,
	CAPNRPC_TYPE_BOOL = 1,
	CAPNRPC_TYPE_INT8 = 2,
	CAPNRPC_TYPE_INT16 = 3,
	CAPNRPC_TYPE_INT32 = 4,
	CAPNRPC_TYPE_INT64 = 5,
	CAPNRPC_TYPE_UINT8 = 6,
	CAPNRPC_TYPE_UINT16 = 7,
	CAPNRPC_TYPE_UINT32 = 8,
	CAPNRPC_TYPE_UINT64 = 9,
	CAPNRPC_TYPE_FLOAT32 = 10,
	CAPNRPC_TYPE_FLOAT64 = 11,
	CAPNRPC_TYPE_TEXT = 12,
	CAPNRPC_TYPE_DATA = 13,
	CAPNRPC_TYPE_LIST = 14,
	CAPNRPC_TYPE_ENUM = 15,
	CAPNRPC_TYPE_STRUCT = 16,
	CAPNRPC_TYPE_INTERFACE = 17,
	CAPNRPC_TYPE_ANY_POINTER = 18,
	CAPNRPC_TYPE_ANY_STRUCT = 19,
	CAPNRPC_TYPE_ANY_LIST = 20,
	CAPNRPC_TYPE_CAPABILITY = 21,
};

/* A type. Zeroed, it is Void. */
struct capnrpc_type {
	enum capnrpc_type_kind kind;
	enum capnrpc_type_kind innermost; /* of a list of lists; else kind */
	unsigned int n_lists; /* how many List() there are around it */
	const struct capnrpc_decl *decl; /* of enum, struct, interface */
	const struct capnrpc_brand *brand; /* its parameters; NULL: none */
};

/* A field of a struct, or a group. */
struct capnrpc_field {
	const char *name;
	struct capnrpc_type type; /* of a group, its struct */
	bool is_group;
	bool is_in_union; /* at most one such field is set */
	uint16_t discriminant; /* which one of the union, if it is in it */
	const struct capnrpc_member *member;
};

/* A method of an interface. */
struct capnrpc_method {
	const char *name;
	uint64_t interface_id; /* whose method it is: an ancestor's, perhaps */
	uint16_t method_id;
	struct capnrpc_type params; /* a struct */
	struct capnrpc_type results; /* a struct */
};

/* --- loading ------------------------------------------------------------ */

/*
 * No types yet. memory is borrowed and must outlive them. NULL when memory
 * runs out. The caller owns it.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_types *capnrpc_types_new(
	const struct capnrpc_memory *memory) CAPNRPC_NONNULL(1);

/* Frees the types and whatever was looked up in them; takes NULL. */
CAPNRPC_API struct capnrpc_types *capnrpc_types_free(
	struct capnrpc_types *types);

/*
 * Adds the declarations of a compiled schema, and of all that it imports.
 * schema is borrowed, and must outlive types. A declaration whose id is known
 * already is not added again. When it fails, nothing has been added, and
 * *complaint (which may be NULL) says why.
 * Errors: CAPNRPC_EPROTOCOL for a schema that cannot be, CAPNRPC_ELIMIT,
 * CAPNRPC_ENOMEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_types_add(struct capnrpc_types *types,
	const struct capnrpc_schema *schema,
	struct capnrpc_complaint *complaint) CAPNRPC_NONNULL(1, 2);

/*
 * The same for the declarations of a CodeGeneratorRequest (schema.capnp):
 * what `capnp compile -o- foo.capnp` writes. The request is copied. It may
 * come from anybody.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_types_load(struct capnrpc_types *types,
	struct capnrpc_message *request, struct capnrpc_complaint *complaint)
	CAPNRPC_NONNULL(1, 2);

/* --- declarations ------------------------------------------------------- */

/* The declaration with that id; NULL when there is none. */
CAPNRPC_API const struct capnrpc_decl *capnrpc_types_find_id(
	const struct capnrpc_types *types, uint64_t id) CAPNRPC_NONNULL(1);

/*
 * The declaration called so, scopes and all: "Outer.Inner", or with the file's
 * name in front, "foo.capnp:Outer.Inner", whose folders may be left out. NULL
 * when there is none, and when there are several.
 */
CAPNRPC_API const struct capnrpc_decl *capnrpc_types_find(
	const struct capnrpc_types *types, const char *name)
	CAPNRPC_NONNULL(1, 2);

/* The i-th declaration of all, by id; NULL past the end. */
CAPNRPC_API const struct capnrpc_decl *capnrpc_types_at(
	const struct capnrpc_types *types, size_t i) CAPNRPC_NONNULL(1);

/* What it declares. */
CAPNRPC_API enum capnrpc_decl_kind capnrpc_decl_kind(
	const struct capnrpc_decl *decl) CAPNRPC_NONNULL(1);

/* Its id. */
CAPNRPC_API uint64_t capnrpc_decl_id(const struct capnrpc_decl *decl)
	CAPNRPC_NONNULL(1);

/* Its whole name, as "foo.capnp:Outer.Inner". */
CAPNRPC_API const char *capnrpc_decl_name(const struct capnrpc_decl *decl)
	CAPNRPC_NONNULL(1);

/*
 * The i-th declaration inside it, in the order of the schema's text; NULL past
 * the end. Groups are not among them. What was not loaded is left out.
 */
CAPNRPC_API const struct capnrpc_decl *capnrpc_decl_nested(
	const struct capnrpc_decl *decl, size_t i) CAPNRPC_NONNULL(1);

/*
 * The type that a struct, enum or interface declares, its generic parameters
 * unbound. Void for other declarations.
 */
CAPNRPC_API struct capnrpc_type capnrpc_decl_type(
	const struct capnrpc_decl *decl) CAPNRPC_NONNULL(1);

/* The name of the i-th enumerant of an enum; NULL when there is none. */
CAPNRPC_API const char *capnrpc_decl_enumerant(
	const struct capnrpc_decl *decl, size_t i) CAPNRPC_NONNULL(1);

/* --- types -------------------------------------------------------------- */

/* The type of a list's elements; Void when it is no list. */
CAPNRPC_API struct capnrpc_type capnrpc_type_element(struct capnrpc_type type);

/* The size of a struct type; zeroes for other types. */
CAPNRPC_API struct capnrpc_struct_size capnrpc_type_size(
	struct capnrpc_type type);

/*
 * Writes how the type is written in a schema, as "List(Outer.Inner)", cut off
 * to fit the n bytes at ret_text, NUL included (n > 0).
 */
CAPNRPC_API void capnrpc_type_write(
	struct capnrpc_type type, char *ret_text, size_t n) CAPNRPC_NONNULL(2);

/*
 * The i-th field of a struct, in the order of ordinals; false past the end, or
 * when it is no struct.
 */
CAPNRPC_API bool capnrpc_type_field(struct capnrpc_type type, size_t i,
	struct capnrpc_field *ret_field) CAPNRPC_NONNULL(3);

/* The field of a struct that has the n bytes at name for a name. */
CAPNRPC_API bool capnrpc_type_find_field(struct capnrpc_type type,
	const char *name, size_t n, struct capnrpc_field *ret_field)
	CAPNRPC_NONNULL(2, 4);

/*
 * The i-th method that can be called on an interface: its own first, then
 * those of its ancestors; false past the end, or when it is no interface.
 */
CAPNRPC_API bool capnrpc_type_method(struct capnrpc_type type, size_t i,
	struct capnrpc_method *ret_method) CAPNRPC_NONNULL(3);

/*
 * The method of that name. An own method hides an inherited one, and an
 * ancestor's that comes first one that comes later.
 */
CAPNRPC_API bool capnrpc_type_find_method(struct capnrpc_type type,
	const char *name, struct capnrpc_method *ret_method)
	CAPNRPC_NONNULL(2, 3);

/*
 * The i-th interface that an object of this type also is: the type itself,
 * then its ancestors, each once; false past the end.
 */
CAPNRPC_API bool capnrpc_type_ancestor(struct capnrpc_type type, size_t i,
	struct capnrpc_type *ret_ancestor) CAPNRPC_NONNULL(3);

#ifdef __cplusplus
}
#endif

#endif
