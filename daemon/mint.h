/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Making references: minted ones in the store, published ones in memory, and
 * children of both. Each function answers its call with {uri, ref}, the results
 * that Service.mint, Account.mint, Broker.publish and Ref.attenuate share.
 *
 * A child's id is sealed around the same token as its parent's, so that it can
 * be restored by itself; whatever ends the parent ends it, too. The answer to a
 * durable one comes when it is on disk; where nobody waits for it by then, the
 * row goes again.
 */
#ifndef DAEMON_MINT_H
#define DAEMON_MINT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <capnrpc/cap.h>

#include "base/list.h"
#include "daemon/principal.h"
#include "daemon/store.h"
#include "daemon/terms.h"

struct daemon;

/* What is to be made. */
struct mint {
	struct daemon *daemon;
	const struct principal *principal; /* who makes it; borrowed */
	char label[STORE_LABEL_SIZE];
	struct terms terms;
};

/* Nothing yet: no label, no terms. */
void mint_init(struct mint *mint, struct daemon *daemon,
	const struct principal *principal);

/* Takes label and terms from a message; false: the call was failed. */
bool mint_read(struct mint *mint, struct capnrpc_text_r label,
	struct broker_terms_r terms, struct capnrpc_call *call);

/*
 * A durable one of service, whose owner is given, around token. derived is
 * empty, or the name of a stable id: making that again changes what is there.
 */
void mint_durable(const struct mint *mint, const char *service, uid_t owner,
	struct capnrpc_data_r token, struct capnrpc_text_r derived,
	struct capnrpc_call *call_taken);

/* One of cap (borrowed), which goes with list, its broker's. */
void mint_published(const struct mint *mint, struct capnrpc_link *list,
	struct capnrpc_cap *cap, struct capnrpc_call *call_taken);

/* A child of the reference with that id, durable or published. */
void mint_child(const struct mint *mint, const uint8_t *id, size_t n_id,
	struct capnrpc_call *call_taken);

/*
 * A child that is sealed for mint's terms' owner, the same one each time.
 * Answers Persistent.save: the URI alone, as Text in {sturdyRef}.
 */
void mint_sealed_child(const struct mint *mint, const uint8_t *id, size_t n_id,
	struct capnrpc_call *call_taken);

#endif
