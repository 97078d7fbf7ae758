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
#include "proto/gen/broker.capnp.h"

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
	struct broker_restore_params_b params;
	struct capnrpc_request *request =
		broker_restore_request(broker(client), &params);

	if (request == NULL)
		return NULL;
	broker_restore_params_set_uri(params, uri, strlen(uri));
	return capnrpc_request_send(request);
}

struct capnrpc_cap *
capnrpc_client_restore(struct capnrpc_client *client, const char *uri)
{
	struct capnrpc_promise *promise = send_restore(client, uri);
	struct capnrpc_cap *cap;

	if (promise == NULL)
		return capnrpc_cap_new_broken(client->vat, CAPNRPC_OVERLOADED,
			capnrpc_strerror(CAPNRPC_ENOMEM));
	cap = broker_restore_pipeline_cap(promise);
	/* The pipelined capability keeps the call alive. */
	capnrpc_promise_unref(promise);
	return cap;
}
