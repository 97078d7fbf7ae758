/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdlib.h>
#include <time.h>
#include <cmocka.h>

#include "ctl/times.h"

/* 2026-11-23 12:00:00 UTC */
#define NOW INT64_C(1795435200)
#define HOUR 3600
#define DAY 86400
#define YEAR (INT64_C(365) * DAY)

static void
spans_are_read(void **state)
{
	static const struct {
		const char *text;
		int64_t span;
	} good[] = {
		{ "0s", 0 },
		{ "90s", 90 },
		{ "30m", 1800 },
		{ "2h", 2 * HOUR },
		{ "7d", 7 * DAY },
		{ "2w", 14 * DAY },
		{ "1y", YEAR },
		{ "1d12h", 36 * HOUR },
		{ "100y", 100 * YEAR },
		{ "36500d", 100 * YEAR },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		int64_t span = -1;

		assert_true(times_parse_span(good[i].text, &span));
		assert_int_equal(span, good[i].span);
	}
}

static void
other_spans_are_refused(void **state)
{
	static const char *const bad[] = { "", "5", "h", "2 h", "-2h", "2H",
		"2hx", "2h5", "1.5h", "101y", "36501d", "100y1s",
		"99999999999999999999s", "18446744073709551616s",
		"9223372036854775807w" };
	int64_t span = 42;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(times_parse_span(bad[i], &span));
	assert_int_equal(span, 42);
}

static void
times_are_read(void **state)
{
	static const struct {
		const char *text;
		int64_t when;
	} good[] = {
		{ "never", 0 },
		{ "2h", NOW + 2 * HOUR },
		{ "2026-11-23", NOW - 12 * HOUR },
		{ "2026-11-23T12:00", NOW },
		{ "2026-11-23 12:00", NOW },
		{ "2026-11-23T12:00:01", NOW + 1 },
		{ "2026-11-23T12:00:00Z", NOW },
		{ "2026-11-23T14:00+02:00", NOW },
		{ "2026-11-23T06:30:00-05:30", NOW },
		{ "2028-02-29Z", INT64_C(1835395200) },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		int64_t when = -1;

		assert_true(times_parse(good[i].text, NOW, &when));
		assert_int_equal(when, good[i].when);
	}
}

static void
other_times_are_refused(void **state)
{
	static const char *const bad[] = { "", "now", "tomorrow", "2026",
		"2026-13-01", "2026-02-30", "2027-02-29", "2026-11-23T25:00",
		"2026-11-23T12", "2026-11-23T12:00z", "2026-11-23T12:00+2",
		"2026-11-23T12:00+02:60", "2026-11-23T12:00+15:00",
		"2026-11-23x", "1960-01-01" };
	int64_t when = 42;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (times_parse(bad[i], NOW, &when))
			fail_msg("%s was read", bad[i]);
	assert_int_equal(when, 42);
}

static void
times_are_printed(void **state)
{
	static const struct {
		int64_t offset;
		const char *text;
	} rows[] = {
		{ 0, "now" },
		{ 1, "in 1 s" },
		{ -59, "59 s ago" },
		{ -60, "1 min ago" },
		{ 90, "in 1 min 30 s" },
		{ -2 * HOUR, "2 h ago" },
		{ DAY + 1, "in 1 d" },
		{ 7 * DAY + 3 * HOUR, "in 7 d 3 h" },
		{ -2 * YEAR - DAY, "2 y 1 d ago" },
	};
	char text[TIMES_TEXT_SIZE];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		times_print_relative(NOW + rows[i].offset, NOW, text);
		assert_string_equal(text, rows[i].text);
	}
	times_print_relative(0, NOW, text);
	assert_string_equal(text, "never");
	times_print_exact(NOW, NOW + HOUR, text);
	assert_string_equal(text, "2026-11-23 12:00:00 +0000 (1 h ago)");
	times_print_span(0, text);
	assert_string_equal(text, "0 s");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(spans_are_read),
		cmocka_unit_test(other_spans_are_refused),
		cmocka_unit_test(times_are_read),
		cmocka_unit_test(other_times_are_refused),
		cmocka_unit_test(times_are_printed),
	};

	setenv("TZ", "UTC", 1);
	tzset();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
