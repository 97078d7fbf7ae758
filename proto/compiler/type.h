/* SPDX-License-Identifier: Apache-2.0 */
/* How the types of schema.capnp's Type look in C. */
#ifndef CAPNRPC_COMPILER_TYPE_H
#define CAPNRPC_COMPILER_TYPE_H

#include <stdbool.h>
#include <stdint.h>

#include "proto/compiler/request.h"

/* What fields of a type have in common. */
enum type_class {
	TYPE_VOID,
	TYPE_SCALAR, /* in the data section */
	TYPE_TEXT,
	TYPE_DATA,
	TYPE_LIST,
	TYPE_STRUCT,
	TYPE_CAP,
	TYPE_ANY, /* unconstrained pointers and type parameters */
	TYPE_ANY_STRUCT,
	TYPE_ANY_LIST,
	TYPE_UNKNOWN, /* of a schema language newer than this program */
};

/* A type of the data section. */
struct type_scalar {
	const char *c_type; /* "int16_t" */
	const char *access; /* "u16": of capnrpc_struct_get_u16 */
	unsigned int bits;
	bool is_float;
	bool is_cast; /* c_type is not what the access function has */
};

enum type_class type_class_of(struct schema_type_r type);

/* The scalar of a TYPE_SCALAR. */
const struct type_scalar *type_scalar_of(struct schema_type_r type);

/* The CAPNRPC_ELEMENT_* of lists whose elements are of type. */
const char *type_element_size(struct schema_type_r type);

/* The id that a struct, enum or interface type carries. */
uint64_t type_id(struct schema_type_r type);

/* The brand that a struct or interface type carries; false for others. */
bool type_brand(struct schema_type_r type, struct schema_brand_r *ret_brand);

/* Whether it is what methods declared "-> stream" have as results. */
bool type_is_stream(uint64_t id);

/*
 * The bits of a scalar's value as C writes them for an unsigned type of its
 * size ("true" and "false" for a bit). The string stays until the end.
 */
const char *type_bits(
	const struct type_scalar *scalar, struct schema_value_r value);

#endif
