/* SPDX-License-Identifier: Apache-2.0 */
/* See restore.h. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/gateway.h"
#include "daemon/log.h"
#include "daemon/remote_restore.h"
#include "daemon/restore.h"
#include "daemon/restore_wait.h"
#include "daemon/store_names.h"

#define HOUR_MS (UINT64_C(3600) * 1000)

/* One restore under way, of a reference of this vat. */
struct restoration {
	struct restore_wait wait; /* first */
	uint8_t id[URI_ID_MAX]; /* secret */
	size_t n_id;
	struct seal_digest digest; /* of it */
	struct chain *chain; /* once it is known */
	struct seal_bytes token; /* secret; of a durable one */
	/* What it waits for, one after the other. */
	struct store_request *request;
	struct service_waiter provider;
	struct live_waiter live;
};

static struct restoration *
restoration_of(const struct restore_wait *wait)
{
	return capnrpc_container_of(wait, struct restoration, wait);
}

/* --- its ends ---------------------------------------------------------------
 */

static void
release(struct restore_wait *wait)
{
	struct restoration *restoration = restoration_of(wait);

	if (restoration->request != NULL)
		store_request_cancel(restoration->request);
	service_forget(&restoration->provider);
	capnrpc_link_remove(&restoration->live.link);
	seal_bytes_clear(&restoration->token);
	seal_wipe(restoration->id, sizeof(restoration->id));
	free(restoration->chain);
}

