/* SPDX-License-Identifier: Apache-2.0 */
#include "every_values.h"

#include <math.h>
#include <string.h>

static void
set_scalars(struct every_b b)
{
	every_set_flag(b, true);
	every_set_flag_on(b, false);
	every_set_i8(b, -8);
	every_set_i8_low(b, 127);
	every_set_i16(b, -16000);
	every_set_i32(b, 32000000);
	every_set_i64(b, -INT64_C(6400000000000000));
	every_set_u8(b, 8);
	every_set_u16(b, 0);
	every_set_u32(b, 4000000000u);
	every_set_u64(b, UINT64_C(18000000000000000000));
	every_set_f32(b, 0.25f);
	every_set_f64(b, 1e300);
	every_set_f32_nan(b, -1.0f);
	every_set_f64_inf(b, -HUGE_VAL);
	every_set_f64_plain(b, 3.5);
	every_set_colour(b, EVERY_COLOUR_DARK_GREEN);
	every_set_colour_blue(b, EVERY_COLOUR_RED);
	every_set_other_colour(b, OTHER_FILE_COLOUR_GREY);
	every_set_default(b, 49);
}

static void
set_point(struct every_point_b b, int32_t x, const char *name)
{
	every_point_set_x(b, x);
	every_point_set_y(b, -x);
	every_point_set_name(b, name, strlen(name));
}

static void
set_pointers(struct every_b b)
{
	static const uint8_t zero_to_two[] = { 0, 1, 2 };
	struct every_else_b group = every_edit_else(b);
	struct capnrpc_data_b data;

	every_set_text(b, "text", 4);
	every_set_text_default(b, "", 0);
	every_set_data(b, zero_to_two, sizeof(zero_to_two));
	data = every_init_data_default(b, 2);
	memset(data.bytes, 0xab, data.n);
	set_point(every_init_point(b), 1, "one");
	set_point(every_edit_point_default(b), 2, "two");
	every_set_class(b, "class", 5);
	every_else_set_int(group, 51);
	every_else_inner_set_deep(every_else_edit_inner(group), "deep", 4);
	every_else_inner_set_double(every_else_edit_inner(group), 53.5f);
	other_file_point_set_z(every_init_other(b), 46.0f);
	every_box_of_text_set_content(every_init_box(b), "in a box", 8);
	capnrpc_pointer_set_text(every_edit_any(b), "anything", 8);
}

static void
set_plain_lists(struct every_b b)
{
	struct capnrpc_bool_list_b bits = every_init_bits(b, 10);
	struct capnrpc_uint8_list_b bytes = every_init_bytes(b, 3);
	struct capnrpc_int16_list_b words = every_init_words(b, 2);
	struct capnrpc_uint32_list_b numbers = every_init_numbers(b, 2);
	struct capnrpc_int64_list_b longs = every_init_longs(b, 1);
	struct capnrpc_double_list_b floats = every_init_floats(b, 1);
	struct every_colour_list_b colours = every_init_colours(b, 2);

	capnrpc_bool_list_set(bits, 1, true);
	capnrpc_bool_list_set(bits, 9, true);
	capnrpc_uint8_list_set(bytes, 2, 255);
	capnrpc_int16_list_set(words, 1, -2);
	capnrpc_uint32_list_set(numbers, 0, 4000000000u);
	capnrpc_int64_list_set(longs, 0, -1);
	capnrpc_double_list_set(floats, 0, 0.5);
	every_colour_list_set(colours, 1, EVERY_COLOUR_VERY_BLUE);
	every_init_voids(b, 4);
}

static void
set_pointer_lists(struct every_b b)
{
	static const uint8_t byte[] = { 7 };
	struct capnrpc_text_list_b texts = every_init_texts(b, 2);
	struct capnrpc_data_list_b datas = every_init_datas(b, 1);
	struct every_point_list_b points = every_init_points(b, 2);
	struct capnrpc_int32_list_list_b matrix = every_init_matrix(b, 2);
	struct capnrpc_int32_list_b row;
	struct every_point_list_list_b lists = every_init_point_lists(b, 1);

	capnrpc_text_list_set(texts, 1, "second", 6);
	capnrpc_data_list_set(datas, 0, byte, sizeof(byte));
	set_point(every_point_list_edit(points, 1), 5, "five");
	every_init_points_default(b, 0);
	row = capnrpc_int32_list_list_init_at(matrix, 1, 2);
	capnrpc_int32_list_set(row, 1, -3);
	points = every_point_list_list_init_at(lists, 0, 1);
	set_point(every_point_list_edit(points, 0), 6, "six");
	other_file_point_set_z(
		other_file_point_list_edit(every_init_others(b, 1), 0), 0.125f);
}

void
every_values_set(struct every_b b)
{
	set_scalars(b);
	set_pointers(b);
	set_plain_lists(b);
	set_pointer_lists(b);
}

/* --- checking ----------------------------------------------------------- */

#define CHECK(claim)                   \
	do {                           \
		if (!(claim))          \
			return #claim; \
	} while (0)

/* Bit by bit, as it was written. */
static bool
is_double(double value, double expected)
{
	return memcmp(&value, &expected, sizeof(value)) == 0;
}

static bool
is_text(struct capnrpc_text_r text, const char *expected)
{
	return text.n == strlen(expected) && strcmp(text.bytes, expected) == 0;
}

