/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Account's methods for references: lists, Refs by key, minting. See
 * account.h; mint.h, ref_list.h and reference.h do the work.
 */
#include "config.h"

#include <string.h>

#include "cap/call.h"
#include "daemon/account.h"
#include "daemon/base64url.h"
#include "daemon/daemon.h"
#include "daemon/mint.h"
#include "daemon/ref_list.h"
#include "daemon/reference.h"

/* Fewer characters of a key name too much by chance. */
#define KEY_MIN 6

/* --- lists ------------------------------------------------------------------
 */

void
account_refs(void *object, struct broker_account_refs_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct capnrpc_text_r service =
		broker_account_refs_params_get_service(params);
	struct store_ref_filter filter;

	memset(&filter, 0, sizeof(filter));
	filter.has_owner = !account->is_admin;
	filter.owner = (uint32_t)account->principal.uid;
	if (service.n > 0 &&
		!account_read_name(
			service, "service name", filter.service, call_taken))
		return;
	/* Published ones are of no service. */
	ref_list_answer(account->daemon, &filter, service.n == 0,
		broker_account_refs_params_get_page(params), call_taken);
}

/* --- by key -----------------------------------------------------------------
 */

struct ref_question {
	struct account_question base;
	struct seal_digest prefix;
	unsigned int n_bits;
	struct seal_digest found; /* of n_published ones */
	size_t n_published;
};

/*
 * A start of a digest's text; what is missing reads as zero bits. false: it is
 * none.
 */
static bool
read_key(struct capnrpc_text_r key, struct ref_question *question)
{
	char text[BASE64URL_SIZE(SEAL_DIGEST_SIZE)];
	size_t n;

	if (key.n < KEY_MIN || key.n > sizeof(text))
		return false;
	memset(text, 'A', sizeof(text));
	memcpy(text, key.bytes, key.n);
	question->n_bits = (unsigned int)key.n * 6;
	if (question->n_bits > SEAL_DIGEST_SIZE * 8)
		question->n_bits = SEAL_DIGEST_SIZE * 8;
	return base64url_decode(text, sizeof(text), question->prefix.bytes,
		       SEAL_DIGEST_SIZE, &n) == BASE64URL_OK;
}

static bool
begins(const struct ref_question *question, const struct seal_digest *digest)
{
	unsigned int n_bytes = question->n_bits / 8;
	unsigned int n_left = question->n_bits % 8;
	unsigned int differing;

	if (memcmp(question->prefix.bytes, digest->bytes, n_bytes) != 0)
		return false;
	if (n_left == 0)
		return true;
	differing = (unsigned int)(question->prefix.bytes[n_bytes] ^
		digest->bytes[n_bytes]);
	return differing >> (8 - n_left) == 0;
}

static void
compare(void *userdata, void *row)
{
	struct ref_question *question = userdata;
	const struct published_entry *entry = row;
	const struct account *account = &question->base.account;

	if ((!account->is_admin &&
		    entry->row.owner != account->principal.uid) ||
		!begins(question, &entry->row.digest))
		return;
	question->found = entry->row.digest;
	question->n_published++;
}

static void
answer_ref(struct ref_question *question, const struct seal_digest *digest,
	bool is_durable)
{
	const struct account *account = &question->base.account;
	struct capnrpc_call *call = question->base.call;
	struct capnrpc_cap *cap = reference_new_by_digest(
		account->daemon, &account->principal, digest, is_durable);

	if (cap == NULL) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	broker_account_ref_results_set_ref(
		broker_account_ref_answer(call), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call);
}

static void
on_found(void *userdata, const struct store_answer *answer)
{
	struct ref_question *question = userdata;
	struct capnrpc_call *call = question->base.call;
	bool is_stored = answer->outcome == STORE_DONE && answer->n_refs > 0;

	if (answer->outcome == STORE_FAILED)
		account_fail(call, answer);
	else if (answer->outcome == STORE_AMBIGUOUS ||
		question->n_published + is_stored > 1)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"several references begin so: give more of the key");
	else if (is_stored)
		answer_ref(question, &answer->refs[0].digest, true);
	else if (question->n_published == 1)
		answer_ref(question, &question->found, false);
	else
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"not found: no reference of yours has this key; "
			"capnrpcctl ref list --ended shows all of them");
	account_question_end(&question->base);
}

void
account_ref(void *object, struct broker_account_ref_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct daemon *daemon = account->daemon;
	struct ref_question *question =
		account_question_new(sizeof(*question), account, call_taken);
	uint32_t owner;

	if (question == NULL)
		return;
	if (!read_key(broker_account_ref_params_get_key(params), question)) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"this is no key: the first %d characters of it, or "
			"more, as a list of references shows it",
			KEY_MIN);
		account_question_end(&question->base);
		return;
	}
	capnrpc_idmap_each(&daemon->published.by_digest, compare, question);
	account_question_asked(&question->base,
		store_ref_find(daemon->store, &question->prefix,
			question->n_bits, account_owner(account, &owner),
			on_found, question, NULL));
}

/* --- minting ----------------------------------------------------------------
 */

struct mint_question {
	struct account_question base;
	char service[STORE_NAME_SIZE];
	uid_t owner;
};

/* The rest of the parameters is still in the call. */
static void
mint(struct mint_question *question)
{
	const struct account *account = &question->base.account;
	struct capnrpc_call *call = question->base.call;
	struct broker_account_mint_params_r params =
		broker_account_mint_params_read(capnrpc_call_params(call));
	struct mint mint;

	mint_init(&mint, account->daemon, &account->principal);
	if (mint_read(&mint, broker_account_mint_params_get_label(params),
		    broker_account_mint_params_get_terms(params), call))
		mint_durable(&mint, question->service, question->owner,
			broker_account_mint_params_get_token(params),
			broker_account_mint_params_get_derived(params), call);
}

static void
on_claimed(void *userdata, const struct store_answer *answer)
{
	struct mint_question *question = userdata;
	struct capnrpc_call *call = question->base.call;

	if (call->is_cancelled)
		capnrpc_call_fail(call, CAPNRPC_FAILED, "canceled");
	else if (answer->outcome == STORE_DONE)
		mint(question);
	else if (answer->outcome == STORE_NOT_OWNER)
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"not allowed: service %s belongs to another user",
			question->service);
	else if (answer->outcome == STORE_FULL)
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED,
			"you own as many services as the limit "
			"services-per-uid allows");
	else
		account_fail(call, answer);
	account_question_end(&question->base);
}

void
account_mint(void *object, struct broker_account_mint_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct account *account = object;
	struct daemon *daemon = account->daemon;
	struct store_actor actor = account_actor(account);
	struct mint_question *question;
	char service[STORE_NAME_SIZE];
	uid_t owner;

	if (!account_read_name(broker_account_mint_params_get_service(params),
		    "service name", service, call_taken))
		return;
	if (!service_allows(daemon, service, &account->principal, &owner)) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"not allowed: service %s belongs to another user",
			service);
		return;
	}
	question = account_question_new(sizeof(*question), account, call_taken);
	if (question == NULL)
		return;
	memcpy(question->service, service, sizeof(service));
	question->owner = owner;
	account_question_asked(&question->base,
		store_service_claim(daemon->store, question->service,
			(uint32_t)owner, daemon->config.limits.services_per_uid,
			&actor, on_claimed, question, NULL));
}
