/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The command line of capnrpcd, and how it becomes a configuration.
 *
 * Options are a table too: those that set a key name its row in the key table
 * and are checked by it. capnrpcd(8) describes them.
 */
#ifndef DAEMON_OPTIONS_H
#define DAEMON_OPTIONS_H

#include <stdbool.h>
#include <stdio.h>

#include <capnrpc/attr.h>

#include "daemon/configuration.h"
#include "daemon/log_reason.h"

/* What the command line asks for. */
enum options_command {
	OPTIONS_RUN,
	OPTIONS_CHECK_CONFIG, /* load, say what is wrong, exit */
	OPTIONS_LIST_CONFIG_KEYS, /* config_keys_print() */
	OPTIONS_LIST_OPTIONS, /* options_print_names() */
	OPTIONS_HELP,
	OPTIONS_VERSION,
};

/* All listen addresses there may be, and one of each other. */
#define OPTIONS_N_SETTINGS_MAX 32

/* One key set on the command line. */
struct options_setting {
	const struct config_key *key;
	const char *option; /* with its dashes; static */
	const char *text; /* borrowed from argv */
};

struct options {
	enum options_command command;
	bool is_user;
	const char *config_file; /* borrowed from argv; NULL: the default */
	struct options_setting settings[OPTIONS_N_SETTINGS_MAX];
	unsigned int n_settings;
};

/*
 * Reads the command line; argv must outlive the result and may be reordered.
 * CAPNRPC_EINVAL, with a reason, for an unknown option, a missing or
 * superfluous argument; CAPNRPC_ELIMIT for too many. Values are checked by
 * options_load().
 */
CAPNRPC_CHECK int options_parse(int argc, char **argv,
	struct options *ret_options, struct reason *ret_reason);

/*
 * Makes the configuration: defaults, file, command line. Called at start and
 * again at each reload. Statuses of paths_default(), config_file_load(),
 * config_set() and config_finish(); *ret_config is written only on success.
 */
CAPNRPC_CHECK int options_load(const struct options *options,
	struct config *ret_config, struct reason *ret_reason);

/* Writes the help text. */
void options_print_help(FILE *out);

/* Writes each option's name, dashes included, on a line; hidden ones too. */
void options_print_names(FILE *out);

#endif
