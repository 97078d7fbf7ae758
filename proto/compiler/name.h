/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names in C for names in a schema.
 *
 * A schema's camelCase becomes snake_case (vatId: vat_id, UInt64: u_int64),
 * scopes are joined by "_", and everything begins with the file's prefix, so
 * that no name can be a keyword. A type at the top of its file that is named
 * like the prefix does not repeat it: Calculator in calculator.capnp is
 * calculator, not calculator_calculator.
 */
#ifndef CAPNRPC_COMPILER_NAME_H
#define CAPNRPC_COMPILER_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "proto/compiler/request.h"

/* Annotations of capnrpc.capnp. */
#define NAME_ANNOTATION_PREFIX UINT64_C(0xd5f2a6c91b7e4083)
#define NAME_ANNOTATION_NAME UINT64_C(0xe1b40c7d25a98f36)
#define NAME_ANNOTATION_HEADER UINT64_C(0x9d3c05b8f1e6a274)
#define NAME_ANNOTATION_HEADER UINT64_C(0x9d3c05b8f1e6a274)
#define NAME_ANNOTATION_SPDX UINT64_C(0xf0a7d2419c6eb583)

/* Settles the C name and label of every node of the request. */
void name_nodes(struct request *request);

/* snake_case of the n bytes at name. */
char *name_snake(const char *name, size_t n);

/* The same in UPPER_CASE. */
char *name_upper(const char *name);

/* Whether name may stand in C source as (the end of) an identifier. */
bool name_is_identifier(const char *name);

/*
 * The C name of a member (field, enumerant, method): what an annotation says,
 * or name in snake_case. A name that cannot be used is a fault.
 */
const char *name_member(struct request *request, const struct node *node,
	struct capnrpc_text_r name,
	struct schema_annotation_list_r annotations);

/* A name that is none of C's or C++'s keywords: "_" behind those. */
const char *name_plain(const char *name);

#endif
