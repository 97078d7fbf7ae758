/* SPDX-License-Identifier: Apache-2.0 */
/* See history.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cap/membrane.h"
#include "rpc/dump.h"
#include "sim/choice.h"
#include "sim/history.h"
#include "sim/leftover.h"
#include "sim/program.h"
#include "sim/shadow.h"

#define LINKS_MAX (SIM_PROGRAMS_MAX * (SIM_PROGRAMS_MAX - 1u) / 2u)

struct world {
	const struct sim_history *history;
	struct sim_program programs[SIM_PROGRAMS_MAX];
	struct sim_link links[LINKS_MAX];
	uint32_t ends[LINKS_MAX][2]; /* the programs that a link joins */
	/* Around what the first of them serves there, or NULL. */
	struct capnrpc_membrane *membranes[LINKS_MAX];
	uint32_t n_links;
};

static struct world world;
static struct sim_outcome *counted;

const char *
sim_topology_name(enum sim_topology topology)
{
	static const char *const names[] = { "star", "chain", "ring", "full" };

	return names[topology];
}

const char *
sim_act_name(enum sim_act act)
{
	static const char *const names[] = { "bootstrap", "call without caps",
		"call with 1 cap", "call with 2 caps", "call with 3 caps",
		"call pipelined on pending results",
		"call on results that came", "tail call", "answer",
		"answer with a pending result", "error", "cancel",
		"drop of results that came", "promise", "resolve", "break",
		"release", "duplicate export", "disconnect",
		"of these with an abort", "reconnect" };

	return names[act];
}

void
sim_history_draw(struct sim_history *history, uint64_t seed, uint32_t n_steps)
{
	uint32_t i;

	history->n_steps = n_steps;
	history->may_make_circles = seed % 2 == 0;
	for (i = 0; i < n_steps; i++)
		history->steps[i] = sim_random(&seed);
}

/* --- the world --------------------------------------------------------------
 */

/*
 * A call into a ring of promises over three vats or more goes round until a
 * limit ends it (HACKING.md, circles): then that should be a low one.
 */
static void
open_link(struct sim_link *link, struct sim_program *a,
	struct capnrpc_cap *served_by_a, struct sim_program *b)
{
	static const struct capnrpc_conn_limits low = { .questions = 200 };
	const struct capnrpc_conn_limits *limits =
		world.history->may_make_circles ? &low : NULL;

	link->ends[0] = capnrpc_conn_new(a->vat.vat, served_by_a, limits);
	link->ends[1] = capnrpc_conn_new(b->vat.vat, b->bootstrap, limits);
}

static void
join(uint32_t i)
{
	struct sim_program *a = &world.programs[world.ends[i][0]];
	struct sim_program *b = &world.programs[world.ends[i][1]];
	struct capnrpc_cap *served = capnrpc_cap_ref(a->bootstrap);

	if (world.membranes[i] != NULL) {
		capnrpc_cap_unref(served);
		served = capnrpc_membrane_pass(
			world.membranes[i], a->bootstrap, CAPNRPC_OUTSIDE);
	}
	open_link(&world.links[i], a, served, b);
	capnrpc_cap_unref(served);
}

static void
add_link(uint32_t a, uint32_t b)
{
	uint32_t i = world.n_links++;

	world.ends[i][0] = a;
	world.ends[i][1] = b;
	world.membranes[i] = NULL;
	if (world.history->has_membranes) {
		world.membranes[i] = capnrpc_membrane_new(
			world.programs[a].vat.vat, NULL, NULL);
		assert_non_null(world.membranes[i]);
	}
	join(i);
}

static int
are_joined(enum sim_topology topology, uint32_t n, uint32_t a, uint32_t b)
{
	switch (topology) {
	case SIM_STAR:
		return a == 0;
	case SIM_CHAIN:
		return b == a + 1;
	case SIM_RING:
		return b == a + 1 || (a == 0 && b == n - 1);
	case SIM_FULL:
	default:
		return 1;
	}
}

static void
begin(const struct sim_history *history)
{
	uint32_t a;
	uint32_t b;

	sim_programs_reset(history, counted);
	world.history = history;
	world.n_links = 0;
	for (a = 0; a < history->n_vats; a++)
		sim_program_init(&world.programs[a], a);
	for (a = 0; a < history->n_vats; a++)
		for (b = a + 1; b < history->n_vats; b++)
			if (are_joined(
				    history->topology, history->n_vats, a, b))
				add_link(a, b);
}

/* --- steps ------------------------------------------------------------------
 */

static void
deliver_one(void)
{
	uint32_t i = sim_choose(world.n_links);
	int from = (int)sim_choose(2);
	const char *text = sim_peek(&world.links[i], from);

	if (text[0] == '\0')
		return;
	sim_trace("%c %u-%u %s", from == 0 ? '>' : '<', world.ends[i][0],
		world.ends[i][1], text);
	counted->n_messages++;
	counted->n_embargoes += strncmp(text, "disembargo", 10) == 0;
	sim_deliver(&world.links[i], from, "");
}

static void
bootstrap_peer(void)
{
	uint32_t i = sim_choose(world.n_links);
	uint32_t end = sim_choose(2);
	struct sim_program *asking = &world.programs[world.ends[i][end]];
	struct sim_program *asked = &world.programs[world.ends[i][1 - end]];

	sim_trace("  vat %u asks vat %u for its bootstrap capability",
		asking->number, asked->number);
	sim_count(SIM_BOOTSTRAPS);
	(void)sim_program_keep(asking,
		capnrpc_conn_bootstrap(world.links[i].ends[end]),
		asked->bootstrap_node);
}

