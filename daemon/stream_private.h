/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A stream's insides, between the files that a stream is made of: stream.c (its
 * life and its deadlines), stream_input.c and stream_output.c.
 */
#ifndef DAEMON_STREAM_PRIVATE_H
#define DAEMON_STREAM_PRIVATE_H

#include "daemon/stream.h"

struct stream_shared {
	struct loop *loop;
	struct loop_timer *wipe; /* set while there are bytes to be wiped */
	size_t n_wire, n_plain; /* how many, from the front */
	uint8_t wire[STREAM_BUFFER_SIZE]; /* what recv(2) gave */
	uint8_t plain[STREAM_BUFFER_SIZE]; /* what TLS made of it */
};

/*
 * Remembers that so many bytes of the buffers were used: soon they are wiped,
 * since ids pass through, but not for every message anew.
 */
void stream_shared_used(
	struct stream_shared *shared, size_t n_wire, size_t n_plain);

struct stream {
	struct stream_shared *shared;
	struct stream_owner owner;
	struct tls *tls; /* or NULL */
	int fd; /* -1 once closed */
	struct loop_fd *watch;
	struct loop_timer *timer;
	struct loop_deferred *deferred; /* on_open and on_closed */
	unsigned int n_entered; /* frames of ours on the stack */

	bool is_freed; /* by its owner; memory goes with the last frame */
	bool is_open; /* ready for the owner's bytes */
	bool is_wanted; /* the owner wants input */
	bool is_stuck; /* output waits for the socket */
	bool is_draining; /* in stream_drain(), which is not to be nested */
	bool is_cut; /* the socket takes nothing any more: read what is left */
	bool has_ended; /* the peer sends no more */
	bool is_finishing; /* stream_finish() was called */
	bool is_leaving; /* all is sent, but for TLS's goodbye */
	bool is_shut; /* and the peer has been told */
	bool is_closing; /* on_closed() is due */
	bool is_closed; /* and was called */

	uint8_t first[2]; /* of a plain stream, to recognise a TLS client */
	size_t n_first;

	uint64_t handshake_ms; /* limits */
	uint64_t stall_ms;
	uint64_t idle_ms;
	uint64_t since_ms; /* when the stream was made, or was shut */
	uint64_t input_ms; /* when bytes last came in */
	uint64_t output_ms; /* when the output got stuck */
	uint64_t armed_ms; /* when the timer fires; UINT64_MAX: it does not */

	enum stream_end end;
	const char *why; /* a literal, or the TLS filter's */
	int why_errno; /* goes with it, or 0 */
};

/* stream.c */

/*
 * The end has come; on_closed() follows from the loop. Only the first counts.
 * why lives at least as long as the stream.
 */
void stream_fail(struct stream *stream, enum stream_end end, const char *why);

/* As stream_fail() for a system call; errno tells. */
void stream_fail_errno(struct stream *stream, const char *what);

/* Whether callbacks may still be called. */
bool stream_is_alive(const struct stream *stream);

/* Watches the socket for what the stream's state calls for. */
void stream_watch(struct stream *stream);

/* Sets the timer where a deadline comes sooner than it. */
void stream_arm(struct stream *stream);

/* A frame of ours begins to use the stream. */
void stream_enter(struct stream *stream);

/* And ends; frees the stream where that is due. */
void stream_leave(struct stream *stream);

/* stream_input.c */

/* The stream can carry the owner's bytes from now on. */
void stream_open(struct stream *stream);

/* The socket is readable. */
void stream_read(struct stream *stream);

/* stream_output.c */

/* Sends what TLS has of its own: handshakes, alerts, goodbyes. */
void stream_send_tls(struct stream *stream);

/* Sends what there is, and ends the stream's output where that is due. */
void stream_drain(struct stream *stream);

/* The socket is writable. */
void stream_write(struct stream *stream);

#endif
