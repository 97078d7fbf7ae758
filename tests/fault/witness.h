/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An honest peer of a vat, with a connection of its own: whatever goes wrong
 * elsewhere in that vat, its calls are answered, and in their order.
 */
#ifndef FAULT_WITNESS_H
#define FAULT_WITNESS_H

#include <stdbool.h>

#include "cap/vat.h"
#include "rpc/conn.h"

struct witness {
	struct capnrpc_vat *home; /* the peer's own vat */
	struct capnrpc_conn *ends[2]; /* at home, and at the vat it is for */
	struct capnrpc_cap *object; /* at that vat */
	struct capnrpc_cap *seen; /* the same from home */
	unsigned int n_served; /* calls that came, each with its number */
	bool is_out_of_order;
};

/* Joins it to a vat, and asks for nothing yet. */
void witness_init(struct witness *witness, struct capnrpc_vat *vat);

/* Two calls; false unless both are answered, in order. */
bool witness_is_served(struct witness *witness);

/* Gives all of it back. */
void witness_deinit(struct witness *witness);

#endif
