/* SPDX-License-Identifier: Apache-2.0 */
/* See custody.h. */
#include "fault/custody.h"

#include <stdio.h>
#include <stdlib.h>

#define ROWS_MAX 4096u

static struct row {
	const void *thing;
	void (*release)(void *thing);
} rows[ROWS_MAX];

static size_t n_rows;

static void *
note(void *thing, void (*release)(void *thing))
{
	if (thing == NULL) {
		custody_lacks();
		return NULL;
	}
	if (n_rows == ROWS_MAX) {
		fputs("a script holds more than ROWS_MAX\n", stderr);
		abort();
	}
	rows[n_rows].thing = thing;
	rows[n_rows++].release = release;
	return thing;
}

void *
custody_end(const void *thing)
{
	size_t i;

	for (i = n_rows; thing != NULL && i-- > 0;)
		if (rows[i].thing == thing) {
			for (n_rows--; i < n_rows; i++)
				rows[i] = rows[i + 1];
			break;
		}
	return (void *)(uintptr_t)thing;
}

void
custody_release(void)
{
	while (n_rows > 0) {
		struct row row = rows[--n_rows];

		row.release((void *)(uintptr_t)row.thing);
	}
}

/* --- kinds ---------------------------------------------------------------- */

static void
release_cap(void *cap)
{
	capnrpc_cap_unref(cap);
}

static void
release_request(void *request)
{
	capnrpc_request_free(request);
}

static void
release_promise(void *promise)
{
	capnrpc_promise_unref(promise);
}

static void
release_resolver(void *resolver)
{
	capnrpc_resolver_break(resolver, CAPNRPC_FAILED, "the script was left");
}

static void
release_call(void *call)
{
	capnrpc_call_fail(call, CAPNRPC_FAILED, "the script was left");
}

static void
release_membrane(void *membrane)
{
	capnrpc_membrane_free(membrane);
}

static void
release_fault(void *fault)
{
	capnrpc_fault_unref(fault);
}

static void
release_message(void *message)
{
	capnrpc_message_unref(message);
}

struct capnrpc_cap *
custody_cap(struct capnrpc_cap *cap)
{
	return note(cap, release_cap);
}

struct capnrpc_request *
custody_request(struct capnrpc_request *request)
{
	return note(request, release_request);
}

struct capnrpc_promise *
custody_promise(struct capnrpc_promise *promise)
{
	return note(promise, release_promise);
}

struct capnrpc_membrane *
custody_membrane(struct capnrpc_membrane *membrane)
{
	return note(membrane, release_membrane);
}

struct capnrpc_fault *
custody_fault(struct capnrpc_fault *fault)
{
	return note(fault, release_fault);
}

struct capnrpc_message *
custody_message(struct capnrpc_message *message)
{
	return note(message, release_message);
}

int
custody_new_promise(struct capnrpc_vat *vat, struct capnrpc_cap **ret_cap,
	struct capnrpc_resolver **ret_resolver)
{
	int r = capnrpc_cap_new_promise(vat, ret_cap, ret_resolver);

	if (r == 0) {
		(void)note(*ret_cap, release_cap);
		(void)note(*ret_resolver, release_resolver);
	}
	return r;
}

void
custody_fulfil(struct capnrpc_resolver *resolver_taken, struct capnrpc_cap *cap)
{
	capnrpc_resolver_fulfil(custody_end(resolver_taken), cap);
}

void
custody_tail(
	struct capnrpc_call *call_taken, struct capnrpc_request *request_taken)
{
	capnrpc_call_tail(custody_end(call_taken), custody_end(request_taken));
}

/* --- objects -------------------------------------------------------------- */

/* Between the vat and an object of the script. */
struct desk {
	struct capnrpc_object_ops ops;
	void *object;
};

static void
desk_call(void *userdata, struct capnrpc_call *call)
{
	struct desk *desk = userdata;

	desk->ops.call(desk->object, note(call, release_call));
}

static void
desk_release(void *userdata)
{
	struct desk *desk = userdata;

	if (desk->ops.release != NULL)
		desk->ops.release(desk->object);
	free(desk);
}

struct capnrpc_cap *
custody_new_object(struct capnrpc_vat *vat,
	const struct capnrpc_object_ops *ops, void *object)
{
	static const struct capnrpc_object_ops desk_ops = {
		.call = desk_call,
		.release = desk_release,
	};
	struct desk *desk;
	struct capnrpc_cap *cap;

	if (ops->call == NULL || ops->interfaces != NULL)
		return capnrpc_cap_new_object(vat, ops, object);
	desk = malloc(sizeof(*desk));
	if (desk == NULL)
		abort();
	desk->ops = *ops;
	desk->object = object;
	cap = capnrpc_cap_new_object(vat, &desk_ops, desk);
	if (cap == NULL)
		free(desk);
	return cap;
}
