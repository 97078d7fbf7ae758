/* SPDX-License-Identifier: Apache-2.0 */
/* See sim.h. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cap/promise.h"
#include "proto/gen/rpc.capnp.h"
#include "rpc/output.h"
#include "sim/describe.h"
#include "sim/sim.h"

/* --- vats -------------------------------------------------------------------
 */

static void *
allocate_any(const struct sim_vat *vat, size_t n)
{
	(void)vat;
	return malloc(n);
}

static void *(*allocate_block)(
	const struct sim_vat *vat, size_t n) = allocate_any;
static void (*release_block)(void *) = free;

void
sim_set_allocator(void *(*allocate)(const struct sim_vat *vat, size_t n),
	void (*release)(void *block))
{
	allocate_block = allocate == NULL ? allocate_any : allocate;
	release_block = release == NULL ? free : release;
}

static void *
sim_allocate(void *userdata, size_t n)
{
	struct sim_vat *vat = userdata;

	vat->n_allocations++;
	if (vat->fail_at != 0 &&
		(vat->n_allocations == vat->fail_at ||
			(vat->fail_all_later &&
				vat->n_allocations > vat->fail_at)))
		return NULL;
	vat->n_blocks++;
	return allocate_block(vat, n);
}

static void
sim_release(void *userdata, void *block, size_t n)
{
	struct sim_vat *vat = userdata;

	(void)n;
	if (block == NULL)
		return;
	vat->n_blocks--;
	release_block(block);
}

void
sim_vat_init(struct sim_vat *vat)
{
	memset(vat, 0, sizeof(*vat));
	vat->memory.allocate = sim_allocate;
	vat->memory.release = sim_release;
	vat->memory.userdata = vat;
	vat->vat = capnrpc_vat_new(&vat->memory, 42);
	assert_non_null(vat->vat);
}

void
sim_vat_deinit(struct sim_vat *vat)
{
	sim_turns(vat);
	capnrpc_vat_free(vat->vat);
	assert_int_equal(vat->n_blocks, 0);
}

void
sim_turns(struct sim_vat *vat)
{
	while (capnrpc_vat_turn(vat->vat))
		continue;
}

/* --- links ------------------------------------------------------------------
 */

void
sim_link_init_limits(struct sim_link *link, struct sim_vat *a,
	struct capnrpc_cap *bootstrap_a, struct sim_vat *b,
	struct capnrpc_cap *bootstrap_b,
	const struct capnrpc_conn_limits *limits_b)
{
	link->ends[0] = capnrpc_conn_new(a->vat, bootstrap_a, NULL);
	link->ends[1] = capnrpc_conn_new(b->vat, bootstrap_b, limits_b);
	assert_non_null(link->ends[0]);
	assert_non_null(link->ends[1]);
}

void
sim_link_init(struct sim_link *link, struct sim_vat *a,
	struct capnrpc_cap *bootstrap_a, struct sim_vat *b,
	struct capnrpc_cap *bootstrap_b)
{
	sim_link_init_limits(link, a, bootstrap_a, b, bootstrap_b, NULL);
}

void
sim_link_deinit(struct sim_link *link)
{
	capnrpc_conn_free(link->ends[0]);
	capnrpc_conn_free(link->ends[1]);
}

/* The first message that waits, read afresh from its bytes; NULL for none. */
static struct capnrpc_message *
first_message(struct capnrpc_conn *conn)
{
	struct capnrpc_bytes piece;
	struct capnrpc_outbound *outbound;
	struct capnrpc_message *message;
	uint8_t *bytes;
	size_t used;

	if (capnrpc_conn_output(conn, &piece, 1) == 0)
		return NULL;
	outbound = capnrpc_container_of(
		conn->outbound.next, struct capnrpc_outbound, link);
	bytes = malloc(outbound->n);
	assert_non_null(bytes);
	capnrpc_message_write(outbound->message, bytes);
	assert_int_equal(capnrpc_message_parse(outbound->message->memory, bytes,
				 outbound->n, NULL, &message, &used),
		0);
	free(bytes);
	return message;
}

const char *
sim_peek(struct sim_link *link, int from)
{
	static char text[1200];
	struct capnrpc_message *message = first_message(link->ends[from]);

	text[0] = '\0';
	if (message == NULL)
		return text;
	sim_describe(text, sizeof(text),
		rpc_message_read(capnrpc_message_root(message)));
	capnrpc_message_unref(message);
	return text;
}

static void
move_first(struct capnrpc_conn *from, struct capnrpc_conn *to)
{
	struct capnrpc_outbound *outbound = capnrpc_container_of(
		from->outbound.next, struct capnrpc_outbound, link);
	size_t n = outbound->n;
	uint8_t *bytes = malloc(n);
	int r;

	assert_non_null(bytes);
	capnrpc_message_write(outbound->message, bytes);
	r = capnrpc_conn_feed(to, bytes, n);
	assert_true(r == 0 || capnrpc_conn_closed(to) != NULL);
	capnrpc_conn_sent(from, n);
	free(bytes);
	capnrpc_conn_step(to);
	capnrpc_conn_check(to);
	capnrpc_conn_check(from);
}

