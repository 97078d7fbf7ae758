/* SPDX-License-Identifier: Apache-2.0 */
/* One requested file, as one C header. */
#ifndef CAPNRPC_COMPILER_FILE_H
#define CAPNRPC_COMPILER_FILE_H

#include "proto/compiler/request.h"
#include "proto/compiler/text.h"

/*
 * Adds the header made from the requested file, whose node is given too, to
 * text. Faults are on stderr, and in request->has_faults; the text is of no use
 * then.
 */
void file_generate(struct request *request, struct schema_request_file_r file,
	const struct node *node, struct text *text);

#endif
