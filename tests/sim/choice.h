/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The choices of one step of a history. They are all made from the step's own
 * word, so that taking other steps away leaves this one as it was.
 */
#ifndef SIM_CHOICE_H
#define SIM_CHOICE_H

#include <stdint.h>

/* splitmix64: small, and every state is a good one. */
uint64_t sim_random(uint64_t *state);

/* The word for all choices until the next call. */
void sim_choose_from(uint64_t word);

/* One of 0 to n - 1; n from 1 to 256. */
uint32_t sim_choose(uint32_t n);

#endif
