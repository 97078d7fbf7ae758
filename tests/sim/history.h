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
 * At the end everything is answered and given back; then no call may still be
 * pending, no row be left but in circles of settled ones, which go with their
 * connections, and no block of memory; and no connection may have been lost
 * but those that the history cut.
 *
 * Circles of promises are left out, because one that spans vats is only ended
 * by a limit or by its owners letting go; test_rules.c has those that are
 * found.
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

/* What came of it: sums over all that were run. */
struct sim_outcome {
	uint64_t n_messages; /* delivered before the end began */
	uint64_t n_calls; /* that came to an object, likewise */
	uint64_t n_embargoes; /* Disembargo messages among n_messages */
	uint64_t n_with_circles; /* histories that left rows in circles */
};

/* Draws n steps. */
void sim_history_draw(
	struct sim_history *history, uint64_t seed, uint32_t n_steps);

/*
 * Lets it happen. Where an oracle or invariant does not hold it says so on
 * standard error and ends the process. Adds to *outcome.
 */
void sim_history_run(
	const struct sim_history *history, struct sim_outcome *outcome);

/* The topology's name, for people. */
const char *sim_topology_name(enum sim_topology topology);

#endif
