/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Persistent.save for objects of a provider: the URI is minted by the service
 * that will be asked to restore it.
 */
#include <stdlib.h>

#include "client/client.h"
#include "proto/gen/broker.capnp.h"
#include "proto/gen/persistent.capnp.h"

/* A save that waits for the daemon; whoever answers the call frees it. */
struct saving {
	struct capnrpc_call *call;
	struct capnrpc_promise *promise; /* of Service.mint */
};

static void
saving_free(struct saving *saving)
{
	capnrpc_promise_unref(saving->promise);
	free(saving);
}

static void
on_minted(void *userdata, struct capnrpc_promise *promise)
{
	const struct capnrpc_struct_size size = { 0, 1 };
	const struct capnrpc_exception *exception =
		capnrpc_promise_exception(promise);
	struct saving *saving = userdata;
	struct capnrpc_struct_b results;

	capnrpc_call_on_cancel(saving->call, NULL, NULL);
	if (exception != NULL) {
		capnrpc_call_fail_with(saving->call, exception);
	} else {
		results = capnrpc_pointer_init_struct(
			capnrpc_call_results(saving->call), size);
		/* {uri, ref}: the URI becomes {sturdyRef}. */
		capnrpc_pointer_copy(capnrpc_struct_edit_pointer(results, 0),
			capnrpc_struct_get_pointer(
				capnrpc_pointer_struct(
					capnrpc_promise_results(promise), NULL),
				0));
		capnrpc_call_return(saving->call);
	}
	saving_free(saving);
}

/* The daemon forgets what it minted for nobody. */
static void
on_cancel(void *userdata)
{
	struct saving *saving = userdata;

	capnrpc_promise_on_done(saving->promise, NULL, NULL);
	capnrpc_call_fail(saving->call, CAPNRPC_FAILED, "canceled");
	saving_free(saving);
}

/* NULL: out of memory. */
static struct capnrpc_promise *
mint(struct capnrpc_call *call, struct capnrpc_cap *service, const void *token,
	size_t n)
{
	struct broker_service_mint_params_b params;
	struct capnrpc_request *request =
		broker_service_mint_request(service, &params);
	struct capnrpc_struct_r save =
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
	struct broker_terms_b terms;

	if (request == NULL)
		return NULL;
	broker_service_mint_params_set_token(params, token, n);
	terms = broker_service_mint_params_init_terms(params);
	/* sealFor is an Owner, as sealedFor is: pointer 0 of both. */
	capnrpc_pointer_copy(capnrpc_struct_edit_pointer(terms.s, 0),
		capnrpc_struct_get_pointer(save, 0));
	return capnrpc_request_send(request);
}

bool
capnrpc_call_save(struct capnrpc_call *call, struct capnrpc_cap *service,
	const void *token, size_t n)
{
	struct saving *saving;

	if (capnrpc_call_interface_id(call) != PERSISTENT_ID)
		return false;
	if (capnrpc_call_method_id(call) != 0) {
		capnrpc_call_fail(call, CAPNRPC_UNIMPLEMENTED,
			"Persistent has no such method");
		return true;
	}
	saving = calloc(1, sizeof(*saving));
	if (saving != NULL)
		saving->promise = mint(call, service, token, n);
	if (saving == NULL || saving->promise == NULL) {
		free(saving);
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "%s",
			capnrpc_strerror(CAPNRPC_ENOMEM));
		return true;
	}
	saving->call = call;
	capnrpc_promise_on_done(saving->promise, on_minted, saving);
	capnrpc_call_on_cancel(call, on_cancel, saving);
	return true;
}
