/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keys as OpenSSL holds them: which kinds are taken, their digest, and the
 * certificate made from one. The part of an identity that touches no file.
 */
#ifndef DAEMON_IDENTITY_KEY_H
#define DAEMON_IDENTITY_KEY_H

#include <stddef.h>
#include <stdint.h>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <capnrpc/attr.h>

#include "daemon/log_reason.h"

#include "daemon/vat_id.h"

/*
 * The one private key in n bytes of PEM. Other blocks are passed over; an
 * encrypted key is refused, and nobody is asked for a passphrase. The caller
 * frees *ret_key. CAPNRPC_EINVAL, CAPNRPC_ENOMEM.
 */
int identity_key_read(const uint8_t *pem, size_t n, EVP_PKEY **ret_key,
	struct reason *reason) CAPNRPC_CHECK;

/* The kind of a key that may be ours, or NULL with the reason in *reason. */
const char *identity_key_accept(
	EVP_PKEY *key, struct reason *reason) CAPNRPC_CHECK;

/* The digest of a public key; CAPNRPC_EPROTOCOL, CAPNRPC_ENOMEM. */
int identity_key_digest(EVP_PKEY *key, struct vat_id *ret_id,
	struct reason *reason) CAPNRPC_CHECK;

/* A certificate for key, signed with it; NULL when OpenSSL cannot. */
X509 *identity_key_certify(EVP_PKEY *key) CAPNRPC_CHECK;

/*
 * What OpenSSL complained about last, or "no reason given"; empties its queue.
 * Valid until OpenSSL is called again.
 */
const char *identity_key_openssl_reason(void);

/*
 * Deletes what a crash left beside the key file once that had its name: a
 * second copy of the key. In identity_file.c.
 */
void identity_file_forget_new(const char *path);

#endif
