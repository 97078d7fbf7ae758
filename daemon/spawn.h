/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Starting another program, out of a process that has threads.
 *
 * fork(2) and execve(2) with everything prepared before the fork: between the
 * two the child only makes system calls, since another thread may have held
 * any lock. posix_spawn(3) would do that too, but it changes neither user nor
 * groups and ties no child to its parent's life.
 *
 * The program gets /dev/null to read, a pipe for both outputs, no other
 * descriptor, a session of its own, every signal as a new process has it, and
 * SIGTERM when the daemon dies, however it does.
 */
#ifndef DAEMON_SPAWN_H
#define DAEMON_SPAWN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

/* NAME=value of a program's; the daemon's own and what the entry adds fit. */
#define SPAWN_N_VARIABLES_MAX 512

/* A user may be in so many groups on Linux; more are refused. */
#define SPAWN_N_GROUPS_MAX 1024

/* What to start. All of it is borrowed. */
struct spawn_plan {
	const char *const *arguments; /* the path first; NULL at the end */
	const char *const *variables; /* set beside the daemon's; likewise */
	const char *directory;
	bool has_user; /* run as uid, which takes root */
	uid_t uid;
};

struct spawned {
	pid_t pid; /* also the number of its session and group */
	int output; /* to read what it prints; the caller's, non-blocking */
	int fault; /* for spawn_fault(); the caller's, non-blocking */
};

/*
 * Starts it. CAPNRPC_ESYSTEM with a reason when there is no process to be had;
 * that the program itself cannot be run shows when the child has ended.
 */
CAPNRPC_CHECK int spawn(const struct spawn_plan *plan,
	struct spawned *ret_spawned, struct reason *ret_reason);

/*
 * Of a child that has ended: false when the program ran; else true, and why it
 * could not be run.
 */
bool spawn_fault(int fault, struct reason *ret_reason);

/* Remembers the limit on descriptors that programs are started with: the one
 * this process had before it raised its own. To be called before that. */
void spawn_remember_limits(void);

#endif
