/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine on disk: which files it refuses and with what words, what is in
 * the file and what is not, and disks that are full or broken.
 */
#include <config.h>

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include <capnrpc/error.h>

#include "store_file_fixture.h"

/* a disk that counts syncs of the log, and fails them when told to */

static sqlite3_io_methods disk_methods;
static int (*real_sync)(sqlite3_file *file, int flags);
static int (*real_open)(sqlite3_vfs *vfs, const char *name, sqlite3_file *file,
	int flags, int *ret_flags);
static unsigned int n_syncs;
static bool is_sync_failing;

static int
disk_sync(sqlite3_file *file, int flags)
{
	n_syncs++;
	return is_sync_failing ? SQLITE_IOERR_FSYNC : real_sync(file, flags);
}

static int
disk_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
	int *ret_flags)
{
	int result = real_open(vfs, name, file, flags, ret_flags);

	if (result != SQLITE_OK || (flags & SQLITE_OPEN_WAL) == 0)
		return result;
	disk_methods = *file->pMethods;
	real_sync = disk_methods.xSync;
	disk_methods.xSync = disk_sync;
	file->pMethods = &disk_methods;
	return SQLITE_OK;
}

/* The system's own, but for how a file is synced; in force until undone. */
static sqlite3_vfs *
install_disk(void)
{
	static sqlite3_vfs disk;
	sqlite3_vfs *old = sqlite3_vfs_find(NULL);

	disk = *old;
	real_open = old->xOpen;
	disk.xOpen = disk_open;
	disk.zName = "counting";
	assert_int_equal(sqlite3_vfs_register(&disk, 1), SQLITE_OK);
	n_syncs = 0;
	is_sync_failing = false;
	return old;
}

static void
test_new_file(void **state)
{
	struct store_engine *engine;
	struct stat info;
	char wal[128];

	(void)state;
	(void)umask(0);
	engine = open_store();
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(stat(path, &info), 0);
	assert_int_equal(info.st_mode & 07777, 0600);
	(void)snprintf(wal, sizeof(wal), "%s-wal", path);
	assert_int_equal(stat(wal, &info), 0);
	assert_int_equal(info.st_mode & 07777, 0600);
	(void)store_engine_free(engine);
	assert_int_equal(run_sql("PRAGMA user_version"), STORE_SQLITE_VERSION);
	assert_int_equal(run_sql("PRAGMA application_id"), 0x63707264);
	(void)umask(022);
}

static void
test_journal_mode(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	assert_int_equal(
		run_sql("SELECT journal_mode = 'wal' FROM pragma_journal_mode"),
		1);
	(void)store_engine_free(engine);
}

static void
test_no_token_is_left(void **state)
{
	static char bytes[1 << 20];
	struct store_engine *engine = open_store();
	size_t n;
	FILE *file;

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 1, 2000), STORE_DONE);
	assert_int_equal(revoke_ref(engine, 1), STORE_DONE);
	(void)store_engine_free(engine);
	file = fopen(path, "r");
	assert_non_null(file);
	n = fread(bytes, 1, sizeof(bytes), file);
	assert_int_equal(fclose(file), 0);
	assert_true(n > 4096);
	assert_null(memmem(bytes, n, "SSSSSSSS", 8));
	assert_non_null(memmem(bytes, n, "uid:1000", 8));
}

static void
test_audit(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 77, 50), STORE_DONE);
	assert_int_equal(put(engine, 77, 50), STORE_EXISTS);
	assert_int_equal(revoke_ref(engine, 77), STORE_DONE);
	assert_int_equal(revoke_ref(engine, 77), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(run_sql("SELECT count(*) FROM audit"), 3);
	assert_int_equal(
		run_sql("SELECT count(*) FROM audit WHERE at = 1700000000"
			" AND who = 'uid:1000' AND what = 'service.create'"
			" AND service = 'calc' AND digest IS NULL"
			" AND owner = 1000"),
		1);
	assert_int_equal(
		run_sql("SELECT count(*) FROM audit WHERE what = 'ref.mint'"
			" AND digest = x'4d0000000000000000'"),
		1);
	assert_int_equal(
		run_sql("SELECT count(*) FROM audit WHERE what = 'ref.revoke'"
			" AND digest = x'4d0000000000000000'"),
		1);
}

