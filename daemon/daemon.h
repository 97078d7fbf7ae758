/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon: what holds its parts together. One vat, one loop, one store.
 *
 * Every event ends in daemon_wake(): soon after, the waiting turns of the vat
 * run and every connection that got something to write is flushed, once. So
 * what one wake-up of the loop caused leaves in as few writes as possible, and
 * nobody's callback runs inside somebody else's.
 */
#ifndef DAEMON_DAEMON_H
#define DAEMON_DAEMON_H

#include <capnrpc/attr.h>

#include "cap/vat.h"
#include "daemon/activation.h"
#include "daemon/configuration.h"
#include "daemon/identity.h"
#include "daemon/listener.h"
#include "daemon/live.h"
#include "daemon/loop.h"
#include "daemon/network.h"
#include "daemon/options.h"
#include "daemon/penalty.h"
#include "daemon/published.h"
#include "daemon/resolve.h"
#include "daemon/restore.h"
#include "daemon/service.h"
#include "daemon/store.h"
#include "daemon/stream.h"
#include "daemon/sweep.h"
#include "daemon/uses.h"

struct daemon {
	struct options options; /* for reading the configuration again */
	struct config config;
	int lock; /* on the state directory */
	struct loop *loop;
	struct loop_deferred *pump;
	struct loop_timer *probe; /* looks at silent links */
	struct loop_signal *signals[3];
	struct capnrpc_vat *vat;
	struct identity *identity;
	struct tls_context *tls;
	struct resolver *resolver;
	struct stream_shared *streams;
	struct store *store;
	struct listener *local; /* the Unix socket */
	char socket_path[PATHS_SOCKET_SIZE]; /* where that really is */
	struct listener *remote[CONFIG_N_LISTEN_MAX];
	struct capnrpc_link peers;
	size_t n_peers;
	struct capnrpc_link restores; /* that wait for an answer */
	size_t n_restores;
	int64_t started_at; /* seconds since 1970 */
	struct capnrpc_link reconnects; /* references that reconnect */
	bool is_stopping; /* calls are turned away */
	struct penalties penalties;
	struct network network;
	struct published published;
	struct live_table live; /* what somebody holds of our references */
	struct uses uses; /* of them, not yet in the store */
	struct restore_trail restore_trail; /* of those that failed */
	struct sweep sweep;
	struct services services;
	struct activations activations;
};

/*
 * Sets everything up, listeners last. On failure the reason says which part
 * and why, and nothing is left behind. *ret_daemon is the caller's.
 */
CAPNRPC_CHECK int daemon_new(const struct options *options,
	const struct config *config, struct daemon **ret_daemon,
	struct reason *ret_reason);

/* Runs until SIGTERM or SIGINT. 0, or CAPNRPC_ESYSTEM. */
CAPNRPC_CHECK int daemon_run(struct daemon *daemon);

/* Closes what is open, waits for the store, frees. Takes and returns NULL. */
struct daemon *daemon_free(struct daemon *daemon);

/* Something may have turns to run or output to write. */
void daemon_wake(struct daemon *daemon);

/*
 * Whether the daemon is on its way out: then it has failed call. For whoever
 * is about to answer one.
 */
bool daemon_turns_away(struct daemon *daemon, struct capnrpc_call *call);

/* Seconds since 1970. */
int64_t daemon_now(void);

#endif
