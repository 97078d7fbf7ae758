/* SPDX-License-Identifier: Apache-2.0 */
/* See values.h. */
#include "tests/interop/typed/c/values.h"

#include <string.h>

static const char *const TEXTS[] = { "one", "", "drei" };
static const uint8_t BYTES[] = { 0, 127, 255 };

/* --- writing ------------------------------------------------------------ */

static void
set_scalars(struct typed_all_b all)
{
	typed_all_set_flag(all, false);
	typed_all_set_i8(all, -8);
	typed_all_set_i16(all, -16000);
	typed_all_set_i32(all, -32000000);
	typed_all_set_i64(all, INT64_MIN);
	typed_all_set_u8(all, 255);
	typed_all_set_u16(all, 65535);
	typed_all_set_u32(all, 0);
	typed_all_set_u64(all, UINT64_MAX);
	typed_all_set_f32(all, 0.25f);
	typed_all_set_f64(all, -1e300);
	typed_all_set_colour(all, TYPED_COLOUR_BLUE);
	typed_all_set_text(all, "text", 4);
	typed_all_set_text_default(all, "", 0);
	typed_all_set_data(all, BYTES, sizeof(BYTES));
	typed_point_set_y(typed_all_init_point(all), -4);
	typed_point_set_x(typed_all_edit_point_default(all), 80);
}

static void
set_numbers(struct typed_all_b all)
{
	struct capnrpc_bool_list_b bits = typed_all_init_bits(all, 10);
	struct capnrpc_uint8_list_b bytes = typed_all_init_bytes(all, 3);
	struct capnrpc_int16_list_b shorts = typed_all_init_shorts(all, 2);
	struct capnrpc_int64_list_b longs = typed_all_init_longs(all, 1);
	struct capnrpc_float_list_b floats = typed_all_init_floats(all, 2);
	struct capnrpc_double_list_b doubles = typed_all_init_doubles(all, 2);
	struct typed_colour_list_b colours = typed_all_init_colours(all, 2);

	(void)typed_all_init_voids(all, 4);
	(void)typed_all_init_numbers(all, 0);
	capnrpc_bool_list_set(bits, 9, true);
	capnrpc_uint8_list_set(bytes, 1, 127);
	capnrpc_uint8_list_set(bytes, 2, 255);
	capnrpc_int16_list_set(shorts, 0, -1);
	capnrpc_int16_list_set(shorts, 1, 2);
	capnrpc_int64_list_set(longs, 0, INT64_MIN);
	capnrpc_float_list_set(floats, 1, -0.5f);
	capnrpc_double_list_set(doubles, 0, 0.125);
	typed_colour_list_set(colours, 0, TYPED_COLOUR_GREEN);
}

static void
set_lists(struct typed_all_b all)
{
	struct capnrpc_text_list_b texts = typed_all_init_texts(all, 3);
	struct capnrpc_data_list_b datas = typed_all_init_datas(all, 1);
	struct typed_point_list_b points = typed_all_init_points(all, 2);
	struct capnrpc_int32_list_list_b matrix = typed_all_init_matrix(all, 2);
	struct capnrpc_int32_list_b row =
		capnrpc_int32_list_list_init_at(matrix, 1, 2);
	uint32_t i;

	for (i = 0; i < 3; i++)
		capnrpc_text_list_set(texts, i, TEXTS[i], strlen(TEXTS[i]));
	capnrpc_data_list_set(datas, 0, BYTES, sizeof(BYTES));
	typed_point_set_y(typed_point_list_edit(points, 1), 11);
	capnrpc_int32_list_set(row, 0, -7);
	capnrpc_int32_list_set(row, 1, 8);
}

static void
set_pointers(struct typed_all_b all)
{
	static const char GENERIC[] = "generic";
	struct capnrpc_struct_size none = { 0, 0 };
	struct capnrpc_list_b list =
		typed_all_init_any_list(all, CAPNRPC_ELEMENT_2_BYTES, none, 2);
	struct typed_point_b point;

	typed_point_set_x(typed_point_init(typed_all_edit_any(all)), 21);
	point.s = typed_all_init_any_struct(all, typed_point_size());
	typed_point_set_x(point, 22);
	capnrpc_list_set_u16(list, 1, 23);
	typed_box_of_text_set_content(
		typed_all_init_box(all), GENERIC, sizeof(GENERIC) - 1);
}

static void
set_groups(struct typed_all_b all)
{
	struct typed_all_kind_pair_b pair =
		typed_all_kind_init_pair(typed_all_edit_kind(all));

	typed_all_group_set_inside(typed_all_edit_group(all), -31);
	typed_all_kind_pair_set_first(pair, 32);
	typed_all_kind_pair_set_second(pair, "second", 6);
}

