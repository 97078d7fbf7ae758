/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What comes in. After each callback the stream may have been freed or told to
 * finish, so it is asked whether it is alive before anything else is done.
 */
#include <config.h>

#include <errno.h>
#include <sys/socket.h>

#include <capnrpc/error.h>

#include "daemon/stream_private.h"

void
stream_open(struct stream *stream)
{
	if (stream->is_open)
		return;
	stream->is_open = true;
	stream->input_ms = loop_now_ms(stream->shared->loop);
	stream_watch(stream);
	stream_arm(stream);
	if (stream->owner.on_open != NULL && stream_is_alive(stream) &&
		!stream->is_finishing)
		stream->owner.on_open(stream->owner.userdata);
	if (stream_is_alive(stream) && !stream->is_stuck)
		stream_drain(stream);
}

/* The peer sends no more. */
static void
take_end(struct stream *stream)
{
	if (stream->has_ended)
		return;
	stream->has_ended = true;
	stream_watch(stream);
	if (!stream->is_open)
		stream_fail(stream, STREAM_END_BROKEN,
			"the peer closed the connection in the TLS handshake");
	else if (stream->is_shut)
		stream_fail(stream, STREAM_END_FINISHED, "finished");
	else if (stream->is_cut)
		stream_fail(stream, STREAM_END_BROKEN,
			"the peer closed the connection before all was sent");
	else if (stream->owner.on_end == NULL && !stream->is_finishing)
		stream_fail(stream, STREAM_END_PEER,
			"the peer closed the connection");
	else if (!stream->is_finishing)
		stream->owner.on_end(stream->owner.userdata);
}

static void
deliver(struct stream *stream, const uint8_t *bytes, size_t n)
{
	if (n > 0 && !stream->is_finishing)
		stream->owner.on_bytes(stream->owner.userdata, bytes, n);
}

/* A TLS client at a plain door waits for ever unless it is sent away. */
static bool
is_tls_client(struct stream *stream, const uint8_t *bytes, size_t n)
{
	if (stream->n_first == sizeof(stream->first))
		return false;
	while (stream->n_first < sizeof(stream->first) && n > 0) {
		stream->first[stream->n_first++] = *bytes++;
		n--;
	}
	return tls_is_client_hello(stream->first, stream->n_first);
}

static void
take_plain(struct stream *stream, size_t n)
{
	const uint8_t *bytes = stream->shared->wire;

	if (is_tls_client(stream, bytes, n))
		stream_fail(stream, STREAM_END_REFUSED,
			"the peer speaks TLS on a connection without it");
	else
		deliver(stream, bytes, n);
}

/* One buffer of plain bytes; how many there were, or a negative status. */
static int
take_tls_part(struct stream *stream, const uint8_t **wire, size_t *n_wire,
	size_t *ret_n_plain)
{
	struct stream_shared *shared = stream->shared;
	size_t n_taken = 0;
	int status =
		tls_decrypt(stream->tls, *wire, *n_wire, stream->shared->plain,
			sizeof(stream->shared->plain), &n_taken, ret_n_plain);

	*wire += n_taken;
	*n_wire -= n_taken;
	/* Who it is, before what it says. */
	if (!stream->is_open && tls_peer(stream->tls) != NULL) {
		stream_send_tls(stream);
		if (stream_is_alive(stream))
			stream_open(stream);
	}
	if (stream_is_alive(stream))
		deliver(stream, stream->shared->plain, *ret_n_plain);
	stream_shared_used(shared, 0, *ret_n_plain);
	return status;
}

static void
take_tls(struct stream *stream, size_t n_wire)
{
	const uint8_t *wire = stream->shared->wire;
	size_t n_plain = sizeof(stream->shared->plain);
	int status = 0;

	while (status == 0 && n_plain == sizeof(stream->shared->plain) &&
		stream_is_alive(stream))
		status = take_tls_part(stream, &wire, &n_wire, &n_plain);
	if (!stream_is_alive(stream))
		return;
	stream_send_tls(stream);
	if (status < 0)
		stream_fail(stream,
			status == CAPNRPC_ENOMEM ? STREAM_END_MEMORY
						 : STREAM_END_REFUSED,
			tls_reason(stream->tls));
	else if (tls_state(stream->tls) == TLS_ENDED)
		take_end(stream);
}

void
stream_read(struct stream *stream)
{
	struct stream_shared *shared = stream->shared;
	ssize_t n = recv(stream->fd, shared->wire, sizeof(shared->wire), 0);

	if (n < 0) {
		if (errno != EAGAIN && errno != EINTR)
			stream_fail_errno(stream, "the connection broke");
		return;
	}
	if (n == 0) {
		take_end(stream);
		return;
	}
	stream_shared_used(shared, (size_t)n, 0);
	stream->input_ms = loop_now_ms(stream->shared->loop);
	if (stream->tls != NULL)
		take_tls(stream, (size_t)n);
	else
		take_plain(stream, (size_t)n);
}
