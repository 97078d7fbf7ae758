/* SPDX-License-Identifier: Apache-2.0 */
/* See reference_change.h. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cap/call.h"
#include "daemon/daemon.h"
#include "daemon/log.h"
#include "daemon/reference_change.h"
#include "daemon/restore.h"

static const char revoked[] = "the reference was revoked";
static const char purged[] = "the reference is not there any more";

/* --- a call that waits for the store ----------------------------------------
 */

struct waiting {
	struct reference *reference; /* borrowed: ref keeps it */
	struct capnrpc_cap *ref; /* counted: the Ref that was called */
	struct capnrpc_call *call;
	int64_t expires_at; /* of extend */
};

static struct waiting *
waiting_new(struct reference *reference, struct capnrpc_call *call)
{
	struct waiting *waiting = calloc(1, sizeof(*waiting));

	if (waiting == NULL)
		return NULL;
	waiting->reference = reference;
	waiting->ref = capnrpc_cap_ref(call->target);
	waiting->call = call;
	return waiting;
}

/* The call was answered. */
static void
waiting_end(struct waiting *waiting)
{
	struct daemon *daemon = waiting->reference->daemon;

	capnrpc_cap_unref(waiting->ref);
	free(waiting);
	daemon_wake(daemon);
}

/* What asking the store came to; on an error the call is failed. */
static void
asked(struct waiting *waiting, struct capnrpc_call *call, int r)
{
	if (r == 0)
		return;
	if (waiting != NULL)
		capnrpc_cap_unref(waiting->ref);
	free(waiting);
	reference_fail_store(call, r);
}

/* Asks for the row and what it is a child of. */
static void
ask_row(struct reference *reference, store_fn fn, struct capnrpc_call *call,
	int64_t expires_at)
{
	struct waiting *waiting = waiting_new(reference, call);
	int r = CAPNRPC_ENOMEM;

	if (waiting != NULL) {
		waiting->expires_at = expires_at;
		r = store_ref_get(reference->daemon->store, &reference->digest,
			fn, waiting, NULL);
	}
	asked(waiting, call, r);
}

void
reference_fail_answer(
	struct capnrpc_call *call_taken, const struct store_answer *answer)
{
	const char *text = "the reference could not be stored";
	enum capnrpc_exception_type type = CAPNRPC_FAILED;

	switch (answer->outcome) {
	case STORE_FAILED:
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"the store could not be written: %s; nothing has "
			"changed",
			answer->reason.text);
		return;
	case STORE_FULL:
		type = CAPNRPC_OVERLOADED;
		text = "you own as many references as the limit refs-per-uid "
		       "allows: revoke some";
		break;
	case STORE_NOT_FOUND:
		text = purged;
		break;
	case STORE_REVOKED:
		text = revoked;
		break;
	case STORE_NOT_REVOKED:
		text = "the reference is not revoked";
		break;
	case STORE_TOO_LATE:
		text = "the time in which revoking can be taken back, "
		       "revoke-grace, is over";
		break;
	case STORE_TOO_DEEP:
		text = "chains of 16 children are the most";
		break;
	case STORE_EXISTS:
		text = "the name of the derived reference is another "
		       "service's";
		break;
	case STORE_NOT_OWNER:
		text = "the service belongs to another user";
		break;
	case STORE_DONE:
	case STORE_AMBIGUOUS:
	case STORE_EXHAUSTED:
	case STORE_IN_USE:
		break;
	}
	capnrpc_call_fail(call_taken, type, "%s", text);
}

static struct published_entry *
published_of(const struct reference *reference)
{
	return published_find(
		&reference->daemon->published, &reference->digest);
}

/* The entry; NULL: the call was failed. */
static struct published_entry *
need_published(const struct reference *reference, struct capnrpc_call *call)
{
	struct published_entry *entry = published_of(reference);

	if (entry == NULL)
		capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", purged);
	return entry;
}

/* --- info -------------------------------------------------------------------
 */

static void
answer_info(const struct reference *reference, const struct chain *chain,
	struct capnrpc_call *call)
{
	const struct daemon *daemon = reference->daemon;
	struct broker_ref_info_b info =
		broker_ref_info_results_init_info(broker_ref_info_answer(call));

