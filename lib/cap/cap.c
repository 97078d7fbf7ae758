/* SPDX-License-Identifier: Apache-2.0 */
/* See cap.h. */
#include "config.h"

#include <assert.h>

#include "cap/cap.h"
#include "cap/vat.h"

const struct capnrpc_cap_hooks capnrpc_cap_hooks = {
	.ref = capnrpc_cap_ref,
	.unref = capnrpc_cap_unref,
};

static void
bury_cap(struct capnrpc_grave *grave)
{
	struct capnrpc_cap *cap =
		capnrpc_container_of(grave, struct capnrpc_cap, grave);

	assert(cap->n_refs == 0);
	cap->ops->destroy(cap);
}

void
capnrpc_cap_init(struct capnrpc_cap *cap, const struct capnrpc_cap_ops *ops,
	struct capnrpc_vat *vat)
{
	cap->ops = ops;
	cap->vat = vat;
	cap->n_refs = 1;
	cap->grave.bury = bury_cap;
	capnrpc_link_init(&cap->grave.link);
}

/* A weak pointer may still find a capability that waits to be buried. */
struct capnrpc_cap *
capnrpc_cap_ref(struct capnrpc_cap *cap)
{
	if (cap == NULL)
		return NULL;
	if (cap->n_refs == 0)
		capnrpc_link_remove(&cap->grave.link);
	cap->n_refs++;
	assert(cap->n_refs != 0);
	return cap;
}

struct capnrpc_cap *
capnrpc_cap_unref(struct capnrpc_cap *cap)
{
	if (cap == NULL)
		return NULL;
	assert(cap->n_refs > 0);
	cap->n_refs--;
	if (cap->n_refs == 0)
		capnrpc_vat_inter(cap->vat, &cap->grave);
	return NULL;
}

static struct capnrpc_cap *
resolution_of(const struct capnrpc_cap *cap)
{
	return cap->ops->resolution == NULL ? NULL : cap->ops->resolution(cap);
}

struct capnrpc_cap *
capnrpc_cap_shortest(struct capnrpc_cap *cap)
{
	struct capnrpc_cap *next;

	while ((next = resolution_of(cap)) != NULL)
		cap = next;
	return cap;
}

void
capnrpc_cap_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	cap = capnrpc_cap_shortest(cap);
	cap->ops->call(cap, call_taken);
}

const struct capnrpc_exception *
capnrpc_cap_exception(struct capnrpc_cap *cap)
{
	cap = capnrpc_cap_shortest(cap);
	return cap->ops->exception == NULL ? NULL : cap->ops->exception(cap);
}

bool
capnrpc_cap_is_promise(struct capnrpc_cap *cap)
{
	return capnrpc_cap_shortest(cap)->ops->resolution != NULL;
}

void
capnrpc_waiters_wake(struct capnrpc_link *waiters, struct capnrpc_cap *cap)
{
	struct capnrpc_link woken;
	struct capnrpc_link *link;

	capnrpc_link_init(&woken);
	capnrpc_link_splice(&woken, waiters);
	while ((link = capnrpc_link_pop(&woken)) != NULL) {
		struct capnrpc_waiter *waiter =
			capnrpc_container_of(link, struct capnrpc_waiter, link);

		waiter->changed(waiter, cap);
	}
}
