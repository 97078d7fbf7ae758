/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A calculator with a durable URI: attaches to capnrpcd under a service name,
 * mints a URI and prints it. Killed and started again with --attach-only, it
 * serves the same URI.
 *
 *     provider SOCKET SERVICE                  mint, print the URI, serve
 *     provider --attach-only SOCKET SERVICE    serve what was minted before
 *     provider --revoke URI SOCKET             end that reference, and exit
 */
#include <capnrpc/client.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "examples/calculator/calculator.h"
#include "proto/gen/broker.capnp.h"

#define TIMEOUT_MS 10000

/*
 * What the daemon remembers for us and gives back when somebody restores the
 * URI. There is one object here, so one token; a program with many would put
 * a name or a row number into it.
 */
static const char TOKEN[] = "the calculator";
#define N_TOKEN (sizeof(TOKEN) - 1)

static void
die(const char *what, const char *why)
{
	fprintf(stderr, "%s: %s\n", what, why);
	exit(1);
}

/* Sends it and waits for the results. */
static struct capnrpc_promise *
call(struct capnrpc_client *client, struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise = NULL;
	const struct capnrpc_exception *exception;
	int status;

	if (request_taken != NULL)
		promise = capnrpc_request_send(request_taken);
	if (promise == NULL)
		die("failed", "out of memory");
	status = capnrpc_client_wait(client, promise, TIMEOUT_MS);
	if (status == CAPNRPC_EEXCEPTION) {
		exception = capnrpc_promise_exception(promise);
		die(capnrpc_exception_type_name(exception->type),
			exception->reason);
	}
	if (status != 0)
		die("failed", capnrpc_strerror(status));
	return promise;
}

/* The restorer's object is the calculator, which is all there is to restore. */
static void
restore(void *object, struct broker_restorer_restore_params_r params,
	struct capnrpc_call *call_taken)
{
	struct capnrpc_cap *calculator = object;
	struct capnrpc_data_r token =
		broker_restorer_restore_params_get_token(params);

	if (token.n != N_TOKEN || memcmp(token.bytes, TOKEN, N_TOKEN) != 0) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED,
			"a token that was never minted here");
		return;
	}
	broker_restorer_restore_results_set_cap(
		broker_restorer_restore_answer(call_taken), calculator);
	capnrpc_call_return(call_taken);
}

static const struct broker_restorer_server restorer_methods = {
	.restore = restore,
};

static const struct capnrpc_object_ops restorer_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(broker_restorer, &restorer_methods)),
};

/* Broker.attach; the promise holds the service. */
static struct capnrpc_promise *
attach(struct capnrpc_client *client, struct capnrpc_cap *broker,
	const char *name, struct capnrpc_cap *restorer)
{
	struct broker_attach_params_b params;
	struct capnrpc_request *request =
		broker_attach_request(broker, &params);

	if (request == NULL)
		die("failed", "out of memory");
	broker_attach_params_set_name(params, name, strlen(name));
	broker_attach_params_set_restorer(params, restorer);
	return call(client, request);
}

/* Service.mint, and prints the URI. */
static void
mint(struct capnrpc_client *client, struct capnrpc_cap *service)
{
	static const char LABEL[] = "calculator (C)";
	struct broker_service_mint_params_b params;
	struct capnrpc_request *request =
		broker_service_mint_request(service, &params);
	struct capnrpc_promise *promise;

	if (request == NULL)
		die("failed", "out of memory");
	broker_service_mint_params_set_token(
		params, (const uint8_t *)TOKEN, N_TOKEN);
	broker_service_mint_params_set_label(params, LABEL, sizeof(LABEL) - 1);
	promise = call(client, request);
	printf("uri %s\n",
		broker_service_mint_results_get_uri(
			broker_service_mint_results(promise))
			.bytes);
	capnrpc_promise_unref(promise);
}

static int
serve(struct capnrpc_client *client, struct capnrpc_cap *broker,
	const char *name, bool may_mint)
{
	struct capnrpc_vat *vat = capnrpc_client_vat(client);
	struct capnrpc_cap *calculator = calculator_new(vat);
	struct capnrpc_cap *restorer =
		capnrpc_cap_new_object(vat, &restorer_ops, calculator);
	struct capnrpc_promise *attached;
	int status;

	if (calculator == NULL || restorer == NULL)
		die("failed", "out of memory");
	attached = attach(client, broker, name, restorer);
	if (may_mint)
		mint(client,
			broker_attach_results_get_service(
				broker_attach_results(attached)));
	printf("attached %s\n", name);
	fflush(stdout);
	status = capnrpc_client_run(client);
	fprintf(stderr, "disconnected: %s\n", capnrpc_strerror(status));
	capnrpc_promise_unref(attached);
	capnrpc_cap_unref(restorer);
	capnrpc_cap_unref(calculator);
	return 1;
}

/* Broker.reference, and Ref.revoke on what it will answer. */
static int
revoke(struct capnrpc_client *client, struct capnrpc_cap *broker,
	const char *uri)
{
	struct broker_reference_params_b params;
	struct capnrpc_request *request =
		broker_reference_request(broker, &params);
	struct capnrpc_promise *promise;
	struct capnrpc_cap *ref;

	if (request == NULL)
		die("failed", "out of memory");
	broker_reference_params_set_uri(params, uri, strlen(uri));
	promise = capnrpc_request_send(request);
	if (promise == NULL)
		die("failed", "out of memory");
	ref = broker_reference_pipeline_ref(promise);
	capnrpc_promise_unref(promise);
	capnrpc_promise_unref(
		call(client, broker_ref_revoke_request(ref, NULL)));
	capnrpc_cap_unref(ref);
	puts("revoked");
	return 0;
}

int
main(int argc, char **argv)
{
	bool is_revoke = argc == 4 && strcmp(argv[1], "--revoke") == 0;
	bool is_again = argc == 4 && strcmp(argv[1], "--attach-only") == 0;
	struct capnrpc_client *client;
	struct capnrpc_cap *broker;
	int status;

	if (argc != 3 && !is_revoke && !is_again) {
		fprintf(stderr,
			"usage: %s [--attach-only] SOCKET SERVICE\n"
			"       %s --revoke URI SOCKET\n",
			argv[0], argv[0]);
		return 2;
	}
	if (capnrpc_client_connect(argv[argc - (is_revoke ? 1 : 2)], &client) !=
		0)
		die("disconnected", strerror(errno));
	broker = capnrpc_client_bootstrap(client);
	if (is_revoke)
		status = revoke(client, broker, argv[2]);
	else
		status = serve(client, broker, argv[argc - 1], !is_again);
	capnrpc_cap_unref(broker);
	capnrpc_client_free(client);
	return status;
}
