/* SPDX-License-Identifier: Apache-2.0 */
/* See program.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cap/promise.h"
#include "cap/promised.h"
#include "sim/choice.h"
#include "sim/program.h"
#include "sim/shadow.h"

static const struct sim_history *current;
static uint32_t n_objects;
static uint32_t n_references;
static uint64_t n_arrived;
static int is_ending;
static struct sim_outcome *counted;

/* By reference: the number of the last call, and of the last that arrived. */
static uint32_t n_sent[SIM_NODES_MAX];
static uint32_t last_arrived[SIM_NODES_MAX];

void
sim_programs_reset(
	const struct sim_history *history, struct sim_outcome *outcome)
{
	current = history;
	counted = outcome;
	n_objects = 0;
	n_references = 0;
	n_arrived = 0;
	is_ending = 0;
	sim_nodes_reset();
}

void
sim_programs_end(void)
{
	is_ending = 1;
}

uint64_t
sim_programs_n_arrived(void)
{
	return n_arrived;
}

void
sim_count(enum sim_act act)
{
	if (!is_ending)
		counted->n_acts[act]++;
}

_Noreturn void
sim_history_failed(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "history: %s\n", what);
	exit(EXIT_FAILURE);
}

void
sim_trace(const char *format, ...)
{
	va_list arguments;

	if (!current->is_traced)
		return;
	va_start(arguments, format);
	(void)vprintf(format, arguments);
	va_end(arguments);
	(void)putchar('\n');
}

/* --- what it holds ----------------------------------------------------------
 */

static void
drop_reference(struct sim_reference *reference)
{
	if (reference->cap != NULL)
		sim_count(SIM_RELEASES);
	capnrpc_cap_unref(reference->cap);
	memset(reference, 0, sizeof(*reference));
}

/* In the place of whatever is there. */
struct sim_reference *
sim_program_keep(struct sim_program *program, struct capnrpc_cap *cap_taken,
	uint32_t node)
{
	struct sim_reference *reference =
		&program->references[sim_choose(current->pool)];

	drop_reference(reference);
	reference->cap = cap_taken;
	reference->node = node;
	reference->id = ++n_references;
	assert_true(n_references < SIM_NODES_MAX);
	n_sent[reference->id] = 0;
	last_arrived[reference->id] = 0;
	sim_trace("  vat %u keeps r%u, node %u", program->number, reference->id,
		node);
	return reference;
}

static struct sim_reference *
any_reference(struct sim_program *program)
{
	struct sim_reference *reference =
		&program->references[sim_choose(current->pool)];

	return reference->cap == NULL ? NULL : reference;
}

/* One that node may turn out to be. */
static struct sim_reference *
any_reference_for(struct sim_program *program, uint32_t node)
{
	struct sim_reference *reference = any_reference(program);

	if (reference != NULL && !current->may_make_circles &&
		sim_node_waits_for(reference->node, node))
		return NULL;
	return reference;
}

static void
drop_result(struct sim_result *result)
{
	if (result->promise == NULL)
		return;
	sim_count(capnrpc_promise_state(result->promise) == CAPNRPC_PENDING
			? SIM_CANCELS
			: SIM_DROPS);
	result->promise = capnrpc_promise_unref(result->promise);
}

/* --- calls ------------------------------------------------------------------
 */

/* Words of a call's parameters. */
enum {
	WORD_REFERENCE,
	WORD_NUMBER,
	WORD_TARGET, /* its node */
	WORD_RESULTS, /* their nodes */
	WORD_ARGUMENTS = WORD_RESULTS + SIM_FIELDS, /* their nodes */
	N_WORDS = WORD_ARGUMENTS + SIM_FIELDS,
};

