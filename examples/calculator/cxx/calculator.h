/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A calculator as a C++ program serves it, with Debian's libcapnp-dev and
 * nothing of ours. It belongs to whoever holds a reference; every object keeps
 * what it needs by reference counts, so there is no list of them to clean up.
 */
#ifndef CALCULATOR_CXX_CALCULATOR_H
#define CALCULATOR_CXX_CALCULATOR_H

#include "calculator.capnp.h"

Calculator::Client makeCalculator();

#endif
