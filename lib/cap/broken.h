/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The capability that fails every call with the same exception. The null
 * capability is one of them, and the only one that travels as a null pointer.
 */
#ifndef CAPNRPC_CAP_BROKEN_H
#define CAPNRPC_CAP_BROKEN_H

#include "cap/cap.h"
#include "cap/fault.h"

struct capnrpc_broken {
	struct capnrpc_cap cap;
	struct capnrpc_fault *fault;
};

/*
 * The one that fails with fault (borrowed): there is one at a time, so that a
 * lost connection breaks any number of things without memory (rule 13). Owned
 * by the caller. Never NULL: out of memory gives the vat's that says so.
 */
struct capnrpc_cap *capnrpc_broken_new(
	struct capnrpc_vat *vat, struct capnrpc_fault *fault);

/* One that needs no memory of its own and is never freed. */
void capnrpc_broken_init_static(struct capnrpc_broken *broken,
	struct capnrpc_vat *vat, struct capnrpc_fault *fault);

/* The null capability that a vat has from the beginning. */
void capnrpc_broken_init_null(
	struct capnrpc_broken *broken, struct capnrpc_vat *vat);
/* The other one: it stands for what there was no memory for. */
void capnrpc_broken_init_no_memory(
	struct capnrpc_broken *broken, struct capnrpc_vat *vat);

/* Whether cap, as it stands, is the null capability. */
bool capnrpc_cap_is_null(const struct capnrpc_cap *cap);

/* The fault of a broken capability (shortest form), or NULL. Borrowed. */
struct capnrpc_fault *capnrpc_broken_fault(const struct capnrpc_cap *cap);

#endif
