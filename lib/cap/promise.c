/* SPDX-License-Identifier: Apache-2.0 */
/* See promise.h. */
#include "config.h"

#include <assert.h>
#include <string.h>

#include "cap/lend.h"
#include "cap/promise.h"

/* What one search for a circle may take, and what all of them owe at once. */
#define SEARCH_STEPS 1000u
#define SEARCH_STEPS_MAX 1000000u

/* --- life ----------------------------------------------------------------- */

static size_t
path_size(size_t n)
{
	return sizeof(struct capnrpc_path) + n * sizeof(uint16_t);
}

static void
free_paths(struct capnrpc_promise *promise)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&promise->paths)) != NULL) {
		struct capnrpc_path *path =
			capnrpc_container_of(link, struct capnrpc_path, link);

		if (path->promised != NULL)
			path->promised->path = NULL;
		capnrpc_vat_release(promise->vat, path, path_size(path->n));
	}
}

static void
bury_promise(struct capnrpc_grave *grave)
{
	struct capnrpc_promise *promise =
		capnrpc_container_of(grave, struct capnrpc_promise, grave);

	if (promise->n_consumers > 0)
		return;
	if (promise->source != NULL)
		promise->source->cancel(promise);
	if (promise->n_consumers > 0 || promise->n_producers > 0)
		return;
	assert(capnrpc_link_is_empty(&promise->waiters));
	capnrpc_lent_return(promise);
	capnrpc_link_remove(&promise->grave.link);
	capnrpc_turn_cancel(&promise->done_turn);
	free_paths(promise);
	capnrpc_message_unref(promise->message);
	capnrpc_fault_unref(promise->fault);
	capnrpc_vat_release(promise->vat, promise, sizeof(*promise));
}

struct capnrpc_promise *
capnrpc_promise_new(struct capnrpc_vat *vat)
{
	struct capnrpc_promise *promise =
		capnrpc_vat_allocate(vat, sizeof(*promise));

	if (promise == NULL)
		return NULL;
	promise->vat = vat;
	promise->n_consumers = 1;
	promise->grave.bury = bury_promise;
	capnrpc_link_init(&promise->grave.link);
	capnrpc_link_init(&promise->paths);
	capnrpc_link_init(&promise->lent);
	capnrpc_link_init(&promise->waiters);
	capnrpc_link_init(&promise->done_turn.link);
	return promise;
}

struct capnrpc_promise *
capnrpc_promise_ref(struct capnrpc_promise *promise)
{
	if (promise != NULL)
		promise->n_consumers++;
	return promise;
}

struct capnrpc_promise *
capnrpc_promise_unref(struct capnrpc_promise *promise)
{
	if (promise == NULL)
		return NULL;
	assert(promise->n_consumers > 0);
	promise->n_consumers--;
	if (capnrpc_lent_is_all(promise))
		capnrpc_lent_return(promise);
	if (promise->n_consumers == 0)
		capnrpc_vat_inter(promise->vat, &promise->grave);
	return NULL;
}

struct capnrpc_promise *
capnrpc_promise_produce(struct capnrpc_promise *promise)
{
	promise->n_producers++;
	return promise;
}

void
capnrpc_promise_produced(struct capnrpc_promise *promise)
{
	assert(promise->n_producers > 0);
	promise->n_producers--;
	if (promise->n_producers == 0 && promise->n_consumers == 0)
		capnrpc_vat_inter(promise->vat, &promise->grave);
}

void
capnrpc_promise_abandon(struct capnrpc_promise *promise)
{
	static struct capnrpc_fault lost = {
		.exception = { CAPNRPC_FAILED, "the call was dropped", 20 },
	};

	promise->source = NULL;
	if (promise->state == CAPNRPC_PENDING)
		capnrpc_promise_break(promise, &lost);
	capnrpc_promise_produced(promise);
}

/* --- settling ---------------------------------------------------------------
 */

static void
run_done(struct capnrpc_turn *turn)
{
	struct capnrpc_promise *promise =
		capnrpc_container_of(turn, struct capnrpc_promise, done_turn);
	void (*on_done)(void *, struct capnrpc_promise *) = promise->on_done;

	promise->on_done = NULL;
	if (on_done == NULL)
		return;
	capnrpc_promise_ref(promise);
	on_done(promise->on_done_userdata, promise);
	capnrpc_promise_unref(promise);
}

