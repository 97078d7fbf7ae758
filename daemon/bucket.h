/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A token bucket: so many a second, and so many at once. Pure; the time is an
 * argument, in milliseconds of a clock that never goes back.
 */
#ifndef DAEMON_BUCKET_H
#define DAEMON_BUCKET_H

#include <stdbool.h>
#include <stdint.h>

struct bucket {
	uint32_t rate; /* a second; 0: no bound */
	uint64_t most; /* thousandths: what it holds when it is full */
	uint64_t level; /* thousandths, at at_ms */
	uint64_t at_ms;
};

/* A full one. burst 0: as many as rate. */
void bucket_init(
	struct bucket *bucket, uint32_t rate, uint32_t burst, uint64_t now_ms);

/* Takes one out; false: it is empty. */
bool bucket_take(struct bucket *bucket, uint64_t now_ms);

#endif
