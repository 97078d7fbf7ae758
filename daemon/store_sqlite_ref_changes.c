/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Changing references. Each operation runs in a savepoint: it either does all
 * of what store.h says, its line in the audit trail included, or nothing.
 */
#include <config.h>

#include <string.h>

#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_tables.h"

/* Returns false, which ends the operation with that answer. */
static bool
refuse(struct store_request *request, enum store_outcome outcome)
{
	store_request_reset(request);
	request->answer.outcome = outcome;
	return false;
}

/* Answers the row and its chain. */
static bool
load(struct store_engine *engine, struct store_request *request)
{
	return store_sqlite_read_chain(engine, &request->ref.digest, request);
}

/* Is nothing in the answered chain, from that row on, revoked? */
static bool
check_chain(struct store_request *request, size_t from)
{
	for (size_t i = from; i < request->answer.n_refs; i++) {
		if (request->refs[i].revoked_at != 0)
			return refuse(request, STORE_REVOKED);
	}
	return true;
}

/* --- put --------------------------------------------------------------------
 */

/* May the row's owner put it into that service? */
static bool
check_service(struct store_engine *engine, struct store_request *request)
{
	const struct store_service *service = &request->answer.service;

	if (!store_sqlite_read_service(engine, request->ref.service, request))
		return false;
	if (service->name[0] == '\0')
		return refuse(request, STORE_NOT_FOUND);
	if (service->owner != request->ref.owner)
		return refuse(request, STORE_NOT_OWNER);
	return true;
}

/* Is there a parent that it can be the child of? Sets the depth. */
static bool
check_parent(struct store_engine *engine, struct store_request *request)
{
	struct store_ref *ref = &request->ref;
	const struct store_ref *parent;

	if (ref->depth == 0)
		return true;
	if (!store_sqlite_read_chain(engine, &ref->parent, request) ||
		!check_chain(request, 0))
		return false;
	parent = &request->refs[0];
	if (strcmp(parent->service, ref->service) != 0)
		return refuse(request, STORE_NOT_OWNER);
	if (parent->depth >= STORE_DEPTH_MAX)
		return refuse(request, STORE_TOO_DEEP);
	ref->depth = parent->depth + 1;
	return true;
}

/* Binds what a derived row is given anew. */
static void
bind_renewed(struct query *q, const struct store_ref *ref)
{
	query_digest(q, 1, &ref->digest);
	query_text(q, 3, ref->label);
	query_seal(q, 6, &ref->sealed);
	query_seal(q, 7, &ref->terms);
	query_number(q, 8, ref->expires_at);
	query_number(q, 9, ref->unused_for);
	query_number(q, 10, ref->use_limit);
}

void
store_sqlite_bind_ref(struct query *q, const struct store_ref *ref)
{
	bind_renewed(q, ref);
	query_text(q, 2, ref->service);
	query_number(q, 4, ref->owner);
	query_number(q, 5, ref->created_at);
	query_number(q, 11, ref->is_derived);
	query_number(q, 12, ref->depth);
	if (ref->depth > 0)
		query_digest(q, 13, &ref->parent);
}

static bool
add_row(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_REF_PUT);

	store_sqlite_bind_ref(&q, &request->ref);
	return query_run(&q, request);
}

static bool
renew_row(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_REF_RENEW);

	bind_renewed(&q, &request->ref);
	return query_run(&q, request);
}

/* The row is there: only the same derived reference may be minted again. */
static bool
renew(struct store_engine *engine, struct store_request *request)
{
	const struct store_ref *ref = &request->ref, *old = &request->refs[0];

	if (!ref->is_derived || !old->is_derived)
		return refuse(request, STORE_EXISTS);
	if (old->owner != ref->owner || strcmp(old->service, ref->service) != 0)
		return refuse(request, STORE_NOT_OWNER);
	return check_chain(request, 0) && renew_row(engine, request);
}

