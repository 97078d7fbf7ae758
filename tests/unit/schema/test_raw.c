/* SPDX-License-Identifier: Apache-2.0 */
/* Value of json.capnp: JSON inside JSON, as far as convert.sh compares not. */
#include "tests/unit/schema/fixture.h"

#include <stdio.h>

#define TEXT CAPNRPC_FORMAT_TEXT
#define JSON CAPNRPC_FORMAT_JSON

/* That JSON says what a text does, and the text prints as that JSON. */
static void
assert_says(const char *json, const char *text)
{
	assert_converts(fixture.free, JSON, json, TEXT, text);
	assert_converts(fixture.free, TEXT, text, JSON, json);
}

static void
value_is_what_it_says(void **state)
{
	(void)state;
	assert_says("{\"value\":[true,-1.5,\"\\u0001\",{}],\"none\":null}",
		"(value = (array = [(boolean = true), (number = -1.5), "
		"(string = \"\\001\"), (object = [])]), none = void)");
	assert_says("{\"all\":[false,[[]]],\"either\":{\"a\":null}}",
		"(all = [(boolean = false), (array = [(array = [])])], "
		"either = (object = [(name = \"a\", value = (null = void))]))");
	assert_converts(fixture_type(fixture.types, "Value"), JSON,
		" [ 1 , 2 ] ", TEXT, "(array = [(number = 1), (number = 2)])");
}

/* An object's members keep their order, and two of one name are two. */
static void
objects_are_kept_as_they_are(void **state)
{
	(void)state;
	assert_says("{\"value\":{\"z\":1,\"a\":2,\"z\":{\"\":[]}},"
		    "\"none\":null}",
		"(value = (object = [(name = \"z\", value = (number = 1)), "
		"(name = \"a\", value = (number = 2)), (name = \"z\", value = "
		"(object = [(name = \"\", value = (array = []))]))]), "
		"none = void)");
}

/* null is a Value like others, and not the lack of one. */
static void
null_is_a_value(void **state)
{
	(void)state;
	assert_says("{\"value\":null,\"none\":null}",
		"(value = (null = void), none = void)");
	assert_converts(fixture.free, JSON, "{\"preset\":null}", JSON,
		"{\"preset\":null,\"none\":null}");
	assert_converts(fixture.free, JSON, "{\"fields\":null}", JSON,
		"{\"none\":null}");
	assert_converts(fixture.free, TEXT, "(field = ())", JSON,
		"{\"field\":{},\"none\":null}");
}

static void
calls_are_read_and_printed(void **state)
{
	(void)state;
	assert_says("{\"value\":F(),\"none\":null}",
		"(value = (call = (function = \"F\", params = [])), "
		"none = void)");
	assert_says("{\"value\":[ISODate(\"x\",{\"a\":$_9(1)})],\"none\":null}",
		"(value = (array = [(call = (function = \"ISODate\", params = "
		"[(string = \"x\"), (object = [(name = \"a\", value = (call = "
		"(function = \"$_9\", params = [(number = 1)])))])]))]), "
		"none = void)");
	assert_converts(fixture.free, JSON, "{\"value\": nullify ( 1 , [ ] ) }",
		JSON, "{\"value\":nullify(1,[]),\"none\":null}");
	/* Members of a newer schema may be Values, too. */
	assert_converts(fixture.free, JSON, "{\"newer\":[F({\"a\":G()})]}",
		JSON, "{\"none\":null}");
}

static void
what_is_no_value_is_refused(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "{\"value\":}", 1, 10, "a value" },
		{ "{\"value\":nul}", 1, 10, "'nul' stands where a value" },
		{ "{\"value\":F}", 1, 10, "'F' stands where a value" },
		{ "{\"value\":F [1]}", 1, 10, "a value" },
		{ "{\"value\":null(1)}", 1, 14, "',' or '}'" },
		{ "{\"value\":a.b(1)}", 1, 10, "a value" },
		{ "{\"value\":F(1 2)}", 1, 14, "',' or ')'" },
		{ "{\"value\":F(1]}", 1, 13, "',' or ')'" },
		{ "{\"value\":F(1,)}", 1, 14, "a value" },
		{ "{\"value\":F(", 1, 12, "the text ends where a value" },
		{ "{\"value\":[1,]}", 1, 13, "a value" },
		{ "{\"value\":{null:1}}", 1, 11, "a string" },
		{ "{\"value\":{\"a\" 1}}", 1, 15, "':'" },
		{ "{\"value\":{\"a\":1,}}", 1, 17, "a string" },
		{ "{\"value\":1e999}", 1, 10, "out of the range of Float64" },
		{ "{\"value\":01}", 1, 10, "a number" },
		{ "{\"value\":-}", 1, 10, "a number" },
		{ "{\"value\":\"\\ud800\"}", 1, 11, "an escape" },
		{ "{\"all\":F()}", 1, 8, "an array" },
		{ "{\"newer\":nul(}", 1, 14, "a value" },
	};

	(void)state;
	fixture_refuse_each(
		fixture.free, JSON, bad, sizeof(bad) / sizeof(bad[0]));
}

