/* SPDX-License-Identifier: Apache-2.0 */
/* See promised.h. */
#include "config.h"

#include <assert.h>
#include <string.h>

#include "cap/call.h"
#include "cap/promise.h"
#include "cap/promised.h"
#include "cap/wrapper.h"

/* state -> state that may follow */
static const bool may_follow[3][3] = {
	[CAPNRPC_PROMISED_HOLDING] = { false, true, true },
	[CAPNRPC_PROMISED_FORWARDING] = { true, false, true },
	[CAPNRPC_PROMISED_RESOLVED] = { false, false, false },
};

static void
set_state(struct capnrpc_promised *promised, enum capnrpc_promised_state state)
{
	assert(may_follow[promised->state][state]);
	promised->state = state;
}

static struct capnrpc_promised *
promised_of(const struct capnrpc_cap *cap)
{
	return capnrpc_container_of(cap, struct capnrpc_promised, cap);
}

/*
 * Whether promised will only be known when call is answered (rule 12). Only
 * results that somebody asked for can be part of a circle.
 */
static bool
waits_for(const struct capnrpc_promised *promised,
	const struct capnrpc_call *call)
{
	return promised->results != NULL &&
		!capnrpc_link_is_empty(&call->promise->paths) &&
		capnrpc_promise_is_behind(promised->results, call->promise);
}

static void
hold_call(struct capnrpc_promised *promised, struct capnrpc_call *call)
{
	if (promised->n_held == 0)
		capnrpc_cap_ref(&promised->cap);
	promised->n_held++;
	call->holder = promised;
	capnrpc_link_append(&promised->held, &call->turn.link);
}

/* The promise that a call through promised gets to; all on the way are used. */
static struct capnrpc_promised *
use(struct capnrpc_promised *promised)
{
	promised->was_used = true;
	while (promised->state != CAPNRPC_PROMISED_HOLDING) {
		struct capnrpc_promised *next =
			capnrpc_promised_find(promised->target);

		if (next == NULL)
			break;
		promised = next;
		promised->was_used = true;
	}
	return promised;
}

static void
promised_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	struct capnrpc_promised *promised = use(promised_of(cap));

	if (promised->state != CAPNRPC_PROMISED_HOLDING)
		capnrpc_cap_call(promised->target, call_taken);
	else if (waits_for(promised, call_taken))
		capnrpc_call_break_with(call_taken, CAPNRPC_FAILED,
			"the call waits for its own results");
	else
		hold_call(promised, call_taken);
}

static struct capnrpc_cap *
promised_resolution(const struct capnrpc_cap *cap)
{
	const struct capnrpc_promised *promised = promised_of(cap);

	return promised->state == CAPNRPC_PROMISED_RESOLVED ? promised->target
							    : NULL;
}

static struct capnrpc_link *
promised_waiters(struct capnrpc_cap *cap)
{
	return &promised_of(cap)->waiters;
}

/*
 * The results need not be kept for it any longer. Unref looks at who keeps
 * them (lend.h), so it is no longer one of those by then.
 */
static void
leave_results(struct capnrpc_promised *promised)
{
	struct capnrpc_promise *results = promised->results;

	if (promised->path != NULL)
		promised->path->promised = NULL;
	promised->path = NULL;
	promised->results = NULL;
	capnrpc_promise_unref(results);
}

static void
promised_destroy(struct capnrpc_cap *cap)
{
	struct capnrpc_promised *promised = promised_of(cap);

	assert(promised->n_held == 0);
	assert(capnrpc_link_is_empty(&promised->waiters));
	if (promised->path != NULL && promised->was_used)
		promised->path->was_used = true;
	leave_results(promised);
	if (promised->found_by != NULL)
		*promised->found_by = NULL;
	capnrpc_cap_unref(promised->target);
	capnrpc_route_unref(promised->told);
	capnrpc_vat_release(cap->vat, promised, sizeof(*promised));
}

static const struct capnrpc_cap_ops promised_ops = {
	.name = "promise",
	.call = promised_call,
	.resolution = promised_resolution,
	.waiters = promised_waiters,
	.destroy = promised_destroy,
};

struct capnrpc_promised *
capnrpc_promised_new(struct capnrpc_vat *vat)
{
	struct capnrpc_promised *promised =
		capnrpc_vat_allocate(vat, sizeof(*promised));

	if (promised == NULL)
		return NULL;
	capnrpc_cap_init(&promised->cap, &promised_ops, vat);
	capnrpc_link_init(&promised->held);
	capnrpc_link_init(&promised->waiters);
	return promised;
}

struct capnrpc_promised *
capnrpc_promised_of(struct capnrpc_cap *cap)
{
	return cap->ops == &promised_ops ? promised_of(cap) : NULL;
}

struct capnrpc_promised *
capnrpc_promised_find(struct capnrpc_cap *cap)
{
	return capnrpc_promised_of(capnrpc_cap_shortest(cap));
}

/*
 * Sends the held calls on in order. None of these runs foreign code, so none
 * can come back here before the last one is gone.
 */
static void
send_held(struct capnrpc_promised *promised, struct capnrpc_cap *target)
{
	struct capnrpc_link *link;

	if (promised->n_held == 0)
		return;
	while ((link = capnrpc_link_pop(&promised->held)) != NULL) {
		struct capnrpc_call *call = capnrpc_container_of(
			link, struct capnrpc_call, turn.link);

		promised->n_held--;
		call->holder = NULL;
		capnrpc_cap_call(target, call);
	}
	assert(promised->n_held == 0);
	capnrpc_cap_unref(&promised->cap);
}

