/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Filling in a struct capnrpc_complaint.
 *
 * The first complaint stays: what comes after it is its consequence. Bytes
 * that are not printable ASCII become question marks, because a complaint may
 * quote a hostile text and is shown on a terminal.
 */
#ifndef CAPNRPC_SCHEMA_COMPLAINT_H
#define CAPNRPC_SCHEMA_COMPLAINT_H

#include <capnrpc/types.h>

/* Nothing to complain about. complaint may be NULL. */
void capnrpc_complaint_clear(struct capnrpc_complaint *complaint);

/*
 * Says what printf would, unless something is said already. Returns status,
 * so that a failing function ends with it. complaint may be NULL.
 */
int capnrpc_complain(struct capnrpc_complaint *complaint, int status,
	const char *format, ...) CAPNRPC_PRINTF(3, 4);

/* Where in the text it is: at the byte with that offset. */
void capnrpc_complaint_locate(
	struct capnrpc_complaint *complaint, const char *text, size_t offset);

#endif
