/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "daemon/base64url.h"

#define ROOM 64

static enum base64url_outcome
outcome_of(const char *text, size_t n_room)
{
	uint8_t bytes[ROOM];
	size_t n = 0;

	return base64url_decode(text, strlen(text), bytes, n_room, &n);
}

static void
check_pair(const char *plain, const char *encoded)
{
	uint8_t bytes[ROOM];
	char text[ROOM];
	size_t n = strlen(plain);

	base64url_encode((const uint8_t *)plain, n, text);
	assert_string_equal(text, encoded);
	assert_int_equal(strlen(encoded), BASE64URL_SIZE(n));
	assert_int_equal(base64url_decode(encoded, strlen(encoded), bytes,
				 sizeof(bytes), &n),
		BASE64URL_OK);
	assert_int_equal(n, strlen(plain));
	assert_memory_equal(bytes, plain, n);
}

static void
test_known_pairs(void **state)
{
	(void)state;
	check_pair("", "");
	check_pair("f", "Zg");
	check_pair("fo", "Zm8");
	check_pair("foo", "Zm9v");
	check_pair("foob", "Zm9vYg");
	check_pair("fooba", "Zm9vYmE");
	check_pair("foobar", "Zm9vYmFy");
	check_pair("main", "bWFpbg");
	check_pair("\xff\xff\xfe", "___-");
}

/* Every character either stands for its place in the alphabet, or is refused.
 */
static void
test_each_character(void **state)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				       "abcdefghijklmnopqrstuvwxyz"
				       "0123456789-_";
	unsigned int c;

	(void)state;
	for (c = 0; c < 256; c++) {
		const char text[] = { (char)c, 'A' };
		const char *place = c == 0 ? NULL : strchr(alphabet, (int)c);
		uint8_t byte = 0;
		size_t n = 0;
		enum base64url_outcome outcome =
			base64url_decode(text, 2, &byte, 1, &n);

		if (place == NULL || c >= 0x80) {
			assert_int_not_equal(outcome, BASE64URL_OK);
			continue;
		}
		assert_int_equal(outcome, BASE64URL_OK);
		assert_int_equal(byte, (place - alphabet) << 2);
	}
}

static void
test_refused(void **state)
{
	(void)state;
	assert_int_equal(outcome_of("YQ==", ROOM), BASE64URL_PADDED);
	assert_int_equal(outcome_of("YWI=", ROOM), BASE64URL_PADDED);
	assert_int_equal(outcome_of("YR", ROOM), BASE64URL_BITS);
	assert_int_equal(outcome_of("YWJ", ROOM), BASE64URL_BITS);
	assert_int_equal(outcome_of("YWJjZ", ROOM), BASE64URL_LEFT_OVER);
	assert_int_equal(outcome_of("A", ROOM), BASE64URL_LEFT_OVER);
	assert_int_equal(outcome_of("YW+j", ROOM), BASE64URL_CHARACTER);
	assert_int_equal(outcome_of("YW/j", ROOM), BASE64URL_CHARACTER);
	assert_int_equal(outcome_of("YW j", ROOM), BASE64URL_CHARACTER);
	assert_int_equal(outcome_of("Y=Jj", ROOM), BASE64URL_CHARACTER);
}

static void
test_room(void **state)
{
	(void)state;
	assert_int_equal(outcome_of("Zm9v", 3), BASE64URL_OK);
	assert_int_equal(outcome_of("Zm9v", 2), BASE64URL_TOO_LONG);
	assert_int_equal(outcome_of("Zm9vYg", 4), BASE64URL_OK);
	assert_int_equal(outcome_of("Zm9vYg", 3), BASE64URL_TOO_LONG);
	assert_int_equal(outcome_of("", 0), BASE64URL_OK);
}

/* All lengths, with bytes that meet every six-bit value. */
static void
test_lengths(void **state)
{
	uint8_t bytes[ROOM];
	uint8_t back[ROOM];
	char text[BASE64URL_SIZE(ROOM) + 1];
	size_t length;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)(i * 37 + 11);
	for (length = 0; length <= sizeof(bytes); length++) {
		size_t n = SIZE_MAX;

		base64url_encode(bytes, length, text);
		assert_int_equal(strlen(text), BASE64URL_SIZE(length));
		assert_int_equal(
			base64url_decode(text, strlen(text), back, length, &n),
			BASE64URL_OK);
		assert_int_equal(n, length);
		assert_memory_equal(back, bytes, length);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_known_pairs),
		cmocka_unit_test(test_each_character),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_room),
		cmocka_unit_test(test_lengths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
