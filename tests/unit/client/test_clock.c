/* SPDX-License-Identifier: Apache-2.0 */
/* Deadlines: never early, and as poll(2) wants them. */
#include "config.h"

#include <limits.h>
#include <poll.h>
#include <time.h>

#include "client/clock.h"

#include "tests/unit/client/check.h"

static int64_t
now_us(void)
{
	struct timespec now;

	assert_int_equal(clock_gettime(CLOCK_MONOTONIC, &now), 0);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void
negative_is_never(void **state)
{
	(void)state;
	assert_true(capnrpc_clock_deadline(-1) == CAPNRPC_CLOCK_NEVER);
	assert_true(capnrpc_clock_deadline(INT_MIN) == CAPNRPC_CLOCK_NEVER);
	assert_int_equal(capnrpc_clock_left(CAPNRPC_CLOCK_NEVER), -1);
}

static void
zero_is_now_and_the_past_is_over(void **state)
{
	(void)state;
	assert_int_equal(capnrpc_clock_left(capnrpc_clock_deadline(0)), 0);
	assert_int_equal(capnrpc_clock_left(0), 0);
	assert_int_equal(capnrpc_clock_left(INT64_MIN / 2), 0);
}

static void
a_deadline_is_not_early(void **state)
{
	int64_t begin_us = now_us();
	int64_t deadline_ms = capnrpc_clock_deadline(20);
	int left_ms;

	(void)state;
	while ((left_ms = capnrpc_clock_left(deadline_ms)) > 0) {
		assert_true(left_ms <= 21);
		(void)poll(NULL, 0, left_ms);
	}
	assert_true(now_us() - begin_us >= 20000);
}

static void
the_far_future_fits_an_int(void **state)
{
	(void)state;
	assert_int_equal(capnrpc_clock_left(CAPNRPC_CLOCK_NEVER - 1), INT_MAX);
	assert_true(capnrpc_clock_left(capnrpc_clock_deadline(INT_MAX)) >
		INT_MAX - 1000);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(negative_is_never),
		cmocka_unit_test(zero_is_now_and_the_past_is_over),
		cmocka_unit_test(a_deadline_is_not_early),
		cmocka_unit_test(the_far_future_fits_an_int),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
