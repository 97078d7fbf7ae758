/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/text.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TAB 8u

static void
reserve(struct text *text, size_t n)
{
	size_t want = text->n + n + 1;
	char *bytes;

	if (want <= text->n_allocated)
		return;
	if (want < 2 * text->n_allocated)
		want = 2 * text->n_allocated;
	bytes = realloc(text->bytes, want);
	if (bytes == NULL) {
		fputs("capnpc-capnrpc: out of memory\n", stderr);
		exit(EXIT_FAILURE);
	}
	text->bytes = bytes;
	text->n_allocated = want;
}

void
text_add(struct text *text, const char *format, ...)
{
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	reserve(text, (size_t)n);
	va_start(args, format);
	vsnprintf(text->bytes + text->n, (size_t)n + 1, format, args);
	va_end(args);
	text->n += (size_t)n;
}

static void
indent(struct text *text, unsigned int depth)
{
	while (depth-- > 0)
		text_add(text, "\t");
}

/* The columns that the arguments need on one line. */
static size_t
arguments_width(const char *const *arguments)
{
	size_t n = 0;

	for (; *arguments != NULL; arguments++)
		n += strlen(*arguments) + (arguments[1] != NULL ? 2 : 0);
	return n;
}

static void
add_arguments(struct text *text, const char *const *arguments)
{
	for (; *arguments != NULL; arguments++)
		text_add(text, "%s%s", *arguments,
			arguments[1] != NULL ? ", " : "");
}

/* Where a statement goes on: a tab deeper, and past the parenthesis of an if.
 */
struct continuation {
	unsigned int depth;
	const char *blanks;
	size_t column;
};

static struct continuation
continue_after(const char *lead, unsigned int depth)
{
	struct continuation c = { depth + 1, "", 0 };

	if (strncmp(lead, "if (", 4) == 0)
		c.blanks = "    ";
	c.column = c.depth * TAB + strlen(c.blanks);
	return c;
}

static void
next_row(struct text *text, const struct continuation *c)
{
	text_add(text, "\n");
	indent(text, c->depth);
	text_add(text, "%s", c->blanks);
}

/*
 * As many arguments on each line as fit. column is where the first would
 * stand; it moves to the next line when it does not fit there.
 */
static void
fill_arguments(struct text *text, const struct continuation *c, size_t column,
	const char *const *arguments, const char *tail)
{
	const char *const *first = arguments;

	for (; *arguments != NULL; arguments++) {
		size_t blank = arguments == first ? 0 : 1;
		size_t n = strlen(*arguments) +
			(arguments[1] != NULL ? 1 : strlen(tail));

		if (column + blank + n <= TEXT_COLUMNS) {
			text_add(text, blank ? " " : "");
			column += blank + n;
		} else {
			next_row(text, c);
			column = c->column + n;
		}
		text_add(text, "%s%s", *arguments,
			arguments[1] != NULL ? "," : "");
	}
}

/* How much of lead is "value = ", if it assigns what the call gives. */
static size_t
assignment_length(const char *lead)
{
	const char *sign = strstr(lead, " = ");

	return sign != NULL ? (size_t)(sign - lead) + 2 : 0;
}

void
text_call(struct text *text, unsigned int depth, const char *lead,
	const char *const *arguments, const char *tail)
{
	struct continuation c = continue_after(lead, depth);
	size_t left = depth * TAB + strlen(lead);
	size_t right = arguments_width(arguments) + strlen(tail);
	size_t assigned = assignment_length(lead);

	indent(text, depth);
	if (left + right <= TEXT_COLUMNS) {
		text_add(text, "%s", lead);
		add_arguments(text, arguments);
	} else if (assigned > 0 &&
		c.column + strlen(lead) - assigned - 1 + right <=
			TEXT_COLUMNS) {
		text_add(text, "%.*s", (int)assigned, lead);
		next_row(text, &c);
		text_add(text, "%s", lead + assigned + 1);
		add_arguments(text, arguments);
	} else if (c.column + right <= TEXT_COLUMNS) {
		text_add(text, "%s", lead);
		next_row(text, &c);
		add_arguments(text, arguments);
	} else {
		text_add(text, "%s", lead);
		fill_arguments(text, &c, left, arguments, tail);
	}
	text_add(text, "%s\n", tail);
}

void
text_function(struct text *text, const char *type, const char *name,
	const char *const *parameters)
{
	struct text lead = { 0 };

	text_add(text, "static inline %s\n", type);
	text_add(&lead, "%s(", name);
	text_call(text, 0, lead.bytes, parameters, ")");
	text_add(text, "{\n");
	text_deinit(&lead);
}

void
text_binary(struct text *text, unsigned int depth, const char *left,
	const char *sign, const char *right, const char *tail)
{
	size_t n = depth * TAB + strlen(left) + 1 + strlen(sign) + 1 +
		strlen(right) + strlen(tail);

	indent(text, depth);
	text_add(text, "%s %s", left, sign);
	if (n <= TEXT_COLUMNS) {
		text_add(text, " ");
	} else {
		text_add(text, "\n");
		indent(text, depth + 1);
	}
	text_add(text, "%s%s\n", right, tail);
}

/* --- comments ----------------------------------------------------------- */

/* One line of a doc comment, without its newline and trailing blanks. */
struct line {
	const char *bytes;
	size_t n;
};

