/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two halves. The resolver is the loop's; the pool is shared with the threads,
 * guarded by its lock, and outlives the resolver while a thread is still inside
 * getaddrinfo(3): then the last such thread frees it.
 *
 * A request is on exactly one list, or in the hands of one thread:
 *
 *     start --> queue --> (thread) --> done --> answered and freed
 *       `--------- needs no thread ------^
 *
 * Cancelling takes it off its list; one in a thread's hands is only marked.
 */
#include <config.h>

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/resolve.h"

enum request_place {
	REQUEST_QUEUED,
	REQUEST_RUNNING,
	REQUEST_DONE,
};

struct resolve_request {
	struct resolve_request *next;
	struct resolve_request *previous;
	struct pool *pool;
	enum request_place place;
	bool is_cancelled; /* while running */
	struct address address;
	resolve_fn fn;
	void *userdata;
	int status;
	struct endpoints endpoints;
	struct reason reason;
};

/* A queue: new ones at the tail, old ones from the head. */
struct list {
	struct resolve_request *head;
	struct resolve_request *tail;
};

struct pool {
	pthread_mutex_t lock;
	pthread_cond_t work; /* the queue has grown, or it is time to stop */
	pthread_cond_t left; /* a thread has ended */
	struct list queue;
	struct list done;
	size_t n_queued;
	size_t n_threads;
	size_t n_running; /* of those, inside lookup */
	bool is_stopped; /* the resolver is gone or going */
	bool is_orphaned; /* gone: the last thread frees the pool */
	int event;
	resolve_lookup_fn lookup;
};

struct resolver {
	struct pool *pool;
	struct loop_fd *watch;
	struct loop_deferred *deferred;
};

/* Lists */

static void
list_add(struct list *list, struct resolve_request *request)
{
	request->next = NULL;
	request->previous = list->tail;
	if (list->tail != NULL)
		list->tail->next = request;
	else
		list->head = request;
	list->tail = request;
}

static void
list_remove(struct list *list, struct resolve_request *request)
{
	if (request->previous != NULL)
		request->previous->next = request->next;
	else
		list->head = request->next;
	if (request->next != NULL)
		request->next->previous = request->previous;
	else
		list->tail = request->previous;
}

static void
list_free(struct list *list)
{
	while (list->head != NULL) {
		struct resolve_request *request = list->head;

		list_remove(list, request);
		free(request);
	}
}

/* The threads' half */

static void
pool_free(struct pool *pool)
{
	list_free(&pool->queue);
	list_free(&pool->done);
	(void)pthread_cond_destroy(&pool->work);
	(void)pthread_cond_destroy(&pool->left);
	(void)pthread_mutex_destroy(&pool->lock);
	if (pool->event >= 0)
		(void)close(pool->event);
	free(pool);
}

/* With the lock held, but for the lookup itself. */
static void
pool_run(struct pool *pool, struct resolve_request *request)
{
	static const uint64_t one = 1;

	list_remove(&pool->queue, request);
	pool->n_queued--;
	pool->n_running++;
	request->place = REQUEST_RUNNING;
	(void)pthread_mutex_unlock(&pool->lock);
	request->status = pool->lookup(
		&request->address, &request->endpoints, &request->reason);
	(void)pthread_mutex_lock(&pool->lock);
	pool->n_running--;
	if (request->is_cancelled) {
		free(request);
		return;
	}
	request->place = REQUEST_DONE;
	list_add(&pool->done, request);
	/* Fails only when the counter is full: then the loop knows anyway. */
	if (write(pool->event, &one, sizeof(one)) < 0)
		return;
}

static void *
pool_thread(void *userdata)
{
	struct pool *pool = userdata;
	bool is_heir;

	(void)pthread_mutex_lock(&pool->lock);
	while (!pool->is_stopped) {
		if (pool->queue.head != NULL)
			pool_run(pool, pool->queue.head);
		else
			(void)pthread_cond_wait(&pool->work, &pool->lock);
	}
	pool->n_threads--;
	is_heir = pool->is_orphaned && pool->n_threads == 0;
	(void)pthread_cond_signal(&pool->left);
	(void)pthread_mutex_unlock(&pool->lock);
	if (is_heir)
		pool_free(pool);
	return NULL;
}

/* With the lock held. Signals are the loop's: the thread blocks them all. */
static int
pool_add_thread(struct pool *pool)
{
	pthread_attr_t attributes;
	pthread_t thread;
	sigset_t all;
	sigset_t before;
	int error;

	if (pthread_attr_init(&attributes) != 0)
		return CAPNRPC_ENOMEM;
	(void)pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	error = pthread_create(&thread, &attributes, pool_thread, pool);
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	(void)pthread_attr_destroy(&attributes);
	if (error == 0) {
		pool->n_threads++;
		return 0;
	}
	errno = error;
	return CAPNRPC_ESYSTEM;
}

static struct pool *
pool_new(resolve_lookup_fn lookup)
{
	struct pool *pool = calloc(1, sizeof(*pool));

	if (pool == NULL)
		return NULL;
	(void)pthread_mutex_init(&pool->lock, NULL);
	(void)pthread_cond_init(&pool->work, NULL);
	(void)pthread_cond_init(&pool->left, NULL);
	pool->lookup = lookup;
	pool->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	return pool;
}

/* Lets go of the pool; threads that are inside a lookup keep it until then. */
static void
pool_leave(struct pool *pool)
{
	bool is_heir;

	(void)pthread_mutex_lock(&pool->lock);
	pool->is_stopped = true;
	(void)pthread_cond_broadcast(&pool->work);
	while (pool->n_threads > pool->n_running)
		(void)pthread_cond_wait(&pool->left, &pool->lock);
	is_heir = pool->n_threads == 0;
	pool->is_orphaned = !is_heir;
	(void)pthread_mutex_unlock(&pool->lock);
	if (is_heir)
		pool_free(pool);
}

/* The loop's half */

static struct resolve_request *
take_done(struct pool *pool)
{
	struct resolve_request *request;

	(void)pthread_mutex_lock(&pool->lock);
	request = pool->done.head;
	if (request != NULL)
		list_remove(&pool->done, request);
	(void)pthread_mutex_unlock(&pool->lock);
	return request;
}

/* One answer each time: its callback may free the resolver. */
static void
answer_one(struct resolver *resolver)
{
	struct resolve_request *request = take_done(resolver->pool);

	if (request == NULL)
		return;
	loop_defer(resolver->deferred);
	if (request->status == 0)
		request->fn(request->userdata, &request->endpoints, NULL);
	else
		request->fn(request->userdata, NULL, request->reason.text);
	free(request);
}

static void
on_deferred(void *userdata)
{
	answer_one(userdata);
}

static void
on_event(void *userdata, unsigned int ready CAPNRPC_UNUSED)
{
	struct resolver *resolver = userdata;
	uint64_t count;

	/* Nothing to read means that somebody was faster. */
	if (read(resolver->pool->event, &count, sizeof(count)) < 0)
		return;
	answer_one(resolver);
}

int
resolver_new(struct loop *loop, resolve_lookup_fn lookup,
	struct resolver **ret_resolver)
{
	struct resolver *resolver = calloc(1, sizeof(*resolver));
	int status;

	if (resolver == NULL)
		return CAPNRPC_ENOMEM;
	resolver->pool = pool_new(lookup == NULL ? endpoint_lookup : lookup);
	if (resolver->pool == NULL)
		status = CAPNRPC_ENOMEM;
	else if (resolver->pool->event < 0)
		status = CAPNRPC_ESYSTEM;
	else
		status = loop_fd_new(loop, resolver->pool->event, LOOP_READ,
			on_event, resolver, &resolver->watch);
	if (status == 0)
		status = loop_deferred_new(
			loop, on_deferred, resolver, &resolver->deferred);
	if (status < 0)
		(void)resolver_free(resolver);
	else
		*ret_resolver = resolver;
	return status;
}

struct resolver *
resolver_free(struct resolver *resolver)
{
	if (resolver == NULL)
		return NULL;
	(void)loop_fd_free(resolver->watch);
	(void)loop_deferred_free(resolver->deferred);
	if (resolver->pool != NULL)
		pool_leave(resolver->pool);
	free(resolver);
	return NULL;
}

/* What needs no name server: true, with the answer in the request. */
static bool
answer_at_once(struct resolve_request *request)
{
	if (request->address.kind == ADDRESS_TCP)
		return endpoint_lookup_numeric(
			&request->address, &request->endpoints);
	request->endpoints.at[0] = endpoint_of_path(&request->address);
	request->endpoints.n = 1;
	return true;
}

/* With the lock held. */
static int
enqueue(struct pool *pool, struct resolve_request *request)
{
	int status = 0;

	if (pool->n_queued == RESOLVE_QUEUE_MAX)
		return CAPNRPC_ELIMIT;
	if (pool->n_threads - pool->n_running <= pool->n_queued &&
		pool->n_threads < RESOLVE_THREADS_MAX)
		status = pool_add_thread(pool);
	/* With fewer threads than wished for it only takes longer. */
	if (pool->n_threads == 0)
		return status;
	request->place = REQUEST_QUEUED;
	list_add(&pool->queue, request);
	pool->n_queued++;
	(void)pthread_cond_signal(&pool->work);
	return 0;
}

int
resolve_start(struct resolver *resolver, const struct address *address,
	resolve_fn fn, void *userdata, struct resolve_request **ret_request)
{
	struct pool *pool = resolver->pool;
	struct resolve_request *request = calloc(1, sizeof(*request));
	bool is_answered;
	int status = 0;

	if (request == NULL)
		return CAPNRPC_ENOMEM;
	request->pool = pool;
	request->address = *address;
	request->fn = fn;
	request->userdata = userdata;
	is_answered = answer_at_once(request);
	(void)pthread_mutex_lock(&pool->lock);
	if (is_answered) {
		request->place = REQUEST_DONE;
		list_add(&pool->done, request);
		loop_defer(resolver->deferred);
	} else {
		status = enqueue(pool, request);
	}
	(void)pthread_mutex_unlock(&pool->lock);
	if (status < 0)
		free(request);
	else
		*ret_request = request;
	return status;
}

/* With the lock held; false where a thread still has the request. */
static bool
unlink_request(struct pool *pool, struct resolve_request *request)
{
	switch (request->place) {
	case REQUEST_RUNNING:
		request->is_cancelled = true;
		return false;
	case REQUEST_QUEUED:
		list_remove(&pool->queue, request);
		pool->n_queued--;
		return true;
	case REQUEST_DONE:
		list_remove(&pool->done, request);
		return true;
	}
	return false;
}

struct resolve_request *
resolve_cancel(struct resolve_request *request)
{
	struct pool *pool;
	bool is_ours;

	if (request == NULL)
		return NULL;
	pool = request->pool;
	(void)pthread_mutex_lock(&pool->lock);
	is_ours = unlink_request(pool, request);
	(void)pthread_mutex_unlock(&pool->lock);
	if (is_ours)
		free(request);
	return NULL;
}
