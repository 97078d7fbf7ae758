/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The allocator that is malloc and free.
 *
 * It lives here and not in lib/base because the core is to have no malloc in
 * it at all. It is a convenience library of its own, so that the daemon and
 * the tests can have it without the rest of the client.
 */
#include <stdlib.h>

#include <capnrpc/memory.h>

static void *
libc_allocate(void *userdata, size_t n)
{
	(void)userdata;
	return malloc(n);
}

static void
libc_release(void *userdata, void *block, size_t n)
{
	(void)userdata;
	(void)n;
	free(block);
}

const struct capnrpc_memory *
capnrpc_memory_libc(void)
{
	static const struct capnrpc_memory libc_memory = {
		.allocate = libc_allocate,
		.release = libc_release,
	};

	return &libc_memory;
}
