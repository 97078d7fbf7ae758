/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The two doors by which a reference of this vat is restored: the Gateway, for
 * peers that can only ask for a bootstrap capability, and the restorer, which
 * takes the object id in a Bootstrap (broker.capnp; rpc.capnp, Bootstrap).
 */
#ifndef DAEMON_GATEWAY_H
#define DAEMON_GATEWAY_H

#include <capnrpc/cap.h>

#include "daemon/principal.h"

struct daemon;

/* A Gateway for principal: a new reference, NULL when memory runs out. */
struct capnrpc_cap *gateway_new(
	struct daemon *daemon, const struct principal *principal);

/* What capnrpc_conn_set_restorer() wants, for principal; likewise. */
struct capnrpc_cap *gateway_restorer_new(
	struct daemon *daemon, const struct principal *principal);

#endif
