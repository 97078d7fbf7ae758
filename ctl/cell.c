/* SPDX-License-Identifier: Apache-2.0 */
/* See cell.h, and for the getters' functions table.h. */
#include "config.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "ctl/cell.h"
#include "ctl/owner.h"
#include "ctl/times.h"

void
cell_text_r(struct cell *ret_cell, struct capnrpc_text_r text)
{
	ret_cell->kind = CELL_TEXT;
	ret_cell->n = text.n < CELL_SIZE ? text.n : CELL_SIZE - 1;
	memcpy(ret_cell->text, text.bytes, ret_cell->n);
	ret_cell->text[ret_cell->n] = '\0';
}

/* Adds behind the text, as far as there is room. */
CAPNRPC_PRINTF(2, 0)
static void
append(struct cell *cell, const char *format, va_list arguments)
{
	int n = vsnprintf(
		cell->text + cell->n, CELL_SIZE - cell->n, format, arguments);

	if (n > 0)
		cell->n += (size_t)n;
	if (cell->n >= CELL_SIZE)
		cell->n = CELL_SIZE - 1;
}

void
cell_print(struct cell *ret_cell, const char *format, ...)
{
	va_list arguments;

	ret_cell->kind = CELL_TEXT;
	ret_cell->n = 0;
	va_start(arguments, format);
	append(ret_cell, format, arguments);
	va_end(arguments);
}

void
cell_add(struct cell *cell, const char *format, ...)
{
	va_list arguments;

	if (cell->n > 0 && cell->n + 1 < CELL_SIZE)
		cell->text[cell->n++] = '\n';
	va_start(arguments, format);
	append(cell, format, arguments);
	va_end(arguments);
}

void
cell_number(struct cell *ret_cell, enum cell_kind kind, int64_t number)
{
	ret_cell->kind = kind;
	ret_cell->number = number;
	ret_cell->n = 0;
}

/* --- for people -------------------------------------------------------------
 */

static void
join_lines(struct cell *cell)
{
	char joined[CELL_SIZE];
	size_t n = 0;

	if (cell->n == 0)
		cell->text[0] = '\0';
	for (size_t i = 0; i < cell->n && n + 2 < CELL_SIZE; i++) {
		if (cell->text[i] != '\n') {
			joined[n++] = cell->text[i];
			continue;
		}
		joined[n++] = ',';
		joined[n++] = ' ';
	}
	memcpy(cell->text, joined, n);
	cell->text[n] = '\0';
	cell->n = n;
}

void
cell_format(struct cell *cell, int64_t now, bool is_exact)
{
	switch (cell->kind) {
	case CELL_NONE:
		cell_print(cell, "-");
		break;
	case CELL_TEXT:
		break;
	case CELL_TEXTS:
		join_lines(cell);
		break;
	case CELL_NUMBER:
		cell_print(cell, "%" PRId64, cell->number);
		break;
	case CELL_FLAG:
		cell_print(cell, "%s", cell->number != 0 ? "yes" : "no");
		break;
	case CELL_TIME:
		if (is_exact)
			times_print_exact(cell->number, now, cell->text);
		else
			times_print_relative(cell->number, now, cell->text);
		cell->n = strlen(cell->text);
		break;
	case CELL_USER:
		owner_print_user((uint32_t)cell->number, cell->text, CELL_SIZE);
		cell->n = strlen(cell->text);
		break;
	case CELL_SPAN:
	default:
		times_print_span(cell->number, cell->text);
		cell->n = strlen(cell->text);
		break;
	}
}

/* --- for programs -----------------------------------------------------------
 */

static void
write_lines(const struct cell *cell, struct json *json, const char *key)
{
	const char *at = cell->text, *end = cell->text + cell->n;

	json_open(json, key, '[');
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));

		if (line_end == NULL)
			line_end = end;
		json_text(json, NULL, at, (size_t)(line_end - at));
		at = line_end + 1;
	}
	json_close(json, ']');
}

void
cell_write_json(const struct cell *cell, struct json *json, const char *key)
{
	switch (cell->kind) {
	case CELL_NONE:
		json_null(json, key);
		break;
	case CELL_TEXT:
		json_text(json, key, cell->text, cell->n);
		break;
	case CELL_TEXTS:
		write_lines(cell, json, key);
		break;
	case CELL_FLAG:
		json_flag(json, key, cell->number != 0);
		break;
	case CELL_TIME:
		if (cell->number == 0)
			json_null(json, key);
		else
			json_number(json, key, cell->number);
		break;
	case CELL_NUMBER:
	case CELL_SPAN:
	case CELL_USER:
	default:
		json_number(json, key, cell->number);
		break;
	}
}
