/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The only file of the library that reads a clock.
 */
#include "config.h"

#include <limits.h>
#include <time.h>

#include "client/clock.h"

static int64_t
now_ms(void)
{
	struct timespec now;

	/* Cannot fail: the clock id is valid and the pointer is good. */
	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t
capnrpc_clock_deadline(int timeout_ms)
{
	if (timeout_ms < 0)
		return CAPNRPC_CLOCK_NEVER;
	/* now_ms() rounds down; the one more makes up for it. */
	return now_ms() + timeout_ms + (timeout_ms > 0 ? 1 : 0);
}

int
capnrpc_clock_left(int64_t deadline_ms)
{
	int64_t left;

	if (deadline_ms == CAPNRPC_CLOCK_NEVER)
		return -1;
	left = deadline_ms - now_ms();
	if (left <= 0)
		return 0;
	return left < INT_MAX ? (int)left : INT_MAX;
}