static void
test_audit_limit(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	(void)store_engine_free(engine);
	(void)run_sql("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
		      " SELECT i + 1 FROM n WHERE i < 100000)"
		      " INSERT INTO audit (at, who, what)"
		      " SELECT i, 'w', 'x' FROM n");
	assert_int_equal(
		run_sql("SELECT count(*) FROM audit"), STORE_AUDIT_MAX);
	engine = open_store();
	assert_int_equal(claim(engine), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(
		run_sql("SELECT count(*) FROM audit"), STORE_AUDIT_MAX);
	assert_int_equal(run_sql("SELECT min(at) FROM audit"), 2);
}

/* At the limit of revoked rows all stay; one past it, the oldest goes. */
static void
test_revoked_limit(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	(void)store_engine_free(engine);
	(void)run_sql("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
		      " SELECT i + 1 FROM n WHERE i < 65535)"
		      " INSERT INTO ref (digest, service, label, owner,"
		      " created_at, revoked_at) SELECT"
		      " CAST(printf('%032d', i) AS BLOB), 'calc', '', 1000, 1,"
		      " i FROM n");
	engine = open_store();
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	assert_int_equal(put(engine, 2, 50), STORE_DONE);
	assert_int_equal(revoke_ref(engine, 1), STORE_DONE);
	assert_int_equal(revoke_ref(engine, 2), STORE_DONE);
	assert_int_equal(get(engine, 1), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(
		run_sql("SELECT count(*) FROM ref WHERE revoked_at > 0"),
		STORE_REVOKED_MAX);
	assert_int_equal(run_sql("SELECT min(revoked_at) FROM ref"), 2);
}

/* files that are refused */

static void
test_open_to_others(void **state)
{
	(void)state;
	write_file("", 0, 0640);
	check_refused(CAPNRPC_EINVAL,
		"it is open to others: mode 0640, expected 0600");
}

static void
test_not_a_file(void **state)
{
	(void)state;
	assert_int_equal(mkdir(path, 0700), 0);
	check_refused(CAPNRPC_ESYSTEM, "Is a directory");
	assert_int_equal(rmdir(path), 0);
	assert_int_equal(symlink("/dev/null", path), 0);
	check_refused(CAPNRPC_ESYSTEM, "Too many levels of symbolic links");
	(void)strcpy(path, "/nonexistent/store.sqlite");
	check_refused(CAPNRPC_ESYSTEM, "No such file");
}

static void
test_not_a_database(void **state)
{
	char noise[8192];

	(void)state;
	memset(noise, 'x', sizeof(noise));
	write_file(noise, sizeof(noise), 0600);
	check_refused(CAPNRPC_EINVAL, "file is not a database");
}

static void
test_another_program(void **state)
{
	(void)state;
	(void)run_sql("CREATE TABLE t (a); PRAGMA user_version = 1");
	assert_int_equal(chmod(path, 0600), 0);
	check_refused(CAPNRPC_EINVAL,
		"found the database of another program (application id 0), "
		"expected the store of capnrpcd");
	/* It was left as it was. */
	assert_int_equal(run_sql("SELECT journal_mode = 'delete'"
				 " FROM pragma_journal_mode"),
		1);
}

static void
test_newer_version(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	(void)store_engine_free(engine);
	(void)run_sql("PRAGMA user_version = 3");
	check_refused(CAPNRPC_EINVAL,
		"found schema version 3, expected at most 2: it was written "
		"by a newer capnrpcd");
	assert_int_equal(run_sql("PRAGMA user_version"), 3);
	(void)run_sql("PRAGMA user_version = -1");
	check_refused(CAPNRPC_EINVAL, "found schema version -1");
}

/* Zeroes each page of a store in turn: refused or used, never a crash. */
static void
test_damaged(void **state)
{
	static const char zeroes[4096];
	struct store_engine *engine = open_store();
	unsigned int n_refused = 0;
	struct stat info;

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	for (uint32_t i = 0; i < 20; i++)
		assert_int_equal(put(engine, i, 3000), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(stat(path, &info), 0);
	for (off_t at = 0; at < info.st_size; at += 4096) {
		char page[4096];
		int fd = open(path, O_RDWR);

		assert_int_equal(pread(fd, page, 4096, at), 4096);
		assert_int_equal(pwrite(fd, zeroes, 4096, at), 4096);
		engine = NULL;
		if (store_sqlite_open(path, true, &engine, &reason) != 0)
			n_refused++;
		else
			(void)store_engine_free(engine);
		engine = NULL;
		if (store_sqlite_open(path, false, &engine, &reason) == 0) {
			for (uint32_t i = 0; i < 20; i++)
				(void)get(engine, i);
			(void)store_engine_free(engine);
		}
		assert_int_equal(pwrite(fd, page, 4096, at), 4096);
		assert_int_equal(close(fd), 0);
	}
	assert_true(n_refused > 5);
	engine = open_store();
	assert_int_equal(get(engine, 3), STORE_DONE);
	(void)store_engine_free(engine);
}

/* A file cut short in the middle: reading fails with words, and goes on. */
static void
test_cut_short(void **state)
{
	struct store_engine *engine = open_store();
	struct stat info;

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	for (uint32_t i = 0; i < 20; i++)
		assert_int_equal(put(engine, i, 3000), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(stat(path, &info), 0);
	assert_int_equal(truncate(path, info.st_size / 2), 0);
	check_refused(CAPNRPC_EINVAL, "");
}

/* disks that are full or slow */

/* A file that may not grow answers as a full disk does. */
static void
test_full_disk(void **state)
{
	struct store_engine *engine = open_store();
	struct rlimit old, small;
	struct store_request *batch;
	uint32_t n = 0;

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	(void)signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
	small = old;
	small.rlim_cur = 1 << 20;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	while (put(engine, n, 60000) == STORE_DONE)
		n++;
	assert_true(n > 3);
	assert_non_null(strstr(reason.text, "the store cannot be written: "));

	/* It reads, and what was answered is there. */
	assert_int_equal(get(engine, 0), STORE_DONE);
	assert_int_equal(get(engine, n - 1), STORE_DONE);
	assert_int_equal(get(engine, n), STORE_NOT_FOUND);

	/* In one batch, only the one that does not fit fails. */
	batch = make(STORE_REF_GET, 0);
	batch->next = make_put(n, 60000);
	batch->next->next = make(STORE_REF_GET, 1);
	store_batch_run(engine, batch);
	assert_int_equal(batch->answer.outcome, STORE_DONE);
	assert_int_equal(batch->answer.n_refs, 1);
	assert_int_equal(batch->next->answer.outcome, STORE_FAILED);
	assert_int_equal(batch->next->next->answer.outcome, STORE_DONE);
	(void)store_request_free(batch->next->next);
	(void)store_request_free(batch->next);
	(void)store_request_free(batch);

	/* With room again it writes again. */
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
	assert_int_equal(put(engine, n, 60000), STORE_DONE);
	(void)store_engine_free(engine);
	engine = open_store();
	for (uint32_t i = 0; i <= n; i++)
		assert_int_equal(get(engine, i), STORE_DONE);
	(void)store_engine_free(engine);
}

/* No change is answered before it is synced; a batch costs one sync. */
static void
test_syncs(void **state)
{
	sqlite3_vfs *old = install_disk();
	struct store_engine *engine = open_store();
	struct store_request *batch = NULL;

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	n_syncs = 0;
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	assert_int_equal(n_syncs, 1);
	assert_int_equal(revoke_ref(engine, 1), STORE_DONE);
	assert_int_equal(n_syncs, 2);
	assert_int_equal(get(engine, 1), STORE_DONE);
	assert_int_equal(n_syncs, 2);
	for (uint32_t i = 10; i < 74; i++) {
		struct store_request *request = make_put(i, 50);

		request->next = batch;
		batch = request;
	}
	store_batch_run(engine, batch);
	assert_int_equal(n_syncs, 3);
	while (batch != NULL) {
		struct store_request *next = batch->next;

		assert_int_equal(batch->answer.outcome, STORE_DONE);
		(void)store_request_free(batch);
		batch = next;
	}
	(void)store_engine_free(engine);
	assert_int_equal(sqlite3_vfs_register(old, 1), SQLITE_OK);
}

static void
test_sync_fails(void **state)
{
	sqlite3_vfs *old = install_disk();
	struct store_engine *engine = open_store();

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	is_sync_failing = true;
	assert_int_equal(put(engine, 2, 50), STORE_FAILED);
	assert_non_null(strstr(
		reason.text, "the store cannot be written: disk I/O error"));
	assert_int_equal(revoke_ref(engine, 1), STORE_FAILED);
	assert_int_equal(get(engine, 1), STORE_DONE);
	assert_int_equal(get(engine, 2), STORE_NOT_FOUND);
	is_sync_failing = false;
	assert_int_equal(put(engine, 3, 50), STORE_DONE);
	(void)store_engine_free(engine);
	engine = open_store();
	assert_int_equal(get(engine, 2), STORE_NOT_FOUND);
	assert_int_equal(get(engine, 3), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(sqlite3_vfs_register(old, 1), SQLITE_OK);
}

/* What is written to a deleted file is not acknowledged. */
static void
test_deleted(void **state)
{
	struct store_engine *engine = open_store();
	char log[128];

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(put(engine, 2, 50), STORE_FAILED);
	assert_non_null(strstr(reason.text, "its files were deleted"));
	assert_int_equal(get(engine, 1), STORE_DONE);
	(void)store_engine_free(engine);
	engine = open_store();
	assert_int_equal(get(engine, 1), STORE_NOT_FOUND);
	assert_int_equal(claim(engine), STORE_DONE);
	(void)snprintf(log, sizeof(log), "%s-wal", path);
	assert_int_equal(unlink(log), 0);
	assert_int_equal(put(engine, 2, 50), STORE_FAILED);
	(void)store_engine_free(engine);
}

/* What the daemon did with a store that it was killed over. */
static void
test_unclean(void **state)
{
	struct store_engine *engine = open_store(), *second;

	(void)state;
	assert_false(store_sqlite_was_unclean(engine));
	assert_int_equal(claim(engine), STORE_DONE);
	second = open_store();
	assert_true(store_sqlite_was_unclean(second));
	(void)store_engine_free(second);
	(void)store_engine_free(engine);
	engine = open_store();
	assert_false(store_sqlite_was_unclean(engine));
	(void)store_engine_free(engine);
}

/* statements that were run, as text */

static char traced[4096];

static int
on_statement(unsigned int type, void *userdata, void *statement, void *text)
{
	size_t n = strlen(traced);

	(void)type;
	(void)userdata;
	(void)statement;
	(void)snprintf(
		traced + n, sizeof(traced) - n, "%s;", (const char *)text);
	return 0;
}

static int
trace(sqlite3 *db, char **error, const struct sqlite3_api_routines *api)
{
	(void)error;
	(void)api;
	return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, on_statement, NULL);
}

/* What looking a digest up does, as long as it answers so. */
static void
check_path(struct store_engine *engine, uint32_t number,
	enum store_outcome outcome, char *ret_path)
{
	traced[0] = '\0';
	assert_int_equal(get(engine, number), outcome);
	assert_true(strlen(traced) > 20);
	(void)strcpy(ret_path, traced);
}

/* Right, wrong in the last bit, wrong in all: the same is done for each. */
static void
test_same_path(void **state)
{
	static char right[4096], near[4096], wrong[4096];
	struct store_engine *engine;

	(void)state;
	assert_int_equal(
		sqlite3_auto_extension((void (*)(void))trace), SQLITE_OK);
	engine = open_store();
	(void)sqlite3_cancel_auto_extension((void (*)(void))trace);
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 0x1000, 50), STORE_DONE);
	check_path(engine, 0x1000, STORE_DONE, right);
	check_path(engine, 0x1001, STORE_NOT_FOUND, near);
	check_path(engine, 0xffffffff, STORE_NOT_FOUND, wrong);
	assert_string_equal(right, near);
	assert_string_equal(right, wrong);
	(void)store_engine_free(engine);
}

/* Another process may read, as a backup does, while the daemon writes. */
static void
test_read_by_others(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(run_sql("SELECT count(*) FROM service"), 1);
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	assert_int_equal(run_sql("SELECT count(*) FROM ref"), 1);
	(void)store_engine_free(engine);
}

/* A writer that does not let go: an answer after the busy time, no hang. */
static void
test_locked_by_others(void **state)
{
	struct store_engine *engine = open_store();
	sqlite3 *other = NULL;

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
	assert_int_equal(
		sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL),
		SQLITE_OK);
	assert_int_equal(put(engine, 1, 50), STORE_FAILED);
	assert_string_equal(
		reason.text, "the store cannot be written: database is locked");
	assert_int_equal(get(engine, 1), STORE_NOT_FOUND);
	assert_int_equal(sqlite3_close(other), SQLITE_OK);
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	(void)store_engine_free(engine);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(test_new_file),
		TEST(test_journal_mode),
		TEST(test_no_token_is_left),
		TEST(test_audit),
		TEST(test_audit_limit),
		TEST(test_revoked_limit),
		TEST(test_open_to_others),
		TEST(test_not_a_file),
		TEST(test_not_a_database),
		TEST(test_another_program),
		TEST(test_newer_version),
		TEST(test_damaged),
		TEST(test_cut_short),
		TEST(test_full_disk),
		TEST(test_syncs),
		TEST(test_sync_fails),
		TEST(test_deleted),
		TEST(test_unclean),
		TEST(test_same_path),
		TEST(test_read_by_others),
		TEST(test_locked_by_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
