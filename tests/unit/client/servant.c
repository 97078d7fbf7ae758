/* SPDX-License-Identifier: Apache-2.0 */
/* See servant.h. */
#include "config.h"

#include <string.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/servant.h"

static const struct capnrpc_struct_size payload_size = { 1, 2 };

static struct capnrpc_struct_r
params_of(struct capnrpc_call *call)
{
	return capnrpc_pointer_struct(capnrpc_call_params(call), NULL);
}

static struct capnrpc_struct_b
init_results(struct capnrpc_call *call)
{
	return capnrpc_pointer_init_struct(
		capnrpc_call_results(call), payload_size);
}

static void
on_cancel(void *userdata)
{
	struct servant *servant = userdata;

	servant->n_cancels++;
}

static void
do_echo(struct servant *servant, struct capnrpc_call *call)
{
	struct capnrpc_struct_r params = params_of(call);
	struct capnrpc_struct_b results = init_results(call);

	(void)servant;
	capnrpc_struct_set_u64(
		results, 0, capnrpc_struct_get_u64(params, 0, 0), 0);
	capnrpc_pointer_copy(capnrpc_struct_edit_pointer(results, 0),
		capnrpc_struct_get_pointer(params, 0));
	capnrpc_call_return(call);
}

static void
do_later(struct servant *servant, struct capnrpc_call *call)
{
	assert_true(servant->n_held <
		sizeof(servant->held) / sizeof(servant->held[0]));
	capnrpc_call_on_cancel(call, on_cancel, servant);
	servant->held[servant->n_held++] = call;
}

static void
do_self(struct servant *servant, struct capnrpc_call *call)
{
	struct capnrpc_struct_b results = init_results(call);

	capnrpc_pointer_set_cap(
		capnrpc_struct_edit_pointer(results, SERVANT_CAP),
		servant->cap);
	capnrpc_call_return(call);
}

static void
do_call_back(struct servant *servant, struct capnrpc_call *call)
{
	struct capnrpc_struct_r params = params_of(call);
	struct capnrpc_request *request = capnrpc_request_new(
		capnrpc_pointer_borrow_cap(
			capnrpc_struct_get_pointer(params, SERVANT_CAP)),
		SERVANT_ID, SERVANT_ECHO);

	(void)servant;
	assert_non_null(request);
	capnrpc_pointer_copy(
		capnrpc_request_params(request), capnrpc_call_params(call));
	capnrpc_call_tail(call, request);
}

static void
do_fail(struct servant *servant, struct capnrpc_call *call)
{
	(void)servant;
	capnrpc_call_fail(call, CAPNRPC_FAILED, "no %u for you",
		(unsigned int)capnrpc_struct_get_u64(params_of(call), 0, 0));
}

static void
do_keep(struct servant *servant, struct capnrpc_call *call)
{
	capnrpc_cap_unref(servant->kept);
	servant->kept = capnrpc_cap_ref(capnrpc_pointer_borrow_cap(
		capnrpc_struct_get_pointer(params_of(call), SERVANT_CAP)));
	capnrpc_call_return(call);
}

static void
servant_on_call(void *object, struct capnrpc_call *call)
{
	static void (*const methods[])(
		struct servant *, struct capnrpc_call *) = {
		[SERVANT_ECHO] = do_echo,
		[SERVANT_LATER] = do_later,
		[SERVANT_SELF] = do_self,
		[SERVANT_CALL_BACK] = do_call_back,
		[SERVANT_FAIL] = do_fail,
		[SERVANT_KEEP] = do_keep,
	};
	struct servant *servant = object;
	uint16_t method = capnrpc_call_method_id(call);

	assert_true(capnrpc_call_interface_id(call) == SERVANT_ID);
	assert_true(method < sizeof(methods) / sizeof(methods[0]));
	servant->n_calls++;
	servant->sum = servant->sum * 10 +
		capnrpc_struct_get_u64(params_of(call), 0, 0);
	methods[method](servant, call);
}

static void
servant_on_release(void *object)
{
	struct servant *servant = object;

	servant->n_releases++;
}

static const struct capnrpc_object_ops servant_ops = {
	.call = servant_on_call,
	.release = servant_on_release,
};

void
servant_init(struct servant *servant, struct capnrpc_vat *vat)
{
	memset(servant, 0, sizeof(*servant));
	servant->cap = capnrpc_cap_new_object(vat, &servant_ops, servant);
	assert_non_null(servant->cap);
}

void
servant_drop(struct servant *servant)
{
	servant->cap = capnrpc_cap_unref(servant->cap);
	servant->kept = capnrpc_cap_unref(servant->kept);
}

void
servant_answer(struct servant *servant, uint64_t number)
{
	struct capnrpc_call *call = servant->held[0];

	assert_true(servant->n_held > 0);
	servant->n_held--;
	memmove(servant->held, servant->held + 1,
		servant->n_held * sizeof(servant->held[0]));
	capnrpc_struct_set_u64(init_results(call), 0, number, 0);
	capnrpc_call_return(call);
}

struct capnrpc_promise *
servant_call(struct capnrpc_cap *cap, uint16_t method, uint64_t number,
	const uint8_t *data, size_t n, struct capnrpc_cap *given)
{
	struct capnrpc_request *request =
		capnrpc_request_new(cap, SERVANT_ID, method);
	struct capnrpc_promise *promise;
	struct capnrpc_struct_b params;

	assert_non_null(request);
	params = capnrpc_pointer_init_struct(
		capnrpc_request_params(request), payload_size);
	capnrpc_struct_set_u64(params, 0, number, 0);
	capnrpc_pointer_set_data(
		capnrpc_struct_edit_pointer(params, 0), data, n);
	if (given != NULL)
		capnrpc_pointer_set_cap(
			capnrpc_struct_edit_pointer(params, SERVANT_CAP),
			given);
	promise = capnrpc_request_send(request);
	assert_non_null(promise);
	return promise;
}

static struct capnrpc_struct_r
results_of(struct capnrpc_promise *promise)
{
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	return capnrpc_pointer_struct(capnrpc_promise_results(promise), NULL);
}

uint64_t
servant_number(struct capnrpc_promise *promise)
{
	return capnrpc_struct_get_u64(results_of(promise), 0, 0);
}

struct capnrpc_data_r
servant_data(struct capnrpc_promise *promise)
{
	return capnrpc_pointer_data(
		capnrpc_struct_get_pointer(results_of(promise), 0), NULL, 0);
}

struct capnrpc_cap *
servant_cap(struct capnrpc_promise *promise)
{
	const uint16_t path[] = { SERVANT_CAP };

	return capnrpc_cap_ref(capnrpc_promise_cap(promise, path, 1));
}
