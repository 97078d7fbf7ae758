/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How long to leave alone what failed: 1 s, then twice as long each time, 5 min
 * at most. Pure: times are arguments, in milliseconds of one clock.
 *
 * There is no jitter. One daemon starts one provider, so nobody is to be kept
 * apart, and people are told exactly when it is tried again.
 */
#ifndef DAEMON_BACKOFF_H
#define DAEMON_BACKOFF_H

#include <stdint.h>

/* A slip of the hand is mended by then. */
#define BACKOFF_FIRST_MS 1000u

/* Somebody who repaired it does not want to wait longer. */
#define BACKOFF_MOST_MS 300000u

/* What is all zero has not failed. */
struct backoff {
	unsigned int n_failures; /* in a row */
	uint64_t until_ms; /* when it may be tried again */
};

/* It failed once more. */
void backoff_failed(struct backoff *backoff, uint64_t now_ms);

/* It did what it should: the next failure is the first. */
void backoff_reset(struct backoff *backoff);

/* Milliseconds until it may be tried; 0: now. */
uint64_t backoff_left(const struct backoff *backoff, uint64_t now_ms);

#endif
