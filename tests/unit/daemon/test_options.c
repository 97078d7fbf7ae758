/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The command line: every option, what is refused, and how it and the file
 * become one configuration.
 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <capnrpc/error.h>

#include "daemon/config_keys.h"
#include "daemon/options.h"

static struct options options;
static struct reason reason;

/* Parses the words up to NULL, with the program's name in front. */
static int
parse(char *first, ...)
{
	static char name[] = "capnrpcd";
	static char *argv[64];
	int argc = 1;
	va_list words;

	argv[0] = name;
	va_start(words, first);
	for (char *word = first; word != NULL; word = va_arg(words, char *))
		argv[argc++] = word;
	va_end(words);
	argv[argc] = NULL;
	memset(&reason, 0, sizeof(reason));
	memset(&options, 0, sizeof(options));
	return options_parse(argc, argv, &options, &reason);
}

/* getopt may reorder its words, but never writes into them. */
#define WORD(text) ((char[]){ text })

static void
test_nothing(void **state)
{
	(void)state;
	assert_int_equal(parse(NULL), 0);
	assert_int_equal(options.command, OPTIONS_RUN);
	assert_false(options.is_user);
	assert_null(options.config_file);
	assert_int_equal(options.n_settings, 0);
}

static void
test_all(void **state)
{
	(void)state;
	assert_int_equal(
		parse(WORD("--user"), WORD("--config=/c"), WORD("--socket"),
			WORD("/s"), WORD("--state-dir"), WORD("/d"),
			WORD("--listen"), WORD("tcp:a:1"),
			WORD("--listen=tcp:b:2"), WORD("--public-address"),
			WORD("tcp:c:3"), WORD("--log-level"), WORD("debug"),
			NULL),
		0);
	assert_true(options.is_user);
	assert_string_equal(options.config_file, "/c");
	assert_int_equal(options.n_settings, 6);
	assert_string_equal(options.settings[0].option, "--socket");
	assert_string_equal(options.settings[0].text, "/s");
	assert_string_equal(options.settings[3].text, "tcp:b:2");
	assert_ptr_equal(
		options.settings[3].key, config_key_find("vat", "listen"));
}

static void
test_commands(void **state)
{
	(void)state;
	assert_int_equal(parse(WORD("--check-config"), NULL), 0);
	assert_int_equal(options.command, OPTIONS_CHECK_CONFIG);
	assert_int_equal(parse(WORD("--version"), WORD("--help"), NULL), 0);
	assert_int_equal(options.command, OPTIONS_VERSION);
	assert_int_equal(parse(WORD("--help"), NULL), 0);
	assert_int_equal(options.command, OPTIONS_HELP);
	assert_int_equal(parse(WORD("--list-config-keys"), NULL), 0);
	assert_int_equal(options.command, OPTIONS_LIST_CONFIG_KEYS);
	assert_int_equal(parse(WORD("--list-options"), NULL), 0);
	assert_int_equal(options.command, OPTIONS_LIST_OPTIONS);
}

static void
test_refused(void **state)
{
	(void)state;
	assert_int_equal(parse(WORD("--nonsense"), NULL), CAPNRPC_EINVAL);
	assert_string_equal(reason.text,
		"found --nonsense, expected an option that --help shows");
	assert_int_equal(parse(WORD("-x"), NULL), CAPNRPC_EINVAL);
	assert_int_equal(parse(WORD("word"), NULL), CAPNRPC_EINVAL);
	assert_string_equal(reason.text,
		"found word, expected an option that --help shows");
	assert_int_equal(parse(WORD("--socket"), NULL), CAPNRPC_EINVAL);
	assert_string_equal(
		reason.text, "found --socket, expected an argument behind it");
	assert_int_equal(parse(WORD("--user=x"), NULL), CAPNRPC_EINVAL);
	assert_int_equal(parse(WORD("--nonsense\x1b\n"), NULL), CAPNRPC_EINVAL);
	assert_null(strchr(reason.text, '\n'));
}

