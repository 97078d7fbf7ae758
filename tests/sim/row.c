/* SPDX-License-Identifier: Apache-2.0 */
/* See row.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "sim/row.h"

/* A call's number is its reference's, times this, and its own. */
#define NUMBERS 100u

/* Events have numbers: links' directions, then vats' turns, then threads. */
enum {
	FIRST_TURN = 2 * (SIM_ROW_VATS - 1),
	FIRST_THREAD = FIRST_TURN + SIM_ROW_VATS,
	N_EVENTS = FIRST_THREAD + SIM_THREADS
};

/* --- the row ----------------------------------------------------------------
 */

static size_t
last(const struct sim_row *row)
{
	return row->n_vats - 1;
}

/* Each vat serves what it sees of the one behind it. */
static void
join(struct sim_row *row)
{
	struct capnrpc_cap *seen = row->server->cap;
	size_t i;

	for (i = last(row); i-- > 0;) {
		capnrpc_conn_serve(row->links[i].ends[1], seen);
		seen = capnrpc_conn_bootstrap(row->links[i].ends[0]);
		row->hop[0][i] = seen;
		sim_settle(row->links, last(row));
	}
	row->front = seen;
	seen = row->client->cap;
	for (i = 0; i < last(row); i++) {
		capnrpc_conn_serve(row->links[i].ends[0], seen);
		seen = capnrpc_conn_bootstrap(row->links[i].ends[1]);
		row->hop[1][i] = seen;
		sim_settle(row->links, last(row));
	}
	row->back = seen;
}

void
sim_row_init(struct sim_row *row, const struct sim_scenario *scenario,
	size_t n_middles)
{
	size_t i;

	memset(row, 0, sizeof(*row));
	row->scenario = scenario;
	row->n_vats = 2 + n_middles;
	for (i = 0; i < row->n_vats; i++) {
		sim_vat_init(&row->vats[i]);
		sim_object_init(&row->objects[i], &row->vats[i]);
	}
	sim_object_init(&row->target, &row->vats[0]);
	for (i = 0; i < last(row); i++)
		sim_link_init(&row->links[i], &row->vats[i], NULL,
			&row->vats[i + 1], NULL);
	row->client = &row->objects[0];
	row->server = &row->objects[last(row)];
	join(row);
	scenario->set_up(row);
}

/* What the scenario still holds. */
static void
let_go(struct sim_row *row)
{
	size_t i;

	sim_forget();
	for (i = 0; i < row->n_calls; i++)
		capnrpc_promise_unref(row->calls[i]);
	capnrpc_cap_unref(row->caps[0]);
	capnrpc_cap_unref(row->caps[1]);
	capnrpc_promise_unref(row->promise);
	for (i = 0; i < row->n_vats; i++)
		sim_object_deinit(&row->objects[i]);
	sim_object_deinit(&row->target);
	for (i = 0; i < last(row); i++) {
		capnrpc_cap_unref(row->hop[0][i]);
		capnrpc_cap_unref(row->hop[1][i]);
		capnrpc_conn_serve(row->links[i].ends[0], NULL);
		capnrpc_conn_serve(row->links[i].ends[1], NULL);
	}
}

static void
row_deinit(struct sim_row *row)
{
	size_t i;

	let_go(row);
	sim_settle(row->links, last(row));
	for (i = 0; i < last(row); i++) {
		assert_null(capnrpc_conn_closed(row->links[i].ends[0]));
		assert_null(capnrpc_conn_closed(row->links[i].ends[1]));
		assert_int_equal(capnrpc_conn_n_rows(row->links[i].ends[0]), 0);
		assert_int_equal(capnrpc_conn_n_rows(row->links[i].ends[1]), 0);
		sim_link_deinit(&row->links[i]);
	}
	for (i = 0; i < row->n_vats; i++)
		sim_vat_deinit(&row->vats[i]);
}

void
sim_row_log(struct sim_row *row, size_t reference)
{
	struct sim_through *through = &row->references[reference];

	assert_true(row->n_calls < SIM_ROW_CALLS);
	row->may_fail[row->n_calls] = through->may_lose;
	row->calls[row->n_calls++] = sim_call(through->cap, SIM_LOG,
		(uint32_t)reference * NUMBERS + ++through->n_sent, NULL);
}

/* --- what must hold ---------------------------------------------------------
 */

/* The call that has just come to an object. */
static void
check_arrival(struct sim_row *row, const struct sim_object *object)
{
	uint32_t number = object->log[object->n_log - 1];
	struct sim_through *through = &row->references[number / NUMBERS];
	uint32_t expected = through->last_arrived + 1;

	number %= NUMBERS;
	if (through->target != object)
		fail_msg("call %u is at the wrong object", number);
	if (number != expected && !(through->may_lose && number > expected))
		fail_msg("call %u where %u was due", number, expected);
	through->last_arrived = number;
}

/* An event runs one turn at most, so at most one call has come to an object. */
static void
check_arrivals(struct sim_row *row, const size_t *n_before)
{
	size_t i;

	for (i = 0; i < row->n_vats; i++)
		if (row->objects[i].n_log != n_before[i])
			check_arrival(row, &row->objects[i]);
	if (row->target.n_log != n_before[SIM_ROW_VATS])
		check_arrival(row, &row->target);
}

static void
count_logs(const struct sim_row *row, size_t *ret_n)
{
	size_t i;

	for (i = 0; i < row->n_vats; i++)
		ret_n[i] = row->objects[i].n_log;
	ret_n[SIM_ROW_VATS] = row->target.n_log;
}

