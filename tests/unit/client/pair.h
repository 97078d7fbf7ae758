/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two clients in one process at the two ends of a socketpair, the far one
 * serving a servant, or one client whose far end is a process of its own.
 */
#ifndef TESTS_UNIT_CLIENT_PAIR_H
#define TESTS_UNIT_CLIENT_PAIR_H

#include <sys/types.h>

#include <capnrpc/client.h>

#include "tests/unit/client/servant.h"

struct pair {
	struct capnrpc_client *near;
	struct capnrpc_client *far;
	struct capnrpc_cap *root; /* the servant, as the near side has it */
	struct servant servant;
};

/* Opens both ends. The socket buffers get send_size bytes unless it is 0. */
void pair_open(struct pair *pair, int send_size);

/* Runs both ends until neither has anything to do. */
void pair_run(struct pair *pair);

/* Drops and frees what pair_open() made and what is still there of it. */
void pair_close(struct pair *pair);

/* Runs both ends, and checks that promise is done. */
void pair_finish(struct pair *pair, struct capnrpc_promise *promise);

/* A client whose far end is a process that runs serve(fd) and exits. */
struct capnrpc_client *pair_fork(void (*serve)(int fd), pid_t *ret_child);

/* What pair_fork's process does by default: serves a servant until the end. */
void pair_serve(int fd);

/* Waits for the process; that it exited with 0. */
void pair_reap(pid_t child);

/* The two ends of a new socketpair. */
void pair_sockets(int ret_fds[2]);

#endif
