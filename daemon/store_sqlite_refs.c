/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading references.
 *
 * A look-up is one search by digest, whatever the id was: right, wrong, or
 * wrong in its last bit. The digest is an HMAC of the id, so how far a search
 * of the tree came tells nothing of how much of an id was right.
 */
#include <config.h>

#include <string.h>

#include "daemon/base64url.h"
#include "daemon/store_sqlite_query.h"
#include "daemon/store_sqlite_tables.h"

/* The column behind those of a list. */
#define SEALED_COLUMN 16

#define SEALED_MAX (SEAL_TOKEN_MAX + SEAL_OVERHEAD)

void
store_sqlite_copy_ref(struct query *q, bool with_token, struct store_ref *row)
{
	q->row = "reference";
	query_get_digest(q, 0, &row->digest);
	query_get_text(q, 1, row->service, STORE_NAME_SIZE);
	query_get_text(q, 2, row->label, STORE_LABEL_SIZE);
	row->owner = query_get_u32(q, 3, UINT32_MAX);
	row->created_at = query_get_number(q, 4);
	row->revoked_at = query_get_time(q, 5);
	row->expires_at = query_get_number(q, 6);
	row->last_used_at = query_get_number(q, 7);
	row->unused_for = query_get_u32(q, 8, UINT32_MAX);
	row->use_limit = query_get_u32(q, 9, UINT32_MAX);
	row->use_count = query_get_count(q, 10);
	row->depth = query_get_u32(q, 12, STORE_DEPTH_MAX);
	if (row->depth > 0)
		query_get_digest(q, 11, &row->parent);
	row->is_derived = query_get_number(q, 13) != 0;
	query_get_seal(q, 14, STORE_TERMS_MAX, &row->terms);
	row->is_wiped = query_get_number(q, 15) != 0;
	if (with_token)
		query_get_seal(q, SEALED_COLUMN, SEALED_MAX, &row->sealed);
}

/* Adds the row of a digest to the answer. *ret_is_found: there is one. */
static bool
add_row(struct store_engine *engine, const struct seal_digest *digest,
	bool with_token, struct store_request *request, bool *ret_is_found)
{
	struct query q = query_new(engine, SQL_REF_GET);
	struct store_ref *row;
	bool is_found;

	query_digest(&q, 1, digest);
	is_found = query_step(&q);
	if (is_found) {
		row = store_request_add_ref(request);
		if (row == NULL)
			query_no_memory(&q);
		else
			store_sqlite_copy_ref(&q, with_token, row);
	}
	if (!query_finish(&q, request))
		return false;
	*ret_is_found = is_found;
	return true;
}

static void
fail_parent(const struct seal_digest *digest, struct store_request *request)
{
	char key[BASE64URL_SIZE(STORE_KEY_SIZE) + 1];

	base64url_encode(digest->bytes, STORE_KEY_SIZE, key);
	store_request_fail(request,
		"the store is damaged: reference %s has no sound parent", key);
}

/* Adds the parents of the row that was answered last, up to the root. */
static bool
add_parents(struct store_engine *engine, struct store_request *request)
{
	struct store_ref child = request->refs[0];
	bool is_found;

	while (child.depth > 0) {
		const struct store_ref *parent;

		if (!add_row(engine, &child.parent, false, request, &is_found))
			return false;
		parent = &request->refs[request->answer.n_refs - 1];
		/* Each is nearer to the root, or we would go on for ever. */
		if (!is_found || parent->depth >= child.depth) {
			fail_parent(&child.digest, request);
			return false;
		}
		child = *parent;
	}
	return true;
}

bool
store_sqlite_read_chain(struct store_engine *engine,
	const struct seal_digest *digest, struct store_request *request)
{
	const struct seal_digest wanted = *digest;
	bool is_found = false;

	store_request_reset(request);
	if (!add_row(engine, &wanted, true, request, &is_found))
		return false;
	if (!is_found)
		request->answer.outcome = STORE_NOT_FOUND;
	return is_found && add_parents(engine, request);
}

void
store_sqlite_ref_get(struct store_engine *engine, struct store_request *request)
{
	(void)store_sqlite_read_chain(engine, &request->ref.digest, request);
}

static enum store_sqlite_statement
statement_for(const struct store_request *request)
{
	if (request->has_parent)
		return SQL_REF_LIST_PARENT;
	if (request->name[0] != '\0')
		return SQL_REF_LIST_SERVICE;
	return request->has_owner ? SQL_REF_LIST_OWNER : SQL_REF_LIST;
}

/* Binds what the statement has parameters for. */
static void
bind_filter(struct query *q, const struct store_request *request)
{
	enum store_sqlite_statement statement = statement_for(request);

	/* Every digest is greater than the empty one. */
	query_bytes(q, 1, request->ref.digest.bytes,
		request->has_cursor ? SEAL_DIGEST_SIZE : 0);
	query_number(q, 2, (int64_t)request->limit + 1);
	if (request->has_owner)
		query_number(q, 3, request->owner);
	if (statement == SQL_REF_LIST_PARENT)
		query_digest(q, 5, &request->ref.parent);
	if (request->name[0] != '\0')
		query_text(q, 4, request->name);
}

void
store_sqlite_ref_list(
	struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(engine, statement_for(request));
	struct store_ref *row;

	bind_filter(&q, request);
	while (query_step(&q)) {
		if (request->answer.n_refs == request->limit) {
			request->answer.has_more = true;
			break;
		}
		row = store_request_add_ref(request);
		if (row == NULL) {
			query_no_memory(&q);
			break;
		}
		store_sqlite_copy_ref(&q, false, row);
	}
	(void)query_finish(&q, request);
}

/* The first and last digest that begin with so many bits. */
static void
range_of(const struct seal_digest *prefix, unsigned int n_bits,
	struct seal_digest *ret_first, struct seal_digest *ret_last)
{
	for (unsigned int i = 0; i < SEAL_DIGEST_SIZE; i++) {
		unsigned int n_kept = n_bits > 8 * i ? n_bits - 8 * i : 0;
		uint8_t free_bits = n_kept >= 8 ? 0 : (uint8_t)(0xff >> n_kept);

		ret_first->bytes[i] =
			(uint8_t)(prefix->bytes[i] & (0xff ^ free_bits));
		ret_last->bytes[i] = (uint8_t)(prefix->bytes[i] | free_bits);
	}
}

void
store_sqlite_ref_find(
	struct store_engine *engine, struct store_request *request)
{
	struct query q = query_new(
		engine, request->has_owner ? SQL_REF_FIND_OWNER : SQL_REF_FIND);
	struct seal_digest first, last, found;
	unsigned int n = 0;

	q.row = "reference";
	range_of(&request->ref.digest, request->n_bits, &first, &last);
	query_digest(&q, 1, &first);
	query_digest(&q, 2, &last);
	if (request->has_owner)
		query_number(&q, 3, request->owner);
	while (query_step(&q)) {
		query_get_digest(&q, 0, &found);
		n++;
	}
	if (!query_finish(&q, request))
		return;
	if (n == 1)
		(void)store_sqlite_read_chain(engine, &found, request);
	else
		request->answer.outcome =
			n == 0 ? STORE_NOT_FOUND : STORE_AMBIGUOUS;
}
