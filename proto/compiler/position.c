/* SPDX-License-Identifier: Apache-2.0 */
#include "proto/compiler/position.h"

#include <stdlib.h>
#include <string.h>

/* Scopes within scopes; schemas that are deeper get no positions. */
#define MAX_OPEN 64

/* A word, a number, a string (without its quotes' inside), or one character. */
struct token {
	enum {
		TOKEN_END,
		TOKEN_NAME,
		TOKEN_NUMBER,
		TOKEN_STRING,
		TOKEN_SIGN
	} kind;
	const char *at;
	size_t n;
};

/* A text, as far as it was read. */
struct scan {
	const char *at, *end;
};

/* --- tokens -------------------------------------------------------------- */

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static void
skip_line(struct scan *scan)
{
	while (scan->at < scan->end && *scan->at != '\n')
		scan->at++;
}

static void
skip_space(struct scan *scan)
{
	for (; scan->at < scan->end; scan->at++) {
		if (*scan->at == '#')
			skip_line(scan);
		if (scan->at == scan->end ||
			strchr(" \t\r\n", *scan->at) == NULL ||
			*scan->at == '\0')
			return;
	}
}

/* Behind the quote that ends a string; at the line's end if none does. */
static void
skip_string(struct scan *scan)
{
	for (scan->at++; scan->at < scan->end && *scan->at != '\n';
		scan->at++) {
		if (*scan->at == '"') {
			scan->at++;
			return;
		}
		if (*scan->at == '\\' && scan->end - scan->at > 1)
			scan->at++;
	}
}

static void
skip_word(struct scan *scan)
{
	while (scan->at < scan->end &&
		(is_letter(*scan->at) || is_digit(*scan->at)))
		scan->at++;
}

static struct token
next_token(struct scan *scan)
{
	struct token token = { TOKEN_END, NULL, 0 };

	skip_space(scan);
	token.at = scan->at;
	if (scan->at == scan->end)
		return token;
	if (is_letter(*scan->at)) {
		token.kind = TOKEN_NAME;
		skip_word(scan);
	} else if (is_digit(*scan->at)) {
		token.kind = TOKEN_NUMBER;
		skip_word(scan);
	} else if (*scan->at == '"') {
		token.kind = TOKEN_STRING;
		skip_string(scan);
	} else if (*scan->at == '`') {
		token.kind = TOKEN_STRING;
		skip_line(scan);
	} else {
		token.kind = TOKEN_SIGN;
		scan->at++;
	}
	token.n = (size_t)(scan->at - token.at);
	return token;
}

static bool
is_sign(struct token token, char sign)
{
	return token.kind == TOKEN_SIGN && *token.at == sign;
}

static bool
is_name(struct token token, const char *name, size_t n)
{
	return token.kind == TOKEN_NAME && token.n == n &&
		memcmp(token.at, name, n) == 0;
}

/* --- declarations -------------------------------------------------------- */

/*
 * The way to a declaration: how many names of its path are open scopes now, and
 * how many other scopes are open within those.
 */
struct way {
	const char *path; /* what is left of it: the next name first */
	const char *member; /* behind the last name of path; or NULL */
	enum {
		OPEN_OTHER,
		OPEN_OURS,
		OPEN_UNION
	} open[MAX_OPEN];
	const char *paths[MAX_OPEN]; /* path, before each was opened */
	unsigned int n_open;
	unsigned int n_others;
};

/* The next name of the way, and whether it is the last one. */
static const char *
next_name(const struct way *way, size_t *ret_n, bool *ret_is_last)
{
	bool is_through = way->path[0] == '\0' && way->member != NULL;
	const char *name = is_through ? way->member : way->path;

	*ret_n = strcspn(name, is_through ? "" : ".$");
	*ret_is_last = is_through || name[*ret_n] == '$' ||
		(name[*ret_n] == '\0' && way->member == NULL);
	return name;
}

/* The scope whose "{" was read, of the declaration called name. */
static bool
open_scope(struct way *way, struct token name, struct token first)
{
	unsigned int i = way->n_open;
	size_t n;
	bool is_last;
	const char *want = next_name(way, &n, &is_last);

	if (i == MAX_OPEN)
		return false;
	way->n_open++;
	way->paths[i] = way->path;
	if (name.kind == TOKEN_END && is_name(first, "union", 5)) {
		way->open[i] = OPEN_UNION;
	} else if (way->n_others == 0 && !is_last && is_name(name, want, n)) {
		way->open[i] = OPEN_OURS;
		way->path += n + (want[n] == '.');
	} else {
		way->open[i] = OPEN_OTHER;
		way->n_others++;
	}
	return true;
}

