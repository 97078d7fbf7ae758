/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "daemon/penalty.h"

static struct penalties penalties;

/* Points, in hundredths, so that a test compares whole numbers. */
static int
score(const char *who, uint64_t now_ms)
{
	return (int)(penalty_score(&penalties, who, now_ms) * 100 + 0.5);
}

static void
test_adds_up_and_fades(void **state)
{
	uint64_t later = 1000 + PENALTY_HALF_LIFE_MS;

	(void)state;
	penalties_init(&penalties, 7);
	assert_int_equal(score("a", 1000), 0);
	penalty_add(&penalties, "a", 3, 1000);
	penalty_add(&penalties, "a", 5, 1000);
	penalty_add(&penalties, "b", 1, 1000);
	assert_int_equal(score("a", 1000), 800);
	assert_int_equal(score("b", 1000), 100);
	assert_int_equal(score("a", later), 400);
	assert_int_equal(score("a", later + PENALTY_HALF_LIFE_MS / 2), 300);
	penalty_add(&penalties, "a", 4, later);
	assert_int_equal(score("a", later + PENALTY_HALF_LIFE_MS), 400);
	assert_int_equal(score("a", UINT64_MAX), 0);
	/* A clock that went back changes nothing. */
	assert_int_equal(score("b", 0), 100);
}

/* Any number of others: who made the most trouble is still known. */
static void
test_table_is_bounded(void **state)
{
	char who[16];
	unsigned int i;

	(void)state;
	penalties_init(&penalties, 7);
	penalty_add(&penalties, "worst", 1000, 0);
	for (i = 0; i < 100000; i++) {
		(void)snprintf(who, sizeof(who), "%u", i);
		penalty_add(&penalties, who, 1, 0);
	}
	assert_int_equal(score("worst", 0), 100000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_adds_up_and_fades),
		cmocka_unit_test(test_table_is_bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
