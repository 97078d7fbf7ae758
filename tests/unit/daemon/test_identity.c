/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>

#include <capnrpc/error.h>

#include "daemon/base64url.h"
#include "daemon/identity.h"
#include "daemon/identity_key.h"

static char directory[] = "/tmp/test_identity.XXXXXX";
static char key_path[sizeof(directory) + 16];

/* The example of RFC 8410, sections 10.1 and 10.3. */
static const char known_pem[] =
	"-----BEGIN PRIVATE KEY-----\n"
	"MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
	"-----END PRIVATE KEY-----\n";
static const uint8_t known_public[] = { 0x19, 0xbf, 0x44, 0x09, 0x69, 0x84,
	0xcd, 0xfe, 0x85, 0x41, 0xba, 0xc1, 0x67, 0xdc, 0x3b, 0x96, 0xc8, 0x50,
	0x86, 0xaa, 0x30, 0xb6, 0xb6, 0xcb, 0x0c, 0x5c, 0x38, 0xad, 0x70, 0x31,
	0x66, 0xe1 };

static void
write_key(const void *bytes, size_t n, mode_t mode)
{
	int fd;

	(void)unlink(key_path);
	fd = open(key_path, O_WRONLY | O_CREAT | O_EXCL, mode);
	assert_true(fd >= 0);
	assert_int_equal(fchmod(fd, mode), 0);
	assert_int_equal(write(fd, bytes, n), n);
	(void)close(fd);
}

static void
write_pem(EVP_PKEY *key)
{
	BIO *bio = BIO_new(BIO_s_mem());
	char *pem = NULL;
	long n;

	assert_int_equal(PEM_write_bio_PKCS8PrivateKey(
				 bio, key, NULL, NULL, 0, NULL, NULL),
		1);
	n = BIO_get_mem_data(bio, &pem);
	write_key(pem, (size_t)n, 0600);
	BIO_free(bio);
}

static void
refuse(const char *why)
{
	struct identity *identity = NULL;
	struct reason reason = { "" };

	assert_int_equal(
		identity_load(key_path, &identity, &reason), CAPNRPC_EINVAL);
	assert_null(identity);
	if (strstr(reason.text, why) == NULL ||
		strstr(reason.text, key_path) == NULL)
		fail_msg("\"%s\" lacks \"%s\"", reason.text, why);
}

/* The id by the definition: SHA-256 of what i2d_PUBKEY writes. */
static struct vat_id
id_of(EVP_PKEY *key)
{
	unsigned char *der = NULL;
	int n = i2d_PUBKEY(key, &der);
	struct vat_id id;

	assert_true(n > 0);
	SHA256(der, (size_t)n, id.bytes);
	OPENSSL_free(der);
	return id;
}

static void
test_recorded_peer(void **state)
{
	const char *top = getenv("top_srcdir");
	char path[512];
	FILE *file;
	X509 *certificate;
	struct vat_id id;

	(void)state;
	(void)snprintf(path, sizeof(path), "%s/tests/data/mirage/cert.pem",
		top == NULL ? "." : top);
	file = fopen(path, "r");
	assert_non_null(file);
	certificate = PEM_read_X509(file, NULL, NULL, NULL);
	(void)fclose(file);
	assert_non_null(certificate);
	assert_int_equal(identity_of_peer(certificate, &id, NULL), 0);
	assert_string_equal(vat_id_print(&id).text,
		"sha-256@PyhNN_vP5ujrzSl92iz7FWzum7475wXaIxHQGqKkYwc");
	X509_free(certificate);
}

