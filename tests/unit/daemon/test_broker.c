/* SPDX-License-Identifier: Apache-2.0 */
/* The broker as programs see it: real daemons, real sockets, our client. */
#include "config.h"

#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/daemon/broker_hand.h"
#include "cap/promised.h"

#define NOBODY 65534

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

	if (getuid() != 0) {
		print_message("SKIPPED: to be another user takes root\n");
		skip();
	}
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
	};

	(void)signal(SIGPIPE, SIG_IGN);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
