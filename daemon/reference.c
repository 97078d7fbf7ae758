/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See reference.h. What a Ref says is asked of the store each time: rows change
 * by other hands. Changes are answered from the store's callback, which runs
 * when they are on disk.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/mint.h"
#include "daemon/reference.h"
#include "daemon/reference_change.h"
#include "daemon/restore.h"

int64_t
daemon_now(void)
{
	return (int64_t)time(NULL);
}

struct store_actor
reference_actor(const struct principal *principal)
{
	struct store_actor actor;
	struct principal_text who = principal_print(principal);

	memset(&actor, 0, sizeof(actor));
	(void)snprintf(actor.who, sizeof(actor.who), "%.*s",
		(int)sizeof(actor.who) - 1, who.text);
	actor.now = daemon_now();
	return actor;
}

void
reference_fail_store(struct capnrpc_call *call_taken, int r)
{
	if (r == CAPNRPC_EINVAL)
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"the reference does not fit into the store");
	else
		capnrpc_call_fail(call_taken, CAPNRPC_OVERLOADED,
			"the store has too much to do; try again later");
}

bool
reference_read_label(
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

/* --- the capability ---------------------------------------------------------
 */

static void
ref_uri(void *object, struct broker_ref_uri_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct reference *reference = object;
	struct uri_text text;
	size_t n;

	(void)params;
	if (reference->uri.n_id == 0) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"this Ref was found without the URI: nobody can make "
			"the secret again but from the URI itself");
		return;
	}
	n = uri_print(&reference->uri, &text);
	broker_ref_uri_results_set_uri(
		broker_ref_uri_answer(call_taken), text.text, n);
	uri_text_clear(&text);
	capnrpc_call_return(call_taken);
}

static void
ref_attenuate(void *object, struct broker_ref_attenuate_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct reference *reference = object;
	struct mint mint;
	struct reason reason;

	if (reference->uri.n_id == 0) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"this Ref was found without the URI: children are made "
			"from the one that has it");
		return;
	}
	mint_init(&mint, reference->daemon, &reference->principal);
	if (!reference_read_label(broker_ref_attenuate_params_get_label(params),
		    mint.label, call_taken))
		return;
	if (terms_read(broker_ref_attenuate_params_get_terms(params),
		    &mint.terms, &reason) != 0) {
		capnrpc_call_fail(
			call_taken, CAPNRPC_FAILED, "%s", reason.text);
		return;
	}
	mint_child(&mint, reference->uri.id, reference->uri.n_id, call_taken);
}

static const struct broker_ref_server server = {
	.uri = ref_uri,
	.info = reference_info,
	.revoke = reference_revoke,
	.extend = reference_extend,
	.relabel = reference_relabel,
	.attenuate = ref_attenuate,
	.undo = reference_undo,
	.purge = reference_purge,
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
	reference_free(object);
}

static const struct capnrpc_object_ops reference_ops = {
	.call = reference_call,
	.release = reference_release,
};

void
reference_free(struct reference *reference)
{
	uri_clear(&reference->uri);
	free(reference->last);
	free(reference);
}

static void
set_uri(struct reference *reference, const void *id, size_t n_id)
{
	const struct config_address *public =
		&reference->daemon->config.public_address;
	struct uri *uri = &reference->uri;

	uri->vat = *identity_vat_id(reference->daemon->identity);
	uri->address.kind = ADDRESS_TCP;
	uri->address.port = public->port;
	(void)snprintf(uri->address.at.host, sizeof(uri->address.at.host), "%s",
		public->host);
	memcpy(uri->id, id, n_id);
	uri->n_id = n_id;
	seal_digest_id(id, n_id, &reference->digest);
}

struct reference *
reference_new(struct daemon *daemon, const struct principal *principal,
	const void *id, size_t n_id, bool is_durable, struct capnrpc_call *call)
{
	struct reference *reference;

	if (daemon->config.public_address.host[0] == '\0') {
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
	reference->is_durable = is_durable;
	set_uri(reference, id, n_id);
	return reference;
}

struct capnrpc_cap *
reference_cap(struct reference *reference_taken, struct capnrpc_call *call)
{
	struct capnrpc_cap *cap = capnrpc_cap_new_object(
		reference_taken->daemon->vat, &reference_ops, reference_taken);

	if (cap == NULL) {
		reference_free(reference_taken);
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
	}
	return cap;
}

struct capnrpc_cap *
reference_new_by_digest(struct daemon *daemon,
	const struct principal *principal, const struct seal_digest *digest,
	bool is_durable)
{
	struct reference *reference = calloc(1, sizeof(*reference));
	struct capnrpc_cap *cap;

	if (reference == NULL)
		return NULL;
	reference->daemon = daemon;
	reference->principal = *principal;
	reference->digest = *digest;
	reference->is_durable = is_durable;
	cap = capnrpc_cap_new_object(daemon->vat, &reference_ops, reference);
	if (cap == NULL)
		reference_free(reference);
	return cap;
}

/* --- finding one's own again ------------------------------------------------
 */

/* A call that waits for the row of its reference. */
struct finding {
	struct reference *reference;
	struct capnrpc_call *call;
};

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
	struct finding *finding = userdata;
	struct reference *reference = finding->reference;
	struct daemon *daemon = reference->daemon;

	if (answer->outcome == STORE_DONE && answer->n_refs > 0 &&
		answer->refs[0].owner == reference->principal.uid) {
		answer_found(reference, finding->call);
	} else {
		reference_free(reference);
		if (answer->outcome == STORE_FAILED)
			capnrpc_call_fail(finding->call, CAPNRPC_FAILED,
				"the store could not be read: %s",
				answer->reason.text);
		else
			fail_unknown(finding->call);
	}
	free(finding);
	daemon_wake(daemon);
}

static void
ask_store(struct reference *reference, struct capnrpc_call *call)
{
	struct finding *finding = calloc(1, sizeof(*finding));
	int r = CAPNRPC_ENOMEM;

	if (finding != NULL) {
		finding->reference = reference;
		finding->call = call;
		r = store_ref_get(reference->daemon->store, &reference->digest,
			on_found, finding, NULL);
	}
	if (r == 0)
		return;
	free(finding);
	reference_free(reference);
	reference_fail_store(call, r);
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
		daemon, principal, uri->id, uri->n_id, true, call_taken);
	if (reference == NULL)
		return;
	entry = published_find(&daemon->published, &reference->digest);
	if (entry == NULL) {
		ask_store(reference, call_taken);
	} else if (entry->row.owner != principal->uid) {
		reference_free(reference);
		fail_unknown(call_taken);
	} else {
		reference->is_durable = false;
		answer_found(reference, call_taken);
	}
}
