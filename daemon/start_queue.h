/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who waits for a provider to be started, and that nobody takes all the room:
 * there is a bound on all of them, on those for one service, and on those of
 * one principal. Pure: no loop, no process.
 *
 * A waiter is embedded in whoever waits, and linked twice: among those for its
 * service, in the order they came, and among all.
 */
#ifndef DAEMON_START_QUEUE_H
#define DAEMON_START_QUEUE_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/cap.h>

#include "base/list.h"
#include "daemon/principal.h"

struct start_queue;

/* Waits for the provider of one service; see service_need(). */
struct service_waiter {
	/*
	 * restorer is borrowed; or NULL and why not. The waiter waits no
	 * longer, and may be gone when this returns.
	 */
	void (*done)(struct service_waiter *waiter,
		struct capnrpc_cap *restorer, enum capnrpc_exception_type type,
		const char *why);
	/* The rest is the queue's; service_waiter_init() makes it. */
	struct capnrpc_link link; /* among those of its service */
	struct capnrpc_link all_link;
	struct start_line *line; /* NULL: waits for nothing */
	struct principal_text who;
};

/* Those who wait for one service. */
struct start_line {
	struct start_queue *queue;
	struct capnrpc_link waiters;
	size_t n_waiters;
};

/* All of them. */
struct start_queue {
	struct capnrpc_link waiters;
	size_t n_waiters;
};

struct start_bounds {
	uint64_t all;
	uint64_t per_service;
	uint64_t per_principal;
};

/* Nobody waits. */
void start_queue_init(struct start_queue *queue);

/* Nobody waits for this service. The queue outlives the line. */
void start_line_init(struct start_line *line, struct start_queue *queue);

/* A waiter that waits for nothing yet; done is the caller's to set. */
void service_waiter_init(struct service_waiter *waiter);

/*
 * Puts waiter at the end of line. NULL, or the name of the key whose limit is
 * reached; it is then not in the line.
 */
const char *start_line_add(struct start_line *line,
	const struct start_bounds *bounds, const struct principal *principal,
	struct service_waiter *waiter);

/* Takes the one out that came first; NULL: nobody waits. */
struct service_waiter *start_line_pop(struct start_line *line);

/* Takes it out of its line, where it is in one. */
void service_waiter_leave(struct service_waiter *waiter);

#endif
