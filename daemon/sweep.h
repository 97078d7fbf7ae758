/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The sweep: once an hour the store wipes the tokens of references that were
 * revoked longer than revoke-grace ago, so that what cannot be taken back any
 * more cannot be opened either, not even by who has the URI.
 */
#ifndef DAEMON_SWEEP_H
#define DAEMON_SWEEP_H

#include <capnrpc/attr.h>

#include "daemon/loop.h"

struct daemon;

struct sweep {
	struct daemon *daemon;
	struct loop_timer *timer;
};

/* The first one is soon. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int sweep_init(struct sweep *sweep, struct daemon *daemon);

/* No more of them. */
void sweep_deinit(struct sweep *sweep);

#endif
