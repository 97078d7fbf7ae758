/* SPDX-License-Identifier: Apache-2.0 */
/* See passage.h. Owned by the outer promise, whose source it is. */
#include "config.h"

#include <assert.h>

#include "cap/passage.h"
#include "cap/vat.h"

/*
 * A call held by a promise goes on through what that resolves to, which has
 * that many membranes at most again. More than this goes round: its target is
 * in its own results, and each passage makes another target of it.
 */
#define PASSAGES_MAX (2 * CAPNRPC_MEMBRANE_DEPTH_MAX)

struct capnrpc_passage {
	struct capnrpc_link link; /* among the membrane's */
	struct capnrpc_membrane *membrane; /* counted */
	enum capnrpc_side to; /* where the call went */
	struct capnrpc_promise_waiter waiter; /* on inner */
	struct capnrpc_promise *outer; /* produced */
	struct capnrpc_promise *inner; /* consumed */
};

static void
passage_free(struct capnrpc_passage *passage)
{
	struct capnrpc_membrane *membrane = passage->membrane;
	struct capnrpc_promise *outer = passage->outer;

	capnrpc_link_remove(&passage->link);
	capnrpc_link_remove(&passage->waiter.link);
	capnrpc_promise_unref(passage->inner);
	capnrpc_vat_release(membrane->vat, passage, sizeof(*passage));
	capnrpc_promise_produced(outer);
	capnrpc_membrane_crossed(membrane);
}

/* --- the source of the outer promise ----------------------------------------
 */

static void
source_cancel(struct capnrpc_promise *promise)
{
	struct capnrpc_passage *passage = promise->source_object;

	promise->source = NULL;
	passage_free(passage);
}

static struct capnrpc_cap *
source_pipeline(struct capnrpc_promise *promise, const uint16_t *path, size_t n)
{
	const struct capnrpc_passage *passage = promise->source_object;
	struct capnrpc_cap *cap =
		capnrpc_promise_pipeline(passage->inner, path, n);
	struct capnrpc_cap *passed = capnrpc_membrane_pass(
		passage->membrane, cap, capnrpc_side_other(passage->to));

	capnrpc_cap_unref(cap);
	return passed;
}

static struct capnrpc_promise *
source_awaits(const struct capnrpc_promise *promise)
{
	const struct capnrpc_passage *passage = promise->source_object;

	return passage->inner;
}

static const struct capnrpc_source_ops source_ops = {
	.cancel = source_cancel,
	.pipeline = source_pipeline,
	.awaits = source_awaits,
};

/* --- results ----------------------------------------------------------------
 */

/*
 * The results with a table of their own: others read the inner message, and
 * find there what belongs on their side. Sending needs a copy anyway, and takes
 * this one. Errors: CAPNRPC_ENOMEM, CAPNRPC_EPROTOCOL when they are malformed.
 */
static int
copy_results(
	struct capnrpc_passage *passage, struct capnrpc_message **ret_message)
{
	struct capnrpc_promise *inner = passage->inner;
	struct capnrpc_message *copy =
		capnrpc_message_new_content(inner->vat->memory,
			(size_t)capnrpc_message_words(inner->message));
	int r = 0;

	if (copy == NULL)
		return CAPNRPC_ENOMEM;
	capnrpc_message_set_cap_hooks(copy, &capnrpc_cap_hooks);
	capnrpc_message_set_limits(inner->message, NULL);
	capnrpc_pointer_copy(
		capnrpc_message_edit_content(copy), inner->content);
	if (capnrpc_message_error(copy) != 0)
		r = CAPNRPC_ENOMEM;
	else if (capnrpc_message_error(inner->message) != 0)
		r = CAPNRPC_EPROTOCOL;
	else
		r = capnrpc_membrane_pass_table(passage->membrane, copy,
			capnrpc_side_other(passage->to));
	if (r != 0)
		capnrpc_message_unref(copy);
	else
		*ret_message = copy;
	return r;
}

