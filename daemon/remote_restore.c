/* SPDX-License-Identifier: Apache-2.0 */
/* See remote_restore.h. */
#include "config.h"

#include <string.h>

#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/remote_restore.h"
#include "daemon/restore_wait.h"

/* One restore under way. */
struct remote_restore {
	struct restore_wait wait; /* first */
	struct uri uri; /* secret: the vat and the id */
	enum peer_door door; /* UNKNOWN: whatever its link says */
	struct network_waiter waiter;
	struct capnrpc_promise *promise; /* the Gateway's answer; consumed */
};

/* --- its ends ---------------------------------------------------------------
 */

static void
release(struct restore_wait *wait)
{
	struct remote_restore *restore =
		capnrpc_container_of(wait, struct remote_restore, wait);

	network_forget(&restore->waiter);
	if (wait->cap != NULL)
		capnrpc_cap_unwatch(wait->cap, restore);
	capnrpc_promise_unref(restore->promise);
	uri_clear(&restore->uri);
}

static void
log_outcome(const struct restore_wait *wait, const char *failed)
{
	const struct remote_restore *restore =
		capnrpc_container_of(wait, const struct remote_restore, wait);
	struct principal_text who = principal_print(&wait->principal);
	struct uri_text text;

	(void)uri_describe(&restore->uri, &text);
	log_limited(failed == NULL ? LOG_LEVEL_INFO : LOG_LEVEL_NOTICE,
		who.text, "restore.remote",
		LOG_FIELDS(log_text("by", who.text), log_text("vat", text.text),
			log_text("failed", failed)));
}

static const struct restore_wait_ops wait_ops = {
	.log = log_outcome,
	.release = release,
};

/* --- the two doors ----------------------------------------------------------
 *
 * Which one a vat has is learned from its first answer on a link. Until then
 * calls that are pipelined on ours are held here: sent to the door that turns
 * out to be none, they would fail. From then on they go ahead.
 */

/* The link may be gone by the time that we hear of it. */
static void
remember_door(const struct remote_restore *restore, enum peer_door door)
{
	struct peer *peer =
		network_peer(&restore->wait.daemon->network, &restore->uri);

	if (peer != NULL && restore->uri.n_id > 0)
		peer->door = door;
}

/*
 * Whether the other vat said that it has only a bootstrap capability: the
 * words of the C++ implementation and of ours. There is no code for it.
 */
static bool
is_only_bootstrap(const struct capnrpc_exception *exception)
{
	return strstr(exception->reason,
		       "only supports a bootstrap interface") != NULL ||
		strstr(exception->reason,
			"this vat has one bootstrap capability") != NULL;
}

static void
on_bootstrapped(void *userdata, const struct capnrpc_exception *exception)
{
	struct remote_restore *restore = userdata;
	bool is_at_wrong_door = exception != NULL && restore->uri.n_id > 0 &&
		exception->type != CAPNRPC_DISCONNECTED &&
		is_only_bootstrap(exception);

	if (exception == NULL || exception->type != CAPNRPC_DISCONNECTED)
		remember_door(restore,
			is_at_wrong_door ? PEER_DOOR_GATEWAY
					 : PEER_DOOR_BOOTSTRAP);
	if (exception == NULL) {
		restore_wait_succeed(&restore->wait);
	} else if (is_at_wrong_door && !restore->wait.is_pipelined) {
		restore->door = PEER_DOOR_GATEWAY;
		network_connect(&restore->wait.daemon->network, &restore->uri,
			&restore->waiter);
	} else {
		restore_wait_fail(
			&restore->wait, exception->type, exception->reason);
	}
}

static void
on_gateway_done(void *userdata, struct capnrpc_promise *promise)
{
	struct remote_restore *restore = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	if (exception == NULL)
		restore_wait_succeed(&restore->wait);
	else if (exception->type == CAPNRPC_UNIMPLEMENTED)
		restore_wait_fail(&restore->wait, CAPNRPC_FAILED,
			"the other vat has no objects by id: neither in its "
			"Bootstrap nor through a Gateway");
	else
		restore_wait_fail(
			&restore->wait, exception->type, exception->reason);
}

static struct capnrpc_promise *
ask_gateway(const struct remote_restore *restore, struct peer *peer)
{
	const struct uri *uri = &restore->uri;
	struct capnrpc_cap *gateway = capnrpc_conn_bootstrap(peer->conn);
	struct broker_gateway_restore_params_b params;
	struct capnrpc_request *request =
		broker_gateway_restore_request(gateway, &params);

	capnrpc_cap_unref(gateway);
	if (request == NULL)
		return NULL;
	broker_gateway_restore_params_set_id(params, uri->id, uri->n_id);
	return capnrpc_request_send(request);
}

static void
restore_at_gateway(struct remote_restore *restore, struct peer *peer)
{
	restore->promise = ask_gateway(restore, peer);
	if (restore->promise == NULL) {
		restore_wait_fail(
			&restore->wait, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	capnrpc_promise_on_done(restore->promise, on_gateway_done, restore);
	restore->wait.cap = capnrpc_cap_unref(restore->wait.cap);
	restore_wait_pipeline(&restore->wait,
		broker_gateway_restore_pipeline_cap(restore->promise));
}

static void
restore_at_bootstrap(struct remote_restore *restore, struct peer *peer)
{
	const struct uri *uri = &restore->uri;
	struct capnrpc_cap *cap =
		capnrpc_conn_restore(peer->conn, uri->id, uri->n_id);

	if (peer->door == PEER_DOOR_BOOTSTRAP || uri->n_id == 0)
		restore_wait_pipeline(&restore->wait, cap);
	else
		restore->wait.cap = cap;
	if (capnrpc_cap_watch(cap, on_bootstrapped, restore) != 0)
		restore_wait_fail(
			&restore->wait, CAPNRPC_OVERLOADED, "out of memory");
}

static void
on_linked(struct network_waiter *waiter, struct peer *peer,
	enum capnrpc_exception_type type, const char *why)
{
	struct remote_restore *restore =
		capnrpc_container_of(waiter, struct remote_restore, waiter);

	daemon_wake(restore->wait.daemon);
	if (peer == NULL)
		restore_wait_fail(&restore->wait, type, why);
	else if (restore->uri.n_id > 0 &&
		(restore->door == PEER_DOOR_GATEWAY ||
			peer->door == PEER_DOOR_GATEWAY))
		restore_at_gateway(restore, peer);
	else
		restore_at_bootstrap(restore, peer);
}

/* --- beginning --------------------------------------------------------------
 */

bool
remote_restore_is_ours(const struct daemon *daemon, const struct uri *uri)
{
	if (uri->is_insecure)
		return uri->address.kind == ADDRESS_UNIX &&
			strcmp(uri->address.at.path,
				daemon->config.socket_path) == 0;
	return vat_id_is_equal(&uri->vat, identity_vat_id(daemon->identity));
}

void
remote_restore(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken)
{
	struct restore_wait *wait;
	struct remote_restore *restore;

	if (uri->is_insecure && !daemon->config.is_insecure_allowed) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"capnp://insecure URIs are not restored here: set "
			"allow-insecure in section [vat] of the configuration "
			"if that is what you want");
		return;
	}
	wait = restore_wait_new(sizeof(*restore), &wait_ops, daemon, principal,
		RESTORE_AS_FIELD, call_taken);
	if (wait == NULL)
		return;
	restore = capnrpc_container_of(wait, struct remote_restore, wait);
	restore->uri = *uri;
	capnrpc_link_init(&restore->waiter.link);
	restore->waiter.done = on_linked;
	network_connect(&daemon->network, uri, &restore->waiter);
}
