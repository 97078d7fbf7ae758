/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reconnecting references (broker.capnp, Reconnect): a capability that outlives
 * the object behind it.
 *
 *      CONNECTED --target breaks, or a call fails as disconnected--> WAITING
 *          ^-------------------- restored ----------------------------'
 *      WAITING --restoring fails for good--> BROKEN
 *
 * It is an object of the daemon's own, and no promise: a promise finds its
 * object once. Calls are handed on in the order in which they came: in
 * CONNECTED at once, in WAITING when the object is there again or not at all,
 * each with a deadline. A call that was handed on is not repeated: only its
 * caller knows whether that would be right.
 *
 * What is exceptional about a reference that ended (`failed`) is for good; what
 * says disconnected or overloaded is tried again, with back-off. While nobody
 * calls or watches, only a few attempts are made: the next call makes more.
 */
#ifndef DAEMON_RECONNECT_H
#define DAEMON_RECONNECT_H

#include <stdbool.h>

#include <capnrpc/cap.h>

#include "daemon/principal.h"
#include "daemon/uri.h"
#include "proto/gen/broker.capnp.h"

struct daemon;

/* Between attempts: this, then twice as long each time, up to the limit
 * reconnect-interval; a random half of it less, so that a crowd spreads. */
#define RECONNECT_INTERVAL_MS 100
/* Attempts that are made though nobody calls or watches. */
#define RECONNECT_IDLE_TRIES 8

/* Where the object comes from, each time anew. */
struct reconnect_source {
	/* Answers call with the object in pointer 0 of a struct. */
	void (*restore)(void *userdata, struct daemon *daemon,
		const struct principal *principal,
		struct capnrpc_call *call_taken);
	/* It is needed no longer. */
	void (*release)(void *userdata);
	void *userdata;
};

/*
 * Answers call (its result a struct with the capability in pointer 0) with a
 * reconnecting reference for principal, when the object was restored once, or
 * could not be for now; fails it when that failed for good. options is read
 * before call's parameters are released here. The source is consumed.
 */
void reconnect_answer(struct daemon *daemon, const struct principal *principal,
	const struct reconnect_source *source_taken,
	struct broker_reconnect_r options, struct capnrpc_call *call_taken);

/* The same for what uri (borrowed) stands for. */
void reconnect_uri(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct broker_reconnect_r options,
	struct capnrpc_call *call_taken);

/*
 * The sources that is_meant() picks lead elsewhere now, as a petname does that
 * got a new URI: their references restore again, broken ones too. Calls under
 * way stay where they are.
 */
void reconnect_renew(struct daemon *daemon,
	bool (*is_meant)(
		const struct reconnect_source *source, const void *what),
	const void *what);

/* The daemon is on its way out: fails all that waits. */
void reconnect_stop(struct daemon *daemon);

#endif
