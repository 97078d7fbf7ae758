/* SPDX-License-Identifier: Apache-2.0 */
/* See told.h. */
#include "config.h"

#include <assert.h>
#include <string.h>

#include "rpc/import.h"
#include "rpc/pipelined.h"
#include "rpc/remote.h"
#include "rpc/send.h"
#include "rpc/told.h"

/*
 * Longest chain of entries, each resolved to the next across the wire, that is
 * followed before it is taken for a circle.
 */
#define CHAIN_MAX 1000u

void
capnrpc_told_clear(struct capnrpc_told *told)
{
	told->cap = capnrpc_cap_unref(told->cap);
	told->route = capnrpc_route_unref(told->route);
}

/* What a row of conn was said to be, counted; false when nothing was yet. */
static bool
told_of_row(struct capnrpc_cap *row, struct capnrpc_told *ret_told)
{
	struct capnrpc_import *import = capnrpc_import_of(row);
	struct capnrpc_pipelined *pipelined = capnrpc_pipelined_of(row);

	if (import != NULL && import->was_told) {
		ret_told->cap = capnrpc_cap_ref(import->told.cap);
		ret_told->route = capnrpc_route_ref(import->told.route);
		return true;
	}
	if (pipelined != NULL && pipelined->question != NULL)
		return capnrpc_question_told(pipelined->question,
			pipelined->path, pipelined->n, ret_told);
	return false;
}

/*
 * Follows what the peer said of its own promises until it says "one of yours"
 * (route), or until it says no more (cap). A promise whose embargo is still in
 * force counts as said: calls may have passed it before its Disembargo did.
 */
static void
follow_cap(struct capnrpc_cap *cap, struct capnrpc_told *ret_told)
{
	struct capnrpc_promised *promised = capnrpc_promised_of(cap);

	while (promised != NULL && promised->told == NULL &&
		promised->state == CAPNRPC_PROMISED_RESOLVED) {
		cap = promised->target;
		promised = capnrpc_promised_of(cap);
	}
	ret_told->cap = cap;
	ret_told->route = promised == NULL ? NULL : promised->told;
}

/* The same from a row, counted: cap NULL means that nothing was said of it yet.
 */
static void
follow_row(struct capnrpc_cap *row, struct capnrpc_told *ret_told)
{
	struct capnrpc_told told = { NULL, NULL };
	struct capnrpc_told end;

	if (told_of_row(row, &told) && told.route == NULL) {
		follow_cap(told.cap, &end);
		capnrpc_cap_ref(end.cap);
		capnrpc_route_ref(end.route);
		capnrpc_told_clear(&told);
		told = end;
	}
	*ret_told = told;
}

/* The promise for a row that nothing was said of: new reference, or NULL. */
static struct capnrpc_cap *
promise_of_row(struct capnrpc_cap *row)
{
	struct capnrpc_import *import = capnrpc_import_of(row);
	struct capnrpc_pipelined *pipelined = capnrpc_pipelined_of(row);
	struct capnrpc_promised *promised;

	if (import != NULL)
		return capnrpc_import_best(import);
	if (pipelined->question->promise != NULL)
		return capnrpc_promise_pipeline(pipelined->question->promise,
			pipelined->path, pipelined->n);
	promised = capnrpc_promised_new(row->vat);
	if (promised == NULL)
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(row->vat));
	capnrpc_promised_forward(promised, row);
	return &promised->cap;
}

static struct capnrpc_cap *
broken_by_cycle(struct capnrpc_conn *conn)
{
	return capnrpc_cap_new_broken(conn->vat, CAPNRPC_FAILED,
		"a promise was resolved to itself by way of the peer");
}

/* Goes on at the end of next (both counted): *at is the end of a route. */
static void
go_on(struct capnrpc_route **at, struct capnrpc_route *next)
{
	struct capnrpc_route *before = *at;

	*at = capnrpc_route_ref(capnrpc_route_end(next));
	capnrpc_route_unref(before);
}

/*
 * Follows what was said from *at (counted, the end of a route) on, as long as
 * that is another entry of ours, or until it is back at start (may be NULL).
 * What was said last is in *ret_told, counted; true: it went on for ever.
 */
static bool
follow_route(struct capnrpc_conn *conn, struct capnrpc_route **at,
	const struct capnrpc_route *start, struct capnrpc_told *ret_told)
{
	unsigned int n;

	ret_told->cap = NULL;
	ret_told->route = NULL;
	for (n = 0; n < CHAIN_MAX; n++) {
		if (!capnrpc_cap_is_row_of((*at)->cap, conn))
			return false;
		follow_row((*at)->cap, ret_told);
		if (ret_told->route == NULL)
			return false;
		go_on(at, ret_told->route);
		capnrpc_told_clear(ret_told);
		if (*at == start)
			return true;
	}
	return true;
}

struct capnrpc_cap *
capnrpc_told_route_cap(struct capnrpc_conn *conn, struct capnrpc_route *route)
{
	struct capnrpc_route *at = capnrpc_route_ref(capnrpc_route_end(route));
	struct capnrpc_told told;
	struct capnrpc_cap *cap;

	if (follow_route(conn, &at, NULL, &told))
		cap = broken_by_cycle(conn);
	else if (told.cap != NULL)
		cap = capnrpc_cap_ref(told.cap);
	else if (capnrpc_cap_is_row_of(at->cap, conn))
		cap = promise_of_row(at->cap);
	else
		cap = capnrpc_cap_ref(at->cap);
	capnrpc_told_clear(&told);
	capnrpc_route_unref(at);
	return cap;
}

