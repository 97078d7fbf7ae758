/* SPDX-License-Identifier: Apache-2.0 */
/* See restore.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/gateway.h"
#include "daemon/log.h"
#include "daemon/restore.h"

/* One restore under way. It ends by answering its call, once. */
struct restoration {
	struct daemon *daemon;
	struct capnrpc_link link; /* among the daemon's */
	struct principal principal;
	struct capnrpc_call *call;
	enum restore_shape shape;
	struct uri uri; /* secret: the id, and for a remote one the vat */
	bool is_remote;
	bool is_pipelined; /* calls on the answer go ahead of it */
	bool is_at_gateway; /* through the other vat's second door */
	struct seal_digest digest; /* of an id of ours */
	struct loop_timer *deadline;
	/* What it waits for, one after the other. */
	struct network_waiter waiter;
	struct store_request *request;
	struct capnrpc_cap *cap; /* the object to be; counted */
	struct capnrpc_promise *promise; /* the provider's answer; consumed */
};

/* --- its end ----------------------------------------------------------------
 */

static void
restoration_free(struct restoration *restoration)
{
	struct daemon *daemon = restoration->daemon;

	network_forget(&restoration->waiter);
	if (restoration->request != NULL)
		store_request_cancel(restoration->request);
	if (restoration->cap != NULL)
		capnrpc_cap_unwatch(restoration->cap, restoration);
	capnrpc_cap_unref(restoration->cap);
	capnrpc_promise_unref(restoration->promise);
	loop_timer_free(restoration->deadline);
	uri_clear(&restoration->uri);
	capnrpc_link_remove(&restoration->link);
	free(restoration);
	daemon->n_restores--;
	daemon_wake(daemon);
}

static void
log_outcome(const struct restoration *restoration, const char *reason)
{
	struct principal_text who = principal_print(&restoration->principal);
	struct uri_text text;

	if (restoration->is_remote) {
		(void)uri_describe(&restoration->uri, &text);
		log_limited(reason == NULL ? LOG_LEVEL_INFO : LOG_LEVEL_NOTICE,
			who.text, "restore.remote",
			LOG_FIELDS(log_text("by", who.text),
				log_text("vat", text.text),
				log_text("failed", reason)));
		return;
	}
	log_limited(reason == NULL ? LOG_LEVEL_INFO : LOG_LEVEL_NOTICE,
		who.text, "restore.local",
		LOG_FIELDS(log_text("by", who.text),
			log_hex("digest", restoration->digest.bytes,
				SEAL_DIGEST_SIZE),
			log_text("failed", reason)));
}

static void
fail(struct restoration *restoration, enum capnrpc_exception_type type,
	const char *reason)
{
	log_outcome(restoration, reason);
	capnrpc_call_fail(restoration->call, type, "%s", reason);
	restoration_free(restoration);
}

static void
fail_unknown(struct restoration *restoration)
{
	fail(restoration, CAPNRPC_FAILED,
		"no such reference is known here: it never was, or it was "
		"revoked");
}

static void
succeed(struct restoration *restoration)
{
	const struct capnrpc_struct_size size = { 0, 1 };
	struct capnrpc_pointer_b place =
		capnrpc_call_results(restoration->call);

	if (restoration->shape == RESTORE_AS_FIELD)
		place = capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(place, size), 0);
	capnrpc_pointer_set_cap(place, restoration->cap);
	log_outcome(restoration, NULL);
	capnrpc_call_return(restoration->call);
	restoration_free(restoration);
}

static void
on_deadline(void *userdata)
{
	fail(userdata, CAPNRPC_DISCONNECTED,
		"the object was not restored within the deadline "
		"restore-deadline");
}

static void
on_cancel(void *userdata)
{
	fail(userdata, CAPNRPC_FAILED, "canceled");
}

/* --- its beginning ----------------------------------------------------------
 */

