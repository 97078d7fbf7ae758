/* SPDX-License-Identifier: Apache-2.0 */
/* See start_queue.h. */
#include "config.h"

#include <string.h>

#include "daemon/start_queue.h"

void
start_queue_init(struct start_queue *queue)
{
	capnrpc_link_init(&queue->waiters);
	queue->n_waiters = 0;
}

void
start_line_init(struct start_line *line, struct start_queue *queue)
{
	line->queue = queue;
	capnrpc_link_init(&line->waiters);
	line->n_waiters = 0;
}

void
service_waiter_init(struct service_waiter *waiter)
{
	capnrpc_link_init(&waiter->link);
	capnrpc_link_init(&waiter->all_link);
	waiter->line = NULL;
}

/* Counted anew each time: the queue is short, and no count can go wrong. */
static size_t
n_waiters_of(const struct start_queue *queue, const char *who)
{
	const struct capnrpc_link *link;
	size_t n = 0;

	for (link = queue->waiters.next; link != &queue->waiters;
		link = link->next)
		if (strcmp(capnrpc_container_of(
				   link, struct service_waiter, all_link)
				    ->who.text,
			    who) == 0)
			n++;
	return n;
}

const char *
start_line_add(struct start_line *line, const struct start_bounds *bounds,
	const struct principal *principal, struct service_waiter *waiter)
{
	struct start_queue *queue = line->queue;
	struct principal_text who = principal_print(principal);

	if (queue->n_waiters >= bounds->all)
		return "waiting-for-start";
	if (line->n_waiters >= bounds->per_service)
		return "waiting-per-service";
	if (n_waiters_of(queue, who.text) >= bounds->per_principal)
		return "waiting-per-principal";
	waiter->line = line;
	waiter->who = who;
	capnrpc_link_append(&line->waiters, &waiter->link);
	capnrpc_link_append(&queue->waiters, &waiter->all_link);
	line->n_waiters++;
	queue->n_waiters++;
	return NULL;
}

void
service_waiter_leave(struct service_waiter *waiter)
{
	struct start_line *line = waiter->line;

	if (line == NULL)
		return;
	capnrpc_link_remove(&waiter->link);
	capnrpc_link_remove(&waiter->all_link);
	line->n_waiters--;
	line->queue->n_waiters--;
	waiter->line = NULL;
}

struct service_waiter *
start_line_pop(struct start_line *line)
{
	struct service_waiter *waiter;

	if (capnrpc_link_is_empty(&line->waiters))
		return NULL;
	waiter = capnrpc_container_of(
		line->waiters.next, struct service_waiter, link);
	service_waiter_leave(waiter);
	return waiter;
}
