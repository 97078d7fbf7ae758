/* SPDX-License-Identifier: Apache-2.0 */
/* See witness.h. */
#include "fault/witness.h"

#include <stdlib.h>
#include <string.h>

#include "cap/promise.h"

#define WITNESS_INTERFACE UINT64_C(0xb7b7b7b7b7b7b7b7)

static void *
allocate(void *userdata, size_t n)
{
	(void)userdata;
	return malloc(n);
}

static void
release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	free(block);
}

static const struct capnrpc_memory memory = { allocate, release, NULL };

static void
serve(void *userdata, struct capnrpc_call *call_taken)
{
	struct witness *witness = userdata;
	struct capnrpc_struct_r params =
		capnrpc_pointer_struct(capnrpc_call_params(call_taken), NULL);

	if (capnrpc_struct_get_u32(params, 0, 0) != witness->n_served)
		witness->is_out_of_order = true;
	witness->n_served++;
	capnrpc_call_return(call_taken);
}

static const struct capnrpc_object_ops ops = { .call = serve };

void
witness_init(struct witness *witness, struct capnrpc_vat *vat)
{
	memset(witness, 0, sizeof(*witness));
	witness->home = capnrpc_vat_new(&memory, 7);
	witness->object = capnrpc_cap_new_object(vat, &ops, witness);
	if (witness->home == NULL || witness->object == NULL)
		abort();
	witness->ends[0] = capnrpc_conn_new(witness->home, NULL, NULL);
	witness->ends[1] = capnrpc_conn_new(vat, witness->object, NULL);
	if (witness->ends[0] == NULL || witness->ends[1] == NULL)
		abort();
	witness->seen = capnrpc_conn_bootstrap(witness->ends[0]);
}

/* One piece of output goes over; false when there was none. */
static bool
move(struct capnrpc_conn *from, struct capnrpc_conn *to)
{
	struct capnrpc_bytes piece;

	if (capnrpc_conn_output(from, &piece, 1) == 0)
		return false;
	if (capnrpc_conn_feed(to, piece.bytes, piece.n) != 0)
		return false;
	capnrpc_conn_sent(from, piece.n);
	while (capnrpc_conn_step(to))
		continue;
	return true;
}

static void
settle(struct witness *witness)
{
	bool has_moved;

	do {
		has_moved = move(witness->ends[0], witness->ends[1]);
		has_moved |= move(witness->ends[1], witness->ends[0]);
		has_moved |= capnrpc_vat_turn(witness->home);
		has_moved |= capnrpc_vat_turn(witness->ends[1]->vat);
	} while (has_moved);
}

static struct capnrpc_promise *
call(struct witness *witness, unsigned int number)
{
	const struct capnrpc_struct_size size = { 1, 0 };
	struct capnrpc_request *request =
		capnrpc_request_new(witness->seen, WITNESS_INTERFACE, 0);

	if (request == NULL)
		return NULL;
	capnrpc_struct_set_u32(capnrpc_pointer_init_struct(
				       capnrpc_request_params(request), size),
		0, number, 0);
	return capnrpc_request_send(request);
}

bool
witness_is_served(struct witness *witness)
{
	unsigned int n = witness->n_served;
	struct capnrpc_promise *first = call(witness, n);
	struct capnrpc_promise *second = call(witness, n + 1);
	bool is_good;

	settle(witness);
	is_good = first != NULL && second != NULL &&
		capnrpc_promise_state(first) == CAPNRPC_DONE &&
		capnrpc_promise_state(second) == CAPNRPC_DONE &&
		witness->n_served == n + 2 && !witness->is_out_of_order;
	capnrpc_promise_unref(first);
	capnrpc_promise_unref(second);
	settle(witness);
	return is_good;
}

void
witness_deinit(struct witness *witness)
{
	capnrpc_cap_unref(witness->seen);
	capnrpc_cap_unref(witness->object);
	settle(witness);
	capnrpc_conn_free(witness->ends[0]);
	capnrpc_conn_free(witness->ends[1]);
	capnrpc_vat_free(witness->home);
}
