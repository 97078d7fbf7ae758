/* SPDX-License-Identifier: Apache-2.0 */
/* See live.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/bucket.h"
#include "daemon/daemon.h"
#include "daemon/live.h"
#include "daemon/persistent.h"

/* Each has rows of connections behind it, which have limits of their own. */
#define LIVE_MAX (UINT32_C(1) << 24)

static const char expired[] = "the reference has expired";

struct live {
	struct live_table *table;
	struct capnrpc_link link; /* in the table's list */
	struct live *parent; /* NULL: it is the root */
	struct capnrpc_link children;
	struct capnrpc_link sibling;
	struct chain_link own; /* digest, terms, times */
	struct bucket calls;
	uint8_t id[URI_ID_MAX]; /* secret; what it was restored by */
	size_t n_id; /* 0: only as somebody's parent */
	struct capnrpc_membrane *membrane;
	struct capnrpc_cap *object; /* counted: what it is around, or NULL */
	uint64_t provider; /* who the root's object is from; 0: published */
	struct capnrpc_promise *promise; /* of the root while it is loaded */
	struct capnrpc_link waiters; /* for the root's load */
};

static uint64_t
key_of(const struct seal_digest *digest)
{
	uint64_t key;

	memcpy(&key, digest->bytes, sizeof(key));
	return key;
}

static struct live *
find(const struct live_table *table, const struct seal_digest *digest)
{
	struct live *live =
		capnrpc_idmap_get(&table->by_digest, key_of(digest));

	if (live == NULL ||
		!seal_equal(live->own.digest.bytes, digest->bytes,
			SEAL_DIGEST_SIZE))
		return NULL;
	return live;
}

static struct live *
root_of(struct live *live)
{
	while (live->parent != NULL)
		live = live->parent;
	return live;
}

/* --- the end of one ---------------------------------------------------------
 */

static void
drop_load(struct live *live)
{
	/* What is pipelined on it may keep the promise. */
	if (live->promise != NULL)
		capnrpc_promise_on_done(live->promise, NULL, NULL);
	live->promise = capnrpc_promise_unref(live->promise);
	live->object = capnrpc_cap_unref(live->object);
}

static void
live_free(struct live *live)
{
	struct live_table *table = live->table;

	capnrpc_idmap_take(&table->by_digest, key_of(&live->own.digest));
	capnrpc_link_remove(&live->link);
	capnrpc_link_remove(&live->sibling);
	drop_load(live);
	capnrpc_membrane_free(live->membrane);
	seal_wipe(live->id, sizeof(live->id));
	free(live);
}

static void
tell_waiters(struct live *live, const struct capnrpc_exception *exception)
{
	struct capnrpc_link waiters;
	struct capnrpc_link *link;

	capnrpc_link_init(&waiters);
	capnrpc_link_splice(&waiters, &live->waiters);
	while ((link = capnrpc_link_pop(&waiters)) != NULL) {
		struct live_waiter *waiter =
			capnrpc_container_of(link, struct live_waiter, link);

		waiter->done(waiter, exception);
	}
}

/* The children first: their membranes say why, not that a parent's broke. */
static void
end(struct live *live, struct capnrpc_fault *fault)
{
	while (!capnrpc_link_is_empty(&live->children))
		end(capnrpc_container_of(
			    live->children.next, struct live, sibling),
			fault);
	capnrpc_membrane_revoke(live->membrane, fault);
	tell_waiters(live, &fault->exception);
	live_free(live);
}

static void
end_with(struct live *live, const char *text)
{
	struct daemon *daemon = live->table->daemon;
	struct capnrpc_fault *fault = capnrpc_fault_new(
		daemon->vat, CAPNRPC_FAILED, text, strlen(text));

	end(live, fault);
	capnrpc_fault_unref(fault);
	daemon_wake(daemon);
}

void
live_end(struct live_table *table, const struct seal_digest *digest,
	const char *text)
{
	struct live *live = find(table, digest);

	if (live != NULL)
		end_with(live, text);
}

/* --- the clock --------------------------------------------------------------
 */

/* Lets the alarm ring in time for live. */
static void
arm(struct live *live)
{
	struct live_table *table = live->table;
	int64_t end = chain_link_end(&live->own);

	if (end == 0 || (table->alarm_at != 0 && table->alarm_at <= end))
		return;
	table->alarm_at = end;
	alarm_set(table->alarm, end);
}

/* One that is over by now, or NULL. */
static struct live *
find_over(const struct live_table *table, int64_t now)
{
	struct capnrpc_link *link;

	for (link = table->list.next; link != &table->list; link = link->next) {
		struct live *live =
			capnrpc_container_of(link, struct live, link);
		int64_t end = chain_link_end(&live->own);

		if (end != 0 && end <= now)
			return live;
	}
	return NULL;
}