void
capnrpc_promised_hold(struct capnrpc_promised *promised)
{
	set_state(promised, CAPNRPC_PROMISED_HOLDING);
	promised->target = capnrpc_cap_unref(promised->target);
}

static struct capnrpc_cap *
broken_by_cycle(struct capnrpc_promised *promised)
{
	return capnrpc_cap_new_broken(promised->cap.vat, CAPNRPC_FAILED,
		"a promise was resolved to itself");
}

/* Whether calls on cap come to promised, by resolutions, through membranes, or
 * by first targets: results taken from another call forward to promises in that
 * one's. */
static bool
leads_to(struct capnrpc_cap *cap, const struct capnrpc_promised *promised)
{
	while (cap != NULL) {
		struct capnrpc_promised *next;

		cap = capnrpc_cap_shortest(cap);
		next = capnrpc_promised_of(cap);
		if (next == NULL) {
			cap = capnrpc_wrapper_inner(cap);
			continue;
		}
		if (next == promised)
			return true;
		if (next->state != CAPNRPC_PROMISED_FORWARDING)
			return false;
		cap = next->target;
	}
	return false;
}

void
capnrpc_promised_forward(
	struct capnrpc_promised *promised, struct capnrpc_cap *target)
{
	if (leads_to(target, promised)) {
		capnrpc_promised_resolve(promised, target);
		return;
	}
	set_state(promised, CAPNRPC_PROMISED_FORWARDING);
	promised->target = capnrpc_cap_ref(target);
	send_held(promised, target);
}

void
capnrpc_promised_resolve(
	struct capnrpc_promised *promised, struct capnrpc_cap *cap)
{
	struct capnrpc_cap *before = promised->target;
	struct capnrpc_cap *resolution = capnrpc_cap_shortest(cap);

	if (leads_to(resolution, promised))
		resolution = broken_by_cycle(promised);
	else
		capnrpc_cap_ref(resolution);
	capnrpc_cap_ref(&promised->cap);
	set_state(promised, CAPNRPC_PROMISED_RESOLVED);
	promised->target = resolution;
	/* Nothing is in order with an error, and the route may lead here. */
	if (capnrpc_cap_exception(resolution) != NULL)
		promised->told = capnrpc_route_unref(promised->told);
	if (promised->path != NULL)
		promised->path->was_used = false;
	leave_results(promised);
	send_held(promised, resolution);
	capnrpc_waiters_wake(&promised->waiters, &promised->cap);
	capnrpc_cap_unref(before);
	capnrpc_cap_unref(&promised->cap);
}

void
capnrpc_promised_break(
	struct capnrpc_promised *promised, struct capnrpc_fault *fault)
{
	struct capnrpc_cap *broken =
		capnrpc_broken_new(promised->cap.vat, fault);

	capnrpc_promised_resolve(promised, broken);
	capnrpc_cap_unref(broken);
}

void
capnrpc_promised_let_go(
	struct capnrpc_promised *promised, struct capnrpc_call *call)
{
	assert(call->holder == promised && promised->n_held > 0);
	capnrpc_link_remove(&call->turn.link);
	call->holder = NULL;
	promised->n_held--;
	if (promised->n_held == 0)
		capnrpc_cap_unref(&promised->cap);
}

/* --- the program's own promises ----------------------------------------- */

struct capnrpc_resolver {
	struct capnrpc_promised *promised; /* counted */
};

int
capnrpc_cap_new_promise(struct capnrpc_vat *vat, struct capnrpc_cap **ret_cap,
	struct capnrpc_resolver **ret_resolver)
{
	struct capnrpc_promised *promised = capnrpc_promised_new(vat);
	struct capnrpc_resolver *resolver =
		capnrpc_vat_allocate(vat, sizeof(*resolver));

	if (promised == NULL || resolver == NULL) {
		if (promised != NULL)
			capnrpc_cap_unref(&promised->cap);
		capnrpc_vat_release(vat, resolver, sizeof(*resolver));
		return CAPNRPC_ENOMEM;
	}
	capnrpc_cap_ref(&promised->cap);
	resolver->promised = promised;
	*ret_cap = &promised->cap;
	*ret_resolver = resolver;
	return 0;
}

void
capnrpc_resolver_fulfil(
	struct capnrpc_resolver *resolver_taken, struct capnrpc_cap *cap)
{
	struct capnrpc_promised *promised = resolver_taken->promised;
	struct capnrpc_vat *vat = promised->cap.vat;

	if (cap == NULL)
		cap = capnrpc_vat_null_cap(vat);
	capnrpc_promised_resolve(promised, cap);
	capnrpc_cap_unref(&promised->cap);
	capnrpc_vat_release(vat, resolver_taken, sizeof(*resolver_taken));
}

void
capnrpc_resolver_break(struct capnrpc_resolver *resolver_taken,
	enum capnrpc_exception_type type, const char *reason)
{
	struct capnrpc_cap *broken = capnrpc_cap_new_broken(
		resolver_taken->promised->cap.vat, type, reason);

	capnrpc_resolver_fulfil(resolver_taken, broken);
	capnrpc_cap_unref(broken);
}
