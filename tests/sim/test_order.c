/* SPDX-License-Identifier: Apache-2.0 */
/*
 * E-order under random delivery: programs in three vats do random things, and
 * messages and turns run in random order.
 *
 * Two oracles. Every reference numbers the calls made through it, and a call
 * carries the reference and its number: at the object, each reference's
 * numbers must rise. And every capability has a shadow, a node that says which
 * object it will turn out to be, joined when a promise or result is set: at
 * the object, the shadow of the call's target must be that object.
 *
 * At the end everything is answered and given back; then no call may still be
 * pending, no row be left and no block of memory.
 *
 * Circles of promises are left out, because one that spans vats is only ended
 * by a limit or by its owners letting go; test_rules.c has those that are
 * found.
 *
 * SIM_SEED runs one seed (printed when a run fails), SIM_SEEDS and SIM_STEPS
 * set how many, SIM_CIRCLES=1 allows circles.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cap/membrane.h"
#include "sim/shadow.h"
#include "sim/sim.h"
#include "cap/promise.h"
#include "cap/promised.h"

enum {
	N_VATS = 3,
	N_LINKS = 2,
	POOL = 10,
	STEPS = 3000,
	SEEDS = 200,
};

static uint64_t random_state;
static int may_make_circles;
static unsigned long current_seed;

/* splitmix64: small, and every seed is a good one. */
static uint32_t
choose(uint32_t n)
{
	uint64_t z = (random_state += UINT64_C(0x9e3779b97f4a7c15));

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (uint32_t)((z ^ (z >> 31)) % n);
}

static void
failed(const char *what)
{
	fail_msg("%s; run again with SIM_SEED=%lu", what, current_seed);
}

static unsigned long
number_from(const char *name, unsigned long fallback)
{
	const char *text = getenv(name);

	return text == NULL ? fallback : strtoul(text, NULL, 10);
}

static uint32_t n_objects;

/* --- what the programs hold -------------------------------------------------
 */

struct reference {
	struct capnrpc_cap *cap;
	uint32_t id; /* of the counter below */
	uint32_t node;
};

struct result {
	struct capnrpc_promise *promise;
	uint32_t nodes[2];
};

struct held {
	struct capnrpc_call *call;
	uint32_t nodes[2]; /* of its results */
};

struct pending {
	struct capnrpc_resolver *resolver;
	uint32_t node;
};

struct servant {
	struct program *program;
	uint32_t id;
};

struct program {
	struct sim_vat vat;
	struct reference references[POOL];
	struct result results[POOL];
	struct held held[POOL];
	struct pending pending[POOL];
	struct capnrpc_cap *bootstrap;
	uint32_t bootstrap_node;
};

static struct program programs[N_VATS];
static struct sim_link links[N_LINKS];

/* Around what the vat in the middle serves on each link, and what it asks for
 * there; NULL where the run has none. */
static struct capnrpc_membrane *membranes[N_LINKS];

/* By reference: the number of the next call, and the last that arrived. */
static uint32_t n_sent[SIM_NODES_MAX];
static uint32_t last_arrived[SIM_NODES_MAX];
static uint32_t n_references;

static void
drop_reference(struct reference *reference)
{
	capnrpc_cap_unref(reference->cap);
	memset(reference, 0, sizeof(*reference));
}

/* Puts a capability (taken) into the pool, in the place of whatever is there.
 */
static void
keep(struct program *program, struct capnrpc_cap *cap_taken, uint32_t node)
{
	struct reference *reference = &program->references[choose(POOL)];

	drop_reference(reference);
	reference->cap = cap_taken;
	reference->node = node;
	reference->id = n_references++;
	assert_true(n_references < SIM_NODES_MAX);
	n_sent[reference->id] = 0;
	last_arrived[reference->id] = 0;
}

static struct reference *
any_reference(struct program *program)
{
	struct reference *reference = &program->references[choose(POOL)];

	return reference->cap == NULL ? NULL : reference;
}

/* One that node may turn out to be. */
static struct reference *
any_reference_for(struct program *program, uint32_t node)
{
	struct reference *reference = any_reference(program);

	if (reference != NULL && !may_make_circles &&
		sim_node_waits_for(reference->node, node))
		return NULL;
	return reference;
}

/* --- calls
 * -------------------------------------------------------------------- */

/* The words of a call: 0 reference, 1 number, 2 target's node, 3 and 4 the
 * results' nodes, 5 and 6 the arguments' nodes. */
