/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include <capnrpc/error.h>

#include "daemon/reason_fail.h"

int
reason_fail(struct reason *reason, int status, const char *format, ...)
{
	char text[REASON_SIZE];
	va_list arguments;

	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	reason_set(reason, "%s", text);
	return status;
}

int
reason_fail_errno(
	struct reason *reason, int error_number, const char *format, ...)
{
	char text[REASON_SIZE];
	va_list arguments;

	va_start(arguments, format);
	(void)vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	reason_set_errno(reason, error_number, "%s", text);
	errno = error_number;
	return CAPNRPC_ESYSTEM;
}
