/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A provider that capnrpcd starts when somebody needs it, and the two others
 * that go with it: who made its URI, and who uses it.
 *
 *     [service greeter]                   in capnrpcd.conf(5)
 *     exec = /usr/libexec/activated
 *
 *     activated                           what the daemon runs
 *     activated --mint greeter            attach once, print a URI, go
 *     activated --greet URI NAME          restore it, which starts the provider
 *
 * The daemon says in the environment where it is and for which service: a
 * provider needs no configuration of its own. The socket is $CAPNRPCD_SOCKET
 * for all three, or else the usual one.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <capnrpc/client.h>

#include "examples/greeter.h"
#include "proto/gen/broker.capnp.h"

/* As long as a provider may take to be started. */
#define TIMEOUT_MS 30000

static int
complain(const char *what, const char *why)
{
	(void)fprintf(stderr, "%s: %s\n", what, why);
	return EXIT_FAILURE;
}

/* Waits for promise, which may be NULL; true when there are results. */
static bool
wait_for(struct capnrpc_client *client, struct capnrpc_promise *promise)
{
	const struct capnrpc_exception *exception;
	int status;

	if (promise == NULL) {
		(void)complain("failed", "out of memory");
		return false;
	}
	status = capnrpc_client_wait(client, promise, TIMEOUT_MS);
	if (status == CAPNRPC_EEXCEPTION) {
		exception = capnrpc_promise_exception(promise);
		(void)complain(capnrpc_exception_type_name(exception->type),
			exception->reason);
	} else if (status != 0) {
		(void)complain("failed", capnrpc_strerror(status));
	}
	return status == 0;
}

/* --- the provider -------------------------------------------------------- */

/* There is one greeter here, so all tokens stand for it. */
static void
restore(void *object, struct broker_restorer_restore_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_cap *greeter = object;

	(void)params;
	broker_restorer_restore_results_set_cap(
		broker_restorer_restore_answer(call_taken), greeter);
	capnrpc_call_return(call_taken);
}

static void
restorer_call(void *object, struct capnrpc_call *call_taken)
{
	static const struct broker_restorer_server methods = {
		.restore = restore,
	};

	broker_restorer_dispatch(&methods, object, call_taken);
}

/* Becomes the provider of name; the promise holds the Service. */
static struct capnrpc_promise *
attach(struct capnrpc_client *client, const char *name,
	struct capnrpc_cap *restorer)
{
	struct capnrpc_cap *broker = capnrpc_client_bootstrap(client);
	struct broker_attach_params_b params;
	struct capnrpc_request *request =
		broker_attach_request(broker, &params);

	capnrpc_cap_unref(broker);
	if (request == NULL)
		return NULL;
	broker_attach_params_set_name(params, name, strlen(name));
	broker_attach_params_set_restorer(params, restorer);
	return capnrpc_request_send(request);
}

/* Until the daemon has no more use for us. */
static int
serve(struct capnrpc_client *client, struct capnrpc_promise *attached)
{
	(void)attached;
	return capnrpc_client_run(client) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

static int
mint(struct capnrpc_client *client, struct capnrpc_promise *attached)
{
	static const uint8_t token[] = "the greeter";
	struct broker_service_mint_params_b params;
	struct capnrpc_request *request = broker_service_mint_request(
		broker_attach_results_get_service(
			broker_attach_results(attached)),
		&params);
	struct capnrpc_promise *minted = NULL;
	int status = EXIT_FAILURE;

	if (request != NULL) {
		broker_service_mint_params_set_token(
			params, token, sizeof(token) - 1);
		minted = capnrpc_request_send(request);
	}
	if (wait_for(client, minted)) {
		(void)puts(broker_service_mint_results_get_uri(
			broker_service_mint_results(minted))
				   .bytes);
		status = EXIT_SUCCESS;
	}
	capnrpc_promise_unref(minted);
	return status;
}

/* Attaches, and then does what is left to do. */
static int
provide(struct capnrpc_client *client, const char *name,
	int (*then)(struct capnrpc_client *client,
		struct capnrpc_promise *attached))
{
	static const struct capnrpc_object_ops ops = { .call = restorer_call };
	struct capnrpc_vat *vat = capnrpc_client_vat(client);
	struct capnrpc_cap *greeter = greeter_new(vat);
	struct capnrpc_cap *restorer =
		capnrpc_cap_new_object(vat, &ops, greeter);
	struct capnrpc_promise *attached = attach(client, name, restorer);
	int status = EXIT_FAILURE;

	if (wait_for(client, attached))
		status = then(client, attached);
	capnrpc_promise_unref(attached);
	capnrpc_cap_unref(restorer);
	capnrpc_cap_unref(greeter);
	return status;
}

/* --- who uses it --------------------------------------------------------- */

static int
greet(struct capnrpc_client *client, const char *uri, const char *name)
{
	struct capnrpc_cap *greeter = capnrpc_client_restore(client, uri);
	/* Sent at once: it gets there when the provider does. */
	struct capnrpc_promise *greeting = greeter_greet(greeter, name);
	bool is_greeted = wait_for(client, greeting);

	if (is_greeted)
		(void)puts(greeter_answer(greeting));
	capnrpc_promise_unref(greeting);
	capnrpc_cap_unref(greeter);
	return is_greeted ? EXIT_SUCCESS : EXIT_FAILURE;
}

static int
run(struct capnrpc_client *client, int argc, char **argv)
{
	const char *service = getenv("CAPNRPCD_SERVICE");

	if (argc == 3 && strcmp(argv[1], "--mint") == 0)
		return provide(client, argv[2], mint);
	if (argc == 4 && strcmp(argv[1], "--greet") == 0)
		return greet(client, argv[2], argv[3]);
	if (argc == 1 && service != NULL)
		return provide(client, service, serve);
	return complain("usage",
		"activated --mint SERVICE | --greet URI NAME; or started by "
		"capnrpcd");
}

int
main(int argc, char **argv)
{
	struct capnrpc_client *client;
	int status = capnrpc_client_connect(NULL, &client);

	if (status != 0)
		return complain("no daemon", capnrpc_strerror(status));
	status = run(client, argc, argv);
	capnrpc_client_free(client);
	return status;
}