static struct capnrpc_request *
new_request(struct program *program, struct reference *target,
	const uint32_t result_nodes[2])
{
	const struct capnrpc_struct_size size = { 4, 2 };
	struct capnrpc_request *request =
		capnrpc_request_new(target->cap, SIM_INTERFACE, 0);
	struct capnrpc_struct_b params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), size);
	uint32_t i;

	capnrpc_struct_set_u32(params, 0, target->id, 0);
	capnrpc_struct_set_u32(params, 1, ++n_sent[target->id], 0);
	capnrpc_struct_set_u32(params, 2, target->node, 0);
	for (i = 0; i < 2; i++) {
		struct reference *argument = any_reference(program);

		capnrpc_struct_set_u32(params, 3 + i, result_nodes[i], 0);
		if (argument == NULL || choose(2) == 0)
			continue;
		capnrpc_struct_set_u32(params, 5 + i, argument->node, 0);
		capnrpc_pointer_set_cap(
			capnrpc_struct_edit_pointer(params, (uint16_t)i),
			argument->cap);
	}
	return request;
}

static void
drop_result(struct result *result)
{
	result->promise = capnrpc_promise_unref(result->promise);
}

static void
make_call(struct program *program)
{
	struct reference *target = any_reference(program);
	struct result *result = &program->results[choose(POOL)];

	if (target == NULL)
		return;
	drop_result(result);
	result->nodes[0] = sim_node_new();
	result->nodes[1] = sim_node_new();
	sim_node(result->nodes[0])->waits = target->node;
	sim_node(result->nodes[1])->waits = target->node;
	result->promise = capnrpc_request_send(
		new_request(program, target, result->nodes));
}

static void
take_field(struct program *program)
{
	struct result *result = &program->results[choose(POOL)];
	uint16_t field = (uint16_t)choose(2);

	if (result->promise != NULL)
		keep(program,
			capnrpc_promise_pipeline(result->promise, &field, 1),
			result->nodes[field]);
}

/* --- answers
 * ------------------------------------------------------------------ */

static void
answer_with_fields(struct program *program, struct held *held)
{
	const struct capnrpc_struct_size size = { 0, 2 };
	struct capnrpc_struct_b results = capnrpc_pointer_init_struct(
		capnrpc_call_results(held->call), size);
	uint16_t i;

	for (i = 0; i < 2; i++) {
		struct reference *reference =
			any_reference_for(program, held->nodes[i]);

		if (reference == NULL) {
			sim_node_spoil(held->nodes[i]);
			continue;
		}
		capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, i),
			reference->cap);
		sim_node_join(held->nodes[i], reference->node);
	}
	capnrpc_call_return(held->call);
}

static void
answer_with_error(struct held *held)
{
	sim_node_spoil(held->nodes[0]);
	sim_node_spoil(held->nodes[1]);
	capnrpc_call_fail(held->call, CAPNRPC_FAILED, "chosen");
}

static void
answer(struct program *program, struct held *held)
{
	struct reference *target;

	if (held->call == NULL)
		return;
	target = any_reference_for(program, held->nodes[0]);
	if (target != NULL && !may_make_circles &&
		sim_node_waits_for(target->node, held->nodes[1]))
		target = NULL;
	switch (choose(6)) {
	case 0:
		answer_with_error(held);
		break;
	case 1:
	case 2:
		if (target != NULL) {
			sim_node(sim_node_end(held->nodes[0]))->waits =
				target->node;
			sim_node(sim_node_end(held->nodes[1]))->waits =
				target->node;
			capnrpc_call_tail(held->call,
				new_request(program, target, held->nodes));
			break;
		}
		/* fallthrough */
	default:
		answer_with_fields(program, held);
		break;
	}
	held->call = NULL;
}

static void
check_arrival(const struct servant *servant, struct capnrpc_struct_r params)
{
	uint32_t reference = capnrpc_struct_get_u32(params, 0, 0);
	const struct sim_node *node =
		sim_node(sim_node_end(capnrpc_struct_get_u32(params, 2, 0)));

	if (capnrpc_struct_get_u32(params, 1, 0) <= last_arrived[reference])
		failed("a call overtook another");
	last_arrived[reference] = capnrpc_struct_get_u32(params, 1, 0);
	if (node->is_broken || node->object != servant->id)
		failed("a call came to the wrong object");
}

