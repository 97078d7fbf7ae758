/* SPDX-License-Identifier: Apache-2.0 */
/* See redirect.h. Owned by the promise whose source it is. */
#include "config.h"

#include "cap/redirect.h"

struct capnrpc_redirect {
	struct capnrpc_promise_waiter waiter;
	struct capnrpc_promise *promise; /* produced */
	struct capnrpc_promise *other; /* consumed */
};

static void
redirect_free(struct capnrpc_redirect *redirect)
{
	struct capnrpc_promise *promise = redirect->promise;

	capnrpc_link_remove(&redirect->waiter.link);
	capnrpc_promise_unref(redirect->other);
	capnrpc_vat_release(promise->vat, redirect, sizeof(*redirect));
	capnrpc_promise_produced(promise);
}

static void
source_cancel(struct capnrpc_promise *promise)
{
	struct capnrpc_redirect *redirect = promise->source_object;

	promise->source = NULL;
	redirect_free(redirect);
}

/* Calls are held where results are taken from each other in a long chain. */
static struct capnrpc_cap *
source_pipeline(struct capnrpc_promise *promise, const uint16_t *path, size_t n)
{
	struct capnrpc_redirect *redirect = promise->source_object;
	struct capnrpc_cap *cap;

	if (!capnrpc_vat_nest(promise->vat))
		return NULL;
	cap = capnrpc_promise_pipeline(redirect->other, path, n);
	capnrpc_vat_unnest(promise->vat);
	return cap;
}

static struct capnrpc_promise *
source_awaits(const struct capnrpc_promise *promise)
{
	const struct capnrpc_redirect *redirect = promise->source_object;

	return redirect->other;
}

static const struct capnrpc_source_ops source_ops = {
	.cancel = source_cancel,
	.pipeline = source_pipeline,
	.awaits = source_awaits,
};

/*
 * The other's results with a table of their own: an embargo here must not hold
 * back those who go on pipelining on the other. NULL: out of memory.
 */
static struct capnrpc_message *
copy_results(struct capnrpc_promise *other)
{
	struct capnrpc_message *copy =
		capnrpc_message_new_content(other->vat->memory,
			(size_t)capnrpc_message_words(other->message));

	if (copy == NULL)
		return NULL;
	capnrpc_message_set_cap_hooks(copy, &capnrpc_cap_hooks);
	capnrpc_message_set_limits(other->message, NULL);
	capnrpc_pointer_copy(
		capnrpc_message_edit_content(copy), other->content);
	if (capnrpc_message_error(copy) != 0)
		return capnrpc_message_unref(copy);
	return copy;
}

static void
fulfil_as(struct capnrpc_promise *promise, struct capnrpc_promise *other)
{
	struct capnrpc_message *copy;

	if (!capnrpc_promise_is_embargoed(promise)) {
		capnrpc_promise_fulfil(promise,
			capnrpc_message_ref(other->message), other->content);
		return;
	}
	copy = copy_results(other);
	if (copy == NULL)
		capnrpc_promise_break(promise, &capnrpc_fault_no_memory);
	else
		capnrpc_promise_fulfil(
			promise, copy, capnrpc_message_content(copy));
}

static void
on_settled(struct capnrpc_promise_waiter *waiter, struct capnrpc_promise *other)
{
	struct capnrpc_redirect *redirect =
		capnrpc_container_of(waiter, struct capnrpc_redirect, waiter);
	struct capnrpc_promise *promise = redirect->promise;

	promise->source = NULL;
	if (other->state == CAPNRPC_DONE)
		fulfil_as(promise, other);
	else
		capnrpc_promise_break(promise, other->fault);
	redirect_free(redirect);
}

static void
break_circle(struct capnrpc_promise *promise)
{
	static const char reason[] = "the call waits for its own results";
	struct capnrpc_fault *fault = capnrpc_fault_new(
		promise->vat, CAPNRPC_FAILED, reason, sizeof(reason) - 1);

	capnrpc_promise_break(promise, fault);
	capnrpc_fault_unref(fault);
}

void
capnrpc_promise_redirect(
	struct capnrpc_promise *promise, struct capnrpc_promise *other)
{
	struct capnrpc_redirect *redirect;

	if (capnrpc_promise_is_behind(other, promise)) {
		break_circle(promise);
		return;
	}
	redirect = capnrpc_vat_allocate(promise->vat, sizeof(*redirect));
	if (redirect == NULL) {
		capnrpc_promise_break(promise, &capnrpc_fault_no_memory);
		return;
	}
	redirect->promise = capnrpc_promise_produce(promise);
	redirect->other = capnrpc_promise_ref(other);
	redirect->waiter.settled = on_settled;
	capnrpc_link_init(&redirect->waiter.link);
	capnrpc_promise_set_source(promise, &source_ops, redirect);
	capnrpc_promise_wait(other, &redirect->waiter);
}
