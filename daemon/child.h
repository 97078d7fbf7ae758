/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The programs that the daemon has started and that still run: each is reaped
 * when it ends, what it prints goes to the log, and it is ended with SIGTERM
 * and, where that does not help, with SIGKILL.
 *
 *      RUNNING --child_end()--> ENDING --deadline--> KILLED
 *         '---------- it ends -----'------ it ends -----'--> done()
 *
 * Signals go to its process group. What it leaves behind there when it ends is
 * killed: a provider stays in the foreground.
 */
#ifndef DAEMON_CHILD_H
#define DAEMON_CHILD_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "base/list.h"
#include "daemon/log_reason.h"
#include "daemon/loop.h"
#include "daemon/spawn.h"

/* A line of output is cut here; LOG_VALUE_MAX shows less. */
#define CHILD_LINE_SIZE 512

/* Read at a time, so that a program that prints without end holds up nobody. */
#define CHILD_READ_BYTES 16384

struct children {
	struct loop *loop;
	struct loop_signal *signal; /* SIGCHLD */
	struct capnrpc_link list;
};

/* How a child ended. */
struct child_end {
	bool is_orderly; /* exit status 0 */
	struct reason how; /* "it ended with exit status 3", ... */
};

struct child;

/* The child has ended, and is freed behind this. */
typedef void (*child_done_fn)(
	void *userdata, struct child *child, const struct child_end *end);

/* Watches for the end of children. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int children_init(struct children *children, struct loop *loop);

/* Kills what still runs, without done(), and waits for it. */
void children_deinit(struct children *children);

/*
 * Starts plan; name is for the log. done is called from the loop, once, unless
 * children_deinit() comes first. CAPNRPC_ESYSTEM or CAPNRPC_ENOMEM, with a
 * reason. *ret_child belongs to children.
 */
CAPNRPC_CHECK int child_new(struct children *children,
	const struct spawn_plan *plan, const char *name, child_done_fn done,
	void *userdata, struct child **ret_child, struct reason *ret_reason);

/* Asks it to end, and kills it when it has not after_ms later; 0: at once.
 * Asking again changes nothing. */
void child_ask_to_end(struct child *child, uint64_t after_ms);

/* Was it asked to end? */
bool child_is_ending(const struct child *child);

/* Its process id. */
pid_t child_pid(const struct child *child);

/* The last line that it printed; empty: none. */
const char *child_last_line(const struct child *child);

#endif
