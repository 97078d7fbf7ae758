/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Each way in which a promise that was used comes back to its user, in every
 * order in which it can happen (every_order.h): between two vats, and with one
 * and two vats between them that forward. test_embargo.c has the same by
 * script, one order each, with what goes over the wire.
 *
 * SIM_STATES sets how many states a search may see, SIM_SAMPLES how many random
 * orders follow where that cut it, SIM_SEED what those are drawn from, and
 * SIM_SCENARIO=text runs just the scenarios with that in their names.
 */
#include "config.h"

#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cap/promised.h"
#include "sim/every_order.h"

/* --- what programs do -------------------------------------------------------
 */

static void
log_first(struct sim_row *row)
{
	sim_row_log(row, 0);
}

static void
log_second(struct sim_row *row)
{
	sim_row_log(row, 1);
}

/* Numbered calls go through cap, which is to be target in the end. */
static void
use(struct sim_row *row, size_t reference, struct capnrpc_cap *cap,
	const struct sim_object *target)
{
	row->references[reference].cap = cap;
	row->references[reference].target = target;
}

static struct capnrpc_cap *
argument(struct sim_object *object)
{
	return sim_keep_cap(sim_argument(object));
}

static struct capnrpc_cap *
promise_of(struct sim_vat *vat, struct capnrpc_resolver **ret_resolver)
{
	struct capnrpc_cap *cap;

	assert_int_equal(
		capnrpc_cap_new_promise(vat->vat, &cap, ret_resolver), 0);
	return sim_keep_cap(cap);
}

static struct sim_vat *
server_vat(struct sim_row *row)
{
	return &row->vats[row->n_vats - 1];
}

static void
server_gives_argument(struct sim_row *row)
{
	sim_answer(row->server, argument(row->server));
}

static void
server_gives_promise(struct sim_row *row)
{
	row->caps[1] = sim_argument(row->server);
	sim_answer(
		row->server, promise_of(server_vat(row), &row->resolvers[1]));
}

static void
server_resolves_to_argument(struct sim_row *row)
{
	capnrpc_resolver_fulfil(row->resolvers[1], row->caps[1]);
}

static void
server_asks_argument(struct sim_row *row)
{
	sim_answer(row->server, sim_ask(argument(row->server), NULL));
}

static void
client_gives_target(struct sim_row *row)
{
	sim_answer(row->client, row->target.cap);
}

static void
client_gives_front(struct sim_row *row)
{
	sim_answer(row->client, row->front);
}

static void
server_gives_nothing(struct sim_row *row)
{
	sim_answer(row->server, NULL);
}

static void
server_gives_itself(struct sim_row *row)
{
	sim_answer(row->server, row->server->cap);
}

static void
client_gives_nothing(struct sim_row *row)
{
	sim_answer(row->client, NULL);
}

static void
client_gives_second_field(struct sim_row *row)
{
	sim_answer_both(row->client, NULL, row->target.cap);
}

static void
client_breaks_promise(struct sim_row *row)
{
	capnrpc_resolver_break(row->resolvers[0], CAPNRPC_FAILED, "gone");
}

static void
client_resolves_to_front(struct sim_row *row)
{
	capnrpc_resolver_fulfil(row->resolvers[0], row->front);
}

/* A first call is under way before anything comes back. */
static void
ask_and_log(struct sim_row *row, struct capnrpc_cap *given,
	const struct sim_object *target)
{
	use(row, 0, sim_ask(row->front, given), target);
	log_first(row);
}

/* --- scenarios --------------------------------------------------------------
 */

static void
with_target(struct sim_row *row)
{
	ask_and_log(row, row->target.cap, &row->target);
}

static void
to_own_object(struct sim_row *row)
{
	ask_and_log(row, row->client->cap, row->client);
}

static void
to_own_object_unused(struct sim_row *row)
{
	use(row, 0, sim_ask(row->front, row->client->cap), row->client);
}

/* What is asked for will not be there: no call may come anywhere. */
static void
to_nothing(struct sim_row *row)
{
	use(row, 0, sim_ask(row->front, row->client->cap), NULL);
	row->references[0].may_lose = 1;
	log_first(row);
}

static void
to_promise_that_breaks(struct sim_row *row)
{
	use(row, 0,
		sim_ask(row->front,
			promise_of(&row->vats[0], &row->resolvers[0])),
		NULL);
	row->references[0].may_lose = 1;
	log_first(row);
}

