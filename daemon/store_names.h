/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the store keeps for people: their names for others' references, and the
 * audit trail. Requests as in store.h.
 *
 * A name belongs to a user, and two users may have the same one. The URI
 * behind it comes here sealed. store_ref_*() and store_service_*() write the
 * trail themselves, in the transaction of what they change; what else is worth
 * remembering (restores, say) is added by the one who saw it.
 */
#ifndef DAEMON_STORE_NAMES_H
#define DAEMON_STORE_NAMES_H

#include "daemon/store.h"

/*
 * Adds a name, with nobody allowed but its owner; or, where it is there and
 * replaces is set, gives it another URI and keeps who is allowed. Reads owner,
 * name and sealed; times come from the actor. STORE_DONE with the name,
 * STORE_EXISTS, STORE_FULL when the owner has limit names.
 */
CAPNRPC_CHECK int store_name_put(struct store *store,
	const struct store_name *name, bool replaces, uint64_t limit,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/* Answers an owner's name as names[0]. STORE_DONE, STORE_NOT_FOUND. */
CAPNRPC_CHECK int store_name_get(struct store *store, uint32_t owner,
	const char *name, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Answers all owners' names that read so, by owner, at most STORE_LIST_MAX.
 * STORE_DONE, also with none.
 */
CAPNRPC_CHECK int store_name_find(struct store *store, const char *name,
	store_fn fn, void *userdata, struct store_request **ret_request);

/*
 * Lists names by owner and name, of one owner or, where owner is NULL, of all,
 * at most n (1 to STORE_LIST_MAX) of those behind the cursor (its owner and
 * name), or NULL to begin.
 */
CAPNRPC_CHECK int store_name_list(struct store *store, const uint32_t *owner,
	const struct store_name *cursor, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Gives a name another name, to. STORE_DONE with the name, STORE_NOT_FOUND,
 * STORE_EXISTS.
 */
CAPNRPC_CHECK int store_name_rename(struct store *store, uint32_t owner,
	const char *name, const char *to, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request);

/* Forgets a name. STORE_DONE, STORE_NOT_FOUND. */
CAPNRPC_CHECK int store_name_forget(struct store *store, uint32_t owner,
	const char *name, const struct store_actor *actor, store_fn fn,
	void *userdata, struct store_request **ret_request);

/*
 * Lets somebody look a name up, or no longer. STORE_DONE with the name, also
 * where nothing changed; STORE_NOT_FOUND, STORE_FULL beyond STORE_ALLOWED_MAX.
 */
CAPNRPC_CHECK int store_name_allow(struct store *store, uint32_t owner,
	const char *name, const struct store_allowed *allowed, bool is_allowed,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request);

/* Adds an event; its id is the store's to give. STORE_DONE. */
CAPNRPC_CHECK int store_audit_add(struct store *store,
	const struct store_event *event, store_fn fn, void *userdata,
	struct store_request **ret_request);

/*
 * Lists events, the latest first, of what one owner has or, where owner is
 * NULL, all; at most n (1 to STORE_LIST_MAX) of those with an id below before,
 * or from the latest where that is 0.
 */
CAPNRPC_CHECK int store_audit_list(struct store *store, const uint32_t *owner,
	int64_t before, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request);

#endif