void
sim_deliver(struct sim_link *link, int from, const char *expected)
{
	const char *found = sim_peek(link, from);

	if (found[0] == '\0' || strncmp(found, expected, strlen(expected)) != 0)
		fail_msg("expected \"%s\", found \"%s\"", expected, found);
	move_first(link->ends[from], link->ends[1 - from]);
}

void
sim_script(struct sim_link *link, const char *const *steps)
{
	for (; *steps != NULL; steps++) {
		int from = (*steps)[0] == '>' ? 0 : 1;

		sim_deliver(link, from, *steps + 2);
		while (capnrpc_vat_turn(link->ends[1 - from]->vat))
			capnrpc_conn_check(link->ends[1 - from]);
	}
}

/* Adds to *n_messages. */
static int
settle_once(struct sim_link *link, uint64_t *n_messages)
{
	struct capnrpc_bytes piece;
	int moved = 0;
	int from;

	for (from = 0; from < 2; from++) {
		while (capnrpc_vat_turn(link->ends[from]->vat))
			moved = 1;
		if (capnrpc_conn_output(link->ends[from], &piece, 1) == 0)
			continue;
		if (getenv("SIM_TRACE") != NULL)
			printf("%d -> %s\n", from, sim_peek(link, from));
		move_first(link->ends[from], link->ends[1 - from]);
		(*n_messages)++;
		moved = 1;
	}
	return moved;
}

int
sim_settle_within(struct sim_link *links, size_t n_links, uint64_t n_messages)
{
	uint64_t n_moved = 0;
	int moved = 1;
	size_t i;

	while (moved && n_moved <= n_messages) {
		moved = 0;
		for (i = 0; i < n_links; i++)
			moved |= settle_once(&links[i], &n_moved);
	}
	return !moved;
}

void
sim_settle(struct sim_link *links, size_t n_links)
{
	if (!sim_settle_within(links, n_links, UINT64_MAX - 1))
		abort();
}

void
sim_inject(struct sim_link *link, int to, const void *bytes, size_t n)
{
	int r = capnrpc_conn_feed(link->ends[to], bytes, n);

	assert_true(r == 0 || capnrpc_conn_closed(link->ends[to]) != NULL);
	while (capnrpc_conn_step(link->ends[to]))
		capnrpc_conn_check(link->ends[to]);
}

/* --- objects ----------------------------------------------------------------
 */

static void
on_cancel(void *userdata)
{
	struct sim_object *object = userdata;

	object->n_cancelled++;
}

static void
object_call(void *userdata, struct capnrpc_call *call)
{
	struct sim_object *object = userdata;
	struct capnrpc_struct_r params =
		capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
	const struct capnrpc_struct_size size = { 1, 1 };
	struct capnrpc_struct_b results;

	switch (capnrpc_call_method_id(call)) {
	case SIM_LOG:
		assert_true(object->n_log < 64);
		object->log[object->n_log++] =
			capnrpc_struct_get_u32(params, 0, 0);
		capnrpc_call_return(call);
		break;
	case SIM_ECHO:
		results = capnrpc_pointer_init_struct(
			capnrpc_call_results(call), size);
		capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, 0),
			capnrpc_pointer_borrow_cap(
				capnrpc_struct_get_pointer(params, 0)));
		capnrpc_call_return(call);
		break;
	case SIM_HOLD:
		assert_true(object->n_held < 16);
		capnrpc_call_on_cancel(call, on_cancel, object);
		object->held[object->n_held++] = call;
		break;
	default:
		capnrpc_call_fail(call, CAPNRPC_FAILED, "asked to fail");
		break;
	}
}

static void
object_release(void *userdata)
{
	struct sim_object *object = userdata;

	object->is_released = 1;
}

static const struct capnrpc_object_ops object_ops = {
	.call = object_call,
	.release = object_release,
};

void
sim_object_init(struct sim_object *object, struct sim_vat *vat)
{
	memset(object, 0, sizeof(*object));
	object->cap = capnrpc_cap_new_object(vat->vat, &object_ops, object);
	assert_non_null(object->cap);
}

void
sim_object_deinit(struct sim_object *object)
{
	while (object->n_held > 0)
		sim_answer(object, NULL);
	object->cap = capnrpc_cap_unref(object->cap);
}

static struct capnrpc_request *
sim_request(struct capnrpc_cap *cap, uint16_t method, uint32_t number,
	struct capnrpc_cap *argument)
{
	const struct capnrpc_struct_size size = { 1, 1 };
	struct capnrpc_request *request =
		capnrpc_request_new(cap, SIM_INTERFACE, method);
	struct capnrpc_struct_b params;