static void
test_known_key(void **state)
{
	static const uint8_t head[] = { 0x30, 0x2a, 0x30, 0x05, 0x06, 0x03,
		0x2b, 0x65, 0x70, 0x03, 0x21, 0x00 };
	uint8_t der[sizeof(head) + sizeof(known_public)];
	char longer[sizeof(known_pem) + 1];
	struct identity *identity = NULL;
	struct vat_id id;
	uint8_t hash[32];

	(void)state;
	memcpy(der, head, sizeof(head));
	memcpy(der + sizeof(head), known_public, sizeof(known_public));
	SHA256(der, sizeof(der), id.bytes);
	write_key(known_pem, sizeof(known_pem) - 1, 0600);
	assert_int_equal(identity_load(key_path, &identity, NULL), 0);
	assert_true(vat_id_is_equal(identity_vat_id(identity), &id));
	assert_string_equal(identity_key_kind(identity), "Ed25519");
	SHA256((const uint8_t *)known_pem, sizeof(known_pem) - 1, hash);
	assert_memory_equal(identity_secret(identity)->bytes, hash, 32);
	identity = identity_free(identity);
	/* One more line end: the same vat, another secret. */
	longer[0] = '\n';
	memcpy(longer + 1, known_pem, sizeof(known_pem));
	write_key(longer, sizeof(longer) - 1, 0400);
	assert_int_equal(identity_load(key_path, &identity, NULL), 0);
	assert_true(vat_id_is_equal(identity_vat_id(identity), &id));
	assert_memory_not_equal(identity_secret(identity)->bytes, hash, 32);
	assert_null(identity_free(identity));
	assert_null(identity_free(NULL));
}

static void
check_certificate(const struct identity *identity)
{
	X509 *certificate = identity_certificate(identity);
	X509_NAME *subject = X509_get_subject_name(certificate);
	char name[64];
	struct vat_id id;

	assert_int_equal(X509_get_version(certificate), 2);
	assert_int_equal(X509_get_ext_count(certificate), 0);
	assert_non_null(X509_NAME_oneline(subject, name, sizeof(name)));
	assert_string_equal(name, "/CN=capnp");
	assert_int_equal(
		X509_NAME_cmp(subject, X509_get_issuer_name(certificate)), 0);
	assert_string_equal((const char *)ASN1_STRING_get0_data(
				    X509_get0_notBefore(certificate)),
		"700101010101Z");
	assert_string_equal((const char *)ASN1_STRING_get0_data(
				    X509_get0_notAfter(certificate)),
		"99991231235959Z");
	assert_int_equal(
		ASN1_STRING_length(X509_get0_serialNumber(certificate)), 10);
	assert_int_equal(X509_verify(certificate, identity_key(identity)), 1);
	assert_int_equal(identity_of_peer(certificate, &id, NULL), 0);
	assert_true(vat_id_is_equal(&id, identity_vat_id(identity)));
}

static void
check_own_key(EVP_PKEY *key, const char *kind)
{
	struct identity *identity = NULL;
	struct reason reason = { "" };
	struct vat_id id = id_of(key);

	write_pem(key);
	if (identity_load(key_path, &identity, &reason) != 0)
		fail_msg("%s: %s", kind, reason.text);
	assert_string_equal(identity_key_kind(identity), kind);
	assert_true(vat_id_is_equal(identity_vat_id(identity), &id));
	check_certificate(identity);
	(void)identity_free(identity);
	EVP_PKEY_free(key);
}

static void
test_key_kinds(void **state)
{
	(void)state;
	check_own_key(EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"), "Ed25519");
	check_own_key(EVP_EC_gen("P-256"), "P-256");
	check_own_key(EVP_RSA_gen(2048), "RSA");
}

/* PKCS#1 and SEC1, as old tools write them; the latter behind parameters. */
static void
test_old_forms(void **state)
{
	EVP_PKEY *keys[] = { EVP_RSA_gen(2048), EVP_EC_gen("P-256") };
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		BIO *bio = BIO_new(BIO_s_mem());
		struct identity *identity = NULL;
		struct vat_id id = id_of(keys[i]);
		char *pem = NULL;
		long n;

		if (i == 1)
			(void)BIO_puts(bio,
				"-----BEGIN EC PARAMETERS-----\n"
				"BggqhkjOPQMBBw==\n"
				"-----END EC PARAMETERS-----\n");
		assert_int_equal(PEM_write_bio_PrivateKey_traditional(bio,
					 keys[i], NULL, NULL, 0, NULL, NULL),
			1);
		n = BIO_get_mem_data(bio, &pem);
		write_key(pem, (size_t)n, 0600);
		assert_int_equal(identity_load(key_path, &identity, NULL), 0);
		assert_true(vat_id_is_equal(identity_vat_id(identity), &id));
		(void)identity_free(identity);
		BIO_free(bio);
		EVP_PKEY_free(keys[i]);
	}
}

