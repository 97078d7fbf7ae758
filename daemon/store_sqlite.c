/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The SQLite engine: opening the file, and batches.
 *
 * WAL with synchronous=FULL syncs the log at each commit, so a batch costs one
 * fsync and is durable when commit returns. The connection has no mutex: the
 * main thread opens it, and from then on the store's thread alone uses it.
 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/paths.h"
#include "daemon/store_sqlite.h"
#include "daemon/store_sqlite_database.h"
#include "daemon/store_sqlite_upkeep.h"

/* The log is cut back to this once a burst is over. */
#define WAL_SIZE_LIMIT "16777216"

static struct store_sqlite *
sqlite_of(struct store_engine *engine)
{
	return (struct store_sqlite *)engine;
}

void
store_sqlite_explain(sqlite3 *db, struct reason *ret_reason)
{
	int error = sqlite3_system_errno(db);
	int code = sqlite3_errcode(db);
	const char *text = sqlite3_errmsg(db);

	if (error != 0 &&
		(code == SQLITE_IOERR || code == SQLITE_CANTOPEN ||
			code == SQLITE_FULL))
		reason_set_errno(ret_reason, error, "%s", text);
	else
		reason_set(ret_reason, "%s", text);
}

/* batches */

static int
run(struct store_sqlite *sqlite, enum store_sqlite_statement statement,
	struct reason *ret_reason)
{
	sqlite3_stmt *stmt = sqlite->statements[statement];
	int result = sqlite3_step(stmt);

	if (result != SQLITE_DONE) {
		struct reason why;

		store_sqlite_explain(sqlite->db, &why);
		reason_set(ret_reason, "the store cannot be %s: %s",
			statement == SQL_BEGIN ? "read" : "written", why.text);
	}
	(void)sqlite3_reset(stmt);
	return result == SQLITE_DONE ? 0 : CAPNRPC_ESYSTEM;
}

/*
 * Are the store's files still where they were? What is written to a deleted one
 * is gone with the process, so it must not be acknowledged.
 */
