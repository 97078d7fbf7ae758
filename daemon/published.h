/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Live objects under URIs: what Broker.publish() made. Kept in memory alone,
 * by the digest of the id; each belongs to the broker of the connection that
 * published it and goes with that. Children of one go with it as well.
 */
#ifndef DAEMON_PUBLISHED_H
#define DAEMON_PUBLISHED_H

#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

#include "base/idmap.h"
#include "base/list.h"
#include "cap/cap.h"
#include "daemon/chain.h"
#include "daemon/seal.h"
#include "daemon/store.h"
#include "daemon/terms.h"

struct published_entry {
	struct capnrpc_link link; /* in its broker's list */
	struct published_entry *parent; /* NULL: it is no child */
	struct capnrpc_link children;
	struct capnrpc_link sibling;
	struct capnrpc_cap *cap; /* counted */
	struct store_ref row; /* as one of the store would be; no token */
	struct terms_blob terms; /* what row.terms points to */
};

struct published {
	struct capnrpc_idmap by_digest; /* keyed by its first 8 bytes */
};

/* An empty table. */
void published_init(struct published *published);

/* All entries must be gone. */
void published_deinit(struct published *published);

/*
 * Adds an entry to the table and, behind list or any member of it, to list; a
 * child to parent, too, whose depth + 1 row says. cap is borrowed; row and its
 * terms are copied. CAPNRPC_ENOMEM, CAPNRPC_EINVAL when an entry with the same
 * first bytes is there: try another id.
 */
CAPNRPC_CHECK int published_add(struct published *published,
	struct capnrpc_link *list, struct published_entry *parent,
	const struct store_ref *row, struct capnrpc_cap *cap,
	struct published_entry **ret_entry);

/* It and what it is a child of. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int published_chain(
	const struct published_entry *entry, struct chain **ret_chain);

/* Somebody restored it. */
void published_use(struct published_entry *entry, int64_t now);

/* The entry, or NULL. */
struct published_entry *published_find(
	const struct published *published, const struct seal_digest *digest);

/* Takes it and its children out and frees them. */
void published_remove(
	struct published *published, struct published_entry *entry);

#endif
