/* SPDX-License-Identifier: Apache-2.0 */
/* See choice.h. */
#include "config.h"

#include "sim/choice.h"

static uint64_t current;
static uint64_t expanded;
static unsigned int n_bytes_left;

uint64_t
sim_random(uint64_t *state)
{
	uint64_t z = (*state += UINT64_C(0x9e3779b97f4a7c15));

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

void
sim_choose_from(uint64_t word)
{
	current = word;
	expanded = word;
	n_bytes_left = sizeof(word);
}

/* The word's own bytes first: a fuzzer sees what each of them does. */
uint32_t
sim_choose(uint32_t n)
{
	uint32_t byte;

	if (n_bytes_left == 0) {
		current = sim_random(&expanded);
		n_bytes_left = sizeof(current);
	}
	byte = (uint32_t)(current & 0xff);
	current >>= 8;
	n_bytes_left--;
	return byte % n;
}