static bool
is_in_place(struct store_sqlite *sqlite)
{
	int has_moved = 0;

	if (sqlite->path[0] == '\0')
		return true;
	(void)sqlite3_file_control(
		sqlite->db, "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
	return !has_moved && access(sqlite->log_path, F_OK) == 0;
}

static int
begin(struct store_engine *engine, bool is_writing, struct reason *ret_reason)
{
	if (is_writing && !is_in_place(sqlite_of(engine))) {
		reason_set(ret_reason,
			"the store cannot be written: its files were deleted "
			"or replaced while the daemon runs; restart it");
		return CAPNRPC_ESYSTEM;
	}
	return run(sqlite_of(engine),
		is_writing ? SQL_BEGIN_WRITING : SQL_BEGIN, ret_reason);
}

static int
commit(struct store_engine *engine, struct reason *ret_reason)
{
	return run(sqlite_of(engine), SQL_COMMIT, ret_reason);
}

/* On some errors SQLite has done it already. */
static void
rollback(struct store_engine *engine)
{
	struct store_sqlite *sqlite = sqlite_of(engine);

	if (!sqlite3_get_autocommit(sqlite->db))
		(void)run(sqlite, SQL_ROLLBACK, NULL);
}

static bool
is_alive(const struct store_engine *engine)
{
	const struct store_sqlite *sqlite = (const struct store_sqlite *)engine;

	return !sqlite3_get_autocommit(sqlite->db);
}

static void
sqlite_free(struct store_engine *engine)
{
	struct store_sqlite *sqlite = sqlite_of(engine);

	for (size_t i = 0; i < STORE_SQLITE_N_STATEMENTS; i++)
		(void)sqlite3_finalize(sqlite->statements[i]);
	(void)sqlite3_close(sqlite->db);
	free(sqlite);
}

static struct store_engine *
new_upkeep(const struct store_engine *engine)
{
	return upkeep_new(((const struct store_sqlite *)engine)->path);
}

static bool
upload_path(const struct store_engine *engine, char ret_path[PATHS_SIZE])
{
	return upkeep_path(((const struct store_sqlite *)engine)->path,
		UPKEEP_UPLOAD, ret_path);
}

/* All but upkeep; the same with a file and without. */
/* clang-format off */
#define OPERATIONS \
	[STORE_REF_GET] = store_sqlite_ref_get, \
	[STORE_REF_LIST] = store_sqlite_ref_list, \
	[STORE_REF_FIND] = store_sqlite_ref_find, \
	[STORE_REF_PUT] = store_sqlite_ref_put, \
	[STORE_REF_UPDATE] = store_sqlite_ref_update, \
	[STORE_REF_USE] = store_sqlite_ref_use, \
	[STORE_REF_REVOKE] = store_sqlite_ref_revoke, \
	[STORE_REF_UNDO] = store_sqlite_ref_undo, \
	[STORE_REF_PURGE] = store_sqlite_ref_purge, \
	[STORE_REF_SWEEP] = store_sqlite_ref_sweep, \
	[STORE_SERVICE_GET] = store_sqlite_service_get, \
	[STORE_SERVICE_LIST] = store_sqlite_service_list, \
	[STORE_SERVICE_CLAIM] = store_sqlite_service_claim, \
	[STORE_SERVICE_FORGET] = store_sqlite_service_forget, \
	[STORE_NAME_GET] = store_sqlite_name_get, \
	[STORE_NAME_FIND] = store_sqlite_name_find, \
	[STORE_NAME_LIST] = store_sqlite_name_list, \
	[STORE_NAME_PUT] = store_sqlite_name_put, \
	[STORE_NAME_RENAME] = store_sqlite_name_rename, \
	[STORE_NAME_FORGET] = store_sqlite_name_forget, \
	[STORE_NAME_ALLOW] = store_sqlite_name_allow, \
	[STORE_AUDIT_ADD] = store_sqlite_audit_add, \
	[STORE_AUDIT_LIST] = store_sqlite_audit_list, \
	[STORE_STAT] = store_sqlite_stat
/* clang-format on */

static const struct store_engine_ops sqlite_ops = {
	.name = "sqlite",
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.is_alive = is_alive,
	.operations = { OPERATIONS },
	.free = sqlite_free,
	.new_upkeep = new_upkeep,
	.upload_path = upload_path,
};

/* Upkeep of a store without a file. */
static void
refuse(struct store_engine *engine CAPNRPC_UNUSED,
	struct store_request *request)
{
	store_request_fail(request, "the store is in memory: there is no file");
}

static const struct store_engine_ops memory_ops = {
	.name = "memory",
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.is_alive = is_alive,
	.operations = {
		OPERATIONS,
		[STORE_CHECK] = refuse,
		[STORE_BACKUP] = refuse,
		[STORE_EXPORT] = refuse,
		[STORE_RESTORE] = refuse,
		[STORE_IMPORT] = refuse,
	},
	.free = sqlite_free,
};

/* opening */

/* SQLite gives its other files the mode of this one, but makes it 0644. */
static int
make_file(const char *path, struct reason *ret_reason)
{
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	struct stat info;
	int status = 0;

	if (fd < 0 || fstat(fd, &info) != 0) {
		reason_set_errno(ret_reason, errno, "cannot open it");
		status = CAPNRPC_ESYSTEM;
	} else if (!S_ISREG(info.st_mode)) {
		reason_set(ret_reason, "it is not a regular file");
		status = CAPNRPC_EINVAL;
	} else if ((info.st_mode & 077) != 0) {
		reason_set(ret_reason,
			"it is open to others: mode %04o, expected 0600",
			(unsigned int)info.st_mode & 07777);
		status = CAPNRPC_EINVAL;
	}
	if (fd >= 0)
		(void)close(fd);
	return status;
}

/* A new file is not safe before its directory is. */
static int
sync_directory(const char *path, struct reason *ret_reason)
{
	char directory[PATHS_SIZE];
	const char *slash = strrchr(path, '/');
	int n = slash == NULL ? 0 : (int)(slash - path);
	int fd, status = 0;

	(void)snprintf(directory, sizeof(directory), "%.*s", n, path);
	fd = open(slash == NULL	 ? "."
			: n == 0 ? "/"
				 : directory,
		O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0 || fsync(fd) != 0) {
		reason_set_errno(
			ret_reason, errno, "cannot sync its directory");
		status = CAPNRPC_ESYSTEM;
	}
	if (fd >= 0)
		(void)close(fd);
	return status;
}

/* Does the pragma answer that word? */
static int
expect_answer(sqlite3 *db, const char *sql, const char *expected,
	struct reason *ret_reason)
{
	sqlite3_stmt *statement = NULL;
	const char *found = NULL;
	int status = CAPNRPC_EINVAL;

	if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK &&
		sqlite3_step(statement) == SQLITE_ROW)
		found = (const char *)sqlite3_column_text(statement, 0);
	if (found == NULL)
		store_sqlite_explain(db, ret_reason);
	else if (strcmp(found, expected) == 0)
		status = 0;
	else
		reason_set(ret_reason, "%s: found \"%s\", expected \"%s\"", sql,
			found, expected);
	(void)sqlite3_finalize(statement);
	return status;
}

static int
execute(sqlite3 *db, const char *sql, struct reason *ret_reason)
{
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK)
		return 0;
	store_sqlite_explain(db, ret_reason);
	return CAPNRPC_ESYSTEM;
}

/* Is the file ours, and is its journal a log? */
static int
set_up_file(sqlite3 *db, struct reason *ret_reason)
{
	int status = store_sqlite_inspect(db, ret_reason);

	if (status == 0)
		status = expect_answer(
			db, "PRAGMA journal_mode = WAL", "wal", ret_reason);
	return status;
}

/*
 * What the engine relies on. secure_delete: a token that was wiped is gone from
 * the file too. temp_store: nothing is spilled elsewhere. trusted_schema and
 * the defensive mode: the file may have been tampered with.
 */
