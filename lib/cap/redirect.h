/* SPDX-License-Identifier: Apache-2.0 */
/* Results that are those of another call: rpc.capnp's takeFromOtherQuestion. */
#ifndef CAPNRPC_CAP_REDIRECT_H
#define CAPNRPC_CAP_REDIRECT_H

#include "cap/promise.h"

/*
 * promise, which is pending and has no source, settles as other does, and what
 * is pipelined on it goes there. Out of memory breaks it.
 */
void capnrpc_promise_redirect(
	struct capnrpc_promise *promise, struct capnrpc_promise *other);

#endif
