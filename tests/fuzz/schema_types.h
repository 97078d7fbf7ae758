/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the targets of libcapnrpc-schema share: types to read anything as, and
 * printing what was read.
 */
#ifndef TESTS_FUZZ_SCHEMA_TYPES_H
#define TESTS_FUZZ_SCHEMA_TYPES_H

#include <capnrpc/value.h>

/* The i-th of the types, whatever i is; they live as long as the program. */
struct capnrpc_type target_type(unsigned int i);

/*
 * Prints a value in a format with the counting allocator; NULL when it is
 * refused. The caller gives the text back with target_text_free.
 */
char *target_print(
	struct capnrpc_value value, enum capnrpc_format format, size_t *ret_n);

/* Gives a text of n bytes back. */
void target_text_free(char *text, size_t n);

/*
 * Parses a text. What it says must print, and what is printed must parse as
 * a value that prints the same.
 */
void target_parse(struct capnrpc_type type, enum capnrpc_format format,
	const char *text, size_t n);

#endif
