/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How often the audit trail hears of restores that failed: it must hear of
 * them, and whoever guesses must not be able to push everything else out of it.
 */
#ifndef DAEMON_AUDIT_RATE_H
#define DAEMON_AUDIT_RATE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Failures in an hour that the trail is told of, of everybody together: it has
 * room for three years of these alone.
 */
#define AUDIT_RATE_MAX 4

struct audit_rate {
	uint64_t hour_ms; /* when the present one began */
	unsigned int n; /* in it */
};

/*
 * Whether one more may be told, and if so counts it. now_ms is a clock that
 * never goes back. A rate of zeros has told none.
 */
bool audit_rate_take(struct audit_rate *rate, uint64_t now_ms);

#endif
