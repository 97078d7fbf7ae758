/* SPDX-License-Identifier: Apache-2.0 */
/* The text format, as far as convert.sh does not compare it. */
#include "tests/unit/schema/fixture.h"

#include <locale.h>
#include <stdlib.h>

#define TEXT CAPNRPC_FORMAT_TEXT

/* That a text says what another does, printed on one line. */
static void
assert_same(const char *text, const char *expected)
{
	assert_converts(fixture.odd, TEXT, text, TEXT, expected);
}

static void
numbers_have_bases(void **state)
{
	(void)state;
	assert_same("(number = 0x7FFFFFFF)",
		"(number = 2147483647, before = 0, named = (left = void))");
	assert_same("(number = -017)",
		"(number = -15, before = 0, named = (left = void))");
	assert_same("(number=-2147483648,)",
		"(number = -2147483648, before = 0, named = (left = void))");
}

static void
numbers_have_ranges(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "(number = 2147483648)", 1, 11, "out of the range of Int32" },
		{ "(number =\n -2147483649)", 2, 3,
			"out of the range of Int32" },
		{ "(pair = (a = -1))", 1, 15, "out of the range of UInt8" },
		{ "(doubles = [1e309])", 1, 13, "out of the range of Float64" },
		{ "(singles = [3.5e38])", 1, 13,
			"out of the range of Float32" },
		{ "(number = 089)", 1, 11, "a number that can be" },
		{ "(number = 1.5)", 1, 11, "type Int32" },
	};

	(void)state;
	fixture_refuse_each(
		fixture.odd, TEXT, bad, sizeof(bad) / sizeof(bad[0]));
}

/* The sign of a zero is kept, and all bits of what is read back. */
static void
zero_has_a_sign(void **state)
{
	struct capnrpc_type type = fixture.odd;
	char *text = fixture_convert(type, TEXT, "(doubles = [-0, 0])", TEXT);

	(void)state;
	assert_non_null(strstr(text, "doubles = [-0, 0]"));
	fixture_free(text);
}

static void
strings_are_decoded(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "(text = \"\\q\")", 1, 10, "an escape" },
		{ "(text = \"a\nb\")", 1, 11, "the end of a string" },
		{ "(bytes = 0x\"0\")", 1, 13, "a pair of hexadecimal digits" },
		{ "(text = 0x\"00\")", 1, 9, "type Text" },
	};

	(void)state;
	assert_same("(text = \"a\" \"\\x41\\101\\n\\?\" # more\n \"z\")",
		"(text = \"aAA\\n?z\", before = 0, named = (left = void))");
	assert_same("(bytes = 0x\" 00\tfF \")",
		"(none = void, before = 0, named = (left = void), bytes = "
		"\"\\000\\377\")");
	fixture_refuse_each(
		fixture.odd, TEXT, bad, sizeof(bad) / sizeof(bad[0]));
}

static void
parentheses_change_nothing(void **state)
{
	(void)state;
	assert_same("(((number = ((3)), list = ([]))))",
		"(list = [], before = 0, named = (left = void))");
}

/* Of a union's fields the last one counts, and a group forgets. */
static void
last_field_of_a_union_counts(void **state)
{
	(void)state;
	assert_same("(pair = (a = 7, b = \"x\"), number = 1, pair = (c = []))",
		"(pair = (a = 0, c = []), before = 0, "
		"named = (left = void))");
}

static void
enumerants_may_have_no_name(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "(colours = [65536])", 1, 13, "type Colour" },
		{ "(colours = [re])", 1, 13,
			"'re' stands where a value of type Colour" },
	};

	(void)state;
	assert_same("(colours = [red, (1), (2), 65535])",
		"(none = void, before = 0, named = (left = void), "
		"colours = [red, green, (2), (65535)])");
	fixture_refuse_each(
		fixture.odd, TEXT, bad, sizeof(bad) / sizeof(bad[0]));
}

