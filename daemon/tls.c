/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One TLS connection, driven by its bytes.
 *
 * OpenSSL reads and writes through a BIO of ours: it reads straight from the
 * bytes that tls_decrypt() was given, and writes to the end of the output. So
 * nothing is copied on the way in, and the output is bounded here rather than
 * by a memory BIO that only grows.
 */
#include <config.h>

#include <stdlib.h>
#include <string.h>

#include <openssl/err.h>

#include <capnrpc/error.h>

#include "daemon/identity_key.h"
#include "daemon/reason_fail.h"
#include "daemon/tls.h"
#include "daemon/tls_context.h"

#define OUTPUT_ROOM_MIN 4096

struct tls {
	SSL *ssl;
	enum tls_state state;
	enum tls_role role;
	bool has_input; /* the first byte was looked at */
	bool has_peer; /* peer is known, though not yet proved */
	bool expects_peer;
	bool is_finished;
	struct vat_id expected;
	struct vat_id peer;
	/* The bytes that the running tls_decrypt() was given. */
	const uint8_t *wire;
	size_t n_wire;
	/* What waits to be sent: output[start] up to output[end]. */
	uint8_t *output;
	size_t start;
	size_t end;
	size_t n_room;
	/* Why the output could not take more; 0 while it could. */
	int output_status;
	struct reason reason;
};

/* OpenSSL's side */

int
tls_wire_read(BIO *bio, char *bytes, int n)
{
	struct tls *tls = BIO_get_data(bio);
	size_t n_read;

	BIO_clear_retry_flags(bio);
	if (n <= 0 || tls->n_wire == 0) {
		BIO_set_retry_read(bio);
		return -1;
	}
	n_read = (size_t)n < tls->n_wire ? (size_t)n : tls->n_wire;
	memcpy(bytes, tls->wire, n_read);
	tls->wire += n_read;
	tls->n_wire -= n_read;
	return (int)n_read;
}

/* Makes room for n more bytes of output. */
static int
reserve(struct tls *tls, size_t n)
{
	size_t used = tls->end - tls->start;
	size_t room =
		tls->n_room < OUTPUT_ROOM_MIN ? OUTPUT_ROOM_MIN : tls->n_room;
	uint8_t *grown;

	if (n > TLS_OUTPUT_MAX - used)
		return CAPNRPC_ELIMIT;
	if (tls->start > 0 && tls->n_room - tls->end < n) {
		memmove(tls->output, tls->output + tls->start, used);
		tls->start = 0;
		tls->end = used;
	}
	if (tls->n_room - tls->end >= n)
		return 0;
	while (room - used < n)
		room *= 2;
	grown = realloc(tls->output, room);
	if (grown == NULL)
		return CAPNRPC_ENOMEM;
	tls->output = grown;
	tls->n_room = room;
	return 0;
}

int
tls_wire_write(BIO *bio, const char *bytes, int n)
{
	struct tls *tls = BIO_get_data(bio);

	BIO_clear_retry_flags(bio);
	if (n <= 0)
		return 0;
	tls->output_status = reserve(tls, (size_t)n);
	if (tls->output_status < 0)
		return -1;
	memcpy(tls->output + tls->end, bytes, (size_t)n);
	tls->end += (size_t)n;
	return n;
}

bool
tls_accept_certificate(struct tls *tls, X509 *certificate)
{
	struct reason why = { "" };

	if (certificate == NULL ||
		identity_of_peer(certificate, &tls->peer, &why) < 0) {
		reason_set(&tls->reason,
			"the peer's certificate is of no use: %s", why.text);
		return false;
	}
	if (tls->expects_peer && !vat_id_is_equal(&tls->peer, &tls->expected)) {
		reason_set(&tls->reason,
			"the peer is another vat: expected %s, got %s",
			vat_id_print(&tls->expected).text,
			vat_id_print(&tls->peer).text);
		return false;
	}
	tls->has_peer = true;
	return true;
}

/* Life */

static int
attach(struct tls *tls, struct tls_context *context)
{
	BIO *bio;

	tls->ssl = SSL_new(context->ssl);
	bio = BIO_new(context->wire);
	if (tls->ssl == NULL || bio == NULL) {
		BIO_free(bio);
		ERR_clear_error();
		return CAPNRPC_ENOMEM;
	}
	BIO_set_data(bio, tls);
	BIO_set_init(bio, 1);
	SSL_set_bio(tls->ssl, bio, bio);
	if (SSL_set_app_data(tls->ssl, tls) != 1)
		return CAPNRPC_ENOMEM;
	if (tls->role == TLS_LISTENER) {
		SSL_set_accept_state(tls->ssl);
		return 0;
	}
	SSL_set_connect_state(tls->ssl);
	/* The first flight goes out by itself; then the peer's is needed. */
	(void)SSL_do_handshake(tls->ssl);
	ERR_clear_error();
	return tls->output_status;
}

