/* SPDX-License-Identifier: Apache-2.0 */
/* See network.h. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "daemon/daemon.h"
#include "daemon/dial.h"
#include "daemon/gateway.h"
#include "daemon/log.h"
#include "daemon/network.h"

/* One connection to another vat, or the attempt at one. */
struct vat_link {
	struct capnrpc_link link;
	struct network *network;
	bool is_dialled; /* by us */
	bool is_insecure;
	bool is_open;
	bool is_superseded; /* another link took over: it is closing */
	struct vat_id vat; /* whom, when dialled or open, unless insecure */
	struct address address; /* where, when dialled */
	struct dial *dial; /* while DIALLING */
	struct peer *peer; /* from OPENING on */
	struct capnrpc_link waiters;
};

void
network_init(struct network *network, struct daemon *daemon)
{
	network->daemon = daemon;
	capnrpc_link_init(&network->links);
	network->n_dialling = 0;
	network->n_opening = 0;
}

/* --- waiting ----------------------------------------------------------------
 */

static void
wake(struct vat_link *link, struct peer *peer, enum capnrpc_exception_type type,
	const char *why)
{
	struct capnrpc_link woken;
	struct capnrpc_link *first;

	capnrpc_link_init(&woken);
	capnrpc_link_splice(&woken, &link->waiters);
	while ((first = capnrpc_link_pop(&woken)) != NULL) {
		struct network_waiter *waiter = capnrpc_container_of(
			first, struct network_waiter, link);

		waiter->awaited = NULL;
		waiter->done(waiter, peer, type, why);
	}
}

static void
link_free(struct vat_link *link)
{
	if (link->dial != NULL)
		link->network->n_dialling--;
	dial_cancel(link->dial);
	capnrpc_link_remove(&link->link);
	free(link);
}

void
network_forget(struct network_waiter *waiter)
{
	struct vat_link *link = waiter->awaited;

	capnrpc_link_remove(&waiter->link);
	waiter->awaited = NULL;
	if (link != NULL && link->dial != NULL &&
		capnrpc_link_is_empty(&link->waiters))
		link_free(link);
}

static void
link_failed(struct vat_link *link, enum capnrpc_exception_type type,
	const char *why)
{
	capnrpc_link_remove(&link->link);
	wake(link, NULL, type, why);
	link_free(link);
}

/* --- one link per vat -------------------------------------------------------
 */

/* Open, and not on its way out: one that is may take a while to be gone. */
static bool
is_usable(const struct vat_link *link)
{
	return link->is_open && !link->is_superseded &&
		capnrpc_conn_closed(link->peer->conn) == NULL;
}

/*
 * Whether link leads to where uri does. Before it is open it only does when it
 * is dialled at the same address: else whoever names a vat with an address
 * where it is not could make the restores of others fail.
 */
static bool
is_same(const struct vat_link *link, const struct uri *uri)
{
	if (link->is_insecure != uri->is_insecure ||
		(link->is_open && !is_usable(link)))
		return false;
	if ((uri->is_insecure || !link->is_open) &&
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

		if (is_same(link, uri) && (found == NULL || link->is_open))
			found = link;
	}
	return found;
}

/* Another open link to the same vat, or NULL. */
static struct vat_link *
find_rival(const struct vat_link *newer)
{
	struct capnrpc_link *links = &newer->network->links;
	struct capnrpc_link *at;

	for (at = links->next; at != links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);

		if (link != newer && !link->is_insecure && is_usable(link) &&
			vat_id_is_equal(&link->vat, &newer->vat))
			return link;
	}
	return NULL;
}

/* Asks the other vat for a sign of life (network_probe). */
static void
ask_for_life(struct vat_link *link)
{
	struct peer *peer = link->peer;

	if (peer->probed_ms != 0)
		return;
	peer->probed_ms = loop_now_ms(link->network->daemon->loop);
	capnrpc_cap_unref(capnrpc_conn_bootstrap(peer->conn));
	daemon_wake(link->network->daemon);
}

/* The rule that both ends follow (network.h). */
static bool
keeps_newer(const struct vat_link *newer, const struct vat_link *older)
{
	const struct vat_id *mine =
		identity_vat_id(newer->network->daemon->identity);
	bool is_mine_greater = vat_id_compare(mine, &newer->vat) > 0;

	if (newer->is_dialled == older->is_dialled)
		return true;
	return is_mine_greater == newer->is_dialled;
}

