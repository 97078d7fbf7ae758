/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An export: a capability of ours that the peer may hold.
 *
 *      HOSTED
 *      PROMISE --the promise resolved, Resolve sent--> RESOLVED
 *
 * It counts how often we sent it; the peer's Releases subtract (rule 2). One
 * capability has one export id per connection, found by its address, until it
 * is a promise that resolved: from then on the resolution is what is described
 * and the row only serves what the peer still sends to it, along its route,
 * which is frozen to exactly what the Resolve said (rules 3 and 6).
 */
#ifndef CAPNRPC_RPC_EXPORT_H
#define CAPNRPC_RPC_EXPORT_H

#include "cap/route.h"
#include "rpc/conn.h"
#include "rpc/id_list.h"

enum capnrpc_export_state {
	CAPNRPC_EXPORT_HOSTED,
	CAPNRPC_EXPORT_PROMISE,
	CAPNRPC_EXPORT_RESOLVED,
};

struct capnrpc_export {
	struct capnrpc_conn *conn;
	capnrpc_export_id id;
	enum capnrpc_export_state state;
	uint32_t n_sent; /* descriptors that named it, less the releases */
	struct capnrpc_cap *cap; /* counted; what stands in exports_by_cap */
	struct capnrpc_route *route; /* counted */
	struct capnrpc_waiter waiter; /* PROMISE: on cap */
};

/* The row, or NULL. */
struct capnrpc_export *capnrpc_export_get(
	const struct capnrpc_conn *conn, capnrpc_export_id id);

/*
 * The row for cap (borrowed, as short as can be), one reference more; made when
 * there is none. Errors: CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_export_send(struct capnrpc_conn *conn,
	struct capnrpc_cap *cap, struct capnrpc_export **ret_export);

/* n references less; n must not be more than n_sent. */
void capnrpc_export_release(struct capnrpc_export *export, uint32_t n);

/* One reference less for every id of the list, which is then cleared. */
void capnrpc_exports_release(
	struct capnrpc_conn *conn, struct capnrpc_id_list *list);

/* The message that carried these was queued: what is broken among them has to
 * say so by a Resolve right behind it. */
void capnrpc_exports_sent(
	struct capnrpc_conn *conn, const struct capnrpc_id_list *list);

/*
 * The peer keeps results to itself, those of a tail call: what is pipelined on
 * promise (borrowed) is for ever what it has there. Who was promised that here
 * has to hear of it, since nothing else will ever be said of it; and a circle
 * that it closes is seen by the peer alone (rule 12).
 */
void capnrpc_exports_forwarded(
	struct capnrpc_conn *conn, const struct capnrpc_promise *promise);

/* The connection is gone. Does not allocate. */
void capnrpc_export_lost(struct capnrpc_export *export);

#endif