static void
queue_done(struct capnrpc_promise *promise)
{
	if (promise->on_done == NULL || promise->n_consumers == 0)
		return;
	promise->done_turn.run = run_done;
	if (capnrpc_link_is_empty(&promise->done_turn.link))
		capnrpc_vat_queue(promise->vat, &promise->done_turn);
}

static void
wake_waiters(struct capnrpc_promise *promise)
{
	struct capnrpc_link woken;
	struct capnrpc_link *link;

	capnrpc_link_init(&woken);
	capnrpc_link_splice(&woken, &promise->waiters);
	while ((link = capnrpc_link_pop(&woken)) != NULL) {
		struct capnrpc_promise_waiter *waiter = capnrpc_container_of(
			link, struct capnrpc_promise_waiter, link);

		waiter->settled(waiter, promise);
	}
	queue_done(promise);
}

static void
run_wake(struct capnrpc_turn *turn)
{
	struct capnrpc_promise *promise =
		capnrpc_container_of(turn, struct capnrpc_promise, done_turn);

	wake_waiters(promise);
	capnrpc_promise_unref(promise);
}

/* Waiters settle promises that have waiters. No code of the program runs before
 * what was deferred, so the turn for on_done is free until then. */
static void
wake(struct capnrpc_promise *promise)
{
	struct capnrpc_vat *vat = promise->vat;

	if (capnrpc_vat_nest(vat)) {
		wake_waiters(promise);
		capnrpc_vat_unnest(vat);
		return;
	}
	capnrpc_promise_ref(promise);
	promise->done_turn.run = run_wake;
	capnrpc_vat_defer(vat, &promise->done_turn);
}

void
capnrpc_promise_wait(
	struct capnrpc_promise *promise, struct capnrpc_promise_waiter *waiter)
{
	capnrpc_link_init(&waiter->link);
	if (promise->state == CAPNRPC_PENDING)
		capnrpc_link_append(&promise->waiters, &waiter->link);
	else
		waiter->settled(waiter, promise);
}

/* An embargo holds calls on this path back: it stands in for what is there. */
static void
keep_order(struct capnrpc_promise *promise, const struct capnrpc_path *path)
{
	uint32_t index;

	if (capnrpc_content_cap_index(
		    promise->content, path->indices, path->n, &index))
		capnrpc_message_set_cap(
			promise->message, index, &path->promised->cap);
}

bool
capnrpc_promise_is_embargoed(const struct capnrpc_promise *promise)
{
	const struct capnrpc_link *link;

	for (link = promise->paths.next; link != &promise->paths;
		link = link->next) {
		const struct capnrpc_path *path =
			capnrpc_container_of(link, struct capnrpc_path, link);

		if (path->promised != NULL && path->promised->is_embargoed)
			return true;
	}
	return false;
}

static void
settle_path(struct capnrpc_promise *promise, struct capnrpc_path *path)
{
	struct capnrpc_promised *promised = path->promised;
	struct capnrpc_cap *cap;

	if (promised == NULL || promised->state == CAPNRPC_PROMISED_RESOLVED)
		return;
	if (promised->is_embargoed) {
		keep_order(promise, path);
		return;
	}
	cap = capnrpc_content_cap(
		promise->vat, promise->content, path->indices, path->n);
	capnrpc_promised_resolve(promised, cap);
	capnrpc_cap_unref(cap);
}

static void
settle_paths(struct capnrpc_promise *promise,
	void (*settle)(struct capnrpc_promise *, struct capnrpc_path *))
{
	struct capnrpc_link *link = promise->paths.next;

	while (link != &promise->paths) {
		struct capnrpc_path *path =
			capnrpc_container_of(link, struct capnrpc_path, link);

		link = link->next;
		settle(promise, path);
	}
	free_paths(promise);
}

void
capnrpc_promise_fulfil(struct capnrpc_promise *promise,
	struct capnrpc_message *message_taken, struct capnrpc_pointer_r content)
{
	assert(promise->state == CAPNRPC_PENDING);
	capnrpc_promise_ref(promise);
	promise->source = NULL;
	promise->state = CAPNRPC_DONE;
	promise->message = message_taken;
	promise->content = content;
	settle_paths(promise, settle_path);
	wake(promise);
	capnrpc_promise_unref(promise);
}

