/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parts of the SQLite engine among themselves: store_sqlite.c opens and
 * does batches, store_sqlite_schema.c has the tables, store_sqlite_rows.c the
 * operations.
 */
#ifndef DAEMON_STORE_SQLITE_DATABASE_H
#define DAEMON_STORE_SQLITE_DATABASE_H

#include <stdbool.h>

#include <sqlite3.h>

#include "daemon/store_engine.h"

/* One prepared statement each. */
enum store_sqlite_statement {
	SQL_BEGIN,
	SQL_BEGIN_WRITING,
	SQL_COMMIT,
	SQL_ROLLBACK,
	SQL_SAVE,
	SQL_UNDO,
	SQL_RELEASE,
	SQL_REF_GET,
	SQL_REF_LIST,
	SQL_REF_LIST_OWNER,
	SQL_REF_COUNT,
	SQL_REF_PUT,
	SQL_REF_REVOKE,
	SQL_REF_OWNER,
	SQL_REF_FORGET,
	SQL_SERVICE_GET,
	SQL_SERVICE_COUNT,
	SQL_SERVICE_PUT,
	SQL_AUDIT_PUT,
	SQL_AUDIT_FORGET,
};

#define STORE_SQLITE_N_STATEMENTS (SQL_AUDIT_FORGET + 1)

struct store_sqlite {
	struct store_engine engine; /* first */
	sqlite3 *db;
	sqlite3_stmt *statements[STORE_SQLITE_N_STATEMENTS];
};

/* The text of a statement; static storage. */
const char *store_sqlite_text(enum store_sqlite_statement statement);

/*
 * Is the file ours, or empty, and not newer than we are? Changes nothing in it.
 * Statuses and reasons as store_sqlite_open(), but without the file's name.
 */
CAPNRPC_CHECK int store_sqlite_inspect(sqlite3 *db, struct reason *ret_reason);

/* Makes the tables, or brings them up to date. Statuses and reasons alike. */
CAPNRPC_CHECK int store_sqlite_migrate(sqlite3 *db, struct reason *ret_reason);

/* Writes why the last call on db failed: SQLite's text, and the system's. */
void store_sqlite_explain(sqlite3 *db, struct reason *ret_reason);

/*
 * The operations follow, as store.h describes them. Each leaves all statements
 * reset; one that writes either does all of it or, answering STORE_FAILED,
 * nothing.
 */

/* Reads ref.digest. */
void store_sqlite_ref_get(
	struct store_engine *engine, struct store_request *request);

/* Reads limit; owner with has_owner; ref.digest with has_cursor. */
void store_sqlite_ref_list(
	struct store_engine *engine, struct store_request *request);

/* Reads ref, limit and actor. */
void store_sqlite_ref_put(
	struct store_engine *engine, struct store_request *request);

/* Reads ref.digest and actor; owner is overwritten with the row's. */
void store_sqlite_ref_revoke(
	struct store_engine *engine, struct store_request *request);

/* Reads name. */
void store_sqlite_service_get(
	struct store_engine *engine, struct store_request *request);

/* Reads name, owner, limit and actor. */
void store_sqlite_service_claim(
	struct store_engine *engine, struct store_request *request);

#endif
