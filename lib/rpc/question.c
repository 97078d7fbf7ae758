/* SPDX-License-Identifier: Apache-2.0 */
/* See question.h. */
#include "config.h"

#include <assert.h>

#include "cap/fault.h"
#include "cap/redirect.h"
#include "rpc/answer.h"
#include "rpc/pipelined.h"
#include "rpc/question.h"
#include "rpc/send.h"
#include "rpc/told.h"

/* Questions in a row whose results nobody wants, which a search for a circle
 * passes. */
#define UNWANTED_MAX 1000u

/* --- the machine ------------------------------------------------------------
 */

unsigned int
capnrpc_question_on_return(
	struct capnrpc_question *question, bool is_finish_needed)
{
	assert(question->state == CAPNRPC_QUESTION_WAITING ||
		question->state == CAPNRPC_QUESTION_CANCELLED);
	if (question->state == CAPNRPC_QUESTION_WAITING && is_finish_needed) {
		question->state = CAPNRPC_QUESTION_LINGERING;
		return 0;
	}
	question->state = CAPNRPC_QUESTION_COMPLETE;
	return CAPNRPC_QUESTION_FREE;
}

unsigned int
capnrpc_question_on_unused(struct capnrpc_question *question)
{
	if (question->state == CAPNRPC_QUESTION_WAITING) {
		question->state = CAPNRPC_QUESTION_CANCELLED;
		return CAPNRPC_QUESTION_SEND_CANCEL;
	}
	if (question->state == CAPNRPC_QUESTION_LINGERING) {
		question->state = CAPNRPC_QUESTION_COMPLETE;
		return CAPNRPC_QUESTION_SEND_FINISH | CAPNRPC_QUESTION_FREE;
	}
	return 0;
}

/* --- the row ----------------------------------------------------------------
 */

/* Routes and messages may be shared; dropping them runs no foreign code. */
static void
drop_returned(struct capnrpc_question *question)
{
	uint32_t i;

	for (i = 0; i < question->n_routes; i++)
		capnrpc_route_unref(question->routes[i]);
	capnrpc_vat_release(question->conn->vat, question->routes,
		question->n_routes * sizeof(question->routes[0]));
	question->routes = NULL;
	question->n_routes = 0;
	question->message = capnrpc_message_unref(question->message);
	question->fault = capnrpc_fault_unref(question->fault);
}

/* Pipelined capabilities may outlive the row: they fail calls from now on. */
static void
lose_pipelined(struct capnrpc_question *question, struct capnrpc_fault *fault)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&question->pipelined)) != NULL)
		capnrpc_pipelined_lost(capnrpc_container_of(link,
					       struct capnrpc_pipelined, link),
			fault);
}

/* Calls pipelined on it do not need it to go on any longer. */
static void
release_calls(struct capnrpc_question *question)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&question->calls)) != NULL)
		capnrpc_container_of(link, struct capnrpc_question, target_link)
			->target = NULL;
}

static void
forget_target(struct capnrpc_question *question)
{
	capnrpc_link_remove(&question->target_link);
	question->target = NULL;
}

/* Who cancelled it can be told that it has ended: the row may linger on. */
static void
release_cancelled(struct capnrpc_question *question)
{
	struct capnrpc_answer *answer = question->cancelled_for;

	question->cancelled_for = NULL;
	if (answer != NULL)
		capnrpc_answer_cancelled(answer);
}

/* Its promise has nothing more to expect from it. */
static void
leave_promise(struct capnrpc_question *question)
{
	struct capnrpc_promise *promise = question->promise;

	question->promise = NULL;
	promise->source = NULL;
	capnrpc_promise_produced(promise);
}

/*
 * The row goes while its promise is pending: a tail call that the peer answered
 * as needing no Finish. The results are the peer's, and nothing that is still
 * pipelined on them can be sent there any more.
 */
static void
break_promise(struct capnrpc_question *question, struct capnrpc_fault *fault)
{
	struct capnrpc_promise *promise = question->promise;

	question->promise = NULL;
	promise->source = NULL;
	if (promise->state == CAPNRPC_PENDING)
		capnrpc_promise_break(promise, fault);
	capnrpc_promise_produced(promise);
}

