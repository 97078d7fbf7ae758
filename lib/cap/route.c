/* SPDX-License-Identifier: Apache-2.0 */
/* See route.h. */
#include "config.h"

#include <assert.h>

#include "cap/route.h"
#include "cap/vat.h"

struct capnrpc_route *
capnrpc_route_new(struct capnrpc_vat *vat, struct capnrpc_cap *cap)
{
	struct capnrpc_route *route = capnrpc_vat_allocate(vat, sizeof(*route));

	if (route == NULL)
		return NULL;
	route->vat = vat;
	route->n_refs = 1;
	route->cap = capnrpc_cap_ref(cap);
	return route;
}

struct capnrpc_route *
capnrpc_route_ref(struct capnrpc_route *route)
{
	if (route != NULL)
		route->n_refs++;
	return route;
}

/* Iterative: a chain of routes may be as long as its peer likes. */
struct capnrpc_route *
capnrpc_route_unref(struct capnrpc_route *route)
{
	while (route != NULL) {
		struct capnrpc_route *next = route->next;

		assert(route->n_refs > 0);
		route->n_refs--;
		if (route->n_refs > 0)
			break;
		capnrpc_cap_unref(route->cap);
		capnrpc_vat_release(route->vat, route, sizeof(*route));
		route = next;
	}
	return NULL;
}

struct capnrpc_route *
capnrpc_route_end(struct capnrpc_route *route)
{
	while (route->next != NULL)
		route = route->next;
	return route;
}

void
capnrpc_route_lead(struct capnrpc_route *route, struct capnrpc_cap *cap)
{
	struct capnrpc_cap *before = route->cap;

	assert(route->next == NULL);
	route->cap = capnrpc_cap_ref(cap);
	capnrpc_cap_unref(before);
}

void
capnrpc_route_continue(struct capnrpc_route *route, struct capnrpc_route *next)
{
	assert(route->next == NULL);
	next = capnrpc_route_end(next);
	if (next == route)
		return;
	next->was_used = next->was_used || route->was_used;
	route->next = capnrpc_route_ref(next);
	route->cap = capnrpc_cap_unref(route->cap);
}

/*
 * Not capnrpc_cap_call: an import or pipelined capability that the route is
 * frozen to has no resolution of its own, and a promise takes it from here.
 */
void
capnrpc_route_call(struct capnrpc_route *route, struct capnrpc_call *call_taken)
{
	route = capnrpc_route_end(route);
	route->was_used = true;
	capnrpc_cap_call(route->cap, call_taken);
}
