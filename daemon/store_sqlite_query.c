/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs of prepared statements. See store_sqlite_query.h.
 */
#include <config.h>

#include <string.h>

#include "daemon/base64url.h"
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

/* --- reading ----------------------------------------------------------------
 */

void
query_refuse(struct query *query, int column)
{
	if (query->damage != NULL)
		return;
	query->damage = sqlite3_column_name(query->statement, column);
	query->result = query->damage == NULL ? SQLITE_NOMEM : SQLITE_CORRUPT;
}

/* Has the value of a column that type, or is it NULL where that may be? */
static bool
check_type(struct query *query, int column, int type, bool may_be_null)
{
	int found = sqlite3_column_type(query->statement, column);

	if (found == type)
		return true;
	if (found != SQLITE_NULL || !may_be_null)
		query_refuse(query, column);
	return false;
}

int64_t
query_get_number(struct query *query, int column)
{
	return check_type(query, column, SQLITE_INTEGER, false)
		? sqlite3_column_int64(query->statement, column)
		: 0;
}

int64_t
query_get_time(struct query *query, int column)
{
	return check_type(query, column, SQLITE_INTEGER, true)
		? sqlite3_column_int64(query->statement, column)
		: 0;
}

uint64_t
query_get_count(struct query *query, int column)
{
	int64_t number = query_get_number(query, column);

	if (number >= 0)
		return (uint64_t)number;
	query_refuse(query, column);
	return 0;
}

uint32_t
query_get_u32(struct query *query, int column, uint32_t most)
{
	uint64_t number = query_get_count(query, column);

	if (number <= most)
		return (uint32_t)number;
	query_refuse(query, column);
	return 0;
}

/* The value of a column and its length; NULL when it is not what is wanted. */
static const void *
get_bytes(struct query *query, int column, int type, size_t most, size_t *ret_n)
{
	const void *bytes;

	*ret_n = 0;
	if (!check_type(query, column, type, true))
		return NULL;
	bytes = type == SQLITE_TEXT
		? (const void *)sqlite3_column_text(query->statement, column)
		: sqlite3_column_blob(query->statement, column);
	*ret_n = (size_t)sqlite3_column_bytes(query->statement, column);
	if (bytes == NULL && *ret_n > 0)
		query_no_memory(query);
	else if (*ret_n > most)
		query_refuse(query, column);
	else
		return bytes;
	*ret_n = 0;
	return NULL;
}

void
query_get_text(struct query *query, int column, char *ret_text, size_t size)
{
	size_t n;
	const void *text = get_bytes(query, column, SQLITE_TEXT, size - 1, &n);

	if (n > 0 && memchr(text, 0, n) != NULL) {
		query_refuse(query, column);
		n = 0;
	}
	if (n > 0)
		memcpy(ret_text, text, n);
	ret_text[n] = '\0';
}

size_t
query_get_bytes(struct query *query, int column, void *ret_bytes, size_t size)
{
	size_t n;
	const void *bytes = get_bytes(query, column, SQLITE_BLOB, size, &n);

	if (n > 0)
		memcpy(ret_bytes, bytes, n);
	return n;
}

void
query_get_digest(
	struct query *query, int column, struct seal_digest *ret_digest)
{
	memset(ret_digest, 0, sizeof(*ret_digest));
	if (query_get_bytes(query, column, ret_digest->bytes,
		    SEAL_DIGEST_SIZE) != SEAL_DIGEST_SIZE)
		query_refuse(query, column);
}

void
query_get_seal(struct query *query, int column, size_t most,
	struct seal_bytes *ret_bytes)
{
	size_t n;
	const void *bytes = get_bytes(query, column, SQLITE_BLOB, most, &n);

	if (bytes != NULL && seal_bytes_copy(bytes, n, ret_bytes) != 0)
		query_no_memory(query);
}

/* --- the end of a run -------------------------------------------------------
 */

/*
 * What people know a row by is its first column: a number, a name, or a digest
 * of which they see the key.
 */
static void
explain_damage(const struct query *query, struct reason *ret_reason)
{
	char key[BASE64URL_SIZE(STORE_KEY_SIZE) + 1] = "";
	const char *name = key;
	const void *value;
	int n;

	if (sqlite3_column_type(query->statement, 0) != SQLITE_BLOB) {
		value = sqlite3_column_text(query->statement, 0);
		name = value != NULL ? value : "without a key";
	} else {
		value = sqlite3_column_blob(query->statement, 0);
		n = sqlite3_column_bytes(query->statement, 0);
		base64url_encode(value,
			(size_t)(n < STORE_KEY_SIZE ? n : STORE_KEY_SIZE), key);
	}
	reason_set(ret_reason, "it is damaged: %s %.*s has no sound %s",
		query->row, STORE_NAME_SIZE - 1, name, query->damage);
}

static void
explain(const struct query *query, struct reason *ret_reason)
{
	if (query->result == SQLITE_NOMEM)
		reason_set(ret_reason, "out of memory");
	else if (query->damage != NULL && query->row == NULL)
		reason_set(ret_reason,
			"it is damaged: a service has no sound n_refs");
	else if (query->damage != NULL)
		explain_damage(query, ret_reason);
	else
		store_sqlite_explain(query->sqlite->db, ret_reason);
}

bool
query_finish(struct query *query, struct store_request *request)
{
	bool is_done =
		query->result == SQLITE_ROW || query->result == SQLITE_DONE;
	struct reason why;

	if (!is_done) {
		explain(query, &why);
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
