/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The promise of a capability.
 *
 *      HOLDING ----forward(target)---> FORWARDING
 *        | ^                             |    |
 *        | '-----hold() (an embargo)-----'    |
 *        |                                    |
 *        '----resolve(cap)--> RESOLVED <------'
 *
 * HOLDING keeps calls until it is known where they go: a promise of this
 * program, the result of a call that has not left yet, or an embargo in force.
 * FORWARDING hands them on to the first target, an import or a pipelined
 * capability, and remembers that it did (was_used): that is what decides
 * whether an embargo is needed. RESOLVED is for ever (rule 4).
 *
 * While it holds calls it keeps itself alive; while it is unresolved it keeps
 * alive the results it will be taken from.
 */
#ifndef CAPNRPC_CAP_PROMISED_H
#define CAPNRPC_CAP_PROMISED_H

#include "cap/cap.h"
#include "cap/fault.h"
#include "cap/route.h"

struct capnrpc_path;

enum capnrpc_promised_state {
	CAPNRPC_PROMISED_HOLDING,
	CAPNRPC_PROMISED_FORWARDING,
	CAPNRPC_PROMISED_RESOLVED,
};

struct capnrpc_promised {
	struct capnrpc_cap cap;
	enum capnrpc_promised_state state;
	bool was_used; /* calls went through it */
	bool is_embargoed; /* HOLDING until an echo returns */
	struct capnrpc_cap *target; /* counted: first target, or resolution */
	struct capnrpc_link held; /* calls, while HOLDING */
	size_t n_held;
	struct capnrpc_link waiters;
	struct capnrpc_promise *results; /* a consumer's reference, or NULL */
	struct capnrpc_path *path; /* its entry in results; cleared both ways */
	struct capnrpc_promised **found_by; /* somebody's weak pointer here */
	struct capnrpc_route
		*told; /* what a peer said it is, if ours; counted */
};

/* A new one that holds. NULL: out of memory. */
struct capnrpc_promised *capnrpc_promised_new(struct capnrpc_vat *vat);

/* The promise behind cap (not followed), or NULL. */
struct capnrpc_promised *capnrpc_promised_of(struct capnrpc_cap *cap);

/* The promise at the end of cap's resolutions, or NULL: it has settled. */
struct capnrpc_promised *capnrpc_promised_find(struct capnrpc_cap *cap);

/* Sends what it holds, and what comes, to target (borrowed). */
void capnrpc_promised_forward(
	struct capnrpc_promised *promised, struct capnrpc_cap *target);

/* Holds calls from now on; the first target is dropped. */
void capnrpc_promised_hold(struct capnrpc_promised *promised);

/*
 * It is cap (borrowed). What it holds is sent there first, in order; then its
 * waiters wake. A promise of itself becomes a broken capability (rule 12).
 */
void capnrpc_promised_resolve(
	struct capnrpc_promised *promised, struct capnrpc_cap *cap);

/* It is broken. fault is borrowed. */
void capnrpc_promised_break(
	struct capnrpc_promised *promised, struct capnrpc_fault *fault);

/* Takes a held call out. */
void capnrpc_promised_let_go(
	struct capnrpc_promised *promised, struct capnrpc_call *call);

/* The promise is broken. reason is copied. */
void capnrpc_resolver_break(struct capnrpc_resolver *resolver_taken,
	enum capnrpc_exception_type type, const char *reason)
	CAPNRPC_NONNULL(1, 3);

#endif
