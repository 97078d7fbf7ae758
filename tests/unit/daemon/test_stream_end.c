/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "tests/unit/daemon/stream_fixture.h"

static void
test_wrong_vat(void **state)
{
	struct world world;
	struct stream_options options;

	(void)state;
	world_init(&world);
	options = tls_options(&world, 0);
	options.expected = identity_vat_id(world.identities[0]);
	open_end(&world, 0, options);
	open_end(&world, 1, tls_options(&world, 1));
	expect_closed(&world, 0, STREAM_END_REFUSED, "another vat: expected");
	expect_closed(&world, 1, STREAM_END_REFUSED, "the peer refuses us");
	assert_false(world.ends[0].is_open);
	assert_false(world.ends[1].is_open);
	world_deinit(&world);
}

/* Plain Cap'n Proto at a TLS door, and TLS at a plain one. */
static void
test_wrong_door(void **state)
{
	static const uint8_t frame[] = { 0, 0, 0, 0, 1, 0, 0, 0 };
	struct stream_options none = { 0 };
	struct world world;

	(void)state;
	world_init(&world);
	open_end(&world, 1, tls_options(&world, 1));
	assert_int_equal(
		write(world.fds[0], frame, sizeof(frame)), sizeof(frame));
	expect_closed(&world, 1, STREAM_END_REFUSED, "plain Cap'n Proto");
	world_deinit(&world);

	world_init(&world);
	open_end(&world, 0, tls_options(&world, 0));
	open_end(&world, 1, none);
	expect_closed(&world, 1, STREAM_END_REFUSED, "speaks TLS");
	expect_closed(&world, 0, STREAM_END_BROKEN, "in the TLS handshake");
	world_deinit(&world);
}

/* The same when the first bytes come one by one. */
static void
test_hello_in_parts(void **state)
{
	static const uint8_t hello[] = { 0x16, 0x03, 0x01 };
	struct stream_options none = { 0 };
	struct world world;

	(void)state;
	world_init(&world);
	open_end(&world, 1, none);
	assert_int_equal(write(world.fds[0], hello, 1), 1);
	expect_input(&world, 1, hello, 1);
	assert_int_equal(write(world.fds[0], hello + 1, 1), 1);
	expect_closed(&world, 1, STREAM_END_REFUSED, "speaks TLS");
	world_deinit(&world);
}

static void
test_garbage_later(void **state)
{
	struct world world;
	int fd;

	(void)state;
	world_init(&world);
	fd = dup(world.fds[0]);
	open_both(&world, true);
	assert_int_equal(write(fd, "garbage", 7), 7);
	expect_closed(&world, 1, STREAM_END_REFUSED, "TLS failed");
	assert_int_equal(world.ends[1].n_input, 0);
	(void)close(fd);
	world_deinit(&world);
}

static void
test_handshake_deadline(void **state)
{
	struct world world;
	struct stream_options options;

	(void)state;
	world_init(&world);
	options = tls_options(&world, 1);
	options.handshake_ms = 30;
	open_end(&world, 1, options);
	expect_closed(&world, 1, STREAM_END_LATE, "handshake took too long");
	world_deinit(&world);
}

static void
test_idle_deadline(void **state)
{
	struct world world;
	struct stream_options options = { .idle_ms = 60 };
	uint64_t started;

	(void)state;
	world_init(&world);
	open_end(&world, 1, options);
	started = loop_now_ms(world.loop);
	loop_fixture_for(world.loop, 40);
	assert_int_equal(write(world.fds[0], "x", 1), 1);
	expect_closed(&world, 1, STREAM_END_LATE, "nothing came");
	assert_true(loop_now_ms(world.loop) - started >= 95);
	world_deinit(&world);

	world_init(&world);
	options.idle_ms = 0;
	open_end(&world, 1, options);
	loop_fixture_for(world.loop, 20);
	assert_false(world.ends[1].is_closed);
	stream_set_idle_ms(world.ends[1].stream, 10);
	expect_closed(&world, 1, STREAM_END_LATE, "nothing came");
	world_deinit(&world);
}

static void
check_stall(bool has_tls)
{
	static uint8_t bytes[4000000];
	struct world world;
	struct stream_options options;
	struct stream_options none = { 0 };

	world_init(&world);
	options = has_tls ? tls_options(&world, 0) : none;
	options.stall_ms = 50;
	open_end(&world, 0, options);
	open_end(&world, 1, has_tls ? tls_options(&world, 1) : none);
	loop_fixture_until(world.loop, &world.ends[0].is_open);
	loop_fixture_until(world.loop, &world.ends[1].is_open);
	/* Nothing to send: no reason to hurry. */
	loop_fixture_for(world.loop, 80);
	assert_false(world.ends[0].is_closed);
	stream_want_input(world.ends[1].stream, false);
	say(&world.ends[0], bytes, sizeof(bytes));
	expect_closed(&world, 0, STREAM_END_LATE, "does not take");
	world_deinit(&world);
}

static void
test_stall_deadline(void **state)
{
	(void)state;
	check_stall(false);
	check_stall(true);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_wrong_vat),
		cmocka_unit_test(test_wrong_door),
		cmocka_unit_test(test_hello_in_parts),
		cmocka_unit_test(test_garbage_later),
		cmocka_unit_test(test_handshake_deadline),
		cmocka_unit_test(test_idle_deadline),
		cmocka_unit_test(test_stall_deadline),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
