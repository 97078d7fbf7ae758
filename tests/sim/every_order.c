/* SPDX-License-Identifier: Apache-2.0 */
/* See every_order.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sim/choice.h"
#include "sim/every_order.h"
#include "sim/heap.h"

/* Longer than any order of a scenario that ends. */
#define EVENTS_MAX 400u

/* Slots of the table of states; they are told apart by 128 bits. */
#define N_SLOTS (UINT32_C(1) << 22)

/* A place in an order. Sets of events are masks. */
struct point {
	uint32_t to_do;
	uint32_t asleep;
	uint32_t taken; /* an event's number */
	int is_saved;
	struct sim_copy before;
};

/* A state that was seen, and what was not tried from there. */
struct seen {
	struct sim_fingerprint print;
	uint32_t asleep;
	uint32_t is_used;
};

static struct point points[EVENTS_MAX];
static size_t n_done; /* events of the order under way */
static int is_under_way;

static struct sim_row row;
static struct sim_part parts[2]; /* the row, and what is kept */
static struct sim_copy beginning;
static struct seen *table; /* N_SLOTS */
static size_t n_seen; /* slots in use: at most half of them */

/* --- states -----------------------------------------------------------------
 */

static struct seen *
find_seen(struct sim_fingerprint print)
{
	size_t i = print.a % N_SLOTS;

	while (table[i].is_used &&
		(table[i].print.a != print.a || table[i].print.b != print.b))
		i = (i + 1) % N_SLOTS;
	return &table[i];
}

/* Counters of the allocator are no part of a state. */
static struct sim_fingerprint
fingerprint(void)
{
	size_t i;

	for (i = 0; i < row.n_vats; i++)
		row.vats[i].n_allocations = 0;
	return sim_heap_fingerprint(parts, 2);
}

/*
 * What is to be tried of chosen in the state that has been reached; counts it
 * when it is a new one.
 */
static uint32_t
not_tried(uint32_t chosen, uint32_t asleep, size_t *n_states)
{
	struct sim_fingerprint print = fingerprint();
	struct seen *seen = find_seen(print);
	uint32_t to_do = chosen & ~asleep;

	if (seen->is_used) {
		to_do &= seen->asleep;
		seen->asleep &= asleep;
		return to_do;
	}
	++n_seen;
	++*n_states;
	seen->is_used = 1;
	seen->print = print;
	seen->asleep = asleep;
	return to_do;
}

/* --- choices ----------------------------------------------------------------
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
count(uint32_t events)
{
	uint32_t n = 0;

	for (; events != 0; events &= events - 1)
		n++;
	return n;
}

static uint32_t
any_of(uint32_t events, uint64_t *random)
{
	uint32_t n = (uint32_t)(sim_random(random) % count(events));

	for (; n > 0; n--)
		events &= events - 1;
	return lowest(events);
}

/* As few of the enabled events as will do. */
static uint32_t
enough_of(uint32_t enabled)
{
	uint32_t best = enabled;
	uint32_t events;
	size_t i;

	for (i = 0; i < row.n_vats; i++) {
		events = sim_row_alone(&row, enabled, i);
		if (events != 0 && count(events) < count(best))
			best = events;
	}
	return best;
}

static void
take(uint32_t event)
{
	points[n_done++].taken = event;
	sim_row_happen(&row, event);
}

/* --- one order --------------------------------------------------------------
 */

/* Nothing can happen any more. */
static void
come_to_the_end(struct sim_orders *orders)
{
	if (n_done > orders->n_events)
		orders->n_events = n_done;
	sim_row_end(&row);
}

static void
begin_again(void)
{
	n_done = 0;
	sim_heap_restore(&beginning, parts, 2);
}

/* An order by chance, all the way. */
static void
sample(uint64_t *random, struct sim_orders *orders)
{
	uint32_t enabled;
	size_t n;

	begin_again();
	while ((enabled = sim_row_enabled(&row)) != 0) {
		assert_true(n_done < EVENTS_MAX);
		take(any_of(enabled, random));
		n = sim_row_n_in_flight(&row);
		if (n > orders->n_in_flight)
			orders->n_in_flight = n;
	}
	come_to_the_end(orders);
}

