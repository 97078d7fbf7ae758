/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files of older versions: each is opened, and all that was in it is there.
 */
#include <config.h>

#include "store_file_fixture.h"

#include <capnrpc/error.h>

/* A store of each older version opens, with all that was in it. */
static void
test_older_versions(void **state)
{
	struct store_engine *engine;

	(void)state;
	assert_int_equal(STORE_SQLITE_VERSION, 2); /* or add its file below */
	make_old(1);
	assert_int_equal(run_sql("PRAGMA user_version"), 1);
	engine = open_store();
	assert_int_equal(get(engine, 0x01010101), STORE_NOT_FOUND);
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 7, 50), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(run_sql("PRAGMA user_version"), 2);
	assert_int_equal(run_sql("SELECT count(*) FROM ref WHERE service ="
				 " 'calc' AND owner = 1000 AND depth = 0"),
		4);
	assert_int_equal(
		run_sql("SELECT count(*) FROM ref WHERE label = 'for Ann'"
			" AND hex(sealed) LIKE '7373%' AND length(sealed) = 44"
			" AND created_at = 1600000002 AND revoked_at IS NULL"),
		1);
	assert_int_equal(
		run_sql("SELECT count(*) FROM ref WHERE label = 'gone'"
			" AND sealed IS NULL AND revoked_at = 1600000009"),
		1);
	assert_int_equal(
		run_sql("SELECT n_refs FROM service WHERE name = 'calc'"), 3);
	assert_int_equal(
		run_sql("SELECT n_refs FROM service WHERE name = 'idle'"), 0);
	assert_int_equal(
		run_sql("SELECT count(*) FROM audit WHERE owner = 1000 AND"
			" what IN ('service.create', 'ref.mint', "
			"'ref.revoke')"),
		4);
	assert_int_equal(run_sql("SELECT count(*) FROM"
				 " pragma_foreign_key_check"),
		0);
}

/* A step that cannot be made leaves the file as it was. */
static void
test_migration_fails(void **state)
{
	(void)state;
	make_old(1);
	(void)run_sql("CREATE TABLE name (x)");
	check_refused(CAPNRPC_ESYSTEM, "table name already exists");
	assert_int_equal(run_sql("PRAGMA user_version"), 1);
	assert_int_equal(run_sql("SELECT count(*) FROM ref"), 3);
	assert_int_equal(run_sql("SELECT count(*) FROM sqlite_master"
				 " WHERE name = 'ref_2'"),
		0);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(test_older_versions),
		TEST(test_migration_fails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