static void
complaints_tell_where(void **state)
{
	static const struct fixture_refusal bad[] = {
		{ "(\n\n  nope = 1)", 3, 3, "Odd has no field named 'nope'" },
		{ "(number 1)", 1, 9, "'1' stands where '=' is expected" },
		{ "(list = [\"a\" 1])", 1, 14, "',' or ']'" },
		{ "(number = 1", 1, 12,
			"the text ends where ',' or ')' is expected" },
		{ "() ()", 1, 4, "the end of the text" },
		{ "", 1, 1, "the text ends" },
		{ "(any = 1)", 1, 7, "no known type" },
		{ "(object = void)", 1, 10, "a capability" },
		{ "(list = [,])", 1, 10, "type Text" },
		{ "(text = \x1b)", 1, 9, "'?' stands where" },
	};

	(void)state;
	fixture_refuse_each(
		fixture.odd, TEXT, bad, sizeof(bad) / sizeof(bad[0]));
}

/* n parentheses around nothing of them. */
static char *
nested(size_t n)
{
	static const char part[] = "(self=";
	size_t n_part = sizeof(part) - 1, i;
	char *text = malloc(n * (n_part + 1) + 1);

	assert_non_null(text);
	for (i = 0; i < n; i++) {
		memcpy(text + i * n_part, part, n_part);
		text[n * n_part + i] = ')';
	}
	memcpy(text + (n - 1) * n_part, "      ", n_part);
	text[(n - 1) * n_part] = '(';
	text[n * (n_part + 1)] = '\0';
	return text;
}

static void
nesting_is_limited(void **state)
{
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	char *text = nested(CAPNRPC_VALUE_NESTING_MAX);

	(void)state;
	assert_int_equal(
		capnrpc_value_parse(fixture.odd, TEXT, text, strlen(text),
			capnrpc_message_edit_root(m), NULL),
		0);
	free(text);
	text = nested(CAPNRPC_VALUE_NESTING_MAX + 1);
	fixture_refuse(fixture.odd, TEXT, text, CAPNRPC_ELIMIT, 1,
		CAPNRPC_VALUE_NESTING_MAX * 6 + 1, "nested too deep");
	free(text);
	capnrpc_message_unref(m);
}

/* A short text may ask for much: more than ten words for each "()". */
static void
size_is_limited(void **state)
{
	size_t n = CAPNRPC_TRAVERSAL_WORDS_DEFAULT / 10, i;
	struct capnrpc_message *m =
		capnrpc_message_new(capnrpc_memory_libc(), 0);
	char *text = malloc(n * 3 + 30);
	struct capnrpc_complaint complaint;

	(void)state;
	assert_non_null(text);
	strcpy(text, "(pair = (c = [");
	for (i = 0; i < n; i++)
		memcpy(text + 14 + i * 3, "(),", 3);
	strcpy(text + 14 + n * 3, "]))");
	assert_int_equal(
		capnrpc_value_parse(fixture.odd, TEXT, text, strlen(text),
			capnrpc_message_edit_root(m), &complaint),
		CAPNRPC_ELIMIT);
	assert_string_equal(complaint.text, "the message would be too long");
	capnrpc_message_unref(m);
	free(text);
}

static void
locale_does_not_matter(void **state)
{
	char *text;

	(void)state;
	if (setlocale(LC_ALL, "de_DE.UTF-8") == NULL &&
		setlocale(LC_ALL, "fr_FR.UTF-8") == NULL)
		skip();
	text = fixture_convert(fixture.odd, TEXT, "(doubles = [0.5])", TEXT);
	setlocale(LC_ALL, "C");
	assert_non_null(strstr(text, "doubles = [0.5]"));
	fixture_free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_have_bases),
		cmocka_unit_test(numbers_have_ranges),
		cmocka_unit_test(zero_has_a_sign),
		cmocka_unit_test(strings_are_decoded),
		cmocka_unit_test(parentheses_change_nothing),
		cmocka_unit_test(last_field_of_a_union_counts),
		cmocka_unit_test(enumerants_may_have_no_name),
		cmocka_unit_test(complaints_tell_where),
		cmocka_unit_test(nesting_is_limited),
		cmocka_unit_test(size_is_limited),
		cmocka_unit_test(locale_does_not_matter),
	};

	return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