static void
servant_call(void *userdata, struct capnrpc_call *call)
{
	struct servant *servant = userdata;
	struct program *program = servant->program;
	struct held *held = &program->held[choose(POOL)];
	struct capnrpc_struct_r params =
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
	uint16_t i;

	check_arrival(servant, params);
	for (i = 0; i < 2; i++) {
		struct capnrpc_cap *argument = capnrpc_pointer_borrow_cap(
			capnrpc_struct_get_pointer(params, i));

		if (argument != NULL && choose(2) == 0)
			keep(program, capnrpc_cap_ref(argument),
				capnrpc_struct_get_u32(params, 5 + i, 0));
	}
	answer(program, held);
	held->nodes[0] = capnrpc_struct_get_u32(params, 3, 0);
	held->nodes[1] = capnrpc_struct_get_u32(params, 4, 0);
	held->call = call;
}

static const struct capnrpc_object_ops servant_ops = {
	.call = servant_call,
	.release = free,
};

/* --- what can be done
 * ----------------------------------------------------------- */

static struct capnrpc_cap *
new_servant(struct program *program, uint32_t *ret_node)
{
	struct servant *servant = malloc(sizeof(*servant));

	assert_non_null(servant);
	servant->program = program;
	servant->id = ++n_objects;
	*ret_node = sim_node_new();
	sim_node(*ret_node)->object = servant->id;
	return capnrpc_cap_new_object(program->vat.vat, &servant_ops, servant);
}

static void
make_servant(struct program *program)
{
	uint32_t node;
	struct capnrpc_cap *cap = new_servant(program, &node);

	keep(program, cap, node);
}

static void
set_promise(struct program *program, struct pending *pending)
{
	struct reference *reference;

	if (pending->resolver == NULL)
		return;
	reference = any_reference_for(program, pending->node);
	if (reference == NULL) {
		sim_node_spoil(pending->node);
		capnrpc_resolver_break(
			pending->resolver, CAPNRPC_FAILED, "chosen");
	} else {
		sim_node_join(pending->node, reference->node);
		capnrpc_resolver_fulfil(pending->resolver, reference->cap);
	}
	pending->resolver = NULL;
}

static void
make_promise(struct program *program)
{
	struct pending *pending = &program->pending[choose(POOL)];
	struct capnrpc_cap *cap;

	set_promise(program, pending);
	pending->node = sim_node_new();
	assert_int_equal(capnrpc_cap_new_promise(
				 program->vat.vat, &cap, &pending->resolver),
		0);
	keep(program, cap, pending->node);
}

/* Link i joins vat 0 and vat i + 1. */
static void
bootstrap_peer(void)
{
	uint32_t i = choose(N_LINKS);
	uint32_t end = choose(2);
	struct program *asking = &programs[end == 0 ? 0 : i + 1];
	struct program *asked = &programs[end == 0 ? i + 1 : 0];

	keep(asking, capnrpc_conn_bootstrap(links[i].ends[end]),
		asked->bootstrap_node);
}

static void
deliver_one(void)
{
	struct sim_link *link = &links[choose(N_LINKS)];
	int from = (int)choose(2);

	if (sim_peek(link, from)[0] == '\0')
		return;
	if (getenv("SIM_TRACE") != NULL)
		printf("%d.%d -> %s\n", (int)(link - links), from,
			sim_peek(link, from));
	sim_deliver(link, from, "");
}

static void
act(struct program *program)
{
	switch (choose(9)) {
	case 0:
	case 1:
	case 2:
		make_call(program);
		break;
	case 3:
		take_field(program);
		break;
	case 4:
		answer(program, &program->held[choose(POOL)]);
		break;
	case 5:
		make_promise(program);
		break;
	case 6:
		set_promise(program, &program->pending[choose(POOL)]);
		break;
	case 7:
		if (choose(2) == 0)
			drop_result(&program->results[choose(POOL)]);
		else
			drop_reference(&program->references[choose(POOL)]);
		break;
	default:
		if (choose(2) == 0)
			make_servant(program);
		else
			bootstrap_peer();
		break;
	}
}

static void
step(void)
{
	struct program *program = &programs[choose(N_VATS)];

	switch (choose(4)) {
	case 0:
		act(program);
		break;
	case 1:
		(void)capnrpc_vat_turn(program->vat.vat);
		break;
	default:
		deliver_one();
		break;
	}
}

/* --- a run
 * ------------------------------------------------------------------------ */

