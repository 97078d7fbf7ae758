/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <openssl/rsa.h>
#include <openssl/ssl.h>

#include <capnrpc/error.h>

#include "daemon/identity_key.h"
#include "daemon/tls.h"
#include "tests/unit/daemon/tls_fixture.h"

static void
test_whole(void **state)
{
	struct pair pair;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	assert_int_equal(tls_state(pair.dialler.tls), TLS_HANDSHAKE);
	assert_null(tls_peer(pair.dialler.tls));
	pump(&pair, SIZE_MAX, 4096);
	check_open(&pair);
	assert_string_equal(tls_version_name(pair.dialler.tls), "TLSv1.3");
	assert_non_null(strstr(tls_cipher_name(pair.dialler.tls), "TLS_"));
	check_talk(&pair, SIZE_MAX, 4096);
	pair_deinit(&pair);
}

static void
test_byte_by_byte(void **state)
{
	struct pair pair;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	pump(&pair, 1, 1);
	check_open(&pair);
	check_talk(&pair, 1, 1);
	pair_deinit(&pair);
}

static void
check_kinds(EVP_PKEY *dialler, EVP_PKEY *listener, enum tls_version oldest)
{
	struct pair pair;

	side_init(&pair.dialler, identity_fixture_from_key(dialler), oldest);
	side_init(&pair.listener, identity_fixture_from_key(listener), oldest);
	pair_open(&pair);
	pump(&pair, SIZE_MAX, 4096);
	check_open(&pair);
	check_talk(&pair, SIZE_MAX, 4096);
	pair_deinit(&pair);
}

