/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C end that is called, on libcapnrpc-client.
 *
 *     server PATH              listens on a Unix socket
 *     server --publish PATH    publishes through the daemon there
 *
 * Says "ready", with the URI where there is one. Each connection is a client
 * of the library with a vat and an object of its own, in one epoll loop.
 */
#include "config.h"

#include <capnrpc/client.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "bench/bench.capnp.h"
#include "proto/gen/broker.capnp.h"

#define N_EVENTS 64
#define TIMEOUT_MS 10000

static void
die(const char *what)
{
	perror(what);
	exit(1);
}

/* --- the object --------------------------------------------------------- */

static struct capnrpc_cap *bench_new(struct capnrpc_vat *vat);

static void
echo(void *object, struct bench_call_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_data_r payload = bench_call_params_get_payload(params);

	(void)object;
	bench_call_results_set_payload(
		bench_call_answer(call_taken), payload.bytes, payload.n);
	capnrpc_call_return(call_taken);
}

static void
make(void *object, struct bench_make_params_r params,
	struct capnrpc_call *call_taken)
{
	uint32_t n = bench_make_params_get_n(params);
	struct capnrpc_cap_list_b objects = bench_make_results_init_objects(
		bench_make_answer(call_taken), n);

	for (uint32_t i = 0; i < n; i++) {
		struct capnrpc_cap *made = bench_new(object);

		capnrpc_cap_list_set(objects, i, made);
		capnrpc_cap_unref(made);
	}
	capnrpc_call_return(call_taken);
}

static void
bench_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct bench_server methods = {
		.call = echo,
		.make = make,
	};

	bench_dispatch(&methods, object, call_taken);
}

/* It has no state but the vat to make others in. */
static struct capnrpc_cap *
bench_new(struct capnrpc_vat *vat)
{
	static const struct capnrpc_object_ops ops = { .call = bench_call };
	struct capnrpc_cap *cap = capnrpc_cap_new_object(vat, &ops, vat);

	if (cap == NULL)
		die("capnrpc_cap_new_object");
	return cap;
}

/* --- listening ---------------------------------------------------------- */

static uint32_t
epoll_events(struct capnrpc_client *client)
{
	int wanted = capnrpc_client_events(client);

	return ((wanted & CAPNRPC_WANT_READ) != 0 ? EPOLLIN : 0u) |
		((wanted & CAPNRPC_WANT_WRITE) != 0 ? EPOLLOUT : 0u);
}

/* A connection, and what it is watched for at present. */
struct connection {
	struct capnrpc_client *client;
	uint32_t events;
};

static void
watch(int epoll, int operation, struct connection *connection)
{
	uint32_t events = epoll_events(connection->client);
	struct epoll_event event = { events, { .ptr = connection } };

	if (operation == EPOLL_CTL_MOD && events == connection->events)
		return;
	connection->events = events;
	if (epoll_ctl(epoll, operation, capnrpc_client_fd(connection->client),
		    &event) != 0)
		die("epoll_ctl");
}

static void
accept_one(int epoll, int listener)
{
	struct connection *connection = calloc(1, sizeof(*connection));
	int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	struct capnrpc_cap *cap;

	if (connection == NULL || fd < 0 ||
		capnrpc_client_new_fd(fd, &connection->client) != 0)
		die("accept");
	cap = bench_new(capnrpc_client_vat(connection->client));
	capnrpc_client_serve(connection->client, cap);
	capnrpc_cap_unref(cap);
	watch(epoll, EPOLL_CTL_ADD, connection);
}

static void
process(int epoll, struct connection *connection)
{
	if (capnrpc_client_process(connection->client) == 0) {
		watch(epoll, EPOLL_CTL_MOD, connection);
		return;
	}
	capnrpc_client_free(connection->client);
	free(connection);
}

static int
listen_on(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
	if (fd < 0 ||
		bind(fd, (struct sockaddr *)&address, sizeof(address)) != 0 ||
		listen(fd, SOMAXCONN) != 0)
		die(path);
	return fd;
}

static void
serve(const char *path)
{
	struct epoll_event events[N_EVENTS];
	struct epoll_event event = { EPOLLIN, { .ptr = NULL } };
	int listener = listen_on(path);
	int epoll = epoll_create1(EPOLL_CLOEXEC);

	if (epoll < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event) != 0)
		die("epoll");
	puts("ready");
	fflush(stdout);
	for (;;) {
		int n = epoll_wait(epoll, events, N_EVENTS, -1);

		for (int i = 0; i < n; i++) {
			if (events[i].data.ptr == NULL)
				accept_one(epoll, listener);
			else
				process(epoll, events[i].data.ptr);
		}
	}
}

/* --- publishing --------------------------------------------------------- */

static void
publish(const char *path)
{
	struct capnrpc_client *client;
	struct capnrpc_cap *cap;
	struct broker_publish_params_b params;
	struct capnrpc_request *request;
	struct capnrpc_promise *promise;

	if (capnrpc_client_connect(path, &client) != 0)
		die(path);
	request = broker_publish_request(
		capnrpc_client_bootstrap(client), &params);
	if (request == NULL)
		die("request");
	cap = bench_new(capnrpc_client_vat(client));
	broker_publish_params_set_cap(params, cap);
	capnrpc_cap_unref(cap);
	promise = capnrpc_request_send(request);
	if (promise == NULL ||
		capnrpc_client_wait(client, promise, TIMEOUT_MS) != 0)
		die("publish");
	printf("ready %s\n",
		broker_publish_results_get_uri(broker_publish_results(promise))
			.bytes);
	fflush(stdout);
	/* Ends with the connection, which is how the benchmark ends it. */
	(void)!capnrpc_client_run(client);
}

int
main(int argc, char **argv)
{
	if (argc == 3 && strcmp(argv[1], "--publish") == 0) {
		publish(argv[2]);
		return 1;
	}
	if (argc != 2) {
		fprintf(stderr, "usage: %s [--publish] PATH\n", argv[0]);
		return 2;
	}
	serve(argv[1]);
	return 0;
}