static void
break_malformed(struct capnrpc_promise *outer)
{
	static struct capnrpc_fault malformed = {
		.exception = { CAPNRPC_FAILED, "the results are malformed",
			25 },
	};

	capnrpc_promise_break(outer, &malformed);
}

static void
fulfil(struct capnrpc_passage *passage)
{
	struct capnrpc_promise *inner = passage->inner;
	struct capnrpc_promise *outer = passage->outer;
	struct capnrpc_message *copy;
	int r;

	if (capnrpc_message_n_caps(inner->message) == 0) {
		capnrpc_promise_fulfil(outer,
			capnrpc_message_ref(inner->message), inner->content);
		return;
	}
	r = copy_results(passage, &copy);
	if (r == 0)
		capnrpc_promise_fulfil(
			outer, copy, capnrpc_message_content(copy));
	else if (r == CAPNRPC_ENOMEM)
		capnrpc_promise_break(outer, &capnrpc_fault_no_memory);
	else
		break_malformed(outer);
}

static void
on_settled(struct capnrpc_promise_waiter *waiter, struct capnrpc_promise *inner)
{
	struct capnrpc_passage *passage =
		capnrpc_container_of(waiter, struct capnrpc_passage, waiter);

	passage->outer->source = NULL;
	if (inner->state == CAPNRPC_DONE)
		fulfil(passage);
	else
		capnrpc_promise_break(passage->outer, inner->fault);
	passage_free(passage);
}

/* --- the way in -------------------------------------------------------------
 */

/* NULL: out of memory; the call is as it was. */
static struct capnrpc_passage *
passage_new(struct capnrpc_membrane *membrane, enum capnrpc_side to)
{
	struct capnrpc_passage *passage =
		capnrpc_vat_allocate(membrane->vat, sizeof(*passage));

	if (passage == NULL)
		return NULL;
	passage->inner = capnrpc_promise_new(membrane->vat);
	if (passage->inner == NULL) {
		capnrpc_vat_release(membrane->vat, passage, sizeof(*passage));
		return NULL;
	}
	passage->membrane = membrane;
	capnrpc_membrane_cross(membrane);
	passage->to = to;
	passage->waiter.settled = on_settled;
	capnrpc_link_init(&passage->waiter.link);
	capnrpc_link_init(&passage->link);
	capnrpc_link_append(&membrane->passages, &passage->link);
	return passage;
}

/* Gives the call the inner promise, and the outer one the passage. */
static void
join(struct capnrpc_passage *passage, struct capnrpc_call *call)
{
	passage->outer = capnrpc_call_take_promise(call);
	capnrpc_call_set_promise(call, passage->inner);
	capnrpc_promise_set_source(passage->outer, &source_ops, passage);
	capnrpc_promise_wait(passage->inner, &passage->waiter);
}

void
capnrpc_passage_call(struct capnrpc_membrane *membrane,
	struct capnrpc_cap *inner, enum capnrpc_side to,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_passage *passage;

	if (call_taken->n_passages >= PASSAGES_MAX) {
		capnrpc_call_break_with(call_taken, CAPNRPC_FAILED,
			"the call went through more membranes than are taken: "
			"it may wait for its own results");
		return;
	}
	call_taken->n_passages++;
	if (call_taken->params != NULL &&
		capnrpc_membrane_pass_table(membrane, call_taken->params, to) !=
			0) {
		capnrpc_call_break(call_taken, &capnrpc_fault_no_memory);
		return;
	}
	passage = passage_new(membrane, to);
	if (passage == NULL) {
		capnrpc_call_break(call_taken, &capnrpc_fault_no_memory);
		return;
	}
	join(passage, call_taken);
	capnrpc_cap_call(inner, call_taken);
}

void
capnrpc_passages_revoke(struct capnrpc_membrane *membrane)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&membrane->passages)) != NULL) {
		struct capnrpc_passage *passage = capnrpc_container_of(
			link, struct capnrpc_passage, link);

		capnrpc_link_remove(&passage->waiter.link);
		passage->outer->source = NULL;
		capnrpc_promise_break(passage->outer, membrane->fault);
		passage_free(passage);
	}
}
