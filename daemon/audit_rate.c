/* SPDX-License-Identifier: Apache-2.0 */
/* See audit_rate.h. */
#include "config.h"

#include "daemon/audit_rate.h"

#define HOUR_MS (UINT64_C(60) * 60 * 1000)

bool
audit_rate_take(struct audit_rate *rate, uint64_t now_ms)
{
	if (now_ms - rate->hour_ms >= HOUR_MS) {
		rate->hour_ms = now_ms;
		rate->n = 0;
	}
	if (rate->n >= AUDIT_RATE_MAX)
		return false;
	rate->n++;
	return true;
}