static void
test_key_kinds(void **state)
{
	(void)state;
	check_kinds(EVP_RSA_gen(2048), EVP_EC_gen("P-256"), TLS_VERSION_1_3);
	check_kinds(EVP_EC_gen("P-256"),
		EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"), TLS_VERSION_1_2);
	check_kinds(EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"), EVP_RSA_gen(2048),
		TLS_VERSION_1_3);
}

/* A stranger's OpenSSL, with settings that ours would not use. */
struct stranger {
	SSL_CTX *context;
	SSL *ssl;
	int status;
};

static void
stranger_init(struct stranger *stranger, const struct identity *identity,
	int version, bool dials)
{
	stranger->context = SSL_CTX_new(TLS_method());
	SSL_CTX_set_security_level(stranger->context, 0);
	(void)SSL_CTX_set_min_proto_version(stranger->context, version);
	(void)SSL_CTX_set_max_proto_version(stranger->context, version);
	if (identity != NULL) {
		assert_int_equal(SSL_CTX_use_certificate(stranger->context,
					 identity_certificate(identity)),
			1);
		assert_int_equal(SSL_CTX_use_PrivateKey(stranger->context,
					 identity_key(identity)),
			1);
	}
	stranger->ssl = SSL_new(stranger->context);
	SSL_set_bio(stranger->ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
	if (dials)
		SSL_set_connect_state(stranger->ssl);
	else
		SSL_set_accept_state(stranger->ssl);
}

static void
stranger_deinit(struct stranger *stranger)
{
	SSL_free(stranger->ssl);
	SSL_CTX_free(stranger->context);
}

/* Lets both sides go on until nothing moves. */
static void
stranger_pump(struct stranger *stranger, struct side *side)
{
	bool moved = true;

	while (moved) {
		uint8_t copy[TLS_OUTPUT_MAX];
		size_t n_output;
		const uint8_t *output = tls_output(side->tls, &n_output);
		int n;

		moved = n_output > 0;
		if (moved) {
			(void)BIO_write(SSL_get_rbio(stranger->ssl), output,
				(int)n_output);
			tls_sent(side->tls, n_output);
		}
		stranger->status = SSL_do_handshake(stranger->ssl);
		if (stranger->status == 1)
			stranger->status =
				SSL_read(stranger->ssl, copy, sizeof(copy));
		n = BIO_read(SSL_get_wbio(stranger->ssl), copy, sizeof(copy));
		if (n > 0) {
			moved = true;
			(void)side_feed(side, copy, (size_t)n, 4096);
		}
	}
}

static void
test_version(void **state)
{
	static const enum tls_version ours[] = { TLS_VERSION_1_3,
		TLS_VERSION_1_2, TLS_VERSION_1_2 };
	static const int theirs[] = { TLS1_2_VERSION, TLS1_2_VERSION,
		TLS1_1_VERSION };
	static const enum tls_state want[] = { TLS_FAILED, TLS_OPEN,
		TLS_FAILED };
	size_t i;

	(void)state;
	for (i = 0; i < 6; i++) {
		bool dials = i >= 3;
		struct identity *identity =
			identity_fixture_from_key(EVP_EC_gen("P-256"));
		struct stranger stranger;
		struct side side;

		side_init(&side, identity_fixture_new(), ours[i % 3]);
		stranger_init(&stranger, identity, theirs[i % 3], dials);
		assert_int_equal(tls_new(side.context,
					 dials ? TLS_LISTENER : TLS_DIALLER,
					 NULL, &side.tls),
			0);
		stranger_pump(&stranger, &side);
		assert_int_equal(tls_state(side.tls), want[i % 3]);
		if (want[i % 3] == TLS_OPEN)
			assert_string_equal(
				tls_version_name(side.tls), "TLSv1.2");
		else
			assert_int_not_equal(strlen(tls_reason(side.tls)), 0);
		stranger_deinit(&stranger);
		side_deinit(&side);
		(void)identity_free(identity);
	}
}

static void
check_no_certificate(int version, enum tls_version oldest)
{
	struct stranger stranger;
	struct side side;

	side_init(&side, identity_fixture_new(), oldest);
	stranger_init(&stranger, NULL, version, true);
	assert_int_equal(
		tls_new(side.context, TLS_LISTENER, NULL, &side.tls), 0);
	stranger_pump(&stranger, &side);
	assert_int_equal(tls_state(side.tls), TLS_FAILED);
	assert_null(tls_peer(side.tls));
	assert_string_equal(tls_reason(side.tls),
		"the peer shows no certificate; a vat always does");
	stranger_deinit(&stranger);
	side_deinit(&side);
}

static void
test_no_certificate(void **state)
{
	(void)state;
	check_no_certificate(TLS1_3_VERSION, TLS_VERSION_1_3);
	check_no_certificate(TLS1_2_VERSION, TLS_VERSION_1_2);
}

static void
test_wrong_digest(void **state)
{
	struct pair pair;
	struct identity *other = identity_fixture_new();
	struct reason want;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	assert_int_equal(tls_new(pair.dialler.context, TLS_DIALLER,
				 identity_vat_id(other), &pair.dialler.tls),
		0);
	assert_int_equal(tls_new(pair.listener.context, TLS_LISTENER, NULL,
				 &pair.listener.tls),
		0);
	pump(&pair, SIZE_MAX, 4096);
	reason_set(&want, "the peer is another vat: expected %s, got %s",
		vat_id_print(identity_vat_id(other)).text,
		vat_id_print(identity_vat_id(pair.listener.identity)).text);
	assert_int_equal(tls_state(pair.dialler.tls), TLS_FAILED);
	assert_string_equal(tls_reason(pair.dialler.tls), want.text);
	assert_null(tls_peer(pair.dialler.tls));
	assert_int_equal(tls_state(pair.listener.tls), TLS_FAILED);
	assert_non_null(
		strstr(tls_reason(pair.listener.tls), "the peer refuses us"));
	assert_null(tls_peer(pair.listener.tls));
	pair_deinit(&pair);
	(void)identity_free(other);
}

/* A key that is too weak to stand for a vat. */
static void
test_unusable_certificate(void **state)
{
	EVP_PKEY *key = EVP_RSA_gen(IDENTITY_PEER_RSA_BITS_MIN - 8);
	X509 *certificate = identity_key_certify(key);
	struct stranger stranger;
	struct side side;

	(void)state;
	side_init(&side, identity_fixture_new(), TLS_VERSION_1_3);
	stranger_init(&stranger, NULL, TLS1_3_VERSION, true);
	assert_int_equal(SSL_use_certificate(stranger.ssl, certificate), 1);
	assert_int_equal(SSL_use_PrivateKey(stranger.ssl, key), 1);
	assert_int_equal(
		tls_new(side.context, TLS_LISTENER, NULL, &side.tls), 0);
	stranger_pump(&stranger, &side);
	assert_int_equal(tls_state(side.tls), TLS_FAILED);
	assert_non_null(strstr(tls_reason(side.tls), "of no use"));
	stranger_deinit(&stranger);
	side_deinit(&side);
	X509_free(certificate);
	EVP_PKEY_free(key);
}

/* Nothing that resumes, and no names: what other vats do not do either. */
static void
test_hello_is_bare(void **state)
{
	struct pair pair;
	size_t n;
	const uint8_t *hello;
	size_t at;
	size_t end;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	hello = tls_output(pair.dialler.tls, &n);
	assert_true(tls_is_client_hello(hello, n));
	/* Record 5, handshake 4, version 2, random 32, session id. */
	at = 43;
	at += 1U + hello[at];
	at += 2U + (size_t)hello[at] * 256U + hello[at + 1];
	at += 1U + hello[at];
	end = at + 2U + (size_t)hello[at] * 256U + hello[at + 1];
	assert_int_equal(end, n);
	for (at += 2; at < end;) {
		unsigned int type = hello[at] * 256U + hello[at + 1];

		assert_int_not_equal(type, 0); /* server_name */
		assert_int_not_equal(type, 16); /* ALPN */
		assert_int_not_equal(type, 35); /* session_ticket */
		assert_int_not_equal(type, 41); /* pre_shared_key */
		assert_int_not_equal(type, 42); /* early_data */
		at += 4U + (size_t)hello[at + 2] * 256U + hello[at + 3];
	}
	assert_int_equal(at, end);
	pair_deinit(&pair);
}

static void
check_garbage(const void *bytes, size_t n, enum tls_role role, const char *why)
{
	struct side side;

	side_init(&side, identity_fixture_new(), TLS_VERSION_1_3);
	assert_int_equal(tls_new(side.context, role, NULL, &side.tls), 0);
	assert_int_equal(side_feed(&side, bytes, n, 4096), CAPNRPC_EPROTOCOL);
	assert_int_equal(tls_state(side.tls), TLS_FAILED);
	if (strstr(tls_reason(side.tls), why) == NULL)
		fail_msg("\"%s\" lacks \"%s\"", tls_reason(side.tls), why);
	assert_int_equal(side.n_plain, 0);
	side_deinit(&side);
}

static void
test_garbage(void **state)
{
	/* A Bootstrap of a peer that was told the wrong port. */
	static const uint8_t plain[] = { 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1,
		0, 1, 0 };
	static const uint8_t record[] = { 0x16, 3, 1, 0, 4, 9, 9, 9, 9 };

	(void)state;
	check_garbage(plain, sizeof(plain), TLS_LISTENER, "plain Cap'n Proto");
	check_garbage(plain, 1, TLS_DIALLER, "plain Cap'n Proto");
	check_garbage("GET / HTTP/1.1\r\n\r\n", 18, TLS_LISTENER,
		"does not speak TLS: its first byte is 0x47");
	check_garbage(record, sizeof(record), TLS_LISTENER, "TLS failed");
	check_garbage(record, sizeof(record), TLS_DIALLER, "TLS failed");
}

/* One wrong byte on an open connection ends it, and nothing of it comes out. */
static void
test_damage(void **state)
{
	struct pair pair;
	uint8_t copy[1024];
	const uint8_t *output;
	size_t n;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	pump(&pair, SIZE_MAX, 4096);
	say(&pair.dialler, "question", 8);
	output = tls_output(pair.dialler.tls, &n);
	assert_true(n <= sizeof(copy));
	memcpy(copy, output, n);
	copy[n - 1] ^= 1;
	assert_int_equal(
		side_feed(&pair.listener, copy, n, 4096), CAPNRPC_EPROTOCOL);
	assert_int_equal(tls_state(pair.listener.tls), TLS_FAILED);
	assert_int_equal(pair.listener.n_plain, 0);
	/* Whatever comes later is not looked at. */
	assert_int_equal(side_feed(&pair.listener, copy, n, 4096), 0);
	assert_int_equal(pair.listener.n_plain, 0);
	pair_deinit(&pair);
}

static void
test_finish(void **state)
{
	struct pair pair;
	char byte = 'x';
	struct iovec piece = { &byte, 1 };
	size_t n_taken = 1;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	pump(&pair, SIZE_MAX, 4096);
	say(&pair.dialler, "last", 4);
	tls_finish(pair.dialler.tls);
	tls_finish(pair.dialler.tls);
	pump(&pair, SIZE_MAX, 4096);
	assert_int_equal(tls_state(pair.listener.tls), TLS_ENDED);
	assert_int_equal(pair.listener.n_plain, 4);
	assert_non_null(tls_peer(pair.listener.tls));
	/* The finished side may still hear, but no longer speak. */
	assert_int_equal(tls_encrypt(pair.dialler.tls, &piece, 1, &n_taken), 0);
	assert_int_equal(n_taken, 0);
	say(&pair.listener, "bye", 3);
	pump(&pair, SIZE_MAX, 4096);
	assert_int_equal(pair.dialler.n_plain, 3);
	tls_finish(pair.listener.tls);
	pump(&pair, SIZE_MAX, 4096);
	assert_int_equal(tls_state(pair.dialler.tls), TLS_ENDED);
	pair_deinit(&pair);
}

static void
test_nothing_before_open(void **state)
{
	struct pair pair;
	char byte = 'x';
	struct iovec piece = { &byte, 1 };
	size_t n_taken = 1;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	assert_int_equal(tls_encrypt(pair.dialler.tls, &piece, 1, &n_taken), 0);
	assert_int_equal(n_taken, 0);
	tls_finish(pair.dialler.tls);
	pump(&pair, SIZE_MAX, 4096);
	check_open(&pair);
	assert_int_equal(pair.listener.n_plain, 0);
	pair_deinit(&pair);
}

/* Many small pieces leave in few records, and large ones in full ones. */
static void
test_records_are_filled(void **state)
{
	static uint8_t bytes[3 * TLS_RECORD_MAX + 100];
	struct iovec pieces[1000];
	struct pair pair;
	size_t n_taken;
	size_t n_output;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)(i * 7);
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	pump(&pair, SIZE_MAX, 4096);
	for (i = 0; i < 1000; i++)
		pieces[i] = (struct iovec){ bytes + 16 * i, i % 2 ? 0 : 32 };
	assert_int_equal(
		tls_encrypt(pair.dialler.tls, pieces, 1000, &n_taken), 0);
	assert_int_equal(n_taken, 16000);
	(void)tls_output(pair.dialler.tls, &n_output);
	assert_int_equal(n_output, 16000 + 22);
	pump(&pair, 1000, 77);
	assert_int_equal(pair.listener.n_plain, 16000);
	assert_memory_equal(pair.listener.plain, bytes, 16000);
	pair.listener.n_plain = 0;
	say(&pair.dialler, bytes, sizeof(bytes));
	(void)tls_output(pair.dialler.tls, &n_output);
	assert_int_equal(n_output, sizeof(bytes) + 4 * 22);
	pump(&pair, 5000, 300);
	assert_int_equal(pair.listener.n_plain, sizeof(bytes));
	assert_memory_equal(pair.listener.plain, bytes, sizeof(bytes));
	pair_deinit(&pair);
}

/* Where the link does not take it, tls_encrypt() stops taking. */
static void
test_output_is_bounded(void **state)
{
	static uint8_t bytes[4 * TLS_OUTPUT_MAX];
	struct iovec piece = { bytes, sizeof(bytes) };
	struct pair pair;
	size_t n_taken;
	size_t n_output;
	size_t total = 0;

	(void)state;
	pair_init(&pair, identity_fixture_new(), identity_fixture_new());
	pair_open(&pair);
	pump(&pair, SIZE_MAX, 4096);
	while (total < sizeof(bytes)) {
		assert_int_equal(
			tls_encrypt(pair.dialler.tls, &piece, 1, &n_taken), 0);
		(void)tls_output(pair.dialler.tls, &n_output);
		assert_true(n_output >= TLS_OUTPUT_HIGH ||
			n_taken == piece.iov_len);
		assert_true(n_output < TLS_OUTPUT_HIGH + TLS_RECORD_MAX + 22);
		total += n_taken;
		piece.iov_base = bytes + total;
		piece.iov_len = sizeof(bytes) - total;
		/* Only a part of it leaves each time. */
		(void)pump_one(&pair.dialler, &pair.listener, 30000, 4096);
	}
	pump(&pair, SIZE_MAX, 4096);
	assert_int_equal(pair.listener.n_plain, sizeof(bytes));
	pair_deinit(&pair);
}

/* A peer that keeps asking for new keys, and never reads what we answer. */
static void
test_unread_answers(void **state)
{
	struct stranger stranger;
	struct side side;
	struct identity *identity = identity_fixture_new();
	int status = 0;
	size_t i;

	(void)state;
	side_init(&side, identity_fixture_new(), TLS_VERSION_1_3);
	stranger_init(&stranger, identity, TLS1_3_VERSION, true);
	assert_int_equal(
		tls_new(side.context, TLS_LISTENER, NULL, &side.tls), 0);
	stranger_pump(&stranger, &side);
	assert_int_equal(tls_state(side.tls), TLS_OPEN);
	for (i = 0; i < 100000 && status == 0; i++) {
		uint8_t copy[4096];
		size_t n_output;
		int n;

		if (SSL_key_update(stranger.ssl, SSL_KEY_UPDATE_REQUESTED) != 1)
			break;
		(void)SSL_do_handshake(stranger.ssl);
		n = BIO_read(SSL_get_wbio(stranger.ssl), copy, sizeof(copy));
		if (n > 0)
			status = side_feed(&side, copy, (size_t)n, 4096);
		(void)tls_output(side.tls, &n_output);
		assert_true(n_output <= TLS_OUTPUT_MAX);
	}
	assert_int_equal(status, CAPNRPC_ELIMIT);
	assert_non_null(strstr(tls_reason(side.tls), "does not read"));
	stranger_deinit(&stranger);
	side_deinit(&side);
	(void)identity_free(identity);
}

static void
test_client_hello(void **state)
{
	static const uint8_t hello[] = { 0x16, 0x03, 0x01 };
	static const uint8_t frame[] = { 0, 0, 0, 0 };
	static const uint8_t many[] = { 0x16, 0, 0, 0 };

	(void)state;
	assert_true(tls_is_client_hello(hello, 3));
	assert_true(tls_is_client_hello(hello, 2));
	assert_false(tls_is_client_hello(hello, 1));
	assert_false(tls_is_client_hello(hello, 0));
	assert_false(tls_is_client_hello(frame, 4));
	assert_false(tls_is_client_hello(many, 4));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),
		cmocka_unit_test(test_byte_by_byte),
		cmocka_unit_test(test_key_kinds),
		cmocka_unit_test(test_version),
		cmocka_unit_test(test_no_certificate),
		cmocka_unit_test(test_wrong_digest),
		cmocka_unit_test(test_unusable_certificate),
		cmocka_unit_test(test_hello_is_bare),
		cmocka_unit_test(test_garbage),
		cmocka_unit_test(test_damage),
		cmocka_unit_test(test_finish),
		cmocka_unit_test(test_nothing_before_open),
		cmocka_unit_test(test_records_are_filled),
		cmocka_unit_test(test_output_is_bounded),
		cmocka_unit_test(test_unread_answers),
		cmocka_unit_test(test_client_hello),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
