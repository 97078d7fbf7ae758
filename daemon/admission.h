/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who is let in: the order at the door for connections from other machines.
 *
 * A *source* is an IPv4 address, or the first 64 bits of an IPv6 one, which is
 * what one customer has. A source has a share of connections and of handshakes,
 * and a penalty (penalty.h) that grows with each connection and more with each
 * failed handshake; above its limit it is sent away until that has faded. When
 * all handshakes are taken, a newcomer gets the place of one from whoever has
 * the most: a flood from one source, or from some, does not keep others out.
 */
#ifndef DAEMON_ADMISSION_H
#define DAEMON_ADMISSION_H

#include "daemon/address_endpoint.h"

struct network;

/* A handshake that got no further for so long may lose its place to a newcomer
 * even if nobody has more of them: an honest one takes two round trips. */
#define ADMISSION_PATIENCE_MS 1000
/* Points for a connection, and for one whose handshake failed. */
#define ADMISSION_CONNECTION 1.0
#define ADMISSION_FAILURE 5.0

/*
 * Whether one more connection from there may be taken: NULL, or the limit that
 * speaks against it. May close a handshake of somebody else's to make room.
 */
const char *admission_refuses(
	struct network *network, const struct endpoint *from);

/* The handshake of a connection from there failed. */
void admission_failed(struct network *network, const struct endpoint *from);

#endif