/* Of two fields, the first will not be there. */
static void
to_two_fields(struct sim_row *row)
{
	struct capnrpc_promise *promise =
		sim_hold(row->front, row->client->cap);

	use(row, 0, sim_keep_cap(sim_field_at(promise, 0)), NULL);
	row->references[0].may_lose = 1;
	use(row, 1, sim_keep_cap(sim_field_at(promise, 1)), &row->target);
	log_first(row);
	log_second(row);
}

/* The client's object is asked, and gives the server. */
static void
round_to_server(struct sim_row *row)
{
	ask_and_log(row, row->client->cap, row->server);
}

static void
to_own_answer(struct sim_row *row)
{
	ask_and_log(row, row->client->cap, &row->target);
}

static void
to_own_promise(struct sim_row *row)
{
	ask_and_log(row, promise_of(&row->vats[0], &row->resolvers[0]),
		row->server);
}

static void
argument_is_promise(struct sim_row *row)
{
	(void)sim_hold(
		row->front, promise_of(&row->vats[0], &row->resolvers[0]));
}

static void
server_uses_argument(struct sim_row *row)
{
	use(row, 0, argument(row->server), row->server);
	log_first(row);
	sim_answer(row->server, NULL);
}

static void
server_tail_calls_argument(struct sim_row *row)
{
	sim_answer_tail(row->server, argument(row->server), SIM_HOLD, NULL);
}

static void
server_asks_and_logs(struct sim_row *row)
{
	struct capnrpc_cap *got = sim_ask(argument(row->server), NULL);

	use(row, 1, got, row->server);
	log_second(row);
	sim_answer(row->server, got);
}

static void
three_questions(struct sim_row *row)
{
	row->caps[0] = capnrpc_cap_ref(sim_ask(row->front, NULL));
	use(row, 0, sim_ask(row->front, NULL), row->client);
	row->caps[1] = capnrpc_cap_ref(sim_ask(row->back, NULL));
	log_first(row);
}

static void
client_gives_first_question(struct sim_row *row)
{
	sim_answer(row->client, row->caps[0]);
}

static void
server_gives_back(struct sim_row *row)
{
	sim_answer(row->server, row->back);
}

static void
server_gives_its_question(struct sim_row *row)
{
	sim_answer(row->server, row->caps[1]);
}

static void
two_questions(struct sim_row *row)
{
	use(row, 0, sim_ask(row->front, NULL), row->client);
	row->caps[0] = capnrpc_cap_ref(sim_ask(row->front, NULL));
	log_first(row);
}

static void
two_questions_to_server(struct sim_row *row)
{
	two_questions(row);
	row->references[0].target = row->server;
}

static void
server_asks_back(struct sim_row *row)
{
	sim_answer(row->server, sim_ask(row->back, NULL));
}

static void
server_gives_promise_of_back(struct sim_row *row)
{
	row->caps[1] = capnrpc_cap_ref(row->back);
	sim_answer(
		row->server, promise_of(server_vat(row), &row->resolvers[1]));
}

/* Nothing but the calls holds on to the question. */
static void
ask_to_cancel(struct sim_row *row)
{
	row->promise = sim_call(row->front, SIM_HOLD, 0, row->target.cap);
	row->caps[0] = sim_field(row->promise);
	use(row, 0, row->caps[0], &row->target);
	row->references[0].may_lose = 1;
	log_first(row);
}

static void
ask_to_cancel_unused(struct sim_row *row)
{
	row->promise = sim_call(row->front, SIM_HOLD, 0, row->client->cap);
}

static void
client_drops_question(struct sim_row *row)
{
	row->promise = capnrpc_promise_unref(row->promise);
	row->caps[0] = capnrpc_cap_unref(row->caps[0]);
}

/* The server holds it while another call brings it again. */
static void
give_target(struct sim_row *row)
{
	(void)sim_hold(row->front, row->target.cap);
}

static void
server_keeps_argument(struct sim_row *row)
{
	row->caps[1] = sim_argument(row->server);
	use(row, 0, row->caps[1], &row->target);
	log_first(row);
	sim_answer(row->server, NULL);
}

static void
server_drops_argument(struct sim_row *row)
{
	row->caps[1] = capnrpc_cap_unref(row->caps[1]);
}

static void
server_calls_argument_again(struct sim_row *row)
{
	row->caps[0] = sim_argument(row->server);
	use(row, 1, row->caps[0], &row->target);
	log_second(row);
	sim_answer(row->server, NULL);
}

