/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See ref_list.h. A cursor is a letter, 'P' among the published ones or 'S' in
 * the store, and the digest of the last reference that was given; the letter
 * alone is its beginning.
 *
 * Whether a child has ended depends on what it is a child of, so rows of
 * children are read again with theirs before the answer.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/chain.h"
#include "daemon/daemon.h"
#include "daemon/ref_list.h"
#include "daemon/reference.h"

#define CURSOR_SIZE (1 + SEAL_DIGEST_SIZE)

struct listing {
	struct daemon *daemon;
	struct capnrpc_call *call;
	struct chain *chains[STORE_LIST_MAX];
	size_t n;
	size_t n_waiting; /* children that are read */
	uint8_t next[CURSOR_SIZE];
	size_t n_next;
	bool is_failed;
};

/* One child that is read. */
struct child {
	struct listing *listing;
	size_t i;
};

/* --- the answer -------------------------------------------------------------
 */

static void
listing_free(struct listing *listing)
{
	size_t i;

	for (i = 0; i < listing->n; i++)
		free(listing->chains[i]);
	free(listing);
}

static void
write_all(const struct listing *listing, struct capnrpc_struct_b results)
{
	const struct daemon *daemon = listing->daemon;
	struct broker_ref_info_list_b list = broker_ref_info_list_init(
		capnrpc_struct_edit_pointer(results, 0), (uint32_t)listing->n);
	int64_t now = daemon_now();
	uint32_t i;

	for (i = 0; i < listing->n; i++) {
		const struct chain *chain = listing->chains[i];
		struct broker_ref_info_b info =
			broker_ref_info_list_edit(list, i);

		chain_write(chain, now, info);
		broker_ref_info_set_live(info,
			live_is_held(&daemon->live, &chain->links[0].digest));
	}
	if (listing->n_next > 0)
		capnrpc_pointer_set_data(
			capnrpc_struct_edit_pointer(results, 1), listing->next,
			listing->n_next);
}

static void
answer(struct listing *listing)
{
	const struct capnrpc_struct_size size = { 0, 2 };

	if (listing->is_failed) {
		capnrpc_call_fail(listing->call, CAPNRPC_OVERLOADED,
			"the list could not be read: the store has too much "
			"to do, or memory is short");
	} else {
		write_all(listing,
			capnrpc_pointer_init_struct(
				capnrpc_call_results(listing->call), size));
		capnrpc_call_return(listing->call);
	}
	daemon_wake(listing->daemon);
	listing_free(listing);
}

/* NULL: the call was failed. */
static struct listing *
listing_new(struct daemon *daemon, struct capnrpc_call *call)
{
	struct listing *listing = calloc(1, sizeof(*listing));

	if (listing == NULL) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
		return NULL;
	}
	listing->daemon = daemon;
	listing->call = call;
	return listing;
}

static void
set_next(struct listing *listing, char where, const struct seal_digest *digest)
{
	listing->next[0] = (uint8_t)where;
	listing->n_next = 1;
	if (digest == NULL)
		return;
	memcpy(listing->next + 1, digest->bytes, SEAL_DIGEST_SIZE);
	listing->n_next = CURSOR_SIZE;
}

/* --- the store --------------------------------------------------------------
 */

static void
on_child(void *userdata, const struct store_answer *answered)
{
	struct child *child = userdata;
	struct listing *listing = child->listing;
	struct chain *chain;

	/* One that is gone by now stays as it was. */
	if (answered->outcome == STORE_DONE && answered->n_refs > 0 &&
		chain_new(answered->refs, answered->n_refs,
			&listing->daemon->uses, &chain) == 0) {
		free(listing->chains[child->i]);
		listing->chains[child->i] = chain;
	}
	free(child);
	listing->n_waiting--;
	if (listing->n_waiting == 0)
		answer(listing);
}

static void
read_child(struct listing *listing, size_t i, const struct store_ref *row)
{
	struct child *child = calloc(1, sizeof(*child));

	if (child != NULL) {
		child->listing = listing;
		child->i = i;
		if (store_ref_get(listing->daemon->store, &row->digest,
			    on_child, child, NULL) == 0) {
			listing->n_waiting++;
			return;
		}
	}
	free(child);
	listing->is_failed = true;
}

static void
take_rows(struct listing *listing, const struct store_answer *answered)
{
	size_t i;

	for (i = 0; i < answered->n_refs; i++) {
		const struct store_ref *row = &answered->refs[i];

		if (chain_new(row, 1, &listing->daemon->uses,
			    &listing->chains[listing->n]) != 0)
			continue;
		if (row->depth > 0)
			read_child(listing, listing->n, row);
		listing->n++;
	}
	if (answered->has_more && answered->n_refs > 0)
		set_next(listing, 'S',
			&answered->refs[answered->n_refs - 1].digest);
}

