/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A reconnecting reference's calls, those that wait for the object and those
 * that are under way to it.
 *
 * A call that was handed on belongs to others; what is left here is its
 * *flight*, which hears how its results settle. It holds the promise as a
 * producer does, so it is in nobody's way: when the caller does not want the
 * results any more the call is cancelled as if the flight were not there. Such
 * promises never settle, so flights that nobody waits for are swept now and
 * then.
 */
#include "config.h"

#include <stdlib.h>

#include "cap/call.h"
#include "cap/promise.h"
#include "daemon/daemon.h"
#include "daemon/reconnect_private.h"

/* Flights before the first sweep: a table of this size is not worth one. */
#define FLIGHTS_MIN 64u

/* --- under way --------------------------------------------------------------
 */

struct flight {
	struct capnrpc_link link;
	struct reconnect *reconnect;
	struct capnrpc_promise *promise; /* produced */
	struct capnrpc_promise_waiter waiter;
	unsigned int epoch; /* of the target that it went to */
};

static void
flight_free(struct flight *flight)
{
	flight->reconnect->n_flights--;
	capnrpc_link_remove(&flight->link);
	capnrpc_link_remove(&flight->waiter.link);
	capnrpc_promise_produced(flight->promise);
	free(flight);
}

/* Inside the core, so nothing but state may change. */
static void
on_settled(
	struct capnrpc_promise_waiter *waiter, struct capnrpc_promise *promise)
{
	struct flight *flight =
		capnrpc_container_of(waiter, struct flight, waiter);

	if (promise->state == CAPNRPC_BROKEN &&
		promise->fault->exception.type == CAPNRPC_DISCONNECTED &&
		flight->epoch == flight->reconnect->epoch)
		reconnect_lose(flight->reconnect, promise->fault);
	flight_free(flight);
}

static void
sweep(struct reconnect *reconnect)
{
	struct capnrpc_link *at = reconnect->flights.next;

	while (at != &reconnect->flights) {
		struct flight *flight =
			capnrpc_container_of(at, struct flight, link);

		at = at->next;
		if (flight->promise->n_consumers == 0)
			flight_free(flight);
	}
	reconnect->n_flights_swept = reconnect->n_flights;
}

/* Without memory for one the call goes unobserved. */
static void
observe(struct reconnect *reconnect, struct capnrpc_promise *promise)
{
	struct flight *flight = calloc(1, sizeof(*flight));

	if (flight == NULL)
		return;
	if (reconnect->n_flights >=
		FLIGHTS_MIN + 2 * reconnect->n_flights_swept)
		sweep(reconnect);
	flight->reconnect = reconnect;
	flight->promise = capnrpc_promise_produce(promise);
	flight->epoch = reconnect->epoch;
	flight->waiter.settled = on_settled;
	capnrpc_link_init(&flight->link);
	capnrpc_link_append(&reconnect->flights, &flight->link);
	reconnect->n_flights++;
	capnrpc_promise_wait(promise, &flight->waiter);
}

void
reconnect_forget_flights(struct reconnect *reconnect)
{
	while (!capnrpc_link_is_empty(&reconnect->flights))
		flight_free(capnrpc_container_of(
			reconnect->flights.next, struct flight, link));
}

void
reconnect_forward(struct reconnect *reconnect, struct capnrpc_call *call_taken)
{
	if (call_taken->is_cancelled) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED, "canceled");
		return;
	}
	observe(reconnect, call_taken->promise);
	capnrpc_cap_call(reconnect->target, call_taken);
}

/* --- waiting ----------------------------------------------------------------
 */

struct waiting {
	struct capnrpc_link link;
	struct reconnect *reconnect;
	struct capnrpc_call *call;
	uint64_t until_ms;
};

/* The call goes on without it. */
static struct capnrpc_call *
waiting_free(struct waiting *waiting)
{
	struct capnrpc_call *call = waiting->call;

	capnrpc_call_on_cancel(call, NULL, NULL);
	waiting->reconnect->n_waiting--;
	capnrpc_link_remove(&waiting->link);
	free(waiting);
	return call;
}

static struct waiting *
first_waiting(struct reconnect *reconnect)
{
	return capnrpc_link_is_empty(&reconnect->waiting)
		? NULL
		: capnrpc_container_of(
			  reconnect->waiting.next, struct waiting, link);
}

static void
on_cancel(void *userdata)
{
	capnrpc_call_fail(waiting_free(userdata), CAPNRPC_FAILED, "canceled");
}

/* Without memory for a timer nothing can wait. */
static void
arm(struct reconnect *reconnect)
{
	const struct waiting *first = first_waiting(reconnect);
	uint64_t now = loop_now_ms(reconnect->daemon->loop);

	if (first == NULL)
		loop_timer_clear(reconnect->expiry);
	else if (loop_timer_set(reconnect->expiry,
			 first->until_ms > now ? first->until_ms - now : 0) !=
		0)
		reconnect_fail_waiting(reconnect, &capnrpc_fault_no_memory);
}

static void
expire(const struct reconnect *reconnect, struct capnrpc_call *call)
{
	capnrpc_call_fail(call, CAPNRPC_DISCONNECTED,
		"the object could not be reached again within the deadline: %s",
		reconnect->fault == NULL ? "it has not answered yet"
					 : reconnect->fault->exception.reason);
}

void
reconnect_on_expiry(void *userdata)
{
	struct reconnect *reconnect = userdata;
	uint64_t now = loop_now_ms(reconnect->daemon->loop);
	struct waiting *first;

	while ((first = first_waiting(reconnect)) != NULL &&
		first->until_ms <= now)
		expire(reconnect, waiting_free(first));
	arm(reconnect);
	daemon_wake(reconnect->daemon);
}

void
reconnect_hold(struct reconnect *reconnect, struct capnrpc_call *call_taken)
{
	const struct daemon *daemon = reconnect->daemon;
	struct waiting *waiting;

	if (reconnect->n_waiting >=
		daemon->config.limits.reconnect_waiting_calls) {
		capnrpc_call_fail(call_taken, CAPNRPC_OVERLOADED,
			"as many calls wait for the object as the limit "
			"reconnect-waiting-calls allows");
		return;
	}
	waiting = calloc(1, sizeof(*waiting));
	if (waiting == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	waiting->reconnect = reconnect;
	waiting->call = call_taken;
	waiting->until_ms = loop_now_ms(daemon->loop) + reconnect->deadline_ms;
	capnrpc_link_init(&waiting->link);
	capnrpc_link_append(&reconnect->waiting, &waiting->link);
	reconnect->n_waiting++;
	capnrpc_call_on_cancel(call_taken, on_cancel, waiting);
	arm(reconnect);
	reconnect_hurry(reconnect);
}

void
reconnect_forward_waiting(struct reconnect *reconnect)
{
	struct waiting *first;

	while (reconnect->state == RECONNECT_CONNECTED &&
		(first = first_waiting(reconnect)) != NULL)
		reconnect_forward(reconnect, waiting_free(first));
	arm(reconnect);
}

void
reconnect_fail_waiting(struct reconnect *reconnect, struct capnrpc_fault *fault)
{
	struct waiting *first;

	while ((first = first_waiting(reconnect)) != NULL)
		capnrpc_call_break(waiting_free(first), fault);
	arm(reconnect);
}
