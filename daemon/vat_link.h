/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One link to another vat, or the attempt at one; network.c has them all.
 *
 *      DIALLING --socket--> OPENING --TLS--> CHECKING --sign of life--> READY
 *      accepted ------------^   |                |
 *          ^                    |   ready at once, unless it may lose
 *          '------ RESTING <----+- closed by the other side at once
 *
 * When two vats dial each other at the same time two connections come to be,
 * and both ends keep the one that the vat with the greater id dialled. So a
 * link that the lesser vat dialled may turn out to be the wrong one after it is
 * open, and is not used before that is known: callers wait in CHECKING until
 * the other vat has said something on it, which it does only on a connection
 * that it keeps, and until connections that came from the same host meanwhile
 * have shown who they are. A link that was closed in CHECKING lost; whoever
 * waits for it gets the one that won, or another attempt.
 *
 * The greater vat in turn gives up its own dial when the other's connection
 * opens before its own TLS handshake has: nobody has seen that one open.
 */
#ifndef DAEMON_VAT_LINK_H
#define DAEMON_VAT_LINK_H

#include <capnrpc/attr.h>

#include "daemon/dial.h"
#include "daemon/network.h"

/* After a link that was closed at once: first this, then twice as long. */
#define VAT_LINK_REST_MS 50
/* And so often: three seconds in all, in which a vat notices a dead link. */
#define VAT_LINK_TRIES 6
/* Connections from the same host are waited for so long: a slow handshake. */
#define VAT_LINK_CROSSING_MS 1000

enum vat_link_state {
	VAT_LINK_DIALLING, /* .dial */
	VAT_LINK_OPENING, /* .peer, in its TLS handshake */
	VAT_LINK_CHECKING, /* open, and may lose to another */
	VAT_LINK_READY, /* open */
	VAT_LINK_RESTING, /* .timer, to dial again */
	VAT_LINK_ENDING, /* open, and not used any more */
};

struct vat_link {
	struct capnrpc_link link; /* among the network's */
	struct network *network;
	enum vat_link_state state;
	bool is_dialled; /* by us */
	bool is_insecure;
	struct vat_id vat; /* whom; known when dialled or open, if secure */
	struct address address; /* where, when dialled */
	struct endpoint remote; /* the other end of .peer */
	struct dial *dial;
	struct peer *peer;
	struct loop_timer *timer; /* of CHECKING and RESTING */
	uint64_t since_ms; /* when .peer was made */
	uint64_t heard_ms; /* CHECKING: the first sign of life, or 0 */
	unsigned int n_tries; /* that were closed at once */
	struct capnrpc_link waiters;
};

/* Starts to dial the vat of uri. NULL: out of memory. */
struct vat_link *vat_link_dial(struct network *network, const struct uri *uri);

/* Takes a connection that came from outside. Statuses as peer_new(). */
CAPNRPC_CHECK int vat_link_accept(
	struct network *network, int fd_taken, const struct endpoint *from);

/* Fails whoever waits for it, and frees it with its peer. */
void vat_link_fail(struct vat_link *link_taken,
	enum capnrpc_exception_type type, const char *why);

/* Frees it with its peer; nobody may wait for it. */
void vat_link_free(struct vat_link *link);

/* Open, and not on its way out: one that is may take a while to be gone. */
bool vat_link_is_usable(const struct vat_link *link);

/* Not open yet, and we dialled it. */
bool vat_link_is_dial(const struct vat_link *link);

/* Asks the other vat for a sign of life (network_probe). */
void vat_link_ask_for_life(struct vat_link *link);

/* Ends an open one. */
void vat_link_abort(struct vat_link *link, const char *why);

#endif
