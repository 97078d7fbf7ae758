/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the operations of the SQLite engine use of each other; each lives in the
 * file of its table.
 */
#ifndef DAEMON_STORE_SQLITE_TABLES_H
#define DAEMON_STORE_SQLITE_TABLES_H

#include <stdbool.h>

#include "daemon/store_sqlite_query.h"

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

/* Copies the row of a query on services. */
void store_sqlite_copy_service(struct query *q, struct store_service *row);

/* Copies the row of a query on references; with_token: sealed is a column. */
void store_sqlite_copy_ref(
	struct query *q, bool with_token, struct store_ref *row);

/* Copies the row of a query on names. */
void store_sqlite_copy_name(struct query *q, struct store_name *row);

/* Binds a new row to SQL_REF_PUT or SQL_REF_IMPORT. */
void store_sqlite_bind_ref(struct query *q, const struct store_ref *ref);

/* Binds a whole row to SQL_NAME_IMPORT and runs it; as query_run(). */
bool store_sqlite_bind_name(struct query *q, const struct store_name *name,
	struct store_request *request);

#endif
