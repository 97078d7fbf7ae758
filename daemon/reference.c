/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See reference.h. A Ref holds the URI, so it is as secret as the URI itself;
 * it is wiped when the Ref goes. Changes are answered from the store's
 * callback, which runs when they are on disk.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/reference.h"
#include "daemon/restore.h"

/* A Ref capability. */
struct reference {
	struct daemon *daemon;
	struct principal principal; /* who holds it, for the audit trail */
	struct uri uri; /* secret */
	struct seal_digest digest;
	bool is_durable;
	bool is_revoked;
	char service[STORE_NAME_SIZE];
	char label[STORE_LABEL_SIZE];
	int64_t created_at;
};

int64_t
daemon_now(void)
{
	return (int64_t)time(NULL);
}

static struct store_actor
actor_of(const struct principal *principal)
{
	struct store_actor actor;
	struct principal_text who = principal_print(principal);

	memset(&actor, 0, sizeof(actor));
	(void)snprintf(actor.who, sizeof(actor.who), "%.*s",
		(int)sizeof(actor.who) - 1, who.text);
	actor.now = daemon_now();
	return actor;
}

static void
fail_store(struct capnrpc_call *call, int r)
{
	if (r == CAPNRPC_EINVAL)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the reference does not fit into the store");
	else
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED,
			"the store has too much to do; try again later");
}

/* --- the Ref's methods ------------------------------------------------------
 */

static void
ref_uri(void *object, struct broker_ref_uri_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct reference *reference = object;
	struct uri_text text;
	size_t n = uri_print(&reference->uri, &text);

	(void)params;
	broker_ref_uri_results_set_uri(
		broker_ref_uri_answer(call_taken), text.text, n);
	uri_text_clear(&text);
	capnrpc_call_return(call_taken);
}

static void
ref_info(void *object, struct broker_ref_info_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct reference *reference = object;
	struct broker_ref_info_b info = broker_ref_info_results_init_info(
		broker_ref_info_answer(call_taken));

	(void)params;
	broker_ref_info_set_label(
		info, reference->label, strlen(reference->label));
	broker_ref_info_set_durable(info, reference->is_durable);
	broker_ref_info_set_service(
		info, reference->service, strlen(reference->service));
	broker_ref_info_set_revoked(info, reference->is_revoked);
	broker_ref_info_set_created_at(info, reference->created_at);
	capnrpc_call_return(call_taken);
}

/* One call that waits for the store. */
struct waiting {
	struct reference *reference; /* borrowed: ref keeps it */
	struct capnrpc_cap *ref; /* counted */
	struct capnrpc_call *call;
};

static struct waiting *
waiting_new(struct reference *reference, struct capnrpc_cap *ref,
	struct capnrpc_call *call)
{
	struct waiting *waiting = calloc(1, sizeof(*waiting));

	if (waiting == NULL)
		return NULL;
	waiting->reference = reference;
	waiting->ref = ref;
	waiting->call = call;
	return waiting;
}

static void
revoked(struct reference *reference, struct capnrpc_call *call)
{
	struct principal_text who = principal_print(&reference->principal);

	reference->is_revoked = true;
	restore_revoked(reference->daemon, &reference->digest);
	log_notice("ref.revoke", log_text("by", who.text),
		log_text("service", reference->service),
		log_hex("digest", reference->digest.bytes, SEAL_DIGEST_SIZE));
	(void)broker_ref_revoke_answer(call);
	capnrpc_call_return(call);
}

static void
on_revoked(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;
	struct daemon *daemon = waiting->reference->daemon;

	if (answer->outcome == STORE_DONE || answer->outcome == STORE_NOT_FOUND)
		revoked(waiting->reference, waiting->call);
	else
		capnrpc_call_fail(waiting->call, CAPNRPC_FAILED,
			"the store could not be written: %s; the reference is "
			"not revoked",
			answer->reason.text);
	capnrpc_cap_unref(waiting->ref);
	free(waiting);
	daemon_wake(daemon);
}

