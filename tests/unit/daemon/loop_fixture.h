/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running a loop in tests until something has happened, but never for ever.
 */
#ifndef TESTS_LOOP_FIXTURE_H
#define TESTS_LOOP_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "daemon/loop.h"

/* Longer than anything here takes, under valgrind too. */
#define LOOP_FIXTURE_PATIENCE_MS 20000

/* Turns the loop until *done; fails the test when that takes too long. */
static inline void
loop_fixture_until(struct loop *loop, const bool *done)
{
	uint64_t end = loop_now_ms(loop) + LOOP_FIXTURE_PATIENCE_MS;
	struct timespec moment = { 0, 200000 };

	while (!*done) {
		assert_int_equal(loop_turn(loop), 0);
		if (!*done)
			(void)nanosleep(&moment, NULL);
		if (loop_now_ms(loop) > end)
			fail_msg("nothing happened in time");
	}
}

/* Turns the loop for so long. */
static inline void
loop_fixture_for(struct loop *loop, uint64_t milliseconds)
{
	uint64_t end = loop_now_ms(loop) + milliseconds;
	struct timespec moment = { 0, 200000 };

	do {
		assert_int_equal(loop_turn(loop), 0);
		(void)nanosleep(&moment, NULL);
	} while (loop_now_ms(loop) < end);
}

#endif
