/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A stream: a connected socket, with or without TLS, on the loop.
 *
 *     socket --> shared buffer --> [tls] --> on_bytes()
 *     socket <-- writev <-- [tls] <-- output() / sent()
 *
 * Nothing is queued here. Bytes that come in are handed on at once, out of a
 * buffer that all streams share, so an idle stream owns none. Bytes that go out
 * stay with the owner until the stream asks: output() lends pieces, which go to
 * the kernel (or into TLS records) as they are, and sent() says how many bytes
 * are done with. A stream that cannot send just does not ask: that is the
 * owner's sign to stop producing. To stop a peer, stop reading.
 *
 * When callbacks run. The events (on_open, on_bytes, on_end, on_drained,
 * on_closed) come from the loop alone, never inside a stream_*() call; output()
 * and sent() also inside stream_flush(). stream_free() may be called from any
 * of them: then nothing more is called, and the memory goes once the stream is
 * off the stack. To flush a stream from its own output() or sent() does
 * nothing.
 *
 * How it ends. on_closed() comes exactly once, unless the owner frees the
 * stream first; the socket is closed by then, and only stream_free() is left
 * to do.
 */
#ifndef DAEMON_STREAM_H
#define DAEMON_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

#include <capnrpc/attr.h>

#include "daemon/loop.h"
#include "daemon/tls.h"
#include "daemon/vat_id.h"

/* Read at once: half of a second-level cache, and what a pipelining peer
 * sends in one turn. */
#define STREAM_BUFFER_SIZE 131072
/* Pieces per call of output(): enough for sixteen messages of some segments. */
#define STREAM_PIECES 64
/* Written before others on the loop have their turn. */
#define STREAM_FLUSH_MAX 1048576
/* A TLS handshake takes two round trips; this allows for a bad link. */
#define STREAM_HANDSHAKE_MS 10000
/* Output waits, and the peer takes nothing of it: it is dead or hostile. */
#define STREAM_STALL_MS 60000
/* After stream_finish(), until the peer has closed too. */
#define STREAM_LINGER_MS 5000

enum stream_end {
	STREAM_END_PEER, /* the peer closed in good order */
	STREAM_END_FINISHED, /* stream_finish() is done, or lingered enough */
	STREAM_END_BROKEN, /* the socket failed */
	STREAM_END_REFUSED, /* not TLS, no certificate, another vat, damage */
	STREAM_END_LATE, /* a deadline passed */
	STREAM_END_MEMORY, /* out of memory */
};

struct stream_owner {
	/*
	 * Lends up to n_room pieces of what is to be sent next, in order, and
	 * returns how many; 0 when there is nothing. They stay valid until
	 * sent(). Asked again before that, it lends the same bytes again.
	 */
	size_t (*output)(void *userdata, struct iovec *pieces, size_t n_room);
	/* The first n bytes of the output are done with; n > 0. */
	void (*sent)(void *userdata, size_t n);
	/* TLS is open and stream_peer() known; at once without TLS. Or NULL. */
	void (*on_open)(void *userdata);
	/* The next n > 0 bytes, valid during the call; all must be taken. */
	void (*on_bytes)(void *userdata, const uint8_t *bytes, size_t n);
	/*
	 * The peer sends no more, but may still read: answer what is to be
	 * answered, then stream_finish(). NULL: the stream closes by itself.
	 */
	void (*on_end)(void *userdata);
	/* Output that had to wait is gone: produce more. May be NULL. */
	void (*on_drained)(void *userdata);
	/* It is over; why is for people, and borrowed. */
	void (*on_closed)(void *userdata, enum stream_end end, const char *why);
	void *userdata;
};

struct stream_options {
	struct tls_context *tls; /* NULL for none; must outlive the stream */
	enum tls_role role;
	const struct vat_id *expected; /* whom a dialler wants; or NULL */
	/* Milliseconds; 0 stands for the defaults above. */
	uint64_t handshake_ms;
	uint64_t stall_ms;
	/* Closes when so long nothing came in; 0 is never. */
	uint64_t idle_ms;
};

/* What the streams of one loop share: its buffers. */
struct stream_shared;
struct stream;

/* Makes them: a quarter of a megabyte. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int stream_shared_new(
	struct loop *loop, struct stream_shared **ret_shared);

/* After all streams. Takes NULL and returns NULL. */
struct stream_shared *stream_shared_free(struct stream_shared *shared);

/*
 * Puts a connected, non-blocking socket on the loop; takes it, on failure too.
 * Everything pointed to is copied but options->tls. CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int stream_new(struct stream_shared *shared, int fd_taken,
	const struct stream_options *options, const struct stream_owner *owner,
	struct stream **ret_stream);

/*
 * Closes at once, saying goodbye where TLS can, and frees; takes NULL and
 * returns NULL. What was not sent is lost.
 */
struct stream *stream_free(struct stream *stream);

/*
 * Sends what output() has, as far as the socket takes it; the rest follows by
 * itself when it takes more, and then on_drained(). True when all is sent.
 * Call it when there is something new to send, best once per turn.
 */
bool stream_flush(struct stream *stream);

/* Whether to read; a new stream does. Bytes already read are handed on. */
void stream_want_input(struct stream *stream, bool is_wanted);

/*
 * Ends in good order: sends what output() still has, says so to the peer, and
 * waits a little for it to do the same; then on_closed(). What the peer still
 * sends is thrown away.
 */
void stream_finish(struct stream *stream);

/* Sets the idle limit anew; 0 is never. */
void stream_set_idle_ms(struct stream *stream, uint64_t idle_ms);

/* Who the peer is by TLS; NULL without it, and before on_open(). Borrowed. */
const struct vat_id *stream_peer(const struct stream *stream);

/* "TLSv1.3" or "TLSv1.2", for the log; NULL without TLS. */
const char *stream_tls_version(const struct stream *stream);

/* As "TLS_AES_256_GCM_SHA384", for the log; NULL without TLS. */
const char *stream_tls_cipher(const struct stream *stream);

/* When bytes last came in, by loop_now_ms(). */
uint64_t stream_last_input_ms(const struct stream *stream);

#endif
