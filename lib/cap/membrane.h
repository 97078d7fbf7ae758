/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A membrane: the border around an object that was handed out under terms.
 *
 *            outside                 |                inside
 *      caller --> wrapper of object -|-> object
 *      its own callback  <-----------|-- wrapper of callback <-- object
 *
 * Whatever crosses it is wrapped: the capability that capnrpc_membrane_pass()
 * lets out first, those in parameters and results of calls through it, what is
 * pipelined on those results, and what promises turn out to be. What comes back
 * to the side it is from is unwrapped, so that a capability that goes in and
 * out again is the original; and of one capability there is one wrapper at a
 * time, so that equal things stay equal.
 *
 * A policy decides each call before it crosses. Revoking breaks all of it at
 * once: wrappers on both sides, promises, calls under way; what was wrapped is
 * let go of.
 *
 * Order: a wrapper hands calls on inside of its own call(), so it changes no
 * order. The wrapper of a promise is a promise of its own (the *front*), which
 * resolves right behind the one it stands for; that one sends what it holds
 * first. Embargoes are between rows of a connection, and a wrapper is no row:
 * to a peer it is an export like any object here.
 *
 * wrapper.c has the capability, passage.c the call that is under way.
 */
#ifndef CAPNRPC_CAP_MEMBRANE_H
#define CAPNRPC_CAP_MEMBRANE_H

#include <stdbool.h>

#include "base/idmap.h"
#include "base/list.h"
#include "cap/cap.h"
#include "cap/fault.h"

/*
 * How many membranes may be wrapped around one another: programs that pass each
 * other's references around could else build a chain that takes the stack to
 * call. References attenuated to the last are 17 deep.
 */
#define CAPNRPC_MEMBRANE_DEPTH_MAX 64u

enum capnrpc_side {
	CAPNRPC_INSIDE,
	CAPNRPC_OUTSIDE,
};

/* What its owner decides. Runs no foreign code, and neither may these. */
struct capnrpc_membrane_ops {
	/*
	 * A call on cap (as its own side knows it) is about to cross to that
	 * side. true lets it pass; with false the hook has consumed it, by
	 * breaking it or by calling something else with it. NULL: all pass.
	 */
	bool (*admits)(void *userdata, struct capnrpc_cap *cap,
		enum capnrpc_side to, struct capnrpc_call *call);
	/*
	 * Nothing is wrapped and no call is under way any longer: nobody holds
	 * anything that came through. The owner may free the membrane. NULL:
	 * never told. Not after a revocation.
	 */
	void (*idle)(void *userdata);
};

struct capnrpc_membrane {
	struct capnrpc_vat *vat;
	size_t n_refs; /* its owner, wrappers, passages */
	size_t n_crossing; /* wrappers and passages: what keeps it in use */
	const struct capnrpc_membrane_ops *ops; /* NULL: the owner is gone */
	void *userdata;
	struct capnrpc_idmap by_cap; /* wrappers, by what they wrap and side */
	struct capnrpc_link wrappers; /* the same */
	struct capnrpc_link passages;
	struct capnrpc_cap *broken; /* counted; NULL until it is revoked */
	struct capnrpc_fault *fault; /* counted, with broken */
};

/* One that belongs to the caller. NULL: out of memory. */
struct capnrpc_membrane *capnrpc_membrane_new(struct capnrpc_vat *vat,
	const struct capnrpc_membrane_ops *ops, void *userdata);

/*
 * Its owner lets go: one that is neither idle nor revoked goes on letting all
 * calls pass, and tells nobody. Takes NULL; returns NULL.
 */
struct capnrpc_membrane *capnrpc_membrane_free(
	struct capnrpc_membrane *membrane);

/*
 * What cap (borrowed) from the other side is on side to: a new reference. Null
 * and broken ones are themselves. Never NULL: out of memory is a broken one.
 */
struct capnrpc_cap *capnrpc_membrane_pass(struct capnrpc_membrane *membrane,
	struct capnrpc_cap *cap, enum capnrpc_side to);

/* The same for every capability in message's table. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int capnrpc_membrane_pass_table(struct capnrpc_membrane *membrane,
	struct capnrpc_message *message, enum capnrpc_side to);

/*
 * Breaks everything that crossed with fault (borrowed), for ever. Needs no
 * memory but for the broken capability, of which there is one per fault.
 */
void capnrpc_membrane_revoke(
	struct capnrpc_membrane *membrane, struct capnrpc_fault *fault);

/* A reference more, of a wrapper or passage. */
void capnrpc_membrane_cross(struct capnrpc_membrane *membrane);

/* One less; the last one tells the owner. */
void capnrpc_membrane_crossed(struct capnrpc_membrane *membrane);

/* The other side. */
static inline enum capnrpc_side
capnrpc_side_other(enum capnrpc_side side)
{
	return side == CAPNRPC_INSIDE ? CAPNRPC_OUTSIDE : CAPNRPC_INSIDE;
}

#endif
