/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The upkeep engine, and checking a store.
 */
#include <config.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/store_sqlite.h"
#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_upkeep.h"

/* How often a long statement asks whether it is to end: some milliseconds. */
#define STEPS_BETWEEN 100000

bool
upkeep_path(const char *store, const char *suffix, char ret_path[PATHS_SIZE])
{
	int n = snprintf(ret_path, PATHS_SIZE, "%s%s", store, suffix);

	return n > 0 && n < PATHS_SIZE;
}

static int
is_interrupted(void *userdata)
{
	struct upkeep *upkeep = userdata;

	return atomic_load(&upkeep->is_interrupted);
}

struct store_sqlite *
upkeep_open(struct upkeep *upkeep, struct store_request *request)
{
	struct store_engine *engine;
	struct store_sqlite *sqlite;
	struct reason why;

	if (store_sqlite_open(upkeep->path, false, &engine, &why) != 0) {
		store_request_fail(request, "%s", why.text);
		return NULL;
	}
	sqlite = (struct store_sqlite *)engine;
	sqlite3_progress_handler(
		sqlite->db, STEPS_BETWEEN, is_interrupted, upkeep);
	return sqlite;
}

/* --- checking ---------------------------------------------------------------
 */

/* What must always hold between rows; each answers texts, one a problem. */
static const char *const rules[] = {
	"SELECT 'a reference belongs to a service that is not there: ' ||"
	" hex(digest) FROM ref WHERE service NOT IN (SELECT name FROM service)",
	"SELECT 'the count of references is wrong: ' || name FROM service"
	" WHERE n_refs <> (SELECT count(*) FROM ref"
	" WHERE service = name AND revoked_at IS NULL)",
	"SELECT 'a reference and its parent do not fit: ' || hex(c.digest)"
	" FROM ref c LEFT JOIN ref p ON c.parent = p.digest"
	" WHERE c.depth > 0 AND (p.digest IS NULL OR c.depth <> p.depth + 1"
	" OR c.service <> p.service)",
	"SELECT 'a reference has another owner than its service: ' ||"
	" hex(digest) FROM ref JOIN service ON name = service"
	" WHERE ref.owner <> service.owner",
};

static bool
add_problem(struct store_request *request, const char *text)
{
	struct reason *problem = store_request_add_problem(request);

	if (problem != NULL)
		reason_set(problem, "%s", text);
	return problem != NULL;
}

/* Adds what a query answers but "ok"; that it cannot be read is a problem. */
static void
run_rule(struct store_sqlite *sqlite, const char *sql,
	struct store_request *request)
{
	sqlite3_stmt *statement = NULL;
	int result = sqlite3_prepare_v2(sqlite->db, sql, -1, &statement, NULL);
	bool has_room = true;

	while (has_room && result != SQLITE_ERROR &&
		(result = sqlite3_step(statement)) == SQLITE_ROW) {
		const void *text = sqlite3_column_text(statement, 0);

		if (text != NULL && strcmp(text, "ok") != 0)
			has_room = add_problem(request, text);
	}
	if (has_room && result != SQLITE_DONE)
		(void)add_problem(request, sqlite3_errmsg(sqlite->db));
	(void)sqlite3_finalize(statement);
}

void
upkeep_check(struct store_engine *engine, struct store_request *request)
{
	struct upkeep *upkeep = (struct upkeep *)engine;
	struct store_sqlite *sqlite = upkeep_open(upkeep, request);

	if (sqlite == NULL)
		return;
	run_rule(sqlite,
		request->is_set ? "PRAGMA quick_check(100)"
				: "PRAGMA integrity_check(100)",
		request);
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		run_rule(sqlite, rules[i], request);
	(void)store_engine_free(&sqlite->engine);
	if (atomic_load(&upkeep->is_interrupted))
		store_request_fail(request, "the check was interrupted");
}

/* --- the engine -------------------------------------------------------------
 */

/* Operations make transactions of their own. */
static int
begin(struct store_engine *engine CAPNRPC_UNUSED,
	bool is_writing CAPNRPC_UNUSED, struct reason *reason CAPNRPC_UNUSED)
{
	return 0;
}

static int
commit(struct store_engine *engine CAPNRPC_UNUSED,
	struct reason *reason CAPNRPC_UNUSED)
{
	return 0;
}

static void
rollback(struct store_engine *engine CAPNRPC_UNUSED)
{
}

static bool
is_alive(const struct store_engine *engine CAPNRPC_UNUSED)
{
	return true;
}

static void
upkeep_free(struct store_engine *engine)
{
	free(engine);
}

static void
interrupt(struct store_engine *engine)
{
	atomic_store(&((struct upkeep *)engine)->is_interrupted, true);
}

static const struct store_engine_ops upkeep_ops = {
	.name = "upkeep",
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.is_alive = is_alive,
	.operations = {
		[STORE_CHECK] = upkeep_check,
		[STORE_BACKUP] = upkeep_backup,
		[STORE_EXPORT] = upkeep_export,
		[STORE_RESTORE] = upkeep_restore,
		[STORE_IMPORT] = upkeep_import,
	},
	.free = upkeep_free,
	.interrupt = interrupt,
};

struct store_engine *
upkeep_new(const char *path)
{
	struct upkeep *upkeep = calloc(1, sizeof(*upkeep));

	if (upkeep == NULL)
		return NULL;
	upkeep->engine.ops = &upkeep_ops;
	(void)snprintf(upkeep->path, sizeof(upkeep->path), "%s", path);
	atomic_init(&upkeep->is_interrupted, false);
	return &upkeep->engine;
}