static void
revoke_durable(struct reference *reference, struct capnrpc_call *call)
{
	struct store_actor actor = actor_of(&reference->principal);
	struct waiting *waiting =
		waiting_new(reference, capnrpc_cap_ref(call->target), call);
	int r = CAPNRPC_ENOMEM;

	if (waiting != NULL)
		r = store_ref_revoke(reference->daemon->store,
			&reference->digest, false, &actor, on_revoked, waiting,
			NULL);
	if (r == 0)
		return;
	capnrpc_cap_unref(call->target);
	free(waiting);
	fail_store(call, r);
}

static void
ref_revoke(void *object, struct broker_ref_revoke_params_r params,
	struct capnrpc_call *call_taken)
{
	struct reference *reference = object;
	struct published *published = &reference->daemon->published;
	struct published_entry *entry;

	(void)params;
	if (reference->is_durable) {
		revoke_durable(reference, call_taken);
		return;
	}
	entry = published_find(published, &reference->digest);
	if (entry != NULL)
		published_remove(published, entry);
	revoked(reference, call_taken);
}

static const struct broker_ref_server server = {
	.uri = ref_uri,
	.info = ref_info,
	.revoke = ref_revoke,
};

static void
reference_call(void *object, struct capnrpc_call *call_taken)
{
	const struct reference *reference = object;

	if (!daemon_turns_away(reference->daemon, call_taken))
		broker_ref_dispatch(&server, object, call_taken);
}

static void
reference_release(void *object)
{
	struct reference *reference = object;

	uri_clear(&reference->uri);
	free(reference);
}

static const struct capnrpc_object_ops reference_ops = {
	.call = reference_call,
	.release = reference_release,
};

/* --- making them ------------------------------------------------------------
 */

/*
 * A Ref for an id of this vat, not yet filled in further. NULL: the call was
 * failed, for want of memory or of an address to put into a URI.
 */
static struct reference *
reference_new(struct daemon *daemon, const struct principal *principal,
	const void *id, size_t n_id, struct capnrpc_call *call)
{
	const struct config_address *public = &daemon->config.public_address;
	struct reference *reference;

	if (public->host[0] == '\0') {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"this daemon has no public address to put into a URI: "
			"set public-address in section [vat] of its "
			"configuration");
		return NULL;
	}
	reference = calloc(1, sizeof(*reference));
	if (reference == NULL) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
		return NULL;
	}
	reference->daemon = daemon;
	reference->principal = *principal;
	reference->created_at = daemon_now();
	reference->uri.vat = *identity_vat_id(daemon->identity);
	reference->uri.address.kind = ADDRESS_TCP;
	reference->uri.address.port = public->port;
	(void)snprintf(reference->uri.address.at.host,
		sizeof(reference->uri.address.at.host), "%s", public->host);
	memcpy(reference->uri.id, id, n_id);
	reference->uri.n_id = n_id;
	seal_digest_id(id, n_id, &reference->digest);
	return reference;
}

/* The capability of a Ref, which it owns; NULL: freed, and the call failed. */
static struct capnrpc_cap *
reference_cap(struct reference *reference, struct capnrpc_call *call)
{
	struct capnrpc_cap *cap = capnrpc_cap_new_object(
		reference->daemon->vat, &reference_ops, reference);

	if (cap == NULL) {
		reference_release(reference);
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
	}
	return cap;
}

/* A label as a C string; false: the call was failed. */
static bool
take_label(
	struct capnrpc_text_r label, char *ret_label, struct capnrpc_call *call)
{
	if (label.n >= STORE_LABEL_SIZE ||
		memchr(label.bytes, '\0', label.n) != NULL) {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"label of %zu bytes: at most %d, and no NUL", label.n,
			STORE_LABEL_SIZE - 1);
		return false;
	}
	memcpy(ret_label, label.bytes, label.n);
	ret_label[label.n] = '\0';
	return true;
}

static void
answer_minted(struct waiting *waiting)
{
	struct broker_service_mint_results_b results =
		broker_service_mint_answer(waiting->call);
	struct uri_text text;
	size_t n = uri_print(&waiting->reference->uri, &text);

	broker_service_mint_results_set_uri(results, text.text, n);
	broker_service_mint_results_set_ref(results, waiting->ref);
	uri_text_clear(&text);
	capnrpc_call_return(waiting->call);
}