static bool
put(struct store_engine *engine, struct store_request *request)
{
	if (!check_service(engine, request))
		return false;
	if (load(engine, request))
		return renew(engine, request);
	if (request->answer.outcome != STORE_NOT_FOUND)
		return false;
	request->answer.outcome = STORE_DONE;
	return store_sqlite_check_limit(engine, SQL_SERVICE_COUNT_REFS,
		       request->ref.owner, request) &&
		check_parent(engine, request) && add_row(engine, request);
}

void
store_sqlite_ref_put(struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	if (put(engine, request) && load(engine, request))
		(void)store_sqlite_tell_ref(engine,
			request->ref.depth > 0 ? "ref.attenuate" : "ref.mint",
			&request->refs[0], request);
	query_conclude(engine, request);
}

/* --- update and use ---------------------------------------------------------
 */

static bool
update(struct store_engine *engine, struct store_request *request)
{
	const struct store_ref_change *change = &request->change;
	const struct store_ref *row = &request->refs[0];
	struct query q = query_new(engine, SQL_REF_UPDATE);

	query_digest(&q, 1, &request->ref.digest);
	query_text(&q, 2, change->has_label ? change->label : row->label);
	query_number(&q, 3,
		change->has_expires_at ? change->expires_at : row->expires_at);
	return query_run(&q, request);
}

void
store_sqlite_ref_update(
	struct store_engine *engine, struct store_request *request)
{
	const char *what =
		request->change.has_label ? "ref.relabel" : "ref.extend";

	if (!query_save(engine, request))
		return;
	if (load(engine, request) && check_chain(request, 0) &&
		update(engine, request) && load(engine, request))
		(void)store_sqlite_tell_ref(
			engine, what, &request->refs[0], request);
	query_conclude(engine, request);
}

/* Is there room in every limit of the chain? */
static bool
check_uses(struct store_request *request)
{
	for (size_t i = 0; i < request->answer.n_refs; i++) {
		const struct store_ref *row = &request->refs[i];
		uint64_t n_used = row->use_count;

		if (row->use_limit != 0 &&
			(n_used > row->use_limit ||
				request->n_uses > row->use_limit - n_used))
			return refuse(request, STORE_EXHAUSTED);
	}
	return true;
}

static bool
use_all(struct store_engine *engine, struct store_request *request)
{
	for (size_t i = 0; i < request->answer.n_refs; i++) {
		struct query q = query_new(engine, SQL_REF_USE);

		query_digest(&q, 1, &request->refs[i].digest);
		query_number(&q, 2, request->n_uses);
		query_number(&q, 3, request->time);
		if (!query_run(&q, request))
			return false;
	}
	return true;
}

void
store_sqlite_ref_use(struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	if (load(engine, request) && check_chain(request, 0) &&
		check_uses(request) && use_all(engine, request))
		(void)load(engine, request);
	query_conclude(engine, request);
}

/* --- revoke, undo, purge, sweep ---------------------------------------------
 */

/* Drops the tokens of a row and of all its children, and counts them. */
static bool
wipe(struct store_engine *engine, const struct seal_digest *digest,
	struct store_request *request, uint64_t *n_wiped)
{
	struct query q = query_new(engine, SQL_REF_WIPE);

	query_digest(&q, 1, digest);
	if (!query_run(&q, request))
		return false;
	*n_wiped += (uint64_t)sqlite3_changes(q.sqlite->db);
	return true;
}

static bool
mark_revoked(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_REF_REVOKE);
	uint64_t n_wiped = 0;

	query_digest(&q, 1, &request->ref.digest);
	query_number(&q, 2, request->actor.now);
	return query_run(&q, request) &&
		(request->is_set ||
			wipe(engine, &request->ref.digest, request, &n_wiped));
}

static bool
forget_revoked(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_REF_FORGET);

	query_number(&q, 1, request->refs[0].owner);
	query_number(&q, 2, STORE_REVOKED_MAX);
	return query_run(&q, request);
}

