/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The main loop over libevent.
 *
 * Each watch is a small object of its own around an event of libevent, since
 * that type's layout is libevent's business. After a callback returns nothing
 * here touches the watch again: the callback may have freed it.
 */
#include <config.h>

#include <stdbool.h>
#include <stdlib.h>
#include <time.h>

#include <event2/event.h>

#include <capnrpc/error.h>

#include "daemon/log.h"
#include "daemon/loop.h"

/*
 * After so many callbacks the kernel is asked for news even if more are due:
 * work that defers itself again and again must not shut out input.
 */
#define CALLBACKS_PER_ROUND 64

struct loop {
	struct event_base *base;
	bool is_stopped;
};

struct loop_fd {
	struct event *event;
	struct event_base *base;
	int fd;
	unsigned int wanted;
	loop_fd_fn fn;
	void *userdata;
};

/* Timers, signals and deferred work: one event, one callback. */
struct watch {
	struct event *event;
	loop_fn fn;
	void *userdata;
};

struct loop_timer {
	struct watch watch;
};

struct loop_signal {
	struct watch watch;
};

struct loop_deferred {
	struct watch watch;
};

static void
on_library_message(int severity, const char *text)
{
	if (severity >= EVENT_LOG_WARN)
		log_warn("loop.library", log_text("text", text));
	else
		log_debug("loop.library", log_text("text", text));
}

static struct event_base *
make_base(void)
{
	struct event_config *config = event_config_new();
	struct event_base *base;

	if (config == NULL)
		return NULL;
	(void)event_config_set_max_dispatch_interval(
		config, NULL, CALLBACKS_PER_ROUND, 0);
	base = event_base_new_with_config(config);
	event_config_free(config);
	return base;
}

int
loop_new(struct loop **ret_loop)
{
	struct loop *loop = calloc(1, sizeof(*loop));

	if (loop == NULL)
		return CAPNRPC_ENOMEM;
	event_set_log_callback(on_library_message);
	loop->base = make_base();
	if (loop->base == NULL) {
		free(loop);
		return CAPNRPC_ENOMEM;
	}
	*ret_loop = loop;
	return 0;
}

struct loop *
loop_free(struct loop *loop)
{
	if (loop == NULL)
		return NULL;
	event_base_free(loop->base);
	free(loop);
	return NULL;
}

int
loop_run(struct loop *loop)
{
	int status = 0;

	if (!loop->is_stopped)
		status = event_base_dispatch(loop->base);
	loop->is_stopped = false;
	return status < 0 ? CAPNRPC_ESYSTEM : 0;
}

void
loop_stop(struct loop *loop)
{
	loop->is_stopped = true;
	(void)event_base_loopbreak(loop->base);
}

int
loop_turn(struct loop *loop)
{
	int status = event_base_loop(loop->base, EVLOOP_ONCE | EVLOOP_NONBLOCK);

	return status < 0 ? CAPNRPC_ESYSTEM : 0;
}

