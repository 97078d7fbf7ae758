/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Broker of one local connection (broker.capnp): what the program on the
 * other end may do is done in the name of its principal.
 */
#ifndef DAEMON_BROKER_H
#define DAEMON_BROKER_H

#include <sys/types.h>

struct daemon;
struct listener_peer;

/* A program connected to the Unix socket. Takes fd and the peer's pidfd. */
void broker_accept(
	struct daemon *daemon, int fd_taken, const struct listener_peer *from);

#endif
