/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Asking the store about names and the audit trail. store_names.h says what
 * each request does.
 */
#include <config.h>

#include <string.h>

#include <capnrpc/error.h>

#include "daemon/store_ask.h"
#include "daemon/store_names.h"

/* A request about an owner's name; *ret_status says whether it is sound. */
static struct store_request *
ask_about(enum store_operation operation, uint32_t owner, const char *name,
	const struct store_actor *actor, int *ret_status)
{
	struct store_request *request = store_request_new(operation);
	bool is_sound;

	if (request == NULL)
		return NULL;
	request->name_row.owner = owner;
	is_sound = store_copy_name(request->name_row.name, name) &&
		(actor == NULL || store_copy_actor(request, actor));
	*ret_status = is_sound ? 0 : CAPNRPC_EINVAL;
	return request;
}

int
store_name_put(struct store *store, const struct store_name *name,
	bool replaces, uint64_t limit, const struct store_actor *actor,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	int status;
	struct store_request *request = ask_about(
		STORE_NAME_PUT, name->owner, name->name, actor, &status);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->is_set = replaces;
	request->limit = limit;
	if (name->sealed.n == 0 || name->sealed.n > STORE_SEALED_NAME_MAX)
		status = CAPNRPC_EINVAL;
	if (status == 0)
		status = seal_bytes_copy(name->sealed.bytes, name->sealed.n,
			&request->name_row.sealed);
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_name_get(struct store *store, uint32_t owner, const char *name,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	int status;
	struct store_request *request =
		ask_about(STORE_NAME_GET, owner, name, NULL, &status);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_name_find(struct store *store, const char *name, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	int status;
	struct store_request *request =
		ask_about(STORE_NAME_FIND, 0, name, NULL, &status);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->limit = STORE_LIST_MAX;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_name_list(struct store *store, const uint32_t *owner,
	const struct store_name *cursor, size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_NAME_LIST);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	store_copy_owner(request, owner);
	is_sound = store_copy_page(request, n);
	request->has_cursor = cursor != NULL;
	if (cursor != NULL) {
		request->name_row.owner = cursor->owner;
		is_sound = is_sound &&
			store_copy_name(request->name_row.name, cursor->name);
	}
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_name_rename(struct store *store, uint32_t owner, const char *name,
	const char *to, const struct store_actor *actor, store_fn fn,
	void *userdata, struct store_request **ret_request)
{
	int status;
	struct store_request *request =
		ask_about(STORE_NAME_RENAME, owner, name, actor, &status);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	if (!store_copy_name(request->name, to))
		status = CAPNRPC_EINVAL;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_name_forget(struct store *store, uint32_t owner, const char *name,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	int status;
	struct store_request *request =
		ask_about(STORE_NAME_FORGET, owner, name, actor, &status);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_name_allow(struct store *store, uint32_t owner, const char *name,
	const struct store_allowed *allowed, bool is_allowed,
	const struct store_actor *actor, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	int status;
	struct store_request *request =
		ask_about(STORE_NAME_ALLOW, owner, name, actor, &status);

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->allowed = *allowed;
	if (allowed->kind == STORE_ANYONE)
		request->allowed.id = 0;
	request->is_set = is_allowed;
	return store_submit(store, request, status, fn, userdata, ret_request);
}

int
store_audit_add(struct store *store, const struct store_event *event,
	store_fn fn, void *userdata, struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_AUDIT_ADD);
	bool is_sound = memchr(event->who, '\0', STORE_WHO_SIZE) != NULL &&
		memchr(event->what, '\0', STORE_WHAT_SIZE) != NULL &&
		memchr(event->service, '\0', STORE_NAME_SIZE) != NULL &&
		memchr(event->label, '\0', STORE_LABEL_SIZE) != NULL &&
		event->what[0] != '\0' && event->n_key <= STORE_KEY_SIZE;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->event = *event;
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}

int
store_audit_list(struct store *store, const uint32_t *owner, int64_t before,
	size_t n, store_fn fn, void *userdata,
	struct store_request **ret_request)
{
	struct store_request *request = store_request_new(STORE_AUDIT_LIST);
	bool is_sound;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	store_copy_owner(request, owner);
	request->before = before;
	is_sound = store_copy_page(request, n) && before >= 0;
	return store_submit(store, request, is_sound ? 0 : CAPNRPC_EINVAL, fn,
		userdata, ret_request);
}
