/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See broker.h. The Broker object may outlive its connection, in the hands of
 * whoever the program passed it to; what was published through it may not.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cap/call.h"
#include "daemon/broker.h"
#include "daemon/daemon.h"
#include "daemon/gateway.h"
#include "daemon/log.h"
#include "daemon/peer.h"
#include "daemon/reconnect.h"
#include "daemon/reference.h"
#include "daemon/restore.h"

struct broker {
	struct daemon *daemon;
	struct principal principal;
	struct capnrpc_cap *cap; /* counted while connected */
	struct capnrpc_link published; /* entries that go with the connection */
	bool is_connected;
};

/* --- restore ----------------------------------------------------------------
 */

/* Reads a URI of a call; false: the call was failed. */
static bool
read_uri(struct capnrpc_text_r text, struct uri *ret_uri,
	struct capnrpc_call *call)
{
	struct reason reason;

	if (uri_parse(text.bytes, text.n, ret_uri, &reason) == 0)
		return true;
	capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", reason.text);
	return false;
}

static void
restore(void *object, struct broker_restore_params_r params,
	struct capnrpc_call *call_taken)
{
	struct broker *broker = object;
	struct broker_reconnect_r reconnect;
	struct uri uri;

	if (!read_uri(broker_restore_params_get_uri(params), &uri, call_taken))
		return;
	reconnect = broker_restore_params_get_reconnect(params);
	if (broker_reconnect_get_enabled(reconnect)) {
		reconnect_uri(broker->daemon, &broker->principal, &uri,
			reconnect, call_taken);
	} else {
		capnrpc_call_release_params(call_taken);
		restore_uri(
			broker->daemon, &broker->principal, &uri, call_taken);
	}
	uri_clear(&uri);
}

static void
reference(void *object, struct broker_reference_params_r params,
	struct capnrpc_call *call_taken)
{
	struct broker *broker = object;
	struct uri uri;

	if (!read_uri(
		    broker_reference_params_get_uri(params), &uri, call_taken))
		return;
	reference_find(broker->daemon, &broker->principal, &uri, call_taken);
	uri_clear(&uri);
}

/* --- publish ----------------------------------------------------------------
 */

static size_t
n_published(const struct broker *broker)
{
	const struct capnrpc_link *link;
	size_t n = 0;

	for (link = broker->published.next; link != &broker->published;
		link = link->next)
		n++;
	return n;
}

static void
publish(void *object, struct broker_publish_params_r params,
	struct capnrpc_call *call_taken)
{
	struct broker *broker = object;
	struct daemon *daemon = broker->daemon;
	struct capnrpc_cap *cap = broker_publish_params_get_cap(params);

	if (cap == NULL)
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"publish: cap is null; give the object to publish");
	else if (!broker->is_connected)
		capnrpc_call_fail(call_taken, CAPNRPC_DISCONNECTED,
			"the connection that this broker was for is gone");
	else if (n_published(broker) >=
		daemon->config.limits.published_per_connection)
		capnrpc_call_fail(call_taken, CAPNRPC_OVERLOADED,
			"as many objects are published as the limit "
			"published-per-connection allows");
	else
		reference_publish(daemon, &broker->principal,
			&broker->published, cap,
			broker_publish_params_get_label(params), call_taken);
}

/* --- attach -----------------------------------------------------------------
 */

/* An attach that waits for the store. */
struct attaching {
	struct daemon *daemon;
	struct principal principal;
	char name[STORE_NAME_SIZE];
	struct capnrpc_cap *restorer; /* counted */
	struct capnrpc_call *call;
};

static void
attaching_free(struct attaching *attaching)
{
	capnrpc_cap_unref(attaching->restorer);
	free(attaching);
}