/* Each field a reference or nothing; now and then the one before again. */
static void
add_arguments(struct sim_program *program, struct capnrpc_struct_b params)
{
	struct sim_reference *argument = NULL;
	struct sim_reference *before = NULL;
	unsigned int n = 0;
	uint16_t i;

	for (i = 0; i < SIM_FIELDS; i++) {
		if (argument == NULL || sim_choose(4) != 0)
			argument = any_reference(program);
		if (argument == NULL || sim_choose(2) == 0)
			continue;
		if (argument == before)
			sim_count(SIM_DUPLICATES);
		before = argument;
		n++;
		capnrpc_struct_set_u32(
			params, WORD_ARGUMENTS + i, argument->node, 0);
		capnrpc_pointer_set_cap(
			capnrpc_struct_edit_pointer(params, i), argument->cap);
		sim_trace("    argument %u is r%u", i, argument->id);
	}
	sim_count((enum sim_act)(SIM_CALLS_PLAIN + n));
}

/* Whether it is in results that have not come. */
static int
is_pending_result(struct capnrpc_cap *cap)
{
	const struct capnrpc_promised *promised = capnrpc_promised_find(cap);

	return promised != NULL && promised->results != NULL;
}

static struct capnrpc_request *
new_request(struct sim_program *program, struct sim_reference *target,
	const uint32_t *result_nodes)
{
	const struct capnrpc_struct_size size = { (N_WORDS + 1) / 2,
		SIM_FIELDS };
	struct capnrpc_request *request =
		capnrpc_request_new(target->cap, SIM_INTERFACE, 0);
	struct capnrpc_struct_b params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), size);
	uint32_t i;

	capnrpc_struct_set_u32(params, WORD_REFERENCE, target->id, 0);
	capnrpc_struct_set_u32(params, WORD_NUMBER, ++n_sent[target->id], 0);
	capnrpc_struct_set_u32(params, WORD_TARGET, target->node, 0);
	for (i = 0; i < SIM_FIELDS; i++)
		capnrpc_struct_set_u32(
			params, WORD_RESULTS + i, result_nodes[i], 0);
	sim_trace("  vat %u calls r%u, number %u", program->number, target->id,
		n_sent[target->id]);
	add_arguments(program, params);
	return request;
}

static void
make_call(struct sim_program *program)
{
	struct sim_reference *target = any_reference(program);
	struct sim_result *result =
		&program->results[sim_choose(current->pool)];
	uint32_t i;

	if (target == NULL)
		return;
	if (target->is_result)
		sim_count(is_pending_result(target->cap) ? SIM_CALLS_PIPELINED
							 : SIM_CALLS_AFTER);
	drop_result(result);
	for (i = 0; i < SIM_FIELDS; i++) {
		result->nodes[i] = sim_node_new();
		sim_node(result->nodes[i])->waits = target->node;
	}
	result->promise = capnrpc_request_send(
		new_request(program, target, result->nodes));
}

static void
take_field(struct sim_program *program)
{
	struct sim_result *result =
		&program->results[sim_choose(current->pool)];
	uint16_t field = (uint16_t)sim_choose(SIM_FIELDS);

	if (result->promise == NULL)
		return;
	sim_trace(
		"  vat %u takes field %u of a result", program->number, field);
	sim_program_keep(program,
		capnrpc_promise_pipeline(result->promise, &field, 1),
		result->nodes[field])
		->is_result = 1;
}

/* --- answers ----------------------------------------------------------------
 */

static void
answer_with_fields(struct sim_program *program, struct sim_held *held)
{
	const struct capnrpc_struct_size size = { 0, SIM_FIELDS };
	struct capnrpc_struct_b results = capnrpc_pointer_init_struct(
		capnrpc_call_results(held->call), size);
	uint16_t i;

	sim_trace("  vat %u answers a call", program->number);
	sim_count(SIM_ANSWERS);
	for (i = 0; i < SIM_FIELDS; i++) {
		struct sim_reference *reference =
			any_reference_for(program, held->nodes[i]);

		if (reference == NULL) {
			sim_node_spoil(held->nodes[i]);
			continue;
		}
		if (is_pending_result(reference->cap))
			sim_count(SIM_ANSWERS_PENDING);
		capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, i),
			reference->cap);
		sim_node_join(held->nodes[i], reference->node);
		sim_trace("    field %u is r%u", i, reference->id);
	}
	capnrpc_call_return(held->call);
}

