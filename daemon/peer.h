/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A peer: one connection of the daemon's, local or remote. It joins a stream
 * (bytes on a socket) to a capnrpc connection (tables and messages), and knows
 * the principal behind it.
 *
 *      stream on_bytes --> feed, step --> turns --> output --> stream_flush
 *
 * The daemon owns its peers. A peer ends itself: when the stream has closed it
 * tells its owner once (on_gone) and frees itself behind that.
 */
#ifndef DAEMON_PEER_H
#define DAEMON_PEER_H

#include <capnrpc/attr.h>

#include "base/list.h"
#include "daemon/principal.h"
#include "daemon/stream.h"
#include "rpc/conn.h"

struct daemon;
struct peer;

/* What the part of the daemon that made a peer does for it. */
struct peer_owner {
	/*
	 * The stream is open and principal complete. Returns the capability
	 * for a plain Bootstrap and the one that restores object ids (new
	 * references, NULL for none); false refuses the peer.
	 */
	bool (*on_open)(void *userdata, struct peer *peer,
		struct capnrpc_cap **ret_bootstrap,
		struct capnrpc_cap **ret_restorer);
	/* Something came in and was handled. May be NULL. */
	void (*on_input)(void *userdata, struct peer *peer);
	/* It is over; reason is for people. The peer is freed behind this. */
	void (*on_gone)(void *userdata, struct peer *peer, const char *reason);
	void *userdata;
};

/* How the other vat restores what has an object id. */
enum peer_door {
	PEER_DOOR_UNKNOWN,
	PEER_DOOR_BOOTSTRAP, /* with the id in a Bootstrap */
	PEER_DOOR_GATEWAY, /* through the Gateway that a plain one gives */
};

struct peer {
	struct daemon *daemon;
	struct capnrpc_link link; /* among the daemon's peers */
	struct peer_owner owner;
	struct principal principal;
	struct stream *stream;
	struct capnrpc_conn *conn; /* NULL before on_open */
	bool is_finishing; /* stream_finish() was called */
	bool was_refused; /* not who was expected, or not what we speak */
	enum peer_door door; /* as remote_restore.c found out */
	uint64_t probed_ms; /* when an idle link was last asked; 0: not */
};

/*
 * Takes a connected socket over. options as for streams. Statuses as
 * stream_new(); on failure the socket is closed and nothing is called.
 */
CAPNRPC_CHECK int peer_new(struct daemon *daemon, int fd_taken,
	const struct stream_options *options, const struct principal *principal,
	const struct peer_owner *owner, struct peer **ret_peer);

/* Ends it at once, without on_gone. Takes NULL; returns NULL. */
struct peer *peer_free(struct peer *peer);

/* Tells the peer why and ends it in good order. */
void peer_abort(struct peer *peer, enum capnrpc_exception_type type,
	const char *reason);

/* Writes what there is; called when the connection is ready. */
void peer_flush(struct peer *peer);

#endif
