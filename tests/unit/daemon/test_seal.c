/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sealing and ids: mirage's vectors, our own (HMAC computed elsewhere), and
 * every way in which a sealed token must not open.
 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sodium.h>

#include <capnrpc/error.h>

#include "daemon/seal.h"

static void
from_hex(const char *hex, void *ret_bytes, size_t n)
{
	assert_int_equal(strlen(hex), 2 * n);
	assert_int_equal(
		sodium_hex2bin(ret_bytes, n, hex, 2 * n, NULL, NULL, NULL), 0);
}

/* Recorded from a running mirage vat. */
static void
test_derived_ids(void **state)
{
	static const struct {
		const char *name, *id;
	} rows[] = {
		{ "peer", "X29T7S__EWkmNPSRQEo9eAwj7dtKjb3hDajFymtv28E" },
		{ "echo", "5E8Cocz_wfUao9jjnKNG3IsMOyGz4_zbF4IBR-t7hjQ" },
		{ "calc", "JBDvc2ynY3-bh8CTxjeToyKjHx94CkOLYOn1u3Q9wwg" },
	};
	struct seal_secret secret;

	(void)state;
	from_hex("5e4d0888969d5aaa02f2d59ddb3793577df3a48592823b26d2dd039b38d3"
		 "1a48",
		secret.bytes, sizeof(secret.bytes));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct seal_id id;
		char text[64];

		seal_derive_id(&secret, rows[i].name, &id);
		(void)sodium_bin2base64(text, sizeof(text), id.bytes,
			sizeof(id.bytes),
			sodium_base64_VARIANT_URLSAFE_NO_PADDING);
		assert_string_equal(text, rows[i].id);
	}
}

/* The secret is SHA-256 of the bytes, whatever they are. */
static void
test_secret_of_pem(void **state)
{
	struct seal_secret secret;
	uint8_t expected[32];

	(void)state;
	from_hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f200"
		 "15ad",
		expected, sizeof(expected));
	seal_secret_from_pem("abc", 3, &secret);
	assert_memory_equal(secret.bytes, expected, sizeof(expected));
}

/* Rows in existing databases are found by this: it may never change. */
static void
test_digest_is_stable(void **state)
{
	struct seal_digest digest;
	uint8_t expected[SEAL_DIGEST_SIZE];

	(void)state;
	seal_digest_id("main", 4, &digest);
	from_hex("6c56ef78d096892b73d444c46d1a990122489c0faa128c9b1f15fcc6d187"
		 "1b5c",
		expected, sizeof(expected));
	assert_memory_equal(digest.bytes, expected, sizeof(expected));
	seal_digest_id("", 0, &digest);
	from_hex("39f61a55b716630ef43582915ae76ffc3312eeae2c81057767772a38e412"
		 "41e5",
		expected, sizeof(expected));
	assert_memory_equal(digest.bytes, expected, sizeof(expected));
}

static void
test_new_ids_differ(void **state)
{
	static const struct seal_id nothing;
	struct seal_id a, b;
	struct seal_digest of_a, of_b;

	(void)state;
	memset(&a, 0, sizeof(a));
	seal_new_id(&a);
	seal_new_id(&b);
	assert_memory_not_equal(&a, &nothing, sizeof(a));
	assert_memory_not_equal(&a, &b, sizeof(a));
	seal_digest_id(a.bytes, sizeof(a.bytes), &of_a);
	seal_digest_id(b.bytes, sizeof(b.bytes), &of_b);
	assert_memory_not_equal(&of_a, &of_b, sizeof(of_a));
	assert_memory_not_equal(&of_a, &a, sizeof(of_a));
}

static void
test_token_round_trip(void **state)
{
	static const size_t sizes[] = { 0, 1, 31, 4096, SEAL_TOKEN_MAX };
	uint8_t *token = malloc(SEAL_TOKEN_MAX + 1);

	(void)state;
	assert_non_null(token);
	randombytes_buf(token, SEAL_TOKEN_MAX + 1);
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		struct seal_bytes sealed, opened;

		assert_int_equal(seal_token("id", 2, "calculator", token,
					 sizes[i], &sealed),
			0);
		assert_int_equal(sealed.n, sizes[i] + SEAL_OVERHEAD);
		assert_int_equal(seal_open_token("id", 2, "calculator",
					 sealed.bytes, sealed.n, &opened),
			0);
		assert_int_equal(opened.n, sizes[i]);
		assert_memory_equal(opened.bytes, token, sizes[i]);
		seal_bytes_clear(&sealed);
		seal_bytes_clear(&opened);
		assert_null(opened.bytes);
	}
	free(token);
}

static void
test_token_limit(void **state)
{
	uint8_t *token = calloc(1, SEAL_TOKEN_MAX + 1 + SEAL_OVERHEAD);
	struct seal_bytes sealed = { NULL, 0 };
	char service[257];

	(void)state;
	assert_non_null(token);
	assert_int_equal(
		seal_token("id", 2, "s", token, SEAL_TOKEN_MAX + 1, &sealed),
		CAPNRPC_ELIMIT);
	memset(service, 's', sizeof(service));
	service[256] = '\0';
	assert_int_equal(seal_token("id", 2, service, token, 1, &sealed),
		CAPNRPC_ELIMIT);
	service[255] = '\0';
	assert_int_equal(seal_token("id", 2, service, token, 1, &sealed), 0);
	seal_bytes_clear(&sealed);
	token[0] = 1;
	assert_int_equal(seal_open_token("id", 2, "s", token,
				 SEAL_TOKEN_MAX + 1 + SEAL_OVERHEAD, &sealed),
		CAPNRPC_EPROTOCOL);
	assert_null(sealed.bytes);
	free(token);
}

