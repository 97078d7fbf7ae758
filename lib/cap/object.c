/* SPDX-License-Identifier: Apache-2.0 */
/*
 * See object.h. All calls of a vat share one queue, first in first out, so
 * calls to one object keep their order without a queue of its own.
 */
#include "config.h"

#include "cap/call.h"
#include "cap/object.h"

static struct capnrpc_object *
object_of(struct capnrpc_cap *cap)
{
	return capnrpc_container_of(cap, struct capnrpc_object, cap);
}

static void
run_call(struct capnrpc_turn *turn)
{
	struct capnrpc_call *call =
		capnrpc_container_of(turn, struct capnrpc_call, turn);
	struct capnrpc_object *object = object_of(call->target);

	object->ops->call(object->object, call);
}

static void
object_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	capnrpc_call_deliver(call_taken, cap, run_call);
}

/* The release hook is foreign code: it gets a turn. */
static void
run_release(struct capnrpc_turn *turn)
{
	struct capnrpc_object *object =
		capnrpc_container_of(turn, struct capnrpc_object, release_turn);
	void (*release)(void *) = object->ops->release;
	void *userdata = object->object;

	capnrpc_vat_release(object->cap.vat, object, sizeof(*object));
	release(userdata);
}

static void
object_destroy(struct capnrpc_cap *cap)
{
	struct capnrpc_object *object = object_of(cap);

	if (object->ops->release == NULL) {
		capnrpc_vat_release(cap->vat, object, sizeof(*object));
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
