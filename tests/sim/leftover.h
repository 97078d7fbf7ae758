/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is left in the tables when all programs have let go of everything.
 *
 * Entries of two vats may hold each other in a circle that counting references
 * cannot see: results that hold a promise which was resolved to a path of those
 * same results. That is inherent in the protocol: each vat keeps what the other
 * has not released, and only one that saw all of them could tell. They go with
 * the connection.
 *
 * So of what is left, exports and answers are held by the peer, who must have
 * the import or question to each; and each import and question must be held by
 * an export or answer of its own vat, by whatever way. What is not was
 * forgotten: a leak, or a circle within one vat, both of which are ours.
 */
#ifndef SIM_LEFTOVER_H
#define SIM_LEFTOVER_H

#include <stddef.h>

#include "rpc/conn.h"

/* Begins to look at one vat. */
void sim_leftover_begin(void);

/* Follows what the rows of one of its connections hold for the peer. */
void sim_leftover_follow(const struct capnrpc_conn *conn);

/*
 * When all its connections were followed: what is wrong with the rows of conn,
 * whose other end is peer; NULL: nothing.
 */
const char *sim_leftover_fault(
	const struct capnrpc_conn *conn, const struct capnrpc_conn *peer);

#endif
