/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operations of the SQLite engine.
 *
 * An operation that writes runs inside a savepoint, so that it can be undone
 * alone. Values are bound before the first step and statements reset after the
 * last; the first result that is not fine stays, and is looked at once.
 */
#include <config.h>

#include <string.h>

#include <capnrpc/error.h>

#include "daemon/store_sqlite_database.h"

/* How much of a digest the audit trail shows. */
#define AUDIT_DIGEST_SIZE 8

#define REF_COLUMNS "digest, service, label, owner, created_at, revoked_at"

static const char *const texts[STORE_SQLITE_N_STATEMENTS] = {
	[SQL_BEGIN] = "BEGIN",
	[SQL_BEGIN_WRITING] = "BEGIN IMMEDIATE",
	[SQL_COMMIT] = "COMMIT",
	[SQL_ROLLBACK] = "ROLLBACK",
	[SQL_SAVE] = "SAVEPOINT operation",
	[SQL_UNDO] = "ROLLBACK TO operation",
	[SQL_RELEASE] = "RELEASE operation",
	[SQL_REF_GET] = "SELECT " REF_COLUMNS ", sealed FROM ref"
			" WHERE digest = ?1",
	[SQL_REF_LIST] = "SELECT " REF_COLUMNS " FROM ref"
			 " WHERE digest > ?1 ORDER BY digest LIMIT ?2",
	[SQL_REF_LIST_OWNER] = "SELECT " REF_COLUMNS " FROM ref"
			       " WHERE owner = ?3 AND digest > ?1"
			       " ORDER BY digest LIMIT ?2",
	[SQL_REF_COUNT] = "SELECT count(*) FROM (SELECT 1 FROM ref"
			  " WHERE owner = ?1 AND revoked_at IS NULL LIMIT ?2)",
	[SQL_REF_PUT] = "INSERT INTO ref (digest, service, label, owner,"
			" created_at, sealed)"
			" VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
	[SQL_REF_REVOKE] = "UPDATE ref SET revoked_at = ?2, sealed = NULL"
			   " WHERE digest = ?1 AND revoked_at IS NULL",
	[SQL_REF_OWNER] = "SELECT owner FROM ref WHERE digest = ?1",
	[SQL_REF_FORGET] = "DELETE FROM ref WHERE rowid IN"
			   " (SELECT rowid FROM ref WHERE owner = ?1"
			   " AND revoked_at IS NOT NULL"
			   " ORDER BY revoked_at DESC LIMIT -1 OFFSET ?2)",
	[SQL_SERVICE_GET] = "SELECT name, owner, created_at FROM service"
			    " WHERE name = ?1",
	[SQL_SERVICE_COUNT] = "SELECT count(*) FROM service WHERE owner = ?1",
	[SQL_SERVICE_PUT] = "INSERT INTO service (name, owner, created_at)"
			    " VALUES (?1, ?2, ?3)",
	[SQL_AUDIT_PUT] = "INSERT INTO audit (at, who, what, service, digest)"
			  " VALUES (?1, ?2, ?3, ?4, ?5)",
	[SQL_AUDIT_FORGET] = "DELETE FROM audit WHERE id <= ?1",
};

const char *
store_sqlite_text(enum store_sqlite_statement statement)
{
	return texts[statement];
}

/* One run of a statement: what was bound, and how the last step went. */
struct query {
	struct store_sqlite *sqlite;
	sqlite3_stmt *statement;
	int result; /* SQLITE_OK while binding, then the step's */
};

static struct query
query(struct store_engine *engine, enum store_sqlite_statement statement)
{
	struct query q = { .sqlite = (struct store_sqlite *)engine };

	q.statement = q.sqlite->statements[statement];
	return q;
}

/* Binding fails for want of memory alone, all sizes being checked before. */
static void
note_bind(struct query *q, int result)
{
	if (result != SQLITE_OK)
		q->result = SQLITE_NOMEM;
}

static void
bind_number(struct query *q, int at, int64_t number)
{
	note_bind(q, sqlite3_bind_int64(q->statement, at, number));
}

static void
bind_text(struct query *q, int at, const char *text)
{
	note_bind(q,
		sqlite3_bind_text(q->statement, at, text, -1, SQLITE_STATIC));
}

