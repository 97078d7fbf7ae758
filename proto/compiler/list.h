/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The types of lists in C.
 *
 * What every schema has lists of is in capnrpc/typed_list.h, lists of structs
 * are declared with the structs. Lists of enums and lists of lists are declared
 * in each header that uses them, each once in a program's source.
 */
#ifndef CAPNRPC_COMPILER_LIST_H
#define CAPNRPC_COMPILER_LIST_H

#include "proto/compiler/generic.h"
#include "proto/compiler/output.h"

/*
 * The name of a list type, less "_r" or "_b": "capnrpc_text_list". Declared by
 * then in output->lists if need be. A fault of member of owner, and NULL, when
 * it cannot be said.
 */
const char *list_type(struct output *output, const struct node *owner,
	const char *member, struct bound list);

#endif
