/* SPDX-License-Identifier: Apache-2.0 */
/* The broker as programs see it: real daemons, real sockets, our client. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "daemon/uri.h"
#include "proto/gen/broker.capnp.h"
#include "tests/unit/daemon/broker_fixture.h"

#define NOBODY 65534

#define UNKNOWN_TEXT "no such reference is known here"

/* What a test has in its hands: a client and its broker. */
struct hand {
	struct fixture *fixture;
	struct capnrpc_client *client;
	struct capnrpc_cap *broker;
};

static struct hand
take_hand(struct fixture *fixture, const struct fixture_daemon *daemon)
{
	struct hand hand = { fixture, fixture_join(fixture, daemon), NULL };

	hand.broker = capnrpc_client_bootstrap(hand.client);
	return hand;
}

static void
drop_hand(struct hand *hand)
{
	capnrpc_cap_unref(hand->broker);
	fixture_leave(hand->fixture, hand->client);
}

/* --- calls ------------------------------------------------------------------
 */

static struct capnrpc_request *
restore(struct hand *hand, const char *uri)
{
	struct broker_restore_params_b params = { { 0 } };
	struct capnrpc_request *request =
		broker_restore_request(hand->broker, &params);

	broker_restore_params_set_uri(params, uri, strlen(uri));
	return request;
}

static void
restore_fails(struct hand *hand, const char *uri,
	enum capnrpc_exception_type type, const char *part)
{
	fixture_call_fails(hand->fixture, restore(hand, uri), type, part);
}

/* Restores uri, which must be this number, asked before the answer is there. */
static void
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

static struct capnrpc_request *
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
static void
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

static void
end_reference(struct hand *hand, struct capnrpc_cap *ref)
{
	capnrpc_promise_unref(fixture_call(
		hand->fixture, broker_ref_revoke_request(ref, NULL)));
}

/* Its Ref, from the URI. */
static struct capnrpc_request *
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

static void
on_cancel(void *userdata)
{
	struct provider *provider = userdata;

	provider->was_cancelled = true;
	capnrpc_call_fail(provider->unanswered, CAPNRPC_FAILED, "canceled");
	provider->unanswered = NULL;
}

static void
answer_number(struct provider *provider, struct capnrpc_call *call)
{
	struct capnrpc_cap *cap = fixture_number_new(provider->hand.fixture,
		provider->hand.client, strtoul(provider->token, NULL, 10));

	broker_restorer_restore_results_set_cap(
		broker_restorer_restore_answer(call), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call);
}

static void
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

static void
restorer_call(void *object, struct capnrpc_call *call_taken)
{
	broker_restorer_dispatch(&restorer_server, object, call_taken);
}

static struct capnrpc_request *
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

static void
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

static void
provider_stop(struct provider *provider)
{
	if (provider->unanswered != NULL)
		capnrpc_call_fail(
			provider->unanswered, CAPNRPC_FAILED, "stopping");
	capnrpc_cap_unref(provider->service);
	drop_hand(&provider->hand);
}

static struct capnrpc_request *
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
static void
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

/* --- who and what -----------------------------------------------------------
 */

static void
test_who_ping_features(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_promise *promise;
	struct broker_principal_r principal;
	struct broker_features_results_r features;
	char address[64];
	struct hand hand;

	fixture_start(&fixture->first, "");
	hand = take_hand(fixture, &fixture->first);
	promise = fixture_call(
		fixture, broker_who_am_i_request(hand.broker, NULL));
	principal = broker_who_am_i_results_get_principal(
		broker_who_am_i_results(promise));
	assert_int_equal(broker_principal_local_get_uid(
				 broker_principal_get_local(principal)),
		getuid());
	assert_int_equal(broker_principal_local_get_pid(
				 broker_principal_get_local(principal)),
		getpid());
	capnrpc_promise_unref(promise);
	capnrpc_promise_unref(
		fixture_call(fixture, broker_ping_request(hand.broker, NULL)));
	promise = fixture_call(
		fixture, broker_features_request(hand.broker, NULL));
	features = broker_features_results(promise);
	(void)snprintf(
		address, sizeof(address), "127.0.0.1:%u", fixture->first.port);
	assert_string_equal(
		broker_features_results_get_address(features).bytes, address);
	assert_int_equal(
		broker_features_results_get_vat_id(features).n, 8 + 43);
	capnrpc_promise_unref(promise);
	fixture_call_fails(fixture, fixture_number_request(hand.broker),
		CAPNRPC_UNIMPLEMENTED, "");
	drop_hand(&hand);
}

