/* SPDX-License-Identifier: Apache-2.0 */
/* See complaint.h. */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "ctl/complaint.h"
#include "ctl/printable.h"

void
complain(const char *format, ...)
{
	char text[2048];
	va_list arguments;

	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	(void)fprintf(stderr, "capnrpcctl: ");
	printable_write(stderr, text, strlen(text));
	(void)fputc('\n', stderr);
}

static bool
begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

/* broker.capnp: how the reasons of Account and Admin begin. */
static enum exit_status
status_of_failure(const char *reason)
{
	if (begins(reason, "not found: "))
		return EXIT_NOT_FOUND;
	if (begins(reason, "not allowed: "))
		return EXIT_NOT_ALLOWED;
	return EXIT_FAILED;
}

enum exit_status
complain_of_exception(const struct capnrpc_exception *exception)
{
	switch (exception->type) {
	case CAPNRPC_OVERLOADED:
		complain("%s", exception->reason);
		return EXIT_OVERLOADED;
	case CAPNRPC_UNIMPLEMENTED:
		complain("this daemon does not know how to do that: it is "
			 "older than capnrpcctl (%s)",
			exception->reason);
		return EXIT_FAILED;
	case CAPNRPC_FAILED:
	case CAPNRPC_DISCONNECTED:
	default:
		complain("%s", exception->reason);
		return status_of_failure(exception->reason);
	}
}