/* Looks at all of them: at some end, and when the clock was set. */
static void
on_alarm(void *userdata)
{
	struct live_table *table = userdata;
	int64_t now = daemon_now();
	struct capnrpc_link *link;
	struct live *live;

	while ((live = find_over(table, now)) != NULL)
		end_with(live, expired);
	table->alarm_at = 0;
	for (link = table->list.next; link != &table->list; link = link->next)
		arm(capnrpc_container_of(link, struct live, link));
}

/* --- what the membrane asks -------------------------------------------------
 */

/* A reference that expires when it is unused is used by calls as well. */
static void
note_call(struct live *live)
{
	struct daemon *daemon = live->table->daemon;
	int64_t now;

	if (live->own.terms.unused_for == 0)
		return;
	now = daemon_now();
	if (now <= live->own.last_used_at)
		return;
	live->own.last_used_at = now;
	if (live->provider != 0)
		(void)uses_note(&daemon->uses, &live->own.digest, 0, now,
			live->own.terms.unused_for);
}

/* Persistent.save() on what was restored is ours to answer. */
static bool
is_for_us(const struct live *live, const struct capnrpc_cap *cap,
	const struct capnrpc_call *call)
{
	return live->n_id > 0 && live->object != NULL &&
		call->interface_id == PERSISTENT_INTERFACE &&
		cap == capnrpc_cap_shortest(live->object);
}

static bool
admits(void *userdata, struct capnrpc_cap *cap, enum capnrpc_side to,
	struct capnrpc_call *call)
{
	struct live *live = userdata;
	struct daemon *daemon = live->table->daemon;

	if (to == CAPNRPC_OUTSIDE)
		return true;
	if (is_for_us(live, cap, call)) {
		persistent_answer(
			daemon, &live->own, live->id, live->n_id, call);
		return false;
	}
	if (!terms_allow(
		    &live->own.terms, call->interface_id, call->method_id)) {
		capnrpc_call_break_with(call, CAPNRPC_FAILED,
			"the reference does not allow this method");
		return false;
	}
	if (!bucket_take(&live->calls, loop_now_ms(daemon->loop))) {
		capnrpc_call_break_with(call, CAPNRPC_OVERLOADED,
			"more calls per second than the reference allows");
		return false;
	}
	note_call(live);
	return true;
}

/* Whether nobody holds anything of it. */
static bool
is_idle(const struct live *live)
{
	return live->membrane->n_crossing == 0 &&
		capnrpc_link_is_empty(&live->children) &&
		capnrpc_link_is_empty(&live->waiters);
}

static void
on_idle(void *userdata)
{
	const struct live *live = userdata;

	loop_defer(live->table->sweep);
}

static const struct capnrpc_membrane_ops membrane_ops = { admits, on_idle };

/* A parent becomes idle when its last child goes: round by round. */
static void
on_sweep(void *userdata)
{
	struct live_table *table = userdata;
	struct capnrpc_link *link = table->list.next;

	while (link != &table->list) {
		struct live *live =
			capnrpc_container_of(link, struct live, link);

		link = link->next;
		if (!is_idle(live))
			continue;
		if (live->parent != NULL)
			loop_defer(table->sweep);
		live_free(live);
	}
	daemon_wake(table->daemon);
}

/* --- finding and making -----------------------------------------------------
 */

/* NULL: out of memory. */
static struct live *
live_new(struct live_table *table, const struct chain_link *own,
	struct live *parent)
{
	struct live *live;

	/* Another one with the same 8 bytes of a keyed hash: not in 2^32. */
	if (capnrpc_idmap_get(&table->by_digest, key_of(&own->digest)) !=
			NULL ||
		capnrpc_idmap_reserve(&table->by_digest) != 0)
		return NULL;
	live = calloc(1, sizeof(*live));
	if (live == NULL)
		return NULL;
	live->membrane =
		capnrpc_membrane_new(table->daemon->vat, &membrane_ops, live);
	if (live->membrane == NULL) {
		free(live);
		return NULL;
	}
	live->table = table;
	live->parent = parent;
	live->own = *own;
	capnrpc_link_init(&live->children);
	capnrpc_link_init(&live->waiters);
	capnrpc_link_init(&live->sibling);
	if (parent != NULL)
		capnrpc_link_append(&parent->children, &live->sibling);
	capnrpc_link_init(&live->link);
	capnrpc_link_append(&table->list, &live->link);
	capnrpc_idmap_add(&table->by_digest, key_of(&own->digest), live);
	bucket_init(&live->calls, own->terms.calls_per_second,
		own->terms.call_burst, loop_now_ms(table->daemon->loop));
	return live;
}

/* The entry of one link, under its present terms. */
static struct live *
open_link(struct live_table *table, const struct chain_link *own,
	struct live *parent)
{
	struct live *live = find(table, &own->digest);
	int64_t used;

