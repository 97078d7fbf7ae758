/* SPDX-License-Identifier: Apache-2.0 */
/* The Sink of interop.capnp, as our library serves it. */
#ifndef INTEROP_SINK_H
#define INTEROP_SINK_H

#include "capnrpc/cap.h"

/* A new one, owned by the caller; out of memory ends the process. */
struct capnrpc_cap *sink_new(struct capnrpc_vat *vat);

#endif
