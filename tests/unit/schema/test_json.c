/* SPDX-License-Identifier: Apache-2.0 */
/* JSON, as far as convert.sh does not compare it. */
#include "tests/unit/schema/fixture.h"

#define TEXT CAPNRPC_FORMAT_TEXT
#define JSON CAPNRPC_FORMAT_JSON

static void
integers_are_exact(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "{\"before\": 9223372036854775808}", 1, 12,
			"out of the range of Int64" },
		{ "{\"before\":\n \"12x\"}", 2, 2, "an integer" },
		{ "{\"number\": 0.5}", 1, 12, "an integer" },
		{ "{\"number\": 01}", 1, 12, "a number" },
	};

	(void)state;
	assert_converts(fixture.odd, JSON, "{\"before\": 9007199254740993}",
		TEXT,
		"(none = void, before = 9007199254740993, named = (left = "
		"void))");
	assert_converts(fixture.odd, JSON,
		"{\"before\": \"-9223372036854775808\"}", TEXT,
		"(none = void, before = -9223372036854775808, named = (left = "
		"void))");
	assert_converts(fixture.odd, JSON, "{\"before\": 25e2}", TEXT,
		"(none = void, before = 2500, named = (left = void))");
	fixture_refuse_each(
		fixture.odd, JSON, bad, sizeof(bad) / sizeof(bad[0]));
}

static void
strings_are_decoded(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "{\"text\":\"\\ud83d\"}", 1, 10, "an escape" },
		{ "{\"text\":\"\\ude00\\ud83d\"}", 1, 10, "an escape" },
		{ "{\"text\":\"\\u12", 1, 10, "an escape" },
		{ "{\"text\":\"abc", 1, 13, "the end of a string" },
	};

	(void)state;
	assert_converts(fixture.odd, JSON,
		"{\"text\":\"\\u00e9\\ud83d\\ude00\\/\"}", TEXT,
		"(text = \"\xc3\xa9\xf0\x9f\x98\x80/\", before = 0, "
		"named = (left = void))");
	fixture_refuse_each(
		fixture.odd, JSON, bad, sizeof(bad) / sizeof(bad[0]));
}

static void
null_is_no_pointer(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "null", 1, 1, "an object" },
		{ "{\"number\": null}", 1, 12, "a number" },
	};

	(void)state;
	assert_converts(fixture.odd, JSON,
		"{\"self\": null, \"nested\": null, \"map\": null}", TEXT,
		"(self = (none = void, before = 0, named = (left = void)), "
		"before = 0, named = (left = void))");
	fixture_refuse_each(
		fixture.odd, JSON, bad, sizeof(bad) / sizeof(bad[0]));
}

/* A tag may stand behind what it gives a meaning to. */
static void
tags_may_come_late(void **state)
{
	(void)state;
	assert_converts(fixture.annotated, JSON,
		"{\"side\": 2, \"colour\": \"second\", \"kind\": \"square\"}",
		TEXT,
		"(shape = (square = (side = 2, colour = second)), "
		"other = (int = 0), deep = (more = ()))");
	fixture_refuse(fixture.annotated, JSON, "{\"kind\": \"triangle\"}",
		CAPNRPC_EINVAL, 1, 10, "a field of the union");
}

static void
bytes_have_digits(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "{\"coded\": \"A\"}", 1, 13, "a digit of base 64" },
		{ "{\"coded\": \"A*==\"}", 1, 13, "a digit of base 64" },
		{ "{\"hexed\": \"0g\"}", 1, 13, "a hexadecimal digit" },
	};
	static const struct fixture_refusal worse[] = {
		{ "{\"bytes\": [256]}", 1, 12, "a number from 0 to 255" },
		{ "{\"bytes\": [-1]}", 1, 12, "a number from 0 to 255" },
	};

	(void)state;
	fixture_refuse_each(
		fixture.annotated, JSON, bad, sizeof(bad) / sizeof(bad[0]));
	fixture_refuse_each(
		fixture.odd, JSON, worse, sizeof(worse) / sizeof(worse[0]));
}

/* What is read over has to be JSON all the same. */
static void
unknown_members_are_read_over(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "{\"new\": [nul]}", 1, 10, "a value" },
		{ "{\"new\": {\"a\" 1}}", 1, 14, "':'" },
		{ "{\"new\": 1,}", 1, 11, "a string" },
		{ "{} {}", 1, 4, "the end of the text" },
	};

	(void)state;
	assert_converts(fixture.odd, JSON,
		"{\"new\": [{\"a\": [1e9, true, null, \"\\u0000\"]}], "
		"\"bef\\u006fre\": 1, \"before\\u0000\": 2}",
		TEXT, "(none = void, before = 1, named = (left = void))");
	fixture_refuse_each(
		fixture.odd, JSON, bad, sizeof(bad) / sizeof(bad[0]));
}

static void
reals_may_be_words(void **state)
{
	(void)state;
	assert_converts(fixture.odd, JSON,
		"{\"doubles\": [\"NaN\", \"Infinity\", \"-Infinity\", null, "
		"\"1.5\", -0.0]}",
		TEXT,
		"(none = void, before = 0, named = (left = void), "
		"doubles = [nan, inf, -inf, nan, 1.5, -0])");
	fixture_refuse(fixture.odd, JSON, "{\"doubles\": [1e400]}",
		CAPNRPC_EINVAL, 1, 14, "out of the range of Float64");
}

/* What JSON cannot say is refused, unless it is null. */
static void
untyped_pointers_are_refused(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "{\"any\": 1}", 1, 9, "no known" },
		{ "{\"objects\": [1]}", 1, 14, "a capability" },
	};
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	struct capnrpc_type any = { CAPNRPC_TYPE_ANY_POINTER,
		CAPNRPC_TYPE_ANY_POINTER, 0, NULL, NULL };

	(void)state;
	assert_converts(fixture.odd, JSON, "{\"any\": null}", JSON,
		"{\"before\":\"0\",\"named\":{\"left\":null},\"any\":null}");
	capnrpc_pointer_set_text(capnrpc_message_edit_root(m), "x", 1);
	fixture_refuse_printing(
		m, any, JSON, CAPNRPC_EINVAL, "pointer of no known type");
	fixture_refuse_each(
		fixture.odd, JSON, bad, sizeof(bad) / sizeof(bad[0]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(integers_are_exact),
		cmocka_unit_test(strings_are_decoded),
		cmocka_unit_test(null_is_no_pointer),
		cmocka_unit_test(tags_may_come_late),
		cmocka_unit_test(bytes_have_digits),
		cmocka_unit_test(unknown_members_are_read_over),
		cmocka_unit_test(reals_may_be_words),
		cmocka_unit_test(untyped_pointers_are_refused),
	};

	return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
