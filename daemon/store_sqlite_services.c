/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operations on services, and how much there is of everything.
 */
#include <config.h>

#include <string.h>

#include "daemon/store_sqlite.h"
#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_tables.h"

void
store_sqlite_copy_service(struct query *q, struct store_service *row)
{
	q->row = "service";
	query_get_text(q, 0, row->name, STORE_NAME_SIZE);
	row->owner = query_get_u32(q, 1, UINT32_MAX);
	row->created_at = query_get_number(q, 2);
	row->n_refs = query_get_count(q, 3);
}

bool
store_sqlite_read_service(struct store_engine *engine, const char *name,
	struct store_request *request)
{
	struct query q = query_new(engine, SQL_SERVICE_GET);

	query_text(&q, 1, name);
	if (query_step(&q))
		store_sqlite_copy_service(&q, &request->answer.service);
	return query_finish(&q, request);
}

bool
store_sqlite_check_limit(struct store_engine *engine,
	enum store_sqlite_statement statement, uint32_t owner,
	struct store_request *request)
{
	struct query q = query_new(engine, statement);
	uint64_t n = 0;

	query_number(&q, 1, owner);
	if (query_step(&q))
		n = query_get_count(&q, 0);
	if (!query_finish(&q, request))
		return false;
	if (n < request->limit)
		return true;
	store_request_reset(request);
	request->answer.outcome = STORE_FULL;
	return false;
}

void
store_sqlite_service_get(
	struct store_engine *engine, struct store_request *request)
{
	if (store_sqlite_read_service(engine, request->name, request) &&
		request->answer.service.name[0] == '\0')
		request->answer.outcome = STORE_NOT_FOUND;
}

void
store_sqlite_service_list(
	struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine,
		request->has_owner ? SQL_SERVICE_LIST_OWNER : SQL_SERVICE_LIST);
	struct store_service *row;

	query_text(&q, 1, request->has_cursor ? request->name : "");
	query_number(&q, 2, (int64_t)request->limit + 1);
	if (request->has_owner)
		query_number(&q, 3, request->owner);
	while (query_step(&q)) {
		if (request->answer.n_services == request->limit) {
			request->answer.has_more = true;
			break;
		}
		row = store_request_add_service(request);
		if (row == NULL) {
			query_no_memory(&q);
			break;
		}
		store_sqlite_copy_service(&q, row);
	}
	(void)query_finish(&q, request);
}

static bool
insert(struct store_engine *engine, struct store_request *request)
{
	struct store_service *service = &request->answer.service;
	struct query q = query_new(engine, SQL_SERVICE_PUT);

	query_text(&q, 1, request->name);
	query_number(&q, 2, request->owner);
	query_number(&q, 3, request->actor.now);
	if (!query_run(&q, request))
		return false;
	memcpy(service->name, request->name, STORE_NAME_SIZE);
	service->owner = request->owner;
	service->created_at = request->actor.now;
	return true;
}

static void
claim(struct store_engine *engine, struct store_request *request)
{
	const struct store_service *service = &request->answer.service;

	if (!store_sqlite_read_service(engine, request->name, request))
		return;
	if (service->name[0] != '\0') {
		if (service->owner != request->owner)
			request->answer.outcome = STORE_NOT_OWNER;
		return;
	}
	if (store_sqlite_check_limit(
		    engine, SQL_SERVICE_COUNT, request->owner, request) &&
		insert(engine, request))
		(void)store_sqlite_tell_named(engine, "service.create",
			request->name, request->owner, request);
}

void
store_sqlite_service_claim(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	claim(engine, request);
	query_conclude(engine, request);
}

/* Runs a statement whose one parameter is the service's name. */
static bool
run_named(struct store_engine *engine, enum store_sqlite_statement statement,
	struct store_request *request)
{
	struct query q = query_new(engine, statement);

	query_text(&q, 1, request->name);
	return query_run(&q, request);
}

static void
forget(struct store_engine *engine, struct store_request *request)
{
	const struct store_service *service = &request->answer.service;

	if (!store_sqlite_read_service(engine, request->name, request))
		return;
	if (service->name[0] == '\0')
		request->answer.outcome = STORE_NOT_FOUND;
	else if (service->n_refs > 0)
		request->answer.outcome = STORE_IN_USE;
	else if (run_named(engine, SQL_REF_FORGET_SERVICE, request) &&
		run_named(engine, SQL_SERVICE_FORGET, request))
		(void)store_sqlite_tell_named(engine, "service.forget",
			request->name, service->owner, request);
}

void
store_sqlite_service_forget(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	forget(engine, request);
	query_conclude(engine, request);
}

void
store_sqlite_stat(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_STAT);
	struct store_stat *stat = &request->answer.stat;

	if (query_step(&q)) {
		stat->n_refs = query_get_count(&q, 0);
		stat->n_services = query_get_count(&q, 1);
		stat->n_names = query_get_count(&q, 2);
		stat->n_bytes = store_sqlite_file_size(q.sqlite);
		stat->version = STORE_SQLITE_VERSION;
	}
	(void)query_finish(&q, request);
}