static void
refuse_minted(struct capnrpc_call *call, const struct store_answer *answer)
{
	if (answer->outcome == STORE_FULL)
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED,
			"you own as many references as the limit refs-per-uid "
			"allows: revoke some");
	else if (answer->outcome == STORE_FAILED)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the store could not be written: %s",
			answer->reason.text);
	else
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the reference could not be stored: %s",
			store_outcome_name(answer->outcome));
}

static void
on_minted(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;
	struct reference *reference = waiting->reference;
	struct daemon *daemon = reference->daemon;
	struct principal_text who = principal_print(&reference->principal);

	if (answer->outcome == STORE_DONE) {
		log_info("ref.mint", log_text("by", who.text),
			log_text("service", reference->service),
			log_text("label", reference->label),
			log_hex("digest", reference->digest.bytes,
				SEAL_DIGEST_SIZE));
		answer_minted(waiting);
	} else {
		log_warn("ref.mint-failed", log_text("by", who.text),
			log_text("service", reference->service),
			log_text(
				"outcome", store_outcome_name(answer->outcome)),
			log_text("reason", answer->reason.text));
		refuse_minted(waiting->call, answer);
	}
	capnrpc_cap_unref(waiting->ref);
	free(waiting);
	daemon_wake(daemon);
}

/* Seals the token and gives the row to the store. */
static int
put(struct reference *reference, struct capnrpc_data_r token,
	struct waiting *waiting)
{
	const struct uri *uri = &reference->uri;
	struct daemon *daemon = reference->daemon;
	struct store_actor actor = actor_of(&reference->principal);
	struct store_ref row;
	int r;

	memset(&row, 0, sizeof(row));
	row.digest = reference->digest;
	memcpy(row.service, reference->service, sizeof(row.service));
	memcpy(row.label, reference->label, sizeof(row.label));
	row.owner = (uint32_t)reference->principal.uid;
	row.created_at = reference->created_at;
	r = seal_token(uri->id, uri->n_id, row.service, token.bytes, token.n,
		&row.sealed);
	if (r != 0)
		return r;
	r = store_ref_put(daemon->store, &row,
		daemon->config.limits.refs_per_uid, &actor, on_minted, waiting,
		NULL);
	seal_bytes_clear(&row.sealed);
	return r;
}

/* Hands the row over; whatever goes wrong fails the call. */
static void
start_mint(struct reference *reference, struct capnrpc_data_r token,
	struct capnrpc_call *call)
{
	struct capnrpc_cap *cap = reference_cap(reference, call);
	struct waiting *waiting;
	int r = CAPNRPC_ENOMEM;

	if (cap == NULL)
		return;
	waiting = waiting_new(reference, cap, call);
	if (waiting != NULL)
		r = put(reference, token, waiting);
	if (r == 0)
		return;
	free(waiting);
	capnrpc_cap_unref(cap);
	fail_store(call, r);
}

void
reference_mint(struct daemon *daemon, const struct principal *principal,
	const char *service, struct capnrpc_data_r token,
	struct capnrpc_text_r label, struct capnrpc_call *call_taken)
{
	char label_text[STORE_LABEL_SIZE];
	struct seal_id id;
	struct reference *reference;

	if (token.n > SEAL_TOKEN_MAX) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"token of %zu bytes: at most %d", token.n,
			SEAL_TOKEN_MAX);
		return;
	}
	if (!take_label(label, label_text, call_taken))
		return;
	seal_new_id(&id);
	reference = reference_new(
		daemon, principal, id.bytes, sizeof(id.bytes), call_taken);
	seal_wipe(&id, sizeof(id));
	if (reference == NULL)
		return;
	reference->is_durable = true;
	(void)snprintf(
		reference->service, sizeof(reference->service), "%s", service);
	memcpy(reference->label, label_text, sizeof(label_text));
	start_mint(reference, token, call_taken);
}