static void
bind_bytes(struct query *q, int at, const void *bytes, size_t n)
{
	note_bind(q,
		sqlite3_bind_blob64(q->statement, at, bytes, n, SQLITE_STATIC));
}

/* Is there a row? */
static bool
step(struct query *q)
{
	if (q->result == SQLITE_OK || q->result == SQLITE_ROW)
		q->result = sqlite3_step(q->statement);
	return q->result == SQLITE_ROW;
}

/*
 * Ends a run. Where it failed, answers so and returns false. What was bound is
 * let go of, since it belongs to the request.
 */
static bool
finish(struct query *q, struct store_request *request)
{
	bool is_done = q->result == SQLITE_ROW || q->result == SQLITE_DONE;
	struct reason why;

	if (!is_done) {
		if (q->result == SQLITE_NOMEM)
			reason_set(&why, "out of memory");
		else
			store_sqlite_explain(q->sqlite->db, &why);
		store_request_fail(request, "the store cannot be %s: %s",
			store_operation_writes(request->operation) ? "written"
								   : "read",
			why.text);
	}
	(void)sqlite3_reset(q->statement);
	(void)sqlite3_clear_bindings(q->statement);
	return is_done;
}

/* Runs a statement that answers nothing. */
static bool
run(struct store_engine *engine, enum store_sqlite_statement statement,
	struct store_request *request)
{
	struct query q = query(engine, statement);

	(void)step(&q);
	return finish(&q, request);
}

/* reading */

static void
copy_column(struct query *q, int column, char *ret_text, size_t size)
{
	const void *text = sqlite3_column_text(q->statement, column);
	size_t n = (size_t)sqlite3_column_bytes(q->statement, column);

	/* A row that is too long was not written here; it is cut, not used. */
	if (n >= size)
		n = size - 1;
	if (n > 0 && text != NULL)
		memcpy(ret_text, text, n);
	ret_text[n] = '\0';
}

static void
read_ref(struct query *q, struct store_ref *row)
{
	sqlite3_stmt *s = q->statement;
	const void *digest = sqlite3_column_blob(s, 0);

	if (digest != NULL && sqlite3_column_bytes(s, 0) == SEAL_DIGEST_SIZE)
		memcpy(row->digest.bytes, digest, SEAL_DIGEST_SIZE);
	copy_column(q, 1, row->service, STORE_NAME_SIZE);
	copy_column(q, 2, row->label, STORE_LABEL_SIZE);
	row->owner = (uint32_t)sqlite3_column_int64(s, 3);
	row->created_at = sqlite3_column_int64(s, 4);
	row->revoked_at = sqlite3_column_int64(s, 5);
}

static bool
read_sealed(struct query *q, struct store_ref *row)
{
	const void *bytes = sqlite3_column_blob(q->statement, 6);
	size_t n = (size_t)sqlite3_column_bytes(q->statement, 6);

	return bytes == NULL || seal_bytes_copy(bytes, n, &row->sealed) == 0;
}

void
store_sqlite_ref_get(struct store_engine *engine, struct store_request *request)
{
	struct query q = query(engine, SQL_REF_GET);
	struct store_ref *row;

	bind_bytes(&q, 1, request->ref.digest.bytes, SEAL_DIGEST_SIZE);
	if (step(&q)) {
		row = store_request_add_row(request);
		if (row != NULL)
			read_ref(&q, row);
		if (row == NULL || !read_sealed(&q, row))
			q.result = SQLITE_NOMEM;
	}
	if (finish(&q, request) && request->answer.n_refs == 0)
		request->answer.outcome = STORE_NOT_FOUND;
}

void
store_sqlite_ref_list(
	struct store_engine *engine, struct store_request *request)
{
	struct query q = query(
		engine, request->has_owner ? SQL_REF_LIST_OWNER : SQL_REF_LIST);
	struct store_ref *row;

