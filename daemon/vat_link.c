/* SPDX-License-Identifier: Apache-2.0 */
/* See vat_link.h. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "daemon/daemon.h"
#include "daemon/gateway.h"
#include "daemon/log.h"
#include "daemon/vat_link.h"

/* How often a link in CHECKING looks whether others have shown who they are:
 * the first time when the loop has been round once. */
#define LOOK_MS 5

/* --- waiting ----------------------------------------------------------------
 */

/* Tells all who wait. */
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

/* Who waited for from waits for to. */
static void
move_waiters(struct vat_link *from, struct vat_link *to)
{
	struct capnrpc_link *first;

	while ((first = capnrpc_link_pop(&from->waiters)) != NULL) {
		struct network_waiter *waiter = capnrpc_container_of(
			first, struct network_waiter, link);

		waiter->awaited = to;
		capnrpc_link_append(&to->waiters, first);
	}
}

/* --- states -----------------------------------------------------------------
 */

/* The network counts those under way, for its limits. */
static void
set_state(struct vat_link *link, enum vat_link_state state)
{
	struct network *network = link->network;

	network->n_dialling -= link->state == VAT_LINK_DIALLING ||
		link->state == VAT_LINK_RESTING;
	network->n_opening -= link->state == VAT_LINK_OPENING;
	link->state = state;
	network->n_dialling += link->state == VAT_LINK_DIALLING ||
		link->state == VAT_LINK_RESTING;
	network->n_opening += link->state == VAT_LINK_OPENING;
}

bool
vat_link_is_usable(const struct vat_link *link)
{
	return (link->state == VAT_LINK_CHECKING ||
		       link->state == VAT_LINK_READY) &&
		capnrpc_conn_closed(link->peer->conn) == NULL;
}

bool
vat_link_is_dial(const struct vat_link *link)
{
	return link->is_dialled &&
		(link->state == VAT_LINK_DIALLING ||
			link->state == VAT_LINK_OPENING ||
			link->state == VAT_LINK_RESTING);
}

void
vat_link_free(struct vat_link *link)
{
	set_state(link, VAT_LINK_ENDING);
	link->dial = dial_cancel(link->dial);
	link->peer = peer_free(link->peer);
	loop_timer_free(link->timer);
	capnrpc_link_remove(&link->link);
	free(link);
}

void
vat_link_fail(struct vat_link *link_taken, enum capnrpc_exception_type type,
	const char *why)
{
	capnrpc_link_remove(&link_taken->link);
	wake(link_taken, NULL, type, why);
	vat_link_free(link_taken);
}

void
vat_link_ask_for_life(struct vat_link *link)
{
	struct peer *peer = link->peer;

	if (peer->probed_ms != 0)
		return;
	peer->probed_ms = loop_now_ms(link->network->daemon->loop);
	capnrpc_cap_unref(capnrpc_conn_bootstrap(peer->conn));
	daemon_wake(link->network->daemon);
}

void
vat_link_abort(struct vat_link *link, const char *why)
{
	set_state(link, VAT_LINK_ENDING);
	loop_timer_clear(link->timer);
	peer_abort(link->peer, CAPNRPC_DISCONNECTED, why);
}

/* --- one link per vat -------------------------------------------------------
 */

/* Another usable link to the same vat, or NULL. */
static struct vat_link *
find_rival(const struct vat_link *newer)
{
	struct capnrpc_link *links = &newer->network->links;
	struct capnrpc_link *at;

	for (at = links->next; at != links; at = at->next) {
		struct vat_link *link =
			capnrpc_container_of(at, struct vat_link, link);

		if (link != newer && !link->is_insecure &&
			vat_link_is_usable(link) &&
			vat_id_is_equal(&link->vat, &newer->vat))
			return link;
	}
	return NULL;
}

/* Whether we are the greater of the two vats. */
static bool
are_we_greater(const struct vat_link *link)
{
	const struct vat_id *mine =
		identity_vat_id(link->network->daemon->identity);

	return vat_id_compare(mine, &link->vat) > 0;
}

/* The rule that both ends follow (network.h). */
static bool
keeps_newer(const struct vat_link *newer, const struct vat_link *older)
{
	if (newer->is_dialled == older->is_dialled)
		return true;
	return are_we_greater(newer) == newer->is_dialled;
}

/* Whether newer may open: settles with the link that is there already. */
static bool
settle_rivals(struct vat_link *newer)
{
	struct vat_link *older = find_rival(newer);

	if (older == NULL)
		return true;
	if (keeps_newer(newer, older)) {
		move_waiters(older, newer);
		vat_link_abort(older,
			"another connection between these vats took over");
		return true;
	}
	/* The other vat would not have dialled if it still had the older. */
	vat_link_ask_for_life(older);
	set_state(newer, VAT_LINK_ENDING);
	wake(newer, older->peer, CAPNRPC_FAILED, NULL);
	return false;
}

