/* SPDX-License-Identifier: Apache-2.0 */
/* See peer.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/peer.h"
#include "rpc/conn.h"

static size_t
lend_output(void *userdata, struct iovec *pieces, size_t n_room)
{
	struct peer *peer = userdata;
	struct capnrpc_bytes lent[STREAM_PIECES];
	size_t n;
	size_t i;

	if (peer->conn == NULL)
		return 0;
	if (n_room > STREAM_PIECES)
		n_room = STREAM_PIECES;
	n = capnrpc_conn_output(peer->conn, lent, n_room);
	for (i = 0; i < n; i++) {
		pieces[i].iov_base = (void *)(uintptr_t)lent[i].bytes;
		pieces[i].iov_len = lent[i].n;
	}
	return n;
}

static void
output_sent(void *userdata, size_t n)
{
	struct peer *peer = userdata;

	capnrpc_conn_sent(peer->conn, n);
}

/* What the peer may make us hold, as the configuration says. */
static struct capnrpc_conn_limits
limits_of(const struct config_limits *from)
{
	struct capnrpc_conn_limits limits;

	memset(&limits, 0, sizeof(limits));
	limits.questions = (uint32_t)from->questions;
	limits.answers = (uint32_t)from->answers;
	limits.exports = (uint32_t)from->exports;
	limits.imports = (uint32_t)from->imports;
	limits.embargoes = (uint32_t)from->embargoes;
	limits.output_bytes = from->queued_bytes;
	limits.call_bytes = from->in_flight_bytes;
	limits.message_words = from->message_words;
	return limits;
}

static bool
open_conn(struct peer *peer)
{
	struct capnrpc_conn_limits limits =
		limits_of(&peer->daemon->config.limits);
	struct capnrpc_cap *bootstrap = NULL;
	struct capnrpc_cap *restorer = NULL;

	peer->conn = capnrpc_conn_new(peer->daemon->vat, NULL, &limits);
	if (peer->conn == NULL)
		return false;
	peer->conn->userdata = peer;
	if (!peer->owner.on_open(
		    peer->owner.userdata, peer, &bootstrap, &restorer))
		return false;
	capnrpc_conn_serve(peer->conn, bootstrap);
	capnrpc_conn_set_restorer(peer->conn, restorer);
	capnrpc_cap_unref(bootstrap);
	capnrpc_cap_unref(restorer);
	return true;
}

/* Tells its owner, and is no more. */
static void
gone(struct peer *peer, const char *reason)
{
	struct peer_owner owner = peer->owner;

	if (peer->conn != NULL)
		capnrpc_conn_feed_eof(peer->conn, reason);
	owner.on_gone(owner.userdata, peer, reason);
	daemon_wake(peer->daemon);
	peer_free(peer);
}

static void
on_open(void *userdata)
{
	struct peer *peer = userdata;
	const struct vat_id *vat = stream_peer(peer->stream);

	if (vat != NULL) {
		peer->principal.kind = PRINCIPAL_VAT;
		peer->principal.vat = *vat;
	}
	if (!open_conn(peer))
		gone(peer, "refused");
	else
		daemon_wake(peer->daemon);
}

/* What the peer did wrong, or what it says we did; the rest is orderly. */
static void
log_closed(const struct peer *peer)
{
	const struct capnrpc_exception *why = capnrpc_conn_closed(peer->conn);
	struct principal_text who = principal_print(&peer->principal);
	struct principal_text connection =
		principal_print_connection(&peer->principal);

	log_limited(LOG_LEVEL_WARN, who.text, "peer.abort",
		LOG_FIELDS(log_text("peer", connection.text),
			log_text(
				"type", capnrpc_exception_type_name(why->type)),
			log_text("reason", why->reason)));
}

