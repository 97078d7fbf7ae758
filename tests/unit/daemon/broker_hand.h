/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What tests of the broker do through a client: its methods as functions, and a
 * provider of a durable service whose objects are numbers.
 */
#ifndef TESTS_BROKER_HAND_H
#define TESTS_BROKER_HAND_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "daemon/uri.h"
#include "proto/gen/broker.capnp.h"
#include "tests/unit/daemon/broker_fixture.h"

#define UNKNOWN_TEXT "no such reference is known here"

/* What a test has in its hands: a client and its broker. */
struct hand {
	struct fixture *fixture;
	struct capnrpc_client *client;
	struct capnrpc_cap *broker;
};

static inline struct hand
take_hand(struct fixture *fixture, const struct fixture_daemon *daemon)
{
	struct hand hand = { fixture, fixture_join(fixture, daemon), NULL };

	hand.broker = capnrpc_client_bootstrap(hand.client);
	return hand;
}

static inline void
drop_hand(struct hand *hand)
{
	capnrpc_cap_unref(hand->broker);
	fixture_leave(hand->fixture, hand->client);
}

/* --- calls ------------------------------------------------------------------
 */

static inline struct capnrpc_request *
restore(struct hand *hand, const char *uri)
{
	struct broker_restore_params_b params = { { 0 } };
	struct capnrpc_request *request =
		broker_restore_request(hand->broker, &params);

	broker_restore_params_set_uri(params, uri, strlen(uri));
	return request;
}

static inline void
restore_fails(struct hand *hand, const char *uri,
	enum capnrpc_exception_type type, const char *part)
{
	fixture_call_fails(hand->fixture, restore(hand, uri), type, part);
}

/* Restores uri, which must be this number, asked before the answer is there. */
static inline void
restore_is(struct hand *hand, const char *uri, uint64_t number)
{
	struct capnrpc_promise *promise =
		capnrpc_request_send(restore(hand, uri));
	struct capnrpc_cap *cap = broker_restore_pipeline_cap(promise);

	fixture_number_is(hand->fixture, cap, number);
	capnrpc_cap_unref(cap);
	fixture_settle(hand->fixture, promise);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	capnrpc_promise_unref(promise);
}

static inline struct capnrpc_request *
publish(struct hand *hand, struct capnrpc_cap *cap, size_t n_label)
{
	static char label[1024];
	struct broker_publish_params_b params = { { 0 } };
	struct capnrpc_request *request =
		broker_publish_request(hand->broker, &params);

	memset(label, 'l', sizeof(label));
	broker_publish_params_set_cap(params, cap);
	broker_publish_params_set_label(params, label, n_label);
	return request;
}

/* Publishes a number; *ret_ref may be NULL. */
static inline void
publish_number(struct hand *hand, uint64_t number, struct uri_text *ret_uri,
	struct capnrpc_cap **ret_ref)
{
	struct capnrpc_cap *cap =
		fixture_number_new(hand->fixture, hand->client, number);
	struct capnrpc_promise *promise =
		fixture_call(hand->fixture, publish(hand, cap, 3));
	struct broker_publish_results_r results =
		broker_publish_results(promise);

	(void)snprintf(ret_uri->text, sizeof(ret_uri->text), "%s",
		broker_publish_results_get_uri(results).bytes);
	if (ret_ref != NULL)
		*ret_ref = capnrpc_cap_ref(
			broker_publish_results_get_ref(results));
	capnrpc_promise_unref(promise);
	capnrpc_cap_unref(cap);
}

static inline void
end_reference(struct hand *hand, struct capnrpc_cap *ref)
{
	capnrpc_promise_unref(fixture_call(
		hand->fixture, broker_ref_revoke_request(ref, NULL)));
}

/* Its Ref, from the URI. */
static inline struct capnrpc_request *
reference(struct hand *hand, const char *uri)
{
	struct broker_reference_params_b params = { { 0 } };
	struct capnrpc_request *request =
		broker_reference_request(hand->broker, &params);

	broker_reference_params_set_uri(params, uri, strlen(uri));
	return request;
}

/* --- a provider -------------------------------------------------------------
 */

enum habit {
	RESTORES, /* the number that the token spells */
	REFUSES,
	GIVES_NULL,
	STAYS_SILENT,
};

struct provider {
	struct hand hand;
	enum habit habit;
	struct capnrpc_call *unanswered;
	bool was_cancelled;
	char token[32];
	struct capnrpc_cap *service;
};