/* Takes the next line off *words; false at the end. */
static bool
next_line(const char **words, size_t *n, struct line *line)
{
	const char *end;

	if (*n == 0)
		return false;
	end = memchr(*words, '\n', *n);
	line->bytes = *words;
	line->n = end != NULL ? (size_t)(end - *words) : *n;
	*words += line->n + (end != NULL ? 1 : 0);
	*n -= line->n + (end != NULL ? 1 : 0);
	while (line->n > 0 && strchr(" \t\r", line->bytes[line->n - 1]))
		line->n--;
	return true;
}

/* Columns of n bytes of UTF-8. */
static size_t
columns(const char *bytes, size_t n)
{
	size_t i, c = 0;

	for (i = 0; i < n; i++)
		c += ((uint8_t)bytes[i] & 0xc0) != 0x80;
	return c;
}

/* Adds bytes so that they neither end the comment nor open another. */
static void
add_harmless(struct text *text, const char *bytes, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		char c = bytes[i] == '\t' || bytes[i] == '\0' ? ' ' : bytes[i];
		bool is_mark = i + 1 < n &&
			((c == '*' && bytes[i + 1] == '/') ||
				(c == '/' && bytes[i + 1] == '*'));

		text_add(text, is_mark ? "%c " : "%c", c);
	}
}

/* Whether a line goes on with the sentence before it. */
static bool
is_prose(const struct line *line)
{
	return line->n > 0 && !strchr(" \t-*|+#", line->bytes[0]);
}

/* Fills the n bytes at words, one paragraph, with " * " before each line. */
static void
fill(struct text *text, unsigned int depth, const char *words, size_t n)
{
	const char *begin = words + strspn(words, " \t\r\n");
	size_t column = TEXT_COLUMNS;

	while (n > 0) {
		size_t blank = strspn(words, " \t\r\n");
		size_t word;

		if (blank >= n)
			break;
		words += blank;
		n -= blank;
		word = strcspn(words, " \t\r\n");
		if (word == 0 || word > n)
			word = word == 0 ? 1 : n; /* a NUL is a word */
		if (column + 1 + columns(words, word) > TEXT_COLUMNS) {
			text_add(text, words == begin ? "" : "\n");
			indent(text, depth);
			text_add(text, " * ");
			column = depth * TAB + 3;
		} else {
			text_add(text, " ");
			column++;
		}
		add_harmless(text, words, word);
		column += columns(words, word);
		words += word;
		n -= word;
	}
	text_add(text, "\n");
}

/* One paragraph, or one empty line: as it is if it fits. */
static size_t
add_paragraph(
	struct text *text, unsigned int depth, const char *words, size_t n)
{
	const char *rest = words;
	size_t n_rest = n, n_taken = 0;
	bool fits = true, is_empty = false;
	struct line line;

	while (next_line(&rest, &n_rest, &line)) {
		if (n_taken > 0 && (is_empty || !is_prose(&line)))
			break;
		is_empty = line.n == 0;
		fits = fits &&
			depth * TAB + 3 + columns(line.bytes, line.n) <=
				TEXT_COLUMNS;
		n_taken = n - n_rest;
	}
	if (!fits) {
		fill(text, depth, words, n_taken);
		return n_taken;
	}
	n = n_taken;
	while (next_line(&words, &n, &line)) {
		indent(text, depth);
		text_add(text, line.n > 0 ? " * " : " *");
		add_harmless(text, line.bytes, line.n);
		text_add(text, "\n");
	}
	return n_taken;
}

void
text_comment(struct text *text, unsigned int depth, const char *words, size_t n)
{
	while (n > 0 && strchr(" \t\r\n", words[n - 1]))
		n--;
	if (n == 0)
		return;
	indent(text, depth);
	if (memchr(words, '\n', n) == NULL &&
		depth * TAB + 6 + columns(words, n) <= TEXT_COLUMNS) {
		text_add(text, "/* ");
		add_harmless(text, words, n);
		text_add(text, " */\n");
		return;
	}
	text_add(text, "/*\n");
	while (n > 0) {
		size_t n_taken = add_paragraph(text, depth, words, n);

		words += n_taken;
		n -= n_taken;
	}
	indent(text, depth);
	text_add(text, " */\n");
}

/* --- literals ----------------------------------------------------------- */

/* How many source bytes one byte takes in a literal. */
static const char *
escape(char byte, char buffer[5])
{
	uint8_t c = (uint8_t)byte;

	if (c == '"' || c == '\\')
		snprintf(buffer, 5, "\\%c", byte);
	else if (c == '\n')
		snprintf(buffer, 5, "\\n");
	else if (c >= ' ' && c < 0x7f && c != '?')
		snprintf(buffer, 5, "%c", byte);
	else
		snprintf(buffer, 5, "\\%03o", (unsigned int)c);
	return buffer;
}

void
text_literal(struct text *text, unsigned int depth, const char *bytes, size_t n)
{
	size_t i, column = depth * TAB + 1;
	char buffer[5];

	text_add(text, "\"");
	for (i = 0; i < n; i++) {
		const char *piece = escape(bytes[i], buffer);

		if (column + strlen(piece) + 2 > TEXT_COLUMNS) {
			text_add(text, "\"\n");
			indent(text, depth);
			text_add(text, "\"");
			column = depth * TAB + 1;
		}
		text_add(text, "%s", piece);
		column += strlen(piece);
	}
	text_add(text, "\"");
}

void
text_deinit(struct text *text)
{
	free(text->bytes);
	text->bytes = NULL;
	text->n = 0;
	text->n_allocated = 0;
}
