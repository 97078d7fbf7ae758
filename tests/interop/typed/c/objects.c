/* SPDX-License-Identifier: Apache-2.0 */
/* See objects.h. */
#include "tests/interop/typed/c/objects.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/interop/typed/typed.capnp.h"

static void *
allocate(size_t n)
{
	void *block = calloc(1, n);

	if (block == NULL)
		abort();
	return block;
}

static struct capnrpc_cap *
made(struct capnrpc_cap *cap)
{
	if (cap == NULL)
		abort();
	return cap;
}

/* --- Both --------------------------------------------------------------- */

struct object {
	struct capnrpc_vat *vat;
	uint32_t number;
};

static size_t n_objects;

static void
object_number(void *object, struct typed_object_number_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct object *self = object;

	(void)params;
	typed_number_set_number(
		typed_object_number_answer(call_taken), self->number);
	capnrpc_call_return(call_taken);
}

static void
object_child(void *object, struct typed_object_child_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct object *self = object;
	struct capnrpc_cap *child = object_new(
		self->vat, typed_object_child_params_get_number(params));
	struct typed_object_child_results_b b =
		typed_object_child_answer(call_taken);
	struct typed_object_nested_b nested =
		typed_object_child_results_init_nested(b);

	typed_object_child_results_set_child(b, child);
	typed_object_nested_group_set_child(
		typed_object_nested_edit_group(nested), child);
	typed_box_of_typed_object_set_content(
		typed_object_nested_init_deeper(nested), child);
	capnrpc_cap_unref(child);
	capnrpc_call_return(call_taken);
}

static void
named_name(void *object, struct typed_named_name_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct object *self = object;
	char name[32];
	int n = snprintf(
		name, sizeof(name), "object %u", (unsigned int)self->number);

	(void)params;
	typed_named_name_results_set_name(
		typed_named_name_answer(call_taken), name, (size_t)n);
	capnrpc_call_return(call_taken);
}

/* "hello, " and the other's name, which has to be asked for. */
static void
on_name(void *userdata, struct capnrpc_promise *promise)
{
	struct capnrpc_call *call = userdata;
	struct typed_named_name_promise named = { promise };
	char greeting[64];
	int n;

	if (capnrpc_promise_state(promise) == CAPNRPC_BROKEN) {
		capnrpc_call_fail_with(
			call, capnrpc_promise_exception(promise));
	} else {
		n = snprintf(greeting, sizeof(greeting), "hello, %.40s",
			typed_named_name_results_get_name(
				typed_named_name_promised(named))
				.bytes);
		typed_both_greet_results_set_greeting(
			typed_both_greet_answer(call), greeting, (size_t)n);
		capnrpc_call_return(call);
	}
	capnrpc_promise_unref(promise);
}

static void
both_greet(void *object, struct typed_both_greet_params_r params,
	struct capnrpc_call *call_taken)
{
	struct typed_named_name_promise named =
		typed_named_name_send(typed_named_name_request(
			typed_both_greet_params_get_other(params), NULL));

	(void)object;
	if (named.p == NULL)
		abort();
	capnrpc_promise_on_done(named.p, on_name, call_taken);
}

static void
object_release(void *object)
{
	n_objects--;
	free(object);
}

static const struct typed_both_server both_methods = {
	.typed_object = {
		.number = object_number,
		.child = object_child,
	},
	.typed_named = {
		.name = named_name,
	},
	.greet = both_greet,
};

static const struct capnrpc_object_ops object_ops = {
	.interfaces =
		CAPNRPC_INTERFACES(CAPNRPC_SERVES(typed_both, &both_methods)),
	.release = object_release,
};

struct capnrpc_cap *
object_new(struct capnrpc_vat *vat, uint32_t number)
{
	struct object *self = allocate(sizeof(*self));

	self->vat = vat;
	self->number = number;
	n_objects++;
	return made(capnrpc_cap_new_object(vat, &object_ops, self));
}

