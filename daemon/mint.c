/* SPDX-License-Identifier: Apache-2.0 */
/* See mint.h. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/mint.h"
#include "daemon/reference.h"

/* Names of derived ids: what people choose, and to spare. */
#define DERIVED_MAX 1024

enum answer_shape {
	ANSWER_REF, /* {uri, ref} */
	ANSWER_SAVED, /* {sturdyRef}: the URI as Text */
};

/* One that is being made. */
struct minting {
	struct daemon *daemon;
	struct reference *reference; /* borrowed: ref keeps it */
	struct capnrpc_cap *ref; /* counted */
	struct capnrpc_call *call;
	enum answer_shape shape;
	bool is_derived;
	/* Of a child, while its parent is read. */
	struct mint mint;
	struct principal principal;
	uint8_t parent_id[URI_ID_MAX]; /* secret */
	size_t n_parent_id;
};

/* --- its parts --------------------------------------------------------------
 */

void
mint_init(struct mint *mint, struct daemon *daemon,
	const struct principal *principal)
{
	memset(mint, 0, sizeof(*mint));
	mint->daemon = daemon;
	mint->principal = principal;
}

bool
mint_read(struct mint *mint, struct capnrpc_text_r label,
	struct broker_terms_r terms, struct capnrpc_call *call)
{
	struct reason reason;

	if (!reference_read_label(label, mint->label, call))
		return false;
	if (terms_read(terms, &mint->terms, &reason) == 0)
		return true;
	capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", reason.text);
	return false;
}

/* false: the call was failed. */
static bool
check_terms(const struct terms *terms, struct capnrpc_call *call)
{
	struct reason reason;

	if (terms_check(terms, daemon_now(), &reason) == 0)
		return true;
	capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", reason.text);
	return false;
}

/* A row for a new reference; blob has to outlive it. */
static void
fill_row(const struct mint *mint, const struct reference *reference,
	uid_t owner, struct terms_blob *blob, struct store_ref *ret_row)
{
	memset(ret_row, 0, sizeof(*ret_row));
	terms_encode(&mint->terms, blob);
	ret_row->digest = reference->digest;
	memcpy(ret_row->label, mint->label, sizeof(ret_row->label));
	ret_row->owner = (uint32_t)owner;
	ret_row->created_at = daemon_now();
	ret_row->expires_at = mint->terms.expires_at;
	ret_row->unused_for = mint->terms.unused_for;
	ret_row->use_limit = mint->terms.use_limit;
	ret_row->terms.bytes = blob->n == 0 ? NULL : blob->bytes;
	ret_row->terms.n = blob->n;
}

static void
fail_memory(struct capnrpc_call *call)
{
	capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
}

/* --- the answer -------------------------------------------------------------
 */

static void
answer(const struct reference *reference, struct capnrpc_cap *ref,
	enum answer_shape shape, struct capnrpc_call *call)
{
	const struct capnrpc_struct_size size = { 0,
		shape == ANSWER_REF ? 2 : 1 };
	struct capnrpc_struct_b results =
		capnrpc_pointer_init_struct(capnrpc_call_results(call), size);
	struct uri_text text;
	size_t n = uri_print(&reference->uri, &text);

	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(results, 0), text.text, n);
	uri_text_clear(&text);
	if (shape == ANSWER_REF)
		capnrpc_pointer_set_cap(
			capnrpc_struct_edit_pointer(results, 1), ref);
	capnrpc_call_return(call);
}

static void
minting_free(struct minting *minting)
{
	capnrpc_cap_unref(minting->ref);
	seal_wipe(minting->parent_id, sizeof(minting->parent_id));
	free(minting);
}

static void
on_forgotten(void *userdata, const struct store_answer *answer)
{
	(void)userdata;
	(void)answer;
}

/* Nobody has heard of the URI, and nobody ever will. */
static void
forget(const struct minting *minting)
{
	const struct reference *reference = minting->reference;
	struct store_actor actor = reference_actor(&reference->principal);

	if (!minting->is_derived)
		(void)!store_ref_purge(minting->daemon->store,
			&reference->digest, &actor, on_forgotten, NULL, NULL);
	capnrpc_call_fail(minting->call, CAPNRPC_FAILED, "canceled");
}