/* --- published --------------------------------------------------------------
 */

static void
test_publish(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_cap *ref;
	struct uri_text uri;
	struct hand here;
	struct hand there;
	struct hand provider;

	fixture_start(&fixture->first, "");
	fixture_start(&fixture->second, "");
	here = take_hand(fixture, &fixture->first);
	there = take_hand(fixture, &fixture->second);
	provider = take_hand(fixture, &fixture->first);
	publish_number(&provider, 5, &uri, &ref);
	restore_is(&here, uri.text, 5);
	restore_is(&there, uri.text, 5);
	restore_is(&provider, uri.text, 5);
	capnrpc_promise_unref(
		fixture_call(fixture, reference(&here, uri.text)));
	fixture_call_fails(fixture, reference(&there, uri.text), CAPNRPC_FAILED,
		"no reference of yours");
	end_reference(&provider, ref);
	end_reference(&provider, ref);
	restore_fails(&here, uri.text, CAPNRPC_FAILED, UNKNOWN_TEXT);
	restore_fails(&there, uri.text, CAPNRPC_FAILED, UNKNOWN_TEXT);
	capnrpc_cap_unref(ref);
	drop_hand(&here);
	drop_hand(&there);
	fixture_run(fixture, 50);
	assert_int_equal(fixture->n_released, 1);
	drop_hand(&provider);
}

static void
test_published_goes_with_its_connection(void **state)
{
	struct fixture *fixture = *state;
	struct uri_text uri;
	struct hand here;
	struct hand provider;

	fixture_start(&fixture->first, "");
	here = take_hand(fixture, &fixture->first);
	provider = take_hand(fixture, &fixture->first);
	publish_number(&provider, 5, &uri, NULL);
	restore_is(&here, uri.text, 5);
	drop_hand(&provider);
	fixture_run(fixture, 100);
	restore_fails(&here, uri.text, CAPNRPC_FAILED, UNKNOWN_TEXT);
	drop_hand(&here);
}

/* A promise that may never resolve is as good as what it stands for. */
static void
test_published_promise(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *promise;
	struct capnrpc_promise *published;
	struct capnrpc_promise *restored;
	struct uri_text uri;
	struct hand hand;

	fixture_start(&fixture->first, "");
	hand = take_hand(fixture, &fixture->first);
	assert_int_equal(
		capnrpc_cap_new_promise(
			capnrpc_client_vat(hand.client), &promise, &resolver),
		0);
	published = fixture_call(fixture, publish(&hand, promise, 0));
	(void)snprintf(uri.text, sizeof(uri.text), "%s",
		broker_publish_results_get_uri(
			broker_publish_results(published))
			.bytes);
	restored = fixture_call(fixture, restore(&hand, uri.text));
	capnrpc_promise_unref(restored);
	capnrpc_promise_unref(published);
	capnrpc_resolver_break(resolver, CAPNRPC_FAILED, "never");
	capnrpc_cap_unref(promise);
	drop_hand(&hand);
}

