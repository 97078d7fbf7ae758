/* SPDX-License-Identifier: Apache-2.0 */
/* See penalty.h. */
#include "config.h"

#include <string.h>

#include "daemon/penalty.h"

/* Halvings after which nothing is left of any score. */
#define FORGOTTEN 64u

void
penalties_init(struct penalties *penalties, uint64_t seed)
{
	memset(penalties, 0, sizeof(*penalties));
	penalties->seed = seed;
}

/* FNV-1a from a secret start, mixed once more; never 0. */
static uint64_t
key_of(const struct penalties *penalties, const char *who)
{
	uint64_t hash = penalties->seed ^ UINT64_C(0xcbf29ce484222325);

	for (; *who != '\0'; who++)
		hash = (hash ^ (uint8_t)*who) * UINT64_C(0x100000001b3);
	hash ^= hash >> 32;
	hash *= UINT64_C(0x9e3779b97f4a7c15);
	hash ^= hash >> 29;
	return hash == 0 ? 1 : hash;
}

/* Straight lines between the halvings: no need for libm. */
static double
decayed(const struct penalty_entry *entry, uint64_t now_ms)
{
	uint64_t age = now_ms > entry->at_ms ? now_ms - entry->at_ms : 0;
	uint64_t halvings = age / PENALTY_HALF_LIFE_MS;
	double part = (double)(age % PENALTY_HALF_LIFE_MS) /
		(2.0 * PENALTY_HALF_LIFE_MS);

	if (halvings >= FORGOTTEN)
		return 0;
	return entry->score * (1.0 - part) / (double)(UINT64_C(1) << halvings);
}

double
penalty_score(
	const struct penalties *penalties, const char *who, uint64_t now_ms)
{
	uint64_t key = key_of(penalties, who);
	const struct penalty_entry *set =
		penalties->entries[key % PENALTY_SETS];
	size_t i;

	for (i = 0; i < PENALTY_WAYS; i++)
		if (set[i].key == key)
			return decayed(&set[i], now_ms);
	return 0;
}

void
penalty_add(struct penalties *penalties, const char *who, double points,
	uint64_t now_ms)
{
	uint64_t key = key_of(penalties, who);
	struct penalty_entry *set = penalties->entries[key % PENALTY_SETS];
	struct penalty_entry *least = &set[0];
	size_t i;

	for (i = 0; i < PENALTY_WAYS; i++) {
		if (set[i].key == key) {
			least = &set[i];
			points += decayed(least, now_ms);
			break;
		}
		if (decayed(&set[i], now_ms) < decayed(least, now_ms))
			least = &set[i];
	}
	least->key = key;
	least->at_ms = now_ms;
	least->score = points;
}
