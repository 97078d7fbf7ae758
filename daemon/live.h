/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The live objects of this vat's references: of each reference one, for as long
 * as anybody holds it or anything that came through it.
 *
 *      provider's object --[membrane of the root]--> what restoring it gives
 *                 '--[membrane of a child]--> what restoring the child gives
 *
 * The membrane applies the reference's terms to the calls that go in, and ends
 * all of it at once when the reference ends. A child's is around what its
 * parent's lets out, so all their terms apply, and what ends a parent ends its
 * children. Who restores while the object is being loaded waits for the same
 * load; calls that are pipelined go ahead through the membrane's promise.
 *
 * Ends come by a call (live_end) or by the clock: one alarm for all of them.
 */
#ifndef DAEMON_LIVE_H
#define DAEMON_LIVE_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "base/idmap.h"
#include "base/list.h"
#include "cap/membrane.h"
#include "daemon/alarm.h"
#include "daemon/chain.h"
#include "daemon/loop.h"
#include "daemon/uri.h"

struct daemon;
struct live;

struct live_table {
	struct daemon *daemon;
	struct capnrpc_idmap by_digest; /* keyed by its first 8 bytes */
	struct capnrpc_link list;
	struct alarm *alarm;
	int64_t alarm_at; /* 0: not set */
	struct loop_deferred *sweep; /* frees those that nobody holds */
};

/* Waits for a load to end. */
struct live_waiter {
	struct capnrpc_link link;
	/*
	 * exception NULL: the object is there. It waits no longer. Borrowed for
	 * the call.
	 */
	void (*done)(struct live_waiter *waiter,
		const struct capnrpc_exception *exception);
};

/* Nothing is live. CAPNRPC_ENOMEM, CAPNRPC_ESYSTEM. */
CAPNRPC_CHECK int live_init(struct live_table *table, struct daemon *daemon);

/* Breaks what is left. Before the vat's end. */
void live_deinit(struct live_table *table);

/*
 * The entry of a good chain (borrowed), and of those it is a child of, under
 * the terms that the chain has. id (n_id bytes) is that of its nearest link, or
 * NULL. NULL: out of memory. Good until the loop goes on; what holds it is the
 * capability that live_cap() gives.
 */
struct live *live_open(struct live_table *table, const struct chain *chain,
	const uint8_t *id, size_t n_id);

/*
 * Whether chain has an object, good or on its way, by the present provider (of
 * that number, 0 for none): then it need not be loaded.
 */
bool live_is_loaded(const struct live_table *table, const struct chain *chain,
	uint64_t provider);

/*
 * Loads it: promise (taken) is of a provider's restore (Restorer.restore),
 * whose number is given.
 */
void live_load(struct live *live, struct capnrpc_promise *promise_taken,
	uint64_t provider);

/* Its object is cap (borrowed): a published one. */
void live_set(struct live *live, struct capnrpc_cap *cap);

/* What whoever restores it gets: a new reference. */
struct capnrpc_cap *live_cap(struct live *live);

/* Calls waiter->done when it is loaded: in this call when it is by now. */
void live_wait(struct live *live, struct live_waiter *waiter);

/* Ends with that digest: its live references break, its children's too. text is
 * why, as callers see it. */
void live_end(struct live_table *table, const struct seal_digest *digest,
	const char *text);

/* Its expiry was changed to that time, 0 for never. */
void live_change(struct live_table *table, const struct seal_digest *digest,
	int64_t expires_at);

/* Whether anybody holds its object. */
bool live_is_held(
	const struct live_table *table, const struct seal_digest *digest);

/* How many anybody holds. */
size_t live_count(const struct live_table *table);

#endif
