/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store as the loop sees it: requests are made and checked here, and their
 * answers handed to those who asked.
 */
#include <config.h>

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/loop.h"
#include "daemon/store.h"
#include "daemon/store_engine.h"
#include "daemon/store_thread.h"

struct store {
	struct store_thread *thread;
	struct loop_fd *watch;
	bool is_delivering; /* a callback runs: freeing now would be a mistake
			     */
};

static void
deliver(struct store *store)
{
	struct store_request *request = store_thread_take(store->thread);

	store->is_delivering = true;
	while (request != NULL) {
		struct store_request *next = request->next;

		if (request->fn != NULL)
			request->fn(request->userdata, &request->answer);
		(void)store_request_free(request);
		request = next;
	}
	store->is_delivering = false;
}

static void
on_answers(void *userdata, unsigned int ready CAPNRPC_UNUSED)
{
	deliver(userdata);
}

int
store_new(struct loop *loop, struct store_engine *engine_taken,
	struct store **ret_store, struct reason *ret_reason)
{
	struct store *store = calloc(1, sizeof(*store));
	int status;

	if (store == NULL) {
		(void)store_engine_free(engine_taken);
		reason_set(ret_reason, "no memory for the store");
		return CAPNRPC_ENOMEM;
	}
	status = store_thread_new(engine_taken, &store->thread, ret_reason);
	if (status != 0) {
		free(store);
		return status;
	}
	status = loop_fd_new(loop, store_thread_fd(store->thread), LOOP_READ,
		on_answers, store, &store->watch);
	if (status != 0) {
		reason_set(ret_reason, "no memory for the store");
		(void)store_free(store);
		return status;
	}
	*ret_store = store;
	return 0;
}

struct store *
store_free(struct store *store)
{
	if (store == NULL)
		return NULL;
	assert(!store->is_delivering);
	store_thread_stop(store->thread);
	deliver(store);
	(void)loop_fd_free(store->watch);
	(void)store_thread_free(store->thread);
	free(store);
	return NULL;
}

static bool
copy_text(char *ret_text, size_t size, const char *text)
{
	size_t n = strnlen(text, size);

	if (n == size)
		return false;
	memcpy(ret_text, text, n + 1);
	return true;
}

/* Names make files' and units' names elsewhere, so they are kept plain. */
static bool
copy_name(char *ret_name, const char *name)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "abcdefghijklmnopqrstuvwxyz"
				      "0123456789._-";

	return copy_text(ret_name, STORE_NAME_SIZE, name) && name[0] != '\0' &&
		name[strspn(name, allowed)] == '\0';
}

static bool
copy_actor(struct store_request *request, const struct store_actor *actor)
{
	request->actor.now = actor->now;
	return copy_text(request->actor.who, STORE_WHO_SIZE, actor->who);
}

/* Consumes the request. A status other than 0 is why it is not to be sent. */
static int
submit(struct store *store, struct store_request *request_taken, int status,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	request_taken->fn = fn;
	request_taken->userdata = userdata;
	if (status == 0)
		status = store_thread_submit(store->thread, request_taken);
	if (status != 0)
		(void)store_request_free(request_taken);
	else if (ret_request != NULL)
		*ret_request = request_taken;
	return status;
}

int
store_ref_get(struct store *store, const struct seal_digest *digest,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_REF_GET);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->ref.digest = *digest;
	return submit(store, request, 0, fn, userdata, ret_request);
}

static int
copy_ref(struct store_request *request, const struct store_ref *ref)
{
	if (!copy_name(request->ref.service, ref->service) ||
		!copy_text(request->ref.label, STORE_LABEL_SIZE, ref->label))
		return CAPNRPC_EINVAL;
	if (ref->sealed.n < SEAL_OVERHEAD ||
		ref->sealed.n > SEAL_TOKEN_MAX + SEAL_OVERHEAD)
		return CAPNRPC_EINVAL;
	request->ref.digest = ref->digest;
	request->ref.owner = ref->owner;
	request->ref.created_at = ref->created_at;
	return seal_bytes_copy(
		ref->sealed.bytes, ref->sealed.n, &request->ref.sealed);
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
	if (status == 0 && !copy_actor(request, actor))
		status = CAPNRPC_EINVAL;
	return submit(store, request, status, fn, userdata, ret_request);
}

int
store_ref_revoke(struct store *store, const struct seal_digest *digest,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_REF_REVOKE);
	int status;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->ref.digest = *digest;
	status = copy_actor(request, actor) ? 0 : CAPNRPC_EINVAL;
	return submit(store, request, status, fn, userdata, ret_request);
}

int
store_ref_list(struct store *store, const uint32_t *owner,
	const struct seal_digest *cursor, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_REF_LIST);
	bool is_in_range = n >= 1 && n <= STORE_LIST_MAX;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->limit = n;
	request->has_owner = owner != NULL;
	if (owner != NULL)
		request->owner = *owner;
	request->has_cursor = cursor != NULL;
	if (cursor != NULL)
		request->ref.digest = *cursor;
	return submit(store, request, is_in_range ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_service_claim(struct store *store, const char *name, uint32_t owner,
	uint64_t limit, const struct store_actor *actor, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_SERVICE_CLAIM);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->owner = owner;
	request->limit = limit;
	is_sound = copy_name(request->name, name) && copy_actor(request, actor);
	return submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_service_get(struct store *store, const char *name, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_SERVICE_GET);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	is_sound = copy_name(request->name, name);
	return submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

void
store_request_cancel(struct store_request *request)
{
	request->fn = NULL;
}
