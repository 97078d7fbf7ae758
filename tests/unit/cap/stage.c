/* SPDX-License-Identifier: Apache-2.0 */
/* See stage.h. */
#include "config.h"

#include "stage.h"

size_t stage_n_blocks;

static void *
allocate(void *userdata, size_t n)
{
	(void)userdata;
	stage_n_blocks++;
	return malloc(n);
}

static void
release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	if (block != NULL)
		stage_n_blocks--;
	free(block);
}

const struct capnrpc_memory stage_memory = { allocate, release, NULL };

static void
keeper_cancel(void *userdata)
{
	struct keeper *keeper = userdata;

	keeper->n_cancelled++;
}

static void
keeper_call(void *userdata, struct capnrpc_call *call_taken)
{
	struct keeper *keeper = userdata;

	assert_true(keeper->n < 8);
	capnrpc_call_on_cancel(call_taken, keeper_cancel, keeper);
	keeper->calls[keeper->n++] = call_taken;
}

static void
keeper_release(void *userdata)
{
	struct keeper *keeper = userdata;

	keeper->is_released++;
}

const struct capnrpc_object_ops stage_keeper_ops = {
	.call = keeper_call,
	.release = keeper_release,
};

const uint16_t stage_field[1] = { 0 };

struct capnrpc_promise *
stage_call(struct capnrpc_cap *cap, uint16_t method)
{
	struct capnrpc_request *request = capnrpc_request_new(cap, 1, method);

	assert_non_null(request);
	return capnrpc_request_send(request);
}

void
stage_turn(struct capnrpc_vat *vat)
{
	while (capnrpc_vat_turn(vat))
		continue;
}

void
stage_answer(struct capnrpc_call *kept_taken, struct capnrpc_cap *cap)
{
	const struct capnrpc_struct_size size = { 0, 1 };

	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_call_results(kept_taken), size),
			0),
		cap);
	capnrpc_call_return(kept_taken);
}

void
stage_begin(struct stage *stage)
{
	*stage = (struct stage){ .vat = capnrpc_vat_new(&stage_memory, 1) };
	stage->cap = capnrpc_cap_new_object(
		stage->vat, &stage_keeper_ops, &stage->keeper);
}

void
stage_end(struct stage *stage)
{
	capnrpc_cap_unref(stage->cap);
	stage_turn(stage->vat);
	assert_int_equal(stage->keeper.is_released, 1);
	capnrpc_vat_free(stage->vat);
	assert_int_equal(stage_n_blocks, 0);
}