static void
test_publish_limits(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_cap *cap;
	struct uri_text uri;
	struct hand hand;

	fixture_start(
		&fixture->first, "[limits]\npublished-per-connection = 2");
	hand = take_hand(fixture, &fixture->first);
	cap = fixture_number_new(fixture, hand.client, 1);
	fixture_call_fails(fixture, publish(&hand, NULL, 0), CAPNRPC_FAILED,
		"cap is null");
	fixture_call_fails(fixture, publish(&hand, cap, 257), CAPNRPC_FAILED,
		"label of 257 bytes");
	capnrpc_promise_unref(fixture_call(fixture, publish(&hand, cap, 256)));
	publish_number(&hand, 2, &uri, NULL);
	fixture_call_fails(fixture, publish(&hand, cap, 0), CAPNRPC_OVERLOADED,
		"published-per-connection");
	capnrpc_cap_unref(cap);
	drop_hand(&hand);
}

/* --- minted -----------------------------------------------------------------
 */

static void
test_mint_and_restart(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_promise *found;
	struct provider provider;
	struct capnrpc_cap *ref;
	struct uri_text uri;
	struct hand there;

	fixture_start(&fixture->first, "");
	fixture_start(&fixture->second, "");
	there = take_hand(fixture, &fixture->second);
	provider_start(&provider, fixture, &fixture->first);
	mint(&provider, &uri, NULL);
	restore_is(&there, uri.text, 77);
	assert_string_equal(provider.token, "77");
	provider_stop(&provider);
	restore_fails(&there, uri.text, CAPNRPC_DISCONNECTED,
		"no provider is attached");
	fixture_kill(&fixture->first);
	restore_fails(&there, uri.text, CAPNRPC_DISCONNECTED, "127.0.0.1");
	fixture_start(&fixture->first, "");
	provider_start(&provider, fixture, &fixture->first);
	restore_is(&there, uri.text, 77);
	found = fixture_call(fixture, reference(&provider.hand, uri.text));
	ref = broker_reference_pipeline_ref(found);
	capnrpc_promise_unref(found);
	end_reference(&provider.hand, ref);
	capnrpc_cap_unref(ref);
	restore_fails(&there, uri.text, CAPNRPC_FAILED, UNKNOWN_TEXT);
	provider_stop(&provider);
	drop_hand(&there);
}

static void
test_mint_limits(void **state)
{
	struct fixture *fixture = *state;
	struct provider provider;
	char name[130];

	memset(name, 'n', sizeof(name));
	fixture_start(&fixture->first,
		"[limits]\nrefs-per-uid = 2\nservices-per-uid = 2");
	provider_start(&provider, fixture, &fixture->first);
	fixture_call_fails(fixture, mint_request(&provider, 65537, 0),
		CAPNRPC_FAILED, "token of 65537 bytes");
	fixture_call_fails(fixture, mint_request(&provider, 0, 257),
		CAPNRPC_FAILED, "label of 257 bytes");
	capnrpc_promise_unref(
		fixture_call(fixture, mint_request(&provider, 65536, 256)));
	capnrpc_promise_unref(
		fixture_call(fixture, mint_request(&provider, 0, 0)));
	fixture_call_fails(fixture, mint_request(&provider, 0, 0),
		CAPNRPC_OVERLOADED, "refs-per-uid");
	fixture_call_fails(fixture, attach(&provider, name, 129),
		CAPNRPC_FAILED, "129 bytes");
	fixture_call_fails(
		fixture, attach(&provider, name, 0), CAPNRPC_FAILED, "0 bytes");
	fixture_call_fails(
		fixture, attach(&provider, "a/b", 3), CAPNRPC_FAILED, "A-Z");
	capnrpc_promise_unref(
		fixture_call(fixture, attach(&provider, name, 128)));
	fixture_call_fails(fixture, attach(&provider, "more", 4),
		CAPNRPC_OVERLOADED, "services-per-uid");
	provider_stop(&provider);
}

static void
test_takeover_and_detach(void **state)
{
	struct fixture *fixture = *state;
	struct provider before;
	struct provider after;
	struct uri_text uri;

	fixture_start(&fixture->first, "");
	provider_start(&before, fixture, &fixture->first);
	provider_start(&after, fixture, &fixture->first);
	fixture_call_fails(fixture, mint_request(&before, 1, 1), CAPNRPC_FAILED,
		"no longer yours");
	mint(&after, &uri, NULL);
	provider_stop(&before);
	restore_is(&after.hand, uri.text, 77);
	capnrpc_promise_unref(fixture_call(
		fixture, broker_service_detach_request(after.service, NULL)));
	restore_fails(&after.hand, uri.text, CAPNRPC_DISCONNECTED,
		"no provider is attached");
	provider_stop(&after);
}

