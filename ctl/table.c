/* SPDX-License-Identifier: Apache-2.0 */
/* See table.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "ctl/cell.h"
#include "ctl/complaint.h"
#include "ctl/printable.h"
#include "ctl/table.h"

/* Between two columns. */
#define GAP 2

/* A column that is cut still shows this much. */
#define SHRUNK_MIN 8

size_t
table_screen(void)
{
	const char *columns = getenv("COLUMNS");
	struct winsize size;
	long n = columns == NULL ? 0 : strtol(columns, NULL, 10);

	if (n > 0 && n < 10000)
		return (size_t)n;
	if (isatty(STDOUT_FILENO) &&
		ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
		return size.ws_col;
	return 0;
}

static bool
is_shown(const struct table *table, const struct column *column)
{
	if ((column->flags & COLUMN_OWNER) != 0)
		return table->has_owner;
	return (column->flags & COLUMN_LISTED) != 0;
}

static void
choose_columns(struct table *table)
{
	for (size_t i = 0; i < table->n_columns; i++) {
		if (!is_shown(table, &table->columns[i]))
			continue;
		table->widths[table->n_shown] =
			strlen(table->columns[i].heading);
		table->shown[table->n_shown++] = i;
	}
}

static struct table *
make_table(const struct output *output, const struct column *columns,
	size_t n_columns)
{
	struct table *table = calloc(1, sizeof(*table));

	if (table == NULL)
		return NULL;
	table->out = output->out;
	table->columns = columns;
	table->n_columns = n_columns;
	table->is_json = output->is_json;
	table->has_owner = output->has_owner;
	table->screen = output->screen;
	table->now = output->now;
	table->json.out = output->out;
	choose_columns(table);
	table->page = calloc(
		TABLE_PAGE_ROWS * table->n_shown, sizeof(table->page[0]));
	if (table->page == NULL) {
		free(table);
		return NULL;
	}
	return table;
}

struct table *
table_new(const struct output *output, const struct column *columns,
	size_t n_columns)
{
	struct table *table = make_table(output, columns, n_columns);

	if (table == NULL)
		complain("out of memory");
	return table;
}

/* --- laying out -------------------------------------------------------------
 */

/* The column that may give a little: the widest of those that shrink. */
static size_t *
widest(struct table *table)
{
	size_t *found = NULL;

	for (size_t i = 0; i < table->n_shown; i++) {
		const struct column *column = &table->columns[table->shown[i]];

		if ((column->flags & COLUMN_SHRINKS) != 0 &&
			table->widths[i] > SHRUNK_MIN &&
			(found == NULL || table->widths[i] > *found))
			found = &table->widths[i];
	}
	return found;
}

static size_t
total_width(const struct table *table)
{
	size_t total = (table->n_shown - 1) * GAP;

	for (size_t i = 0; i < table->n_shown; i++)
		total += table->widths[i];
	return total;
}

static void
fit(struct table *table)
{
	size_t *width;

	if (table->screen == 0)
		return;
	while (total_width(table) > table->screen &&
		(width = widest(table)) != NULL)
		(*width)--;
}

static void
measure(struct table *table)
{
	for (size_t i = 0; i < table->n_rows * table->n_shown; i++) {
		size_t *width = &table->widths[i % table->n_shown];
		const char *text = table->page[i];
		size_t taken =
			text == NULL ? 0 : printable_width(text, strlen(text));

		if (taken > *width)
			*width = taken;
	}
	fit(table);
}

static void
pad(FILE *out, size_t n)
{
	for (; n > 0; n--)
		(void)fputc(' ', out);
}

/* i is not the last column that has anything in this row: has_more. */
static void
write_one(struct table *table, size_t i, const char *text, bool has_more)
{
	bool is_right =
		(table->columns[table->shown[i]].flags & COLUMN_RIGHT) != 0;
	size_t n = strlen(text), width = table->widths[i];
	size_t taken = printable_width(text, n);
	size_t room = taken < width ? width - taken : 0;

	if (is_right)
		pad(table->out, room);
	taken = printable_write_cut(table->out, text, n, width);
	room = taken < width ? width - taken : 0;
	if (has_more)
		pad(table->out, (is_right ? 0 : room) + GAP);
}

/* Columns up to the last that is not empty: no line ends in blanks. */
static size_t
n_filled(char *const *texts, size_t n)
{
	while (n > 0 && (texts[n - 1] == NULL || texts[n - 1][0] == '\0'))
		n--;
	return n;
}

static void
write_row(struct table *table, char *const *texts)
{
	size_t n = n_filled(texts, table->n_shown);

	for (size_t i = 0; i < n; i++)
		write_one(
			table, i, texts[i] == NULL ? "" : texts[i], i + 1 < n);
	(void)fputc('\n', table->out);
}

static void
write_heading(struct table *table)
{
	for (size_t i = 0; i < table->n_shown; i++)
		write_one(table, i, table->columns[table->shown[i]].heading,
			i + 1 < table->n_shown);
	(void)fputc('\n', table->out);
	table->has_heading = true;
}

static void
flush(struct table *table)
{
	if (table->n_rows == 0)
		return;
	measure(table);
	if (!table->has_heading)
		write_heading(table);
	for (size_t row = 0; row < table->n_rows; row++)
		write_row(table, &table->page[row * table->n_shown]);
	for (size_t i = 0; i < table->n_rows * table->n_shown; i++) {
		free(table->page[i]);
		table->page[i] = NULL;
	}
	table->n_rows = 0;
}

/* --- rows -------------------------------------------------------------------
 */

static void
add_to_page(struct table *table, const void *row)
{
	char **texts = &table->page[table->n_rows * table->n_shown];

	for (size_t i = 0; i < table->n_shown; i++) {
		struct cell cell;

		table->columns[table->shown[i]].get(row, &cell);
		cell_format(&cell, table->now, false);
		/* Without memory it is an empty field. */
		texts[i] = strdup(cell.text);
	}
	table->n_rows++;
	if (table->n_rows == TABLE_PAGE_ROWS)
		flush(table);
}

static void
write_json(struct json *json, const struct column *columns, size_t n_columns,
	const void *row)
{
	json_open(json, NULL, '{');
	for (size_t i = 0; i < n_columns; i++) {
		struct cell cell;

		columns[i].get(row, &cell);
		cell_write_json(&cell, json, columns[i].key);
	}
	json_close(json, '}');
}

void
table_add(struct table *table, const void *row)
{
	if (table->is_json && table->n_total == 0)
		json_open(&table->json, NULL, '[');
	table->n_total++;
	if (table->is_json)
		write_json(&table->json, table->columns, table->n_columns, row);
	else
		add_to_page(table, row);
}

void
table_end(struct table *table_taken, const char *empty)
{
	if (table_taken->n_total > 0 && table_taken->is_json)
		json_close(&table_taken->json, ']');
	else if (table_taken->n_total > 0)
		flush(table_taken);
	else if (empty != NULL)
		(void)fprintf(table_taken->out, "%s\n",
			table_taken->is_json ? "[]" : empty);
	free(table_taken->page);
	free(table_taken);
}

void
record_print(const struct output *output, const struct column *columns,
	size_t n_columns, const void *row)
{
	struct json json = { output->out, 0, false };
	size_t width = 0;

	if (output->is_json) {
		write_json(&json, columns, n_columns, row);
		return;
	}
	for (size_t i = 0; i < n_columns; i++)
		if (strlen(columns[i].heading) > width)
			width = strlen(columns[i].heading);
	for (size_t i = 0; i < n_columns; i++) {
		struct cell cell;

		columns[i].get(row, &cell);
		if (cell.kind == CELL_NONE)
			continue;
		cell_format(&cell, output->now, true);
		(void)fprintf(
			output->out, "%*s  ", (int)width, columns[i].heading);
		printable_write(output->out, cell.text, cell.n);
		(void)fputc('\n', output->out);
	}
}
