/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Times and spans, as people write and read them. Times are seconds since
 * 1970, 0 for never; spans are seconds.
 */
#ifndef CTL_TIMES_H
#define CTL_TIMES_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>

/* Room for any text made here. */
#define TIMES_TEXT_SIZE 80

/*
 * Reads a span: "90s", "30m", "2h", "7d", "2w", "1y" or several in a row
 * ("1d12h"). false: it is none, or more than a hundred years.
 */
CAPNRPC_CHECK bool times_parse_span(const char *text, int64_t *ret_span);

/*
 * Reads a time: a span from now on; a date; a date and a time ("2027-01-31",
 * "2027-01-31T18:00", with seconds, with Z or +02:00 behind; local time without
 * them); or "never". false: it is none. A date alone is its beginning.
 */
CAPNRPC_CHECK bool times_parse(
	const char *text, int64_t now, int64_t *ret_time);

/* A span in its two largest units: "2 h 30 min", "7 d". */
void times_print_span(int64_t span, char ret_text[TIMES_TEXT_SIZE]);

/* A time as seen from now: "2 h ago", "in 7 d", "never". */
void times_print_relative(
	int64_t time, int64_t now, char ret_text[TIMES_TEXT_SIZE]);

/* Local date, time and zone, and the relative time. */
void times_print_exact(
	int64_t time, int64_t now, char ret_text[TIMES_TEXT_SIZE]);

#endif
