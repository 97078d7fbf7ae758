/* SPDX-License-Identifier: Apache-2.0 */
/*
 * C source text, as it grows.
 *
 * What needs breaking at 80 columns (signatures, statements that call,
 * comments) goes through the functions below, which break where clang-format
 * would with the project's settings, so that generated code is formatted code.
 */
#ifndef CAPNRPC_COMPILER_TEXT_H
#define CAPNRPC_COMPILER_TEXT_H

#include <stddef.h>

#include <capnrpc/attr.h>

/* The columns of a line. */
#define TEXT_COLUMNS 80

struct text {
	char *bytes; /* NUL-terminated once something was added */
	size_t n;
	size_t n_allocated;
};

/* Adds formatted text. */
void text_add(struct text *text, const char *format, ...) CAPNRPC_PRINTF(2, 3);

/*
 * Adds "lead" + arguments + "tail" and a newline, indented by depth tabs:
 * lead ends with "(", tail begins with ")". arguments end with a NULL.
 */
void text_call(struct text *text, unsigned int depth, const char *lead,
	const char *const *arguments, const char *tail);

/*
 * The head of a static inline function: its type, its name and its parameters
 * (as for text_call) and the opening brace.
 */
void text_function(struct text *text, const char *type, const char *name,
	const char *const *parameters);

/* Adds "left sign right tail", broken behind the sign if need be. */
void text_binary(struct text *text, unsigned int depth, const char *left,
	const char *sign, const char *right, const char *tail);

/*
 * Adds the n bytes at words as a comment, indented by depth tabs. Paragraphs
 * with a line that would be too long are filled anew. Nothing when n is 0.
 */
void text_comment(
	struct text *text, unsigned int depth, const char *words, size_t n);

/* Adds n bytes as a C string literal, on lines of their own if it is long. */
void text_literal(
	struct text *text, unsigned int depth, const char *bytes, size_t n);

/* Gives the memory back. */
void text_deinit(struct text *text);

#endif
