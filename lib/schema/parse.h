/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What parsing text and JSON share: where in the text the parser is, what it
 * may still build, and its first complaint.
 *
 * A list's length has to be known before it is built, so lists are read over
 * once to be counted, and n_scan bounds how often that happens to one byte of
 * a deeply nested text.
 */
#ifndef CAPNRPC_SCHEMA_PARSE_H
#define CAPNRPC_SCHEMA_PARSE_H

#include "schema/brand.h"
#include "schema/complaint.h"
#include "schema/number.h"
#include "schema/slot.h"

/* Bytes that are read over, all in all: eight times the longest text. */
#define CAPNRPC_SCAN_MAX (CAPNRPC_VALUE_BYTES_MAX * 8)

struct capnrpc_parser {
	const char *text;
	size_t n;
	size_t at;
	unsigned int nesting; /* levels left */
	uint64_t n_words; /* that may still be built */
	size_t n_scan; /* bytes that may still be read over */
	int status;
	struct capnrpc_complaint *complaint;
};

/* Fails, once: at offset stands something else than expected. */
void capnrpc_parser_expect(
	struct capnrpc_parser *p, size_t offset, const char *expected);

/* Fails, once, for another reason. */
void capnrpc_parser_fail(struct capnrpc_parser *p, size_t offset, int status,
	const char *format, ...) CAPNRPC_PRINTF(4, 5);

/* Goes a level down; false when that is too deep, or something has failed. */
bool capnrpc_parser_enter(struct capnrpc_parser *p, size_t offset);

/* Goes a level up. */
void capnrpc_parser_leave(struct capnrpc_parser *p);

/* Fails unless what was to be built could be. Returns whether it could. */
bool capnrpc_parser_built(
	struct capnrpc_parser *p, size_t offset, bool could_build);

/* Sets an integer type; fails when the type has no such value. */
void capnrpc_parser_set_integer(struct capnrpc_parser *p, size_t offset,
	struct capnrpc_slot *slot, bool is_negative, uint64_t magnitude);

/* Sets a Float32 or Float64; finite values that become infinite fail. */
void capnrpc_parser_set_real(struct capnrpc_parser *p, size_t offset,
	struct capnrpc_slot *slot, double value);

/* The value of a hexadecimal digit; -1 for something else. */
int capnrpc_hex_digit(char c);

/* Parses a value of the slot's type written as text. */
void capnrpc_text_parse(struct capnrpc_parser *p, struct capnrpc_slot *slot);

/* Parses a value of the slot's type written as JSON. */
void capnrpc_json_parse(struct capnrpc_parser *p, struct capnrpc_slot *slot);

#endif
