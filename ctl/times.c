/* SPDX-License-Identifier: Apache-2.0 */
/* See times.h. */
#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "ctl/times.h"

#define MINUTE INT64_C(60)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)
#define WEEK (7 * DAY)
#define YEAR (365 * DAY)

/* Longer than anybody's reference, short enough for any arithmetic. */
#define SPAN_MAX (100 * YEAR)

struct unit {
	char letter; /* as read */
	const char *name; /* as printed; NULL: it is not */
	int64_t seconds;
};

/* The largest first. */
static const struct unit units[] = {
	{ 'y', "y", YEAR },
	{ 'w', NULL, WEEK },
	{ 'd', "d", DAY },
	{ 'h', "h", HOUR },
	{ 'm', "min", MINUTE },
	{ 's', "s", 1 },
};

#define N_UNITS (sizeof(units) / sizeof(units[0]))

static const struct unit *
unit_of(char letter)
{
	for (size_t i = 0; i < N_UNITS; i++)
		if (units[i].letter == letter)
			return &units[i];
	return NULL;
}

/* One number and its unit; moves *text behind them. */
static bool
parse_part(const char **text, int64_t *ret_seconds)
{
	const char *at = *text;
	const struct unit *unit;
	int64_t number = 0;

	for (; *at >= '0' && *at <= '9'; at++) {
		number = number * 10 + (*at - '0');
		if (number > SPAN_MAX)
			return false;
	}
	unit = unit_of(*at);
	if (at == *text || *at == '\0' || unit == NULL)
		return false;
	if (number > SPAN_MAX / unit->seconds)
		return false;
	*text = at + 1;
	*ret_seconds = number * unit->seconds;
	return true;
}

bool
times_parse_span(const char *text, int64_t *ret_span)
{
	int64_t span = 0;

	if (*text == '\0')
		return false;
	while (*text != '\0') {
		int64_t part;

		if (!parse_part(&text, &part))
			return false;
		span += part;
		if (span > SPAN_MAX)
			return false;
	}
	*ret_span = span;
	return true;
}

/* --- dates ------------------------------------------------------------------
 */

/* "Z", "+02:00" or nothing at all; *ret_is_local for nothing. */
static bool
parse_zone(const char *text, int64_t *ret_offset, bool *ret_is_local)
{
	int sign = *text == '-' ? -1 : 1;
	int hours, minutes, n = 0;

	*ret_offset = 0;
	*ret_is_local = *text == '\0';
	if (*text == '\0' || strcmp(text, "Z") == 0)
		return true;
	if ((*text != '+' && *text != '-') ||
		sscanf(text + 1, "%2d:%2d%n", &hours, &minutes, &n) != 2 ||
		n != 5 || text[6] != '\0' || hours > 14 || minutes > 59)
		return false;
	*ret_offset = sign * (hours * HOUR + minutes * MINUTE);
	return true;
}

/* Whether libc had to change a field to make a date of it: 31 February. */
static bool
is_same_day(const struct tm *a, const struct tm *b)
{
	return a->tm_year == b->tm_year && a->tm_mon == b->tm_mon &&
		a->tm_mday == b->tm_mday;
}

static bool
parse_date(const char *text, int64_t *ret_time)
{
	struct tm given = { .tm_isdst = -1 }, made;
	const char *rest = strptime(text, "%Y-%m-%d", &given);
	bool is_local;
	int64_t offset;
	time_t when;

	if (rest == NULL)
		return false;
	if (*rest == 'T' || *rest == ' ') {
		const char *seconds = strptime(rest + 1, "%H:%M", &given);

		rest = seconds;
		if (seconds != NULL && *seconds == ':')
			rest = strptime(seconds + 1, "%S", &given);
	}
	if (rest == NULL || !parse_zone(rest, &offset, &is_local))
		return false;
	given.tm_isdst = -1;
	made = given;
	when = is_local ? mktime(&made) : timegm(&made);
	if (when <= 0 || !is_same_day(&made, &given))
		return false;
	*ret_time = (int64_t)when - offset;
	return true;
}

bool
times_parse(const char *text, int64_t now, int64_t *ret_time)
{
	int64_t span;

	if (strcmp(text, "never") == 0) {
		*ret_time = 0;
		return true;
	}
	if (times_parse_span(text, &span)) {
		*ret_time = now + span;
		return true;
	}
	return parse_date(text, ret_time);
}

/* --- printing ---------------------------------------------------------------
 */

void
times_print_span(int64_t span, char ret_text[TIMES_TEXT_SIZE])
{
	size_t n = 0, n_parts = 0;

	(void)snprintf(ret_text, TIMES_TEXT_SIZE, "0 s");
	for (size_t i = 0; i < N_UNITS && n_parts < 2; i++) {
		int64_t number = span / units[i].seconds;

		if (units[i].name == NULL)
			continue;
		if (n_parts > 0)
			n_parts++; /* the unit behind the first, or none */
		if (number == 0)
			continue;
		n += (size_t)snprintf(ret_text + n, TIMES_TEXT_SIZE - n,
			"%s%" PRId64 " %s", n == 0 ? "" : " ", number,
			units[i].name);
		if (n_parts == 0)
			n_parts = 1;
		span %= units[i].seconds;
	}
}

void
times_print_relative(int64_t when, int64_t now, char ret_text[TIMES_TEXT_SIZE])
{
	char span[TIMES_TEXT_SIZE];

	if (when == 0) {
		(void)snprintf(ret_text, TIMES_TEXT_SIZE, "never");
		return;
	}
	times_print_span(when > now ? when - now : now - when, span);
	if (when == now)
		(void)snprintf(ret_text, TIMES_TEXT_SIZE, "now");
	else
		(void)snprintf(ret_text, TIMES_TEXT_SIZE, "%s%.60s%s",
			when > now ? "in " : "", span,
			when > now ? "" : " ago");
}

void
times_print_exact(int64_t when, int64_t now, char ret_text[TIMES_TEXT_SIZE])
{
	char relative[TIMES_TEXT_SIZE], date[40];
	time_t seconds = (time_t)when;
	struct tm local;

	times_print_relative(when, now, relative);
	if (when == 0 || localtime_r(&seconds, &local) == NULL ||
		strftime(date, sizeof(date), "%Y-%m-%d %H:%M:%S %z", &local) ==
			0)
		(void)snprintf(ret_text, TIMES_TEXT_SIZE, "%.70s", relative);
	else
		(void)snprintf(ret_text, TIMES_TEXT_SIZE, "%s (%.36s)", date,
			relative);
}
