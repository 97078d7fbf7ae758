/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The All that both sides know: set by one implementation, compared by the
 * other. cxx/values.cc has the same values.
 */
#ifndef TESTS_INTEROP_TYPED_VALUES_H
#define TESTS_INTEROP_TYPED_VALUES_H

#include "tests/interop/typed/typed.capnp.h"

/* Capabilities in an All; number i is Object i + 1. */
#define VALUES_CAPS 8

/* Fills all in; number i of objects (borrowed) is Object i + 1. */
void values_set(
	struct typed_all_b all, struct capnrpc_cap *const objects[VALUES_CAPS]);

/* The name of a field that is not as it should be, or NULL. */
const char *values_wrong(struct typed_all_r all);

/* The capabilities of all, borrowed; NULL for those that are not there. */
void values_caps(
	struct typed_all_r all, struct capnrpc_cap *ret_caps[VALUES_CAPS]);

#endif
