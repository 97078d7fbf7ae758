/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running one prepared statement: bind, step, read, finish. The first result
 * that is not fine stays, later steps do nothing, and query_finish() looks at
 * it once; so the code between reads straight on.
 *
 * All values are bound before the first step, and stay the caller's until
 * query_finish().
 */
#ifndef DAEMON_STORE_SQLITE_QUERY_H
#define DAEMON_STORE_SQLITE_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "daemon/store_sqlite_database.h"

struct query {
	struct store_sqlite *sqlite;
	sqlite3_stmt *statement;
	int result; /* SQLITE_OK while binding, then the step's */
	const char *row; /* what its rows are, for people; NULL: sums of rows */
	const char *damage; /* the column that is not sound, or NULL */
};

/*
 * Begins a run of a statement. What it answers is sound or an error: a value
 * that no engine of ours would have written, since somebody changed the file or
 * the disk did, fails the run with a reason that names row and column.
 */
struct query query_new(
	struct store_engine *engine, enum store_sqlite_statement statement);

/* Binds the value of parameter ?at. */
void query_number(struct query *query, int at, int64_t number);

/* A string; NULL is SQL's NULL. */
void query_text(struct query *query, int at, const char *text);

/* Bytes; n of 0 is an empty value, not NULL. */
void query_bytes(struct query *query, int at, const void *bytes, size_t n);

/* As query_bytes(), but no bytes at all are NULL. */
void query_seal(struct query *query, int at, const struct seal_bytes *bytes);

/* A digest. */
void query_digest(
	struct query *query, int at, const struct seal_digest *digest);

/* Makes the step to the next row. Is there one? */
bool query_step(struct query *query);

/* Fails the run for want of memory. */
void query_no_memory(struct query *query);

/* The number in a column, from 0. */
int64_t query_get_number(struct query *query, int column);

/* The same, NULL being 0. */
int64_t query_get_time(struct query *query, int column);

/* A number that is not negative. */
uint64_t query_get_count(struct query *query, int column);

/* A number from 0 to most. */
uint32_t query_get_u32(struct query *query, int column, uint32_t most);

/* Copies the text of a column, which fits with its NUL; NULL is empty. */
void query_get_text(
	struct query *query, int column, char *ret_text, size_t size);

/* Copies at most size bytes of a column, none for NULL; returns how many. */
size_t query_get_bytes(
	struct query *query, int column, void *ret_bytes, size_t size);

/* A digest. */
void query_get_digest(
	struct query *query, int column, struct seal_digest *ret_digest);

/*
 * Copies all bytes of a column, most of them at most, none for NULL; owned by
 * the caller.
 */
void query_get_seal(struct query *query, int column, size_t most,
	struct seal_bytes *ret_bytes);

/* The row's column is not sound, for a reason of the caller's own. */
void query_refuse(struct query *query, int column);

/*
 * Ends a run. Where it failed, answers STORE_FAILED and returns false. What
 * was bound is let go of, since it belongs to the request.
 */
bool query_finish(struct query *query, struct store_request *request);

/* Steps once and finishes: for what answers no row. */
bool query_run(struct query *query, struct store_request *request);

/* A whole run of a statement without parameters. */
bool query_once(struct store_engine *engine,
	enum store_sqlite_statement statement, struct store_request *request);

/* Opens the savepoint of an operation that writes. False: it was answered. */
bool query_save(struct store_engine *engine, struct store_request *request);

/* Closes it; where the answer is not STORE_DONE, nothing has changed. */
void query_conclude(struct store_engine *engine, struct store_request *request);

#endif
