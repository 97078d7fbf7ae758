/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The OpenSSL context: everything that could be left to a default, or to the
 * system's openssl.cnf, is set here, since it decides with whom we can talk.
 */
#include <config.h>

#include <stdlib.h>

#include <openssl/err.h>

#include <capnrpc/error.h>

#include "daemon/identity_key.h"
#include "daemon/reason_fail.h"
#include "daemon/tls_context.h"

/* 1 permits what other vats may have, an RSA key of 1024 bits. */
#define SECURITY_LEVEL 1

/*
 * The only judgement on a certificate. Chains, names, dates and purposes mean
 * nothing between vats; that the peer has the private key is proved by the
 * handshake itself.
 */
static int
on_certificate(X509_STORE_CTX *store, void *unused)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(
		store, SSL_get_ex_data_X509_STORE_CTX_idx());
	struct tls *tls = SSL_get_app_data(ssl);
	bool is_good =
		tls_accept_certificate(tls, X509_STORE_CTX_get0_cert(store));

	(void)unused;
	X509_STORE_CTX_set_error(store,
		is_good ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
	return is_good;
}

static void
set_behaviour(SSL_CTX *ssl)
{
	SSL_CTX_set_security_level(ssl, SECURITY_LEVEL);
	(void)SSL_CTX_set_options(ssl,
		SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION |
			SSL_OP_NO_COMPRESSION | SSL_OP_CLEANSE_PLAINTEXT);
	/* An idle connection keeps no record buffers. */
	(void)SSL_CTX_set_mode(ssl,
		SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
	(void)SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
	(void)SSL_CTX_set_num_tickets(ssl, 0);
	(void)SSL_CTX_set_max_early_data(ssl, 0);
	(void)SSL_CTX_set_max_cert_list(ssl, TLS_CERTIFICATES_MAX);
	(void)SSL_CTX_set_read_ahead(ssl, 0);
	(void)SSL_CTX_set_quiet_shutdown(ssl, 0);
	SSL_CTX_set_verify(
		ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
	SSL_CTX_set_cert_verify_callback(ssl, on_certificate, NULL);
}

static bool
set_up(SSL_CTX *ssl, const struct identity *identity, enum tls_version oldest)
{
	int minimum =
		oldest == TLS_VERSION_1_2 ? TLS1_2_VERSION : TLS1_3_VERSION;

	set_behaviour(ssl);
	return SSL_CTX_set_min_proto_version(ssl, minimum) == 1 &&
		SSL_CTX_set_max_proto_version(ssl, TLS1_3_VERSION) == 1 &&
		SSL_CTX_use_certificate(ssl, identity_certificate(identity)) ==
		1 &&
		SSL_CTX_use_PrivateKey(ssl, identity_key(identity)) == 1 &&
		SSL_CTX_check_private_key(ssl) == 1;
}

static long
wire_control(BIO *bio, int command, long number, void *pointer)
{
	(void)bio;
	(void)number;
	(void)pointer;
	/* Nothing is kept back, so a flush is done as soon as it is asked. */
	return command == BIO_CTRL_FLUSH;
}

static BIO_METHOD *
make_wire(void)
{
	BIO_METHOD *wire = BIO_meth_new(
		BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "capnrpcd wire");

	if (wire != NULL &&
		(BIO_meth_set_read(wire, tls_wire_read) != 1 ||
			BIO_meth_set_write(wire, tls_wire_write) != 1 ||
			BIO_meth_set_ctrl(wire, wire_control) != 1)) {
		BIO_meth_free(wire);
		wire = NULL;
	}
	return wire;
}

int
tls_context_new(const struct identity *identity, enum tls_version oldest,
	struct tls_context **ret_context, struct reason *reason)
{
	struct tls_context *context = calloc(1, sizeof(*context));

	if (context == NULL)
		return reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	context->ssl = SSL_CTX_new(TLS_method());
	context->wire = make_wire();
	if (context->ssl == NULL || context->wire == NULL) {
		(void)tls_context_free(context);
		ERR_clear_error();
		return reason_fail(reason, CAPNRPC_ENOMEM, "out of memory");
	}
	if (!set_up(context->ssl, identity, oldest)) {
		(void)tls_context_free(context);
		return reason_fail(reason, CAPNRPC_EINVAL,
			"TLS cannot be set up with the vat's %s key: %s",
			identity_key_kind(identity),
			identity_key_openssl_reason());
	}
	*ret_context = context;
	return 0;
}

struct tls_context *
tls_context_free(struct tls_context *context)
{
	if (context == NULL)
		return NULL;
	SSL_CTX_free(context->ssl);
	BIO_meth_free(context->wire);
	free(context);
	return NULL;
}