static void
on_stored(void *userdata, const struct store_answer *stored)
{
	struct minting *minting = userdata;
	struct daemon *daemon = minting->daemon;
	const struct reference *reference = minting->reference;
	struct principal_text who = principal_print(&reference->principal);

	log_info("ref.mint", log_text("by", who.text),
		log_text("outcome", store_outcome_name(stored->outcome)),
		log_hex("digest", reference->digest.bytes, SEAL_DIGEST_SIZE));
	if (stored->outcome != STORE_DONE)
		reference_fail_answer(minting->call, stored);
	else if (minting->call->is_cancelled)
		forget(minting);
	else
		answer(reference, minting->ref, minting->shape, minting->call);
	minting_free(minting);
	daemon_wake(daemon);
}

/* --- durable ----------------------------------------------------------------
 */

/* NULL: the call was failed. */
static struct minting *
minting_new(struct daemon *daemon, enum answer_shape shape,
	struct capnrpc_call *call)
{
	struct minting *minting = calloc(1, sizeof(*minting));

	if (minting == NULL) {
		fail_memory(call);
		return NULL;
	}
	minting->daemon = daemon;
	minting->shape = shape;
	minting->call = call;
	return minting;
}

/* Gives it the reference of a new id; false: the call was failed. */
static bool
take_id(struct minting *minting, const struct principal *principal,
	const struct seal_id *id, bool is_durable)
{
	struct reference *reference = reference_new(minting->daemon, principal,
		id->bytes, sizeof(id->bytes), is_durable, minting->call);

	if (reference == NULL)
		return false;
	minting->reference = reference;
	minting->ref = reference_cap(reference, minting->call);
	return minting->ref != NULL;
}

/* Seals token into row and hands it over; minting's end is on_stored. */
static void
store(struct minting *minting, struct store_ref *row, const uint8_t *token,
	size_t n_token)
{
	const struct reference *reference = minting->reference;
	const struct daemon *daemon = minting->daemon;
	struct store_actor actor = reference_actor(&reference->principal);
	int r = seal_token(reference->uri.id, reference->uri.n_id, row->service,
		token, n_token, &row->sealed);

	if (r == 0)
		r = store_ref_put(daemon->store, row,
			daemon->config.limits.refs_per_uid, &actor, on_stored,
			minting, NULL);
	seal_bytes_clear(&row->sealed);
	if (r == 0)
		return;
	reference_fail_store(minting->call, r);
	minting_free(minting);
}

/* mirage's: under the vat's secret. false: the call was failed. */
static bool
derive(const struct daemon *daemon, struct capnrpc_text_r name,
	struct seal_id *ret_id, struct capnrpc_call *call)
{
	const struct identity_secret *from = identity_secret(daemon->identity);
	struct seal_secret secret;
	char text[DERIVED_MAX + 1];

	if (name.n > DERIVED_MAX || memchr(name.bytes, '\0', name.n) != NULL) {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"derived of %zu bytes: at most %d, and no NUL", name.n,
			DERIVED_MAX);
		return false;
	}
	memcpy(text, name.bytes, name.n);
	text[name.n] = '\0';
	memcpy(secret.bytes, from->bytes, sizeof(secret.bytes));
	seal_derive_id(&secret, text, ret_id);
	seal_wipe(&secret, sizeof(secret));
	return true;
}

static void
start_durable(const struct mint *mint, const char *service, uid_t owner,
	struct capnrpc_data_r token, const struct seal_id *id, bool is_derived,
	struct capnrpc_call *call)
{
	struct minting *minting = minting_new(mint->daemon, ANSWER_REF, call);
	struct terms_blob blob;
	struct store_ref row;

	if (minting == NULL)
		return;
	if (!take_id(minting, mint->principal, id, true)) {
		minting_free(minting);
		return;
	}
	minting->is_derived = is_derived;
	fill_row(mint, minting->reference, owner, &blob, &row);
	row.is_derived = is_derived;
	(void)snprintf(row.service, sizeof(row.service), "%s", service);
	store(minting, &row, token.bytes, token.n);
}

