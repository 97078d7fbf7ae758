/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Persistent.save() (persistent.capnp) on the live object of a reference of
 * ours: answered here, because the provider need not know under which
 * reference it was reached. The answer is the URI as Text, which is the whole
 * secret: whoever holds the live object can do with it all that the reference
 * allows anyway. sealFor is an Owner (broker.capnp); then the answer is a child
 * that this owner alone can restore.
 */
#ifndef DAEMON_PERSISTENT_H
#define DAEMON_PERSISTENT_H

#include <stddef.h>
#include <stdint.h>

#include "daemon/chain.h"

struct capnrpc_call;
struct daemon;

/* The interface id of Persistent, the same everywhere. */
#define PERSISTENT_INTERFACE UINT64_C(0xc8cb212fcd9f5691)

/*
 * Answers a call of that interface on the reference own, whose id is given.
 * Runs no foreign code: it is for a membrane.
 */
void persistent_answer(struct daemon *daemon, const struct chain_link *own,
	const uint8_t *id, size_t n_id, struct capnrpc_call *call_taken);

#endif