/* NULL: the call was failed. */
static struct restoration *
restoration_new(struct daemon *daemon, const struct principal *principal,
	enum restore_shape shape, struct capnrpc_call *call)
{
	const struct config_limits *limits = &daemon->config.limits;
	struct restoration *restoration;

	if (daemon->n_restores >= limits->waiting_restores) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED,
			"as many restores are waiting as the limit "
			"waiting-restores allows");
		return NULL;
	}
	restoration = calloc(1, sizeof(*restoration));
	if (restoration == NULL ||
		loop_timer_new(daemon->loop, on_deadline, restoration,
			&restoration->deadline) != 0 ||
		loop_timer_set(restoration->deadline,
			limits->restore_deadline_ms) != 0) {
		if (restoration != NULL)
			loop_timer_free(restoration->deadline);
		free(restoration);
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
		return NULL;
	}
	restoration->daemon = daemon;
	restoration->principal = *principal;
	restoration->shape = shape;
	restoration->call = call;
	capnrpc_link_init(&restoration->waiter.link);
	capnrpc_link_init(&restoration->link);
	capnrpc_link_append(&daemon->restores, &restoration->link);
	daemon->n_restores++;
	capnrpc_call_on_cancel(call, on_cancel, restoration);
	return restoration;
}

/* --- the object to be -------------------------------------------------------
 */

/*
 * Whether the other vat said that it has only a bootstrap capability: the
 * words of the C++ implementation and of ours. There is no code for it.
 */
static bool
needs_gateway(const struct restoration *restoration,
	const struct capnrpc_exception *exception)
{
	return restoration->is_remote && !restoration->is_at_gateway &&
		restoration->uri.n_id > 0 &&
		exception->type != CAPNRPC_DISCONNECTED &&
		(strstr(exception->reason,
			 "only supports a bootstrap interface") != NULL ||
			strstr(exception->reason,
				"this vat has one bootstrap capability") !=
				NULL);
}

/* The link is asked for anew: it may be gone by the time we hear of it. */
static void
go_to_gateway(struct restoration *restoration)
{
	restoration->is_at_gateway = true;
	network_connect(&restoration->daemon->network, &restoration->uri,
		&restoration->waiter);
}

static void
on_cap_change(void *userdata, const struct capnrpc_exception *exception)
{
	struct restoration *restoration = userdata;

	if (exception == NULL)
		succeed(restoration);
	else if (needs_gateway(restoration, exception))
		go_to_gateway(restoration);
	else
		fail(restoration, exception->type, exception->reason);
}

/* Lets calls that are pipelined on the answer go to cap (taken) already. */
static void
take_cap(struct restoration *restoration, struct capnrpc_cap *cap_taken)
{
	static const uint16_t field[] = { 0 };

	restoration->cap = cap_taken;
	restoration->is_pipelined = true;
	capnrpc_call_set_pipeline(restoration->call, field,
		restoration->shape == RESTORE_AS_FIELD ? 1 : 0, cap_taken);
}

/*
 * Answers with an object that is here or was passed to us: it is what the
 * reference stands for, also while it is a promise still.
 */
static void
answer_with(struct restoration *restoration, struct capnrpc_cap *cap_taken)
{
	const struct capnrpc_exception *exception =
		capnrpc_cap_exception(cap_taken);

	take_cap(restoration, cap_taken);
	if (exception != NULL)
		fail(restoration, exception->type, exception->reason);
	else
		succeed(restoration);
}

/* --- of another vat ---------------------------------------------------------
 */

static void
on_gateway_done(void *userdata, struct capnrpc_promise *promise)
{
	struct restoration *restoration = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	if (exception == NULL)
		succeed(restoration);
	else if (exception->type == CAPNRPC_UNIMPLEMENTED)
		fail(restoration, CAPNRPC_FAILED,
			"the other vat has no objects by id: neither in its "
			"Bootstrap nor through a Gateway");
	else
		fail(restoration, exception->type, exception->reason);
}

