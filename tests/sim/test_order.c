/* SPDX-License-Identifier: Apache-2.0 */
/*
 * E-order under random delivery: histories (history.h) of two to five vats in
 * every topology, with and without connections that are lost on the way. One
 * that fails is cut down to the steps that matter and printed as a script.
 *
 * The tests of this file run in children, since a failed assertion ends its
 * process; so this is no cmocka program, and each line of output is one claim.
 *
 * SIM_SEED runs one seed (printed when a run fails); SIM_FIRST and SIM_SEEDS
 * say which ones otherwise, SIM_STEPS how long they are; those of even seeds
 * may make circles of promises. SIM_TOPOLOGY=2 runs just that row of the table
 * below. What the programs did is counted, and all of it must have happened.
 * SIM_TRACE=1 prints what happens. SIM_POOL sets how many things of a kind a
 * program holds. SIM_SHRINK is for how many seconds a failure is cut down.
 */
#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "sim/shrink.h"

/* The longest that a failure is cut down before it is shown. */
#define SHRINK_SECONDS 60u

/* A history in which fewer calls arrive is too quiet. */
#define CALLS_FEW 50u

static const struct row {
	enum sim_topology topology;
	uint32_t n_vats;
	uint32_t pool; /* small ones make dense histories */
	int may_cut;
	int has_membranes;
	unsigned long n_seeds;
	unsigned long n_steps;
} rows[] = {
	{ SIM_CHAIN, 2, 10, 0, 0, 1500, 1500 },
	{ SIM_STAR, 3, 10, 0, 0, 1000, 3000 },
	{ SIM_CHAIN, 3, 10, 1, 0, 600, 2000 },
	{ SIM_STAR, 3, 2, 0, 0, 2000, 3000 },
	{ SIM_RING, 3, 3, 0, 0, 1000, 3000 },
	{ SIM_CHAIN, 4, 10, 0, 0, 500, 3000 },
	{ SIM_STAR, 5, 10, 0, 0, 300, 4000 },
	{ SIM_STAR, 3, 10, 0, 1, 1000, 3000 },
	{ SIM_RING, 3, 10, 0, 0, 600, 3000 },
	{ SIM_RING, 4, 10, 1, 0, 400, 3000 },
	{ SIM_RING, 4, 10, 1, 1, 400, 3000 },
	{ SIM_FULL, 4, 10, 0, 0, 500, 3000 },
	{ SIM_FULL, 5, 10, 1, 0, 400, 4000 },
};

static unsigned long
number_from(const char *name, unsigned long fallback)
{
	const char *text = getenv(name);

	return text == NULL ? fallback : strtoul(text, NULL, 10);
}

static void
show(struct sim_history *history, uint64_t seed, unsigned int number)
{
	printf("fails with SIM_TOPOLOGY=%u SIM_SEED=%" PRIu64 "; shrinking\n",
		number, seed);
	sim_shrink(history,
		(unsigned int)number_from("SIM_SHRINK", SHRINK_SECONDS));
	printf("in %" PRIu32 " steps:\n", history->n_steps);
	sim_tell(history);
}

static void
prepare(struct sim_history *history, const struct row *row)
{
	history->topology = row->topology;
	history->n_vats = row->n_vats;
	history->pool = (uint32_t)number_from("SIM_POOL", row->pool);
	history->may_cut = row->may_cut;
	history->has_membranes = row->has_membranes;
	history->is_traced = getenv("SIM_TRACE") != NULL;
}

static void
print_outcome(const struct row *row, const struct sim_search *search,
	const struct sim_outcome *outcome)
{
	printf("%s of %" PRIu32 ", pools of %" PRIu32 "%s%s: %" PRIu64
	       " histories, %" PRIu64 " messages, %" PRIu64 " calls, %" PRIu64
	       " embargoes, %" PRIu64 " with circles left\n",
		sim_topology_name(row->topology), row->n_vats, row->pool,
		row->has_membranes ? " with membranes" : "",
		row->may_cut ? " with cuts" : "", search->n_seeds,
		outcome->n_messages, outcome->n_calls, outcome->n_embargoes / 2,
		outcome->n_with_circles);
}

/* Histories in which little happens prove nothing. */
static int
is_telling(const struct sim_search *search, const struct sim_outcome *outcome)
{
	if (outcome->n_calls < search->n_seeds * CALLS_FEW ||
		outcome->n_embargoes == 0) {
		printf("too little happens in these histories\n");
		return 0;
	}
	return 1;
}

/* Of all rows. */
static uint64_t n_acts[SIM_N_ACTS];

static void
count_acts(const struct sim_outcome *outcome)
{
	unsigned int i;

	for (i = 0; i < SIM_N_ACTS; i++)
		n_acts[i] += outcome->n_acts[i];
}

/* How many kinds of acts never happened. */
static unsigned int
print_acts(void)
{
	unsigned int n_missing = 0;
	unsigned int i;

	for (i = 0; i < SIM_N_ACTS; i++) {
		printf("%" PRIu64 " x %s\n", n_acts[i],
			sim_act_name((enum sim_act)i));
		n_missing += n_acts[i] == 0;
	}
	if (n_missing > 0)
		printf("%u kinds of acts never happened\n", n_missing);
	return n_missing;
}

/* Whether all of a row's histories are as they should be. */
static int
try_row(const struct row *row, unsigned int number)
{
	static struct sim_history history;
	unsigned long seed = number_from("SIM_SEED", 0);
	unsigned long n_steps = number_from("SIM_STEPS", row->n_steps);
	struct sim_search search = { number_from("SIM_FIRST", 1),
		number_from("SIM_SEEDS", row->n_seeds),
		n_steps > SIM_STEPS_MAX ? SIM_STEPS_MAX : (uint32_t)n_steps };
	struct sim_outcome outcome;
	uint64_t failing;

	if (seed != 0) {
		search.first_seed = seed;
		search.n_seeds = 1;
	}
	prepare(&history, row);
	failing = sim_search_failure(&history, &search, &outcome);
	print_outcome(row, &search, &outcome);
	count_acts(&outcome);
	if (failing == 0)
		return is_telling(&search, &outcome);
	show(&history, failing, number);
	return 0;
}

int
main(void)
{
	unsigned long only = number_from("SIM_TOPOLOGY", 0);
	unsigned int n_failed = 0;
	unsigned int i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (only == 0 || only == i + 1)
			n_failed += try_row(&rows[i], i + 1) == 0;
	if (only == 0)
		n_failed += print_acts();
	return n_failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