int
tls_new(struct tls_context *context, enum tls_role role,
	const struct vat_id *expected, struct tls **ret_tls)
{
	struct tls *tls = calloc(1, sizeof(*tls));
	int status;

	if (tls == NULL)
		return CAPNRPC_ENOMEM;
	tls->role = role;
	if (expected != NULL) {
		tls->expects_peer = true;
		tls->expected = *expected;
	}
	status = attach(tls, context);
	if (status < 0)
		(void)tls_free(tls);
	else
		*ret_tls = tls;
	return status;
}

struct tls *
tls_free(struct tls *tls)
{
	if (tls == NULL)
		return NULL;
	SSL_free(tls->ssl);
	free(tls->output);
	free(tls);
	return NULL;
}

/* Failing */

/* The sentence for a failure that OpenSSL found, unless there is one. */
static void
explain(struct tls *tls)
{
	unsigned long error = ERR_peek_error();
	const char *text = ERR_reason_error_string(error);

	if (tls->reason.text[0] != '\0')
		return;
	if (ERR_GET_LIB(error) == ERR_LIB_SSL &&
		ERR_GET_REASON(error) ==
			SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE)
		reason_set(&tls->reason,
			"the peer shows no certificate; a vat always does");
	else if (ERR_GET_LIB(error) == ERR_LIB_SSL &&
		ERR_GET_REASON(error) >= SSL_AD_REASON_OFFSET)
		reason_set(&tls->reason, "the peer refuses us: %s",
			text == NULL ? "no reason given" : text);
	else
		reason_set(&tls->reason, "TLS failed%s: %s",
			tls->state == TLS_HANDSHAKE ? " in the handshake" : "",
			text == NULL ? "no reason given" : text);
}

static int
fail(struct tls *tls, int status)
{
	explain(tls);
	ERR_clear_error();
	tls->state = TLS_FAILED;
	return status;
}

/* What an OpenSSL call that returned result means: 0 to wait, or an error. */
static int
judge(struct tls *tls, int result)
{
	int error = SSL_get_error(tls->ssl, result);

	if (tls->output_status == CAPNRPC_ENOMEM) {
		reason_set(&tls->reason, "out of memory");
		return fail(tls, CAPNRPC_ENOMEM);
	}
	if (tls->output_status == CAPNRPC_ELIMIT) {
		reason_set(&tls->reason,
			"the peer makes us answer and does not read");
		return fail(tls, CAPNRPC_ELIMIT);
	}
	if (error == SSL_ERROR_WANT_READ) {
		ERR_clear_error();
		return 0;
	}
	if (error == SSL_ERROR_ZERO_RETURN) {
		ERR_clear_error();
		tls->state = TLS_ENDED;
		return 0;
	}
	return fail(tls, CAPNRPC_EPROTOCOL);
}

/* In */

/* A peer that speaks no TLS is told apart by its first byte. */
static int
check_first_byte(struct tls *tls)
{
	uint8_t first = tls->wire[0];

	tls->has_input = true;
	if (first == SSL3_RT_HANDSHAKE || first == SSL3_RT_ALERT)
		return 0;
	reason_set(&tls->reason,
		"the peer does not speak TLS: its first byte is 0x%02x%s",
		first, first == 0 ? ", as in plain Cap'n Proto" : "");
	return fail(tls, CAPNRPC_EPROTOCOL);
}

static int
shake_hands(struct tls *tls)
{
	int result = SSL_do_handshake(tls->ssl);

	if (result != 1)
		return judge(tls, result);
	if (!tls->has_peer) {
		reason_set(&tls->reason,
			"the peer shows no certificate; a vat always does");
		return fail(tls, CAPNRPC_EPROTOCOL);
	}
	tls->state = TLS_OPEN;
	return 0;
}

/* Reads until plain is full, the wire is empty, or the state changes. */
static int
read_plain(struct tls *tls, uint8_t *plain, size_t n_room, size_t *n_plain)
{
	while (tls->state == TLS_OPEN && *n_plain < n_room) {
		size_t n = 0;
		int result;

		ERR_clear_error();
		result = SSL_read_ex(
			tls->ssl, plain + *n_plain, n_room - *n_plain, &n);
		if (result != 1)
			return judge(tls, result);
		*n_plain += n;
	}
	return 0;
}

int
tls_decrypt(struct tls *tls, const uint8_t *wire, size_t n_wire, uint8_t *plain,
	size_t n_room, size_t *ret_n_taken, size_t *ret_n_plain)
{
	size_t n_plain = 0;
	int status = 0;

	tls->wire = wire;
	tls->n_wire = n_wire;
	if (!tls->has_input && n_wire > 0)
		status = check_first_byte(tls);
	if (status == 0 && tls->state == TLS_HANDSHAKE) {
		ERR_clear_error();
		status = shake_hands(tls);
	}
	if (status == 0)
		status = read_plain(tls, plain, n_room, &n_plain);
	/* Whatever follows the end says nothing. */
	if (tls->state == TLS_ENDED || tls->state == TLS_FAILED)
		tls->n_wire = 0;
	*ret_n_taken = n_wire - tls->n_wire;
	*ret_n_plain = n_plain;
	tls->wire = NULL;
	tls->n_wire = 0;
	return status;
}

