/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A history: what programs in several vats do, and in which order their
 * messages and turns run. It is an array of words, each one step, so that a
 * history can be drawn at random, cut down to what matters, and be made of a
 * fuzzer's bytes.
 *
 * Two oracles. Every reference numbers the calls made through it, and a call
 * carries the reference and its number: at the object, each reference's
 * numbers must rise. And every capability has a shadow (shadow.h), a node that
 * says which object it will turn out to be, joined when a promise or result is
 * set: at the object, the shadow of the call's target must be that object.
 *
 * At the end everything is answered and given back; then messages must come to
 * an end, no call may still be pending, no row be left but in circles over vats
 * (leftover.h), and no block of memory; and no connection may have been lost
 * but those that the history cut.
 *
 * Circles of promises may be made or not: what one spares the other sees
 * better, since a call into a circle may end in any vat of it.
 */
#ifndef SIM_HISTORY_H
#define SIM_HISTORY_H

#include <stddef.h>
#include <stdint.h>

enum sim_topology {
	SIM_STAR, /* vat 0 in the middle */
	SIM_CHAIN,
	SIM_RING,
	SIM_FULL,
};

#define SIM_N_TOPOLOGIES (SIM_FULL + 1)
#define SIM_PROGRAMS_MAX 5u
#define SIM_STEPS_MAX 4096u
#define SIM_POOL 10u

struct sim_history {
	enum sim_topology topology;
	uint32_t n_vats; /* 2 to SIM_PROGRAMS_MAX */
	uint32_t pool; /* of each kind a program holds so many; to SIM_POOL */
	int may_cut; /* connections are lost and made again on the way */
	int has_membranes; /* one vat of each link serves through a membrane */
	int may_make_circles;
	int is_traced; /* steps and messages go to standard output */
	uint32_t n_steps;
	uint64_t steps[SIM_STEPS_MAX];
};

/* What programs do. */
enum sim_act {
	SIM_BOOTSTRAPS,
	SIM_CALLS_PLAIN, /* with no capabilities */
	SIM_CALLS_WITH_1,
	SIM_CALLS_WITH_2,
	SIM_CALLS_WITH_3,
	SIM_CALLS_PIPELINED, /* on results that are not there */
	SIM_CALLS_AFTER, /* on the same when they are */
	SIM_TAIL_CALLS,
	SIM_ANSWERS,
	SIM_ANSWERS_PENDING, /* with a result that is not there */
	SIM_ERRORS,
	SIM_CANCELS,
	SIM_DROPS, /* of results that have come */
	SIM_PROMISES,
	SIM_RESOLVES,
	SIM_BREAKS,
	SIM_RELEASES,
	SIM_DUPLICATES, /* one capability twice in a message */
	SIM_DISCONNECTS,
	SIM_ABORTS,
	SIM_RECONNECTS,
	SIM_N_ACTS,
};

/* What came of it: sums over all that were run. */
struct sim_outcome {
	uint64_t n_acts[SIM_N_ACTS];
	uint64_t n_messages; /* delivered before the end began */
	uint64_t n_calls; /* that came to an object, likewise */
	uint64_t n_embargoes; /* Disembargo messages among n_messages */
	uint64_t n_with_circles; /* histories that left rows in circles */
};

/* Draws n steps, and whether circles may be made. */
void sim_history_draw(
	struct sim_history *history, uint64_t seed, uint32_t n_steps);

/*
 * Lets it happen. Where an oracle or invariant does not hold it says so on
 * standard error and ends the process. Adds to *outcome.
 */
void sim_history_run(
	const struct sim_history *history, struct sim_outcome *outcome);

/* An act's name, for people. */
const char *sim_act_name(enum sim_act act);

/* The topology's name, for people. */
const char *sim_topology_name(enum sim_topology topology);

#endif
