/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The command line of capnrpcctl: words, and options that may stand anywhere
 * between them.
 *
 * There is one table of options for all commands; each command says which of
 * them it takes (command.h). All options are long ones, so that a word with
 * one dash is a word: one key in 64 begins with a dash.
 */
#ifndef CTL_ARGUMENTS_H
#define CTL_ARGUMENTS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include <capnrpc/attr.h>

/* Every option, in the order in which help shows them. */
enum option_id {
	OPTION_LABEL,
	OPTION_TOKEN,
	OPTION_DERIVED,
	OPTION_EXPIRES,
	OPTION_UNUSED_FOR,
	OPTION_USES,
	OPTION_FOR,
	OPTION_ALLOW,
	OPTION_RATE,
	OPTION_BURST,
	OPTION_SERVICE,
	OPTION_ENDED,
	OPTION_SAME,
	OPTION_TO,
	OPTION_FORCE,
	OPTION_REPLACE,
	OPTION_ALLOW_READABLE,
	OPTION_LAST,
	OPTION_YES,
	OPTION_ALL,
	OPTION_JSON,
	OPTION_SOCKET,
	OPTION_USER,
	OPTION_HELP,
	OPTION_VERSION,
};

#define N_OPTIONS (OPTION_VERSION + 1)

/* A set of options. */
#define OPTION_BIT(option) (UINT64_C(1) << (option))

/* What every command takes. */
#define OPTIONS_GLOBAL                                              \
	(OPTION_BIT(OPTION_JSON) | OPTION_BIT(OPTION_SOCKET) |      \
		OPTION_BIT(OPTION_USER) | OPTION_BIT(OPTION_HELP) | \
		OPTION_BIT(OPTION_VERSION))

/* The one option that may be given several times, and how often. */
#define ARGUMENTS_ALLOW_MAX 32

/* Group, verb and operands: revoking takes many keys at once. */
#define ARGUMENTS_WORDS_MAX 258

/* A command line, taken apart. Everything is borrowed from argv. */
struct arguments {
	uint64_t given; /* the set of options that are there */
	const char *values[N_OPTIONS]; /* NULL: none, or takes none */
	const char *allow[ARGUMENTS_ALLOW_MAX];
	unsigned int n_allow;
	const char *words[ARGUMENTS_WORDS_MAX];
	unsigned int n_words;
	const char *const *operands; /* the words behind the command's own */
	unsigned int n_operands;
};

/*
 * Takes argv apart, which is kept and not reordered. false: a complaint that
 * says what to write was printed to standard error.
 */
CAPNRPC_CHECK bool arguments_parse(
	int argc, char **argv, struct arguments *ret_arguments);

/* Whether an option is there. */
bool arguments_has(const struct arguments *arguments, enum option_id option);

/* An option's name with its dashes. Static storage. */
const char *option_name(enum option_id option);

/* What an option takes ("FILE"), or NULL. Static storage. */
const char *option_argument(enum option_id option);

/* The lines of help of the options of a set. */
void option_print_help(uint64_t set, FILE *out);

#endif
