/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A reconnecting reference's insides, between the files that it is made of:
 * reconnect.c (its state), reconnect_calls.c (calls that wait or are under way)
 * and reconnect_watcher.c (who is told of it).
 */
#ifndef DAEMON_RECONNECT_PRIVATE_H
#define DAEMON_RECONNECT_PRIVATE_H

#include "base/list.h"
#include "cap/fault.h"
#include "daemon/loop.h"
#include "daemon/reconnect.h"

/* What a program's Watcher knows, and is to be told next. */
struct reconnect_watcher {
	struct capnrpc_cap *cap; /* counted, or NULL */
	struct loop_deferred *tell;
	struct capnrpc_promise *telling; /* the call under way */
	bool is_told; /* of .state and .reason */
	enum broker_watcher_state state;
	struct capnrpc_fault *reason; /* counted, or NULL */
};

enum reconnect_state {
	RECONNECT_CONNECTED,
	RECONNECT_WAITING,
	RECONNECT_BROKEN,
};

struct reconnect {
	struct daemon *daemon;
	struct capnrpc_link link; /* among the daemon's */
	struct principal principal;
	struct reconnect_source source;
	struct capnrpc_cap *self; /* weak: what is handed out */
	struct capnrpc_call *asked; /* who wanted it, until answered */
	enum reconnect_state state;
	struct capnrpc_cap *target; /* CONNECTED: counted */
	struct capnrpc_fault *fault; /* else: why; counted, or NULL */
	struct capnrpc_promise *restoring; /* an attempt under way */
	struct loop_timer *retry;
	unsigned int n_tries; /* since it was well */
	uint64_t connected_ms;
	unsigned int epoch; /* counts targets */

	uint64_t deadline_ms; /* for each call that waits */
	struct loop_timer *expiry; /* of the first of them */
	struct capnrpc_link waiting;
	size_t n_waiting;
	struct capnrpc_link flights; /* calls under way */
	size_t n_flights;
	size_t n_flights_swept; /* look for cancelled ones beyond that */
	struct reconnect_watcher watcher;
};

/* reconnect.c */

/* The target is gone: restores it again. Runs no foreign code. */
void reconnect_lose(struct reconnect *reconnect, struct capnrpc_fault *fault);

/* Somebody waits now: makes sure that there will be an attempt. */
void reconnect_hurry(struct reconnect *reconnect);

/* reconnect_calls.c */

/* Hands call on to the target, and looks at what comes of it. */
void reconnect_forward(
	struct reconnect *reconnect, struct capnrpc_call *call_taken);

/* Lets call wait, or fails it at the limit reconnect-waiting-calls. */
void reconnect_hold(
	struct reconnect *reconnect, struct capnrpc_call *call_taken);

/* Hands all that wait on, in order. */
void reconnect_forward_waiting(struct reconnect *reconnect);

/* Fails all that wait. */
void reconnect_fail_waiting(
	struct reconnect *reconnect, struct capnrpc_fault *fault);

/* The timer of the first that waits. */
void reconnect_on_expiry(void *userdata);

/* Forgets the calls under way; they go on. */
void reconnect_forget_flights(struct reconnect *reconnect);

/* reconnect_watcher.c */

/* Takes a counted watcher, or NULL. CAPNRPC_ENOMEM; deinit it then too. */
CAPNRPC_CHECK int reconnect_watcher_init(struct reconnect_watcher *watcher,
	struct daemon *daemon, struct capnrpc_cap *cap_taken);

/* Forgets what was not told yet. */
void reconnect_watcher_deinit(struct reconnect_watcher *watcher);

/*
 * Tells it soon, when it has answered what it was told before; of changes
 * meanwhile only the last. reason is borrowed, NULL for none.
 */
void reconnect_watcher_tell(struct reconnect_watcher *watcher,
	enum broker_watcher_state state, struct capnrpc_fault *reason);

#endif