	/* Every digest is greater than the empty one. */
	bind_bytes(&q, 1, request->ref.digest.bytes,
		request->has_cursor ? SEAL_DIGEST_SIZE : 0);
	bind_number(&q, 2, (int64_t)request->limit + 1);
	if (request->has_owner)
		bind_number(&q, 3, request->owner);
	while (step(&q)) {
		if (request->answer.n_refs == request->limit) {
			request->answer.has_more = true;
			break;
		}
		row = store_request_add_row(request);
		if (row == NULL) {
			q.result = SQLITE_NOMEM;
			break;
		}
		read_ref(&q, row);
	}
	(void)finish(&q, request);
}

/* Answers the service, if it is there: the answer's name is then not empty. */
static bool
read_service(struct store_engine *engine, const char *name,
	struct store_request *request)
{
	struct store_service *service = &request->answer.service;
	struct query q = query(engine, SQL_SERVICE_GET);

	bind_text(&q, 1, name);
	if (step(&q)) {
		copy_column(&q, 0, service->name, STORE_NAME_SIZE);
		service->owner = (uint32_t)sqlite3_column_int64(q.statement, 1);
		service->created_at = sqlite3_column_int64(q.statement, 2);
	}
	return finish(&q, request);
}

void
store_sqlite_service_get(
	struct store_engine *engine, struct store_request *request)
{
	if (read_service(engine, request->name, request) &&
		request->answer.service.name[0] == '\0')
		request->answer.outcome = STORE_NOT_FOUND;
}

/* writing */

/* Ends with the savepoint gone, and nothing changed where the answer is no. */
static void
conclude(struct store_engine *engine, struct store_request *request)
{
	struct store_answer *answer = &request->answer;

	if (!engine->ops->is_alive(engine))
		return;
	if (answer->outcome != STORE_DONE) {
		struct store_answer kept = *answer;

		if (!run(engine, SQL_UNDO, request))
			return;
		*answer = kept;
	}
	(void)run(engine, SQL_RELEASE, request);
}

static bool
add_audit(struct store_engine *engine, const char *what, const char *service,
	struct store_request *request)
{
	struct query q = query(engine, SQL_AUDIT_PUT);
	const struct store_actor *actor = &request->actor;

	bind_number(&q, 1, actor->now);
	bind_text(&q, 2, actor->who);
	bind_text(&q, 3, what);
	if (service != NULL)
		bind_text(&q, 4, service);
	else
		bind_bytes(&q, 5, request->ref.digest.bytes, AUDIT_DIGEST_SIZE);
	(void)step(&q);
	if (!finish(&q, request))
		return false;
	q = query(engine, SQL_AUDIT_FORGET);
	bind_number(&q, 1,
		sqlite3_last_insert_rowid(q.sqlite->db) - STORE_AUDIT_MAX);
	(void)step(&q);
	return finish(&q, request);
}

/* Has the owner fewer rows than the limit? Answers STORE_FULL if not. */
static bool
check_limit(struct store_engine *engine, enum store_sqlite_statement statement,
	uint32_t owner, struct store_request *request)
{
	struct query q = query(engine, statement);
	uint64_t n = 0;

	bind_number(&q, 1, owner);
	if (statement == SQL_REF_COUNT)
		bind_number(&q, 2, (int64_t)request->limit);
	if (step(&q))
		n = (uint64_t)sqlite3_column_int64(q.statement, 0);
	if (!finish(&q, request))
		return false;
	if (n >= request->limit)
		request->answer.outcome = STORE_FULL;
	return n < request->limit;
}

/* May the row's owner put it into that service? Answers why not. */
static bool
check_service(struct store_engine *engine, struct store_request *request)
{
	struct store_service *service = &request->answer.service;

	if (!read_service(engine, request->ref.service, request))
		return false;
	if (service->name[0] == '\0')
		request->answer.outcome = STORE_NOT_FOUND;
	else if (service->owner != request->ref.owner)
		request->answer.outcome = STORE_NOT_OWNER;
	return request->answer.outcome == STORE_DONE;
}

/* Is the digest taken, by a revoked row even? Answers STORE_EXISTS if so. */
static bool
check_free(struct store_engine *engine, struct store_request *request)
{
	struct query q = query(engine, SQL_REF_OWNER);
	bool is_taken;

	bind_bytes(&q, 1, request->ref.digest.bytes, SEAL_DIGEST_SIZE);
	is_taken = step(&q);
	if (!finish(&q, request))
		return false;
	if (is_taken)
		request->answer.outcome = STORE_EXISTS;
	return !is_taken;
}

