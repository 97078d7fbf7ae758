/* SPDX-License-Identifier: Apache-2.0 */
/* See restore.h. */
#include "config.h"

#include <string.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/gateway.h"
#include "daemon/log.h"
#include "daemon/remote_restore.h"
#include "daemon/restore.h"
#include "daemon/restore_wait.h"

/* One restore under way, of a reference of this vat. */
struct restoration {
	struct restore_wait wait; /* first */
	uint8_t id[URI_ID_MAX]; /* secret */
	size_t n_id;
	struct seal_digest digest; /* of it */
	char label[STORE_LABEL_SIZE]; /* of the row */
	struct seal_bytes token; /* of the row, opened */
	/* What it waits for, one after the other. */
	struct store_request *request;
	struct service_waiter provider;
	struct capnrpc_promise *promise; /* the provider's answer; consumed */
};

/* --- its ends ---------------------------------------------------------------
 */

static void
release(struct restore_wait *wait)
{
	struct restoration *restoration =
		capnrpc_container_of(wait, struct restoration, wait);

	if (restoration->request != NULL)
		store_request_cancel(restoration->request);
	service_forget(&restoration->provider);
	capnrpc_promise_unref(restoration->promise);
	seal_bytes_clear(&restoration->token);
	seal_wipe(restoration->id, sizeof(restoration->id));
}

static void
log_outcome(const struct restore_wait *wait, const char *failed)
{
	const struct restoration *restoration =
		capnrpc_container_of(wait, const struct restoration, wait);
	struct principal_text who = principal_print(&wait->principal);

	log_limited(failed == NULL ? LOG_LEVEL_INFO : LOG_LEVEL_NOTICE,
		who.text, "restore.local",
		LOG_FIELDS(log_text("by", who.text),
			log_hex("digest", restoration->digest.bytes,
				SEAL_DIGEST_SIZE),
			log_text("failed", failed)));
}

static const struct restore_wait_ops wait_ops = {
	.log = log_outcome,
	.release = release,
};

static void
fail(struct restoration *restoration, enum capnrpc_exception_type type,
	const char *reason)
{
	restore_wait_fail(&restoration->wait, type, reason);
}

static void
fail_unknown(struct restoration *restoration)
{
	fail(restoration, CAPNRPC_FAILED,
		"no such reference is known here: it never was, or it was "
		"revoked");
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

	restore_wait_pipeline(&restoration->wait, cap_taken);
	if (exception != NULL)
		fail(restoration, exception->type, exception->reason);
	else
		restore_wait_succeed(&restoration->wait);
}

/* --- through the store ------------------------------------------------------
 */

static void
on_provided(void *userdata, struct capnrpc_promise *promise)
{
	struct restoration *restoration = userdata;
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);

	if (exception != NULL)
		fail(restoration, exception->type, exception->reason);
	else if (capnrpc_cap_exception(restoration->wait.cap) != NULL)
		fail(restoration, CAPNRPC_FAILED,
			"the provider restored nothing");
	else
		restore_wait_succeed(&restoration->wait);
}

static struct capnrpc_promise *
ask(struct restoration *restoration, struct capnrpc_cap *restorer)
{
	struct broker_restorer_restore_params_b params;
	struct capnrpc_request *request =
		broker_restorer_restore_request(restorer, &params);
	struct broker_restore_info_b info;

	if (request == NULL)
		return NULL;
	broker_restorer_restore_params_set_token(
		params, restoration->token.bytes, restoration->token.n);
	info = broker_restorer_restore_params_init_info(params);
	broker_restore_info_set_label(
		info, restoration->label, strlen(restoration->label));
	principal_write(&restoration->wait.principal,
		broker_restore_info_init_principal(info));
	return capnrpc_request_send(request);
}

static void
ask_provider(struct restoration *restoration, struct capnrpc_cap *restorer)
{
	restoration->promise = ask(restoration, restorer);
	seal_bytes_clear(&restoration->token);
	if (restoration->promise == NULL) {
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	capnrpc_promise_on_done(restoration->promise, on_provided, restoration);
	restore_wait_pipeline(&restoration->wait,
		broker_restorer_restore_pipeline_cap(restoration->promise));
}

/* From here on the provider's time counts, and no longer that of its start. */
static void
on_provider(struct service_waiter *waiter, struct capnrpc_cap *restorer,
	enum capnrpc_exception_type type, const char *why)
{
	struct restoration *restoration =
		capnrpc_container_of(waiter, struct restoration, provider);
	const struct daemon *daemon = restoration->wait.daemon;

	if (restorer == NULL)
		fail(restoration, type, why);
	else if (loop_timer_set(restoration->wait.deadline,
			 daemon->config.limits.restore_deadline_ms) != 0)
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
	else
		ask_provider(restoration, restorer);
}

static void
use_row(struct restoration *restoration, const struct store_ref *row)
{
	if (seal_open_token(restoration->id, restoration->n_id, row->service,
		    row->sealed.bytes, row->sealed.n,
		    &restoration->token) != 0) {
		fail(restoration, CAPNRPC_FAILED,
			"the reference's row in the store is damaged");
		return;
	}
	memcpy(restoration->label, row->label, sizeof(restoration->label));
	restoration->provider.done = on_provider;
	/* A provider that is started has a deadline of its own for that. */
	loop_timer_clear(restoration->wait.deadline);
	service_need(restoration->wait.daemon, row->service,
		&restoration->wait.principal, &restoration->provider);
}

static void
on_row(void *userdata, const struct store_answer *answer)
{
	struct restoration *restoration = userdata;
	struct daemon *daemon = restoration->wait.daemon;

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
	struct daemon *daemon = restoration->wait.daemon;
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
	struct restore_wait *wait = restore_wait_new(sizeof(struct restoration),
		&wait_ops, daemon, principal, shape, call_taken);
	struct restoration *restoration;
	struct capnrpc_cap *gateway;

	if (wait == NULL)
		return;
	restoration = capnrpc_container_of(wait, struct restoration, wait);
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
	memcpy(restoration->id, id, n);
	restoration->n_id = n;
	seal_digest_id(id, n, &restoration->digest);
	look_up(restoration);
}

void
restore_uri(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken)
{
	if (remote_restore_is_ours(daemon, uri))
		restore_id(daemon, principal, uri->id, uri->n_id,
			RESTORE_AS_FIELD, call_taken);
	else
		remote_restore(daemon, principal, uri, call_taken);
}

void
restore_revoked(struct daemon *daemon, const struct seal_digest *digest)
{
	struct capnrpc_link *link = daemon->restores.next;

	while (link != &daemon->restores) {
		struct restore_wait *wait =
			capnrpc_container_of(link, struct restore_wait, link);
		struct restoration *restoration =
			capnrpc_container_of(wait, struct restoration, wait);

		link = link->next;
		if (wait->ops == &wait_ops &&
			seal_equal(restoration->digest.bytes, digest->bytes,
				SEAL_DIGEST_SIZE))
			fail_unknown(restoration);
	}
}
