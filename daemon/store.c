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

/* A thread of the store's, watched. */
struct worker {
	struct store *store;
	struct store_engine *engine; /* the thread's; only for its ops */
	struct store_thread *thread;
	struct loop_fd *watch;
};

struct store {
	struct loop *loop;
	struct worker rows; /* all but upkeep */
	struct worker upkeep; /* made when it is first needed */
	bool is_uploading; /* an upload is there, or with the thread */
	bool is_delivering; /* a callback runs: freeing now would be wrong */
};

static void
deliver(struct worker *worker)
{
	struct store *store = worker->store;
	struct store_request *request = store_thread_take(worker->thread);

	store->is_delivering = true;
	while (request != NULL) {
		struct store_request *next = request->next;

		if (request->is_upload)
			store->is_uploading = false;
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

static int
worker_init(struct worker *worker, struct store *store,
	struct store_engine *engine_taken, struct reason *ret_reason)
{
	int status =
		store_thread_new(engine_taken, &worker->thread, ret_reason);

	worker->store = store;
	worker->engine = engine_taken;
	if (status != 0)
		return status;
	status = loop_fd_new(store->loop, store_thread_fd(worker->thread),
		LOOP_READ, on_answers, worker, &worker->watch);
	if (status == 0)
		return 0;
	reason_set(ret_reason, "no memory for the store");
	worker->thread = store_thread_free(worker->thread);
	return status;
}

static void
worker_deinit(struct worker *worker)
{
	if (worker->thread == NULL)
		return;
	if (worker->engine->ops->interrupt != NULL)
		worker->engine->ops->interrupt(worker->engine);
	store_thread_stop(worker->thread);
	deliver(worker);
	worker->watch = loop_fd_free(worker->watch);
	worker->thread = store_thread_free(worker->thread);
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
	store->loop = loop;
	status = worker_init(&store->rows, store, engine_taken, ret_reason);
	if (status != 0) {
		free(store);
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
	worker_deinit(&store->upkeep);
	worker_deinit(&store->rows);
	free(store);
	return NULL;
}

/* The thread for an operation; NULL: it cannot be made. */
static struct store_thread *
thread_for(struct store *store, enum store_operation operation)
{
	const struct store_engine_ops *ops = store->rows.engine->ops;
	struct store_engine *engine;

	if (!store_operation_is_upkeep(operation) || ops->new_upkeep == NULL)
		return store->rows.thread;
	if (store->upkeep.thread != NULL)
		return store->upkeep.thread;
	engine = ops->new_upkeep(store->rows.engine);
	if (engine == NULL ||
		worker_init(&store->upkeep, store, engine, NULL) != 0)
		return NULL;
	return store->upkeep.thread;
}

int
store_begin_upload(struct store *store, char ret_path[PATHS_SIZE],
	struct reason *ret_reason)
{
	const struct store_engine_ops *ops = store->rows.engine->ops;

	if (ops->upload_path == NULL ||
		!ops->upload_path(store->rows.engine, ret_path)) {
		reason_set(ret_reason,
			"the store is in memory: nothing can be "
			"put in its place");
		return CAPNRPC_EINVAL;
	}
	if (store->is_uploading) {
		reason_set(
			ret_reason, "another file is being sent to the store");
		return CAPNRPC_ELIMIT;
	}
	store->is_uploading = true;
	return 0;
}

void
store_end_upload(struct store *store)
{
	store->is_uploading = false;
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
	struct store_thread *thread;

	request_taken->fn = fn;
	request_taken->userdata = userdata;
	if (status == 0) {
		thread = thread_for(store, request_taken->operation);
		status = thread == NULL
			? CAPNRPC_ENOMEM
			: store_thread_submit(thread, request_taken);
	}
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
