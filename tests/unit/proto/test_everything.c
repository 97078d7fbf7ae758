/* SPDX-License-Identifier: Apache-2.0 */
/* What generated code does, on the schema that has every construct. */
#include "check.h"

#include <math.h>
#include <string.h>

#include "every_values.h"
#include "everything.capnp.h"

static struct every_b
new_every(void **state)
{
	return every_init(capnrpc_message_edit_root(*state));
}

static struct every_choice_b
new_choice(void **state)
{
	return every_choice_init(capnrpc_message_edit_root(*state));
}

static void
test_values_come_back(void **state)
{
	struct every_b b = new_every(state);

	every_values_set(b);
	assert_null(every_values_check(every_reader(b)));
	assert_int_equal(capnrpc_message_error(*state), 0);
}

static void
check_scalar_defaults(struct every_r r)
{
	assert_false(every_get_flag(r));
	assert_true(every_get_flag_on(r));
	assert_int_equal(every_get_i8(r), 0);
	assert_int_equal(every_get_i8_low(r), -128);
	assert_int_equal(every_get_i16(r), -300);
	assert_int_equal(every_get_i32(r), -70000);
	assert_true(every_get_i64(r) == -INT64_C(0x7fffffffffffffff));
	assert_int_equal(every_get_u8(r), 255);
	assert_int_equal(every_get_u16(r), 65535);
	assert_true(every_get_u32(r) == 0xdeadbeefu);
	assert_true(every_get_u64(r) == UINT64_C(0xdeadbeefcafef00d));
	assert_true(every_get_f32(r) > 1.4f && every_get_f32(r) < 1.6f);
	assert_true(every_get_f64(r) > -2.3 && every_get_f64(r) < -2.2);
	assert_true(isnan(every_get_f32_nan(r)));
	assert_true(isinf(every_get_f64_inf(r)));
	assert_int_equal(every_get_colour(r), EVERY_COLOUR_RED);
	assert_int_equal(every_get_colour_blue(r), EVERY_COLOUR_VERY_BLUE);
}

static void
check_pointer_defaults(struct every_r r)
{
	struct every_point_r point = every_get_point_default(r);
	struct every_point_list_r points = every_get_points_default(r);

	assert_bytes(every_get_text(r), "");
	assert_bytes(every_get_text_default(r), "a default");
	assert_bytes(every_get_data_default(r), "\x01\x02\xff");
	assert_int_equal(every_point_get_x(every_get_point(r)), 0);
	assert_int_equal(every_point_get_x(point), 3);
	assert_int_equal(every_point_get_y(point), -4);
	assert_bytes(every_point_get_name(point), "there");
	assert_int_equal(capnrpc_int16_list_len(every_get_words(r)), 3);
	assert_int_equal(capnrpc_int16_list_at(every_get_words(r), 1), -2);
	assert_int_equal(capnrpc_uint32_list_len(every_get_numbers(r)), 0);
	assert_bytes(capnrpc_text_list_at(every_get_texts(r), 1), "two");
	assert_int_equal(every_point_list_len(points), 2);
	assert_bytes(
		every_point_get_name(every_point_list_at(points, 1)), "second");
	assert_null(every_get_capability(r));
	assert_null(every_get_object(r));
}

static void
test_defaults_of_a_new_struct(void **state)
{
	struct every_r r = every_reader(new_every(state));

	check_scalar_defaults(r);
	check_pointer_defaults(r);
	assert_int_equal(capnrpc_message_error(*state), 0);
}

static void
test_defaults_of_a_null_pointer(void **state)
{
	struct every_r r = every_read(capnrpc_message_root(*state));

	check_scalar_defaults(r);
	check_pointer_defaults(r);
	assert_int_equal(capnrpc_message_error(*state), 0);
}

static void
test_has(void **state)
{
	struct every_b b = new_every(state);

	assert_false(every_has_text(every_reader(b)));
	every_set_text(b, "", 0);
	assert_true(every_has_text(every_reader(b)));
	assert_false(every_has_point(every_reader(b)));
	every_edit_point(b);
	assert_true(every_has_point(every_reader(b)));
}

static void
test_edit_keeps_and_init_does_not(void **state)
{
	struct every_b b = new_every(state);

	every_point_set_x(every_init_point(b), 7);
	every_point_set_y(every_edit_point(b), 8);
	assert_int_equal(
		every_point_get_x(every_get_point(every_reader(b))), 7);
	every_init_point(b);
	assert_int_equal(
		every_point_get_x(every_get_point(every_reader(b))), 0);
}

