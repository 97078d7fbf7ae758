/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A connection: the four tables, the embargoes, and the two message queues.
 *
 *      OPEN --abort, or Abort received, or end of file--> CLOSED
 *
 * The connection owns its rows; capabilities that are rows (import,
 * pipelined) outlive it as broken ones. Receiving is a table (dispatch.c) and
 * one file per family of messages (recv_*.c); only send*.c writes messages.
 * A handler is four paragraphs: read, check, reserve, commit; behind the first
 * line of commit nothing can fail.
 *
 * A handler that finds the peer at fault calls capnrpc_conn_abort() and
 * returns; nothing is freed under its feet, because rows live until the
 * graveyard is emptied behind the step.
 */
#ifndef CAPNRPC_RPC_CONN_H
#define CAPNRPC_RPC_CONN_H

#include "base/idmap.h"
#include "base/list.h"
#include "base/slots.h"
#include "cap/broken.h"
#include "cap/vat.h"
#include "rpc/ids.h"
#include "wire/framer.h"
#include "wire/message.h"

struct capnrpc_question;
struct capnrpc_answer;
struct capnrpc_export;
struct capnrpc_import;
struct capnrpc_embargo;

/* One framed message that waits to be handled. */
struct capnrpc_inbound {
	struct capnrpc_link link;
	struct capnrpc_message *message; /* counted */
};

/* One message that waits to be written. */
struct capnrpc_outbound {
	struct capnrpc_link link;
	struct capnrpc_message *message; /* counted, sealed */
	size_t n; /* bytes of its frame */
};

struct capnrpc_conn {
	struct capnrpc_vat *vat;
	struct capnrpc_conn_limits limits;
	struct capnrpc_cap
		*bootstrap; /* for a plain Bootstrap; counted, NULL */
	struct capnrpc_cap *restorer; /* for one with an object id; the same */

	/* Ids we choose. */
	struct capnrpc_slots questions;
	struct capnrpc_slots exports;
	struct capnrpc_slots embargoes;
	/* Ids the peer chooses. */
	struct capnrpc_idmap answers;
	struct capnrpc_idmap imports;
	/* By address of the capability: one object has one export id. */
	struct capnrpc_idmap exports_by_cap;

	struct capnrpc_framer framer;
	struct capnrpc_link inbound;
	size_t n_inbound;
	size_t n_awaited_promises; /* imports whose Resolve is still to come */
	struct capnrpc_link outbound;
	size_t n_written; /* bytes of the first outbound that are written */
	uint64_t output_bytes; /* of all outbound, not yet written */
	uint64_t call_bytes; /* of calls and results not yet finished */
	size_t n_running_answers; /* that have not returned */
	struct capnrpc_grave grave; /* teardown waits here for the step's end */

	struct capnrpc_link ready; /* in the vat's list, with new output */
	void *userdata; /* the driver's */

	bool is_closed;
	bool has_aborted; /* nothing more is written */
	/*
	 * Why it is over. Made with the connection, so that ending it needs
	 * no memory: everything left breaks with the same capability.
	 */
	struct capnrpc_fault *lost; /* counted; has room for the text */
	struct capnrpc_cap *lost_cap; /* broken with lost; counted */
	struct capnrpc_outbound *last_words; /* for the Abort, until used */
	bool is_torn_down;
};

/* The conn's restorer (borrowed, may be NULL): it gets a call with
 * interface id CAPNRPC_RESTORE_INTERFACE for every Bootstrap that has an object
 * id; the parameter is the deprecatedObjectId pointer, the result must be a
 * capability pointer. Without one such a Bootstrap fails. */
void capnrpc_conn_set_restorer(
	struct capnrpc_conn *conn, struct capnrpc_cap *restorer);

/*
 * Some connection of the vat that has output or has closed since it was last
 * asked for, or NULL: so that a driver of many need not look at all of them.
 */
struct capnrpc_conn *capnrpc_conn_next_ready(struct capnrpc_vat *vat);

/* Puts the connection among those. */
void capnrpc_conn_is_ready(struct capnrpc_conn *conn);

/* The type id of rpc.capnp's Bootstrap: no interface has it. */
#define CAPNRPC_RESTORE_INTERFACE UINT64_C(0xe94ccf8031176ec4)

/* A Bootstrap with these bytes as Text in deprecatedObjectId; otherwise as
 * capnrpc_conn_bootstrap(). */
struct capnrpc_cap *capnrpc_conn_restore(
	struct capnrpc_conn *conn, const uint8_t *object_id, size_t n);

/* Aborts because the peer broke the protocol; the text may be formatted. */
void capnrpc_conn_protocol_error(struct capnrpc_conn *conn, const char *format,
	...) CAPNRPC_PRINTF(2, 3);

/* Aborts because memory ran out or a limit of ours was reached. */
void capnrpc_conn_overloaded(struct capnrpc_conn *conn, const char *what);

/* It is over, because of this; the peer is not told. The tables are emptied at
 * the end of the step or turn. A second reason is not heard. */
void capnrpc_conn_lose(struct capnrpc_conn *conn,
	enum capnrpc_exception_type type, const char *reason, size_t n_reason);

/* Whether the program or we wait for something that only this peer can send:
 * then reading must go on (rule 14). */
bool capnrpc_conn_awaits_peer(const struct capnrpc_conn *conn);

/* Whether the calls under way are more than the limit allows. */
bool capnrpc_conn_is_over_call_limit(const struct capnrpc_conn *conn);

/* Breaks everything on a closed connection, once (rule 13). */
void capnrpc_conn_tear_down(struct capnrpc_conn *conn);

/* Tests only: asserts every invariant between the tables. */
void capnrpc_conn_check(const struct capnrpc_conn *conn);

/* Rows and queues that are not empty, for "nothing is left" checks. */
size_t capnrpc_conn_n_rows(const struct capnrpc_conn *conn);

/* Changes what a plain Bootstrap gets from now on. bootstrap as above. */
void capnrpc_conn_serve(struct capnrpc_conn *conn,
	struct capnrpc_cap *bootstrap) CAPNRPC_NONNULL(1);

/*
 * Ends the connection: everything on it breaks with this exception, and the
 * peer is told by an Abort, which still stands in the output.
 */
void capnrpc_conn_abort(struct capnrpc_conn *conn,
	enum capnrpc_exception_type type, const char *reason)
	CAPNRPC_NONNULL(1, 3);

#endif