void
mint_durable(const struct mint *mint, const char *service, uid_t owner,
	struct capnrpc_data_r token, struct capnrpc_text_r derived,
	struct capnrpc_call *call_taken)
{
	struct seal_id id;

	if (token.n > SEAL_TOKEN_MAX) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"token of %zu bytes: at most %d", token.n,
			SEAL_TOKEN_MAX);
		return;
	}
	if (!check_terms(&mint->terms, call_taken))
		return;
	if (derived.n == 0)
		seal_new_id(&id);
	else if (!derive(mint->daemon, derived, &id, call_taken))
		return;
	start_durable(
		mint, service, owner, token, &id, derived.n > 0, call_taken);
	seal_wipe(&id, sizeof(id));
}

/* --- published --------------------------------------------------------------
 */

/* Puts it among the published ones; parent NULL: it is no child. */
static void
publish(const struct mint *mint, struct capnrpc_link *list,
	struct published_entry *parent, struct capnrpc_cap *cap,
	struct capnrpc_call *call)
{
	struct daemon *daemon = mint->daemon;
	struct principal_text who = principal_print(mint->principal);
	struct minting minting = { .daemon = daemon, .call = call };
	struct published_entry *entry;
	struct terms_blob blob;
	struct store_ref row;
	struct seal_id id;
	bool is_made;

	seal_new_id(&id);
	is_made = take_id(&minting, mint->principal, &id, false);
	seal_wipe(&id, sizeof(id));
	if (!is_made)
		return;
	fill_row(mint, minting.reference,
		parent == NULL ? mint->principal->uid : parent->row.owner,
		&blob, &row);
	if (parent != NULL)
		row.depth = parent->row.depth + 1;
	if (published_add(
		    &daemon->published, list, parent, &row, cap, &entry) != 0) {
		fail_memory(call);
	} else {
		log_info("ref.publish", log_text("by", who.text),
			log_hex("digest", row.digest.bytes, SEAL_DIGEST_SIZE));
		answer(minting.reference, minting.ref, ANSWER_REF, call);
	}
	capnrpc_cap_unref(minting.ref);
}

void
mint_published(const struct mint *mint, struct capnrpc_link *list,
	struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	if (check_terms(&mint->terms, call_taken))
		publish(mint, list, NULL, cap, call_taken);
}

/* --- children ---------------------------------------------------------------
 */

/* Whether a child with these terms can be; false: the call was failed. */
static bool
check_child(const struct mint *mint, const struct chain *chain,
	struct capnrpc_call *call)
{
	struct reason reason;
	size_t i;

	if (chain_state(chain, daemon_now()) != CHAIN_GOOD) {
		capnrpc_call_fail(
			call, CAPNRPC_FAILED, "the reference has ended");
		return false;
	}
	if (chain->n > STORE_DEPTH_MAX) {
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"chains of %d children are the most", STORE_DEPTH_MAX);
		return false;
	}
	if (!check_terms(&mint->terms, call))
		return false;
	for (i = 0; i < chain->n; i++) {
		if (terms_check_child(
			    &mint->terms, &chain->links[i].terms, &reason) == 0)
			continue;
		capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", reason.text);
		return false;
	}
	return true;
}

/* Entries of the list that the member is in: all of one connection. */
static size_t
n_in_list(const struct capnrpc_link *member)
{
	const struct capnrpc_link *link;
	size_t n = 0;

	/* The head is counted, the member is not. */
	for (link = member->next; link != member; link = link->next)
		n++;
	return n;
}

static void
publish_child(const struct mint *mint, struct published_entry *parent,
	struct capnrpc_call *call)
{
	const struct config_limits *limits = &mint->daemon->config.limits;
	struct chain *chain;

	if (n_in_list(&parent->link) >= limits->published_per_connection) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED,
			"as many objects are published as the limit "
			"published-per-connection allows");
		return;
	}
	if (published_chain(parent, &chain) != 0) {
		fail_memory(call);
		return;
	}
	if (check_child(mint, chain, call))
		publish(mint, &parent->link, parent, parent->cap, call);
	free(chain);
}

/* A reference sealed for one owner is always the same: made twice, or by two
 * who hold it, it is one row. */
