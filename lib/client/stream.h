/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One connected stream socket, used without ever waiting on it and without
 * changing it: the flags of a descriptor that somebody else opened are shared
 * with whoever else holds it, so each call says that it does not wait, and a
 * peer that is gone is an error, not a SIGPIPE.
 */
#ifndef CAPNRPC_CLIENT_STREAM_H
#define CAPNRPC_CLIENT_STREAM_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>
#include <capnrpc/vat.h>

/* How a read or a write went. */
enum capnrpc_stream_result {
	CAPNRPC_STREAM_DONE, /* *ret_n bytes, at least one */
	CAPNRPC_STREAM_WAIT, /* nothing can be done now */
	CAPNRPC_STREAM_END, /* the other side will send no more */
	CAPNRPC_STREAM_ERROR, /* errno says why; the socket is of no more use */
};

/*
 * Pieces in one write. A connection that has more waiting is asked again at
 * the next wake-up; the kernel takes up to 1024.
 */
#define CAPNRPC_STREAM_PIECES 64u

/*
 * Whether fd is a stream socket. Errors: CAPNRPC_EINVAL when it is a socket of
 * another type, CAPNRPC_ESYSTEM when it is none.
 */
CAPNRPC_CHECK int capnrpc_stream_check(int fd);

/* Reads up to n bytes. *ret_n is written for DONE only. */
CAPNRPC_CHECK enum capnrpc_stream_result capnrpc_stream_read(
	int fd, uint8_t *ret_bytes, size_t n, size_t *ret_n);

/*
 * Writes what it can of n_pieces (1 to CAPNRPC_STREAM_PIECES) pieces, in one
 * system call. *ret_n is written for DONE only. Never END.
 */
CAPNRPC_CHECK enum capnrpc_stream_result capnrpc_stream_write(int fd,
	const struct capnrpc_bytes *pieces, size_t n_pieces, size_t *ret_n);

#endif
