/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the daemon's Unix socket is, and a connected descriptor to it.
 */
#ifndef CAPNRPC_CLIENT_ADDRESS_H
#define CAPNRPC_CLIENT_ADDRESS_H

#include <sys/socket.h>
#include <sys/un.h>

#include <capnrpc/attr.h>

/* Bytes that a socket's path may have, the NUL included. */
#define CAPNRPC_ADDRESS_PATH_SIZE (sizeof(((struct sockaddr_un *)0)->sun_path))

/*
 * The address that path means; NULL is the default path, as
 * capnrpc_client_socket_path() has it.
 * Errors: CAPNRPC_EINVAL (empty, or too long for an address).
 */
CAPNRPC_CHECK int capnrpc_address_of(
	const char *path, struct sockaddr_un *ret_address);

/*
 * A socket connected to address, close-on-exec; the caller owns *ret_fd.
 * Waits for a listener whose backlog is full, but not for ever: errno is then
 * ETIMEDOUT. Errors: CAPNRPC_ESYSTEM.
 */
CAPNRPC_CHECK int capnrpc_address_connect(
	const struct sockaddr_un *address, int *ret_fd);

#endif