static void
answer_attached(struct attaching *attaching)
{
	struct capnrpc_cap *service = service_attach(attaching->daemon,
		attaching->name, &attaching->principal, attaching->restorer);

	if (service == NULL) {
		capnrpc_call_fail(
			attaching->call, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	broker_attach_results_set_service(
		broker_attach_answer(attaching->call), service);
	capnrpc_cap_unref(service);
	capnrpc_call_return(attaching->call);
}

static void
on_claimed(void *userdata, const struct store_answer *answer)
{
	struct attaching *attaching = userdata;
	struct daemon *daemon = attaching->daemon;

	if (attaching->call->is_cancelled)
		/* Whoever provides the service goes on doing so. */
		capnrpc_call_fail(attaching->call, CAPNRPC_FAILED, "canceled");
	else if (answer->outcome == STORE_DONE)
		answer_attached(attaching);
	else if (answer->outcome == STORE_NOT_OWNER)
		capnrpc_call_fail(attaching->call, CAPNRPC_FAILED,
			"service %s belongs to another user", attaching->name);
	else if (answer->outcome == STORE_FULL)
		capnrpc_call_fail(attaching->call, CAPNRPC_OVERLOADED,
			"you own as many services as the limit "
			"services-per-uid allows");
	else
		capnrpc_call_fail(attaching->call, CAPNRPC_FAILED,
			"the store could not be written: %s",
			answer->reason.text);
	attaching_free(attaching);
	daemon_wake(daemon);
}

static void
claim(struct broker *broker, struct attaching *attaching, uid_t owner)
{
	struct daemon *daemon = broker->daemon;
	struct principal_text who = principal_print(&broker->principal);
	struct store_actor actor;

	memset(&actor, 0, sizeof(actor));
	memcpy(actor.who, who.text, sizeof(actor.who) - 1);
	actor.now = daemon_now();
	if (store_service_claim(daemon->store, attaching->name, (uint32_t)owner,
		    daemon->config.limits.services_per_uid, &actor, on_claimed,
		    attaching, NULL) == 0)
		return;
	capnrpc_call_fail(attaching->call, CAPNRPC_OVERLOADED,
		"the store has too much to do; try again later");
	attaching_free(attaching);
}

static void
attach(void *object, struct broker_attach_params_r params,
	struct capnrpc_call *call_taken)
{
	struct broker *broker = object;
	struct capnrpc_text_r name = broker_attach_params_get_name(params);
	struct capnrpc_cap *restorer =
		broker_attach_params_get_restorer(params);
	struct attaching *attaching;
	uid_t owner;

	if (!service_name_is_valid(name.bytes, name.n)) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"service name of %zu bytes: 1 to 128 characters of "
			"A-Z, a-z, 0-9, '.', '_' and '-' make one",
			name.n);
		return;
	}
	if (restorer == NULL) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"attach: restorer is null; give the object that "
			"restores tokens");
		return;
	}
	attaching = calloc(1, sizeof(*attaching));
	if (attaching == NULL) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	attaching->daemon = broker->daemon;
	attaching->principal = broker->principal;
	memcpy(attaching->name, name.bytes, name.n);
	attaching->restorer = capnrpc_cap_ref(restorer);
	attaching->call = call_taken;
	if (service_allows(broker->daemon, attaching->name, &broker->principal,
		    &owner)) {
		claim(broker, attaching, owner);
		return;
	}
	capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
		"service %s belongs to another user, as the daemon's "
		"configuration says",
		attaching->name);
	attaching_free(attaching);
}

/* --- who and what -----------------------------------------------------------
 */

static void
who_am_i(void *object, struct broker_who_am_i_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct broker *broker = object;

	(void)params;
	principal_write(&broker->principal,
		broker_who_am_i_results_init_principal(
			broker_who_am_i_answer(call_taken)));
	capnrpc_call_return(call_taken);
}

static void
ping(void *object, struct broker_ping_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)object;
	(void)params;
	(void)broker_ping_answer(call_taken);
	capnrpc_call_return(call_taken);
}

static void
features(void *object, struct broker_features_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct broker *broker = object;
	const struct daemon *daemon = broker->daemon;
	const struct config_address *public = &daemon->config.public_address;
	struct broker_features_results_b results =
		broker_features_answer(call_taken);
	struct vat_id_text vat =
		principal_vat_text(identity_vat_id(daemon->identity));
	struct address address;
	struct address_text text;

	(void)params;
	memset(&address, 0, sizeof(address));
	broker_features_results_set_version(
		results, PACKAGE_VERSION, strlen(PACKAGE_VERSION));
	broker_features_results_set_vat_id(results, vat.text, strlen(vat.text));
	if (public->host[0] != '\0') {
		address.port = public->port;
		memcpy(address.at.host, public->host, sizeof(public->host));
		text = address_print(&address);
		broker_features_results_set_address(results,
			text.text + strlen("tcp:"),
			strlen(text.text) - strlen("tcp:"));
	}
	capnrpc_call_return(call_taken);
}

static const struct broker_server server = {
	.restore = restore,
	.publish = publish,
	.attach = attach,
	.who_am_i = who_am_i,
	.ping = ping,
	.features = features,
	.reference = reference,
};