static const char *
check_scalars(struct every_r r)
{
	CHECK(every_get_flag(r));
	CHECK(!every_get_flag_on(r));
	CHECK(every_get_i8(r) == -8);
	CHECK(every_get_i8_low(r) == 127);
	CHECK(every_get_i16(r) == -16000);
	CHECK(every_get_i32(r) == 32000000);
	CHECK(every_get_i64(r) == -INT64_C(6400000000000000));
	CHECK(every_get_u8(r) == 8);
	CHECK(every_get_u16(r) == 0);
	CHECK(every_get_u32(r) == 4000000000u);
	CHECK(every_get_u64(r) == UINT64_C(18000000000000000000));
	CHECK(is_double((double)every_get_f32(r), 0.25));
	CHECK(is_double(every_get_f64(r), 1e300));
	CHECK(is_double((double)every_get_f32_nan(r), -1.0));
	CHECK(is_double(every_get_f64_inf(r), -HUGE_VAL));
	CHECK(is_double(every_get_f64_plain(r), 3.5));
	CHECK(every_get_colour(r) == EVERY_COLOUR_DARK_GREEN);
	CHECK(every_get_colour_blue(r) == EVERY_COLOUR_RED);
	CHECK(every_get_other_colour(r) == OTHER_FILE_COLOUR_GREY);
	CHECK(every_get_default(r) == 49);
	return NULL;
}

static bool
is_point(struct every_point_r r, int32_t x, const char *name)
{
	return every_point_get_x(r) == x && every_point_get_y(r) == -x &&
		is_text(every_point_get_name(r), name);
}

static const char *
check_pointers(struct every_r r)
{
	struct every_else_r group = every_get_else(r);
	struct every_else_inner_r inner = every_else_get_inner(group);
	struct capnrpc_data_r data = every_get_data(r);

	CHECK(is_text(every_get_text(r), "text"));
	CHECK(every_has_text_default(r));
	CHECK(is_text(every_get_text_default(r), ""));
	CHECK(data.n == 3 && memcmp(data.bytes, "\0\1\2", 3) == 0);
	data = every_get_data_default(r);
	CHECK(data.n == 2 && memcmp(data.bytes, "\xab\xab", 2) == 0);
	CHECK(is_point(every_get_point(r), 1, "one"));
	CHECK(is_point(every_get_point_default(r), 2, "two"));
	CHECK(is_text(every_get_class(r), "class"));
	CHECK(every_else_get_int(group) == 51);
	CHECK(is_text(every_else_inner_get_deep(inner), "deep"));
	CHECK(is_double((double)every_else_inner_get_double(inner), 53.5));
	CHECK(is_double(
		(double)other_file_point_get_z(every_get_other(r)), 46.0));
	CHECK(is_text(
		every_box_of_text_get_content(every_get_box(r)), "in a box"));
	CHECK(!every_has_object(r) && !every_has_capability(r));
	return NULL;
}

static const char *
check_plain_lists(struct every_r r)
{
	struct capnrpc_bool_list_r bits = every_get_bits(r);

	CHECK(capnrpc_bool_list_len(bits) == 10);
	CHECK(!capnrpc_bool_list_at(bits, 0) && capnrpc_bool_list_at(bits, 1));
	CHECK(!capnrpc_bool_list_at(bits, 8) && capnrpc_bool_list_at(bits, 9));
	CHECK(capnrpc_uint8_list_len(every_get_bytes(r)) == 3);
	CHECK(capnrpc_uint8_list_at(every_get_bytes(r), 2) == 255);
	CHECK(capnrpc_int16_list_len(every_get_words(r)) == 2);
	CHECK(capnrpc_int16_list_at(every_get_words(r), 1) == -2);
	CHECK(capnrpc_uint32_list_at(every_get_numbers(r), 0) == 4000000000u);
	CHECK(capnrpc_int64_list_at(every_get_longs(r), 0) == -1);
	CHECK(is_double(capnrpc_double_list_at(every_get_floats(r), 0), 0.5));
	CHECK(every_colour_list_at(every_get_colours(r), 1) ==
		EVERY_COLOUR_VERY_BLUE);
	CHECK(capnrpc_void_list_len(every_get_voids(r)) == 4);
	return NULL;
}

static const char *
check_pointer_lists(struct every_r r)
{
	struct capnrpc_text_list_r texts = every_get_texts(r);
	struct capnrpc_int32_list_list_r matrix = every_get_matrix(r);
	struct every_point_list_r points = every_get_points(r);
	struct capnrpc_int32_list_r row;

	CHECK(capnrpc_text_list_len(texts) == 2);
	CHECK(is_text(capnrpc_text_list_at(texts, 1), "second"));
	CHECK(capnrpc_data_list_len(every_get_datas(r)) == 1);
	CHECK(every_point_list_len(points) == 2);
	CHECK(is_point(every_point_list_at(points, 0), 0, ""));
	CHECK(is_point(every_point_list_at(points, 1), 5, "five"));
	CHECK(every_has_points_default(r));
	CHECK(every_point_list_len(every_get_points_default(r)) == 0);
	CHECK(capnrpc_int32_list_list_len(matrix) == 2);
	row = capnrpc_int32_list_list_at(matrix, 1);
	CHECK(capnrpc_int32_list_len(row) == 2 &&
		capnrpc_int32_list_at(row, 1) == -3);
	points = every_point_list_list_at(every_get_point_lists(r), 0);
	CHECK(is_point(every_point_list_at(points, 0), 6, "six"));
	CHECK(other_file_point_list_len(every_get_others(r)) == 1);
	return NULL;
}

const char *
every_values_check(struct every_r r)
{
	const char *fault = check_scalars(r);

	if (fault == NULL)
		fault = check_pointers(r);
	if (fault == NULL)
		fault = check_plain_lists(r);
	if (fault == NULL)
		fault = check_pointer_lists(r);
	return fault;
}