static void
test_refused_keys(void **state)
{
	EVP_PKEY *keys[] = { EVP_RSA_gen(1024), EVP_EC_gen("P-384"),
		EVP_PKEY_Q_keygen(NULL, NULL, "X25519") };
	static const char *const why[] = { "has 1024 bits; at least 2048",
		"of a kind", "of a kind" };
	size_t i;

	(void)state;
	for (i = 0; i < 3; i++) {
		write_pem(keys[i]);
		refuse(why[i]);
		EVP_PKEY_free(keys[i]);
	}
}

static void
test_refused_files(void **state)
{
	static char large[IDENTITY_FILE_MAX];
	static const char encrypted[] =
		"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAAA\n"
		"-----END ENCRYPTED PRIVATE KEY-----\n";
	static const char old_encrypted[] =
		"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
		"DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
		"MAAA\n-----END RSA PRIVATE KEY-----\n";
	char twice[2 * sizeof(known_pem)];
	int n;

	(void)state;
	write_key("", 0, 0600);
	refuse("holds 0 private keys");
	write_key("garbage\n", 8, 0600);
	refuse("holds 0 private keys");
	write_key(encrypted, sizeof(encrypted) - 1, 0600);
	refuse("is encrypted");
	write_key(old_encrypted, sizeof(old_encrypted) - 1, 0600);
	refuse("is encrypted");
	n = snprintf(twice, sizeof(twice), "%s%s", known_pem, known_pem);
	write_key(twice, (size_t)n, 0600);
	refuse("holds 2 private keys");
	write_key("-----BEGIN PRIVATE KEY-----\nMAAA\n"
		  "-----END PRIVATE KEY-----\n",
		59, 0600);
	refuse("cannot be read");
	write_key(large, sizeof(large), 0600);
	refuse("longer than a key can be");
	write_key(large, sizeof(large) - 1, 0600);
	refuse("holds 0 private keys");
	(void)unlink(key_path);
	assert_int_equal(mkdir(key_path, 0700), 0);
	refuse("not a regular file");
	assert_int_equal(rmdir(key_path), 0);
}

static void
test_access(void **state)
{
	static const mode_t open_modes[] = { 0640, 0604, 0620, 0610, 0601, 0602,
		0777 };
	struct identity *identity = NULL;
	struct reason reason;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(open_modes) / sizeof(open_modes[0]); i++) {
		write_key(known_pem, sizeof(known_pem) - 1, open_modes[i]);
		refuse("chmod 600");
	}
	write_key(known_pem, sizeof(known_pem) - 1, 0600);
	if (geteuid() == 0) {
		assert_int_equal(chown(key_path, 12345, (gid_t)-1), 0);
		refuse("belongs to uid 12345");
	}
	(void)unlink(key_path);
	assert_int_equal(
		identity_load(key_path, &identity, &reason), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, ENOENT);
	assert_non_null(strstr(reason.text, "cannot be opened: No such file"));
}

static void
test_generate(void **state)
{
	struct identity *first = NULL;
	struct identity *again = NULL;
	struct reason reason = { "" };
	char stale[sizeof(key_path) + 4];
	struct stat about;
	mode_t mask;

	(void)state;
	(void)unlink(key_path);
	/* What a crash may have left must not be in the way. */
	(void)snprintf(stale, sizeof(stale), "%s.new", key_path);
	assert_true(close(open(stale, O_CREAT | O_WRONLY, 0444)) == 0);
	mask = umask(0277);
	if (identity_load_or_generate(key_path, &first, &reason) != 0)
		fail_msg("%s", reason.text);
	(void)umask(mask);
	assert_int_equal(stat(key_path, &about), 0);
	assert_int_equal(about.st_mode & 07777, 0600);
	assert_int_equal(about.st_nlink, 1);
	assert_int_equal(stat(stale, &about), -1);
	assert_string_equal(identity_key_kind(first), "Ed25519");
	check_certificate(first);
	assert_int_equal(
		identity_load_or_generate(key_path, &again, &reason), 0);
	assert_true(vat_id_is_equal(
		identity_vat_id(first), identity_vat_id(again)));
	assert_int_not_equal(X509_cmp(identity_certificate(first),
				     identity_certificate(again)),
		0);
	assert_int_equal(identity_generate(key_path, &reason), CAPNRPC_ESYSTEM);
	assert_int_equal(errno, EEXIST);
	(void)identity_free(first);
	(void)identity_free(again);
	/* A bad key is never replaced. */
	write_key("garbage", 7, 0600);
	assert_int_equal(identity_load_or_generate(key_path, &again, &reason),
		CAPNRPC_EINVAL);
}