	chain_write(chain, daemon_now(), info);
	broker_ref_info_set_live(
		info, live_is_held(&daemon->live, &reference->digest));
	capnrpc_call_return(call);
}

static void
on_info(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;
	const struct daemon *daemon = waiting->reference->daemon;
	struct chain *chain;

	if (answer->outcome != STORE_DONE || answer->n_refs == 0) {
		reference_fail_answer(waiting->call, answer);
	} else if (chain_new(answer->refs, answer->n_refs, &daemon->uses,
			   &chain) != 0) {
		capnrpc_call_fail(waiting->call, CAPNRPC_FAILED,
			"the reference's row in the store is damaged");
	} else {
		answer_info(waiting->reference, chain, waiting->call);
		free(chain);
	}
	waiting_end(waiting);
}

static void
info_published(const struct reference *reference, struct capnrpc_call *call)
{
	struct published_entry *entry = published_of(reference);
	struct chain *chain;

	if (entry == NULL && reference->last != NULL) {
		answer_info(reference, reference->last, call);
	} else if (entry == NULL) {
		capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", purged);
	} else if (published_chain(entry, &chain) != 0) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
	} else {
		answer_info(reference, chain, call);
		free(chain);
	}
}

void
reference_info(void *object, struct broker_ref_info_params_r params,
	struct capnrpc_call *call_taken)
{
	struct reference *reference = object;

	(void)params;
	if (reference->is_durable)
		ask_row(reference, on_info, call_taken, 0);
	else
		info_published(reference, call_taken);
}

/* --- revoke -----------------------------------------------------------------
 */

static void
answer_revoked(const struct reference *reference, struct capnrpc_call *call)
{
	struct principal_text who = principal_print(&reference->principal);

	restore_ended(reference->daemon, &reference->digest, revoked);
	log_notice("ref.revoke", log_text("by", who.text),
		log_hex("digest", reference->digest.bytes, SEAL_DIGEST_SIZE));
	(void)broker_ref_revoke_answer(call);
	capnrpc_call_return(call);
}

static void
on_revoked(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;

	if (answer->outcome == STORE_DONE || answer->outcome == STORE_NOT_FOUND)
		answer_revoked(waiting->reference, waiting->call);
	else
		reference_fail_answer(waiting->call, answer);
	waiting_end(waiting);
}

/* A published one lets its object go; what it was is kept for info. */
static void
revoke_published(struct reference *reference, struct capnrpc_call *call)
{
	struct published_entry *entry = published_of(reference);

	if (entry != NULL) {
		entry->row.revoked_at = daemon_now();
		free(reference->last);
		reference->last = NULL;
		(void)!published_chain(entry, &reference->last);
		published_remove(&reference->daemon->published, entry);
	}
	answer_revoked(reference, call);
}

void
reference_revoke(void *object, struct broker_ref_revoke_params_r params,
	struct capnrpc_call *call_taken)
{
	struct reference *reference = object;
	struct daemon *daemon = reference->daemon;
	struct store_actor actor = reference_actor(&reference->principal);
	struct waiting *waiting;
	int r = CAPNRPC_ENOMEM;

	(void)params;
	if (!reference->is_durable) {
		revoke_published(reference, call_taken);
		return;
	}
	waiting = waiting_new(reference, call_taken);
	if (waiting != NULL)
		r = store_ref_revoke(daemon->store, &reference->digest,
			daemon->config.limits.revoke_grace_ms > 0, &actor,
			on_revoked, waiting, NULL);
	asked(waiting, call_taken, r);
}

/* --- undo -------------------------------------------------------------------
 */

static int64_t
undo_from(const struct daemon *daemon)
{
	return daemon_now() -
		(int64_t)(daemon->config.limits.revoke_grace_ms / 1000);
}

static void
answer_undone(struct capnrpc_call *call)
{
	(void)broker_ref_undo_answer(call);
	capnrpc_call_return(call);
}

static void
on_undone(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;

	if (answer->outcome == STORE_DONE)
		answer_undone(waiting->call);
	else
		reference_fail_answer(waiting->call, answer);
	waiting_end(waiting);
}

void
reference_undo(void *object, struct broker_ref_undo_params_r params,
	struct capnrpc_call *call_taken)
{
	struct reference *reference = object;
	const struct daemon *daemon = reference->daemon;
	struct store_actor actor = reference_actor(&reference->principal);
	struct waiting *waiting;
	int r = CAPNRPC_ENOMEM;

