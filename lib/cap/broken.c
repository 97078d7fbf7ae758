/* SPDX-License-Identifier: Apache-2.0 */
/* See broken.h. */
#include "config.h"

#include <string.h>

#include "cap/broken.h"
#include "cap/call.h"
#include "cap/vat.h"

#define NULL_TEXT "called a null capability"

static struct capnrpc_fault null_fault = {
	.exception = { CAPNRPC_FAILED, NULL_TEXT, sizeof(NULL_TEXT) - 1 },
};

static struct capnrpc_broken *
broken_of(const struct capnrpc_cap *cap)
{
	return capnrpc_container_of(cap, struct capnrpc_broken, cap);
}

static void
run_break(struct capnrpc_turn *turn)
{
	struct capnrpc_call *call =
		capnrpc_container_of(turn, struct capnrpc_call, turn);

	capnrpc_call_break(call, broken_of(call->target)->fault);
}

/* What waits for the results breaks with them, and what waits for that. */
static void
broken_call(struct capnrpc_cap *cap, struct capnrpc_call *call_taken)
{
	struct capnrpc_vat *vat = cap->vat;
	struct capnrpc_cap *before = call_taken->target;

	if (capnrpc_vat_nest(vat)) {
		capnrpc_call_break(call_taken, broken_of(cap)->fault);
		capnrpc_vat_unnest(vat);
		return;
	}
	call_taken->target = capnrpc_cap_ref(cap);
	capnrpc_cap_unref(before);
	call_taken->turn.run = run_break;
	capnrpc_vat_defer(vat, &call_taken->turn);
}

static const struct capnrpc_exception *
broken_exception(const struct capnrpc_cap *cap)
{
	return &broken_of(cap)->fault->exception;
}

static void
broken_destroy(struct capnrpc_cap *cap)
{
	struct capnrpc_broken *broken = broken_of(cap);

	if (broken->fault->cap == cap)
		broken->fault->cap = NULL;
	capnrpc_fault_unref(broken->fault);
	capnrpc_vat_release(cap->vat, broken, sizeof(*broken));
}

/* The owner holds the memory: it only lost its references. */
static void
static_destroy(struct capnrpc_cap *cap)
{
	(void)cap;
}

static const struct capnrpc_cap_ops broken_ops = {
	.name = "broken",
	.call = broken_call,
	.exception = broken_exception,
	.destroy = broken_destroy,
};

static const struct capnrpc_cap_ops static_ops = {
	.name = "broken",
	.call = broken_call,
	.exception = broken_exception,
	.destroy = static_destroy,
};

struct capnrpc_cap *
capnrpc_broken_new(struct capnrpc_vat *vat, struct capnrpc_fault *fault)
{
	struct capnrpc_broken *broken;

	if (fault->cap != NULL)
		return capnrpc_cap_ref(fault->cap);
	broken = capnrpc_vat_allocate(vat, sizeof(*broken));
	if (broken == NULL)
		return capnrpc_cap_ref(capnrpc_vat_no_memory_cap(vat));
	capnrpc_cap_init(&broken->cap, &broken_ops, vat);
	broken->fault = capnrpc_fault_ref(fault);
	/* A static one belongs to every vat, and to none. */
	if (fault->vat != NULL)
		fault->cap = &broken->cap;
	return &broken->cap;
}

struct capnrpc_cap *
capnrpc_cap_new_broken(struct capnrpc_vat *vat,
	enum capnrpc_exception_type type, const char *reason)
{
	struct capnrpc_fault *fault =
		capnrpc_fault_new(vat, type, reason, strlen(reason));
	struct capnrpc_cap *cap = capnrpc_broken_new(vat, fault);

	capnrpc_fault_unref(fault);
	return cap;
}

void
capnrpc_broken_init_static(struct capnrpc_broken *broken,
	struct capnrpc_vat *vat, struct capnrpc_fault *fault)
{
	capnrpc_cap_init(&broken->cap, &static_ops, vat);
	broken->fault = fault;
}

void
capnrpc_broken_init_null(struct capnrpc_broken *broken, struct capnrpc_vat *vat)
{
	capnrpc_broken_init_static(broken, vat, &null_fault);
}

void
capnrpc_broken_init_no_memory(
	struct capnrpc_broken *broken, struct capnrpc_vat *vat)
{
	capnrpc_broken_init_static(broken, vat, &capnrpc_fault_no_memory);
}

struct capnrpc_fault *
capnrpc_broken_fault(const struct capnrpc_cap *cap)
{
	if (cap->ops != &broken_ops && cap->ops != &static_ops)
		return NULL;
	return broken_of(cap)->fault;
}

bool
capnrpc_cap_is_null(const struct capnrpc_cap *cap)
{
	return capnrpc_broken_fault(cap) == &null_fault;
}
