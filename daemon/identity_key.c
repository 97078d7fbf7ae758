/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <string.h>

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <capnrpc/error.h>
#include "daemon/identity.h"
#include "daemon/identity_key.h"
#include "daemon/reason_fail.h"

/* The certificate that other vats make too: a name, and all of time. */
#define COMMON_NAME "capnp"
#define NOT_BEFORE "19700101010101Z"
#define NOT_AFTER "99991231235959Z"
#define SERIAL_SIZE 10
#define X509_VERSION_3 2

const char *
identity_key_openssl_reason(void)
{
	const char *reason = ERR_reason_error_string(ERR_peek_last_error());

	ERR_clear_error();
	return reason == NULL ? "no reason given" : reason;
}

/* One block of a PEM file; the data is wiped when it goes. */
struct block {
	char *name;
	char *header;
	unsigned char *data;
	long n;
};

static void
block_clear(struct block *block)
{
	OPENSSL_free(block->name);
	OPENSSL_free(block->header);
	if (block->data != NULL)
		OPENSSL_clear_free(block->data, (size_t)block->n);
	*block = (struct block){ 0 };
}

static bool
block_is_key(const struct block *block)
{
	static const char suffix[] = "PRIVATE KEY";
	size_t n = strlen(block->name);

	return n >= sizeof(suffix) - 1 &&
		strcmp(block->name + n - (sizeof(suffix) - 1), suffix) == 0;
}

/* Old encryption is announced in the header, PKCS#8's in the name. */
static bool
block_is_encrypted(const struct block *block)
{
	return block->header[0] != '\0' ||
		strncmp(block->name, "ENCRYPTED ", 10) == 0;
}

/* Leaves the only private key's block in *ret_block. */
static int
find_key(BIO *pem, struct block *ret_block, struct reason *reason)
{
	struct block block = { 0 };
	struct block key = { 0 };
	int n_keys = 0;

	while (PEM_read_bio(pem, &block.name, &block.header, &block.data,
		       &block.n) == 1) {
		if (block_is_key(&block) && n_keys++ == 0) {
			key = block;
			block = (struct block){ 0 };
		}
		block_clear(&block);
	}
	ERR_clear_error();
	if (n_keys == 1 && !block_is_encrypted(&key)) {
		*ret_block = key;
		return 0;
	}
	block_clear(&key);
	if (n_keys == 1)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the private key is encrypted; store it without a "
			"passphrase, readable by the daemon's user alone");
	return reason_fail(reason, CAPNRPC_EINVAL,
		"the file holds %d private keys; it must hold one, in PEM",
		n_keys);
}

int
identity_key_read(
	const uint8_t *pem, size_t n, EVP_PKEY **ret_key, struct reason *reason)
{
	BIO *bio = BIO_new_mem_buf(pem, (int)n);
	struct block block;
	const unsigned char *data;
	EVP_PKEY *key;
	int status;

	if (bio == NULL)
		return reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	status = find_key(bio, &block, reason);
	BIO_free(bio);
	if (status < 0)
		return status;
	data = block.data;
	key = d2i_AutoPrivateKey(NULL, &data, block.n);
	block_clear(&block);
	if (key == NULL)
		return reason_fail(reason, CAPNRPC_EINVAL,
			"the private key cannot be read: %s",
			identity_key_openssl_reason());
	*ret_key = key;
	return 0;
}

/* The curve of a key that names it by its well-known name, else "". */
static void
curve_of(EVP_PKEY *key, char *name, size_t size)
{
	int from_explicit = 0;

	name[0] = '\0';
	(void)EVP_PKEY_get_int_param(key,
		OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS,
		&from_explicit);
	if (from_explicit ||
		EVP_PKEY_get_group_name(key, name, size, NULL) != 1)
		name[0] = '\0';
	ERR_clear_error();
}

static bool
is_consistent(EVP_PKEY *key)
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(key, NULL);
	bool yes = context != NULL && EVP_PKEY_pairwise_check(context) == 1;

	EVP_PKEY_CTX_free(context);
	ERR_clear_error();
	return yes;
}

static const char *
kind_of(EVP_PKEY *key)
{
	char curve[64];

	if (EVP_PKEY_is_a(key, "ED25519"))
		return "Ed25519";
	if (EVP_PKEY_is_a(key, "RSA"))
		return "RSA";
	if (!EVP_PKEY_is_a(key, "EC"))
		return NULL;
	curve_of(key, curve, sizeof(curve));
	return strcmp(curve, "prime256v1") == 0 ? "P-256" : NULL;
}

const char *
identity_key_accept(EVP_PKEY *key, struct reason *reason)
{
	const char *kind = kind_of(key);

	if (kind == NULL)
		reason_set(reason,
			"the private key is of a kind that vats do not use; "
			"use Ed25519, P-256, or RSA of at least %d bits",
			IDENTITY_RSA_BITS_MIN);
	else if (strcmp(kind, "RSA") == 0 &&
		EVP_PKEY_get_bits(key) < IDENTITY_RSA_BITS_MIN)
		reason_set(reason,
			"the RSA key has %d bits; at least %d are needed",
			EVP_PKEY_get_bits(key), IDENTITY_RSA_BITS_MIN);
	else if (!is_consistent(key))
		reason_set(reason,
			"the private key is damaged: "
			"it does not fit its public key");
	else
		return kind;
	return NULL;
}

