/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The audit trail. Ids only grow, so those beyond STORE_AUDIT_MAX are the ones
 * below the newest less that number.
 */
#include <config.h>

#include <string.h>

#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_tables.h"

/* An empty text is written as NULL. */
static void
bind_text(struct query *q, int at, const char *text)
{
	if (text[0] != '\0')
		query_text(q, at, text);
}

bool
store_sqlite_write_event(struct store_engine *engine,
	const struct store_event *event, struct store_request *request)
{
	struct query q = query_new(engine, SQL_AUDIT_PUT);

	query_number(&q, 1, event->at);
	query_text(&q, 2, event->who);
	query_text(&q, 3, event->what);
	bind_text(&q, 4, event->service);
	bind_text(&q, 5, event->label);
	if (event->has_owner)
		query_number(&q, 6, event->owner);
	if (event->n_key > 0)
		query_bytes(&q, 7, event->key, event->n_key);
	if (!query_run(&q, request))
		return false;
	q = query_new(engine, SQL_AUDIT_FORGET);
	query_number(&q, 1,
		sqlite3_last_insert_rowid(q.sqlite->db) - STORE_AUDIT_MAX);
	return query_run(&q, request);
}

/* What the request's actor did. */
static struct store_event
event_of(const struct store_request *request, const char *what, uint32_t owner)
{
	struct store_event event;

	memset(&event, 0, sizeof(event));
	event.at = request->actor.now;
	memcpy(event.who, request->actor.who, sizeof(event.who));
	(void)strncpy(event.what, what, sizeof(event.what) - 1);
	event.has_owner = true;
	event.owner = owner;
	return event;
}

bool
store_sqlite_tell_ref(struct store_engine *engine, const char *what,
	const struct store_ref *ref, struct store_request *request)
{
	struct store_event event = event_of(request, what, ref->owner);

	memcpy(event.service, ref->service, sizeof(event.service));
	memcpy(event.label, ref->label, sizeof(event.label));
	memcpy(event.key, ref->digest.bytes, STORE_KEY_SIZE);
	event.n_key = STORE_KEY_SIZE;
	return store_sqlite_write_event(engine, &event, request);
}

bool
store_sqlite_tell_named(struct store_engine *engine, const char *what,
	const char *name, uint32_t owner, struct store_request *request)
{
	struct store_event event = event_of(request, what, owner);

	(void)strncpy(event.service, name, sizeof(event.service) - 1);
	return store_sqlite_write_event(engine, &event, request);
}

void
store_sqlite_audit_add(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	(void)store_sqlite_write_event(engine, &request->event, request);
	query_conclude(engine, request);
}

static void
read_event(struct query *q, struct store_event *event)
{
	q->row = "event";
	event->id = query_get_number(q, 0);
	event->at = query_get_number(q, 1);
	query_get_text(q, 2, event->who, STORE_WHO_SIZE);
	query_get_text(q, 3, event->what, STORE_WHAT_SIZE);
	query_get_text(q, 4, event->service, STORE_NAME_SIZE);
	query_get_text(q, 5, event->label, STORE_LABEL_SIZE);
	event->has_owner = sqlite3_column_type(q->statement, 6) != SQLITE_NULL;
	if (event->has_owner)
		event->owner = query_get_u32(q, 6, UINT32_MAX);
	event->n_key = query_get_bytes(q, 7, event->key, STORE_KEY_SIZE);
}

void
store_sqlite_audit_list(
	struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine,
		request->has_owner ? SQL_AUDIT_LIST_OWNER : SQL_AUDIT_LIST);
	struct store_event *event;

	query_number(&q, 1, request->before > 0 ? request->before : INT64_MAX);
	query_number(&q, 2, (int64_t)request->limit + 1);
	if (request->has_owner)
		query_number(&q, 3, request->owner);
	while (query_step(&q)) {
		if (request->answer.n_events == request->limit) {
			request->answer.has_more = true;
			break;
		}
		event = store_request_add_event(request);
		if (event == NULL) {
			query_no_memory(&q);
			break;
		}
		read_event(&q, event);
	}
	(void)query_finish(&q, request);
}
