/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether a request is one that sound code can be made from. `capnp` makes no
 * other; a broken one, or one of a newer version, is refused here with its
 * declaration named, so that what generates relies on it: every declaration is
 * of a known kind and lies in a file, every field lies in its struct, every
 * file of the output below the folder of the output.
 */
#ifndef CAPNRPC_COMPILER_VERIFY_H
#define CAPNRPC_COMPILER_VERIFY_H

#include "proto/compiler/request.h"

/* Makes a fault of each thing that is wrong with the request. */
void verify_request(struct request *request);

#endif
