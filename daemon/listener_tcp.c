/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include <errno.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <capnrpc/error.h>

#include "daemon/listener_socket.h"
#include "daemon/reason_fail.h"

/* What has to be set before the socket has a port. */
static int
prepare(int fd, const struct endpoint *endpoint)
{
	int one = 1;

	/* After a restart the port is ours again at once. */
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) < 0)
		return -1;
	/* IPv4 has a socket of its own, and addresses stay what they are. */
	if (endpoint->address.ss_family == AF_INET6)
		return setsockopt(
			fd, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof(one));
	return 0;
}

int
listener_tcp_make(
	const struct endpoint *endpoint, int *ret_fd, struct reason *reason)
{
	int fd = socket(endpoint->address.ss_family,
		SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	int status;

	if (fd >= 0 && prepare(fd, endpoint) == 0 &&
		bind(fd, (const struct sockaddr *)&endpoint->address,
			endpoint->n) == 0 &&
		listen(fd, LISTENER_BACKLOG) == 0) {
		*ret_fd = fd;
		return 0;
	}
	status = reason_fail_errno(reason, errno, "cannot listen on %s",
		endpoint_print(endpoint).text);
	if (fd >= 0)
		(void)close(fd);
	return status;
}