static void
on_rows(void *userdata, const struct store_answer *answered)
{
	struct listing *listing = userdata;

	if (answered->outcome != STORE_DONE)
		listing->is_failed = true;
	else
		take_rows(listing, answered);
	if (listing->n_waiting == 0)
		answer(listing);
}

static void
list_rows(struct daemon *daemon, const struct store_ref_filter *filter,
	const struct seal_digest *cursor, size_t most,
	struct capnrpc_call *call)
{
	struct listing *listing = listing_new(daemon, call);
	int r;

	if (listing == NULL)
		return;
	r = store_ref_list(
		daemon->store, filter, cursor, most, on_rows, listing, NULL);
	if (r == 0)
		return;
	reference_fail_store(call, r);
	listing_free(listing);
}

/* --- the published ones -----------------------------------------------------
 */

struct gathering {
	const struct store_ref_filter *filter;
	const struct seal_digest *cursor; /* or NULL */
	const struct published_entry **entries;
	size_t n;
};

static void
gather(void *userdata, void *row)
{
	struct gathering *gathering = userdata;
	const struct published_entry *entry = row;
	const struct store_ref_filter *filter = gathering->filter;

	if (filter->has_owner && entry->row.owner != filter->owner)
		return;
	if (gathering->cursor != NULL &&
		memcmp(entry->row.digest.bytes, gathering->cursor->bytes,
			SEAL_DIGEST_SIZE) <= 0)
		return;
	gathering->entries[gathering->n++] = entry;
}

static int
compare(const void *a, const void *b)
{
	const struct published_entry *const *x = a;
	const struct published_entry *const *y = b;

	return memcmp((*x)->row.digest.bytes, (*y)->row.digest.bytes,
		SEAL_DIGEST_SIZE);
}

static void
take_published(
	struct listing *listing, const struct gathering *gathering, size_t most)
{
	size_t i;

	for (i = 0; i < gathering->n && listing->n < most; i++)
		if (published_chain(gathering->entries[i],
			    &listing->chains[listing->n]) == 0)
			listing->n++;
	if (i < gathering->n)
		set_next(listing, 'P', &gathering->entries[i - 1]->row.digest);
	else
		set_next(listing, 'S', NULL);
}

/* false: there are none, and the call is not answered. */
static bool
list_published(struct daemon *daemon, const struct store_ref_filter *filter,
	const struct seal_digest *cursor, size_t most,
	struct capnrpc_call *call)
{
	const struct capnrpc_idmap *map = &daemon->published.by_digest;
	struct gathering gathering = { filter, cursor, NULL, 0 };
	struct listing *listing;

	if (map->n_used == 0)
		return false;
	gathering.entries = calloc(map->n_used, sizeof(gathering.entries[0]));
	if (gathering.entries == NULL)
		return false;
	capnrpc_idmap_each(map, gather, &gathering);
	if (gathering.n == 0) {
		free(gathering.entries);
		return false;
	}
	qsort(gathering.entries, gathering.n, sizeof(gathering.entries[0]),
		compare);
	listing = listing_new(daemon, call);
	if (listing != NULL) {
		take_published(listing, &gathering, most);
		answer(listing);
	}
	free(gathering.entries);
	return true;
}

/* --- pages ------------------------------------------------------------------
 */

/* A cursor of ours: *ret_where is 0 at the beginning; false: it is not ours. */
static bool
read_cursor(struct capnrpc_data_r after, char *ret_where,
	struct seal_digest *digest)
{
	*ret_where = '\0';
	if (after.n == 0)
		return true;
	if (after.n != 1 && after.n != CURSOR_SIZE)
		return false;
	*ret_where = (char)after.bytes[0];
	if (after.n == CURSOR_SIZE)
		memcpy(digest->bytes, after.bytes + 1, SEAL_DIGEST_SIZE);
	return *ret_where == 'S' || *ret_where == 'P';
}

void
ref_list_answer(struct daemon *daemon, const struct store_ref_filter *filter,
	bool has_published, struct broker_page_r page,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_data_r after = broker_page_get_after(page);
	uint32_t wanted = broker_page_get_most(page);
	size_t most = wanted == 0 || wanted > STORE_LIST_MAX ? STORE_LIST_MAX
							     : wanted;
	struct seal_digest digest;
	const struct seal_digest *cursor;
	char where;

	memset(&digest, 0, sizeof(digest));
	if (!read_cursor(after, &where, &digest)) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"page.after is not what a list gave as next");
		return;
	}
	cursor = after.n == CURSOR_SIZE ? &digest : NULL;
	if (where != 'S' && has_published &&
		list_published(daemon, filter, cursor, most, call_taken))
		return;
	list_rows(
		daemon, filter, where == 'S' ? cursor : NULL, most, call_taken);
}
