/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where memory comes from.
 *
 * The core never calls malloc: whoever drives it hands in an allocator, and
 * tests hand in one that fails on purpose. A program that has no wishes passes
 * capnrpc_memory_libc().
 */
#ifndef CAPNRPC_MEMORY_H
#define CAPNRPC_MEMORY_H

#include <stddef.h>
#include <stdint.h>

#include <capnrpc/attr.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An allocator. Blocks are aligned for any object. It must outlive everything
 * that was made with it.
 */
struct capnrpc_memory {
	/* n bytes (n > 0), not cleared, or NULL. */
	void *(*allocate)(void *userdata, size_t n);
	/* Gives a block back; n is what was asked for. block may be NULL. */
	void (*release)(void *userdata, void *block, size_t n);
	void *userdata;
};

/* A run of bytes that somebody else owns. */
struct capnrpc_bytes {
	const uint8_t *bytes;
	size_t n;
};

/* The allocator that is malloc and free. Static storage; never NULL. */
CAPNRPC_API const struct capnrpc_memory *capnrpc_memory_libc(void);

#ifdef __cplusplus
}
#endif

#endif
