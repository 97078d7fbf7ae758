/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Dialling: from an address to a connected socket.
 *
 * The name is looked up, and its endpoints are tried as RFC 8305 says: IPv6 and
 * IPv4 in turns, in the order that the resolver prefers, the next one when the
 * one before failed or has not answered for a moment, and the first that
 * connects wins. Each has a time of its own, all of it one deadline. When none
 * answers, the reason names each endpoint with what became of it. TLS is not
 * part of it.
 */
#ifndef DAEMON_DIAL_H
#define DAEMON_DIAL_H

#include <stdint.h>

#include <capnrpc/attr.h>

#include "daemon/address.h"
#include "daemon/address_endpoint.h"
#include "daemon/loop.h"
#include "daemon/resolve.h"

/*
 * One endpoint: SYN retries come after 1, 3 and 7 s, so that two of them may
 * get lost. All of it: a caller that waits for a restore is still there.
 */
#define DIAL_ATTEMPT_MS 5000
#define DIAL_TOTAL_MS 20000
/* How long an endpoint is waited for alone (RFC 8305, section 5). */
#define DIAL_STAGGER_MS 250
/* Endpoints that are tried at a time; each costs a descriptor. */
#define DIAL_ATTEMPTS_MAX 6

struct dial;

/*
 * The end: a connected, non-blocking socket that is the callee's to close, and
 * its endpoint; or -1, NULL and why. The dial is gone. Never runs inside
 * dial_start().
 */
typedef void (*dial_fn)(void *userdata, int fd_taken,
	const struct endpoint *endpoint, const char *why);

/*
 * Starts to dial; the address is copied. 0 milliseconds stand for the defaults
 * above. Statuses as resolve_start().
 */
CAPNRPC_CHECK int dial_start(struct loop *loop, struct resolver *resolver,
	const struct address *address, uint64_t attempt_ms, uint64_t total_ms,
	dial_fn fn, void *userdata, struct dial **ret_dial);

/* Gives up a dial that has not ended; takes NULL and returns NULL. */
struct dial *dial_cancel(struct dial *dial);

#endif
