/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Peer of interop.capnp as a stock C++ program serves it: with Debian's
 * libcapnp-dev and nothing of ours, so that it can tell what we got wrong.
 */
#ifndef INTEROP_CXX_PEER_H
#define INTEROP_CXX_PEER_H

#include <kj/timer.h>

#include "interop.capnp.h"

/* A new Peer of that name. timer must outlive it and all its children. */
Peer::Client makePeer(kj::StringPtr name, kj::Timer &timer);

#endif