static void
log_outcome(const struct restore_wait *wait, const char *failed)
{
	const struct restoration *restoration = restoration_of(wait);
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
on_audited(void *userdata, const struct store_answer *answer)
{
	(void)userdata;
	(void)answer;
}

/* Tells the trail; what it has no room for is in the log all the same. */
static void
audit(const struct restoration *restoration, const char *what)
{
	const struct chain *chain = restoration->chain;
	struct principal_text who =
		principal_print(&restoration->wait.principal);
	struct store_event event;

	memset(&event, 0, sizeof(event));
	event.at = daemon_now();
	(void)snprintf(event.who, sizeof(event.who), "%.*s",
		(int)sizeof(event.who) - 1, who.text);
	(void)snprintf(event.what, sizeof(event.what), "%s", what);
	memcpy(event.key, restoration->digest.bytes, sizeof(event.key));
	event.n_key = sizeof(event.key);
	if (chain != NULL) {
		memcpy(event.service, chain->service, sizeof(event.service));
		memcpy(event.label, chain->links[0].label, sizeof(event.label));
		event.has_owner = true;
		event.owner = chain->links[0].owner;
	}
	(void)!store_audit_add(restoration->wait.daemon->store, &event,
		on_audited, NULL, NULL);
}

/* Whether the trail is told of one more that failed. */
static bool
is_audited(struct daemon *daemon)
{
	struct restore_trail *trail = &daemon->restore_trail;
	uint64_t now_ms = loop_now_ms(daemon->loop);

	if (now_ms - trail->hour_ms >= HOUR_MS) {
		trail->hour_ms = now_ms;
		trail->n = 0;
	}
	trail->n++;
	return trail->n <= RESTORE_FAILURES_AUDITED_MAX;
}

/* One text, whatever the reason is, and one way here. */
static void
fail_unknown(struct restoration *restoration)
{
	if (is_audited(restoration->wait.daemon))
		audit(restoration, "ref.restore-failed");
	fail(restoration, CAPNRPC_FAILED,
		"no such reference is known here: it never was, it was "
		"revoked or is over, or it is for somebody else");
}

/* Of the uses that no limit counts. */
static void
note_use(struct restoration *restoration)
{
	const struct chain *chain = restoration->chain;
	struct uses *uses = &restoration->wait.daemon->uses;
	bool is_counted = chain_is_limited(chain);
	int64_t now = daemon_now();
	size_t i;

	if (chain->service[0] == '\0')
		return;
	for (i = 0; i < chain->n; i++) {
		const struct chain_link *link = &chain->links[i];
		bool is_first = uses_note(uses, &link->digest,
			i == 0 && !is_counted ? 1 : 0, now,
			link->terms.unused_for);

		if (i == 0 && is_first)
			audit(restoration, "ref.restore");
	}
}

static void
on_live(struct live_waiter *waiter, const struct capnrpc_exception *exception)
{
	struct restoration *restoration =
		capnrpc_container_of(waiter, struct restoration, live);

	if (exception == NULL)
		exception = capnrpc_cap_exception(restoration->wait.cap);
	if (exception != NULL) {
		fail(restoration, exception->type, exception->reason);
		return;
	}
	note_use(restoration);
	restore_wait_succeed(&restoration->wait);
}

/* --- its object -------------------------------------------------------------
 */

static struct capnrpc_promise *
ask(struct restoration *restoration, struct capnrpc_cap *restorer)
{
	const struct chain *chain = restoration->chain;
	const char *label = chain->links[chain->n - 1].label;
	struct broker_restorer_restore_params_b params;
	struct capnrpc_request *request =
		broker_restorer_restore_request(restorer, &params);
	struct broker_restore_info_b info;

	if (request == NULL)
		return NULL;
	broker_restorer_restore_params_set_token(
		params, restoration->token.bytes, restoration->token.n);
	info = broker_restorer_restore_params_init_info(params);
	broker_restore_info_set_label(info, label, strlen(label));
	principal_write(&restoration->wait.principal,
		broker_restore_info_init_principal(info));
	return capnrpc_request_send(request);
}

static void
answer_with(struct restoration *restoration, struct live *live)
{
	restore_wait_pipeline(&restoration->wait, live_cap(live));
	restoration->live.done = on_live;
	live_wait(live, &restoration->live);
}

static struct live *
open_live(struct restoration *restoration)
{
	int64_t now = daemon_now();
	size_t i;

	for (i = 0; i < restoration->chain->n; i++)
		restoration->chain->links[i].last_used_at = now;
	return live_open(&restoration->wait.daemon->live, restoration->chain,
		restoration->id, restoration->n_id);
}

/* Takes part in the load there is, or begins one. */
static void
load(struct restoration *restoration)
{
	struct daemon *daemon = restoration->wait.daemon;
	const char *service = restoration->chain->service;
	uint64_t number = service_provider_number(&daemon->services, service);
	struct capnrpc_cap *restorer =
		service_provider(&daemon->services, service);
	struct capnrpc_promise *promise = NULL;
	bool is_loaded =
		live_is_loaded(&daemon->live, restoration->chain, number);
	struct live *live;

	if (!is_loaded && restorer == NULL) {
		fail(restoration, CAPNRPC_DISCONNECTED,
			"the provider of this reference has gone");
		return;
	}
	if (!is_loaded)
		promise = ask(restoration, restorer);
	live = open_live(restoration);
	if (live == NULL || (!is_loaded && promise == NULL)) {
		capnrpc_promise_unref(promise);
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	if (!is_loaded)
		live_load(live, promise, number);
	answer_with(restoration, live);
}

static void
on_counted(void *userdata, const struct store_answer *answer)
{
	struct restoration *restoration = userdata;
	struct daemon *daemon = restoration->wait.daemon;

	restoration->request = NULL;
	if (answer->outcome == STORE_FAILED)
		fail(restoration, CAPNRPC_FAILED, answer->reason.text);
	else if (answer->outcome != STORE_DONE)
		fail_unknown(restoration);
	else
		load(restoration);
	daemon_wake(daemon);
}

/* A use that a limit counts is on disk before anybody gets at the object. */
static void
count(struct restoration *restoration)
{
	if (!chain_is_limited(restoration->chain))
		load(restoration);
	else if (store_ref_use(restoration->wait.daemon->store,
			 &restoration->digest, 1, daemon_now(), on_counted,
			 restoration, &restoration->request) != 0)
		fail(restoration, CAPNRPC_OVERLOADED,
			"the store has too much to do; try again later");
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
		count(restoration);
}

static void
use_good_chain(struct restoration *restoration)
{
	struct daemon *daemon = restoration->wait.daemon;
	const char *service = restoration->chain->service;

	if (live_is_loaded(&daemon->live, restoration->chain,
		    service_provider_number(&daemon->services, service))) {
		count(restoration);
		return;
	}
	restoration->provider.done = on_provider;
	/* A provider that is started has a deadline of its own for that. */
	loop_timer_clear(restoration->wait.deadline);
	service_need(daemon, service, &restoration->wait.principal,
		&restoration->provider);
}

/* --- what it is a reference to ----------------------------------------------
 */

static bool
may_restore(const struct restoration *restoration)
{
	const struct chain *chain = restoration->chain;
	bool is_for = chain_is_for(chain, &restoration->wait.principal);

	return chain_state(chain, daemon_now()) == CHAIN_GOOD && is_for;
}

static int
take_rows(struct restoration *restoration, const struct store_answer *answer)
{
	const struct store_ref *row = &answer->refs[0];
	int r = chain_new(answer->refs, answer->n_refs,
		&restoration->wait.daemon->uses, &restoration->chain);

	if (r == 0 && row->sealed.n > 0)
		r = seal_open_token(restoration->id, restoration->n_id,
			row->service, row->sealed.bytes, row->sealed.n,
			&restoration->token);
	return r;
}

static void
on_row(void *userdata, const struct store_answer *answer)
{
	struct restoration *restoration = userdata;
	struct daemon *daemon = restoration->wait.daemon;

	restoration->request = NULL;
	if (answer->outcome == STORE_FAILED)
		fail(restoration, CAPNRPC_FAILED, answer->reason.text);
	else if (answer->outcome != STORE_DONE || answer->n_refs == 0)
		fail_unknown(restoration);
	else if (take_rows(restoration, answer) != 0)
		fail(restoration, CAPNRPC_FAILED,
			"the reference's row in the store is damaged");
	else if (!may_restore(restoration))
		fail_unknown(restoration);
	else
		use_good_chain(restoration);
	daemon_wake(daemon);
}

static void
use_published(struct restoration *restoration, struct published_entry *entry)
{
	struct live *live;

	if (published_chain(entry, &restoration->chain) != 0) {
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	if (!may_restore(restoration)) {
		fail_unknown(restoration);
		return;
	}
	live = open_live(restoration);
	if (live == NULL) {
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	published_use(entry, daemon_now());
	live_set(live, entry->cap);
	answer_with(restoration, live);
}

static void
look_up(struct restoration *restoration)
{
	struct daemon *daemon = restoration->wait.daemon;
	struct published_entry *entry =
		published_find(&daemon->published, &restoration->digest);
	int r;

	if (entry != NULL) {
		use_published(restoration, entry);
		return;
	}
	r = store_ref_get(daemon->store, &restoration->digest, on_row,
		restoration, &restoration->request);
	if (r != 0)
		fail(restoration, CAPNRPC_OVERLOADED,
			"the store has too much to do; try again later");
}

/* --- its beginning ----------------------------------------------------------
 */

static void
answer_gateway(struct restoration *restoration)
{
	struct restore_wait *wait = &restoration->wait;
	struct capnrpc_cap *gateway =
		gateway_new(wait->daemon, &wait->principal);

	if (gateway == NULL) {
		fail(restoration, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	restore_wait_pipeline(wait, gateway);
	restore_wait_succeed(wait);
}

static void
start(struct restoration *restoration, const uint8_t *id, size_t n)
{
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
restore_id(struct daemon *daemon, const struct principal *principal,
	const uint8_t *id, size_t n, enum restore_shape shape,
	struct capnrpc_call *call_taken)
{
	struct restore_wait *wait = restore_wait_new(sizeof(struct restoration),
		&wait_ops, daemon, principal, shape, call_taken);
	struct restoration *restoration;

	if (wait == NULL)
		return;
	restoration = restoration_of(wait);
	capnrpc_link_init(&restoration->live.link);
	service_waiter_init(&restoration->provider);
	if (n == 0)
		answer_gateway(restoration);
	else
		start(restoration, id, n);
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

/* --- references that end ----------------------------------------------------
 */

static bool
is_of(const struct restoration *restoration, const struct seal_digest *digest)
{
	const struct chain *chain = restoration->chain;
	size_t i;

	if (memcmp(&restoration->digest, digest, sizeof(*digest)) == 0)
		return true;
	for (i = 1; chain != NULL && i < chain->n; i++)
		if (memcmp(&chain->links[i].digest, digest, sizeof(*digest)) ==
			0)
			return true;
	return false;
}

void
restore_ended(struct daemon *daemon, const struct seal_digest *digest,
	const char *text)
{
	struct capnrpc_link *link = daemon->restores.next;

	while (link != &daemon->restores) {
		struct restore_wait *wait =
			capnrpc_container_of(link, struct restore_wait, link);

		link = link->next;
		if (wait->ops == &wait_ops &&
			is_of(restoration_of(wait), digest))
			fail_unknown(restoration_of(wait));
	}
	live_end(&daemon->live, digest, text);
}
