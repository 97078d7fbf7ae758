/* SPDX-License-Identifier: Apache-2.0 */
/* Words of JSON. */
#include "schema/json_token.h"

#include <string.h>

char
capnrpc_json_peek(struct capnrpc_parser *p)
{
	while (p->at < p->n && p->text[p->at] != '\0' &&
		strchr(" \n\r\t", p->text[p->at]) != NULL)
		p->at++;
	return p->at < p->n ? p->text[p->at] : '\0';
}

bool
capnrpc_json_take(struct capnrpc_parser *p, char c, const char *expected)
{
	if (p->status == 0 && capnrpc_json_peek(p) == c && p->at < p->n) {
		p->at++;
		return true;
	}
	capnrpc_parser_expect(p, p->at, expected);
	return false;
}

bool
capnrpc_json_word(struct capnrpc_parser *p, const char *word)
{
	size_t n = strlen(word);

	(void)capnrpc_json_peek(p);
	if (p->status < 0 || p->n - p->at < n ||
		memcmp(p->text + p->at, word, n) != 0)
		return false;
	p->at += n;
	return true;
}

/* --- strings ----------------------------------------------------------------
 */

/* Four hexadecimal digits; -1 for something else. */
static int
hex_4(const struct capnrpc_parser *p, size_t at)
{
	int value = 0, digit, i;

	if (p->n - at < 4)
		return -1;
	for (i = 0; i < 4; i++) {
		digit = capnrpc_hex_digit(p->text[at + (size_t)i]);
		if (digit < 0)
			return -1;
		value = value * 16 + digit;
	}
	return value;
}

/*
 * The character of a \u escape whose digits begin at *at, of two such escapes
 * if it is a surrogate; -1 for what is no character.
 */
static int
unicode_escape(const struct capnrpc_parser *p, size_t *at)
{
	int high = hex_4(p, *at), low;

	*at += 4;
	if (high < 0xd800 || high > 0xdfff)
		return high;
	if (high > 0xdbff || p->n - *at < 6 || p->text[*at] != '\\' ||
		p->text[*at + 1] != 'u')
		return -1;
	low = hex_4(p, *at + 2);
	*at += 6;
	if (low < 0xdc00 || low > 0xdfff)
		return -1;
	return 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00);
}

/* A character as UTF-8; returns how many bytes. */
static size_t
utf8(int c, uint8_t bytes[4])
{
	static const uint8_t marks[] = { 0, 0, 0xc0, 0xe0, 0xf0 };
	size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	for (i = n; i > 1; i--) {
		bytes[i - 1] = (uint8_t)(0x80 | (c & 0x3f));
		c >>= 6;
	}
	bytes[0] = (uint8_t)(marks[n] | c);
	return n;
}

/* What stands at *at, decoded; 0 bytes for an escape that cannot be. */
static size_t
string_bytes(const struct capnrpc_parser *p, size_t *at, uint8_t bytes[4])
{
	static const char letters[] = "\"\\/bfnrt";
	static const char meanings[] = "\"\\/\b\f\n\r\t";
	const char *found;
	char c = p->text[(*at)++];
	int character;

	bytes[0] = (uint8_t)c;
	if (c != '\\')
		return 1;
	if (*at == p->n)
		return 0;
	c = p->text[(*at)++];
	if (c == 'u') {
		character = unicode_escape(p, at);
		return character < 0 ? 0 : utf8(character, bytes);
	}
	found = c != '\0' ? strchr(letters, c) : NULL;
	if (found == NULL)
		return 0;
	bytes[0] = (uint8_t)meanings[found - letters];
	return 1;
}

bool
capnrpc_json_take_string(
	struct capnrpc_parser *p, struct capnrpc_json_string *ret_string)
{
	uint8_t bytes[4];
	size_t at, before, n;

	if (!capnrpc_json_take(p, '"', "a string"))
		return false;
	ret_string->at = p->at - 1;
	ret_string->n = 0;
	for (at = p->at; at < p->n && p->text[at] != '"';) {
		before = at;
		n = string_bytes(p, &at, bytes);
		if (n == 0) {
			capnrpc_parser_expect(p, before, "an escape");
			return false;
		}
		ret_string->n += n;
	}
	if (at >= p->n) {
		capnrpc_parser_expect(p, p->n, "the end of a string");
		return false;
	}
	p->at = at + 1;
	ret_string->end = p->at;
	return true;
}

void
capnrpc_json_decode(const struct capnrpc_parser *p,
	const struct capnrpc_json_string *string, uint8_t *ret_bytes)
{
	uint8_t bytes[4];
	size_t at = string->at + 1, n;

	while (at < string->end - 1) {
		n = string_bytes(p, &at, bytes);
		memcpy(ret_bytes, bytes, n);
		ret_bytes += n;
	}
}

/* --- numbers ----------------------------------------------------------------
 */

/* Digits from *at on; returns how many, and their value if it fits. */
static size_t
digits(const char *text, size_t n, size_t *at, uint64_t *ret_value,
	bool *ret_fits)
{
	size_t begin = *at;
	unsigned int digit;

	*ret_value = 0;
	*ret_fits = true;
	for (; *at < n && text[*at] >= '0' && text[*at] <= '9'; ++*at) {
		digit = (unsigned int)(text[*at] - '0');
		if (*ret_value > (UINT64_MAX - digit) / 10)
			*ret_fits = false;
		else
			*ret_value = *ret_value * 10 + digit;
	}
	return *at - begin;
}