/* Gives up our other attempts to reach the vat that link has reached. */
static void
take_over_dials(struct vat_link *link)
{
	struct capnrpc_link *links = &link->network->links;
	struct capnrpc_link *at = links->next;

	while (at != links) {
		struct vat_link *other =
			capnrpc_container_of(at, struct vat_link, link);

		at = at->next;
		if (other == link || other->is_insecure ||
			!vat_link_is_dial(other) ||
			!vat_id_is_equal(&other->vat, &link->vat))
			continue;
		move_waiters(other, link);
		vat_link_free(other);
	}
}

/* --- whether it is the one --------------------------------------------------
 */

static void
become_ready(struct vat_link *link)
{
	set_state(link, VAT_LINK_READY);
	loop_timer_clear(link->timer);
	link->n_tries = 0;
	wake(link, link->peer, CAPNRPC_FAILED, NULL);
}

/* Whether a connection that might be the other vat's is in its handshake. */
static bool
is_crossed_perhaps(const struct vat_link *link)
{
	struct capnrpc_link *links = &link->network->links;
	struct capnrpc_link *at;

	for (at = links->next; at != links; at = at->next) {
		const struct vat_link *other =
			capnrpc_container_of(at, struct vat_link, link);

		if (!other->is_dialled && other->state == VAT_LINK_OPENING &&
			endpoint_is_same_host(&other->remote, &link->remote))
			return true;
	}
	return false;
}

static void redial(struct vat_link *link);

/* CHECKING: ready, or look again. RESTING: rested enough. */
static void
on_timer(void *userdata)
{
	struct vat_link *link = userdata;
	struct daemon *daemon = link->network->daemon;
	uint64_t now = loop_now_ms(daemon->loop);

	if (link->state == VAT_LINK_RESTING) {
		redial(link);
		return;
	}
	if (link->state != VAT_LINK_CHECKING)
		return;
	if (is_crossed_perhaps(link) &&
		now - link->heard_ms < VAT_LINK_CROSSING_MS &&
		loop_timer_set(link->timer, LOOK_MS) == 0)
		return;
	become_ready(link);
	daemon_wake(daemon);
}

/* The other vat said something: it keeps this connection. */
static void
on_input(void *userdata, struct peer *peer)
{
	struct vat_link *link = userdata;

	if (link->state != VAT_LINK_CHECKING || link->heard_ms != 0 ||
		capnrpc_conn_closed(peer->conn) != NULL)
		return;
	link->heard_ms = loop_now_ms(link->network->daemon->loop);
	if (loop_timer_set(link->timer, LOOK_MS) != 0)
		become_ready(link);
}

static void
begin_check(struct vat_link *link)
{
	set_state(link, VAT_LINK_CHECKING);
	link->heard_ms = 0;
	vat_link_ask_for_life(link);
}

/* --- peers ------------------------------------------------------------------
 */

static void
log_open(const struct vat_link *link)
{
	const struct peer *peer = link->peer;
	struct principal_text who =
		principal_print_connection(&peer->principal);

	log_info("vat.connect", log_text("peer", who.text),
		log_text("dialled-by", link->is_dialled ? "us" : "peer"),
		log_text("tls", stream_tls_version(peer->stream)));
}

static bool
on_open(void *userdata, struct peer *peer, struct capnrpc_cap **ret_bootstrap,
	struct capnrpc_cap **ret_restorer)
{
	struct vat_link *link = userdata;
	struct daemon *daemon = link->network->daemon;

	if (!link->is_insecure) {
		link->vat = peer->principal.vat;
		if (!settle_rivals(link))
			return false;
		take_over_dials(link);
	}
	log_open(link);
	*ret_bootstrap = gateway_new(daemon, &peer->principal);
	*ret_restorer = gateway_restorer_new(daemon, &peer->principal);
	if (!link->is_insecure && link->is_dialled && !are_we_greater(link))
		begin_check(link);
	else
		become_ready(link);
	return true;
}

/* It was closed before anything was said on it: perhaps another won. */
static bool
rest(struct vat_link *link)
{
	uint64_t rest_ms = (uint64_t)VAT_LINK_REST_MS << link->n_tries;

	if (link->state != VAT_LINK_CHECKING ||
		link->network->daemon->is_stopping ||
		capnrpc_link_is_empty(&link->waiters) ||
		++link->n_tries >= VAT_LINK_TRIES ||
		loop_timer_set(link->timer, rest_ms) != 0)
		return false;
	link->peer = NULL; /* frees itself behind on_gone */
	set_state(link, VAT_LINK_RESTING);
	return true;
}

/* Why it is over: what ended the connection, rather than the socket. */
static const char *
better_reason(const struct peer *peer, const char *reason)
{
	const struct capnrpc_exception *exception =
		peer->conn == NULL ? NULL : capnrpc_conn_closed(peer->conn);

	return exception == NULL ? reason : exception->reason;
}

