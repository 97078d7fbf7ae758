/* SPDX-License-Identifier: Apache-2.0 */
/* The capability of an object of this program: calls wait for their turn. */
#ifndef CAPNRPC_CAP_OBJECT_H
#define CAPNRPC_CAP_OBJECT_H

#include "cap/cap.h"
#include "cap/vat.h"

struct capnrpc_object {
	struct capnrpc_cap cap;
	const struct capnrpc_object_ops *ops;
	void *object;
	struct capnrpc_turn release_turn;
};

#endif
