/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bounded text. vsnprintf is the only thing of stdio in the core: it formats
 * into memory and does no I/O.
 */
#include "base/text.h"

#include <stdio.h>
#include <string.h>

void
capnrpc_text_init(struct capnrpc_text *text, char *storage, size_t n_storage)
{
	text->bytes = storage;
	text->n_max = n_storage - 1;
	capnrpc_text_clear(text);
}

void
capnrpc_text_clear(struct capnrpc_text *text)
{
	text->n = 0;
	text->is_cut = false;
	text->bytes[0] = '\0';
}

void
capnrpc_text_append(struct capnrpc_text *text, const char *bytes, size_t n)
{
	if (n > text->n_max - text->n) {
		n = text->n_max - text->n;
		text->is_cut = true;
	}
	if (n > 0)
		memcpy(text->bytes + text->n, bytes, n);
	text->n += n;
	text->bytes[text->n] = '\0';
}

void
capnrpc_text_add(struct capnrpc_text *text, const char *string)
{
	capnrpc_text_append(text, string, strlen(string));
}

void
capnrpc_text_vprintf(
	struct capnrpc_text *text, const char *format, va_list arguments)
{
	size_t room = text->n_max - text->n;
	int n = vsnprintf(text->bytes + text->n, room + 1, format, arguments);

	if (n < 0)
		text->bytes[text->n] = '\0';
	if (n < 0 || (size_t)n > room)
		text->is_cut = true;
	if (n > 0)
		text->n += (size_t)n > room ? room : (size_t)n;
}

void
capnrpc_text_printf(struct capnrpc_text *text, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	capnrpc_text_vprintf(text, format, arguments);
	va_end(arguments);
}

static void
text_quote_byte(struct capnrpc_text *text, unsigned char c)
{
	char plain[2] = { '\\', (char)c };

	if (c == '"' || c == '\\')
		capnrpc_text_append(text, plain, 2);
	else if (c == '\n')
		capnrpc_text_add(text, "\\n");
	else if (c < 0x20 || c > 0x7e)
		capnrpc_text_printf(text, "\\x%02x", c);
	else
		capnrpc_text_append(text, plain + 1, 1);
}

void
capnrpc_text_quote(struct capnrpc_text *text, const void *bytes, size_t n)
{
	const unsigned char *p = bytes;
	size_t i;

	capnrpc_text_add(text, "\"");
	for (i = 0; i < n && !text->is_cut; i++)
		text_quote_byte(text, p[i]);
	capnrpc_text_add(text, "\"");
}
