/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Asking the store about services. store.h says what each request does.
 */
#include <config.h>

#include <capnrpc/error.h>

#include "daemon/store.h"
#include "daemon/store_ask.h"

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
	is_sound = store_copy_name(request->name, name) &&
		store_copy_actor(request, actor);
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
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
	is_sound = store_copy_name(request->name, name);
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_service_list(struct store *store, const uint32_t *owner,
	const char *cursor, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_SERVICE_LIST);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	store_copy_owner(request, owner);
	request->has_cursor = cursor != NULL;
	is_sound = store_copy_page(request, n) &&
		(cursor == NULL || store_copy_name(request->name, cursor));
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_service_forget(struct store *store, const char *name,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_SERVICE_FORGET);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	is_sound = store_copy_name(request->name, name) &&
		store_copy_actor(request, actor);
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_stat(struct store *store, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_STAT);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	return store_submit(store, request, 0, fn, userdata, ret_request);
}