/* A curve that has one form for a point, once that form is asked for. */
static int
normalise_point(EVP_PKEY *key, struct reason *reason)
{
	char curve[64];

	curve_of(key, curve, sizeof(curve));
	if (strcmp(curve, "prime256v1") != 0 &&
		strcmp(curve, "secp384r1") != 0 &&
		strcmp(curve, "secp521r1") != 0)
		return reason_fail(reason, CAPNRPC_EPROTOCOL,
			"the key is on a curve that vats do not use");
	if (EVP_PKEY_set_utf8_string_param(key,
		    OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT,
		    OSSL_PKEY_EC_POINT_CONVERSION_FORMAT_UNCOMPRESSED) != 1)
		return reason_fail(reason, CAPNRPC_EPROTOCOL,
			"the key cannot be written with an uncompressed "
			"point: %s",
			identity_key_openssl_reason());
	return 0;
}

/* Refuses what has no agreed form; key may be changed to write that form. */
static int
normalise(EVP_PKEY *key, struct reason *reason)
{
	int bits = EVP_PKEY_get_bits(key);

	if (EVP_PKEY_is_a(key, "ED25519"))
		return 0;
	if (EVP_PKEY_is_a(key, "EC"))
		return normalise_point(key, reason);
	if (!EVP_PKEY_is_a(key, "RSA"))
		return reason_fail(reason, CAPNRPC_EPROTOCOL,
			"the key is of a kind that vats do not use");
	if (bits < IDENTITY_PEER_RSA_BITS_MIN ||
		bits > IDENTITY_PEER_RSA_BITS_MAX)
		return reason_fail(reason, CAPNRPC_EPROTOCOL,
			"the RSA key has %d bits; %d to %d are accepted", bits,
			IDENTITY_PEER_RSA_BITS_MIN, IDENTITY_PEER_RSA_BITS_MAX);
	return 0;
}

int
identity_key_digest(EVP_PKEY *key, struct vat_id *ret_id, struct reason *reason)
{
	EVP_PKEY *copy = EVP_PKEY_dup(key);
	unsigned char *der = NULL;
	int status;
	int n;

	if (copy == NULL)
		return reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	status = normalise(copy, reason);
	n = status < 0 ? 0 : i2d_PUBKEY(copy, &der);
	EVP_PKEY_free(copy);
	if (status < 0)
		return status;
	if (n <= 0)
		return reason_fail(reason, CAPNRPC_EPROTOCOL,
			"the public key cannot be written: %s",
			identity_key_openssl_reason());
	SHA256(der, (size_t)n, ret_id->bytes);
	OPENSSL_free(der);
	return 0;
}

static bool
set_serial(X509 *certificate)
{
	unsigned char bytes[SERIAL_SIZE];
	BIGNUM *number;
	bool done;

	if (RAND_bytes(bytes, sizeof(bytes)) != 1)
		return false;
	/* Positive, and never so small that it has fewer bytes. */
	bytes[0] = (unsigned char)((bytes[0] & 0x7f) | 0x40);
	number = BN_bin2bn(bytes, sizeof(bytes), NULL);
	done = number != NULL &&
		BN_to_ASN1_INTEGER(
			number, X509_get_serialNumber(certificate)) != NULL;
	BN_free(number);
	return done;
}

static bool
set_name(X509 *certificate)
{
	X509_NAME *name = X509_get_subject_name(certificate);

	return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
		       (const unsigned char *)COMMON_NAME, -1, -1, 0) == 1 &&
		X509_set_issuer_name(certificate, name) == 1;
}

static bool
fill_certificate(X509 *certificate, EVP_PKEY *key)
{
	/* Ed25519 hashes for itself. */
	const EVP_MD *hash =
		EVP_PKEY_is_a(key, "ED25519") ? NULL : EVP_sha256();

	return X509_set_version(certificate, X509_VERSION_3) == 1 &&
		set_serial(certificate) && set_name(certificate) &&
		ASN1_TIME_set_string_X509(
			X509_getm_notBefore(certificate), NOT_BEFORE) == 1 &&
		ASN1_TIME_set_string_X509(
			X509_getm_notAfter(certificate), NOT_AFTER) == 1 &&
		X509_set_pubkey(certificate, key) == 1 &&
		X509_sign(certificate, key, hash) > 0;
}

X509 *
identity_key_certify(EVP_PKEY *key)
{
	X509 *certificate = X509_new();

	if (certificate != NULL && !fill_certificate(certificate, key)) {
		X509_free(certificate);
		certificate = NULL;
	}
	return certificate;
}
