/* SPDX-License-Identifier: Apache-2.0 */
/* See alarm.h: a timerfd on the clock of the day. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/alarm.h"

/* Later than anything that is kept; timers end where time_t does. */
#define NEVER ((time_t)1 << 40)

struct alarm {
	int fd;
	struct loop_fd *watch;
	loop_fn fn;
	void *userdata;
};

void
alarm_set(struct alarm *alarm, int64_t at)
{
	struct itimerspec spec;

	memset(&spec, 0, sizeof(spec));
	spec.it_value.tv_sec = at <= 0 || at > NEVER ? NEVER : (time_t)at;
	/* time() is a tick behind: whoever asks it then finds that second. */
	spec.it_value.tv_nsec = 20 * 1000 * 1000;
	(void)timerfd_settime(alarm->fd,
		TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, NULL);
}

/* A read fails with ECANCELED once when the clock was set. Both ways the timer
 * has to be set again. */
static void
on_ready(void *userdata, unsigned int ready)
{
	struct alarm *alarm = userdata;
	uint64_t n_fired = 0;

	(void)ready;
	if (read(alarm->fd, &n_fired, sizeof(n_fired)) < 0)
		n_fired = 0;
	alarm_set(alarm, 0);
	alarm->fn(alarm->userdata);
}

int
alarm_new(
	struct loop *loop, loop_fn fn, void *userdata, struct alarm **ret_alarm)
{
	struct alarm *alarm = calloc(1, sizeof(*alarm));
	int r;

	if (alarm == NULL)
		return CAPNRPC_ENOMEM;
	alarm->fn = fn;
	alarm->userdata = userdata;
	alarm->fd = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
	if (alarm->fd < 0) {
		free(alarm);
		return CAPNRPC_ESYSTEM;
	}
	r = loop_fd_new(
		loop, alarm->fd, LOOP_READ, on_ready, alarm, &alarm->watch);
	if (r != 0) {
		(void)alarm_free(alarm);
		return r;
	}
	alarm_set(alarm, 0);
	*ret_alarm = alarm;
	return 0;
}

struct alarm *
alarm_free(struct alarm *alarm)
{
	if (alarm == NULL)
		return NULL;
	(void)loop_fd_free(alarm->watch);
	(void)close(alarm->fd);
	free(alarm);
	return NULL;
}
