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

/* Keepalive probes that may get lost before a peer is thought dead. */
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

/* Makes a connected TCP socket send at once; others stay as they are. */
void endpoint_tune(int fd);

/*
 * Lets the kernel close a connected TCP socket when the other machine has not
 * been heard of for about so long, be it silent or just not taking our bytes;
 * 0: as the system has it. What the kernel does not know is left out.
 */
void endpoint_set_patience(int fd, uint64_t patience_ms);

#endif
