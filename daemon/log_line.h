/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One line of the log while it is put together: bounded, and escaped so that
 * no value can be mistaken for a field, a line or a terminal's command.
 */
#ifndef DAEMON_LOG_LINE_H
#define DAEMON_LOG_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "daemon/log.h"

struct log_line {
	char text[LOG_LINE_SIZE];
	size_t n_text;
	bool is_cut; /* a field did not fit, and none after it was taken */
};

/* Makes a line empty. */
void log_line_init(struct log_line *line);

/* Adds a literal of the program as it is. */
void log_line_literal(struct log_line *line, const char *text);

/*
 * Adds " key=value". A value longer than LOG_VALUE_MAX ends in "...". A field
 * that has no room is left out, and so is all that follows.
 */
void log_line_field(struct log_line *line, const struct log_field *field);

/*
 * Ends the line with " cut=yes" where something was left out, and a newline.
 * The text is the line's own and good until the next change of it.
 */
const char *log_line_end(struct log_line *line, size_t *ret_n);

#endif