/* Whether newer may open: settles with the link that is there already. */
static bool
settle_rivals(struct vat_link *newer)
{
	struct vat_link *older = find_rival(newer);

	if (older == NULL)
		return true;
	if (keeps_newer(newer, older)) {
		older->is_superseded = true;
		peer_abort(older->peer, CAPNRPC_DISCONNECTED,
			"another connection between these vats took over");
		return true;
	}
	/* The other vat would not have dialled if it still had the older. */
	ask_for_life(older);
	newer->is_superseded = true;
	wake(newer, older->peer, CAPNRPC_FAILED, NULL);
	return false;
}

/* --- peers ------------------------------------------------------------------
 */

static bool
on_open(void *userdata, struct peer *peer, struct capnrpc_cap **ret_bootstrap,
	struct capnrpc_cap **ret_restorer)
{
	struct vat_link *link = userdata;
	struct principal_text who;

	link->network->n_opening--;
	link->is_open = true;
	if (!link->is_insecure) {
		link->vat = peer->principal.vat;
		if (!settle_rivals(link))
			return false;
	}
	who = principal_print_connection(&peer->principal);
	log_info("vat.connect", log_text("peer", who.text),
		log_text("dialled-by", link->is_dialled ? "us" : "peer"),
		log_text("tls", stream_tls_version(peer->stream)));
	*ret_bootstrap = gateway_new(link->network->daemon, &peer->principal);
	*ret_restorer =
		gateway_restorer_new(link->network->daemon, &peer->principal);
	wake(link, peer, CAPNRPC_FAILED, NULL);
	return true;
}

static void
on_gone(void *userdata, struct peer *peer, const char *reason)
{
	struct vat_link *link = userdata;
	struct principal_text who =
		principal_print_connection(&peer->principal);
	char why[REASON_SIZE];

	if (!link->is_open)
		link->network->n_opening--;
	if (link->is_open && !link->is_superseded)
		log_info("vat.gone", log_text("peer", who.text),
			log_text("reason", reason));
	(void)snprintf(
		why, sizeof(why), "%s: %s", peer->principal.address, reason);
	link_failed(link,
		peer->was_refused ? CAPNRPC_FAILED : CAPNRPC_DISCONNECTED, why);
}

/* Puts a connected socket under a link. */
static int
open_peer(struct vat_link *link, int fd, const char *address)
{
	struct daemon *daemon = link->network->daemon;
	struct stream_options options;
	struct principal principal;
	const struct peer_owner owner = {
		.on_open = on_open, .on_gone = on_gone, .userdata = link
	};
	int r;

	memset(&options, 0, sizeof(options));
	memset(&principal, 0, sizeof(principal));
	principal.kind = PRINCIPAL_UNKNOWN;
	(void)snprintf(
		principal.address, sizeof(principal.address), "%s", address);
	options.tls = link->is_insecure ? NULL : daemon->tls;
	options.role = link->is_dialled ? TLS_DIALLER : TLS_LISTENER;
	options.expected = link->is_dialled ? &link->vat : NULL;
	options.handshake_ms = daemon->config.limits.handshake_deadline_ms;
	r = peer_new(daemon, fd, &options, &principal, &owner, &link->peer);
	if (r == 0)
		link->network->n_opening++;
	return r;
}

/* --- dialling ---------------------------------------------------------------
 */

static void
on_dialled(void *userdata, int fd_taken, const struct endpoint *endpoint,
	const char *why)
{
	struct vat_link *link = userdata;
	struct daemon *daemon = link->network->daemon;
	const struct vat_link *open =
		link->is_insecure ? NULL : find_rival(link);
	struct endpoint_text text;

	link->dial = NULL;
	link->network->n_dialling--;
	if (fd_taken < 0) {
		link_failed(link, CAPNRPC_DISCONNECTED, why);
	} else if (open != NULL) {
		(void)close(fd_taken);
		wake(link, open->peer, CAPNRPC_FAILED, NULL);
		link_free(link);
	} else {
		text = endpoint_print(endpoint);
		if (open_peer(link, fd_taken, text.text) != 0)
			link_failed(link, CAPNRPC_OVERLOADED, "out of memory");
	}
	daemon_wake(daemon);
}

static struct vat_link *
link_new(struct network *network)
{
	struct vat_link *link = calloc(1, sizeof(*link));

	if (link == NULL)
		return NULL;
	link->network = network;
	capnrpc_link_init(&link->waiters);
	capnrpc_link_init(&link->link);
	capnrpc_link_append(&network->links, &link->link);
	return link;
}