static void
new_child_id(const struct minting *minting, struct seal_id *ret_id)
{
	const struct terms_owner *owner = &minting->mint.terms.sealed_for;
	struct vat_id_text vat = principal_vat_text(&owner->vat);
	char name[128];

	if (minting->shape == ANSWER_REF) {
		seal_new_id(ret_id);
		return;
	}
	if (owner->kind == TERMS_VAT)
		(void)snprintf(name, sizeof(name), "vat:%s", vat.text);
	else
		(void)snprintf(name, sizeof(name), "%s:%u",
			owner->kind == TERMS_UID ? "uid" : "gid", owner->id);
	seal_child_id(minting->parent_id, minting->n_parent_id, name, ret_id);
}

/* The parent's row is good; its token goes under the child's id. */
static void
store_child(struct minting *minting, const struct store_ref *parent,
	const struct seal_bytes *token)
{
	struct terms_blob blob;
	struct store_ref row;
	struct seal_id id;
	bool is_made;

	new_child_id(minting, &id);
	is_made = take_id(minting, &minting->principal, &id, true);
	seal_wipe(&id, sizeof(id));
	if (!is_made) {
		minting_free(minting);
		return;
	}
	minting->is_derived = minting->shape == ANSWER_SAVED;
	fill_row(
		&minting->mint, minting->reference, parent->owner, &blob, &row);
	row.is_derived = minting->is_derived;
	memcpy(row.service, parent->service, sizeof(row.service));
	row.parent = parent->digest;
	row.depth = parent->depth + 1;
	store(minting, &row, token->bytes, token->n);
}

static void
on_parent(void *userdata, const struct store_answer *answer)
{
	struct minting *minting = userdata;
	struct daemon *daemon = minting->daemon;
	const struct store_ref *row = answer->refs;
	struct chain *chain = NULL;
	struct seal_bytes token = { NULL, 0 };

	if (answer->outcome != STORE_DONE || answer->n_refs == 0) {
		reference_fail_answer(minting->call, answer);
	} else if (chain_new(row, answer->n_refs, &daemon->uses, &chain) != 0) {
		capnrpc_call_fail(minting->call, CAPNRPC_FAILED,
			"the reference's row in the store is damaged");
	} else if (check_child(&minting->mint, chain, minting->call)) {
		if (seal_open_token(minting->parent_id, minting->n_parent_id,
			    row->service, row->sealed.bytes, row->sealed.n,
			    &token) == 0) {
			store_child(minting, row, &token);
			minting = NULL;
		} else {
			capnrpc_call_fail(minting->call, CAPNRPC_FAILED,
				"the reference's row in the store is "
				"damaged");
		}
	}
	seal_bytes_clear(&token);
	free(chain);
	if (minting != NULL)
		minting_free(minting);
	daemon_wake(daemon);
}

static void
start_child(const struct mint *mint, enum answer_shape shape, const uint8_t *id,
	size_t n_id, struct capnrpc_call *call)
{
	struct minting *minting = minting_new(mint->daemon, shape, call);
	struct seal_digest digest;
	int r;

	if (minting == NULL)
		return;
	minting->principal = *mint->principal;
	minting->mint = *mint;
	minting->mint.principal = &minting->principal;
	memcpy(minting->parent_id, id, n_id);
	minting->n_parent_id = n_id;
	seal_digest_id(id, n_id, &digest);
	r = store_ref_get(
		mint->daemon->store, &digest, on_parent, minting, NULL);
	if (r == 0)
		return;
	reference_fail_store(call, r);
	minting_free(minting);
}

void
mint_child(const struct mint *mint, const uint8_t *id, size_t n_id,
	struct capnrpc_call *call_taken)
{
	struct published_entry *parent;
	struct seal_digest digest;

	seal_digest_id(id, n_id, &digest);
	parent = published_find(&mint->daemon->published, &digest);
	if (parent != NULL)
		publish_child(mint, parent, call_taken);
	else
		start_child(mint, ANSWER_REF, id, n_id, call_taken);
}

void
mint_sealed_child(const struct mint *mint, const uint8_t *id, size_t n_id,
	struct capnrpc_call *call_taken)
{
	start_child(mint, ANSWER_SAVED, id, n_id, call_taken);
}
