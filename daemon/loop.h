/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The main loop: descriptors, timers, signals and deferred work.
 *
 * A thin face over libevent, so that the rest of the daemon never includes its
 * headers and nothing of it leaks into how the daemon is built. Everything here
 * belongs to one thread, the one that calls loop_run(); callbacks run there,
 * one at a time, never from inside a function of this file. A watch may be
 * changed or freed from any callback, its own included. A loop is freed after
 * all its watches.
 *
 * Functions that make something return 0 or CAPNRPC_ENOMEM and write the result
 * only on success; free functions take NULL and return NULL.
 */
#ifndef DAEMON_LOOP_H
#define DAEMON_LOOP_H

#include <stdint.h>

#include <capnrpc/attr.h>

struct loop;
struct loop_fd;
struct loop_timer;
struct loop_signal;
struct loop_deferred;

/* What a descriptor is watched for; bits. 0 watches nothing for now. */
enum {
	LOOP_READ = 1,
	LOOP_WRITE = 2,
};

/* ready holds those of the wanted bits that apply; an error sets all wanted. */
typedef void (*loop_fd_fn)(void *userdata, unsigned int ready);

/* A timer fired, a signal came, or it is time for deferred work. */
typedef void (*loop_fn)(void *userdata);

/* Makes a loop. libevent's own warnings go to the daemon's log from here on. */
CAPNRPC_CHECK int loop_new(struct loop **ret_loop);

/* Frees a loop that does not run and has no watches left. */
struct loop *loop_free(struct loop *loop);

/*
 * Runs callbacks until loop_stop(), or until nothing is left that could ever
 * run one. Returns 0, or CAPNRPC_ESYSTEM when the kernel's poll failed.
 */
CAPNRPC_CHECK int loop_run(struct loop *loop);

/*
 * Lets loop_run() return when the callback that says so does; before
 * loop_run(), lets that return at once. Watches stay as they are.
 */
void loop_stop(struct loop *loop);

/*
 * Runs what is due now, without waiting, and returns. Status as loop_run().
 * For tests, and for a last round at shutdown.
 */
CAPNRPC_CHECK int loop_turn(struct loop *loop);

/* Milliseconds of a clock that never goes back; not the time of day. */
uint64_t loop_now_ms(const struct loop *loop);

/*
 * Watches fd, which stays the caller's and must be open until the watch is
 * freed. Level-triggered: what is not read is reported again.
 */
CAPNRPC_CHECK int loop_fd_new(struct loop *loop, int fd, unsigned int wanted,
	loop_fd_fn fn, void *userdata, struct loop_fd **ret_watch);

/* Changes what is watched for; costs nothing where it is the same. */
CAPNRPC_CHECK int loop_fd_want(struct loop_fd *watch, unsigned int wanted);

/* Ends the watch; its callback does not run again. Close the fd after it. */
struct loop_fd *loop_fd_free(struct loop_fd *watch);

/* Makes a timer, not yet set. */
CAPNRPC_CHECK int loop_timer_new(struct loop *loop, loop_fn fn, void *userdata,
	struct loop_timer **ret_timer);

/* Lets it fire once, after_ms from now; what was set before is forgotten. */
CAPNRPC_CHECK int loop_timer_set(struct loop_timer *timer, uint64_t after_ms);

/* Forgets what was set; a timer that is not set stays so. */
void loop_timer_clear(struct loop_timer *timer);

/* Frees a timer, set or not; its callback does not run again. */
struct loop_timer *loop_timer_free(struct loop_timer *timer);

/* Calls fn from the loop, not from the handler, when that signal arrives. */
CAPNRPC_CHECK int loop_signal_new(struct loop *loop, int signal_number,
	loop_fn fn, void *userdata, struct loop_signal **ret_watch);

/* Ends the watch and gives the signal its former disposition back. */
struct loop_signal *loop_signal_free(struct loop_signal *watch);

/*
 * Deferred work: a callback that is asked for by loop_defer() and runs soon,
 * before the loop waits again but not inside the caller.
 */
CAPNRPC_CHECK int loop_deferred_new(struct loop *loop, loop_fn fn,
	void *userdata, struct loop_deferred **ret_work);

/* Asks for one run of it; asking again before that changes nothing. */
void loop_defer(struct loop_deferred *work);

/* Frees it; a run that was asked for does not happen. */
struct loop_deferred *loop_deferred_free(struct loop_deferred *work);

#endif
