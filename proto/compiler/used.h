/* SPDX-License-Identifier: Apache-2.0 */
/* Which other files the declarations of a file need. */
#ifndef CAPNRPC_COMPILER_USED_H
#define CAPNRPC_COMPILER_USED_H

#include <stdbool.h>

#include "proto/compiler/request.h"

struct used_file {
	struct used_file *next;
	const struct node *file;
};

/* Adds the file that declares node to the list, once, unless it is file. */
void used_add(struct used_file **used, const struct node *file,
	const struct node *node);

/*
 * The files of all types that the declarations of file name: in fields,
 * constants, methods, parents and brands, but not in annotations, which say
 * nothing about messages. In the order of the declarations' ids. Searched for
 * once for each file.
 */
const struct used_file *used_by_file(
	const struct request *request, const struct node *file);

/*
 * Whether the declarations of both files need each other, by whatever way
 * round; of one file, whether it needs itself by way of others. One header is
 * included in the middle of the other then.
 */
bool used_in_circle(const struct request *request, const struct node *a,
	const struct node *b);

#endif
