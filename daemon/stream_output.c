/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What goes out.
 *
 * A socket that takes less than it was offered is full: the stream is then
 * stuck until the loop says that it is writable. One that fails because the
 * peer has closed may still hold the peer's last words (an Abort says why), so
 * then the stream is cut: it sends no more, and ends when all is read.
 */
#include <config.h>

#include <errno.h>
#include <sys/socket.h>

#include <capnrpc/error.h>

#include "daemon/stream_private.h"

/* Each time counts anew: that it was writable in between is progress. */
static void
get_stuck(struct stream *stream)
{
	stream->is_stuck = true;
	stream->output_ms = loop_now_ms(stream->shared->loop);
	stream_watch(stream);
	stream_arm(stream);
}

static void
send_failed(struct stream *stream)
{
	bool is_gone = errno == EPIPE || errno == ECONNRESET;

	if (errno == EAGAIN || errno == EINTR) {
		get_stuck(stream);
	} else if (is_gone && stream->is_leaving) {
		/* It did not wait for our goodbye, and need not. */
		stream_fail(stream, STREAM_END_FINISHED, "finished");
	} else if (is_gone && stream->is_open && !stream->has_ended) {
		stream->is_cut = true;
		get_stuck(stream);
	} else {
		stream_fail_errno(stream, "the connection broke");
	}
}

/* How many bytes the socket took of the n in the pieces; 0 for none. */
static size_t
send_pieces(struct stream *stream, struct iovec *pieces, size_t n_pieces)
{
	struct msghdr message = { .msg_iov = pieces, .msg_iovlen = n_pieces };
	ssize_t n = sendmsg(stream->fd, &message, MSG_NOSIGNAL);

	if (n < 0) {
		send_failed(stream);
		return 0;
	}
	return (size_t)n;
}

/* Sends what TLS holds ready; false when not all of it could go. */
static bool
send_records(struct stream *stream)
{
	size_t n;
	const uint8_t *bytes = tls_output(stream->tls, &n);
	struct iovec piece = { (void *)(uintptr_t)bytes, n };
	size_t n_sent;

	if (n == 0)
		return true;
	n_sent = send_pieces(stream, &piece, 1);
	if (n_sent > 0)
		tls_sent(stream->tls, n_sent);
	if (n_sent > 0 && n_sent < n)
		get_stuck(stream);
	return n_sent == n;
}

void
stream_send_tls(struct stream *stream)
{
	if (!stream->is_stuck)
		(void)send_records(stream);
}

static size_t
total(const struct iovec *pieces, size_t n_pieces)
{
	size_t n = 0;
	size_t i;

	for (i = 0; i < n_pieces; i++)
		n += pieces[i].iov_len;
	return n;
}

/*
 * Moves the owner's next pieces on; returns how many bytes, 0 when there are
 * none or no more can go.
 */
static size_t
send_plain(struct stream *stream, struct iovec *pieces, size_t n_pieces)
{
	size_t n_offered = total(pieces, n_pieces);
	size_t n = send_pieces(stream, pieces, n_pieces);

	if (n > 0)
		stream->owner.sent(stream->owner.userdata, n);
	if (n > 0 && n < n_offered && stream_is_alive(stream))
		get_stuck(stream);
	return n;
}

static size_t
send_encrypted(struct stream *stream, struct iovec *pieces, size_t n_pieces)
{
	size_t n = 0;
	int status = tls_encrypt(stream->tls, pieces, n_pieces, &n);

	if (n > 0)
		stream->owner.sent(stream->owner.userdata, n);
	if (stream_is_alive(stream) && status < 0)
		stream_fail(stream,
			status == CAPNRPC_ENOMEM ? STREAM_END_MEMORY
						 : STREAM_END_REFUSED,
			tls_reason(stream->tls));
	if (stream_is_alive(stream) && n > 0)
		(void)send_records(stream);
	return n;
}

static size_t
send_some(struct stream *stream)
{
	struct iovec pieces[STREAM_PIECES];
	size_t n_pieces = stream->owner.output(
		stream->owner.userdata, pieces, STREAM_PIECES);

	if (n_pieces == 0 || !stream_is_alive(stream))
		return 0;
	if (stream->tls != NULL)
		return send_encrypted(stream, pieces, n_pieces);
	return send_plain(stream, pieces, n_pieces);
}

/* All of the output is on its way: tells the peer that no more comes. */
static void
shut(struct stream *stream)
{
	stream->is_leaving = true;
	if (stream->tls != NULL) {
		tls_finish(stream->tls);
		if (!send_records(stream))
			return;
	}
	(void)shutdown(stream->fd, SHUT_WR);
	stream->is_shut = true;
	stream->since_ms = loop_now_ms(stream->shared->loop);
	stream_arm(stream);
	if (stream->has_ended)
		stream_fail(stream, STREAM_END_FINISHED, "finished");
}

/* Until there is nothing more, or the socket is full; false when it is. */
static bool
send_all(struct stream *stream)
{
	size_t n_sent = 0;
	size_t n = 1;

	if (stream->tls != NULL && !send_records(stream))
		return false;
	while (n > 0 && n_sent < STREAM_FLUSH_MAX && !stream->is_stuck &&
		stream_is_alive(stream)) {
		n = send_some(stream);
		n_sent += n;
	}
	if (!stream_is_alive(stream) || stream->is_stuck)
		return false;
	/* Others first; the socket is writable, so this goes on soon. */
	if (n > 0)
		get_stuck(stream);
	return n == 0;
}

void
stream_drain(struct stream *stream)
{
	bool is_empty;

	if (stream->is_shut || stream->is_cut || stream->is_draining)
		return;
	stream->is_draining = true;
	is_empty = send_all(stream);
	stream->is_draining = false;
	if (is_empty && stream->is_finishing)
		shut(stream);
}

void
stream_write(struct stream *stream)
{
	stream->is_stuck = false;
	if (stream->is_open)
		stream_drain(stream);
	else
		stream_send_tls(stream);
	if (!stream_is_alive(stream) || stream->is_stuck)
		return;
	stream_watch(stream);
	if (stream->is_open && !stream->is_finishing &&
		stream->owner.on_drained != NULL)
		stream->owner.on_drained(stream->owner.userdata);
}
