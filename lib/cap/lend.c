/* SPDX-License-Identifier: Apache-2.0 */
/* See lend.h. */
#include "config.h"

#include "cap/lend.h"

/* One capability that was lent. */
struct capnrpc_lent {
	struct capnrpc_link link;
	struct capnrpc_cap *cap; /* counted */
};

static struct capnrpc_lent *
lent_of(const struct capnrpc_link *link)
{
	return capnrpc_container_of(link, struct capnrpc_lent, link);
}

/* Whether cap is a consumer of promise. */
static bool
consumes(struct capnrpc_cap *cap, const struct capnrpc_promise *promise)
{
	const struct capnrpc_promised *promised = capnrpc_promised_of(cap);

	return promised != NULL && promised->results == promise;
}

bool
capnrpc_lent_is_all(const struct capnrpc_promise *promise)
{
	const struct capnrpc_link *link;
	size_t n = 0;

	for (link = promise->lent.next; link != &promise->lent;
		link = link->next)
		if (consumes(lent_of(link)->cap, promise))
			n++;
	return n > 0 && n == promise->n_consumers;
}

void
capnrpc_lent_return(struct capnrpc_promise *promise)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&promise->lent)) != NULL) {
		struct capnrpc_lent *lent = lent_of(link);

		capnrpc_cap_unref(lent->cap);
		capnrpc_vat_release(promise->vat, lent, sizeof(*lent));
	}
}

static bool
is_lent(const struct capnrpc_promise *promise, const struct capnrpc_cap *cap)
{
	const struct capnrpc_link *link = promise->lent.next;

	while (link != &promise->lent && lent_of(link)->cap != cap)
		link = link->next;
	return link != &promise->lent;
}

struct capnrpc_cap *
capnrpc_promise_cap(
	struct capnrpc_promise *promise, const uint16_t *path, size_t n)
{
	struct capnrpc_cap *cap = capnrpc_promise_pipeline(promise, path, n);
	struct capnrpc_lent *lent;

	if (is_lent(promise, cap)) {
		capnrpc_cap_unref(cap);
		return cap;
	}
	lent = capnrpc_vat_allocate(promise->vat, sizeof(*lent));
	if (lent == NULL) {
		capnrpc_cap_unref(cap);
		return capnrpc_vat_no_memory_cap(promise->vat);
	}
	lent->cap = cap;
	capnrpc_link_append(&promise->lent, &lent->link);
	return cap;
}
