/* SPDX-License-Identifier: Apache-2.0 */
/*
 * When references were used last, and how often: known here at once, told to
 * the store now and then, because a write for each restore would cost more than
 * the restore. A crash forgets an hour of it at most, and of a reference that
 * expires when it is unused a sixteenth of that time. Uses that a limit counts
 * do not come here: the store counts them before the answer.
 */
#ifndef DAEMON_USES_H
#define DAEMON_USES_H

#include <stdbool.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#include "base/idmap.h"
#include "base/list.h"
#include "daemon/loop.h"
#include "daemon/seal.h"
#include "daemon/store.h"

struct uses {
	struct store *store;
	struct loop *loop;
	struct capnrpc_idmap by_digest; /* keyed by its first 8 bytes */
	struct capnrpc_link list;
	struct loop_timer *timer;
};

/* Nothing was used. store and loop outlive it. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int uses_init(
	struct uses *uses, struct store *store, struct loop *loop);

/* Tells the store everything and frees. Before the store's end. */
void uses_deinit(struct uses *uses);

/*
 * The reference was used n times (0: as somebody's parent, or by a call), just
 * now. true when that is the first time since the store was told last.
 */
bool uses_note(struct uses *uses, const struct seal_digest *digest, uint32_t n,
	int64_t now, uint32_t unused_for);

/* What the store does not know yet: the last use (0: none) and how many. */
void uses_look(const struct uses *uses, const struct seal_digest *digest,
	int64_t *ret_last, uint64_t *ret_n);

#endif
