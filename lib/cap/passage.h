/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A call that crossed a membrane and is not answered yet.
 *
 *      outer promise (the caller's)  <--passage--  inner promise (the call's)
 *
 * The call goes on with an inner promise of its own; the passage is the source
 * of the outer one: what is pipelined there is wrapped, the results are wrapped
 * when they come, cancelling goes inwards, and revoking breaks the outer one
 * and drops the inner one.
 */
#ifndef CAPNRPC_CAP_PASSAGE_H
#define CAPNRPC_CAP_PASSAGE_H

#include "cap/call.h"
#include "cap/membrane.h"
#include "cap/promise.h"

struct capnrpc_passage;

/*
 * Sends call through membrane to inner (borrowed), which is at home on side to.
 * Trouble becomes the call's exception.
 */
void capnrpc_passage_call(struct capnrpc_membrane *membrane,
	struct capnrpc_cap *inner, enum capnrpc_side to,
	struct capnrpc_call *call_taken);

/* Ends all that are under way through membrane with its fault. */
void capnrpc_passages_revoke(struct capnrpc_membrane *membrane);

#endif
