/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Restoring a URI of another vat: over the link to it, by a Bootstrap with the
 * object id, or through its Gateway where it has only a bootstrap capability.
 */
#ifndef DAEMON_REMOTE_RESTORE_H
#define DAEMON_REMOTE_RESTORE_H

#include <stdbool.h>

#include <capnrpc/cap.h>

#include "daemon/principal.h"
#include "daemon/uri.h"

struct daemon;

/*
 * Whether uri is of this vat: by its key, or as a program writes it that dials
 * our socket itself. We must not dial that for somebody else: at its other end
 * we would be taken for the user that we run as.
 */
bool remote_restore_is_ours(const struct daemon *daemon, const struct uri *uri);

/* Answers call with the object of uri (borrowed) of another vat. */
void remote_restore(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken);

#endif
