/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An import: an object or promise of the peer's that it exported to us. The
 * row is itself a capability; calls to it always go to that export.
 *
 *      settled, or promise --Resolve--> promise that was told what it is
 *
 * It counts how often the peer sent it; dropping the last reference here sends
 * one Release with that count (rule 2). The peer may send it again while that
 * Release is under way: then a new row begins at one, and the peer subtracts.
 *
 * What the program gets for a promise is not the row but a promise that
 * forwards to it (cap/promised.h), of which there is one at a time.
 */
#ifndef CAPNRPC_RPC_IMPORT_H
#define CAPNRPC_RPC_IMPORT_H

#include "cap/promised.h"
#include "rpc/conn.h"
#include "rpc/told.h"

struct capnrpc_import {
	struct capnrpc_cap cap;
	struct capnrpc_conn *conn; /* NULL once the connection is gone */
	capnrpc_import_id id;
	uint32_t n_received; /* descriptors that named it */
	bool is_promise;
	bool was_told;
	struct capnrpc_promised *promised; /* weak */
	struct capnrpc_told told; /* both counted */
	struct capnrpc_link waiters;
	struct capnrpc_fault *lost; /* counted, when conn is NULL */
};

/* The import behind cap, or NULL. */
struct capnrpc_import *capnrpc_import_of(const struct capnrpc_cap *cap);

/* The row, or NULL. */
struct capnrpc_import *capnrpc_import_get(
	const struct capnrpc_conn *conn, capnrpc_import_id id);

/*
 * The peer sent a descriptor of its export id: a new reference to what the
 * program should get. Errors: CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_import_receive(struct capnrpc_conn *conn,
	capnrpc_import_id id, bool is_promise, struct capnrpc_cap **ret_cap);

/* What the program should get for a row: a new reference; never NULL. */
struct capnrpc_cap *capnrpc_import_best(struct capnrpc_import *import);

/* The peer said what its promise is. told is borrowed. */
void capnrpc_import_resolved(
	struct capnrpc_import *import, const struct capnrpc_told *told);

/* The connection is gone. Does not allocate. */
void capnrpc_import_lost(struct capnrpc_import *import);

#endif
