/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operations on names. Who is allowed is one value of the row, since it is
 * read with it always: five bytes each, a kind and a number, big-endian.
 */
#include <config.h>

#include <string.h>

#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_tables.h"

#define ALLOWED_SIZE 5

static size_t
encode_allowed(const struct store_name *name, uint8_t *ret_bytes)
{
	for (size_t i = 0; i < name->n_allowed; i++) {
		uint8_t *at = ret_bytes + i * ALLOWED_SIZE;
		uint32_t id = name->allowed[i].id;

		at[0] = (uint8_t)name->allowed[i].kind;
		at[1] = (uint8_t)(id >> 24);
		at[2] = (uint8_t)(id >> 16);
		at[3] = (uint8_t)(id >> 8);
		at[4] = (uint8_t)id;
	}
	return name->n_allowed * ALLOWED_SIZE;
}

/* An entry of an unknown kind allows nobody, and is left out. */
static void
decode_allowed(const uint8_t *bytes, size_t n, struct store_name *name)
{
	for (size_t i = 0; i + ALLOWED_SIZE <= n; i += ALLOWED_SIZE) {
		const uint8_t *at = bytes + i;
		struct store_allowed *allowed = &name->allowed[name->n_allowed];

		if (at[0] > STORE_GID)
			continue;
		allowed->kind = at[0] == STORE_ANYONE ? STORE_ANYONE
			: at[0] == STORE_UID	      ? STORE_UID
						      : STORE_GID;
		allowed->id = (uint32_t)at[1] << 24 | (uint32_t)at[2] << 16 |
			(uint32_t)at[3] << 8 | at[4];
		name->n_allowed++;
	}
}

void
store_sqlite_copy_name(struct query *q, struct store_name *row)
{
	uint8_t allowed[STORE_ALLOWED_MAX * ALLOWED_SIZE];
	size_t n;

	q->row = "name of uid";
	n = query_get_bytes(q, 3, allowed, sizeof(allowed));
	if (n % ALLOWED_SIZE != 0)
		query_refuse(q, 3);
	row->owner = query_get_u32(q, 0, UINT32_MAX);
	query_get_text(q, 1, row->name, STORE_NAME_SIZE);
	query_get_seal(q, 2, STORE_SEALED_NAME_MAX, &row->sealed);
	decode_allowed(allowed, n, row);
	row->created_at = query_get_number(q, 4);
	row->changed_at = query_get_number(q, 5);
}

/* Answers the rows that a query finds, at most limit of them. */
static void
read_rows(struct query *q, struct store_request *request, uint64_t limit)
{
	struct store_name *row;

	while (query_step(q)) {
		if (request->answer.n_names == limit) {
			request->answer.has_more = true;
			break;
		}
		row = store_request_add_name(request);
		if (row == NULL) {
			query_no_memory(q);
			break;
		}
		store_sqlite_copy_name(q, row);
	}
}

/* Answers the owner's name. False: STORE_NOT_FOUND or STORE_FAILED. */
static bool
load(struct store_engine *engine, const char *name,
	struct store_request *request)
{
	struct query q = query_new(engine, SQL_NAME_GET);

	store_request_reset(request);
	query_number(&q, 1, request->name_row.owner);
	query_text(&q, 2, name);
	read_rows(&q, request, 1);
	if (!query_finish(&q, request))
		return false;
	if (request->answer.n_names == 0)
		request->answer.outcome = STORE_NOT_FOUND;
	return request->answer.n_names > 0;
}

void
store_sqlite_name_get(
	struct store_engine *engine, struct store_request *request)
{
	(void)load(engine, request->name_row.name, request);
}

void
store_sqlite_name_find(
	struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_NAME_FIND);

	query_text(&q, 2, request->name_row.name);
	query_number(&q, 3, (int64_t)request->limit);
	read_rows(&q, request, request->limit);
	(void)query_finish(&q, request);
}

void
store_sqlite_name_list(
	struct store_engine *engine, struct store_request *request)
{
	const struct store_name *cursor = &request->name_row;
	int64_t after = -1; /* below every owner */
	struct query q = query_new(engine,
		request->has_owner ? SQL_NAME_LIST_OWNER : SQL_NAME_LIST);

	if (request->has_owner)
		after = request->owner;
	else if (request->has_cursor)
		after = cursor->owner;
	query_number(&q, 1, after);
	query_text(&q, 2, request->has_cursor ? cursor->name : "");
	query_number(&q, 3, (int64_t)request->limit + 1);
	read_rows(&q, request, request->limit);
	(void)query_finish(&q, request);
}

/* Runs a statement about the request's name, with a third value bound. */
static bool
run_named(struct query *q, struct store_request *request)
{
	query_number(q, 1, request->name_row.owner);
	query_text(q, 2, request->name_row.name);
	return query_run(q, request);
}

