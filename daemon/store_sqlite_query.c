/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs of prepared statements. See store_sqlite_query.h.
 */
#include <config.h>

#include <string.h>

#include "daemon/store_sqlite_query.h"

struct query
query_new(struct store_engine *engine, enum store_sqlite_statement statement)
{
	struct query query = { .sqlite = (struct store_sqlite *)engine };

	query.statement = query.sqlite->statements[statement];
	return query;
}

/* Binding fails for want of memory alone, all sizes being checked before. */
static void
note_bind(struct query *query, int result)
{
	if (result != SQLITE_OK)
		query->result = SQLITE_NOMEM;
}

void
query_number(struct query *query, int at, int64_t number)
{
	note_bind(query, sqlite3_bind_int64(query->statement, at, number));
}

void
query_text(struct query *query, int at, const char *text)
{
	note_bind(query,
		sqlite3_bind_text(
			query->statement, at, text, -1, SQLITE_STATIC));
}

void
query_bytes(struct query *query, int at, const void *bytes, size_t n)
{
	note_bind(query,
		sqlite3_bind_blob64(query->statement, at, n == 0 ? "" : bytes,
			n, SQLITE_STATIC));
}

void
query_seal(struct query *query, int at, const struct seal_bytes *bytes)
{
	if (bytes->n > 0)
		query_bytes(query, at, bytes->bytes, bytes->n);
}

void
query_digest(struct query *query, int at, const struct seal_digest *digest)
{
	query_bytes(query, at, digest->bytes, SEAL_DIGEST_SIZE);
}

bool
query_step(struct query *query)
{
	if (query->result == SQLITE_OK || query->result == SQLITE_ROW)
		query->result = sqlite3_step(query->statement);
	return query->result == SQLITE_ROW;
}

void
query_no_memory(struct query *query)
{
	query->result = SQLITE_NOMEM;
}

int64_t
query_get_number(struct query *query, int column)
{
	return sqlite3_column_int64(query->statement, column);
}

void
query_get_text(struct query *query, int column, char *ret_text, size_t size)
{
	const void *text = sqlite3_column_text(query->statement, column);
	size_t n = (size_t)sqlite3_column_bytes(query->statement, column);

	/* A row that is too long was not written here; it is cut, not used. */
	if (n >= size)
		n = size - 1;
	if (n > 0 && text != NULL)
		memcpy(ret_text, text, n);
	ret_text[n] = '\0';
}

size_t
query_get_bytes(struct query *query, int column, void *ret_bytes, size_t size)
{
	const void *bytes = sqlite3_column_blob(query->statement, column);
	size_t n = (size_t)sqlite3_column_bytes(query->statement, column);

	if (bytes == NULL)
		return 0;
	if (n > size)
		n = size;
	memcpy(ret_bytes, bytes, n);
	return n;
}

void
query_get_seal(struct query *query, int column, struct seal_bytes *ret_bytes)
{
	const void *bytes = sqlite3_column_blob(query->statement, column);
	size_t n = (size_t)sqlite3_column_bytes(query->statement, column);

	if (bytes != NULL && seal_bytes_copy(bytes, n, ret_bytes) != 0)
		query_no_memory(query);
}

bool
query_finish(struct query *query, struct store_request *request)
{
	bool is_done =
		query->result == SQLITE_ROW || query->result == SQLITE_DONE;
	struct reason why;

	if (!is_done) {
		if (query->result == SQLITE_NOMEM)
			reason_set(&why, "out of memory");
		else
			store_sqlite_explain(query->sqlite->db, &why);
		store_request_fail(request, "the store cannot be %s: %s",
			store_operation_writes(request->operation) ? "written"
								   : "read",
			why.text);
	}
	(void)sqlite3_reset(query->statement);
	(void)sqlite3_clear_bindings(query->statement);
	return is_done;
}

bool
query_run(struct query *query, struct store_request *request)
{
	(void)query_step(query);
	return query_finish(query, request);
}

bool
query_once(struct store_engine *engine, enum store_sqlite_statement statement,
	struct store_request *request)
{
	struct query query = query_new(engine, statement);

	return query_run(&query, request);
}

bool
query_save(struct store_engine *engine, struct store_request *request)
{
	return query_once(engine, SQL_SAVE, request);
}

void
query_conclude(struct store_engine *engine, struct store_request *request)
{
	struct store_answer *answer = &request->answer;

	if (!engine->ops->is_alive(engine))
		return;
	if (answer->outcome != STORE_DONE) {
		struct store_answer kept = *answer;

		if (!query_once(engine, SQL_UNDO, request))
			return;
		*answer = kept;
	}
	(void)query_once(engine, SQL_RELEASE, request);
}
