/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An interface small enough to be written without a generator:
 *
 *   interface Greeter @0x9d0f4d5b9f0a7e31 {
 *     greet @0 (name :Text) -> (greeting :Text);
 *   }
 */
#ifndef EXAMPLES_GREETER_H
#define EXAMPLES_GREETER_H

#include <capnrpc/cap.h>

/* A capability to a new greeter; NULL when memory runs out. */
struct capnrpc_cap *greeter_new(struct capnrpc_vat *vat);

/* Sends greet(name); NULL when memory runs out. The caller owns the promise. */
struct capnrpc_promise *greeter_greet(
	struct capnrpc_cap *greeter, const char *name);

/* The greeting when it is there, else why not. Good as long as the promise. */
const char *greeter_answer(struct capnrpc_promise *promise);

#endif