static void
test_provider_does_not_restore(void **state)
{
	struct fixture *fixture = *state;
	struct provider provider;
	struct uri_text uri;
	struct hand hand;

	fixture_start(&fixture->first, "[limits]\nrestore-deadline = 300ms");
	hand = take_hand(fixture, &fixture->first);
	provider_start(&provider, fixture, &fixture->first);
	mint(&provider, &uri, NULL);
	provider.habit = REFUSES;
	restore_fails(
		&hand, uri.text, CAPNRPC_OVERLOADED, "the provider says no");
	provider.habit = GIVES_NULL;
	restore_fails(&hand, uri.text, CAPNRPC_FAILED, "restored nothing");
	provider.habit = STAYS_SILENT;
	restore_fails(
		&hand, uri.text, CAPNRPC_DISCONNECTED, "restore-deadline");
	fixture_run(fixture, 50);
	assert_true(provider.was_cancelled);
	provider_stop(&provider);
	drop_hand(&hand);
}

/* A restore that the provider has been asked for and does not answer. */
static struct capnrpc_promise *
restore_silently(struct provider *provider, struct hand *hand, const char *uri)
{
	struct capnrpc_promise *promise =
		capnrpc_request_send(restore(hand, uri));

	provider->habit = STAYS_SILENT;
	while (provider->unanswered == NULL)
		fixture_run(hand->fixture, 2);
	return promise;
}

static void
test_provider_dies_in_mid_restore(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_promise *promise;
	struct provider provider;
	struct uri_text uri;
	struct hand hand;

	fixture_start(&fixture->first, "");
	hand = take_hand(fixture, &fixture->first);
	provider_start(&provider, fixture, &fixture->first);
	mint(&provider, &uri, NULL);
	promise = restore_silently(&provider, &hand, uri.text);
	(void)shutdown(capnrpc_client_fd(provider.hand.client), SHUT_RDWR);
	fixture_settle(fixture, promise);
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_DISCONNECTED);
	capnrpc_promise_unref(promise);
	provider_stop(&provider);
	drop_hand(&hand);
}

static void
test_cancel_a_restore(void **state)
{
	struct fixture *fixture = *state;
	struct provider provider;
	struct uri_text uri;
	struct hand hand;

	fixture_start(&fixture->first, "[limits]\nwaiting-restores = 1");
	hand = take_hand(fixture, &fixture->first);
	provider_start(&provider, fixture, &fixture->first);
	mint(&provider, &uri, NULL);
	capnrpc_promise_unref(restore_silently(&provider, &hand, uri.text));
	while (!provider.was_cancelled)
		fixture_run(fixture, 2);
	provider.habit = RESTORES;
	restore_is(&hand, uri.text, 77);
	provider_stop(&provider);
	drop_hand(&hand);
}

static void
test_waiting_restores_limit(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_promise *promise;
	struct provider provider;
	struct capnrpc_cap *ref;
	struct uri_text uri;
	struct hand hand;

	fixture_start(&fixture->first, "[limits]\nwaiting-restores = 1");
	hand = take_hand(fixture, &fixture->first);
	provider_start(&provider, fixture, &fixture->first);
	mint(&provider, &uri, &ref);
	promise = restore_silently(&provider, &hand, uri.text);
	restore_fails(&hand, uri.text, CAPNRPC_OVERLOADED, "waiting-restores");
	/* What is revoked is not restored, also when it was asked for before.
	 */
	end_reference(&provider.hand, ref);
	capnrpc_cap_unref(ref);
	fixture_settle(fixture, promise);
	assert_non_null(strstr(
		capnrpc_promise_exception(promise)->reason, UNKNOWN_TEXT));
	capnrpc_promise_unref(promise);
	provider_stop(&provider);
	drop_hand(&hand);
}