static struct vat_link *
dial_vat(struct network *network, const struct uri *uri)
{
	struct daemon *daemon = network->daemon;
	struct vat_link *link = link_new(network);

	if (link == NULL)
		return NULL;
	link->is_dialled = true;
	link->is_insecure = uri->is_insecure;
	link->vat = uri->vat;
	link->address = uri->address;
	if (dial_start(daemon->loop, daemon->resolver, &uri->address, 0,
		    daemon->config.limits.handshake_deadline_ms, on_dialled,
		    link, &link->dial) != 0) {
		link_free(link);
		return NULL;
	}
	network->n_dialling++;
	return link;
}

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
		link = dial_vat(network, uri);
	if (link == NULL) {
		waiter->done(waiter, NULL, CAPNRPC_OVERLOADED,
			why != NULL ? why : "out of memory");
	} else if (link->is_open) {
		waiter->done(waiter, link->peer, CAPNRPC_FAILED, NULL);
	} else {
		waiter->awaited = link;
		capnrpc_link_append(&link->waiters, &waiter->link);
	}
}

/* --- being dialled ----------------------------------------------------------
 */

static void
refuse(int fd, const char *address, const char *why)
{
	log_limited(LOG_LEVEL_WARN, "listener", "vat.refused",
		LOG_FIELDS(log_text("peer", address), log_text("why", why)));
	(void)close(fd);
}

void
network_accept(
	struct network *network, int fd_taken, const struct listener_peer *from)
{
	const struct config_limits *limits = &network->daemon->config.limits;
	struct endpoint_text text = endpoint_print(&from->endpoint);
	struct vat_link *link;

	if (network->daemon->n_peers >= limits->connections) {
		refuse(fd_taken, text.text, "limit connections");
		return;
	}
	if (network->n_opening >= limits->handshakes) {
		refuse(fd_taken, text.text, "limit handshakes");
		return;
	}
	link = link_new(network);
	if (link == NULL) {
		refuse(fd_taken, text.text, "out of memory");
		return;
	}
	if (open_peer(link, fd_taken, text.text) != 0)
		link_free(link);
}

/* --- silence ----------------------------------------------------------------
 */

/*
 * A link that nobody uses is closed; one that is used is asked for its
 * bootstrap capability, and that it is let go again at once. What comes back
 * is the sign of life; the stream's own deadline sees to it when nothing does.
 */
static void
probe(struct vat_link *link, uint64_t now, uint64_t idle_ms)
{
	struct peer *peer = link->peer;
	uint64_t silent = now - stream_last_input_ms(peer->stream);

	if (peer->probed_ms != 0) {
		if (now - peer->probed_ms > STREAM_HANDSHAKE_MS)
			peer_abort(peer, CAPNRPC_DISCONNECTED,
				"the other vat does not answer any more");
		return;
	}
	if (idle_ms == 0 || silent < idle_ms)
		return;
	if (capnrpc_conn_n_rows(peer->conn) == 0)
		peer_abort(peer, CAPNRPC_DISCONNECTED,
			"the connection was not used for a while");
	else
		ask_for_life(link);
}

void
network_probe(struct network *network)
{
	uint64_t idle_ms = network->daemon->config.limits.idle_deadline_ms;
	uint64_t now = loop_now_ms(network->daemon->loop);
	struct capnrpc_link *at;

	for (at = network->links.next; at != &network->links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);

		if (is_usable(link))
			probe(link, now, idle_ms);
	}
}

/* Some link that is not open, or NULL. */
static struct vat_link *
find_opening(struct network *network)
{
	struct capnrpc_link *at;

	for (at = network->links.next; at != &network->links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);

		if (!link->is_open)
			return link;
	}
	return NULL;
}

void
network_give_up(struct network *network)
{
	struct vat_link *link;

	while ((link = find_opening(network)) != NULL) {
		if (link->peer != NULL)
			network->n_opening--;
		link->peer = peer_free(link->peer);
		link_failed(link, CAPNRPC_DISCONNECTED,
			"the daemon is shutting down");
	}
}

void
network_deinit(struct network *network)
{
	while (!capnrpc_link_is_empty(&network->links)) {
		struct vat_link *link = capnrpc_container_of(
			network->links.next, struct vat_link, link);

		peer_free(link->peer);
		link->peer = NULL;
		link_failed(link, CAPNRPC_DISCONNECTED, "shutting down");
	}
}
