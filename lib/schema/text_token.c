/* SPDX-License-Identifier: Apache-2.0 */
/* Words of the text format. */
#include "schema/text_token.h"

#include <math.h>
#include <string.h>

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_name_char(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') ||
		(c >= 'A' && c <= 'Z') || c == '_';
}

/* The character at offset; a NUL behind the end. */
static char
char_at(const struct capnrpc_parser *p, size_t offset)
{
	return offset < p->n ? p->text[offset] : '\0';
}

/* Past blanks, byte order marks and comments. */
static size_t
skip_blanks(const struct capnrpc_parser *p, size_t at)
{
	for (; at < p->n; at++) {
		if (p->text[at] == '#') {
			while (at < p->n && p->text[at] != '\n')
				at++;
			if (at == p->n)
				return at;
		} else if (p->n - at >= 3 &&
			memcmp(p->text + at, "\xef\xbb\xbf", 3) == 0) {
			at += 2;
		} else if (strchr(" \f\n\r\t\v", p->text[at]) == NULL ||
			p->text[at] == '\0') {
			return at;
		}
	}
	return at;
}

/* --- numbers ----------------------------------------------------------------
 */

/* Digits of a base up to end; false when one is not, or they are too many. */
static bool
read_digits(const struct capnrpc_parser *p, size_t at, size_t end,
	unsigned int base, uint64_t *ret_value)
{
	uint64_t value = 0;
	int digit;

	for (; at < end; at++) {
		digit = capnrpc_hex_digit(p->text[at]);
		if (digit < 0 || (unsigned int)digit >= base ||
			value > (UINT64_MAX - (unsigned int)digit) / base)
			return false;
		value = value * base + (unsigned int)digit;
	}
	*ret_value = value;
	return true;
}

static bool
read_integer(const struct capnrpc_parser *p, struct capnrpc_token *token)
{
	size_t at = token->at;

	if (p->text[at] != '0')
		return read_digits(p, at, token->end, 10, &token->integer);
	if (token->end - at > 2 &&
		(p->text[at + 1] == 'x' || p->text[at + 1] == 'X'))
		return read_digits(p, at + 2, token->end, 16, &token->integer);
	return read_digits(p, at, token->end, 8, &token->integer);
}

static void
token_number(struct capnrpc_parser *p, struct capnrpc_token *token)
{
	bool is_hex = char_at(p, token->at + 1) == 'x' ||
		char_at(p, token->at + 1) == 'X';
	bool is_real = false;
	char c, before = '\0';

	for (token->end = token->at; token->end < p->n; token->end++) {
		c = p->text[token->end];
		if (c == '.' || (!is_hex && (c == 'e' || c == 'E')))
			is_real = true;
		else if (!is_name_char(c) &&
			!((c == '-' || c == '+') && !is_hex &&
				(before == 'e' || before == 'E')))
			break;
		before = c;
	}
	token->kind = is_real ? CAPNRPC_TOKEN_REAL : CAPNRPC_TOKEN_INTEGER;
	if (is_real ? capnrpc_real_read(p->text + token->at,
			      token->end - token->at, &token->real)
		    : read_integer(p, token))
		return;
	token->kind = CAPNRPC_TOKEN_BAD;
	capnrpc_parser_expect(p, token->at, "a number that can be");
}

/* --- strings ----------------------------------------------------------------
 */

/* What a letter behind a backslash means; -1 for none. */
static int
escape_value(char c)
{
	static const char letters[] = "abfnrtv'\"\\?";
	static const char meanings[] = "\a\b\f\n\r\t\v'\"\\?";
	const char *found = c != '\0' ? strchr(letters, c) : NULL;

	return found != NULL ? meanings[found - letters] : -1;
}

/* The byte at *at, escape or not; -1 for an escape that cannot be. */
static int
string_byte(const struct capnrpc_parser *p, size_t *at)
{
	char c = p->text[(*at)++];
	int value, n;

	if (c != '\\')
		return (uint8_t)c;
	c = char_at(p, *at);
	if (c == 'x') {
		value = capnrpc_hex_digit(char_at(p, *at + 1));
		n = capnrpc_hex_digit(char_at(p, *at + 2));
		*at += 3;
		return value < 0 || n < 0 ? -1 : value * 16 + n;
	}
	if (c < '0' || c > '7') {
		++*at;
		return escape_value(c);
	}
	value = 0;
	for (n = 0; n < 3; n++) {
		c = char_at(p, *at);
		if (c < '0' || c > '7')
			break;
		value = value * 8 + (c - '0');
		++*at;
	}
	return value & 0xff;
}