bool
capnrpc_told_is_circle(struct capnrpc_conn *conn, struct capnrpc_route *route)
{
	struct capnrpc_route *start = capnrpc_route_end(route);
	struct capnrpc_route *at = capnrpc_route_ref(start);
	struct capnrpc_told told;
	bool is_circle = follow_route(conn, &at, start, &told);

	capnrpc_told_clear(&told);
	capnrpc_route_unref(at);
	return is_circle;
}

/* --- embargoes --------------------------------------------------------------
 */

static void
embargo_free(struct capnrpc_embargo *embargo)
{
	struct capnrpc_vat *vat = embargo->conn->vat;

	capnrpc_slots_take(&embargo->conn->embargoes, embargo->id.n);
	embargo->promised->is_embargoed = false;
	capnrpc_cap_unref(&embargo->promised->cap);
	capnrpc_route_unref(embargo->route);
	capnrpc_vat_release(vat, embargo, sizeof(*embargo));
}

/* false: there is no room for it, and the connection ends because of that. */
static bool
embargo_start(struct capnrpc_conn *conn, struct capnrpc_promised *promised,
	struct capnrpc_route *route)
{
	struct capnrpc_embargo *embargo;

	if (capnrpc_slots_reserve(&conn->embargoes) != 0 ||
		(embargo = capnrpc_vat_allocate(conn->vat, sizeof(*embargo))) ==
			NULL) {
		capnrpc_conn_overloaded(conn, "embargoes");
		return false;
	}
	embargo->conn = conn;
	embargo->promised = promised;
	capnrpc_cap_ref(&promised->cap);
	embargo->route = capnrpc_route_ref(route);
	embargo->id = (capnrpc_embargo_id){ capnrpc_slots_add(
		&conn->embargoes, embargo) };
	promised->is_embargoed = true;
	capnrpc_send_disembargo(conn, promised->target, embargo->id);
	capnrpc_promised_hold(promised);
	return true;
}

/* Opens it: what was held goes to cap (taken), in order. */
static void
embargo_open(struct capnrpc_embargo *embargo, struct capnrpc_cap *cap_taken)
{
	embargo->promised->is_embargoed = false;
	capnrpc_promised_resolve(embargo->promised, cap_taken);
	capnrpc_cap_unref(cap_taken);
	embargo_free(embargo);
}

static void
look_at(struct capnrpc_embargo *embargo, struct capnrpc_route *route)
{
	struct capnrpc_route *before = embargo->route;

	embargo->route = capnrpc_route_ref(route);
	capnrpc_route_unref(before);
}

/* The peer keeps it: calls go there, behind those that bounced. */
static void
open_to_row(struct capnrpc_embargo *embargo, struct capnrpc_route *end,
	struct capnrpc_cap *told)
{
	struct capnrpc_cap *cap =
		told == NULL ? promise_of_row(end->cap) : capnrpc_cap_ref(told);
	struct capnrpc_promised *next = capnrpc_promised_find(cap);

	if (next != NULL && end->was_used)
		next->was_used = true;
	embargo_open(embargo, cap);
}

/*
 * Follows what was said of the end of its route by one step; false: the embargo
 * is open and gone, or another round has begun.
 */
static bool
look_again(struct capnrpc_embargo *embargo)
{
	struct capnrpc_conn *conn = embargo->conn;
	struct capnrpc_route *end = capnrpc_route_end(embargo->route);
	struct capnrpc_told told;
	bool has_bounced = end->was_used;

	if (!capnrpc_cap_is_row_of(end->cap, conn)) {
		embargo_open(embargo, capnrpc_cap_ref(end->cap));
		return false;
	}
	follow_row(end->cap, &told);
	if (told.route == NULL) {
		open_to_row(embargo, end, told.cap);
		capnrpc_told_clear(&told);
		return false;
	}
	/* Its calls left us again along end, and come back by told. */
	if (has_bounced)
		capnrpc_send_disembargo(conn, end->cap, embargo->id);
	look_at(embargo, told.route);
	capnrpc_told_clear(&told);
	return !has_bounced;
}

void
capnrpc_embargo_lifted(struct capnrpc_embargo *embargo)
{
	struct capnrpc_conn *conn = embargo->conn;

	if (capnrpc_told_is_circle(conn, embargo->route)) {
		embargo_open(embargo, broken_by_cycle(conn));
		return;
	}
	while (look_again(embargo))
		continue;
}

void
capnrpc_embargo_lost(struct capnrpc_embargo *embargo)
{
	embargo_open(embargo, capnrpc_cap_ref(embargo->conn->lost_cap));
}

/* --- what a promise was said to be ------------------------------------------
 */

static void
remember(struct capnrpc_promised *promised, struct capnrpc_route *route)
{
	assert(promised->told == NULL);
	promised->told = capnrpc_route_ref(route);
}

void
capnrpc_told_resolve(struct capnrpc_conn *conn,
	struct capnrpc_promised *promised, const struct capnrpc_told *told)
{
	struct capnrpc_told end = *told;
	struct capnrpc_promised *next;

	if (promised->state != CAPNRPC_PROMISED_FORWARDING)
		return;
	if (end.route == NULL)
		follow_cap(told->cap, &end);
	if (end.route != NULL)
		remember(promised, end.route);
	if (capnrpc_cap_exception(told->cap) == NULL && promised->was_used) {
		if (end.route != NULL) {
			if (!embargo_start(conn, promised, end.route))
				capnrpc_promised_resolve(
					promised, conn->lost_cap);
			return;
		}
		next = capnrpc_promised_find(told->cap);
		if (next != NULL)
			next->was_used = true;
	}
	capnrpc_promised_resolve(promised, told->cap);
}
