/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store's thread.
 *
 * While it waits for one commit more requests arrive, and the next batch takes
 * them all: the slower the disk, the larger the batches, without any timer.
 */
#include <config.h>

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/store_thread.h"

struct queue {
	struct store_request *first;
	struct store_request **end; /* where the next one is linked */
};

struct store_thread {
	struct store_engine *engine; /* the thread's own once it runs */
	pthread_t thread;
	bool is_running; /* of the main thread: it is to be joined */
	int event_fd;

	pthread_mutex_t lock; /* guards all below */
	pthread_cond_t is_work; /* there are requests, or is_stopping */
	struct queue waiting;
	struct queue answered;
	size_t n_pending; /* submitted and not taken */
	size_t n_pending_bytes;
	bool is_stopping;
};

static void
queue_init(struct queue *queue)
{
	queue->first = NULL;
	queue->end = &queue->first;
}

static void
queue_add(struct queue *queue, struct store_request *request)
{
	request->next = NULL;
	*queue->end = request;
	queue->end = &request->next;
}

static struct store_request *
queue_take(struct queue *queue, size_t n_max)
{
	struct store_request *first = queue->first, **end = &queue->first;

	for (size_t n = 0; n < n_max && *end != NULL; n++)
		end = &(*end)->next;
	if (*end == NULL) {
		queue_init(queue);
		return first;
	}
	queue->first = *end;
	*end = NULL;
	return first;
}

/* Waits for work. NULL: there is none, and there will be none. */
static struct store_request *
next_batch(struct store_thread *thread)
{
	struct store_request *batch;

	(void)pthread_mutex_lock(&thread->lock);
	while (thread->waiting.first == NULL && !thread->is_stopping)
		(void)pthread_cond_wait(&thread->is_work, &thread->lock);
	batch = queue_take(&thread->waiting, STORE_BATCH_MAX);
	(void)pthread_mutex_unlock(&thread->lock);
	return batch;
}

static void
deliver(struct store_thread *thread, struct store_request *batch)
{
	const uint64_t one = 1;

	(void)pthread_mutex_lock(&thread->lock);
	while (batch != NULL) {
		struct store_request *next = batch->next;

		queue_add(&thread->answered, batch);
		batch = next;
	}
	(void)pthread_mutex_unlock(&thread->lock);
	/* Cannot fail: the counter would need 2^64 - 2 batches not taken. */
	while (write(thread->event_fd, &one, sizeof(one)) < 0 && errno == EINTR)
		continue;
}

static void *
run(void *userdata)
{
	struct store_thread *thread = userdata;
	struct store_request *batch;

	while ((batch = next_batch(thread)) != NULL) {
		store_batch_run(thread->engine, batch);
		deliver(thread, batch);
	}
	return NULL;
}

/* Signals are the loop's: a new thread inherits the mask of its maker. */
static int
start(struct store_thread *thread)
{
	sigset_t all, old;
	int error;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &old);
	error = pthread_create(&thread->thread, NULL, run, thread);
	(void)pthread_sigmask(SIG_SETMASK, &old, NULL);
	thread->is_running = error == 0;
	return error;
}

int
store_thread_new(struct store_engine *engine_taken,
	struct store_thread **ret_thread, struct reason *ret_reason)
{
	struct store_thread *thread = calloc(1, sizeof(*thread));
	int error = 0;

	if (thread == NULL) {
		(void)store_engine_free(engine_taken);
		reason_set(ret_reason, "no memory for the store's thread");
		return CAPNRPC_ENOMEM;
	}
	thread->engine = engine_taken;
	queue_init(&thread->waiting);
	queue_init(&thread->answered);
	(void)pthread_mutex_init(&thread->lock, NULL);
	(void)pthread_cond_init(&thread->is_work, NULL);
	thread->event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	error = thread->event_fd < 0 ? errno : start(thread);
	if (error != 0) {
		reason_set_errno(
			ret_reason, error, "cannot start the store's thread");
		(void)store_thread_free(thread);
		return CAPNRPC_ESYSTEM;
	}
	*ret_thread = thread;
	return 0;
}

void
store_thread_stop(struct store_thread *thread)
{
	if (!thread->is_running)
		return;
	(void)pthread_mutex_lock(&thread->lock);
	thread->is_stopping = true;
	(void)pthread_cond_signal(&thread->is_work);
	(void)pthread_mutex_unlock(&thread->lock);
	(void)pthread_join(thread->thread, NULL);
	thread->is_running = false;
}

static void
free_chain(struct store_request *request)
{
	while (request != NULL) {
		struct store_request *next = request->next;

		(void)store_request_free(request);
		request = next;
	}
}

struct store_thread *
store_thread_free(struct store_thread *thread)
{
	if (thread == NULL)
		return NULL;
	store_thread_stop(thread);
	free_chain(thread->waiting.first);
	free_chain(thread->answered.first);
	(void)store_engine_free(thread->engine);
	if (thread->event_fd >= 0)
		(void)close(thread->event_fd);
	(void)pthread_cond_destroy(&thread->is_work);
	(void)pthread_mutex_destroy(&thread->lock);
	free(thread);
	return NULL;
}

int
store_thread_submit(
	struct store_thread *thread, struct store_request *request_taken)
{
	size_t n = store_request_size(request_taken);
	int status = 0;

	(void)pthread_mutex_lock(&thread->lock);
	if (thread->n_pending == STORE_QUEUE_MAX ||
		n > STORE_QUEUE_BYTES_MAX - thread->n_pending_bytes) {
		status = CAPNRPC_ELIMIT;
	} else {
		thread->n_pending++;
		thread->n_pending_bytes += n;
		queue_add(&thread->waiting, request_taken);
		(void)pthread_cond_signal(&thread->is_work);
	}
	(void)pthread_mutex_unlock(&thread->lock);
	return status;
}

struct store_request *
store_thread_take(struct store_thread *thread)
{
	struct store_request *answered;
	uint64_t n;

	while (read(thread->event_fd, &n, sizeof(n)) < 0 && errno == EINTR)
		continue;
	(void)pthread_mutex_lock(&thread->lock);
	answered = queue_take(&thread->answered, SIZE_MAX);
	for (const struct store_request *r = answered; r != NULL; r = r->next) {
		thread->n_pending--;
		thread->n_pending_bytes -= store_request_size(r);
	}
	(void)pthread_mutex_unlock(&thread->lock);
	return answered;
}

int
store_thread_fd(const struct store_thread *thread)
{
	return thread->event_fd;
}