	if (live == NULL)
		live = live_new(table, own, parent);
	else if (live->own.terms.calls_per_second !=
			own->terms.calls_per_second ||
		live->own.terms.call_burst != own->terms.call_burst)
		bucket_init(&live->calls, own->terms.calls_per_second,
			own->terms.call_burst,
			loop_now_ms(table->daemon->loop));
	if (live == NULL)
		return NULL;
	used = live->own.last_used_at;
	live->own = *own;
	if (live->own.last_used_at < used)
		live->own.last_used_at = used;
	arm(live);
	return live;
}

struct live *
live_open(struct live_table *table, const struct chain *chain,
	const uint8_t *id, size_t n_id)
{
	struct live *live = NULL;
	size_t i;

	/* What is made for nothing is swept. */
	loop_defer(table->sweep);
	for (i = chain->n; i > 0; i--) {
		live = open_link(table, &chain->links[i - 1], live);
		if (live == NULL)
			return NULL;
	}
	if (live != NULL && live->n_id == 0 && n_id > 0) {
		memcpy(live->id, id, n_id);
		live->n_id = n_id;
	}
	return live;
}

/* --- its object -------------------------------------------------------------
 */

bool
live_is_loaded(const struct live_table *table, const struct chain *chain,
	uint64_t provider)
{
	const struct live *live =
		find(table, &chain->links[chain->n - 1].digest);

	return live != NULL && live->object != NULL &&
		capnrpc_cap_exception(live->object) == NULL &&
		(provider == 0 || provider == live->provider);
}

static void
on_loaded(void *userdata, struct capnrpc_promise *promise)
{
	static const char nothing[] = "the provider restored nothing";
	static const struct capnrpc_exception is_nothing = { CAPNRPC_FAILED,
		nothing, sizeof(nothing) - 1 };
	struct live *live = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	if (exception == NULL && capnrpc_cap_exception(live->object) != NULL)
		exception = &is_nothing;
	live->promise = NULL;
	tell_waiters(live, exception);
	loop_defer(live->table->sweep);
	capnrpc_promise_unref(promise);
}

void
live_load(struct live *live, struct capnrpc_promise *promise_taken,
	uint64_t provider)
{
	live = root_of(live);
	drop_load(live);
	live->provider = provider;
	live->promise = promise_taken;
	live->object = broker_restorer_restore_pipeline_cap(promise_taken);
	capnrpc_promise_on_done(promise_taken, on_loaded, live);
}

void
live_set(struct live *live, struct capnrpc_cap *cap)
{
	live = root_of(live);
	if (live->object == cap)
		return;
	drop_load(live);
	live->object = capnrpc_cap_ref(cap);
}

struct capnrpc_cap *
live_cap(struct live *live)
{
	struct capnrpc_cap *before = live->object;

	if (live->parent != NULL) {
		live->object = live_cap(live->parent);
		capnrpc_cap_unref(before);
	}
	return capnrpc_membrane_pass(
		live->membrane, live->object, CAPNRPC_OUTSIDE);
}

void
live_wait(struct live *live, struct live_waiter *waiter)
{
	live = root_of(live);
	capnrpc_link_init(&waiter->link);
	if (live->promise != NULL)
		capnrpc_link_append(&live->waiters, &waiter->link);
	else
		waiter->done(waiter, capnrpc_cap_exception(live->object));
}

/* --- what is asked of the table ---------------------------------------------
 */

void
live_change(struct live_table *table, const struct seal_digest *digest,
	int64_t expires_at)
{
	struct live *live = find(table, digest);

	if (live == NULL)
		return;
	live->own.terms.expires_at = expires_at;
	arm(live);
}

bool
live_is_held(const struct live_table *table, const struct seal_digest *digest)
{
	const struct live *live = find(table, digest);

	return live != NULL && live->membrane->n_crossing > 0;
}

size_t
live_count(const struct live_table *table)
{
	return table->by_digest.n_used;
}

int
live_init(struct live_table *table, struct daemon *daemon)
{
	int r;

	memset(table, 0, sizeof(*table));
	table->daemon = daemon;
	capnrpc_link_init(&table->list);
	capnrpc_idmap_init(
		&table->by_digest, capnrpc_memory_libc(), LIVE_MAX, 0);
	r = alarm_new(daemon->loop, on_alarm, table, &table->alarm);
	if (r == 0)
		r = loop_deferred_new(
			daemon->loop, on_sweep, table, &table->sweep);
	return r;
}

void
live_deinit(struct live_table *table)
{
	if (table->daemon == NULL)
		return;
	while (!capnrpc_link_is_empty(&table->list))
		end_with(root_of(capnrpc_container_of(
				 table->list.next, struct live, link)),
			"the daemon ends");
	capnrpc_idmap_deinit(&table->by_digest);
	table->alarm = alarm_free(table->alarm);
	table->sweep = loop_deferred_free(table->sweep);
}
