/* SPDX-License-Identifier: Apache-2.0 */
/* See wrapper.h. */
#include "config.h"

#include <assert.h>

#include "cap/call.h"
#include "cap/passage.h"
#include "cap/vat.h"
#include "cap/wrapper.h"

static struct capnrpc_wrapper *
wrapper_of(const struct capnrpc_cap *cap)
{
	return capnrpc_container_of(cap, struct capnrpc_wrapper, cap);
}

/* Capabilities are aligned, so the lowest bit of an address is free. */
static uint64_t
key_of(const struct capnrpc_cap *inner, enum capnrpc_side home)
{
	return (uint64_t)(uintptr_t)inner | (home == CAPNRPC_INSIDE ? 0 : 1);
}

/* --- the kind ---------------------------------------------------------------
 */

static void
wrapper_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	struct capnrpc_wrapper *wrapper = wrapper_of(cap);
	struct capnrpc_membrane *membrane = wrapper->membrane;

	if (wrapper->inner == NULL)
		capnrpc_call_break(call_taken, membrane->fault);
	else if (membrane->ops == NULL || membrane->ops->admits == NULL ||
		membrane->ops->admits(membrane->userdata, wrapper->inner,
			wrapper->home, call_taken))
		capnrpc_passage_call(
			membrane, wrapper->inner, wrapper->home, call_taken);
}

static const struct capnrpc_exception *
wrapper_exception(const struct capnrpc_cap *cap)
{
	const struct capnrpc_wrapper *wrapper = wrapper_of(cap);

	if (wrapper->inner == NULL)
		return &wrapper->membrane->fault->exception;
	return capnrpc_cap_exception(wrapper->inner);
}

static struct capnrpc_link *
wrapper_waiters(struct capnrpc_cap *cap)
{
	return &wrapper_of(cap)->waiters;
}

/* Lets go of what it wraps, and of its place in the membrane's books. */
static void
leave(struct capnrpc_wrapper *wrapper)
{
	capnrpc_idmap_take(&wrapper->membrane->by_cap,
		key_of(wrapper->inner, wrapper->home));
	capnrpc_link_remove(&wrapper->link);
	capnrpc_link_remove(&wrapper->waiter.link);
	wrapper->inner = capnrpc_cap_unref(wrapper->inner);
}

static void
wrapper_destroy(struct capnrpc_cap *cap)
{
	struct capnrpc_wrapper *wrapper = wrapper_of(cap);
	struct capnrpc_membrane *membrane = wrapper->membrane;

	assert(wrapper->front == NULL);
	assert(capnrpc_link_is_empty(&wrapper->waiters));
	if (wrapper->inner != NULL)
		leave(wrapper);
	capnrpc_vat_release(cap->vat, wrapper, sizeof(*wrapper));
	capnrpc_membrane_crossed(membrane);
}

static const struct capnrpc_cap_ops wrapper_ops = {
	.name = "membrane",
	.call = wrapper_call,
	.exception = wrapper_exception,
	.waiters = wrapper_waiters,
	.destroy = wrapper_destroy,
};

struct capnrpc_cap *
capnrpc_wrapper_inner(struct capnrpc_cap *cap)
{
	return cap->ops == &wrapper_ops ? wrapper_of(cap)->inner : NULL;
}

struct capnrpc_wrapper *
capnrpc_wrapper_of(struct capnrpc_cap *cap)
{
	struct capnrpc_promised *promised = capnrpc_promised_of(cap);

	if (promised != NULL && promised->state == CAPNRPC_PROMISED_FORWARDING)
		cap = promised->target;
	if (cap->ops != &wrapper_ops)
		return NULL;
	if (promised != NULL && wrapper_of(cap)->front != promised)
		return NULL;
	return wrapper_of(cap);
}

/* --- the front of a promise -------------------------------------------------
 */

/* From now on nobody finds the front here. */
static struct capnrpc_promised *
take_front(struct capnrpc_wrapper *wrapper)
{
	struct capnrpc_promised *front = wrapper->front;

	if (front != NULL)
		front->found_by = NULL;
	wrapper->front = NULL;
	return front;
}

/* What was wrapped is known by now, or is lost. */
static void
on_changed(struct capnrpc_waiter *waiter, struct capnrpc_cap *inner)
{
	struct capnrpc_wrapper *wrapper =
		capnrpc_container_of(waiter, struct capnrpc_wrapper, waiter);
	struct capnrpc_promised *front = take_front(wrapper);
	struct capnrpc_cap *passed;

	capnrpc_cap_ref(&wrapper->cap);
	if (front != NULL) {
		passed = capnrpc_membrane_pass(wrapper->membrane, inner,
			capnrpc_side_other(wrapper->home));
		capnrpc_promised_resolve(front, passed);
		capnrpc_cap_unref(passed);
	}
	capnrpc_waiters_wake(&wrapper->waiters, &wrapper->cap);
	capnrpc_cap_unref(&wrapper->cap);
}

