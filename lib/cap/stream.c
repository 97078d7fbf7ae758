/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See capnrpc/stream.h. A stream holds one row for each call that is under
 * way, and the promises it gave out of its being ready and of its end.
 *
 *      OPEN --finish--> FINISHING --last answer, or a failure--> freed
 *        '------free------'--end is dropped--> freed
 */
#include "config.h"

#include <assert.h>

#include <capnrpc/stream.h>

#include "cap/call.h"
#include "cap/promise.h"
#include "wire/message.h"

struct capnrpc_stream {
	struct capnrpc_vat *vat;
	size_t window;
	size_t n_bytes; /* under way */
	size_t n_largest; /* bytes of the largest call so far */
	struct capnrpc_link rows;
	struct capnrpc_fault *fault; /* of the first that failed; counted */
	struct capnrpc_promise *ready; /* produced and pending, or NULL */
	struct capnrpc_promise *end; /* the same; its source is the stream */
};

/* A call under way. */
struct row {
	struct capnrpc_promise_waiter waiter;
	struct capnrpc_link link;
	struct capnrpc_stream *stream;
	struct capnrpc_promise *promise; /* consumed */
	size_t n_bytes;
};

/* --- settling ----------------------------------------------------------- */

/* Settles promise_taken (a producer's reference) with empty results. */
static void
settle(struct capnrpc_promise *promise_taken, struct capnrpc_fault *fault)
{
	struct capnrpc_message *results = NULL;

	if (fault == NULL) {
		results = capnrpc_message_new_content(
			promise_taken->vat->memory, 0);
		fault = &capnrpc_fault_no_memory;
	}
	if (results == NULL)
		capnrpc_promise_break(promise_taken, fault);
	else
		capnrpc_promise_fulfil(promise_taken, results,
			capnrpc_message_content(results));
	capnrpc_promise_produced(promise_taken);
}

/*
 * The largest call counts too: with a window that it fills alone, there would
 * be a pause between any two calls.
 */
static bool
has_room(const struct capnrpc_stream *stream)
{
	return stream->n_bytes < stream->window ||
		stream->n_bytes <= stream->n_largest;
}

static void
row_free(struct row *row)
{
	capnrpc_link_remove(&row->waiter.link);
	capnrpc_link_remove(&row->link);
	row->stream->n_bytes -= row->n_bytes;
	capnrpc_promise_unref(row->promise);
	capnrpc_vat_release(row->stream->vat, row, sizeof(*row));
}

/* Everything that hangs on the stream goes with it, except its end. */
static void
stream_free(struct capnrpc_stream *stream)
{
	struct capnrpc_link *link;

	while ((link = stream->rows.next) != &stream->rows)
		row_free(capnrpc_container_of(link, struct row, link));
	if (stream->ready != NULL)
		capnrpc_promise_abandon(stream->ready);
	capnrpc_fault_unref(stream->fault);
	capnrpc_vat_release(stream->vat, stream, sizeof(*stream));
}

/* Tells those who wait what has become true; may free the stream. */
static void
tell(struct capnrpc_stream *stream)
{
	struct capnrpc_promise *ready = stream->ready;
	struct capnrpc_promise *end = stream->end;

	if (ready != NULL && (stream->fault != NULL || has_room(stream))) {
		stream->ready = NULL;
		settle(ready, stream->fault);
	}
	if (end == NULL)
		return;
	if (stream->fault != NULL || capnrpc_link_is_empty(&stream->rows)) {
		settle(end, stream->fault);
		stream_free(stream);
	}
}

static void
on_settled(
	struct capnrpc_promise_waiter *waiter, struct capnrpc_promise *promise)
{
	struct row *row = capnrpc_container_of(waiter, struct row, waiter);
	struct capnrpc_stream *stream = row->stream;

	if (promise->state == CAPNRPC_BROKEN && stream->fault == NULL)
		stream->fault = capnrpc_fault_ref(promise->fault);
	row_free(row);
	tell(stream);
}

/* --- the program's side ------------------------------------------------- */

struct capnrpc_stream *
capnrpc_stream_new(struct capnrpc_vat *vat, size_t window)
{
	struct capnrpc_stream *stream =
		capnrpc_vat_allocate(vat, sizeof(*stream));

	if (stream == NULL)
		return NULL;
	stream->vat = vat;
	stream->window = window > 0 ? window : CAPNRPC_STREAM_WINDOW_DEFAULT;
	capnrpc_link_init(&stream->rows);
	return stream;
}

static struct row *
row_new(struct capnrpc_stream *stream, size_t n_bytes)
{
	struct row *row = capnrpc_vat_allocate(stream->vat, sizeof(*row));

	if (row == NULL)
		return NULL;
	row->stream = stream;
	row->n_bytes = n_bytes;
	row->waiter.settled = on_settled;
	capnrpc_link_init(&row->waiter.link);
	capnrpc_link_append(&stream->rows, &row->link);
	stream->n_bytes += n_bytes;
	if (n_bytes > stream->n_largest)
		stream->n_largest = n_bytes;
	return row;
}

int
capnrpc_stream_send(
	struct capnrpc_stream *stream, struct capnrpc_request *request_taken)
{
	struct row *row;

	assert(stream->end == NULL);
	if (stream->fault != NULL) {
		capnrpc_request_free(request_taken);
		return CAPNRPC_EEXCEPTION;
	}
	row = row_new(stream, capnrpc_request_bytes(request_taken));
	if (row == NULL) {
		capnrpc_request_free(request_taken);
		return CAPNRPC_ENOMEM;
	}
	row->promise = capnrpc_request_send(request_taken);
	if (row->promise == NULL) {
		row_free(row);
		return CAPNRPC_ENOMEM;
	}
	capnrpc_promise_wait(row->promise, &row->waiter);
	return has_room(stream) ? 0 : CAPNRPC_EAGAIN;
}

struct capnrpc_promise *
capnrpc_stream_ready(struct capnrpc_stream *stream)
{
	struct capnrpc_promise *promise;

	if (stream->ready != NULL)
		return capnrpc_promise_ref(stream->ready);
	promise = capnrpc_promise_new(stream->vat);
	if (promise == NULL)
		return NULL;
	stream->ready = capnrpc_promise_produce(promise);
	tell(stream);
	return promise;
}

/* Nobody waits for the end any more. */
static void
end_cancel(struct capnrpc_promise *promise)
{
	struct capnrpc_stream *stream = promise->source_object;

	promise->source = NULL;
	stream->end = NULL;
	stream_free(stream);
	capnrpc_promise_produced(promise);
}

static const struct capnrpc_source_ops end_source = { .cancel = end_cancel };

struct capnrpc_promise *
capnrpc_stream_finish(struct capnrpc_stream *stream_taken)
{
	struct capnrpc_promise *promise =
		capnrpc_promise_new(stream_taken->vat);

	if (promise == NULL) {
		stream_free(stream_taken);
		return NULL;
	}
	stream_taken->end = capnrpc_promise_produce(promise);
	capnrpc_promise_set_source(promise, &end_source, stream_taken);
	tell(stream_taken);
	return promise;
}