/* Through a membrane with every second seed. */
static void
link_up(uint32_t i)
{
	struct capnrpc_cap *served = capnrpc_cap_ref(programs[0].bootstrap);

	membranes[i] = NULL;
	if (current_seed % 2 == 0) {
		membranes[i] =
			capnrpc_membrane_new(programs[0].vat.vat, NULL, NULL);
		assert_non_null(membranes[i]);
		capnrpc_cap_unref(served);
		served = capnrpc_membrane_pass(
			membranes[i], programs[0].bootstrap, CAPNRPC_OUTSIDE);
	}
	sim_link_init(&links[i], &programs[0].vat, served, &programs[i + 1].vat,
		programs[i + 1].bootstrap);
	capnrpc_cap_unref(served);
}

static void
begin(unsigned long seed)
{
	uint32_t i;

	current_seed = seed;
	random_state = seed;
	sim_nodes_reset();
	n_objects = 0;
	n_references = 0;
	memset(programs, 0, sizeof(programs));
	for (i = 0; i < N_VATS; i++) {
		struct program *program = &programs[i];

		sim_vat_init(&program->vat);
		program->bootstrap =
			new_servant(program, &program->bootstrap_node);
	}
	for (i = 0; i < N_LINKS; i++)
		link_up(i);
}

static void
answer_all(struct program *program)
{
	uint32_t i;

	for (i = 0; i < POOL; i++) {
		if (program->held[i].call != NULL)
			answer_with_error(&program->held[i]);
		program->held[i].call = NULL;
		if (program->pending[i].resolver != NULL)
			capnrpc_resolver_break(program->pending[i].resolver,
				CAPNRPC_FAILED, "the end");
		program->pending[i].resolver = NULL;
	}
}

static int
owes_nothing(void)
{
	uint32_t v;
	uint32_t i;

	for (v = 0; v < N_VATS; v++)
		for (i = 0; i < POOL; i++)
			if (programs[v].held[i].call != NULL)
				return 0;
	return 1;
}

static void
answer_everything(void)
{
	uint32_t v;

	do {
		for (v = 0; v < N_VATS; v++)
			answer_all(&programs[v]);
		sim_settle(links, N_LINKS);
	} while (!owes_nothing());
}

static void
check_nothing_pends(void)
{
	uint32_t v;
	uint32_t i;

	for (v = 0; v < N_VATS; v++)
		for (i = 0; i < POOL; i++)
			if (programs[v].results[i].promise != NULL &&
				capnrpc_promise_state(
					programs[v].results[i].promise) ==
					CAPNRPC_PENDING)
				failed("a call was never answered");
}

static void
drop_all(struct program *program)
{
	uint32_t i;

	for (i = 0; i < POOL; i++) {
		drop_reference(&program->references[i]);
		drop_result(&program->results[i]);
	}
	program->bootstrap = capnrpc_cap_unref(program->bootstrap);
}

static void
end(void)
{
	uint32_t i;

	answer_everything();
	check_nothing_pends();
	for (i = 0; i < N_VATS; i++)
		drop_all(&programs[i]);
	sim_settle(links, N_LINKS);
	for (i = 0; i < N_LINKS; i++) {
		capnrpc_conn_serve(links[i].ends[0], NULL);
		capnrpc_conn_serve(links[i].ends[1], NULL);
		if (capnrpc_conn_closed(links[i].ends[0]) != NULL ||
			capnrpc_conn_closed(links[i].ends[1]) != NULL)
			failed("a connection was lost");
		if (capnrpc_conn_n_rows(links[i].ends[0]) != 0 ||
			capnrpc_conn_n_rows(links[i].ends[1]) != 0)
			failed("a row was left");
		sim_link_deinit(&links[i]);
		capnrpc_membrane_free(membranes[i]);
	}
	for (i = 0; i < N_VATS; i++)
		sim_vat_deinit(&programs[i].vat);
}

static void
run(unsigned long seed)
{
	unsigned long n = number_from("SIM_STEPS", STEPS);
	unsigned long i;

	begin(seed);
	for (i = 0; i < n; i++)
		step();
	end();
}

static void
run_many(unsigned long n)
{
	unsigned long seed = number_from("SIM_SEED", 0);
	unsigned long i;

	if (seed != 0) {
		run(seed);
		return;
	}
	n = number_from("SIM_SEEDS", n);
	for (i = 1; i <= n; i++)
		run(i);
}

static void
calls_arrive_in_order_at_the_right_object(void **state)
{
	(void)state;
	may_make_circles = getenv("SIM_CIRCLES") != NULL;
	run_many(SEEDS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(calls_arrive_in_order_at_the_right_object),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
