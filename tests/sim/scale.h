/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Many of one thing: two vats in one process, joined by pipes in memory, that
 * make so many questions, exports or links of a chain. Nothing may be done by
 * recursion over them, or in more time than their number asks for; and what
 * each costs is counted where the memory comes from.
 *
 * Used by test_scale.c, on a small stack, and by scale_bench.c, which `make
 * bench` runs and prints what was counted. No cmocka: an assertion here ends
 * the process.
 */
#ifndef SIM_SCALE_H
#define SIM_SCALE_H

#include <stddef.h>
#include <stdint.h>

/* What n items cost: all sums, over all of them. */
struct sim_scale_cost {
	size_t asker_bytes; /* in the vat that asks, sends or resolves */
	size_t other_bytes; /* in the other one; 0 where there is one vat */
	uint64_t nanoseconds; /* CPU time, from first to last freed */
};

struct sim_scale_case {
	const char *name;
	/* What an item is in the vat that asks, and in the other one (NULL
	 * where there is only one). */
	const char *asker_item;
	const char *other_item;
	/* Makes n of them, counts, and takes them apart again. */
	void (*run)(size_t n, struct sim_scale_cost *ret_cost);
};

/* All of them; ends with a NULL name. */
extern const struct sim_scale_case sim_scale_cases[];

#endif