static void
question_free(struct capnrpc_question *question)
{
	struct capnrpc_vat *vat = question->conn->vat;
	struct capnrpc_fault *gone =
		capnrpc_broken_fault(capnrpc_vat_null_cap(vat));

	capnrpc_slots_take(&question->conn->questions, question->id.n);
	lose_pipelined(question, gone);
	if (question->promise != NULL)
		break_promise(question, gone);
	drop_returned(question);
	release_calls(question);
	forget_target(question);
	if (question->redirect != NULL)
		question->redirect->taken_by = NULL;
	release_cancelled(question);
	capnrpc_id_list_clear(&question->params, vat);
	capnrpc_vat_release(vat, question, sizeof(*question));
}

static void
question_apply(struct capnrpc_question *question, unsigned int actions)
{
	if (actions & CAPNRPC_QUESTION_SEND_FINISH)
		capnrpc_send_finish(question->conn, question->id, false);
	if (actions & CAPNRPC_QUESTION_SEND_CANCEL)
		capnrpc_send_finish(question->conn, question->id, true);
	if (actions & CAPNRPC_QUESTION_FREE)
		question_free(question);
}

int
capnrpc_question_new(struct capnrpc_conn *conn, struct capnrpc_promise *promise,
	struct capnrpc_question **ret_question)
{
	struct capnrpc_question *question;
	int r = capnrpc_slots_reserve(&conn->questions);

	if (r != 0)
		return r;
	question = capnrpc_vat_allocate(conn->vat, sizeof(*question));
	if (question == NULL)
		return CAPNRPC_ENOMEM;
	question->conn = conn;
	question->state = CAPNRPC_QUESTION_WAITING;
	capnrpc_link_init(&question->pipelined);
	capnrpc_link_init(&question->calls);
	capnrpc_link_init(&question->target_link);
	question->promise = promise;
	question->id = (capnrpc_question_id){ capnrpc_slots_add(
		&conn->questions, question) };
	*ret_question = question;
	return 0;
}

void
capnrpc_question_undo(struct capnrpc_question *question)
{
	assert(question->n_users == 0);
	question->promise = NULL;
	question_free(question);
}

struct capnrpc_question *
capnrpc_question_get(const struct capnrpc_conn *conn, capnrpc_question_id id)
{
	return capnrpc_slots_get(&conn->questions, id.n);
}

void
capnrpc_question_use(struct capnrpc_question *question)
{
	question->n_users++;
}

static void
check_unused(struct capnrpc_question *question)
{
	if (question->n_users == 0 && capnrpc_link_is_empty(&question->calls))
		question_apply(question, capnrpc_question_on_unused(question));
}

void
capnrpc_question_unuse(struct capnrpc_question *question)
{
	assert(question->n_users > 0);
	question->n_users--;
	check_unused(question);
}

void
capnrpc_question_depend(
	struct capnrpc_question *question, struct capnrpc_question *target)
{
	if (target->state != CAPNRPC_QUESTION_WAITING)
		return;
	question->target = target;
	capnrpc_link_append(&target->calls, &question->target_link);
}

static void
return_to_target(struct capnrpc_question *question)
{
	struct capnrpc_question *target = question->target;

	if (target == NULL)
		return;
	forget_target(question);
	check_unused(target);
}

/* --- its promise ------------------------------------------------------------
 */

/* The results are not wanted: what comes of them is dropped. */
static void
source_cancel(struct capnrpc_promise *promise)
{
	struct capnrpc_question *question = promise->source_object;

	leave_promise(question);
	capnrpc_question_unuse(question);
}

static struct capnrpc_cap *
source_pipeline(struct capnrpc_promise *promise, const uint16_t *path, size_t n)
{
	return capnrpc_pipelined_new(promise->source_object, path, n);
}

/* Its target is in the results of another question, which may be wanted for
 * nothing else. */
static struct capnrpc_promise *
source_awaits(const struct capnrpc_promise *promise)
{
	const struct capnrpc_question *question = promise->source_object;
	const struct capnrpc_question *at = question->target;
	unsigned int n;

	for (n = 0; n < UNWANTED_MAX && at != NULL && at->promise == NULL; n++)
		at = at->target;
	return at == NULL ? NULL : at->promise;
}

static const struct capnrpc_source_ops source_ops = {
	.cancel = source_cancel,
	.pipeline = source_pipeline,
	.awaits = source_awaits,
};

struct capnrpc_question *
capnrpc_question_of(const struct capnrpc_promise *promise)
{
	return promise->source == &source_ops ? promise->source_object : NULL;
}

void
capnrpc_question_sent(struct capnrpc_question *question)
{
	if (question->promise == NULL)
		return;
	capnrpc_question_use(question);
	capnrpc_promise_set_source(question->promise, &source_ops, question);
}

