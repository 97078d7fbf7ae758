/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store's thread: requests in, answered requests out, an eventfd to say so.
 *
 * It owns the engine. The two queues under one lock are all that both threads
 * touch; a request belongs to the caller before store_thread_submit() and after
 * store_thread_take(), and to the thread in between.
 */
#ifndef DAEMON_STORE_THREAD_H
#define DAEMON_STORE_THREAD_H

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"
#include "daemon/store_engine.h"

/* Beyond it one commit takes longer than what waiting for it saves. */
#define STORE_BATCH_MAX 64

struct store_thread;

/*
 * Starts a thread for an open engine, which is consumed also on failure. All
 * signals are blocked in it. CAPNRPC_ENOMEM, CAPNRPC_ESYSTEM.
 */
CAPNRPC_CHECK int store_thread_new(struct store_engine *engine_taken,
	struct store_thread **ret_thread, struct reason *ret_reason);

/*
 * Lets the thread answer all that was submitted and end; what it answered can
 * still be taken. Submit nothing after it.
 */
void store_thread_stop(struct store_thread *thread);

/* Stops it where that was not done, and frees it and all that is left in it. */
struct store_thread *store_thread_free(struct store_thread *thread);

/*
 * Hands over a request. CAPNRPC_ELIMIT when STORE_QUEUE_MAX requests or
 * STORE_QUEUE_BYTES_MAX bytes have not been taken yet; the request then stays
 * the caller's.
 */
CAPNRPC_CHECK int store_thread_submit(
	struct store_thread *thread, struct store_request *request_taken);

/*
 * Takes all answered requests, linked by next in the order of submission, or
 * NULL. Clears the eventfd.
 */
struct store_request *store_thread_take(struct store_thread *thread);

/* The eventfd: readable while there is something to take. Borrowed. */
int store_thread_fd(const struct store_thread *thread);

#endif
