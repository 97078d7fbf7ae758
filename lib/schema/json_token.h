/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words of JSON: strings, numbers, and whole values to be read over or parsed.
 *
 * The functions move the parser past what they read, and make it fail when
 * that is not JSON. Numbers are exact when they are integers of 64 bits.
 */
#ifndef CAPNRPC_SCHEMA_JSON_TOKEN_H
#define CAPNRPC_SCHEMA_JSON_TOKEN_H

#include "schema/parse.h"

/* Where a string stands, quotes included. */
struct capnrpc_json_string {
	size_t at;
	size_t end;
	size_t n; /* bytes it decodes to */
};

struct capnrpc_json_number {
	size_t at;
	bool is_integer;
	bool is_negative;
	uint64_t magnitude; /* if it is an integer */
	double real;
};

/* The next character behind blanks; 0 at the end. The parser moves there. */
char capnrpc_json_peek(struct capnrpc_parser *p);

/* Takes that character, or fails for want of it. */
bool capnrpc_json_take(struct capnrpc_parser *p, char c, const char *expected);

/* Takes a word such as null, if it is there. */
bool capnrpc_json_word(struct capnrpc_parser *p, const char *word);

/* Takes a string, or fails. */
bool capnrpc_json_take_string(
	struct capnrpc_parser *p, struct capnrpc_json_string *ret_string);

/* Decodes a string that was taken to the string->n bytes at ret_bytes. */
void capnrpc_json_decode(const struct capnrpc_parser *p,
	const struct capnrpc_json_string *string, uint8_t *ret_bytes);

/*
 * Reads a number out of the n bytes at text, which stand at offset. False when
 * they are none.
 */
bool capnrpc_json_read_number(const char *text, size_t n, size_t offset,
	struct capnrpc_json_number *ret_number);

/* Takes a number, or fails. */
bool capnrpc_json_take_number(
	struct capnrpc_parser *p, struct capnrpc_json_number *ret_number);

/*
 * How many of the n bytes at text are an identifier: letters, digits, '_' and
 * '$', no digit first. null, true and false are none.
 */
size_t capnrpc_json_identifier(const char *text, size_t n);

/*
 * Takes the name of a call, and blanks up to its parenthesis. Returns how long
 * the name is; 0, and nothing taken, when there is no call.
 */
size_t capnrpc_json_take_function(struct capnrpc_parser *p);

/* Reads over a whole value; calls, which Value of json.capnp has, are some. */
void capnrpc_json_skip(struct capnrpc_parser *p);

/*
 * Goes on in an array, object or call: true when there is another member, with
 * the comma before it taken; false at the closing bracket, which is taken.
 */
bool capnrpc_json_more(struct capnrpc_parser *p, char close, bool is_first);

/*
 * Counts the members of an array, object or call whose bracket was taken; the
 * parser stays.
 */
size_t capnrpc_json_count(struct capnrpc_parser *p, char close);

/* Parses a string into a slot of type Text. */
void capnrpc_json_parse_text(
	struct capnrpc_parser *p, struct capnrpc_slot *slot);

/* Parses a value into a slot of any type; Data is an array of numbers. */
void capnrpc_json_parse_value(
	struct capnrpc_parser *p, struct capnrpc_slot *slot);

#endif
