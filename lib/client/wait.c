/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The blocking way: a loop of one's own around poll(2), for programs that do
 * nothing else meanwhile.
 *
 * A wake-up before poll does what needs no reading, so that a call is on its
 * way before the program sleeps; only what poll reports is read. A blocking
 * call then costs three system calls: write, poll, read.
 */
#include "config.h"

#include <errno.h>
#include <poll.h>

#include "client/client.h"
#include "client/clock.h"

/* The shorter of two times as poll(2) takes them, -1 being for ever. */
static int
shorter(int a_ms, int b_ms)
{
	if (a_ms < 0)
		return b_ms;
	return b_ms >= 0 && b_ms < a_ms ? b_ms : a_ms;
}

static short
poll_events(int wanted)
{
	int events = 0;

	if ((wanted & CAPNRPC_WANT_READ) != 0)
		events |= POLLIN;
	if ((wanted & CAPNRPC_WANT_WRITE) != 0)
		events |= POLLOUT;
	return (short)events;
}

/*
 * Sleeps until there is something to do, or for timeout_ms at most.
 * *ret_may_read: a read may bring something.
 */
static int
sleep_for(struct capnrpc_client *client, int timeout_ms, bool *ret_may_read)
{
	int wanted = capnrpc_client_events(client);
	struct pollfd watched = {
		/* A hang-up is reported unasked, and is not for us now. */
		.fd = wanted != 0 ? client->fd : -1,
		.events = poll_events(wanted),
	};
	int left_ms = shorter(timeout_ms, capnrpc_client_deadline(client));
	int n = poll(&watched, 1, left_ms);

	if (n < 0 && errno != EINTR)
		return CAPNRPC_ESYSTEM;
	*ret_may_read = client->is_write_broken ||
		(n > 0 && (watched.revents & ~POLLOUT) != 0);
	return 0;
}

/* What a promise that is no longer pending means for who waits for it. */
static int
status_of(const struct capnrpc_promise *promise)
{
	if (capnrpc_promise_state(promise) == CAPNRPC_DONE)
		return 0;
	return CAPNRPC_EEXCEPTION;
}

int
capnrpc_client_wait(struct capnrpc_client *client,
	struct capnrpc_promise *promise, int timeout_ms)
{
	int64_t deadline_ms = capnrpc_clock_deadline(timeout_ms);
	bool has_timed_out = false;
	bool may_read = false;
	int left_ms;
	int status;

	if (client->is_running)
		return CAPNRPC_EINVAL;
	for (;;) {
		status = capnrpc_client_wake(client, may_read);
		if (capnrpc_promise_state(promise) != CAPNRPC_PENDING)
			return status_of(promise);
		if (status < 0)
			return status;
		if (has_timed_out)
			return CAPNRPC_ETIMEOUT;
		left_ms = capnrpc_clock_left(deadline_ms);
		status = sleep_for(client, left_ms, &may_read);
		if (status < 0)
			return status;
		/* What has arrived by the deadline is still looked at. */
		has_timed_out = left_ms == 0;
	}
}

int
capnrpc_client_run(struct capnrpc_client *client)
{
	bool may_read = false;
	int status;

	for (;;) {
		status = capnrpc_client_wake(client, may_read);
		if (status < 0)
			return status == CAPNRPC_ECLOSED ? 0 : status;
		status = sleep_for(client, -1, &may_read);
		if (status < 0)
			return status;
	}
}
