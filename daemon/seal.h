/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Ids of references: making them, finding their rows, and sealing what a row
 * protects. libsodium lives behind this header and nowhere else.
 *
 * An id is the whole secret of a reference: who has it may restore. From it
 * come two values that tell nothing of it or of each other:
 *
 *	digest    = HMAC-SHA256(key "capnrpcd/1 reference digest", id)
 *	token key = HMAC-SHA256(key "capnrpcd/1 token key", id)
 *
 * The digest is the row's key, so looking an id up takes the same time however
 * much of it was right; the token key seals the provider's token with
 * XChaCha20-Poly1305, bound to the digest and the service's name. A database
 * alone therefore opens nothing, and a row moved elsewhere opens nowhere.
 * HMAC with a fixed label is HKDF's extraction: an id of mirage may have any
 * length, and 256 random bits need no slow hash.
 *
 * Everything here is pure and may be called from any thread after seal_start().
 */
#ifndef DAEMON_SEAL_H
#define DAEMON_SEAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

/* 256 bits: guessing is out of reach of anybody, for ever. */
#define SEAL_ID_SIZE 32
#define SEAL_DIGEST_SIZE 32

/* Format byte, nonce and tag that a sealed token has more than the token. */
#define SEAL_OVERHEAD (1 + 24 + 16)

/* Tokens are keys into the provider's data, not the data. */
#define SEAL_TOKEN_MAX 65536

/* An id that this daemon made. Secret: seal_wipe() it when done. */
struct seal_id {
	uint8_t bytes[SEAL_ID_SIZE];
};

/* What a row is keyed by. Not secret. */
struct seal_digest {
	uint8_t bytes[SEAL_DIGEST_SIZE];
};

/* What a vat derives its stable ids from. Secret: seal_wipe() it when done. */
struct seal_secret {
	uint8_t bytes[32];
};

/* A secret of any length in memory of its own. */
struct seal_bytes {
	uint8_t *bytes; /* NULL: nothing */
	size_t n;
};

/* Once per process before anything else. Returns 0 or CAPNRPC_ESYSTEM. */
CAPNRPC_CHECK int seal_start(void);

/* Makes a random id. */
void seal_new_id(struct seal_id *ret_id);

/*
 * mirage's secret of a vat: SHA-256 of the exact bytes of its PEM key file.
 * Writing the same key in another form changes all derived ids.
 */
void seal_secret_from_pem(
	const void *pem, size_t n, struct seal_secret *ret_secret);

/* mirage's derived id: HMAC-SHA256 of the name under the vat's secret. */
void seal_derive_id(const struct seal_secret *secret, const char *name,
	struct seal_id *ret_id);

/* The row's key of an id of n bytes; any n is allowed, 0 too. */
void seal_digest_id(const void *id, size_t n, struct seal_digest *ret_digest);

/*
 * Seals a token of at most SEAL_TOKEN_MAX bytes. *ret_sealed holds
 * n_token + SEAL_OVERHEAD bytes, to be given to seal_bytes_clear().
 * CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int seal_token(const void *id, size_t n_id, const char *service,
	const void *token, size_t n_token, struct seal_bytes *ret_sealed);

/*
 * Opens a sealed token again; *ret_token is secret, to be given to
 * seal_bytes_clear(). CAPNRPC_EPROTOCOL when it was not sealed with this id
 * and service, or was changed since; CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int seal_open_token(const void *id, size_t n_id,
	const char *service, const void *sealed, size_t n_sealed,
	struct seal_bytes *ret_token);

/*
 * Seals a URI that a person keeps under a name, under a key from the vat's
 * secret: the daemon opens it without the person, the database alone does not.
 * Bound to the owner, so a row given to somebody else opens nothing. The name
 * may change. At most SEAL_TOKEN_MAX bytes; ends and errors as seal_token().
 */
CAPNRPC_CHECK int seal_name(const struct seal_secret *secret, uint32_t owner,
	const void *uri, size_t n_uri, struct seal_bytes *ret_sealed);

/*
 * Opens it again. CAPNRPC_EPROTOCOL when it was sealed with another secret or
 * for another owner, or was changed since; CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int seal_open_name(const struct seal_secret *secret,
	uint32_t owner, const void *sealed, size_t n_sealed,
	struct seal_bytes *ret_uri);

/* Copies n bytes into secret memory. CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int seal_bytes_copy(
	const void *bytes, size_t n, struct seal_bytes *ret_copy);

/* Overwrites the bytes, frees them, and makes it empty. */
void seal_bytes_clear(struct seal_bytes *bytes);

/* Are n bytes equal? In time that depends on n alone. */
bool seal_equal(const void *a, const void *b, size_t n);

/* Overwrites n bytes in a way that no compiler leaves out. */
void seal_wipe(void *bytes, size_t n);

#endif
