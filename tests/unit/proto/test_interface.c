/* SPDX-License-Identifier: Apache-2.0 */
/* Generated clients and servers of everything.capnp, within one vat. */
#include "check.h"

#include <capnrpc/vat.h>

#include "everything.capnp.h"

struct fixture {
	struct capnrpc_vat *vat;
	struct capnrpc_cap *object;
	unsigned int n_gets;
	unsigned int n_bases;
};

static void
serve_get(void *object, struct every_object_get_params_r params,
	struct capnrpc_call *call_taken)
{
	struct fixture *f = object;
	struct every_object_get_results_b b =
		every_object_get_answer(call_taken);
	struct every_holder_b nested = every_object_get_results_init_nested(b);

	(void)params;
	f->n_gets++;
	every_object_get_results_set_value(b, f->n_gets);
	every_object_get_results_set_next(b, f->object);
	every_holder_group_set_held(every_holder_edit_group(nested), f->object);
	every_holder_set_direct(nested, f->object);
	capnrpc_call_return(call_taken);
}

static void
serve_delete(void *object, struct every_object_delete_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)object;
	assert_bytes(every_object_delete_params_get_text(params), "this");
	every_object_delete_answer(call_taken);
	capnrpc_call_return(call_taken);
}

static void
serve_make(void *object, struct every_point_r params,
	struct capnrpc_call *call_taken)
{
	struct other_file_point_b b = every_object_make_answer(call_taken);

	(void)object;
	other_file_point_set_z(b, (float)every_point_get_x(params));
	capnrpc_call_return(call_taken);
}

static void
serve_base(void *object, struct other_file_base_base_params_r params,
	struct capnrpc_call *call_taken)
{
	struct fixture *f = object;

	(void)params;
	f->n_bases++;
	capnrpc_call_return(call_taken);
}

static const struct every_late_server late_server = {
	{ serve_get, serve_delete, serve_make, NULL, NULL },
	{ serve_base },
	NULL,
};

static const struct capnrpc_object_ops ops = {
	.interfaces =
		CAPNRPC_INTERFACES(CAPNRPC_SERVES(every_late, &late_server)),
};

static int
setup(void **state)
{
	static struct fixture f;

	f = (struct fixture){ 0 };
	f.vat = capnrpc_vat_new(memory_of_messages(), 1);
	assert_non_null(f.vat);
	f.object = capnrpc_cap_new_object(f.vat, &ops, &f);
	assert_non_null(f.object);
	*state = &f;
	return 0;
}

static void
turn_all(struct fixture *f)
{
	while (capnrpc_vat_turn(f->vat)) {
	}
}

static int
teardown(void **state)
{
	struct fixture *f = *state;

	f->object = capnrpc_cap_unref(f->object);
	turn_all(f);
	f->vat = capnrpc_vat_free(f->vat);
	return 0;
}

/* Sends, and runs the vat until the answer is there. */
static struct capnrpc_promise *
send(struct fixture *f, struct capnrpc_request *request_taken)
{
	struct capnrpc_promise *promise;

	assert_non_null(request_taken);
	promise = capnrpc_request_send(request_taken);
	assert_non_null(promise);
	turn_all(f);
	return promise;
}

static void
expect_unimplemented(struct capnrpc_promise *promise_taken)
{
	assert_int_equal(capnrpc_promise_state(promise_taken), CAPNRPC_BROKEN);
	assert_int_equal(capnrpc_promise_exception(promise_taken)->type,
		CAPNRPC_UNIMPLEMENTED);
	capnrpc_promise_unref(promise_taken);
}

