/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Petnames: a user's own names for somebody's references. The URI behind one
 * is sealed under the vat's secret, and is opened here alone, to be restored
 * or described; it is given to nobody, its owner included.
 */
#ifndef DAEMON_NAMES_H
#define DAEMON_NAMES_H

#include <capnrpc/attr.h>
#include <capnrpc/cap.h>

#include "daemon/principal.h"
#include "daemon/store.h"
#include "daemon/uri.h"
#include "proto/gen/broker.capnp.h"

struct daemon;

/*
 * Answers Broker.lookup: the caller's own name, or one of somebody who allows
 * the caller; "owner/name" is that of a certain user.
 */
void names_lookup(struct daemon *daemon, const struct principal *principal,
	struct broker_lookup_params_r params, struct capnrpc_call *call_taken);

/*
 * The name of that owner has another URI, another place, or is gone: programs
 * that hold a reconnecting reference by it are given what it stands for now.
 */
void names_changed(struct daemon *daemon, uint32_t owner, const char *name);

/* Whether the name may be looked up by principal. */
bool names_allow(
	const struct store_name *name, const struct principal *principal);

/*
 * Seals a URI for a name of owner. *ret_sealed is for seal_bytes_clear().
 * CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int names_seal(const struct daemon *daemon, uint32_t owner,
	const struct uri *uri, struct seal_bytes *ret_sealed);

/*
 * Opens it again; *ret_uri is for uri_clear(). CAPNRPC_EPROTOCOL when the row
 * is damaged or was sealed under another key; CAPNRPC_ENOMEM.
 */
CAPNRPC_CHECK int names_open(const struct daemon *daemon,
	const struct store_name *name, struct uri *ret_uri);

#endif