static void
token_string(struct capnrpc_parser *p, struct capnrpc_token *token)
{
	size_t at = token->at + 1, before;

	token->kind = CAPNRPC_TOKEN_STRING;
	while (at < p->n && p->text[at] != '"' && p->text[at] != '\n') {
		before = at;
		if (string_byte(p, &at) < 0) {
			token->kind = CAPNRPC_TOKEN_BAD;
			capnrpc_parser_expect(p, before, "an escape");
			return;
		}
	}
	token->end = at + 1;
	if (char_at(p, at) == '"')
		return;
	token->kind = CAPNRPC_TOKEN_BAD;
	token->end = p->n;
	capnrpc_parser_expect(p, at < p->n ? at : p->n, "the end of a string");
}

static void
token_binary(struct capnrpc_parser *p, struct capnrpc_token *token)
{
	size_t at = token->at + 3;

	token->kind = CAPNRPC_TOKEN_BINARY;
	while (at < p->n && p->text[at] != '"') {
		if (strchr(" \f\n\r\t\v", p->text[at]) != NULL &&
			p->text[at] != '\0') {
			at++;
			continue;
		}
		if (capnrpc_hex_digit(char_at(p, at)) < 0 ||
			capnrpc_hex_digit(char_at(p, at + 1)) < 0)
			break;
		at += 2;
	}
	token->end = at + 1;
	if (char_at(p, at) == '"')
		return;
	token->kind = CAPNRPC_TOKEN_BAD;
	token->end = p->n;
	capnrpc_parser_expect(
		p, at < p->n ? at : p->n, "a pair of hexadecimal digits");
}

size_t
capnrpc_token_decode(const struct capnrpc_parser *p,
	const struct capnrpc_token *token, uint8_t *bytes)
{
	bool is_binary = token->kind == CAPNRPC_TOKEN_BINARY;
	size_t at = token->at + (is_binary ? 3 : 1), n = 0;
	int value;

	while (at < token->end - 1) {
		if (!is_binary) {
			value = string_byte(p, &at);
		} else if (capnrpc_hex_digit(p->text[at]) < 0) {
			at++;
			continue;
		} else {
			value = capnrpc_hex_digit(p->text[at]) * 16 +
				capnrpc_hex_digit(p->text[at + 1]);
			at += 2;
		}
		if (bytes != NULL)
			bytes[n] = (uint8_t)value;
		n++;
	}
	return n;
}

/* --- tokens -----------------------------------------------------------------
 */

struct capnrpc_token
capnrpc_token_peek(struct capnrpc_parser *p)
{
	struct capnrpc_token token = { CAPNRPC_TOKEN_MARK, 0, 0, 0, 0 };
	char c;

	token.at = skip_blanks(p, p->at);
	token.end = token.at + 1;
	c = char_at(p, token.at);
	if (p->status < 0) {
		token.kind = CAPNRPC_TOKEN_BAD;
	} else if (token.at >= p->n) {
		token.kind = CAPNRPC_TOKEN_END;
		token.end = p->n;
	} else if (c == '0' && char_at(p, token.at + 1) == 'x' &&
		char_at(p, token.at + 2) == '"') {
		token_binary(p, &token);
	} else if (is_digit(c)) {
		token_number(p, &token);
	} else if (is_name_char(c)) {
		token.kind = CAPNRPC_TOKEN_NAME;
		while (is_name_char(char_at(p, token.end)))
			token.end++;
	} else if (c == '"') {
		token_string(p, &token);
	}
	return token;
}

bool
capnrpc_token_is(const struct capnrpc_parser *p,
	const struct capnrpc_token *token, char mark)
{
	return token->kind == CAPNRPC_TOKEN_MARK && p->text[token->at] == mark;
}

bool
capnrpc_token_is_name(const struct capnrpc_parser *p,
	const struct capnrpc_token *token, const char *name)
{
	size_t n = token->end - token->at;

	return token->kind == CAPNRPC_TOKEN_NAME && strlen(name) == n &&
		memcmp(p->text + token->at, name, n) == 0;
}

size_t
capnrpc_token_count(struct capnrpc_parser *p)
{
	struct capnrpc_token token;
	size_t begin = p->at, n_commas = 0, depth = 0;
	bool is_empty = true; /* behind the last comma */

	for (;; p->at = token.end) {
		token = capnrpc_token_peek(p);
		if (token.kind == CAPNRPC_TOKEN_END ||
			token.kind == CAPNRPC_TOKEN_BAD)
			break;
		if (token.kind == CAPNRPC_TOKEN_MARK &&
			strchr(")]", p->text[token.at]) != NULL && depth-- == 0)
			break;
		is_empty = depth == 0 && capnrpc_token_is(p, &token, ',');
		n_commas += is_empty;
		if (token.kind == CAPNRPC_TOKEN_MARK &&
			strchr("([", p->text[token.at]) != NULL)
			depth++;
	}
	if (p->at - begin > p->n_scan)
		capnrpc_parser_fail(p, begin, CAPNRPC_ELIMIT,
			"this is nested too deep for its length");
	else
		p->n_scan -= p->at - begin;
	p->at = begin;
	return n_commas + !is_empty;
}
