/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reasons: bounded, printable texts of failures.
 */
#include <config.h>

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "daemon/log_reason.h"

static void
make_printable(char *text)
{
	for (; *text != '\0'; text++) {
		if (*text < 0x20 || *text > 0x7e)
			*text = '?';
	}
}

void
reason_set(struct reason *reason, const char *format, ...)
{
	va_list arguments;

	if (reason == NULL)
		return;
	va_start(arguments, format);
	(void)vsnprintf(reason->text, sizeof(reason->text), format, arguments);
	va_end(arguments);
	make_printable(reason->text);
}

void
reason_set_errno(
	struct reason *reason, int error_number, const char *format, ...)
{
	va_list arguments;
	size_t n;

	if (reason == NULL)
		return;
	va_start(arguments, format);
	(void)vsnprintf(reason->text, sizeof(reason->text), format, arguments);
	va_end(arguments);
	n = strlen(reason->text);
	(void)snprintf(reason->text + n, sizeof(reason->text) - n, ": %s",
		strerror(error_number));
	make_printable(reason->text);
}

void
reason_prefix(struct reason *reason, const char *text)
{
	struct reason old;

	if (reason == NULL)
		return;
	old = *reason;
	reason_set(reason, "%s: %s", text, old.text);
}