static void
break_path(struct capnrpc_promise *promise, struct capnrpc_path *path)
{
	if (path->promised != NULL && !path->promised->is_embargoed &&
		path->promised->state != CAPNRPC_PROMISED_RESOLVED)
		capnrpc_promised_break(path->promised, promise->fault);
}

void
capnrpc_promise_break(
	struct capnrpc_promise *promise, struct capnrpc_fault *fault)
{
	assert(promise->state == CAPNRPC_PENDING);
	capnrpc_promise_ref(promise);
	promise->source = NULL;
	promise->state = CAPNRPC_BROKEN;
	promise->fault = capnrpc_fault_ref(fault);
	settle_paths(promise, break_path);
	wake(promise);
	capnrpc_promise_unref(promise);
}

void
capnrpc_promise_give_up(
	struct capnrpc_promise *promise, struct capnrpc_fault *fault)
{
	capnrpc_promise_ref(promise);
	if (promise->source != NULL)
		promise->source->cancel(promise);
	if (promise->state == CAPNRPC_PENDING)
		capnrpc_promise_break(promise, fault);
	capnrpc_promise_unref(promise);
}

static struct capnrpc_promise *
awaited_by(const struct capnrpc_promise *promise)
{
	if (promise->source == NULL || promise->source->awaits == NULL)
		return NULL;
	return promise->source->awaits(promise);
}

/*
 * Each link of a chain needs a search, of a thousand steps at the most on an
 * average. What searches leave of theirs the next ones may take as well: so a
 * circle however long, in which calls go round and round, is found in the end.
 */
bool
capnrpc_promise_is_behind(
	struct capnrpc_promise *promise, const struct capnrpc_promise *other)
{
	struct capnrpc_vat *vat = other->vat;
	unsigned int n = vat->n_search_steps_used;

	while (promise != NULL && promise != other && n < SEARCH_STEPS_MAX) {
		promise = awaited_by(promise);
		n++;
	}
	vat->n_search_steps_used = n < SEARCH_STEPS ? 0 : n - SEARCH_STEPS;
	return promise == other;
}

/* --- pipelining -------------------------------------------------------------
 */

/* false: the path leads past the end of a struct. */
static bool
follow(struct capnrpc_pointer_r content, const uint16_t *path, size_t n,
	struct capnrpc_pointer_r *ret_pointer)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct capnrpc_struct_r s =
			capnrpc_pointer_struct(content, NULL);

		if (path[i] >= s.n_pointers)
			return false;
		content = capnrpc_struct_get_pointer(s, path[i]);
	}
	*ret_pointer = content;
	return true;
}

bool
capnrpc_content_cap_index(struct capnrpc_pointer_r content,
	const uint16_t *path, size_t n, uint32_t *ret_index)
{
	struct capnrpc_message *message = content.message;
	struct capnrpc_pointer_r pointer;
	bool is_cap;
	int error;

	if (message == NULL)
		return false;
	error = capnrpc_message_error(message);
	/* A short walk that may be taken any number of times. */
	capnrpc_message_set_limits(message, NULL);
	is_cap = follow(content, path, n, &pointer) &&
		capnrpc_pointer_kind(pointer) == CAPNRPC_POINTER_CAP;
	capnrpc_message_restore_error(message, error);
	if (!is_cap ||
		capnrpc_load_u32(pointer.location + 4) >=
			capnrpc_message_n_caps(message))
		return false;
	*ret_index = capnrpc_load_u32(pointer.location + 4);
	return true;
}

struct capnrpc_cap *
capnrpc_content_cap(struct capnrpc_vat *vat, struct capnrpc_pointer_r content,
	const uint16_t *path, size_t n)
{
	struct capnrpc_cap *cap = NULL;
	uint32_t index;

	if (capnrpc_content_cap_index(content, path, n, &index))
		cap = capnrpc_message_cap(content.message, index);
	return capnrpc_cap_ref(cap != NULL ? cap : capnrpc_vat_null_cap(vat));
}

static struct capnrpc_path *
find_path(struct capnrpc_promise *promise, const uint16_t *indices, size_t n)
{
	struct capnrpc_link *link;

	for (link = promise->paths.next; link != &promise->paths;
		link = link->next) {
		struct capnrpc_path *path =
			capnrpc_container_of(link, struct capnrpc_path, link);

		if (path->n == n &&
			(n == 0 ||
				memcmp(path->indices, indices,
					n * sizeof(indices[0])) == 0))
			return path;
	}
	return NULL;
}

