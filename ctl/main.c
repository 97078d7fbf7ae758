/* SPDX-License-Identifier: Apache-2.0 */
/*
 * capnrpcctl: reads the command line, finds the command, runs it.
 */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "ctl/command.h"
#include "ctl/printable.h"
#include "ctl/session.h"

/* Output that could not be written is a failure too: a full disk, a pipe. */
static int
finish_output(int status)
{
	if (fflush(stdout) == 0 && ferror(stdout) == 0)
		return status;
	complain("the output could not be written: %s", strerror(errno));
	return status == EXIT_DONE ? EXIT_FAILED : status;
}

static int
run(struct arguments *arguments)
{
	const struct command *command = command_find(arguments);
	struct session session;
	int status;

	if (command == NULL)
		return EXIT_USAGE;
	session_init(&session, arguments);
	status = (int)command->run(&session, arguments);
	session_deinit(&session);
	return finish_output(status);
}

int
main(int argc, char **argv)
{
	struct arguments arguments;

	printable_start();
	if (!arguments_parse(argc, argv, &arguments))
		return EXIT_USAGE;
	if (arguments_has(&arguments, OPTION_HELP)) {
		command_print_help(&arguments, stdout);
		return finish_output(EXIT_DONE);
	}
	if (arguments_has(&arguments, OPTION_VERSION)) {
		(void)printf("capnrpcctl %s\n", PACKAGE_VERSION);
		return finish_output(EXIT_DONE);
	}
	return run(&arguments);
}
