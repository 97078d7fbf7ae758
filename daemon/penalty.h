/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Penalties: how much trouble somebody made of late.
 *
 * A score per key that halves every so often, in a table of fixed size: who
 * makes trouble under ever new names pushes out the least of the others, and
 * never costs memory. Time is an argument.
 */
#ifndef DAEMON_PENALTY_H
#define DAEMON_PENALTY_H

#include <stddef.h>
#include <stdint.h>

/* Long enough to slow down who goes on, short enough to be over before a person
 * asks why. */
#define PENALTY_HALF_LIFE_MS 10000
/* Places; with scores of that many sources a flood comes from everywhere. */
#define PENALTY_SETS 256
#define PENALTY_WAYS 4

struct penalty_entry {
	uint64_t key; /* a hash of who; 0: free */
	uint64_t at_ms; /* when score was right */
	double score;
};

struct penalties {
	uint64_t seed; /* so that nobody can choose whom to push out */
	struct penalty_entry entries[PENALTY_SETS][PENALTY_WAYS];
};

/* Nobody has any. */
void penalties_init(struct penalties *penalties, uint64_t seed);

/* The score of who at this time. */
double penalty_score(
	const struct penalties *penalties, const char *who, uint64_t now_ms);

/* Adds points > 0 to it. */
void penalty_add(struct penalties *penalties, const char *who, double points,
	uint64_t now_ms);

#endif