static struct capnrpc_path *
new_path(struct capnrpc_promise *promise, const uint16_t *indices, size_t n)
{
	struct capnrpc_path *path =
		capnrpc_vat_allocate(promise->vat, path_size(n));

	if (path == NULL)
		return NULL;
	path->n = n;
	if (n > 0)
		memcpy(path->indices, indices, n * sizeof(indices[0]));
	capnrpc_link_append(&promise->paths, &path->link);
	return path;
}

static void
source_path(struct capnrpc_promise *promise, struct capnrpc_path *path)
{
	struct capnrpc_promised *promised = path->promised;
	struct capnrpc_cap *target;

	if (promise->source == NULL || promise->source->pipeline == NULL)
		return;
	if (promised == NULL || promised->is_embargoed ||
		promised->state != CAPNRPC_PROMISED_HOLDING)
		return;
	target = promise->source->pipeline(promise, path->indices, path->n);
	if (target != NULL)
		capnrpc_promised_forward(promised, target);
	capnrpc_cap_unref(target);
}

struct capnrpc_promised *
capnrpc_path_promised(
	struct capnrpc_promise *promise, struct capnrpc_path *path)
{
	struct capnrpc_promised *promised = path->promised;

	if (promised != NULL) {
		capnrpc_cap_ref(&promised->cap);
		return promised;
	}
	promised = capnrpc_promised_new(promise->vat);
	if (promised == NULL)
		return NULL;
	promised->was_used = path->was_used;
	promised->results = capnrpc_promise_ref(promise);
	promised->path = path;
	path->promised = promised;
	source_path(promise, path);
	return promised;
}

void
capnrpc_promise_set_source(struct capnrpc_promise *promise,
	const struct capnrpc_source_ops *source, void *object)
{
	struct capnrpc_link *link;

	promise->source = source;
	promise->source_object = object;
	if (source == NULL || source->pipeline == NULL)
		return;
	for (link = promise->paths.next; link != &promise->paths;
		link = link->next)
		source_path(promise,
			capnrpc_container_of(link, struct capnrpc_path, link));
}

static struct capnrpc_cap *
pending_pipeline(
	struct capnrpc_promise *promise, const uint16_t *indices, size_t n)
{
	struct capnrpc_path *path = find_path(promise, indices, n);
	struct capnrpc_promised *promised;

	if (path == NULL)
		path = new_path(promise, indices, n);
	if (path == NULL)
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(promise->vat));
	promised = capnrpc_path_promised(promise, path);
	if (promised == NULL)
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(promise->vat));
	return &promised->cap;
}

struct capnrpc_cap *
capnrpc_promise_pipeline(
	struct capnrpc_promise *promise, const uint16_t *path, size_t n)
{
	if (n > CAPNRPC_PATH_MAX)
		return capnrpc_cap_new_broken(promise->vat, CAPNRPC_FAILED,
			"pipelined path is longer than 64 fields");
	if (promise->state == CAPNRPC_BROKEN)
		return capnrpc_broken_new(promise->vat, promise->fault);
	if (promise->state == CAPNRPC_DONE)
		return capnrpc_content_cap(
			promise->vat, promise->content, path, n);
	return pending_pipeline(promise, path, n);
}

/* --- the program's side -----------------------------------------------------
 */

enum capnrpc_promise_state
capnrpc_promise_state(const struct capnrpc_promise *promise)
{
	return promise->state;
}

struct capnrpc_pointer_r
capnrpc_promise_results(struct capnrpc_promise *promise)
{
	return promise->content;
}

const struct capnrpc_exception *
capnrpc_promise_exception(const struct capnrpc_promise *promise)
{
	return promise->fault == NULL ? NULL : &promise->fault->exception;
}

void
capnrpc_promise_on_done(struct capnrpc_promise *promise,
	void (*on_done)(void *userdata, struct capnrpc_promise *promise),
	void *userdata)
{
	promise->on_done = on_done;
	promise->on_done_userdata = userdata;
	capnrpc_turn_cancel(&promise->done_turn);
	if (promise->state != CAPNRPC_PENDING)
		queue_done(promise);
}