static void
test_edit_starts_from_the_default(void **state)
{
	struct every_b b = new_every(state);
	struct every_point_r point;

	every_point_set_y(every_edit_point_default(b), 8);
	point = every_get_point_default(every_reader(b));
	assert_int_equal(every_point_get_x(point), 3);
	assert_int_equal(every_point_get_y(point), 8);
	assert_bytes(every_point_get_name(point), "there");
}

static void
test_edit_of_a_list(void **state)
{
	struct every_b b = new_every(state);

	every_init_points(b, 2);
	every_point_set_x(every_point_list_edit(every_edit_points(b), 1), 4);
	assert_int_equal(every_point_get_x(every_point_list_at(
				 every_get_points(every_reader(b)), 1)),
		4);
	every_init_numbers(b, 2);
	capnrpc_uint32_list_set(every_edit_numbers(b), 1, 9);
	assert_int_equal(
		capnrpc_uint32_list_at(every_get_numbers(every_reader(b)), 1),
		9);
}

static void
test_list_past_its_end(void **state)
{
	struct every_b b = new_every(state);
	struct every_point_list_b list = every_init_points(b, 1);

	every_point_set_x(every_point_list_edit(list, 1), 4);
	assert_int_equal(every_point_get_x(every_point_list_at(
				 every_get_points(every_reader(b)), 1)),
		0);
	assert_int_equal(capnrpc_message_error(*state), 0);
}

static void
test_setting_sets_the_tag(void **state)
{
	struct every_choice_b b = new_choice(state);

	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_NONE);
	every_choice_set_flag(b, true);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_FLAG);
	every_choice_set_number(b, 3);
	assert_int_equal(every_choice_which(every_choice_reader(b)),
		EVERY_CHOICE_NUMBER);
	every_choice_set_real(b, 1.0);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_REAL);
	every_choice_set_text(b, "t", 1);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_TEXT);
	every_choice_init_data(b, 3);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_DATA);
	every_choice_init_point(b);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_POINT);
	every_choice_init_numbers(b, 3);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_NUMBERS);
	every_choice_init_points(b, 3);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_POINTS);
	every_choice_edit_any(b);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_ANY);
	every_choice_set_object(b, NULL);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_OBJECT);
	every_choice_init_pair(b);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_PAIR);
	every_choice_set_none(b);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_NONE);
}

static void
test_edit_of_another_member_starts_afresh(void **state)
{
	struct every_choice_b b = new_choice(state);

	every_choice_set_text(b, "not a point, and no list", 24);
	assert_int_equal(every_point_get_x(every_point_reader(
				 every_choice_edit_point(b))),
		0);
	every_point_set_x(every_choice_edit_point(b), 5);
	assert_int_equal(every_point_get_x(every_choice_get_point(
				 every_choice_reader(b))),
		5);
	assert_int_equal(every_choice_edit_numbers(b).l.n, 0);
	assert_int_equal(capnrpc_pointer_kind(capnrpc_pointer_reader(
				 every_choice_edit_any(b))),
		CAPNRPC_POINTER_NULL);
	assert_int_equal(capnrpc_message_error(*state), 0);
}

static void
test_a_member_that_is_not_set_is_not_there(void **state)
{
	struct every_choice_b b = new_choice(state);

	every_choice_set_text(b, "t", 1);
	assert_true(every_choice_has_text(every_choice_reader(b)));
	assert_false(every_choice_has_data(every_choice_reader(b)));
	assert_false(every_choice_has_points(every_choice_reader(b)));
}

static void
test_init_of_a_group_clears_it(void **state)
{
	struct every_choice_b b = new_choice(state);
	struct every_choice_pair_r pair;

	every_choice_set_real(b, 5.0);
	every_choice_set_text(b, "left over", 9);
	every_choice_edit_pair(b);
	pair = every_choice_get_pair(every_choice_reader(b));
	assert_int_equal(every_choice_pair_get_first(pair), 0);
	assert_bytes(every_choice_pair_get_second(pair), "");
	assert_true(every_choice_pair_get_third(pair));
	every_choice_pair_set_first(every_choice_edit_pair(b), 6);
	assert_int_equal(every_choice_pair_get_first(pair), 6);
}

static void
test_a_named_union_is_apart(void **state)
{
	struct every_choice_b b = new_choice(state);
	struct every_choice_named_b named = every_choice_edit_named(b);

	every_choice_set_flag(b, true);
	every_choice_named_set_right(named, "r", 1);
	assert_int_equal(every_choice_which_b(b), EVERY_CHOICE_FLAG);
	assert_int_equal(
		every_choice_named_which_b(named), EVERY_CHOICE_NAMED_RIGHT);
	every_choice_init_named(b);
	assert_int_equal(
		every_choice_named_which_b(named), EVERY_CHOICE_NAMED_LEFT);
}

