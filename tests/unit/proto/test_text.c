/* SPDX-License-Identifier: Apache-2.0 */
/* proto/compiler/text.h: lines break where clang-format breaks them. */
#include "check.h"

#include <string.h>

#include "proto/compiler/text.h"

/* Checks what has been added, and starts afresh. */
static void
expect(struct text *text, const char *expected)
{
	assert_string_equal(text->bytes != NULL ? text->bytes : "", expected);
	text_deinit(text);
}

static void
test_call_on_one_line(void **state)
{
	static const char *const arguments[] = { "b.s", "12", "v", "0", NULL };
	struct text text = { 0 };

	(void)state;
	text_call(&text, 1, "capnrpc_struct_set_u16(", arguments, ");");
	expect(&text, "\tcapnrpc_struct_set_u16(b.s, 12, v, 0);\n");
}

static void
test_call_of_80_columns_and_one_more(void **state)
{
	const char *arguments[] = { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", NULL };
	struct text text = { 0 };

	(void)state;
	text_call(&text, 1, "call123(", arguments, ");");
	expect(&text,
		"\tcall123(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
		"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb);\n");
	text_call(&text, 1, "call1234(", arguments, ");");
	expect(&text,
		"\tcall1234(\n\t\taaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
		"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb);\n");
}

static void
test_call_is_filled(void **state)
{
	const char *arguments[] = { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
		"cccccccccccccccccccccccccccccc", NULL };
	struct text text = { 0 };

	(void)state;
	text_call(&text, 0, "call(", arguments, ")");
	expect(&text,
		"call(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
		"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,\n"
		"\tcccccccccccccccccccccccccccccc)\n");
}

static void
test_assignment_breaks_before_its_call(void **state)
{
	const char *arguments[] = { "cap", "EVERY_OBJECT_ID",
		"EVERY_OBJECT_DELETE", NULL };
	struct text text = { 0 };

	(void)state;
	text_call(&text, 1, "request = capnrpc_request_new(", arguments, ");");
	expect(&text,
		"\trequest =\n\t\tcapnrpc_request_new(cap, "
		"EVERY_OBJECT_ID, EVERY_OBJECT_DELETE);\n");
}

static void
test_condition_is_indented_past_its_parenthesis(void **state)
{
	const char *arguments[] = { "&server->a_rather_long_parent", "object",
		"call_taken", NULL };
	struct text text = { 0 };

	(void)state;
	text_call(&text, 2, "if (a_rather_long_parent_serve(", arguments, "))");
	expect(&text,
		"\t\tif (a_rather_long_parent_serve(\n\t\t\t    "
		"&server->a_rather_long_parent, object, call_taken))\n");
}

static void
test_function_has_its_type_on_a_line(void **state)
{
	const char *parameters[] = { "struct a_r r", "int i", NULL };
	struct text text = { 0 };

	(void)state;
	text_function(&text, "uint32_t", "a_get", parameters);
	expect(&text,
		"static inline uint32_t\na_get(struct a_r r, int i)\n{\n");
}

static void
test_binary(void **state)
{
	struct text text = { 0 };
	char name[61];

	(void)state;
	text_binary(&text, 1, "if (a_which(r)", "!=", "A_B", ")");
	expect(&text, "\tif (a_which(r) != A_B)\n");
	memset(name, 'A', sizeof(name));
	name[sizeof(name) - 1] = '\0';
	text_binary(&text, 1, "if (a(r)", "!=", name + 1, ")");
	assert_null(strstr(text.bytes, "!=\n"));
	text_deinit(&text);
	text_binary(&text, 1, "if (a(r)", "!=", name, ")");
	assert_non_null(strstr(text.bytes, "!=\n\t\tA"));
	text_deinit(&text);
}

static void
comment(struct text *text, const char *words)
{
	text_comment(text, 0, words, strlen(words));
}

static void
test_comment_on_one_line(void **state)
{
	struct text text = { 0 };

	(void)state;
	comment(&text, "Words.\n");
	expect(&text, "/* Words. */\n");
	comment(&text, "");
	expect(&text, "");
	comment(&text, " \n\n");
	expect(&text, "");
}

static void
test_comment_keeps_its_lines(void **state)
{
	struct text text = { 0 };

	(void)state;
	comment(&text, "One.\n\n  two\n- three  \nfour\n");
	expect(&text, "/*\n * One.\n *\n *   two\n * - three\n * four\n */\n");
}

static void
test_comment_is_filled(void **state)
{
	struct text text = { 0 };

	(void)state;
	comment(&text,
		"First.\n\n"
		"aaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaa "
		"aaaaaaaaaaaaaaaaaaa bbb\nccc ddd\n\nLast.\n");
	expect(&text,
		"/*\n * First.\n *\n"
		" * aaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaa "
		"aaaaaaaaaaaaaaaaaaa\n"
		" * aaaaaaaaaaaaaaaaaaa bbb ccc ddd\n *\n * Last.\n */\n");
}

static void
test_comment_cannot_end_itself(void **state)
{
	struct text text = { 0 };

	(void)state;
	comment(&text, "a */ b /* c **/ d");
	expect(&text, "/* a * / b / * c ** / d */\n");
	text_comment(&text, 0, "a\0b", 3);
	expect(&text, "/* a b */\n");
}

static void
test_literal(void **state)
{
	struct text text = { 0 };

	(void)state;
	text_literal(&text, 1, "a\"\\\n\t\?\?/\xff\0z", 11);
	expect(&text, "\"a\\\"\\\\\\n\\011\\077\\077/\\377\\000z\"");
}

static void
test_literal_is_broken(void **state)
{
	struct text text = { 0 };
	char long_text[100];

	(void)state;
	memset(long_text, 'x', sizeof(long_text));
	text_literal(&text, 0, long_text, 76);
	assert_null(strchr(text.bytes, '\n'));
	text_deinit(&text);
	text_literal(&text, 0, long_text, 78);
	assert_non_null(strstr(text.bytes, "x\"\n\"x"));
	text_deinit(&text);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_call_on_one_line),
		cmocka_unit_test(test_call_of_80_columns_and_one_more),
		cmocka_unit_test(test_call_is_filled),
		cmocka_unit_test(test_assignment_breaks_before_its_call),
		cmocka_unit_test(
			test_condition_is_indented_past_its_parenthesis),
		cmocka_unit_test(test_function_has_its_type_on_a_line),
		cmocka_unit_test(test_binary),
		cmocka_unit_test(test_comment_on_one_line),
		cmocka_unit_test(test_comment_keeps_its_lines),
		cmocka_unit_test(test_comment_is_filled),
		cmocka_unit_test(test_comment_cannot_end_itself),
		cmocka_unit_test(test_literal),
		cmocka_unit_test(test_literal_is_broken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
