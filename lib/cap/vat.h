/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The vat: everything that lives in one event loop.
 *
 * It owns two queues that solve re-entrancy once for all. The *turn queue*
 * holds deliveries and callbacks: foreign code runs from capnrpc_vat_turn()
 * and from nowhere else, so a call never starts inside the call that
 * delivered it (rule 8). The *graveyard* holds what lost its last reference:
 * it is emptied iteratively at the end of a turn or step, so unref never
 * recurses, however long the chain, and never runs foreign code.
 */
#ifndef CAPNRPC_CAP_VAT_H
#define CAPNRPC_CAP_VAT_H

#include <capnrpc/vat.h>

#include "base/list.h"
#include "cap/cap.h"
#include "cap/broken.h"

/* Something that waits for its turn; embedded in what it is about. */
struct capnrpc_turn {
	struct capnrpc_link link;
	void (*run)(struct capnrpc_turn *turn);
	/* Instead of run when the vat ends first; NULL: nothing is lost. */
	void (*drop)(struct capnrpc_turn *turn);
};

struct capnrpc_vat {
	const struct capnrpc_memory *memory;
	uint64_t seed; /* for the hash tables of its connections */
	struct capnrpc_link turns;
	struct capnrpc_link graveyard;
	struct capnrpc_link watches; /* capnrpc_cap_watch() of the program */
	struct capnrpc_link ready; /* connections with something to write */
	bool is_burying; /* the graveyard is being emptied right now */
	unsigned int n_nested; /* capnrpc_vat_nest() without its unnest */
	struct capnrpc_link deferred; /* turns that were nested too deep */
	unsigned int n_search_steps_used; /* capnrpc_promise_is_behind() */
	size_t n_blocks; /* blocks allocated through the vat, for leak checks */
	/* Broken capabilities that exist already when memory has run out. */
	struct capnrpc_broken null_cap;
	struct capnrpc_broken no_memory_cap;
};

/* A cleared block, or NULL. */
void *capnrpc_vat_allocate(struct capnrpc_vat *vat, size_t n);

/* Gives a block of n bytes back; takes NULL. */
void capnrpc_vat_release(struct capnrpc_vat *vat, void *block, size_t n);

/* Queues a turn; it must not be queued already. */
void capnrpc_vat_queue(struct capnrpc_vat *vat, struct capnrpc_turn *turn);

/* Takes a turn out of the queue again; no harm when it is not in it. */
void capnrpc_turn_cancel(struct capnrpc_turn *turn);

/*
 * Begins what settling one thing makes happen to those that wait for it, which
 * settles them, and so on: a peer can make such a chain as long as it may have
 * calls. False: the stack is deep enough already; then nothing has begun, and
 * what is to be done is left to capnrpc_vat_defer().
 */
CAPNRPC_CHECK bool capnrpc_vat_nest(struct capnrpc_vat *vat);

/* That is done; the outermost one then runs what was deferred, in order. */
void capnrpc_vat_unnest(struct capnrpc_vat *vat);

/* turn, which is in no queue, runs before the outermost unnest returns. */
void capnrpc_vat_defer(struct capnrpc_vat *vat, struct capnrpc_turn *turn);

/* Something whose last reference is gone. */
void capnrpc_vat_inter(struct capnrpc_vat *vat, struct capnrpc_grave *grave);

/* Empties the graveyard, unless that is going on already. */
void capnrpc_vat_bury(struct capnrpc_vat *vat);

/* The null capability: what a null pointer reads as. Borrowed. */
struct capnrpc_cap *capnrpc_vat_null_cap(struct capnrpc_vat *vat);

/* The capability that stands for one there was no memory for. Borrowed. */
struct capnrpc_cap *capnrpc_vat_no_memory_cap(struct capnrpc_vat *vat);

/*
 * Whether capnrpc_vat_turn() has something to do: a delivery or callback, or
 * something to free that a peer has to be told of.
 */
bool capnrpc_vat_has_turns(const struct capnrpc_vat *vat) CAPNRPC_NONNULL(1);

#endif
