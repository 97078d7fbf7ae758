/* SPDX-License-Identifier: Apache-2.0 */
/* Generics: what is made where their parameters are known. */
#include "check.h"

#include <capnrpc/vat.h>

#include "generic.capnp.h"
#include "sub/box.capnp.h"

static int
setup(void **state)
{
	*state = capnrpc_message_new(memory_of_messages(), 0);
	return *state == NULL;
}

static int
teardown(void **state)
{
	capnrpc_message_unref(*state);
	return 0;
}

static void
test_content_has_its_type(void **state)
{
	struct generic_use_b b =
		generic_use_init(capnrpc_message_edit_root(*state));
	struct generic_use_r r = generic_use_reader(b);
	struct box_of_generic_point_b point = generic_use_init_point(b);

	generic_point_set_x(box_of_generic_point_init_content(point), -7);
	assert_int_equal(generic_point_get_x(box_of_generic_point_get_content(
				 generic_use_get_point(r))),
		-7);
	assert_bytes(box_of_text_get_content(generic_use_get_text(r)), "hi");
	box_of_text_set_content(generic_use_edit_text(b), "there", 5);
	assert_bytes(box_of_text_get_content(generic_use_get_text(r)), "there");
	assert_bytes(box_of_text_get_content(generic_boxed()), "constant");
}

static void
test_groups_and_scopes_know_it_too(void **state)
{
	struct generic_use_b b =
		generic_use_init(capnrpc_message_edit_root(*state));
	struct generic_use_r r = generic_use_reader(b);
	struct box_of_text_pair_b pair =
		box_of_text_init_pair(generic_use_init_text(b));
	struct box_of_text_list_b list = box_of_text_pair_init_right(pair, 2);
	struct box_of_text_both_of_generic_point_b both =
		generic_use_init_both(b);

	box_of_text_pair_set_left(pair, "left", 4);
	box_of_text_set_content(box_of_text_list_edit(list, 1), "second", 6);
	box_of_text_inner_set_held(generic_use_init_inner(b), "held", 4);
	box_of_text_both_of_generic_point_set_first(both, "first", 5);
	generic_point_set_x(
		box_of_text_both_of_generic_point_init_second(both), 2);
	assert_int_equal(box_of_text_which(generic_use_get_text(r)), BOX_PAIR);
	assert_bytes(box_of_text_get_content(box_of_text_list_at(
			     box_of_text_pair_get_right(box_of_text_get_pair(
				     generic_use_get_text(r))),
			     1)),
		"second");
	assert_bytes(
		box_of_text_inner_get_held(generic_use_get_inner(r)), "held");
	assert_int_equal(generic_point_get_x(
				 box_of_text_both_of_generic_point_get_second(
					 generic_use_get_both(r))),
		2);
}

static void
test_what_is_not_known_is_any_pointer(void **state)
{
	struct generic_use_b b =
		generic_use_init(capnrpc_message_edit_root(*state));
	struct box_b box = generic_use_init_unknown(b);

	capnrpc_pointer_set_text(box_edit_content(box), "any", 3);
	assert_bytes(capnrpc_pointer_text(box_get_content(generic_use_get_any(
						  generic_use_reader(b))),
			     NULL, 0),
		"");
	assert_bytes(
		capnrpc_pointer_text(box_get_content(box_reader(box)), NULL, 0),
		"any");
}

/* --- an interface ------------------------------------------------------- */

static void
serve_keep(void *object,
	struct box_keeper_of_generic_point_keep_params_r params,
	struct capnrpc_call *call_taken)
{
	struct box_keeper_of_generic_point_keep_results_b b =
		box_keeper_of_generic_point_keep_answer(call_taken);
	int32_t x = generic_point_get_x(
		box_keeper_of_generic_point_keep_params_get_what(params));

	(void)object;
	generic_point_set_x(
		box_of_generic_point_init_content(
			box_keeper_of_generic_point_keep_results_init_box(b)),
		x + 1);
	capnrpc_call_return(call_taken);
}

static const struct generic_sub_server server = {
	.box_keeper_of_generic_point = { .keep = serve_keep },
};

static void
call(void *object, struct capnrpc_call *call_taken)
{
	generic_sub_dispatch(&server, object, call_taken);
}

static void
test_a_bound_interface_has_typed_methods(void **state)
{
	static const struct capnrpc_object_ops ops = { .call = call };
	struct box_keeper_of_generic_point_keep_params_b params;
	struct box_keeper_of_generic_point_keep_promise promise;
	struct capnrpc_vat *vat = capnrpc_vat_new(memory_of_messages(), 1);
	struct capnrpc_cap *cap = capnrpc_cap_new_object(vat, &ops, NULL);
	struct capnrpc_request *request;

	(void)state;
	request = box_keeper_of_generic_point_keep_request(cap, &params);
	assert_non_null(request);
	if (request == NULL)
		return; /* which the compiler cannot know */
	generic_point_set_x(
		box_keeper_of_generic_point_keep_params_init_what(params), 41);
	promise = box_keeper_of_generic_point_keep_send(request);
	while (capnrpc_vat_turn(vat)) {
	}
	assert_int_equal(
		generic_point_get_x(box_of_generic_point_get_content(
			box_keeper_of_generic_point_keep_results_get_box(
				box_keeper_of_generic_point_keep_promised(
					promise)))),
		42);
	capnrpc_promise_unref(promise.p);
	capnrpc_cap_unref(cap);
	while (capnrpc_vat_turn(vat)) {
	}
	capnrpc_vat_free(vat);
}

#define test(function) \
	cmocka_unit_test_setup_teardown(function, setup, teardown)

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		test(test_content_has_its_type),
		test(test_groups_and_scopes_know_it_too),
		test(test_what_is_not_known_is_any_pointer),
		test(test_a_bound_interface_has_typed_methods),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
