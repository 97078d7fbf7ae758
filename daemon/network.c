/* SPDX-License-Identifier: Apache-2.0 */
/* See network.h. */
#include "config.h"

#include <string.h>
#include <unistd.h>

#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/vat_link.h"

void
network_init(struct network *network, struct daemon *daemon)
{
	network->daemon = daemon;
	capnrpc_link_init(&network->links);
	network->n_dialling = 0;
	network->n_opening = 0;
}

/* --- finding ----------------------------------------------------------------
 */

/*
 * Whether link leads to where uri does. Before it is open it only does when it
 * is dialled at the same address: else whoever names a vat with an address
 * where it is not could make the restores of others fail.
 */
static bool
is_same(const struct vat_link *link, const struct uri *uri)
{
	bool is_open = vat_link_is_usable(link);

	if (link->is_insecure != uri->is_insecure ||
		(!is_open && !vat_link_is_dial(link)))
		return false;
	if ((uri->is_insecure || !is_open) &&
		!(link->is_dialled &&
			address_is_equal(&link->address, &uri->address)))
		return false;
	return uri->is_insecure || vat_id_is_equal(&link->vat, &uri->vat);
}

/* An open link if there is one. */
static struct vat_link *
find(struct network *network, const struct uri *uri)
{
	struct vat_link *found = NULL;
	struct capnrpc_link *at;

	for (at = network->links.next; at != &network->links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);

		if (is_same(link, uri) &&
			(found == NULL || vat_link_is_usable(link)))
			found = link;
	}
	return found;
}

/* --- dialling ---------------------------------------------------------------
 */

/* What keeps us from dialling one more vat; NULL: nothing does. */
static const char *
limit_reached(const struct network *network)
{
	const struct daemon *daemon = network->daemon;
	const struct config_limits *limits = &daemon->config.limits;

	if (daemon->n_peers + network->n_dialling >= limits->connections)
		return "as many connections are open as the limit connections "
		       "allows";
	if (network->n_dialling >= limits->handshakes)
		return "as many vats are being dialled as the limit "
		       "handshakes allows";
	return NULL;
}

void
network_connect(struct network *network, const struct uri *uri,
	struct network_waiter *waiter)
{
	struct vat_link *link = find(network, uri);
	const char *why = link == NULL ? limit_reached(network) : NULL;

	capnrpc_link_init(&waiter->link);
	waiter->awaited = NULL;
	if (link == NULL && why == NULL)
		link = vat_link_dial(network, uri);
	if (link == NULL) {
		waiter->done(waiter, NULL, CAPNRPC_OVERLOADED,
			why != NULL ? why : "out of memory");
	} else if (link->state == VAT_LINK_READY) {
		waiter->done(waiter, link->peer, CAPNRPC_FAILED, NULL);
	} else {
		waiter->awaited = link;
		capnrpc_link_append(&link->waiters, &waiter->link);
	}
}

void
network_forget(struct network_waiter *waiter)
{
	struct vat_link *link = waiter->awaited;

	capnrpc_link_remove(&waiter->link);
	waiter->awaited = NULL;
	if (link != NULL && capnrpc_link_is_empty(&link->waiters) &&
		(link->state == VAT_LINK_DIALLING ||
			link->state == VAT_LINK_RESTING))
		vat_link_free(link);
}

/* --- being dialled ----------------------------------------------------------
 */

static void
refuse(const char *address, const char *why)
{
	log_limited(LOG_LEVEL_WARN, "listener", "vat.refused",
		LOG_FIELDS(log_text("peer", address), log_text("why", why)));
}

void
network_accept(
	struct network *network, int fd_taken, const struct listener_peer *from)
{
	const struct config_limits *limits = &network->daemon->config.limits;
	struct endpoint_text text = endpoint_print(&from->endpoint);
	const char *why = NULL;

	if (network->daemon->n_peers >= limits->connections)
		why = "limit connections";
	else if (network->n_opening >= limits->handshakes)
		why = "limit handshakes";
	if (why != NULL) {
		refuse(text.text, why);
		(void)close(fd_taken);
	} else if (vat_link_accept(network, fd_taken, &from->endpoint) != 0) {
		refuse(text.text, "out of memory");
	}
}

/* --- silence ----------------------------------------------------------------
 */

/*
 * A silent link is asked for its bootstrap capability, and that it is let go
 * again at once: what comes back is the sign of life. The kernel's keepalive
 * does not tell a process that hangs from one that has nothing to say. One
 * that nobody uses is left alone, and closed some day.
 */
static void
probe(struct vat_link *link, uint64_t now, const struct config_limits *limits)
{
	struct peer *peer = link->peer;
	uint64_t silent = now - stream_last_input_ms(peer->stream);
	/* A third in silence, a third for the answer, a third to look twice. */
	uint64_t patience = limits->dead_peer_deadline_ms / 3;

	if (peer->probed_ms != 0) {
		if (patience != 0 && now - peer->probed_ms > patience)
			vat_link_abort(
				link, "the other vat does not answer any more");
	} else if (capnrpc_conn_n_rows(peer->conn) != 0) {
		if (patience != 0 && silent > patience)
			vat_link_ask_for_life(link);
	} else if (limits->idle_deadline_ms != 0 &&
		silent >= limits->idle_deadline_ms) {
		vat_link_abort(link, "the connection was not used for a while");
	}
}

uint64_t
network_probe(struct network *network)
{
	const struct config_limits *limits = &network->daemon->config.limits;
	uint64_t next = limits->dead_peer_deadline_ms / 6;
	uint64_t now = loop_now_ms(network->daemon->loop);
	struct capnrpc_link *at;

	for (at = network->links.next; at != &network->links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);

		if (vat_link_is_usable(link))
			probe(link, now, limits);
	}
	return next == 0 || next > NETWORK_PROBE_MS ? NETWORK_PROBE_MS : next;
}

/* --- the end ----------------------------------------------------------------
 */

/* Some link that is not open, or NULL. */
static struct vat_link *
find_opening(struct network *network)
{
	struct capnrpc_link *at;

	for (at = network->links.next; at != &network->links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);

		if (vat_link_is_dial(link) || link->state == VAT_LINK_OPENING)
			return link;
	}
	return NULL;
}

void
network_give_up(struct network *network)
{
	struct vat_link *link;

	while ((link = find_opening(network)) != NULL)
		vat_link_fail(link, CAPNRPC_DISCONNECTED,
			"the daemon is shutting down");
}

void
network_deinit(struct network *network)
{
	while (!capnrpc_link_is_empty(&network->links))
		vat_link_fail(capnrpc_container_of(network->links.next,
				      struct vat_link, link),
			CAPNRPC_DISCONNECTED, "shutting down");
}
