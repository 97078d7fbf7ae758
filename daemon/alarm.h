/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An alarm at a time of day. A timer of the loop counts milliseconds and knows
 * nothing of a clock that is set: this one fires when that time has come, and
 * also when somebody has set the clock, forwards or back, so that whoever
 * depends on it looks again.
 */
#ifndef DAEMON_ALARM_H
#define DAEMON_ALARM_H

#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/loop.h"

struct alarm;

/* Makes one, not set. CAPNRPC_ENOMEM, CAPNRPC_ESYSTEM. */
CAPNRPC_CHECK int alarm_new(struct loop *loop, loop_fn fn, void *userdata,
	struct alarm **ret_alarm);

/*
 * Lets it fire at that second (since 1970), at once when that is over. 0: only
 * when the clock is set.
 */
void alarm_set(struct alarm *alarm, int64_t at);

/* Frees it; its callback does not run again. Takes NULL; returns NULL. */
struct alarm *alarm_free(struct alarm *alarm);

#endif
