/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A store's file in a directory of its own, and its engine without thread or
 * loop: requests are run at once. Each test that includes it has its own.
 */
#ifndef TESTS_UNIT_DAEMON_STORE_FILE_FIXTURE_H
#define TESTS_UNIT_DAEMON_STORE_FILE_FIXTURE_H

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include <capnrpc/attr.h>

#include "daemon/store_sqlite.h"

#define NOW 1700000000

static const char *place = "/tmp"; /* where directories are made */
static char directory[64];
static char path[96];
static struct reason reason;

static CAPNRPC_UNUSED int
set_up(void **state)
{
	(void)state;
	(void)snprintf(directory, sizeof(directory),
		"%s/test_store_sqlite.XXXXXX", place);
	memset(&reason, 0, sizeof(reason));
	if (seal_start() != 0 || mkdtemp(directory) == NULL)
		return -1;
	(void)snprintf(path, sizeof(path), "%s/store.sqlite", directory);
	return 0;
}

static CAPNRPC_UNUSED int
tear_down(void **state)
{
	char command[128];

	(void)state;
	(void)snprintf(command, sizeof(command), "rm -rf '%s'", directory);
	return system(command);
}

static CAPNRPC_UNUSED struct store_engine *
open_store(void)
{
	struct store_engine *engine = NULL;

	if (store_sqlite_open(path, true, &engine, &reason) != 0)
		fail_msg("%s", reason.text);
	return engine;
}

/* Opening fails with that status and a reason that has the text in it. */
static CAPNRPC_UNUSED void
check_refused(int status, const char *text)
{
	struct store_engine *engine = NULL;

	assert_int_equal(
		store_sqlite_open(path, true, &engine, &reason), status);
	assert_null(engine);
	assert_int_equal(strncmp(reason.text, path, strlen(path)), 0);
	if (strstr(reason.text, text) == NULL)
		assert_string_equal(reason.text, text);
}

/* Runs SQL on the file as another program would; returns the first number. */
static CAPNRPC_UNUSED int64_t
run_sql(const char *sql)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *statement = NULL;
	const char *rest = sql;
	int64_t number = 0;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	while (*rest != '\0') {
		if (sqlite3_prepare_v2(db, rest, -1, &statement, &rest) !=
			SQLITE_OK)
			fail_msg("%s", sqlite3_errmsg(db));
		if (sqlite3_step(statement) == SQLITE_ROW)
			number = sqlite3_column_int64(statement, 0);
		assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
	}
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
	return number;
}

static CAPNRPC_UNUSED void
write_file(const void *bytes, size_t n, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, n), n);
	assert_int_equal(fchmod(fd, mode), 0);
	assert_int_equal(close(fd), 0);
}

/* requests, run at once */

static CAPNRPC_UNUSED enum store_outcome
run(struct store_engine *engine, struct store_request *request_taken)
{
	enum store_outcome outcome;

	store_batch_run(engine, request_taken);
	outcome = request_taken->answer.outcome;
	reason = request_taken->answer.reason;
	(void)store_request_free(request_taken);
	return outcome;
}

static CAPNRPC_UNUSED struct store_request *
make(enum store_operation operation, uint32_t number)
{
	struct store_request *request = store_request_new(operation);

	assert_non_null(request);
	memcpy(request->ref.digest.bytes, &number, sizeof(number));
	(void)strcpy(request->ref.service, "calc");
	(void)strcpy(request->name, "calc");
	(void)strcpy(request->actor.who, "uid:1000");
	request->actor.now = NOW;
	request->limit = 1000000;
	request->owner = request->ref.owner = 1000;
	return request;
}

static CAPNRPC_UNUSED struct store_request *
make_put(uint32_t number, size_t n_sealed)
{
	struct store_request *request = make(STORE_REF_PUT, number);

	request->ref.sealed.bytes = malloc(n_sealed);
	assert_non_null(request->ref.sealed.bytes);
	memset(request->ref.sealed.bytes, 'S', n_sealed);
	request->ref.sealed.n = n_sealed;
	return request;
}

static CAPNRPC_UNUSED enum store_outcome
claim(struct store_engine *engine)
{
	return run(engine, make(STORE_SERVICE_CLAIM, 0));
}

static CAPNRPC_UNUSED enum store_outcome
put(struct store_engine *engine, uint32_t number, size_t n_sealed)
{
	return run(engine, make_put(number, n_sealed));
}

static CAPNRPC_UNUSED enum store_outcome
get(struct store_engine *engine, uint32_t number)
{
	return run(engine, make(STORE_REF_GET, number));
}

static CAPNRPC_UNUSED enum store_outcome
revoke_ref(struct store_engine *engine, uint32_t number)
{
	return run(engine, make(STORE_REF_REVOKE, number));
}

/* Makes the file what an older version left. */
static CAPNRPC_UNUSED void
make_old(unsigned int version)
{
	const char *top = getenv("top_srcdir");
	char name[256], sql[8192];
	FILE *file;
	size_t n;

	(void)snprintf(name, sizeof(name), "%s/tests/data/store/version_%u.sql",
		top == NULL ? "." : top, version);
	file = fopen(name, "r");
	if (file == NULL)
		fail_msg("%s cannot be opened", name);
	n = fread(sql, 1, sizeof(sql) - 1, file);
	sql[n] = '\0';
	(void)fclose(file);
	write_file("", 0, 0600);
	(void)run_sql(sql);
}

#endif
