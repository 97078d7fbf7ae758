/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Capabilities of the results that the promise keeps for its holder
 * (capnrpc_promise_cap): what is used in one expression should not have to be
 * given back.
 *
 * A promised capability keeps the results that it will be taken from, as one
 * of their consumers. So what is lent and the promise keep each other; when
 * nobody else is left among the consumers, what was lent is given up.
 */
#ifndef CAPNRPC_CAP_LEND_H
#define CAPNRPC_CAP_LEND_H

#include "cap/promise.h"

/* Whether the consumers of promise are what it has lent, and no one else. */
bool capnrpc_lent_is_all(const struct capnrpc_promise *promise);

/* Gives up what was lent. */
void capnrpc_lent_return(struct capnrpc_promise *promise);

#endif
