/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A disk that fails or tears the n-th write, sync, truncation or opening, for
 * every n, under every operation. After each: what was answered as done is
 * there, what was answered as failed is not, the store opens and is sound.
 *
 * Torn: the first half of the bytes is written, and from then on nothing is,
 * as when the power goes. The store is then opened on a disk that works.
 */
#include <config.h>

#include "store_file_fixture.h"

#include <capnrpc/error.h>

enum fault {
	FAILS,
	TEARS
};

/* the disk */

/* The system's kinds of files differ in their locks; they write alike. */
static struct {
	const sqlite3_io_methods *real;
	sqlite3_io_methods ours;
} kinds[4];
static const sqlite3_io_methods *real;
static int (*real_open)(sqlite3_vfs *vfs, const char *name, sqlite3_file *file,
	int flags, int *ret_flags);
static sqlite3_vfs disk, *old_disk;
static enum fault fault;
static unsigned int n_calls, n_faulty; /* of those that change the disk */
static bool is_dead; /* torn: nothing reaches the disk any more */

/* Is this call to fail? */
static bool
is_faulty(void)
{
	n_calls++;
	if (n_calls == n_faulty && fault == TEARS)
		is_dead = true;
	return n_calls == n_faulty || is_dead;
}

static int
disk_write(sqlite3_file *file, const void *bytes, int n, sqlite3_int64 at)
{
	bool was_dead = is_dead;

	if (!is_faulty())
		return real->xWrite(file, bytes, n, at);
	if (fault == TEARS && !was_dead)
		(void)real->xWrite(file, bytes, n / 2, at);
	return SQLITE_IOERR_WRITE;
}

static int
disk_sync(sqlite3_file *file, int flags)
{
	return is_faulty() ? SQLITE_IOERR_FSYNC : real->xSync(file, flags);
}

static int
disk_truncate(sqlite3_file *file, sqlite3_int64 size)
{
	return is_faulty() ? SQLITE_IOERR_TRUNCATE
			   : real->xTruncate(file, size);
}

/* The methods of that kind of file, but for ours. */
static const sqlite3_io_methods *
wrap(const sqlite3_io_methods *methods)
{
	size_t i = 0;

	while (kinds[i].real != NULL && kinds[i].real != methods)
		i++;
	assert_in_range(i, 0, sizeof(kinds) / sizeof(kinds[0]) - 2);
	real = kinds[i].real = methods;
	kinds[i].ours = *methods;
	kinds[i].ours.xWrite = disk_write;
	kinds[i].ours.xSync = disk_sync;
	kinds[i].ours.xTruncate = disk_truncate;
	return &kinds[i].ours;
}

static int
disk_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
	int *ret_flags)
{
	int result;

	file->pMethods = NULL;
	if (is_faulty())
		return SQLITE_CANTOPEN;
	result = real_open(vfs, name, file, flags, ret_flags);
	if (result == SQLITE_OK)
		file->pMethods = wrap(file->pMethods);
	return result;
}

static void
install_disk(enum fault kind, unsigned int n)
{
	old_disk = sqlite3_vfs_find(NULL);
	disk = *old_disk;
	real_open = old_disk->xOpen;
	disk.xOpen = disk_open;
	disk.zName = "faulty";
	fault = kind;
	n_calls = 0;
	n_faulty = n;
	is_dead = false;
	assert_int_equal(sqlite3_vfs_register(&disk, 1), SQLITE_OK);
}

static void
remove_disk(void)
{
	assert_int_equal(sqlite3_vfs_unregister(&disk), SQLITE_OK);
	assert_int_equal(sqlite3_vfs_register(old_disk, 1), SQLITE_OK);
}

/* the operations: each makes a request on the store that set_up_rows() made */

static struct store_request *
ask_put(void)
{
	return make_put(9, 3000);
}

static struct store_request *
ask_attenuate(void)
{
	struct store_request *request = make_put(9, 3000);

	request->ref.depth = 1;
	request->ref.parent.bytes[0] = 1; /* as make() numbers rows */
	return request;
}

static struct store_request *
ask_revoke(void)
{
	return make(STORE_REF_REVOKE, 1);
}

static struct store_request *
ask_undo(void)
{
	return make(STORE_REF_UNDO, 2);
}

static struct store_request *
ask_purge(void)
{
	return make(STORE_REF_PURGE, 2);
}

static struct store_request *
ask_use(void)
{
	struct store_request *request = make(STORE_REF_USE, 1);

	request->n_uses = 1;
	return request;
}

static struct store_request *
ask_extend(void)
{
	struct store_request *request = make(STORE_REF_UPDATE, 1);

	request->change.has_expires_at = true;
	request->change.expires_at = 77;
	return request;
}

static struct store_request *
ask_sweep(void)
{
	struct store_request *request = make(STORE_REF_SWEEP, 0);

	request->time = NOW + 1;
	return request;
}

static struct store_request *
ask_claim(void)
{
	struct store_request *request = make(STORE_SERVICE_CLAIM, 0);

	(void)strcpy(request->name, "new");
	return request;
}

