/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Ref capability (broker.capnp): how the maker of a reference of this vat
 * inspects it, changes it and ends it. mint.h makes the references themselves.
 *
 * A Ref with the URI is as secret as that; one that was found by the key alone
 * can do the same, but cannot say the URI or make children of it.
 */
#ifndef DAEMON_REFERENCE_H
#define DAEMON_REFERENCE_H

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>

#include "daemon/chain.h"
#include "daemon/principal.h"
#include "daemon/seal.h"
#include "daemon/store.h"
#include "daemon/uri.h"

struct daemon;

/* What a Ref is about. */
struct reference {
	struct daemon *daemon;
	struct principal principal; /* who holds it, for the audit trail */
	struct uri uri; /* secret; n_id is 0 when it is not known */
	struct seal_digest digest;
	bool is_durable;
	struct chain *last; /* of a published one, when it was revoked */
};

/*
 * One for an id of this vat. NULL: the call was failed, for want of memory or
 * of an address to put into a URI.
 */
CAPNRPC_CHECK struct reference *reference_new(struct daemon *daemon,
	const struct principal *principal, const void *id, size_t n_id,
	bool is_durable, struct capnrpc_call *call);

/* Frees one that no capability has taken over, and its secret. */
void reference_free(struct reference *reference);

/* The Ref of it (consumed). NULL: out of memory, and the call was failed. */
CAPNRPC_CHECK struct capnrpc_cap *reference_cap(
	struct reference *reference_taken, struct capnrpc_call *call);

/* A Ref without the URI, of a row or published entry. NULL: out of memory. */
CAPNRPC_CHECK struct capnrpc_cap *reference_new_by_digest(struct daemon *daemon,
	const struct principal *principal, const struct seal_digest *digest,
	bool is_durable);

/* Answers Broker.reference for a URI that was parsed. */
void reference_find(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken);

/* Who does something, for the store's trail. */
struct store_actor reference_actor(const struct principal *principal);

/* Fails a call that the store did not take (its status is r). */
void reference_fail_store(struct capnrpc_call *call_taken, int r);

/* Fails a call with what the store answered instead of STORE_DONE. */
void reference_fail_answer(
	struct capnrpc_call *call_taken, const struct store_answer *answer);

/* Reads a label as a C string; false: the call was failed. */
bool reference_read_label(struct capnrpc_text_r label, char *ret_label,
	struct capnrpc_call *call);

#endif
