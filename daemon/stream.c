/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The life of a stream, and its deadlines.
 *
 *     handshake --> open --finish()--> finishing --sent all--> shut
 *         |           |                    |                     |
 *         |           |                    |   peer ends, or lingered enough
 *         `-----------+---- any failure ---+---------------------+
 *                                                                v
 *                                            closing --loop--> on_closed()
 *
 * Closing is always told from the loop, so that a failure met inside
 * stream_flush() looks like all others. A stream that is freed while a frame
 * of ours is on the stack is only marked; the last frame frees it.
 */
#include <config.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/log_reason.h"
#include "daemon/stream.h"
#include "daemon/stream_private.h"

#define NEVER UINT64_MAX

/* How long received bytes may stay in the buffers that all streams share. */
#define WIPE_MS 1000

static void
on_wipe(void *userdata)
{
	struct stream_shared *shared = userdata;

	explicit_bzero(shared->wire, shared->n_wire);
	explicit_bzero(shared->plain, shared->n_plain);
	shared->n_wire = shared->n_plain = 0;
}

int
stream_shared_new(struct loop *loop, struct stream_shared **ret_shared)
{
	struct stream_shared *shared = malloc(sizeof(*shared));
	int status;

	if (shared == NULL)
		return CAPNRPC_ENOMEM;
	shared->loop = loop;
	shared->n_wire = shared->n_plain = 0;
	status = loop_timer_new(loop, on_wipe, shared, &shared->wipe);
	if (status != 0) {
		free(shared);
		return status;
	}
	*ret_shared = shared;
	return 0;
}

void
stream_shared_used(struct stream_shared *shared, size_t n_wire, size_t n_plain)
{
	bool is_set = shared->n_wire > 0 || shared->n_plain > 0;

	if (n_wire > shared->n_wire)
		shared->n_wire = n_wire;
	if (n_plain > shared->n_plain)
		shared->n_plain = n_plain;
	if (!is_set && loop_timer_set(shared->wipe, WIPE_MS) != 0)
		on_wipe(shared);
}

struct stream_shared *
stream_shared_free(struct stream_shared *shared)
{
	if (shared == NULL)
		return NULL;
	(void)loop_timer_free(shared->wipe);
	on_wipe(shared);
	free(shared);
	return NULL;
}

static void
close_socket(struct stream *stream)
{
	stream->watch = loop_fd_free(stream->watch);
	if (stream->fd >= 0)
		(void)close(stream->fd);
	stream->fd = -1;
}

static void
destroy(struct stream *stream)
{
	close_socket(stream);
	(void)loop_timer_free(stream->timer);
	(void)loop_deferred_free(stream->deferred);
	(void)tls_free(stream->tls);
	free(stream);
}

void
stream_enter(struct stream *stream)
{
	stream->n_entered++;
}

void
stream_leave(struct stream *stream)
{
	stream->n_entered--;
	if (stream->is_freed && stream->n_entered == 0)
		destroy(stream);
}

bool
stream_is_alive(const struct stream *stream)
{
	return !stream->is_freed && !stream->is_closing;
}

struct stream *
stream_free(struct stream *stream)
{
	if (stream == NULL)
		return NULL;
	if (stream->tls != NULL && stream_is_alive(stream)) {
		tls_finish(stream->tls);
		stream_send_tls(stream);
	}
	stream->is_freed = true;
	close_socket(stream);
	if (stream->n_entered == 0)
		destroy(stream);
	return NULL;
}

/* Ending */

void
stream_fail(struct stream *stream, enum stream_end end, const char *why)
{
	if (!stream_is_alive(stream))
		return;
	stream->is_closing = true;
	stream->end = end;
	stream->why = why;
	loop_timer_clear(stream->timer);
	stream_watch(stream);
	loop_defer(stream->deferred);
}

void
stream_fail_errno(struct stream *stream, const char *what)
{
	if (!stream_is_alive(stream))
		return;
	stream->why_errno = errno;
	stream_fail(stream, STREAM_END_BROKEN, what);
}

static void
tell_closed(struct stream *stream)
{
	struct reason why;

	if (stream->is_closed)
		return;
	stream->is_closed = true;
	close_socket(stream);
	if (stream->why_errno != 0)
		reason_set_errno(&why, stream->why_errno, "%s", stream->why);
	else
		reason_set(&why, "%s", stream->why);
	stream->owner.on_closed(stream->owner.userdata, stream->end, why.text);
}

/* Events */

void
stream_watch(struct stream *stream)
{
	unsigned int wanted = 0;

	if (stream->watch == NULL)
		return;
	if (!stream->is_closing && !stream->has_ended &&
		(stream->is_wanted || stream->is_finishing || stream->is_cut ||
			!stream->is_open))
		wanted |= LOOP_READ;
	if (!stream->is_closing && stream->is_stuck && !stream->is_cut)
		wanted |= LOOP_WRITE;
	if (loop_fd_want(stream->watch, wanted) < 0)
		stream_fail(stream, STREAM_END_MEMORY, "out of memory");
}

/* A new stream's first turn. */
static void
start(struct stream *stream)
{
	if (stream->tls == NULL)
		stream_open(stream);
	else if (!stream->is_open)
		stream_send_tls(stream);
}

static void
on_ready(void *userdata, unsigned int ready)
{
	struct stream *stream = userdata;

	stream_enter(stream);
	start(stream);
	/* Output first: it may be what the peer waits for. */
	if ((ready & LOOP_WRITE) && stream_is_alive(stream))
		stream_write(stream);
	if ((ready & LOOP_READ) && stream_is_alive(stream))
		stream_read(stream);
	stream_leave(stream);
}

/* The first turn, or a closing stream's last. */
static void
on_deferred(void *userdata)
{
	struct stream *stream = userdata;

	stream_enter(stream);
	if (stream->is_closing)
		tell_closed(stream);
	else
		start(stream);
	stream_leave(stream);
}

/* Deadlines */

/* The next deadline, and what it means to miss it. */
static uint64_t
deadline(const struct stream *stream, const char **ret_why)
{
	uint64_t stall = NEVER;
	uint64_t idle = NEVER;

	if (!stream->is_open) {
		*ret_why = "the TLS handshake took too long";
		return stream->since_ms + stream->handshake_ms;
	}
	if (stream->is_shut) {
		*ret_why = "finished; the peer did not close in time";
		return stream->since_ms + STREAM_LINGER_MS;
	}
	if (stream->is_stuck)
		stall = stream->output_ms + stream->stall_ms;
	if (stream->idle_ms > 0)
		idle = stream->input_ms + stream->idle_ms;
	*ret_why = stall < idle ? "the peer does not take what is sent to it"
				: "nothing came from the peer for too long";
	return stall < idle ? stall : idle;
}

void
stream_arm(struct stream *stream)
{
	const char *why;
	uint64_t due = deadline(stream, &why);
	uint64_t now;

	if (!stream_is_alive(stream) || due >= stream->armed_ms)
		return;
	now = loop_now_ms(stream->shared->loop);
	if (loop_timer_set(stream->timer, due > now ? due - now : 0) < 0)
		stream_fail(stream, STREAM_END_MEMORY, "out of memory");
	else
		stream->armed_ms = due;
}

/* Deadlines move on without touching the timer: it looks again here. */
static void
on_timer(void *userdata)
{
	struct stream *stream = userdata;
	const char *why;
	uint64_t due = deadline(stream, &why);

	stream->armed_ms = NEVER;
	if (due > loop_now_ms(stream->shared->loop))
		stream_arm(stream);
	else
		stream_fail(stream,
			stream->is_shut ? STREAM_END_FINISHED : STREAM_END_LATE,
			why);
}

/* What the owner calls */

static uint64_t
or_default(uint64_t milliseconds, uint64_t fallback)
{
	return milliseconds == 0 ? fallback : milliseconds;
}

static int
set_up(struct stream *stream, const struct stream_options *options)
{
	struct loop *loop = stream->shared->loop;
	int status = 0;

	if (options->tls != NULL)
		status = tls_new(options->tls, options->role, options->expected,
			&stream->tls);
	if (status == 0)
		status = loop_timer_new(loop, on_timer, stream, &stream->timer);
	if (status == 0)
		status = loop_deferred_new(
			loop, on_deferred, stream, &stream->deferred);
	if (status == 0)
		status = loop_fd_new(loop, stream->fd, LOOP_READ, on_ready,
			stream, &stream->watch);
	if (status < 0)
		return status;
	stream_arm(stream);
	loop_defer(stream->deferred);
	return 0;
}

int
stream_new(struct stream_shared *shared, int fd_taken,
	const struct stream_options *options, const struct stream_owner *owner,
	struct stream **ret_stream)
{
	struct stream *stream = calloc(1, sizeof(*stream));
	int status;

	if (stream == NULL) {
		(void)close(fd_taken);
		return CAPNRPC_ENOMEM;
	}
	stream->shared = shared;
	stream->owner = *owner;
	stream->fd = fd_taken;
	stream->is_wanted = true;
	stream->handshake_ms =
		or_default(options->handshake_ms, STREAM_HANDSHAKE_MS);
	stream->stall_ms = or_default(options->stall_ms, STREAM_STALL_MS);
	stream->idle_ms = options->idle_ms;
	stream->since_ms = loop_now_ms(shared->loop);
	stream->input_ms = stream->since_ms;
	stream->armed_ms = NEVER;
	status = set_up(stream, options);
	if (status < 0)
		destroy(stream);
	else
		*ret_stream = stream;
	return status;
}

bool
stream_flush(struct stream *stream)
{
	bool is_done;

	if (!stream->is_open || !stream_is_alive(stream))
		return false;
	stream_enter(stream);
	/* While it is stuck, the loop tells when there is a point in trying. */
	if (!stream->is_stuck)
		stream_drain(stream);
	is_done = !stream->is_stuck && stream_is_alive(stream);
	stream_leave(stream);
	return is_done;
}

void
stream_want_input(struct stream *stream, bool is_wanted)
{
	stream->is_wanted = is_wanted;
	if (stream_is_alive(stream))
		stream_watch(stream);
}

void
stream_finish(struct stream *stream)
{
	if (!stream_is_alive(stream) || stream->is_finishing)
		return;
	stream->is_finishing = true;
	stream_watch(stream);
	(void)stream_flush(stream);
}

void
stream_set_idle_ms(struct stream *stream, uint64_t idle_ms)
{
	stream->idle_ms = idle_ms;
	stream_arm(stream);
}

const struct vat_id *
stream_peer(const struct stream *stream)
{
	return stream->tls == NULL ? NULL : tls_peer(stream->tls);
}

const char *
stream_tls_version(const struct stream *stream)
{
	return stream->tls == NULL ? NULL : tls_version_name(stream->tls);
}

const char *
stream_tls_cipher(const struct stream *stream)
{
	return stream->tls == NULL ? NULL : tls_cipher_name(stream->tls);
}

uint64_t
stream_last_input_ms(const struct stream *stream)
{
	return stream->input_ms;
}