uint64_t
loop_now_ms(const struct loop *loop CAPNRPC_UNUSED)
{
	struct timespec now;

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* descriptors */

static void
on_fd_event(evutil_socket_t fd CAPNRPC_UNUSED, short what, void *userdata)
{
	struct loop_fd *watch = userdata;
	unsigned int ready = 0;

	if (what & EV_READ)
		ready |= LOOP_READ;
	if (what & EV_WRITE)
		ready |= LOOP_WRITE;
	watch->fn(watch->userdata, ready);
}

static short
event_bits(unsigned int wanted)
{
	int bits = EV_PERSIST;

	if (wanted & LOOP_READ)
		bits |= EV_READ;
	if (wanted & LOOP_WRITE)
		bits |= EV_WRITE;
	return (short)bits;
}

int
loop_fd_want(struct loop_fd *watch, unsigned int wanted)
{
	if (wanted == watch->wanted)
		return 0;
	(void)event_del(watch->event);
	watch->wanted = 0;
	if (wanted == 0)
		return 0;
	if (event_assign(watch->event, watch->base, watch->fd,
		    event_bits(wanted), on_fd_event, watch) != 0 ||
		event_add(watch->event, NULL) != 0)
		return CAPNRPC_ENOMEM;
	watch->wanted = wanted;
	return 0;
}

int
loop_fd_new(struct loop *loop, int fd, unsigned int wanted, loop_fd_fn fn,
	void *userdata, struct loop_fd **ret_watch)
{
	struct loop_fd *watch = calloc(1, sizeof(*watch));

	if (watch == NULL)
		return CAPNRPC_ENOMEM;
	watch->base = loop->base;
	watch->fd = fd;
	watch->fn = fn;
	watch->userdata = userdata;
	watch->event = event_new(
		loop->base, fd, event_bits(LOOP_READ), on_fd_event, watch);
	if (watch->event == NULL || loop_fd_want(watch, wanted) != 0) {
		(void)loop_fd_free(watch);
		return CAPNRPC_ENOMEM;
	}
	*ret_watch = watch;
	return 0;
}

struct loop_fd *
loop_fd_free(struct loop_fd *watch)
{
	if (watch == NULL)
		return NULL;
	if (watch->event != NULL)
		event_free(watch->event);
	free(watch);
	return NULL;
}

/* timers, signals, deferred work */

static void
on_watch_event(evutil_socket_t fd CAPNRPC_UNUSED, short what CAPNRPC_UNUSED,
	void *userdata)
{
	struct watch *watch = userdata;

	watch->fn(watch->userdata);
}

/* fd is a signal's number, or -1; bits say which. */
static int
watch_init(struct watch *watch, struct loop *loop, int fd, int bits, loop_fn fn,
	void *userdata)
{
	watch->fn = fn;
	watch->userdata = userdata;
	watch->event =
		event_new(loop->base, fd, (short)bits, on_watch_event, watch);
	return watch->event == NULL ? CAPNRPC_ENOMEM : 0;
}

int
loop_timer_new(struct loop *loop, loop_fn fn, void *userdata,
	struct loop_timer **ret_timer)
{
	struct loop_timer *timer = calloc(1, sizeof(*timer));

	if (timer == NULL)
		return CAPNRPC_ENOMEM;
	if (watch_init(&timer->watch, loop, -1, 0, fn, userdata) != 0) {
		free(timer);
		return CAPNRPC_ENOMEM;
	}
	*ret_timer = timer;
	return 0;
}

int
loop_timer_set(struct loop_timer *timer, uint64_t after_ms)
{
	struct timeval after = {
		.tv_sec = (time_t)(after_ms / 1000),
		.tv_usec = (suseconds_t)(after_ms % 1000 * 1000),
	};

	if (event_add(timer->watch.event, &after) != 0)
		return CAPNRPC_ENOMEM;
	return 0;
}

void
loop_timer_clear(struct loop_timer *timer)
{
	(void)event_del(timer->watch.event);
}

struct loop_timer *
loop_timer_free(struct loop_timer *timer)
{
	if (timer == NULL)
		return NULL;
	event_free(timer->watch.event);
	free(timer);
	return NULL;
}

int
loop_signal_new(struct loop *loop, int signal_number, loop_fn fn,
	void *userdata, struct loop_signal **ret_watch)
{
	struct loop_signal *watch = calloc(1, sizeof(*watch));

	if (watch == NULL)
		return CAPNRPC_ENOMEM;
	if (watch_init(&watch->watch, loop, signal_number,
		    EV_SIGNAL | EV_PERSIST, fn, userdata) != 0) {
		free(watch);
		return CAPNRPC_ENOMEM;
	}
	if (event_add(watch->watch.event, NULL) != 0) {
		(void)loop_signal_free(watch);
		return CAPNRPC_ENOMEM;
	}
	*ret_watch = watch;
	return 0;
}

struct loop_signal *
loop_signal_free(struct loop_signal *watch)
{
	if (watch == NULL)
		return NULL;
	event_free(watch->watch.event);
	free(watch);
	return NULL;
}

int
loop_deferred_new(struct loop *loop, loop_fn fn, void *userdata,
	struct loop_deferred **ret_work)
{
	struct loop_deferred *work = calloc(1, sizeof(*work));

	if (work == NULL)
		return CAPNRPC_ENOMEM;
	if (watch_init(&work->watch, loop, -1, 0, fn, userdata) != 0) {
		free(work);
		return CAPNRPC_ENOMEM;
	}
	*ret_work = work;
	return 0;
}

void
loop_defer(struct loop_deferred *work)
{
	event_active(work->watch.event, EV_TIMEOUT, 0);
}

struct loop_deferred *
loop_deferred_free(struct loop_deferred *work)
{
	if (work == NULL)
		return NULL;
	event_free(work->watch.event);
	free(work);
	return NULL;
}
