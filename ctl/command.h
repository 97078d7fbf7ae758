/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The commands: a table per group, one file each. A row says which words and
 * options a command takes, so that usage, help, checks and completion all
 * come from it.
 */
#ifndef CTL_COMMAND_H
#define CTL_COMMAND_H

#include <stdint.h>
#include <stdio.h>

#include <capnrpc/attr.h>

#include "ctl/arguments.h"
#include "ctl/complaint.h"

struct session;

struct command {
	const char *group; /* "ref" */
	const char *verb; /* "list"; NULL: the group is one command */
	const char *operands; /* as usage shows them; NULL: none */
	unsigned int n_operands_min;
	unsigned int n_operands_max;
	uint64_t options; /* besides OPTIONS_GLOBAL */
	const char *summary; /* one line */
	const char *more; /* what else help says; may be NULL */
	/* Does it. The session is not connected yet: session_open(). */
	enum exit_status (*run)(
		struct session *session, const struct arguments *arguments);
};

/* The tables; each ends with a row without a group. */
extern const struct command ref_commands[];
extern const struct command name_commands[];
extern const struct command service_commands[];
extern const struct command store_commands[];
extern const struct command daemon_commands[];
extern const struct command complete_commands[];

/*
 * The command that the words name, its operands in arguments, all checked
 * against its row. NULL: a complaint with its usage was printed.
 */
CAPNRPC_CHECK const struct command *command_find(struct arguments *arguments);

/* Help for the command or group that the words name, or for all. */
void command_print_help(const struct arguments *arguments, FILE *out);

/* One line per command: its words, then the options it takes. */
void command_print_list(FILE *out);

#endif
