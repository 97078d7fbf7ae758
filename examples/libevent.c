/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two clients in a libevent loop: one serves a greeter, the other one calls
 * it. struct source is all that a program of one's own needs to take over.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

#include <event2/event.h>

#include <capnrpc/client.h>

#include "examples/greeter.h"

/* --- a client as an event source ----------------------------------------- */

struct source {
	struct capnrpc_client *client;
	struct event_base *base;
	struct event *event;
};

static void source_on_event(evutil_socket_t fd, short what, void *userdata);

/*
 * Watches for what the client wants now. To be called after each use of the
 * client from outside its callbacks; false when memory runs out.
 */
static bool
source_update(struct source *source)
{
	int wanted = capnrpc_client_events(source->client);
	int deadline_ms = capnrpc_client_deadline(source->client);
	struct timeval deadline = { deadline_ms / 1000,
		(deadline_ms % 1000) * 1000 };
	short events = 0;

	if (wanted & CAPNRPC_WANT_READ)
		events |= EV_READ;
	if (wanted & CAPNRPC_WANT_WRITE)
		events |= EV_WRITE;
	if (source->event != NULL)
		event_free(source->event);
	source->event = event_new(source->base,
		events != 0 ? capnrpc_client_fd(source->client) : -1, events,
		source_on_event, source);
	return source->event != NULL &&
		event_add(source->event, deadline_ms < 0 ? NULL : &deadline) ==
		0;
}

static void
source_on_event(evutil_socket_t fd, short what, void *userdata)
{
	struct source *source = userdata;

	(void)fd;
	(void)what;
	if (capnrpc_client_process(source->client) < 0 ||
		!source_update(source))
		event_base_loopbreak(source->base);
}

static void
source_close(struct source *source)
{
	if (source->event != NULL)
		event_free(source->event);
	source->event = NULL;
	source->client = capnrpc_client_free(source->client);
}

/* --- the program --------------------------------------------------------- */

struct wish {
	struct event_base *base;
	bool is_granted;
};

static void
on_done(void *userdata, struct capnrpc_promise *promise)
{
	struct wish *wish = userdata;

	puts(greeter_answer(promise));
	wish->is_granted = capnrpc_promise_state(promise) == CAPNRPC_DONE;
	event_base_loopbreak(wish->base);
}

static bool
greet(struct source *server, struct source *client)
{
	struct wish wish = { client->base, false };
	struct capnrpc_cap *own =
		greeter_new(capnrpc_client_vat(server->client));
	struct capnrpc_cap *greeter = capnrpc_client_bootstrap(client->client);
	struct capnrpc_promise *promise = greeter_greet(greeter, "libevent");

	capnrpc_client_serve(server->client, own);
	if (promise != NULL) {
		capnrpc_promise_on_done(promise, on_done, &wish);
		if (source_update(server) && source_update(client))
			event_base_dispatch(client->base);
	}
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(greeter);
	capnrpc_cap_unref(own);
	return wish.is_granted;
}

int
main(void)
{
	struct event_base *base = event_base_new();
	struct source server = { NULL, base, NULL };
	struct source client = { NULL, base, NULL };
	bool is_granted = false;
	int fds[2];

	if (base == NULL || socketpair(AF_UNIX, SOCK_STREAM, 0, fds) < 0) {
		fputs("no loop, or no socketpair\n", stderr);
		return EXIT_FAILURE;
	}
	if (capnrpc_client_new_fd(fds[0], &server.client) == 0 &&
		capnrpc_client_new_fd(fds[1], &client.client) == 0)
		is_granted = greet(&server, &client);
	source_close(&client);
	source_close(&server);
	event_base_free(base);
	return is_granted ? EXIT_SUCCESS : EXIT_FAILURE;
}
