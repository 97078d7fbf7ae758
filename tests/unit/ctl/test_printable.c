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

#include "ctl/printable.h"

/* What is written of n bytes in so many columns. */
static char *
cut(const char *text, size_t n, size_t width, size_t *ret_taken)
{
	char *written = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&written, &size);

	assert_non_null(out);
	*ret_taken = printable_write_cut(out, text, n, width);
	assert_int_equal(fclose(out), 0);
	return written;
}

static void
expect(const char *text, size_t n, size_t width, const char *expected,
	size_t expected_columns)
{
	size_t taken;
	char *written = cut(text, n, width, &taken);

	assert_string_equal(written, expected);
	assert_int_equal(taken, expected_columns);
	free(written);
}

static void
characters_have_their_width(void **state)
{
	(void)state;
	assert_int_equal(printable_width("abc", 3), 3);
	assert_int_equal(printable_width("f\xc3\xbcr", 4), 3);
	assert_int_equal(printable_width("\xe6\x97\xa5", 3), 2);
	/* a letter and a combining accent */
	assert_int_equal(printable_width("e\xcc\x81", 3), 1);
	assert_int_equal(printable_width("", 0), 0);
}

static void
what_moves_the_cursor_is_escaped(void **state)
{
	(void)state;
	expect("a\x1b[1m", 5, SIZE_MAX, "a\\x1b[1m", 8);
	expect("\n\r\t\x7f", 4, SIZE_MAX, "\\x0a\\x0d\\x09\\x7f", 16);
	expect("\0a", 2, SIZE_MAX, "\\x00a", 5);
	/* not UTF-8, and cut in the middle of a character */
	expect("\xff\xc3", 2, SIZE_MAX, "\\xff\\xc3", 8);
	/* writing direction: right to left */
	expect("\xe2\x80\xae", 3, SIZE_MAX, "\\xe2\\x80\\xae", 12);
	/* C1: a terminal's own escape */
	expect("\xc2\x9b", 2, SIZE_MAX, "\\xc2\\x9b", 8);
}

static void
what_does_not_fit_is_cut(void **state)
{
	(void)state;
	expect("abcdef", 6, 6, "abcdef", 6);
	expect("abcdef", 6, 5, "abcd\xe2\x80\xa6", 5);
	expect("abcdef", 6, 1, "\xe2\x80\xa6", 1);
	expect("abcdef", 6, 0, "", 0);
	/* half of a wide character is none */
	expect("\xe6\x97\xa5\xe6\x9c\xac", 6, 3, "\xe6\x97\xa5\xe2\x80\xa6", 3);
	expect("\xe6\x97\xa5\xe6\x9c\xac", 6, 2, "\xe2\x80\xa6", 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(characters_have_their_width),
		cmocka_unit_test(what_moves_the_cursor_is_escaped),
		cmocka_unit_test(what_does_not_fit_is_cut),
	};

	setenv("LC_ALL", "C", 1);
	printable_start();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