	assert_non_null(request);
	params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), size);
	capnrpc_struct_set_u32(params, 0, number, 0);
	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(params, 0), argument);
	return request;
}

struct capnrpc_call *
sim_take(struct sim_object *object)
{
	struct capnrpc_call *call;

	assert_true(object->n_held > 0);
	call = object->held[0];
	object->n_held--;
	memmove(object->held, object->held + 1,
		object->n_held * sizeof(object->held[0]));
	return call;
}

void
sim_answer_both(struct sim_object *object, struct capnrpc_cap *first,
	struct capnrpc_cap *second)
{
	const struct capnrpc_struct_size size = { 1, 2 };
	struct capnrpc_call *call = sim_take(object);
	struct capnrpc_struct_b results =
		capnrpc_pointer_init_struct(capnrpc_call_results(call), size);

	capnrpc_pointer_set_cap(capnrpc_struct_edit_pointer(results, 0), first);
	if (second != NULL)
		capnrpc_pointer_set_cap(
			capnrpc_struct_edit_pointer(results, 1), second);
	capnrpc_call_return(call);
}

void
sim_answer(struct sim_object *object, struct capnrpc_cap *cap)
{
	sim_answer_both(object, cap, NULL);
}

void
sim_answer_tail(struct sim_object *object, struct capnrpc_cap *cap,
	uint16_t method, struct capnrpc_cap *argument)
{
	capnrpc_call_tail(
		sim_take(object), sim_request(cap, method, 0, argument));
}

struct capnrpc_cap *
sim_argument(struct sim_object *object)
{
	struct capnrpc_struct_r params;

	assert_true(object->n_held > 0);
	params = capnrpc_pointer_struct(
		capnrpc_call_params(object->held[object->n_held - 1]), NULL);
	return capnrpc_cap_ref(capnrpc_pointer_borrow_cap(
		capnrpc_struct_get_pointer(params, 0)));
}

struct capnrpc_promise *
sim_call(struct capnrpc_cap *cap, uint16_t method, uint32_t number,
	struct capnrpc_cap *argument)
{
	struct capnrpc_promise *promise = capnrpc_request_send(
		sim_request(cap, method, number, argument));

	assert_non_null(promise);
	return promise;
}

#define KEPT_MAX 1024u

static struct {
	struct capnrpc_promise *promises[KEPT_MAX];
	struct capnrpc_cap *caps[KEPT_MAX];
	size_t n_promises;
	size_t n_caps;
} kept;

void *
sim_kept(size_t *ret_n)
{
	*ret_n = sizeof(kept);
	return &kept;
}

struct capnrpc_promise *
sim_keep(struct capnrpc_promise *promise)
{
	assert_true(kept.n_promises < KEPT_MAX);
	kept.promises[kept.n_promises++] = promise;
	return promise;
}

struct capnrpc_cap *
sim_keep_cap(struct capnrpc_cap *cap)
{
	assert_true(kept.n_caps < KEPT_MAX);
	kept.caps[kept.n_caps++] = cap;
	return cap;
}

void
sim_log(struct capnrpc_cap *cap, uint32_t number)
{
	(void)sim_keep(sim_call(cap, SIM_LOG, number, NULL));
}

struct capnrpc_promise *
sim_hold(struct capnrpc_cap *cap, struct capnrpc_cap *argument)
{
	return sim_keep(sim_call(cap, SIM_HOLD, 0, argument));
}

struct capnrpc_cap *
sim_ask(struct capnrpc_cap *cap, struct capnrpc_cap *argument)
{
	return sim_keep_cap(sim_field(sim_hold(cap, argument)));
}

void
sim_forget(void)
{
	while (kept.n_promises > 0)
		capnrpc_promise_unref(kept.promises[--kept.n_promises]);
	while (kept.n_caps > 0)
		capnrpc_cap_unref(kept.caps[--kept.n_caps]);
	memset(&kept, 0, sizeof(kept));
}

struct capnrpc_cap *
sim_field_at(struct capnrpc_promise *promise, uint16_t index)
{
	return capnrpc_promise_pipeline(promise, &index, 1);
}

struct capnrpc_cap *
sim_field(struct capnrpc_promise *promise)
{
	return sim_field_at(promise, 0);
}

void
sim_assert_log(const struct sim_object *object, const char *expected)
{
	char text[512] = "";
	size_t used = 0;
	size_t i;

	for (i = 0; i < object->n_log && used + 12 < sizeof(text); i++)
		used += (size_t)snprintf(text + used, sizeof(text) - used,
			"%s%u", i == 0 ? "" : " ", object->log[i]);
	assert_string_equal(text, expected);
}
