/* SPDX-License-Identifier: Apache-2.0 */
/* proto/compiler/name.h: C names for schema names. */
#include "check.h"

#include <string.h>

#include "proto/compiler/name.h"

static void
expect_snake(const char *name, const char *snake)
{
	assert_string_equal(name_snake(name, strlen(name)), snake);
}

static void
test_snake(void **state)
{
	(void)state;
	expect_snake("question", "question");
	expect_snake("questionId", "question_id");
	expect_snake("CapDescriptor", "cap_descriptor");
	expect_snake("attachedFd", "attached_fd");
	expect_snake("int64", "int64");
	expect_snake("sha256Digest", "sha256_digest");
	expect_snake("UInt64", "u_int64");
	expect_snake("HTTPServer", "http_server");
	expect_snake("parseURL", "parse_url");
	expect_snake("x", "x");
	expect_snake("", "");
}

static void
test_upper(void **state)
{
	(void)state;
	assert_string_equal(name_upper("question_id2"), "QUESTION_ID2");
}

static void
test_identifiers(void **state)
{
	char longest[514];

	(void)state;
	assert_true(name_is_identifier("a_1"));
	assert_true(name_is_identifier("_a"));
	assert_false(name_is_identifier(""));
	assert_false(name_is_identifier("1a"));
	assert_false(name_is_identifier("a-b"));
	assert_false(name_is_identifier("a b"));
	assert_false(name_is_identifier("\xc3\xbc"));
	memset(longest, 'a', sizeof(longest));
	longest[512] = '\0';
	assert_true(name_is_identifier(longest));
	longest[512] = 'a';
	longest[513] = '\0';
	assert_false(name_is_identifier(longest));
}

static void
test_keywords_get_an_underscore(void **state)
{
	(void)state;
	assert_string_equal(name_plain("delete"), "delete_");
	assert_string_equal(name_plain("restrict"), "restrict_");
	assert_string_equal(name_plain("while"), "while_");
	assert_string_equal(name_plain("alignas"), "alignas_");
	assert_string_equal(name_plain("log"), "log");
}

static int
teardown(void **state)
{
	(void)state;
	memory_release();
	return 0;
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_snake),
		cmocka_unit_test(test_upper),
		cmocka_unit_test(test_identifiers),
		cmocka_unit_test(test_keywords_get_an_underscore),
	};

	return cmocka_run_group_tests(tests, NULL, teardown);
}