static void
set_caps(struct typed_all_b all, struct capnrpc_cap *const objects[VALUES_CAPS])
{
	struct capnrpc_cap_list_b list = typed_all_init_objects(all, 2);

	capnrpc_cap_list_set(list, 0, objects[0]);
	capnrpc_cap_list_set(list, 1, objects[1]);
	capnrpc_pointer_set_cap(typed_all_edit_any_cap(all), objects[2]);
	typed_all_set_capability(all, objects[3]);
	typed_all_set_object(all, objects[4]);
	typed_box_of_typed_object_set_content(
		typed_all_init_object_box(all), objects[5]);
	typed_all_group_set_held(typed_all_edit_group(all), objects[6]);
	typed_all_set_guest(all, objects[7]);
}

void
values_set(
	struct typed_all_b all, struct capnrpc_cap *const objects[VALUES_CAPS])
{
	set_scalars(all);
	set_numbers(all);
	set_lists(all);
	set_pointers(all);
	set_groups(all);
	set_caps(all, objects);
}

/* --- comparing ---------------------------------------------------------- */

static bool
is_text(struct capnrpc_text_r text, const char *expected)
{
	return text.n == strlen(expected) &&
		memcmp(text.bytes, expected, text.n) == 0;
}

static bool
is_bytes(struct capnrpc_data_r data)
{
	return data.n == sizeof(BYTES) &&
		memcmp(data.bytes, BYTES, sizeof(BYTES)) == 0;
}

/* Of floating point, the bits: these values have only one pattern. */
static bool
is_double(double value, double expected)
{
	return capnrpc_bits_of_double(value) ==
		capnrpc_bits_of_double(expected);
}

/* Returns the name of the field from here when the claim does not hold. */
#define REQUIRE(field, claim)         \
	do {                          \
		if (!(claim))         \
			return field; \
	} while (0)

static const char *
wrong_scalar(struct typed_all_r all)
{
	struct typed_point_r point = typed_all_get_point(all);
	struct typed_point_r other = typed_all_get_point_default(all);

	REQUIRE("flag", !typed_all_get_flag(all));
	REQUIRE("i8", typed_all_get_i8(all) == -8);
	REQUIRE("i16", typed_all_get_i16(all) == -16000);
	REQUIRE("i32", typed_all_get_i32(all) == -32000000);
	REQUIRE("i64", typed_all_get_i64(all) == INT64_MIN);
	REQUIRE("u8", typed_all_get_u8(all) == 255);
	REQUIRE("u16", typed_all_get_u16(all) == 65535);
	REQUIRE("u32", typed_all_get_u32(all) == 0);
	REQUIRE("u64", typed_all_get_u64(all) == UINT64_MAX);
	REQUIRE("f32", is_double((double)typed_all_get_f32(all), 0.25));
	REQUIRE("f64", is_double(typed_all_get_f64(all), -1e300));
	REQUIRE("colour", typed_all_get_colour(all) == TYPED_COLOUR_BLUE);
	REQUIRE("text", is_text(typed_all_get_text(all), "text"));
	REQUIRE("textDefault", is_text(typed_all_get_text_default(all), ""));
	REQUIRE("data", is_bytes(typed_all_get_data(all)));
	REQUIRE("point",
		typed_point_get_x(point) == 3 &&
			typed_point_get_y(point) == -4);
	REQUIRE("pointDefault",
		typed_point_get_x(other) == 80 &&
			typed_point_get_y(other) == 9);
	return NULL;
}

static const char *
wrong_number(struct typed_all_r all)
{
	struct capnrpc_bool_list_r bits = typed_all_get_bits(all);
	struct capnrpc_uint8_list_r bytes = typed_all_get_bytes(all);
	struct capnrpc_int16_list_r shorts = typed_all_get_shorts(all);
	struct capnrpc_int64_list_r longs = typed_all_get_longs(all);
	struct capnrpc_float_list_r floats = typed_all_get_floats(all);
	struct capnrpc_double_list_r doubles = typed_all_get_doubles(all);
	struct typed_colour_list_r colours = typed_all_get_colours(all);

	REQUIRE("voids", typed_all_get_voids(all).l.n == 4);
	REQUIRE("bits",
		capnrpc_bool_list_len(bits) == 10 &&
			!capnrpc_bool_list_at(bits, 0) &&
			capnrpc_bool_list_at(bits, 9));
	REQUIRE("bytes",
		capnrpc_uint8_list_len(bytes) == 3 &&
			capnrpc_uint8_list_at(bytes, 0) == 0 &&
			capnrpc_uint8_list_at(bytes, 2) == 255);
	REQUIRE("shorts",
		capnrpc_int16_list_len(shorts) == 2 &&
			capnrpc_int16_list_at(shorts, 0) == -1 &&
			capnrpc_int16_list_at(shorts, 1) == 2);
	REQUIRE("numbers",
		typed_all_has_numbers(all) &&
			typed_all_get_numbers(all).l.n == 0);
	REQUIRE("longs",
		capnrpc_int64_list_len(longs) == 1 &&
			capnrpc_int64_list_at(longs, 0) == INT64_MIN);
	REQUIRE("floats",
		capnrpc_float_list_len(floats) == 2 &&
			capnrpc_float_list_at(floats, 1) == -0.5f);
	REQUIRE("doubles",
		capnrpc_double_list_len(doubles) == 2 &&
			capnrpc_double_list_at(doubles, 0) == 0.125);
	REQUIRE("colours",
		typed_colour_list_len(colours) == 2 &&
			typed_colour_list_at(colours, 0) == TYPED_COLOUR_GREEN);
	return NULL;
}

