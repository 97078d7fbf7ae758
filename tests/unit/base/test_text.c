/* SPDX-License-Identifier: Apache-2.0 */
/* Bounded text: it never writes past its storage and always ends with NUL. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

static void
test_append(void **state)
{
	char storage[32];
	struct capnrpc_text text;

	(void)state;
	capnrpc_text_init(&text, storage, sizeof(storage));
	assert_string_equal(storage, "");
	capnrpc_text_add(&text, "ab");
	capnrpc_text_append(&text, "cdef", 2);
	capnrpc_text_printf(&text, "-%d-%s", 42, "x");
	assert_string_equal(storage, "abcd-42-x");
	assert_int_equal(text.n, 9);
	assert_false(text.is_cut);
	capnrpc_text_clear(&text);
	assert_string_equal(storage, "");
	assert_int_equal(text.n, 0);
}

/* Full to the last byte, and one byte too long, in storage of every size. */
static void
test_full_and_one_past(void **state)
{
	char storage[16];
	struct capnrpc_text text;
	size_t n;

	(void)state;
	for (n = 1; n <= 10; n++) {
		memset(storage, '#', sizeof(storage));
		capnrpc_text_init(&text, storage, n);
		capnrpc_text_append(&text, "0123456789", n - 1);
		assert_false(text.is_cut);
		assert_int_equal(strlen(storage), n - 1);
		capnrpc_text_append(&text, NULL, 0);
		assert_false(text.is_cut);
		capnrpc_text_add(&text, "x");
		assert_true(text.is_cut);
		capnrpc_text_printf(&text, "%s", "x");
		capnrpc_text_quote(&text, "x", 1);
		assert_int_equal(strlen(storage), n - 1);
		assert_int_equal(storage[n], '#');
	}
}

static void
test_printf_full_and_one_past(void **state)
{
	char storage[16];
	struct capnrpc_text text;

	(void)state;
	memset(storage, '#', sizeof(storage));
	capnrpc_text_init(&text, storage, 6);
	capnrpc_text_printf(&text, "%s", "12345");
	assert_false(text.is_cut);
	capnrpc_text_clear(&text);
	capnrpc_text_printf(&text, "%s", "123456");
	assert_true(text.is_cut);
	assert_string_equal(storage, "12345");
	assert_int_equal(text.n, 5);
	assert_int_equal(storage[6], '#');
}

static void
test_quote(void **state)
{
	char storage[64];
	struct capnrpc_text text;

	(void)state;
	capnrpc_text_init(&text, storage, sizeof(storage));
	capnrpc_text_quote(&text, "a\"b\\c\n\x01\x7f\xff", 9);
	assert_string_equal(storage, "\"a\\\"b\\\\c\\n\\x01\\x7f\\xff\"");
	capnrpc_text_clear(&text);
	capnrpc_text_quote(&text, NULL, 0);
	assert_string_equal(storage, "\"\"");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_append),
		cmocka_unit_test(test_full_and_one_past),
		cmocka_unit_test(test_printf_full_and_one_past),
		cmocka_unit_test(test_quote),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
