/* SPDX-License-Identifier: Apache-2.0 */
/* See every_order.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "sim/choice.h"
#include "sim/every_order.h"

/* A call's number is its reference's, times this, and its own. */
#define NUMBERS 100u

/* Longer than any order of a scenario that ends. */
#define EVENTS_MAX 400u

/* Events have numbers: links' directions, then vats' turns, then threads. */
enum {
	FIRST_TURN = 2 * (SIM_ROW_VATS - 1),
	FIRST_THREAD = FIRST_TURN + SIM_ROW_VATS,
	N_EVENTS = FIRST_THREAD + SIM_THREADS
};

/* A place in an order. Sets of events are masks. */
struct point {
	uint32_t enabled;
	uint32_t asleep;
	uint32_t taken; /* an event's number */
	char text[80];
};

static struct point points[EVENTS_MAX];
static size_t n_done; /* events of the order under way */
static int is_under_way;

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

static void
row_init(struct sim_row *row, size_t n_middles)
{
	size_t i;

	memset(row, 0, sizeof(*row));
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

/* Nothing moves any more: nothing may wait either. */
static void
check_end(const struct sim_row *row, const struct sim_scenario *scenario,
	const size_t *next)
{
	const struct sim_act *act;
	enum capnrpc_promise_state state;
	size_t i;

	for (i = 0; i < SIM_THREADS; i++) {
		act = &scenario->threads[i][next[i]];
		if (next[i] < SIM_ACTS && act->name != NULL)
			fail_msg("\"%s\" never had its turn", act->name);
	}
	for (i = 0; i < row->n_calls; i++) {
		state = capnrpc_promise_state(row->calls[i]);
		if (state != CAPNRPC_DONE &&
			!(row->may_fail[i] && state == CAPNRPC_BROKEN))
			fail_msg("the call made as %zu. has no results", i + 1);
	}
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
vat_of(const struct sim_row *row, const struct sim_scenario *scenario,
	uint32_t event)
{
	if (event >= FIRST_THREAD)
		return vat_of_role(
			row, scenario->threads[event - FIRST_THREAD][0].role);
	if (event >= FIRST_TURN)
		return event - FIRST_TURN;
	return event / 2 + (event % 2 == 0 ? 1 : 0);
}

static int
may_act(const struct sim_row *row, const struct sim_act *act)
{
	return act->name != NULL &&
		row->objects[vat_of_role(row, act->role)].n_held >= act->n_held;
}

/* Counts messages under way as well. */
static uint32_t
find_messages(struct sim_row *row, size_t *ret_n)
{
	struct capnrpc_conn *from;
	struct capnrpc_link *link;
	struct capnrpc_bytes piece;
	uint32_t enabled = 0;
	uint32_t i;

	*ret_n = 0;
	for (i = 0; i < 2 * last(row); i++) {
		from = row->links[i / 2].ends[i % 2];
		if (capnrpc_conn_output(from, &piece, 1) > 0)
			enabled |= 1u << i;
		for (link = from->outbound.next; link != &from->outbound;
			link = link->next)
			++*ret_n;
	}
	return enabled;
}

static uint32_t
find_enabled(struct sim_row *row, const struct sim_scenario *scenario,
	const size_t *next, struct sim_orders *orders)
{
	size_t n_in_flight;
	uint32_t enabled = find_messages(row, &n_in_flight);
	uint32_t i;

	if (n_in_flight > orders->n_in_flight)
		orders->n_in_flight = n_in_flight;
	for (i = 0; i < row->n_vats; i++)
		if (capnrpc_vat_has_turns(row->vats[i].vat))
			enabled |= 1u << (FIRST_TURN + i);
	for (i = 0; i < SIM_THREADS; i++)
		if (next[i] < SIM_ACTS &&
			may_act(row, &scenario->threads[i][next[i]]))
			enabled |= 1u << (FIRST_THREAD + i);
	return enabled;
}

/* The events that happen in the same vat. */
static uint32_t
dependent_on(const struct sim_row *row, const struct sim_scenario *scenario,
	uint32_t event)
{
	uint32_t events = 0;
	uint32_t i;

	for (i = 0; i < N_EVENTS; i++)
		if (vat_of(row, scenario, i) == vat_of(row, scenario, event))
			events |= 1u << i;
	return events;
}

static void
happen(struct sim_row *row, const struct sim_scenario *scenario, size_t *next,
	uint32_t event, char *text, size_t n)
{
	struct sim_link *link;
	const struct sim_act *act;
	int from = (int)(event % 2);

	if (event >= FIRST_THREAD) {
		act = &scenario->threads[event - FIRST_THREAD]
					[next[event - FIRST_THREAD]++];
		(void)snprintf(text, n, "%s %s",
			act->role == SIM_CLIENT ? "client" : "server",
			act->name);
		act->run(row);
	} else if (event >= FIRST_TURN) {
		(void)snprintf(
			text, n, "vat %u runs a turn", event - FIRST_TURN);
		(void)capnrpc_vat_turn(row->vats[event - FIRST_TURN].vat);
	} else {
		link = &row->links[event / 2];
		(void)snprintf(text, n, "%u %s %u: %.60s", event / 2,
			from == 0 ? "->" : "<-", event / 2 + 1,
			sim_peek(link, from));
		sim_deliver(link, from, "");
	}
}

/* --- orders -----------------------------------------------------------------
 */

static uint32_t
lowest(uint32_t events)
{
	uint32_t i = 0;

	while ((events >> i & 1u) == 0)
		i++;
	return i;
}

static uint32_t
any_of(uint32_t events, uint64_t *random)
{
	uint32_t n = 0;
	uint32_t i;

	for (i = 0; i < N_EVENTS; i++)
		n += events >> i & 1u;
	for (n = (uint32_t)(sim_random(random) % n); n > 0; n--)
		events &= events - 1;
	return lowest(events);
}

/* How a run chooses. */
struct run {
	size_t n_given; /* points that are there already */
	uint64_t *random; /* or NULL */
	size_t n_points; /* of it that a search may come back to */
};

/* Whether what happens now was not seen in another order already. */
static int
choose(struct run *run, uint32_t enabled, uint32_t asleep)
{
	struct point *point = &points[n_done];

	assert_true(n_done < EVENTS_MAX);
	if (n_done < run->n_given) {
		if (point->enabled != enabled)
			fail_msg("the same choices led elsewhere");
		return 1;
	}
	point->enabled = enabled;
	point->asleep = run->random == NULL ? asleep : 0;
	if ((enabled & ~point->asleep) == 0)
		return 0;
	point->taken = run->random != NULL ? any_of(enabled, run->random)
					   : lowest(enabled & ~asleep);
	return 1;
}

/* The rest of an order that another one has shown already. */
static void
hurry(struct sim_row *row, const struct sim_scenario *scenario, size_t *next)
{
	int moved = 1;
	size_t i;

	while (moved) {
		sim_settle(row->links, last(row));
		moved = 0;
		for (i = 0; i < SIM_THREADS; i++)
			if (next[i] < SIM_ACTS &&
				may_act(row, &scenario->threads[i][next[i]])) {
				scenario->threads[i][next[i]++].run(row);
				moved = 1;
			}
	}
}

/* One order, from start to end; returns whether it is a new one. */
static int
run_once(const struct sim_scenario *scenario, size_t n_middles, struct run *run,
	struct sim_orders *orders)
{
	static struct sim_row row;
	size_t next[SIM_THREADS] = { 0 };
	size_t n_logs[SIM_ROW_VATS + 1] = { 0 };
	uint32_t enabled;
	uint32_t asleep = 0;
	int is_new = 1;

	row_init(&row, n_middles);
	scenario->set_up(&row);
	n_done = 0;
	is_under_way = 1;
	while ((enabled = find_enabled(&row, scenario, next, orders)) != 0) {
		is_new = choose(run, enabled, asleep);
		if (!is_new)
			break;
		run->n_points = n_done + 1;
		count_logs(&row, n_logs);
		happen(&row, scenario, next, points[n_done].taken,
			points[n_done].text, sizeof(points[n_done].text));
		asleep = points[n_done].asleep &
			~dependent_on(&row, scenario, points[n_done].taken);
		n_done++;
		check_arrivals(&row, n_logs);
	}
	hurry(&row, scenario, next);
	check_end(&row, scenario, next);
	row_deinit(&row);
	is_under_way = 0;
	if (n_done > orders->n_events)
		orders->n_events = n_done;
	return is_new;
}

/* The deepest choice that has another side is taken there; 0 for none. */
static size_t
go_back(size_t n_points)
{
	while (n_points > 0) {
		struct point *point = &points[n_points - 1];

		point->asleep |= 1u << point->taken;
		if ((point->enabled & ~point->asleep) != 0) {
			point->taken = lowest(point->enabled & ~point->asleep);
			return n_points;
		}
		n_points--;
	}
	return 0;
}

void
sim_every_order(const struct sim_scenario *scenario, size_t n_middles,
	const struct sim_bound *bound, struct sim_orders *ret_orders)
{
	struct run run = { 0, NULL, 0 };
	uint64_t seed = bound->seed;
	uint64_t n_runs = 0;

	memset(ret_orders, 0, sizeof(*ret_orders));
	do {
		run.n_points = run.n_given;
		ret_orders->n_orders += (uint64_t)run_once(
			scenario, n_middles, &run, ret_orders);
		run.n_given = go_back(run.n_points);
	} while (run.n_given > 0 && ++n_runs < bound->n_runs);
	ret_orders->is_cut = run.n_given > 0;
	if (!ret_orders->is_cut)
		return;
	run.n_given = 0;
	run.random = &seed;
	while (ret_orders->n_samples < bound->n_samples) {
		(void)run_once(scenario, n_middles, &run, ret_orders);
		ret_orders->n_samples++;
	}
}

void
sim_order_tell(void)
{
	size_t i;

	if (!is_under_way)
		return;
	printf("in this order:\n");
	for (i = 0; i < n_done; i++)
		printf("\t%s\n", points[i].text);
	fflush(stdout);
	is_under_way = 0;
}
