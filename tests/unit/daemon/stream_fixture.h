/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two streams on a socketpair, with owners that note what they are told and
 * have habits.
 */
#ifndef TESTS_STREAM_FIXTURE_H
#define TESTS_STREAM_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "daemon/stream.h"
#include "tests/unit/daemon/identity_fixture.h"
#include "tests/unit/daemon/loop_fixture.h"

#define INPUT_MAX (8U << 20)

/* What an owner does of its own accord when an event comes. */
enum habit {
	HABIT_NONE,
	HABIT_FREE_ON_OPEN,
	HABIT_FREE_ON_BYTES,
	HABIT_FREE_ON_SENT,
	HABIT_FREE_ON_OUTPUT,
	HABIT_FREE_ON_END,
	HABIT_FREE_ON_DRAINED,
	HABIT_FREE_ON_CLOSED,
	HABIT_FINISH_ON_BYTES,
	HABIT_FINISH_ON_END,
	HABIT_FINISH_ON_SENT,
	HABIT_PAUSE_ON_BYTES,
};

/* A stream and its owner. */
struct end {
	struct stream *stream;
	enum habit habit;
	uint8_t *input;
	size_t n_input;
	const uint8_t *output; /* still to be sent */
	size_t n_output;
	size_t piece; /* size of the pieces that it is lent in */
	size_t n_lent;
	bool is_open;
	bool has_ended;
	bool is_drained;
	bool is_closed;
	bool is_gone;
	bool has_input; /* n_input reached n_wanted */
	size_t n_wanted;
	enum stream_end end;
	char why[REASON_SIZE];
};

struct world {
	struct loop *loop;
	struct stream_shared *shared;
	struct identity *identities[2];
	struct tls_context *contexts[2];
	struct end ends[2];
	int fds[2];
};

static inline void
act(struct end *end, enum habit habit)
{
	if (end->habit != habit)
		return;
	end->stream = stream_free(end->stream);
	end->is_gone = true;
}

static size_t
on_output(void *userdata, struct iovec *pieces, size_t n_room)
{
	struct end *end = userdata;
	size_t n = 0;
	size_t at = 0;

	assert_false(end->is_gone);
	assert_true(n_room == STREAM_PIECES);
	for (; n < n_room && at < end->n_output; n++) {
		size_t left = end->n_output - at;
		size_t part = left < end->piece ? left : end->piece;

		pieces[n].iov_base = (void *)(uintptr_t)(end->output + at);
		pieces[n].iov_len = part;
		at += part;
	}
	end->n_lent = at;
	if (n > 0)
		act(end, HABIT_FREE_ON_OUTPUT);
	return n;
}

static inline void
on_sent(void *userdata, size_t n)
{
	struct end *end = userdata;

	assert_false(end->is_gone);
	assert_true(n > 0);
	assert_true(n <= end->n_lent);
	end->n_lent -= n;
	end->output += n;
	end->n_output -= n;
	if (end->habit == HABIT_FINISH_ON_SENT)
		stream_finish(end->stream);
	act(end, HABIT_FREE_ON_SENT);
}

static inline void
on_open(void *userdata)
{
	struct end *end = userdata;

	assert_false(end->is_open);
	assert_false(end->is_gone);
	end->is_open = true;
	act(end, HABIT_FREE_ON_OPEN);
}

static inline void
on_bytes(void *userdata, const uint8_t *bytes, size_t n)
{
	struct end *end = userdata;

	assert_true(end->is_open);
	assert_false(end->is_gone);
	assert_false(end->has_ended);
	assert_true(n > 0 && n <= INPUT_MAX - end->n_input);
	memcpy(end->input + end->n_input, bytes, n);
	end->n_input += n;
	end->has_input = end->n_input >= end->n_wanted;
	if (end->habit == HABIT_FINISH_ON_BYTES)
		stream_finish(end->stream);
	if (end->habit == HABIT_PAUSE_ON_BYTES)
		stream_want_input(end->stream, false);
	act(end, HABIT_FREE_ON_BYTES);
}