	(void)params;
	if (!reference->is_durable) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"what was published and revoked is over: publish the "
			"object again");
		return;
	}
	waiting = waiting_new(reference, call_taken);
	if (waiting != NULL)
		r = store_ref_undo(daemon->store, &reference->digest,
			undo_from(daemon), daemon->config.limits.refs_per_uid,
			&actor, on_undone, waiting, NULL);
	asked(waiting, call_taken, r);
}

/* --- extend -----------------------------------------------------------------
 */

/* Whether a new end goes with the terms; false: the call was failed. */
static bool
can_extend(const struct chain *chain, int64_t expires_at,
	struct capnrpc_call *call)
{
	struct terms terms = chain->links[0].terms;
	struct reason reason;
	size_t i;

	if (chain->links[0].revoked_at != 0) {
		capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", revoked);
		return false;
	}
	terms.expires_at = expires_at;
	if (terms_check(&terms, daemon_now(), &reason) != 0) {
		capnrpc_call_fail(call, CAPNRPC_FAILED, "%s", reason.text);
		return false;
	}
	for (i = 1; i < chain->n; i++) {
		int64_t above = chain->links[i].terms.expires_at;

		if (above == 0 || expires_at <= above)
			continue;
		capnrpc_call_fail(call, CAPNRPC_FAILED,
			"the terms exceed the parent's: expiresAt is later "
			"than the parent's");
		return false;
	}
	return true;
}

static void
answer_extended(const struct reference *reference, int64_t expires_at,
	struct capnrpc_call *call)
{
	live_change(&reference->daemon->live, &reference->digest, expires_at);
	(void)broker_ref_extend_answer(call);
	capnrpc_call_return(call);
}

static void
on_extended(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;

	if (answer->outcome == STORE_DONE)
		answer_extended(
			waiting->reference, waiting->expires_at, waiting->call);
	else
		reference_fail_answer(waiting->call, answer);
	waiting_end(waiting);
}

/* The row is known and the new end fits: waiting is answered by on_extended. */
static void
extend_row(struct waiting *waiting)
{
	struct reference *reference = waiting->reference;
	struct store_actor actor = reference_actor(&reference->principal);
	struct store_ref_change change;
	int r;

	memset(&change, 0, sizeof(change));
	change.has_expires_at = true;
	change.expires_at = waiting->expires_at;
	r = store_ref_update(reference->daemon->store, &reference->digest,
		&change, &actor, on_extended, waiting, NULL);
	if (r == 0)
		return;
	reference_fail_store(waiting->call, r);
	waiting_end(waiting);
}

static void
on_row_to_extend(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;
	const struct daemon *daemon = waiting->reference->daemon;
	struct chain *chain = NULL;

	if (answer->outcome != STORE_DONE || answer->n_refs == 0) {
		reference_fail_answer(waiting->call, answer);
	} else if (chain_new(answer->refs, answer->n_refs, &daemon->uses,
			   &chain) != 0) {
		capnrpc_call_fail(waiting->call, CAPNRPC_FAILED,
			"the reference's row in the store is damaged");
	} else if (can_extend(chain, waiting->expires_at, waiting->call)) {
		free(chain);
		extend_row(waiting);
		return;
	}
	free(chain);
	waiting_end(waiting);
}

static void
extend_published(struct reference *reference, int64_t expires_at,
	struct capnrpc_call *call)
{
	struct published_entry *entry = need_published(reference, call);
	struct chain *chain;

	if (entry == NULL)
		return;
	if (published_chain(entry, &chain) != 0) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	if (can_extend(chain, expires_at, call)) {
		entry->row.expires_at = expires_at;
		answer_extended(reference, expires_at, call);
	}
	free(chain);
}

void
reference_extend(void *object, struct broker_ref_extend_params_r params,
	struct capnrpc_call *call_taken)
{
	struct reference *reference = object;
	int64_t expires_at = broker_ref_extend_params_get_expires_at(params);

	if (reference->is_durable)
		ask_row(reference, on_row_to_extend, call_taken, expires_at);
	else
		extend_published(reference, expires_at, call_taken);
}

/* --- relabel ----------------------------------------------------------------
 */