static void
test_settings_limit(void **state)
{
	static char option[] = "--listen=tcp:a:1", name[] = "capnrpcd";
	char *argv[OPTIONS_N_SETTINGS_MAX + 3];

	(void)state;
	argv[0] = name;
	for (int i = 1; i < OPTIONS_N_SETTINGS_MAX + 2; i++)
		argv[i] = option;
	argv[OPTIONS_N_SETTINGS_MAX + 1] = NULL;
	assert_int_equal(options_parse(OPTIONS_N_SETTINGS_MAX + 1, argv,
				 &options, &reason),
		0);
	argv[OPTIONS_N_SETTINGS_MAX + 1] = option;
	argv[OPTIONS_N_SETTINGS_MAX + 2] = NULL;
	assert_int_equal(options_parse(OPTIONS_N_SETTINGS_MAX + 2, argv,
				 &options, &reason),
		CAPNRPC_ELIMIT);
}

static void
write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void
test_load(void **state)
{
	static char path[] = "/tmp/test_options.XXXXXX";
	struct config config;
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	(void)close(fd);
	write_file(path,
		"[vat]\nlisten = tcp:file:1\n"
		"[socket]\npath = /file\nmode = 0600\n");
	assert_int_equal(parse(WORD("--config"), path, WORD("--state-dir=/d"),
				 WORD("--listen=tcp:line:1"), NULL),
		0);
	assert_int_equal(options_load(&options, &config, &reason), 0);
	assert_string_equal(config.socket_path, "/file");
	assert_int_equal(config.socket_mode, 0600);
	assert_string_equal(config.key_file, "/d/key.pem");
	assert_int_equal(config.listen.n_items, 1);
	assert_string_equal(config.listen.items[0].host, "line");

	/* Again, as at a reload. */
	write_file(path, "[log]\nlevel = debug\n");
	assert_int_equal(options_load(&options, &config, &reason), 0);
	assert_int_equal(config.log_level, LOG_LEVEL_DEBUG);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(
		options_load(&options, &config, &reason), CAPNRPC_ESYSTEM);
}

static void
test_load_user(void **state)
{
	struct config config;

	(void)state;
	assert_int_equal(setenv("XDG_RUNTIME_DIR", "/run/user/7", 1), 0);
	assert_int_equal(setenv("XDG_STATE_HOME", "/none/state", 1), 0);
	assert_int_equal(setenv("XDG_CONFIG_HOME", "/none/config", 1), 0);
	assert_int_equal(parse(WORD("--user"), NULL), 0);
	assert_int_equal(options_load(&options, &config, &reason), 0);
	assert_string_equal(config.socket_path, "/run/user/7/capnrpcd/socket");
	assert_string_equal(config.key_file, "/none/state/capnrpcd/key.pem");
	assert_int_equal(unsetenv("XDG_RUNTIME_DIR"), 0);
	assert_int_equal(
		options_load(&options, &config, &reason), CAPNRPC_EINVAL);
}

static void
test_load_bad_value(void **state)
{
	struct config config;

	(void)state;
	assert_int_equal(parse(WORD("--log-level=loud"), NULL), 0);
	assert_int_equal(
		options_load(&options, &config, &reason), CAPNRPC_EINVAL);
	assert_string_equal(reason.text,
		"--log-level: found \"loud\", expected one of error warn "
		"notice info debug");
}

static void
test_print(void **state)
{
	char *text = NULL;
	size_t n;
	FILE *out = open_memstream(&text, &n);

	(void)state;
	assert_non_null(out);
	options_print_help(out);
	assert_int_equal(fclose(out), 0);
	assert_non_null(strstr(text, "\n  --listen tcp:HOST:PORT  "));
	assert_null(strstr(text, "--list-config-keys"));
	free(text);
	out = open_memstream(&text, &n);
	assert_non_null(out);
	options_print_names(out);
	assert_int_equal(fclose(out), 0);
	assert_non_null(strstr(text, "--list-config-keys\n"));
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_all),
		cmocka_unit_test(test_commands),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_settings_limit),
		cmocka_unit_test(test_load),
		cmocka_unit_test(test_load_user),
		cmocka_unit_test(test_load_bad_value),
		cmocka_unit_test(test_print),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
