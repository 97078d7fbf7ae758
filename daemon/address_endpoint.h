/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An endpoint: an address as the kernel knows it, after names were looked up.
 */
#ifndef DAEMON_ADDRESS_ENDPOINT_H
#define DAEMON_ADDRESS_ENDPOINT_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

#include <capnrpc/attr.h>

#include "daemon/address.h"
#include "daemon/log_reason.h"

/* No name in use has more addresses; what comes after is not tried. */
#define ENDPOINTS_MAX 16

/* A peer is thought dead after 60 s of silence and 3 probes of 10 s each. */
#define ENDPOINT_IDLE_S 60
#define ENDPOINT_PROBE_S 10
#define ENDPOINT_PROBES 3

struct endpoint {
	struct sockaddr_storage address;
	socklen_t n;
};

/* All endpoints of one name, in the order in which to try them. */
struct endpoints {
	struct endpoint at[ENDPOINTS_MAX];
	size_t n;
};

/* "127.0.0.1:7000", "[::1]:7000", "unix:/run/socket" or "unix:". */
struct endpoint_text {
	char text[128];
};

/* For logs and reasons. */
struct endpoint_text endpoint_print(const struct endpoint *endpoint);

/* Whether both are of one machine, as its addresses tell: ports do not count.
 * A Unix endpoint is like no other. */
bool endpoint_is_same_host(
	const struct endpoint *endpoint, const struct endpoint *other);

/* The endpoint of a Unix address. */
struct endpoint endpoint_of_path(const struct address *address);

/* The port of an IP endpoint; 0 for others. */
uint16_t endpoint_port(const struct endpoint *endpoint);

/*
 * Looks a TCP address up and waits for the answer, however long that takes:
 * for start-up, and for threads. The host "*" and the port 0 are as for a
 * listener. CAPNRPC_ESYSTEM with the reason, which names the host.
 */
CAPNRPC_CHECK int endpoint_lookup(const struct address *address,
	struct endpoints *ret_endpoints, struct reason *reason);

/* As endpoint_lookup, for an address that needs no wait: false for a name. */
bool endpoint_lookup_numeric(
	const struct address *address, struct endpoints *ret_endpoints);

/*
 * Makes a connected TCP socket send at once and notice a dead peer. What the
 * kernel does not have is left out; other sockets stay as they are.
 */
void endpoint_tune(int fd);

#endif
