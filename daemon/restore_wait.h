/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A restore that waits: a call that will be answered with a capability, its
 * deadline, its place among `waiting-restores`, and how it ends. What it waits
 * for is its owner's (restore.c: the store and a provider; remote_restore.c:
 * another vat), who embeds it first.
 */
#ifndef DAEMON_RESTORE_WAIT_H
#define DAEMON_RESTORE_WAIT_H

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>

#include "base/list.h"
#include "daemon/loop.h"
#include "daemon/principal.h"
#include "daemon/restore.h"

struct daemon;
struct restore_wait;

struct restore_wait_ops {
	/* Logs how it ended: why it failed, or NULL. */
	void (*log)(const struct restore_wait *wait, const char *failed);
	/* Gives up what the owner added; behind the answer, before the rest. */
	void (*release)(struct restore_wait *wait);
};

struct restore_wait {
	const struct restore_wait_ops *ops;
	struct daemon *daemon;
	struct capnrpc_link link; /* among the daemon's */
	struct principal principal; /* who restores */
	struct capnrpc_call *call;
	enum restore_shape shape;
	struct loop_timer *deadline;
	struct capnrpc_cap *cap; /* the object to be; counted, or NULL */
	bool is_pipelined; /* calls on the answer go to cap already */
};

/*
 * Makes one of size bytes, which begin with a struct restore_wait; the rest is
 * zero. NULL: a limit is reached or memory ran out, and the call was failed.
 */
CAPNRPC_CHECK struct restore_wait *restore_wait_new(size_t size,
	const struct restore_wait_ops *ops, struct daemon *daemon,
	const struct principal *principal, enum restore_shape shape,
	struct capnrpc_call *call_taken);

/*
 * The object is to be cap (taken). Calls that are pipelined on the answer go
 * there from now on. Once.
 */
void restore_wait_pipeline(
	struct restore_wait *wait, struct capnrpc_cap *cap_taken);

/* Its end: answers with cap, logs, frees. */
void restore_wait_succeed(struct restore_wait *wait_taken);

/* Its other end; reason is borrowed and may be the wait's own. */
void restore_wait_fail(struct restore_wait *wait_taken,
	enum capnrpc_exception_type type, const char *reason);

#endif
