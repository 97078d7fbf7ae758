/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Prints random texts of a type of odd.capnp or free.capnp, one a line, for
 * convert.sh:
 *
 *   random_text TYPE SEED LINES
 *
 * They are made from what the library knows of the type, and not by its
 * printer; the same seed makes the same lines on every machine.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/types.h>

#include "tests/unit/schema/free.capnp.h"
#include "tests/unit/schema/odd.capnp.h"

/* Levels of structs and lists. */
#define NESTING_MAX 5u

static uint64_t seed;

/* xorshift: good enough, and short. */
static uint32_t
next_random(uint32_t below)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t)(seed >> 32) % below;
}

static uint64_t
next_number(unsigned int n_bits)
{
	uint64_t high = next_random(UINT32_MAX);
	uint64_t bits = high << 32 | next_random(UINT32_MAX);

	/* Small numbers as often as great ones. */
	return bits >> (64 - n_bits) >> next_random(n_bits);
}

static void
put_integer(enum capnrpc_type_kind kind)
{
	static const uint8_t bits[] = { 0, 0, 8, 16, 32, 64, 8, 16, 32, 64 };

	if (kind >= CAPNRPC_TYPE_UINT8)
		printf("%" PRIu64, next_number(bits[kind]));
	else
		printf("%s%" PRIu64, next_random(2) == 0 ? "-" : "",
			next_number(bits[kind] - 1u) | 1);
}

static void
put_real(void)
{
	static const char *const special[] = { "inf", "-inf", "nan", "0",
		"0.1" };

	if (next_random(4) == 0)
		printf("%s", special[next_random(5)]);
	else
		printf("%s%u.%ue%d", next_random(2) == 0 ? "-" : "",
			next_random(1000) + 1, next_random(1000000),
			(int)next_random(60) - 30);
}

static void
put_bytes(bool is_data)
{
	uint32_t i, n = next_random(30) * next_random(2), c;

	putchar('"');
	for (i = 0; i < n; i++) {
		c = 1 + next_random(is_data ? 255 : 126);
		/* capnp looks for the end of a message at these. */
		if (c < 0x80 && strchr("(){}#/\'", (int)c) != NULL)
			c = 'x';
		/* And it does not decode \\u000b as it encodes it. */
		if (c < 0x20 && !is_data)
			c = '\n';
		if (c < 0x20 || c > 0x7e || c == '"' || c == '\\')
			printf("\\x%02x", c);
		else
			putchar((int)c);
	}
	putchar('"');
}

static void put_value(struct capnrpc_type type, unsigned int nesting);

static void
put_list(struct capnrpc_type type, unsigned int nesting)
{
	uint32_t i, n = nesting == 0 ? 0 : next_random(5);

	putchar('[');
	for (i = 0; i < n; i++) {
		printf("%s", i > 0 ? ", " : "");
		put_value(capnrpc_type_element(type), nesting - 1);
	}
	putchar(']');
}

/* What capnp can parse and print in all formats. */
static bool
is_writable(struct capnrpc_type type)
{
	while (type.kind == CAPNRPC_TYPE_LIST)
		type = capnrpc_type_element(type);
	return type.kind < CAPNRPC_TYPE_INTERFACE &&
		type.kind != CAPNRPC_TYPE_FLOAT32;
}

/* A call has to have a name. */
static bool
is_needed(const struct capnrpc_field *field)
{
	return strcmp(field->name, "function") == 0;
}

/* A field; those of a Value get what JSON can say. */
static void
put_field(const struct capnrpc_field *field, unsigned int nesting)
{
	if (is_needed(field))
		printf("\"%c\"", (int)('a' + next_random(26)));
	else if (strcmp(field->name, "number") == 0 &&
		field->type.kind == CAPNRPC_TYPE_FLOAT64)
		printf("%u.5", next_random(1000));
	else
		put_value(field->type, nesting);
}

static void
put_struct(struct capnrpc_type type, unsigned int nesting)
{
	struct capnrpc_field field;
	bool has_union = false;
	uint32_t i, n = 0;

	putchar('(');
	for (i = 0; capnrpc_type_field(type, i, &field); i++) {
		if ((next_random(4) != 0 && !is_needed(&field)) ||
			!is_writable(field.type) ||
			(field.is_in_union && has_union) ||
			(nesting == 0 && !field.is_group &&
				field.type.kind == CAPNRPC_TYPE_STRUCT))
			continue;
		has_union = has_union || field.is_in_union;
		printf("%s%s = ", n++ > 0 ? ", " : "", field.name);
		put_field(&field, nesting == 0 ? 0 : nesting - 1);
	}
	putchar(')');
}

static void
put_value(struct capnrpc_type type, unsigned int nesting)
{
	uint32_t i;

	if (type.kind == CAPNRPC_TYPE_VOID) {
		printf("void");
	} else if (type.kind == CAPNRPC_TYPE_BOOL) {
		printf("%s", next_random(2) == 0 ? "false" : "true");
	} else if (type.kind <= CAPNRPC_TYPE_UINT64) {
		put_integer(type.kind);
	} else if (type.kind <= CAPNRPC_TYPE_FLOAT64) {
		put_real();
	} else if (type.kind <= CAPNRPC_TYPE_DATA) {
		put_bytes(type.kind == CAPNRPC_TYPE_DATA);
	} else if (type.kind == CAPNRPC_TYPE_LIST) {
		put_list(type, nesting);
	} else if (type.kind == CAPNRPC_TYPE_ENUM) {
		for (i = 0; capnrpc_decl_enumerant(type.decl, i) != NULL;)
			i++;
		printf("%s", capnrpc_decl_enumerant(type.decl, next_random(i)));
	} else {
		put_struct(type, nesting);
	}
}

int
main(int argc, char **argv)
{
	struct capnrpc_types *types = capnrpc_types_new(capnrpc_memory_libc());
	const struct capnrpc_decl *decl;
	struct capnrpc_complaint complaint;
	long i, n_lines;

	if (argc != 4 || types == NULL)
		return 2;
	if (capnrpc_types_add(types, ODD_CAPNP_SCHEMA, &complaint) < 0 ||
		capnrpc_types_add(types, FREE_CAPNP_SCHEMA, &complaint) < 0) {
		fprintf(stderr, "random_text: %s\n", complaint.text);
		return 1;
	}
	decl = capnrpc_types_find(types, argv[1]);
	if (decl == NULL)
		return 2;
	seed = strtoull(argv[2], NULL, 10) * UINT64_C(0x9e3779b97f4a7c15) + 1;
	n_lines = strtol(argv[3], NULL, 10);
	for (i = 0; i < n_lines; i++) {
		put_struct(capnrpc_decl_type(decl), NESTING_MAX);
		putchar('\n');
	}
	capnrpc_types_free(types);
	return 0;
}
