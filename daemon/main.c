/* SPDX-License-Identifier: Apache-2.0 */
/*
 * capnrpcd: reads the command line and the configuration, and runs the daemon.
 * Exit status: 0, 1 when it could not run, 2 for a wrong command line.
 */
#include "config.h"

#include <stdio.h>

#include "daemon/config_keys.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/options.h"
#include "daemon/process.h"

static int
complain(const struct reason *reason, int status)
{
	(void)fprintf(stderr, "capnrpcd: %s\n", reason->text);
	return status;
}

static int
run(const struct options *options)
{
	struct config config;
	struct reason reason;
	struct daemon *daemon;
	int r;

	if (options_load(options, &config, &reason) != 0)
		return complain(&reason, 1);
	if (options->command == OPTIONS_CHECK_CONFIG) {
		(void)printf("the configuration is sound\n");
		return 0;
	}
	process_prepare();
	if (daemon_new(options, &config, &daemon, &reason) != 0)
		return complain(&reason, 1);
	r = daemon_run(daemon);
	daemon_free(daemon);
	log_flush();
	return r == 0 ? 0 : 1;
}

int
main(int argc, char **argv)
{
	struct options options;
	struct reason reason;

	if (options_parse(argc, argv, &options, &reason) != 0) {
		(void)complain(&reason, 2);
		(void)fprintf(stderr, "Try 'capnrpcd --help'.\n");
		return 2;
	}
	switch (options.command) {
	case OPTIONS_HELP:
		options_print_help(stdout);
		return 0;
	case OPTIONS_VERSION:
		(void)printf("capnrpcd %s\n", PACKAGE_VERSION);
		return 0;
	case OPTIONS_LIST_CONFIG_KEYS:
		config_keys_print(stdout);
		return 0;
	case OPTIONS_LIST_OPTIONS:
		options_print_names(stdout);
		return 0;
	case OPTIONS_RUN:
	case OPTIONS_CHECK_CONFIG:
	default:
		return run(&options);
	}
}