/* The front of a promise's wrapper: a new reference. Never NULL. */
static struct capnrpc_cap *
front_of(struct capnrpc_wrapper *wrapper)
{
	struct capnrpc_vat *vat = wrapper->cap.vat;
	struct capnrpc_promised *front = wrapper->front;

	if (front != NULL)
		return capnrpc_cap_ref(&front->cap);
	front = capnrpc_promised_new(vat);
	if (front == NULL)
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(vat));
	wrapper->front = front;
	front->found_by = &wrapper->front;
	capnrpc_promised_forward(front, &wrapper->cap);
	return &front->cap;
}

/* --- making them ------------------------------------------------------------
 */

/* How many membranes calls on cap go through, as far as is known. */
static unsigned int
depth_of(struct capnrpc_cap *cap)
{
	for (;;) {
		const struct capnrpc_promised *promised;

		cap = capnrpc_cap_shortest(cap);
		promised = capnrpc_promised_of(cap);
		if (promised == NULL)
			break;
		if (promised->state != CAPNRPC_PROMISED_FORWARDING)
			return 0;
		cap = promised->target;
	}
	return cap->ops == &wrapper_ops ? wrapper_of(cap)->depth : 0;
}

static void
wait_for(struct capnrpc_wrapper *wrapper)
{
	struct capnrpc_cap *inner = wrapper->inner;
	struct capnrpc_link *waiters =
		inner->ops->waiters == NULL ? NULL : inner->ops->waiters(inner);

	wrapper->waiter.changed = on_changed;
	if (waiters != NULL)
		capnrpc_link_append(waiters, &wrapper->waiter.link);
}

/* NULL: out of memory. */
static struct capnrpc_wrapper *
wrapper_new(struct capnrpc_membrane *membrane, struct capnrpc_cap *inner,
	enum capnrpc_side home)
{
	struct capnrpc_wrapper *wrapper;

	if (capnrpc_idmap_reserve(&membrane->by_cap) != 0)
		return NULL;
	wrapper = capnrpc_vat_allocate(membrane->vat, sizeof(*wrapper));
	if (wrapper == NULL)
		return NULL;
	capnrpc_cap_init(&wrapper->cap, &wrapper_ops, membrane->vat);
	wrapper->membrane = membrane;
	capnrpc_membrane_cross(membrane);
	wrapper->inner = capnrpc_cap_ref(inner);
	wrapper->home = home;
	wrapper->depth = depth_of(inner) + 1;
	capnrpc_link_init(&wrapper->waiters);
	capnrpc_link_init(&wrapper->waiter.link);
	capnrpc_link_init(&wrapper->link);
	capnrpc_link_append(&membrane->wrappers, &wrapper->link);
	capnrpc_idmap_add(&membrane->by_cap, key_of(inner, home), wrapper);
	wait_for(wrapper);
	return wrapper;
}

struct capnrpc_cap *
capnrpc_wrapper_around(struct capnrpc_membrane *membrane,
	struct capnrpc_cap *inner, enum capnrpc_side home)
{
	struct capnrpc_vat *vat = membrane->vat;
	struct capnrpc_wrapper *wrapper =
		capnrpc_idmap_get(&membrane->by_cap, key_of(inner, home));
	struct capnrpc_cap *front;

	if (wrapper != NULL)
		capnrpc_cap_ref(&wrapper->cap);
	else if (depth_of(inner) >= CAPNRPC_MEMBRANE_DEPTH_MAX)
		return capnrpc_cap_new_broken(vat, CAPNRPC_FAILED,
			"a capability went through more membranes than are "
			"taken");
	else
		wrapper = wrapper_new(membrane, inner, home);
	if (wrapper == NULL)
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(vat));
	if (capnrpc_promised_of(inner) == NULL)
		return &wrapper->cap;
	front = front_of(wrapper);
	capnrpc_cap_unref(&wrapper->cap);
	return front;
}

/* --- the end ----------------------------------------------------------------
 */

void
capnrpc_wrapper_revoke(struct capnrpc_wrapper *wrapper)
{
	struct capnrpc_promised *front = take_front(wrapper);

	capnrpc_cap_ref(&wrapper->cap);
	leave(wrapper);
	if (front != NULL)
		capnrpc_promised_resolve(front, wrapper->membrane->broken);
	capnrpc_waiters_wake(&wrapper->waiters, &wrapper->cap);
	capnrpc_cap_unref(&wrapper->cap);
}
