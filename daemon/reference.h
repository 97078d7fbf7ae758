/* SPDX-License-Identifier: Apache-2.0 */
/*
 * References that this vat made: minting and publishing them, and the Ref
 * capability by which their maker inspects and revokes them (broker.capnp).
 */
#ifndef DAEMON_REFERENCE_H
#define DAEMON_REFERENCE_H

#include <capnrpc/cap.h>

#include "base/list.h"
#include "daemon/principal.h"
#include "daemon/uri.h"

struct daemon;

/* Answers Service.mint for service, whose provider principal is. */
void reference_mint(struct daemon *daemon, const struct principal *principal,
	const char *service, struct capnrpc_data_r token,
	struct capnrpc_text_r label, struct capnrpc_call *call_taken);

/* Answers Broker.publish; the entry goes into list, its broker's. */
void reference_publish(struct daemon *daemon, const struct principal *principal,
	struct capnrpc_link *list, struct capnrpc_cap *cap,
	struct capnrpc_text_r label, struct capnrpc_call *call_taken);

/* Answers Broker.reference for a URI that was parsed. */
void reference_find(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken);

#endif
