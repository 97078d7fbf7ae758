/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a command line's file holds, down to its end: read(2) alone may stop
 * short, of a pipe most of all.
 */
#ifndef CTL_READ_ALL_H
#define CTL_READ_ALL_H

#include <stddef.h>
#include <sys/types.h>

#include <capnrpc/attr.h>

/*
 * Fills the buffer until the end of the file. Returns how many bytes there
 * were: size of them, and there may be more. -1: errno tells.
 */
CAPNRPC_CHECK ssize_t read_all(int fd, void *buffer, size_t size);

#endif