static void
answer_with_error(struct sim_program *program, struct sim_held *held)
{
	uint32_t i;

	sim_trace("  vat %u fails a call", program->number);
	sim_count(SIM_ERRORS);
	for (i = 0; i < SIM_FIELDS; i++)
		sim_node_spoil(held->nodes[i]);
	capnrpc_call_fail(held->call, CAPNRPC_FAILED, "chosen");
}

/* A target for a tail call that no result waits for. */
static struct sim_reference *
any_tail_target(struct sim_program *program, const struct sim_held *held)
{
	struct sim_reference *target = any_reference(program);
	uint32_t i;

	for (i = 0; target != NULL && i < SIM_FIELDS; i++)
		if (!current->may_make_circles &&
			sim_node_waits_for(target->node, held->nodes[i]))
			return NULL;
	return target;
}

static int
answer_with_tail_call(struct sim_program *program, struct sim_held *held)
{
	struct sim_reference *target = any_tail_target(program, held);
	uint32_t i;

	if (target == NULL)
		return 0;
	for (i = 0; i < SIM_FIELDS; i++)
		sim_node(sim_node_end(held->nodes[i]))->waits = target->node;
	sim_trace("  vat %u answers with a tail call", program->number);
	sim_count(SIM_TAIL_CALLS);
	capnrpc_call_tail(
		held->call, new_request(program, target, held->nodes));
	return 1;
}

/* At the end nothing new begins: who answers each call by another never ends.
 */
static void
answer(struct sim_program *program, struct sim_held *held)
{
	uint32_t how = is_ending ? 0 : sim_choose(6);

	if (held->call == NULL)
		return;
	if (how == 0)
		answer_with_error(program, held);
	else if (how > 2 || !answer_with_tail_call(program, held))
		answer_with_fields(program, held);
	held->call = NULL;
}

/* --- its objects ------------------------------------------------------------
 */

struct servant {
	struct sim_program *program;
	uint32_t id;
};

static void
check_arrival(const struct servant *servant, struct capnrpc_struct_r params)
{
	uint32_t reference = capnrpc_struct_get_u32(params, WORD_REFERENCE, 0);
	uint32_t number = capnrpc_struct_get_u32(params, WORD_NUMBER, 0);
	const struct sim_node *node = sim_node(
		sim_node_end(capnrpc_struct_get_u32(params, WORD_TARGET, 0)));

	sim_trace("  vat %u receives call %u through r%u",
		servant->program->number, number, reference);
	n_arrived++;
	if (number <= last_arrived[reference])
		sim_history_failed("a call overtook another");
	last_arrived[reference] = number;
	if (node->is_broken || node->object != servant->id)
		sim_history_failed("a call came to the wrong object");
}

static void
keep_arguments(struct sim_program *program, struct capnrpc_struct_r params)
{
	uint16_t i;

	for (i = 0; i < SIM_FIELDS; i++) {
		struct capnrpc_cap *argument = capnrpc_pointer_borrow_cap(
			capnrpc_struct_get_pointer(params, i));

		if (argument != NULL && sim_choose(2) == 0)
			(void)sim_program_keep(program,
				capnrpc_cap_ref(argument),
				capnrpc_struct_get_u32(
					params, WORD_ARGUMENTS + i, 0));
	}
}

static void
servant_call(void *userdata, struct capnrpc_call *call)
{
	struct servant *servant = userdata;
	struct sim_program *program = servant->program;
	struct sim_held *held = &program->held[sim_choose(current->pool)];
	struct capnrpc_struct_r params =
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
	uint32_t i;

	check_arrival(servant, params);
	if (!is_ending)
		keep_arguments(program, params);
	answer(program, held);
	for (i = 0; i < SIM_FIELDS; i++)
		held->nodes[i] =
			capnrpc_struct_get_u32(params, WORD_RESULTS + i, 0);
	held->call = call;
}

static const struct capnrpc_object_ops servant_ops = {
	.call = servant_call,
	.release = free,
};