size_t
object_count(void)
{
	return n_objects;
}

/* --- Keeper ------------------------------------------------------------- */

static void
keeper_keep(void *object, struct typed_keeper_keep_params_r params,
	struct capnrpc_call *call_taken)
{
	struct typed_box_b box = typed_keeper_keep_results_init_box(
		typed_keeper_keep_answer(call_taken));

	(void)object;
	capnrpc_pointer_copy(typed_box_edit_content(box),
		typed_keeper_keep_params_get_what(params));
	capnrpc_call_return(call_taken);
}

static const struct typed_keeper_server keeper_methods = {
	.keep = keeper_keep,
};

static const struct capnrpc_object_ops keeper_ops = {
	.interfaces = CAPNRPC_INTERFACES(
		CAPNRPC_SERVES(typed_keeper, &keeper_methods)),
};

struct capnrpc_cap *
keeper_new(struct capnrpc_vat *vat)
{
	return made(capnrpc_cap_new_object(vat, &keeper_ops, NULL));
}

/* --- Sink --------------------------------------------------------------- */

struct sink {
	struct capnrpc_cap *pace;
	struct capnrpc_call *writing; /* the write that is being answered */
	uint32_t fail_at;
	uint32_t n_writes;
	uint64_t n_bytes;
};

static void
on_pace(void *userdata, struct capnrpc_promise *promise)
{
	struct sink *self = userdata;
	struct capnrpc_call *call = self->writing;

	self->writing = NULL;
	capnrpc_promise_unref(promise);
	if (self->n_writes == self->fail_at)
		capnrpc_call_fail(call, CAPNRPC_OVERLOADED, "disk full");
	else
		capnrpc_call_return(call);
}

static void
sink_write(void *object, struct typed_sink_write_params_r params,
	struct capnrpc_call *call_taken)
{
	struct sink *self = object;
	struct typed_object_number_promise paced = typed_object_number_send(
		typed_object_number_request(self->pace, NULL));

	if (paced.p == NULL || self->writing != NULL)
		abort();
	self->writing = call_taken;
	self->n_writes++;
	self->n_bytes += typed_sink_write_params_get_bytes(params).n;
	capnrpc_promise_on_done(paced.p, on_pace, self);
}

static void
sink_done(void *object, struct typed_sink_done_params_r params,
	struct capnrpc_call *call_taken)
{
	const struct sink *self = object;
	struct typed_sink_done_results_b b = typed_sink_done_answer(call_taken);

	(void)params;
	if (self->writing != NULL)
		abort();
	typed_sink_done_results_set_n_bytes(b, self->n_bytes);
	typed_sink_done_results_set_n_writes(b, self->n_writes);
	capnrpc_call_return(call_taken);
}

static void
sink_name(void *object, struct typed_named_name_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)object;
	(void)params;
	typed_named_name_results_set_name(
		typed_named_name_answer(call_taken), "sink", 4);
	capnrpc_call_return(call_taken);
}

static void
sink_release(void *object)
{
	struct sink *self = object;

	capnrpc_cap_unref(self->pace);
	free(self);
}

static const struct typed_sink_server sink_methods = {
	.write = sink_write,
	.done = sink_done,
};

static const struct typed_named_server sink_named_methods = {
	.name = sink_name,
};

static const struct capnrpc_object_ops sink_ops = {
	.interfaces =
		CAPNRPC_INTERFACES(CAPNRPC_SERVES(typed_sink, &sink_methods),
			CAPNRPC_SERVES(typed_named, &sink_named_methods)),
	.release = sink_release,
};

struct capnrpc_cap *
sink_new(struct capnrpc_vat *vat, struct capnrpc_cap *pace, uint32_t fail_at)
{
	struct sink *self = allocate(sizeof(*self));

	self->pace = capnrpc_cap_ref(pace);
	self->fail_at = fail_at;
	return made(capnrpc_cap_new_object(vat, &sink_ops, self));
}