/* --- events -----------------------------------------------------------------
 */

static size_t
vat_of_role(const struct sim_row *row, enum sim_role role)
{
	return role == SIM_CLIENT ? 0 : last(row);
}

/* The vat in which an event happens. */
static size_t
vat_of(const struct sim_row *row, uint32_t event)
{
	if (event >= FIRST_THREAD)
		return vat_of_role(row,
			row->scenario->threads[event - FIRST_THREAD][0].role);
	if (event >= FIRST_TURN)
		return event - FIRST_TURN;
	return event / 2 + (event % 2 == 0 ? 1 : 0);
}

/* The act that a thread comes to next; not for one that has done all. */
static const struct sim_act *
next_act(const struct sim_row *row, uint32_t thread)
{
	return &row->scenario->threads[thread][row->next[thread]];
}

static int
may_act(const struct sim_row *row, uint32_t thread)
{
	const struct sim_act *act;

	if (row->next[thread] == SIM_ACTS)
		return 0;
	act = next_act(row, thread);
	return act->name != NULL &&
		row->objects[vat_of_role(row, act->role)].n_held >= act->n_held;
}

size_t
sim_row_n_in_flight(const struct sim_row *row)
{
	const struct capnrpc_conn *from;
	const struct capnrpc_link *link;
	size_t n = 0;
	size_t i;

	for (i = 0; i < 2 * last(row); i++) {
		from = row->links[i / 2].ends[i % 2];
		for (link = from->outbound.next; link != &from->outbound;
			link = link->next)
			n++;
	}
	return n;
}

uint32_t
sim_row_enabled(struct sim_row *row)
{
	struct capnrpc_bytes piece;
	uint32_t enabled = 0;
	uint32_t i;

	for (i = 0; i < 2 * last(row); i++)
		if (capnrpc_conn_output(
			    row->links[i / 2].ends[i % 2], &piece, 1) > 0)
			enabled |= 1u << i;
	for (i = 0; i < row->n_vats; i++)
		if (capnrpc_vat_has_turns(row->vats[i].vat))
			enabled |= 1u << (FIRST_TURN + i);
	for (i = 0; i < SIM_THREADS; i++)
		if (may_act(row, i))
			enabled |= 1u << (FIRST_THREAD + i);
	return enabled;
}

uint32_t
sim_row_same_vat(const struct sim_row *row, uint32_t event)
{
	uint32_t events = 0;
	uint32_t i;

	for (i = 0; i < N_EVENTS; i++)
		if (vat_of(row, i) == vat_of(row, event))
			events |= 1u << i;
	return events;
}

uint32_t
sim_row_alone(const struct sim_row *row, uint32_t enabled, size_t vat)
{
	uint32_t events = sim_row_same_vat(row, FIRST_TURN + (uint32_t)vat);
	uint32_t pipes = events & ((1u << 2 * last(row)) - 1);

	return (pipes & ~enabled) == 0 ? events & enabled : 0;
}

void
sim_row_describe(struct sim_row *row, uint32_t event, char *ret_text, size_t n)
{
	const struct sim_act *act;
	int from = (int)(event % 2);

	if (event >= FIRST_THREAD) {
		act = next_act(row, event - FIRST_THREAD);
		(void)snprintf(ret_text, n, "%s %s",
			act->role == SIM_CLIENT ? "client" : "server",
			act->name);
	} else if (event >= FIRST_TURN) {
		(void)snprintf(
			ret_text, n, "vat %u runs a turn", event - FIRST_TURN);
	} else {
		(void)snprintf(ret_text, n, "%u %s %u: %.60s", event / 2,
			from == 0 ? "->" : "<-", event / 2 + 1,
			sim_peek(&row->links[event / 2], from));
	}
}

void
sim_row_happen(struct sim_row *row, uint32_t event)
{
	size_t n_logs[SIM_ROW_VATS + 1] = { 0 };
	const struct sim_act *act;

	count_logs(row, n_logs);
	if (event >= FIRST_THREAD) {
		act = next_act(row, event - FIRST_THREAD);
		row->next[event - FIRST_THREAD]++;
		act->run(row);
	} else if (event >= FIRST_TURN) {
		(void)capnrpc_vat_turn(row->vats[event - FIRST_TURN].vat);
	} else {
		sim_deliver(&row->links[event / 2], (int)(event % 2), "");
	}
	check_arrivals(row, n_logs);
}

/* --- the end ----------------------------------------------------------------
 */

/* Nothing moves any more: nothing may wait either. */
static void
check_end(const struct sim_row *row)
{
	const struct sim_act *act;
	enum capnrpc_promise_state state;
	size_t i;

	for (i = 0; i < SIM_THREADS; i++) {
		act = &row->scenario->threads[i][row->next[i]];
		if (row->next[i] < SIM_ACTS && act->name != NULL)
			fail_msg("\"%s\" never had its turn", act->name);
	}
	for (i = 0; i < row->n_calls; i++) {
		state = capnrpc_promise_state(row->calls[i]);
		if (state != CAPNRPC_DONE &&
			!(row->may_fail[i] && state == CAPNRPC_BROKEN))
			fail_msg("the call made as %zu. has no results", i + 1);
	}
}

void
sim_row_end(struct sim_row *row)
{
	check_end(row);
	row_deinit(row);
}