static void
answer_relabelled(struct capnrpc_call *call)
{
	(void)broker_ref_relabel_answer(call);
	capnrpc_call_return(call);
}

static void
on_relabelled(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;

	if (answer->outcome == STORE_DONE)
		answer_relabelled(waiting->call);
	else
		reference_fail_answer(waiting->call, answer);
	waiting_end(waiting);
}

static void
relabel_row(struct reference *reference, const struct store_ref_change *change,
	struct capnrpc_call *call)
{
	struct store_actor actor = reference_actor(&reference->principal);
	struct waiting *waiting = waiting_new(reference, call);
	int r = CAPNRPC_ENOMEM;

	if (waiting != NULL)
		r = store_ref_update(reference->daemon->store,
			&reference->digest, change, &actor, on_relabelled,
			waiting, NULL);
	asked(waiting, call, r);
}

void
reference_relabel(void *object, struct broker_ref_relabel_params_r params,
	struct capnrpc_call *call_taken)
{
	struct reference *reference = object;
	struct published_entry *entry;
	struct store_ref_change change;

	memset(&change, 0, sizeof(change));
	change.has_label = true;
	if (!reference_read_label(broker_ref_relabel_params_get_label(params),
		    change.label, call_taken))
		return;
	if (reference->is_durable) {
		relabel_row(reference, &change, call_taken);
		return;
	}
	entry = need_published(reference, call_taken);
	if (entry == NULL)
		return;
	memcpy(entry->row.label, change.label, sizeof(change.label));
	answer_relabelled(call_taken);
}

/* --- purge ------------------------------------------------------------------
 */

static void
answer_purged(const struct reference *reference, struct capnrpc_call *call)
{
	restore_ended(reference->daemon, &reference->digest, purged);
	(void)broker_ref_purge_answer(call);
	capnrpc_call_return(call);
}

static void
on_purged(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;

	if (answer->outcome == STORE_DONE || answer->outcome == STORE_NOT_FOUND)
		answer_purged(waiting->reference, waiting->call);
	else
		reference_fail_answer(waiting->call, answer);
	waiting_end(waiting);
}

/* false: the call was failed. */
static bool
can_purge(const struct chain *chain, struct capnrpc_call *call)
{
	if (chain_state(chain, daemon_now()) != CHAIN_GOOD)
		return true;
	capnrpc_call_fail(call, CAPNRPC_FAILED,
		"the reference has not ended: revoke it first");
	return false;
}

static void
purge_row(struct waiting *waiting)
{
	struct reference *reference = waiting->reference;
	struct store_actor actor = reference_actor(&reference->principal);
	int r = store_ref_purge(reference->daemon->store, &reference->digest,
		&actor, on_purged, waiting, NULL);

	if (r == 0)
		return;
	reference_fail_store(waiting->call, r);
	waiting_end(waiting);
}

static void
on_row_to_purge(void *userdata, const struct store_answer *answer)
{
	struct waiting *waiting = userdata;
	const struct daemon *daemon = waiting->reference->daemon;
	struct chain *chain = NULL;

	if (answer->outcome != STORE_DONE || answer->n_refs == 0) {
		reference_fail_answer(waiting->call, answer);
	} else if (chain_new(answer->refs, answer->n_refs, &daemon->uses,
			   &chain) != 0 ||
		can_purge(chain, waiting->call)) {
		/* One that nobody can read any more may go, too. */
		free(chain);
		purge_row(waiting);
		return;
	}
	free(chain);
	waiting_end(waiting);
}

static void
purge_published(struct reference *reference, struct capnrpc_call *call)
{
	struct published_entry *entry = published_of(reference);
	struct chain *chain;

	if (entry == NULL) {
		answer_purged(reference, call);
		return;
	}
	if (published_chain(entry, &chain) != 0) {
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "out of memory");
		return;
	}
	if (can_purge(chain, call)) {
		published_remove(&reference->daemon->published, entry);
		answer_purged(reference, call);
	}
	free(chain);
}

void
reference_purge(void *object, struct broker_ref_purge_params_r params,
	struct capnrpc_call *call_taken)
{
	struct reference *reference = object;

	(void)params;
	if (reference->is_durable)
		ask_row(reference, on_row_to_purge, call_taken, 0);
	else
		purge_published(reference, call_taken);
}
