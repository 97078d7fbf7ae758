/* SPDX-License-Identifier: Apache-2.0 */
/* See json.h. RFC 8259. */
#include "config.h"

#include <inttypes.h>
#include <string.h>
#include <wchar.h>

#include "ctl/json.h"

#define REPLACEMENT "\\ufffd"

/* Bytes of the character at text, 0 when it is not UTF-8. */
static size_t
character_size(const char *text, size_t n)
{
	mbstate_t state;
	wchar_t c;
	size_t used;

	memset(&state, 0, sizeof(state));
	used = mbrtowc(&c, text, n, &state);
	if (used == 0)
		return 1; /* NUL is a character here */
	return used > n ? 0 : used;
}

static void
write_byte(FILE *out, unsigned char c)
{
	if (c == '"' || c == '\\')
		(void)fprintf(out, "\\%c", c);
	else if (c < ' ' || c == 0x7f)
		(void)fprintf(out, "\\u%04x", c);
	else
		(void)fputc(c, out);
}

static void
write_quoted(FILE *out, const char *text, size_t n)
{
	size_t used;

	(void)fputc('"', out);
	for (; n > 0; text += used, n -= used) {
		used = character_size(text, n);
		if (used == 0) {
			used = 1;
			(void)fputs(REPLACEMENT, out);
		} else if (used == 1) {
			write_byte(out, (unsigned char)*text);
		} else {
			(void)fwrite(text, 1, used, out);
		}
	}
	(void)fputc('"', out);
}

static void
new_line(const struct json *json)
{
	(void)fputc('\n', json->out);
	for (unsigned int i = 0; i < json->depth; i++)
		(void)fputs("  ", json->out);
}

/* What stands before a value. */
static void
begin(struct json *json, const char *key)
{
	if (json->has_before)
		(void)fputc(',', json->out);
	if (json->depth > 0)
		new_line(json);
	json->has_before = true;
	if (key == NULL)
		return;
	write_quoted(json->out, key, strlen(key));
	(void)fputs(": ", json->out);
}

void
json_open(struct json *json, const char *key, char bracket)
{
	begin(json, key);
	(void)fputc(bracket, json->out);
	json->depth++;
	json->has_before = false;
}

void
json_close(struct json *json, char bracket)
{
	json->depth--;
	if (json->has_before)
		new_line(json);
	(void)fputc(bracket, json->out);
	json->has_before = true;
	if (json->depth == 0)
		(void)fputc('\n', json->out);
}

void
json_text(struct json *json, const char *key, const char *text, size_t n)
{
	begin(json, key);
	write_quoted(json->out, text, n);
}

void
json_number(struct json *json, const char *key, int64_t number)
{
	begin(json, key);
	(void)fprintf(json->out, "%" PRId64, number);
}

void
json_flag(struct json *json, const char *key, bool flag)
{
	begin(json, key);
	(void)fputs(flag ? "true" : "false", json->out);
}

void
json_null(struct json *json, const char *key)
{
	begin(json, key);
	(void)fputs("null", json->out);
}
