/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tables of the store, and how older files become newer ones.
 *
 * Migrations only go forward: step i makes version i + 1 of version i, all in
 * one transaction, so a file is never in between. A step that was released is
 * never changed again; tests/data/store has a file of each.
 */
#include <config.h>

#include <inttypes.h>

#include <capnrpc/error.h>

#include "daemon/store_sqlite.h"
#include "daemon/store_sqlite_database.h"

/* PRAGMA application_id, so that file(1) and we know our files: "cprd". */
#define APPLICATION_ID 1668313700

/*
 * ref.sealed was NULL once revoked. audit.digest held the first 8 bytes: enough
 * to find the row, too little to be mistaken for it.
 */
static const char version_1[] =
	"CREATE TABLE service ("
	" name TEXT NOT NULL PRIMARY KEY,"
	" owner INTEGER NOT NULL,"
	" created_at INTEGER NOT NULL"
	") WITHOUT ROWID;"
	"CREATE INDEX service_owner ON service (owner);"
	"CREATE TABLE ref ("
	" digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),"
	" service TEXT NOT NULL REFERENCES service (name),"
	" sealed BLOB,"
	" label TEXT NOT NULL,"
	" owner INTEGER NOT NULL,"
	" created_at INTEGER NOT NULL,"
	" revoked_at INTEGER,"
	" CHECK ((sealed IS NULL) = (revoked_at IS NOT NULL))"
	");"
	"CREATE INDEX ref_owner ON ref (owner, digest);"
	"CREATE INDEX ref_live ON ref (owner) WHERE revoked_at IS NULL;"
	"CREATE INDEX ref_revoked ON ref (owner, revoked_at)"
	" WHERE revoked_at IS NOT NULL;"
	"CREATE TABLE audit ("
	" id INTEGER PRIMARY KEY AUTOINCREMENT,"
	" at INTEGER NOT NULL,"
	" who TEXT NOT NULL,"
	" what TEXT NOT NULL,"
	" service TEXT,"
	" digest BLOB"
	");"
	"PRAGMA application_id = 1668313700;"
	"PRAGMA user_version = 1;";

/*
 * References get terms, uses and children, and keep their token for a while
 * after they were revoked, which takes a new table: a CHECK cannot be dropped.
 * ref.sealed is NULL once it was wiped. A parent takes its children with it.
 *
 * service.n_refs counts what is not revoked, in triggers, so that neither a
 * limit nor a list has to count rows. audit.digest has 9 bytes from now on,
 * which is what people see as a key; v1 had only a row's owner act on it.
 */
static const char version_2[] =
	"ALTER TABLE service ADD COLUMN n_refs INTEGER NOT NULL DEFAULT 0;"
	"CREATE TABLE ref_2 ("
	" digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),"
	" service TEXT NOT NULL REFERENCES service (name),"
	" sealed BLOB,"
	" label TEXT NOT NULL,"
	" owner INTEGER NOT NULL,"
	" created_at INTEGER NOT NULL,"
	" revoked_at INTEGER,"
	" expires_at INTEGER NOT NULL DEFAULT 0,"
	" last_used_at INTEGER NOT NULL DEFAULT 0,"
	" unused_for INTEGER NOT NULL DEFAULT 0,"
	" use_limit INTEGER NOT NULL DEFAULT 0,"
	" use_count INTEGER NOT NULL DEFAULT 0,"
	" is_derived INTEGER NOT NULL DEFAULT 0,"
	" depth INTEGER NOT NULL DEFAULT 0,"
	" parent BLOB REFERENCES ref_2 (digest) ON DELETE CASCADE,"
	" terms BLOB,"
	" CHECK ((parent IS NULL) = (depth = 0))"
	");"
	"INSERT INTO ref_2 (digest, service, sealed, label, owner, created_at,"
	" revoked_at) SELECT digest, service, sealed, label, owner,"
	" created_at, revoked_at FROM ref;"
	"DROP TABLE ref;"
	"ALTER TABLE ref_2 RENAME TO ref;"
	"CREATE INDEX ref_owner ON ref (owner, digest);"
	"CREATE INDEX ref_service ON ref (service, digest);"
	"CREATE INDEX ref_parent ON ref (parent, digest)"
	" WHERE parent IS NOT NULL;"
	"CREATE INDEX ref_revoked ON ref (owner, revoked_at)"
	" WHERE revoked_at IS NOT NULL;"
	"CREATE INDEX ref_unwiped ON ref (revoked_at)"
	" WHERE sealed IS NOT NULL AND revoked_at IS NOT NULL;"
	"UPDATE service SET n_refs = (SELECT count(*) FROM ref"
	" WHERE service = service.name AND revoked_at IS NULL);"
	"CREATE TRIGGER ref_added AFTER INSERT ON ref"
	" WHEN new.revoked_at IS NULL BEGIN"
	" UPDATE service SET n_refs = n_refs + 1 WHERE name = new.service;"
	" END;"
	"CREATE TRIGGER ref_removed AFTER DELETE ON ref"
	" WHEN old.revoked_at IS NULL BEGIN"
	" UPDATE service SET n_refs = n_refs - 1 WHERE name = old.service;"
	" END;"
	"CREATE TRIGGER ref_changed AFTER UPDATE OF revoked_at ON ref"
	" WHEN (old.revoked_at IS NULL) <> (new.revoked_at IS NULL) BEGIN"
	" UPDATE service SET n_refs = n_refs"
	" + (new.revoked_at IS NULL) - (old.revoked_at IS NULL)"
	" WHERE name = new.service;"
	" END;"
	"CREATE TABLE name ("
	" owner INTEGER NOT NULL,"
	" name TEXT NOT NULL,"
	" sealed BLOB NOT NULL,"
	" allowed BLOB NOT NULL,"
	" created_at INTEGER NOT NULL,"
	" changed_at INTEGER NOT NULL,"
	" PRIMARY KEY (owner, name)"
	") WITHOUT ROWID;"
	"CREATE INDEX name_text ON name (name, owner);"
	"ALTER TABLE audit ADD COLUMN label TEXT;"
	"ALTER TABLE audit ADD COLUMN owner INTEGER;"
	"UPDATE audit SET what = 'ref.' || what"
	" WHERE what IN ('mint', 'revoke');"
	"UPDATE audit SET what = 'service.create'"
	" WHERE what = 'create-service';"
	"UPDATE audit SET owner = CAST(substr(who, 5) AS INTEGER)"
	" WHERE who LIKE 'uid:%';"
	"CREATE INDEX audit_owner ON audit (owner, id);"
	"PRAGMA user_version = 2;";

