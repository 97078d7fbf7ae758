/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What capnrpcctl says on standard error, and its exit statuses.
 */
#ifndef CTL_COMPLAINT_H
#define CTL_COMPLAINT_H

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>

/* capnrpcctl(1) promises these. */
enum exit_status {
	EXIT_DONE = 0,
	EXIT_FAILED = 1, /* the daemon says why */
	EXIT_USAGE = 2, /* the command line, or a file that it names */
	EXIT_NOT_FOUND = 3,
	EXIT_NOT_ALLOWED = 4,
	EXIT_UNREACHABLE = 5, /* no daemon, or gone in the middle */
	EXIT_OVERLOADED = 6, /* a limit; later it may work */
};

/* Prints "capnrpcctl: ", the text like printf's, and the end of the line. */
CAPNRPC_PRINTF(1, 2) void complain(const char *format, ...);

/* Prints what a call was answered with; returns the status for it. */
enum exit_status complain_of_exception(
	const struct capnrpc_exception *exception);

#endif
