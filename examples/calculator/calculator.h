/* SPDX-License-Identifier: Apache-2.0 */
/* The calculator of calculator.capnp, as a C program serves it. */
#ifndef CALCULATOR_CALCULATOR_H
#define CALCULATOR_CALCULATOR_H

#include <capnrpc/cap.h>

/*
 * A new calculator in vat. The caller owns the reference; NULL when memory
 * runs out.
 */
struct capnrpc_cap *calculator_new(struct capnrpc_vat *vat);

#endif
