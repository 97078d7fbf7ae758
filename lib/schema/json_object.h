/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which member of a struct a name of a JSON object means.
 *
 * That is the member of that name, or one of the members that are flat: those
 * have a prefix before their names, and may lie several structs deep. Where a
 * tag tells which field of a union is set, it has to be read first, wherever
 * it stands: members of the others may have the same names.
 */
#ifndef CAPNRPC_SCHEMA_JSON_OBJECT_H
#define CAPNRPC_SCHEMA_JSON_OBJECT_H

#include "schema/slot.h"

enum capnrpc_json_meaning {
	CAPNRPC_JSON_UNKNOWN, /* no member; of a newer schema perhaps */
	CAPNRPC_JSON_MEMBER,
	CAPNRPC_JSON_TAG,
};

/* What a name means: the struct, and in it the field, or that it is a tag. */
struct capnrpc_json_target {
	struct capnrpc_struct_b s;
	struct capnrpc_type type;
	struct capnrpc_field field;
};

/*
 * What a name means in a struct that is being built. Structs behind pointers
 * that flat members lie in are made. Only the field of a union that is set
 * now counts among flat ones.
 */
enum capnrpc_json_meaning capnrpc_json_find(struct capnrpc_struct_b s,
	struct capnrpc_type type, const char *name, size_t n, uint64_t *n_words,
	struct capnrpc_json_target *ret_target);

/*
 * Whether objects of the type have tags, so that they are read over for those
 * first.
 */
bool capnrpc_json_has_tags(const struct capnrpc_decl *decl);

#endif
