/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rows that no daemon wrote: each is refused with a reason that names it, and
 * none is taken for another one, cut, or wrapped around.
 */
#include <config.h>

#include "store_file_fixture.h"

/* Runs SQL on a store with one reference, then gets that one. */
static void
check_ref(const char *sql, const char *part)
{
	struct store_engine *engine = open_store();

	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	(void)store_engine_free(engine);
	(void)run_sql(sql);
	engine = open_store();
	assert_int_equal(get(engine, 1), STORE_FAILED);
	if (strstr(reason.text, "damaged: reference AQAAAAAAAAAA ") == NULL ||
		strstr(reason.text, part) == NULL)
		fail_msg("%s: %s", sql, reason.text);
	(void)store_engine_free(engine);
	assert_int_equal(remove(path), 0);
}

static void
test_columns_of_references(void **state)
{
	(void)state;
	check_ref("UPDATE ref SET owner = 4294967296", "no sound owner");
	check_ref("UPDATE ref SET owner = -1", "no sound owner");
	check_ref("UPDATE ref SET owner = 'root'", "no sound owner");
	check_ref("UPDATE ref SET label = zeroblob(3)", "no sound label");
	check_ref(
		"UPDATE ref SET label = printf('%257s', '')", "no sound label");
	check_ref("UPDATE ref SET label = 'a' || char(0)", "no sound label");
	check_ref(
		"UPDATE ref SET use_limit = 4294967296", "no sound use_limit");
	check_ref("UPDATE ref SET use_count = -1", "no sound use_count");
	check_ref("UPDATE ref SET expires_at = 0.5", "no sound expires_at");
	check_ref("UPDATE ref SET terms = zeroblob(4097)", "no sound terms");
	check_ref("UPDATE ref SET sealed = zeroblob(70000)", "no sound sealed");
	check_ref(
		"UPDATE ref SET depth = 17, parent = digest", "no sound depth");
	check_ref(
		"UPDATE ref SET depth = 1, parent = digest", "no sound parent");
	check_ref("UPDATE ref SET depth = 1, parent = zeroblob(32)",
		"no sound parent");
}

static void
test_limits_of_columns(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	assert_int_equal(put(engine, 1, 50), STORE_DONE);
	(void)store_engine_free(engine);
	(void)run_sql("UPDATE ref SET owner = 4294967295,"
		      " label = printf('%256s', ''), use_limit = 4294967295,"
		      " use_count = 9223372036854775807,"
		      " terms = zeroblob(4096), sealed = zeroblob(65577)");
	engine = open_store();
	assert_int_equal(get(engine, 1), STORE_DONE);
	(void)store_engine_free(engine);
}

static void
check_other(enum store_operation operation, const char *sql, const char *text)
{
	struct store_engine *engine;

	(void)run_sql(sql);
	engine = open_store();
	assert_int_equal(run(engine, make(operation, 0)), STORE_FAILED);
	if (strstr(reason.text, text) == NULL)
		assert_string_equal(reason.text, text);
	(void)store_engine_free(engine);
}

static void
test_other_tables(void **state)
{
	struct store_engine *engine = open_store();

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	(void)store_engine_free(engine);
	check_other(STORE_NAME_LIST,
		"INSERT INTO name VALUES (7, 'a', x'00', x'0102', 1, 1)",
		"damaged: name of uid 7 has no sound allowed");
	check_other(STORE_AUDIT_LIST, "UPDATE audit SET who = zeroblob(5)",
		"damaged: event 1 has no sound who");
	check_other(STORE_SERVICE_GET, "UPDATE service SET n_refs = -1",
		"damaged: service calc has no sound n_refs");
	check_other(STORE_STAT, "UPDATE service SET n_refs = 0.5",
		"damaged: a service has no sound n_refs");
}

/* References that are each other's parents: sweeping them comes to an end. */
static void
test_circle_is_swept(void **state)
{
	struct store_engine *engine = open_store();
	struct store_request *request;

	(void)state;
	assert_int_equal(claim(engine), STORE_DONE);
	for (uint32_t i = 1; i <= 3; i++)
		assert_int_equal(put(engine, i, 50), STORE_DONE);
	(void)store_engine_free(engine);
	(void)run_sql("UPDATE ref SET revoked_at = 1, depth = 1,"
		      " parent = (SELECT digest FROM ref r2"
		      " WHERE r2.rowid = ref.rowid % 3 + 1)");
	engine = open_store();
	request = make(STORE_REF_SWEEP, 0);
	request->time = NOW;
	assert_int_equal(run(engine, request), STORE_DONE);
	(void)store_engine_free(engine);
	assert_int_equal(
		run_sql("SELECT count(*) FROM ref WHERE sealed IS NOT NULL"),
		0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			test_columns_of_references, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_limits_of_columns, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_other_tables, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_circle_is_swept, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
