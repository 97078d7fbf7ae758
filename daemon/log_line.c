/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The text of one line, and the fields that go into it.
 *
 * Escaping works on bytes and leaves nothing above 0x7e: text of a peer may be
 * in any encoding, and C1 controls or right-to-left marks are as good a forgery
 * as a newline.
 */
#include <config.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "daemon/log_line.h"

/* Room that is kept back for the end of a line. */
#define END_TEXT " cut=yes\n"
#define LINE_MAX_BYTES (LOG_LINE_SIZE - sizeof(END_TEXT))

/* Characters besides letters and digits that need no quotes. */
#define PLAIN_CHARACTERS "_./:@+,%~^*[]()<>|-"

struct log_field
log_bytes(const char *key, const void *bytes, size_t n)
{
	struct log_field field = { .key = key, .kind = LOG_FIELD_TEXT };

	field.text = bytes;
	field.n_text = n;
	return field;
}

struct log_field
log_text(const char *key, const char *text)
{
	if (text == NULL)
		text = "-";
	return log_bytes(key, text, strlen(text));
}

struct log_field
log_int(const char *key, int64_t number)
{
	struct log_field field = { .key = key, .kind = LOG_FIELD_INT };

	field.number = number;
	return field;
}

struct log_field
log_uint(const char *key, uint64_t number)
{
	struct log_field field = { .key = key, .kind = LOG_FIELD_UINT };

	field.natural = number;
	return field;
}

struct log_field
log_hex(const char *key, const void *bytes, size_t n)
{
	struct log_field field = { .key = key, .kind = LOG_FIELD_TEXT };
	const unsigned char *next = bytes;

	for (size_t i = 0; i < n && 2 * i + 2 < sizeof(field.hex); i++)
		(void)snprintf(field.hex + 2 * i, 3, "%02x", next[i]);
	return field;
}

struct log_field
log_errno(const char *key, int error_number)
{
	return log_text(key, strerror(error_number));
}

void
log_line_init(struct log_line *line)
{
	line->n_text = 0;
	line->is_cut = false;
}

/* Takes all of the bytes, or marks the line as cut. */
static void
add(struct log_line *line, const char *bytes, size_t n)
{
	if (n > LINE_MAX_BYTES - line->n_text)
		line->is_cut = true;
	if (line->is_cut)
		return;
	memcpy(line->text + line->n_text, bytes, n);
	line->n_text += n;
}

void
log_line_literal(struct log_line *line, const char *text)
{
	add(line, text, strlen(text));
}

static bool
is_plain_character(unsigned char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		(c >= 'a' && c <= 'z') ||
		(c != '\0' && strchr(PLAIN_CHARACTERS, c) != NULL);
}

static bool
is_plain(const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!is_plain_character((unsigned char)text[i]))
			return false;
	}
	return n > 0;
}

static void
add_escaped(struct log_line *line, unsigned char c)
{
	char text[8];

	if (c == '"' || c == '\\')
		(void)snprintf(text, sizeof(text), "\\%c", c);
	else if (c == '\n')
		(void)snprintf(text, sizeof(text), "\\n");
	else if (c < 0x20 || c > 0x7e)
		(void)snprintf(text, sizeof(text), "\\x%02x", c);
	else
		(void)snprintf(text, sizeof(text), "%c", c);
	log_line_literal(line, text);
}

static void
add_text(struct log_line *line, const char *text, size_t n)
{
	size_t n_shown = n < LOG_VALUE_MAX ? n : LOG_VALUE_MAX;

	if (n == n_shown && is_plain(text, n)) {
		add(line, text, n);
		return;
	}
	log_line_literal(line, "\"");
	for (size_t i = 0; i < n_shown; i++)
		add_escaped(line, (unsigned char)text[i]);
	log_line_literal(line, n_shown < n ? "...\"" : "\"");
}

static void
add_value(struct log_line *line, const struct log_field *field)
{
	char number[24];

	if (field->kind == LOG_FIELD_TEXT && field->text == NULL) {
		log_line_literal(line, field->hex);
		return;
	}
	if (field->kind == LOG_FIELD_TEXT) {
		add_text(line, field->text, field->n_text);
		return;
	}
	if (field->kind == LOG_FIELD_INT)
		(void)snprintf(
			number, sizeof(number), "%" PRId64, field->number);
	else
		(void)snprintf(
			number, sizeof(number), "%" PRIu64, field->natural);
	log_line_literal(line, number);
}

void
log_line_field(struct log_line *line, const struct log_field *field)
{
	size_t n_before = line->n_text;

	log_line_literal(line, " ");
	log_line_literal(line, field->key);
	log_line_literal(line, "=");
	add_value(line, field);
	if (line->is_cut)
		line->n_text = n_before;
}

const char *
log_line_end(struct log_line *line, size_t *ret_n)
{
	const char *end = line->is_cut ? END_TEXT : "\n";

	memcpy(line->text + line->n_text, end, strlen(end));
	*ret_n = line->n_text + strlen(end);
	return line->text;
}