bool
capnrpc_json_read_number(const char *text, size_t n, size_t offset,
	struct capnrpc_json_number *ret_number)
{
	struct capnrpc_json_number number = { offset, false, false, 0, 0 };
	size_t at;

	number.is_negative = n > 0 && text[0] == '-';
	at = number.is_negative ? 1 : 0;
	text += at;
	n -= at;
	at = 0;
	if (digits(text, n, &at, &number.magnitude, &number.is_integer) == 0 ||
		!capnrpc_real_read(text, n, &number.real))
		return false;
	number.is_integer = number.is_integer && at == n;
	/* 1e3 and 2.0 are integers, too. */
	if (!number.is_integer && number.real < 18446744073709551616.0 &&
		(double)(uint64_t)number.real == number.real) {
		number.is_integer = true;
		number.magnitude = (uint64_t)number.real;
	}
	if (number.is_negative)
		number.real = -number.real;
	*ret_number = number;
	return true;
}

bool
capnrpc_json_take_number(
	struct capnrpc_parser *p, struct capnrpc_json_number *ret_number)
{
	size_t begin;
	char c = capnrpc_json_peek(p);

	begin = p->at;
	while (p->at < p->n && p->text[p->at] != '\0' &&
		strchr("+-.0123456789eE", p->text[p->at]) != NULL)
		p->at++;
	/* Decimal numbers never begin with a zero that could be left out. */
	if (c == '0' && p->at - begin > 1 && p->text[begin + 1] >= '0' &&
		p->text[begin + 1] <= '9')
		capnrpc_parser_expect(p, begin, "a number");
	else if (!capnrpc_json_read_number(
			 p->text + begin, p->at - begin, begin, ret_number))
		capnrpc_parser_expect(p, begin, "a number");
	return p->status == 0;
}

/* --- values -----------------------------------------------------------------
 */

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
		c == '$';
}

size_t
capnrpc_json_identifier(const char *text, size_t n)
{
	static const char *const words[] = { "null", "true", "false" };
	size_t i = 0, word;

	while (i < n &&
		(is_letter(text[i]) ||
			(i > 0 && text[i] >= '0' && text[i] <= '9')))
		i++;
	for (word = 0; word < sizeof(words) / sizeof(words[0]); word++)
		if (strlen(words[word]) == i &&
			memcmp(words[word], text, i) == 0)
			return 0;
	return i;
}

size_t
capnrpc_json_take_function(struct capnrpc_parser *p)
{
	size_t begin = p->at;
	size_t n = capnrpc_json_identifier(p->text + begin, p->n - begin);

	p->at += n;
	if (n > 0 && capnrpc_json_peek(p) == '(')
		return n;
	p->at = begin;
	return 0;
}

bool
capnrpc_json_more(struct capnrpc_parser *p, char close, bool is_first)
{
	char expected[] = "',' or ' '";
	char c = capnrpc_json_peek(p);

	if (p->status < 0)
		return false;
	if (c == close && p->at < p->n) {
		p->at++;
		return false;
	}
	expected[sizeof(expected) - 3] = close;
	return is_first || capnrpc_json_take(p, ',', expected);
}

static void
skip_member(struct capnrpc_parser *p, char close)
{
	struct capnrpc_json_string name;

	if (close != '}' ||
		(capnrpc_json_take_string(p, &name) &&
			capnrpc_json_take(p, ':', "':'")))
		capnrpc_json_skip(p);
}

static void
skip_members(struct capnrpc_parser *p, char close)
{
	bool is_first = true;

	if (!capnrpc_parser_enter(p, p->at))
		return;
	p->at++;
	for (; capnrpc_json_more(p, close, is_first); is_first = false)
		skip_member(p, close);
	capnrpc_parser_leave(p);
}

/* One of three words, a call, or what is no value at all. */
static void
skip_word(struct capnrpc_parser *p)
{
	if (capnrpc_json_take_function(p) > 0) {
		skip_members(p, ')');
	} else if (!capnrpc_json_word(p, "null") &&
		!capnrpc_json_word(p, "true") &&
		!capnrpc_json_word(p, "false")) {
		capnrpc_parser_expect(p, p->at, "a value");
	}
}

void
capnrpc_json_skip(struct capnrpc_parser *p)
{
	struct capnrpc_json_string string;
	struct capnrpc_json_number number;
	char c = capnrpc_json_peek(p);

	if (p->status < 0)
		return;
	if (c == '{')
		skip_members(p, '}');
	else if (c == '[')
		skip_members(p, ']');
	else if (c == '"')
		(void)capnrpc_json_take_string(p, &string);
	else if (c == '-' || (c >= '0' && c <= '9'))
		(void)capnrpc_json_take_number(p, &number);
	else
		skip_word(p);
}

size_t
capnrpc_json_count(struct capnrpc_parser *p, char close)
{
	size_t begin = p->at, n = 0;

	for (; capnrpc_json_more(p, close, n == 0); n++)
		skip_member(p, close);
	if (p->at - begin > p->n_scan)
		capnrpc_parser_fail(p, begin, CAPNRPC_ELIMIT,
			"this is nested too deep for its length");
	else
		p->n_scan -= p->at - begin;
	p->at = begin;
	return n;
}