/* What is under way on the link is lost. */
static void
cut_link(void)
{
	uint32_t i = sim_choose(world.n_links);

	if (!world.history->may_cut || sim_choose(16) != 0)
		return;
	sim_trace("! %u-%u is cut, and made again", world.ends[i][0],
		world.ends[i][1]);
	sim_count(SIM_DISCONNECTS);
	if (sim_choose(2) == 0) {
		sim_count(SIM_ABORTS);
		capnrpc_conn_abort(world.links[i].ends[sim_choose(2)],
			CAPNRPC_FAILED, "chosen");
	}
	sim_link_deinit(&world.links[i]);
	join(i);
	sim_count(SIM_RECONNECTS);
}

static void
step(void)
{
	struct sim_program *program =
		&world.programs[sim_choose(world.history->n_vats)];

	switch (sim_choose(9)) {
	case 0:
	case 1:
		sim_program_act(program);
		break;
	case 2:
	case 3:
		(void)capnrpc_vat_turn(program->vat.vat);
		break;
	case 4:
		if (sim_choose(4) == 0)
			bootstrap_peer();
		else
			cut_link();
		break;
	default:
		deliver_one();
		break;
	}
}

/* --- the end ----------------------------------------------------------------
 */

static int
anybody(int (*claim)(const struct sim_program *program))
{
	uint32_t i;

	for (i = 0; i < world.history->n_vats; i++)
		if (claim(&world.programs[i]))
			return 1;
	return 0;
}

/*
 * A history's messages are some hundreds of thousands at most, so what goes on
 * for longer than this goes round for ever.
 */
#define MESSAGES_MAX 100000u

/* Both ends of each link, as 2 * link + end. */
static struct capnrpc_conn *
conn_at(uint32_t at)
{
	return world.links[at / 2].ends[at % 2];
}

static void
print_row(void *userdata, const char *row)
{
	(void)userdata;
	fprintf(stderr, "    %s\n", row);
}

/* The rows of all connections, for whoever reads of a failure. */
static void
print_world(void)
{
	uint32_t i;

	for (i = 0; i < world.n_links * 2; i++) {
		fprintf(stderr, "  link %u-%u, at %u:\n", world.ends[i / 2][0],
			world.ends[i / 2][1], world.ends[i / 2][i % 2]);
		capnrpc_conn_dump(conn_at(i), print_row, NULL);
	}
}

static void
settle(void)
{
	if (sim_settle_within(world.links, world.n_links, MESSAGES_MAX))
		return;
	print_world();
	sim_history_failed("messages go round for ever");
}

static void
answer_everything(void)
{
	uint32_t i;

	do {
		for (i = 0; i < world.history->n_vats; i++)
			sim_program_answer_all(&world.programs[i]);
		settle();
	} while (anybody(sim_program_owes));
}

static void
check_open(struct capnrpc_conn *conn)
{
	const struct capnrpc_exception *why = capnrpc_conn_closed(conn);

	if (why == NULL)
		return;
	fprintf(stderr, "%.*s\n", (int)why->n_reason, why->reason);
	sim_history_failed("a connection was lost");
}

/* Rows of a vat that are left must all be in circles over vats, or be held by
 * such. */
static void
check_leftover(uint32_t vat)
{
	uint32_t n = world.n_links * 2;
	uint32_t i;

	sim_leftover_begin();
	for (i = 0; i < n; i++)
		if (world.ends[i / 2][i % 2] == vat)
			sim_leftover_follow(conn_at(i));
	for (i = 0; i < n; i++) {
		const char *fault =
			sim_leftover_fault(conn_at(i), conn_at(i ^ 1u));

		if (world.ends[i / 2][i % 2] != vat || fault == NULL)
			continue;
		print_world();
		sim_history_failed(fault);
	}
}

/* Whether rows are left, all in circles. */
static int
check_end(void)
{
	int is_empty = 1;
	uint32_t i;

	for (i = 0; i < world.n_links * 2; i++) {
		check_open(conn_at(i));
		if (capnrpc_conn_n_rows(conn_at(i)) > 0)
			is_empty = 0;
	}
	if (is_empty)
		return 0;
	if (world.history->is_traced)
		print_world();
	for (i = 0; i < world.history->n_vats; i++)
		check_leftover(i);
	return 1;
}

static void
end_link(uint32_t i)
{
	sim_link_deinit(&world.links[i]);
	capnrpc_membrane_free(world.membranes[i]);
}

static void
end(void)
{
	uint32_t i;

	sim_programs_end();
	answer_everything();
	if (anybody(sim_program_waits))
		sim_history_failed("a call was never answered");
	for (i = 0; i < world.history->n_vats; i++)
		sim_program_drop_all(&world.programs[i]);
	for (i = 0; i < world.n_links * 2; i++)
		capnrpc_conn_serve(conn_at(i), NULL);
	settle();
	counted->n_with_circles += check_end() != 0;
	for (i = 0; i < world.n_links; i++)
		end_link(i);
	for (i = 0; i < world.history->n_vats; i++)
		sim_vat_deinit(&world.programs[i].vat);
}

void
sim_history_run(const struct sim_history *history, struct sim_outcome *outcome)
{
	uint32_t i;

	counted = outcome;
	begin(history);
	for (i = 0; i < history->n_steps; i++) {
		sim_choose_from(history->steps[i]);
		step();
	}
	counted->n_calls += sim_programs_n_arrived();
	end();
}
