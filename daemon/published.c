/* SPDX-License-Identifier: Apache-2.0 */
/* See published.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "daemon/daemon.h"
#include "daemon/published.h"

/* Far beyond what the limits per connection allow in all. */
#define PUBLISHED_MAX (UINT32_C(1) << 24)

void
published_init(struct published *published)
{
	capnrpc_idmap_init(
		&published->by_digest, capnrpc_memory_libc(), PUBLISHED_MAX, 0);
}

void
published_deinit(struct published *published)
{
	capnrpc_idmap_deinit(&published->by_digest);
}

/* A digest is a keyed hash of an id that we chose: nobody can aim at one. */
static uint64_t
key_of(const struct seal_digest *digest)
{
	uint64_t key;

	memcpy(&key, digest->bytes, sizeof(key));
	return key;
}

int
published_add(struct published *published, struct capnrpc_link *list,
	struct published_entry *parent, const struct store_ref *row,
	struct capnrpc_cap *cap, struct published_entry **ret_entry)
{
	const struct seal_digest *digest = &row->digest;
	struct published_entry *entry;

	if (capnrpc_idmap_get(&published->by_digest, key_of(digest)) != NULL ||
		row->terms.n > sizeof(entry->terms.bytes))
		return CAPNRPC_EINVAL;
	if (capnrpc_idmap_reserve(&published->by_digest) != 0)
		return CAPNRPC_ENOMEM;
	entry = calloc(1, sizeof(*entry));
	if (entry == NULL)
		return CAPNRPC_ENOMEM;
	entry->row = *row;
	if (row->terms.n > 0)
		memcpy(entry->terms.bytes, row->terms.bytes, row->terms.n);
	entry->row.terms.bytes = entry->terms.bytes;
	entry->cap = capnrpc_cap_ref(cap);
	entry->parent = parent;
	capnrpc_link_init(&entry->children);
	capnrpc_link_init(&entry->sibling);
	if (parent != NULL)
		capnrpc_link_append(&parent->children, &entry->sibling);
	capnrpc_link_init(&entry->link);
	capnrpc_link_append(list, &entry->link);
	capnrpc_idmap_add(&published->by_digest, key_of(digest), entry);
	*ret_entry = entry;
	return 0;
}

int
published_chain(const struct published_entry *entry, struct chain **ret_chain)
{
	struct store_ref rows[STORE_DEPTH_MAX + 1];
	size_t n = 0;

	for (; entry != NULL && n <= STORE_DEPTH_MAX; entry = entry->parent)
		rows[n++] = entry->row;
	return chain_new(rows, n, NULL, ret_chain);
}

void
published_use(struct published_entry *entry, int64_t now)
{
	for (; entry != NULL; entry = entry->parent) {
		entry->row.use_count++;
		entry->row.last_used_at = now;
	}
}

struct published_entry *
published_find(
	const struct published *published, const struct seal_digest *digest)
{
	struct published_entry *entry =
		capnrpc_idmap_get(&published->by_digest, key_of(digest));

	if (entry == NULL ||
		!seal_equal(entry->row.digest.bytes, digest->bytes,
			SEAL_DIGEST_SIZE))
		return NULL;
	return entry;
}

/* As deep as STORE_DEPTH_MAX. */
void
published_remove(struct published *published, struct published_entry *entry)
{
	while (!capnrpc_link_is_empty(&entry->children))
		published_remove(published,
			capnrpc_container_of(entry->children.next,
				struct published_entry, sibling));
	capnrpc_idmap_take(&published->by_digest, key_of(&entry->row.digest));
	capnrpc_link_remove(&entry->sibling);
	capnrpc_link_remove(&entry->link);
	capnrpc_cap_unref(entry->cap);
	free(entry);
}
