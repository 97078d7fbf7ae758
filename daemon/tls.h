/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TLS as a filter: bytes of the wire on one side, plain bytes on the other.
 *
 *     wire --tls_decrypt()--> plain          plain --tls_encrypt()--> output
 *     wire <--tls_output()/tls_sent()-- output
 *
 * It never touches a descriptor or a clock, so it is tested without either.
 * Whoever drives it owns both sides' buffers; kept inside are at most one
 * partial record going in, and going out what tls_sent() has not yet taken.
 *
 * The conventions are the vats': both sides show a certificate, nothing in it
 * counts but the public key, and a dialler compares that key's digest with the
 * one it expects. No server names, no protocol negotiation, no resumption, no
 * early data, no renegotiation.
 */
#ifndef DAEMON_TLS_H
#define DAEMON_TLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

#include <capnrpc/attr.h>

#include "daemon/identity.h"
#include "daemon/log_reason.h"
#include "daemon/vat_id.h"

/* A record carries so many plain bytes; fewer waste its 22 bytes of frame. */
#define TLS_RECORD_MAX 16384
/*
 * tls_encrypt() takes nothing more once so many bytes wait to be sent: four
 * full records keep a link busy, and what is not encrypted yet costs nothing.
 */
#define TLS_OUTPUT_HIGH 65536
/*
 * So many bytes may never wait: a peer that does not read our answers to its
 * handshake messages is thrown out. Above the former by what one call adds.
 */
#define TLS_OUTPUT_MAX 131072
/* A peer shows one certificate; of RSA 8192 that is 3 KiB. */
#define TLS_CERTIFICATES_MAX 16384

enum tls_version {
	TLS_VERSION_1_3, /* and nothing older */
	TLS_VERSION_1_2, /* or 1.3, where the peer has it */
};

enum tls_role {
	TLS_DIALLER, /* TLS's client */
	TLS_LISTENER, /* TLS's server */
};

enum tls_state {
	TLS_HANDSHAKE, /* not yet known who the peer is */
	TLS_OPEN,
	TLS_ENDED, /* the peer said that it sends no more */
	TLS_FAILED, /* see tls_reason() */
};

/* Our side of every connection: versions, key and certificate. */
struct tls_context;

/* One connection. */
struct tls;

/*
 * Makes a context from an identity, which may be freed after. The caller frees
 * it, after all connections made from it. CAPNRPC_ENOMEM, or CAPNRPC_EINVAL
 * with the reason where OpenSSL does not accept the key.
 */
CAPNRPC_CHECK int tls_context_new(const struct identity *identity,
	enum tls_version oldest, struct tls_context **ret_context,
	struct reason *reason);

/* Takes NULL and returns NULL. */
struct tls_context *tls_context_free(struct tls_context *context);

/*
 * Makes a connection. expected is whom a dialler wants to reach, or NULL for
 * whoever it is, as a listener does. A dialler has output at once.
 * CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int tls_new(struct tls_context *context, enum tls_role role,
	const struct vat_id *expected, struct tls **ret_tls);

/* Takes NULL and returns NULL. */
struct tls *tls_free(struct tls *tls);

/*
 * Takes bytes of the wire and gives plain ones. *ret_n_taken of the n_wire
 * bytes were used, *ret_n_plain of the n_room bytes at plain were written.
 * Where plain came back full, call again with what is left of the wire, even
 * if that is nothing; where not, all of the wire was taken. May produce
 * output, and may change the state; on CAPNRPC_EPROTOCOL, CAPNRPC_ELIMIT or
 * CAPNRPC_ENOMEM the state is TLS_FAILED, both results are written, and the
 * output may hold an alert that tells the peer. After TLS_ENDED bytes are
 * taken and thrown away.
 */
CAPNRPC_CHECK int tls_decrypt(struct tls *tls, const uint8_t *wire,
	size_t n_wire, uint8_t *plain, size_t n_room, size_t *ret_n_taken,
	size_t *ret_n_plain);

/*
 * Takes plain bytes from the n pieces, in order, and puts full records into the
 * output; *ret_n_taken says how many bytes, which is fewer than there are once
 * TLS_OUTPUT_HIGH bytes wait. Takes nothing before TLS_OPEN. Errors as
 * tls_decrypt(). The pieces are not kept.
 */
CAPNRPC_CHECK int tls_encrypt(struct tls *tls, const struct iovec *pieces,
	size_t n_pieces, size_t *ret_n_taken);

/* Tells the peer that we send no more; it may still send. */
void tls_finish(struct tls *tls);

/*
 * What waits to be sent: NULL and 0, or bytes that are valid until the next
 * call that takes this tls.
 */
const uint8_t *tls_output(const struct tls *tls, size_t *ret_n);

/* The first n bytes of the output are on their way. */
void tls_sent(struct tls *tls, size_t n);

/* Where it stands. */
enum tls_state tls_state(const struct tls *tls);

/* Who the peer is; NULL before TLS_OPEN. Borrowed. */
const struct vat_id *tls_peer(const struct tls *tls);

/* Why it failed; "" before. Borrowed. */
const char *tls_reason(const struct tls *tls);

/* "TLSv1.3" or "TLSv1.2", for the log. Static storage. */
const char *tls_version_name(const struct tls *tls);

/* As "TLS_AES_256_GCM_SHA384", for the log. Static storage. */
const char *tls_cipher_name(const struct tls *tls);

/*
 * Whether n bytes, the first that came on a plain connection, are those of a
 * TLS client that came to the wrong door. As a Cap'n Proto segment table they
 * would announce more segments than any message may have.
 */
bool tls_is_client_hello(const uint8_t *bytes, size_t n);

#endif
