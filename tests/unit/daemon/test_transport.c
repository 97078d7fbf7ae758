/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The whole way that bytes take between two vats: URI, dial, listener, stream.
 */
#include <config.h>

#include "daemon/dial.h"
#include "daemon/listener.h"
#include "daemon/uri.h"
#include "tests/unit/daemon/stream_fixture.h"

struct journey {
	struct world world;
	struct resolver *resolver;
	struct listener *listener;
	struct uri uri;
	bool has_tls;
	bool is_reached; /* both ends have a socket */
	char directory[32];
};

static void
on_arrival(void *userdata, int fd_taken, const struct listener_peer *peer)
{
	struct journey *journey = userdata;

	if (peer->pidfd >= 0)
		(void)close(peer->pidfd);
	journey->world.fds[1] = fd_taken;
	journey->is_reached = journey->world.fds[0] >= 0;
}

static void
on_dialled(void *userdata, int fd_taken,
	const struct endpoint *endpoint CAPNRPC_UNUSED, const char *why)
{
	struct journey *journey = userdata;

	if (fd_taken < 0)
		fail_msg("%s", why);
	journey->world.fds[0] = fd_taken;
	journey->is_reached = journey->world.fds[1] >= 0;
}

/* Listens there, and writes down the URI under which it can be reached. */
static void
listen_at(struct journey *journey, const char *text)
{
	const struct listener_owner door = { on_arrival, NULL, journey };
	const struct listener_file file = { 0600, (gid_t)-1 };
	struct address *address = &journey->uri.address;
	struct reason reason = { "" };
	struct endpoint endpoint;
	int status;

	assert_int_equal(address_parse(text, strlen(text), ADDRESS_TO_LISTEN,
				 address, NULL),
		0);
	if (address->kind == ADDRESS_UNIX)
		status = listener_new_unix(journey->world.loop, address, &file,
			&door, &journey->listener, &reason);
	else
		status = listener_new_tcp(journey->world.loop, address, &door,
			&journey->listener, &reason);
	if (status != 0)
		fail_msg("%s", reason.text);
	endpoint = listener_endpoint(journey->listener);
	address->port = endpoint_port(&endpoint);
	journey->uri.is_insecure = !journey->has_tls;
	if (journey->has_tls)
		journey->uri.vat =
			*identity_vat_id(journey->world.identities[1]);
}

/* From the URI's text alone. */
static void
travel(struct journey *journey)
{
	struct uri_text text;
	struct uri uri;
	struct dial *dial;
	struct stream_options options = { 0 };
	size_t n = uri_print(&journey->uri, &text);
	int i;

	assert_int_equal(uri_parse(text.text, n, &uri, NULL), 0);
	assert_int_equal(
		dial_start(journey->world.loop, journey->resolver, &uri.address,
			0, 0, on_dialled, journey, &dial),
		0);
	loop_fixture_until(journey->world.loop, &journey->is_reached);
	for (i = 0; i < 2; i++) {
		if (!uri.is_insecure)
			options = tls_options(&journey->world, i);
		if (!uri.is_insecure && i == 0)
			options.expected = &uri.vat;
		open_end(&journey->world, i, options);
	}
	for (i = 0; i < 2; i++)
		loop_fixture_until(
			journey->world.loop, &journey->world.ends[i].is_open);
}

static void
check_journey(bool is_unix, const char *address, bool has_tls)
{
	static uint8_t bytes[2000000];
	struct journey journey = { .has_tls = has_tls };
	struct world *world = &journey.world;
	char text[64];

	world_init(world);
	(void)close(world->fds[0]);
	(void)close(world->fds[1]);
	world->fds[0] = world->fds[1] = -1;
	assert_int_equal(resolver_new(world->loop, NULL, &journey.resolver), 0);
	(void)strcpy(journey.directory, "/tmp/test_transport.XXXXXX");
	assert_non_null(mkdtemp(journey.directory));
	(void)snprintf(text, sizeof(text), "%s%s%s", address,
		is_unix ? journey.directory : "", is_unix ? "/socket" : "");
	listen_at(&journey, text);
	travel(&journey);
	say(&world->ends[0], bytes, sizeof(bytes));
	expect_input(world, 1, bytes, sizeof(bytes));
	say(&world->ends[1], "answer", 6);
	expect_input(world, 0, "answer", 6);
	stream_finish(world->ends[0].stream);
	loop_fixture_until(world->loop, &world->ends[1].has_ended);
	stream_finish(world->ends[1].stream);
	expect_closed(world, 0, STREAM_END_FINISHED, "finished");
	expect_closed(world, 1, STREAM_END_FINISHED, "finished");
	(void)listener_free(journey.listener);
	(void)resolver_free(journey.resolver);
	world_deinit(world);
	(void)snprintf(text, sizeof(text), "%s/socket.lock", journey.directory);
	(void)unlink(text);
	assert_int_equal(rmdir(journey.directory), 0);
}

static void
test_tcp(void **state)
{
	(void)state;
	check_journey(false, "tcp:127.0.0.1:0", true);
	check_journey(false, "tcp:127.0.0.1:0", false);
}

static void
test_name(void **state)
{
	(void)state;
	check_journey(false, "tcp:localhost:0", true);
}

static void
test_unix(void **state)
{
	(void)state;
	check_journey(true, "unix:", true);
	check_journey(true, "unix:", false);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tcp),
		cmocka_unit_test(test_name),
		cmocka_unit_test(test_unix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
