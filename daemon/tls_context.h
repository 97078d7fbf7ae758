/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What all TLS connections of the vat share, as OpenSSL sees it. Between
 * tls_context.c, which sets it up, and tls.c, which uses it.
 */
#ifndef DAEMON_TLS_CONTEXT_H
#define DAEMON_TLS_CONTEXT_H

#include <openssl/ssl.h>

#include "daemon/tls.h"

struct tls_context {
	SSL_CTX *ssl; /* for both roles */
	BIO_METHOD *wire; /* how OpenSSL reaches a struct tls's buffers */
};

/*
 * Called by OpenSSL with the peer's certificate, for a connection whose app
 * data is the struct tls: whether to go on with it.
 */
bool tls_accept_certificate(struct tls *tls, X509 *certificate);

/* OpenSSL asks for bytes of the wire; as BIO_read(). */
int tls_wire_read(BIO *bio, char *bytes, int n);

/* OpenSSL has bytes for the wire; as BIO_write(). */
int tls_wire_write(BIO *bio, const char *bytes, int n);

#endif
