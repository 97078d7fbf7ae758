/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The capability: a counted reference to something that takes calls.
 *
 * Kinds embed this struct first and differ by their ops: object (of this
 * program), broken, promise in this folder; import and pipelined, which are
 * rows of a connection's tables, in lib/rpc. A path to a third vat is no kind
 * of its own: it is an import exported again.
 */
#ifndef CAPNRPC_CAP_CAP_H
#define CAPNRPC_CAP_CAP_H

#include <capnrpc/cap.h>

#include "base/list.h"
#include "wire/message.h"

/* A place in the graveyard (cap/vat.h). */
struct capnrpc_grave {
	struct capnrpc_link link;
	/* Destroys the object, unless it found a new owner meanwhile. */
	void (*bury)(struct capnrpc_grave *grave);
};

/*
 * Waits for a capability to change: a promise that resolves, an import that
 * breaks. Runs inside whatever caused it, so it is for the core alone: it
 * must not run foreign code. It is unlinked before it runs.
 */
struct capnrpc_waiter {
	struct capnrpc_link link;
	void (*changed)(struct capnrpc_waiter *waiter, struct capnrpc_cap *cap);
};

struct capnrpc_cap_ops {
	const char *name;
	/*
	 * Delivers, forwards or holds call. Never runs foreign code, never
	 * fails: trouble becomes the call's exception.
	 */
	void (*call)(struct capnrpc_cap *cap, struct capnrpc_call *call_taken);
	/*
	 * What it has turned out to be, borrowed, or NULL. Answers once, and
	 * then for ever the same (rule 4). NULL: never turns into another.
	 */
	struct capnrpc_cap *(*resolution)(const struct capnrpc_cap *cap);
	/* Why it is broken, or NULL. NULL: never breaks. */
	const struct capnrpc_exception *(*exception)(
		const struct capnrpc_cap *cap);
	/* Where its waiters wait, or NULL: nothing can change any more. */
	struct capnrpc_link *(*waiters)(struct capnrpc_cap *cap);
	/* Frees it. Does not recurse and runs no foreign code. */
	void (*destroy)(struct capnrpc_cap *cap);
};

struct capnrpc_cap {
	const struct capnrpc_cap_ops *ops;
	struct capnrpc_vat *vat;
	size_t n_refs;
	struct capnrpc_grave grave;
};

/* How messages count the capabilities in their table. */
extern const struct capnrpc_cap_hooks capnrpc_cap_hooks;

/* Sets up the embedded struct, with one reference. */
void capnrpc_cap_init(struct capnrpc_cap *cap,
	const struct capnrpc_cap_ops *ops, struct capnrpc_vat *vat);

/* What cap is as far as is known now: resolutions followed to the end. */
struct capnrpc_cap *capnrpc_cap_shortest(struct capnrpc_cap *cap);

/* Makes a call on cap. Consumes call. Never runs foreign code. */
void capnrpc_cap_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken);

/* Wakes and empties a list of waiters. */
void capnrpc_waiters_wake(
	struct capnrpc_link *waiters, struct capnrpc_cap *cap);

/* Whether cap is still a promise: its object may yet turn out to be another. */
bool capnrpc_cap_is_promise(struct capnrpc_cap *cap) CAPNRPC_NONNULL(1);

#endif
