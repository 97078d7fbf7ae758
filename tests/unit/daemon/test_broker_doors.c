/* SPDX-License-Identifier: Apache-2.0 */
/* The ways into a vat and out of it: Gateways, sockets, dials that cross. */
#include "config.h"

#include <signal.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "tests/unit/daemon/broker_hand.h"

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

/* Listens on loopback and says nothing; returns the socket. */
static int
listen_silently(uint16_t *ret_port)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t n = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(bind(fd, (struct sockaddr *)&at, n), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &n), 0);
	assert_int_equal(listen(fd, 4), 0);
	*ret_port = ntohs(at.sin_port);
	return fd;
}

/* A handshake that hangs must not be in the way of others to the same vat. */
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
	int silent;

	fixture_start(&fixture->first, "");
	fixture_start(&fixture->second, "");
	here = take_hand(fixture, &fixture->first);
	there = take_hand(fixture, &fixture->second);
	publish_number(&here, 1, &uri, NULL);
	parsed = parse(uri.text);
	silent = listen_silently(&parsed.address.port);
	(void)uri_print(&parsed, &wrong);
	hanging = capnrpc_request_send(restore(&there, wrong.text));
	fixture_run(fixture, 50);
	assert_int_equal(capnrpc_promise_state(hanging), CAPNRPC_PENDING);
	restore_is(&there, uri.text, 1);
	capnrpc_promise_unref(hanging);
	drop_hand(&here);
	drop_hand(&there);
	(void)close(silent);
}

#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		TEST(test_gateway),
		TEST(test_insecure_uri_of_our_socket),
		TEST(test_second_door_of_another_vat),
		TEST(test_crossed_dials),
		TEST(test_wrong_address_is_nobody_elses_trouble),
	};

	(void)signal(SIGPIPE, SIG_IGN);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
