/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calls that wait because the connection's calls under way are as many bytes
 * as it may have, while its messages must still be read, because something
 * here waits for an answer that only this peer can give (rule 14).
 *
 * Everything up to the delivery is done: rows exist, capabilities are
 * imported, targets are looked up. What must not overtake a parked call, the
 * echo of a Disembargo, parks behind it.
 */
#ifndef CAPNRPC_RPC_PARKED_H
#define CAPNRPC_RPC_PARKED_H

#include "cap/call.h"
#include "cap/route.h"
#include "rpc/conn.h"

/* Delivers call along route (borrowed), now or when there is room again; with
 * too many parked already it is answered `overloaded`. */
void capnrpc_parked_deliver(struct capnrpc_conn *conn,
	struct capnrpc_call *call_taken, struct capnrpc_route *route);

/* Answers a Disembargo along route (borrowed), behind what is parked. */
void capnrpc_parked_echo(struct capnrpc_conn *conn, struct capnrpc_route *route,
	capnrpc_embargo_id id);

/* There may be room again. */
void capnrpc_parked_wake(struct capnrpc_conn *conn);

/* The connection is gone. Does not allocate. */
void capnrpc_parked_lost(struct capnrpc_conn *conn);

#endif
