/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The command line, by getopt_long over a table of rows.
 */
#include <config.h>

#include <getopt.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/config_file.h"
#include "daemon/config_keys.h"
#include "daemon/options.h"

enum action {
	ACTION_COMMAND, /* value is an enum options_command */
	ACTION_USER,
	ACTION_CONFIG_FILE,
	ACTION_SET, /* section and key say what */
};

struct row {
	const char *name; /* with two dashes */
	enum action action;
	enum options_command command;
	const char *section;
	const char *key;
	const char *argument; /* in the help; NULL: takes none */
	const char *doc; /* NULL: not in the help */
};

static const struct row rows[] = {
	{ "--config", ACTION_CONFIG_FILE, OPTIONS_RUN, NULL, NULL, "FILE",
		"read this configuration file" },
	{ "--user", ACTION_USER, OPTIONS_RUN, NULL, NULL, NULL,
		"run a user's own instance, with XDG paths" },
	{ "--socket", ACTION_SET, OPTIONS_RUN, "socket", "path", "PATH",
		"Unix socket for local programs" },
	{ "--state-dir", ACTION_SET, OPTIONS_RUN, "state", "directory", "PATH",
		"where the key, the store and the lock are" },
	{ "--listen", ACTION_SET, OPTIONS_RUN, "vat", "listen", "tcp:HOST:PORT",
		"accept other vats here; may be repeated" },
	{ "--public-address", ACTION_SET, OPTIONS_RUN, "vat", "public-address",
		"tcp:HOST:PORT", "what URIs made here carry" },
	{ "--log-level", ACTION_SET, OPTIONS_RUN, "log", "level", "LEVEL",
		"error, warn, notice, info or debug" },
	{ "--check-config", ACTION_COMMAND, OPTIONS_CHECK_CONFIG, NULL, NULL,
		NULL, "check the configuration and exit" },
	{ "--help", ACTION_COMMAND, OPTIONS_HELP, NULL, NULL, NULL,
		"show this text and exit" },
	{ "--version", ACTION_COMMAND, OPTIONS_VERSION, NULL, NULL, NULL,
		"show the version and exit" },
	{ "--list-config-keys", ACTION_COMMAND, OPTIONS_LIST_CONFIG_KEYS, NULL,
		NULL, NULL, NULL },
	{ "--list-options", ACTION_COMMAND, OPTIONS_LIST_OPTIONS, NULL, NULL,
		NULL, NULL },
};

#define N_ROWS (sizeof(rows) / sizeof(rows[0]))

static void
fill_long_options(struct option ret_options[N_ROWS + 1])
{
	memset(ret_options, 0, (N_ROWS + 1) * sizeof(ret_options[0]));
	for (size_t i = 0; i < N_ROWS; i++) {
		ret_options[i].name = rows[i].name + 2;
		ret_options[i].has_arg = rows[i].argument != NULL;
		/* Never a character, so that it cannot be '?' or ':'. */
		ret_options[i].val = 256 + (int)i;
	}
}

static int
add_setting(struct options *options, const struct row *row, const char *text,
	struct reason *ret_reason)
{
	struct options_setting *setting;

	if (options->n_settings == OPTIONS_N_SETTINGS_MAX) {
		reason_set(ret_reason,
			"found more than %d settings, the last "
			"being %s",
			OPTIONS_N_SETTINGS_MAX, row->name);
		return CAPNRPC_ELIMIT;
	}
	setting = &options->settings[options->n_settings++];
	setting->key = config_key_find(row->section, row->key);
	setting->option = row->name;
	setting->text = text;
	return 0;
}

static int
apply(struct options *options, const struct row *row, const char *text,
	struct reason *ret_reason)
{
	switch (row->action) {
	case ACTION_COMMAND:
		/* The first one counts, as a reader expects of --help. */
		if (options->command == OPTIONS_RUN)
			options->command = row->command;
		break;
	case ACTION_USER:
		options->is_user = true;
		break;
	case ACTION_CONFIG_FILE:
		options->config_file = text;
		break;
	case ACTION_SET:
		return add_setting(options, row, text, ret_reason);
	}
	return 0;
}

/* getopt has already moved on to the next word. */
static int
refuse_word(int answer, const char *word, struct reason *ret_reason)
{
	reason_set(ret_reason, "found %s, expected %s", word,
		answer == ':' ? "an argument behind it"
			      : "an option that --help shows");
	return CAPNRPC_EINVAL;
}

int
options_parse(int argc, char **argv, struct options *ret_options,
	struct reason *ret_reason)
{
	struct options options = { .command = OPTIONS_RUN };
	struct option long_options[N_ROWS + 1];
	int answer, status = 0;

	fill_long_options(long_options);
	optind = 0; /* glibc and musl: forget an earlier command line */
	opterr = 0;
	while (status == 0 &&
		(answer = getopt_long(argc, argv, ":", long_options, NULL)) !=
			-1) {
		if (answer < 256)
			status = refuse_word(
				answer, argv[optind - 1], ret_reason);
		else
			status = apply(&options, &rows[answer - 256], optarg,
				ret_reason);
	}
	if (status == 0 && optind < argc)
		status = refuse_word('?', argv[optind], ret_reason);
	if (status == 0)
		*ret_options = options;
	return status;
}

static int
apply_settings(const struct options *options, struct config *config,
	struct reason *ret_reason)
{
	struct config_source source = { .layer = CONFIG_LAYER_COMMAND_LINE };
	int status = 0;

	for (unsigned int i = 0; i < options->n_settings && status == 0; i++) {
		const struct options_setting *setting = &options->settings[i];

		source.name = setting->option;
		status = config_set(config, &source, setting->key,
			setting->text, ret_reason);
	}
	return status;
}

int
options_load(const struct options *options, struct config *ret_config,
	struct reason *ret_reason)
{
	const char *path = options->config_file;
	struct paths paths;
	struct config config;
	int status = paths_default(options->is_user, &paths, ret_reason);

	if (status != 0)
		return status;
	config_init(&config, &paths);
	status = config_file_load(&config,
		path != NULL ? path : paths.config_file, path == NULL,
		ret_reason);
	if (status == 0)
		status = apply_settings(options, &config, ret_reason);
	if (status == 0)
		status = config_finish(&config, ret_reason);
	if (status == 0)
		*ret_config = config;
	return status;
}

void
options_print_help(FILE *out)
{
	(void)fprintf(out,
		"Usage: capnrpcd [OPTION]...\n"
		"Keeps and forwards Cap'n Proto capabilities, for programs of "
		"this machine\nand for other vats. Runs until SIGTERM; SIGHUP "
		"reads the configuration again.\n\n");
	for (size_t i = 0; i < N_ROWS; i++) {
		char left[40];
		const char *argument = rows[i].argument;

		if (rows[i].doc == NULL)
			continue;
		(void)snprintf(left, sizeof(left), "%s%s%s", rows[i].name,
			argument == NULL ? "" : " ",
			argument == NULL ? "" : argument);
		(void)fprintf(out, "  %-33s %s\n", left, rows[i].doc);
	}
	(void)fprintf(out,
		"\nThe configuration is described in "
		"capnrpcd.conf(5).\n");
}

void
options_print_names(FILE *out)
{
	for (size_t i = 0; i < N_ROWS; i++)
		(void)fprintf(out, "%s\n", rows[i].name);
}