static void
on_gone(void *userdata, struct peer *peer, const char *reason)
{
	struct vat_link *link = userdata;
	struct principal_text who =
		principal_print_connection(&peer->principal);
	char why[REASON_SIZE];

	reason = better_reason(peer, reason);
	if (link->state == VAT_LINK_READY)
		log_info("vat.gone", log_text("peer", who.text),
			log_text("reason", reason));
	if (!peer->was_refused && rest(link))
		return;
	(void)snprintf(why, sizeof(why), "%s: %s%s", peer->principal.address,
		reason,
		link->n_tries >= VAT_LINK_TRIES
			? "; it closes every connection at once, as a vat does "
			  "that believes to have one already"
			: "");
	link->peer = NULL;
	vat_link_fail(link,
		peer->was_refused ? CAPNRPC_FAILED : CAPNRPC_DISCONNECTED, why);
}

/* Puts a connected socket under a link. */
static int
open_peer(struct vat_link *link, int fd_taken, const struct endpoint *remote)
{
	struct daemon *daemon = link->network->daemon;
	struct endpoint_text text = endpoint_print(remote);
	struct stream_options options;
	struct principal principal;
	const struct peer_owner owner = { .on_open = on_open,
		.on_input = on_input,
		.on_gone = on_gone,
		.userdata = link };
	int r;

	memset(&options, 0, sizeof(options));
	memset(&principal, 0, sizeof(principal));
	principal.kind = PRINCIPAL_UNKNOWN;
	(void)snprintf(
		principal.address, sizeof(principal.address), "%s", text.text);
	options.tls = link->is_insecure ? NULL : daemon->tls;
	options.role = link->is_dialled ? TLS_DIALLER : TLS_LISTENER;
	options.expected = link->is_dialled ? &link->vat : NULL;
	options.handshake_ms = daemon->config.limits.handshake_deadline_ms;
	link->remote = *remote;
	endpoint_set_patience(
		fd_taken, daemon->config.limits.dead_peer_deadline_ms);
	r = peer_new(
		daemon, fd_taken, &options, &principal, &owner, &link->peer);
	if (r == 0)
		set_state(link, VAT_LINK_OPENING);
	return r;
}

/* --- beginning --------------------------------------------------------------
 */

static struct vat_link *
link_new(struct network *network, enum vat_link_state state)
{
	struct vat_link *link = calloc(1, sizeof(*link));

	if (link == NULL)
		return NULL;
	if (loop_timer_new(
		    network->daemon->loop, on_timer, link, &link->timer) != 0) {
		free(link);
		return NULL;
	}
	link->network = network;
	link->state = VAT_LINK_ENDING;
	set_state(link, state);
	capnrpc_link_init(&link->waiters);
	capnrpc_link_init(&link->link);
	capnrpc_link_append(&network->links, &link->link);
	return link;
}

static void
on_dialled(void *userdata, int fd_taken, const struct endpoint *endpoint,
	const char *why)
{
	struct vat_link *link = userdata;
	struct daemon *daemon = link->network->daemon;

	link->dial = NULL;
	if (fd_taken < 0)
		vat_link_fail(link, CAPNRPC_DISCONNECTED, why);
	else if (open_peer(link, fd_taken, endpoint) != 0)
		vat_link_fail(link, CAPNRPC_OVERLOADED, "out of memory");
	daemon_wake(daemon);
}

static int
start_dial(struct vat_link *link)
{
	struct daemon *daemon = link->network->daemon;

	return dial_start(daemon->loop, daemon->resolver, &link->address, 0,
		daemon->config.limits.handshake_deadline_ms, on_dialled, link,
		&link->dial);
}

static void
redial(struct vat_link *link)
{
	struct daemon *daemon = link->network->daemon;

	set_state(link, VAT_LINK_DIALLING);
	if (start_dial(link) == 0)
		return;
	vat_link_fail(link, CAPNRPC_OVERLOADED, "out of memory");
	daemon_wake(daemon);
}

struct vat_link *
vat_link_dial(struct network *network, const struct uri *uri)
{
	struct vat_link *link = link_new(network, VAT_LINK_DIALLING);

	if (link == NULL)
		return NULL;
	link->is_dialled = true;
	link->is_insecure = uri->is_insecure;
	link->vat = uri->vat;
	link->address = uri->address;
	if (start_dial(link) != 0) {
		vat_link_free(link);
		return NULL;
	}
	return link;
}

int
vat_link_accept(
	struct network *network, int fd_taken, const struct endpoint *from)
{
	struct vat_link *link = link_new(network, VAT_LINK_OPENING);
	int r;

	if (link == NULL) {
		(void)close(fd_taken);
		return CAPNRPC_ENOMEM;
	}
	r = open_peer(link, fd_taken, from);
	if (r != 0)
		vat_link_free(link);
	return r;
}