#define DOES(role, n_held, name, run)   \
	{                               \
		name, run, role, n_held \
	}
#define LOGS(role) DOES(role, 0, "calls the first", log_first)
#define GIVES_ARGUMENT \
	DOES(SIM_SERVER, 1, "answers with the argument", server_gives_argument)

static const struct sim_scenario scenarios[] = {
	{ "own result", to_own_object,
		{ { LOGS(SIM_CLIENT), LOGS(SIM_CLIENT) },
			{ GIVES_ARGUMENT } } },
	{ "own answer", to_own_answer,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_SERVER, 1, "answers with a question",
				server_asks_argument) },
			{ DOES(SIM_CLIENT, 1, "answers",
				client_gives_target) } } },
	{ "promise resolves back", with_target,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_SERVER, 1, "answers with a promise",
				  server_gives_promise),
				DOES(SIM_SERVER, 0, "resolves it",
					server_resolves_to_argument) } } },
	{ "reflected resolution", to_own_promise,
		{ { LOGS(SIM_CLIENT) }, { GIVES_ARGUMENT },
			{ DOES(SIM_CLIENT, 0, "resolves its promise",
				client_resolves_to_front) } } },
	{ "reflected twice", to_own_promise,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_SERVER, 1, "answers with a promise",
				  server_gives_promise),
				DOES(SIM_SERVER, 0, "resolves it",
					server_resolves_to_argument) },
			{ DOES(SIM_CLIENT, 0, "resolves its promise",
				client_resolves_to_front) } } },
	{ "promise argument resolves back", argument_is_promise,
		{ { DOES(SIM_SERVER, 1, "uses the argument",
			    server_uses_argument),
			  LOGS(SIM_SERVER), LOGS(SIM_SERVER) },
			{ DOES(SIM_CLIENT, 0, "resolves its promise",
				client_resolves_to_front) } } },
	{ "tail call back", to_own_answer,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_SERVER, 1, "answers with a tail call",
				server_tail_calls_argument) },
			{ DOES(SIM_CLIENT, 1, "answers",
				client_gives_target) } } },
	{ "bounce twice", three_questions,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_CLIENT, 1, "answers with its question",
				client_gives_first_question) },
			{ DOES(SIM_SERVER, 1, "answers with the client",
				  server_gives_back),
				DOES(SIM_SERVER, 1, "answers with its question",
					server_gives_its_question) } } },
	{ "target of echo has come back", two_questions,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_CLIENT, 1, "answers with its question",
				client_gives_first_question) },
			{ DOES(SIM_SERVER, 1, "answers with a question",
				  server_asks_back),
				DOES(SIM_SERVER, 1, "answers with a promise",
					server_gives_promise_of_back),
				DOES(SIM_SERVER, 0, "resolves it",
					server_resolves_to_argument) } } },
	{ "both sides embargo", round_to_server,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_SERVER, 1, "asks, calls and answers",
				  server_asks_and_logs),
				DOES(SIM_SERVER, 0, "calls the second",
					log_second) },
			{ DOES(SIM_CLIENT, 1, "answers with the server",
				client_gives_front) } } },
	{ "target of echo stays", two_questions_to_server,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_CLIENT, 1, "answers with its question",
				client_gives_first_question) },
			{ DOES(SIM_SERVER, 1, "answers with a question",
				  server_asks_back),
				DOES(SIM_SERVER, 1, "answers with itself",
					server_gives_itself) } } },
	{ "unused until it is known", to_own_object_unused,
		{ { LOGS(SIM_CLIENT), LOGS(SIM_CLIENT) },
			{ GIVES_ARGUMENT } } },
	{ "missing field", to_nothing,
		{ { LOGS(SIM_CLIENT), LOGS(SIM_CLIENT) },
			{ DOES(SIM_SERVER, 1, "answers with nothing",
				server_gives_nothing) } } },
	{ "own promise breaks", to_promise_that_breaks,
		{ { LOGS(SIM_CLIENT) }, { GIVES_ARGUMENT },
			{ DOES(SIM_CLIENT, 0, "breaks its promise",
				client_breaks_promise) } } },
	{ "tail call back without the field", to_nothing,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_SERVER, 1, "answers with a tail call",
				server_tail_calls_argument) },
			{ DOES(SIM_CLIENT, 1, "answers with nothing",
				client_gives_nothing) } } },
	{ "tail call back with one field", to_two_fields,
		{ { LOGS(SIM_CLIENT) },
			{ DOES(SIM_CLIENT, 0, "calls the second", log_second) },
			{ DOES(SIM_SERVER, 1, "answers with a tail call",
				server_tail_calls_argument) },
			{ DOES(SIM_CLIENT, 1, "answers with the second",
				client_gives_second_field) } } },
	{ "cancelled tail call", ask_to_cancel_unused,
		{ { DOES(SIM_CLIENT, 0, "drops the question",
			  client_drops_question) },
			{ DOES(SIM_SERVER, 1, "answers with a tail call",
				server_tail_calls_argument) } } },
	{ "cancel crosses the answer", ask_to_cancel,
		{ { LOGS(SIM_CLIENT),
			  DOES(SIM_CLIENT, 0, "drops the question",
				  client_drops_question) },
			{ GIVES_ARGUMENT } } },
	{ "release crosses the next use", give_target,
		{ { DOES(SIM_CLIENT, 0, "gives the target again",
			  give_target) },
			{ DOES(SIM_SERVER, 1, "keeps and calls the argument",
				  server_keeps_argument),
				DOES(SIM_SERVER, 0, "drops it",
					server_drops_argument),
				DOES(SIM_SERVER, 1, "calls it when it is back",
					server_calls_argument_again) } } },
};

