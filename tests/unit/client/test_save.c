/* SPDX-License-Identifier: Apache-2.0 */
/* Objects that are saveable in one line, against a service of the test's own.
 */
#include "config.h"

#include <string.h>

#include "tests/unit/client/check.h"
#include "tests/unit/client/pair.h"

/* As their ids say: the test has its own copies on purpose. */
#define PERSISTENT_ID UINT64_C(0xc8cb212fcd9f5691)
#define SAVE_ME "the token"
#define URI "capnp://sha-256:x@y:1/z"

/* The far side is the Service; the near side has the object. */
struct stage {
	struct pair pair;
	struct capnrpc_cap *service; /* at the far side */
	struct capnrpc_cap *near_service; /* as the near side has it */
	struct capnrpc_cap *object;
	struct capnrpc_call *held; /* a mint that is not answered yet */
	unsigned int n_mints;
	unsigned int n_cancelled;
	unsigned int n_others;
	bool is_slow;
};

static void
on_cancel(void *userdata)
{
	struct stage *stage = userdata;

	stage->n_cancelled++;
	capnrpc_call_fail(stage->held, CAPNRPC_FAILED, "canceled");
	stage->held = NULL;
}

static void
answer_mint(struct capnrpc_call *call)
{
	const struct capnrpc_struct_size size = { 0, 2 };

	capnrpc_pointer_set_text(
		capnrpc_struct_edit_pointer(
			capnrpc_pointer_init_struct(
				capnrpc_call_results(call), size),
			0),
		URI, strlen(URI));
	capnrpc_call_return(call);
}

/* Service.mint @0 (token, label, terms, derived). */
static void
service_call(void *object, struct capnrpc_call *call)
{
	struct stage *stage = object;
	struct capnrpc_data_r token = capnrpc_pointer_data(
		capnrpc_struct_get_pointer(
			capnrpc_pointer_struct(capnrpc_call_params(call), NULL),
			0),
		NULL, 0);

	assert_int_equal(capnrpc_call_method_id(call), 0);
	assert_int_equal(token.n, strlen(SAVE_ME));
	assert_memory_equal(token.bytes, SAVE_ME, token.n);
	stage->n_mints++;
	if (!stage->is_slow) {
		answer_mint(call);
		return;
	}
	stage->held = call;
	capnrpc_call_on_cancel(call, on_cancel, stage);
}

static const struct capnrpc_object_ops service_ops = {
	.call = service_call,
};

static void
object_call(void *object, struct capnrpc_call *call)
{
	struct stage *stage = object;

	if (capnrpc_call_save(
		    call, stage->near_service, SAVE_ME, strlen(SAVE_ME)))
		return;
	stage->n_others++;
	capnrpc_call_return(call);
}

static const struct capnrpc_object_ops object_ops = {
	.call = object_call,
};

static void
stage_open(struct stage *stage)
{
	memset(stage, 0, sizeof(*stage));
	pair_open(&stage->pair, 0);
	stage->service = capnrpc_cap_new_object(
		capnrpc_client_vat(stage->pair.far), &service_ops, stage);
	capnrpc_client_serve(stage->pair.far, stage->service);
	stage->near_service = capnrpc_client_bootstrap(stage->pair.near);
	stage->object = capnrpc_cap_new_object(
		capnrpc_client_vat(stage->pair.near), &object_ops, stage);
	assert_non_null(stage->object);
}

static void
stage_close(struct stage *stage)
{
	capnrpc_cap_unref(stage->object);
	capnrpc_cap_unref(stage->near_service);
	capnrpc_cap_unref(stage->service);
	pair_close(&stage->pair);
}

/* Calls a method of the object; the results, owned. */
static struct capnrpc_promise *
ask(struct stage *stage, uint64_t interface_id, uint16_t method_id)
{
	struct capnrpc_request *request =
		capnrpc_request_new(stage->object, interface_id, method_id);
	struct capnrpc_promise *promise;

	assert_non_null(request);
	promise = capnrpc_request_send(request);
	assert_non_null(promise);
	return promise;
}

static void
save_is_answered_with_the_uri(void **state)
{
	struct capnrpc_promise *promise;
	struct capnrpc_text_r uri;
	struct stage stage;

	(void)state;
	stage_open(&stage);
	promise = ask(&stage, PERSISTENT_ID, 0);
	pair_finish(&stage.pair, promise);
	uri = capnrpc_pointer_text(
		capnrpc_struct_get_pointer(
			capnrpc_pointer_struct(
				capnrpc_promise_results(promise), NULL),
			0),
		NULL, 0);
	assert_string_equal(uri.bytes, URI);
	assert_int_equal(stage.n_mints, 1);
	capnrpc_promise_unref(promise);
	stage_close(&stage);
}

static void
other_calls_are_the_objects(void **state)
{
	struct capnrpc_promise *promise;
	struct stage stage;

	(void)state;
	stage_open(&stage);
	promise = ask(&stage, 1, 0);
	pair_finish(&stage.pair, promise);
	assert_int_equal(stage.n_others, 1);
	capnrpc_promise_unref(promise);
	promise = ask(&stage, PERSISTENT_ID, 1);
	pair_run(&stage.pair);
	assert_int_equal(capnrpc_promise_exception(promise)->type,
		CAPNRPC_UNIMPLEMENTED);
	assert_int_equal(stage.n_others, 1);
	assert_int_equal(stage.n_mints, 0);
	capnrpc_promise_unref(promise);
	stage_close(&stage);
}

static void
cancelling_a_save_cancels_the_mint(void **state)
{
	struct stage stage;
	struct capnrpc_promise *promise;

	(void)state;
	stage_open(&stage);
	stage.is_slow = true;
	promise = ask(&stage, PERSISTENT_ID, 0);
	pair_run(&stage.pair);
	assert_int_equal(stage.n_mints, 1);
	capnrpc_promise_unref(promise);
	pair_run(&stage.pair);
	assert_int_equal(stage.n_cancelled, 1);
	stage_close(&stage);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(save_is_answered_with_the_uri),
		cmocka_unit_test(other_calls_are_the_objects),
		cmocka_unit_test(cancelling_a_save_cancels_the_mint),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
