/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Restoring: from a sturdy reference to a live one.
 *
 *      URI of another vat --> link --> Bootstrap with the object id there
 *      id of this vat --> published objects, or the store's row --> token
 *                     --> the service's provider --> its restorer --> live.h
 *
 * A row is looked at with all that it is a child of: none of them may have
 * ended, and it must be for whoever restores. What it is then, the live object,
 * is shared by all who restore it.
 *
 * The call is answered when the object is known to be there, and calls that
 * are pipelined on the answer are on their way before that. There is one text
 * for all references that are not there, whatever the reason.
 */
#ifndef DAEMON_RESTORE_H
#define DAEMON_RESTORE_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/cap.h>

#include "daemon/principal.h"
#include "daemon/uri.h"

struct daemon;
struct seal_digest;

/*
 * Restores in an hour whose failure the audit trail is told of, so that who
 * tries many ids does not push everything else out of it: it has room for three
 * years of these. The log has all of them, up to its own limit.
 */
#define RESTORE_FAILURES_AUDITED_MAX 4

struct restore_trail {
	uint64_t hour_ms; /* when the present one began */
	uint64_t n; /* failures in it */
};

/* Where in the results the capability belongs. */
enum restore_shape {
	RESTORE_AS_ROOT, /* the results are the capability (Bootstrap) */
	RESTORE_AS_FIELD, /* pointer 0 of a struct (broker.capnp) */
};

/* Answers call with the object of uri (borrowed), for principal. */
void restore_uri(struct daemon *daemon, const struct principal *principal,
	const struct uri *uri, struct capnrpc_call *call_taken);

/* The same for an object id of this vat: n bytes, 0 for the Gateway. */
void restore_id(struct daemon *daemon, const struct principal *principal,
	const uint8_t *id, size_t n, enum restore_shape shape,
	struct capnrpc_call *call_taken);

/*
 * A reference of ours has ended, as text says: restores of it and its children
 * that are under way fail, and what is live of them breaks.
 */
void restore_ended(struct daemon *daemon, const struct seal_digest *digest,
	const char *text);

#endif
