/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See object.h. All calls of a vat share one queue, first in first out, so
 * calls to one object keep their order without a queue of its own.
 */
#include "config.h"

#include <assert.h>

#include "cap/call.h"
#include "cap/object.h"

static struct capnrpc_object *
object_of(struct capnrpc_cap *cap)
{
	return capnrpc_container_of(cap, struct capnrpc_object, cap);
}

/* --- delivery ----------------------------------------------------------- */

/* The interfaces are asked in their order; what none of them knows goes to
 * the function for all calls. */
static void
serve(const struct capnrpc_object *object, struct capnrpc_call *call)
{
	const struct capnrpc_object_ops *ops = object->ops;
	const struct capnrpc_served *served = ops->interfaces;

	for (; served != NULL && served->serve != NULL; served++)
		if (served->serve(served->methods, object->object, call))
			return;
	if (ops->call != NULL)
		ops->call(object->object, call);
	else
		capnrpc_call_break_with(
			call, CAPNRPC_UNIMPLEMENTED, "no such method");
}

static void
deliver(const struct capnrpc_object *object, struct capnrpc_call *call)
{
	if (object->fault != NULL)
		capnrpc_call_break(call, object->fault);
	else
		serve(object, call);
}

static void
run_call(struct capnrpc_turn *turn)
{
	struct capnrpc_call *call =
		capnrpc_container_of(turn, struct capnrpc_call, turn);
	struct capnrpc_object *object = object_of(call->target);

	if (object->streaming == NULL && capnrpc_link_is_empty(&object->held))
		deliver(object, call);
	else
		capnrpc_link_append(&object->held, &call->turn.link);
}

static void
object_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	capnrpc_call_deliver(call_taken, cap, run_call);
}

/* --- streams ------------------------------------------------------------ */

static struct capnrpc_call *
take_held(struct capnrpc_object *object)
{
	struct capnrpc_link *link = capnrpc_link_pop(&object->held);

	return link == NULL
		? NULL
		: capnrpc_container_of(link, struct capnrpc_call, turn.link);
}

static void
continue_draining(struct capnrpc_object *object)
{
	if (object->streaming == NULL &&
		!capnrpc_link_is_empty(&object->held) &&
		capnrpc_link_is_empty(&object->drain_turn.link))
		capnrpc_vat_queue(object->cap.vat, &object->drain_turn);
}

/* A call that is held keeps the object; so may the one that is delivered. */
static void
run_drain(struct capnrpc_turn *turn)
{
	struct capnrpc_object *object =
		capnrpc_container_of(turn, struct capnrpc_object, drain_turn);
	struct capnrpc_call *call = take_held(object);

	capnrpc_cap_ref(&object->cap);
	if (call != NULL)
		deliver(object, call);
	continue_draining(object);
	capnrpc_cap_unref(&object->cap);
}

static void
drop_held(struct capnrpc_turn *turn)
{
	struct capnrpc_object *object =
		capnrpc_container_of(turn, struct capnrpc_object, drain_turn);
	struct capnrpc_call *call;

	capnrpc_cap_ref(&object->cap);
	while ((call = take_held(object)) != NULL)
		capnrpc_call_free(call);
	capnrpc_cap_unref(&object->cap);
}

void
capnrpc_call_begin_stream(struct capnrpc_call *call)
{
	struct capnrpc_object *object = object_of(call->target);

	assert(object->streaming == NULL);
	object->streaming = call;
	call->is_streaming = true;
}

void
capnrpc_object_stream_ended(struct capnrpc_call *call)
{
	struct capnrpc_object *object = object_of(call->target);

	object->streaming = NULL;
	continue_draining(object);
}

void
capnrpc_object_stream_broke(
	struct capnrpc_call *call, struct capnrpc_fault *fault)
{
	struct capnrpc_object *object = object_of(call->target);

	if (object->fault == NULL)
		object->fault = capnrpc_fault_ref(fault);
}

/* --- life --------------------------------------------------------------- */

static void
free_row(struct capnrpc_object *object)
{
	assert(capnrpc_link_is_empty(&object->held));
	capnrpc_turn_cancel(&object->drain_turn);
	capnrpc_fault_unref(object->fault);
	capnrpc_vat_release(object->cap.vat, object, sizeof(*object));
}

/* The release hook is foreign code: it gets a turn. */
static void
run_release(struct capnrpc_turn *turn)
{
	struct capnrpc_object *object =
		capnrpc_container_of(turn, struct capnrpc_object, release_turn);
	void (*release)(void *) = object->ops->release;
	void *userdata = object->object;

	free_row(object);
	release(userdata);
}

static void
object_destroy(struct capnrpc_cap *cap)
{
	struct capnrpc_object *object = object_of(cap);

	if (object->ops->release == NULL) {
		free_row(object);
		return;
	}
	object->release_turn.run = run_release;
	object->release_turn.drop = run_release;
	capnrpc_vat_queue(cap->vat, &object->release_turn);
}

static const struct capnrpc_cap_ops object_ops = {
	.name = "object",
	.call = object_call,
	.destroy = object_destroy,
};

struct capnrpc_cap *
capnrpc_cap_new_object(struct capnrpc_vat *vat,
	const struct capnrpc_object_ops *ops, void *object)
{
	struct capnrpc_object *row = capnrpc_vat_allocate(vat, sizeof(*row));

	if (row == NULL)
		return NULL;
	capnrpc_cap_init(&row->cap, &object_ops, vat);
	row->ops = ops;
	row->object = object;
	row->drain_turn.run = run_drain;
	row->drain_turn.drop = drop_held;
	capnrpc_link_init(&row->held);
	capnrpc_link_init(&row->drain_turn.link);
	capnrpc_link_init(&row->release_turn.link);
	return &row->cap;
}

void *
capnrpc_cap_object(
	struct capnrpc_cap *cap, const struct capnrpc_object_ops *ops)
{
	cap = capnrpc_cap_shortest(cap);
	if (cap->ops != &object_ops || object_of(cap)->ops != ops)
		return NULL;
	return object_of(cap)->object;
}