static void
answer_published(struct reference *reference, struct capnrpc_call *call)
{
	struct principal_text who = principal_print(&reference->principal);
	struct uri_text text;
	size_t n = uri_print(&reference->uri, &text);
	struct broker_publish_results_b results = broker_publish_answer(call);
	struct capnrpc_cap *cap;

	broker_publish_results_set_uri(results, text.text, n);
	uri_text_clear(&text);
	log_info("ref.publish", log_text("by", who.text),
		log_text("label", reference->label),
		log_hex("digest", reference->digest.bytes, SEAL_DIGEST_SIZE));
	cap = reference_cap(reference, call);
	if (cap == NULL)
		return;
	broker_publish_results_set_ref(results, cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call);
}

void
reference_publish(struct daemon *daemon, const struct principal *principal,
	struct capnrpc_link *list, struct capnrpc_cap *cap,
	struct capnrpc_text_r label, struct capnrpc_call *call_taken)
{
	char label_text[STORE_LABEL_SIZE];
	struct published_entry *entry;
	struct reference *reference;
	struct seal_id id;

	if (!take_label(label, label_text, call_taken))
		return;
	seal_new_id(&id);
	reference = reference_new(
		daemon, principal, id.bytes, sizeof(id.bytes), call_taken);
	seal_wipe(&id, sizeof(id));
	if (reference == NULL)
		return;
	memcpy(reference->label, label_text, sizeof(label_text));
	if (published_add(&daemon->published, list, &reference->digest, cap,
		    principal->uid, label_text, &entry) != 0) {
		reference_release(reference);
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	answer_published(reference, call_taken);
}

/* --- finding one's own again ------------------------------------------------
 */

static void
fail_unknown(struct capnrpc_call *call)
{
	capnrpc_call_fail(
		call, CAPNRPC_FAILED, "no reference of yours has this URI");
}

static void
answer_found(struct reference *reference, struct capnrpc_call *call)
{
	struct capnrpc_cap *cap = reference_cap(reference, call);

	if (cap == NULL)
		return;
	broker_reference_results_set_ref(broker_reference_answer(call), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call);
}

static void
on_found(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;
	struct reference *reference = waiting->reference;
	struct daemon *daemon = reference->daemon;
	const struct store_ref *row = answer->refs;

	if (answer->outcome == STORE_FAILED) {
		capnrpc_call_fail(waiting->call, CAPNRPC_FAILED,
			"the store could not be read: %s", answer->reason.text);
		reference_release(reference);
	} else if (answer->outcome != STORE_DONE || answer->n_refs != 1 ||
		row->owner != reference->principal.uid) {
		fail_unknown(waiting->call);
		reference_release(reference);
	} else {
		memcpy(reference->service, row->service, sizeof(row->service));
		memcpy(reference->label, row->label, sizeof(row->label));
		reference->is_durable = true;
		reference->is_revoked = row->revoked_at != 0;
		reference->created_at = row->created_at;
		answer_found(reference, waiting->call);
	}
	free(waiting);
	daemon_wake(daemon);
}

static void
ask_store(struct reference *reference, struct capnrpc_call *call)
{
	struct waiting *waiting = waiting_new(reference, NULL, call);
	int r = CAPNRPC_ENOMEM;

	if (waiting != NULL)
		r = store_ref_get(reference->daemon->store, &reference->digest,
			on_found, waiting, NULL);
	if (r == 0)
		return;
	free(waiting);
	reference_release(reference);
	fail_store(call, r);
}

void
reference_find(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken)
{
	const struct published_entry *entry;
	struct reference *reference;

	if (uri->is_insecure || uri->n_id == 0 ||
		!vat_id_is_equal(
			&uri->vat, identity_vat_id(daemon->identity))) {
		fail_unknown(call_taken);
		return;
	}
	reference = reference_new(
		daemon, principal, uri->id, uri->n_id, call_taken);
	if (reference == NULL)
		return;
	entry = published_find(&daemon->published, &reference->digest);
	if (entry == NULL) {
		ask_store(reference, call_taken);
	} else if (entry->owner != principal->uid) {
		reference_release(reference);
		fail_unknown(call_taken);
	} else {
		memcpy(reference->label, entry->label, sizeof(entry->label));
		reference->created_at = entry->created_at;
		answer_found(reference, call_taken);
	}
}