static void
test_stop_with_a_pending_restore(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_promise *promise;
	struct capnrpc_promise *minting;
	struct provider provider;
	struct uri_text uri;
	struct hand there;

	fixture_start(&fixture->first, "");
	fixture_start(&fixture->second, "");
	there = take_hand(fixture, &fixture->second);
	provider_start(&provider, fixture, &fixture->first);
	mint(&provider, &uri, NULL);
	promise = restore_silently(&provider, &there, uri.text);
	minting = capnrpc_request_send(mint_request(&provider, 1, 1));
	fixture_run(fixture, 2);
	(void)kill(fixture->second.pid, SIGTERM);
	(void)kill(fixture->first.pid, SIGTERM);
	fixture_settle(fixture, promise);
	assert_int_equal(
		capnrpc_promise_exception(promise)->type, CAPNRPC_DISCONNECTED);
	fixture_settle(fixture, minting);
	capnrpc_promise_unref(promise);
	capnrpc_promise_unref(minting);
	provider_stop(&provider);
	drop_hand(&there);
}

/* --- strangers --------------------------------------------------------------
 */

/* In a process of another user: that the name is not its own. */
static int
attach_as_nobody(struct fixture *fixture)
{
	struct provider provider;

	if (setgid(NOBODY) != 0 || setuid(NOBODY) != 0)
		return 1;
	memset(fixture->clients, 0, sizeof(fixture->clients));
	memset(&provider, 0, sizeof(provider));
	provider.hand = take_hand(fixture, &fixture->first);
	fixture_call_fails(fixture, attach(&provider, "numbers", 7),
		CAPNRPC_FAILED, "belongs to another user");
	provider_stop(&provider);
	return 0;
}

static void
test_name_of_another_user(void **state)
{
	struct fixture *fixture = *state;
	struct provider provider;
	pid_t child;
	int status;

	if (getuid() != 0)
		skip();
	fixture_start(&fixture->first, "");
	provider_start(&provider, fixture, &fixture->first);
	(void)fflush(NULL);
	child = fork();
	if (child == 0)
		_exit(attach_as_nobody(fixture));
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	provider_stop(&provider);
}

/* --- doors ------------------------------------------------------------------
 */

/* The id of a URI of ours. */
static struct uri
parse(const char *text)
{
	struct uri uri;

	assert_int_equal(uri_parse(text, strlen(text), &uri, NULL), 0);
	return uri;
}

static void
test_gateway(void **state)
{
	struct fixture *fixture = *state;
	struct broker_gateway_restore_params_b params = { { 0 } };
	struct capnrpc_request *request;
	struct capnrpc_promise *promise;
	struct capnrpc_promise *restored;
	struct capnrpc_cap *gateway;
	struct uri_text uri;
	struct uri parsed;
	struct uri head;
	struct hand here;
	struct hand there;

	fixture_start(&fixture->first, "");
	fixture_start(&fixture->second, "");
	here = take_hand(fixture, &fixture->first);
	there = take_hand(fixture, &fixture->second);
	publish_number(&here, 9, &uri, NULL);
	parsed = parse(uri.text);
	head = parsed;
	head.n_id = 0;
	(void)uri_print(&head, &uri);
	promise = fixture_call(fixture, restore(&there, uri.text));
	gateway = capnrpc_cap_ref(broker_restore_results_get_cap(
		broker_restore_results(promise)));
	capnrpc_promise_unref(promise);
	request = broker_gateway_restore_request(gateway, &params);
	broker_gateway_restore_params_set_id(params, parsed.id, parsed.n_id);
	restored = fixture_call(fixture, request);
	fixture_number_is(fixture,
		broker_gateway_restore_results_get_cap(
			broker_gateway_restore_results(restored)),
		9);
	capnrpc_promise_unref(restored);
	request = broker_gateway_restore_request(gateway, &params);
	broker_gateway_restore_params_set_id(params, parsed.id, 5);
	fixture_call_fails(fixture, request, CAPNRPC_FAILED, UNKNOWN_TEXT);
	capnrpc_cap_unref(gateway);
	drop_hand(&here);
	drop_hand(&there);
}

