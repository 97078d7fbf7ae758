/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Asking the store about references. store.h says what each request does.
 */
#include <config.h>

#include <string.h>

#include <capnrpc/error.h>

#include "daemon/store.h"
#include "daemon/store_ask.h"

/* A request about the row of a digest, or NULL without memory. */
static struct store_request *
ask_about(enum store_operation operation, const struct seal_digest *digest)
{
	struct store_request *request = store_request_new(operation);

	if (request != NULL)
		request->ref.digest = *digest;
	return request;
}

int
store_ref_get(struct store *store, const struct seal_digest *digest,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	struct store_request *request = ask_about(STORE_REF_GET, digest);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	return store_submit(store, request, 0, fn, userdata, ret_request);
}

/* Copies sealed and terms, which are owned by the request from then on. */
static int
copy_bytes(struct store_request *request, const struct store_ref *ref)
{
	int status = seal_bytes_copy(
		ref->sealed.bytes, ref->sealed.n, &request->ref.sealed);

	if (status != 0 || ref->terms.n == 0)
		return status;
	return seal_bytes_copy(
		ref->terms.bytes, ref->terms.n, &request->ref.terms);
}

static int
copy_ref(struct store_request *request, const struct store_ref *ref)
{
	struct store_ref copy = *ref;

	if (!store_copy_name(copy.service, ref->service) ||
		!store_copy_text(copy.label, STORE_LABEL_SIZE, ref->label))
		return CAPNRPC_EINVAL;
	if (ref->sealed.n < SEAL_OVERHEAD ||
		ref->sealed.n > SEAL_TOKEN_MAX + SEAL_OVERHEAD ||
		ref->terms.n > STORE_TERMS_MAX)
		return CAPNRPC_EINVAL;
	memset(&copy.sealed, 0, sizeof(copy.sealed));
	memset(&copy.terms, 0, sizeof(copy.terms));
	copy.revoked_at = copy.last_used_at = 0;
	copy.use_count = 0;
	copy.is_wiped = false;
	request->ref = copy;
	return copy_bytes(request, ref);
}

int
store_ref_put(struct store *store, const struct store_ref *ref, uint64_t limit,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_REF_PUT);
	int status;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->limit = limit;
	status = copy_ref(request, ref);
	if (status == 0 && !store_copy_actor(request, actor))
		status = CAPNRPC_EINVAL;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_ref_update(struct store *store, const struct seal_digest *digest,
	const struct store_ref_change *change, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	struct store_request *request = ask_about(STORE_REF_UPDATE, digest);
	bool is_sound = true;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	if (change->has_label)
		is_sound = store_copy_text(
			request->change.label, STORE_LABEL_SIZE, change->label);
	request->change.has_label = change->has_label;
	request->change.has_expires_at = change->has_expires_at;
	request->change.expires_at = change->expires_at;
	is_sound = is_sound && store_copy_actor(request, actor);
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_ref_use(struct store *store, const struct seal_digest *digest,
	uint32_t n_uses, int64_t now, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = ask_about(STORE_REF_USE, digest);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->n_uses = n_uses;
	request->time = now;
	return store_submit(store, request, 0, fn, userdata, ret_request);
}

int
store_ref_revoke(struct store *store, const struct seal_digest *digest,
	bool keeps_token, const struct store_actor *actor, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	struct store_request *request = ask_about(STORE_REF_REVOKE, digest);
	int status;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->is_set = keeps_token;
	status = store_copy_actor(request, actor) ? 0 : CAPNRPC_EINVAL;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_ref_undo(struct store *store, const struct seal_digest *digest,
	int64_t not_before, uint64_t limit, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	struct store_request *request = ask_about(STORE_REF_UNDO, digest);
	int status;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->time = not_before;
	request->limit = limit;
	status = store_copy_actor(request, actor) ? 0 : CAPNRPC_EINVAL;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_ref_purge(struct store *store, const struct seal_digest *digest,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = ask_about(STORE_REF_PURGE, digest);
	int status;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	status = store_copy_actor(request, actor) ? 0 : CAPNRPC_EINVAL;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_ref_sweep(struct store *store, int64_t revoked_before, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_REF_SWEEP);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->time = revoked_before;
	return store_submit(store, request, 0, fn, userdata, ret_request);
}

/* Copies what a list is to hold. False: no service is called so. */
static bool
copy_filter(
	struct store_request *request, const struct store_ref_filter *filter)
{
	if (filter == NULL)
		return true;
	store_copy_owner(request, filter->has_owner ? &filter->owner : NULL);
	request->has_parent = filter->has_parent;
	request->ref.parent = filter->parent;
	return filter->service[0] == '\0' ||
		store_copy_name(request->name, filter->service);
}

int
store_ref_list(struct store *store, const struct store_ref_filter *filter,
	const struct seal_digest *cursor, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_REF_LIST);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	is_sound = store_copy_page(request, n) && copy_filter(request, filter);
	request->has_cursor = cursor != NULL;
	if (cursor != NULL)
		request->ref.digest = *cursor;
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_ref_find(struct store *store, const struct seal_digest *prefix,
	unsigned int n_bits, const uint32_t *owner, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = ask_about(STORE_REF_FIND, prefix);
	bool is_sound = n_bits >= 1 && n_bits <= 8 * SEAL_DIGEST_SIZE;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	store_copy_owner(request, owner);
	request->n_bits = n_bits;
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}