static void
test_call_and_results(void **state)
{
	struct fixture *f = *state;
	struct every_object_get_results_r results;
	struct every_object_get_promise promise;

	promise = every_object_get_send(
		every_object_get_request(f->object, NULL));
	assert_int_equal(capnrpc_promise_state(promise.p), CAPNRPC_PENDING);
	results = every_object_get_promised(promise);
	assert_int_equal(every_object_get_results_get_value(results), 0);
	turn_all(f);
	assert_int_equal(capnrpc_promise_state(promise.p), CAPNRPC_DONE);
	results = every_object_get_promised(promise);
	assert_int_equal(every_object_get_results_get_value(results), 1);
	assert_ptr_equal(every_object_get_results_get_next(results), f->object);
	capnrpc_promise_unref(promise.p);
}

static void
test_params_of_a_keyword_named_method(void **state)
{
	struct fixture *f = *state;
	struct every_object_delete_params_b params = { 0 };
	struct capnrpc_request *request;
	struct capnrpc_promise *promise;

	request = every_object_delete_request(f->object, &params);
	assert_non_null(request);
	every_object_delete_params_set_text(params, "this", 4);
	promise = send(f, request);
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	capnrpc_promise_unref(promise);
}

static void
test_named_types(void **state)
{
	struct fixture *f = *state;
	struct every_point_b params = { 0 };
	struct capnrpc_request *request;
	struct capnrpc_promise *promise;

	request = every_object_make_request(f->object, &params);
	assert_non_null(request);
	every_point_set_x(params, 7);
	promise = send(f, request);
	assert_true(other_file_point_get_z(every_object_make_results(promise)) >
		6.9f);
	capnrpc_promise_unref(promise);
}

/* Calls get on cap, which is what a pipelined accessor gave. */
static struct every_object_get_promise
get_of(struct capnrpc_cap *cap)
{
	return every_object_get_send(every_object_get_request(cap, NULL));
}

/* What is promised is called in the expression that asks for it. */
static void
test_pipelining(void **state)
{
	struct fixture *f = *state;
	struct every_object_get_promise first = get_of(f->object);
	struct every_object_get_promise second =
		get_of(every_object_get_promised_next(first));
	struct every_object_get_promise more[] = {
		second,
		get_of(every_object_get_promised_nested_direct(first)),
		get_of(every_object_get_promised_nested_group_held(first)),
		get_of(every_object_get_promised_next(second)),
	};
	size_t i;

	turn_all(f);
	assert_int_equal(f->n_gets, 5);
	for (i = 0; i < sizeof(more) / sizeof(more[0]); i++) {
		assert_int_equal(
			capnrpc_promise_state(more[i].p), CAPNRPC_DONE);
		capnrpc_promise_unref(more[i].p);
	}
	capnrpc_promise_unref(first.p);
}

static void
test_inherited_methods(void **state)
{
	struct fixture *f = *state;
	struct capnrpc_promise *promise;

	promise = send(f, other_file_base_base_request(f->object, NULL));
	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	assert_int_equal(f->n_bases, 1);
	capnrpc_promise_unref(promise);
}

static void
test_methods_that_are_not_there(void **state)
{
	struct fixture *f = *state;

	expect_unimplemented(send(f, every_late_last_request(f->object, NULL)));
	expect_unimplemented(
		send(f, every_object_generic_request(f->object, NULL)));
	expect_unimplemented(
		send(f, capnrpc_request_new(f->object, EVERY_OBJECT_ID, 1000)));
	expect_unimplemented(send(f, capnrpc_request_new(f->object, 1, 0)));
}

static void
test_ids(void **state)
{
	(void)state;
	assert_int_equal(EVERY_OBJECT_DELETE, 1);
	assert_int_equal(EVERY_OBJECT_CALL_IT, 4);
	assert_true(EVERY_OBJECT_ID != EVERY_LATE_ID);
}

#define test(function) \
	cmocka_unit_test_setup_teardown(function, setup, teardown)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		test(test_call_and_results),
		test(test_params_of_a_keyword_named_method),
		test(test_named_types),
		test(test_pipelining),
		test(test_inherited_methods),
		test(test_methods_that_are_not_there),
		test(test_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
