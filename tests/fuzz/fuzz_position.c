/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Declarations looked for in anything: the first line of the input is where,
 * the second which member, the rest is a schema, or not. Nothing beside it is
 * read; what is found is a name in it, in that line and column.
 */
#include "tests/fuzz/target.h"

#include <stdlib.h>
#include <string.h>

#include "proto/compiler/position.h"

/* A line of the input as a string of its own, the input moved behind it. */
static char *
take_line(const char **text, size_t *n)
{
	const char *end = *n > 0 ? memchr(*text, '\n', *n) : NULL;
	size_t length = end != NULL ? (size_t)(end - *text) : *n;
	char *line = malloc(length + 1);

	TARGET_ASSERT(line != NULL);
	if (length > 0)
		memcpy(line, *text, length);
	line[length] = '\0';
	length += end != NULL;
	*text += length;
	*n -= length;
	return line;
}

static size_t
offset_of(struct position position, const char *text, size_t n)
{
	size_t i = 0;

	for (; position.line > 1 && i < n; i++)
		position.line -= text[i] == '\n';
	return i + position.column - 1;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const char *text = (const char *)bytes;
	char *path = take_line(&text, &n);
	char *member = take_line(&text, &n);
	struct position p = { 0, 0 };
	size_t at;

	/* Only a text that says an id is one. */
	if (position_has_id(text, n, 1))
		TARGET_ASSERT(memchr(text, '@', n) != NULL);
	if (position_find(text, n, path, NULL, &p) ||
		position_find(text, n, path, member, &p)) {
		at = offset_of(p, text, n);
		TARGET_ASSERT(at < n);
		TARGET_ASSERT(strncmp(text + at, path, 1) == 0 ||
			strchr(path, '.') != NULL || text[at] == member[0] ||
			path[0] == '$');
	}
	free(member);
	free(path);
	return 0;
}
