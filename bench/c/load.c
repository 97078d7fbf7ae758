/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C end that calls, on libcapnrpc-client. It does what it reads, as the C++
 * one does (bench/cxx/load.cc):
 *
 *     run OUTSTANDING BYTES SECONDS   ->  CALLS SECONDS P50_US P99_US
 *     hold N                          ->  held N
 *     connect N                       ->  connected N
 *     drop                            ->  dropped
 *
 *     load PATH [URI]
 */
#include "config.h"

#include <capnrpc/client.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/bench.capnp.h"

#define TIMEOUT_MS 60000
#define N_CONNECTIONS_MAX 1000

/* One connection and the object at its other end. */
struct link {
	struct capnrpc_client *client;
	struct capnrpc_cap *bench;
};

/* A run: some calls in flight until the time is over. */
struct run {
	struct link *link;
	const uint8_t *payload;
	size_t n_payload;
	double end;
	unsigned int n_in_flight;
	double *latencies; /* microseconds */
	size_t n_latencies;
	size_t n_latencies_max;
};

/* One of the calls in flight. */
struct slot {
	struct run *run;
	struct capnrpc_promise *promise;
	double sent;
};

static void
die(const char *what)
{
	fprintf(stderr, "%s\n", what);
	exit(1);
}

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void
record(struct run *run, double seconds)
{
	if (run->n_latencies == run->n_latencies_max) {
		run->n_latencies_max = run->n_latencies_max * 2 + 1024;
		run->latencies = realloc(run->latencies,
			run->n_latencies_max * sizeof(run->latencies[0]));
		if (run->latencies == NULL)
			die("out of memory");
	}
	run->latencies[run->n_latencies++] = seconds * 1e6;
}

static void on_done(void *userdata, struct capnrpc_promise *promise);

static void
send_slot(struct slot *slot)
{
	struct run *run = slot->run;
	struct bench_call_params_b params;
	struct capnrpc_request *request;

	slot->sent = now();
	if (slot->sent >= run->end) {
		run->n_in_flight--;
		return;
	}
	request = bench_call_request(run->link->bench, &params);
	if (request == NULL)
		die("out of memory");
	bench_call_params_set_payload(params, run->payload, run->n_payload);
	slot->promise = capnrpc_request_send(request);
	if (slot->promise == NULL)
		die("out of memory");
	capnrpc_promise_on_done(slot->promise, on_done, slot);
}

static void
on_done(void *userdata, struct capnrpc_promise *promise)
{
	struct slot *slot = userdata;

	if (capnrpc_promise_state(promise) == CAPNRPC_BROKEN)
		die(capnrpc_promise_exception(promise)->reason);
	if (bench_call_results_get_payload(bench_call_results(promise)).n !=
		slot->run->n_payload)
		die("not the payload");
	record(slot->run, now() - slot->sent);
	slot->promise = capnrpc_promise_unref(promise);
	send_slot(slot);
}

/* Runs the client until *n is 0. */
static void
drive(struct capnrpc_client *client, const unsigned int *n)
{
	while (*n > 0) {
		int wanted = capnrpc_client_events(client);
		struct pollfd polled = { .fd = capnrpc_client_fd(client) };

		if ((wanted & CAPNRPC_WANT_READ) != 0)
			polled.events |= POLLIN;
		if ((wanted & CAPNRPC_WANT_WRITE) != 0)
			polled.events |= POLLOUT;
		poll(&polled, 1, capnrpc_client_deadline(client));
		if (capnrpc_client_process(client) != 0)
			die(capnrpc_client_closed(client)->reason);
	}
}

static int
compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static void
print(struct run *run, double seconds)
{
	size_t n = run->n_latencies;

	if (n == 0)
		die("no call came back in time");
	qsort(run->latencies, n, sizeof(run->latencies[0]), compare);
	printf("%zu %.6f %.2f %.2f\n", n, seconds, run->latencies[n / 2],
		run->latencies[n * 99 / 100]);
}

