/* SPDX-License-Identifier: Apache-2.0 */
/* The methods of Peer that call somebody before they answer. */
#ifndef INTEROP_PEER_CALLS_H
#define INTEROP_PEER_CALLS_H

#include <capnrpc/cap.h>

void peer_call_back(struct capnrpc_call *call_taken);
void peer_call_each(struct capnrpc_call *call_taken);
void peer_tail(struct capnrpc_call *call_taken);

/* held may be NULL: nothing is held. */
void peer_call_held(struct capnrpc_cap *held, struct capnrpc_call *call_taken);

#endif