/* --- running them -----------------------------------------------------------
 */

#define N_SCENARIOS (sizeof(scenarios) / sizeof(scenarios[0]))
#define MIDDLES_MAX 2u
#define N_CASES (N_SCENARIOS * (MIDDLES_MAX + 1))

/*
 * States for a search, by the number of vats between. Of those between two vats
 * just two are cut by it, in which up to 12 messages are under way at once;
 * with SIM_STATES=200000 they are not.
 */
static const size_t states_max[] = { 20000, 12000, 3500 };

#define SAMPLES 300u

static struct experiment {
	const struct sim_scenario *scenario;
	size_t n_middles;
	char name[80];
} experiments[N_CASES];

static uint64_t
number_from(const char *name, uint64_t fallback)
{
	const char *text = getenv(name);

	return text == NULL ? fallback : strtoull(text, NULL, 10);
}

static void
happens_in_every_order(void **state)
{
	const struct experiment *experiment = *state;
	const char *only = getenv("SIM_SCENARIO");
	struct sim_bound bound = { (size_t)number_from("SIM_STATES",
					   states_max[experiment->n_middles]),
		number_from("SIM_SAMPLES", SAMPLES),
		number_from("SIM_SEED", 1) };
	struct sim_orders orders;

	if (only != NULL && strstr(experiment->name, only) == NULL)
		skip();
	sim_every_order(
		experiment->scenario, experiment->n_middles, &bound, &orders);
	print_message("%s: %zu states with a choice, %zu ends, %s",
		experiment->name, orders.n_states, orders.n_ends,
		orders.is_cut ? "cut" : "all");
	if (orders.is_cut)
		print_message(", and %" PRIu64
			      " random orders from seed %" PRIu64,
			orders.n_samples, bound.seed);
	print_message("; %zu events, %zu messages at once\n", orders.n_events,
		orders.n_in_flight);
	assert_true(orders.n_states >= 2);
}

static int
tell(void **state)
{
	(void)state;
	sim_order_tell();
	return 0;
}

/* The core's own assertions end the process. */
static void
on_abort(int number)
{
	(void)number;
	sim_order_tell();
}

static void
name_experiment(struct experiment *experiment, size_t i)
{
	static const char *const middles[] = { "two vats", "one between them",
		"two between them" };

	experiment->scenario = &scenarios[i % N_SCENARIOS];
	experiment->n_middles = i / N_SCENARIOS;
	(void)snprintf(experiment->name, sizeof(experiment->name), "%s, %s",
		experiment->scenario->name, middles[experiment->n_middles]);
}

int
main(void)
{
	static struct CMUnitTest tests[N_CASES];
	size_t i;

	(void)signal(SIGABRT, on_abort);
	for (i = 0; i < N_CASES; i++) {
		name_experiment(&experiments[i], i);
		tests[i].name = experiments[i].name;
		tests[i].test_func = happens_in_every_order;
		tests[i].teardown_func = tell;
		tests[i].initial_state = &experiments[i];
	}
	return cmocka_run_group_tests(tests, NULL, NULL);
}
