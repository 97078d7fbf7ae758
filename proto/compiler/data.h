/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One requested file, as data: the source beside its header. What it holds is
 * described in capnrpc/schema.h.
 */
#ifndef CAPNRPC_COMPILER_DATA_H
#define CAPNRPC_COMPILER_DATA_H

#include "proto/compiler/request.h"
#include "proto/compiler/text.h"

/*
 * The symbol of a file's schema: made from its id, because two files of one
 * program may have the same name, and the same prefix.
 */
const char *data_symbol(const struct node *file);

/*
 * Adds the source to text. file is the node of a requested file. A declaration
 * that cannot be copied is a fault.
 */
void data_generate(
	struct request *request, const struct node *file, struct text *text);

#endif