static void
close_scope(struct way *way)
{
	if (way->n_open == 0)
		return;
	way->n_open--;
	way->path = way->paths[way->n_open];
	if (way->open[way->n_open] == OPEN_OTHER)
		way->n_others--;
}

/*
 * A parameter or result called member, in the rest of a method. The method's
 * name when there is none.
 */
static const char *
find_parameter(struct scan scan, struct token method, const char *member,
	bool is_result)
{
	struct token token, last = { TOKEN_END, NULL, 0 };
	bool is_behind_arrow = false;

	if (member == NULL)
		return method.at;
	for (;;) {
		token = next_token(&scan);
		if (token.kind == TOKEN_END || is_sign(token, ';') ||
			is_sign(token, '{') || is_sign(token, '}'))
			return method.at;
		if (is_sign(last, '-') && is_sign(token, '>'))
			is_behind_arrow = true;
		if (is_behind_arrow == is_result && is_sign(token, ':') &&
			is_name(last, member, strlen(member)))
			return last.at;
		last = token;
	}
}

/* The name if this declaration is what the way leads to; else NULL. */
static const char *
arrive(const struct way *way, struct token name, struct scan scan)
{
	bool is_last;
	size_t n;
	const char *want = next_name(way, &n, &is_last);

	if (way->n_others > 0 || !is_last || !is_name(name, want, n))
		return NULL;
	if (want[n] == '$')
		return find_parameter(scan, name, way->member,
			strcmp(want + n, "$Results") == 0);
	return name.at;
}

/* "struct Name", "name @0" and "name :group" have names; others have none. */
static struct token
name_of(struct token first, struct token second)
{
	struct token none = { TOKEN_END, NULL, 0 };

	if (first.kind != TOKEN_NAME)
		return none;
	if (second.kind == TOKEN_NAME)
		return second;
	return is_sign(second, '@') || is_sign(second, ':') ? first : none;
}

static bool
ends_declaration(struct token token)
{
	return token.kind == TOKEN_END || is_sign(token, ';') ||
		is_sign(token, '{') || is_sign(token, '}');
}

/* Goes on by one declaration, or the head of one. False at the end. */
static bool
pass_declaration(struct scan *scan, struct way *way, const char **found)
{
	struct token first = next_token(scan), token = first, name;
	struct scan behind = *scan;

	name = name_of(first, next_token(&behind));
	*found = arrive(way, name, *scan);
	while (!ends_declaration(token))
		token = next_token(scan);
	if (is_sign(token, '{'))
		return open_scope(way, name, first);
	if (is_sign(token, '}'))
		close_scope(way);
	return token.kind != TOKEN_END;
}

bool
position_find(const char *text, size_t n, const char *path, const char *member,
	struct position *ret_position)
{
	struct scan scan = { text, text + n };
	const char *found = NULL;
	struct way way;

	if (path[0] == '\0' && member == NULL)
		return false;
	memset(&way, 0, sizeof(way));
	way.path = path;
	way.member = member;
	while (pass_declaration(&scan, &way, &found) && found == NULL)
		;
	if (found != NULL)
		*ret_position = position_at(text, n, (size_t)(found - text));
	return found != NULL;
}

struct position
position_at(const char *text, size_t n, size_t offset)
{
	struct position position = { 1, 1 };
	size_t i;

	for (i = 0; i < offset && i < n; i++) {
		position.column++;
		if (text[i] == '\n') {
			position.line++;
			position.column = 1;
		}
	}
	return position;
}

bool
position_has_id(const char *text, size_t n, uint64_t id)
{
	struct scan scan = { text, text + n };
	struct token token = next_token(&scan);
	char number[24] = "";

	/* A text that begins with a byte order mark does so with three signs.
	 */
	while (token.kind == TOKEN_SIGN && (unsigned char)*token.at >= 0x80)
		token = next_token(&scan);
	if (!is_sign(token, '@'))
		return false;
	token = next_token(&scan);
	if (token.kind != TOKEN_NUMBER || token.n >= sizeof(number))
		return false;
	memcpy(number, token.at, token.n);
	return strtoull(number, NULL, 0) == id;
}
