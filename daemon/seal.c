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
#define NAME_BOUND_SIZE (1 + 4)

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

/* A sealed value: what is sealed, bound to data, under a key that is wiped. */
static int
seal(uint8_t key[KEY_SIZE], const uint8_t *bound, size_t n_bound,
	const void *bytes, size_t n, struct seal_bytes *ret_sealed)
{
	int status = bytes_new(n + SEAL_OVERHEAD, ret_sealed);
	uint8_t *nonce;

	if (status == 0) {
		nonce = ret_sealed->bytes + 1;
		ret_sealed->bytes[0] = FORMAT;
		randombytes_buf(nonce, NONCE_SIZE);
		(void)crypto_aead_xchacha20poly1305_ietf_encrypt(
			nonce + NONCE_SIZE, NULL, bytes, n, bound, n_bound,
			NULL, nonce, key);
	}
	sodium_memzero(key, KEY_SIZE);
	return status;
}

/* Its inverse. */
static int
unseal(uint8_t key[KEY_SIZE], const uint8_t *bound, size_t n_bound,
	const void *sealed, size_t n_sealed, struct seal_bytes *ret_bytes)
{
	const uint8_t *nonce = (const uint8_t *)sealed + 1;
	struct seal_bytes bytes;
	int status = bytes_new(n_sealed - SEAL_OVERHEAD, &bytes);

	if (status == 0 &&
		crypto_aead_xchacha20poly1305_ietf_decrypt(bytes.bytes, NULL,
			NULL, nonce + NONCE_SIZE, n_sealed - 1 - NONCE_SIZE,
			bound, n_bound, nonce, key) != 0) {
		seal_bytes_clear(&bytes);
		status = CAPNRPC_EPROTOCOL;
	}
	sodium_memzero(key, KEY_SIZE);
	if (status == 0)
		*ret_bytes = bytes;
	return status;
}

/* Can it be a sealed value at all? */
static bool
is_sealed(const void *sealed, size_t n)
{
	return n >= SEAL_OVERHEAD && n <= SEAL_TOKEN_MAX + SEAL_OVERHEAD &&
		*(const uint8_t *)sealed == FORMAT;
}

int
seal_token(const void *id, size_t n_id, const char *service, const void *token,
	size_t n_token, struct seal_bytes *ret_sealed)
{
	uint8_t bound[BOUND_MAX], key[KEY_SIZE];
	size_t n_bound = bound_data(id, n_id, service, bound);

	if (n_bound == 0 || n_token > SEAL_TOKEN_MAX)
		return CAPNRPC_ELIMIT;
	token_key(id, n_id, key);
	return seal(key, bound, n_bound, token, n_token, ret_sealed);
}

int
seal_open_token(const void *id, size_t n_id, const char *service,
	const void *sealed, size_t n_sealed, struct seal_bytes *ret_token)
{
	uint8_t bound[BOUND_MAX], key[KEY_SIZE];
	size_t n_bound = bound_data(id, n_id, service, bound);

	if (n_bound == 0 || !is_sealed(sealed, n_sealed))
		return CAPNRPC_EPROTOCOL;
	token_key(id, n_id, key);
	return unseal(key, bound, n_bound, sealed, n_sealed, ret_token);
}

/* What a name's URI is bound to: the format and the owner, big-endian. */
static void
bind_owner(uint32_t owner, uint8_t ret_bound[NAME_BOUND_SIZE])
{
	ret_bound[0] = FORMAT;
	ret_bound[1] = (uint8_t)(owner >> 24);
	ret_bound[2] = (uint8_t)(owner >> 16);
	ret_bound[3] = (uint8_t)(owner >> 8);
	ret_bound[4] = (uint8_t)owner;
}

static void
name_key(const struct seal_secret *secret, uint8_t ret_key[KEY_SIZE])
{
	static const char label[] = "capnrpcd/1 name key";

	hmac(label, sizeof(label) - 1, secret->bytes, sizeof(secret->bytes),
		ret_key);
}

int
seal_name(const struct seal_secret *secret, uint32_t owner, const void *uri,
	size_t n_uri, struct seal_bytes *ret_sealed)
{
	uint8_t bound[NAME_BOUND_SIZE], key[KEY_SIZE];

	if (n_uri > SEAL_TOKEN_MAX)
		return CAPNRPC_ELIMIT;
	bind_owner(owner, bound);
	name_key(secret, key);
	return seal(key, bound, sizeof(bound), uri, n_uri, ret_sealed);
}

int
seal_open_name(const struct seal_secret *secret, uint32_t owner,
	const void *sealed, size_t n_sealed, struct seal_bytes *ret_uri)
{
	uint8_t bound[NAME_BOUND_SIZE], key[KEY_SIZE];

	if (!is_sealed(sealed, n_sealed))
		return CAPNRPC_EPROTOCOL;
	bind_owner(owner, bound);
	name_key(secret, key);
	return unseal(key, bound, sizeof(bound), sealed, n_sealed, ret_uri);
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
