/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every allocation of a script fails in turn: once, and once and all later.
 * Whatever it hits, nothing crashes, no invariant breaks, nothing is left
 * behind, and a vat whose peer ran out of memory never does. Ending a
 * connection does not allocate at all (rule 13).
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "sim/trio.h"
#include "cap/promised.h"

/* --- calls that may find no memory
 * --------------------------------------------- */

static struct capnrpc_promise *
try_call(struct capnrpc_cap *cap, uint16_t method, struct capnrpc_cap *argument)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct capnrpc_request *request =
		capnrpc_request_new(cap, SIM_INTERFACE, method);
	struct capnrpc_promise *promise;

	if (request == NULL)
		return NULL;
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_request_params(request), size),
			0),
		argument);
	promise = capnrpc_request_send(request);
	return promise == NULL ? NULL : sim_keep(promise);
}

/* What will be at pointer 0; the vat's null capability stands for none. */
static struct capnrpc_cap *
try_ask(struct sim_vat *vat, struct capnrpc_cap *cap,
	struct capnrpc_cap *argument)
{
	struct capnrpc_promise *promise = try_call(cap, SIM_HOLD, argument);

	if (promise == NULL)
		return capnrpc_vat_null_cap(vat->vat);
	return sim_keep_cap(sim_field(promise));
}

static struct capnrpc_cap *
argument_of(struct sim_object *object, struct capnrpc_cap *fallback)
{
	if (object->n_held == 0)
		return fallback;
	return sim_keep_cap(sim_argument(object));
}

static void
try_answer(struct sim_object *object, struct capnrpc_cap *cap)
{
	if (object->n_held > 0)
		sim_answer(object, cap);
}

/* --- scripts
 * ---------------------------------------------------------------------- */

/* A used promise comes home, by way of the middle. */
static void
comes_home(struct sim_trio *t)
{
	struct capnrpc_cap *field =
		try_ask(&t->vats[0], t->boot, t->objects[0].cap);

	(void)try_call(field, SIM_LOG, NULL);
	sim_settle(t->links, 2);
	try_answer(
		&t->objects[2], argument_of(&t->objects[2], t->objects[2].cap));
	(void)try_call(field, SIM_LOG, NULL);
	sim_settle(t->links, 2);
	(void)try_call(field, SIM_ECHO, t->boot);
	sim_settle(t->links, 2);
}

/* Promises in arguments and results, that resolve and that break. */
static void
promises_resolve(struct sim_trio *t)
{
	struct capnrpc_cap *promised;
	struct capnrpc_resolver *resolver;
	struct capnrpc_cap *field;

	if (capnrpc_cap_new_promise(t->vats[0].vat, &promised, &resolver) != 0)
		return;
	(void)sim_keep_cap(promised);
	field = try_ask(&t->vats[0], t->boot, promised);
	(void)try_call(promised, SIM_LOG, NULL);
	sim_settle(t->links, 2);
	try_answer(
		&t->objects[2], argument_of(&t->objects[2], t->objects[2].cap));
	(void)try_call(field, SIM_LOG, NULL);
	sim_settle(t->links, 2);
	capnrpc_resolver_fulfil(resolver, t->boot);
	(void)try_call(field, SIM_FAIL, NULL);
	sim_settle(t->links, 2);
	if (capnrpc_cap_new_promise(t->vats[2].vat, &promised, &resolver) != 0)
		return;
	(void)try_call(t->boot, SIM_HOLD, NULL);
	sim_settle(t->links, 2);
	try_answer(&t->objects[2], promised);
	capnrpc_cap_unref(promised);
	sim_settle(t->links, 2);
	capnrpc_resolver_break(resolver, CAPNRPC_FAILED, "worn out");
	sim_settle(t->links, 2);
}

/* A tail call back to the caller, and a cancelled one. */
static void
tail_calls(struct sim_trio *t)
{
	struct capnrpc_cap *field =
		try_ask(&t->vats[0], t->boot, t->objects[0].cap);
	struct capnrpc_cap *back;
	struct capnrpc_request *request;

	(void)try_call(field, SIM_LOG, NULL);
	sim_settle(t->links, 2);
	back = argument_of(&t->objects[2], t->objects[2].cap);
	request = capnrpc_request_new(back, SIM_INTERFACE, SIM_HOLD);
	if (request != NULL && t->objects[2].n_held > 0)
		capnrpc_call_tail(sim_take(&t->objects[2]), request);
	else
		capnrpc_request_free(request);
	sim_settle(t->links, 2);
	try_answer(&t->objects[0], t->objects[0].cap);
	(void)try_call(field, SIM_LOG, NULL);
	sim_forget();
	sim_settle(t->links, 2);
}

typedef void script_function(struct sim_trio *t);

static script_function *const scripts[] = { comes_home, promises_resolve,
	tail_calls };

/* --- failing
 * ------------------------------------------------------------------------ */

/* Runs it with allocation k of a vat failing; false: there were not as many. */
static bool
run(script_function *script, int vat, size_t k, int fail_all_later)
{
	struct sim_trio t;
	struct sim_vat *failing = &t.vats[vat];
	bool has_failed;

	sim_trio_init(&t);
	failing->fail_at = failing->n_allocations + k;
	failing->fail_all_later = fail_all_later;
	script(&t);
	has_failed = failing->n_allocations >= failing->fail_at;
	failing->fail_at = 0;
	sim_settle(t.links, 2);
	sim_trio_deinit(&t);
	return has_failed;
}

static void
fail_each(int fail_all_later)
{
	size_t i;
	size_t k;
	int vat;

	for (i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++)
		for (vat = 0; vat < 3; vat++)
			for (k = 1; run(scripts[i], vat, k, fail_all_later);
				k++)
				continue;
}

static void
one_allocation_fails(void **state)
{
	(void)state;
	fail_each(0);
}

static void
all_later_allocations_fail(void **state)
{
	(void)state;
	fail_each(1);
}

/* The end of a connection in the middle of everything needs no memory. */
static void
end_does_not_allocate(void **state)
{
	struct sim_trio t;
	size_t n;

	(void)state;
	sim_trio_init(&t);
	(void)sim_ask(t.boot, t.objects[0].cap);
	(void)sim_ask(sim_ask(t.boot, t.boot), t.objects[0].cap);
	sim_settle(t.links, 2);
	sim_log(sim_ask(t.boot, t.objects[0].cap), 1);
	n = t.vats[0].n_allocations;
	capnrpc_conn_feed_eof(t.links[0].ends[0], "cable cut");
	sim_turns(&t.vats[0]);
	assert_int_equal(t.vats[0].n_allocations, n);
	assert_int_equal(capnrpc_conn_n_rows(t.links[0].ends[0]), 0);
	/* In the middle only the other side is told, by messages. */
	t.vats[1].fail_at = 1;
	t.vats[1].fail_all_later = 1;
	capnrpc_conn_feed_eof(t.links[0].ends[1], "cable cut");
	sim_turns(&t.vats[1]);
	t.vats[1].fail_at = 0;
	assert_int_equal(capnrpc_conn_n_rows(t.links[0].ends[1]), 0);
	sim_trio_deinit(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_allocation_fails),
		cmocka_unit_test(all_later_allocations_fail),
		cmocka_unit_test(end_does_not_allocate),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