static struct capnrpc_promise *
ask_gateway(const struct restoration *restoration, struct peer *peer)
{
	const struct uri *uri = &restoration->uri;
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
restore_at_gateway(struct restoration *restoration, struct peer *peer)
{
	struct capnrpc_cap *cap;

	restoration->promise = ask_gateway(restoration, peer);
	if (restoration->promise == NULL) {
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	capnrpc_promise_on_done(
		restoration->promise, on_gateway_done, restoration);
	cap = broker_gateway_restore_pipeline_cap(restoration->promise);
	restoration->cap = capnrpc_cap_unref(restoration->cap);
	if (restoration->is_pipelined)
		restoration->cap = cap;
	else
		take_cap(restoration, cap);
}

/*
 * Behind an insecure URI may well be a vat that needs the second door: calls
 * pipelined on the answer wait until it is known which one it is. Vats with a
 * key take ids, so there they go ahead.
 */
static void
restore_at_bootstrap(struct restoration *restoration, struct peer *peer)
{
	const struct uri *uri = &restoration->uri;
	struct capnrpc_cap *cap =
		capnrpc_conn_restore(peer->conn, uri->id, uri->n_id);

	if (!uri->is_insecure)
		take_cap(restoration, cap);
	else
		restoration->cap = cap;
	if (capnrpc_cap_watch(cap, on_cap_change, restoration) != 0)
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
}

static void
on_linked(struct network_waiter *waiter, struct peer *peer,
	enum capnrpc_exception_type type, const char *why)
{
	struct restoration *restoration =
		capnrpc_container_of(waiter, struct restoration, waiter);

	daemon_wake(restoration->daemon);
	if (peer == NULL)
		fail(restoration, type, why);
	else if (restoration->is_at_gateway)
		restore_at_gateway(restoration, peer);
	else
		restore_at_bootstrap(restoration, peer);
}

/*
 * Whether uri is of this vat: by its key, or as a program writes it that dials
 * our socket itself. We must not dial that for somebody else: at its other end
 * we would be taken for the user that we run as.
 */
static bool
is_ours(const struct daemon *daemon, const struct uri *uri)
{
	if (uri->is_insecure)
		return uri->address.kind == ADDRESS_UNIX &&
			strcmp(uri->address.at.path,
				daemon->config.socket_path) == 0;
	return vat_id_is_equal(&uri->vat, identity_vat_id(daemon->identity));
}

void
restore_uri(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken)
{
	struct restoration *restoration;

	if (is_ours(daemon, uri)) {
		restore_id(daemon, principal, uri->id, uri->n_id,
			RESTORE_AS_FIELD, call_taken);
		return;
	}
	if (uri->is_insecure && !daemon->config.is_insecure_allowed) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"capnp://insecure URIs are not restored here: set "
			"allow-insecure in section [vat] of the configuration "
			"if that is what you want");
		return;
	}
	restoration = restoration_new(
		daemon, principal, RESTORE_AS_FIELD, call_taken);
	if (restoration == NULL)
		return;
	restoration->uri = *uri;
	restoration->is_remote = true;
	restoration->waiter.done = on_linked;
	network_connect(&daemon->network, uri, &restoration->waiter);
}

/* --- of this vat ------------------------------------------------------------
 */

static void
on_provided(void *userdata, struct capnrpc_promise *promise)
{
	struct restoration *restoration = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	if (exception != NULL)
		fail(restoration, exception->type, exception->reason);
	else if (capnrpc_cap_exception(restoration->cap) != NULL)
		fail(restoration, CAPNRPC_FAILED,
			"the provider restored nothing");
	else
		succeed(restoration);
}

static struct capnrpc_promise *
ask(struct restoration *restoration, struct capnrpc_cap *restorer,
	const struct store_ref *row, const struct seal_bytes *token)
{
	struct broker_restorer_restore_params_b params;
	struct capnrpc_request *request =
		broker_restorer_restore_request(restorer, &params);
	struct broker_restore_info_b info;

	if (request == NULL)
		return NULL;
	broker_restorer_restore_params_set_token(
		params, token->bytes, token->n);
	info = broker_restorer_restore_params_init_info(params);
	broker_restore_info_set_label(info, row->label, strlen(row->label));
	principal_write(&restoration->principal,
		broker_restore_info_init_principal(info));
	return capnrpc_request_send(request);
}