bool
capnrpc_question_is_behind(const struct capnrpc_question *question,
	struct capnrpc_promise *promise)
{
	const struct capnrpc_question *at;

	if (question->promise != NULL)
		return capnrpc_promise_is_behind(promise, question->promise);
	if (promise->source != &source_ops)
		return false;
	for (at = promise->source_object; at != NULL; at = at->target)
		if (at == question)
			return true;
	return false;
}

/* The results are an answer's of ours: its promise, and the way there. */
static bool
told_by_answer(struct capnrpc_answer *answer, const uint16_t *path, size_t n,
	struct capnrpc_told *ret_told)
{
	struct capnrpc_route *route = capnrpc_answer_route(answer, path, n);

	if (route == NULL)
		return false;
	ret_told->cap = capnrpc_promise_pipeline(answer->promise, path, n);
	ret_told->route = route;
	return true;
}

bool
capnrpc_question_told(const struct capnrpc_question *question,
	const uint16_t *path, size_t n, struct capnrpc_told *ret_told)
{
	struct capnrpc_cap *cap;
	uint32_t index;

	if (question->redirect != NULL)
		return told_by_answer(question->redirect, path, n, ret_told);
	if (question->message == NULL ||
		!capnrpc_content_cap_index(
			question->content, path, n, &index) ||
		index >= question->n_routes)
		return false;
	cap = capnrpc_message_cap(question->message, index);
	if (cap == NULL)
		return false;
	ret_told->cap = capnrpc_cap_ref(cap);
	ret_told->route = capnrpc_route_ref(question->routes[index]);
	return true;
}

/* One path that calls went along, or may go. */
static void
settle_path(struct capnrpc_question *question, struct capnrpc_path *path)
{
	struct capnrpc_promised *promised;
	struct capnrpc_told told;

	if (path->promised == NULL && !path->was_used)
		return;
	promised = capnrpc_path_promised(question->promise, path);
	if (promised == NULL) {
		capnrpc_conn_overloaded(question->conn, "memory");
		return;
	}
	if (!capnrpc_question_told(question, path->indices, path->n, &told)) {
		told.cap = capnrpc_cap_ref(
			capnrpc_vat_null_cap(question->conn->vat));
		told.route = NULL;
	}
	capnrpc_told_resolve(question->conn, promised, &told);
	capnrpc_told_clear(&told);
	capnrpc_cap_unref(&promised->cap);
}

static void
settle_paths(struct capnrpc_question *question)
{
	struct capnrpc_link *paths = &question->promise->paths;
	struct capnrpc_link *link = paths->next;

	while (link != paths) {
		struct capnrpc_path *path =
			capnrpc_container_of(link, struct capnrpc_path, link);

		link = link->next;
		settle_path(question, path);
	}
}

/* What the Return brought goes to whoever waits for it. */
static void
settle_promise(struct capnrpc_question *question)
{
	struct capnrpc_promise *promise = question->promise;

	if (question->fault == NULL)
		settle_paths(question);
	question->promise = NULL;
	promise->source = NULL;
	if (question->redirect != NULL)
		capnrpc_promise_redirect(promise, question->redirect->promise);
	else if (question->fault == NULL)
		capnrpc_promise_fulfil(promise,
			capnrpc_message_ref(question->message),
			question->content);
	else
		capnrpc_promise_break(promise, question->fault);
	capnrpc_promise_produced(promise);
}

void
capnrpc_question_returned(
	struct capnrpc_question *question, bool is_finish_needed)
{
	bool is_settling = question->promise != NULL && !question->is_tail;
	unsigned int actions;

	return_to_target(question);
	release_calls(question);
	release_cancelled(question);
	if (is_settling)
		settle_promise(question);
	actions = capnrpc_question_on_return(question, is_finish_needed);
	question_apply(question, actions);
	if (actions & CAPNRPC_QUESTION_FREE)
		return;
	if (is_settling)
		capnrpc_question_unuse(question);
	else
		check_unused(question);
}

void
capnrpc_question_lost(struct capnrpc_question *question)
{
	struct capnrpc_conn *conn = question->conn;
	struct capnrpc_promise *promise = question->promise;

	lose_pipelined(question, conn->lost);
	question->promise = NULL;
	if (promise != NULL) {
		promise->source = NULL;
		capnrpc_promise_break(promise, conn->lost);
		capnrpc_promise_produced(promise);
	}
	question->state = CAPNRPC_QUESTION_COMPLETE;
	question_free(question);
}
