/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A route: where messages that a peer addresses to one of our table entries
 * go. Counted, because an entry, an embargo and a promise that was told "it
 * is your own entry" all look at the same one.
 *
 * Once the peer has been told what an entry resolved to, the route is frozen
 * to exactly that, even when a shorter path is known here (rule 6: the peer
 * may already have sent, and we already forwarded, along the announced path).
 * When what it was told is another of our entries, the route continues there.
 */
#ifndef CAPNRPC_CAP_ROUTE_H
#define CAPNRPC_CAP_ROUTE_H

#include "cap/cap.h"

struct capnrpc_route {
	struct capnrpc_vat *vat;
	size_t n_refs;
	struct capnrpc_cap *cap; /* counted; NULL once it continues */
	struct capnrpc_route *next; /* counted; the entry it continues at */
	bool was_used; /* calls went along it */
};

/* A route to cap (borrowed). NULL: out of memory. */
struct capnrpc_route *capnrpc_route_new(
	struct capnrpc_vat *vat, struct capnrpc_cap *cap);

/* One more reference; takes NULL; returns route. */
struct capnrpc_route *capnrpc_route_ref(struct capnrpc_route *route);

/* One reference less; takes NULL; returns NULL. */
struct capnrpc_route *capnrpc_route_unref(struct capnrpc_route *route);

/* The route at the end of those it continues at. Borrowed. */
struct capnrpc_route *capnrpc_route_end(struct capnrpc_route *route);

/* Sets where an end leads; cap is borrowed. */
void capnrpc_route_lead(struct capnrpc_route *route, struct capnrpc_cap *cap);

/* From now on route goes on at next (borrowed), unless that leads back. */
void capnrpc_route_continue(
	struct capnrpc_route *route, struct capnrpc_route *next);

/* Sends a call along it. Consumes call; never runs foreign code. */
void capnrpc_route_call(
	struct capnrpc_route *route, struct capnrpc_call *call_taken);

#endif
