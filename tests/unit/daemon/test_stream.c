/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "tests/unit/daemon/stream_fixture.h"

static void
check_talk(bool has_tls)
{
	struct world world;

	world_init(&world);
	open_both(&world, has_tls);
	assert_true(has_tls == (stream_peer(world.ends[0].stream) != NULL));
	say(&world.ends[0], "question", 8);
	assert_int_equal(world.ends[0].n_output, 0);
	expect_input(&world, 1, "question", 8);
	say(&world.ends[1], "answer", 6);
	expect_input(&world, 0, "answer", 6);
	world_deinit(&world);
}

static void
test_talk(void **state)
{
	(void)state;
	check_talk(false);
	check_talk(true);
}

static void
test_peer(void **state)
{
	struct world world;
	int i;

	(void)state;
	world_init(&world);
	open_both(&world, true);
	for (i = 0; i < 2; i++) {
		assert_true(vat_id_is_equal(stream_peer(world.ends[i].stream),
			identity_vat_id(world.identities[1 - i])));
		assert_string_equal(
			stream_tls_version(world.ends[i].stream), "TLSv1.3");
		assert_non_null(stream_tls_cipher(world.ends[i].stream));
	}
	world_deinit(&world);
}

/* More than any buffer holds, both ways at once, in odd pieces. */
static void
check_much(bool has_tls, size_t piece)
{
	static uint8_t bytes[2][3000000];
	struct world world;
	size_t i;

	for (i = 0; i < sizeof(bytes[0]); i++) {
		bytes[0][i] = (uint8_t)(i * 7 + i / 256);
		bytes[1][i] = (uint8_t)(i * 11 + i / 256);
	}
	world_init(&world);
	world.ends[0].piece = piece;
	world.ends[1].piece = 70000;
	open_both(&world, has_tls);
	say(&world.ends[0], bytes[0], sizeof(bytes[0]));
	say(&world.ends[1], bytes[1], sizeof(bytes[1]));
	assert_true(world.ends[0].n_output > 0);
	assert_false(stream_flush(world.ends[0].stream));
	expect_input(&world, 1, bytes[0], sizeof(bytes[0]));
	expect_input(&world, 0, bytes[1], sizeof(bytes[1]));
	loop_fixture_until(world.loop, &world.ends[0].is_drained);
	assert_true(stream_flush(world.ends[0].stream));
	world_deinit(&world);
}

static void
test_much(void **state)
{
	(void)state;
	check_much(false, 777);
	check_much(true, 777);
	check_much(true, 200000);
}

/* While one end does not read, the other's output waits with its owner. */
static void
check_pause(bool has_tls)
{
	static uint8_t bytes[4000000];
	struct world world;
	struct end *reader;
	size_t n_before;

	world_init(&world);
	reader = &world.ends[1];
	open_both(&world, has_tls);
	reader->habit = HABIT_PAUSE_ON_BYTES;
	say(&world.ends[0], bytes, sizeof(bytes));
	loop_fixture_for(world.loop, 50);
	n_before = reader->n_input;
	assert_true(n_before <= 2 * STREAM_BUFFER_SIZE);
	assert_true(world.ends[0].n_output > sizeof(bytes) / 2);
	assert_false(world.ends[0].is_drained);
	loop_fixture_for(world.loop, 50);
	assert_int_equal(reader->n_input, n_before);
	reader->habit = HABIT_NONE;
	stream_want_input(reader->stream, true);
	expect_input(&world, 1, bytes, sizeof(bytes));
	loop_fixture_until(world.loop, &world.ends[0].is_drained);
	world_deinit(&world);
}

static void
test_pause(void **state)
{
	(void)state;
	check_pause(false);
	check_pause(true);
}

/* Everything that was to be sent arrives before the end does. */
static void
check_finish(bool has_tls)
{
	static uint8_t bytes[1500000];
	struct world world;

	world_init(&world);
	open_both(&world, has_tls);
	world.ends[1].habit = HABIT_FINISH_ON_END;
	say(&world.ends[0], bytes, sizeof(bytes));
	stream_finish(world.ends[0].stream);
	stream_finish(world.ends[0].stream);
	expect_input(&world, 1, bytes, sizeof(bytes));
	loop_fixture_until(world.loop, &world.ends[1].has_ended);
	expect_closed(&world, 0, STREAM_END_FINISHED, "finished");
	expect_closed(&world, 1, STREAM_END_FINISHED, "finished");
	world_deinit(&world);
}

