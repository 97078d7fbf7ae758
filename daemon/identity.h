/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A vat's identity: its private key, the certificate made from it, and its id.
 *
 * Only the key file is kept. The certificate says nothing but the public key
 * and is made anew at each start; the vat id is the digest of that public key,
 * and the digest of the file's bytes is the secret behind derived object ids.
 * So the file is never rewritten: the same key in other bytes would keep the
 * vat id and change every derived id.
 *
 * Our own key is RSA of at least 2048 bits, P-256 or Ed25519. A peer's may be
 * any key for which the digest is well defined: see identity_of_peer.
 */
#ifndef DAEMON_IDENTITY_H
#define DAEMON_IDENTITY_H

#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

#include "daemon/vat_id.h"

/* OpenSSL's EVP_PKEY and X509, which only identity.c and tls.c look into. */
struct evp_pkey_st;
struct x509_st;

/* A key file holds one key: RSA of 16384 bits takes 13 KiB of PEM. */
#define IDENTITY_FILE_MAX 65536
/* Below this, factoring an RSA key is thought to be within reach. */
#define IDENTITY_RSA_BITS_MIN 2048
/* What other vats accept from a peer; they make 2048 themselves. */
#define IDENTITY_PEER_RSA_BITS_MIN 1024
/* Above this, one signature check costs the loop more than a millisecond. */
#define IDENTITY_PEER_RSA_BITS_MAX 8192

/* The SHA-256 of a key file's exact bytes: the secret behind derived ids. */
struct identity_secret {
	uint8_t bytes[32];
};

struct identity;

/*
 * Reads the key file at path. CAPNRPC_ESYSTEM where it cannot be opened or
 * read (errno tells; ENOENT where there is none), CAPNRPC_EINVAL where it is
 * readable by others, belongs to somebody else or holds no key of ours; each
 * with the reason in *reason. The caller frees *ret_identity.
 */
int identity_load(const char *path, struct identity **ret_identity,
	struct reason *reason) CAPNRPC_CHECK;

/*
 * Makes an Ed25519 key and writes it to path, mode 0600, so that after a crash
 * there is the whole file or none. Never replaces a file: then CAPNRPC_ESYSTEM
 * with errno EEXIST.
 */
int identity_generate(const char *path, struct reason *reason) CAPNRPC_CHECK;

/* identity_load, after identity_generate where there is no file yet. */
int identity_load_or_generate(const char *path, struct identity **ret_identity,
	struct reason *reason) CAPNRPC_CHECK;

/* Wipes and frees; takes NULL and returns NULL. */
struct identity *identity_free(struct identity *identity);

/* The vat's id. Borrowed, for as long as the identity. */
const struct vat_id *identity_vat_id(const struct identity *identity);

/* The secret behind derived ids. Borrowed likewise. */
const struct identity_secret *identity_secret(const struct identity *identity);

/* The private key, for tls_context.c. Borrowed likewise. */
struct evp_pkey_st *identity_key(const struct identity *identity);

/* The certificate, for tls_context.c. Borrowed likewise. */
struct x509_st *identity_certificate(const struct identity *identity);

/* "RSA", "P-256" or "Ed25519". Static storage. */
const char *identity_key_kind(const struct identity *identity);

/*
 * Who a certificate belongs to: the digest of its public key, written in the
 * one form that all vats agree on (RSA with NULL parameters, curve points
 * uncompressed). Nothing else in the certificate counts. CAPNRPC_EPROTOCOL
 * where the key is of a kind that has no such form, or an RSA key of a length
 * outside the limits above.
 */
int identity_of_peer(struct x509_st *certificate, struct vat_id *ret_id,
	struct reason *reason) CAPNRPC_CHECK;

#endif