static void
on_bytes(void *userdata, const uint8_t *bytes, size_t n)
{
	struct peer *peer = userdata;

	peer->probed_ms = 0;
	if (capnrpc_conn_feed(peer->conn, bytes, n) == 0)
		while (capnrpc_conn_step(peer->conn))
			continue;
	if (capnrpc_conn_closed(peer->conn) != NULL && !peer->is_finishing)
		log_closed(peer);
	if (peer->owner.on_input != NULL)
		peer->owner.on_input(peer->owner.userdata, peer);
	stream_want_input(peer->stream, capnrpc_conn_wants_input(peer->conn));
	daemon_wake(peer->daemon);
}

static void
finish(struct peer *peer)
{
	if (peer->is_finishing)
		return;
	peer->is_finishing = true;
	stream_finish(peer->stream);
}

static void
on_end(void *userdata)
{
	struct peer *peer = userdata;

	if (peer->conn != NULL)
		capnrpc_conn_feed_eof(peer->conn, NULL);
	finish(peer);
	daemon_wake(peer->daemon);
}

static void
on_drained(void *userdata)
{
	struct peer *peer = userdata;

	if (!peer->is_finishing)
		stream_want_input(
			peer->stream, capnrpc_conn_wants_input(peer->conn));
}

/* We ended it: what came was wrong, or what we sent is not read. */
static void
log_dropped(const struct peer *peer, const char *why)
{
	struct principal_text who = principal_print(&peer->principal);
	struct principal_text connection =
		principal_print_connection(&peer->principal);

	log_limited(LOG_LEVEL_WARN, who.text,
		peer->conn == NULL ? "peer.refused" : "peer.dropped",
		LOG_FIELDS(log_text("peer", connection.text),
			log_text("reason", why)));
}

static void
on_closed(void *userdata, enum stream_end end, const char *why)
{
	struct peer *peer = userdata;

	peer->was_refused = end == STREAM_END_REFUSED;
	if (end == STREAM_END_REFUSED || end == STREAM_END_LATE)
		log_dropped(peer, why);
	gone(peer, why);
}

int
peer_new(struct daemon *daemon, int fd_taken,
	const struct stream_options *options, const struct principal *principal,
	const struct peer_owner *owner, struct peer **ret_peer)
{
	struct peer *peer = calloc(1, sizeof(*peer));
	const struct stream_owner stream_owner = { .output = lend_output,
		.sent = output_sent,
		.on_open = on_open,
		.on_bytes = on_bytes,
		.on_end = on_end,
		.on_drained = on_drained,
		.on_closed = on_closed,
		.userdata = peer };
	int r;

	if (peer == NULL) {
		(void)close(fd_taken);
		return CAPNRPC_ENOMEM;
	}
	peer->daemon = daemon;
	peer->owner = *owner;
	peer->principal = *principal;
	r = stream_new(daemon->streams, fd_taken, options, &stream_owner,
		&peer->stream);
	if (r != 0) {
		free(peer);
		return r;
	}
	capnrpc_link_init(&peer->link);
	capnrpc_link_append(&daemon->peers, &peer->link);
	daemon->n_peers++;
	*ret_peer = peer;
	return 0;
}

struct peer *
peer_free(struct peer *peer)
{
	if (peer == NULL)
		return NULL;
	peer->stream = stream_free(peer->stream);
	peer->conn = capnrpc_conn_free(peer->conn);
	capnrpc_link_remove(&peer->link);
	peer->daemon->n_peers--;
	free(peer);
	return NULL;
}

void
peer_abort(
	struct peer *peer, enum capnrpc_exception_type type, const char *reason)
{
	capnrpc_conn_abort(peer->conn, type, reason);
	daemon_wake(peer->daemon);
}

void
peer_flush(struct peer *peer)
{
	(void)stream_flush(peer->stream);
	if (capnrpc_conn_closed(peer->conn) != NULL)
		finish(peer);
	else
		stream_want_input(
			peer->stream, capnrpc_conn_wants_input(peer->conn));
}