static void
refuse_printing(const char *text, const char *part)
{
	fixture_refuse_printing(fixture_parse(fixture.free, TEXT, text),
		fixture.free, JSON, CAPNRPC_EINVAL, part);
}

/* Nothing gets into the JSON that would be read as something else. */
static void
what_json_cannot_say_is_refused(void **state)
{
	static const char *const names[] = { "", "9f", "a b", "a.b", "null",
		"true", "false", "f()]", "\\xc3\\xa9" };
	char text[100];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		(void)snprintf(text, sizeof(text),
			"(value = (call = (function = \"%s\")))", names[i]);
		refuse_printing(text, "no identifier");
	}
	refuse_printing("(value = (number = inf))", "no finite number");
	refuse_printing("(all = [(number = -inf)])", "no finite number");
	refuse_printing("(either = (number = nan))", "no finite number");
}

/* A kind that a newer json.capnp may have. */
static void
newer_kinds_are_refused(void **state)
{
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	struct capnrpc_type value = fixture_type(fixture.types, "Value");

	(void)state;
	capnrpc_struct_set_u16(
		capnrpc_pointer_init_struct(
			capnrpc_message_edit_root(m), capnrpc_type_size(value)),
		0, 7, 0);
	fixture_refuse_printing(
		m, value, JSON, CAPNRPC_EINVAL, "a kind that is not known");
}

/* Parses so many opening brackets, and as many closing ones, as a Value. */
static int
parse_nested(unsigned int n, const char *open, const char *close)
{
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	static char text[8 * CAPNRPC_VALUE_NESTING_MAX];
	struct capnrpc_complaint complaint;
	unsigned int i;
	int status;

	text[0] = '\0';
	for (i = 0; i < n; i++)
		(void)strcat(text, open);
	(void)strcat(text, "0");
	for (i = 0; i < n; i++)
		(void)strcat(text, close);
	status = capnrpc_value_parse(fixture_type(fixture.types, "Value"), JSON,
		text, strlen(text), capnrpc_message_edit_root(m), &complaint);
	if (status < 0)
		assert_string_equal(complaint.text, "this is nested too deep");
	capnrpc_message_unref(m);
	return status;
}

static void
depth_is_limited(void **state)
{
	const unsigned int most = CAPNRPC_VALUE_NESTING_MAX;

	(void)state;
	assert_int_equal(parse_nested(most, "[", "]"), 0);
	assert_int_equal(parse_nested(most + 1, "[", "]"), CAPNRPC_ELIMIT);
	assert_int_equal(parse_nested(most, "{\"\":", "}"), 0);
	assert_int_equal(parse_nested(most + 1, "{\"\":", "}"), CAPNRPC_ELIMIT);
	assert_int_equal(parse_nested(most, "f(", ")"), 0);
	assert_int_equal(parse_nested(most + 1, "f(", ")"), CAPNRPC_ELIMIT);
}

/* A member of an object is two levels of its message, which may have 64. */
static void
depth_of_messages_is_told(void **state)
{
	char json[2 * CAPNRPC_NESTING_DEFAULT * sizeof("{\"\":}")];
	char *at = json;
	unsigned int i, n = CAPNRPC_NESTING_DEFAULT / 2 + 1;

	(void)state;
	for (i = 0; i < n; i++, at += 4)
		memcpy(at, "{\"\":", 4);
	*at++ = '0';
	memset(at, '}', n);
	at[n] = '\0';
	fixture_refuse_printing(
		fixture_parse(fixture_type(fixture.types, "Value"), JSON, json),
		fixture_type(fixture.types, "Value"), JSON, CAPNRPC_ELIMIT,
		"deeper or longer than may be read");
}

static void
lack_of_memory_is_told(void **state)
{
	(void)state;
	fixture_parse_without_memory(fixture.free, JSON,
		"{\"value\":[F(\"a\"),{\"b\":[{},[]]}],\"none\":null}");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(value_is_what_it_says),
		cmocka_unit_test(objects_are_kept_as_they_are),
		cmocka_unit_test(null_is_a_value),
		cmocka_unit_test(calls_are_read_and_printed),
		cmocka_unit_test(what_is_no_value_is_refused),
		cmocka_unit_test(what_json_cannot_say_is_refused),
		cmocka_unit_test(newer_kinds_are_refused),
		cmocka_unit_test(depth_is_limited),
		cmocka_unit_test(depth_of_messages_is_told),
		cmocka_unit_test(lack_of_memory_is_told),
	};

	return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
