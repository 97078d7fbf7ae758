/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the daemon listens: its Unix socket, its TCP addresses, and whatever
 * systemd opened for it, which takes the place of the former.
 */
#ifndef DAEMON_LISTEN_H
#define DAEMON_LISTEN_H

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

struct daemon;

/* Opens all of them. Statuses of listener.h; what was opened stays open. */
CAPNRPC_CHECK int listen_start(struct daemon *daemon, struct reason *reason);

/* Closes all of them. */
void listen_stop(struct daemon *daemon);

#endif
