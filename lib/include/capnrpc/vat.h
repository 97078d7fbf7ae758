/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A vat and its connections as bytes in, bytes out: no file descriptor, no
 * clock, no thread. capnrpc/client.h is the comfortable way; this is for a
 * transport of one's own, and for tests.
 *
 *      loop:   capnrpc_conn_feed() what was read
 *              while (capnrpc_conn_step()) and while (capnrpc_vat_turn())
 *              write what capnrpc_conn_output() gives, capnrpc_conn_sent()
 *              stop reading while !capnrpc_conn_wants_input()
 *              free it when capnrpc_conn_closed() and the output is written
 */
#ifndef CAPNRPC_VAT_H
#define CAPNRPC_VAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>
#include <capnrpc/memory.h>

#ifdef __cplusplus
extern "C" {
#endif

struct capnrpc_conn;

/*
 * What a peer may make us hold. 0 in a field means its default. The reason for
 * each default stands in lib/rpc/limits.h.
 */
struct capnrpc_conn_limits {
	uint32_t questions; /* calls we have open at the peer */
	uint32_t answers; /* calls the peer has open here */
	uint32_t exports; /* our objects the peer may hold */
	uint32_t imports; /* its objects we hold */
	uint32_t embargoes; /* disembargoes under way */
	uint64_t call_bytes; /* bytes of calls and results not yet done */
	uint64_t output_bytes; /* bytes written but not yet sent */
	uint64_t message_words; /* of one message */
};

/*
 * A new vat. memory is borrowed and must outlive it. seed should be random: it
 * keeps a peer from choosing ids that collide in our tables.
 * Errors: NULL, out of memory.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_vat *capnrpc_vat_new(
	const struct capnrpc_memory *memory, uint64_t seed) CAPNRPC_NONNULL(1);

/*
 * Frees it; every connection, capability, promise and call must be gone
 * before. Deliveries that still wait are dropped; release hooks run. Takes
 * NULL; returns NULL.
 */
CAPNRPC_API struct capnrpc_vat *capnrpc_vat_free(struct capnrpc_vat *vat);

/* Runs one waiting delivery or callback; false when there was none. */
CAPNRPC_API bool capnrpc_vat_turn(struct capnrpc_vat *vat) CAPNRPC_NONNULL(1);

/*
 * A connection to a peer. bootstrap (borrowed, may be NULL) is what a plain
 * Bootstrap of the peer gets. limits may be NULL. Errors: NULL, out of memory.
 */
CAPNRPC_API CAPNRPC_CHECK struct capnrpc_conn *capnrpc_conn_new(
	struct capnrpc_vat *vat, struct capnrpc_cap *bootstrap,
	const struct capnrpc_conn_limits *limits) CAPNRPC_NONNULL(1);

/*
 * Frees it, and breaks what still hangs on it as disconnected. Takes NULL;
 * returns NULL.
 */
CAPNRPC_API struct capnrpc_conn *capnrpc_conn_free(struct capnrpc_conn *conn);

/*
 * n bytes from the peer, copied. Only frames them; step handles them. After
 * an error nothing more is accepted. Errors: CAPNRPC_EPROTOCOL, CAPNRPC_ELIMIT
 * (the peer is told by Abort), CAPNRPC_ENOMEM, CAPNRPC_ECLOSED.
 */
CAPNRPC_API CAPNRPC_CHECK int capnrpc_conn_feed(struct capnrpc_conn *conn,
	const void *bytes, size_t n) CAPNRPC_NONNULL(1);

/*
 * The peer will send nothing more: the end of the stream, or for the reason
 * given. Call it when step has nothing left to handle; everything on the
 * connection breaks as disconnected, with reason as the text.
 */
CAPNRPC_API void capnrpc_conn_feed_eof(
	struct capnrpc_conn *conn, const char *reason) CAPNRPC_NONNULL(1);

/* Handles one message that has come in; false when there is none to handle. */
CAPNRPC_API bool capnrpc_conn_step(struct capnrpc_conn *conn)
	CAPNRPC_NONNULL(1);

/* Whether reading should go on; false is back-pressure. */
CAPNRPC_API bool capnrpc_conn_wants_input(struct capnrpc_conn *conn)
	CAPNRPC_NONNULL(1);

/*
 * Up to n_max pieces of what is to be written next; how many. The bytes stay
 * good until they are counted by capnrpc_conn_sent().
 */
CAPNRPC_API size_t capnrpc_conn_output(struct capnrpc_conn *conn,
	struct capnrpc_bytes *ret_pieces, size_t n_max) CAPNRPC_NONNULL(1, 2);

/* n bytes of the output have been written. */
CAPNRPC_API void capnrpc_conn_sent(struct capnrpc_conn *conn, size_t n)
	CAPNRPC_NONNULL(1);

/*
 * The peer's bootstrap capability, usable at once (rpc.capnp, Bootstrap). The
 * caller owns the reference. Never NULL: trouble is a broken capability.
 */
CAPNRPC_API struct capnrpc_cap *capnrpc_conn_bootstrap(
	struct capnrpc_conn *conn) CAPNRPC_NONNULL(1);

/* Why the connection is over, or NULL while it is not. Borrowed from conn. */
CAPNRPC_API const struct capnrpc_exception *capnrpc_conn_closed(
	const struct capnrpc_conn *conn) CAPNRPC_NONNULL(1);

#ifdef __cplusplus
}
#endif

#endif