static void
test_unknown_tags_and_enumerants_are_kept(void **state)
{
	struct every_choice_b b = new_choice(state);
	struct every_b every;

	capnrpc_struct_set_u16(b.s, 2, 999, 0);
	assert_int_equal(every_choice_which_b(b), 999);
	assert_false(every_choice_has_text(every_choice_reader(b)));
	every = new_every(state);
	every_set_colour(every, 77);
	assert_int_equal(every_get_colour(every_reader(every)), 77);
}

static void
test_annotated_names(void **state)
{
	struct every_called_b b =
		every_called_init(capnrpc_message_edit_root(*state));

	every_called_set_member(b, "m", 1);
	every_called_marks_set_one(every_called_edit_marks(b), true);
	assert_bytes(every_called_get_member(every_called_reader(b)), "m");
	assert_true(every_called_marks_get_one(
		every_called_get_marks(every_called_reader(b))));
	assert_int_equal(EVERY_COLOUR_VERY_BLUE, 2);
}

static void
test_constants(void **state)
{
	(void)state;
	assert_int_equal(EVERY_ANSWER, 42);
	assert_true(EVERY_BIG_NUMBER == UINT64_C(0xfedcba9876543210));
	assert_int_equal(EVERY_SMALL_NUMBER, -128);
	assert_true(EVERY_LOWEST == INT64_MIN);
	assert_true(EVERY_RATIO > 0.09 && EVERY_RATIO < 0.11);
	assert_true(EVERY_BOUNDLESS < 0 && isinf(EVERY_BOUNDLESS));
	assert_true(EVERY_IS_TRUE);
	assert_int_equal(EVERY_COLOUR, EVERY_COLOUR_VERY_BLUE);
	assert_int_equal(EVERY_POINT_NESTED_DEEPER_INSIDE, 7);
	assert_bytes(every_short(), "short");
	assert_bytes(every_empty(), "");
	assert_int_equal(every_greeting().n, strlen(every_greeting().bytes));
	assert_non_null(strstr(every_greeting().bytes,
		"\"hi\" \\ \?\?/ and a tab\t, an umlaut \xc3\xbc, and so"));
	assert_bytes(every_bytes(), "\0\1\xfe\xff");
	assert_int_equal(every_no_bytes().n, 0);
}

static void
test_constants_that_point(void **state)
{
	struct every_point_list_r corners = every_corners();
	struct capnrpc_uint8_list_r primes = every_primes();

	(void)state;
	assert_int_equal(every_point_get_y(every_corner()), 2);
	assert_bytes(every_point_get_name(every_corner()), "corner");
	assert_int_equal(every_point_list_len(corners), 2);
	assert_int_equal(every_point_get_y(every_point_list_at(corners, 1)), 2);
	assert_int_equal(capnrpc_uint8_list_len(primes), 4);
	assert_int_equal(capnrpc_uint8_list_at(primes, 3), 7);
	assert_true(other_file_point_get_z(every_elsewhere()) > 0.4f);
	assert_int_equal(every_point_get_x(every_bare_corner()), 0);
}

static void
test_sizes(void **state)
{
	(void)state;
	assert_int_equal(every_point_size().n_data_words, 1);
	assert_int_equal(every_point_size().n_pointers, 1);
	assert_int_equal(every_nothing_size().n_data_words, 0);
	assert_int_equal(every_nothing_size().n_pointers, 0);
}

#define test(function)                   \
	cmocka_unit_test_setup_teardown( \
		function, check_message_setup, check_message_teardown)