static void
run_load(
	struct link *link, unsigned int n, unsigned int n_bytes, double seconds)
{
	uint8_t *payload = malloc((size_t)n_bytes + 1);
	struct slot *slots = calloc(n, sizeof(*slots));
	double begin = now();
	struct run run = {
		.link = link,
		.payload = payload,
		.n_payload = n_bytes,
		.end = begin + seconds,
		.n_in_flight = n,
	};

	if (payload == NULL || slots == NULL)
		die("out of memory");
	memset(payload, 'x', n_bytes);
	for (unsigned int i = 0; i < n; i++) {
		slots[i].run = &run;
		send_slot(&slots[i]);
	}
	drive(link->client, &run.n_in_flight);
	print(&run, now() - begin);
	free(run.latencies);
	free(slots);
	free(payload);
}

static struct capnrpc_promise *
wait_for(struct link *link, struct capnrpc_request *request)
{
	struct capnrpc_promise *promise = NULL;

	if (request != NULL)
		promise = capnrpc_request_send(request);
	if (promise == NULL ||
		capnrpc_client_wait(link->client, promise, TIMEOUT_MS) != 0)
		die("a call failed");
	return promise;
}

static void
link_open(struct link *link, const char *path, const char *uri)
{
	if (capnrpc_client_connect(path, &link->client) != 0)
		die("cannot connect");
	if (uri != NULL)
		link->bench = capnrpc_client_restore(link->client, uri);
	else
		link->bench = capnrpc_client_bootstrap(link->client);
	capnrpc_promise_unref(
		wait_for(link, bench_call_request(link->bench, NULL)));
}

static void
link_close(struct link *link)
{
	capnrpc_cap_unref(link->bench);
	capnrpc_client_free(link->client);
}

/* The results of make hold the objects, so they are what is kept. */
static struct capnrpc_promise *
hold(struct link *link, unsigned int n)
{
	struct bench_make_params_b params;
	struct capnrpc_request *request =
		bench_make_request(link->bench, &params);

	if (request == NULL)
		die("out of memory");
	bench_make_params_set_n(params, n);
	printf("held %u\n", n);
	return wait_for(link, request);
}

/* What hold and connect have gathered. */
struct holdings {
	struct capnrpc_promise *made;
	struct link links[N_CONNECTIONS_MAX];
	unsigned int n_links;
};

static void
drop(struct link *link, struct holdings *holdings)
{
	holdings->made = capnrpc_promise_unref(holdings->made);
	while (holdings->n_links > 0)
		link_close(&holdings->links[--holdings->n_links]);
	capnrpc_promise_unref(
		wait_for(link, bench_call_request(link->bench, NULL)));
	puts("dropped");
}

static void
obey(struct link *link, struct holdings *holdings, const char *line,
	const char *path, const char *uri)
{
	unsigned int n, n_bytes;
	double seconds;

	if (sscanf(line, "run %u %u %lf", &n, &n_bytes, &seconds) == 3) {
		run_load(link, n, n_bytes, seconds);
	} else if (sscanf(line, "hold %u", &n) == 1) {
		holdings->made = hold(link, n);
	} else if (sscanf(line, "connect %u", &n) == 1 &&
		n <= N_CONNECTIONS_MAX) {
		for (; holdings->n_links < n; holdings->n_links++)
			link_open(
				&holdings->links[holdings->n_links], path, uri);
		printf("connected %u\n", n);
	} else if (strncmp(line, "drop", 4) == 0) {
		drop(link, holdings);
	} else {
		die("not a command");
	}
	fflush(stdout);
}

int
main(int argc, char **argv)
{
	static struct holdings holdings;
	const char *uri = argc == 3 ? argv[2] : NULL;
	struct link link;
	char line[128];

	if (argc != 2 && argc != 3) {
		fprintf(stderr, "usage: %s PATH [URI]\n", argv[0]);
		return 2;
	}
	link_open(&link, argv[1], uri);
	puts("ready");
	fflush(stdout);
	while (fgets(line, sizeof(line), stdin) != NULL)
		obey(&link, &holdings, line, argv[1], uri);
	link_close(&link);
	return 0;
}