static struct store_request *
ask_name(void)
{
	struct store_request *request = make(STORE_NAME_PUT, 0);

	(void)strcpy(request->name_row.name, "n");
	assert_int_equal(
		seal_bytes_copy("sealed", 6, &request->name_row.sealed), 0);
	return request;
}

/* What is asked, and the number that is 0 before and 1 after it. */
static const struct {
	const char *name;
	struct store_request *(*ask)(void);
	const char *is_done;
} operations[] = {
	{ "mint", ask_put,
		"SELECT count(*) FROM ref WHERE length(sealed) = 3000" },
	{ "attenuate", ask_attenuate,
		"SELECT count(*) FROM ref WHERE depth = 1" },
	{ "revoke", ask_revoke,
		"SELECT count(*) FROM ref WHERE use_limit = 5"
		" AND revoked_at > 0" },
	{ "undo", ask_undo,
		"SELECT count(*) - 1 FROM ref WHERE"
		" revoked_at IS NULL" },
	{ "purge", ask_purge, "SELECT 2 - count(*) FROM ref" },
	{ "use", ask_use, "SELECT sum(use_count) FROM ref" },
	{ "extend", ask_extend,
		"SELECT count(*) FROM ref WHERE expires_at = 77" },
	{ "sweep", ask_sweep, "SELECT count(*) FROM ref WHERE sealed IS NULL" },
	{ "claim", ask_claim,
		"SELECT count(*) FROM service WHERE name = 'new'" },
	{ "name", ask_name, "SELECT count(*) FROM name" },
};

/* A service, a reference with a use limit, and one that is revoked. */
static void
set_up_rows(void)
{
	struct store_engine *engine;
	struct store_request *limited = make_put(1, 60);
	struct store_request *revoke = make(STORE_REF_REVOKE, 2);

	(void)unlink(path);
	engine = open_store();
	limited->ref.use_limit = 5;
	revoke->is_set = true;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(run(engine, limited), STORE_DONE);
	assert_int_equal(put(engine, 2, 60), STORE_DONE);
	assert_int_equal(run(engine, revoke), STORE_DONE);
	(void)store_engine_free(engine);
}

/* Opens, does one operation, closes. False: the fault was never reached. */
static bool
try_fault(size_t i, enum fault kind, unsigned int n)
{
	struct store_engine *engine = NULL;
	enum store_outcome outcome = STORE_FAILED;
	bool was_reached;
	int64_t is_done;

	set_up_rows();
	install_disk(kind, n);
	if (store_sqlite_open(path, false, &engine, &reason) == 0) {
		outcome = run(engine, operations[i].ask());
		(void)store_engine_free(engine);
	}
	was_reached = n_calls >= n_faulty;
	remove_disk();

	engine = open_store(); /* checks all of it */
	(void)store_engine_free(engine);
	is_done = run_sql(operations[i].is_done);
	if (outcome == STORE_DONE)
		assert_int_equal(is_done, 1);
	else if (kind == FAILS)
		assert_int_equal(is_done, 0);
	assert_in_range(is_done, 0, 1);
	assert_int_equal(run_sql("SELECT count(*) FROM service WHERE n_refs <>"
				 " (SELECT count(*) FROM ref WHERE"
				 " service = name AND revoked_at IS NULL)"),
		0);
	assert_int_equal(
		run_sql("SELECT count(*) FROM pragma_foreign_key_check"), 0);
	return was_reached;
}

static void
sweep_faults(enum fault kind)
{
	unsigned int n_all = 0;

	for (size_t i = 0; i < sizeof(operations) / sizeof(operations[0]);
		i++) {
		unsigned int n = 1;

		while (try_fault(i, kind, n))
			n++;
		assert_true(n > 3);
		n_all += n - 1;
		print_message("%s: %u faults\n", operations[i].name, n - 1);
	}
	print_message("%u faults in all\n", n_all);
}

static void
test_fails(void **state)
{
	(void)state;
	sweep_faults(FAILS);
}

static void
test_tears(void **state)
{
	(void)state;
	sweep_faults(TEARS);
}

/* Making a store, and bringing one up to date, on such a disk. */
static void
test_migration(void **state)
{
	struct store_engine *engine;
	bool was_reached = true;

	(void)state;
	for (unsigned int n = 1; was_reached; n++) {
		make_old(1);
		install_disk(n % 2 == 0 ? FAILS : TEARS, (n + 1) / 2);
		engine = NULL;
		if (store_sqlite_open(path, false, &engine, &reason) == 0)
			(void)store_engine_free(engine);
		was_reached = n_calls >= n_faulty;
		remove_disk();
		engine = open_store();
		(void)store_engine_free(engine);
		assert_int_equal(run_sql("SELECT count(*) FROM ref"), 3);
		assert_int_equal(
			run_sql("PRAGMA user_version"), STORE_SQLITE_VERSION);
	}
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(test_fails),
		TEST(test_tears),
		TEST(test_migration),
	};

	/* Two thousand stores are made; a real disk would take its time. */
	if (access("/dev/shm", W_OK) == 0)
		place = "/dev/shm";
	return cmocka_run_group_tests(tests, NULL, NULL);
}
