/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Activation: starting the provider of a service when somebody needs it.
 *
 *                          needed
 *      DETACHED ------------------------> STARTING --attached--> ATTACHED
 *       ^    ^                               |                       |
 *       |    '--- its time has come --- BACKED_OFF <-- it failed ----'
 *       '--------------- stopped, or its program ended in order -----'
 *
 * Each section [service NAME] of the configuration is a row here. Who needs a
 * provider that is not attached waits in the row's line (start_queue.h); all of
 * them are answered when it attaches, ends, or the start-deadline is over.
 * While it is backed off (backoff.h) they are turned away at once, and nothing
 * is started.
 *
 * A program is a child of the daemon (child.h). A unit is started and stopped
 * by systemctl, which is then the child: it needs no library and no connection
 * to the bus to look after, its exit status and its words say what went wrong,
 * and `systemctl --user` reaches the user's manager the same way.
 *
 * Everything happens on the loop. Nothing here waits.
 */
#ifndef DAEMON_ACTIVATION_H
#define DAEMON_ACTIVATION_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/child.h"
#include "daemon/loop.h"
#include "daemon/start_queue.h"

struct daemon;
struct service_status;

/*
 * A provider that stayed attached for so long was started well: what ends it
 * now is no reason to wait before it is started again.
 */
#define ACTIVATION_PROVEN_MS 10000u

struct activations {
	struct daemon *daemon;
	struct children children;
	struct start_queue queue;
	struct capnrpc_link rows; /* one for each section */
	struct loop_deferred *hand_out; /* what attached to those who wait */
};

/* Empty; nothing can fail yet, and activations_deinit() is safe. */
void activations_init(struct activations *activations, struct daemon *daemon);

/* Begins to work, once the daemon has its loop. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int activations_start(struct activations *activations);

/*
 * Makes the rows of the daemon's configuration: at start, and again when it was
 * read anew. A row that is no longer there fails who waits for it and ends its
 * program. CAPNRPC_ENOMEM; rows are then missing.
 */
CAPNRPC_CHECK int activations_configure(struct activations *activations);

/* The daemon stops: fails all who wait, asks all programs to end. */
void activations_give_up(struct activations *activations);

/* Have all programs ended? */
bool activations_have_ended(const struct activations *activations);

/* Kills what still runs. Nobody waits. */
void activations_deinit(struct activations *activations);

/*
 * Waits until the provider of name is attached, and starts it where that has
 * to be done; waiter->done may be called from inside. False: there is no
 * section for that name.
 */
bool activation_wait(struct activations *activations, const char *name,
	const struct principal *principal, struct service_waiter *waiter);

/* Has name a section? */
bool activation_knows(const struct activations *activations, const char *name);

/* A provider attached. */
void activation_attached(struct activations *activations, const char *name);

/* It is attached no longer; is_orderly: it asked for that itself. */
void activation_detached(
	struct activations *activations, const char *name, bool is_orderly);

/*
 * Whether principal may attach as name, and whom the name belongs to then:
 * where it has a section, its owner or the very process that was started;
 * where it has none, whoever asks.
 */
bool activation_allows(const struct activations *activations, const char *name,
	const struct principal *principal, uid_t *ret_owner);

/* Fills in what there is to say of name beyond attached or not. */
void activation_describe(const struct activations *activations,
	const char *name, struct service_status *status);

/*
 * Ends the program, or stops the unit; forgets what it is backed off for.
 * CAPNRPC_EINVAL with a reason: there is no section, or nothing to stop.
 */
CAPNRPC_CHECK int activation_stop(struct activations *activations,
	const char *name, struct reason *ret_reason);

/* Lets name be started now although it is backed off. */
void activation_forgive(struct activations *activations, const char *name);

#endif
