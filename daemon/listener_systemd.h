/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sockets that systemd opened for us: sd_listen_fds(3) without its library.
 */
#ifndef DAEMON_LISTENER_SYSTEMD_H
#define DAEMON_LISTENER_SYSTEMD_H

#include <stddef.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

/* More than there are kinds of sockets to listen on, by far. */
#define LISTENER_SYSTEMD_MAX 64
/* systemd's own limit for a name (FileDescriptorName=). */
#define LISTENER_SYSTEMD_NAME_MAX 255

struct listener_systemd {
	size_t n;
	int fds[LISTENER_SYSTEMD_MAX]; /* the caller's, close-on-exec */
	/* From LISTEN_FDNAMES; "unknown" where it says nothing. */
	char names[LISTENER_SYSTEMD_MAX][LISTENER_SYSTEMD_NAME_MAX + 1];
};

/*
 * Takes the sockets that were passed to this process, none of which is normal,
 * and removes the variables so that children do not take them for theirs.
 * Call once, before other threads run. CAPNRPC_EINVAL where the variables make
 * no sense.
 */
CAPNRPC_CHECK int listener_systemd_take(
	struct listener_systemd *ret_sockets, struct reason *reason);

#endif