static void
revoke_row(struct store_engine *engine, struct store_request *request)
{
	bool was_revoked = request->refs[0].revoked_at != 0;

	if (!mark_revoked(engine, request) || !load(engine, request))
		return;
	if (!was_revoked &&
		store_sqlite_tell_ref(
			engine, "ref.revoke", &request->refs[0], request))
		(void)forget_revoked(engine, request);
}

void
store_sqlite_ref_revoke(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	if (load(engine, request))
		revoke_row(engine, request);
	query_conclude(engine, request);
}

/* Can the revocation of the answered row be taken back? */
static bool
check_undo(struct store_engine *engine, struct store_request *request)
{
	const struct store_ref *row = &request->refs[0];

	if (row->revoked_at == 0)
		return refuse(request, STORE_NOT_REVOKED);
	if (row->is_wiped || row->revoked_at < request->time)
		return refuse(request, STORE_TOO_LATE);
	return store_sqlite_check_limit(
		engine, SQL_SERVICE_COUNT_REFS, row->owner, request);
}

static bool
clear_revoked(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_REF_UNDO);

	query_digest(&q, 1, &request->ref.digest);
	return query_run(&q, request);
}

void
store_sqlite_ref_undo(
	struct store_engine *engine, struct store_request *request)
{
	if (!query_save(engine, request))
		return;
	if (load(engine, request) && check_undo(engine, request) &&
		clear_revoked(engine, request) && load(engine, request))
		(void)store_sqlite_tell_ref(
			engine, "ref.undo", &request->refs[0], request);
	query_conclude(engine, request);
}

/* How many rows go with this one, itself counted? */
static bool
count_family(struct store_engine *engine, struct store_request *request,
	uint64_t *ret_n)
{
	struct query q = query_new(engine, SQL_REF_FAMILY);
	uint64_t n = 0;

	query_digest(&q, 1, &request->ref.digest);
	if (query_step(&q))
		n = query_get_count(&q, 0);
	if (!query_finish(&q, request))
		return false;
	*ret_n = n;
	return true;
}

static bool
purge(struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, SQL_REF_PURGE);

	query_digest(&q, 1, &request->ref.digest);
	return query_run(&q, request);
}

void
store_sqlite_ref_purge(
	struct store_engine *engine, struct store_request *request)
{
	uint64_t n = 0;

	if (!query_save(engine, request))
		return;
	if (load(engine, request) && count_family(engine, request, &n) &&
		purge(engine, request) &&
		store_sqlite_tell_ref(
			engine, "ref.purge", &request->refs[0], request)) {
		store_request_reset(request);
		request->answer.n = n;
	}
	query_conclude(engine, request);
}

/* The next rows whose time is over; one more than asked tells of the rest. */
static bool
list_unwiped(struct store_engine *engine, struct store_request *request,
	struct seal_digest *ret_digests, size_t *ret_n)
{
	struct query q = query_new(engine, SQL_REF_UNWIPED);
	size_t n = 0;

	q.row = "reference";
	query_number(&q, 1, request->time);
	query_number(&q, 2, STORE_LIST_MAX);
	while (n < STORE_LIST_MAX && query_step(&q)) {
		query_get_digest(&q, 0, &ret_digests[n]);
		n++;
	}
	if (!query_finish(&q, request))
		return false;
	*ret_n = n;
	return true;
}

void
store_sqlite_ref_sweep(
	struct store_engine *engine, struct store_request *request)
{
	struct seal_digest digests[STORE_LIST_MAX];
	uint64_t n_wiped = 0;
	size_t n = 0;

	if (!query_save(engine, request))
		return;
	if (list_unwiped(engine, request, digests, &n)) {
		for (size_t i = 0; i < n; i++) {
			if (!wipe(engine, &digests[i], request, &n_wiped))
				break;
		}
	}
	if (request->answer.outcome == STORE_DONE) {
		request->answer.n = n_wiped;
		request->answer.has_more = n == STORE_LIST_MAX;
	}
	query_conclude(engine, request);
}
