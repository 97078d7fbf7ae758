/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Alarms at a time of day. That setting the clock makes them fire is the
 * kernel's doing (TFD_TIMER_CANCEL_ON_SET), and a test must not set it.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "daemon/alarm.h"

struct stage {
	struct loop *loop;
	struct alarm *alarm;
	unsigned int n_fired;
};

static void
on_alarm(void *userdata)
{
	struct stage *s = userdata;

	s->n_fired++;
	loop_stop(s->loop);
}

static void
begin(struct stage *s)
{
	s->n_fired = 0;
	assert_int_equal(loop_new(&s->loop), 0);
	assert_int_equal(alarm_new(s->loop, on_alarm, s, &s->alarm), 0);
}

static void
end(struct stage *s)
{
	assert_null(alarm_free(s->alarm));
	loop_free(s->loop);
}

static void
time_that_is_over_is_now(void **state)
{
	struct stage s;

	(void)state;
	begin(&s);
	alarm_set(s.alarm, 1);
	assert_int_equal(loop_run(s.loop), 0);
	assert_int_equal(s.n_fired, 1);
	/* Once. */
	assert_int_equal(loop_turn(s.loop), 0);
	assert_int_equal(s.n_fired, 1);
	end(&s);
}

static void
it_fires_when_the_second_has_come(void **state)
{
	struct stage s;
	int64_t at = (int64_t)time(NULL) + 2;

	(void)state;
	begin(&s);
	alarm_set(s.alarm, at);
	assert_int_equal(loop_run(s.loop), 0);
	assert_int_equal(s.n_fired, 1);
	assert_true((int64_t)time(NULL) >= at);
	end(&s);
}

static void
later_setting_replaces_the_first(void **state)
{
	static const int64_t later[] = { 0, INT64_MAX, -1 };
	struct stage s;
	size_t i;

	(void)state;
	begin(&s);
	for (i = 0; i < 3; i++) {
		alarm_set(s.alarm, 1);
		alarm_set(s.alarm, later[i]);
		assert_int_equal(loop_turn(s.loop), 0);
		assert_int_equal(s.n_fired, 0);
	}
	end(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(time_that_is_over_is_now),
		cmocka_unit_test(it_fires_when_the_second_has_come),
		cmocka_unit_test(later_setting_replaces_the_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
