/* SPDX-License-Identifier: Apache-2.0 */
/* The Peer of interop.capnp, served by our library. */
#ifndef INTEROP_PEER_H
#define INTEROP_PEER_H

#include "tests/interop/peers/loop.h"

/* A new Peer of that name (copied). The caller owns the reference. */
struct capnrpc_cap *peer_new(struct loop *loop, const char *name);

#endif
