/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A pipelined capability: the one that a question's results will hold at some
 * path, addressed before they have come (rpc.capnp, PromisedAnswer). Calls to
 * it always go to that path of that question, also after its Return.
 *
 * It is a user of its question. The program never holds it: it gets a promise
 * that forwards to it. Routes of our entries may be frozen to it.
 */
#ifndef CAPNRPC_RPC_PIPELINED_H
#define CAPNRPC_RPC_PIPELINED_H

#include "cap/cap.h"
#include "rpc/question.h"

struct capnrpc_pipelined {
	struct capnrpc_cap cap;
	struct capnrpc_link link; /* in its question */
	struct capnrpc_question *question; /* NULL once that is gone */
	struct capnrpc_fault *lost; /* counted, when question is NULL */
	size_t n;
	uint16_t path[];
};

/* The capability at path of question: a new reference, or NULL (memory). */
struct capnrpc_cap *capnrpc_pipelined_new(
	struct capnrpc_question *question, const uint16_t *path, size_t n);

/* The pipelined capability behind cap, or NULL. */
struct capnrpc_pipelined *capnrpc_pipelined_of(const struct capnrpc_cap *cap);

/* The question is gone (not the peer's memory of it): calls fail with fault
 * (borrowed). Does not allocate. */
void capnrpc_pipelined_lost(
	struct capnrpc_pipelined *pipelined, struct capnrpc_fault *fault);

#endif
