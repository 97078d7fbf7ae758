/* SPDX-License-Identifier: Apache-2.0 */
/* See bucket.h. A rate of r a second is r thousandths a millisecond. */
#include "config.h"

#include "daemon/bucket.h"

void
bucket_init(
	struct bucket *bucket, uint32_t rate, uint32_t burst, uint64_t now_ms)
{
	bucket->rate = rate;
	bucket->most = (uint64_t)(burst != 0 ? burst : rate) * 1000;
	bucket->level = bucket->most;
	bucket->at_ms = now_ms;
}

/* Brings level up to now; what would flow over is not counted. */
static void
fill(struct bucket *bucket, uint64_t now_ms)
{
	uint64_t passed = now_ms - bucket->at_ms;
	uint64_t room = bucket->most - bucket->level;

	if (passed > room / bucket->rate)
		bucket->level = bucket->most;
	else
		bucket->level += passed * bucket->rate;
	bucket->at_ms = now_ms;
}

bool
bucket_take(struct bucket *bucket, uint64_t now_ms)
{
	if (bucket->rate == 0)
		return true;
	fill(bucket, now_ms);
	if (bucket->level < 1000)
		return false;
	bucket->level -= 1000;
	return true;
}
