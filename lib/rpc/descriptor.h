/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Capabilities in messages: rpc.capnp's CapDescriptor, both ways. The one
 * place that decides how a capability is described, and the one that a
 * three-party handoff will grow in.
 */
#ifndef CAPNRPC_RPC_DESCRIPTOR_H
#define CAPNRPC_RPC_DESCRIPTOR_H

#include "proto/gen/rpc.capnp.h"
#include "rpc/conn.h"
#include "rpc/id_list.h"
#include "rpc/told.h"

/*
 * Writes what cap (borrowed, NULL for none) is, as short as is known: a row of
 * this connection as receiverHosted or receiverAnswer, anything else as an
 * export, whose id is added to ids (which has room). *ret_route gets a new
 * reference on where messages to it have to go from now on, or NULL for none.
 * Errors: CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_descriptor_write(struct capnrpc_conn *conn,
	struct rpc_cap_descriptor_b descriptor, struct capnrpc_cap *cap,
	struct capnrpc_id_list *ids, struct capnrpc_route **ret_route);

/* Where a message goes: an import, or a path of an answer of the peer's. */
void capnrpc_target_write(
	struct rpc_message_target_b target, const struct capnrpc_cap *row);

/* The same inside a descriptor or anywhere else. */
void capnrpc_promised_answer_write(
	struct rpc_promised_answer_b answer, const struct capnrpc_cap *row);

/*
 * Writes the capability table of payload from the table of its message, and
 * adds the export ids to ids. routes, if not NULL, has room for one route (a
 * new reference, or NULL) per entry. On error nothing is left exported.
 */
CAPNRPC_CHECK int capnrpc_cap_table_write(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_payload_b payload,
	struct capnrpc_id_list *ids, struct capnrpc_route **routes);

/*
 * What the peer described. Both members of *ret_told are new references; cap is
 * NULL for none. A descriptor that breaks the protocol aborts the connection.
 * Errors: CAPNRPC_EPROTOCOL (aborted), CAPNRPC_ELIMIT, CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int capnrpc_descriptor_read(struct capnrpc_conn *conn,
	struct rpc_cap_descriptor_r descriptor, struct capnrpc_told *ret_told);

/*
 * Fills message's capability table from its payload. routes as for writing.
 * On error the connection is aborted. Errors: as descriptor_read.
 */
CAPNRPC_CHECK int capnrpc_cap_table_read(struct capnrpc_conn *conn,
	struct capnrpc_message *message, struct rpc_payload_r payload,
	struct capnrpc_route **routes);

/* Entries of a payload's table, checked against the limit; aborts past it. */
CAPNRPC_CHECK int capnrpc_cap_table_count(struct capnrpc_conn *conn,
	struct rpc_payload_r payload, uint32_t *ret_n);

/* Room for n routes, none there yet; *ret_routes is NULL for n 0. */
CAPNRPC_CHECK int capnrpc_routes_new(struct capnrpc_vat *vat, uint32_t n,
	struct capnrpc_route ***ret_routes);
/* Drops n routes and their room; takes NULL. */
void capnrpc_routes_free(
	struct capnrpc_vat *vat, struct capnrpc_route **routes, uint32_t n);

/*
 * A transform, as a path of pointer indices: *ret_n of at most
 * CAPNRPC_PATH_MAX. Errors: CAPNRPC_EPROTOCOL (aborted) for an unknown
 * operation or a longer one.
 */
CAPNRPC_CHECK int capnrpc_transform_read(struct capnrpc_conn *conn,
	struct rpc_promised_answer_r answer, uint16_t *ret_path, size_t *ret_n);

/*
 * Where a message of the peer is addressed: a new reference on the route. A
 * target that cannot be aborts. Errors: as descriptor_read.
 */
CAPNRPC_CHECK int capnrpc_target_read(struct capnrpc_conn *conn,
	struct rpc_message_target_r target, struct capnrpc_route **ret_route);

#endif
