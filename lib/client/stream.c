/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The system calls on a connected socket; see the header.
 */
#include "config.h"

#include <assert.h>
#include <errno.h>
#include <stdbool.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

#include <capnrpc/error.h>

#include "client/stream.h"

int
capnrpc_stream_check(int fd)
{
	int type = 0;
	socklen_t n = sizeof(type);

	if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &n) < 0)
		return CAPNRPC_ESYSTEM;
	return type == SOCK_STREAM ? 0 : CAPNRPC_EINVAL;
}

/* Sorts out a system call that returned -1. */
static enum capnrpc_stream_result
result_of_errno(void)
{
	/* Two names of one number in most systems, and of two in some. */
	bool has_to_wait = errno == EAGAIN;

#if EWOULDBLOCK != EAGAIN
	has_to_wait = has_to_wait || errno == EWOULDBLOCK;
#endif
	return has_to_wait ? CAPNRPC_STREAM_WAIT : CAPNRPC_STREAM_ERROR;
}

enum capnrpc_stream_result
capnrpc_stream_read(int fd, uint8_t *ret_bytes, size_t n, size_t *ret_n)
{
	ssize_t result;

	do {
		result = recv(fd, ret_bytes, n, MSG_DONTWAIT);
	} while (result < 0 && errno == EINTR);
	if (result < 0)
		return result_of_errno();
	if (result == 0)
		return CAPNRPC_STREAM_END;
	*ret_n = (size_t)result;
	return CAPNRPC_STREAM_DONE;
}

enum capnrpc_stream_result
capnrpc_stream_write(int fd, const struct capnrpc_bytes *pieces,
	size_t n_pieces, size_t *ret_n)
{
	struct iovec vector[CAPNRPC_STREAM_PIECES];
	struct msghdr header = { .msg_iov = vector, .msg_iovlen = n_pieces };
	ssize_t result;
	size_t i;

	assert(n_pieces > 0 && n_pieces <= CAPNRPC_STREAM_PIECES);
	for (i = 0; i < n_pieces; i++) {
		/* The kernel only reads them; iovec has no const. */
		vector[i].iov_base = (void *)(uintptr_t)pieces[i].bytes;
		vector[i].iov_len = pieces[i].n;
	}
	do {
		result = sendmsg(fd, &header, MSG_DONTWAIT | MSG_NOSIGNAL);
	} while (result < 0 && errno == EINTR);
	if (result < 0)
		return result_of_errno();
	*ret_n = (size_t)result;
	return CAPNRPC_STREAM_DONE;
}