static int
try_open(const void *id, size_t n_id, const char *service,
	const struct seal_bytes *sealed, size_t n)
{
	struct seal_bytes opened = { NULL, 0 };
	int status =
		seal_open_token(id, n_id, service, sealed->bytes, n, &opened);

	if (status != 0)
		assert_null(opened.bytes);
	seal_bytes_clear(&opened);
	return status;
}

static void
test_token_opens_nowhere_else(void **state)
{
	struct seal_bytes sealed, again;

	(void)state;
	assert_int_equal(seal_token("id", 2, "calc", "token", 5, &sealed), 0);
	assert_int_equal(try_open("id", 2, "calc", &sealed, sealed.n), 0);
	assert_int_equal(try_open("ie", 2, "calc", &sealed, sealed.n),
		CAPNRPC_EPROTOCOL);
	assert_int_equal(try_open("id\0", 3, "calc", &sealed, sealed.n),
		CAPNRPC_EPROTOCOL);
	assert_int_equal(try_open("id", 2, "calk", &sealed, sealed.n),
		CAPNRPC_EPROTOCOL);
	for (size_t n = 0; n < sealed.n; n++)
		assert_int_equal(try_open("id", 2, "calc", &sealed, n),
			CAPNRPC_EPROTOCOL);
	for (size_t i = 0; i < sealed.n * 8; i++) {
		sealed.bytes[i / 8] ^= (uint8_t)(1 << i % 8);
		assert_int_equal(try_open("id", 2, "calc", &sealed, sealed.n),
			CAPNRPC_EPROTOCOL);
		sealed.bytes[i / 8] ^= (uint8_t)(1 << i % 8);
	}

	/* Sealed twice, the two do not show that they are the same. */
	assert_int_equal(seal_token("id", 2, "calc", "token", 5, &again), 0);
	assert_memory_not_equal(sealed.bytes + 1, again.bytes + 1, 24);
	seal_bytes_clear(&sealed);
	seal_bytes_clear(&again);
}

static void
test_bytes(void **state)
{
	struct seal_bytes copy;
	uint8_t secret[4] = { 1, 2, 3, 4 };
	static const uint8_t wiped[4];

	(void)state;
	assert_int_equal(seal_bytes_copy("", 0, &copy), 0);
	assert_non_null(copy.bytes);
	seal_bytes_clear(&copy);
	seal_bytes_clear(&copy);
	assert_true(seal_equal("abc", "abc", 3));
	assert_false(seal_equal("abc", "abd", 3));
	assert_true(seal_equal("a", "b", 0));
	seal_wipe(secret, sizeof(secret));
	assert_memory_equal(secret, wiped, sizeof(secret));
}

static int
start(void **state)
{
	(void)state;
	return seal_start();
}

/* A name's URI opens for its owner, under that secret, unchanged. */
static void
test_names(void **state)
{
	static const char uri[] = "capnp://sha-256:x@host:1/y";
	struct seal_secret secret = { { 1, 2, 3 } }, other = { { 1, 2, 4 } };
	struct seal_bytes sealed, opened = { NULL, 0 };

	(void)state;
	assert_int_equal(
		seal_name(&secret, 1000, uri, sizeof(uri), &sealed), 0);
	assert_int_equal(sealed.n, sizeof(uri) + SEAL_OVERHEAD);
	assert_int_equal(
		seal_open_name(&secret, 1000, sealed.bytes, sealed.n, &opened),
		0);
	assert_int_equal(opened.n, sizeof(uri));
	assert_memory_equal(opened.bytes, uri, sizeof(uri));
	seal_bytes_clear(&opened);
	assert_int_equal(
		seal_open_name(&secret, 1001, sealed.bytes, sealed.n, &opened),
		CAPNRPC_EPROTOCOL);
	assert_int_equal(
		seal_open_name(&other, 1000, sealed.bytes, sealed.n, &opened),
		CAPNRPC_EPROTOCOL);
	for (size_t i = 0; i < sealed.n; i++) {
		sealed.bytes[i] ^= 1;
		assert_int_equal(seal_open_name(&secret, 1000, sealed.bytes,
					 sealed.n, &opened),
			CAPNRPC_EPROTOCOL);
		sealed.bytes[i] ^= 1;
		assert_int_equal(
			seal_open_name(&secret, 1000, sealed.bytes, i, &opened),
			CAPNRPC_EPROTOCOL);
	}
	assert_int_equal(
		seal_name(&secret, 1000, uri, SEAL_TOKEN_MAX + 1, &opened),
		CAPNRPC_ELIMIT);
	seal_bytes_clear(&sealed);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_derived_ids),
		cmocka_unit_test(test_secret_of_pem),
		cmocka_unit_test(test_digest_is_stable),
		cmocka_unit_test(test_new_ids_differ),
		cmocka_unit_test(test_token_round_trip),
		cmocka_unit_test(test_token_limit),
		cmocka_unit_test(test_token_opens_nowhere_else),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, start, NULL);
}
