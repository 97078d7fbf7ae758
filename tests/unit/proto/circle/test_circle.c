/* SPDX-License-Identifier: Apache-2.0 */
/* Schemas that import each other, read and served through both headers. */
#include "tests/unit/proto/check.h"

#include "tests/unit/proto/circle/one.capnp.h"

#include "tests/unit/proto/circle/other_way.h"

static void
test_either_header_may_come_first(void **state)
{
	struct capnrpc_message *message =
		capnrpc_message_new(memory_of_messages(), 0);
	struct one_egg_r egg;
	struct two_hen_r hen;

	(void)state;
	assert_non_null(message);
	other_way_build(capnrpc_message_edit_root(message));
	egg = one_egg_read(capnrpc_message_root(message));
	hen = one_egg_get_hen(egg);
	assert_int_equal(one_egg_get_colour(egg), ONE_COLOUR_BROWN);
	assert_bytes(two_hen_get_name(hen), "Berta");
	assert_int_equal(one_egg_list_len(two_hen_get_eggs(hen)), 2);
	assert_int_equal(
		one_egg_get_colour(one_egg_list_at(two_hen_get_eggs(hen), 1)),
		ONE_COLOUR_BROWN);
	capnrpc_message_unref(message);
}

static void
test_generics_and_constants_go_round(void **state)
{
	struct capnrpc_message *message =
		capnrpc_message_new(memory_of_messages(), 0);
	struct one_egg_b egg;
	struct two_box_of_one_egg_r box;

	(void)state;
	assert_non_null(message);
	egg = one_egg_init(capnrpc_message_edit_root(message));
	one_egg_set_colour(
		two_box_of_one_egg_init_content(one_egg_init_boxed(egg)), 1);
	box = one_egg_get_boxed(one_egg_reader(egg));
	assert_int_equal(
		one_egg_get_colour(two_box_of_one_egg_get_content(box)), 1);
	assert_bytes(two_hen_get_name(one_first()), "first");
	assert_int_equal(one_egg_get_colour(two_last()), ONE_COLOUR_BROWN);
	capnrpc_message_unref(message);
}

static void
lay(void *object, struct one_layer_lay_params_r params,
	struct capnrpc_call *call_taken)
{
	(void)object;
	(void)params;
	(void)call_taken;
}

/* The tables are one in the other, whichever header made them. */
static void
test_tables_of_parents_are_inside(void **state)
{
	struct one_owner_server owner = { 0 };
	const struct two_keeper_server *keeper = &owner.two_keeper;
	const struct one_layer_server *layer = &keeper->one_layer;

	(void)state;
	owner.two_keeper.one_layer.lay = lay;
	assert_ptr_equal(layer->lay, lay);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_either_header_may_come_first),
		cmocka_unit_test(test_generics_and_constants_go_round),
		cmocka_unit_test(test_tables_of_parents_are_inside),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