/* Every kind of pointer is set from a reader of another struct. */
static void
test_pointers_are_copied(void **state)
{
	struct every_b b = new_every(state);
	struct every_r from, r = every_reader(b);
	struct capnrpc_message *other =
		capnrpc_message_new(memory_of_messages(), 0);

	assert_non_null(other);
	every_values_set(every_init(capnrpc_message_edit_root(other)));
	from = every_read(capnrpc_message_root(other));
	every_set_point(b, every_get_point(from));
	every_set_any(b, every_get_any(from));
	every_set_bits(b, every_get_bits(from));
	every_set_colours(b, every_get_colours(from));
	every_set_texts(b, every_get_texts(from));
	every_set_points(b, every_get_points(from));
	every_set_matrix(b, every_get_matrix(from));
	every_set_point_lists(b, every_get_point_lists(from));
	every_set_box(b, every_get_box(from));
	capnrpc_message_unref(other);
	assert_bytes(
		capnrpc_pointer_text(every_get_any(r), NULL, 0), "anything");
	assert_true(capnrpc_bool_list_at(every_get_bits(r), 9));
	assert_int_equal(every_colour_list_at(every_get_colours(r), 1),
		EVERY_COLOUR_VERY_BLUE);
	assert_bytes(capnrpc_text_list_at(every_get_texts(r), 1), "second");
	assert_int_equal(
		every_point_get_x(every_point_list_at(every_get_points(r), 1)),
		5);
	assert_int_equal(
		capnrpc_int32_list_at(
			capnrpc_int32_list_list_at(every_get_matrix(r), 1), 1),
		-3);
	assert_int_equal(
		every_point_get_x(every_point_list_at(
			every_point_list_list_at(every_get_point_lists(r), 0),
			0)),
		6);
	assert_bytes(
		every_box_of_text_get_content(every_get_box(r)), "in a box");
	assert_int_equal(capnrpc_message_error(*state), 0);
}

static void
test_elements_are_copied(void **state)
{
	struct every_b b = new_every(state);
	struct every_r r = every_reader(b);
	struct every_point_list_b points = every_init_points(b, 2);
	struct every_point_list_list_b lists = every_init_point_lists(b, 2);

	every_point_set_x(every_point_list_edit(points, 0), 1);
	every_point_set_name(every_point_list_edit(points, 0), "old", 3);
	every_point_list_set(points, 1, every_get_point_default(r));
	every_point_list_list_set(lists, 1, every_get_points(r));
	every_point_list_set(points, 0, every_get_point(r));
	assert_int_equal(
		every_point_get_y(every_point_list_at(every_get_points(r), 1)),
		-4);
	assert_int_equal(
		every_point_get_x(every_point_list_at(every_get_points(r), 0)),
		0);
	assert_bytes(every_point_get_name(
			     every_point_list_at(every_get_points(r), 0)),
		"");
	assert_false(every_point_list_list_has(every_get_point_lists(r), 0));
	assert_bytes(
		every_point_get_name(every_point_list_at(
			every_point_list_list_at(every_get_point_lists(r), 1),
			0)),
		"old");
}

static void
test_any_struct_and_any_list(void **state)
{
	struct capnrpc_struct_size size = every_point_size();
	struct every_b b = new_every(state);
	struct every_r r = every_reader(b);
	struct every_point_b point;
	struct every_point_r point_r;
	struct capnrpc_list_b list;

	assert_false(every_has_any_struct(r));
	assert_int_equal(every_get_any_struct(r).n_pointers, 0);
	assert_int_equal(every_get_any_list(r).n, 0);
	point.s = every_init_any_struct(b, size);
	every_point_set_x(point, 8);
	point.s = every_edit_any_struct(b, size);
	every_point_set_y(point, 9);
	point_r.s = every_get_any_struct(r);
	assert_int_equal(every_point_get_x(point_r), 8);
	assert_int_equal(every_point_get_y(point_r), 9);
	list = every_init_any_list(b, CAPNRPC_ELEMENT_COMPOSITE, size, 2);
	capnrpc_struct_set(capnrpc_list_edit_struct(list, 1), point_r.s);
	point_r.s = capnrpc_list_get_struct(every_get_any_list(r), 1);
	assert_int_equal(every_point_get_y(point_r), 9);
	every_set_any_list(b, every_get_words(r).l);
	assert_int_equal(
		every_get_any_list(r).element_size, CAPNRPC_ELEMENT_2_BYTES);
	assert_int_equal(every_get_any_list(r).n, 3);
	every_set_any_struct(b, every_get_point_default(r).s);
	point_r.s = every_get_any_struct(r);
	assert_bytes(every_point_get_name(point_r), "there");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		test(test_values_come_back),
		test(test_defaults_of_a_new_struct),
		test(test_defaults_of_a_null_pointer),
		test(test_has),
		test(test_edit_keeps_and_init_does_not),
		test(test_edit_starts_from_the_default),
		test(test_edit_of_a_list),
		test(test_list_past_its_end),
		test(test_setting_sets_the_tag),
		test(test_edit_of_another_member_starts_afresh),
		test(test_a_member_that_is_not_set_is_not_there),
		test(test_init_of_a_group_clears_it),
		test(test_a_named_union_is_apart),
		test(test_unknown_tags_and_enumerants_are_kept),
		test(test_annotated_names),
		test(test_constants),
		test(test_constants_that_point),
		test(test_sizes),
		test(test_pointers_are_copied),
		test(test_elements_are_copied),
		test(test_any_struct_and_any_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
