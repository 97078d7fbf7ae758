/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of schema share: types, counting memory, short ways. */
#ifndef TESTS_UNIT_SCHEMA_FIXTURE_H
#define TESTS_UNIT_SCHEMA_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <capnrpc/value.h>

/* Memory that can be told to run out. */
struct fixture_memory {
	struct capnrpc_memory memory;
	size_t n_blocks; /* not given back */
	size_t n_bytes; /* of those */
	size_t n_allowed; /* allocations before one fails */
	bool stays_out; /* all after it fail as well */
};

void fixture_memory_init(struct fixture_memory *memory);

/* The types of odd.capnp and free.capnp, of a group of tests. */
struct fixture {
	struct fixture_memory memory; /* of the types */
	struct capnrpc_types *types;
	struct capnrpc_type odd;
	struct capnrpc_type annotated;
	struct capnrpc_type free;
};

extern struct fixture fixture;

/* Fills it, and gives all of its memory back; for cmocka. */
int fixture_setup(void **state);
int fixture_teardown(void **state);

/* The type of that name. */
struct capnrpc_type fixture_type(
	const struct capnrpc_types *types, const char *name);

/* Parses a text, which must succeed, into a new message. */
struct capnrpc_message *fixture_parse(
	struct capnrpc_type type, enum capnrpc_format format, const char *text);

/*
 * Parses a text with one allocation after the other failing, and all later
 * ones: each time ENOMEM, and nothing leaks.
 */
void fixture_parse_without_memory(
	struct capnrpc_type type, enum capnrpc_format format, const char *text);

/* Parses text and prints what it says; must succeed. For fixture_free. */
char *fixture_convert(struct capnrpc_type type, enum capnrpc_format from,
	const char *text, enum capnrpc_format to);

/* A text that has to be refused, and where and how. */
struct fixture_refusal {
	const char *text;
	size_t line;
	size_t column;
	const char *part; /* of the complaint */
};

/* Parses n texts that have to be refused with CAPNRPC_EINVAL. */
void fixture_refuse_each(struct capnrpc_type type, enum capnrpc_format format,
	const struct fixture_refusal *refusals, size_t n);

/* Parses a text that has to be refused with that status, there, so. */
void fixture_refuse(struct capnrpc_type type, enum capnrpc_format format,
	const char *text, int status, size_t line, size_t column,
	const char *part);

/* Prints the root of a message, which has to be refused with that status, so.
 */
void fixture_refuse_printing(struct capnrpc_message *m_taken,
	struct capnrpc_type type, enum capnrpc_format format, int status,
	const char *part);

/* Gives back what fixture_convert returned. */
void fixture_free(char *text);

/* That parsing and printing in a format does not change a text. */
#define assert_converts(type, from, text, to, expected)                \
	do {                                                           \
		char *converted_ =                                     \
			fixture_convert((type), (from), (text), (to)); \
		assert_string_equal(converted_, (expected));           \
		fixture_free(converted_);                              \
	} while (0)

#endif