/* A program names us by our socket: no detour through that is made. */
static void
test_insecure_uri_of_our_socket(void **state)
{
	struct fixture *fixture = *state;
	struct uri_text uri;
	char text[sizeof(uri.text) + BROKER_FIXTURE_PATH + 32];
	struct hand hand;

	fixture_start(&fixture->first, "allow-insecure = yes");
	hand = take_hand(fixture, &fixture->first);
	publish_number(&hand, 3, &uri, NULL);
	(void)snprintf(text, sizeof(text), "capnp://insecure@%s/%s",
		fixture->first.socket, strrchr(uri.text, '/') + 1);
	restore_is(&hand, text, 3);
	(void)snprintf(text, sizeof(text),
		"capnp://insecure@/proc/self/root%s/", fixture->first.socket);
	restore_fails(&hand, text, CAPNRPC_DISCONNECTED, "");
	assert_true(fixture_log_has(&fixture->first, "the daemon itself"));
	drop_hand(&hand);
}

/* --- a vat that has a bootstrap capability only ----------------------------
 */

static void
gateway_restore(void *object, struct broker_gateway_restore_params_r params,
	struct capnrpc_call *call_taken)
{
	struct hand *hand = object;
	struct capnrpc_data_r id = broker_gateway_restore_params_get_id(params);
	struct capnrpc_cap *cap;

	if (id.n != 3 || memcmp(id.bytes, "one", 3) != 0) {
		capnrpc_call_fail(call_taken, CAPNRPC_FAILED, "not this id");
		return;
	}
	cap = fixture_number_new(hand->fixture, hand->client, 1);
	broker_gateway_restore_results_set_cap(
		broker_gateway_restore_answer(call_taken), cap);
	capnrpc_cap_unref(cap);
	capnrpc_call_return(call_taken);
}

static const struct broker_gateway_server gateway_server = {
	.restore = gateway_restore,
};

static void
gateway_call(void *object, struct capnrpc_call *call_taken)
{
	broker_gateway_dispatch(&gateway_server, object, call_taken);
}

/* A socket that the daemon may dial. */
static int
listen_at(const char *path)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	(void)snprintf(at.sun_path, sizeof(at.sun_path), "%.100s", path);
	assert_int_equal(bind(fd, (struct sockaddr *)&at, sizeof(at)), 0);
	assert_int_equal(listen(fd, 1), 0);
	return fd;
}

static void
test_second_door_of_another_vat(void **state)
{
	static const struct capnrpc_object_ops ops = { .call = gateway_call };
	struct fixture *fixture = *state;
	char path[BROKER_FIXTURE_PATH];
	char uri[BROKER_FIXTURE_PATH + 32];
	struct hand other = { fixture, NULL, NULL };
	struct capnrpc_promise *promise;
	struct capnrpc_cap *cap;
	struct hand hand;
	int listener;

	fixture_start(&fixture->first, "allow-insecure = yes");
	hand = take_hand(fixture, &fixture->first);
	(void)snprintf(
		path, sizeof(path), "%.200s/other", fixture->first.folder);
	listener = listen_at(path);
	(void)snprintf(uri, sizeof(uri), "capnp://insecure@%s/b25l", path);
	promise = capnrpc_request_send(restore(&hand, uri));
	cap = broker_restore_pipeline_cap(promise);
	fixture_run(fixture, 20);
	fixture->clients[BROKER_FIXTURE_CLIENTS - 1] = NULL;
	assert_int_equal(capnrpc_client_new_fd(
				 accept(listener, NULL, NULL), &other.client),
		0);
	fixture->clients[BROKER_FIXTURE_CLIENTS - 1] = other.client;
	other.broker = capnrpc_cap_new_object(
		capnrpc_client_vat(other.client), &ops, &other);
	capnrpc_client_serve(other.client, other.broker);
	fixture_number_is(fixture, cap, 1);
	capnrpc_cap_unref(cap);
	capnrpc_promise_unref(promise);
	restore_is(&hand, uri, 1);
	(void)snprintf(uri, sizeof(uri), "capnp://insecure@%s/dHdv", path);
	restore_fails(&hand, uri, CAPNRPC_FAILED, "not this id");
	drop_hand(&hand);
	(void)close(listener);
	drop_hand(&other);
}

