/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Serves one Peer, named "peer", to whoever comes.
 *
 *     server ADDRESS            two-party, on "unix:PATH" or "HOST:PORT"
 *     server --publish SOCKET   through the daemon at SOCKET; prints its URI
 *
 * Says "ready ..." when it can be called. Ends well with SIGTERM, so that a
 * leak check has its say.
 */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "proto/gen/broker.capnp.h"
#include "tests/interop/peers/peer.h"

static bool is_over;

static void
on_term(int signal_number)
{
	(void)signal_number;
	is_over = true;
}

/* Without SA_RESTART the signal ends the loop's wait, and comes only then. */
static void
run_until_term(struct loop *loop)
{
	struct sigaction action = { .sa_handler = on_term };
	sigset_t blocked;

	sigemptyset(&blocked);
	sigaddset(&blocked, SIGTERM);
	sigprocmask(SIG_BLOCK, &blocked, NULL);
	sigaction(SIGTERM, &action, NULL);
	loop_run(loop, &is_over);
}

static void
serve(struct loop *loop, const char *address)
{
	struct capnrpc_cap *peer = peer_new(loop, "peer");

	printf("ready %u\n", loop_listen(loop, address, peer));
	fflush(stdout);
	capnrpc_cap_unref(peer);
	run_until_term(loop);
}

static void
on_published(void *userdata, struct capnrpc_promise *promise)
{
	(void)userdata;
	if (capnrpc_promise_state(promise) == CAPNRPC_BROKEN) {
		fprintf(stderr, "%s\n",
			capnrpc_promise_exception(promise)->reason);
		exit(1);
	}
	printf("ready %s\n",
		broker_publish_results_get_uri(
			broker_publish_results_read(
				capnrpc_promise_results(promise)))
			.bytes);
	fflush(stdout);
}

static void
publish(struct loop *loop, const char *socket)
{
	static const char LABEL[] = "interop";
	struct capnrpc_cap *peer = peer_new(loop, "peer");
	struct capnrpc_cap *broker;
	struct capnrpc_request *request;
	struct capnrpc_promise *promise;
	struct broker_publish_params_b params;
	char address[256];

	snprintf(address, sizeof(address), "unix:%s", socket);
	broker = loop_connect(loop, address);
	request = capnrpc_request_new(broker, BROKER_ID, BROKER_PUBLISH);
	if (request == NULL)
		abort();
	params = broker_publish_params_init(capnrpc_request_params(request));
	broker_publish_params_set_cap(params, peer);
	broker_publish_params_set_label(params, LABEL, strlen(LABEL));
	promise = capnrpc_request_send(request);
	if (promise == NULL)
		abort();
	capnrpc_promise_on_done(promise, on_published, NULL);
	capnrpc_cap_unref(peer);
	run_until_term(loop);
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(broker);
}

int
main(int argc, char **argv)
{
	bool is_published = argc == 3 && strcmp(argv[1], "--publish") == 0;
	struct loop *loop;

	if (argc != 2 && !is_published) {
		fprintf(stderr,
			"usage: %s unix:PATH | HOST:PORT | --publish SOCKET\n",
			argv[0]);
		return 2;
	}
	loop = loop_new();
	if (is_published)
		publish(loop, argv[2]);
	else
		serve(loop, argv[1]);
	loop_free(loop);
	return 0;
}
