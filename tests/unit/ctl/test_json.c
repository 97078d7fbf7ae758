/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "ctl/json.h"
#include "ctl/printable.h"

/* The text that a function writes. */
static void
expect(void (*write)(struct json *json), const char *expected)
{
	char *text = NULL;
	size_t n = 0;
	struct json json = { open_memstream(&text, &n), 0, false };

	assert_non_null(json.out);
	write(&json);
	assert_int_equal(fclose(json.out), 0);
	assert_string_equal(text, expected);
	free(text);
}

static void
write_nested(struct json *json)
{
	json_open(json, NULL, '[');
	json_open(json, NULL, '{');
	json_text(json, "a", "b", 1);
	json_number(json, "n", INT64_MIN);
	json_flag(json, "yes", true);
	json_null(json, "no");
	json_open(json, "empty", '[');
	json_close(json, ']');
	json_close(json, '}');
	json_number(json, NULL, 7);
	json_close(json, ']');
}

static void
values_nest(void **state)
{
	(void)state;
	expect(write_nested,
		"[\n  {\n    \"a\": \"b\",\n"
		"    \"n\": -9223372036854775808,\n    \"yes\": true,\n"
		"    \"no\": null,\n    \"empty\": []\n  },\n  7\n]\n");
}

static void
write_hostile(struct json *json)
{
	static const char text[] = "\"\\\n\0\x1b\x7f\xff\xc3\xbc\xe2\x82";

	json_open(json, NULL, '[');
	json_text(json, NULL, text, sizeof(text) - 1);
	json_close(json, ']');
}

static void
any_bytes_are_a_string(void **state)
{
	(void)state;
	expect(write_hostile,
		"[\n  \"\\\"\\\\\\u000a\\u0000\\u001b\\u007f\\ufffd\xc3\xbc"
		"\\ufffd\\ufffd\"\n]\n");
}

static void
write_empty(struct json *json)
{
	json_open(json, NULL, '[');
	json_close(json, ']');
}

static void
nothing_is_an_empty_list(void **state)
{
	(void)state;
	expect(write_empty, "[]\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_nest),
		cmocka_unit_test(any_bytes_are_a_string),
		cmocka_unit_test(nothing_is_an_empty_list),
	};

	setenv("LC_ALL", "C", 1);
	printable_start();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
