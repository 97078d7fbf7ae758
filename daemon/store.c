/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store as the loop sees it: the thread's answers are handed to those who
 * asked. What can be asked is made and checked in store_refs.c, store_names.c
 * and store_services.c.
 */
#include <config.h>

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/error.h>

#include "daemon/loop.h"
#include "daemon/store.h"
#include "daemon/store_ask.h"
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

		if (request->fn != NULL) {
			request->fn(request->userdata, &request->answer);
			request->answer.file = -1;
		}
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

bool
store_copy_text(char *ret_text, size_t size, const char *text)
{
	size_t n = strnlen(text, size);

	if (n == size)
		return false;
	memcpy(ret_text, text, n + 1);
	return true;
}

/* Names make files' and units' names elsewhere, so they are kept plain. */
bool
store_copy_name(char *ret_name, const char *name)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "abcdefghijklmnopqrstuvwxyz"
				      "0123456789._-";

	return store_copy_text(ret_name, STORE_NAME_SIZE, name) &&
		name[0] != '\0' && name[strspn(name, allowed)] == '\0';
}

bool
store_copy_actor(struct store_request *request, const struct store_actor *actor)
{
	request->actor.now = actor->now;
	return store_copy_text(request->actor.who, STORE_WHO_SIZE, actor->who);
}

void
store_copy_owner(struct store_request *request, const uint32_t *owner)
{
	request->has_owner = owner != NULL;
	if (owner != NULL)
		request->owner = *owner;
}

bool
store_copy_page(struct store_request *request, size_t n)
{
	request->limit = n;
	return n >= 1 && n <= STORE_LIST_MAX;
}

int
store_submit(struct store *store, struct store_request *request_taken,
	int status, store_fn fn, void *userdata,
	struct store_request **ret_request)
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

void
store_request_cancel(struct store_request *request)
{
	request->fn = NULL;
}
