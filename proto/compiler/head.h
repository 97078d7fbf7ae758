/* SPDX-License-Identifier: Apache-2.0 */
/* What the header and the source made from a file begin with. */
#ifndef CAPNRPC_COMPILER_HEAD_H
#define CAPNRPC_COMPILER_HEAD_H

#include "proto/compiler/request.h"
#include "proto/compiler/text.h"

/* What a file is called, without its folders: "rpc.capnp". */
const char *head_file_name(const struct node *file);

/* Adds the licence, where the file is from, and the comment of its schema. */
void head_add(const struct node *file, struct text *text);

#endif