static inline void
on_end(void *userdata)
{
	struct end *end = userdata;

	assert_false(end->has_ended);
	assert_false(end->is_gone);
	end->has_ended = true;
	if (end->habit == HABIT_FINISH_ON_END)
		stream_finish(end->stream);
	act(end, HABIT_FREE_ON_END);
}

static inline void
on_drained(void *userdata)
{
	struct end *end = userdata;

	assert_false(end->is_gone);
	end->is_drained = true;
	act(end, HABIT_FREE_ON_DRAINED);
}

static inline void
on_closed(void *userdata, enum stream_end why, const char *text)
{
	struct end *end = userdata;

	assert_false(end->is_closed);
	assert_false(end->is_gone);
	end->is_closed = true;
	end->end = why;
	(void)snprintf(end->why, sizeof(end->why), "%s", text);
	act(end, HABIT_FREE_ON_CLOSED);
}

static const struct stream_owner owner = {
	.output = on_output,
	.sent = on_sent,
	.on_open = on_open,
	.on_bytes = on_bytes,
	.on_end = on_end,
	.on_drained = on_drained,
	.on_closed = on_closed,
};

static inline void
world_init(struct world *world)
{
	int i;

	*world = (struct world){ .fds = { -1, -1 } };
	assert_int_equal(loop_new(&world->loop), 0);
	assert_int_equal(stream_shared_new(world->loop, &world->shared), 0);
	for (i = 0; i < 2; i++) {
		world->identities[i] = identity_fixture_new();
		assert_int_equal(
			tls_context_new(world->identities[i], TLS_VERSION_1_3,
				&world->contexts[i], NULL),
			0);
		world->ends[i].input = malloc(INPUT_MAX);
		world->ends[i].piece = 1000;
		assert_non_null(world->ends[i].input);
	}
	assert_int_equal(
		socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC,
			0, world->fds),
		0);
}

static inline void
world_deinit(struct world *world)
{
	int i;

	for (i = 0; i < 2; i++) {
		(void)stream_free(world->ends[i].stream);
		(void)tls_context_free(world->contexts[i]);
		(void)identity_free(world->identities[i]);
		free(world->ends[i].input);
		if (world->fds[i] >= 0)
			(void)close(world->fds[i]);
	}
	(void)stream_shared_free(world->shared);
	(void)loop_free(world->loop);
}

/* Makes the stream of one end; 0 dials. */
static inline void
open_end(struct world *world, int i, struct stream_options options)
{
	struct stream_owner own = owner;
	int fd = world->fds[i];

	own.userdata = &world->ends[i];
	world->fds[i] = -1;
	assert_int_equal(stream_new(world->shared, fd, &options, &own,
				 &world->ends[i].stream),
		0);
}

static struct stream_options
tls_options(const struct world *world, int i)
{
	struct stream_options options = { .tls = world->contexts[i],
		.role = i == 0 ? TLS_DIALLER : TLS_LISTENER };

	if (i == 0)
		options.expected = identity_vat_id(world->identities[1]);
	return options;
}

static inline void
open_both(struct world *world, bool has_tls)
{
	struct stream_options none = { 0 };
	int i;

	for (i = 0; i < 2; i++)
		open_end(world, i, has_tls ? tls_options(world, i) : none);
	for (i = 0; i < 2; i++)
		loop_fixture_until(world->loop, &world->ends[i].is_open);
}

static inline void
say(struct end *end, const void *bytes, size_t n)
{
	end->output = bytes;
	end->n_output = n;
	(void)stream_flush(end->stream);
}

static inline void
expect_input(struct world *world, int i, const void *bytes, size_t n)
{
	struct end *end = &world->ends[i];

	end->n_wanted = n;
	end->has_input = end->n_input >= n;
	loop_fixture_until(world->loop, &end->has_input);
	assert_int_equal(end->n_input, n);
	assert_memory_equal(end->input, bytes, n);
}

static inline void
expect_closed(struct world *world, int i, enum stream_end end, const char *why)
{
	loop_fixture_until(world->loop, &world->ends[i].is_closed);
	if (world->ends[i].end != end ||
		strstr(world->ends[i].why, why) == NULL)
		fail_msg("end %d, \"%s\" lacks \"%s\"", world->ends[i].end,
			world->ends[i].why, why);
}

#endif