static void
ask_provider(struct restoration *restoration, struct capnrpc_cap *restorer,
	const struct store_ref *row, const struct seal_bytes *token)
{
	restoration->promise = ask(restoration, restorer, row, token);
	if (restoration->promise == NULL) {
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	capnrpc_promise_on_done(restoration->promise, on_provided, restoration);
	take_cap(restoration,
		broker_restorer_restore_pipeline_cap(restoration->promise));
}

static void
use_row(struct restoration *restoration, const struct store_ref *row)
{
	const struct uri *uri = &restoration->uri;
	struct capnrpc_cap *restorer =
		service_provider(&restoration->daemon->services, row->service);
	struct seal_bytes token;

	if (seal_open_token(uri->id, uri->n_id, row->service, row->sealed.bytes,
		    row->sealed.n, &token) != 0) {
		fail(restoration, CAPNRPC_FAILED,
			"the reference's row in the store is damaged");
		return;
	}
	if (restorer == NULL)
		fail(restoration, CAPNRPC_DISCONNECTED,
			"no provider is attached for the service of this "
			"reference; try again when it runs");
	else
		ask_provider(restoration, restorer, row, &token);
	seal_bytes_clear(&token);
}

static void
on_row(void *userdata, const struct store_answer *answer)
{
	struct restoration *restoration = userdata;
	struct daemon *daemon = restoration->daemon;

	restoration->request = NULL;
	if (answer->outcome == STORE_FAILED)
		fail(restoration, CAPNRPC_FAILED, answer->reason.text);
	else if (answer->outcome != STORE_DONE || answer->n_refs != 1 ||
		answer->refs[0].revoked_at != 0)
		fail_unknown(restoration);
	else
		use_row(restoration, &answer->refs[0]);
	daemon_wake(daemon);
}

static void
look_up(struct restoration *restoration)
{
	struct daemon *daemon = restoration->daemon;
	const struct published_entry *entry =
		published_find(&daemon->published, &restoration->digest);
	int r;

	if (entry != NULL) {
		answer_with(restoration, capnrpc_cap_ref(entry->cap));
		return;
	}
	r = store_ref_get(daemon->store, &restoration->digest, on_row,
		restoration, &restoration->request);
	if (r != 0)
		fail(restoration, CAPNRPC_OVERLOADED,
			"the store has too much to do; try again later");
}

void
restore_id(struct daemon *daemon, const struct principal *principal,
	const uint8_t *id, size_t n, enum restore_shape shape,
	struct capnrpc_call *call_taken)
{
	struct restoration *restoration =
		restoration_new(daemon, principal, shape, call_taken);
	struct capnrpc_cap *gateway;

	if (restoration == NULL)
		return;
	if (n == 0) {
		gateway = gateway_new(daemon, principal);
		if (gateway == NULL)
			fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		else
			answer_with(restoration, gateway);
		return;
	}
	if (n > URI_ID_MAX) {
		fail_unknown(restoration);
		return;
	}
	memcpy(restoration->uri.id, id, n);
	restoration->uri.n_id = n;
	seal_digest_id(id, n, &restoration->digest);
	look_up(restoration);
}

void
restore_revoked(struct daemon *daemon, const struct seal_digest *digest)
{
	struct capnrpc_link *link = daemon->restores.next;

	while (link != &daemon->restores) {
		struct restoration *restoration =
			capnrpc_container_of(link, struct restoration, link);

		link = link->next;
		if (!restoration->is_remote &&
			seal_equal(restoration->digest.bytes, digest->bytes,
				SEAL_DIGEST_SIZE))
			fail_unknown(restoration);
	}
}
