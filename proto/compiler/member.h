/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One field of a struct or group, and the accessors made for it. The owner is
 * the struct or group whose readers and builders they take.
 */
#ifndef CAPNRPC_COMPILER_MEMBER_H
#define CAPNRPC_COMPILER_MEMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "proto/compiler/generic.h"
#include "proto/compiler/output.h"
#include "proto/compiler/type.h"

struct member {
	struct output *output;
	const struct node *owner;
	struct schema_field_r r;
	const char *label; /* the name in the schema */
	const char *name; /* the name in C */
	struct capnrpc_text_r doc;
	struct node *group; /* the group's node, or NULL for a slot */
	/* Of a union's member: its enumerator and where the union's tag is. */
	const char *tag; /* NULL outside of unions */
	uint32_t tag_offset; /* in units of 16 bits */
	/* Of a slot. */
	struct bound bound;
	struct schema_type_r type; /* bound's own */
	enum type_class class;
	uint32_t offset; /* in units of the field's own size */
	struct schema_value_r default_value;
};

/* The name of an accessor: "rpc_call_get_target". */
const char *member_function(const struct member *member, const char *verb);

/* Its type: "struct rpc_call_r" for suffix "_r". */
const char *member_owner_type(const struct member *member, const char *suffix);

/* The statement that sets the union's tag to the member, if it is of one. */
void member_add_tag(const struct member *member);

/*
 * "if (which(reader) != TAG)" at depth 1, the statement that follows being the
 * caller's. Only for members of unions. is_builder: what the parameter is.
 */
void member_add_unless_set(const struct member *member, bool is_builder);

/*
 * In a function that returns a builder: when the member of a union is not the
 * one that is set, returns what its init function does with arguments.
 */
void member_add_fresh_start(const struct member *member, const char *arguments);

/* member_scalar.c: get and set of a field in the data section. */
void member_scalar(const struct member *member);

/* member_scalar.c: set of a union's member that has no value. */
void member_void(const struct member *member);

/* member_pointer.c: has, get, set, edit and init of a field that points. */
void member_pointer(const struct member *member);

/* member_group.c: get, edit and init of a group. */
void member_group(const struct member *member);

/* default.c: the words of a default value as a static array; false if null. */
bool member_add_default(const struct member *member);

#endif
