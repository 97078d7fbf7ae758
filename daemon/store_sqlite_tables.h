/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the operations of the SQLite engine use of each other; each lives in the
 * file of its table.
 */
#ifndef DAEMON_STORE_SQLITE_TABLES_H
#define DAEMON_STORE_SQLITE_TABLES_H

#include <stdbool.h>

#include "daemon/store_sqlite_database.h"

/*
 * Answers the row of a digest, with its token, and behind it those it is a
 * child of, without; what was in the answer is dropped. False: the answer is
 * STORE_NOT_FOUND or STORE_FAILED.
 */
bool store_sqlite_read_chain(struct store_engine *engine,
	const struct seal_digest *digest, struct store_request *request);

/*
 * Answers the service of that name in answer.service, whose name is empty where
 * there is none. False: STORE_FAILED.
 */
bool store_sqlite_read_service(struct store_engine *engine, const char *name,
	struct store_request *request);

/*
 * Has the owner fewer than request->limit of what the statement counts? False:
 * STORE_FULL or STORE_FAILED.
 */
bool store_sqlite_check_limit(struct store_engine *engine,
	enum store_sqlite_statement statement, uint32_t owner,
	struct store_request *request);

/*
 * Writes an event, and forgets those beyond STORE_AUDIT_MAX. False:
 * STORE_FAILED.
 */
bool store_sqlite_write_event(struct store_engine *engine,
	const struct store_event *event, struct store_request *request);

/* The same, of what request->actor did to a reference. */
bool store_sqlite_tell_ref(struct store_engine *engine, const char *what,
	const struct store_ref *ref, struct store_request *request);

/* The same, to somebody's service or name. */
bool store_sqlite_tell_named(struct store_engine *engine, const char *what,
	const char *name, uint32_t owner, struct store_request *request);

#endif