static struct capnrpc_cap *
new_servant(struct sim_program *program, uint32_t *ret_node)
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
make_servant(struct sim_program *program)
{
	uint32_t node;
	struct capnrpc_cap *cap = new_servant(program, &node);

	(void)sim_program_keep(program, cap, node);
}

/* --- promises ---------------------------------------------------------------
 */

static void
break_promise(struct sim_program *program, struct sim_pending *pending)
{
	sim_trace("  vat %u breaks promise %u", program->number, pending->node);
	sim_count(SIM_BREAKS);
	sim_node_spoil(pending->node);
	capnrpc_resolver_break(pending->resolver, CAPNRPC_FAILED, "chosen");
	pending->resolver = NULL;
}

static void
set_promise(struct sim_program *program, struct sim_pending *pending)
{
	struct sim_reference *reference;

	if (pending->resolver == NULL)
		return;
	reference = any_reference_for(program, pending->node);
	if (reference == NULL) {
		break_promise(program, pending);
		return;
	}
	sim_trace("  vat %u resolves promise %u to r%u", program->number,
		pending->node, reference->id);
	sim_count(SIM_RESOLVES);
	sim_node_join(pending->node, reference->node);
	capnrpc_resolver_fulfil(pending->resolver, reference->cap);
	pending->resolver = NULL;
}

static void
make_promise(struct sim_program *program)
{
	struct sim_pending *pending =
		&program->pending[sim_choose(current->pool)];
	struct capnrpc_cap *cap;

	set_promise(program, pending);
	pending->node = sim_node_new();
	assert_int_equal(capnrpc_cap_new_promise(
				 program->vat.vat, &cap, &pending->resolver),
		0);
	(void)sim_program_keep(program, cap, pending->node);
	sim_count(SIM_PROMISES);
}

/* --- a program --------------------------------------------------------------
 */

void
sim_program_init(struct sim_program *program, uint32_t number)
{
	memset(program, 0, sizeof(*program));
	program->number = number;
	sim_vat_init(&program->vat);
	program->bootstrap = new_servant(program, &program->bootstrap_node);
}

void
sim_program_act(struct sim_program *program)
{
	switch (sim_choose(9)) {
	case 0:
	case 1:
	case 2:
	case 3:
		make_call(program);
		break;
	case 4:
		take_field(program);
		break;
	case 5:
		answer(program, &program->held[sim_choose(current->pool)]);
		break;
	case 6:
		make_promise(program);
		break;
	case 7:
		set_promise(
			program, &program->pending[sim_choose(current->pool)]);
		break;
	default:
		if (sim_choose(3) == 0)
			make_servant(program);
		else if (sim_choose(2) == 0)
			drop_result(
				&program->results[sim_choose(current->pool)]);
		else
			drop_reference(&program->references[sim_choose(
				current->pool)]);
		break;
	}
}

void
sim_program_answer_all(struct sim_program *program)
{
	uint32_t i;

	for (i = 0; i < SIM_POOL; i++) {
		if (program->held[i].call != NULL)
			answer_with_error(program, &program->held[i]);
		program->held[i].call = NULL;
		if (program->pending[i].resolver != NULL)
			break_promise(program, &program->pending[i]);
	}
}

int
sim_program_owes(const struct sim_program *program)
{
	uint32_t i;

	for (i = 0; i < SIM_POOL; i++)
		if (program->held[i].call != NULL)
			return 1;
	return 0;
}

int
sim_program_waits(const struct sim_program *program)
{
	uint32_t i;

	for (i = 0; i < SIM_POOL; i++)
		if (program->results[i].promise != NULL &&
			capnrpc_promise_state(program->results[i].promise) ==
				CAPNRPC_PENDING)
			return 1;
	return 0;
}

void
sim_program_drop_all(struct sim_program *program)
{
	uint32_t i;

	for (i = 0; i < SIM_POOL; i++) {
		drop_reference(&program->references[i]);
		drop_result(&program->results[i]);
	}
	program->bootstrap = capnrpc_cap_unref(program->bootstrap);
}
