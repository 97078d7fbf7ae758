/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a peer told us that a promise of its is, and what follows from it.
 *
 * When it is something on the peer's side of this connection, calls simply go
 * there. When it is one of our own entries, calls that went through the
 * promise are still coming back to us over the wire, and later ones must not
 * overtake them: a Disembargo is sent along the old path, and calls are held
 * until its echo returns (rules 5 to 7; rpc.capnp, Disembargo).
 *
 * The entry may by then lead over this connection again (the peer's own
 * promise, which we resolved to one of the peer's): the echo shows that the
 * calls have left us a second time, not that they have arrived. So the target
 * is looked at again on every echo, and another round is started where calls
 * bounced.
 */
#ifndef CAPNRPC_RPC_TOLD_H
#define CAPNRPC_RPC_TOLD_H

#include "cap/promised.h"
#include "rpc/conn.h"

struct capnrpc_told {
	struct capnrpc_cap *cap; /* what it is, as short as can be */
	struct capnrpc_route *route; /* one of our entries, or NULL */
};

/* Gives back what it holds. */
void capnrpc_told_clear(struct capnrpc_told *told);

/*
 * promised, which forwards to a row of conn, is what told says (both
 * borrowed): resolves it, now or after an embargo. A promise that is resolved
 * or embargoed already is left alone.
 */
void capnrpc_told_resolve(struct capnrpc_conn *conn,
	struct capnrpc_promised *promised, const struct capnrpc_told *told);

/* The shortest capability that a route of ours stands for. A new reference. */
struct capnrpc_cap *capnrpc_told_route_cap(
	struct capnrpc_conn *conn, struct capnrpc_route *route);

/*
 * Whether what comes along route would go round between us and the peer for
 * ever: both sides said at the same time that theirs is the other's (rule 12).
 */
bool capnrpc_told_is_circle(
	struct capnrpc_conn *conn, struct capnrpc_route *route);

/* One embargo in force: the echo of this id opens promised. */
struct capnrpc_embargo {
	struct capnrpc_conn *conn;
	capnrpc_embargo_id id;
	struct capnrpc_promised *promised; /* counted; holds */
	struct capnrpc_route *route; /* counted; where it will lead */
};

/* The echo has come. */
void capnrpc_embargo_lifted(struct capnrpc_embargo *embargo);

/* The connection is gone: what it holds breaks. Does not allocate. */
void capnrpc_embargo_lost(struct capnrpc_embargo *embargo);

#endif