static void
broker_call(void *object, struct capnrpc_call *call_taken)
{
	const struct broker *broker = object;

	if (!daemon_turns_away(broker->daemon, call_taken))
		broker_dispatch(&server, object, call_taken);
}

static const struct capnrpc_object_ops broker_ops = {
	.call = broker_call,
	.release = free,
};

/* --- connections ------------------------------------------------------------
 */

static bool
on_open(void *userdata, struct peer *peer, struct capnrpc_cap **ret_bootstrap,
	struct capnrpc_cap **ret_restorer)
{
	struct broker *broker = userdata;
	struct principal_text who =
		principal_print_connection(&peer->principal);

	*ret_bootstrap = capnrpc_cap_ref(broker->cap);
	*ret_restorer = gateway_restorer_new(broker->daemon, &peer->principal);
	log_debug("client.connect", log_text("peer", who.text));
	return true;
}

static void
on_gone(void *userdata, struct peer *peer, const char *reason)
{
	struct broker *broker = userdata;
	struct principal_text who =
		principal_print_connection(&peer->principal);

	log_debug("client.gone", log_text("peer", who.text),
		log_text("reason", reason));
	while (!capnrpc_link_is_empty(&broker->published))
		published_remove(&broker->daemon->published,
			capnrpc_container_of(broker->published.next,
				struct published_entry, link));
	broker->is_connected = false;
	broker->cap = capnrpc_cap_unref(broker->cap);
}

static struct broker *
broker_new(struct daemon *daemon, const struct principal *principal)
{
	struct broker *broker = calloc(1, sizeof(*broker));

	if (broker == NULL)
		return NULL;
	broker->daemon = daemon;
	broker->principal = *principal;
	broker->is_connected = true;
	capnrpc_link_init(&broker->published);
	broker->cap = capnrpc_cap_new_object(daemon->vat, &broker_ops, broker);
	if (broker->cap == NULL) {
		free(broker);
		return NULL;
	}
	return broker;
}

static size_t
n_connections_of(const struct daemon *daemon, uid_t uid)
{
	const struct capnrpc_link *link;
	size_t n = 0;

	for (link = daemon->peers.next; link != &daemon->peers;
		link = link->next) {
		const struct peer *peer =
			capnrpc_container_of(link, struct peer, link);

		if (peer->principal.kind == PRINCIPAL_LOCAL &&
			peer->principal.uid == uid)
			n++;
	}
	return n;
}

static void
refuse(int fd, const struct principal *principal, const char *why)
{
	struct principal_text who = principal_print(principal);
	struct principal_text connection =
		principal_print_connection(principal);

	log_limited(LOG_LEVEL_WARN, who.text, "client.refused",
		LOG_FIELDS(log_text("peer", connection.text),
			log_text("why", why)));
	(void)close(fd);
}

static void
open_peer(struct daemon *daemon, int fd, const struct principal *principal)
{
	struct broker *broker = broker_new(daemon, principal);
	const struct peer_owner owner = {
		.on_open = on_open, .on_gone = on_gone, .userdata = broker
	};
	struct stream_options options;
	struct peer *peer;

	if (broker == NULL) {
		refuse(fd, principal, "out of memory");
		return;
	}
	memset(&options, 0, sizeof(options));
	if (peer_new(daemon, fd, &options, principal, &owner, &peer) != 0)
		broker->cap = capnrpc_cap_unref(broker->cap);
}

void
broker_accept(
	struct daemon *daemon, int fd_taken, const struct listener_peer *from)
{
	const struct config_limits *limits = &daemon->config.limits;
	struct principal principal;

	if (from->pidfd >= 0)
		(void)close(from->pidfd);
	memset(&principal, 0, sizeof(principal));
	principal.kind = PRINCIPAL_LOCAL;
	principal.uid = from->uid;
	principal.gid = from->gid;
	principal.pid = from->pid;
	if (from->pid == getpid())
		/* Somebody made us dial ourselves, to be taken for us. */
		refuse(fd_taken, &principal, "the daemon itself");
	else if (daemon->n_peers >= limits->connections)
		refuse(fd_taken, &principal, "limit connections");
	else if (n_connections_of(daemon, from->uid) >=
		limits->connections_per_uid)
		refuse(fd_taken, &principal, "limit connections-per-uid");
	else
		open_peer(daemon, fd_taken, &principal);
}
