/* SPDX-License-Identifier: Apache-2.0 */
/* The #include lines of a header. */
#ifndef CAPNRPC_COMPILER_INCLUDE_H
#define CAPNRPC_COMPILER_INCLUDE_H

#include "proto/compiler/output.h"

/* Adds the library's headers. */
void include_add_library(const struct output *output, struct text *text);

/*
 * Adds the headers of the files that output uses. file is
 * the request's for it: it knows what they are called in its imports.
 */
void include_add(struct output *output, struct schema_request_file_r file,
	struct text *text);

#endif
