/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The vat's links to other vats: one connection per vat id, whoever dialled
 * it (vat_link.h).
 *
 * When both vats dial each other at the same time two connections come to be;
 * both ends keep the one that the vat with the greater id dialled, without a
 * word. A second connection from the same direction means that the first is
 * dead, whatever the kernel still thinks: the newer one is kept.
 */
#ifndef DAEMON_NETWORK_H
#define DAEMON_NETWORK_H

#include <capnrpc/attr.h>

#include "base/list.h"
#include "daemon/listener.h"
#include "daemon/peer.h"
#include "daemon/uri.h"

struct daemon;

/* How often links are looked at, at least. */
#define NETWORK_PROBE_MS 5000

struct network {
	struct daemon *daemon;
	struct capnrpc_link links;
	size_t n_dialling; /* no socket yet */
	size_t n_opening; /* handshakes under way */
};

/* Waits for a link to a vat; embedded in whoever wants one. */
struct network_waiter {
	struct capnrpc_link link;
	struct vat_link *awaited; /* while it waits */
	/*
	 * peer is open, or NULL and why. Also from inside network_connect()
	 * when the answer is known at once.
	 */
	void (*done)(struct network_waiter *waiter, struct peer *peer,
		enum capnrpc_exception_type type, const char *why);
};

/* No links yet. */
void network_init(struct network *network, struct daemon *daemon);

/* Gives up all that is not open yet; who waits for it is told. */
void network_give_up(struct network *network);

/* Closes what is left. */
void network_deinit(struct network *network);

/* A link to the vat of uri: the one there is, or a new one that is dialled. */
void network_connect(struct network *network, const struct uri *uri,
	struct network_waiter *waiter);

/*
 * Waits no longer. A dial that nobody waits for is given up: otherwise a
 * program could start any number of them, by restoring and cancelling.
 */
void network_forget(struct network_waiter *waiter);

/* Another vat connected to a TCP listener. Takes fd. */
void network_accept(struct network *network, int fd_taken,
	const struct listener_peer *from);

/*
 * Asks links that have been silent for too long whether they are still there,
 * and closes those that are not, or that nobody uses. Milliseconds until it
 * wants to be called again.
 */
uint64_t network_probe(struct network *network);

#endif