static void
test_finish(void **state)
{
	(void)state;
	check_finish(false);
	check_finish(true);
}

/* The peer ends, and is still answered. */
static void
check_half_close(bool has_tls)
{
	static uint8_t bytes[1000000];
	struct world world;

	world_init(&world);
	open_both(&world, has_tls);
	stream_finish(world.ends[0].stream);
	loop_fixture_until(world.loop, &world.ends[1].has_ended);
	say(&world.ends[1], bytes, sizeof(bytes));
	loop_fixture_until(world.loop, &world.ends[1].is_drained);
	assert_int_equal(world.ends[1].n_output, 0);
	/* The finished side reads, and throws away. */
	assert_int_equal(world.ends[0].n_input, 0);
	stream_finish(world.ends[1].stream);
	expect_closed(&world, 1, STREAM_END_FINISHED, "finished");
	expect_closed(&world, 0, STREAM_END_FINISHED, "finished");
	world_deinit(&world);
}

static void
test_half_close(void **state)
{
	(void)state;
	check_half_close(false);
	check_half_close(true);
}

static void
check_vanish(bool has_tls)
{
	struct world world;

	world_init(&world);
	open_both(&world, has_tls);
	world.ends[0].stream = stream_free(world.ends[0].stream);
	world.ends[0].is_gone = true;
	loop_fixture_until(world.loop, &world.ends[1].has_ended);
	assert_false(world.ends[1].is_closed);
	stream_finish(world.ends[1].stream);
	expect_closed(&world, 1, STREAM_END_FINISHED, "finished");
	world_deinit(&world);
}

static void
test_vanish(void **state)
{
	(void)state;
	check_vanish(false);
	check_vanish(true);
}

/* An owner that has no on_end is told by on_closed. */
static void
test_no_on_end(void **state)
{
	struct world world;
	struct stream_owner own = owner;
	struct stream_options none = { 0 };

	(void)state;
	world_init(&world);
	own.userdata = &world.ends[0];
	own.on_end = NULL;
	own.on_open = NULL;
	own.on_drained = NULL;
	assert_int_equal(stream_new(world.shared, world.fds[0], &none, &own,
				 &world.ends[0].stream),
		0);
	world.fds[0] = -1;
	assert_int_equal(close(world.fds[1]), 0);
	world.fds[1] = -1;
	expect_closed(&world, 0, STREAM_END_PEER, "the peer closed");
	world_deinit(&world);
}

/* What the peer said last is heard even when sending has failed before. */
static void
test_last_words(void **state)
{
	static uint8_t bytes[100];
	struct world world;
	struct stream_options none = { 0 };

	(void)state;
	world_init(&world);
	open_end(&world, 0, none);
	loop_fixture_until(world.loop, &world.ends[0].is_open);
	stream_want_input(world.ends[0].stream, false);
	assert_int_equal(write(world.fds[1], "abort", 5), 5);
	assert_int_equal(close(world.fds[1]), 0);
	world.fds[1] = -1;
	say(&world.ends[0], bytes, sizeof(bytes));
	expect_closed(&world, 0, STREAM_END_BROKEN, "before all was sent");
	assert_int_equal(world.ends[0].n_input, 5);
	assert_memory_equal(world.ends[0].input, "abort", 5);
	world_deinit(&world);
}

/* What the kernel said about it is told. */
static void
test_reset(void **state)
{
	struct world world;
	struct stream_options none = { 0 };

	(void)state;
	world_init(&world);
	open_end(&world, 0, none);
	loop_fixture_until(world.loop, &world.ends[0].is_open);
	say(&world.ends[0], "unread", 6);
	/* On a Unix socket this is what a reset is. */
	assert_int_equal(close(world.fds[1]), 0);
	world.fds[1] = -1;
	expect_closed(&world, 0, STREAM_END_BROKEN,
		"the connection broke: Connection reset by peer");
	world_deinit(&world);
}

