/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See watch.h. A watch waits inside the core for its capability to change,
 * then takes a turn to tell the program.
 */
#include "config.h"

#include "cap/watch.h"

struct capnrpc_watch {
	struct capnrpc_link link; /* in the vat's watches */
	struct capnrpc_waiter waiter;
	struct capnrpc_turn turn;
	struct capnrpc_cap *cap; /* counted */
	void (*on_change)(
		void *userdata, const struct capnrpc_exception *exception);
	void *userdata;
};

static void
watch_free(struct capnrpc_watch *watch)
{
	struct capnrpc_vat *vat = watch->cap->vat;

	capnrpc_link_remove(&watch->link);
	capnrpc_link_remove(&watch->waiter.link);
	capnrpc_turn_cancel(&watch->turn);
	capnrpc_cap_unref(watch->cap);
	capnrpc_vat_release(vat, watch, sizeof(*watch));
}

static void
run_watch(struct capnrpc_turn *turn)
{
	struct capnrpc_watch *watch =
		capnrpc_container_of(turn, struct capnrpc_watch, turn);
	void (*on_change)(void *, const struct capnrpc_exception *) =
		watch->on_change;
	void *userdata = watch->userdata;
	struct capnrpc_cap *cap = capnrpc_cap_ref(watch->cap);

	watch_free(watch);
	on_change(userdata, capnrpc_cap_exception(cap));
	capnrpc_cap_unref(cap);
}

static void
on_changed(struct capnrpc_waiter *waiter, struct capnrpc_cap *cap)
{
	struct capnrpc_watch *watch =
		capnrpc_container_of(waiter, struct capnrpc_watch, waiter);

	(void)cap;
	capnrpc_vat_queue(watch->cap->vat, &watch->turn);
}

/* Where a watch on cap has to wait, or NULL: nothing can happen any more. */
static struct capnrpc_link *
waiters_of(struct capnrpc_cap *cap)
{
	cap = capnrpc_cap_shortest(cap);
	return cap->ops->waiters == NULL ? NULL : cap->ops->waiters(cap);
}

static void
end_watches(struct capnrpc_vat *vat, const struct capnrpc_cap *cap,
	const void *userdata)
{
	struct capnrpc_link *link = vat->watches.next;

	while (link != &vat->watches) {
		struct capnrpc_watch *watch =
			capnrpc_container_of(link, struct capnrpc_watch, link);

		link = link->next;
		if (cap == NULL ||
			(watch->cap == cap && watch->userdata == userdata))
			watch_free(watch);
	}
}

int
capnrpc_cap_watch(struct capnrpc_cap *cap,
	void (*on_change)(
		void *userdata, const struct capnrpc_exception *exception),
	void *userdata)
{
	bool is_broken = capnrpc_cap_exception(cap) != NULL;
	struct capnrpc_link *waiters = waiters_of(cap);
	struct capnrpc_watch *watch;

	if (on_change == NULL) {
		end_watches(cap->vat, cap, userdata);
		return 0;
	}
	if (waiters == NULL && !is_broken)
		return 0;
	watch = capnrpc_vat_allocate(cap->vat, sizeof(*watch));
	if (watch == NULL)
		return CAPNRPC_ENOMEM;
	watch->cap = capnrpc_cap_ref(cap);
	watch->on_change = on_change;
	watch->userdata = userdata;
	watch->waiter.changed = on_changed;
	watch->turn.run = run_watch;
	capnrpc_link_init(&watch->waiter.link);
	capnrpc_link_init(&watch->turn.link);
	capnrpc_link_init(&watch->link);
	capnrpc_link_append(&cap->vat->watches, &watch->link);
	if (is_broken)
		capnrpc_vat_queue(cap->vat, &watch->turn);
	else
		capnrpc_link_append(waiters, &watch->waiter.link);
	return 0;
}

void
capnrpc_watches_drop(struct capnrpc_vat *vat)
{
	end_watches(vat, NULL, NULL);
}
