/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Making sockets that listen. Between the listener, which watches them, and the
 * files that know how each kind is made.
 */
#ifndef DAEMON_LISTENER_SOCKET_H
#define DAEMON_LISTENER_SOCKET_H

#include <sys/types.h>

#include <capnrpc/attr.h>

#include "daemon/address.h"
#include "daemon/address_endpoint.h"
#include "daemon/listener.h"
#include "daemon/log_reason.h"

/* A Unix socket's file, while it is ours. */
struct listener_unix {
	struct address address;
	int lock; /* the locked file beside it; -1 before */
	dev_t device; /* which file it was that we made */
	ino_t inode;
};

/* The listening socket is the caller's; so is *ret_unix, to be removed. */
CAPNRPC_CHECK int listener_unix_make(const struct address *address,
	const struct listener_file *file, int *ret_fd,
	struct listener_unix *ret_unix, struct reason *reason);

/* Removes the socket's file if it is still ours, and unlocks. */
void listener_unix_remove(struct listener_unix *made);

/* A listening TCP socket, for IPv6 alone where it is one. */
CAPNRPC_CHECK int listener_tcp_make(
	const struct endpoint *endpoint, int *ret_fd, struct reason *reason);

#endif