/* The owner frees its stream in each kind of callback. */
static void
check_free_in(enum habit habit, bool has_tls)
{
	static uint8_t bytes[1000000];
	struct world world;
	struct end *end;
	struct stream_options none = { 0 };
	int i;

	world_init(&world);
	end = &world.ends[1];
	end->habit = habit;
	for (i = 0; i < 2; i++)
		open_end(&world, i, has_tls ? tls_options(&world, i) : none);
	for (i = 0; i < 2; i++)
		loop_fixture_until(world.loop, &world.ends[i].is_open);
	say(&world.ends[0], "x", 1);
	if (!end->is_gone)
		say(end, bytes, sizeof(bytes));
	if (!end->is_gone)
		loop_fixture_for(world.loop, 5);
	stream_finish(world.ends[0].stream);
	if (habit == HABIT_FREE_ON_CLOSED && !end->is_gone) {
		loop_fixture_until(world.loop, &end->has_ended);
		stream_finish(end->stream);
	}
	loop_fixture_until(world.loop, &end->is_gone);
	assert_null(end->stream);
	loop_fixture_until(world.loop, &world.ends[0].is_closed);
	world_deinit(&world);
}

static void
test_free_in_callbacks(void **state)
{
	int habit;

	(void)state;
	for (habit = HABIT_FREE_ON_OPEN; habit <= HABIT_FREE_ON_CLOSED;
		habit++) {
		check_free_in((enum habit)habit, false);
		check_free_in((enum habit)habit, true);
	}
}

/* Finishing from inside on_bytes: nothing more is delivered. */
static void
test_finish_in_bytes(void **state)
{
	struct world world;

	(void)state;
	world_init(&world);
	open_both(&world, true);
	world.ends[1].habit = HABIT_FINISH_ON_BYTES;
	say(&world.ends[0], "first", 5);
	loop_fixture_until(world.loop, &world.ends[0].has_ended);
	assert_int_equal(world.ends[1].n_input, 5);
	say(&world.ends[0], "second", 6);
	loop_fixture_for(world.loop, 10);
	assert_int_equal(world.ends[1].n_input, 5);
	stream_finish(world.ends[0].stream);
	expect_closed(&world, 0, STREAM_END_FINISHED, "finished");
	expect_closed(&world, 1, STREAM_END_FINISHED, "finished");
	world_deinit(&world);
}

/* Finishing from inside sent(): the rest of the output goes first. */
static void
test_finish_in_sent(void **state)
{
	static uint8_t bytes[1000000];
	struct world world;

	(void)state;
	world_init(&world);
	open_both(&world, false);
	world.ends[0].habit = HABIT_FINISH_ON_SENT;
	world.ends[1].habit = HABIT_FINISH_ON_END;
	say(&world.ends[0], bytes, sizeof(bytes));
	expect_input(&world, 1, bytes, sizeof(bytes));
	expect_closed(&world, 0, STREAM_END_FINISHED, "finished");
	expect_closed(&world, 1, STREAM_END_FINISHED, "finished");
	world_deinit(&world);
}

/* Freed before it ever ran. */
static void
test_free_at_once(void **state)
{
	struct world world;

	(void)state;
	world_init(&world);
	open_end(&world, 0, tls_options(&world, 0));
	world.ends[0].stream = stream_free(world.ends[0].stream);
	world.ends[0].is_gone = true;
	loop_fixture_for(world.loop, 5);
	assert_null(stream_free(NULL));
	world_deinit(&world);
}

/* Finished before the handshake was done: what is there is still sent. */
static void
test_finish_early(void **state)
{
	struct world world;

	(void)state;
	world_init(&world);
	open_end(&world, 0, tls_options(&world, 0));
	open_end(&world, 1, tls_options(&world, 1));
	world.ends[0].output = (const uint8_t *)"last";
	world.ends[0].n_output = 4;
	stream_finish(world.ends[0].stream);
	expect_input(&world, 1, "last", 4);
	loop_fixture_until(world.loop, &world.ends[1].has_ended);
	stream_finish(world.ends[1].stream);
	expect_closed(&world, 0, STREAM_END_FINISHED, "finished");
	world_deinit(&world);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_talk),
		cmocka_unit_test(test_peer),
		cmocka_unit_test(test_much),
		cmocka_unit_test(test_pause),
		cmocka_unit_test(test_finish),
		cmocka_unit_test(test_half_close),
		cmocka_unit_test(test_vanish),
		cmocka_unit_test(test_no_on_end),
		cmocka_unit_test(test_last_words),
		cmocka_unit_test(test_reset),
		cmocka_unit_test(test_free_in_callbacks),
		cmocka_unit_test(test_finish_in_bytes),
		cmocka_unit_test(test_finish_in_sent),
		cmocka_unit_test(test_free_at_once),
		cmocka_unit_test(test_finish_early),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
