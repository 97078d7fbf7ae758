/* SPDX-License-Identifier: Apache-2.0 */
/* Texts of statuses and names of exception types. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <capnrpc/error.h>

static void
test_each_status_has_its_own_text(void **state)
{
	int a, b;

	(void)state;
	for (a = 0; a >= CAPNRPC_EEXCEPTION; a--) {
		assert_string_not_equal(capnrpc_strerror(a), "unknown status");
		for (b = 0; b > a; b--)
			assert_string_not_equal(
				capnrpc_strerror(a), capnrpc_strerror(b));
	}
	assert_string_equal(
		capnrpc_strerror(CAPNRPC_EEXCEPTION - 1), "unknown status");
	assert_string_equal(capnrpc_strerror(1), "unknown status");
	assert_string_equal(
		capnrpc_strerror(-2147483647 - 1), "unknown status");
}

static void
test_exception_types(void **state)
{
	(void)state;
	assert_string_equal(
		capnrpc_exception_type_name(CAPNRPC_FAILED), "failed");
	assert_string_equal(
		capnrpc_exception_type_name(CAPNRPC_OVERLOADED), "overloaded");
	assert_string_equal(capnrpc_exception_type_name(CAPNRPC_DISCONNECTED),
		"disconnected");
	assert_string_equal(capnrpc_exception_type_name(CAPNRPC_UNIMPLEMENTED),
		"unimplemented");
	assert_string_equal(
		capnrpc_exception_type_name((enum capnrpc_exception_type)4),
		"failed");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_each_status_has_its_own_text),
		cmocka_unit_test(test_exception_types),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
