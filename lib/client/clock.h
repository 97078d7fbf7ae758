/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Deadlines on the monotonic clock: setting the wall clock moves none of them.
 */
#ifndef CAPNRPC_CLIENT_CLOCK_H
#define CAPNRPC_CLIENT_CLOCK_H

#include <stdint.h>

/* A deadline that never comes. */
#define CAPNRPC_CLOCK_NEVER INT64_MAX

/*
 * The deadline timeout_ms from now, in milliseconds of CLOCK_MONOTONIC;
 * negative means never. It is late by up to a millisecond, never early.
 */
int64_t capnrpc_clock_deadline(int timeout_ms);

/*
 * Milliseconds until deadline_ms, as poll(2) takes them: 0 when it has passed,
 * -1 for never, and at most INT_MAX.
 */
int capnrpc_clock_left(int64_t deadline_ms);

#endif
