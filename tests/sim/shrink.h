/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finding a history that fails, and cutting it down. A history that fails ends
 * its process, by an assertion as by an oracle, so each runs in a child.
 */
#ifndef SIM_SHRINK_H
#define SIM_SHRINK_H

#include "sim/history.h"

struct sim_search {
	uint64_t first_seed; /* not 0 */
	uint64_t n_seeds;
	uint32_t n_steps;
};

/*
 * Draws and runs a history of each seed; what history says besides its steps
 * holds for all. Returns the seed of the first that fails, which history then
 * is, or 0.
 */
uint64_t sim_search_failure(struct sim_history *history,
	const struct sim_search *what, struct sim_outcome *ret_outcome);

/*
 * Takes steps away from a history that fails for as long as it still does, and
 * for at most that many seconds.
 */
void sim_shrink(struct sim_history *history, unsigned int seconds);

/* Prints what happens in a history that fails, and why it does. */
void sim_tell(struct sim_history *history);

#endif