static bool
write_row(struct store_engine *engine, enum store_sqlite_statement statement,
	struct store_request *request)
{
	struct query q = query_new(engine, statement);

	query_seal(&q, 3, &request->name_row.sealed);
	query_number(&q, 4, request->actor.now);
	return run_named(&q, request);
}

bool
store_sqlite_bind_name(struct query *q, const struct store_name *name,
	struct store_request *request)
{
	uint8_t allowed[STORE_ALLOWED_MAX * ALLOWED_SIZE];
	size_t n = encode_allowed(name, allowed);

	query_number(q, 1, name->owner);
	query_text(q, 2, name->name);
	query_seal(q, 3, &name->sealed);
	query_bytes(q, 4, allowed, n);
	query_number(q, 5, name->created_at);
	query_number(q, 6, name->changed_at);
	return query_run(q, request);
}

static bool
put(struct store_engine *engine, struct store_request *request)
{
	if (load(engine, request->name_row.name, request)) {
		if (request->is_set)
			return write_row(engine, SQL_NAME_REPLACE, request);
		store_request_reset(request);
		request->answer.outcome = STORE_EXISTS;
		return false;
	}
	if (request->answer.outcome != STORE_NOT_FOUND)
		return false;
	request->answer.outcome = STORE_DONE;
	return store_sqlite_check_limit(engine, SQL_NAME_COUNT,
		       request->name_row.owner, request) &&
		write_row(engine, SQL_NAME_PUT, request);
}

/* The line in the trail, and the answer: the name as it is now. */
static void
tell(struct store_engine *engine, const char *what, const char *name,
	struct store_request *request)
{
	if (store_sqlite_tell_named(
		    engine, what, name, request->name_row.owner, request))
		(void)load(engine, name, request);
}

void
store_sqlite_name_put(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	if (put(engine, request))
		tell(engine, "name.set", request->name_row.name, request);
	query_conclude(engine, request);
}

/* Is the new name free? */
static bool
check_free(struct store_engine *engine, struct store_request *request)
{
	if (load(engine, request->name, request)) {
		store_request_reset(request);
		request->answer.outcome = STORE_EXISTS;
		return false;
	}
	if (request->answer.outcome != STORE_NOT_FOUND)
		return false;
	request->answer.outcome = STORE_DONE;
	return true;
}

static bool
rename_row(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_NAME_RENAME);

	query_text(&q, 3, request->name);
	return run_named(&q, request);
}

void
store_sqlite_name_rename(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	if (load(engine, request->name_row.name, request) &&
		check_free(engine, request) && rename_row(engine, request))
		tell(engine, "name.rename", request->name, request);
	query_conclude(engine, request);
}

static bool
delete_row(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_NAME_FORGET);

	return run_named(&q, request);
}

void
store_sqlite_name_forget(
	struct store_engine *engine, struct store_request *request)
{
	const struct store_name *name = &request->name_row;

	if (!query_save(engine, request))
		return;
	if (load(engine, name->name, request) && delete_row(engine, request) &&
		store_sqlite_tell_named(engine, "name.forget", name->name,
			name->owner, request))
		store_request_reset(request);
	query_conclude(engine, request);
}

/* Changes the answered name's list. False: STORE_FULL. */
static bool
edit_allowed(struct store_request *request)
{
	struct store_name *name = &request->names[0];
	const struct store_allowed *wanted = &request->allowed;
	size_t i = 0;

	while (i < name->n_allowed &&
		(name->allowed[i].kind != wanted->kind ||
			name->allowed[i].id != wanted->id))
		i++;
	if (!request->is_set && i < name->n_allowed) {
		name->allowed[i] = name->allowed[--name->n_allowed];
	} else if (request->is_set && i == STORE_ALLOWED_MAX) {
		store_request_reset(request);
		request->answer.outcome = STORE_FULL;
		return false;
	} else if (request->is_set && i == name->n_allowed) {
		name->allowed[name->n_allowed++] = *wanted;
	}
	return true;
}

static bool
write_allowed(struct store_engine *engine, struct store_request *request)
{
	uint8_t allowed[STORE_ALLOWED_MAX * ALLOWED_SIZE];
	size_t n = encode_allowed(&request->names[0], allowed);
	struct query q = query_new(engine, SQL_NAME_ALLOW);

	query_bytes(&q, 3, allowed, n);
	return run_named(&q, request);
}

void
store_sqlite_name_allow(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	if (load(engine, request->name_row.name, request) &&
		edit_allowed(request) && write_allowed(engine, request))
		tell(engine, request->is_set ? "name.allow" : "name.disallow",
			request->name_row.name, request);
	query_conclude(engine, request);
}
