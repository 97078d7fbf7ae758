/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words of the text format: names, numbers, strings, punctuation.
 *
 * A token is where it stands; numbers are converted, strings are decoded only
 * when it is known where to.
 */
#ifndef CAPNRPC_SCHEMA_TEXT_TOKEN_H
#define CAPNRPC_SCHEMA_TEXT_TOKEN_H

#include "schema/parse.h"

enum capnrpc_token_kind {
	CAPNRPC_TOKEN_END,
	CAPNRPC_TOKEN_NAME,
	CAPNRPC_TOKEN_INTEGER,
	CAPNRPC_TOKEN_REAL,
	CAPNRPC_TOKEN_STRING, /* "..." */
	CAPNRPC_TOKEN_BINARY, /* 0x"..." */
	CAPNRPC_TOKEN_MARK, /* one character */
	CAPNRPC_TOKEN_BAD, /* nothing that can be; the parser has failed */
};

struct capnrpc_token {
	enum capnrpc_token_kind kind;
	size_t at;
	size_t end;
	uint64_t integer;
	double real;
};

/*
 * The token at or behind the parser's place, blanks and comments left out. The
 * parser stays where it is: token.end is where to go on.
 */
struct capnrpc_token capnrpc_token_peek(struct capnrpc_parser *p);

/* Whether the token is that mark. */
bool capnrpc_token_is(const struct capnrpc_parser *p,
	const struct capnrpc_token *token, char mark);

/* Whether the token is that name. */
bool capnrpc_token_is_name(const struct capnrpc_parser *p,
	const struct capnrpc_token *token, const char *name);

/*
 * Decodes a string or binary token to bytes, or only counts when bytes is
 * NULL. Returns how many they are.
 */
size_t capnrpc_token_decode(const struct capnrpc_parser *p,
	const struct capnrpc_token *token, uint8_t *bytes);

/*
 * Reads over the rest of a list whose bracket the parser is behind of, and
 * counts its elements; the parser stays. What is wrong in it is found later.
 */
size_t capnrpc_token_count(struct capnrpc_parser *p);

#endif