static void
test_generate_nowhere(void **state)
{
	struct identity *identity = NULL;
	struct reason reason;

	(void)state;
	assert_int_equal(identity_load_or_generate(
				 "/nonexistent/key.pem", &identity, &reason),
		CAPNRPC_ESYSTEM);
	assert_non_null(strstr(reason.text, "/nonexistent/key.pem"));
	assert_int_equal(identity_load_or_generate(
				 "/dev/null/key.pem", &identity, &reason),
		CAPNRPC_ESYSTEM);
}

static int
peer_digest(EVP_PKEY *key, struct vat_id *ret_id, struct reason *reason)
{
	X509 *certificate = X509_new();
	int status;

	assert_int_equal(X509_set_pubkey(certificate, key), 1);
	status = identity_of_peer(certificate, ret_id, reason);
	X509_free(certificate);
	return status;
}

/* However the peer writes its point, it is the same peer. */
static void
test_peer_compressed_point(void **state)
{
	EVP_PKEY *key = EVP_EC_gen("P-256");
	struct vat_id want = id_of(key);
	struct vat_id compressed;
	struct vat_id got;

	(void)state;
	assert_int_equal(EVP_PKEY_set_utf8_string_param(key,
				 OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT,
				 "compressed"),
		1);
	compressed = id_of(key);
	assert_false(vat_id_is_equal(&compressed, &want));
	assert_int_equal(peer_digest(key, &got, NULL), 0);
	assert_true(vat_id_is_equal(&got, &want));
	EVP_PKEY_free(key);
}

static void
test_peer_kinds(void **state)
{
	EVP_PKEY *good[] = { EVP_RSA_gen(IDENTITY_PEER_RSA_BITS_MIN),
		EVP_EC_gen("P-384"), EVP_EC_gen("P-521"),
		EVP_PKEY_Q_keygen(NULL, NULL, "ED25519") };
	EVP_PKEY *bad[] = { EVP_RSA_gen(IDENTITY_PEER_RSA_BITS_MIN - 8),
		EVP_EC_gen("secp256k1"),
		EVP_PKEY_Q_keygen(NULL, NULL, "ED448") };
	struct vat_id id;
	struct reason reason;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		struct vat_id want = id_of(good[i]);

		assert_int_equal(peer_digest(good[i], &id, &reason), 0);
		assert_true(vat_id_is_equal(&id, &want));
		EVP_PKEY_free(good[i]);
	}
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_int_equal(
			peer_digest(bad[i], &id, &reason), CAPNRPC_EPROTOCOL);
		EVP_PKEY_free(bad[i]);
	}
}

static int
make_directory(void **state)
{
	(void)state;
	if (mkdtemp(directory) == NULL)
		return -1;
	(void)snprintf(key_path, sizeof(key_path), "%s/key.pem", directory);
	return 0;
}

static int
remove_directory(void **state)
{
	(void)state;
	(void)unlink(key_path);
	return rmdir(directory);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_recorded_peer),
		cmocka_unit_test(test_known_key),
		cmocka_unit_test(test_key_kinds),
		cmocka_unit_test(test_old_forms),
		cmocka_unit_test(test_refused_keys),
		cmocka_unit_test(test_refused_files),
		cmocka_unit_test(test_access),
		cmocka_unit_test(test_generate),
		cmocka_unit_test(test_generate_nowhere),
		cmocka_unit_test(test_peer_compressed_point),
		cmocka_unit_test(test_peer_kinds),
	};

	return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
