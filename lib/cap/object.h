/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The capability of an object of this program: calls wait for their turn.
 *
 * A call of a method that streams (capnrpc_call_begin_stream) holds the later
 * ones back until it is answered:
 *
 *      FREE --begin--> STREAMING --answered--> DRAINING --none held--> FREE
 *                          ^                      |
 *                          '--------begin---------'
 *
 * While it drains, one held call is delivered a turn, and what comes is held
 * behind them; else a call in the vat's queue would overtake them. When a
 * streaming call fails, every later one fails with the same fault.
 */
#ifndef CAPNRPC_CAP_OBJECT_H
#define CAPNRPC_CAP_OBJECT_H

#include "cap/call.h"
#include "cap/cap.h"
#include "cap/vat.h"

struct capnrpc_object {
	struct capnrpc_cap cap;
	const struct capnrpc_object_ops *ops;
	void *object;
	struct capnrpc_call *streaming; /* weak: it is with the program */
	struct capnrpc_link held; /* calls behind it, each counts the object */
	struct capnrpc_fault *fault; /* what a stream broke with; counted */
	struct capnrpc_turn drain_turn;
	struct capnrpc_turn release_turn;
};

/* A streaming call of an object is answered, or was dropped. */
void capnrpc_object_stream_ended(struct capnrpc_call *call);

/* It failed; capnrpc_object_stream_ended() comes as well. fault is borrowed. */
void capnrpc_object_stream_broke(
	struct capnrpc_call *call, struct capnrpc_fault *fault);

#endif
