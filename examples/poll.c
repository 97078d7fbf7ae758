/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two clients in one poll(2) loop: one serves a greeter, the other one calls
 * it. With a connection to the daemon in place of the socketpair, each half of
 * it is a program of its own.
 */
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <capnrpc/client.h>

#include "examples/greeter.h"

/* The greeting that is waited for. */
struct wish {
	struct capnrpc_promise *promise;
	bool is_done;
	bool is_granted;
};

static void
on_done(void *userdata, struct capnrpc_promise *promise)
{
	struct wish *wish = userdata;

	puts(greeter_answer(promise));
	wish->is_done = true;
	wish->is_granted = capnrpc_promise_state(promise) == CAPNRPC_DONE;
}

/* What poll(2) is to watch for a client. */
static struct pollfd
watch(struct capnrpc_client *client)
{
	int events = capnrpc_client_events(client);
	struct pollfd watched = { -1, 0, 0 };

	if (events != 0)
		watched.fd = capnrpc_client_fd(client);
	if (events & CAPNRPC_WANT_READ)
		watched.events |= POLLIN;
	if (events & CAPNRPC_WANT_WRITE)
		watched.events |= POLLOUT;
	return watched;
}

/* The earlier of two deadlines, -1 being none. */
static int
earlier(int a, int b)
{
	if (a < 0 || (b >= 0 && b < a))
		return b;
	return a;
}

/* Runs both clients until the wish is done; false when one of them ended. */
static bool
run(struct capnrpc_client *server, struct capnrpc_client *client,
	const struct wish *wish)
{
	while (!wish->is_done) {
		struct pollfd watched[] = { watch(server), watch(client) };
		int timeout = earlier(capnrpc_client_deadline(server),
			capnrpc_client_deadline(client));

		if (poll(watched, 2, timeout) < 0)
			return false;
		/* Cheap where nothing happened, so no need to look. */
		if (capnrpc_client_process(server) < 0 ||
			capnrpc_client_process(client) < 0)
			return false;
	}
	return true;
}

static int
greet(struct capnrpc_client *server, struct capnrpc_client *client)
{
	struct capnrpc_cap *own = greeter_new(capnrpc_client_vat(server));
	struct capnrpc_cap *greeter = capnrpc_client_bootstrap(client);
	struct wish wish = { greeter_greet(greeter, "poll"), false, false };

	capnrpc_client_serve(server, own);
	if (wish.promise != NULL) {
		capnrpc_promise_on_done(wish.promise, on_done, &wish);
		if (!run(server, client, &wish))
			fputs("the connection ended\n", stderr);
	}
	capnrpc_promise_unref(wish.promise);
	capnrpc_cap_unref(greeter);
	capnrpc_cap_unref(own);
	return wish.is_granted ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
main(void)
{
	struct capnrpc_client *server = NULL;
	struct capnrpc_client *client = NULL;
	int status = EXIT_FAILURE;
	int fds[2];

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, fds) < 0) {
		perror("socketpair");
		return EXIT_FAILURE;
	}
	if (capnrpc_client_new_fd(fds[0], &server) == 0 &&
		capnrpc_client_new_fd(fds[1], &client) == 0)
		status = greet(server, client);
	capnrpc_client_free(client);
	capnrpc_client_free(server);
	return status;
}
