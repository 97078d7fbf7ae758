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

/* One endpoint that is being tried. */
struct attempt {
	struct dial *dial;
	size_t which; /* of the endpoints */
	int fd; /* -1: not in use */
	struct loop_fd *watch;
	uint64_t until_ms;
};

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
	uint64_t next_ms; /* not before */
	struct attempt attempts[DIAL_ATTEMPTS_MAX];
	struct loop_timer *timer;
	struct reason reason; /* what became of the endpoints so far */
};

static void
attempt_stop(struct attempt *attempt)
{
	attempt->watch = loop_fd_free(attempt->watch);
	if (attempt->fd >= 0)
		(void)close(attempt->fd);
	attempt->fd = -1;
}

struct dial *
dial_cancel(struct dial *dial)
{
	size_t i;

	if (dial == NULL)
		return NULL;
	dial->request = resolve_cancel(dial->request);
	for (i = 0; i < DIAL_ATTEMPTS_MAX; i++)
		attempt_stop(&dial->attempts[i]);
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

/* Adds what became of an endpoint. */
static void
note(struct dial *dial, size_t which, const char *what)
{
	struct reason before = dial->reason;
	const struct endpoint *endpoint = &dial->endpoints.at[which];

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

/* --- attempts ---------------------------------------------------------------
 */

static void
attempt_succeeded(struct attempt *attempt)
{
	struct dial *dial = attempt->dial;
	int fd = attempt->fd;

	attempt->watch = loop_fd_free(attempt->watch);
	attempt->fd = -1;
	endpoint_tune(fd);
	finish(dial, fd, &dial->endpoints.at[attempt->which]);
}

/* The next one need not wait for its time. */
static void
attempt_failed(struct attempt *attempt, const char *why)
{
	struct dial *dial = attempt->dial;

	note(dial, attempt->which, why);
	attempt_stop(attempt);
	dial->next_ms = 0;
}

static void go_on(struct dial *dial);

static void
on_writable(void *userdata, unsigned int ready CAPNRPC_UNUSED)
{
	struct attempt *attempt = userdata;
	int error = 0;
	socklen_t n = sizeof(error);

	if (getsockopt(attempt->fd, SOL_SOCKET, SO_ERROR, &error, &n) < 0)
		error = errno;
	if (error == 0 && is_connected_to_itself(attempt->fd))
		error = ECONNREFUSED;
	if (error == 0) {
		attempt_succeeded(attempt);
		return;
	}
	attempt_failed(attempt, strerror(error));
	go_on(attempt->dial);
}

/* Starts an attempt, to be judged when the socket is writable. */
static int
connect_to(struct attempt *attempt, const struct endpoint *endpoint)
{
	attempt->fd = socket(endpoint->address.ss_family,
		SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (attempt->fd < 0)
		return errno;
	if (connect(attempt->fd, (const struct sockaddr *)&endpoint->address,
		    endpoint->n) < 0 &&
		errno != EINPROGRESS && errno != EINTR)
		return errno;
	if (loop_fd_new(attempt->dial->loop, attempt->fd, LOOP_WRITE,
		    on_writable, attempt, &attempt->watch) < 0)
		return ENOMEM;
	return 0;
}

static struct attempt *
free_attempt(struct dial *dial)
{
	size_t i;

	for (i = 0; i < DIAL_ATTEMPTS_MAX; i++)
		if (dial->attempts[i].fd < 0)
			return &dial->attempts[i];
	return NULL;
}

/* --- one after the other ----------------------------------------------------
 */

/* Starts what is due, into a free place. */
static void
start_next(struct dial *dial, struct attempt *attempt, uint64_t now)
{
	uint64_t left_ms = dial->deadline_ms - now;
	int error;

	attempt->which = dial->next++;
	attempt->until_ms =
		now + (left_ms < dial->attempt_ms ? left_ms : dial->attempt_ms);
	dial->next_ms = now + DIAL_STAGGER_MS;
	error = connect_to(attempt, &dial->endpoints.at[attempt->which]);
	if (error != 0)
		attempt_failed(attempt, strerror(error));
}

/* Ends the attempts whose time is over; the first end of the others. */
static uint64_t
end_late(struct dial *dial, uint64_t now)
{
	uint64_t first = UINT64_MAX;
	size_t i;

	for (i = 0; i < DIAL_ATTEMPTS_MAX; i++) {
		struct attempt *attempt = &dial->attempts[i];

		if (attempt->fd >= 0 && attempt->until_ms <= now)
			attempt_failed(attempt, "no answer in time");
		else if (attempt->fd >= 0 && attempt->until_ms < first)
			first = attempt->until_ms;
	}
	return first;
}

static void
give_up_the_rest(struct dial *dial)
{
	while (dial->next < dial->endpoints.n)
		note(dial, dial->next++, "no time left to try it");
}

/* Does what is due, and sets the timer to what is due next. */
static void
go_on(struct dial *dial)
{
	uint64_t now = loop_now_ms(dial->loop);
	uint64_t due = end_late(dial, now);
	struct attempt *attempt;

	if (now >= dial->deadline_ms)
		give_up_the_rest(dial);
	while (dial->next < dial->endpoints.n && dial->next_ms <= now &&
		(attempt = free_attempt(dial)) != NULL) {
		start_next(dial, attempt, now);
		if (attempt->fd >= 0 && attempt->until_ms < due)
			due = attempt->until_ms;
	}
	if (dial->next < dial->endpoints.n && free_attempt(dial) != NULL &&
		dial->next_ms < due)
		due = dial->next_ms;
	if (due == UINT64_MAX) {
		finish(dial, -1, NULL);
	} else if (loop_timer_set(dial->timer, due > now ? due - now : 0) < 0) {
		reason_set(&dial->reason, "out of memory");
		finish(dial, -1, NULL);
	}
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
	go_on(dial);
}

/*
 * IPv6 and IPv4 in turns, beginning with what the resolver put first; each
 * family keeps its order.
 */
static void
interleave(const struct endpoints *from, struct endpoints *ret_mixed)
{
	size_t at[2] = { 0, 0 }; /* of the first's family, of the other */
	sa_family_t first = from->n > 0 ? from->at[0].address.ss_family : 0;
	size_t turn = 0;

	ret_mixed->n = 0;
	while (ret_mixed->n < from->n) {
		size_t *i = &at[turn];

		while (*i < from->n &&
			(from->at[*i].address.ss_family == first) !=
				(turn == 0))
			++*i;
		if (*i < from->n)
			ret_mixed->at[ret_mixed->n++] = from->at[(*i)++];
		turn = 1 - turn;
	}
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
	interleave(endpoints, &dial->endpoints);
	go_on(dial);
}

int
dial_start(struct loop *loop, struct resolver *resolver,
	const struct address *address, uint64_t attempt_ms, uint64_t total_ms,
	dial_fn fn, void *userdata, struct dial **ret_dial)
{
	struct dial *dial = calloc(1, sizeof(*dial));
	size_t i;
	int status;

	if (dial == NULL)
		return CAPNRPC_ENOMEM;
	for (i = 0; i < DIAL_ATTEMPTS_MAX; i++)
		dial->attempts[i] = (struct attempt){ .dial = dial, .fd = -1 };
	if (total_ms == 0)
		total_ms = DIAL_TOTAL_MS;
	dial->loop = loop;
	dial->address = *address;
	dial->attempt_ms = attempt_ms == 0 ? DIAL_ATTEMPT_MS : attempt_ms;
	dial->deadline_ms = loop_now_ms(loop) + total_ms;
	dial->fn = fn;
	dial->userdata = userdata;
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
