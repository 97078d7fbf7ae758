/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A history of two to five honest vats (tests/sim/history.h) in an order of
 * the fuzzer's: the first byte says how they are connected and what may happen,
 * every four bytes behind it are a step. All oracles are on.
 */
#include <config.h>

#include "tests/fuzz/target.h"

#include "tests/sim/choice.h"
#include "tests/sim/history.h"

/* More than this finds nothing that less does not, only later. */
#define STEPS_MAX 1024u
#define STEP_BYTES 4u

static const struct situation {
	enum sim_topology topology;
	uint32_t n_vats;
	uint32_t pool;
	int may_cut;
	int has_membranes;
} situations[] = {
	{ SIM_CHAIN, 2, 3, 0, 0 },
	{ SIM_STAR, 3, 2, 0, 0 },
	{ SIM_RING, 3, 3, 0, 0 },
	{ SIM_STAR, 3, 3, 0, 1 },
	{ SIM_CHAIN, 4, 3, 1, 0 },
	{ SIM_RING, 4, 10, 1, 1 },
	{ SIM_FULL, 4, 3, 0, 0 },
	{ SIM_FULL, 5, 10, 1, 0 },
};

#define N_SITUATIONS (sizeof(situations) / sizeof(situations[0]))

/*
 * A step is a word of eight bytes, of which each makes one choice. Who goes on,
 * with what and whom is chosen first and the input's; the few choices behind
 * that follow from it, since zeros there would always choose the same.
 */
static uint64_t
step_from(const uint8_t *bytes)
{
	uint64_t own = capnrpc_load_u32(bytes), state = own;

	return own | sim_random(&state) << 32;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	static struct sim_history history;
	const struct situation *s;
	struct sim_outcome outcome = { 0 };
	uint32_t i;

	if (n == 0)
		return 0;
	s = &situations[bytes[0] % N_SITUATIONS];
	history.topology = s->topology;
	history.n_vats = s->n_vats;
	history.pool = s->pool;
	history.may_cut = s->may_cut;
	history.has_membranes = s->has_membranes;
	history.n_steps = n / STEP_BYTES < STEPS_MAX
		? (uint32_t)((n - 1) / STEP_BYTES)
		: STEPS_MAX;
	for (i = 0; i < history.n_steps; i++)
		history.steps[i] =
			step_from(bytes + 1 + (size_t)i * STEP_BYTES);
	sim_history_run(&history, &outcome);
	return 0;
}
