/* SPDX-License-Identifier: Apache-2.0 */
/* See backoff.h. */
#include "config.h"

#include "daemon/backoff.h"

void
backoff_failed(struct backoff *backoff, uint64_t now_ms)
{
	uint64_t delay = BACKOFF_FIRST_MS;
	unsigned int i;

	for (i = 0; i < backoff->n_failures && delay < BACKOFF_MOST_MS; i++)
		delay *= 2;
	if (delay > BACKOFF_MOST_MS)
		delay = BACKOFF_MOST_MS;
	if (delay < BACKOFF_MOST_MS)
		backoff->n_failures++;
	backoff->until_ms = now_ms + delay;
}

void
backoff_reset(struct backoff *backoff)
{
	backoff->n_failures = 0;
	backoff->until_ms = 0;
}

uint64_t
backoff_left(const struct backoff *backoff, uint64_t now_ms)
{
	return backoff->until_ms > now_ms ? backoff->until_ms - now_ms : 0;
}