static const char *const steps[STORE_SQLITE_VERSION] = {
	version_1,
	version_2,
};

static int
status_of(int result)
{
	switch (result & 0xff) {
	case SQLITE_NOMEM:
		return CAPNRPC_ENOMEM;
	case SQLITE_NOTADB:
	case SQLITE_CORRUPT:
		return CAPNRPC_EINVAL;
	default:
		return CAPNRPC_ESYSTEM;
	}
}

/* Runs a statement that answers one number. */
static int
read_number(sqlite3 *db, const char *sql, int64_t *ret_number,
	struct reason *ret_reason)
{
	sqlite3_stmt *statement = NULL;
	int result = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);

	if (result == SQLITE_OK)
		result = sqlite3_step(statement);
	if (result == SQLITE_ROW)
		*ret_number = sqlite3_column_int64(statement, 0);
	else
		store_sqlite_explain(db, ret_reason);
	(void)sqlite3_finalize(statement);
	return result == SQLITE_ROW ? 0 : status_of(result);
}

static int
execute(sqlite3 *db, const char *sql, struct reason *ret_reason)
{
	int result = sqlite3_exec(db, sql, NULL, NULL, NULL);

	if (result == SQLITE_OK)
		return 0;
	store_sqlite_explain(db, ret_reason);
	return status_of(result);
}

/* Whose is it? An empty database is for us to take. */
static int
check_owner(sqlite3 *db, struct reason *ret_reason)
{
	int64_t application, n_tables;
	int status = read_number(
		db, "PRAGMA application_id", &application, ret_reason);

	if (status == 0)
		status = read_number(db, "SELECT count(*) FROM sqlite_master",
			&n_tables, ret_reason);
	if (status != 0)
		return status;
	if (application == APPLICATION_ID ||
		(application == 0 && n_tables == 0))
		return 0;
	reason_set(ret_reason,
		"found the database of another program (application id %" PRId64
		"), expected the store of capnrpcd",
		application);
	return CAPNRPC_EINVAL;
}

static int
read_version(sqlite3 *db, int64_t *ret_version, struct reason *ret_reason)
{
	int64_t version;
	int status =
		read_number(db, "PRAGMA user_version", &version, ret_reason);

	if (status != 0)
		return status;
	if (version < 0 || version > STORE_SQLITE_VERSION) {
		reason_set(ret_reason,
			"found schema version %" PRId64
			", expected at most %d: "
			"it was written by a newer capnrpcd",
			version, STORE_SQLITE_VERSION);
		return CAPNRPC_EINVAL;
	}
	*ret_version = version;
	return 0;
}

bool
store_sqlite_is_store(const char *path)
{
	int64_t application = 0;
	sqlite3 *db = NULL;

	if (sqlite3_open_v2(path, &db,
		    SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
		    NULL) != SQLITE_OK ||
		read_number(db, "PRAGMA application_id", &application, NULL) !=
			0)
		application = 0;
	(void)sqlite3_close(db);
	return application == APPLICATION_ID;
}

int
store_sqlite_inspect(sqlite3 *db, struct reason *ret_reason)
{
	int64_t version;
	int status = check_owner(db, ret_reason);

	if (status == 0)
		status = read_version(db, &version, ret_reason);
	return status;
}

int
store_sqlite_migrate(sqlite3 *db, struct reason *ret_reason)
{
	int64_t version;
	int status = execute(db, "BEGIN IMMEDIATE", ret_reason);

	if (status == 0)
		status = read_version(db, &version, ret_reason);
	while (status == 0 && version < STORE_SQLITE_VERSION)
		status = execute(db, steps[version++], ret_reason);
	if (status == 0)
		status = execute(db, "COMMIT", ret_reason);
	if (status != 0)
		(void)execute(db, "ROLLBACK", NULL);
	return status;
}
