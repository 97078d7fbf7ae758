/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parts of the SQLite engine among themselves: store_sqlite.c opens and
 * does batches, store_sqlite_schema.c has the tables, and the operations are in
 * a file for each table.
 */
#ifndef DAEMON_STORE_SQLITE_DATABASE_H
#define DAEMON_STORE_SQLITE_DATABASE_H

#include <stdbool.h>

#include <sqlite3.h>

#include "daemon/paths.h"
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
	SQL_REF_LIST_SERVICE,
	SQL_REF_LIST_PARENT,
	SQL_REF_FIND,
	SQL_REF_FIND_OWNER,
	SQL_REF_PUT,
	SQL_REF_RENEW,
	SQL_REF_UPDATE,
	SQL_REF_USE,
	SQL_REF_REVOKE,
	SQL_REF_UNDO,
	SQL_REF_WIPE,
	SQL_REF_UNWIPED,
	SQL_REF_FAMILY,
	SQL_REF_PURGE,
	SQL_REF_FORGET,
	SQL_REF_FORGET_SERVICE,
	SQL_REF_EXPORT,
	SQL_REF_IMPORT,
	SQL_SERVICE_GET,
	SQL_SERVICE_LIST,
	SQL_SERVICE_LIST_OWNER,
	SQL_SERVICE_COUNT,
	SQL_SERVICE_COUNT_REFS,
	SQL_SERVICE_PUT,
	SQL_SERVICE_FORGET,
	SQL_SERVICE_EXPORT,
	SQL_SERVICE_IMPORT,
	SQL_NAME_GET,
	SQL_NAME_FIND,
	SQL_NAME_LIST,
	SQL_NAME_LIST_OWNER,
	SQL_NAME_COUNT,
	SQL_NAME_PUT,
	SQL_NAME_REPLACE,
	SQL_NAME_RENAME,
	SQL_NAME_ALLOW,
	SQL_NAME_FORGET,
	SQL_NAME_EXPORT,
	SQL_NAME_IMPORT,
	SQL_AUDIT_PUT,
	SQL_AUDIT_FORGET,
	SQL_AUDIT_LIST,
	SQL_AUDIT_LIST_OWNER,
	SQL_STAT,
};

#define STORE_SQLITE_N_STATEMENTS (SQL_STAT + 1)

struct store_sqlite {
	struct store_engine engine; /* first */
	sqlite3 *db;
	sqlite3_stmt *statements[STORE_SQLITE_N_STATEMENTS];
	char path[PATHS_SIZE]; /* empty: in memory */
	char log_path[PATHS_SIZE + sizeof("-wal")];
	bool was_unclean; /* a log was left when the file was opened */
};

/* The text of a statement; static storage. */
const char *store_sqlite_text(enum store_sqlite_statement statement);

/*
 * Is the file ours, or empty, and not newer than we are? Changes nothing in it.
 * Statuses and reasons as store_sqlite_open(), but without the file's name.
 */
CAPNRPC_CHECK int store_sqlite_inspect(sqlite3 *db, struct reason *ret_reason);

/* Is there a store in the file, be it damaged or of another version? */
bool store_sqlite_is_store(const char *path);

/* Makes the tables, or brings them up to date. Statuses and reasons alike. */
CAPNRPC_CHECK int store_sqlite_migrate(sqlite3 *db, struct reason *ret_reason);

/* Bytes of the file and of its log; 0 in memory. */
uint64_t store_sqlite_file_size(const struct store_sqlite *sqlite);

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

/*
 * Reads limit; owner with has_owner; name (of a service) where it is not
 * empty; ref.parent with has_parent; ref.digest with has_cursor.
 */
void store_sqlite_ref_list(
	struct store_engine *engine, struct store_request *request);

/* Reads ref.digest, n_bits; owner with has_owner. */
void store_sqlite_ref_find(
	struct store_engine *engine, struct store_request *request);

/* Reads ref, limit and actor; ref.depth is overwritten with the row's. */
void store_sqlite_ref_put(
	struct store_engine *engine, struct store_request *request);

/* Reads ref.digest, change and actor. */
void store_sqlite_ref_update(
	struct store_engine *engine, struct store_request *request);

/* Reads ref.digest, n_uses and time. */
void store_sqlite_ref_use(
	struct store_engine *engine, struct store_request *request);

/* Reads ref.digest, is_set (keeps the token) and actor. */
void store_sqlite_ref_revoke(
	struct store_engine *engine, struct store_request *request);

/* Reads ref.digest, time, limit and actor. */
void store_sqlite_ref_undo(
	struct store_engine *engine, struct store_request *request);

/* Reads ref.digest and actor. */
void store_sqlite_ref_purge(
	struct store_engine *engine, struct store_request *request);

/* Reads time. */
void store_sqlite_ref_sweep(
	struct store_engine *engine, struct store_request *request);

/* Reads name. */
void store_sqlite_service_get(
	struct store_engine *engine, struct store_request *request);

/* Reads limit; owner with has_owner; name with has_cursor. */
void store_sqlite_service_list(
	struct store_engine *engine, struct store_request *request);

/* Reads name, owner, limit and actor. */
void store_sqlite_service_claim(
	struct store_engine *engine, struct store_request *request);

/* Reads name and actor. */
void store_sqlite_service_forget(
	struct store_engine *engine, struct store_request *request);

/* Reads the owner and name of name_row. */
void store_sqlite_name_get(
	struct store_engine *engine, struct store_request *request);

/* Reads name_row.name and limit. */
void store_sqlite_name_find(
	struct store_engine *engine, struct store_request *request);

/* Reads limit; owner with has_owner; name_row's with has_cursor. */
void store_sqlite_name_list(
	struct store_engine *engine, struct store_request *request);

/* Reads name_row, is_set (replaces), limit and actor. */
void store_sqlite_name_put(
	struct store_engine *engine, struct store_request *request);

/* Reads the owner and name of name_row, name and actor. */
void store_sqlite_name_rename(
	struct store_engine *engine, struct store_request *request);

/* Reads the owner and name of name_row, and actor. */
void store_sqlite_name_forget(
	struct store_engine *engine, struct store_request *request);

/* Reads the owner and name of name_row, allowed, is_set and actor. */
void store_sqlite_name_allow(
	struct store_engine *engine, struct store_request *request);

/* Reads event. */
void store_sqlite_audit_add(
	struct store_engine *engine, struct store_request *request);

/* Reads limit; owner with has_owner; before. */
void store_sqlite_audit_list(
	struct store_engine *engine, struct store_request *request);

/* Reads nothing. */
void store_sqlite_stat(
	struct store_engine *engine, struct store_request *request);

#endif