/* --- all orders -------------------------------------------------------------
 */

/* What is to be tried from where we are: 0 at an end, or where we have been. */
static uint32_t
look_around(uint32_t asleep, struct sim_orders *orders)
{
	uint32_t enabled = sim_row_enabled(&row);
	uint32_t chosen = enough_of(enabled);
	size_t n_ends = orders->n_ends;

	if (enabled != 0 && (chosen & (chosen - 1)) == 0)
		return chosen & ~asleep;
	if (enabled != 0)
		return not_tried(chosen, asleep, &orders->n_states);
	(void)not_tried(0, 0, &orders->n_ends);
	if (n_ends != orders->n_ends)
		come_to_the_end(orders);
	return 0;
}

/* Back to the last choice that has another side; false: there is none. */
static int
go_back(void)
{
	while (n_done > 0)
		if (points[--n_done].to_do != 0) {
			sim_heap_restore(&points[n_done].before, parts, 2);
			return 1;
		}
	return 0;
}

/* One event of the choice we are at; returns what is asleep behind it. */
static uint32_t
go_on(void)
{
	struct point *point = &points[n_done];
	uint32_t event = lowest(point->to_do);
	uint32_t asleep = point->asleep & ~sim_row_same_vat(&row, event);

	point->to_do &= ~(1u << event);
	if (point->to_do != 0 && !point->is_saved) {
		sim_heap_save(&point->before, parts, 2);
		point->is_saved = 1;
	}
	point->asleep |= 1u << event;
	take(event);
	return asleep;
}

static void
search(const struct sim_bound *bound, struct sim_orders *orders)
{
	uint32_t asleep = 0;
	uint32_t to_do;

	begin_again();
	while (orders->n_states < bound->n_states && n_seen < N_SLOTS / 2) {
		assert_true(n_done < EVENTS_MAX);
		to_do = look_around(asleep, orders);
		if (to_do != 0) {
			points[n_done].to_do = to_do;
			points[n_done].asleep = asleep;
			points[n_done].is_saved = 0;
		} else if (!go_back()) {
			return;
		}
		asleep = go_on();
	}
	orders->is_cut = 1;
}

static void
free_all(void)
{
	size_t i;

	for (i = 0; i < EVENTS_MAX; i++)
		sim_copy_free(&points[i].before);
	sim_copy_free(&beginning);
	free(table);
	table = NULL;
}

/* Vats in a heap of their own, and a copy of how it all begins. */
static void
set_stage(const struct sim_scenario *scenario, size_t n_middles)
{
	table = calloc(N_SLOTS, sizeof(*table));
	assert_non_null(table);
	n_seen = 0;
	sim_heap_open();
	parts[0] = (struct sim_part){ &row, sizeof(row) };
	parts[1].bytes = sim_kept(&parts[1].n);
	memset(parts[1].bytes, 0, parts[1].n);
	n_done = 0;
	sim_row_init(&row, scenario, n_middles);
	sim_heap_save(&beginning, parts, 2);
	is_under_way = 1;
}

void
sim_every_order(const struct sim_scenario *scenario, size_t n_middles,
	const struct sim_bound *bound, struct sim_orders *ret_orders)
{
	uint64_t random = bound->seed;

	memset(ret_orders, 0, sizeof(*ret_orders));
	set_stage(scenario, n_middles);
	search(bound, ret_orders);
	/* One more leaves nothing behind, wherever the search has stopped. */
	do {
		sample(&random, ret_orders);
		ret_orders->n_samples++;
	} while (
		ret_orders->is_cut && ret_orders->n_samples < bound->n_samples);
	is_under_way = 0;
	sim_heap_close();
	free_all();
}

/* Lives the order through again, up to what went wrong. */
void
sim_order_tell(void)
{
	size_t n = n_done;
	char text[80];
	size_t i;

	if (!is_under_way)
		return;
	is_under_way = 0;
	begin_again();
	printf("in this order:\n");
	for (i = 0; i < n; i++) {
		sim_row_describe(&row, points[i].taken, text, sizeof(text));
		printf("\t%s\n", text);
		fflush(stdout);
		if (i + 1 < n)
			sim_row_happen(&row, points[i].taken);
	}
	sim_heap_close();
	free_all();
}
