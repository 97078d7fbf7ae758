/* SPDX-License-Identifier: Apache-2.0 */
/* One value for each field of everything.capnp's Every: see everything.txt. */
#ifndef CAPNRPC_TEST_PROTO_EVERY_VALUES_H
#define CAPNRPC_TEST_PROTO_EVERY_VALUES_H

#include "everything.capnp.h"

/* Sets every field. */
void every_values_set(struct every_b b);

/* NULL when every field is as set, else the expression that is false. */
const char *every_values_check(struct every_r r);

#endif
