/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flow control for calls that stream: methods declared "-> stream", which have
 * no results but their end.
 *
 * A stream counts the bytes of the calls that were sent through it and are not
 * answered yet, and says when it is time to wait, so that a fast sender neither
 * fills the memory of a slow receiver nor waits a round trip for each call:
 *
 *     stream = capnrpc_stream_new(vat, 0);
 *     while there is something to send:
 *             request = file_write_request(file, &params); fill it in
 *             status = capnrpc_stream_send(stream, request);
 *             0: go on.
 *             CAPNRPC_EAGAIN: sent, and enough for now. Go on when the promise
 *             that capnrpc_stream_ready() gives is done: wait for it, or hear
 *             of it by capnrpc_promise_on_done().
 *             CAPNRPC_EEXCEPTION: a call before this one failed.
 *     done = capnrpc_stream_finish(stream);
 *
 * There is no thread and no timer behind it; everything moves with the vat.
 */
#ifndef CAPNRPC_STREAM_H
#define CAPNRPC_STREAM_H

#include <stddef.h>

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>

#ifdef __cplusplus
extern "C" {
#endif

struct capnrpc_stream;

/*
 * Bytes under way when the program does not say: fills a network of 500 Mbit/s
 * and 1 ms, and is what other implementations have.
 */
#define CAPNRPC_STREAM_WINDOW_DEFAULT ((size_t)64 * 1024)

/*
 * A stream that asks to wait when window bytes are under way; 0 is the
 * default. Two calls may always be, however big they are. The caller owns it,
 * and ends it by finish or free. Errors: NULL, out of memory.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_stream *capnrpc_stream_new(
	struct capnrpc_vat *vat, size_t window) CAPNRPC_NONNULL(1);

/*
 * Sends one call. All calls of a stream should go to one capability: they are
 * delivered in order. 0, or CAPNRPC_EAGAIN when it was sent but the window is
 * full now; that is advice, and the next call is sent all the same.
 * Errors: CAPNRPC_EEXCEPTION (not sent: an earlier call failed, and
 * capnrpc_stream_ready and _finish give its exception), CAPNRPC_ENOMEM.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_stream_send(struct capnrpc_stream *stream,
	struct capnrpc_request *request_taken) CAPNRPC_NONNULL(1, 2);

/*
 * A promise without results, owned by the caller: done when the window has
 * room, which may be at once; broken when a call has failed. Ask for it anew
 * each time. Errors: NULL, out of memory.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_promise *capnrpc_stream_ready(
	struct capnrpc_stream *stream) CAPNRPC_NONNULL(1);

/*
 * The end of the stream: a promise without results, owned by the caller, done
 * when every call has been answered, broken as the first that failed, then at
 * once. Dropping it cancels what is under way.
 * Errors: NULL, out of memory; what is under way is then cancelled.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_promise *capnrpc_stream_finish(
	struct capnrpc_stream *stream_taken) CAPNRPC_NONNULL(1);

/* Drops it, and cancels what is under way; takes NULL; returns NULL. */
static inline struct capnrpc_stream *
capnrpc_stream_free(struct capnrpc_stream *stream)
{
	if (stream != NULL)
		capnrpc_promise_unref(capnrpc_stream_finish(stream));
	return NULL;
}

#ifdef __cplusplus
}
#endif

#endif
