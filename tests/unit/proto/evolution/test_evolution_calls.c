/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Clients of one version of a schema call objects of the other: parameters and
 * results were added to a method, and a method to the interface.
 */
#include "tests/unit/proto/check.h"

#include <capnrpc/vat.h>

#include "new.capnp.h"
#include "old.capnp.h"

struct fixture {
	struct capnrpc_vat *vat;
	struct capnrpc_cap *old_post;
	struct capnrpc_cap *new_post;
	uint8_t urgency;
};

static void
old_send(void *object, struct old_post_send_params_r params,
	struct capnrpc_call *call_taken)
{
	struct old_letter_r letter = old_post_send_params_get_letter(params);

	(void)object;
	old_post_send_results_set_number(old_post_send_answer(call_taken),
		old_letter_get_number(letter) + 1);
	capnrpc_call_return(call_taken);
}

static void
new_send(void *object, struct new_post_send_params_r params,
	struct capnrpc_call *call_taken)
{
	struct new_letter_r letter = new_post_send_params_get_letter(params);
	struct new_post_send_results_b b = new_post_send_answer(call_taken);
	struct fixture *f = object;

	f->urgency = new_post_send_params_get_urgency(params);
	new_post_send_results_set_number(b, new_letter_get_number(letter) + 2);
	new_post_send_results_set_cost(b, 99);
	capnrpc_call_return(call_taken);
}

static const struct old_post_server old_server = { old_send };
static const struct new_post_server new_server = { new_send, NULL };

static const struct capnrpc_object_ops old_ops = {
	.interfaces = CAPNRPC_INTERFACES(CAPNRPC_SERVES(old_post, &old_server)),
};

static const struct capnrpc_object_ops new_ops = {
	.interfaces = CAPNRPC_INTERFACES(CAPNRPC_SERVES(new_post, &new_server)),
};

static int
setup(void **state)
{
	static struct fixture f;

	f = (struct fixture){ 0 };
	f.vat = capnrpc_vat_new(memory_of_messages(), 1);
	assert_non_null(f.vat);
	f.old_post = capnrpc_cap_new_object(f.vat, &old_ops, &f);
	f.new_post = capnrpc_cap_new_object(f.vat, &new_ops, &f);
	assert_non_null(f.old_post);
	assert_non_null(f.new_post);
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

	f->old_post = capnrpc_cap_unref(f->old_post);
	f->new_post = capnrpc_cap_unref(f->new_post);
	turn_all(f);
	f->vat = capnrpc_vat_free(f->vat);
	return 0;
}

/* Sends, and runs the vat until the call has ended. */
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

static struct capnrpc_promise *
send_old_letter(struct fixture *f, struct capnrpc_cap *post)
{
	struct old_post_send_params_b params = { 0 };
	struct capnrpc_request *request = old_post_send_request(post, &params);

	assert_non_null(request);
	old_letter_set_number(old_post_send_params_init_letter(params), 7);
	return send(f, request);
}

static struct capnrpc_promise *
send_new_letter(struct fixture *f, struct capnrpc_cap *post)
{
	struct new_post_send_params_b params = { 0 };
	struct capnrpc_request *request = new_post_send_request(post, &params);

	assert_non_null(request);
	new_letter_set_number(new_post_send_params_init_letter(params), 7);
	new_post_send_params_set_urgency(params, 200);
	return send(f, request);
}

static void
test_old_client_of_new_object(void **state)
{
	struct fixture *f = *state;
	struct capnrpc_promise *promise = send_old_letter(f, f->new_post);

	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	assert_int_equal(f->urgency, 3);
	assert_int_equal(old_post_send_results_get_number(
				 old_post_send_results(promise)),
		9);
	capnrpc_promise_unref(promise);
}

static void
test_new_client_of_old_object(void **state)
{
	struct fixture *f = *state;
	struct capnrpc_promise *promise = send_new_letter(f, f->old_post);
	struct new_post_send_results_r results;

	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	results = new_post_send_results(promise);
	assert_int_equal(new_post_send_results_get_number(results), 8);
	assert_int_equal(new_post_send_results_get_cost(results), 12);
	capnrpc_promise_unref(promise);
}

/* What the two above would miss: that the values travel where both know them.
 */
static void
test_new_client_of_new_object(void **state)
{
	struct fixture *f = *state;
	struct capnrpc_promise *promise = send_new_letter(f, f->new_post);

	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_DONE);
	assert_int_equal(f->urgency, 200);
	assert_int_equal(
		new_post_send_results_get_cost(new_post_send_results(promise)),
		99);
	capnrpc_promise_unref(promise);
}

static void
test_added_method_of_old_object(void **state)
{
	struct fixture *f = *state;
	struct capnrpc_promise *promise =
		send(f, new_post_track_request(f->old_post, NULL));

	assert_int_equal(capnrpc_promise_state(promise), CAPNRPC_BROKEN);
	assert_int_equal(capnrpc_promise_exception(promise)->type,
		CAPNRPC_UNIMPLEMENTED);
	capnrpc_promise_unref(promise);
}

#define test(function) \
	cmocka_unit_test_setup_teardown(function, setup, teardown)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		test(test_old_client_of_new_object),
		test(test_new_client_of_old_object),
		test(test_new_client_of_new_object),
		test(test_added_method_of_old_object),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