static const char *
wrong_list(struct typed_all_r all)
{
	struct capnrpc_text_list_r texts = typed_all_get_texts(all);
	struct capnrpc_data_list_r datas = typed_all_get_datas(all);
	struct typed_point_list_r points = typed_all_get_points(all);
	struct capnrpc_int32_list_list_r matrix = typed_all_get_matrix(all);
	struct capnrpc_int32_list_r row = capnrpc_int32_list_list_at(matrix, 1);
	uint32_t i;

	REQUIRE("texts", capnrpc_text_list_len(texts) == 3);
	for (i = 0; i < 3; i++)
		REQUIRE("texts",
			is_text(capnrpc_text_list_at(texts, i), TEXTS[i]));
	REQUIRE("datas",
		capnrpc_data_list_len(datas) == 1 &&
			is_bytes(capnrpc_data_list_at(datas, 0)));
	REQUIRE("points",
		typed_point_list_len(points) == 2 &&
			typed_point_get_x(typed_point_list_at(points, 1)) ==
				3 &&
			typed_point_get_y(typed_point_list_at(points, 1)) ==
				11);
	REQUIRE("matrix",
		capnrpc_int32_list_list_len(matrix) == 2 &&
			capnrpc_int32_list_len(row) == 2 &&
			capnrpc_int32_list_at(row, 0) == -7 &&
			capnrpc_int32_list_at(row, 1) == 8);
	return NULL;
}

static const char *
wrong_pointer(struct typed_all_r all)
{
	struct capnrpc_list_r list = typed_all_get_any_list(all);
	struct typed_point_r point = { typed_all_get_any_struct(all) };
	struct typed_all_group_r group = typed_all_get_group(all);
	struct typed_all_kind_pair_r pair =
		typed_all_kind_get_pair(typed_all_get_kind(all));

	REQUIRE("any",
		typed_point_get_x(typed_point_read(typed_all_get_any(all))) ==
			21);
	REQUIRE("anyStruct", typed_point_get_x(point) == 22);
	REQUIRE("anyList", list.n == 2 && capnrpc_list_get_u16(list, 1) == 23);
	REQUIRE("box",
		is_text(typed_box_of_text_get_content(typed_all_get_box(all)),
			"generic"));
	REQUIRE("group", typed_all_group_get_inside(group) == -31);
	REQUIRE("guest", typed_all_which(all) == TYPED_ALL_GUEST);
	REQUIRE("kind",
		typed_all_kind_which(typed_all_get_kind(all)) ==
			TYPED_ALL_KIND_PAIR);
	REQUIRE("first", typed_all_kind_pair_get_first(pair) == 32);
	REQUIRE("second",
		is_text(typed_all_kind_pair_get_second(pair), "second"));
	REQUIRE("objects", typed_all_get_objects(all).l.n == 2);
	return NULL;
}

const char *
values_wrong(struct typed_all_r all)
{
	const char *wrong = wrong_scalar(all);

	if (wrong == NULL)
		wrong = wrong_number(all);
	if (wrong == NULL)
		wrong = wrong_list(all);
	if (wrong == NULL)
		wrong = wrong_pointer(all);
	return wrong;
}

void
values_caps(struct typed_all_r all, struct capnrpc_cap *ret_caps[VALUES_CAPS])
{
	struct capnrpc_cap_list_r list = typed_all_get_objects(all);

	ret_caps[0] = capnrpc_cap_list_at(list, 0);
	ret_caps[1] = capnrpc_cap_list_at(list, 1);
	ret_caps[2] = capnrpc_pointer_borrow_cap(typed_all_get_any_cap(all));
	ret_caps[3] = typed_all_get_capability(all);
	ret_caps[4] = typed_all_get_object(all);
	ret_caps[5] = typed_box_of_typed_object_get_content(
		typed_all_get_object_box(all));
	ret_caps[6] = typed_all_group_get_held(typed_all_get_group(all));
	ret_caps[7] = typed_all_get_guest(all);
}
