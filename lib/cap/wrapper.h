/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The capability that a membrane puts in front of another.
 *
 * Around something that is settled it is what the other side holds. Around a
 * promise it is what the *front* forwards to: a promise of the other side's
 * own, which resolves when the inner one does (cap/promised.h).
 */
#ifndef CAPNRPC_CAP_WRAPPER_H
#define CAPNRPC_CAP_WRAPPER_H

#include "cap/membrane.h"
#include "cap/promised.h"

struct capnrpc_wrapper {
	struct capnrpc_cap cap;
	struct capnrpc_membrane *membrane; /* counted */
	struct capnrpc_link link; /* among the membrane's */
	struct capnrpc_cap *inner; /* counted; NULL: revoked */
	enum capnrpc_side home; /* inner's side */
	unsigned int depth; /* membranes around inner, this one counted */
	struct capnrpc_waiter waiter; /* on inner */
	struct capnrpc_link waiters; /* on this one */
	struct capnrpc_promised *front; /* weak; of a promise alone */
};

/*
 * The wrapper of inner (borrowed, its shortest form) as the other side knows
 * it: a new reference to what there is, or to a new one. Never NULL.
 */
struct capnrpc_cap *capnrpc_wrapper_around(struct capnrpc_membrane *membrane,
	struct capnrpc_cap *inner, enum capnrpc_side home);

/* The wrapper that cap (shortest form) is, or is the front of; or NULL. */
struct capnrpc_wrapper *capnrpc_wrapper_of(struct capnrpc_cap *cap);

/* Where calls on cap, if it is a wrapper, go; else NULL. Borrowed. */
struct capnrpc_cap *capnrpc_wrapper_inner(struct capnrpc_cap *cap);

/* Its membrane was revoked. */
void capnrpc_wrapper_revoke(struct capnrpc_wrapper *wrapper);

#endif
