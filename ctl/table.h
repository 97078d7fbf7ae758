/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What commands answer with: rows of one kind, under columns that are
 * described once.
 *
 * One description serves three forms: a table (the columns with COLUMN_LISTED),
 * one record (all columns, one below the other), and JSON (all columns, under
 * their keys). A table is laid out page by page, so that a list of a million
 * rows takes no more memory than one of 256; columns only ever get wider. On a
 * terminal, columns that shrink are cut to what fits.
 */
#ifndef CTL_TABLE_H
#define CTL_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <capnrpc/attr.h>
#include <capnrpc/message.h>

#include "ctl/json.h"

/* Any text of the daemon's: reasons have at most 1024 bytes. */
#define CELL_SIZE 1536

enum cell_kind {
	CELL_NONE, /* "-", null */
	CELL_TEXT,
	CELL_TEXTS, /* lines of text: a list in JSON */
	CELL_NUMBER,
	CELL_FLAG,
	CELL_TIME, /* seconds since 1970, 0 for never; null in JSON then */
	CELL_SPAN, /* seconds */
	CELL_USER, /* a uid; people read the name */
};

/* One value. */
struct cell {
	enum cell_kind kind;
	int64_t number;
	char text[CELL_SIZE];
	size_t n;
};

enum {
	COLUMN_LISTED = 1, /* stands in the table */
	COLUMN_RIGHT = 2, /* aligned there */
	COLUMN_SHRINKS = 4, /* may be cut there */
	COLUMN_OWNER = 8, /* listed with --all alone */
};

struct column {
	const char *key; /* in JSON; promised for ever */
	const char *heading;
	unsigned int flags;
	void (*get)(const void *row, struct cell *ret_cell);
};

/* No table has more. */
#define TABLE_COLUMNS_MAX 24
#define TABLE_PAGE_ROWS 256

struct table {
	FILE *out;
	const struct column *columns; /* those of the first form alone matter */
	size_t n_columns;
	bool is_json;
	bool has_owner;
	bool has_heading; /* written already */
	size_t screen; /* columns of the terminal; 0: any */
	int64_t now;
	struct json json;
	size_t n_shown; /* indices of the listed columns */
	size_t shown[TABLE_COLUMNS_MAX];
	size_t widths[TABLE_COLUMNS_MAX];
	char **page; /* TABLE_PAGE_ROWS x n_shown texts, owned */
	size_t n_rows;
	uint64_t n_total;
};

/* How to print: what the command line says, and the terminal. */
struct output {
	FILE *out;
	bool is_json;
	bool has_owner; /* rows are of all users */
	size_t screen;
	int64_t now;
};

/* Begins a table, ended by table_end(). NULL: a complaint was printed. */
CAPNRPC_CHECK struct table *table_new(const struct output *output,
	const struct column *columns, size_t n_columns);

/* Adds a row. */
void table_add(struct table *table, const void *row);

/*
 * Writes what is left, and frees. empty is what people read instead of a table
 * without rows; NULL where the rows could not be had.
 */
void table_end(struct table *table_taken, const char *empty);

/* Writes one row as a record. */
void record_print(const struct output *output, const struct column *columns,
	size_t n_columns, const void *row);

/* The terminal's width, or $COLUMNS, or 0 for as wide as it gets. */
size_t table_screen(void);

/* For getters: text of a message, n bytes, or up to a NUL. */
void cell_text_r(struct cell *ret_cell, struct capnrpc_text_r text);
/* For getters: text that is formatted like printf's. */
CAPNRPC_PRINTF(2, 3)
void cell_print(struct cell *ret_cell, const char *format, ...);
/* For getters: one more line of a list; begin with CELL_TEXTS, n 0. */
CAPNRPC_PRINTF(2, 3)
void cell_add(struct cell *cell, const char *format, ...);
/* For getters: a number of that kind. */
void cell_number(struct cell *ret_cell, enum cell_kind kind, int64_t number);

#endif
