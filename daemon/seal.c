/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sealing and ids with libsodium. seal.h says what is computed and why.
 *
 * A sealed token is: format byte 1, nonce (24), ciphertext, tag (16). The nonce
 * is random: with 192 bits it never repeats, and two tokens under one id (a
 * reference minted again) stay safe. The data bound to it is the format byte,
 * the digest, and the service's name; only the last has a length of its own,
 * so the joint is unambiguous.
 */
#include <config.h>

#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include <capnrpc/error.h>

#include "daemon/seal.h"

#define FORMAT 1
#define NONCE_SIZE crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define TAG_SIZE crypto_aead_xchacha20poly1305_ietf_ABYTES
#define KEY_SIZE crypto_aead_xchacha20poly1305_ietf_KEYBYTES

_Static_assert(SEAL_OVERHEAD == 1 + NONCE_SIZE + TAG_SIZE, "sealed layout");
_Static_assert(KEY_SIZE == crypto_auth_hmacsha256_BYTES, "key from HMAC");

/* A service's name has at most 128 bytes; longer ones are refused. */
#define SERVICE_MAX 255
#define BOUND_MAX (1 + SEAL_DIGEST_SIZE + SERVICE_MAX)

int
seal_start(void)
{
	return sodium_init() < 0 ? CAPNRPC_ESYSTEM : 0;
}

void
seal_new_id(struct seal_id *ret_id)
{
	randombytes_buf(ret_id->bytes, sizeof(ret_id->bytes));
}

static void
hmac(const void *key, size_t n_key, const void *message, size_t n_message,
	uint8_t ret_tag[crypto_auth_hmacsha256_BYTES])
{
	crypto_auth_hmacsha256_state state;

	crypto_auth_hmacsha256_init(&state, key, n_key);
	crypto_auth_hmacsha256_update(&state, message, n_message);
	crypto_auth_hmacsha256_final(&state, ret_tag);
	sodium_memzero(&state, sizeof(state));
}

void
seal_secret_from_pem(const void *pem, size_t n, struct seal_secret *ret_secret)
{
	crypto_hash_sha256(ret_secret->bytes, pem, n);
}

void
seal_derive_id(const struct seal_secret *secret, const char *name,
	struct seal_id *ret_id)
{
	hmac(secret->bytes, sizeof(secret->bytes), name, strlen(name),
		ret_id->bytes);
}

void
seal_digest_id(const void *id, size_t n, struct seal_digest *ret_digest)
{
	static const char label[] = "capnrpcd/1 reference digest";

	hmac(label, sizeof(label) - 1, id, n, ret_digest->bytes);
}

static void
token_key(const void *id, size_t n_id, uint8_t ret_key[KEY_SIZE])
{
	static const char label[] = "capnrpcd/1 token key";

	hmac(label, sizeof(label) - 1, id, n_id, ret_key);
}

/* What a token is bound to; 0 when the service's name is too long. */
static size_t
bound_data(const void *id, size_t n_id, const char *service,
	uint8_t ret_bound[BOUND_MAX])
{
	size_t n = strlen(service);
	struct seal_digest digest;

	if (n > SERVICE_MAX)
		return 0;
	seal_digest_id(id, n_id, &digest);
	ret_bound[0] = FORMAT;
	memcpy(ret_bound + 1, digest.bytes, SEAL_DIGEST_SIZE);
	memcpy(ret_bound + 1 + SEAL_DIGEST_SIZE, service, n);
	return 1 + SEAL_DIGEST_SIZE + n;
}

static int
bytes_new(size_t n, struct seal_bytes *ret_bytes)
{
	uint8_t *bytes = malloc(n > 0 ? n : 1);

	if (bytes == NULL)
		return CAPNRPC_ENOMEM;
	ret_bytes->bytes = bytes;
	ret_bytes->n = n;
	return 0;
}

int
seal_token(const void *id, size_t n_id, const char *service, const void *token,
	size_t n_token, struct seal_bytes *ret_sealed)
{
	uint8_t bound[BOUND_MAX], key[KEY_SIZE];
	size_t n_bound = bound_data(id, n_id, service, bound);
	uint8_t *nonce;

	if (n_bound == 0 || n_token > SEAL_TOKEN_MAX)
		return CAPNRPC_ELIMIT;
	if (bytes_new(n_token + SEAL_OVERHEAD, ret_sealed) != 0)
		return CAPNRPC_ENOMEM;
	nonce = ret_sealed->bytes + 1;
	ret_sealed->bytes[0] = FORMAT;
	randombytes_buf(nonce, NONCE_SIZE);
	token_key(id, n_id, key);
	(void)crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + NONCE_SIZE,
		NULL, token, n_token, bound, n_bound, NULL, nonce, key);
	sodium_memzero(key, sizeof(key));
	return 0;
}

int
seal_open_token(const void *id, size_t n_id, const char *service,
	const void *sealed, size_t n_sealed, struct seal_bytes *ret_token)
{
	uint8_t bound[BOUND_MAX], key[KEY_SIZE];
	size_t n_bound = bound_data(id, n_id, service, bound);
	const uint8_t *format = sealed, *nonce;
	struct seal_bytes token;
	int status;

	if (n_bound == 0 || n_sealed < SEAL_OVERHEAD ||
		n_sealed > SEAL_TOKEN_MAX + SEAL_OVERHEAD || *format != FORMAT)
		return CAPNRPC_EPROTOCOL;
	nonce = format + 1;
	if (bytes_new(n_sealed - SEAL_OVERHEAD, &token) != 0)
		return CAPNRPC_ENOMEM;
	token_key(id, n_id, key);
	status = crypto_aead_xchacha20poly1305_ietf_decrypt(token.bytes, NULL,
		NULL, nonce + NONCE_SIZE, n_sealed - 1 - NONCE_SIZE, bound,
		n_bound, nonce, key);
	sodium_memzero(key, sizeof(key));
	if (status != 0) {
		seal_bytes_clear(&token);
		return CAPNRPC_EPROTOCOL;
	}
	*ret_token = token;
	return 0;
}

int
seal_bytes_copy(const void *bytes, size_t n, struct seal_bytes *ret_copy)
{
	int status = bytes_new(n, ret_copy);

	if (status == 0 && n > 0)
		memcpy(ret_copy->bytes, bytes, n);
	return status;
}

void
seal_bytes_clear(struct seal_bytes *bytes)
{
	if (bytes->bytes != NULL)
		sodium_memzero(bytes->bytes, bytes->n);
	free(bytes->bytes);
	bytes->bytes = NULL;
	bytes->n = 0;
}

bool
seal_equal(const void *a, const void *b, size_t n)
{
	return sodium_memcmp(a, b, n) == 0;
}

void
seal_wipe(void *bytes, size_t n)
{
	sodium_memzero(bytes, n);
}
