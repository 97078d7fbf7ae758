/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where in the text of a schema something is declared, so that an error can say
 * so: `capnp` of before 1.0 does not tell plugins.
 *
 * This is no parser. It knows words, strings and comments, that a declaration
 * ends with ";" or "}" and what its name is, which is enough to follow a path
 * of names into scopes. `capnp` has read the text before and found it good; if
 * it has become another meanwhile, nothing is found, or a wrong line is named,
 * and no more happens than that.
 */
#ifndef CAPNRPC_COMPILER_POSITION_H
#define CAPNRPC_COMPILER_POSITION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

/* Both begin with 1; columns are bytes, as compilers count them. */
struct position {
	unsigned int line, column;
};

/* The position of the byte at offset, which is at most n, of a text. */
struct position position_at(const char *text, size_t n, size_t offset);

/*
 * Finds the name of the declaration at path in the n bytes at text: names of
 * scopes with "." between them, "Thing.Inner"; a method's implicit structs are
 * "Thing.method$Params" and "$Results". member is a field, enumerant, method or
 * parameter there, or NULL. What is in an unnamed union is in what that is in.
 * False when there is none.
 */
CAPNRPC_CHECK bool position_find(const char *text, size_t n, const char *path,
	const char *member, struct position *ret_position);

/* Whether the text is of the schema file with that id, which it says. */
CAPNRPC_CHECK bool position_has_id(const char *text, size_t n, uint64_t id);

#endif