static int
set_up(sqlite3 *db, struct reason *ret_reason)
{
	(void)sqlite3_busy_timeout(db, STORE_SQLITE_BUSY_MS);
	(void)sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	return execute(db,
		"PRAGMA synchronous = FULL;"
		"PRAGMA foreign_keys = ON;"
		"PRAGMA secure_delete = ON;"
		"PRAGMA temp_store = MEMORY;"
		"PRAGMA trusted_schema = OFF;"
		"PRAGMA journal_size_limit = " WAL_SIZE_LIMIT ";",
		ret_reason);
}

static int
prepare_all(struct store_sqlite *sqlite, struct reason *ret_reason)
{
	for (size_t i = 0; i < STORE_SQLITE_N_STATEMENTS; i++) {
		const char *text =
			store_sqlite_text((enum store_sqlite_statement)i);

		if (sqlite3_prepare_v3(sqlite->db, text, -1,
			    SQLITE_PREPARE_PERSISTENT, &sqlite->statements[i],
			    NULL) != SQLITE_OK) {
			store_sqlite_explain(sqlite->db, ret_reason);
			return CAPNRPC_EINVAL;
		}
	}
	return 0;
}

/* 0 for a file that is not there. */
static uint64_t
size_of(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 ? (uint64_t)info.st_size : 0;
}

/* The last one to close a store removes its log; who is killed does not. */
static uint64_t
log_size(const struct store_sqlite *sqlite)
{
	return size_of(sqlite->log_path);
}

bool
store_sqlite_was_unclean(const struct store_engine *engine)
{
	return ((const struct store_sqlite *)engine)->was_unclean;
}

/* Brings the tables up to date and prepares the statements. */
static int
make_ready(struct store_sqlite *sqlite, struct reason *ret_reason)
{
	int status = store_sqlite_migrate(sqlite->db, ret_reason);

	if (status == 0)
		status = prepare_all(sqlite, ret_reason);
	return status;
}

static int
open_connection(struct store_sqlite *sqlite, const char *path,
	struct reason *ret_reason)
{
	if (sqlite3_open_v2(path, &sqlite->db,
		    SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
		    NULL) == SQLITE_OK)
		return 0;
	store_sqlite_explain(sqlite->db, ret_reason);
	return CAPNRPC_ESYSTEM;
}

static int
open_database(struct store_sqlite *sqlite, const char *path, bool is_checked,
	struct reason *ret_reason)
{
	int status = make_file(path, ret_reason);

	(void)snprintf(sqlite->log_path, sizeof(sqlite->log_path), "%s-wal",
		sqlite->path);
	sqlite->was_unclean = log_size(sqlite) > 0;
	if (status == 0)
		status = open_connection(sqlite, path, ret_reason);
	if (status == 0)
		status = set_up_file(sqlite->db, ret_reason);
	if (status == 0)
		status = set_up(sqlite->db, ret_reason);
	if (status == 0 && is_checked)
		status = expect_answer(sqlite->db, "PRAGMA integrity_check(1)",
			"ok", ret_reason);
	if (status == 0)
		status = make_ready(sqlite, ret_reason);
	if (status == 0)
		status = sync_directory(path, ret_reason);
	return status;
}

int
store_sqlite_open(const char *path, bool is_checked,
	struct store_engine **ret_engine, struct reason *ret_reason)
{
	struct store_sqlite *sqlite = calloc(1, sizeof(*sqlite));
	int status = CAPNRPC_ESYSTEM;

	if (sqlite == NULL) {
		reason_set(ret_reason, "%s: no memory", path);
		return CAPNRPC_ENOMEM;
	}
	sqlite->engine.ops = &sqlite_ops;
	if ((size_t)snprintf(sqlite->path, sizeof(sqlite->path), "%s", path) >=
		sizeof(sqlite->path))
		reason_set(ret_reason, "its path is too long");
	else
		status = open_database(sqlite, path, is_checked, ret_reason);
	if (status != 0) {
		reason_prefix(ret_reason, path);
		sqlite_free(&sqlite->engine);
		return status;
	}
	*ret_engine = &sqlite->engine;
	return 0;
}

int
store_sqlite_open_memory(
	struct store_engine **ret_engine, struct reason *ret_reason)
{
	struct store_sqlite *sqlite = calloc(1, sizeof(*sqlite));
	int status;

	if (sqlite == NULL) {
		reason_set(ret_reason, "no memory for the store");
		return CAPNRPC_ENOMEM;
	}
	sqlite->engine.ops = &memory_ops;
	status = open_connection(sqlite, ":memory:", ret_reason);
	if (status == 0)
		status = set_up(sqlite->db, ret_reason);
	if (status == 0)
		status = make_ready(sqlite, ret_reason);
	if (status != 0) {
		sqlite_free(&sqlite->engine);
		return status;
	}
	*ret_engine = &sqlite->engine;
	return 0;
}

uint64_t
store_sqlite_file_size(const struct store_sqlite *sqlite)
{
	if (sqlite->path[0] == '\0')
		return 0;
	return size_of(sqlite->path) + log_size(sqlite);
}
