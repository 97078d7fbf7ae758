/* SPDX-License-Identifier: Apache-2.0 */
/* See output.h. */
#include "config.h"

#include <assert.h>
#include <string.h>

#include "rpc/output.h"

/* The Abort that is put by, ready to be written: type overloaded, "out of
 * memory", as words of a single-segment message. */
static const char last_words[] =
	"\0\0\0\0\010\0\0\0" /* one segment of eight words */
	"\0\0\0\0\1\0\1\0" /* root: Message */
	"\1\0\0\0\0\0\0\0" /* abort */
	"\0\0\0\0\1\0\2\0" /* Exception */
	"\0\0\0\0\1\0\0\0" /* type overloaded */
	"\5\0\0\0\162\0\0\0" /* reason: 14 bytes of Text */
	"\0\0\0\0\0\0\0\0" /* no trace */
	"out of m" /* and the text */
	"emory\0\0"; /* whose NUL ends the literal, too */

static int
queue_sealed(struct capnrpc_conn *conn, struct capnrpc_outbound *outbound,
	struct capnrpc_message *message)
{
	outbound->message = capnrpc_message_ref(message);
	outbound->n = capnrpc_message_size(message);
	capnrpc_link_init(&outbound->link);
	capnrpc_link_append(&conn->outbound, &outbound->link);
	conn->output_bytes += outbound->n;
	capnrpc_conn_is_ready(conn);
	return 0;
}

int
capnrpc_output_queue(struct capnrpc_conn *conn, struct capnrpc_message *message)
{
	struct capnrpc_outbound *outbound;
	int r;

	if (conn->has_aborted)
		return 0;
	if (capnrpc_message_words(message) > conn->limits.message_words)
		return CAPNRPC_ELIMIT;
	r = capnrpc_message_seal(message);
	if (r != 0)
		return r;
	outbound = capnrpc_vat_allocate(conn->vat, sizeof(*outbound));
	if (outbound == NULL)
		return CAPNRPC_ENOMEM;
	return queue_sealed(conn, outbound, message);
}

int
capnrpc_output_prepare(struct capnrpc_conn *conn)
{
	struct capnrpc_message *message;
	size_t used;

	conn->last_words =
		capnrpc_vat_allocate(conn->vat, sizeof(*conn->last_words));
	if (conn->last_words == NULL)
		return CAPNRPC_ENOMEM;
	if (capnrpc_message_parse(conn->vat->memory,
		    (const uint8_t *)last_words, sizeof(last_words), NULL,
		    &message, &used) != 0)
		return CAPNRPC_ENOMEM;
	conn->last_words->message = message;
	return 0;
}

void
capnrpc_output_last_words(struct capnrpc_conn *conn)
{
	struct capnrpc_outbound *outbound = conn->last_words;
	struct capnrpc_message *message;

	if (outbound == NULL)
		return;
	conn->last_words = NULL;
	message = outbound->message;
	(void)queue_sealed(conn, outbound, message);
	capnrpc_message_unref(message);
}

static void
outbound_free(struct capnrpc_conn *conn, struct capnrpc_outbound *outbound)
{
	capnrpc_message_unref(outbound->message);
	capnrpc_vat_release(conn->vat, outbound, sizeof(*outbound));
}

void
capnrpc_output_deinit(struct capnrpc_conn *conn)
{
	struct capnrpc_link *link;

	while ((link = capnrpc_link_pop(&conn->outbound)) != NULL)
		outbound_free(conn,
			capnrpc_container_of(
				link, struct capnrpc_outbound, link));
	if (conn->last_words != NULL)
		outbound_free(conn, conn->last_words);
	conn->last_words = NULL;
}

/* Pieces of one message from byte skip on; how many. */
static size_t
pieces_of(const struct capnrpc_message *message, size_t skip,
	struct capnrpc_bytes *ret_pieces, size_t n_max)
{
	size_t n = 0;
	size_t i;

	for (i = 0; i < capnrpc_message_n_pieces(message) && n < n_max; i++) {
		struct capnrpc_bytes piece = capnrpc_message_piece(message, i);

		if (skip >= piece.n) {
			skip -= piece.n;
			continue;
		}
		ret_pieces[n].bytes = piece.bytes + skip;
		ret_pieces[n].n = piece.n - skip;
		skip = 0;
		n++;
	}
	return n;
}

size_t
capnrpc_conn_output(struct capnrpc_conn *conn, struct capnrpc_bytes *ret_pieces,
	size_t n_max)
{
	size_t skip = conn->n_written;
	size_t n = 0;
	struct capnrpc_link *link;

	capnrpc_vat_bury(conn->vat);
	for (link = conn->outbound.next; link != &conn->outbound && n < n_max;
		link = link->next) {
		struct capnrpc_outbound *outbound = capnrpc_container_of(
			link, struct capnrpc_outbound, link);

		n += pieces_of(
			outbound->message, skip, ret_pieces + n, n_max - n);
		skip = 0;
	}
	return n;
}

void
capnrpc_conn_sent(struct capnrpc_conn *conn, size_t n)
{
	assert(n <= conn->output_bytes);
	conn->output_bytes -= n;
	n += conn->n_written;
	while (!capnrpc_link_is_empty(&conn->outbound)) {
		struct capnrpc_outbound *outbound = capnrpc_container_of(
			conn->outbound.next, struct capnrpc_outbound, link);

		if (n < outbound->n)
			break;
		n -= outbound->n;
		capnrpc_link_remove(&outbound->link);
		outbound_free(conn, outbound);
	}
	conn->n_written = n;
}
