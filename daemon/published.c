/* SPDX-License-Identifier: Apache-2.0 */
/* See published.h. */
#include "config.h"

#include <stdio.h>
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
	const struct seal_digest *digest, struct capnrpc_cap *cap, uid_t owner,
	const char *label, struct published_entry **ret_entry)
{
	struct published_entry *entry;

	if (capnrpc_idmap_get(&published->by_digest, key_of(digest)) != NULL)
		return CAPNRPC_EINVAL;
	if (capnrpc_idmap_reserve(&published->by_digest) != 0)
		return CAPNRPC_ENOMEM;
	entry = calloc(1, sizeof(*entry));
	if (entry == NULL)
		return CAPNRPC_ENOMEM;
	entry->digest = *digest;
	entry->cap = capnrpc_cap_ref(cap);
	entry->owner = owner;
	entry->created_at = daemon_now();
	(void)snprintf(entry->label, sizeof(entry->label), "%s", label);
	capnrpc_link_init(&entry->link);
	capnrpc_link_append(list, &entry->link);
	capnrpc_idmap_add(&published->by_digest, key_of(digest), entry);
	*ret_entry = entry;
	return 0;
}

struct published_entry *
published_find(
	const struct published *published, const struct seal_digest *digest)
{
	struct published_entry *entry =
		capnrpc_idmap_get(&published->by_digest, key_of(digest));

	if (entry == NULL ||
		!seal_equal(
			entry->digest.bytes, digest->bytes, SEAL_DIGEST_SIZE))
		return NULL;
	return entry;
}

void
published_remove(struct published *published, struct published_entry *entry)
{
	capnrpc_idmap_take(&published->by_digest, key_of(&entry->digest));
	capnrpc_link_remove(&entry->link);
	capnrpc_cap_unref(entry->cap);
	free(entry);
}
