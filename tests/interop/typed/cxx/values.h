/* SPDX-License-Identifier: Apache-2.0 */
/* See c/values.h. */
#ifndef TESTS_INTEROP_TYPED_CXX_VALUES_H
#define TESTS_INTEROP_TYPED_CXX_VALUES_H

#include <kj/vector.h>

#include "typed.capnp.h"

/* Fills all in; its capabilities are new Objects 1, 2, ... */
void setValues(All::Builder all);

/* Throws with the name of a field that is not as it should be. */
void checkValues(All::Reader all);

/* The capabilities of all, in the order of their numbers. */
kj::Vector<Object::Client> capabilitiesOf(All::Reader all);

/* A Both (so an Object and a Named, too) with that number. */
Object::Client makeObject(uint32_t number);

/* The same, as what it is. */
Both::Client makeBoth(uint32_t number);

#endif
