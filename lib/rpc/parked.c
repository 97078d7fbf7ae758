/* SPDX-License-Identifier: Apache-2.0 */
/* See parked.h. */
#include "config.h"

#include <assert.h>

#include "rpc/parked.h"
#include "rpc/recv.h"
#include "rpc/told.h"

struct parked {
	struct capnrpc_link link;
	struct capnrpc_call *call; /* or NULL: an echo */
	struct capnrpc_route *route; /* counted */
	capnrpc_embargo_id echo;
};

/* false: no memory. */
static bool
park(struct capnrpc_conn *conn, struct capnrpc_call *call,
	struct capnrpc_route *route, capnrpc_embargo_id echo)
{
	struct parked *parked =
		capnrpc_vat_allocate(conn->vat, sizeof(*parked));

	if (parked == NULL)
		return false;
	parked->call = call;
	parked->route = capnrpc_route_ref(route);
	parked->echo = echo;
	capnrpc_link_init(&parked->link);
	capnrpc_link_append(&conn->parked, &parked->link);
	conn->n_parked++;
	return true;
}

static void
parked_free(struct capnrpc_conn *conn, struct parked *parked)
{
	conn->n_parked--;
	capnrpc_route_unref(parked->route);
	capnrpc_vat_release(conn->vat, parked, sizeof(*parked));
}

/* A call that is over the limit all alone has nothing to wait for. */
static bool
must_wait(const struct capnrpc_conn *conn)
{
	return conn->n_parked > 0 ||
		(capnrpc_conn_is_over_call_limit(conn) &&
			conn->n_running_answers > 1);
}

/* A call that goes round between both sides is stopped by the first to know. */
static void
deliver(struct capnrpc_conn *conn, struct capnrpc_call *call_taken,
	struct capnrpc_route *route)
{
	if (capnrpc_told_is_circle(conn, route))
		capnrpc_call_break_with(call_taken, CAPNRPC_FAILED,
			"the call went round between promises of both sides");
	else
		capnrpc_route_call(route, call_taken);
}

void
capnrpc_parked_deliver(struct capnrpc_conn *conn,
	struct capnrpc_call *call_taken, struct capnrpc_route *route)
{
	if (!must_wait(conn)) {
		deliver(conn, call_taken, route);
		return;
	}
	if (conn->n_parked >= conn->limits.parked_calls ||
		!park(conn, call_taken, route, (capnrpc_embargo_id){ 0 }))
		capnrpc_call_break_with(call_taken, CAPNRPC_OVERLOADED,
			"too many bytes of calls are waiting on this "
			"connection");
}

/* An echo is small, but it too is a peer's to multiply. */
void
capnrpc_parked_echo(struct capnrpc_conn *conn, struct capnrpc_route *route,
	capnrpc_embargo_id id)
{
	if (conn->n_parked == 0)
		capnrpc_disembargo_echo(conn, route, id);
	else if (conn->n_parked >= 2 * (size_t)conn->limits.parked_calls ||
		!park(conn, NULL, route, id))
		capnrpc_conn_overloaded(conn, "parked disembargoes");
}

static void
release(struct capnrpc_conn *conn, struct parked *parked)
{
	struct capnrpc_call *call = parked->call;
	struct capnrpc_route *route = capnrpc_route_ref(parked->route);
	capnrpc_embargo_id echo = parked->echo;

	parked_free(conn, parked);
	if (call == NULL)
		capnrpc_disembargo_echo(conn, route, echo);
	else
		deliver(conn, call, route);
	capnrpc_route_unref(route);
}

/* The same for parked ones: the first goes when all others are done. */
static bool
has_room(const struct capnrpc_conn *conn)
{
	return !capnrpc_conn_is_over_call_limit(conn) ||
		conn->n_running_answers <= conn->n_parked;
}

void
capnrpc_parked_wake(struct capnrpc_conn *conn)
{
	while (!conn->is_closed && has_room(conn)) {
		struct capnrpc_link *link = capnrpc_link_pop(&conn->parked);

		if (link == NULL)
			break;
		release(conn, capnrpc_container_of(link, struct parked, link));
	}
}

void
capnrpc_parked_lost(struct capnrpc_conn *conn)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&conn->parked)) != NULL) {
		struct parked *parked =
			capnrpc_container_of(link, struct parked, link);

		if (parked->call != NULL)
			capnrpc_call_break(parked->call, conn->lost);
		parked_free(conn, parked);
	}
	assert(conn->n_parked == 0);
}
