/* SPDX-License-Identifier: Apache-2.0 */
/* A part of the test that includes the two headers the other way round. */
#ifndef CAPNRPC_TEST_PROTO_OTHER_WAY_H
#define CAPNRPC_TEST_PROTO_OTHER_WAY_H

#include <capnrpc/cap.h>

/* Builds an egg of a brown hen called "Berta" at p. */
void other_way_build(struct capnrpc_pointer_b p);

#endif
