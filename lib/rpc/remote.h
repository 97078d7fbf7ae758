/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Capabilities that are rows of a connection's tables: imports and pipelined
 * ones. The one place that asks which kind and which connection.
 */
#ifndef CAPNRPC_RPC_REMOTE_H
#define CAPNRPC_RPC_REMOTE_H

#include "rpc/conn.h"

/* Whether cap itself (not what it resolved to) is a row of conn. */
bool capnrpc_cap_is_row_of(
	const struct capnrpc_cap *cap, const struct capnrpc_conn *conn);

/*
 * The row of conn that calls on cap go to at present, borrowed: cap as it is
 * known now, or the first target of a promise of the peer's. NULL when calls
 * on cap go elsewhere or are held.
 */
struct capnrpc_cap *capnrpc_cap_row_on(
	struct capnrpc_cap *cap, const struct capnrpc_conn *conn);

/* The call operation of a row: sends it, as a tail call where it can be one. */
void capnrpc_row_call(struct capnrpc_conn *conn, struct capnrpc_cap *row,
	struct capnrpc_call *call_taken);

#endif