static bool
insert_ref(struct store_engine *engine, struct store_request *request)
{
	const struct store_ref *ref = &request->ref;
	struct query q = query(engine, SQL_REF_PUT);

	bind_bytes(&q, 1, ref->digest.bytes, SEAL_DIGEST_SIZE);
	bind_text(&q, 2, ref->service);
	bind_text(&q, 3, ref->label);
	bind_number(&q, 4, ref->owner);
	bind_number(&q, 5, ref->created_at);
	bind_bytes(&q, 6, ref->sealed.bytes, ref->sealed.n);
	(void)step(&q);
	return finish(&q, request);
}

void
store_sqlite_ref_put(struct store_engine *engine, struct store_request *request)
{
	if (!run(engine, SQL_SAVE, request))
		return;
	if (check_service(engine, request) && check_free(engine, request) &&
		check_limit(
			engine, SQL_REF_COUNT, request->ref.owner, request) &&
		insert_ref(engine, request))
		(void)add_audit(engine, "mint", NULL, request);
	conclude(engine, request);
}

/* The owner of the row; answers STORE_NOT_FOUND where there is none. */
static bool
find_owner(struct store_engine *engine, struct store_request *request)
{
	struct query q = query(engine, SQL_REF_OWNER);
	bool is_found;

	bind_bytes(&q, 1, request->ref.digest.bytes, SEAL_DIGEST_SIZE);
	is_found = step(&q);
	if (is_found)
		request->owner = (uint32_t)sqlite3_column_int64(q.statement, 0);
	if (!finish(&q, request))
		return false;
	if (!is_found)
		request->answer.outcome = STORE_NOT_FOUND;
	return is_found;
}

/* Returns whether a row was changed by it. */
static bool
mark_revoked(struct store_engine *engine, struct store_request *request)
{
	struct query q = query(engine, SQL_REF_REVOKE);

	bind_bytes(&q, 1, request->ref.digest.bytes, SEAL_DIGEST_SIZE);
	bind_number(&q, 2, request->actor.now);
	(void)step(&q);
	return finish(&q, request) && sqlite3_changes(q.sqlite->db) > 0;
}

static bool
forget_revoked(struct store_engine *engine, struct store_request *request)
{
	struct query q = query(engine, SQL_REF_FORGET);

	bind_number(&q, 1, request->owner);
	bind_number(&q, 2, STORE_REVOKED_MAX);
	(void)step(&q);
	return finish(&q, request);
}

void
store_sqlite_ref_revoke(
	struct store_engine *engine, struct store_request *request)
{
	if (!run(engine, SQL_SAVE, request))
		return;
	if (find_owner(engine, request) && mark_revoked(engine, request) &&
		forget_revoked(engine, request))
		(void)add_audit(engine, "revoke", NULL, request);
	conclude(engine, request);
}

static bool
insert_service(struct store_engine *engine, struct store_request *request)
{
	struct store_service *service = &request->answer.service;
	struct query q = query(engine, SQL_SERVICE_PUT);

	bind_text(&q, 1, request->name);
	bind_number(&q, 2, request->owner);
	bind_number(&q, 3, request->actor.now);
	(void)step(&q);
	if (!finish(&q, request))
		return false;
	memcpy(service->name, request->name, STORE_NAME_SIZE);
	service->owner = request->owner;
	service->created_at = request->actor.now;
	return true;
}

static void
claim(struct store_engine *engine, struct store_request *request)
{
	const struct store_service *service = &request->answer.service;

	if (!read_service(engine, request->name, request))
		return;
	if (service->name[0] != '\0') {
		if (service->owner != request->owner)
			request->answer.outcome = STORE_NOT_OWNER;
		return;
	}
	if (check_limit(engine, SQL_SERVICE_COUNT, request->owner, request) &&
		insert_service(engine, request))
		(void)add_audit(
			engine, "create-service", request->name, request);
}

void
store_sqlite_service_claim(
	struct store_engine *engine, struct store_request *request)
{
	if (!run(engine, SQL_SAVE, request))
		return;
	claim(engine, request);
	conclude(engine, request);
}
