/* SPDX-License-Identifier: Apache-2.0 */
/* Values of pointer types, as static arrays inside a function. */
#ifndef CAPNRPC_COMPILER_DEFAULT_H
#define CAPNRPC_COMPILER_DEFAULT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/message.h>

#include "proto/compiler/output.h"

/*
 * "static const uint64_t words[]": the struct or list that value points at.
 * False, and nothing, when it is null, or cannot be copied; the latter is a
 * fault of member (NULL for none) of node.
 */
bool default_add_words(struct output *output, const struct node *node,
	const char *member, struct capnrpc_pointer_r value);

/*
 * The flat segment of a message with a copy of what value points at, *ret_n
 * bytes that stay until the end of the run; NULL if it cannot be copied.
 */
const uint8_t *default_flatten(struct capnrpc_pointer_r value, size_t *ret_n);

/* "static const char bytes[]". */
void default_add_text(struct text *text, struct capnrpc_text_r value);

/* "static const uint8_t bytes[]"; value must not be empty. */
void default_add_data(struct text *text, struct capnrpc_data_r value);

#endif
