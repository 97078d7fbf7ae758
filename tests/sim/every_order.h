/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every order in which a scenario (row.h) can happen, as far as any vat could
 * tell orders apart.
 *
 * The explorer goes through the choices depth first, and puts copies of states
 * back to try the other sides (heap.h). Three things keep it from doing the
 * same over and over; none of them hides an order from any vat:
 *
 *  - Events of different vats do not see each other: the ends of a pipe are its
 *    reader's and its writer's. Where a message waits in each pipe to a vat,
 *    what happens elsewhere cannot change what can happen in it: just its own
 *    events are tried, and those of others later (a persistent set).
 *  - What was tried at a choice is not tried again behind its siblings, until
 *    something in its own vat has happened (sleep sets).
 *  - Orders that lead to the same state go on in the same way: from a state
 *    that was seen, only what was asleep when it was is tried.
 */
#ifndef SIM_EVERY_ORDER_H
#define SIM_EVERY_ORDER_H

#include <stddef.h>
#include <stdint.h>

#include "sim/row.h"

/* Where to stop. */
struct sim_bound {
	size_t n_states; /* of the search */
	uint64_t n_samples; /* random orders when the bound cut the search */
	uint64_t seed;
};

/* What was seen. */
struct sim_orders {
	size_t n_states; /* different ones in which there was a choice */
	size_t n_ends; /* different ones in which nothing moved any more */
	uint64_t n_samples;
	size_t n_in_flight; /* messages at once, at most */
	size_t n_events; /* of the longest order */
	int is_cut; /* by the bound: there are more orders */
};

/*
 * Goes through the orders of a scenario with n_middles vats that forward. In
 * each every act must have its turn, every call its answer, and in the end all
 * tables and allocations must be gone. Where it is not so the test fails.
 */
void sim_every_order(const struct sim_scenario *scenario, size_t n_middles,
	const struct sim_bound *bound, struct sim_orders *ret_orders);

/* Prints the order that was under way when a test failed; else nothing. */
void sim_order_tell(void);

#endif