static inline void
on_cancel(void *userdata)
{
	struct provider *provider = userdata;

	provider->was_cancelled = true;
	capnrpc_call_fail(provider->unanswered, CAPNRPC_FAILED, "canceled");
	provider->unanswered = NULL;
}

static inline void
answer_number(struct provider *provider, struct capnrpc_call *call)
{
	struct capnrpc_cap *cap = fixture_number_new(provider->hand.fixture,
		provider->hand.client, strtoul(provider->token, NULL, 10));

	broker_restorer_restore_results_set_cap(
		broker_restorer_restore_answer(call), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call);
}

static inline void
on_restore(void *object, struct broker_restorer_restore_params_r params,
	struct capnrpc_call *call_taken)
{
	struct provider *provider = object;
	struct capnrpc_data_r token =
		broker_restorer_restore_params_get_token(params);

	(void)snprintf(provider->token, sizeof(provider->token), "%.*s",
		(int)token.n, (const char *)token.bytes);
	switch (provider->habit) {
	case REFUSES:
		capnrpc_call_fail(
			call_taken, CAPNRPC_OVERLOADED, "the provider says no");
		break;
	case GIVES_NULL:
		(void)broker_restorer_restore_answer(call_taken);
		capnrpc_call_return(call_taken);
		break;
	case STAYS_SILENT:
		provider->unanswered = call_taken;
		capnrpc_call_on_cancel(call_taken, on_cancel, provider);
		break;
	case RESTORES:
	default:
		answer_number(provider, call_taken);
		break;
	}
}

static const struct broker_restorer_server restorer_server = {
	.restore = on_restore,
};

static inline void
restorer_call(void *object, struct capnrpc_call *call_taken)
{
	broker_restorer_dispatch(&restorer_server, object, call_taken);
}

static inline struct capnrpc_request *
attach(struct provider *provider, const char *name, size_t n_name)
{
	static const struct capnrpc_object_ops ops = { .call = restorer_call };
	struct broker_attach_params_b params = { { 0 } };
	struct capnrpc_request *request =
		broker_attach_request(provider->hand.broker, &params);
	struct capnrpc_cap *restorer = capnrpc_cap_new_object(
		capnrpc_client_vat(provider->hand.client), &ops, provider);

	broker_attach_params_set_name(params, name, n_name);
	broker_attach_params_set_restorer(params, restorer);
	capnrpc_cap_unref(restorer);
	return request;
}

static inline void
provider_start(struct provider *provider, struct fixture *fixture,
	const struct fixture_daemon *daemon)
{
	struct capnrpc_promise *promise;

	memset(provider, 0, sizeof(*provider));
	provider->hand = take_hand(fixture, daemon);
	promise = fixture_call(fixture, attach(provider, "numbers", 7));
	provider->service = capnrpc_cap_ref(broker_attach_results_get_service(
		broker_attach_results(promise)));
	capnrpc_promise_unref(promise);
}

static inline void
provider_stop(struct provider *provider)
{
	if (provider->unanswered != NULL)
		capnrpc_call_fail(
			provider->unanswered, CAPNRPC_FAILED, "stopping");
	capnrpc_cap_unref(provider->service);
	drop_hand(&provider->hand);
}

static inline struct capnrpc_request *
mint_request(struct provider *provider, size_t n_token, size_t n_label)
{
	static char bytes[70000];
	struct broker_service_mint_params_b params = { { 0 } };
	struct capnrpc_request *request =
		broker_service_mint_request(provider->service, &params);

	memset(bytes, '7', sizeof(bytes));
	broker_service_mint_params_set_token(
		params, (const uint8_t *)bytes, n_token);
	broker_service_mint_params_set_label(params, bytes, n_label);
	return request;
}

/* A URI for the number 77; *ret_ref may be NULL. */
static inline void
mint(struct provider *provider, struct uri_text *ret_uri,
	struct capnrpc_cap **ret_ref)
{
	struct capnrpc_promise *promise = fixture_call(
		provider->hand.fixture, mint_request(provider, 2, 4));
	struct broker_service_mint_results_r results =
		broker_service_mint_results(promise);

	(void)snprintf(ret_uri->text, sizeof(ret_uri->text), "%s",
		broker_service_mint_results_get_uri(results).bytes);
	if (ret_ref != NULL)
		*ret_ref = capnrpc_cap_ref(
			broker_service_mint_results_get_ref(results));
	capnrpc_promise_unref(promise);
}

#endif
