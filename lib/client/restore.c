/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Broker.restore, for programs that need nothing else of the broker.
 *
 * All restores of a client go through one Broker: each Bootstrap would cost
 * the daemon another one. When that one is broken the next restore asks for a
 * new one, which is broken too, and says the better reason, once the
 * connection is.
 */
#include <string.h>

#include "client/client.h"

/* proto/broker.capnp: Broker, its method restore, and that one's structs. */
#define BROKER_ID UINT64_C(0xd1a5285fc292bbd5)
#define BROKER_RESTORE 0
#define RESULTS_CAP 0

/* The Broker, borrowed from the client. */
static struct capnrpc_cap *
broker(struct capnrpc_client *client)
{
	if (client->broker != NULL &&
		capnrpc_cap_exception(client->broker) != NULL)
		client->broker = capnrpc_cap_unref(client->broker);
	if (client->broker == NULL)
		client->broker = capnrpc_conn_bootstrap(client->conn);
	return client->broker;
}

/* Sends restore(uri); NULL when memory runs out. */
static struct capnrpc_promise *
send_restore(struct capnrpc_client *client, const char *uri)
{
	struct capnrpc_struct_size size = { .n_pointers = 1 };
	struct capnrpc_request *request =
		capnrpc_request_new(broker(client), BROKER_ID, BROKER_RESTORE);
	struct capnrpc_struct_b params;

	if (request == NULL)
		return NULL;
	params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), size);
	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(params, 0), uri, strlen(uri));
	return capnrpc_request_send(request);
}

struct capnrpc_cap *
capnrpc_client_restore(struct capnrpc_client *client, const char *uri)
{
	const uint16_t path[] = { RESULTS_CAP };
	struct capnrpc_promise *promise = send_restore(client, uri);
	struct capnrpc_cap *cap;

	if (promise == NULL)
		return capnrpc_cap_new_broken(client->vat, CAPNRPC_OVERLOADED,
			capnrpc_strerror(CAPNRPC_ENOMEM));
	cap = capnrpc_promise_pipeline(promise, path, 1);
	/* The pipelined capability keeps the call alive. */
	capnrpc_promise_unref(promise);
	return cap;
}
