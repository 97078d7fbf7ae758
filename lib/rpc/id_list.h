/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The export ids that one message carried, one entry per descriptor: so that
 * the message's answer can give exactly those references back (rule 9).
 */
#ifndef CAPNRPC_RPC_ID_LIST_H
#define CAPNRPC_RPC_ID_LIST_H

#include "rpc/ids.h"
#include "cap/vat.h"

struct capnrpc_id_list {
	capnrpc_export_id *ids; /* of n; NULL when there is none */
	uint32_t n;
	uint32_t n_max;
};

/* Makes room for n ids. The list must be empty. Errors: CAPNRPC_ENOMEM. */
CAPNRPC_CHECK int capnrpc_id_list_reserve(
	struct capnrpc_id_list *list, struct capnrpc_vat *vat, uint32_t n);

/* Appends an id after a reserve. */
void capnrpc_id_list_add(struct capnrpc_id_list *list, capnrpc_export_id id);

/* Empties it and gives its memory back; the ids are not released. */
void capnrpc_id_list_clear(
	struct capnrpc_id_list *list, struct capnrpc_vat *vat);

#endif