/* Out */

/* A place in the pieces that tls_encrypt() was given. */
struct cursor {
	const struct iovec *pieces;
	size_t n_pieces;
	size_t offset; /* into the first */
};

static void
skip_empty(struct cursor *cursor)
{
	while (cursor->n_pieces > 0 &&
		cursor->offset == cursor->pieces->iov_len) {
		cursor->pieces++;
		cursor->n_pieces--;
		cursor->offset = 0;
	}
}

/* Copies up to n bytes, from as many pieces as it takes. */
static size_t
gather(struct cursor *cursor, uint8_t *bytes, size_t n)
{
	size_t n_copied = 0;

	skip_empty(cursor);
	while (n_copied < n && cursor->n_pieces > 0) {
		size_t left = cursor->pieces->iov_len - cursor->offset;
		size_t part = left < n - n_copied ? left : n - n_copied;

		memcpy(bytes + n_copied,
			(const uint8_t *)cursor->pieces->iov_base +
				cursor->offset,
			part);
		n_copied += part;
		cursor->offset += part;
		skip_empty(cursor);
	}
	return n_copied;
}

/* One record; the output takes all of it, so OpenSSL does too. */
static int
write_record(struct tls *tls, const uint8_t *bytes, size_t n)
{
	size_t n_written = 0;
	int result;
	int status;

	ERR_clear_error();
	result = SSL_write_ex(tls->ssl, bytes, n, &n_written);
	if (result == 1)
		return 0;
	status = judge(tls, result);
	return status < 0 ? status : fail(tls, CAPNRPC_EPROTOCOL);
}

/* The next record's bytes: in place where one piece fills it, else gathered. */
static const uint8_t *
next_record(struct cursor *cursor, uint8_t *scratch, size_t *ret_n)
{
	const uint8_t *bytes = scratch;

	skip_empty(cursor);
	if (cursor->n_pieces == 0) {
		*ret_n = 0;
	} else if (cursor->pieces->iov_len - cursor->offset < TLS_RECORD_MAX) {
		*ret_n = gather(cursor, scratch, TLS_RECORD_MAX);
	} else {
		bytes = (const uint8_t *)cursor->pieces->iov_base +
			cursor->offset;
		cursor->offset += TLS_RECORD_MAX;
		*ret_n = TLS_RECORD_MAX;
	}
	return bytes;
}

int
tls_encrypt(struct tls *tls, const struct iovec *pieces, size_t n_pieces,
	size_t *ret_n_taken)
{
	struct cursor cursor = { pieces, n_pieces, 0 };
	uint8_t scratch[TLS_RECORD_MAX];
	size_t n_taken = 0;
	int status = 0;

	if (tls->is_finished ||
		(tls->state != TLS_OPEN && tls->state != TLS_ENDED))
		cursor.n_pieces = 0;
	while (status == 0 && tls->end - tls->start < TLS_OUTPUT_HIGH) {
		size_t n;
		const uint8_t *bytes = next_record(&cursor, scratch, &n);

		if (n == 0)
			break;
		status = write_record(tls, bytes, n);
		if (status == 0)
			n_taken += n;
	}
	*ret_n_taken = n_taken;
	return status;
}

void
tls_finish(struct tls *tls)
{
	if (tls->is_finished || tls->state == TLS_FAILED ||
		tls->state == TLS_HANDSHAKE)
		return;
	tls->is_finished = true;
	(void)SSL_shutdown(tls->ssl);
	ERR_clear_error();
}

const uint8_t *
tls_output(const struct tls *tls, size_t *ret_n)
{
	*ret_n = tls->end - tls->start;
	return *ret_n == 0 ? NULL : tls->output + tls->start;
}

void
tls_sent(struct tls *tls, size_t n)
{
	tls->start += n;
	if (tls->start < tls->end)
		return;
	/* An idle connection keeps no buffer. */
	free(tls->output);
	tls->output = NULL;
	tls->start = 0;
	tls->end = 0;
	tls->n_room = 0;
}

/* Facts */

enum tls_state
tls_state(const struct tls *tls)
{
	return tls->state;
}

const struct vat_id *
tls_peer(const struct tls *tls)
{
	bool is_known = tls->state == TLS_OPEN || tls->state == TLS_ENDED;

	return is_known ? &tls->peer : NULL;
}

const char *
tls_reason(const struct tls *tls)
{
	return tls->reason.text;
}

const char *
tls_version_name(const struct tls *tls)
{
	return SSL_get_version(tls->ssl);
}

const char *
tls_cipher_name(const struct tls *tls)
{
	return SSL_get_cipher_name(tls->ssl);
}

bool
tls_is_client_hello(const uint8_t *bytes, size_t n)
{
	return n >= 2 && bytes[0] == SSL3_RT_HANDSHAKE &&
		bytes[1] == SSL3_VERSION_MAJOR;
}