/* --- both ways at once ------------------------------------------------------
 */

static void
test_crossed_dials(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_promise *one;
	struct capnrpc_promise *other;
	struct uri_text here_uri;
	struct uri_text there_uri;
	struct hand here;
	struct hand there;

	fixture_start(&fixture->first, "");
	fixture_start(&fixture->second, "");
	here = take_hand(fixture, &fixture->first);
	there = take_hand(fixture, &fixture->second);
	publish_number(&here, 1, &here_uri, NULL);
	publish_number(&there, 2, &there_uri, NULL);
	one = capnrpc_request_send(restore(&here, there_uri.text));
	other = capnrpc_request_send(restore(&there, here_uri.text));
	fixture_settle(fixture, one);
	fixture_settle(fixture, other);
	capnrpc_promise_unref(one);
	capnrpc_promise_unref(other);
	fixture_run(fixture, 100);
	restore_is(&here, there_uri.text, 2);
	restore_is(&there, here_uri.text, 1);
	drop_hand(&here);
	drop_hand(&there);
}

/* A dial that hangs must not be in the way of others to the same vat. */
static void
test_wrong_address_is_nobody_elses_trouble(void **state)
{
	struct fixture *fixture = *state;
	struct capnrpc_promise *hanging;
	struct uri_text uri;
	struct uri_text wrong;
	struct uri parsed;
	struct hand here;
	struct hand there;

	fixture_start(&fixture->first, "");
	fixture_start(&fixture->second, "[limits]\nhandshakes = 1");
	here = take_hand(fixture, &fixture->first);
	there = take_hand(fixture, &fixture->second);
	publish_number(&here, 1, &uri, NULL);
	parsed = parse(uri.text);
	/* TEST-NET-1: nobody is there, and nobody says so. */
	(void)snprintf(parsed.address.at.host, sizeof(parsed.address.at.host),
		"192.0.2.1");
	(void)uri_print(&parsed, &wrong);
	hanging = capnrpc_request_send(restore(&there, wrong.text));
	fixture_run(fixture, 50);
	if (capnrpc_promise_state(hanging) == CAPNRPC_PENDING)
		restore_fails(
			&there, uri.text, CAPNRPC_OVERLOADED, "handshakes");
	/* With its only waiter the dial goes too, and makes room. */
	capnrpc_promise_unref(hanging);
	fixture_run(fixture, 50);
	restore_is(&there, uri.text, 1);
	drop_hand(&here);
	drop_hand(&there);
}

#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		TEST(test_who_ping_features),
		TEST(test_publish),
		TEST(test_published_goes_with_its_connection),
		TEST(test_published_promise),
		TEST(test_publish_limits),
		TEST(test_mint_and_restart),
		TEST(test_mint_limits),
		TEST(test_takeover_and_detach),
		TEST(test_provider_does_not_restore),
		TEST(test_provider_dies_in_mid_restore),
		TEST(test_cancel_a_restore),
		TEST(test_waiting_restores_limit),
		TEST(test_stop_with_a_pending_restore),
		TEST(test_name_of_another_user),
		TEST(test_gateway),
		TEST(test_insecure_uri_of_our_socket),
		TEST(test_second_door_of_another_vat),
		TEST(test_crossed_dials),
		TEST(test_wrong_address_is_nobody_elses_trouble),
	};

	(void)signal(SIGPIPE, SIG_IGN);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
