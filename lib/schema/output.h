/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is printed, and where its lines break.
 *
 * A text grows on one line. Places where it could break are noted; when the
 * list or struct they belong to turns out short, its breaks are dropped, and
 * at the end the breaks that are left are put in. So no value is looked at
 * twice, and no text is moved more than once. All notes of something short
 * may be dropped at a stroke, because nothing long is inside what is short.
 *
 * The first failure is kept, and what comes after it does nothing.
 */
#ifndef CAPNRPC_SCHEMA_OUTPUT_H
#define CAPNRPC_SCHEMA_OUTPUT_H

#include <capnrpc/memory.h>
#include <capnrpc/value.h>

/* What becomes of a place where a line could break. */
enum capnrpc_break_kind {
	CAPNRPC_BREAK_LINE, /* a new line and its indent go in */
	CAPNRPC_BREAK_OVER, /* the same, for the blank in front of the place */
	CAPNRPC_BREAK_BLANK, /* a blank goes in */
	CAPNRPC_BREAK_NONE, /* nothing does */
};

struct capnrpc_break {
	size_t offset; /* of the byte that stands behind it */
	uint32_t n_levels; /* of indent */
	enum capnrpc_break_kind kind;
};

struct capnrpc_output {
	const struct capnrpc_memory *memory;
	char *bytes;
	size_t n;
	size_t n_max; /* of the block */
	struct capnrpc_break *breaks; /* by offset */
	size_t n_breaks;
	size_t n_breaks_max;
	int status; /* the first failure */
};

/* Nothing printed yet. memory is borrowed. */
void capnrpc_output_init(
	struct capnrpc_output *output, const struct capnrpc_memory *memory);

/* Gives back what was not handed over. */
void capnrpc_output_deinit(struct capnrpc_output *output);

/* Appends n bytes. */
void capnrpc_output_add(
	struct capnrpc_output *output, const void *bytes, size_t n);

/* Appends a string. */
void capnrpc_output_string(struct capnrpc_output *output, const char *string);

/* Appends one character. */
void capnrpc_output_char(struct capnrpc_output *output, char c);

/* Notes a break here. */
void capnrpc_output_break(struct capnrpc_output *output,
	enum capnrpc_break_kind kind, uint32_t n_levels);

/*
 * Hands over the text with its breaks put in, a block of *ret_n + 1 bytes.
 * Errors: what is kept in status.
 */
int capnrpc_output_finish(
	struct capnrpc_output *output, char **ret_text, size_t *ret_n);

#endif
