/* SPDX-License-Identifier: Apache-2.0 */
/* Filling in a struct capnrpc_complaint. */
#include "schema/complaint.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void
capnrpc_complaint_clear(struct capnrpc_complaint *complaint)
{
	if (complaint != NULL)
		memset(complaint, 0, sizeof(*complaint));
}

int
capnrpc_complain(struct capnrpc_complaint *complaint, int status,
	const char *format, ...)
{
	va_list arguments;
	char *c;

	if (complaint == NULL || complaint->text[0] != '\0')
		return status;
	va_start(arguments, format);
	(void)vsnprintf(
		complaint->text, sizeof(complaint->text), format, arguments);
	va_end(arguments);
	for (c = complaint->text; *c != '\0'; c++)
		if (*c < 0x20 || *c > 0x7e)
			*c = '?';
	return status;
}

void
capnrpc_complaint_locate(
	struct capnrpc_complaint *complaint, const char *text, size_t offset)
{
	size_t i;

	if (complaint == NULL || complaint->line != 0)
		return;
	complaint->line = 1;
	complaint->column = 1;
	for (i = 0; i < offset; i++) {
		complaint->column++;
		if (text[i] == '\n') {
			complaint->line++;
			complaint->column = 1;
		}
	}
}
