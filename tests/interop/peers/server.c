/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Serves one Peer, named "peer", to whoever comes.
 *
 *     server ADDRESS            two-party, on "unix:PATH" or "HOST:PORT"
 *     server --publish SOCKET   through the daemon at SOCKET; prints its URI
 *
 * Says "ready ..." when it can be called.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "proto/gen/broker.capnp.h"
#include "tests/interop/peers/peer.h"

static void
serve(struct loop *loop, const char *address)
{
	struct capnrpc_cap *peer = peer_new(loop, "peer");

	printf("ready %u\n", loop_listen(loop, address, peer));
	fflush(stdout);
	capnrpc_cap_unref(peer);
	loop_run(loop, NULL);
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
	loop_run(loop, NULL);
}

int
main(int argc, char **argv)
{
	if (argc == 2) {
		serve(loop_new(), argv[1]);
	} else if (argc == 3 && strcmp(argv[1], "--publish") == 0) {
		publish(loop_new(), argv[2]);
	} else {
		fprintf(stderr,
			"usage: %s unix:PATH | HOST:PORT | --publish SOCKET\n",
			argv[0]);
		return 2;
	}
	return 0;
}
