/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/dial.h"
#include "daemon/log_reason.h"

struct dial {
	struct loop *loop;
	struct address address;
	uint64_t attempt_ms;
	uint64_t deadline_ms; /* of loop_now_ms() */
	dial_fn fn;
	void *userdata;
	struct resolve_request *request; /* while the name is looked up */
	struct endpoints endpoints;
	size_t next; /* the endpoint to try next */
	int fd; /* of the running attempt, or -1 */
	struct loop_fd *watch;
	struct loop_timer *timer;
	struct reason reason; /* what became of the endpoints so far */
};

static void
attempt_stop(struct dial *dial)
{
	dial->watch = loop_fd_free(dial->watch);
	if (dial->fd >= 0)
		(void)close(dial->fd);
	dial->fd = -1;
}

struct dial *
dial_cancel(struct dial *dial)
{
	if (dial == NULL)
		return NULL;
	dial->request = resolve_cancel(dial->request);
	attempt_stop(dial);
	(void)loop_timer_free(dial->timer);
	free(dial);
	return NULL;
}

/* Tells the end; the dial is gone before its owner hears of it. */
static void
finish(struct dial *dial, int fd, const struct endpoint *endpoint)
{
	dial_fn fn = dial->fn;
	void *userdata = dial->userdata;
	struct reason reason = dial->reason;
	struct endpoint copy;
	char prefix[sizeof(struct address_text) + 20];

	if (endpoint != NULL)
		copy = *endpoint;
	(void)snprintf(prefix, sizeof(prefix), "cannot connect to %s",
		address_print(&dial->address).text);
	(void)dial_cancel(dial);
	if (fd >= 0) {
		fn(userdata, fd, &copy, NULL);
		return;
	}
	reason_prefix(&reason, prefix);
	fn(userdata, -1, NULL, reason.text);
}

/* Adds what became of the endpoint that was tried last. */
static void
note(struct dial *dial, const char *what)
{
	struct reason before = dial->reason;
	const struct endpoint *endpoint = &dial->endpoints.at[dial->next - 1];

	reason_set(&dial->reason, "%s%s%s: %s", before.text,
		before.text[0] == '\0' ? "" : "; ",
		endpoint_print(endpoint).text, what);
}

/*
 * A port that nobody listens on may, being one that the kernel hands out, be
 * given to the dialling socket itself: then it talks to itself.
 */
static bool
is_connected_to_itself(int fd)
{
	struct endpoint ours = { .n = sizeof(ours.address) };
	struct endpoint theirs = { .n = sizeof(theirs.address) };

	if (getsockname(fd, (struct sockaddr *)&ours.address, &ours.n) < 0 ||
		getpeername(fd, (struct sockaddr *)&theirs.address, &theirs.n) <
			0 ||
		ours.address.ss_family == AF_UNIX)
		return false;
	return ours.n == theirs.n &&
		memcmp(&ours.address, &theirs.address, ours.n) == 0;
}

static void
attempt_succeeded(struct dial *dial)
{
	int fd = dial->fd;

	dial->watch = loop_fd_free(dial->watch);
	dial->fd = -1;
	endpoint_tune(fd);
	finish(dial, fd, &dial->endpoints.at[dial->next - 1]);
}

static void try_next(struct dial *dial);

static void
on_writable(void *userdata, unsigned int ready CAPNRPC_UNUSED)
{
	struct dial *dial = userdata;
	int error = 0;
	socklen_t n = sizeof(error);

	if (getsockopt(dial->fd, SOL_SOCKET, SO_ERROR, &error, &n) < 0)
		error = errno;
	if (error == 0 && is_connected_to_itself(dial->fd))
		error = ECONNREFUSED;
	if (error == 0) {
		attempt_succeeded(dial);
		return;
	}
	note(dial, strerror(error));
	attempt_stop(dial);
	try_next(dial);
}

/* Starts an attempt, to be judged when the socket is writable. */
static int
attempt(struct dial *dial, const struct endpoint *endpoint)
{
	dial->fd = socket(endpoint->address.ss_family,
		SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (dial->fd < 0)
		return errno;
	if (connect(dial->fd, (const struct sockaddr *)&endpoint->address,
		    endpoint->n) < 0 &&
		errno != EINPROGRESS && errno != EINTR)
		return errno;
	if (loop_fd_new(dial->loop, dial->fd, LOOP_WRITE, on_writable, dial,
		    &dial->watch) < 0)
		return ENOMEM;
	return 0;
}

/* The time for the running attempt, within what is left; 0 when none is. */
static uint64_t
time_left(const struct dial *dial)
{
	uint64_t now = loop_now_ms(dial->loop);
	uint64_t left = dial->deadline_ms > now ? dial->deadline_ms - now : 0;

	return left < dial->attempt_ms ? left : dial->attempt_ms;
}

static void
try_next(struct dial *dial)
{
	while (dial->next < dial->endpoints.n) {
		const struct endpoint *endpoint =
			&dial->endpoints.at[dial->next++];
		uint64_t left_ms = time_left(dial);
		int error;

		if (left_ms == 0) {
			note(dial, "no time left to try it");
			continue;
		}
		error = attempt(dial, endpoint);
		if (error == 0 && loop_timer_set(dial->timer, left_ms) < 0)
			error = ENOMEM;
		if (error == 0)
			return;
		note(dial, strerror(error));
		attempt_stop(dial);
	}
	finish(dial, -1, NULL);
}

static void
on_timer(void *userdata)
{
	struct dial *dial = userdata;

	if (dial->request != NULL) {
		reason_set(&dial->reason, "the name was not found out in time");
		finish(dial, -1, NULL);
		return;
	}
	note(dial, "no answer in time");
	attempt_stop(dial);
	try_next(dial);
}

static void
on_resolved(void *userdata, const struct endpoints *endpoints, const char *why)
{
	struct dial *dial = userdata;

	dial->request = NULL;
	if (endpoints == NULL) {
		reason_set(&dial->reason, "%s", why);
		finish(dial, -1, NULL);
		return;
	}
	dial->endpoints = *endpoints;
	try_next(dial);
}

int
dial_start(struct loop *loop, struct resolver *resolver,
	const struct address *address, uint64_t attempt_ms, uint64_t total_ms,
	dial_fn fn, void *userdata, struct dial **ret_dial)
{
	struct dial *dial = calloc(1, sizeof(*dial));
	int status;

	if (dial == NULL)
		return CAPNRPC_ENOMEM;
	if (total_ms == 0)
		total_ms = DIAL_TOTAL_MS;
	dial->loop = loop;
	dial->address = *address;
	dial->attempt_ms = attempt_ms == 0 ? DIAL_ATTEMPT_MS : attempt_ms;
	dial->deadline_ms = loop_now_ms(loop) + total_ms;
	dial->fn = fn;
	dial->userdata = userdata;
	dial->fd = -1;
	status = loop_timer_new(loop, on_timer, dial, &dial->timer);
	if (status == 0)
		status = loop_timer_set(dial->timer, total_ms);
	if (status == 0)
		status = resolve_start(
			resolver, address, on_resolved, dial, &dial->request);
	if (status < 0)
		(void)dial_cancel(dial);
	else
		*ret_dial = dial;
	return status;
}
