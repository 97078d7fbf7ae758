/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Live objects under URIs: what Broker.publish() made. Kept in memory alone,
 * by the digest of the id; each belongs to the broker of the connection that
 * published it and goes with that.
 */
#ifndef DAEMON_PUBLISHED_H
#define DAEMON_PUBLISHED_H

#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "base/idmap.h"
#include "base/list.h"
#include "cap/cap.h"
#include "daemon/seal.h"
#include "daemon/store.h"

struct published_entry {
	struct capnrpc_link link; /* in its broker's list */
	struct seal_digest digest;
	struct capnrpc_cap *cap; /* counted */
	char label[STORE_LABEL_SIZE];
	uid_t owner;
	int64_t created_at;
};

struct published {
	struct capnrpc_idmap by_digest; /* keyed by its first 8 bytes */
};

/* An empty table. */
void published_init(struct published *published);

/* All entries must be gone. */
void published_deinit(struct published *published);

/*
 * Adds an entry to the table and to list; cap is borrowed. CAPNRPC_ENOMEM,
 * CAPNRPC_EINVAL when an entry with the same first bytes is there: try another
 * id.
 */
CAPNRPC_CHECK int published_add(struct published *published,
	struct capnrpc_link *list, const struct seal_digest *digest,
	struct capnrpc_cap *cap, uid_t owner, const char *label,
	struct published_entry **ret_entry);

/* The entry, or NULL. */
struct published_entry *published_find(
	const struct published *published, const struct seal_digest *digest);

/* Takes it out and frees it. */
void published_remove(
	struct published *published, struct published_entry *entry);

#endif
