/* SPDX-License-Identifier: Apache-2.0 */
/* The program's watches on capabilities: capnrpc_cap_watch(). */
#ifndef CAPNRPC_CAP_WATCH_H
#define CAPNRPC_CAP_WATCH_H

#include "cap/vat.h"

/* Ends all watches of a vat; their callbacks never run. */
void capnrpc_watches_drop(struct capnrpc_vat *vat);

#endif
