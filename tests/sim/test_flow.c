/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two vats that call each other in turn, with few bytes of calls to spare, and
 * a transport that does what it is told about reading. However deep, it ends.
 *
 * The reference stops reading everything at its limit on bytes of calls, also
 * the Return that it waits for. With is_naive the transport here does so, and
 * the same calls wait for ever.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sim/pair.h"

/* An object that calls its counterpart as often as it is told. */
struct player {
	struct capnrpc_cap *cap;
	struct capnrpc_cap *other; /* in the other vat, as seen from here */
};

struct game {
	struct sim_pair pair;
	struct player players[2];
	bool is_naive;
};

/* A call that waits for the one made for it. */
struct move {
	struct player *player;
	struct capnrpc_call *call;
	struct capnrpc_promise *next;
};

static void
on_next(void *userdata, struct capnrpc_promise *promise)
{
	struct move *move = userdata;

	if (capnrpc_promise_state(promise) == CAPNRPC_DONE)
		capnrpc_call_return(move->call);
	else
		capnrpc_call_fail(move->call,
			capnrpc_promise_exception(promise)->type, "%s",
			capnrpc_promise_exception(promise)->reason);
	capnrpc_promise_unref(move->next);
	test_free(move);
}

static void
player_call(void *userdata, struct capnrpc_call *call)
{
	struct player *player = userdata;
	uint32_t n = capnrpc_struct_get_u32(
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL), 0, 0);
	struct move *move;

	if (n == 0) {
		capnrpc_call_return(call);
		return;
	}
	move = test_malloc(sizeof(*move));
	move->player = player;
	move->call = call;
	move->next = sim_call(player->other, SIM_LOG, n - 1, NULL);
	capnrpc_promise_on_done(move->next, on_next, move);
}

static const struct capnrpc_object_ops player_ops = { .call = player_call };

/* The most bytes of calls that each end takes before it stops reading. */
static void
game_init(struct game *game, uint64_t call_bytes)
{
	struct sim_pair *p = &game->pair;
	int i;

	memset(game, 0, sizeof(*game));
	sim_pair_init(p);
	for (i = 0; i < 2; i++) {
		game->players[i].cap = capnrpc_cap_new_object(
			p->vats[i].vat, &player_ops, &game->players[i]);
		capnrpc_conn_serve(p->link.ends[i], game->players[i].cap);
	}
	for (i = 0; i < 2; i++)
		game->players[i].other =
			capnrpc_conn_bootstrap(p->link.ends[i]);
	sim_settle(&p->link, 1);
	for (i = 0; i < 2; i++)
		p->link.ends[i]->limits.call_bytes = call_bytes;
}

static bool
reads(const struct game *game, struct capnrpc_conn *conn)
{
	return game->is_naive ? !capnrpc_conn_is_over_call_limit(conn)
			      : capnrpc_conn_wants_input(conn);
}

/* Until nothing moves: an end gets a message only when it wants to read. */
static void
play(struct game *game)
{
	struct sim_link *link = &game->pair.link;
	bool has_moved;
	int from;

	do {
		has_moved = false;
		for (from = 0; from < 2; from++) {
			if (!reads(game, link->ends[!from]) ||
				sim_peek(link, from)[0] == '\0')
				continue;
			sim_deliver(link, from, "");
			sim_turns(&game->pair.vats[!from]);
			has_moved = true;
		}
	} while (has_moved);
}

static void
game_deinit(struct game *game)
{
	int i;

	for (i = 0; i < 2; i++) {
		capnrpc_cap_unref(game->players[i].other);
		capnrpc_cap_unref(game->players[i].cap);
	}
	sim_settle(&game->pair.link, 1);
	sim_pair_deinit(&game->pair);
}

static struct capnrpc_promise *
begin(struct game *game, uint32_t n)
{
	return sim_call(game->players[0].other, SIM_LOG, n, NULL);
}

/* Every call that was begun has an answer, in whatever words. */
static void
assert_over(struct capnrpc_promise *promise, bool is_refused)
{
	assert_int_equal(capnrpc_promise_state(promise),
		is_refused ? CAPNRPC_BROKEN : CAPNRPC_DONE);
	if (is_refused)
		assert_int_equal(capnrpc_promise_exception(promise)->type,
			CAPNRPC_OVERLOADED);
	capnrpc_promise_unref(promise);
}

/* A call here is some 130 bytes: the second one at an end is too many. */
static void
recursion_at_the_limit_ends(void **state)
{
	struct game game;
	struct capnrpc_promise *promise;

	(void)state;
	game_init(&game, 200);
	promise = begin(&game, 4);
	play(&game);
	assert_over(promise, false);
	game_deinit(&game);
}

/* It cannot be done in that many bytes, and that is what the caller hears. */
static void
recursion_past_the_limit_ends(void **state)
{
	struct game game;
	struct capnrpc_promise *promise;

	(void)state;
	game_init(&game, 200);
	promise = begin(&game, 200);
	play(&game);
	assert_over(promise, true);
	promise = begin(&game, 2);
	play(&game);
	assert_over(promise, false);
	game_deinit(&game);
}

static void
many_recursions_end(void **state)
{
	struct capnrpc_promise *promises[20];
	struct game game;
	size_t i;

	(void)state;
	game_init(&game, 300);
	for (i = 0; i < 20; i++)
		promises[i] = begin(&game, (uint32_t)i);
	play(&game);
	for (i = 0; i < 20; i++) {
		assert_int_not_equal(
			capnrpc_promise_state(promises[i]), CAPNRPC_PENDING);
		capnrpc_promise_unref(promises[i]);
	}
	game_deinit(&game);
}

/* The same calls as at the limit: Returns are there, and nobody reads them. */
static void
naive_rule_deadlocks(void **state)
{
	struct game game;
	struct capnrpc_promise *promise;

	(void)state;
	game_init(&game, 200);
	game.is_naive = true;
	promise = begin(&game, 4);
	play(&game);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_PENDING);
	assert_true(sim_peek(&game.pair.link, 0)[0] != '\0' ||
		sim_peek(&game.pair.link, 1)[0] != '\0');
	game.is_naive = false;
	play(&game);
	assert_over(promise, false);
	game_deinit(&game);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(recursion_at_the_limit_ends),
		cmocka_unit_test(recursion_past_the_limit_ends),
		cmocka_unit_test(many_recursions_end),
		cmocka_unit_test(naive_rule_deadlocks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
