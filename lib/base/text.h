/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A bounded text: appending to storage that the caller brought.
 *
 * For reasons, dumps and traces, which are made where memory must not be
 * asked for. What does not fit is cut off, the text stays terminated, and
 * is_cut says so. No call fails.
 */
#ifndef CAPNRPC_BASE_TEXT_H
#define CAPNRPC_BASE_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include <capnrpc/attr.h>

struct capnrpc_text {
	char *bytes; /* always ends with a NUL */
	size_t n; /* without the NUL */
	size_t n_max; /* without the NUL */
	bool is_cut;
};

/* An empty text in the n_storage (> 0) bytes at storage, borrowed. */
void capnrpc_text_init(
	struct capnrpc_text *text, char *storage, size_t n_storage);

/* Back to empty. */
void capnrpc_text_clear(struct capnrpc_text *text);

/* Appends n bytes as they are. */
void capnrpc_text_append(
	struct capnrpc_text *text, const char *bytes, size_t n);

/* Appends a NUL-terminated string. */
void capnrpc_text_add(struct capnrpc_text *text, const char *string);

/* Appends what printf would print. */
void capnrpc_text_printf(struct capnrpc_text *text, const char *format, ...)
	CAPNRPC_PRINTF(2, 3);

/* The same with the arguments in a list. */
void capnrpc_text_vprintf(struct capnrpc_text *text, const char *format,
	va_list arguments) CAPNRPC_PRINTF(2, 0);

/*
 * Appends bytes in double quotes; everything but printable ASCII, quotes and
 * backslashes is escaped, so that a log line stays one line.
 */
void capnrpc_text_quote(struct capnrpc_text *text, const void *bytes, size_t n);

#endif
